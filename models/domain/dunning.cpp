// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dunning.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

std::optional<QDate> dunningDate(const DunningLevel &level, QDate due, std::optional<QDate> previous)
{
    if (level.rule == DunningRule::PreviousDate)
        return previous ? std::optional(previous->addDays(level.delayDays)) : std::nullopt;
    const QDate date = due.addDays(level.delayDays);
    return level.rule == DunningRule::NetDays ? date : QDate(date.year(), date.month(), date.daysInMonth());
}

Result<DunningState> dunned(const DunningState &state, const std::vector<DunningLevel> &levels, QDate due, QDate today)
{
    if (state.sentOn && today < *state.sentOn)
        return fail(ErrorKind::Invalid, u"DUNNING.DATE"_s);
    const size_t next = state.level ? *state.level + 1 : 0;
    if (state.isDraft || next >= levels.size())
        return state;
    const auto date = dunningDate(levels[next], due, state.sentOn);
    if (!date || *date > today)
        return state;
    return DunningState{next, true, today};
}

Result<Money> dunningFee(const DunningLevel &level, Money debt)
{
    KEPT_TRY(const Money share, debt.percent(level.feeBasisPoints, Rounding::HalfUp));
    return share.plus(Money::fromMinor(level.flatFee, debt.currency()));
}

} // namespace kept
