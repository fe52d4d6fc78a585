// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statstrip.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

StatStrip::StatStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int StatStrip::addCell(const QString &caption, QWidget *beside)
{
    Cell cell{new QWidget(this), new ToneLabel(caption, TextUse::Caption, Tone::Text2), new ToneLabel({}, TextUse::Figure),
              new ToneLabel({}, TextUse::Body, Tone::Text2)};
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(2);
    column->addWidget(cell.caption);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (beside)
        line->addWidget(beside);
    line->addWidget(cell.figure);
    line->addWidget(cell.note);
    line->addStretch();
    column->addLayout(line);
    m_row->addWidget(cell.box, 1);
    cell.caption->setBuddy(cell.figure);
    m_cells.push_back(cell);
    return static_cast<int>(m_cells.size()) - 1;
}

void StatStrip::setCaption(int cell, const QString &caption)
{
    m_cells.at(static_cast<size_t>(cell)).caption->setText(caption);
}

void StatStrip::setFigure(int cell, const QString &figure, const QString &note, StatusKind kind)
{
    const Cell &place = m_cells.at(static_cast<size_t>(cell));
    place.figure->setText(figure);
    place.note->setText(note);
    place.note->setVisible(!note.isEmpty());
    if (kind == StatusKind::None)
        place.figure->setTone(Tone::Text);
    else
        place.figure->setStatus(kind);
    place.figure->setAccessibleName(place.caption->text() + u' ' + figure + u' ' + note);
}

void StatStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.alt);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
    const Qt::Edge leading = layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
    for (size_t i = 1; i < m_cells.size(); ++i)
        drawEdgeLine(&painter, m_cells[i].box->geometry(), leading, look.line);
}

} // namespace kept
