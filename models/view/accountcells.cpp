// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/accountcells.h"

#include "models/domain/catalogue.h"
#include "models/view/accounttreemodel.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Column = AccountTreeModel::Column;

bool isNumber(int column)
{
    return column >= Column::DaysPastDue && column <= Column::Disputed;
}

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter));
}

// One value that serves as text, as money for the delegate, or as a state with its sign.
struct Cell
{
    QString text;
    std::optional<Money> money;
    StatusKind kind = StatusKind::None;
    QString icon;
    bool emphasis = false;
};

QVariant pick(const Cell &cell, int column, int role, const Wording &wording)
{
    switch (role) {
    case Qt::DisplayRole: return cell.money ? cellText(*cell.money, wording.locale) : cell.text;
    case Qt::ToolTipRole: return cell.text.isEmpty() ? QVariant() : QVariant(cell.text);
    case Qt::TextAlignmentRole: return alignment(column);
    case MoneyRole: return cell.money ? QVariant::fromValue(*cell.money) : QVariant();
    case StatusKindRole: return cell.kind == StatusKind::None ? QVariant() : QVariant(static_cast<int>(cell.kind));
    case IconNameRole: return cell.icon.isEmpty() ? QVariant() : QVariant(cell.icon);
    case EmphasisRole: return cell.emphasis;
    default: return {};
    }
}

Cell statusCell(const StatusText &status)
{
    return {status.text, std::nullopt, status.kind, {}, false};
}

Cell numberCell(qint64 number, const Wording &wording)
{
    return {countText(number, wording.locale), std::nullopt, StatusKind::None, {}, false};
}

Cell moneyCell(Money money)
{
    return {{}, money, StatusKind::None, {}, false};
}

Cell textCell(const QString &text)
{
    return {text, std::nullopt, StatusKind::None, {}, false};
}

Cell dateCell(const std::optional<QDate> &date, const CellContext &context)
{
    return textCell(date ? shortDateText(*date, context.today, context.wording.locale) : QString());
}

StatusText stateOf(const QString &status, const QString &holdReason)
{
    return holdReason.isEmpty() ? planStatusText(status) : holdText(holdReason);
}

// A payment plan that runs, waits or was broken says more than the status of its collection plan.
StatusText stateOf(const PlanRow &row)
{
    const bool isTold = row.paymentPlanStatus == u"Active" || row.paymentPlanStatus == u"PendingApproval" ||
                        row.paymentPlanStatus == u"Broken";
    if (!row.holdReason.isEmpty() || row.isClosed || !isTold)
        return stateOf(row.status, row.holdReason);
    if (row.paymentPlanStatus == u"Active")
        return {QCoreApplication::translate("kept", "On a payment plan"), StatusKind::Info};
    if (row.paymentPlanStatus == u"PendingApproval")
        return {QCoreApplication::translate("kept", "Payment plan waits"), StatusKind::Hold};
    return {QCoreApplication::translate("kept", "Payment plan broken"), StatusKind::Broken};
}

Cell cellOf(const FinancialAccountRow &row, int column, const CellContext &context)
{
    switch (column) {
    case Column::Title:
        return {accountTitle(row.type, row.number), std::nullopt, StatusKind::None, accountTypeIcon(row.type), true};
    case Column::Customer: return textCell(row.customerName);
    case Column::Status:
        return statusCell(row.planCount == 0 ? StatusText{row.status, StatusKind::None}
                                             : stateOf(row.planStatus, row.holdReason));
    case Column::CurrencyCode: return textCell(row.currency.code());
    case Column::DaysPastDue: return numberCell(row.daysPastDue, context.wording);
    case Column::Due: return {{}, row.currentDue, StatusKind::None, {}, true};
    case Column::Fees: return moneyCell(row.fees);
    case Column::Paid: return moneyCell(row.paid);
    case Column::Promised: return moneyCell(row.promised);
    case Column::Disputed: return moneyCell(row.disputed);
    case Column::NextPromise: return dateCell(row.nextPromise, context);
    case Column::Owner: return textCell(row.hasSeveralOwners ? row.owner + u" …"_s : row.owner);
    default: return {};
    }
}

Cell cellOf(const PlanRow &row, int column, const CellContext &context)
{
    switch (column) {
    case Column::Title: return {isolated(row.name), std::nullopt, StatusKind::None, u"plan"_s, false};
    case Column::Customer: return textCell(row.customerName);
    case Column::Status: return statusCell(stateOf(row));
    case Column::CurrencyCode: return textCell(row.currency.code());
    case Column::DaysPastDue: return numberCell(row.daysPastDue, context.wording);
    case Column::Due: return {{}, row.currentDue, StatusKind::None, {}, true};
    case Column::Fees: return moneyCell(row.fees);
    case Column::Paid: return moneyCell(row.paid);
    case Column::Promised: return moneyCell(row.promised);
    case Column::Disputed: return moneyCell(row.disputed);
    case Column::NextPromise: return dateCell(row.nextPromise, context);
    case Column::Owner: return textCell(row.owner);
    default: return {};
    }
}

Cell cellOf(const ItemRow &row, int column, const CellContext &context)
{
    switch (column) {
    case Column::Title: {
        const QString name = row.name.isEmpty() ? itemKindText(row.kind) : row.name;
        return textCell(name + u", "_s + context.wording.locale.toString(row.dueDate, u"d MMM yyyy"_s));
    }
    case Column::Status: return statusCell(itemStatusText(row.status, row.dueDate, context.today, row.due.isPositive()));
    case Column::CurrencyCode: return textCell(row.currency.code());
    case Column::DaysPastDue: return numberCell(row.state == ItemState::PastDue ? row.days : 0, context.wording);
    case Column::Due: return {{}, row.due, StatusKind::None, {}, true};
    case Column::Fees: return moneyCell(row.feesDue);
    case Column::Paid: return moneyCell(row.paid);
    case Column::Promised: return moneyCell(row.promised);
    case Column::Disputed: return moneyCell(row.disputed);
    default: return {};
    }
}

} // namespace

QVariant accountCell(const FinancialAccountRow &row, int column, int role, const CellContext &context)
{
    if (role == RecordKindRole)
        return static_cast<int>(ObjectKind::FinancialAccount);
    return pick(cellOf(row, column, context), column, role, context.wording);
}

QVariant planCell(const PlanRow &row, int column, int role, const CellContext &context)
{
    if (role == RecordIdRole)
        return row.id.value();
    if (role == RecordKindRole)
        return static_cast<int>(ObjectKind::CollectionPlan);
    return pick(cellOf(row, column, context), column, role, context.wording);
}

QVariant itemCell(const ItemRow &row, int column, int role, const CellContext &context)
{
    if (role == RecordIdRole)
        return row.id.value();
    if (role == RecordKindRole)
        return static_cast<int>(ObjectKind::CollectionPlanItem);
    return pick(cellOf(row, column, context), column, role, context.wording);
}

QVariant loadingCell(int column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return u"…"_s;
    case Qt::TextAlignmentRole: return alignment(column);
    case LoadingRole: return true;
    default: return {};
    }
}

QVariant accountHeader(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    const auto tr = [](const char *text) { return QCoreApplication::translate("kept", text); };
    switch (column) {
    case Column::Title: return tr("Account, plan, item");
    case Column::Customer: return tr("Customer");
    case Column::Status: return tr("Status");
    case Column::CurrencyCode: return tr("Cur.");
    case Column::DaysPastDue: return tr("DPD");
    case Column::Due: return tr("Total due");
    case Column::Fees: return tr("Fees");
    case Column::Paid: return tr("Paid");
    case Column::Promised: return tr("Promised");
    case Column::Disputed: return tr("Disputed");
    case Column::NextPromise: return tr("Next promise");
    case Column::Owner: return tr("Owner");
    default: return {};
    }
}

} // namespace kept
