// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept {

/// Days on which ageing stands still, the last one included. The clock loses the days between start and end: on the end
/// itself it is as old as on the start.
struct Pause
{
    QDate start;
    QDate end;
    bool covers(QDate date) const { return start <= date && date <= end; }
    friend bool operator==(const Pause &, const Pause &) = default;
};

/// Whether two pauses take the same day off: an interval test, so it sees one inside the other too. One may begin on the
/// day the other ends.
constexpr bool overlap(const Pause &a, const Pause &b)
{
    return a.start < b.end && b.start < a.end;
}

/// The pauses of one debt.
class Pauses final
{
public:
    /// Errors: PAUSE.DATES (Invalid: no dates, or the end before the start), PAUSE.OVERLAP (Refused; values start, end).
    Result<void> pause(QDate start, QDate end);
    /// Ends the pause of today, today. Errors: RESUME.DATE (Invalid: another day than today), RESUME.END (Invalid: it has an
    /// end), RESUME.NOTHING (Refused: no pause is on).
    Result<void> resume(QDate start, std::optional<QDate> end, QDate today);

    const std::vector<Pause> &all() const { return m_pauses; } ///< as they hold, resumed ones shortened
    bool isPaused(QDate date) const;
    /// Days taken off between two dates.
    qint64 daysBetween(QDate from, QDate to) const;

private:
    std::vector<Pause> m_pauses;
};

} // namespace kept
