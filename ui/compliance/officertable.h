// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"

#include <QList>

#include <functional>

class QTreeView;

namespace kept {

/// A table of a compliance officer: one row at a time, these columns with the sign of their status.
QTreeView *makeOfficerTable(LineTable *model, const QString &name, const QList<int> &statusColumns);
/// The widths of the first columns, before zoom; the last takes what is left.
void sizeColumns(QTreeView *view, const QList<int> &widths);
/// Gives the view Ctrl+E: its table to a file; `told` hears how it ended.
void addExport(QTreeView *view, QWidget *page, const QString &name, const Wording &wording,
               const std::function<void(const StatusText &text)> &told);

} // namespace kept
