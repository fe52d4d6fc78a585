// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/accountexport.h"

#include "models/exchange/tablefile.h"
#include "models/view/accountcells.h"
#include "models/view/accounttreemodel.h"
#include "models/view/identitytext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Column = AccountTreeModel::Column;

constexpr size_t pageSize = 1'000;

// The first column is two: what the account is, and its number in full.
QStringList headingsOf(const QList<int> &columns)
{
    QStringList headings;
    for (const int column : columns) {
        if (column == Column::Title)
            headings << QCoreApplication::translate("kept", "Type") << QCoreApplication::translate("kept", "Account number");
        else
            headings << accountHeader(column, Qt::DisplayRole).toString();
    }
    return headings;
}

QStringList cellsOf(const FinancialAccountRow &row, const AccountExport &what, const CellContext &context)
{
    QStringList cells;
    for (const int column : what.columns) {
        const QVariant money = accountCell(row, column, MoneyRole, context);
        if (column == Column::Title)
            cells << accountTypeText(row.type) << row.number;
        else if (column == Column::DaysPastDue)
            cells << QString::number(row.daysPastDue);
        else if (column == Column::NextPromise)
            cells << (row.nextPromise ? row.nextPromise->toString(Qt::ISODate) : QString());
        else if (money.isValid())
            cells << (what.masked.contains(row.customer) ? maskedMoneyText() : money.value<Money>().toText());
        else
            cells << accountCell(row, column, Qt::DisplayRole, context).toString();
    }
    return cells;
}

} // namespace

Result<qint64> exportAccounts(const StoreLocation &location, const Asking &asking, const AccountExport &what)
{
    KEPT_TRY(const auto database, Database::open(location, Access::ReadOnly));
    KEPT_TRY(const auto list, answer(*database, asking, FinancialAccountIds{what.filter, what.order}));
    KEPT_TRY(const auto file, TableFile::create(what.path));
    file->addRow(headingsOf(what.columns));
    const CellContext context{asking.today, what.wording};
    for (size_t from = 0; from < list.ids.size(); from += pageSize) {
        const auto begin = list.ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = list.ids.begin() + static_cast<std::ptrdiff_t>(std::min(from + pageSize, list.ids.size()));
        KEPT_TRY(const auto rows, answer(*database, asking, FinancialAccountRows{{begin, end}}));
        for (const FinancialAccountRow &row : rows)
            file->addRow(cellsOf(row, what, context));
    }
    return file->finish();
}

} // namespace kept
