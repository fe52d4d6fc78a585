// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/overridedecision.h"
#include "models/commands/requestdecisionoverride.h"
#include "models/view/calltext.h"
#include "ui/call/calldialog.h"
#include "ui/call/clockwatch.h"
#include "ui/call/locationdialog.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/overridebox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QPlainTextEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

// What a card said may be minutes old: nothing but a fresh verdict lets a number be dialled.
void CallDialog::check()
{
    CallCheck question{m_target.customer, m_target.card.point};
    question.plan = m_target.plan;
    whenReady(m_desk.ask(m_lane, question), this, [this](const Result<CallCheck::Answer> &answer) {
        if (!answer || answer->empty() || answer->front().verdict.allowed())
            return takeVerdict(answer);
        whenReady(m_desk.ask(OpenOverride{m_target.card.contact, m_target.card.point}), this,
                  [this, answer](const Result<OpenOverride::Answer> &granted) { takeOverride(answer, granted); });
    });
}

void CallDialog::takeOverride(const Result<CallCheck::Answer> &answer, const Result<OpenOverride::Answer> &granted)
{
    if (!granted)
        return tellFailure(granted.error());
    if (!isAsking())
        return;
    const bool isLetPass = *granted && (*granted)->covers(answer->front().verdict);
    m_override = isLetPass ? *granted : std::nullopt;
    takeVerdict(answer);
}

void CallDialog::takeVerdict(const Result<CallCheck::Answer> &answer)
{
    if (!answer)
        return tellFailure(answer.error());
    if (!isAsking() || answer->empty())
        return;
    showPhoneError();
    m_number = answer->front();
    const ContactVerdict &verdict = m_number->verdict;
    if (verdict.allowed())
        m_override.reset();
    m_watch->setAlarm(verdict.allowed() ? m_number->closesAt : verdict.nextAllowed);
    const Step before = m_step;
    setStep(verdict.allowed() || m_override ? Step::Allowed : Step::Refused);
    if (m_step != before)
        offerCall();
    Q_EMIT checked();
    if (std::exchange(m_wantsCall, false) && m_step == Step::Allowed)
        dial();
}

// Enter calls where that is allowed; whoever writes notes meanwhile goes on writing.
void CallDialog::offerCall()
{
    if (m_notes->hasFocus())
        return;
    if (m_step == Step::Allowed)
        m_callButton->setFocus(Qt::OtherFocusReason);
    else
        m_locationButton->setFocus(Qt::OtherFocusReason);
}

void CallDialog::advance()
{
    m_handsOver = false;
    if (m_step == Step::Checking)
        callWhenAllowed();
    else if (m_step == Step::Allowed)
        dial();
    else if (m_step == Step::OnCall)
        hangUp();
    else if (isOutdated())
        check();
}

// Keys are faster than the store: the call is placed once the rules allow it, and where they don't, they say so.
void CallDialog::callWhenAllowed()
{
    m_wantsCall = true;
    say(tr("The call is placed as soon as the rules have answered and allow it."));
    check();
}

// The way that is always there, for a telephone that is not.
void CallDialog::handOver()
{
    if (m_step != Step::Allowed)
        return;
    m_handsOver = true;
    dial();
}

// The verdict at this moment is kept before the number is handed over; a call that was let pass rests on that decision.
void CallDialog::dial()
{
    m_desk.cancel(m_lane);
    m_dialMessage.clear();
    m_phoneError.reset();
    showPhoneError();
    setStep(Step::Dialling);
    if (!m_override) {
        const RecordDecision question{m_target.card.contact, m_target.card.point, m_target.plan, Channel::Phone, {}};
        return whenReady(m_desk.run(question), this, [this](const Result<DecisionRecorded> &decision) { dialled(decision); });
    }
    CallCheck question{m_target.customer, m_target.card.point};
    question.plan = m_target.plan;
    whenReady(m_desk.ask(question), this, [this](const Result<CallCheck::Answer> &answer) {
        if (answer && !answer->empty() && m_override->covers(answer->front().verdict))
            return startCall(m_override->decision);
        m_override.reset();
        setStep(Step::Checking);
        takeVerdict(answer);
    });
}

void CallDialog::dialled(const Result<DecisionRecorded> &decision)
{
    if (!decision) {
        setStep(Step::Checking);
        return tellFailure(decision.error());
    }
    if (decision->isAllowed)
        return startCall(decision->decision);
    m_dialMessage = tr("Refused at dialling, nothing was called; kept as %1.").arg(decision->number);
    setStep(Step::Checking);
    check();
}

void CallDialog::askLocation()
{
    whenReady(m_desk.ask(NotedLocation{m_target.card.contact}), this, [this](const Result<NotedLocation::Answer> &noted) {
        if (noted)
            noteLocation(*noted);
        else
            tellFailure(noted.error());
    });
}

// Where a person is decides which hours and rules bind: the number is judged again at once.
void CallDialog::noteLocation(const NotedLocation::Answer &noted)
{
    auto *dialog = new LocationDialog(m_desk, noted, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LocationDialog::told, this, [this] {
        if (isAsking())
            check();
    });
    dialog->open();
}

// An override rests on a kept refusal: the verdict of this moment, not the one on screen.
void CallDialog::recordRefusal(std::function<void(DecisionId)> then)
{
    m_overrideBox->setBusy(true);
    const RecordDecision question{m_target.card.contact, m_target.card.point, m_target.plan, Channel::Phone, {}};
    whenReady(m_desk.run(question), this, [this, then = std::move(then)](const Result<DecisionRecorded> &decision) {
        if (!decision)
            return tellOverride(decision.error());
        if (!decision->isAllowed)
            return then(decision->decision);
        m_overrideBox->setBusy(false);
        check();
    });
}

void CallDialog::letPass(const QString &reason)
{
    recordRefusal([this, reason](DecisionId decision) {
        whenReady(m_desk.run(OverrideDecision{decision, reason}), this, [this](const Result<DecisionOverridden> &done) {
            if (!done)
                return tellOverride(done.error());
            m_overrideBox->setBusy(false);
            check();
        });
    });
}

void CallDialog::askForOverride(const QString &reason)
{
    recordRefusal([this, reason](DecisionId decision) {
        whenReady(m_desk.run(RequestDecisionOverride{decision, reason, {}}), this,
                  [this](const Result<OverrideRequested> &asked) {
                      if (!asked)
                          return tellOverride(asked.error());
                      m_overrideBox->setBusy(false);
                      m_overrideBox->showAsked(
                          tr("Request %1 waits for a supervisor. Once it is approved the call opens here.").arg(asked->number));
                  });
    });
}

void CallDialog::tellOverride(const Error &error)
{
    m_overrideBox->setBusy(false);
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The call was not let pass"), text.sentence, text.remedy);
}

} // namespace kept
