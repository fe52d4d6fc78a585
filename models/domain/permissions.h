// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"

#include <vector>

namespace kept {

/// Roles as a set.
class RoleSet final
{
public:
    constexpr RoleSet() = default;
    template<class... Roles>
    explicit constexpr RoleSet(Role first, Roles... others) : m_bits((bit(first) | ... | bit(others)))
    {}
    constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    friend constexpr bool operator==(RoleSet, RoleSet) = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned m_bits = 0;
};

/// Who may give a command.
struct Permission
{
    QLatin1StringView command;
    RoleSet roles;
};

/// Role by command, sorted by command: the one table that every way in obeys, and that a server's grants can be made from.
const std::vector<Permission> &permissions();
/// Whether the role may give the command. A command that is not in the table needs the right.
bool mayPerform(Role role, QStringView command, Right right = Right::Administer);
/// The least role that may, to name who can be asked.
std::optional<Role> whoMayPerform(QStringView command);

} // namespace kept
