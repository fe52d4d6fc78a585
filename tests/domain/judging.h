// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/evaluate.h"
#include "tests/domain/rulepacks.h"

namespace kept::test {

/// The verdict by the rule packs of the source tree.
inline ContactVerdict judged(const ContactQuestion &question, const QStringList &packs = {QStringLiteral("US-FED")})
{
    static const PackShelf shelf = sourcePacks();
    ZoneClocks clocks;
    return evaluate(question, shelf.rules(packs).value(), clocks);
}

} // namespace kept::test
