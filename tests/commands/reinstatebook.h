// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/book.h"

namespace kept::test {

/// Every figure of a plan that follows from what was agreed and what came in, as lines: counters, promises and payment plans with
/// their parts, what counts for which. Ids are told by the order in which they were made, so that plans can be compared.
QString figuresOf(const Book &book, PlanId plan);

} // namespace kept::test
