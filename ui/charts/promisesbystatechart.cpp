// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/promisesbystatechart.h"

#include "models/view/moneytext.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/plot.h"
#include "ui/look/look.h"
#include "ui/look/type.h"

#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Verdict : size_t { Kept, PartlyKept, Broken, Open, Count };

using Counts = std::array<qint64, Count>;

Counts countsOf(const PromiseColumn &column)
{
    return {column.kept, column.partlyKept, column.broken, column.open};
}

qint64 sumOf(const PromiseColumn &column)
{
    return column.kept + column.partlyKept + column.broken + column.open;
}

QColor colourOf(size_t verdict, const Look &look)
{
    constexpr std::array<size_t, Count> series{1, 2, 3, 0};
    return look.series[series[verdict]];
}

void dress(QCPBars *bars, size_t verdict, const Look &look)
{
    const QColor colour = colourOf(verdict, look);
    bars->setAntialiased(false);
    bars->setPen(verdict == Broken || verdict == Open ? QPen(colour, 1) : QPen(Qt::NoPen));
    if (verdict == Broken)
        bars->setBrush(QBrush(colour, Qt::BDiagPattern));
    else
        bars->setBrush(verdict == Open ? look.status(StatusKind::Info).tint : colour);
}

} // namespace

PromisesByStateChart::PromisesByStateChart(QWidget *parent) : ChartCard(tr("Promises"), parent) {}

void PromisesByStateChart::setColumns(const QList<PromiseColumn> &columns)
{
    m_columns = columns;
    refresh();
}

void PromisesByStateChart::draw(const Look &look)
{
    QCustomPlot *plot = this->plot();
    QCPBars *below = nullptr;
    QStringList names;
    double highest = 1;
    for (size_t verdict = 0; verdict < Count; ++verdict) {
        auto *bars = new QCPBars(plot->xAxis, plot->yAxis);
        dress(bars, verdict, look);
        bars->setWidth(0.66);
        for (int i = 0; i < pointCount(); ++i)
            if (const qint64 count = countsOf(m_columns.at(i))[verdict]; count > 0)
                bars->addData(i, double(count));
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    for (const PromiseColumn &column : m_columns) {
        names.append(column.label);
        highest = std::max(highest, double(sumOf(column)));
    }
    scaleNames(plot->xAxis, names, 6);
    scaleValues(plot->yAxis, highest * (pointCount() <= 6 ? 1.1 : 1.0), 1, locale());
    for (int i = 0; i < pointCount() && pointCount() <= 6; ++i) {
        auto *text = new QCPItemText(plot);
        text->setText(countText(sumOf(m_columns.at(i)), locale()));
        text->setFont(fontFor(TextUse::TableHeader));
        text->setColor(look.text);
        text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        text->setPadding({0, 0, 0, 3});
        text->position->setCoords(i, double(sumOf(m_columns.at(i))));
    }
}

QList<LegendEntry> PromisesByStateChart::legend(const Look &look) const
{
    return {{tr("Kept"), colourOf(Kept, look), SeriesSign::Filled},
            {tr("Partly"), colourOf(PartlyKept, look), SeriesSign::Filled},
            {tr("Broken"), colourOf(Broken, look), SeriesSign::Hatched},
            {tr("Open"), colourOf(Open, look), SeriesSign::Outlined}};
}

ChartTable PromisesByStateChart::table() const
{
    ChartTable table{{tr("Due"), tr("Kept"), tr("Partly kept"), tr("Broken"), tr("Open")}, {}};
    for (const PromiseColumn &column : m_columns) {
        QStringList row{column.label};
        for (const qint64 count : countsOf(column))
            row.append(countText(count, locale()));
        table.rows.append(row);
    }
    return table;
}

QStringList PromisesByStateChart::tipOf(int point) const
{
    const PromiseColumn &column = m_columns.at(point);
    return {column.label, tr("Kept %1, partly %2").arg(countText(column.kept, locale()), countText(column.partlyKept, locale())),
            tr("Broken %1, open %2").arg(countText(column.broken, locale()), countText(column.open, locale()))};
}

int PromisesByStateChart::pointAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return -1;
    const int point = static_cast<int>(std::floor(plot()->xAxis->pixelToCoord(position.x()) + 0.5));
    return point >= 0 && point < pointCount() ? point : -1;
}

} // namespace kept
