// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plandays.h"
#include "models/exchange/postedfigures.h"

namespace kept {

/// What an import needs to know of items beside their columns: whether the figures of their plan hold the charge, or it comes on top
/// of them.
class ChargeRows final
{
public:
    ChargeRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone);

    /// Looks up what postedBy() needs of these items, whose values are read.
    Result<void> look(const std::vector<const RecordDraft *> &drafts) { return m_days.look(drafts); }
    /// What an item that was written adds to its plan, or takes from it; none when the plan's figures hold it.
    std::optional<PostedFigures> postedBy(const RecordDraft &draft) const;

private:
    qint64 moreOf(const RecordDraft &draft, QStringView column) const;

    const RecordRules &m_rules;
    PlanDays m_days;
};

} // namespace kept
