// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planscope.h"
#include "models/store/promiserepository.h"

#include <map>

namespace kept {

/// Whether a plan's due figures follow its items now, or stay what a feed said until money moves.
enum class Figures { FromItems, AsTheyAre };

/// Brings a plan's counters in line with its promises, payments and disputes: counted promises, promised amounts (on the items
/// too, oldest first), next promise, disputed, unallocated, status; with Figures::FromItems also current due and past due since.
/// Then its financial account. The caller has the plan's row locked.
Result<void> refreshPlan(Transaction &transaction, PlanId plan, Figures figures);
/// The same for who has just read or written the plan's row, all its promises and their parts.
Result<void> refreshPlan(Transaction &transaction, const PlanRecord &plan, const std::vector<PromiseRecord> &promises,
                         const std::vector<PartRecord> &parts, Figures figures);
/// Sums a financial account's plans of its own currency into its row.
Result<void> refreshFinancialAccount(Transaction &transaction, FinancialAccountId account);

/// What came to a plan that its figures do not hold yet, in minor units.
struct BulkFigures
{
    qint64 received = 0;
    qint64 fees = 0; ///< with penalties and costs; what follows is of charges, whose principal only the items hold
    qint64 interest = 0;
    qint64 tax = 0;
    friend bool operator==(const BulkFigures &, const BulkFigures &) = default;
};

/// None when it is beyond 64 bits.
std::optional<BulkFigures> sumOf(const BulkFigures &a, const BulkFigures &b);

/// What a bulk load brought.
struct BulkLoad
{
    bool mayHaveItems = true;                  ///< plans that had no items may have some now
    std::optional<ImportId> run = {};          ///< of an import
    std::map<PlanId, BulkFigures> posted = {}; ///< by plan; one that only got a charge on its principal is there with nothing
    bool isMoneyAlone = false;                 ///< nothing but new payments, all of them posted: what plans were told stands
};

/// The plans to which a bulk load posted something, as long as this lives: refreshFor() gives it.
class PostedPlans final
{
public:
    bool isEmpty() const { return !m_table; }
    /// A SELECT of their ids.
    QString sql() const;

private:
    friend Result<PostedPlans> refreshFor(Transaction &transaction, const PlanScope &plans, const BulkLoad &load);
    struct Emptying
    {
        void operator()(Database *database) const;
    };
    std::unique_ptr<Database, Emptying> m_table; ///< none when nothing was posted
};

/// The set-wise way, for bulk loads, without field history: allocates received payments that have not been allocated yet, where no
/// items came those of the load alone, to the items (oldest due first, components in the standard order, payments by value date), then
/// brings the counters of the plans and of their financial accounts in line. Feed figures stay where no money was posted: current
/// due is not touched, and past due since only where there is none. A plan without items takes other payments as already counted
/// in its feed. What was posted moves what its plans are owed, were charged and have received, as Figures::FromItems does.
Result<PostedPlans> refreshFor(Transaction &transaction, const PlanScope &plans, const BulkLoad &load = {});
/// The same for every plan of the store.
Result<void> refreshAll(Transaction &transaction);

/// Whether a plan of that source identifier was ever made.
Result<bool> planSourceExists(Database &database, const QString &source);

} // namespace kept
