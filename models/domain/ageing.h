// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <vector>

namespace kept {

/// Days past due, derived and never stored: max(0, today - since - paused); 0 when nothing is past due.
qint64 daysPastDue(QDate today, std::optional<QDate> pastDueSince, qint64 pausedDays);

/// The date since which a debt is past due, of a feed's figure and the date it holds for; none for 0 days.
std::optional<QDate> pastDueSince(qint64 daysPastDue, QDate asOf, qint64 pausedDays);

/// One range of days past due, half-open: from <= days < to; the last of a table may be without end.
struct Bucket
{
    qint64 from = 0;
    std::optional<qint64> to;
    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/// An ageing table: sorted, without overlap or gap from 0, only the last open-ended.
class Buckets final
{
public:
    /// Current, 1-30, 31-60, 61-90, 91 and more.
    Buckets();
    /// Errors (Invalid): BUCKETS.EMPTY, BUCKETS.START (the first does not begin at 0), BUCKETS.REVERSED, BUCKETS.GAP
    /// (gap or overlap; value index), BUCKETS.OPEN (open-ended before the last, or none at the end).
    static Result<Buckets> make(std::vector<Bucket> buckets);

    const std::vector<Bucket> &all() const { return m_buckets; }
    /// The bucket of a number of days; negative days count as 0.
    size_t indexOf(qint64 days) const;

private:
    explicit Buckets(std::vector<Bucket> buckets) : m_buckets(std::move(buckets)) {}
    std::vector<Bucket> m_buckets;
};

/// A table in text: the first day of each range after the current one, "1, 31, 61, 91".
/// Error (Invalid): BUCKETS.TEXT (value text): no list of rising whole numbers from 1 on.
Result<Buckets> bucketsFromText(QStringView text);

} // namespace kept
