// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customercharts.h"

#include "models/view/headlinefigures.h"
#include "ui/charts/ageingchart.h"
#include "ui/charts/paymentschart.h"
#include "ui/charts/promisesbystatechart.h"
#include "ui/look/type.h"
#include "ui/widgets/segmentedchoice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chartHeight = 210;

} // namespace

CustomerCharts::CustomerCharts(QWidget *parent)
    : QScrollArea(parent), m_choiceBox(new QWidget), m_ageing(new AgeingChart), m_promises(new PromisesByStateChart),
      m_payments(new PaymentsAndPromisesChart)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout(m_choiceBox);
    row->setContentsMargins(0, 0, 0, 0);
    m_choiceBox->hide();
    column->addWidget(m_choiceBox);
    for (ChartCard *card : std::initializer_list<ChartCard *>{m_ageing, m_promises, m_payments}) {
        card->setHasRows(false);
        card->setMinimumHeight(zoomed(chartHeight));
        column->addWidget(card, 1);
    }
    setWidget(content);
}

void CustomerCharts::setSummary(std::vector<CurrencySummary> currencies)
{
    m_summary = std::move(currencies);
    offerCurrencies();
    draw();
}

void CustomerCharts::setActivity(Activity::Answer periods)
{
    m_activity = std::move(periods);
    draw();
}

void CustomerCharts::offerCurrencies()
{
    QStringList codes;
    for (const CurrencySummary &summary : m_summary)
        codes.append(summary.currency.code());
    if (codes == m_codes)
        return;
    m_codes = codes;
    delete m_choice;
    m_choice = new SegmentedChoice;
    for (int i = 0; i < codes.size(); ++i)
        m_choice->addChoice(i, codes[i]);
    m_choiceBox->layout()->addWidget(m_choice);
    m_choiceBox->setVisible(codes.size() > 1);
    connect(m_choice, &SegmentedChoice::chosen, this, &CustomerCharts::draw);
}

Currency CustomerCharts::currency() const
{
    const int chosen = m_choice ? m_choice->current() : -1;
    return chosen >= 0 && static_cast<size_t>(chosen) < m_summary.size() ? m_summary[static_cast<size_t>(chosen)].currency
                                                                         : Currency();
}

void CustomerCharts::draw()
{
    const Currency shown = currency();
    QList<AgeingBar> bars;
    QList<PromiseColumn> columns;
    QList<PaymentPeriod> periods;
    for (const CurrencySummary &summary : m_summary)
        if (summary.currency == shown)
            for (const AgeingBucket &bucket : summary.ageing)
                bars.append({bucketText(bucket, locale()), bucket.count, bucket.due});
    for (const ActivityPeriod &period : m_activity) {
        if (period.currency != shown)
            continue;
        const QString label = locale().toString(period.from, u"MMM"_s);
        columns.append({label, period.kept, period.partlyKept, period.broken, period.open});
        periods.append({label, period.promised, period.paid, !period.isUnfinished});
    }
    m_ageing->setBars(bars);
    m_promises->setColumns(columns);
    m_payments->setPeriods(periods);
}

} // namespace kept
