// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plandays.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace kept {

PlanDays::PlanDays(Database &database, const RecordRules &rules, ImportId run) : m_database(database), m_rules(rules), m_run(run)
{}

Result<void> PlanDays::look(const std::vector<const RecordDraft *> &drafts)
{
    QSet<qint64> plans;
    for (const RecordDraft *draft : drafts) {
        const FieldValue plan = m_rules.effective(*draft, u"collection_plan_id");
        if (plan.isSet() && !m_days.contains(plan.integer))
            plans.insert(plan.integer);
    }
    KEPT_TRY(const auto days, figureDays(m_database, m_run, {plans.begin(), plans.end()}));
    m_days.insert(days);
    return {};
}

} // namespace kept
