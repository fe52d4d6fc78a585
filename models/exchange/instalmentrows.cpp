// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/instalmentrows.h"

#include "models/commands/paymentplanledger.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

RecordProblem missing(const QString &field)
{
    return {field, {u"VALUE.REQUIRED"_s, Severity::Block, {}}};
}

} // namespace

InstalmentRows::InstalmentRows(Database &database, const RecordRules &rules, const QTimeZone &deskZone)
    : m_database(database), m_rules(rules), m_deskZone(deskZone)
{}

FieldValue &InstalmentRows::value(RecordDraft &draft, QStringView column) const
{
    return draft.values[static_cast<size_t>(m_rules.indexOf(column))];
}

Result<const InstalmentRows::Known *> InstalmentRows::knownOf(qint64 paymentPlan)
{
    const auto found = m_known.find(paymentPlan);
    if (found != m_known.end())
        return &found->second;
    Known known;
    KEPT_TRY(known.paymentPlan, RecordTable<PaymentPlanRecord>::get(m_database, paymentPlan));
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(m_database, known.paymentPlan.plan.value()));
    KEPT_TRY(known.terms, promiseTerms(m_database, plan, m_deskZone));
    return &m_known.emplace(paymentPlan, std::move(known)).first->second;
}

Result<std::optional<RecordProblem>> InstalmentRows::complete(RecordDraft &draft, Currency currency, QDate today)
{
    const std::pair<QString, QString> needed[] = {
        {u"payment_schedule_id"_s, u"PaymentScheduleId"_s}, {u"due_date"_s, u"DueDate"_s}, {u"amount"_s, u"Amount"_s}};
    for (const auto &[column, field] : needed)
        if (m_rules.indexOf(column) < 0 || !value(draft, column).isSet())
            return missing(field);
    KEPT_TRY(const Known *const known, knownOf(value(draft, u"payment_schedule_id").integer));
    value(draft, u"collection_plan_id") = FieldValue::of(known->paymentPlan.plan.value());
    InstalmentRecord instalment;
    instalment.dueDate = QDate::fromString(QString::fromUtf8(value(draft, u"due_date").text), Qt::ISODate);
    instalment.amount = Money::fromMinor(value(draft, u"amount").integer, currency);
    instalment.required = instalment.amount;
    if (known->paymentPlan.activatedAt)
        setDeadline(instalment, known->terms, *known->paymentPlan.activatedAt, today);
    // A deadline that a file tells is of its own day.
    const FieldValue &told = value(draft, u"deadline_at");
    if (told.isSet() && instalment.lastDay)
        instalment.lastDay = localDate(told.integer, known->terms.zone);
    const auto fill = [&](QStringView column, FieldValue derived) {
        if (!value(draft, column).isSet())
            value(draft, column) = std::move(derived);
    };
    fill(u"required_amount", FieldValue::of(instalment.required.minor()));
    fill(u"deadline_at", FieldValue::of(instalment.deadlineAt));
    if (instalment.lastDay)
        fill(u"last_day", FieldValue::of(instalment.lastDay->toString(Qt::ISODate).toLatin1()));
    return std::nullopt;
}

} // namespace kept
