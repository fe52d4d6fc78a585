// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include "models/queries/planlist.h"
#include "models/view/accountexport.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "ui/accounts/accountcolumns.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/viewlist.h"
#include "ui/look/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QStackedLayout>
#include <QtConcurrent>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

AccountsPane::AccountsPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording),
      m_model(new AccountTreeModel(makeSource(), desk.asking().today, wording, this)), m_views(new ViewList(desk, wording)),
      m_title(new ToneLabel({}, TextUse::PageTitle)), m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_refresh(new KeyButton), m_filters(new FilterBar), m_loading(new LoadingBar), m_banner(new Banner), m_view(new QTreeView),
      m_list(new QWidget), m_empty(new EmptyState), m_footer(new FooterTotals(m_view->header()))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_views);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    columns->addLayout(rows, 1);
    makeHeader(rows);
    rows->addWidget(m_filters);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    auto *body = new QVBoxLayout(m_list);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    body->addWidget(m_footer);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    rows->addLayout(m_stack, 1);

    dressTable(m_view);
    m_view->setObjectName(u"accountTree"_s);
    m_view->setAccessibleName(tr("Accounts, plans and items"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setExpandsOnDoubleClick(false);
    dressAccountColumns(m_view);
    m_view->header()->setSectionsClickable(true);
    m_view->header()->setSortIndicatorShown(true);
    m_view->header()->setSortIndicator(AccountTreeModel::DaysPastDue, Qt::DescendingOrder);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    makeActions();

    setFocusProxy(m_view);
    connect(m_view->header(), &QHeaderView::sectionClicked, this, &AccountsPane::sectionClicked);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &AccountsPane::showColumnsMenu);
    connect(m_view->header(), &QHeaderView::sectionMoved, this, &AccountsPane::saveColumns);
    connect(m_view->header(), &QHeaderView::sectionResized, this, &AccountsPane::saveColumns);
    connect(m_view, &QTreeView::doubleClicked, this, &AccountsPane::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPane::selectionMoved);
    connect(m_model, &AccountTreeModel::failed, this, &AccountsPane::tellFailure);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_masked.empty())
            showTotals();
        if (!std::exchange(m_isShown, true))
            Q_EMIT listShown();
    });
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_views->setCurrent(m_filters->filter());
        reload();
    });
    connect(m_views, &ViewList::chosen, this, &AccountsPane::setFilter);
    connect(&m_desk, &Desk::changed, this, &AccountsPane::recordsChanged);
}

AccountsPane::~AccountsPane() = default;

void AccountsPane::makeHeader(QVBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 4);
    line->setSpacing(8);
    m_title->setText(tr("Accounts"));
    line->addWidget(m_title);
    line->addWidget(m_count, 1);
    m_refresh->setKind(ButtonKind::Quiet);
    m_refresh->setVisible(false);
    line->addWidget(m_refresh);
    auto *columns = new KeyButton(tr("Columns"));
    columns->setObjectName(u"columns"_s);
    columns->setIconName(u"cols"_s);
    connect(columns, &QPushButton::clicked, this, &AccountsPane::showColumnsMenu);
    line->addWidget(columns);
    auto *save = new QAction(tr("Export this table"), this);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setActionIcon(save, u"save"_s);
    connect(save, &QAction::triggered, this, &AccountsPane::exportList);
    addAction(save);
    auto *button = new KeyButton(save);
    button->setText(tr("Export"));
    line->addWidget(button);
    rows->addLayout(line);
}

void AccountsPane::makeActions()
{
    const auto add = [this](QWidget *owner, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        owner->addAction(action);
        return action;
    };
    add(this, tr("Filter the list"), Qt::CTRL | Qt::Key_F, [this] { m_filters->focusText(); });
    QAction *refresh = add(this, tr("Refresh order"), Qt::CTRL | Qt::Key_R, [this] {
        m_keptAccount = m_model->accountAt(m_view->currentIndex());
        reload();
    });
    setActionIcon(refresh, u"undo"_s);
    m_refresh->setAction(refresh);
    m_refresh->setVisible(false);
    add(m_view, tr("Open the customer"), Qt::Key_Return, [this] { openCurrent(); });
    add(m_view, tr("Copy the selected rows"), QKeySequence::Copy, [this] { copySelection(); });
    add(this, tr("Order by a column"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] { openOrderMenu(m_view, m_view->mapToGlobal(QPoint(0, 0)), [this](int section) { sectionClicked(section); }); });
    add(this, tr("Call"), Qt::Key_F5, [this] {
        if (const auto customer = currentCustomer())
            Q_EMIT callAsked(*customer);
    });
    add(this, tr("Promise to pay"), Qt::Key_F6, [this] {
        if (const auto plan = m_model->planAt(m_view->currentIndex()); plan && isMoneyOpen())
            Q_EMIT promiseAsked(*plan);
    });
    add(this, tr("Payment plan"), Qt::Key_F8, [this] {
        if (const auto plan = m_model->planAt(m_view->currentIndex()); plan && isMoneyOpen())
            Q_EMIT paymentPlanAsked(*plan);
    });
    add(this, tr("Charges"), Qt::Key_F10, [this] { openCharges(); });
    add(this, tr("Give the plans to somebody else"), Qt::CTRL | Qt::Key_G, [this] { givePlans(); });
    auto *clear = new QAction(tr("Clear the filter"), this);
    connect(clear, &QAction::triggered, this, [this] { setFilter({}); });
    auto *bring = new QAction(tr("Bring in a portfolio"), this);
    connect(bring, &QAction::triggered, this, &AccountsPane::importAsked);
    m_empty->setProperty("clear", QVariant::fromValue(clear));
    m_empty->setProperty("bring", QVariant::fromValue(bring));
}

AccountTreeSource AccountsPane::makeSource()
{
    AccountTreeSource source;
    source.accounts = [this](std::vector<qint64> ids, AccountTreeSource::Done<FinancialAccountRow> done) {
        whenReady(m_desk.ask(FinancialAccountRows{std::move(ids)}), this, std::move(done));
    };
    source.plans = [this](FinancialAccountId account, AccountTreeSource::Done<PlanRow> done) {
        whenReady(m_desk.ask(PlanRows{account}), this, std::move(done));
    };
    source.items = [this](PlanId plan, AccountTreeSource::Done<ItemRow> done) {
        whenReady(m_desk.ask(ItemRows{plan}), this, std::move(done));
    };
    return source;
}

void AccountsPane::reload()
{
    m_loading->start();
    m_changes = 0;
    m_refresh->setVisible(false);
    m_desk.cancel(m_newsLane);
    whenReady(m_desk.ask(m_listLane, FinancialAccountIds{m_filters->filter(), m_order}), this,
              [this](const Result<FinancialAccountIds::Answer> &answer) { showList(answer); });
    m_views->reload();
}

void AccountsPane::setFilter(const AccountFilter &filter)
{
    m_filters->setFilter(filter);
    m_views->setCurrent(filter);
    reload();
}

void AccountsPane::setToday(QDate today)
{
    m_model->setToday(today);
}

void AccountsPane::showList(const Result<FinancialAccountIds::Answer> &answer)
{
    m_loading->stop();
    if (!answer)
        return tellFailure(answer.error());
    m_banner->hide();
    m_title->setText(m_views->currentTitle());
    showCounts(*answer);
    m_selectedTotals.clear();
    m_selectedCount = 0;
    m_isShown = false;
    const bool isEmpty = answer->ids.empty();
    m_model->setIds(answer->ids);
    showTotals();
    if (isEmpty) {
        const bool filtered = !(m_filters->filter() == AccountFilter());
        m_empty->setContent(filtered ? u"filter"_s : u"accounts"_s,
                            filtered ? tr("No account matches this filter.") : tr("There are no accounts yet."),
                            filtered ? tr("The filter stays as it is until you change it.")
                                     : tr("Bring in a portfolio from CSV files or JSON."));
        m_empty->setActions({m_empty->property(filtered ? "clear" : "bring").value<QAction *>()});
        Q_EMIT listShown();
    } else {
        const auto kept = std::exchange(m_keptAccount, std::nullopt);
        const QModelIndex place = kept ? m_model->indexOfAccount(*kept) : QModelIndex();
        m_view->setCurrentIndex(place.isValid() ? place : m_model->index(0, 0));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

void AccountsPane::showCounts(const FinancialAccountIds::Answer &answer)
{
    m_count->setText(tr("%n account(s)", nullptr, static_cast<int>(answer.ids.size())));
    m_totals = answer.totals;
    QStringList currencies;
    for (const AccountTotals &total : m_totals)
        currencies.append(total.currency.code());
    m_filters->setCurrencies(currencies);
}

void AccountsPane::showTotals()
{
    const auto rowsOf = [this](const std::vector<AccountTotals> &totals, const QString &title, const QString &note,
                               bool isMasked) {
        std::vector<TotalsRow> rows;
        for (const AccountTotals &total : totals) {
            TotalsRow row;
            row.title = rows.empty() ? title : QString();
            row.note = rows.empty() ? note : QString();
            row.startsGroup = rows.empty();
            row.cells = accountTotalCells(total, m_wording.locale);
            if (isMasked)
                maskMoney(&row.cells);
            row.emphasised = AccountTreeModel::Due;
            rows.push_back(std::move(row));
        }
        return rows;
    };
    std::vector<TotalsRow> rows;
    if (m_selectedCount > 1)
        rows = rowsOf(m_selectedTotals, tr("Selected %n account(s)", nullptr, m_selectedCount), tr("Totals never mix currencies"),
                      isSelectionMasked());
    for (TotalsRow &row : rowsOf(m_totals, tr("All in this view"), tr("DPD weighted by balance"), isAllMasked()))
        rows.push_back(std::move(row));
    m_footer->setRows(std::move(rows));
}

void AccountsPane::selectionMoved()
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const auto account = m_model->accountAt(index))
            ids.push_back(account->value());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_selectedCount = static_cast<int>(ids.size());
    if (ids.size() < 2)
        return showTotals();
    whenReady(m_desk.ask(m_selectionLane, SelectionTotals{std::move(ids)}), this,
              [this](const Result<SelectionTotals::Answer> &answer) {
                  if (!answer)
                      return;
                  m_selectedTotals = *answer;
                  showTotals();
              });
}

void AccountsPane::sectionClicked(int section)
{
    const auto column = orderColumn(section);
    if (!column)
        return;
    const bool same = m_order.column == *column;
    m_order.direction = same && m_order.direction == Qt::DescendingOrder ? Qt::AscendingOrder
                        : same                                           ? Qt::DescendingOrder
                                                                         : firstDirection(section);
    m_order.column = *column;
    m_view->header()->setSortIndicator(section, m_order.direction);
    reload();
}

// New data never re-sorts under the user's hands: rows on screen are refreshed in place, the order on request.
void AccountsPane::recordsChanged(const std::vector<Touched> &records)
{
    std::vector<qint64> accounts;
    for (const Touched &record : records)
        if (record.object == ObjectKind::FinancialAccount)
            accounts.push_back(record.id);
    if (accounts.empty())
        return;
    if (m_model->accountCount() == 0)
        return reload();
    if (std::find(accounts.begin(), accounts.end(), 0) != accounts.end())
        return followImport();
    m_model->refreshAccounts(accounts);
    m_changes += static_cast<int>(accounts.size());
    offerRefresh(tr("%n change(s), refresh order", nullptr, m_changes));
}

// An import names no accounts: all rows, totals and counts are read again, rows where they stand.
void AccountsPane::followImport()
{
    m_model->refreshAll();
    m_views->reload();
    selectionMoved();
    whenReady(m_desk.ask(m_newsLane, FinancialAccountIds{m_filters->filter(), m_order}), this,
              [this](const Result<FinancialAccountIds::Answer> &answer) {
                  if (!answer)
                      return tellFailure(answer.error());
                  showNews(*answer);
              });
}

void AccountsPane::showNews(const FinancialAccountIds::Answer &answer)
{
    showCounts(answer);
    showTotals();
    if (answer.ids == m_model->ids()) {
        m_changes = 0;
        return m_refresh->setVisible(false);
    }
    const auto isNew = [this](qint64 id) { return !m_model->indexOfAccount(FinancialAccountId::fromValue(id)).isValid(); };
    const auto added = static_cast<int>(std::count_if(answer.ids.begin(), answer.ids.end(), isNew));
    offerRefresh(added > 0 ? tr("%n new account(s), refresh order", nullptr, added) : tr("Refresh order"));
}

void AccountsPane::offerRefresh(const QString &text)
{
    m_refresh->setText(text);
    m_refresh->setVisible(true);
}

void AccountsPane::restoreColumns()
{
    const QByteArray state = QSettings().value(u"accounts/columns"_s).toByteArray();
    if (!state.isEmpty() && m_view->header()->restoreState(state))
        m_view->header()->setSortIndicator(AccountTreeModel::DaysPastDue, Qt::DescendingOrder);
}

void AccountsPane::saveColumns() const
{
    QSettings().setValue(u"accounts/columns"_s, m_view->header()->saveState());
}

void AccountsPane::showColumnsMenu()
{
    openColumnsMenu(m_view, QCursor::pos(), [this] { saveColumns(); });
}

void AccountsPane::exportList()
{
    chooseExportFile(this, tr("accounts"), [this](const QString &path) { exportTo(path); });
}

void AccountsPane::exportTo(const QString &path)
{
    const AccountExport what{path, m_filters->filter(), m_order, shownColumns(m_view), m_wording, m_masked};
    m_loading->start();
    whenReady(QtConcurrent::run([location = m_desk.location(), asking = m_desk.asking(), what] {
                  return exportAccounts(location, asking, what);
              }),
              this, [this, path](const Result<qint64> &rows) {
                  m_loading->stop();
                  const StatusText text = exportText(path, rows, m_wording);
                  Q_EMIT told(text.kind, text.text);
              });
}

void AccountsPane::copySelection() const
{
    copyRows(m_view);
}

std::optional<AccountId> AccountsPane::currentCustomer() const
{
    const FinancialAccountRow *row = m_model->accountRow(m_view->currentIndex());
    return row ? std::optional(row->customer) : std::nullopt;
}

void AccountsPane::openCurrent()
{
    if (const auto customer = currentCustomer())
        Q_EMIT customerChosen(*customer);
}

void AccountsPane::tellFailure(const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The list could not be read"), text.sentence, text.remedy);
    m_banner->show();
}

} // namespace kept
