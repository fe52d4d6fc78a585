// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calloutcome.h"

namespace kept {

/// How the line of a call ended, as the telephone told it; what was said on it is the outcome's business.
enum class LineEnd { HungUpHere, HungUpThere, Busy, NoAnswer, Declined, Unreachable, Failed, Lost };

template<>
struct EnumNames<LineEnd>
{
    static constexpr EnumName<LineEnd> all[] = {{LineEnd::HungUpHere, "HungUpHere"},
                                                {LineEnd::HungUpThere, "HungUpThere"},
                                                {LineEnd::Busy, "Busy"},
                                                {LineEnd::NoAnswer, "NoAnswer"},
                                                {LineEnd::Declined, "Declined"},
                                                {LineEnd::Unreachable, "Unreachable"},
                                                {LineEnd::Failed, "Failed"},
                                                {LineEnd::Lost, "Lost"}};
};

/// What the telephone told of a call, in UTC milliseconds; all of it is empty where the number was only handed over.
struct CallLine
{
    std::optional<qint64> rangAt;
    std::optional<qint64> answeredAt;
    std::optional<LineEnd> end;

    friend bool operator==(const CallLine &, const CallLine &) = default;
};

/// The outcome that a line which nobody answered suggests. Whoever or whatever answered, only the person who heard it can say.
constexpr std::optional<CallOutcome> suggestedOutcome(const CallLine &line)
{
    if (!line.end || line.answeredAt)
        return std::nullopt;
    switch (*line.end) {
    case LineEnd::Busy: return CallOutcome::Busy;
    case LineEnd::HungUpHere:
    case LineEnd::HungUpThere:
    case LineEnd::NoAnswer:
    case LineEnd::Declined: return CallOutcome::NoAnswer;
    case LineEnd::Unreachable:
    case LineEnd::Failed:
    case LineEnd::Lost: break;
    }
    return std::nullopt;
}

/// Whether the telephone knows that the call never reached the dialled number: such a call does not count
/// (12 CFR 1006, comment 14(b)(3)(ii)-1).
constexpr bool neverConnected(const CallLine &line)
{
    const bool isDead = line.end == LineEnd::Busy || line.end == LineEnd::Unreachable || line.end == LineEnd::Failed;
    return isDead && !line.rangAt && !line.answeredAt;
}

} // namespace kept
