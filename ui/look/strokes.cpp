// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/strokes.h"

#include "ui/look/look.h"

#include <QPainter>

namespace kept {

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, int radius, int edgeWidth)
{
    const qreal inset = edge.isValid() ? edgeWidth / 2.0 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (radius > 0)
        painter->drawRoundedRect(box, radius - inset, radius - inset);
    else
        painter->drawRect(box);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRect &rect, const Look &look, int radius)
{
    drawBox(painter, rect, {}, look.accent, radius, focusWidth);
}

void drawEdgeLine(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour)
{
    const qreal inset = 0.5 / painter->device()->devicePixelRatio();
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    QPen pen(colour, 1);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    painter->save();
    painter->setPen(pen);
    switch (edge) {
    case Qt::TopEdge: painter->drawLine(QPointF(rect.left(), box.top()), QPointF(rect.right() + 1, box.top())); break;
    case Qt::BottomEdge: painter->drawLine(QPointF(rect.left(), box.bottom()), QPointF(rect.right() + 1, box.bottom())); break;
    case Qt::LeftEdge: painter->drawLine(QPointF(box.left(), rect.top()), QPointF(box.left(), rect.bottom() + 1)); break;
    case Qt::RightEdge: painter->drawLine(QPointF(box.right(), rect.top()), QPointF(box.right(), rect.bottom() + 1)); break;
    }
    painter->restore();
}

} // namespace kept
