// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ageingchart.h"

#include "models/view/moneytext.h"
#include "ui/charts/plot.h"
#include "ui/look/look.h"
#include "ui/look/type.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double barHeight = 0.56;
constexpr int labelRoom = 92;
constexpr int valueRoom = 96;

QCPItemText *addText(QCustomPlot *plot, const QString &text, const QFont &font, const QColor &colour)
{
    auto *item = new QCPItemText(plot);
    item->setText(text);
    item->setFont(font);
    item->setColor(colour);
    item->setClipToAxisRect(false);
    item->setPadding({});
    return item;
}

} // namespace

AgeingChart::AgeingChart(QWidget *parent) : ChartCard(tr("Ageing"), parent)
{
    setNote(tr("current due by days past due"));
    connect(plot(), &QCustomPlot::afterLayout, this, &AgeingChart::placeLabels);
}

void AgeingChart::setBars(const QList<AgeingBar> &bars)
{
    m_bars = bars;
    refresh();
}

// Bars lie: the names stand in the margin, the amounts behind the ends.
void AgeingChart::draw(const Look &look)
{
    QCustomPlot *plot = this->plot();
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setMargins({zoomed(labelRoom), 6, zoomed(valueRoom), 10});
    plot->yAxis->setTickLabels(false);
    plot->xAxis->setTickLabels(false);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(-0.5, std::max(pointCount(), 1) - 0.5);
    double highest = 1;
    m_names.clear();
    m_counts.clear();
    for (int i = 0; i < pointCount(); ++i) {
        auto *bar = new QCPBars(plot->yAxis, plot->xAxis);
        const size_t step = std::min(static_cast<size_t>(i), look.buckets.size() - 1);
        bar->setBrush(look.buckets[step]);
        bar->setPen(Qt::NoPen);
        bar->setAntialiased(false);
        bar->setWidth(barHeight);
        const double value = double(std::max<qint64>(m_bars.at(i).amount.minor(), 0));
        bar->addData(i, value);
        highest = std::max(highest, value);
        drawLabels(i, look);
    }
    plot->xAxis->setRange(0, highest);
}

// The number of plans stands under the name where two lines fit.
void AgeingChart::placeLabels()
{
    const int line = QFontMetrics(fontFor(TextUse::Caption)).height();
    const double room = double(plot()->axisRect()->height()) / std::max(pointCount(), 1);
    const bool hasTwoLines = room >= 2.2 * line;
    const double shift = hasTwoLines ? line * 0.5 / room : 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names.at(i)->position->setCoords(12, double(i) - shift);
        m_counts.at(i)->position->setCoords(12, double(i) + shift);
        m_counts.at(i)->setVisible(hasTwoLines);
    }
}

void AgeingChart::drawLabels(int index, const Look &look)
{
    const AgeingBar &bar = m_bars.at(index);
    const auto beside = [&](QCPItemText *item) {
        item->position->setTypeX(QCPItemPosition::ptAbsolute);
        item->position->setTypeY(QCPItemPosition::ptPlotCoords);
        item->position->setCoords(12, index);
        item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    };
    m_names.append(addText(plot(), bar.label, fontFor(TextUse::Caption), look.text));
    m_counts.append(addText(plot(), countText(bar.plans, locale()), fontFor(TextUse::Caption), look.text2));
    beside(m_names.last());
    beside(m_counts.last());
    QCPItemText *amount = addText(plot(), cellText(bar.amount, locale()), fontFor(TextUse::TableHeader), look.text);
    amount->setPadding({8, 0, 0, 0});
    amount->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    amount->position->setCoords(double(std::max<qint64>(bar.amount.minor(), 0)), index);
}

qint64 AgeingChart::total() const
{
    qint64 sum = 0;
    for (const AgeingBar &bar : m_bars)
        sum += std::max<qint64>(bar.amount.minor(), 0);
    return sum;
}

ChartTable AgeingChart::table() const
{
    ChartTable table{{tr("Days past due"), tr("Plans"), tr("Current due")}, {}};
    for (const AgeingBar &bar : m_bars)
        table.rows.append({bar.label, countText(bar.plans, locale()), cellText(bar.amount, locale())});
    return table;
}

QStringList AgeingChart::tipOf(int point) const
{
    const AgeingBar &bar = m_bars.at(point);
    const double share = total() > 0 ? double(bar.amount.minor()) * 10'000 / double(total()) : 0;
    return {u"%1: %2"_s.arg(bar.label, proseText(bar.amount, locale())),
            tr("%n plan(s), %1 of due", nullptr, static_cast<int>(bar.plans))
                .arg(percentText(qRound64(std::max(share, 0.0)), locale()))};
}

int AgeingChart::pointAt(const QPointF &position) const
{
    const int point = static_cast<int>(std::floor(plot()->yAxis->pixelToCoord(position.y()) + 0.5));
    return point >= 0 && point < pointCount() && plot()->rect().contains(position.toPoint()) ? point : -1;
}

void AgeingChart::mark(int point, const Look &look)
{
    for (int i = 0; i < plot()->plottableCount(); ++i)
        plot()->plottable(i)->setPen(i == point ? QPen(look.text, 1) : QPen(Qt::NoPen));
}

} // namespace kept
