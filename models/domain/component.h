// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

/// What a part of a debt is owed for.
enum class Component { Costs, Penalties, Fees, Tax, Interest, Principal };

template<>
struct EnumNames<Component>
{
    static constexpr EnumName<Component> all[] = {{Component::Costs, "Costs"},       {Component::Penalties, "Penalties"},
                                                  {Component::Fees, "Fees"},         {Component::Tax, "Tax"},
                                                  {Component::Interest, "Interest"}, {Component::Principal, "Principal"}};
};

} // namespace kept
