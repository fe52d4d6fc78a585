// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setpaymentplanterms.h"

#include "models/store/paymentplanrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Templates = RecordTable<PaymentPlanTemplateRecord>;
using Limits = RecordTable<PaymentPlanLimitRecord>;

constexpr int whole = 10'000;

Result<void> checkTemplate(const SetPaymentPlanTemplate &command)
{
    if (command.code.trimmed().isEmpty() || command.name.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"PAYPLAN.CODE"_s);
    for (const auto &share :
         {command.stepBasisPoints, command.settlementBasisPoints, command.feeWaiverBasisPoints, command.interestBasisPoints})
        if (share.value_or(0) < 0 || share.value_or(0) > whole)
            return fail(ErrorKind::Invalid, u"PAYPLAN.SHARE"_s);
    if (command.kind == PaymentPlanKind::Settlement && command.settlementBasisPoints.value_or(0) == 0)
        return fail(ErrorKind::Invalid, u"PAYPLAN.SETTLEMENT.SHARE"_s);
    if (command.kind == PaymentPlanKind::Arrangement && command.settlementBasisPoints.value_or(0) > 0)
        return fail(ErrorKind::Invalid, u"PAYPLAN.SETTLEMENT.KIND"_s);
    if (command.interestBasisPoints.value_or(0) > 0 && command.freezesInterest.value_or(false))
        return fail(ErrorKind::Invalid, u"PAYPLAN.INTEREST.FROZEN"_s);
    if (command.interestBasisPoints.value_or(0) > 0 && command.stepBasisPoints.value_or(0) > 0)
        return fail(ErrorKind::Invalid, u"PAYPLAN.INTEREST.STEP"_s);
    if (command.count.value_or(1) < 1 || command.deferredPeriods.value_or(0) < 0 || command.expiresAfterDays.value_or(1) < 1)
        return fail(ErrorKind::Invalid, u"PLAN.VALUE"_s);
    return {};
}

PaymentPlanTemplate templateOf(const SetPaymentPlanTemplate &command)
{
    PaymentPlanTemplate offer;
    offer.code = command.code.trimmed();
    offer.name = command.name.trimmed();
    offer.kind = command.kind;
    offer.accountType = command.accountType;
    offer.hardship = command.hardship;
    offer.cadence = command.cadence;
    offer.count = command.count;
    offer.roll = command.roll.value_or(DateRoll::Following);
    offer.stepBasisPoints = command.stepBasisPoints.value_or(0);
    offer.deferredPeriods = command.deferredPeriods.value_or(0);
    offer.settlementBasisPoints = command.settlementBasisPoints.value_or(0);
    offer.feeWaiverBasisPoints = command.feeWaiverBasisPoints.value_or(0);
    offer.freezesInterest = command.freezesInterest.value_or(false);
    offer.interest.kind = command.interestKind.value_or(InterestKind::EqualInstalments);
    offer.interest.basisPoints = command.interestBasisPoints.value_or(0);
    offer.expiresAfterDays = command.expiresAfterDays;
    offer.isActive = command.isActive.value_or(true);
    return offer;
}

} // namespace

Result<PaymentPlanTemplateSet> execute(Transaction &transaction, const Context &, const SetPaymentPlanTemplate &command)
{
    KEPT_CHECK(checkTemplate(command));
    const PaymentPlanTemplate offer = templateOf(command);
    KEPT_TRY(const auto known, findPaymentPlanTemplate(transaction.database(), offer.code));
    PaymentPlanTemplateRecord record = known.value_or(PaymentPlanTemplateRecord());
    record.offer = offer;
    if (known)
        KEPT_CHECK(Templates::save(transaction, *known, record));
    else
        KEPT_CHECK(Templates::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::PaymentPlanTemplate, record.id.value());
    const auto standard = standardPaymentPlanTemplates();
    const auto isSame = [&](const PaymentPlanTemplate &each) { return each.code == offer.code; };
    return PaymentPlanTemplateSet{offer.code, std::any_of(standard.begin(), standard.end(), isSame)};
}

Result<PaymentPlanLimitsSet> execute(Transaction &transaction, const Context &, const SetPaymentPlanLimits &command)
{
    for (const int limit : {command.maximumDays, command.maximumInstalments, command.settlementBasisPoints,
                            command.feeWaiverBasisPoints, command.maximumDeferredPeriods, command.firstWithinDays,
                            command.maximumDeferredInstalments, command.interestBasisPoints.value_or(0)})
        if (limit < 0)
            return fail(ErrorKind::Invalid, u"POLICY.VALUE"_s);
    // An agency charges nothing on what is placed with it.
    if (command.role == Role::Agency && command.interestBasisPoints.value_or(0) > 0)
        return fail(ErrorKind::Invalid, u"POLICY.AGENCYINTEREST"_s, {}, {{u"field"_s, u"interestBasisPoints"_s}});
    KEPT_TRY(const auto known, findPaymentPlanLimits(transaction.database(), command.role));
    const PaymentPlanLimits before = known ? known->limits : standardPaymentPlanLimits(command.role);
    PaymentPlanLimitRecord record = known.value_or(PaymentPlanLimitRecord());
    record.role = command.role;
    record.limits = {command.maximumDays,
                     command.maximumInstalments,
                     command.settlementBasisPoints,
                     command.feeWaiverBasisPoints,
                     command.maximumDeferredPeriods,
                     command.firstWithinDays,
                     command.maximumDeferredInstalments,
                     command.interestBasisPoints.value_or(before.interestBasisPoints)};
    if (known)
        KEPT_CHECK(Limits::save(transaction, *known, record));
    else
        KEPT_CHECK(Limits::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::PaymentPlanLimit, record.id.value());
    return PaymentPlanLimitsSet{command.role};
}

} // namespace kept
