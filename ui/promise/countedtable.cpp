// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promise/countedtable.h"

#include "models/domain/catalogue.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

namespace kept {

namespace {

enum Column { Number, Verdict, Amount, Due, TakenBy };
constexpr int mostVisible = 5;

QList<QStandardItem *> rowOf(const LimitPromise &promise, const Wording &wording)
{
    auto *number = new QStandardItem(isolated(humanNumber(ObjectKind::PromiseToPay, promise.id.value())));
    const StatusText status = promiseStatusText(promise.status);
    auto *verdict = new QStandardItem(status.text);
    verdict->setData(static_cast<int>(status.kind), StatusKindRole);
    auto *amount = new QStandardItem(amountText(promise.amount, wording.locale));
    amount->setData(QVariant::fromValue(promise.amount), MoneyRole);
    amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *due = new QStandardItem(dateText(promise.due, wording.locale));
    const QDate taken = QDateTime::fromMSecsSinceEpoch(promise.takenAt, wording.zone).date();
    auto *by = new QStandardItem(promise.takenBy.isEmpty()
                                     ? dateText(taken, wording.locale)
                                     : promise.takenBy + QStringLiteral(", ") + dateText(taken, wording.locale));
    return {number, verdict, amount, due, by};
}

} // namespace

QWidget *makeCountedTable(const std::vector<LimitPromise> &promises, const Wording &wording)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("kept", text); };
    auto *view = new QTreeView;
    auto *model = new QStandardItemModel(0, 5, view);
    model->setHorizontalHeaderLabels({tr("Promise"), tr("Verdict"), tr("Amount"), tr("Due"), tr("Taken by")});
    model->horizontalHeaderItem(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const LimitPromise &promise : promises)
        model->appendRow(rowOf(promise, wording));
    dressTable(view);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setAccessibleName(tr("Promises that count"));
    view->setItemDelegateForColumn(Verdict, new StatusDelegate(view));
    view->setItemDelegateForColumn(Amount, new MoneyDelegate(view));
    const int widths[] = {140, 150, 120, 120, 200};
    for (int column = Number; column <= TakenBy; ++column)
        view->header()->resizeSection(column, zoomed(widths[column]));
    const int rows = std::clamp(static_cast<int>(promises.size()), 1, mostVisible);
    view->setFixedHeight(zoomed(28) + rows * zoomed(26) + 4);
    return view;
}

} // namespace kept
