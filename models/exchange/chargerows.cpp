// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/chargerows.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {

ChargeRows::ChargeRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone)
    : m_rules(rules), m_days(database, rules, run, deskZone)
{}

qint64 ChargeRows::moreOf(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    const qint64 before = index >= 0 && draft.stored ? (*draft.stored)[static_cast<size_t>(index)].integer : 0;
    return m_rules.effective(draft, column).integer - before;
}

std::optional<PostedFigures> ChargeRows::postedBy(const RecordDraft &draft) const
{
    const FieldValue plan = m_rules.effective(draft, u"collection_plan_id");
    if (!plan.isSet() || m_days.of(plan.integer).holdsCharge(m_rules.effective(draft, u"due_date").text))
        return std::nullopt;
    const qint64 fees = moreOf(draft, u"fees_amount") + moreOf(draft, u"penalties_amount") + moreOf(draft, u"costs_amount");
    const BulkFigures figures{0, fees, moreOf(draft, u"interest_amount"), moreOf(draft, u"tax_amount")};
    const bool isCharged = figures != BulkFigures() || moreOf(draft, u"principal_amount") != 0;
    return isCharged ? std::optional(PostedFigures{plan.integer, figures}) : std::nullopt;
}

} // namespace kept
