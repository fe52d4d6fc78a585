// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kept {

/// Why work on a plan, contact or account was stopped.
enum class HoldReason { Dispute, Hardship, BreathingSpace, Bankruptcy, Deceased, Attorney, CeaseContact, Complaint };

/// The words as stored: "BreathingSpace".
QString toText(HoldReason reason);
std::optional<HoldReason> holdReasonFromText(QStringView text);

} // namespace kept
