// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/chargerows.h"

#include "models/exchange/numbertext.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

// In the order of paidOn().
const std::array chargeColumns{u"principal_amount"_s, u"interest_amount"_s,  u"fees_amount"_s,
                               u"tax_amount"_s,       u"penalties_amount"_s, u"costs_amount"_s};
const std::array chargeFields{u"PrincipalAmount"_s, u"InterestAmount"_s,  u"FeesAmount"_s,
                              u"TaxAmount"_s,       u"PenaltiesAmount"_s, u"CostsAmount"_s};

} // namespace

ChargeRows::ChargeRows(Database &database, const RecordRules &rules, ImportId run)
    : m_database(database), m_rules(rules), m_days(database, rules, run)
{}

Result<void> ChargeRows::look(const std::vector<const RecordDraft *> &drafts)
{
    KEPT_CHECK(m_days.look(drafts));
    std::vector<qint64> stored;
    for (const RecordDraft *draft : drafts) {
        if (draft->stored)
            stored.push_back(draft->id);
        else if (m_rules.effective(*draft, u"kind").text != "Charge")
            m_itemised.insert(m_rules.effective(*draft, u"collection_plan_id").integer);
    }
    KEPT_TRY(m_paid, paidOn(m_database, stored));
    return {};
}

qint64 ChargeRows::before(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    return index >= 0 && draft.stored ? (*draft.stored)[static_cast<size_t>(index)].integer : 0;
}

qint64 ChargeRows::moreOf(const RecordDraft &draft, QStringView column) const
{
    return m_rules.effective(draft, column).integer - before(draft, column);
}

// What a closed item had open is not owed.
qint64 ChargeRows::moreUnpaid(const RecordDraft &draft) const
{
    const int status = m_rules.indexOf(u"status");
    const bool wasClosed = status >= 0 && draft.stored && (*draft.stored)[static_cast<size_t>(status)].text == "Closed";
    const bool isClosed = m_rules.effective(draft, u"status").text == "Closed";
    const auto paid = m_paid.value(draft.id);
    qint64 more = 0;
    for (size_t i = 0; i < chargeColumns.size(); ++i) {
        if (!isClosed)
            more += m_rules.effective(draft, chargeColumns[i]).integer - paid[i];
        if (draft.stored && !wasClosed)
            more -= before(draft, chargeColumns[i]) - paid[i];
    }
    return more;
}

std::optional<RecordProblem> ChargeRows::check(const RecordDraft &draft, Currency currency)
{
    const auto paid = m_paid.value(draft.id);
    for (size_t i = 0; draft.stored && i < chargeColumns.size(); ++i)
        if (m_rules.effective(draft, chargeColumns[i]).integer < paid[i])
            return RecordProblem{
                chargeFields[i],
                {u"IMPORT.BELOW_PAID"_s, Severity::Block, QString::fromLatin1(decimalText(paid[i], currency.decimals()))}};
    const FieldValue plan = m_rules.effective(draft, u"collection_plan_id");
    if (draft.stored || !plan.isSet())
        return std::nullopt;
    const FigureDay &day = m_days.of(plan.integer);
    if (day.isShut() && !day.isNew() && moreUnpaid(draft) > 0)
        return RecordProblem{u"CollectionPlanId"_s, {u"PLAN.CLOSED"_s, Severity::Block, {}}};
    if (m_rules.effective(draft, u"kind").text != "Charge")
        return std::nullopt;
    const bool isTheDebt = moreUnpaid(draft) == day.due() && m_rules.effective(draft, u"due_date").text <= day.last();
    if (day.isNew() || day.hasItems() || isTheDebt || m_itemised.contains(plan.integer))
        return std::nullopt;
    return RecordProblem{u"CollectionPlanId"_s, {u"CHARGE.NOITEMS"_s, Severity::Block, {}}};
}

std::optional<PostedFigures> ChargeRows::postedBy(const RecordDraft &draft)
{
    const FieldValue plan = m_rules.effective(draft, u"collection_plan_id");
    if (!plan.isSet())
        return std::nullopt;
    const qint64 fees = moreOf(draft, u"fees_amount") + moreOf(draft, u"penalties_amount") + moreOf(draft, u"costs_amount");
    const BulkFigures figures{0, fees, moreOf(draft, u"interest_amount"), moreOf(draft, u"tax_amount")};
    const qint64 more = moreUnpaid(draft);
    const bool isCharged = figures != BulkFigures() || more != 0;
    if (!isCharged || m_days.of(plan.integer).takeCharge(m_rules.effective(draft, u"due_date").text, more))
        return std::nullopt;
    return PostedFigures{plan.integer, figures};
}

} // namespace kept
