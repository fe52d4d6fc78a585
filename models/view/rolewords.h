// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"

namespace kept {

/// What a person is here for, in a word.
QString roleWord(Role role);

} // namespace kept
