// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/identitytext.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

} // namespace

QString maskedMoneyText()
{
    return u"••••"_s;
}

QString questionText(IdentityQuestion question)
{
    switch (question) {
    case IdentityQuestion::BirthDate: return tr("Date of birth");
    case IdentityQuestion::AccountNumber: return tr("Last four of the account number");
    case IdentityQuestion::PostalCode: return tr("Postal code");
    case IdentityQuestion::Street: return tr("Street and house number");
    case IdentityQuestion::LastPayment: break;
    }
    return tr("Amount of the last payment");
}

QString expectedText(const ExpectedAnswer &expected, const Wording &wording)
{
    if (expected.amount && expected.date)
        return tr("%1 on %2").arg(proseText(*expected.amount, wording.locale), dateText(*expected.date, wording.locale));
    if (expected.date)
        return dateText(*expected.date, wording.locale);
    return isolated(expected.text);
}

StatusText standingText(const IdentityStanding::Answer &standing, int right, const Wording &wording)
{
    if (standing.passedAt)
        return {tr("Identity check passed at %1").arg(clockText(*standing.passedAt, wording.zone, wording.locale)),
                StatusKind::Ok};
    if (standing.lockedUntil)
        return {tr("Locked until %1").arg(instantText(*standing.lockedUntil, wording.zone, wording.locale)), StatusKind::Bad};
    if (!standing.canPass())
        return {
            tr("Not enough is on file to check: %1 of %2 answers").arg(standing.questions.size()).arg(standing.rules.required),
            StatusKind::Warn};
    return {tr("%1 of %2 right").arg(right).arg(standing.rules.required), right > 0 ? StatusKind::Half : StatusKind::Hold};
}

QString attemptsText(const IdentityStanding::Answer &standing)
{
    if (standing.passedAt || standing.lockedUntil || !standing.canPass())
        return {};
    return tr("%n attempt(s) left today", nullptr, standing.attemptsLeft);
}

} // namespace kept
