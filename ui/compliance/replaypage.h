// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/packreplay.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"
#include "ui/compliance/numberreveal.h"

#include <QWidget>

class QAction;
class QComboBox;
class QStackedLayout;
class QTreeView;

namespace kept {

class Banner;
class DateEdit;
class ElidedLabel;
class EmptyState;
class LoadingBar;

/// Past contacts judged again by the packs in force, by a changed file, or by a folder of them: which would have been refused.
class ReplayPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Source { InForce, File, Folder };

    ReplayPage(Desk &desk, Wording wording, QWidget *parent = nullptr);

    /// Chooses what judges; the path is that of a file or folder.
    void setSource(Source source, const QString &path = {});
    void start();
    void cancel();
    bool isRunning() const { return m_isRunning; }
    DateEdit *from() const { return m_from; }
    DateEdit *to() const { return m_to; }
    QTreeView *table() const { return m_view; }
    QString summary() const;

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    /// The replay ended, or was given up.
    void ended();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void makeActions();
    void fitColumns();
    void chooseSource(int index);
    Result<void> readSource();
    void askNext();
    void take(const Result<PackReplay::Answer> &answer);
    void end(const QString &summary);
    void choose(int row);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    PackReplay m_question;
    PackReplay::Answer m_sum;
    Source m_chosen = Source::InForce;
    QString m_path;
    bool m_isRunning = false;
    QAction *m_start;
    QAction *m_cancel;
    QComboBox *m_source;
    DateEdit *m_from;
    DateEdit *m_to;
    ElidedLabel *m_summary;
    Banner *m_banner;
    LoadingBar *m_loading;
    LineTable *m_table;
    QTreeView *m_view;
    NumberReveal *m_reveal;
    std::vector<MaskedNumber> m_numbers; ///< row by row
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace kept
