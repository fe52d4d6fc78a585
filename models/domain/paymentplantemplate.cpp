// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplantemplate.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

PaymentPlanTemplate arrangement(const QString &code, const QString &name, PaymentPlanCadence cadence, int count)
{
    PaymentPlanTemplate offer;
    offer.code = code;
    offer.name = name;
    offer.cadence = cadence;
    offer.count = count;
    return offer;
}

PaymentPlanTemplate hardship(const QString &code, const QString &name, std::optional<HardshipReason> reason, int count)
{
    PaymentPlanTemplate offer = arrangement(code, name, PaymentPlanCadence::Monthly, count);
    offer.kind = PaymentPlanKind::Hardship;
    offer.hardship = reason;
    offer.freezesInterest = true;
    return offer;
}

PaymentPlanTemplate settlement(const QString &code, const QString &name, int basisPoints, PaymentPlanCadence cadence, int count)
{
    PaymentPlanTemplate offer = arrangement(code, name, cadence, count);
    offer.kind = PaymentPlanKind::Settlement;
    offer.settlementBasisPoints = basisPoints;
    offer.expiresAfterDays = 31 * (count + 1);
    return offer;
}

} // namespace

std::vector<PaymentPlanTemplate> standardPaymentPlanTemplates()
{
    std::vector<PaymentPlanTemplate> all{
        arrangement(u"WEEKLY-12"_s, u"Weekly, 12 instalments"_s, PaymentPlanCadence::Weekly, 12),
        arrangement(u"BIWEEKLY-12"_s, u"Every two weeks, 12 instalments"_s, PaymentPlanCadence::BiWeekly, 12),
        arrangement(u"SEMIMONTHLY-12"_s, u"Twice a month, 12 instalments"_s, PaymentPlanCadence::SemiMonthly, 12),
        arrangement(u"MONTHLY-6"_s, u"Monthly, 6 instalments"_s, PaymentPlanCadence::Monthly, 6),
        arrangement(u"MONTHLY-12"_s, u"Monthly, 12 instalments"_s, PaymentPlanCadence::Monthly, 12),
        arrangement(u"QUARTERLY-4"_s, u"Quarterly, 4 instalments"_s, PaymentPlanCadence::Quarterly, 4),
        arrangement(u"LUMPSUM"_s, u"All at once"_s, PaymentPlanCadence::LumpSum, 1),
        hardship(u"HARDSHIP-24"_s, u"Hardship, 24 months, interest frozen"_s, std::nullopt, 24),
        hardship(u"JOBLOSS"_s, u"Job lost: three months off, then growing"_s, HardshipReason::JobLoss, 18),
        hardship(u"ILLNESS"_s, u"Illness: two months off, fees waived"_s, HardshipReason::Illness, 18),
        hardship(u"DISASTER"_s, u"Disaster: three months off, mortgages"_s, HardshipReason::Disaster, 24),
        settlement(u"SETTLE-80"_s, u"Settlement at 80 %, at once"_s, 8'000, PaymentPlanCadence::LumpSum, 1),
        settlement(u"SETTLE-90-3"_s, u"Settlement at 90 %, three months"_s, 9'000, PaymentPlanCadence::Monthly, 3),
    };
    for (PaymentPlanTemplate &offer : all) {
        if (offer.code == u"JOBLOSS") {
            offer.deferredPeriods = 3;
            offer.stepBasisPoints = 500;
        } else if (offer.code == u"ILLNESS") {
            offer.deferredPeriods = 2;
            offer.feeWaiverBasisPoints = 10'000;
        } else if (offer.code == u"DISASTER") {
            offer.accountType = u"Mortgage"_s;
            offer.deferredPeriods = 3;
        }
    }
    return all;
}

bool fits(const PaymentPlanTemplate &offer, const QString &accountType, std::optional<HardshipReason> hardship)
{
    if (!offer.isActive || (offer.accountType && *offer.accountType != accountType))
        return false;
    if (offer.kind != PaymentPlanKind::Hardship)
        return true;
    return hardship && (!offer.hardship || offer.hardship == hardship);
}

} // namespace kept
