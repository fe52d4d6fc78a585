// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/approvaltable.h"

#include "models/commands/describe.h"
#include "models/commands/promiseinput.h"
#include "models/domain/catalogue.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

AskedPromise askedPromise(const ApprovalRow &request)
{
    AskedPromise asked;
    const auto wanted = fromJson<WantedPromise>(QJsonDocument::fromJson(request.request.toUtf8()).object());
    if (!wanted)
        return asked;
    asked.amount = wanted->input.amount;
    asked.method = wanted->input.method.value_or(QString());
    if (wanted->replaces)
        asked.replaces = humanNumber(ObjectKind::PromiseToPay, wanted->replaces->value());
    for (const PartInput &part : wanted->input.parts)
        asked.parts.emplace_back(part.date, part.amount);
    return asked;
}

QString ageText(qint64 milliseconds)
{
    const qint64 minutes = std::max<qint64>(0, milliseconds) / 60'000;
    if (minutes < 60)
        return ApprovalTable::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return ApprovalTable::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return ApprovalTable::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

StatusText approvalStatusText(ApprovalStatus status)
{
    switch (status) {
    case ApprovalStatus::Pending: return {ApprovalTable::tr("Waiting"), StatusKind::Hold};
    case ApprovalStatus::Approved: return {ApprovalTable::tr("Approved"), StatusKind::Ok};
    case ApprovalStatus::Rejected: return {ApprovalTable::tr("Declined"), StatusKind::Bad};
    case ApprovalStatus::Withdrawn: return {ApprovalTable::tr("Withdrawn"), StatusKind::None};
    }
    return {};
}

QString limitText(const WaitingApproval &waiting)
{
    return waiting.limit > 0 ? ApprovalTable::tr("%1 of %2 used").arg(waiting.used).arg(waiting.limit) : QString();
}

ApprovalTable::ApprovalTable(Shows shows, Wording wording, QObject *parent)
    : QAbstractTableModel(parent), m_shows(shows), m_wording(std::move(wording))
{}

void ApprovalTable::setRows(std::vector<WaitingApproval> rows, qint64 now)
{
    beginResetModel();
    m_now = now;
    m_rows.clear();
    for (WaitingApproval &row : rows) {
        AskedPromise asked = askedPromise(row.request);
        m_rows.push_back({std::move(row), std::move(asked)});
    }
    endResetModel();
}

void ApprovalTable::setWaiting(std::vector<WaitingApproval> rows, qint64 now)
{
    setRows(std::move(rows), now);
}

void ApprovalTable::setDecided(std::vector<ApprovalRow> rows, qint64 now)
{
    std::vector<WaitingApproval> all;
    for (ApprovalRow &row : rows)
        all.push_back({std::move(row)});
    setRows(std::move(all), now);
}

void ApprovalTable::setNow(qint64 now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

const WaitingApproval *ApprovalTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)].approval : nullptr;
}

int ApprovalTable::rowOf(ApprovalId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->request.id == id)
            return row;
    return -1;
}

int ApprovalTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApprovalTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApprovalTable::instantOf(qint64 instant) const
{
    return instantText(instant, m_wording.zone, m_wording.locale);
}

QString ApprovalTable::text(const Row &row, int column) const
{
    const ApprovalRow &request = row.approval.request;
    const bool decided = m_shows == Shows::Decided;
    switch (column) {
    case Number: return isolated(request.number);
    case Customer: return request.customerName;
    case Plan: return isolated(request.planName);
    case Amount: return row.asked.amount ? amountText(*row.asked.amount, m_wording.locale) : QString();
    case CurrencyCode: return row.asked.amount ? row.asked.amount->currency().code() : QString();
    case Limit: return decided ? approvalStatusText(request.status).text : limitText(row.approval);
    case AskedBy:
        if (decided)
            return request.decidedBy.isEmpty() ? tr("This desk") : request.decidedBy;
        return request.requestedBy.isEmpty() ? tr("This desk") : request.requestedBy;
    case Age: return decided ? instantOf(request.decidedAt.value_or(request.requestedAt)) : ageText(m_now - request.requestedAt);
    case Reason: return decided ? request.note : request.reason;
    default: return {};
    }
}

QVariant ApprovalTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !at(index.row()))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case EmphasisRole: return index.column() == Customer && m_shows == Shows::Waiting;
    case RecordIdRole: return row.approval.request.id.value();
    case MoneyRole: return index.column() == Amount && row.asked.amount ? QVariant::fromValue(*row.asked.amount) : QVariant();
    case StatusKindRole:
        if (index.column() != Limit)
            return {};
        return static_cast<int>(m_shows == Shows::Decided                 ? approvalStatusText(row.approval.request.status).kind
                                : row.approval.used >= row.approval.limit ? StatusKind::Warn
                                                                          : StatusKind::None);
    case Qt::TextAlignmentRole: return index.column() == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant ApprovalTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool decided = m_shows == Shows::Decided;
    switch (section) {
    case Number: return tr("Request");
    case Customer: return tr("Customer");
    case Plan: return tr("Plan");
    case Amount: return tr("Asked");
    case CurrencyCode: return tr("Cur.");
    case Limit: return decided ? tr("Decision") : tr("Promises");
    case AskedBy: return decided ? tr("Decided by") : tr("Asked by");
    case Age: return decided ? tr("Decided") : tr("Waiting for");
    case Reason: return decided ? tr("What was said to it") : tr("Reason");
    default: return {};
    }
}

} // namespace kept
