// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pauses.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &rule, const QVariantMap &values = {})
{
    return refuse({Finding{rule, Severity::Block, {}, values, {}, {}}});
}

} // namespace

Result<void> Pauses::pause(QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || end < start)
        return fail(ErrorKind::Invalid, u"PAUSE.DATES"_s);
    const Pause made{start, end};
    for (const Pause &known : m_pauses)
        if (overlap(known, made))
            return refused(u"PAUSE.OVERLAP"_s, {{u"start"_s, known.start}, {u"end"_s, known.end}});
    m_pauses.push_back(made);
    return {};
}

Result<void> Pauses::resume(QDate start, std::optional<QDate> end, QDate today)
{
    if (end)
        return fail(ErrorKind::Invalid, u"RESUME.END"_s);
    if (start != today)
        return fail(ErrorKind::Invalid, u"RESUME.DATE"_s);
    // On the day on which one pause ends and the next begins, it is the next one that is ended.
    const auto last = std::find_if(m_pauses.rbegin(), m_pauses.rend(), [&](const Pause &one) { return one.covers(today); });
    if (last == m_pauses.rend())
        return refused(u"RESUME.NOTHING"_s);
    last->end = today;
    return {};
}

bool Pauses::isPaused(QDate date) const
{
    return std::any_of(m_pauses.begin(), m_pauses.end(), [&](const Pause &one) { return one.covers(date); });
}

qint64 Pauses::daysBetween(QDate from, QDate to) const
{
    qint64 days = 0;
    for (const Pause &one : m_pauses)
        days += std::max<qint64>(0, std::max(one.start, from).daysTo(std::min(one.end, to)));
    return days;
}

} // namespace kept
