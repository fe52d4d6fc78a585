// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountcolumns.h"

#include "models/view/accounttreemodel.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Column = AccountTreeModel::Column;

// Spreadsheets take text that starts like a formula for one.
QString spreadsheetText(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString cellFor(const QModelIndex &index)
{
    const QVariant money = index.data(MoneyRole);
    return money.isValid() ? money.value<Money>().toText() : spreadsheetText(index.data().toString());
}

} // namespace

void dressAccountColumns(QTreeView *view)
{
    view->setItemDelegateForColumn(Column::Title, new NameDelegate(view));
    view->setItemDelegateForColumn(Column::Status, new StatusDelegate(view));
    for (const int column : {Column::Due, Column::Fees, Column::Paid, Column::Promised, Column::Disputed})
        view->setItemDelegateForColumn(column, new MoneyDelegate(view));
    constexpr std::array<int, Column::ColumnCount> widths{204, 160, 168, 50, 64, 110, 90, 100, 90, 90, 96, 110};
    for (int column = 0; column < Column::ColumnCount; ++column)
        view->header()->resizeSection(column, zoomed(widths[static_cast<size_t>(column)]));
}

std::optional<AccountColumn> orderColumn(int section)
{
    switch (section) {
    case Column::Title: return AccountColumn::Number;
    case Column::Customer: return AccountColumn::Customer;
    case Column::Status: return AccountColumn::Status;
    case Column::CurrencyCode: return AccountColumn::Currency;
    case Column::DaysPastDue: return AccountColumn::DaysPastDue;
    case Column::Due: return AccountColumn::CurrentDue;
    case Column::Fees: return AccountColumn::Fees;
    case Column::Paid: return AccountColumn::Paid;
    case Column::Promised: return AccountColumn::Promised;
    case Column::Disputed: return AccountColumn::Disputed;
    case Column::NextPromise: return AccountColumn::NextPromise;
    case Column::Owner: return AccountColumn::Owner;
    default: return std::nullopt;
    }
}

Qt::SortOrder firstDirection(int section)
{
    return section >= Column::DaysPastDue && section <= Column::Disputed ? Qt::DescendingOrder : Qt::AscendingOrder;
}

std::map<int, QVariant> accountTotalCells(const AccountTotals &total, const QLocale &locale)
{
    return {{Column::CurrencyCode, total.currency.code()},
            {Column::DaysPastDue, countText((total.weightedDaysPastDue + 5'000) / 10'000, locale)},
            {Column::Due, QVariant::fromValue(total.currentDue)},
            {Column::Fees, QVariant::fromValue(total.fees)},
            {Column::Paid, QVariant::fromValue(total.paid)},
            {Column::Promised, QVariant::fromValue(total.promised)},
            {Column::Disputed, QVariant::fromValue(total.disputed)}};
}

void openColumnsMenu(QTreeView *view, const QPoint &at, const std::function<void()> &changed)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < Column::ColumnCount; ++column) {
        if (column == Column::Due)
            continue;
        QAction *show = menu->addAction(view->model()->headerData(column, Qt::Horizontal).toString());
        show->setCheckable(true);
        show->setChecked(!view->isColumnHidden(column));
        QObject::connect(show, &QAction::toggled, view, [view, column, changed](bool shown) {
            view->setColumnHidden(column, !shown);
            changed();
        });
    }
    menu->popup(at);
}

void openOrderMenu(QTreeView *view, const QPoint &at, const std::function<void(int section)> &chosen)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < view->header()->count(); ++visual) {
        const int section = view->header()->logicalIndex(visual);
        if (view->isColumnHidden(section) || !orderColumn(section))
            continue;
        QAction *order = menu->addAction(view->model()->headerData(section, Qt::Horizontal).toString());
        order->setCheckable(true);
        order->setChecked(section == view->header()->sortIndicatorSection());
        QObject::connect(order, &QAction::triggered, view, [chosen, section] { chosen(section); });
    }
    menu->popup(at);
}

void copyRows(const QTreeView *view)
{
    const QHeaderView *header = view->header();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !view->isColumnHidden(column))
            columns.append(column);
    QStringList lines;
    QStringList titles;
    for (const int column : columns)
        titles.append(view->model()->headerData(column, Qt::Horizontal).toString());
    lines.append(titles.join(u'\t'));
    for (const QModelIndex &row : view->selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellFor(row.siblingAtColumn(column)));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kept
