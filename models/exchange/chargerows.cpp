// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/chargerows.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace kept {

ChargeRows::ChargeRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone)
    : m_database(database), m_rules(rules), m_run(run), m_deskZone(deskZone)
{}

// What is said, or else stands on file.
FieldValue ChargeRows::valueOf(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    if (index < 0)
        return {};
    const auto at = static_cast<size_t>(index);
    const bool isSaid = draft.values[at].kind != FieldValue::Kind::Absent;
    return isSaid || !draft.stored ? draft.values[at] : (*draft.stored)[at];
}

Result<void> ChargeRows::look(const std::vector<const RecordDraft *> &drafts)
{
    QSet<qint64> plans;
    for (const RecordDraft *draft : drafts)
        if (const FieldValue plan = valueOf(*draft, u"collection_plan_id"); plan.isSet() && !m_days.contains(plan.integer))
            plans.insert(plan.integer);
    KEPT_TRY(const auto days, figureDays(m_database, m_run, m_deskZone, {plans.begin(), plans.end()}));
    m_days.insert(days);
    return {};
}

qint64 ChargeRows::moreOf(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    const qint64 before = index >= 0 && draft.stored ? (*draft.stored)[static_cast<size_t>(index)].integer : 0;
    return valueOf(draft, column).integer - before;
}

std::optional<PostedFigures> ChargeRows::postedBy(const RecordDraft &draft) const
{
    const FieldValue plan = valueOf(draft, u"collection_plan_id");
    if (!plan.isSet() || m_days.value(plan.integer).holdsCharge(valueOf(draft, u"due_date").text))
        return std::nullopt;
    const qint64 fees = moreOf(draft, u"fees_amount") + moreOf(draft, u"penalties_amount") + moreOf(draft, u"costs_amount");
    const BulkFigures figures{0, fees, moreOf(draft, u"interest_amount"), moreOf(draft, u"tax_amount")};
    const bool isCharged = figures != BulkFigures() || moreOf(draft, u"principal_amount") != 0;
    return isCharged ? std::optional(PostedFigures{plan.integer, figures}) : std::nullopt;
}

} // namespace kept
