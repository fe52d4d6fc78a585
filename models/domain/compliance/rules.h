// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"

#include <QTimeZone>

#include <optional>
#include <span>
#include <vector>

namespace kept {

/// A question with its zones opened once; empty zones when none is on file or one is not in the zone database.
struct ContactFacts
{
    const ContactQuestion &question;
    std::vector<QTimeZone> zones;
};

/// Why a rule refuses.
struct Refusal
{
    std::vector<int> counted = {}; ///< indices into the question's history
    QString reason = {};
};

enum class RuleNeeds { Nothing, LocalClock };

/// One rule of contact: a pure function of the facts and an instant.
struct ContactRule
{
    const char16_t *id;
    const char16_t *citation;
    RuleSeverity severity;
    RuleNeeds needs;
    bool (*applies)(const ContactQuestion &question); ///< does the rule bind this collector, debt, person and channel?
    std::optional<Refusal> (*check)(const ContactFacts &facts, qint64 at);
    /// The first instant after `at` at which the rule's answer may change; none when it never will.
    std::optional<qint64> (*nextChange)(const ContactFacts &facts, qint64 at);
};

/// Every rule in force, the weightiest first.
std::span<const ContactRule> contactRules();

} // namespace kept
