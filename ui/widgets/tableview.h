// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace kept {

/// Makes a tree view what tables and trees of the program are: uniform rows, whole rows selected, no frame, sections that
/// keep their width and can be moved, cells painted by CellDelegate unless a column has a delegate of its own.
void dressTable(QTreeView *view);
/// Lets a table that stands below another mark its current row only while it has the keyboard; the first row when there was none.
void markWhileFocused(QTreeView *view);

} // namespace kept
