// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/timelinetext.h"

#include "models/domain/promisestate.h"
#include "models/view/calltext.h"
#include "models/view/datetext.h"
#include "models/view/linetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

QString joined(const QStringList &parts)
{
    QStringList some;
    for (const QString &part : parts)
        if (!part.isEmpty())
            some.append(part);
    return some.join(u", "_s);
}

// What has an amount and does not tell it is masked.
QString money(const std::optional<Money> &amount, const Wording &wording)
{
    return amount ? proseText(*amount, wording.locale) : u"••••"_s;
}

QString lengthOf(const TimelineEntry &entry)
{
    QString told = lineTimesText(entry.line, {entry.at, entry.endedAt, 0});
    if (!told.isEmpty())
        return told;
    if (!entry.isConversation || !entry.endedAt || *entry.endedAt <= entry.at)
        return {};
    return tr("%n min", nullptr, static_cast<int>((*entry.endedAt - entry.at + 59'999) / 60'000));
}

TimelineText ofInteraction(const TimelineEntry &entry)
{
    TimelineText text;
    const bool isInbound = entry.direction == u"Inbound";
    if (entry.what == u"Phone") {
        text.title = isInbound ? joined({tr("They called"), outcomeText(entry.outcome)}) : outcomeText(entry.outcome);
        text.icon = u"call"_s;
        text.kind = entry.isConversation ? StatusKind::Ok : StatusKind::None;
    } else {
        const QString way = entry.what == u"Sms"      ? tr("Text message")
                            : entry.what == u"Email"  ? tr("Email")
                            : entry.what == u"Letter" ? tr("Letter")
                                                      : tr("Visit");
        text.title = joined({isInbound ? tr("%1 from them").arg(way) : way, outcomeText(entry.outcome)});
        text.icon = entry.what == u"Sms" ? u"sms"_s : entry.what == u"Visit" ? u"home"_s : u"mail"_s;
    }
    text.detail = joined({entry.person, entry.point.isEmpty() ? QString() : isolated(phoneText(entry.point)), lengthOf(entry),
                          entry.by, entry.notes.simplified()});
    return text;
}

TimelineText ofPromise(const TimelineEntry &entry, const Wording &wording)
{
    const QString due = entry.date ? tr("first due %1").arg(dateText(*entry.date, wording.locale)) : QString();
    const QString amount = money(entry.amount, wording);
    if (entry.kind == TimelineKind::PromiseTaken) {
        const auto state = fromName<PromiseState>(entry.outcome);
        const QString title = state == PromiseState::Draft      ? tr("Promise drafted, %1")
                              : state == PromiseState::Rejected ? tr("Promise not accepted, %1")
                                                                : tr("Promise taken, %1");
        return {title.arg(amount), joined({isolated(entry.number), due, entry.by}), u"promise"_s, StatusKind::Info};
    }
    const StatusText status = promiseStatusText(entry.outcome);
    const QString received = entry.received ? tr("%1 received").arg(money(entry.received, wording)) : QString();
    return {tr("Promise %1, %2").arg(wording.locale.toLower(status.text), amount),
            joined({isolated(entry.number), received, due, entry.notes.simplified()}),
            {},
            status.kind};
}

TimelineText ofPayment(const TimelineEntry &entry, const Wording &wording)
{
    const bool isBack = entry.outcome == u"Reversal" || entry.outcome == u"Reversed";
    const bool isMistake = entry.outcome == u"ReversalWithdrawn";
    const QString title = entry.outcome == u"Reversal" ? tr("Payment taken back, %1")
                          : isMistake                  ? tr("Payment taken back by mistake, %1")
                          : isBack                     ? tr("Payment, later taken back, %1")
                                                       : tr("Payment %1");
    return {title.arg(money(entry.amount, wording)),
            joined({methodText(entry.what), isolated(entry.number), isolated(entry.planName)}), u"pay"_s,
            isMistake ? StatusKind::None
            : isBack  ? StatusKind::Warn
                      : StatusKind::Ok};
}

TimelineText ofHold(const TimelineEntry &entry, const Wording &wording)
{
    const StatusText hold = holdText(entry.what);
    const QString end = entry.date ? tr("to %1").arg(dateText(*entry.date, wording.locale)) : tr("no end date");
    const bool isMistake = entry.outcome == u"Withdrawn";
    const QString title = entry.kind != TimelineKind::Hold ? tr("Hold lifted, %1")
                          : isMistake                      ? tr("Hold placed by mistake, %1")
                                                           : tr("Hold placed, %1");
    return {title.arg(hold.text),
            joined({end, isolated(entry.planName), entry.by, entry.notes.simplified()}),
            {},
            isMistake ? StatusKind::None : hold.kind};
}

TimelineText ofPaymentPlan(const TimelineEntry &entry, const Wording &wording)
{
    const QString due = entry.date ? tr("first due %1").arg(dateText(*entry.date, wording.locale)) : QString();
    const QString amount = money(entry.amount, wording);
    if (entry.kind == TimelineKind::PaymentPlan)
        return {tr("Payment plan proposed, %1").arg(amount), joined({isolated(entry.number), due, entry.by}), u"plan"_s,
                StatusKind::Info};
    const StatusText status = paymentPlanStatusText(entry.outcome);
    const QString received = entry.received ? tr("%1 received").arg(money(entry.received, wording)) : QString();
    return {tr("Payment plan %1, %2").arg(wording.locale.toLower(status.text), amount),
            joined({isolated(entry.number), received, entry.notes.simplified()}),
            {},
            status.kind};
}

QString commandText(const QString &command)
{
    struct Word
    {
        const char *command;
        const char *text;
    };
    static constexpr Word words[] = {{"OpenPlan", QT_TRANSLATE_NOOP("kept", "Plan opened")},
                                     {"UpdatePlan", QT_TRANSLATE_NOOP("kept", "Plan changed")},
                                     {"ClosePlan", QT_TRANSLATE_NOOP("kept", "Plan closed")},
                                     {"DeletePlan", QT_TRANSLATE_NOOP("kept", "Plan deleted")},
                                     {"UndeletePlan", QT_TRANSLATE_NOOP("kept", "Plan brought back")},
                                     {"RequestOverride", QT_TRANSLATE_NOOP("kept", "One more promise asked for")},
                                     {"DecideOverride", QT_TRANSLATE_NOOP("kept", "Request decided on")},
                                     {"RequestDecisionOverride", QT_TRANSLATE_NOOP("kept", "Refused contact asked to pass")},
                                     {"SetConsent", QT_TRANSLATE_NOOP("kept", "Consent changed")},
                                     {"RecordContactRequest", QT_TRANSLATE_NOOP("kept", "Wish about contact noted")},
                                     {"ConfirmContactRequest", QT_TRANSLATE_NOOP("kept", "Wish about contact confirmed")},
                                     {"WithdrawContactRequest", QT_TRANSLATE_NOOP("kept", "Wish about contact withdrawn")},
                                     {"MarkWrongNumber", QT_TRANSLATE_NOOP("kept", "Owner of a number noted")},
                                     {"UpdateHold", QT_TRANSLATE_NOOP("kept", "Hold changed")},
                                     {"RecordDecision", QT_TRANSLATE_NOOP("kept", "Contact checked")},
                                     {"OverrideDecision", QT_TRANSLATE_NOOP("kept", "Refusal overridden")},
                                     {"SetPolicy", QT_TRANSLATE_NOOP("kept", "Policy changed")},
                                     {"AssignOwner", QT_TRANSLATE_NOOP("kept", "Owner changed")},
                                     {"AddContactPoint", QT_TRANSLATE_NOOP("kept", "Number or address added")},
                                     {"UpdateContactPoint", QT_TRANSLATE_NOOP("kept", "Number or address changed")},
                                     {"AddCharge", QT_TRANSLATE_NOOP("kept", "Charge added")},
                                     {"RemoveCharge", QT_TRANSLATE_NOOP("kept", "Charge taken back")},
                                     {"RecordDocument", QT_TRANSLATE_NOOP("kept", "Letter sent")},
                                     {"WrapUpCall", QT_TRANSLATE_NOOP("kept", "Call wrapped up")},
                                     {"WithdrawRequest", QT_TRANSLATE_NOOP("kept", "Request taken back")},
                                     {"WithdrawDocument", QT_TRANSLATE_NOOP("kept", "Letter withdrawn")},
                                     {"RestoreDocument", QT_TRANSLATE_NOOP("kept", "Letter waits again")},
                                     {"SharePayment", QT_TRANSLATE_NOOP("kept", "Payment shared between debts")},
                                     {"TransferPayment", QT_TRANSLATE_NOOP("kept", "Payment moved")},
                                     {"ApprovePaymentPlan", QT_TRANSLATE_NOOP("kept", "Payment plan approved")},
                                     {"WaiveInstalment", QT_TRANSLATE_NOOP("kept", "Instalment waived")},
                                     {"DeferInstalment", QT_TRANSLATE_NOOP("kept", "Instalment put off")},
                                     {"ReinstateInstalment", QT_TRANSLATE_NOOP("kept", "Instalment expected again")},
                                     {"CancelPromise", QT_TRANSLATE_NOOP("kept", "Promise cancelled")},
                                     {"ReinstatePromise", QT_TRANSLATE_NOOP("kept", "Promise stands again")},
                                     {"CancelPaymentPlan", QT_TRANSLATE_NOOP("kept", "Payment plan ended")},
                                     {"ReinstatePaymentPlan", QT_TRANSLATE_NOOP("kept", "Payment plan stands again")},
                                     {"ReinstatePayment", QT_TRANSLATE_NOOP("kept", "Payment counts again")},
                                     {"WithdrawHold", QT_TRANSLATE_NOOP("kept", "Hold withdrawn")},
                                     {"AddDisputeEvidence", QT_TRANSLATE_NOOP("kept", "Evidence added to a dispute")},
                                     {"AttachDisputeFile", QT_TRANSLATE_NOOP("kept", "File attached to a dispute")},
                                     {"WithdrawDisputeFile", QT_TRANSLATE_NOOP("kept", "File of a dispute withdrawn")},
                                     {"MoveDisputeDeadline", QT_TRANSLATE_NOOP("kept", "Deadline of a dispute moved")},
                                     {"ResolveDispute", QT_TRANSLATE_NOOP("kept", "Dispute resolved")},
                                     {"ReopenDispute", QT_TRANSLATE_NOOP("kept", "Dispute opened again")},
                                     {"RecordAffordability", QT_TRANSLATE_NOOP("kept", "Income and expenses noted")},
                                     {"OpenCase", QT_TRANSLATE_NOOP("kept", "Case opened")},
                                     {"CloseCase", QT_TRANSLATE_NOOP("kept", "Case closed")},
                                     {"ReopenCase", QT_TRANSLATE_NOOP("kept", "Case opened again")},
                                     {"ReopenPlan", QT_TRANSLATE_NOOP("kept", "Plan opened again")},
                                     {"ApplyCredit", QT_TRANSLATE_NOOP("kept", "Credit put on items")},
                                     {"ReleaseLeaseOf", QT_TRANSLATE_NOOP("kept", "Taken back into the queue")},
                                     {"Import", QT_TRANSLATE_NOOP("kept", "Imported")}};
    for (const Word &word : words)
        if (command == QLatin1StringView(word.command))
            return tr(word.text);
    return command;
}

TimelineText ofIdentityCheck(const TimelineEntry &entry)
{
    const bool isPassed = entry.outcome == u"Passed";
    return {isPassed ? tr("Identity check passed") : tr("Identity check failed"), joined({entry.person, entry.by}), u"user"_s,
            isPassed ? StatusKind::Ok : StatusKind::Bad};
}

TimelineText ofReveal(const TimelineEntry &entry)
{
    const QString title = entry.outcome == u"Money"           ? tr("Masked money shown")
                          : entry.outcome == u"ContactPoint"  ? tr("Masked number shown")
                          : entry.outcome == u"AccountNumber" ? tr("Masked account number shown")
                                                              : tr("Masked date of birth shown");
    return {title, entry.by, u"note"_s, StatusKind::None};
}

TimelineText ofCallback(const TimelineEntry &entry, const Wording &wording)
{
    const QDateTime at = QDateTime::fromString(entry.outcome, Qt::ISODate);
    const QString title =
        at.isValid() ? tr("Callback agreed for %1").arg(instantText(at.toMSecsSinceEpoch(), wording.zone, wording.locale))
                     : tr("Callback taken back");
    return {title, entry.by, u"callback"_s, StatusKind::None};
}

TimelineText ofChange(const TimelineEntry &entry, const Wording &wording)
{
    if (entry.what == u"SetCallback")
        return ofCallback(entry, wording);
    if (entry.what == u"RecordIdentityCheck")
        return ofIdentityCheck(entry);
    if (entry.what == u"RecordReveal")
        return ofReveal(entry);
    const QString number = entry.number.isEmpty() ? QString() : isolated(entry.number);
    return {commandText(entry.what), joined({number, isolated(entry.planName), entry.by, entry.notes.simplified()}), u"note"_s,
            StatusKind::None};
}

bool isMessage(const QString &channel)
{
    return channel == u"Sms" || channel == u"Email" || channel == u"Letter";
}

bool hasClock(const TimelineEntry &entry)
{
    const bool isDated = entry.kind == TimelineKind::Payment || entry.kind == TimelineKind::Hold ||
                         entry.kind == TimelineKind::Dispute || entry.outcome == u"EndedWithPlan";
    return !isDated || entry.at % dayLength != 0;
}

} // namespace

TimelineText timelineText(const TimelineEntry &entry, const Wording &wording)
{
    switch (entry.kind) {
    case TimelineKind::Interaction: return ofInteraction(entry);
    case TimelineKind::PromiseTaken:
    case TimelineKind::PromiseVerdict: return ofPromise(entry, wording);
    case TimelineKind::Payment: return ofPayment(entry, wording);
    case TimelineKind::Hold:
    case TimelineKind::HoldLifted: return ofHold(entry, wording);
    case TimelineKind::Dispute:
        return {tr("Dispute, %1").arg(money(entry.amount, wording)),
                joined({isolated(entry.planName), entry.notes.simplified()}),
                {},
                StatusKind::Dispute};
    case TimelineKind::PaymentPlan:
    case TimelineKind::PaymentPlanVerdict: return ofPaymentPlan(entry, wording);
    case TimelineKind::Note:
        return {tr("Note"), joined({entry.notes.simplified(), isolated(entry.planName), entry.by}), u"note"_s, StatusKind::None};
    case TimelineKind::Change: break;
    }
    return ofChange(entry, wording);
}

bool passes(const TimelineEntry &entry, TimelineFilter filter)
{
    const bool isTouch = entry.kind == TimelineKind::Interaction;
    switch (filter) {
    case TimelineFilter::All: return true;
    case TimelineFilter::Calls: return isTouch && !isMessage(entry.what);
    case TimelineFilter::Messages: return isTouch && isMessage(entry.what);
    case TimelineFilter::Money: break;
    }
    return entry.kind == TimelineKind::PromiseTaken || entry.kind == TimelineKind::PromiseVerdict ||
           entry.kind == TimelineKind::Payment || entry.kind == TimelineKind::Dispute ||
           entry.kind == TimelineKind::PaymentPlan || entry.kind == TimelineKind::PaymentPlanVerdict;
}

QDate timelineDay(const TimelineEntry &entry, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(entry.at, hasClock(entry) ? zone : QTimeZone::utc()).date();
}

QString timelineClock(const TimelineEntry &entry, const Wording &wording)
{
    return hasClock(entry) ? wording.locale.toString(QDateTime::fromMSecsSinceEpoch(entry.at, wording.zone).time(), u"HH:mm"_s)
                           : QString();
}

} // namespace kept
