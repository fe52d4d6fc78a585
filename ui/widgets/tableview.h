// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTreeView;

namespace kept {

/// Makes a tree view what tables and trees of the program are: uniform rows, whole rows selected, no frame, sections that
/// keep their width and can be moved, cells painted by CellDelegate unless a column has a delegate of its own.
void dressTable(QTreeView *view);
/// Widens those of the columns that are narrower than their heading or what stands in a row; none becomes narrower.
/// Looks at the rows from `firstRow` on.
void widenToFit(QTreeView *view, const QList<int> &columns, int firstRow = 0);
/// Lets a table that stands below another mark its current row only while it has the keyboard; the first row when there was none.
void markWhileFocused(QTreeView *view);

} // namespace kept
