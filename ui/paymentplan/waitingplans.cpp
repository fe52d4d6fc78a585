// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/waitingplans.h"

#include "models/view/approvaltable.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "ui/look/type.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Number, Customer, Plan, Amount, Currency, Instalments, Forgiven, Beyond, ProposedBy, Waits, ColumnCount };
constexpr int widths[ColumnCount] = {92, 140, 88, 88, 48, 84, 84, 136, 104, 76};
constexpr auto settleTime = std::chrono::milliseconds(200);

} // namespace

WaitingPlans::WaitingPlans(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_header(new SectionHeader(tr("Payment plans that wait"))),
      m_lines(new LineTable({tr("Number"), tr("Customer"), tr("Plan"), tr("Comes to"), tr("Cur."), tr("Instalments"),
                             tr("Forgiven"), tr("Beyond"), tr("Proposed by"), tr("Waits for")},
                            this)),
      m_view(new QTreeView)
{
    setObjectName(u"waitingPlans"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    dressTable(m_view);
    m_view->setModel(m_lines);
    m_view->setAccessibleName(tr("Payment plans that wait"));
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    markWhileFocused(m_view);
    rows->addWidget(m_view, 1);
    auto *open = new QAction(tr("Open the payment plan"), m_view);
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &WaitingPlans::openCurrent);
    connect(m_view, &QTreeView::doubleClicked, open, &QAction::trigger);
    m_view->addAction(open);
    setFocusProxy(m_view);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WaitingPlans::reload);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(),
                        [](const Touched &record) { return record.object == ObjectKind::PaymentSchedule; }))
            m_soon.start(settleTime);
    });
    fitColumns();
    hide();
}

void WaitingPlans::fitColumns()
{
    for (int column = 0; column < ColumnCount; ++column)
        m_view->header()->resizeSection(column, zoomed(widths[column]));
}

void WaitingPlans::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void WaitingPlans::reload()
{
    PaymentPlanFilter filter;
    filter.statuses = {nameOf(PaymentPlanState::PendingApproval)};
    whenReady(m_desk.ask(m_lane, PaymentPlanList{filter}), this, [this](const Result<PaymentPlanList::Answer> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            showRows(*answer);
    });
}

void WaitingPlans::showRows(std::vector<PaymentPlanRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PaymentPlanRow &a, const PaymentPlanRow &b) { return a.proposedAt < b.proposedAt; });
    const qint64 before = m_lines->recordAt(m_view->currentIndex().row());
    m_rows = std::move(rows);
    std::vector<TableLine> lines;
    for (const PaymentPlanRow &row : m_rows)
        lines.push_back(lineOf(row));
    m_lines->setLines(std::move(lines));
    int current = 0;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (m_lines->recordAt(row) == before)
            current = row;
    const auto mark = m_view->hasFocus() ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                         : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->setCurrentIndex(m_lines->index(current, 0), mark);
    m_header->setNote(tr("%n to decide; Enter opens one", nullptr, m_lines->rowCount()));
    setVisible(!m_rows.empty());
    Q_EMIT shown();
}

TableLine WaitingPlans::lineOf(const PaymentPlanRow &row) const
{
    const QLocale &locale = m_wording.locale;
    QStringList beyond;
    for (const QString &rule : row.needs)
        beyond.append(neededForText(rule));
    return {{{isolated(row.number)},
             {row.customerName},
             {isolated(row.planName)},
             {amountText(row.amount, locale), StatusKind::None, true},
             {row.currency.code()},
             {countText(qint64(row.instalments.size()), locale), StatusKind::None, true},
             {cellText(row.forgiven, locale), StatusKind::None, true},
             {beyond.join(u", "_s)},
             {row.proposedBy.isEmpty() ? tr("This desk") : row.proposedBy},
             {ageText(m_desk.asking().now - row.proposedAt)}},
            row.id.value()};
}

void WaitingPlans::openCurrent()
{
    const qint64 id = m_lines->recordAt(m_view->currentIndex().row());
    for (const PaymentPlanRow &row : m_rows)
        if (row.id.value() == id)
            Q_EMIT opened(row.plan, row.id);
}

} // namespace kept
