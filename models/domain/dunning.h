// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept {

/// When a level of dunning is reached, counted from the due date or from the day the level before was sent.
enum class DunningRule {
    NetDays,      ///< so many days after the due date
    EndOfMonth,   ///< the last day of the month in which those days end
    PreviousDate, ///< so many days after the level before
};

/// One step of dunning: its delay in calendar days, and what it adds to the debt.
struct DunningLevel
{
    QString name;
    DunningRule rule = DunningRule::NetDays;
    int delayDays = 0;
    qint64 flatFee = 0;     ///< minor units
    int feeBasisPoints = 0; ///< of the debt itself, never of earlier fees
};

/// Where the dunning of a debt is. A notice that is a draft, or a debt that is blocked, goes no further.
struct DunningState
{
    std::optional<size_t> level; ///< none: no notice yet
    bool isDraft = false;
    std::optional<QDate> sentOn; ///< the day of the last run that raised the level
};

/// The first day on which a level may be reached; none when it waits for a level that was never sent.
std::optional<QDate> dunningDate(const DunningLevel &level, QDate due, std::optional<QDate> previous);

/// The level a run on a day brings a debt to: at most one above the last, however late it is. Error (Invalid): DUNNING.DATE (an
/// earlier day than that of the last run).
Result<DunningState> dunned(const DunningState &state, const std::vector<DunningLevel> &levels, QDate due, QDate today);

/// What a level adds to a debt.
Result<Money> dunningFee(const DunningLevel &level, Money debt);

} // namespace kept
