// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/accounttreemodel.h"

#include "models/view/accountcells.h"
#include "models/view/identitytext.h"
#include "models/view/roles.h"

#include <QPointer>

namespace kept {

// Children hang on the heap: an index below the top level points to its parent's node.
struct AccountTreeModel::Node
{
    Level level;
};

struct AccountTreeModel::PlanNode : Node
{
    explicit PlanNode(AccountNode *parentNode, PlanRow planRow) : Node{Level::Plan}, parent(parentNode), row(std::move(planRow))
    {}
    AccountNode *parent;
    PlanRow row;
    std::vector<ItemRow> items;
    Fetch fetch = Fetch::None;
};

struct AccountTreeModel::AccountNode : Node
{
    explicit AccountNode(qint64 accountId) : Node{Level::Account}, id(accountId) {}
    qint64 id;
    std::vector<std::unique_ptr<PlanNode>> plans;
    Fetch fetch = Fetch::None;
};

AccountTreeModel::AccountTreeModel(AccountTreeSource source, QDate today, Wording wording, QObject *parent)
    : QAbstractItemModel(parent), m_source(std::move(source)),
      m_accounts([this](qint64 generation, int page, std::vector<qint64> ids) { requestPage(generation, page, std::move(ids)); }),
      m_today(today), m_wording(std::move(wording))
{}

AccountTreeModel::~AccountTreeModel() = default;

void AccountTreeModel::setIds(std::vector<qint64> ids)
{
    beginResetModel();
    m_nodes.clear();
    m_accounts.setIds(std::move(ids));
    endResetModel();
}

void AccountTreeModel::setToday(QDate today)
{
    m_today = today;
    if (m_accounts.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_accounts.size() - 1, ColumnCount - 1));
}

void AccountTreeModel::setMoneyMasked(bool isMasked)
{
    if (std::exchange(m_isMasked, isMasked) != isMasked && m_accounts.size() > 0)
        Q_EMIT layoutChanged();
}

void AccountTreeModel::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (std::exchange(m_masked, masked) != masked && m_accounts.size() > 0)
        Q_EMIT layoutChanged();
}

bool AccountTreeModel::isMoneyMasked(const QModelIndex &index) const
{
    if (m_isMasked || m_masked.empty())
        return m_isMasked;
    const FinancialAccountRow *row = accountRow(index);
    return !row || m_masked.contains(row->customer);
}

void AccountTreeModel::requestPage(qint64 generation, int page, std::vector<qint64> ids)
{
    m_source.accounts(std::move(ids),
                      [this, guard = QPointer(this), generation, page](Result<std::vector<FinancialAccountRow>> rows) {
                          if (!guard)
                              return;
                          if (!rows) {
                              m_accounts.forgetPage(generation, page);
                              Q_EMIT failed(rows.error());
                              return;
                          }
                          const auto idOf = [](const FinancialAccountRow &row) { return row.id.value(); };
                          if (!m_accounts.deliver(generation, page, std::move(*rows), idOf))
                              return;
                          const auto [first, last] = m_accounts.range(page);
                          Q_EMIT dataChanged(index(first, 0), index(last - 1, ColumnCount - 1));
                      });
}

void AccountTreeModel::refreshAccounts(const std::vector<qint64> &ids)
{
    m_accounts.refresh(ids);
    for (const qint64 id : ids) {
        const auto found = m_nodes.find(id);
        if (found == m_nodes.end() || found->second->fetch != Fetch::Done)
            continue;
        fetchPlans(*found->second);
    }
}

void AccountTreeModel::refreshAll()
{
    m_accounts.expire();
    if (m_accounts.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_accounts.size() - 1, ColumnCount - 1));
    for (const auto &[id, node] : m_nodes)
        if (node->fetch == Fetch::Done)
            fetchPlans(*node);
}

AccountTreeModel::AccountNode *AccountTreeModel::nodeOf(int position) const
{
    const qint64 id = m_accounts.idAt(position);
    auto &node = m_nodes[id];
    if (!node)
        node = std::make_unique<AccountNode>(id);
    return node.get();
}

AccountTreeModel::Level AccountTreeModel::levelOf(const QModelIndex &index) const
{
    const auto *parentNode = static_cast<const Node *>(index.internalPointer());
    if (!parentNode)
        return Level::Account;
    return parentNode->level == Level::Account ? Level::Plan : Level::Item;
}

QModelIndex AccountTreeModel::indexOfAccount(FinancialAccountId id) const
{
    const auto position = m_accounts.positionOf(id.value());
    return position ? index(*position, 0) : QModelIndex();
}

QModelIndex AccountTreeModel::indexOfNode(const AccountNode &node) const
{
    return indexOfAccount(FinancialAccountId::fromValue(node.id));
}

QModelIndex AccountTreeModel::indexOfNode(const PlanNode &node) const
{
    const auto &plans = node.parent->plans;
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const auto &plan) { return plan.get() == &node; });
    return createIndex(static_cast<int>(found - plans.begin()), 0, static_cast<Node *>(node.parent));
}

QModelIndex AccountTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    if (levelOf(parent) == Level::Account)
        return createIndex(row, column, static_cast<Node *>(nodeOf(parent.row())));
    const auto *account = static_cast<const AccountNode *>(static_cast<const Node *>(parent.internalPointer()));
    return createIndex(row, column, static_cast<Node *>(account->plans[static_cast<size_t>(parent.row())].get()));
}

QModelIndex AccountTreeModel::parent(const QModelIndex &child) const
{
    const auto *parentNode = static_cast<const Node *>(child.internalPointer());
    if (!parentNode)
        return {};
    if (parentNode->level == Level::Account)
        return indexOfNode(*static_cast<const AccountNode *>(parentNode));
    return indexOfNode(*static_cast<const PlanNode *>(parentNode));
}

int AccountTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_accounts.size();
    if (parent.column() > 0)
        return 0;
    if (levelOf(parent) == Level::Account) {
        const auto found = m_nodes.find(m_accounts.idAt(parent.row()));
        return found == m_nodes.end() ? 0 : static_cast<int>(found->second->plans.size());
    }
    if (levelOf(parent) == Level::Plan) {
        const auto *account = static_cast<const AccountNode *>(static_cast<const Node *>(parent.internalPointer()));
        return static_cast<int>(account->plans[static_cast<size_t>(parent.row())]->items.size());
    }
    return 0;
}

int AccountTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

// Asked once for every row when the view lays itself out: no fetching here.
bool AccountTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_accounts.size() > 0;
    if (parent.column() > 0)
        return false;
    switch (levelOf(parent)) {
    case Level::Account: {
        const auto found = m_nodes.find(m_accounts.idAt(parent.row()));
        return found == m_nodes.end() || found->second->fetch != Fetch::Done || !found->second->plans.empty();
    }
    case Level::Plan: {
        const PlanRow *row = planRow(parent);
        return row && row->itemCount > 0;
    }
    case Level::Item: break;
    }
    return false;
}

bool AccountTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() > 0)
        return false;
    if (levelOf(parent) == Level::Account) {
        const auto found = m_nodes.find(m_accounts.idAt(parent.row()));
        return found == m_nodes.end() || found->second->fetch == Fetch::None;
    }
    if (levelOf(parent) == Level::Plan) {
        const auto *account = static_cast<const AccountNode *>(static_cast<const Node *>(parent.internalPointer()));
        return account->plans[static_cast<size_t>(parent.row())]->fetch == Fetch::None;
    }
    return false;
}

void AccountTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (levelOf(parent) == Level::Account)
        return fetchPlans(*nodeOf(parent.row()));
    auto *account = static_cast<AccountNode *>(static_cast<Node *>(parent.internalPointer()));
    fetchItems(*account->plans[static_cast<size_t>(parent.row())]);
}

void AccountTreeModel::fetchPlans(AccountNode &node)
{
    if (node.fetch == Fetch::None)
        node.fetch = Fetch::Running;
    const qint64 account = node.id;
    m_source.plans(FinancialAccountId::fromValue(account),
                   [this, guard = QPointer(this), account](Result<std::vector<PlanRow>> rows) {
                       if (guard)
                           setPlans(account, std::move(rows));
                   });
}

// Plans that are still there keep their node, and with it expansion and selection below them.
void AccountTreeModel::setPlans(qint64 account, Result<std::vector<PlanRow>> rows)
{
    const auto found = m_nodes.find(account);
    if (found == m_nodes.end())
        return;
    AccountNode &node = *found->second;
    if (!rows) {
        node.fetch = node.plans.empty() ? Fetch::None : Fetch::Done;
        Q_EMIT failed(rows.error());
        return;
    }
    node.fetch = Fetch::Done;
    const QModelIndex parent = indexOfNode(node);
    for (int i = static_cast<int>(node.plans.size()) - 1; i >= 0; --i) {
        const PlanId id = node.plans[static_cast<size_t>(i)]->row.id;
        if (std::any_of(rows->begin(), rows->end(), [&](const PlanRow &row) { return row.id == id; }))
            continue;
        beginRemoveRows(parent, i, i);
        node.plans.erase(node.plans.begin() + i);
        endRemoveRows();
    }
    for (PlanRow &row : *rows) {
        const auto old = std::find_if(node.plans.begin(), node.plans.end(),
                                      [&](const auto &plan) { return plan->row.id == row.id; });
        if (old == node.plans.end()) {
            const int end = static_cast<int>(node.plans.size());
            beginInsertRows(parent, end, end);
            node.plans.push_back(std::make_unique<PlanNode>(&node, std::move(row)));
            endInsertRows();
            continue;
        }
        (*old)->row = std::move(row);
        const int position = static_cast<int>(old - node.plans.begin());
        Q_EMIT dataChanged(index(position, 0, parent), index(position, ColumnCount - 1, parent));
        if ((*old)->fetch == Fetch::Done)
            fetchItems(**old);
    }
}

AccountTreeModel::PlanNode *AccountTreeModel::planNode(qint64 account, qint64 plan) const
{
    const auto found = m_nodes.find(account);
    if (found == m_nodes.end())
        return nullptr;
    for (const auto &node : found->second->plans)
        if (node->row.id.value() == plan)
            return node.get();
    return nullptr;
}

void AccountTreeModel::fetchItems(PlanNode &node)
{
    if (node.fetch == Fetch::None)
        node.fetch = Fetch::Running;
    const qint64 account = node.parent->id;
    const PlanId plan = node.row.id;
    m_source.items(plan, [this, guard = QPointer(this), account, plan](Result<std::vector<ItemRow>> rows) {
        if (guard)
            setItems(account, plan.value(), std::move(rows));
    });
}

void AccountTreeModel::setItems(qint64 account, qint64 plan, Result<std::vector<ItemRow>> rows)
{
    PlanNode *node = planNode(account, plan);
    if (!node)
        return;
    if (!rows) {
        node->fetch = node->items.empty() ? Fetch::None : Fetch::Done;
        Q_EMIT failed(rows.error());
        return;
    }
    node->fetch = Fetch::Done;
    const QModelIndex parent = indexOfNode(*node);
    const int before = static_cast<int>(node->items.size());
    const int after = static_cast<int>(rows->size());
    if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        node->items = std::move(*rows);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(parent, before, after - 1);
        node->items = std::move(*rows);
        endInsertRows();
    } else {
        node->items = std::move(*rows);
    }
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(kept - 1, ColumnCount - 1, parent));
}

const FinancialAccountRow *AccountTreeModel::accountRow(const QModelIndex &index) const
{
    const auto account = accountAt(index);
    const auto position = account ? m_accounts.positionOf(account->value()) : std::nullopt;
    return position ? m_accounts.at(*position) : nullptr;
}

const PlanRow *AccountTreeModel::planRow(const QModelIndex &index) const
{
    auto *parentNode = static_cast<Node *>(index.internalPointer());
    if (!parentNode)
        return nullptr;
    if (parentNode->level == Level::Plan)
        return &static_cast<const PlanNode *>(parentNode)->row;
    return &static_cast<const AccountNode *>(parentNode)->plans[static_cast<size_t>(index.row())]->row;
}

std::optional<FinancialAccountId> AccountTreeModel::accountAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto *parentNode = static_cast<const Node *>(index.internalPointer());
    if (!parentNode)
        return FinancialAccountId::fromValue(m_accounts.idAt(index.row()));
    const auto *account = parentNode->level == Level::Account ? static_cast<const AccountNode *>(parentNode)
                                                              : static_cast<const PlanNode *>(parentNode)->parent;
    return FinancialAccountId::fromValue(account->id);
}

std::optional<PlanId> AccountTreeModel::planAt(const QModelIndex &index) const
{
    const PlanRow *row = index.isValid() ? planRow(index) : nullptr;
    return row ? std::optional(row->id) : std::nullopt;
}

QVariant AccountTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if ((isText || role == MoneyRole) && cell(index, MoneyRole).isValid() && isMoneyMasked(index))
        return isText ? QVariant(maskedMoneyText()) : QVariant();
    return cell(index, role);
}

QVariant AccountTreeModel::cell(const QModelIndex &index, int role) const
{
    const CellContext context{m_today, m_wording};
    switch (levelOf(index)) {
    case Level::Account: {
        if (role == RecordIdRole)
            return m_accounts.idAt(index.row());
        const FinancialAccountRow *row = m_accounts.at(index.row());
        return row ? accountCell(*row, index.column(), role, context) : loadingCell(index.column(), role);
    }
    case Level::Plan: return planCell(*planRow(index), index.column(), role, context);
    case Level::Item: {
        const auto *plan = static_cast<const PlanNode *>(static_cast<const Node *>(index.internalPointer()));
        return itemCell(plan->items[static_cast<size_t>(index.row())], index.column(), role, context);
    }
    }
    return {};
}

QVariant AccountTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? accountHeader(section, role) : QVariant();
}

} // namespace kept
