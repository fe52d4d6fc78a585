// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/view/roles.h"

#include <QString>

namespace kept {

/// A contact rule in words.
struct RuleText
{
    QString word; ///< what is refused, after "Refused,"
    QString sentence;
    StatusKind kind = StatusKind::Bad;
};

/// Why a rule refuses. A rule without words of its own shows its id, never nothing.
RuleText ruleText(const ContactFinding &finding);
/// What to ask so that the question can be answered.
QString missingText(MissingFact fact);
/// How well the words of a rule are known; nobody should take an unverified rule for legal advice.
QString confidenceText(RuleConfidence confidence);
/// The same in two words, for a line with other things on it.
QString confidenceMark(RuleConfidence confidence);

} // namespace kept
