// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/whocalls.h"

#include "models/domain/namekey.h"
#include "models/domain/phonenumber.h"
#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Shorter ones are extensions of the house: they would fit anybody.
constexpr qsizetype fewestDigits = 7;

// As it is on file, and as it would be if the exchange left the country or the plus sign out.
QStringList writingsOf(const QString &number)
{
    const QString digits = digitsOf(number);
    QStringList writings{number, u'+' + digits, digits};
    if (const auto whole = toE164(number))
        writings.append(*whole);
    writings.removeDuplicates();
    return writings;
}

// A number without its country begins with the zero of its own one.
QString endOf(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

} // namespace

Result<WhoCalls::Answer> answer(Database &database, const Asking &asking, const WhoCalls &question)
{
    const QString digits = digitsOf(question.number);
    if (digits.isEmpty() || question.limit < 1)
        return WhoCalls::Answer();
    KEPT_TRY(WhoCalls::Answer callers, findCallers(database, writingsOf(question.number), question.limit));
    if (const QString end = endOf(digits); callers.empty() && end.size() >= fewestDigits) {
        KEPT_TRY(callers, findCallersByEnd(database, end, question.limit));
    }
    KEPT_CHECK(keepSeen(database, asking, &callers, [](const CallerRow &row) { return row.customer; }));
    const auto isWrong = [](const CallerRow &row) { return row.isWrong; };
    if (!std::ranges::all_of(callers, isWrong))
        std::erase_if(callers, isWrong);
    return callers;
}

} // namespace kept
