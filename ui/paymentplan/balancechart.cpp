// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/balancechart.h"

#include "models/domain/paymentplanoffers.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/plot.h"
#include "ui/look/look.h"

namespace kept {

namespace {

constexpr int mostMarkers = 26;
constexpr int mostLabels = 5;
constexpr int fillAlpha = 34;

} // namespace

BalanceChart::BalanceChart(QWidget *parent) : ChartCard(tr("Balance running down"), parent)
{
    setHasRows(false);
}

void BalanceChart::setOffer(std::optional<PaymentPlanOffer> offer, QDate today)
{
    m_today = today;
    m_points.clear();
    m_forgiven = offer ? offer->forgiven : Money();
    if (offer) {
        m_points.append({today, Money::zero(offer->balance.currency()), offer->balance});
        const std::vector<Money> balances = balancesAfter(*offer);
        for (size_t i = 0; i < balances.size(); ++i)
            m_points.append({offer->parts[i].due, offer->parts[i].amount, balances[i]});
    }
    refresh();
}

void BalanceChart::draw(const Look &look)
{
    QStringList names;
    auto *steps = plot()->addGraph();
    steps->setPen(QPen(look.series[0], 2));
    steps->setLineStyle(QCPGraph::lsStepLeft);
    QColor fill = look.series[0];
    fill.setAlpha(fillAlpha);
    steps->setBrush(fill);
    if (m_points.size() <= mostMarkers)
        steps->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(look.series[0], 2), look.base, 6));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        steps->addData(double(i), double(m_points.at(i).balance.minor()));
        names.append(locale().toString(m_points.at(i).date, QStringLiteral("d MMM yy")));
    }
    if (m_forgiven.isPositive() && !m_points.isEmpty()) {
        auto *forgiven = plot()->addGraph();
        QPen pen(look.series[1], 2);
        pen.setDashPattern({3, 1.5});
        forgiven->setPen(pen);
        const auto last = double(m_points.size() - 1);
        forgiven->addData(last, double(m_points.last().balance.minor()));
        forgiven->addData(last, 0);
    }
    const double highest = m_points.isEmpty() ? 1 : double(m_points.first().balance.minor());
    const qint64 unit = m_points.isEmpty() ? 1 : m_points.first().balance.currency().minorPerMajor();
    scaleNames(plot()->xAxis, names, mostLabels);
    scaleValues(plot()->yAxis, highest, unit, locale());
}

QList<LegendEntry> BalanceChart::legend(const Look &look) const
{
    QList<LegendEntry> entries{{tr("Balance"), look.series[0], SeriesSign::Line}};
    if (m_forgiven.isPositive())
        entries.append({tr("Forgiven at the end"), look.series[1], SeriesSign::Dashed});
    return entries;
}

ChartTable BalanceChart::table() const
{
    ChartTable table{{tr("Date"), tr("Instalment"), tr("Balance after")}, {}};
    for (const Point &point : m_points)
        table.rows.append({dateText(point.date, locale()), cellText(point.paid, locale()), cellText(point.balance, locale())});
    return table;
}

QStringList BalanceChart::tipOf(int point) const
{
    const Point &shown = m_points.at(point);
    if (point == 0)
        return {tr("Today"), tr("Balance %1").arg(proseText(shown.balance, locale()))};
    return {shortDateText(shown.date, m_today, locale()), tr("Instalment %1").arg(proseText(shown.paid, locale())),
            tr("Balance after %1").arg(proseText(shown.balance, locale()))};
}

int BalanceChart::pointAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return -1;
    const int point = static_cast<int>(std::floor(plot()->xAxis->pixelToCoord(position.x()) + 0.5));
    return point >= 0 && point < pointCount() ? point : -1;
}

} // namespace kept
