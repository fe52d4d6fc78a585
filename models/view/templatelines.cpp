// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/templatelines.h"

#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double basisPoints = 100.0;

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

// A share is no money: rounding it for the eye loses nothing.
QString shareText(int share, const Wording &wording)
{
    return tr("%1 %").arg(wording.locale.toString(share / basisPoints, 'g', 5));
}

} // namespace

QString concessionsText(const PaymentPlanTemplate &offer, const Wording &wording)
{
    QStringList parts;
    if (offer.settlementBasisPoints > 0)
        parts.append(tr("settles at %1").arg(shareText(offer.settlementBasisPoints, wording)));
    if (offer.feeWaiverBasisPoints > 0)
        parts.append(tr("fees waived: %1").arg(shareText(offer.feeWaiverBasisPoints, wording)));
    if (offer.freezesInterest)
        parts.append(tr("interest frozen"));
    if (offer.interest.isBorne())
        parts.append(interestText(offer.interest, wording.locale));
    if (offer.deferredPeriods > 0)
        parts.append(tr("%n period(s) off first", nullptr, offer.deferredPeriods));
    if (offer.stepBasisPoints > 0)
        parts.append(tr("grows by %1").arg(shareText(offer.stepBasisPoints, wording)));
    if (offer.expiresAfterDays)
        parts.append(tr("ends after %n day(s)", nullptr, *offer.expiresAfterDays));
    return parts.join(u", "_s);
}

QStringList templateHeadings()
{
    return {tr("Template"), tr("State"),       tr("Kind"),        tr("Account"), tr("Hardship"),
            tr("Cadence"),  tr("Instalments"), tr("Concessions"), tr("Code")};
}

std::vector<TableLine> templateLines(const std::vector<PaymentPlanTemplate> &templates, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PaymentPlanTemplate &offer : templates)
        lines.push_back(
            {{{templateText(offer)},
              {offer.isActive ? tr("Offered") : tr("Not offered"), offer.isActive ? StatusKind::Ok : StatusKind::Hold},
              {paymentPlanKindText(offer.kind)},
              {offer.accountType ? accountTypeText(*offer.accountType) : tr("Any")},
              {offer.hardship ? hardshipText(*offer.hardship) : tr("Any")},
              {cadenceText(offer.cadence)},
              {offer.count ? countText(*offer.count, wording.locale) : tr("as agreed"), StatusKind::None, true,
               offer.count.value_or(0)},
              {concessionsText(offer, wording)},
              {offer.code}},
             static_cast<qint64>(lines.size()) + 1});
    return lines;
}

} // namespace kept
