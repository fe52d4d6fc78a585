// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plandays.h"
#include "models/exchange/postedfigures.h"

#include <QSet>

namespace kept {

/// What an import needs to know of items beside their columns: whether the figures of their plan hold the charge, or it comes on top
/// of them.
class ChargeRows final
{
public:
    ChargeRows(Database &database, const RecordRules &rules, ImportId run);

    /// Looks up what the rest needs of these items, whose values are read.
    Result<void> look(const std::vector<const RecordDraft *> &drafts);
    /// A charge on top of a debt that has no items would take its place: as at the desk it is refused, like an amount below what was
    /// paid on the item.
    std::optional<RecordProblem> check(const RecordDraft &draft, Currency currency);
    /// What an item that was written adds to its plan, or takes from it; none when the plan's figures hold it.
    std::optional<PostedFigures> postedBy(const RecordDraft &draft);

private:
    qint64 before(const RecordDraft &draft, QStringView column) const;
    qint64 moreOf(const RecordDraft &draft, QStringView column) const;
    qint64 moreUnpaid(const RecordDraft &draft) const;

    Database &m_database;
    const RecordRules &m_rules;
    PlanDays m_days;
    QSet<qint64> m_itemised; ///< plans whose debt comes as items with the same rows, or came with earlier ones
    QHash<qint64, std::array<qint64, 6>> m_paid; ///< on items that are here, in the order of chargeColumns
};

} // namespace kept
