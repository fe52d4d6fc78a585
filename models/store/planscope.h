// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planrepository.h"

#include <memory>
#include <vector>

namespace kept {

/// The plans that statements for many of them at once are about: they stand in a table of the connection as long as this lives,
/// and stay locked, taken in the order of their ids, until the transaction ends. A connection has one such scope at a time.
class PlanScope final
{
public:
    static Result<PlanScope> of(Transaction &transaction, std::vector<PlanId> plans);

    /// In the order of their ids.
    const std::vector<PlanId> &plans() const { return m_plans; }
    bool contains(PlanId plan) const { return std::binary_search(m_plans.begin(), m_plans.end(), plan); }
    /// A SELECT of their ids.
    QString sql() const;

private:
    struct Emptying
    {
        void operator()(Database *database) const;
    };

    PlanScope(Database &database, std::vector<PlanId> plans) : m_table(&database), m_plans(std::move(plans)) {}

    std::unique_ptr<Database, Emptying> m_table; ///< empties the table when the scope ends
    std::vector<PlanId> m_plans;
};

} // namespace kept
