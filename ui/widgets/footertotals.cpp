// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footertotals.h"

#include "models/domain/money.h"
#include "models/view/moneytext.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celltext.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace kept {

FooterTotals::FooterTotals(QHeaderView *header, QWidget *parent) : QWidget(parent), m_header(header)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    if (auto *view = qobject_cast<QAbstractItemView *>(header->parentWidget()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void FooterTotals::setRows(std::vector<TotalsRow> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const TotalsRow &row : m_rows) {
        spoken.append(row.title + u' ' + row.note);
        for (const auto &[column, value] : row.cells)
            spoken.append(m_header->model()->headerData(column, Qt::Horizontal).toString() + u' ' +
                          (value.metaType() == QMetaType::fromType<Money>() ? proseText(value.value<Money>(), locale())
                                                                            : value.toString()));
    }
    setAccessibleName(tr("Totals"));
    setAccessibleDescription(spoken.join(u", "));
    updateGeometry();
    update();
}

int FooterTotals::rowHeight() const
{
    return std::max(zoomed(23), fontMetrics().height() + 6);
}

QSize FooterTotals::sizeHint() const
{
    return {0, static_cast<int>(m_rows.size()) * rowHeight() + (m_rows.empty() ? 0 : 4)};
}

// Positions are the header's; both start at the leading edge of the same frame.
QRect FooterTotals::cellRect(int column, int row) const
{
    const int x = m_header->sectionViewportPosition(column) + m_header->x();
    return QRect(x, 2 + row * rowHeight(), m_header->sectionSize(column), rowHeight()).adjusted(cellPadding, 0, -cellPadding, 0);
}

QString FooterTotals::cellText(int column, const QVariant &value, int room) const
{
    Q_UNUSED(column)
    if (value.metaType() != QMetaType::fromType<Money>())
        return value.toString();
    const QString text = kept::cellText(value.value<Money>(), locale());
    return fontMetrics().horizontalAdvance(text) > room ? hiddenAmount() : text;
}

void FooterTotals::paintTitle(QPainter *painter, const TotalsRow &row, int index) const
{
    int end = width();
    for (const auto &[column, value] : row.cells)
        if (!m_header->isSectionHidden(column))
            end = std::min(end, cellRect(column, index).left() - 2 * cellPadding);
    QRect area(cellPadding, 2 + index * rowHeight(), std::max(0, end - cellPadding), rowHeight());
    if (layoutDirection() == Qt::RightToLeft)
        area = {cellPadding, area.top(), width() - 2 * cellPadding, area.height()};
    const Look &look = lookOf(this);
    painter->setFont(fontFor(TextUse::Emphasis));
    painter->setPen(look.text);
    drawCellText(painter, area, row.title, Qt::AlignLeft, layoutDirection());
    const int used = painter->fontMetrics().horizontalAdvance(row.title) + 6;
    painter->setFont(fontFor(TextUse::Body));
    painter->setPen(look.text2);
    const QRect rest = layoutDirection() == Qt::RightToLeft ? area.adjusted(0, 0, -used, 0) : area.adjusted(used, 0, 0, 0);
    drawCellText(painter, rest, row.note, Qt::AlignLeft, layoutDirection());
}

void FooterTotals::paintCells(QPainter *painter, const TotalsRow &row, int index) const
{
    const Look &look = lookOf(this);
    for (const auto &[column, value] : row.cells) {
        if (m_header->isSectionHidden(column))
            continue;
        const QRect area = cellRect(column, index);
        const auto alignment = m_header->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool isNumber = value.metaType() == QMetaType::fromType<Money>() ||
                              (alignment.isValid() && alignment.toInt() & Qt::AlignRight);
        painter->setFont(fontFor(column == row.emphasised || !isNumber ? TextUse::Emphasis : TextUse::Body));
        const QString text = cellText(column, value, area.width());
        painter->setPen(isEmptyAmount(text) ? look.muted : look.text);
        drawCellText(painter, area, text, isNumber ? Qt::AlignRight : Qt::AlignLeft, layoutDirection());
    }
}

void FooterTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.alt);
    drawEdgeLine(&painter, rect(), Qt::TopEdge, look.field);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int index = static_cast<int>(i);
        if (m_rows[i].startsGroup && i > 0)
            drawEdgeLine(&painter, {0, 2 + index * rowHeight(), width(), 1}, Qt::TopEdge, look.grid);
        paintTitle(&painter, m_rows[i], index);
        paintCells(&painter, m_rows[i], index);
    }
}

bool FooterTotals::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (size_t i = 0; i < m_rows.size(); ++i)
        for (const auto &[column, value] : m_rows[i].cells)
            if (cellRect(column, static_cast<int>(i)).contains(help->pos()) && value.metaType() == QMetaType::fromType<Money>())
                QToolTip::showText(help->globalPos(), proseText(value.value<Money>(), locale()), this);
    return true;
}

} // namespace kept
