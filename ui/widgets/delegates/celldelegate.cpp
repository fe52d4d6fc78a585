// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/celldelegate.h"

#include "models/domain/money.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celltext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QtMath>
#include <QToolTip>
#include <QTreeView>

namespace kept {

namespace {

constexpr int iconSize = 14;
constexpr int iconGap = 6;

TextUse useOf(const QModelIndex &index)
{
    return index.data(EmphasisRole).toBool() ? TextUse::Emphasis : TextUse::Body;
}

bool isLoading(const QModelIndex &index)
{
    return index.data(LoadingRole).toBool();
}

std::optional<Money> moneyOf(const QModelIndex &index)
{
    const QVariant value = index.data(MoneyRole);
    return value.metaType() == QMetaType::fromType<Money>() ? std::optional(value.value<Money>()) : std::nullopt;
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
}

void paintRowRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view && view->hasFocus() ? view->currentIndex() : QModelIndex();
    if (current.row() != index.row() || current.parent() != index.parent())
        return;
    QRect rect = option.rect;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        rect.setLeft(tree->header()->sectionViewportPosition(index.column()));
        rect.setWidth(tree->header()->sectionSize(index.column()));
        painter->setClipping(false);
    }
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), focusWidth), look.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom() - focusWidth + 1, rect.width(), focusWidth), look.accent);
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                         option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    const bool isLast = option.viewItemPosition == QStyleOptionViewItem::End ||
                        option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    const QRect leading(rect.left(), rect.top(), focusWidth, rect.height());
    const QRect trailing(rect.right() - focusWidth + 1, rect.top(), focusWidth, rect.height());
    if (isFirst)
        painter->fillRect(QStyle::visualRect(option.direction, rect, leading), look.accent);
    if (isLast)
        painter->fillRect(QStyle::visualRect(option.direction, rect, trailing), look.accent);
}

void paintWithIcon(QPainter *painter, const QRect &rect, const QString &iconName, const QColor &colour, const QString &text,
                   Qt::LayoutDirection direction)
{
    const int side = zoomed(iconSize);
    const int start = iconName.isEmpty() ? 0 : side + iconGap;
    if (start > 0)
        paintIcon(painter, QStyle::visualRect(direction, rect, {rect.left(), rect.top(), side, rect.height()}), iconName, colour,
                  direction);
    drawCellText(painter, QStyle::visualRect(direction, rect, rect.adjusted(start, 0, 0, 0)), text, Qt::AlignLeft, direction);
}

} // namespace

Qt::Alignment CellDelegate::alignmentOf(const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) & Qt::AlignHorizontal_Mask : naturalAlignment();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, look.hover);
    drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.grid);
    painter->setFont(fontFor(useOf(index)));
    painter->setPen(isLoading(index) || !(option.state & QStyle::State_Enabled) ? look.muted : look.text);
    if (isLoading(index))
        drawCellText(painter, contentOf(option), QChar(0x2026), alignmentOf(index), option.direction);
    else
        paintContent(painter, contentOf(option), option, index, look);
    paintRowRing(painter, option, index, look);
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Look &) const
{
    drawCellText(painter, rect, shownText(index, option, rect.width()), alignmentOf(index), option.direction);
}

QString CellDelegate::shownText(const QModelIndex &index, const QStyleOptionViewItem &, int) const
{
    return index.data(Qt::DisplayRole).toString();
}

QString CellDelegate::wholeText(const QModelIndex &index, const QStyleOptionViewItem &option) const
{
    return shownText(index, option, std::numeric_limits<int>::max());
}

int CellDelegate::extraWidth(const QModelIndex &) const
{
    return 0;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(useOf(index)));
    const QString text = shownText(index, option, std::numeric_limits<int>::max());
    const int rowHeight = QApplication::style()->pixelMetric(KeptStyle::rowHeight);
    return {metrics.horizontalAdvance(text) + extraWidth(index) + 2 * cellPadding + 2, std::max(rowHeight, metrics.height() + 8)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width() + 2;
    const QString whole = isCut && !isLoading(index) ? wholeText(index, option) : QString();
    QToolTip::showText(event->globalPos(), whole.toHtmlEscaped(), view);
    return true;
}

QString MoneyDelegate::shownText(const QModelIndex &index, const QStyleOptionViewItem &option, int room) const
{
    const std::optional<Money> money = moneyOf(index);
    if (!money)
        return index.data(Qt::DisplayRole).toString();
    const QString text = cellText(*money, option.locale);
    return QFontMetrics(fontFor(useOf(index))).horizontalAdvance(text) > room ? hiddenAmount() : text;
}

void MoneyDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Look &look) const
{
    const QString text = shownText(index, option, rect.width());
    if (isEmptyAmount(text))
        painter->setPen(look.muted);
    drawCellText(painter, rect, text, Qt::AlignRight, option.direction);
}

QString MoneyDelegate::wholeText(const QModelIndex &index, const QStyleOptionViewItem &option) const
{
    const std::optional<Money> money = moneyOf(index);
    return money ? proseText(*money, option.locale) : QString();
}

void StatusDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Look &look) const
{
    const auto kind = static_cast<StatusKind>(index.data(StatusKindRole).toInt());
    // A number among states stands as numbers do.
    if (kind == StatusKind::None && alignmentOf(index).testFlag(Qt::AlignRight))
        return CellDelegate::paintContent(painter, rect, option, index, look);
    const StatusLook status = look.status(kind);
    const QString own = index.data(IconNameRole).toString();
    const QString text = shownText(index, option, rect.width());
    QRect room = rect;
    if (alignmentOf(index).testFlag(Qt::AlignRight)) {
        // A width that was rounded down would cut the last letters off.
        const int width = extraWidth(index) + qCeil(QFontMetricsF(painter->font()).horizontalAdvance(text)) + 1;
        room = QStyle::visualRect(option.direction, rect, rect.adjusted(std::max(0, rect.width() - width), 0, 0, 0));
    }
    painter->setPen(status.text);
    paintWithIcon(painter, room, own.isEmpty() ? status.icon : own, status.text, text, option.direction);
}

int StatusDelegate::extraWidth(const QModelIndex &) const
{
    return zoomed(iconSize) + iconGap;
}

QString DateDelegate::shownText(const QModelIndex &index, const QStyleOptionViewItem &option, int) const
{
    const QDate date = index.data(DateRole).toDate();
    return date.isValid() ? dateText(date, option.locale) : index.data(Qt::DisplayRole).toString();
}

void NameDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Look &look) const
{
    paintWithIcon(painter, rect.adjusted(-4, 0, 0, 0), index.data(IconNameRole).toString(), look.text,
                  shownText(index, option, rect.width()), option.direction);
}

int NameDelegate::extraWidth(const QModelIndex &index) const
{
    return index.data(IconNameRole).toString().isEmpty() ? 0 : zoomed(iconSize) + iconGap;
}

} // namespace kept
