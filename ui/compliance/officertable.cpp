// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/officertable.h"

#include "models/desk/whenready.h"
#include "models/exchange/tablefile.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QtConcurrent>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QTreeView *makeOfficerTable(LineTable *model, const QString &name, const QList<int> &statusColumns)
{
    auto *view = new QTreeView;
    dressTable(view);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : statusColumns)
        view->setItemDelegateForColumn(column, new StatusDelegate(view));
    return view;
}

void sizeColumns(QTreeView *view, const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column)
        view->header()->resizeSection(column, zoomed(widths.at(column)));
}

void addExport(QTreeView *view, QWidget *page, const QString &name, const Wording &wording,
               const std::function<void(const StatusText &text)> &told)
{
    auto *save = new QAction(QCoreApplication::translate("kept::ApprovalsPane", "Export this table"), page);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(save, &QAction::triggered, page, [=] {
        chooseExportFile(page, name, [=, table = tableTextOf(view)](const QString &path) {
            whenReady(QtConcurrent::run([path, table] { return saveTable(path, table); }), page,
                      [=](const Result<qint64> &rows) { told(exportText(path, rows, wording)); });
        });
    });
    page->addAction(save);
}

} // namespace kept
