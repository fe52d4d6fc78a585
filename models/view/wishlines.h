// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/customerdetail.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// What one of a customer's people asked for, or allowed or refused: one of the two.
struct ContactWish
{
    std::optional<ContactRequestRow> request = {};
    std::optional<ConsentRow> consent = {};

    /// Since when, in UTC milliseconds.
    qint64 since() const;
    /// Whether it can be taken back now: a request that stands, a consent that was given.
    bool canEnd(qint64 now) const;
};

/// Of all people, the latest first.
std::vector<ContactWish> wishesOf(const CustomerDetail::Answer &detail);

QStringList wishHeadings();
/// The column with the state.
constexpr int wishStateColumn = 4;
/// A line for each; its record is its place in the list, from one on.
std::vector<TableLine> wishLines(const std::vector<ContactWish> &wishes, const CustomerDetail::Answer &detail, qint64 now,
                                 const Wording &wording);

} // namespace kept
