// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace kept {

inline constexpr int cellPadding = 8;

/// What stands for an amount that has no room: money is never cut.
QString hiddenAmount();
/// Whether this is the dash that stands for zero.
bool isEmptyAmount(const QString &text);

/// One line of text, elided at its end. The alignment is logical (left is leading); the text's own direction comes from
/// its first strong letter.
void drawCellText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
                  Qt::LayoutDirection direction);

} // namespace kept
