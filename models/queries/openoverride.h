// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/decisionrepository.h"

namespace kept {

/// A refusal that a supervisor let pass, for one contact that has not been made yet.
struct GrantedOverride
{
    DecisionId decision = DecisionId::fromValue(0);
    QString by;
    QString reason;
    std::vector<ContactFinding> findings = {}; ///< what it lets pass

    /// Whether nothing refuses that was not let pass.
    bool covers(const ContactVerdict &verdict) const;
};

/// The override that a call to this number may rest on: of today, by the desk's calendar, and not used by any contact.
struct OpenOverride
{
    using Answer = std::optional<GrantedOverride>;
    ContactId contact;
    ContactPointId point;
};

/// Errors: QUESTION.FORMAT (Invalid), for a row that cannot be read.
Result<OpenOverride::Answer> answer(Database &database, const Asking &asking, const OpenOverride &question);

} // namespace kept
