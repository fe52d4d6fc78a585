// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ageing.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

qint64 daysPastDue(QDate today, std::optional<QDate> pastDueSince, qint64 pausedDays)
{
    return pastDueSince ? std::max<qint64>(0, pastDueSince->daysTo(today) - pausedDays) : 0;
}

std::optional<QDate> pastDueSince(qint64 daysPastDue, QDate asOf, qint64 pausedDays)
{
    return daysPastDue > 0 ? std::optional(asOf.addDays(-daysPastDue - pausedDays)) : std::nullopt;
}

Buckets::Buckets() : m_buckets{{0, 1}, {1, 31}, {31, 61}, {61, 91}, {91, std::nullopt}} {}

Result<Buckets> Buckets::make(std::vector<Bucket> buckets)
{
    if (buckets.empty())
        return fail(ErrorKind::Invalid, u"BUCKETS.EMPTY"_s);
    if (buckets.front().from != 0)
        return fail(ErrorKind::Invalid, u"BUCKETS.START"_s);
    for (size_t i = 0; i < buckets.size(); ++i) {
        const QVariantMap place{{u"index"_s, qint64(i)}};
        const bool last = i + 1 == buckets.size();
        if (last == buckets[i].to.has_value())
            return fail(ErrorKind::Invalid, u"BUCKETS.OPEN"_s, {}, place);
        if (buckets[i].to && *buckets[i].to <= buckets[i].from)
            return fail(ErrorKind::Invalid, u"BUCKETS.REVERSED"_s, {}, place);
        if (!last && buckets[i + 1].from != *buckets[i].to)
            return fail(ErrorKind::Invalid, u"BUCKETS.GAP"_s, {}, place);
    }
    return Buckets(std::move(buckets));
}

size_t Buckets::indexOf(qint64 days) const
{
    const auto after = std::upper_bound(m_buckets.begin(), m_buckets.end(), std::max<qint64>(0, days),
                                        [](qint64 value, const Bucket &bucket) { return value < bucket.from; });
    return static_cast<size_t>(after - m_buckets.begin()) - 1;
}

Result<Buckets> bucketsFromText(QStringView text)
{
    std::vector<Bucket> ranges{{0, std::nullopt}};
    for (const QStringView part : text.split(u',')) {
        bool isNumber = false;
        const int from = part.trimmed().toInt(&isNumber);
        if (!isNumber || from <= ranges.back().from)
            return fail(ErrorKind::Invalid, u"BUCKETS.TEXT"_s, {}, {{u"text"_s, text.toString()}});
        ranges.back().to = from;
        ranges.push_back({from, std::nullopt});
    }
    return Buckets::make(std::move(ranges));
}

} // namespace kept
