// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/postedfigures.h"
#include "models/exchange/recordrules.h"
#include "models/store/imports/figuredays.h"

namespace kept {

/// What an import needs to know of items beside their columns: whether the figures of their plan hold the charge, or it comes on top
/// of them.
class ChargeRows final
{
public:
    ChargeRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone);

    /// Looks up what postedBy() needs of these items, whose values are read.
    Result<void> look(const std::vector<const RecordDraft *> &drafts);
    /// What an item that was written adds to its plan, or takes from it; none when the plan's figures hold it.
    std::optional<PostedFigures> postedBy(const RecordDraft &draft) const;

private:
    FieldValue valueOf(const RecordDraft &draft, QStringView column) const;
    qint64 moreOf(const RecordDraft &draft, QStringView column) const;

    Database &m_database;
    const RecordRules &m_rules;
    ImportId m_run;
    QTimeZone m_deskZone;
    QHash<qint64, FigureDay> m_days; ///< by plan
};

} // namespace kept
