// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/store/reads/importreads.h"
#include "models/view/findingtext.h"

#include <QSet>

class QStandardItemModel;
class QTreeView;

namespace kept {

/// The sources of an import and what their columns were taken for, a row each, columns below.
void fillSources(QStandardItemModel *model, const std::vector<SourcePreview> &sources, const Wording &wording);
/// Why rows were refused or noted, the most frequent first.
void fillRemarks(QStandardItemModel *model, const ImportReport &report, const Wording &wording);
/// Why an import can't be undone.
void fillObstacles(QStandardItemModel *model, const std::vector<Finding> &findings, const Wording &wording);
void fillPastImports(QStandardItemModel *model, const std::vector<ImportRow> &imports, const Wording &wording);

/// Where a person stands in the sources: kept while they are shown anew.
struct RowPlace
{
    QSet<QString> expanded; ///< files
    QString file;
    QString heading; ///< empty: the file's own row
};
RowPlace placeOf(const QTreeView *view);
/// Goes there again; where nothing was open, every file with a problem is, or all when they are few.
void goTo(QTreeView *view, const RowPlace &place);

} // namespace kept
