// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpane.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/charts/ageingchart.h"
#include "ui/charts/paymentschart.h"
#include "ui/charts/promisesbystatechart.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Figure { CurrentDue, Received, Average, KeptRate };
enum More { Plans, InitialDue, Promised, Disputed, OnHold };
constexpr int refreshDelay = 800;
constexpr int weeksBack = 12;
constexpr int oldFiguresDays = 31;

/// "52.69" of a number times 10,000.
QString daysText(qint64 tenThousandths, const QLocale &locale)
{
    const qint64 hundredths = (tenThousandths + 50) / 100;
    return countText(hundredths / 100, locale) + locale.decimalPoint() +
           QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString bucketText(const AgeingBucket &bucket)
{
    if (bucket.from == 0)
        return DashboardPane::tr("Current");
    return bucket.to ? DashboardPane::tr("%1 to %2").arg(bucket.from).arg(*bucket.to - 1)
                     : DashboardPane::tr("%1 and more").arg(bucket.from);
}

} // namespace

DashboardPane::DashboardPane(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_asOf(new DateEdit(desk.asking().today)),
      m_figuresDate(new KeyButton({})), m_currency(new QComboBox), m_note(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_loading(new LoadingBar), m_banner(new Banner), m_figures(new StatStrip), m_more(new StatStrip), m_ageing(new AgeingChart),
      m_promises(new PromisesByStateChart), m_payments(new PaymentsAndPromisesChart)
{
    setObjectName(u"dashboard"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(8);
    for (const QString &caption : {tr("Current due"), tr("Payments received"), tr("Average days past due"), tr("Promises kept")})
        m_figures->addCell(caption);
    for (const QString &caption : {tr("Plans"), tr("Initial due"), tr("Promised, open"), tr("Disputed"), tr("On hold")})
        m_more->addCell(caption);
    grid->addWidget(m_figures, 0, 0, 1, 2);
    grid->addWidget(m_more, 1, 0, 1, 2);
    grid->addWidget(m_ageing, 2, 0);
    grid->addWidget(m_promises, 2, 1);
    grid->addWidget(m_payments, 3, 0, 1, 2);
    m_promises->setHasRows(false);
    m_payments->setHasRows(false);
    for (QWidget *chart :
         {static_cast<QWidget *>(m_ageing), static_cast<QWidget *>(m_promises), static_cast<QWidget *>(m_payments)})
        chart->setMinimumHeight(zoomed(260));
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
    scroll->setWidget(page);
    rows->addWidget(scroll, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &DashboardPane::reload);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        showSummary();
        showActivity();
    });
    connect(m_asOf, &DateEdit::dateChanged, this, [this](std::optional<QDate> date) {
        if (date)
            reload();
    });
    connect(m_ageing, &ChartCard::rowsAsked, this, &DashboardPane::askAgeingRows);
}

DashboardPane::~DashboardPane() = default;

QWidget *DashboardPane::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(10);
    line->addWidget(new ToneLabel(tr("Portfolio"), TextUse::PageTitle));
    auto *asOf = new ToneLabel(tr("As of"), TextUse::Body, Tone::Text2);
    asOf->setBuddy(m_asOf);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setDate(m_desk.asking().today);
    m_asOf->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_currency->setAccessibleName(tr("Currency"));
    line->addWidget(asOf);
    line->addWidget(m_asOf);
    line->addWidget(m_figuresDate);
    line->addWidget(m_currency);
    line->addWidget(m_note, 1);
    m_figuresDate->setObjectName(u"figuresDate"_s);
    m_figuresDate->setKind(ButtonKind::Link);
    m_figuresDate->hide();
    connect(m_figuresDate, &KeyButton::clicked, this, [this] { m_asOf->setDate(m_summary.figuresAsOf); });
    return head;
}

void DashboardPane::reload()
{
    m_loading->start();
    PortfolioSummary question;
    question.asOf = m_asOf->date();
    whenReady(m_desk.ask(m_summaryLane, question), this, [this](const Result<PortfolioSummary::Answer> &answer) {
        m_loading->stop();
        if (!answer)
            return tellFailure(answer.error());
        m_banner->hide();
        m_summary = *answer;
        const QString chosen = m_currency->currentText();
        const QSignalBlocker quiet(m_currency);
        m_currency->clear();
        for (const CurrencySummary &currency : m_summary.currencies)
            m_currency->addItem(currency.currency.code());
        m_currency->setCurrentIndex(std::max(0, m_currency->findText(chosen)));
        m_currency->setVisible(m_currency->count() > 1);
        showSummary();
        offerFiguresDate();
        m_shownSummary = true;
    });
    askActivity();
}

void DashboardPane::askActivity()
{
    Activity question;
    const QDate until = m_asOf->date().value_or(m_desk.asking().today);
    question.from = until.addDays(-7 * weeksBack);
    question.to = until.addDays(7);
    whenReady(m_desk.ask(m_activityLane, question), this, [this](const Result<Activity::Answer> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        m_activity = *answer;
        showActivity();
        m_shownActivity = true;
    });
}

// An old book shows years of days past due by today's date.
void DashboardPane::offerFiguresDate()
{
    const auto &figures = m_summary.figuresAsOf;
    m_figuresDate->setVisible(figures && figures->addDays(oldFiguresDays) < m_summary.asOf);
    if (figures)
        m_figuresDate->setText(tr("Imported figures are of %1: show that day").arg(dateText(*figures, m_wording.locale)));
}

const CurrencySummary *DashboardPane::current() const
{
    for (const CurrencySummary &currency : m_summary.currencies)
        if (currency.currency.code() == m_currency->currentText())
            return &currency;
    return nullptr;
}

void DashboardPane::showSummary()
{
    const CurrencySummary *figures = current();
    if (!figures) {
        m_note->setText(tr("No plans yet. Bring in a portfolio to see its figures."));
        return;
    }
    QStringList others;
    for (const CurrencySummary &other : m_summary.currencies)
        if (&other != figures)
            others.append(tr("%1 %n plan(s)", nullptr, static_cast<int>(other.plans)).arg(other.currency.code()));
    m_note->setText(others.isEmpty() ? tr("All plans are in %1").arg(figures->currency.code())
                                     : tr("%1, counted apart").arg(others.join(u", "_s)));
    showFigures(*figures);
    QList<AgeingBar> bars;
    for (const AgeingBucket &bucket : figures->ageing)
        bars.append({bucketText(bucket), bucket.count, bucket.due});
    m_ageing->setBars(bars);
    m_ageing->setNote(tr("current due by days past due, %1").arg(figures->currency.code()));
}

void DashboardPane::showFigures(const CurrencySummary &figures)
{
    const QLocale &locale = m_wording.locale;
    const QString code = figures.currency.code();
    m_figures->setFigure(CurrentDue, amountText(figures.currentDue, locale),
                         tr("%1, sum of %n plan(s)", nullptr, static_cast<int>(figures.plans)).arg(code));
    m_figures->setFigure(Received, amountText(figures.paid, locale), tr("%1, reversals taken off").arg(code));
    m_figures->setFigure(Average, daysText(figures.averageDaysPastDue, locale),
                         tr("plain, %1 by balance, highest %2")
                             .arg(daysText(figures.weightedDaysPastDue, locale), countText(figures.maximumDaysPastDue, locale)));
    const qint64 decided = figures.kept.count + figures.partlyKept.count + figures.broken.count;
    m_figures->setFigure(KeptRate, figures.keptRateByCount ? percentText(*figures.keptRateByCount, locale) : u"\u2013"_s,
                         figures.keptRateByAmount ? tr("%1 of %2; %3 by amount")
                                                        .arg(countText(figures.kept.count, locale), countText(decided, locale),
                                                             percentText(*figures.keptRateByAmount, locale))
                                                  : tr("no promise is decided yet"));
    m_more->setFigure(Plans, countText(figures.plans, locale), tr("%1 open").arg(countText(figures.openPlans, locale)));
    m_more->setFigure(InitialDue, amountText(figures.initialDue, locale), code);
    m_more->setFigure(Promised, amountText(figures.open.amount, locale),
                      tr("%n promise(s)", nullptr, static_cast<int>(figures.open.count)));
    m_more->setFigure(Disputed, amountText(figures.disputed, locale), code);
    m_more->setFigure(OnHold, amountText(figures.dueOnHold, locale),
                      tr("%n plan(s)", nullptr, static_cast<int>(figures.plansOnHold)));
}

void DashboardPane::showActivity()
{
    QList<PromiseColumn> columns;
    QList<PaymentPeriod> periods;
    for (const ActivityPeriod &period : m_activity) {
        if (period.currency.code() != m_currency->currentText())
            continue;
        const QString label = m_wording.locale.toString(period.from, u"d MMM"_s);
        columns.append({label, period.kept, period.partlyKept, period.broken, period.open});
        periods.append({label, period.promised, period.paid, !period.isUnfinished});
    }
    m_promises->setColumns(columns);
    m_promises->setNote(tr("by week due"));
    m_payments->setPeriods(periods);
    m_payments->setNote(tr("by week, %1").arg(m_currency->currentText()));
}

void DashboardPane::askAgeingRows(int bucket)
{
    const CurrencySummary *figures = current();
    if (!figures)
        return;
    AccountFilter filter;
    filter.which = AccountFilter::Which::WithOpenPlans;
    if (m_summary.currencies.size() > 1)
        filter.currency = figures->currency;
    if (bucket >= 0 && bucket < static_cast<int>(figures->ageing.size())) {
        const AgeingBucket &range = figures->ageing[static_cast<size_t>(bucket)];
        filter.minimumDaysPastDue = range.from;
        filter.maximumDaysPastDue = range.to ? std::optional(*range.to - 1) : std::nullopt;
    }
    Q_EMIT rowsAsked(filter);
}

void DashboardPane::tellFailure(const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The figures could not be read"), text.sentence, text.remedy);
    m_banner->show();
}

} // namespace kept
