// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/frozeninterest.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate dateOf(const FieldValue &value)
{
    return value.isSet() ? QDate::fromString(QString::fromUtf8(value.text), Qt::ISODate) : QDate();
}

RecordProblem saying(const QString &field, const QString &code, Severity severity, const InterestFreeze &freeze)
{
    const QString number = humanNumber(ObjectKind::PaymentSchedule, freeze.paymentPlan.value());
    return {field, {code, severity, u"%1, %2"_s.arg(number, freeze.from.toString(Qt::ISODate))}};
}

} // namespace

Result<void> FrozenInterest::read(Database &database, ImportId run, const QTimeZone &zone)
{
    KEPT_TRY(m_freezes, interestFreezes(database, run, zone));
    return {};
}

FieldValue FrozenInterest::stored(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    return index >= 0 && draft.stored ? (*draft.stored)[static_cast<size_t>(index)] : FieldValue();
}

const InterestFreeze *FrozenInterest::freezeOf(qint64 plan, QDate date) const
{
    const auto [first, last] = m_freezes.equal_range(plan);
    for (auto freeze = first; freeze != last; ++freeze)
        if (freeze->second.covers(date))
            return &freeze->second;
    return nullptr;
}

std::optional<RecordProblem> FrozenInterest::check(const RecordDraft &draft) const
{
    if (m_freezes.empty() || m_rules.effective(draft, u"interest_amount").integer <= stored(draft, u"interest_amount").integer)
        return std::nullopt;
    const QDate date = dateOf(m_rules.effective(draft, u"due_date"));
    const InterestFreeze *freeze = freezeOf(m_rules.effective(draft, u"collection_plan_id").integer, date);
    if (!freeze)
        return std::nullopt;
    return saying(u"InterestAmount"_s, u"CHARGE.FROZEN"_s, Severity::Block, *freeze);
}

std::optional<RecordProblem> FrozenInterest::leaveOut(RecordDraft &draft, QDate asOf) const
{
    const int interest = m_rules.indexOf(u"total_interest_amount");
    if (m_freezes.empty() || !draft.stored || interest < 0)
        return std::nullopt;
    FieldValue &told = draft.values[static_cast<size_t>(interest)];
    const qint64 more = told.isSet() ? told.integer - stored(draft, u"total_interest_amount").integer : 0;
    const FieldValue date = m_rules.effective(draft, u"figures_as_of_date");
    const InterestFreeze *freeze = more > 0 ? freezeOf(draft.id, date.isSet() ? dateOf(date) : asOf) : nullptr;
    if (!freeze)
        return std::nullopt;
    told = FieldValue();
    if (const int due = m_rules.indexOf(u"current_due_amount"); due >= 0) {
        FieldValue &amount = draft.values[static_cast<size_t>(due)];
        if (amount.isSet() && amount.integer > 0)
            amount.integer = std::max<qint64>(0, amount.integer - more);
    }
    return saying(u"TotalInterestAmount"_s, u"IMPORT.INTEREST_FROZEN"_s, Severity::Note, *freeze);
}

} // namespace kept
