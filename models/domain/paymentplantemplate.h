// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanstate.h"

#include <optional>
#include <vector>

namespace kept {

/// A payment plan as the house offers it; what it leaves open is agreed with the customer.
struct PaymentPlanTemplate
{
    QString code; ///< unique
    QString name;
    PaymentPlanKind kind = PaymentPlanKind::Arrangement;
    std::optional<QString> accountType;     ///< of the financial account; none: any
    std::optional<HardshipReason> hardship; ///< none: any
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    std::optional<int> count;
    DateRoll roll = DateRoll::Following;
    int stepBasisPoints = 0;
    int deferredPeriods = 0;
    int settlementBasisPoints = 0; ///< of the balance; 0: no settlement
    int feeWaiverBasisPoints = 0;  ///< of the open fees
    bool freezesInterest = false;
    PaymentPlanInterest interest = {};
    std::optional<int> expiresAfterDays;
    bool isActive = true;
    friend bool operator==(const PaymentPlanTemplate &, const PaymentPlanTemplate &) = default;
};

/// The templates that come with the program.
std::vector<PaymentPlanTemplate> standardPaymentPlanTemplates();

/// Whether a template is for that type of account and that hardship (none: no hardship was told).
bool fits(const PaymentPlanTemplate &offer, const QString &accountType, std::optional<HardshipReason> hardship);

} // namespace kept
