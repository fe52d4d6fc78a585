// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <rapidcheck.h>

#include <array>
#include <vector>

namespace kept::test {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24LL * 60 * minuteMs;

/// What happens on a plan in a made-up history.
struct Happening
{
    enum Kind { Promise, Pay, Wait, Return };
    Kind kind = Pay;
    qint64 cents = 0;
    int days = 0;             ///< until a promise is due; since the money's value date; that pass
    bool isTakenBack = false; ///< it does not stand for good
};

/// What a history is made of; the bounds are not reached.
struct HistoryShape
{
    std::array<Happening::Kind, 6> kinds{}; ///< one as likely as the other; with promises among them it begins with one
    qint64 paidBelow = 60'00;
    int paidDaysBelow = 4;
    int waitBelow = 5;
    int promisesTakenBack = 0; ///< one of so many, and the first; 0: none
    int paymentsTakenBack = 0; ///< one of so many; 0: none
};

inline bool oneOf(int many)
{
    return many > 0 && *rc::gen::inRange(0, many) == 0;
}

inline Happening anyPromise()
{
    return {Happening::Promise, *rc::gen::inRange<qint64>(1, 90'00), *rc::gen::inRange(0, 8), false};
}

inline Happening anyHappening(const HistoryShape &shape)
{
    const Happening::Kind kind = shape.kinds[static_cast<size_t>(*rc::gen::inRange(0, static_cast<int>(shape.kinds.size())))];
    Happening happening{kind, 0, 0, false};
    switch (kind) {
    case Happening::Promise:
        happening = anyPromise();
        happening.isTakenBack = oneOf(shape.promisesTakenBack);
        break;
    case Happening::Pay:
        happening.cents = *rc::gen::inRange<qint64>(1, shape.paidBelow);
        happening.days = *rc::gen::inRange(0, shape.paidDaysBelow);
        happening.isTakenBack = oneOf(shape.paymentsTakenBack);
        break;
    case Happening::Wait: happening.days = *rc::gen::inRange(1, shape.waitBelow); break;
    case Happening::Return: break;
    }
    return happening;
}

/// To be called inside of rc::check().
inline std::vector<Happening> anyHistory(const HistoryShape &shape)
{
    std::vector<Happening> history;
    if (std::find(shape.kinds.begin(), shape.kinds.end(), Happening::Promise) != shape.kinds.end()) {
        history.push_back(anyPromise());
        history.front().isTakenBack = shape.promisesTakenBack > 0;
    }
    for (int i = *rc::gen::inRange(2, 9); i > 0; --i)
        history.push_back(anyHappening(shape));
    return history;
}

} // namespace kept::test
