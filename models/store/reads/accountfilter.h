// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kept {

/// Whose plans a question is about.
struct PortfolioScope
{
    enum class Kind { Everything, Team, Owner, Agency, Nobody };
    Kind kind = Kind::Everything;
    qint64 id = 0; ///< of the team, the user or the agency's account

    static PortfolioScope everything() { return {}; }
    /// Plans of the team itself and of its members.
    static PortfolioScope team(TeamId team) { return {Kind::Team, team.value()}; }
    static PortfolioScope owner(UserId user) { return {Kind::Owner, user.value()}; }
    static PortfolioScope agency(AccountId agency) { return {Kind::Agency, agency.value()}; }
    /// Plans that belong to no user and no team.
    static PortfolioScope nobody() { return {Kind::Nobody, 0}; }
    friend bool operator==(const PortfolioScope &, const PortfolioScope &) = default;
};

/// Which financial accounts a list shows; a default filter shows all that have a plan.
struct AccountFilter
{
    enum class Which { WithPlans, WithOpenPlans, All };
    Which which = Which::WithPlans;
    QString text;         ///< part of a name or number, digits of a phone, or a plan's number
    QStringList statuses; ///< of the plans: New, InProgress, …; none: any
    std::optional<qint64> minimumDaysPastDue;
    std::optional<qint64> maximumDaysPastDue; ///< inclusive
    std::optional<qint64> minimumDue;         ///< in major units of each account's own currency
    std::optional<Currency> currency;
    std::optional<AccountId> customer;
    PortfolioScope scope;
    friend bool operator==(const AccountFilter &, const AccountFilter &) = default;
};

/// By what a list of financial accounts is ordered. Amounts of two currencies don't compare: they order inside each.
enum class AccountColumn {
    Number,
    Customer,
    Type,
    Status,
    Currency,
    DaysPastDue,
    InitialDue,
    CurrentDue,
    Fees,
    Paid,
    Promised,
    Disputed,
    Owner,
    NextPromise,
    PlanCount,
};

struct AccountOrder
{
    AccountColumn column = AccountColumn::DaysPastDue;
    Qt::SortOrder direction = Qt::DescendingOrder;
    friend bool operator==(const AccountOrder &, const AccountOrder &) = default;
};

} // namespace kept
