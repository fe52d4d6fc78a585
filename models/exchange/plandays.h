// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/recordrules.h"
#include "models/store/imports/figuredays.h"

namespace kept {

/// The figure days of the plans that rows of an import belong to, each looked up once.
class PlanDays final
{
public:
    PlanDays(Database &database, const RecordRules &rules, ImportId run);

    /// Looks up the days of these rows' plans; of() wants it.
    Result<void> look(const std::vector<const RecordDraft *> &drafts);
    FigureDay &of(qint64 plan) { return m_days[plan]; }

private:
    Database &m_database;
    const RecordRules &m_rules;
    ImportId m_run;
    QHash<qint64, FigureDay> m_days; ///< by plan
};

} // namespace kept
