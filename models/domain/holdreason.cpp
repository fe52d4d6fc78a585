// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdreason.h"

#include "models/domain/textenum.h"

namespace kept {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr TextEnum<HoldReason, 8> reasons = {{"Dispute"_L1, "Hardship"_L1, "BreathingSpace"_L1, "Bankruptcy"_L1,
                                              "Deceased"_L1, "Attorney"_L1, "CeaseContact"_L1, "Complaint"_L1}};

} // namespace

QString toText(HoldReason reason)
{
    return reasons.text(reason);
}

std::optional<HoldReason> holdReasonFromText(QStringView text)
{
    return reasons.value(text);
}

} // namespace kept
