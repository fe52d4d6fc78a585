// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/schedulepreview.h"

#include "models/domain/paymentplanoffers.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "ui/look/type.h"
#include "ui/paymentplan/balancechart.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Number, Due, Amount, Principal, Interest, Fees, Other, After, ColumnCount };
enum Figure { Parts, Total, Last, Forgiven };
constexpr int widths[ColumnCount] = {36, 118, 82, 82, 74, 66, 70, 90};
constexpr int chartHeight = 190;
constexpr int tableHeight = 180;

Money shareOf(const SplitInstalment &split, int column)
{
    switch (column) {
    case Principal: return split.principal;
    case Interest: return split.interest;
    case Fees: return split.fees;
    default: return split.other;
    }
}

} // namespace

SchedulePreview::SchedulePreview(QDate today, Wording wording, QWidget *parent)
    : QWidget(parent), m_today(today), m_wording(std::move(wording)), m_figures(new StatStrip),
      m_lines(new LineTable(
          {tr("No."), tr("Due"), tr("Amount"), tr("Principal"), tr("Interest"), tr("Fees"), tr("Other"), tr("Balance after")},
          this)),
      m_view(new QTreeView), m_chart(new BalanceChart)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const QString &caption : {tr("Instalments"), tr("Come to"), tr("Last due"), tr("Forgiven at the end")})
        m_figures->addCell(caption);
    rows->addWidget(m_figures);
    dressTable(m_view);
    m_view->setObjectName(u"schedule"_s);
    m_view->setAccessibleName(tr("Schedule"));
    m_view->setModel(m_lines);
    m_view->header()->setStretchLastSection(false); // it would be cut where the amounts are long
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(zoomed(tableHeight));
    rows->addWidget(m_view, 1);
    // Saving a chart has the key that saves the plan: here the menu alone has it.
    for (QAction *action : m_chart->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Save))
            action->setShortcut({});
    m_chart->setFixedHeight(zoomed(chartHeight));
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(8, 8, 8, 8);
    frame->addWidget(m_chart);
    rows->addLayout(frame);
    fitColumns();
}

void SchedulePreview::fitColumns()
{
    for (int column = 0; column < ColumnCount; ++column)
        m_view->header()->resizeSection(column, zoomed(widths[column]));
    widenColumns();
    m_view->setMinimumHeight(zoomed(tableHeight));
    m_chart->setFixedHeight(zoomed(chartHeight));
}

// Dates and amounts are never cut; the last column takes what room is left beside a scroll bar.
void SchedulePreview::widenColumns()
{
    QHeaderView *header = m_view->header();
    header->resizeSection(After, zoomed(widths[After]));
    widenToFit(m_view, {Number, Due, Amount, Principal, Interest, Fees, Other, After});
    const int room = m_view->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - header->length();
    if (room > 0)
        header->resizeSection(After, header->sectionSize(After) + room);
}

void SchedulePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void SchedulePreview::showOffer(const std::optional<PaymentPlanOffer> &offer, const PaymentPlanDraft &draft)
{
    const bool isSame = m_offer && offer && m_offer->parts == offer->parts;
    m_offer = offer;
    m_draft = draft;
    if (!isSame)
        m_split.clear();
    showFigures();
    fillTable();
    m_chart->setOffer(offer, m_today);
}

void SchedulePreview::showSplit(const InstalmentSplit::Answer &split)
{
    m_split = split;
    fillTable();
}

void SchedulePreview::showFigures()
{
    if (!m_offer) {
        for (const int figure : {Parts, Total, Last, Forgiven})
            m_figures->setFigure(figure, u"–"_s);
        return;
    }
    const QLocale &locale = m_wording.locale;
    m_figures->setFigure(Parts, instalmentsText(m_offer->parts, locale));
    m_figures->setFigure(Total, proseText(m_offer->total, locale));
    m_figures->setFigure(Last, dateText(m_offer->last(), locale));
    m_figures->setFigure(Forgiven, m_offer->forgiven.isZero() ? u"–"_s : proseText(m_offer->forgiven, locale));
}

LineCell SchedulePreview::moneyCell(Money amount) const
{
    return {cellText(amount, m_wording.locale), StatusKind::None, true};
}

TableLine SchedulePreview::lineOf(size_t part, Money balanceAfter) const
{
    const PaymentPlanPart &instalment = m_offer->parts[part];
    TableLine line;
    line.record = static_cast<qint64>(part) + 1;
    line.cells = {{countText(line.record, m_wording.locale), StatusKind::None, true},
                  {weekdayDateText(instalment.due, m_wording.locale)},
                  moneyCell(instalment.amount)};
    for (const int column : {Principal, Interest, Fees, Other})
        line.cells.push_back(part < m_split.size() ? moneyCell(shareOf(m_split[part], column))
                                                   : LineCell{{}, StatusKind::None, true});
    line.cells.push_back(moneyCell(balanceAfter));
    return line;
}

void SchedulePreview::fillTable()
{
    std::vector<TableLine> lines;
    if (m_offer) {
        const std::vector<Money> balances = balancesAfter(*m_offer);
        for (size_t part = 0; part < balances.size(); ++part)
            lines.push_back(lineOf(part, balances[part]));
    }
    for (const int column : {Principal, Interest, Fees, Other}) {
        const bool isUsed = std::any_of(m_split.begin(), m_split.end(),
                                        [&](const SplitInstalment &split) { return !shareOf(split, column).isZero(); });
        m_view->setColumnHidden(column, column != Principal && !isUsed);
    }
    m_lines->setLines(std::move(lines));
    widenColumns();
}

} // namespace kept
