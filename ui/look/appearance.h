// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

enum class ThemeChoice { AsSystem, Light, Dark };
enum class Density { Compact, Standard, Roomy };

/// What a person chose for their eyes.
struct Appearance
{
    ThemeChoice theme = ThemeChoice::AsSystem;
    Density density = Density::Standard;
    int textPercent = 100; ///< 100 to 200

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace kept
