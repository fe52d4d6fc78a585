// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/promiserows.h"

#include "models/domain/amountlimit.h"
#include "models/domain/civiltime.h"
#include "models/exchange/datetext.h"
#include "models/exchange/numbertext.h"
#include "models/store/holidaybook.h"
#include "models/store/policyrepository.h"
#include "models/store/promiserepository.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr auto instalmentsField = "Instalments";

RecordProblem problem(QLatin1StringView field, QString code, QString hint = {})
{
    return {field, {std::move(code), Severity::Block, std::move(hint)}};
}

RecordProblem badParts()
{
    return problem(QLatin1StringView(instalmentsField), u"IMPORT.PARTS"_s, u"2026-02-01 50.00; 2026-03-01 50.00"_s);
}

bool isPartStatus(PromiseState state)
{
    return state != PromiseState::Draft && state != PromiseState::PendingApproval && state != PromiseState::Rejected;
}

std::optional<RecordProblem> readPart(const QByteArray &text, const ValueFormats &formats, Currency currency, ImportedPart &part)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    QByteArray iso;
    if (words.size() < 2 || words.size() > 4 || readDate(words[0], formats.dates, iso) ||
        readDecimal(words[1], formats.decimals, currency.decimals(), part.amount) || part.amount <= 0 ||
        part.amount > largestAmount)
        return badParts();
    if (words.size() > 2 && (readDecimal(words[2], formats.decimals, currency.decimals(), part.received) || part.received < 0 ||
                             part.received > largestAmount))
        return badParts();
    part.dueDate = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    part.status = words.size() > 3 ? QString::fromLatin1(words[3]) : QString();
    const auto state = fromName<PromiseState>(part.status);
    if (!part.status.isEmpty() && (!state || !isPartStatus(*state)))
        return badParts();
    return std::nullopt;
}

std::optional<RecordProblem> readParts(const PromiseRows::PartTexts &texts, const ValueFormats &formats, Currency currency,
                                       qint64 amount, std::vector<ImportedPart> &parts)
{
    if (texts.instalments.trimmed().isEmpty()) {
        QByteArray iso;
        if (texts.dueDate.trimmed().isEmpty())
            return problem("DueDate"_L1, u"VALUE.REQUIRED"_s);
        if (const auto remark = readDate(texts.dueDate.trimmed(), formats.dates, iso))
            return RecordProblem{u"DueDate"_s, *remark};
        ImportedPart only;
        only.dueDate = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
        only.amount = amount;
        parts.push_back(only);
        return std::nullopt;
    }
    qint64 sum = 0;
    for (const QByteArray &text : texts.instalments.split(';')) {
        ImportedPart part;
        if (auto found = readPart(text, formats, currency, part))
            return found;
        if (!parts.empty() && part.dueDate <= parts.back().dueDate)
            return badParts();
        sum += part.amount;
        parts.push_back(part);
    }
    if (sum != amount)
        return problem(QLatin1StringView(instalmentsField), u"IMPORT.PARTS_SUM"_s,
                       QString::fromLatin1(decimalText(amount, currency.decimals())));
    return std::nullopt;
}

// What was received on the whole is spread over the parts in their order, where they don't say it themselves.
void spread(qint64 received, std::vector<ImportedPart> &parts)
{
    for (const ImportedPart &part : parts)
        if (part.received > 0)
            return;
    for (ImportedPart &part : parts) {
        part.received = std::min(received, part.amount);
        received -= part.received;
    }
}

} // namespace

PromiseRows::PromiseRows(Database &database, const RecordRules &rules, const QTimeZone &deskZone)
    : m_database(database), m_rules(rules), m_deskZone(deskZone)
{}

FieldValue &PromiseRows::value(RecordDraft &draft, QStringView column) const
{
    return draft.values[static_cast<size_t>(m_rules.indexOf(column))];
}

Result<std::optional<RecordProblem>> PromiseRows::complete(RecordDraft &draft, const PartTexts &texts,
                                                           const ValueFormats &formats, Currency currency, qint64 now,
                                                           ImportedParts &parts)
{
    for (const auto &column : {u"collection_plan_id"_s, u"amount"_s})
        if (m_rules.indexOf(column) < 0)
            return problem(column == u"amount" ? "Amount"_L1 : "CollectionPlanId"_L1, u"VALUE.REQUIRED"_s);
    const FieldValue plan = value(draft, u"collection_plan_id");
    if (!plan.isSet() || !value(draft, u"amount").isSet())
        return problem(plan.isSet() ? "Amount"_L1 : "CollectionPlanId"_L1, u"VALUE.REQUIRED"_s);
    if (auto found = readParts(texts, formats, currency, value(draft, u"amount").integer, parts.parts))
        return found;
    KEPT_TRY(Terms *const terms, termsOf(plan.integer));
    const PromiseState state =
        fromName<PromiseState>(QString::fromUtf8(value(draft, u"status").text)).value_or(PromiseState::Open);
    value(draft, u"status") = FieldValue::of(nameOf(state).toUtf8());
    if (auto found = takeSlot(draft, *terms, state))
        return found;
    if (!value(draft, u"type").isSet())
        value(draft, u"type") = FieldValue::of(parts.parts.size() > 1 ? QByteArray("InParts") : QByteArray("Single"));
    parts.promise = draft.id;
    parts.plan = plan.integer;
    takeParts(draft, *terms, state, currency, now, parts.parts);
    return std::nullopt;
}

std::optional<RecordProblem> PromiseRows::takeSlot(RecordDraft &draft, Terms &terms, PromiseState state) const
{
    const qint64 limit = terms.policy.maximumPromises.value;
    value(draft, u"slot_limit") = FieldValue::of(limit);
    if (!countsTowardLimit(state, terms.policy.counting.value))
        return std::nullopt;
    qint64 slot = 1;
    while (terms.slots.contains(slot))
        ++slot;
    if (slot > limit)
        return problem("CollectionPlanId"_L1, u"IMPORT.PROMISE_LIMIT"_s, QString::number(limit));
    terms.slots.insert(slot);
    value(draft, u"slot") = FieldValue::of(slot);
    return std::nullopt;
}

void PromiseRows::takeParts(RecordDraft &draft, const Terms &terms, PromiseState state, Currency currency, qint64 now,
                            std::vector<ImportedPart> &parts) const
{
    spread(value(draft, u"received_amount").integer, parts);
    qint64 received = 0;
    for (ImportedPart &part : parts) {
        received += part.received;
        part.lastDay = promiseLastDay(part.dueDate, terms.policy, terms.calendar);
        part.deadlineAt = endOfBusinessDay(part.lastDay, terms.zone);
        part.required = requiredAmount(Money::fromMinor(part.amount, currency), terms.policy).minor();
        if (part.status.isEmpty())
            part.status = nameOf(isPartStatus(state) ? state : PromiseState::Cancelled);
    }
    value(draft, u"received_amount") = FieldValue::of(received);
    if (const FieldValue taken = m_rules.effective(draft, u"taken_at"); taken.isSet())
        value(draft, u"taken_date") = FieldValue::of(localDate(taken.integer, terms.zone).toString(Qt::ISODate).toLatin1());
    if (state != PromiseState::Open && isPartStatus(state))
        value(draft, u"verdict_at") = FieldValue::of(std::min(now, parts.back().deadlineAt));
}

Result<PromiseRows::Terms *> PromiseRows::termsOf(qint64 plan)
{
    auto &terms = m_plans[plan];
    if (terms)
        return terms.get();
    KEPT_TRY(const PlanRecord record, RecordTable<PlanRecord>::get(m_database, plan));
    auto made = std::make_shared<Terms>();
    KEPT_TRY(made->policy, policyFor(m_database, record, {}));
    KEPT_TRY(made->zone, zoneOf(m_database, record, m_deskZone));
    KEPT_TRY(made->calendar, bankCalendar(m_database, record));
    KEPT_TRY(const auto held, heldSlots(m_database, plan));
    made->slots.insert(held.begin(), held.end());
    terms = std::move(made);
    return terms.get();
}

QByteArray instalmentsText(const std::vector<ImportedPart> &parts, Currency currency)
{
    QByteArrayList texts;
    for (const ImportedPart &part : parts)
        texts.append(part.dueDate.toString(Qt::ISODate).toLatin1() + ' ' + decimalText(part.amount, currency.decimals()) + ' ' +
                     decimalText(part.received, currency.decimals()) + ' ' + part.status.toLatin1());
    return texts.join("; ");
}

} // namespace kept
