// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/view/findingtext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPlainTextEdit;

namespace kept {

class DateEdit;
class FindingLabel;
class ScriptPanel;
class ToneLabel;

/// What stands beside a customer at work: the script of the call, notes, and the wrap-up with its follow-up day. Notes are kept as
/// a draft of that customer at this desk until they are recorded, whatever happens to the program.
class WorkSide final : public QWidget
{
    Q_OBJECT

public:
    WorkSide(Desk &desk, QAction *callback, QAction *wrapUp, QWidget *parent = nullptr);
    ~WorkSide() override;

    /// The work on a customer begins; a draft that was left comes back.
    void start(AccountId customer);
    void clear();
    ScriptPanel *script() const { return m_script; }
    QPlainTextEdit *notes() const { return m_notes; }
    QString note() const;
    /// The notes are recorded: the draft goes.
    void noteRecorded();
    /// The day on which the customer is to come again; none: as the queue says.
    std::optional<QDate> followUp() const;
    /// Whether the day that was typed can be read and is to come; the cursor goes there where not.
    bool checkFollowUp();
    /// Whether anything was written or chosen that a wrap-up would keep.
    bool isTouched() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString draftKey() const;
    void saveDraft();
    void showFollowUp();

    Desk &m_desk;
    QString m_ownKey; ///< where the drafts of whoever sat down here are
    std::optional<AccountId> m_customer;
    QTimer m_save;
    ScriptPanel *m_script;
    QPlainTextEdit *m_notes;
    ToneLabel *m_draft;
    DateEdit *m_followUp;
    FindingLabel *m_finding;
};

} // namespace kept
