// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/specreader.h"

#include <array>

namespace kept {

enum class CountPeriod { Days, CalendarMonth };
enum class CountDebts { Each, Creditor, All };
enum class CountPersons { Asked, All };
enum class CountAbout { Counted, Mentioned };
enum class CountStart { Always, OnceSpoken };

/// Which past contacts a limit counts, over what, and how many are too many.
struct CountSpec
{
    int limit = 1; ///< as many refuse
    CountPeriod period = CountPeriod::Days;
    int days = 7;                                       ///< of the local calendar, the asked one included
    std::array<Among<ContactOutcome>, 5> outcomes = {}; ///< what counts, by channel
    Among<ContactPlace> places = Among<ContactPlace>::all();
    Among<DialMode> dials = Among<DialMode>::all();
    CountDebts debts = CountDebts::All;
    CountPersons persons = CountPersons::Asked;
    CountAbout about = CountAbout::Mentioned; ///< Counted: only the debts that a call is counted for
    CountStart start = CountStart::Always;    ///< OnceSpoken: not before there was any conversation
    bool sameNumber = false;
    bool consentExcuses = false; ///< consent to more calls lifts it, and calls placed under it never count

    const Among<ContactOutcome> &counted(ContactChannel channel) const { return outcomes[static_cast<size_t>(channel)]; }
};

CountSpec readCountSpec(SpecReader &spec);

} // namespace kept
