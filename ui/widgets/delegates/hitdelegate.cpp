// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/hitdelegate.h"

#include "models/view/roles.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/type.h"

#include <QPainter>

namespace kept {

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(),
            QFontMetrics(fontFor(TextUse::Body)).height() + QFontMetrics(fontFor(TextUse::Caption)).height() + 10};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? look.select : look.base);
    const QRect inner = option.rect.adjusted(10, 5, -10, -5);
    const int icon = zoomed(16);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    paintIcon(painter, visual(QRect(inner.left(), inner.top() + 2, icon, icon)), index.data(IconNameRole).toString(), look.text2,
              option.direction);
    const QRect text = inner.adjusted(icon + 10, 0, 0, 0);
    const QFontMetrics body(fontFor(TextUse::Body));
    painter->setFont(fontFor(TextUse::Body));
    painter->setPen(look.text);
    painter->drawText(visual(QRect(text.left(), text.top(), text.width(), body.height())), Qt::AlignLeading,
                      body.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const QFontMetrics caption(fontFor(TextUse::Caption));
    painter->setFont(fontFor(TextUse::Caption));
    painter->setPen(look.text2);
    painter->drawText(visual(QRect(text.left(), text.top() + body.height(), text.width(), caption.height())), Qt::AlignLeading,
                      caption.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, text.width()));
}

} // namespace kept
