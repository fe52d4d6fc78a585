// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/caselines.h"

#include "models/domain/disputestate.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

#include <span>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soonDays = 3;

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

struct Word
{
    const char *code;
    const char *text;
};

// Codes we don't know come from an import: they are shown as they are.
QString lookUp(std::span<const Word> words, const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1StringView(word.code))
            return tr(word.text);
    return code;
}

constexpr Word kindWords[] = {
    {"Amount", QT_TRANSLATE_NOOP("kept", "The amount is wrong")},
    {"WrongAmount", QT_TRANSLATE_NOOP("kept", "The amount is wrong")},
    {"GoodsOrService", QT_TRANSLATE_NOOP("kept", "Goods or service")},
    {"NotMine", QT_TRANSLATE_NOOP("kept", "Not my debt")},
    {"AlreadyPaid", QT_TRANSLATE_NOOP("kept", "Paid already")},
    {"Goods", QT_TRANSLATE_NOOP("kept", "Goods or service")},
    {"Fees", QT_TRANSLATE_NOOP("kept", "Fees or interest")},
    {"Fraud", QT_TRANSLATE_NOOP("kept", "Fraud")},
    {"Identity", QT_TRANSLATE_NOOP("kept", "Identity theft")},
    {"Other", QT_TRANSLATE_NOOP("kept", "Something else")},
};

constexpr Word outcomeWords[] = {
    {"Upheld", QT_TRANSLATE_NOOP("kept", "Upheld")},
    {"PartlyUpheld", QT_TRANSLATE_NOOP("kept", "Partly upheld")},
    {"Rejected", QT_TRANSLATE_NOOP("kept", "Rejected")},
    {"Withdrawn", QT_TRANSLATE_NOOP("kept", "Withdrawn")},
};

constexpr Word reasonWords[] = {
    {"Dispute", QT_TRANSLATE_NOOP("kept", "Dispute")},
    {"Hardship", QT_TRANSLATE_NOOP("kept", "Hardship")},
    {"BreathingSpace", QT_TRANSLATE_NOOP("kept", "Breathing space")},
    {"Bankruptcy", QT_TRANSLATE_NOOP("kept", "Bankruptcy")},
    {"Deceased", QT_TRANSLATE_NOOP("kept", "Deceased")},
    {"Attorney", QT_TRANSLATE_NOOP("kept", "Attorney")},
    {"CeaseContact", QT_TRANSLATE_NOOP("kept", "Asked for no contact")},
    {"Complaint", QT_TRANSLATE_NOOP("kept", "Complaint")},
};

LineCell dateCell(std::optional<QDate> date, const Wording &wording)
{
    return {date ? dateText(*date, wording.locale) : QString(), StatusKind::None, false, date ? QVariant(*date) : QVariant()};
}

LineCell disputeStatus(const DisputeRow &dispute, QDate today)
{
    if (dispute.status != u"Open")
        return {dispute.outcome.isEmpty() ? tr("Resolved") : disputeOutcomeText(dispute.outcome), StatusKind::Ok};
    const int days = dispute.received ? static_cast<int>(dispute.received->daysTo(today)) : 0;
    return {tr("Open for %n day(s)", nullptr, days), StatusKind::Dispute, false, days};
}

// An answer that is owed says so before it is late.
LineCell respondByCell(const DisputeRow &dispute, QDate today, const Wording &wording)
{
    if (!dispute.respondBy)
        return {};
    const QDate day = *dispute.respondBy;
    const QString date = dateText(day, wording.locale);
    if (dispute.status != u"Open")
        return {date, StatusKind::None, false, day};
    const StatusKind kind = day < today ? StatusKind::Bad : day <= today.addDays(soonDays) ? StatusKind::Warn : StatusKind::None;
    return {tr("%1, %2").arg(date, daysFromText(day, today)), kind, false, day};
}

LineCell caseDue(const CaseRow &row, QDate today, const Wording &wording)
{
    if (!row.due)
        return {tr("No deadline"), StatusKind::None};
    const QString date = dateText(*row.due, wording.locale);
    if (isClosed(row))
        return {date, StatusKind::None, false, *row.due};
    const StatusKind kind = *row.due < today ? StatusKind::Bad : *row.due == today ? StatusKind::Warn : StatusKind::None;
    return {tr("%1, %2").arg(date, daysFromText(*row.due, today)), kind, false, *row.due};
}

QString stopsText(const HoldRow &hold)
{
    QStringList stops;
    if (hold.stopsContact)
        stops.append(tr("contact"));
    if (hold.stopsAgeing)
        stops.append(tr("days past due"));
    if (hold.stopsPromiseClock)
        stops.append(tr("deadlines of promises"));
    return stops.isEmpty() ? tr("nothing") : stops.join(u", "_s);
}

QString standsOn(const HoldRow &hold, const HoldNames &names)
{
    if (hold.plan) {
        const auto plan = names.plans.find(*hold.plan);
        return plan == names.plans.end() ? tr("a plan") : isolated(plan->second);
    }
    if (!hold.contact)
        return tr("the whole customer");
    const auto person = names.people.find(*hold.contact);
    return person == names.people.end() ? tr("a person") : person->second;
}

} // namespace

QString disputeKindText(const QString &kind)
{
    return lookUp(kindWords, kind);
}

QString disputeOutcomeText(const QString &outcome)
{
    return lookUp(outcomeWords, outcome);
}

QString holdReasonText(const QString &reason)
{
    return lookUp(reasonWords, reason);
}

StatusText casePriorityText(const QString &priority)
{
    if (priority == u"Critical")
        return {tr("Critical"), StatusKind::Bad};
    if (priority == u"High")
        return {tr("High"), StatusKind::Warn};
    if (priority == u"Low")
        return {tr("Low"), StatusKind::None};
    return {priority == u"Medium" || priority.isEmpty() ? tr("Medium") : priority, StatusKind::None};
}

QStringList disputeHeadings()
{
    return {tr("Received"), tr("Customer"), tr("Cur."),    tr("Amount"),    tr("State"),       tr("Answer by"),
            tr("About"),    tr("Plan"),     tr("Dispute"), tr("Opened by"), tr("Why it ended")};
}

DisputeOrder disputeOrder(int column)
{
    switch (column) {
    case DisputeReceived: return DisputeOrder::Received;
    case DisputeCustomer: return DisputeOrder::Customer;
    case DisputeCurrency: return DisputeOrder::Currency;
    case DisputeAmount: return DisputeOrder::Amount;
    case DisputeStatus: return DisputeOrder::State;
    case DisputeRespondBy: return DisputeOrder::RespondBy;
    case DisputeWhat: return DisputeOrder::Kind;
    case DisputePlan: return DisputeOrder::Plan;
    case DisputeNumber: return DisputeOrder::Number;
    case DisputeOpenedBy: return DisputeOrder::OpenedBy;
    case DisputeNote: return DisputeOrder::Note;
    default: return DisputeOrder::Urgency;
    }
}

std::vector<TableLine> disputeLines(const std::vector<DisputeRow> &disputes, QDate today, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const DisputeRow &dispute : disputes)
        lines.push_back({{dateCell(dispute.received, wording),
                          {dispute.customerName},
                          {dispute.amount.currency().code()},
                          {cellText(dispute.amount, wording.locale), StatusKind::None, true, QVariant::fromValue(dispute.amount)},
                          disputeStatus(dispute, today),
                          respondByCell(dispute, today, wording),
                          {disputeKindText(dispute.kind)},
                          {isolated(dispute.planName)},
                          {isolated(dispute.number)},
                          {dispute.openedBy},
                          {dispute.note.simplified()}},
                         dispute.id.value()});
    return lines;
}

bool isClosed(const CaseRow &row)
{
    return row.status == u"Closed";
}

QStringList caseHeadings()
{
    return {tr("Due"),  tr("Customer"), tr("State"), tr("Priority"), tr("About"),
            tr("Type"), tr("Plan"),     tr("Case"),  tr("Owner"),    tr("Notes")};
}

CaseOrder caseOrder(int column)
{
    switch (column) {
    case CaseDue: return CaseOrder::Due;
    case CaseCustomer: return CaseOrder::Customer;
    case CaseStatus: return CaseOrder::Status;
    case CasePriorityOf: return CaseOrder::Priority;
    case CaseWhat: return CaseOrder::Reason;
    case CaseType: return CaseOrder::Type;
    case CasePlan: return CaseOrder::Plan;
    case CaseNumber: return CaseOrder::Number;
    case CaseOwner: return CaseOrder::Owner;
    case CaseNotes: return CaseOrder::Notes;
    default: return CaseOrder::Urgency;
    }
}

std::vector<TableLine> caseLines(const std::vector<CaseRow> &cases, QDate today, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const CaseRow &row : cases) {
        const StatusText priority = casePriorityText(row.priority);
        const bool isOver = isClosed(row);
        lines.push_back({{caseDue(row, today, wording),
                          {row.customerName},
                          {isOver                 ? tr("Closed")
                           : row.status == u"New" ? tr("New")
                                                  : row.status,
                           isOver ? StatusKind::Ok : StatusKind::None},
                          {priority.text, priority.kind},
                          {row.reason},
                          {row.type},
                          {isolated(row.planName)},
                          {isolated(row.number)},
                          {row.owner},
                          {row.notes.simplified()}},
                         row.id.value()});
    }
    return lines;
}

QStringList holdHeadings()
{
    return {tr("Hold"), tr("On"), tr("From"), tr("Until"), tr("Stops"), tr("Notes")};
}

std::vector<TableLine> holdLines(const std::vector<HoldRow> &holds, const HoldNames &names, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const HoldRow &hold : holds) {
        const StatusText reason = holdText(hold.reason);
        lines.push_back({{{reason.text, reason.kind},
                          {standsOn(hold, names)},
                          dateCell(hold.start, wording),
                          hold.end ? dateCell(hold.end, wording) : LineCell{tr("until it is lifted")},
                          {stopsText(hold)},
                          {hold.notes.simplified()}},
                         hold.id.value()});
    }
    return lines;
}

} // namespace kept
