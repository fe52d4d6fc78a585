// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paymentschart.h"

#include "models/view/moneytext.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/plot.h"
#include "ui/look/look.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Series : size_t { Promised = 0, Received = 1 };

double amountOf(const PaymentPeriod &period, Series series)
{
    return double((series == Promised ? period.promised : period.received).minor());
}

QPen penOf(Series series, const Look &look)
{
    QPen pen(look.series[series], 2);
    if (series == Promised)
        pen.setDashPattern({3, 1.5});
    return pen;
}

// From the last finished period on, so that the line has no gap.
void addRunning(QCustomPlot *plot, const QList<PaymentPeriod> &periods, Series series, const Look &look)
{
    const auto first = std::find_if(periods.begin(), periods.end(), [](const PaymentPeriod &one) { return !one.isFinished; });
    if (first == periods.end())
        return;
    auto *running = plot->addGraph();
    running->setPen(QPen(look.series[series], 2, Qt::DotLine));
    for (qsizetype i = std::max<qsizetype>(0, first - periods.begin() - 1); i < periods.size(); ++i)
        running->addData(double(i), amountOf(periods.at(i), series));
}

void addLine(QCustomPlot *plot, const QList<PaymentPeriod> &periods, Series series, const Look &look)
{
    auto *markers = plot->addGraph();
    QPen edge(look.series[series], 2);
    const auto shape = series == Promised ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssCircle;
    markers->setLineStyle(QCPGraph::lsNone);
    markers->setScatterStyle(QCPScatterStyle(shape, edge, look.base, 7));
    auto *line = plot->addGraph();
    line->setPen(penOf(series, look));
    for (qsizetype i = 0; i < periods.size(); ++i) {
        markers->addData(double(i), amountOf(periods.at(i), series));
        if (periods.at(i).isFinished)
            line->addData(double(i), amountOf(periods.at(i), series));
    }
    addRunning(plot, periods, series, look);
    markers->setLayer(u"axes"_s);
}

} // namespace

PaymentsAndPromisesChart::PaymentsAndPromisesChart(QWidget *parent) : ChartCard(tr("Payments and promises"), parent) {}

void PaymentsAndPromisesChart::setPeriods(const QList<PaymentPeriod> &periods)
{
    m_periods = periods;
    refresh();
}

void PaymentsAndPromisesChart::draw(const Look &look)
{
    double highest = 1;
    QStringList names;
    for (const PaymentPeriod &period : m_periods) {
        highest = std::max({highest, amountOf(period, Promised), amountOf(period, Received)});
        names.append(period.label);
    }
    addLine(plot(), m_periods, Promised, look);
    addLine(plot(), m_periods, Received, look);
    const qint64 unit = m_periods.isEmpty() ? 1 : m_periods.first().promised.currency().minorPerMajor();
    scaleNames(plot()->xAxis, names, 6);
    scaleValues(plot()->yAxis, highest, unit, locale());
}

QList<LegendEntry> PaymentsAndPromisesChart::legend(const Look &look) const
{
    return {{tr("Promised"), look.series[Promised], SeriesSign::Dashed},
            {tr("Received"), look.series[Received], SeriesSign::Line}};
}

ChartTable PaymentsAndPromisesChart::table() const
{
    ChartTable table{{tr("From"), tr("Promised"), tr("Received")}, {}};
    for (const PaymentPeriod &period : m_periods)
        table.rows.append({period.label, cellText(period.promised, locale()), cellText(period.received, locale())});
    return table;
}

QStringList PaymentsAndPromisesChart::tipOf(int point) const
{
    const PaymentPeriod &period = m_periods.at(point);
    QStringList lines{period.isFinished ? period.label : tr("%1, still running").arg(period.label),
                      tr("Promised %1").arg(proseText(period.promised, locale()))};
    const QString received = proseText(period.received, locale());
    if (period.promised.minor() <= 0)
        return lines << tr("Received %1").arg(received);
    const double share = amountOf(period, Received) * 10'000 / amountOf(period, Promised);
    return lines << tr("Received %1, %2").arg(received, percentText(qRound64(share), locale()));
}

int PaymentsAndPromisesChart::pointAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return -1;
    const int point = static_cast<int>(std::floor(plot()->xAxis->pixelToCoord(position.x()) + 0.5));
    return point >= 0 && point < pointCount() ? point : -1;
}

} // namespace kept
