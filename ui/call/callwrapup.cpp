// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginteraction.h"
#include "models/commands/markwrongnumber.h"
#include "models/commands/placehold.h"
#include "models/commands/recordcontactrequest.h"
#include "models/commands/setconsent.h"
#include "models/commands/wrapupcall.h"
#include "ui/call/calldialog.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/saidkeys.h"
#include "ui/widgets/tonelabel.h"

#include <QPlainTextEdit>
#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QString> written(const QPlainTextEdit *notes)
{
    const QString text = notes->toPlainText().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

RecordContactRequest requestOf(const CallTarget &target, ContactRequestKind kind, std::optional<QString> words)
{
    RecordContactRequest request;
    request.contact = target.card.contact;
    request.kind = kind;
    request.words = std::move(words);
    return request;
}

RecordContactRequest timesOf(const CallTarget &target, const SaidHours &hours, std::optional<QString> words)
{
    RecordContactRequest request = requestOf(target, ContactRequestKind::InconvenientTime, std::move(words));
    if (!hours.days.empty())
        request.days = hours.days;
    request.from = hours.from.toString(u"HH:mm"_s);
    request.to = hours.to.toString(u"HH:mm"_s);
    return request;
}

RecordContactRequest placeOf(const CallTarget &target, std::optional<QString> words)
{
    const bool isWork = target.place == DialledPlace::Work;
    RecordContactRequest request = requestOf(target, ContactRequestKind::InconvenientPlace, std::move(words));
    request.place = isWork ? ContactPlace::Work : ContactPlace::Home;
    return request;
}

// Said on the telephone: what has to be in writing to bind by law binds as a hold of the house.
PlaceHold holdOf(const CallTarget &target, HoldReason reason, std::optional<QString> words)
{
    PlaceHold hold;
    hold.reason = reason;
    hold.contact = target.card.contact;
    hold.notes = std::move(words);
    if (reason == HoldReason::CeaseContact)
        hold.isWritten = false;
    return hold;
}

SetConsent consentOf(const CallTarget &target, ConsentChannel channel, ConsentStatus status)
{
    SetConsent consent;
    consent.contact = target.card.contact;
    consent.channel = channel;
    consent.status = status;
    consent.basis = u"Said on a call"_s;
    if (channel == ConsentChannel::Sms)
        consent.contactPoint = target.card.point;
    if (channel == ConsentChannel::Email)
        consent.contactPoint = target.emailPoint;
    return consent;
}

} // namespace

template<class C>
void CallDialog::addRecording(C command)
{
    m_recordings.push_back([this, command](std::function<void(const Result<void> &)> done) {
        whenReady(m_desk.run(command), this, [done = std::move(done)](const Result<typename C::Outcome> &result) {
            done(result ? Result<void>() : Result<void>(tl::make_unexpected(result.error())));
        });
    });
}

void CallDialog::wrapUp()
{
    if (!isPlaced() || m_step == Step::Saving)
        return;
    if (const auto outcome = m_outcomes->outcome())
        return save(*outcome);
    say(tr("Say how the call ended first: keys 1 to 9."));
}

// The call first, then what was said, each by its own command; after a failure those that are left are tried again.
void CallDialog::save(CallOutcome outcome)
{
    m_outcome = outcome;
    if (m_step == Step::OnCall && isFollowed())
        hangUp();
    setStep(Step::Saving);
    if (m_isRecording) {
        m_outcomeToSave = outcome;
        return;
    }
    if (!m_isLogged) {
        m_recordings.clear();
        if (isAnswered() && !m_interaction)
            logCall(outcome);
        else
            addWrapUp(outcome);
        addSaid(outcome);
    }
    recordNext();
}

// What is known of a call while it is on.
LogInteraction CallDialog::placedCall() const
{
    LogInteraction command;
    command.plan = m_target.plan;
    command.account = m_target.customer;
    command.contact = m_target.card.contact;
    command.contactPoint = pointOfCall();
    command.direction = m_target.direction;
    command.startedAt = Instant{*m_startedAt};
    command.outcome = openCall();
    command.connected = true;
    command.decision = m_decision;
    return command;
}

// The attempt counts from now on, whatever becomes of this desk, and whoever has the customer by now.
void CallDialog::recordPlaced(std::function<void(const Result<void> &)> done)
{
    m_isRecording = true;
    whenReady(m_desk.run(placedCall()), this, [this, done = std::move(done)](const Result<InteractionLogged> &logged) {
        m_isRecording = false;
        if (logged) {
            m_interaction = logged->interaction;
            saveDraft();
        }
        if (const auto outcome = std::exchange(m_outcomeToSave, {}))
            return save(*outcome);
        done(logged ? Result<void>() : Result<void>(tl::make_unexpected(logged.error())));
    });
}

template<class C>
void CallDialog::noteEnd(C &command, CallOutcome outcome) const
{
    const CallFlags flags = flagsOf(outcome);
    const SpokenWith who = m_said->spokenWith();
    noteLine(command);
    command.outcome = nameOf(outcome);
    command.connected = (flags.isConnected && !neverConnected(m_line)) || who != SpokenWith::Nobody || m_line.answeredAt;
    command.conversation = who == SpokenWith::ThePerson || who == SpokenWith::Spouse;
    command.rightParty = who == SpokenWith::ThePerson;
    command.notes = written(m_notes);
    command.lease = m_target.lease;
}

void CallDialog::takeLogged(const Result<InteractionLogged> &logged, std::optional<qint64> endedAt)
{
    m_isLogged = logged.has_value();
    if (logged)
        m_interaction = logged->interaction;
    // It may be recorded: saved again it has to be the same.
    else if (logged.error().code == u"STORE.UNSETTLED")
        m_wrappedUpAt = endedAt;
}

void CallDialog::logCall(CallOutcome outcome)
{
    LogInteraction command = placedCall();
    noteEnd(command, outcome);
    m_recordings.push_back([this, command](std::function<void(const Result<void> &)> done) {
        whenReady(m_desk.run(command), this,
                  [this, ended = command.endedAt, done = std::move(done)](const Result<InteractionLogged> &logged) {
                      takeLogged(logged, ended->utc);
                      done(logged ? Result<void>() : Result<void>(tl::make_unexpected(logged.error())));
                  });
    });
}

void CallDialog::addWrapUp(CallOutcome outcome)
{
    if (!m_interaction)
        m_recordings.push_back([this](std::function<void(const Result<void> &)> done) { recordPlaced(std::move(done)); });
    WrapUpCall command;
    noteEnd(command, outcome);
    // When a call ended that somebody else's seat or a crash cut off is not known.
    if (m_isResumed && !m_endedAt)
        command.endedAt.reset();
    m_recordings.push_back([this, command](std::function<void(const Result<void> &)> done) mutable {
        command.interaction = *m_interaction;
        whenReady(m_desk.run(command), this,
                  [this, ended = command.endedAt, done = std::move(done)](const Result<InteractionLogged> &logged) {
                      takeLogged(logged, ended ? std::optional(ended->utc) : std::nullopt);
                      done(logged ? Result<void>() : Result<void>(tl::make_unexpected(logged.error())));
                  });
    });
}

// A clock that was set back meanwhile puts nothing out of order.
template<class C>
void CallDialog::noteLine(C &command) const
{
    qint64 last = *m_startedAt;
    const auto next = [&last](qint64 at) {
        last = std::max(last, at);
        return Instant{last};
    };
    if (m_line.rangAt)
        command.rangAt = next(*m_line.rangAt);
    if (m_line.answeredAt)
        command.answeredAt = next(*m_line.answeredAt);
    command.endedAt = next(m_endedAt.value_or(m_wrappedUpAt.value_or(m_desk.asking().now)));
    command.lineEnd = m_line.end;
}

void CallDialog::addSaid(CallOutcome outcome)
{
    if (outcome == CallOutcome::WrongNumber)
        addRecording(MarkWrongNumber{m_target.card.point, PointOwner::Another, Instant{*m_startedAt}});
    for (const SaidFact fact : m_said->said()) {
        switch (fact) {
        case SaidFact::NotAtThisTime: addRecording(timesOf(m_target, m_said->hours(), written(m_notes))); break;
        case SaidFact::NotHere: addRecording(placeOf(m_target, written(m_notes))); break;
        case SaidFact::EmployerForbids:
            addRecording(requestOf(m_target, ContactRequestKind::EmployerProhibits, written(m_notes)));
            break;
        case SaidFact::StopCalling: addRecording(consentOf(m_target, ConsentChannel::Phone, ConsentStatus::Revoked)); break;
        case SaidFact::CeaseContact: addRecording(holdOf(m_target, HoldReason::CeaseContact, written(m_notes))); break;
        case SaidFact::HasAttorney: addRecording(holdOf(m_target, HoldReason::Attorney, written(m_notes))); break;
        case SaidFact::TextsWelcome: addRecording(consentOf(m_target, ConsentChannel::Sms, ConsentStatus::Granted)); break;
        case SaidFact::EmailsWelcome: addRecording(consentOf(m_target, ConsentChannel::Email, ConsentStatus::Granted)); break;
        }
    }
}

void CallDialog::recordNext()
{
    if (m_recordings.empty())
        return finish();
    const Recording next = m_recordings.front();
    next([this](const Result<void> &done) {
        if (!done) {
            // A call that was made is a fact, whoever has the customer by now: saved again, it is recorded without the lease.
            if (done.error().code == u"QUEUE.LEASE")
                m_target.lease.reset();
            setStep(m_endedAt || m_isResumed ? Step::HungUp : Step::OnCall);
            return tellFailure(done.error());
        }
        m_recordings.pop_front();
        recordNext();
    });
}

void CallDialog::finish()
{
    m_draft.stop();
    QSettings().remove(callDraftKey());
    accept();
    Q_EMIT callLogged(*m_interaction, m_outcome);
    if (m_outcome == CallOutcome::Promise && m_target.plan)
        Q_EMIT promiseAsked(*m_target.plan);
}

} // namespace kept
