// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/query.h"

namespace kept {

/// Which past contacts of ours a rule pack would have refused.
struct PackReplay
{
    struct Row
    {
        InteractionId interaction = InteractionId::fromValue(0);
        qint64 at = 0; ///< UTC milliseconds
        AccountId customer = AccountId::fromValue(0);
        QString customerName;
        QString person;
        QString point;
        QString channel;
        std::optional<PlanId> plan;
        std::vector<ContactFinding> findings; ///< of the pack, the weightiest first
        std::optional<qint64> nextAllowed;
    };
    struct Answer
    {
        QString pack;
        QString version;
        qint64 judged = 0; ///< contacts that the pack binds
        std::vector<Row> refused;
    };
    QByteArray pack;  ///< the file's bytes
    QString source;   ///< its name
    qint64 since = 0; ///< UTC milliseconds
};

/// Each contact is judged by what was known at its instant. Errors: PACK.FORMAT (Invalid) as readRulePack() has it.
Result<PackReplay::Answer> answer(Database &database, const Asking &asking, const PackReplay &question);

} // namespace kept
