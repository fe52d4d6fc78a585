// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/approvalqueue.h"
#include "models/view/findingtext.h"
#include "models/view/statustext.h"

#include <QAbstractTableModel>

namespace kept {

/// What a request asks for, read from the command that it keeps.
struct AskedPromise
{
    std::optional<Money> amount; ///< none when the request can't be read
    std::vector<std::pair<QDate, Money>> parts;
    QString method;
    QString replaces; ///< the number of the promise that it is to take the place of
};

AskedPromise askedPromise(const ApprovalRow &request);
/// "2 h 5 min", "3 days": how long something has waited.
QString ageText(qint64 milliseconds);
StatusText approvalStatusText(ApprovalStatus status);
/// "3 of 3 used", or nothing where the plan has gone.
QString limitText(const WaitingApproval &waiting);

/// The requests that wait, or those that were decided, as a table.
class ApprovalTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shows { Waiting, Decided };
    /// Age and reason change their meaning with what the table shows: when it was decided, and what was said to it.
    enum Column { Number, Customer, Plan, Amount, CurrencyCode, Limit, AskedBy, Age, Reason, ColumnCount };

    ApprovalTable(Shows shows, Wording wording, QObject *parent = nullptr);

    void setWaiting(std::vector<WaitingApproval> rows, qint64 now);
    void setDecided(std::vector<ApprovalRow> rows, qint64 now);
    /// Ages are told from this instant on.
    void setNow(qint64 now);
    /// The request of a row; null outside the table.
    const WaitingApproval *at(int row) const;
    /// Its row, or -1.
    int rowOf(ApprovalId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        WaitingApproval approval;
        AskedPromise asked;
    };
    void setRows(std::vector<WaitingApproval> rows, qint64 now);
    QString text(const Row &row, int column) const;
    QString instantOf(qint64 instant) const;

    Shows m_shows;
    Wording m_wording;
    qint64 m_now = 0;
    std::vector<Row> m_rows;
};

} // namespace kept
