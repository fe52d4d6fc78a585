// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/civiltime.h"
#include "models/domain/promisepolicy.h"

#include <optional>
#include <vector>

namespace kept {

/// Where a promise is in its life.
enum class PromiseState {
    Draft,
    PendingApproval,
    Open,
    Kept,
    PartiallyKept,
    Broken,
    Cancelled,
    Superseded,
    Rejected,
};

template<>
struct EnumNames<PromiseState>
{
    static constexpr EnumName<PromiseState> all[] = {{PromiseState::Draft, "Draft"},
                                                     {PromiseState::PendingApproval, "PendingApproval"},
                                                     {PromiseState::Open, "Open"},
                                                     {PromiseState::Kept, "Kept"},
                                                     {PromiseState::PartiallyKept, "PartiallyKept"},
                                                     {PromiseState::Broken, "Broken"},
                                                     {PromiseState::Cancelled, "Cancelled"},
                                                     {PromiseState::Superseded, "Superseded"},
                                                     {PromiseState::Rejected, "Rejected"}};
};

/// What became of a promise or one of its parts; Open while it is not decided.
enum class PromiseVerdict { Open, Kept, PartiallyKept, Broken };

template<>
struct EnumNames<PromiseVerdict>
{
    static constexpr EnumName<PromiseVerdict> all[] = {{PromiseVerdict::Open, "Open"},
                                                       {PromiseVerdict::Kept, "Kept"},
                                                       {PromiseVerdict::PartiallyKept, "PartiallyKept"},
                                                       {PromiseVerdict::Broken, "Broken"}};
};

PromiseState stateOf(PromiseVerdict verdict);

/// Whether a promise may go from one state to the other. Kept, partly kept and broken go back to open when a payment
/// that counted is reversed inside the window.
bool mayBecome(PromiseState from, PromiseState to);

/// Whether a promise uses up the limit. Drafts, requests and rejected ones were never made; a replaced one was.
bool countsTowardLimit(PromiseState state, PromiseCounting counting);

/// The last day whose money still counts for a part: the business day date + grace (the next one when that is none). Days on
/// which a hold stopped the clock are added first.
QDate promiseLastDay(QDate date, const EffectivePolicy &policy, const BusinessCalendar &calendar, int pausedDays = 0);

/// The last instant at which money still counts for a part: the close of that day in the plan's zone.
qint64 promiseDeadline(QDate date, const EffectivePolicy &policy, const QTimeZone &zone, const BusinessCalendar &calendar,
                       int pausedDays = 0);

/// The verdict on a part. Enough money keeps it at once, even early; nothing is broken while now <= deadline.
PromiseVerdict partVerdict(Money required, Money received, qint64 now, qint64 deadline);

/// The verdict on a promise of parts: a broken part breaks it at once, all kept keep it, and with all decided and none
/// broken it is partly kept. A promise without parts is open.
PromiseVerdict promiseVerdict(const std::vector<PromiseVerdict> &parts);

} // namespace kept
