// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"

#include <QPainter>

namespace kept {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    drawBox(&painter, rect(), look.base, look.line);
}

} // namespace kept
