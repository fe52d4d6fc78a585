// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisestate.h"

namespace kept {
namespace {

using State = PromiseState;

bool isDecided(State state)
{
    return state == State::Kept || state == State::PartiallyKept || state == State::Broken;
}

} // namespace

PromiseState stateOf(PromiseVerdict verdict)
{
    switch (verdict) {
    case PromiseVerdict::Open: return State::Open;
    case PromiseVerdict::Kept: return State::Kept;
    case PromiseVerdict::PartiallyKept: return State::PartiallyKept;
    case PromiseVerdict::Broken: return State::Broken;
    }
    return State::Open;
}

bool mayBecome(PromiseState from, PromiseState to)
{
    switch (from) {
    case State::Draft: return to == State::PendingApproval || to == State::Open;
    case State::PendingApproval: return to == State::Open || to == State::Rejected;
    case State::Open: return isDecided(to) || to == State::Cancelled || to == State::Superseded;
    case State::Kept:
    case State::PartiallyKept:
    case State::Broken: return to == State::Open;
    case State::Cancelled:
    case State::Superseded:
    case State::Rejected: return false;
    }
    return false;
}

bool countsTowardLimit(PromiseState state, PromiseCounting counting)
{
    const bool wasMade = state == State::Open || isDecided(state) || state == State::Superseded;
    switch (counting) {
    case PromiseCounting::AllMade: return wasMade || state == State::Cancelled;
    case PromiseCounting::NotCancelled: return wasMade;
    case PromiseCounting::BrokenOnly: return state == State::Broken;
    case PromiseCounting::OpenOnly: return state == State::Open;
    }
    return true;
}

QDate promiseLastDay(QDate date, const EffectivePolicy &policy, const BusinessCalendar &calendar, int pausedDays)
{
    const QDate due = date.addDays(pausedDays);
    const int grace = policy.graceDays.value;
    const bool inBusinessDays = policy.graceKind.value == GraceKind::Business;
    const QDate last = inBusinessDays ? calendar.addBusinessDays(due, grace) : due.addDays(grace);
    return calendar.onOrAfter(last);
}

qint64 promiseDeadline(QDate date, const EffectivePolicy &policy, const QTimeZone &zone, const BusinessCalendar &calendar,
                       int pausedDays)
{
    return endOfBusinessDay(promiseLastDay(date, policy, calendar, pausedDays), zone);
}

PromiseVerdict partVerdict(Money required, Money received, qint64 now, qint64 deadline)
{
    Q_ASSERT(required.currency() == received.currency());
    if (received.minor() >= required.minor())
        return PromiseVerdict::Kept;
    if (now <= deadline)
        return PromiseVerdict::Open;
    return received.isPositive() ? PromiseVerdict::PartiallyKept : PromiseVerdict::Broken;
}

PromiseVerdict promiseVerdict(const std::vector<PromiseVerdict> &parts)
{
    const auto has = [&](PromiseVerdict verdict) { return std::find(parts.begin(), parts.end(), verdict) != parts.end(); };
    if (has(PromiseVerdict::Broken))
        return PromiseVerdict::Broken;
    if (parts.empty() || has(PromiseVerdict::Open))
        return PromiseVerdict::Open;
    return has(PromiseVerdict::PartiallyKept) ? PromiseVerdict::PartiallyKept : PromiseVerdict::Kept;
}

} // namespace kept
