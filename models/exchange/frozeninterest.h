// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/recordrules.h"
#include "models/store/interestfreezes.h"

namespace kept {

/// Keeps interest off plans on which a payment plan charges none. An item that brings some of such a time is refused, as the
/// command refuses it; of a plan's own figures only the interest is left out. A payment plan of the same import binds nobody: it
/// and the figures beside it were agreed elsewhere, together.
class FrozenInterest final
{
public:
    explicit FrozenInterest(const RecordRules &rules) : m_rules(rules) {}

    Result<void> read(Database &database, ImportId run, const QTimeZone &zone);
    /// Of an item.
    std::optional<RecordProblem> check(const RecordDraft &draft) const;
    /// Of a plan: what was left out, to be told.
    std::optional<RecordProblem> leaveOut(RecordDraft &draft, QDate asOf) const;

private:
    FieldValue stored(const RecordDraft &draft, QStringView column) const;
    const InterestFreeze *freezeOf(qint64 plan, QDate date) const;

    const RecordRules &m_rules;
    std::multimap<qint64, InterestFreeze> m_freezes;
};

} // namespace kept
