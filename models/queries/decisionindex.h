// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/query.h"

namespace kept {

/// The latest decisions of all customers, the newest first.
struct DecisionIndex
{
    struct Row
    {
        DecisionId decision = DecisionId::fromValue(0);
        qint64 askedAt = 0; ///< UTC milliseconds
        QString customer;
        QString person;
        QString point;
        QString channel;
        bool isAllowed = false;
        std::vector<ContactFinding> findings;
        QString overriddenBy;
        std::optional<qint64> overriddenAt;
        QString overrideReason;
    };
    using Answer = std::vector<Row>;
    enum class Shows { All, Refused };
    Shows shows = Shows::All;
    int limit = 500;
};

/// Errors: QUESTION.FORMAT (Invalid), for a row that cannot be read.
Result<DecisionIndex::Answer> answer(Database &database, const Asking &asking, const DecisionIndex &question);

} // namespace kept
