// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/makepromise.h"
#include "models/commands/openplan.h"
#include "models/commands/perform.h"
#include "models/commands/recordpayment.h"
#include "models/commands/requestoverride.h"
#include "models/store/planrepository.h"
#include "tests/support/testdatabase.h"

#include <QTest>

namespace kept::test {

/// Ends the test run with the error of a command that had to work.
[[noreturn]] void giveUp(const Error &error);

template<class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void must(Result<void> result)
{
    if (!result)
        giveUp(result.error());
}

/// A customer with a card account, and people to work on it; commands are asked for in its name.
class Book final
{
public:
    explicit Book(Database &database);

    Database &database;
    AccountId account = AccountId::fromValue(900'001);
    FinancialAccountId card = FinancialAccountId::fromValue(900'001);
    ContactId contact = ContactId::fromValue(900'001);
    ContactPointId phone = ContactPointId::fromValue(900'001);
    qint64 now = testNow;
    Role role = Role::Specialist;
    std::optional<UserId> actor;
    std::shared_ptr<const PackShelf> packs;

    /// A context with a new command id.
    Context context() const;
    QDate today() const { return context().today(); }
    template<class C>
    Result<typename C::Outcome> run(const C &command) const
    {
        KEPT_TRY(auto performed, perform(database, context(), command));
        return performed.outcome;
    }
    template<class C>
    typename C::Outcome done(const C &command) const
    {
        return must(run(command));
    }
    /// A plan with items of these amounts in US cents, due monthly, the first on 2025-11-15.
    PlanId plan(const std::vector<qint64> &items = {100'00, 100'00, 100'00}, std::optional<int> maximum = {}) const;
    /// A promise of one part, due in `days` days.
    MakePromise promiseOf(PlanId plan, qint64 cents, int days = 7) const;
    PromiseId promise(PlanId plan, qint64 cents, int days = 7) const { return done(promiseOf(plan, cents, days)).promise; }
    RecordPayment paymentOf(PlanId plan, qint64 cents) const;
    PaymentRecorded pay(PlanId plan, qint64 cents) const { return done(paymentOf(plan, cents)); }
    PromiseRecord promised(PromiseId promise) const { return must(RecordTable<PromiseRecord>::get(database, promise.value())); }
    /// What is paid on each item of the plan, in minor units, in the order of their due dates.
    QString paidOn(PlanId plan) const;
    /// The rows of a table that meet the condition, one line each, without the stamps of their last change.
    QString rowsOf(const QString &table, const QString &condition = QStringLiteral("1 = 1")) const;
    /// All that money and holds make of a plan, its items, promises, payment plans and cases, and what stands of links to money.
    QString figures(PlanId plan) const;
    /// What verify() finds, one line each; empty when all is well.
    QString differences() const;
    RequestOverride overrideOf(PlanId plan, qint64 cents) const;
    /// A specialist and a supervisor of that promise limit.
    std::pair<UserId, UserId> people(int supervisorsLimit) const;
    PlanRecord read(PlanId plan) const { return must(RecordTable<PlanRecord>::get(database, plan.value())); }
};

Money usd(qint64 cents);

} // namespace kept::test
