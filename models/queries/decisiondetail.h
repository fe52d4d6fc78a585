// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/queries/contactfacts.h"
#include "models/store/decisionrepository.h"

namespace kept {

/// A kept decision, judged again: by the same inputs, and by what is known now of that instant.
struct DecisionDetail
{
    /// A pack as it was and as it is; empty where there is or was none.
    struct Pack
    {
        QString id;
        QString version, checksum;
        QString versionNow, checksumNow;
        bool isChanged() const { return checksum != checksumNow; }
    };
    enum class Facts { Same, Changed };
    struct Answer
    {
        DecisionRecord record;
        ContactQuestion asked;
        ContactVerdict verdict;  ///< as it was kept
        ContactVerdict replayed; ///< of the kept inputs, by the packs of now
        bool isSameVerdict = false;
        std::vector<Pack> packs;
        Facts facts = Facts::Same; ///< whether the store tells the same of that instant now
        ContactVerdict now;        ///< of the facts as the store tells them now
        QString person;
        QString point;
        QString overriddenBy;
    };
    DecisionId decision;
};

/// Errors: RECORD.MISSING (NotFound); QUESTION.FORMAT (Invalid), for a row that cannot be read.
Result<DecisionDetail::Answer> answer(Database &database, const Asking &asking, const DecisionDetail &question);

/// The latest decisions about a customer's people, the newest first.
struct DecisionList
{
    using Answer = std::vector<DecisionRecord>;
    AccountId customer = AccountId::fromValue(0);
    int limit = 50;
};

Result<DecisionList::Answer> answer(Database &database, const Asking &asking, const DecisionList &question);

} // namespace kept
