// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace kept {

void dressTable(QTreeView *view)
{
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setItemDelegate(new CellDelegate(view));
    view->header()->setSectionsMovable(true);
    view->header()->setStretchLastSection(true);
    view->header()->setMinimumSectionSize(zoomed(24));
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace kept
