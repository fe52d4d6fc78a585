// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableexport.h"

#include "models/domain/money.h"
#include "models/view/roles.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

// Marks that keep a number together on screen have no place in a file.
QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

QString cellOf(const QModelIndex &index)
{
    if (const QVariant money = index.data(MoneyRole); money.isValid())
        return money.value<Money>().toText();
    if (const QDate date = index.data(DateRole).toDate(); date.isValid())
        return date.toString(Qt::ISODate);
    return withoutMarks(index.data().toString());
}

} // namespace

QList<int> shownColumns(const QTreeView *view)
{
    QList<int> columns;
    for (int visual = 0; visual < view->header()->count(); ++visual)
        if (const int column = view->header()->logicalIndex(visual); !view->isColumnHidden(column))
            columns.append(column);
    return columns;
}

TableText tableTextOf(const QTreeView *view)
{
    const QList<int> columns = shownColumns(view);
    const QAbstractItemModel *model = view->model();
    TableText table;
    for (const int column : columns)
        table.headings.append(model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellOf(model->index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void chooseExportFile(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Export this table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

StatusText exportText(const QString &path, const Result<qint64> &rows, const Wording &wording)
{
    if (rows) {
        const int count = static_cast<int>(*rows);
        const QString text = QCoreApplication::translate("kept", "%n row(s) written to %1", nullptr, count);
        return {text.arg(QFileInfo(path).fileName()), StatusKind::Ok};
    }
    const FindingText text = errorText(rows.error(), wording);
    return {text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy + u'.', StatusKind::Bad};
}

} // namespace kept
