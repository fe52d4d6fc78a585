// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablefile.h"
#include "models/view/findingtext.h"
#include "models/view/statustext.h"

#include <functional>

class QTreeView;
class QWidget;

namespace kept {

/// The columns of a view that are not hidden, in the order they stand in.
QList<int> shownColumns(const QTreeView *view);
/// The rows of a view as they are shown, its top level.
TableText tableTextOf(const QTreeView *view);

/// Asks for the CSV file to write; one that exists is taken only after the question. `name` is proposed.
void chooseExportFile(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen);

/// What to say of an export that ended.
StatusText exportText(const QString &path, const Result<qint64> &rows, const Wording &wording);

} // namespace kept
