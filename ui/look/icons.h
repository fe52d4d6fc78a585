// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

namespace kept {

/// Registers the icons that are linked into the program; call once before the first widget.
void initialiseResources();

/// One of resources/icons by name, in the text colour of the current palette (muted when disabled, accent when on).
/// Back, next, undo and the branch arrow are mirrored where text runs from right to left.
QIcon icon(const QString &name);

/// The same in a fixed colour.
QIcon icon(const QString &name, const QColor &colour);

/// Paints an icon centred in a rectangle at device pixels.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// The sign of the program, for windows and task bars.
QIcon programIcon();

} // namespace kept
