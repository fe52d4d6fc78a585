// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instalmentschedule.h"

#include <QJsonObject>

namespace kept {

/// The terms of a schedule as the cases state them. Products named DOWNPAYMENT ask for a quarter of the principal on the
/// first day. Errors: CASE.FORMAT, CASE.UNSUPPORTED (an interest type or unit that is not known here).
Result<ScheduleTerms> caseTerms(const QJsonObject &stated);
/// The same of the "loan" event of a script, which names some of the terms in another way; products named PROGRESSIVE round
/// to the cent, all others to a whole unit.
Result<ScheduleTerms> loanTerms(const QJsonObject &event);

} // namespace kept
