// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/holdreason.h"
#include "models/domain/names.h"
#include "models/domain/promiserules.h"

namespace kept {

template<>
struct EnumNames<PromiseState>
{
    static constexpr int count = 9;
};

template<>
struct EnumNames<PromiseType>
{
    static constexpr int count = 2;
};

template<>
struct EnumNames<HoldReason>
{
    static constexpr int count = 8;
};

template<>
struct EnumNames<PromiseCounting>
{
    static constexpr int count = 4;
};

template<>
struct EnumNames<GraceKind>
{
    static constexpr int count = 2;
};

template<>
struct EnumNames<PolicyScope>
{
    static constexpr int count = 4;
};

} // namespace kept
