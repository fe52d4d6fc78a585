// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"

namespace kept {

/// "Current due amount" of CurrentDueAmount.
QString fieldTitle(const Field &field);
/// What a source's text for it must be, and what it is for: "amount", "one of Person, Agency", "key: finds the record again".
QString fieldMeaning(const Field &field);

} // namespace kept
