// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/domain/calloutcome.h"
#include "models/queries/callcheck.h"
#include "models/view/contactcard.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace kept {

class Banner;
class Chip;
class KeyButton;
class OutcomeKeys;
class SlotBar;
class ToneLabel;
class VerdictPanel;

/// Whom a call is placed to and about what.
struct CallTarget
{
    AccountId customer = AccountId::fromValue(0);
    ContactCard card;
    std::optional<PlanId> plan; ///< none: the call is about the customer as a whole
    QString planName;
};

/// Places a call and takes down how it went. The rules are asked when it opens and once more at dialling, whatever a card
/// said before; a refused number shows why and has no way to call. A call that was placed is always recorded.
class CallDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Checking, Refused, Allowed, OnCall, HungUp, Saving };

    CallDialog(Desk &desk, CallTarget target, Wording wording, QWidget *parent = nullptr);
    Step step() const { return m_step; }

Q_SIGNALS:
    /// The rules have answered; the dialog shows what they said.
    void checked();
    void callLogged(kept::InteractionId interaction, kept::CallOutcome outcome);
    /// The person promised to pay: the promise is taken down next.
    void promiseAsked(kept::PlanId plan);

public Q_SLOTS:
    /// Escape and Close: asks once before a call that was placed is given up, and records it all the same.
    void reject() override;

private:
    void makeHeader(QVBoxLayout *rows);
    void makeBody(QVBoxLayout *rows);
    void makeFooter(QVBoxLayout *rows);
    void check();
    void takeVerdict(const Result<CallCheck::Answer> &answer);
    void advance();
    void dial();
    void startCall();
    void hangUp();
    void wrapUp();
    void save(CallOutcome outcome);
    void saved(const Result<InteractionId> &result, CallOutcome outcome);
    void setStep(Step step);
    void showStep();
    void showVerdict();
    void showClocks();
    void tellFailure(const Error &error);
    bool isPlaced() const { return m_startedAt.has_value(); }

    Desk &m_desk;
    CallTarget m_target;
    Wording m_wording;
    QuestionLane m_lane;
    std::optional<CallCheck::Number> m_number;
    Step m_step = Step::Checking;
    std::optional<qint64> m_startedAt;
    std::optional<qint64> m_endedAt;
    bool m_isWarned = false;
    QTimer m_second;
    QTimer m_recheck;

    ToneLabel *m_time = nullptr;
    SlotBar *m_attempts = nullptr;
    ToneLabel *m_attemptsText = nullptr;
    Chip *m_verdict = nullptr;
    ToneLabel *m_opens = nullptr;
    Banner *m_banner = nullptr;
    VerdictPanel *m_reasons = nullptr;
    QScrollArea *m_refused = nullptr;
    QWidget *m_wrapUp = nullptr;
    OutcomeKeys *m_outcomes = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    ToneLabel *m_message = nullptr;
    QAction *m_call = nullptr;
    QAction *m_save = nullptr;
    KeyButton *m_callButton = nullptr;
    KeyButton *m_saveButton = nullptr;
};

} // namespace kept
