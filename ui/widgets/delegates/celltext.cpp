// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/celltext.h"

#include <QPainter>
#include <QStyle>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString hiddenAmount()
{
    return u"#####"_s;
}

bool isEmptyAmount(const QString &text)
{
    return text == QChar(0x2013);
}

void drawCellText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
                  Qt::LayoutDirection direction)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int ownDirection = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine | ownDirection,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace kept
