// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

/// What a person is here for; it decides what the person may do.
enum class Role { Specialist, Supervisor, Administrator, Agency, Auditor };

template<>
struct EnumNames<Role>
{
    static constexpr EnumName<Role> all[] = {{Role::Specialist, "Specialist"},
                                             {Role::Supervisor, "Supervisor"},
                                             {Role::Administrator, "Administrator"},
                                             {Role::Agency, "Agency"},
                                             {Role::Auditor, "Auditor"}};
};

/// How far a right reaches: everyday work, decisions for others, the rules of the house.
enum class Right { Work, Supervise, Administer };

/// Whether the role includes the right. An auditor changes nothing.
constexpr bool mayDo(Role role, Right right)
{
    switch (role) {
    case Role::Administrator: return true;
    case Role::Supervisor: return right != Right::Administer;
    case Role::Specialist:
    case Role::Agency: return right == Right::Work;
    case Role::Auditor: return false;
    }
    return false;
}

} // namespace kept
