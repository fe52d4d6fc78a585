// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/financialaccountreads.h"
#include "models/store/reads/planreads.h"
#include "models/view/findingtext.h"
#include "models/view/maskedcustomers.h"
#include "models/view/rowwindow.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace kept {

/// Where the tree gets its rows; each answers later, on the window's thread.
struct AccountTreeSource
{
    template<class T>
    using Done = std::function<void(Result<std::vector<T>>)>;
    std::function<void(std::vector<qint64> ids, Done<FinancialAccountRow>)> accounts;
    std::function<void(FinancialAccountId, Done<PlanRow>)> plans;
    std::function<void(PlanId, Done<ItemRow>)> items;
};

/// The portfolio as a tree of financial account, plan and item: every id in order, rows by page, children on expansion.
class AccountTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Customer,
        Status,
        CurrencyCode,
        DaysPastDue,
        Due,
        Fees,
        Paid,
        Promised,
        Disputed,
        NextPromise,
        Owner,
        ColumnCount
    };
    enum class Level { Account, Plan, Item };

    AccountTreeModel(AccountTreeSource source, QDate today, Wording wording, QObject *parent = nullptr);
    ~AccountTreeModel() override;

    /// A new list in a new order; rows come as they are looked at.
    void setIds(std::vector<qint64> ids);
    int accountCount() const { return m_accounts.size(); }
    const std::vector<qint64> &ids() const { return m_accounts.ids(); }
    /// Fetches again what is loaded of these accounts, in place: order, selection, expansion and scroll stay.
    void refreshAccounts(const std::vector<qint64> &ids);
    /// The same for all accounts, as they are looked at.
    void refreshAll();
    void setToday(QDate today);
    /// Masked money has no amount, only a sign that there is one.
    void setMoneyMasked(bool isMasked);
    /// The same for these customers only.
    void setMaskedCustomers(const MaskedCustomers &masked);
    /// Whether the money of a row is masked; while nobody knows whose it is, it is.
    bool isMoneyMasked(const QModelIndex &index) const;

    Level levelOf(const QModelIndex &index) const;
    std::optional<FinancialAccountId> accountAt(const QModelIndex &index) const;
    std::optional<PlanId> planAt(const QModelIndex &index) const;
    const FinancialAccountRow *accountRow(const QModelIndex &index) const;
    const PlanRow *planRow(const QModelIndex &index) const;
    QModelIndex indexOfAccount(FinancialAccountId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const kept::Error &error);

private:
    enum class Fetch { None, Running, Done };
    struct AccountNode;
    struct PlanNode;
    struct Node;

    void requestPage(qint64 generation, int page, std::vector<qint64> ids);
    AccountNode *nodeOf(int position) const;
    void fetchPlans(AccountNode &node);
    void fetchItems(PlanNode &node);
    void setPlans(qint64 account, Result<std::vector<PlanRow>> rows);
    void setItems(qint64 account, qint64 plan, Result<std::vector<ItemRow>> rows);
    PlanNode *planNode(qint64 account, qint64 plan) const;
    QModelIndex indexOfNode(const AccountNode &node) const;
    QModelIndex indexOfNode(const PlanNode &node) const;

    AccountTreeSource m_source;
    mutable RowWindow<FinancialAccountRow> m_accounts;
    mutable std::unordered_map<qint64, std::unique_ptr<AccountNode>> m_nodes;
    QVariant cell(const QModelIndex &index, int role) const;

    bool m_isMasked = false;
    MaskedCustomers m_masked;
    QDate m_today;
    Wording m_wording;
};

} // namespace kept
