// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/regions.h"

#include <QString>

namespace kept::demo {

struct PersonName
{
    QString first;
    QString last;
    QString full() const { return first + u' ' + last; }
};

/// A made-up name in the manner of the region: some written from right to left, two in a thousand very long.
PersonName drawPerson(Draws &draws, const Region &region);
/// A made-up firm.
QString drawFirm(Draws &draws, const Region &region);

} // namespace kept::demo
