// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/planstogive.h"
#include "models/queries/queues.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QTreeView;

namespace kept {

class Banner;
class ChipFlow;
class EmptyState;
class GiveDialog;
class LineTable;
class LoadingBar;
class QueueDialog;
class RecordList;
class SegmentedChoice;
class ToneLabel;

/// The queues to choose from, and who stands in the chosen one: ready in order, who opens later and when, who is at work.
class QueueBoard final : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the action that begins work on the chosen queue.
    QueueBoard(Desk &desk, const Wording &wording, QAction *next, QWidget *parent = nullptr);

    void reload();
    /// Places all customers anew, by the facts of now; the queues tell when it is done.
    void refreshQueues();
    std::optional<QueueId> current() const;
    QTreeView *queues() const { return m_queues; }
    /// The queues have arrived, or why they have not.
    bool isShown() const { return m_isShown; }
    RecordList *entries(QueueList list) const { return m_lists[static_cast<size_t>(list)]; }
    void showList(QueueList list);
    /// Opens the form of the chosen queue, or of a new one; for those who may define queues.
    void editQueue();
    void newQueue();
    /// Opens the form that gives the chosen customer's plans to somebody else; for those who give plans away.
    void givePlans();
    /// What is the matter, above everything.
    void say(StatusKind kind, const QString &title, const QString &body);

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void queueChosen(kept::QueueId queue);
    /// Enter on somebody who waits or is ready: that one, before their turn.
    void customerAsked(kept::AccountId customer);
    void shown();
    void editorOpened(kept::QueueDialog *dialog);
    void givingOpened(kept::GiveDialog *dialog);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeKeys();
    QWidget *makeHead(QAction *next);
    QWidget *makeLists();
    void showQueues(const Queues::Answer &queues);
    void askEntries();
    void takeBack();
    void openGiving(const PlansToGive::Answer &plans);
    void makeEditing(ChipFlow *head);
    void openEditor(std::optional<Queues::Queue> queue);
    void moveQueue(int by);
    void removeQueue();
    const Queues::Queue *currentQueue() const;
    bool isEditor() const;
    void recordsChanged(const std::vector<Touched> &records);
    void tellFailure(const Error &error);
    QueueList list() const;

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane, m_entriesLane;
    QTimer m_refresh;
    bool m_isShown = false;
    std::optional<QueueId> m_wanted;
    std::optional<QueueId> m_doomed; ///< asked once whether it is to be removed
    Queues::Answer m_known;
    ToneLabel *m_note;
    Banner *m_banner;
    LoadingBar *m_loading;
    LineTable *m_table;
    QTreeView *m_queues;
    SegmentedChoice *m_choice;
    QBoxLayout *m_head = nullptr;
    ChipFlow *m_listHead = nullptr; ///< above the list
    std::array<RecordList *, 3> m_lists;
};

} // namespace kept
