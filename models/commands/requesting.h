// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/userrepository.h"

namespace kept {

/// Errors: OVERRIDE.DECIDED, OVERRIDE.WITHDRAWN (Refused): the request waits no more.
inline Result<void> checkWaiting(const ApprovalRecord &approval)
{
    if (approval.status == ApprovalStatus::Pending)
        return {};
    const bool isWithdrawn = approval.status == ApprovalStatus::Withdrawn;
    Finding finding{
        isWithdrawn ? QStringLiteral("OVERRIDE.WITHDRAWN") : QStringLiteral("OVERRIDE.DECIDED"), Severity::Block, {}, {}, {}, {}};
    finding.values.insert(QStringLiteral("status"), nameOf(approval.status));
    return refuse({finding});
}

} // namespace kept
