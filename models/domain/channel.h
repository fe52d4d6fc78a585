// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

/// The ways to reach a person.
enum class Channel { Phone, Sms, Email, Letter, Visit };

template<>
struct EnumNames<Channel>
{
    static constexpr EnumName<Channel> all[] = {{Channel::Phone, "Phone"},
                                                {Channel::Sms, "Sms"},
                                                {Channel::Email, "Email"},
                                                {Channel::Letter, "Letter"},
                                                {Channel::Visit, "Visit"}};
};

} // namespace kept
