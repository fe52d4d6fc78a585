// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/figuregrid.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int perLine = 4;
constexpr int cellWidth = 216;

} // namespace

FigureGrid::FigureGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

FigureGrid::Cell FigureGrid::makeCell()
{
    Cell cell{new QWidget(this), new ToneLabel({}, TextUse::Caption, Tone::Text2), new ToneLabel({}, TextUse::Headline),
              new ElidedLabel({}, TextUse::Caption, Tone::Text2), new ElidedLabel({}, TextUse::Caption, Tone::Text2)};
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(0);
    column->addWidget(cell.title);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(cell.figure);
    line->addWidget(cell.unit, 1, Qt::AlignBottom);
    column->addLayout(line);
    column->addWidget(cell.formula);
    return cell;
}

void FigureGrid::setFigures(const std::vector<std::array<HeadlineFigure, 4>> &lines)
{
    while (m_cells.size() > lines.size() * perLine) {
        delete m_cells.back().box;
        m_cells.pop_back();
    }
    while (m_cells.size() < lines.size() * perLine) {
        m_cells.push_back(makeCell());
        m_cells.back().box->show();
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const HeadlineFigure &figure = lines[i / perLine][i % perLine];
        const Cell &cell = m_cells[i];
        cell.title->setText(figure.title);
        cell.figure->setText(figure.figure);
        cell.unit->setText(figure.unit);
        cell.formula->setText(figure.formula);
        cell.box->setAccessibleName(figure.title + u' ' + figure.figure + u' ' + figure.unit);
        cell.box->setAccessibleDescription(figure.formula);
    }
    m_columns = 0;
    arrange();
}

void FigureGrid::arrange()
{
    const int columns = width() >= perLine * zoomed(cellWidth) ? perLine : perLine / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int position = static_cast<int>(i);
        m_grid->addWidget(m_cells[i].box, position / columns, position % columns);
    }
    for (int column = 0; column < perLine; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void FigureGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FigureGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.base);
    const Qt::Edge leading = layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const QRect box = m_cells[i].box->geometry();
        drawEdgeLine(&painter, box, Qt::BottomEdge, look.line);
        if (m_columns > 0 && i % static_cast<size_t>(m_columns) != 0)
            drawEdgeLine(&painter, box, leading, look.line);
    }
}

} // namespace kept
