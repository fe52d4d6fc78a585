// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace kept {

struct Look;

inline constexpr int controlRadius = 4;
inline constexpr int keyRadius = 3;
inline constexpr int focusWidth = 2;

/// A filled box with an edge that stays crisp at every scale; an invalid colour leaves fill or edge out.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, int radius = controlRadius,
             int edgeWidth = 1);

/// The ring of what has the keyboard: inside the edge, so that nothing moves when it comes or goes.
void drawFocusRing(QPainter *painter, const QRect &rect, const Look &look, int radius = controlRadius);

/// A line of one device pixel along an edge of the rectangle.
void drawEdgeLine(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour);

} // namespace kept
