// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace kept {

/// How a state is painted: its icon, the colour of icon and word, and the tint behind a chip.
struct StatusLook
{
    QString icon;
    QColor text;
    QColor tint;
};

/// Every colour of one theme. Widgets ask lookOf(); nothing else in the program names a colour.
struct Look
{
    bool isDark = false;
    QColor window, base, alt, raised;
    QColor line, grid, field;
    QColor text, text2, muted;
    QColor accent, onAccent;
    QColor select, hover;
    std::array<QColor, 6> statusText; ///< ok, bad, warn, info, hold, dispute
    std::array<QColor, 6> statusTint;
    std::array<QColor, 5> series;  ///< blue, teal, amber, vermilion, purple; never without a second sign
    std::array<QColor, 5> buckets; ///< one ramp for ordered ranges, youngest first

    static const Look &light();
    static const Look &dark();

    StatusLook status(StatusKind kind) const;
    /// The palette that Qt's own widgets get, for every colour group.
    QPalette palette() const;
};

/// The look whose side of dark and light a palette is on.
const Look &lookOf(const QPalette &palette);
const Look &lookOf(const QWidget *widget);

/// Contrast ratio of two opaque colours by WCAG 2.1: 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace kept
