// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuscells.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace kept {

StatusCells::StatusCells(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 1, 12, 0);
    m_layout->setSpacing(24);
    m_layout->addStretch();
    setFixedHeight(zoomed(26));
}

void StatusCells::addCell(const QString &id, Side side)
{
    Cell cell{new QWidget(this), new QLabel, new ElidedLabel({}, TextUse::Caption, Tone::Text2), {}, StatusKind::None};
    cell.box->setObjectName(id);
    auto *layout = new QHBoxLayout(cell.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(cell.icon);
    layout->addWidget(cell.text);
    cell.box->hide();
    if (side == Side::Leading)
        m_layout->insertWidget(m_leading++, cell.box);
    else
        m_layout->addWidget(cell.box);
    m_cells.insert(id, cell);
}

void StatusCells::clear()
{
    for (const Cell &cell : std::as_const(m_cells))
        delete cell.box;
    m_cells.clear();
    m_leading = 0;
}

void StatusCells::setCell(const QString &id, const QString &iconName, const QString &text, StatusKind kind)
{
    const auto found = m_cells.find(id);
    if (found == m_cells.end())
        return;
    found->iconName = iconName;
    found->kind = kind;
    found->text->setText(text);
    found->box->setVisible(!text.isEmpty());
    paintCell(*found);
}

void StatusCells::paintCell(const Cell &cell)
{
    const Look &look = lookOf(this);
    const QColor colour = cell.kind == StatusKind::None ? look.text2 : look.status(cell.kind).text;
    if (cell.kind == StatusKind::None)
        cell.text->setTone(Tone::Text2);
    else
        cell.text->setStatus(cell.kind);
    cell.icon->setVisible(!cell.iconName.isEmpty());
    if (!cell.iconName.isEmpty())
        cell.icon->setPixmap(icon(cell.iconName, colour).pixmap(QSize(zoomed(14), zoomed(14)), devicePixelRatioF()));
}

void StatusCells::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setFixedHeight(zoomed(26));
    for (const Cell &cell : std::as_const(m_cells))
        paintCell(cell);
}

void StatusCells::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEdgeLine(&painter, rect(), Qt::TopEdge, lookOf(this).line);
}

} // namespace kept
