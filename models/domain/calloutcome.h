// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

#include <optional>

namespace kept {

/// How a call that this desk placed came out; the order is that of the keys 1 to 9.
enum class CallOutcome { Promise, Talked, PaidNow, LeftMessage, NoAnswer, Busy, Refuses, ThirdParty, WrongNumber };

template<>
struct EnumNames<CallOutcome>
{
    static constexpr EnumName<CallOutcome> all[] = {
        {CallOutcome::Promise, "Promise"},        {CallOutcome::Talked, "Talked"},
        {CallOutcome::PaidNow, "PaidNow"},        {CallOutcome::LeftMessage, "LeftMessage"},
        {CallOutcome::NoAnswer, "NoAnswer"},      {CallOutcome::Busy, "Busy"},
        {CallOutcome::Refuses, "Refuses"},        {CallOutcome::ThirdParty, "ThirdParty"},
        {CallOutcome::WrongNumber, "WrongNumber"}};
};

/// Stands for the outcome of a call that was placed until somebody says how it ended: it counts as one that rang.
inline QString openCall()
{
    return QStringLiteral("Open");
}

/// What an outcome says of the call.
struct CallFlags
{
    bool isConnected = false;    ///< the dialled number rang or answered, so the call counts (12 CFR 1006.14(b)(3)(ii))
    bool isConversation = false; ///< the debt was spoken about, which opens seven days without calls (1006.14(b)(2)(i)(B))
    bool isRightParty = false;   ///< with the person meant
    bool isContacted = false;    ///< somebody was spoken to

    friend bool operator==(const CallFlags &, const CallFlags &) = default;
};

/// The one table of what outcomes mean; each of them counts as worked.
constexpr CallFlags flagsOf(CallOutcome outcome)
{
    constexpr CallFlags spoken{true, true, true, true};
    constexpr CallFlags rang{true, false, false, false};
    constexpr CallFlags somebodyElse{true, false, false, true};
    switch (outcome) {
    case CallOutcome::Promise:
    case CallOutcome::Talked:
    case CallOutcome::PaidNow:
    case CallOutcome::Refuses: return spoken;
    case CallOutcome::LeftMessage:
    case CallOutcome::NoAnswer: return rang;
    case CallOutcome::Busy: return {};
    case CallOutcome::ThirdParty:
    case CallOutcome::WrongNumber: return somebodyElse;
    }
    return {};
}

} // namespace kept
