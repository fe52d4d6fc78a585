// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/accountlist.h"

#include <QLocale>
#include <QPoint>
#include <QVariant>

#include <functional>
#include <map>

class QTreeView;

namespace kept {

/// Delegates and widths of the account tree's columns.
void dressAccountColumns(QTreeView *view);
/// By what a click on a column's header orders; none for columns that have no order.
std::optional<AccountColumn> orderColumn(int section);
/// Texts start at A, amounts and days with the largest.
Qt::SortOrder firstDirection(int section);
/// A currency's totals for the footer, by column.
std::map<int, QVariant> accountTotalCells(const AccountTotals &total, const QLocale &locale);
/// A menu that shows and hides columns; money can't be lost by accident: the total due stays.
void openColumnsMenu(QTreeView *view, const QPoint &at, const std::function<void()> &changed);
/// A menu of the columns that have an order.
void openOrderMenu(QTreeView *view, const QPoint &at, const std::function<void(int section)> &chosen);
/// The selected rows as a table for spreadsheets: visible columns, tab-separated, with their headers.
void copyRows(const QTreeView *view);

} // namespace kept
