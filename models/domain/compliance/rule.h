// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/scope.h"
#include "models/domain/compliance/verdict.h"
#include "models/domain/compliance/zoneclock.h"

#include <memory>
#include <optional>
#include <vector>

namespace kept {

/// Which refusal is told first: the earlier class outweighs the later ones.
enum class RuleClass {
    Bankruptcy,
    Deceased,
    Cease,
    Attorney,
    Dispute,
    Hold,
    Medium,
    Number,
    Place,
    ThirdParty,
    Dialling,
    Notice,
    Zone,
    Day,
    Hours,
    Designation,
    Conversation,
    Count,
};

/// A question seen by one rule. The zones of a rule that could not be judged without a place are never empty.
struct ContactFacts
{
    const ContactQuestion &question;
    ZoneSpan zones;  ///< by which the rule judges
    ZoneSpan places; ///< every zone the person may be in
};

/// Why a rule refuses.
struct Refusal
{
    std::vector<int> counted = {}; ///< indices into the question's history
    QString reason = {};
};

/// How a rule of one kind judges: a pure function of the facts and an instant.
class RuleCheck
{
public:
    virtual ~RuleCheck() = default;
    /// False where the question leaves nothing to judge, so that the rule needs no clock either.
    virtual bool concerns(const ContactQuestion &) const { return true; }
    virtual bool refuses(const ContactFacts &facts, qint64 at) const = 0;
    /// What a refusal rests on.
    virtual Refusal explain(const ContactFacts &, qint64) const { return {}; }
    /// Does it ask which days are holidays?
    virtual bool asksForHolidays() const { return false; }
    /// May a past contact bear on this rule, now or while waiting for it to clear?
    virtual bool looksAt(const ContactQuestion &, const PastContact &) const { return false; }
    /// Offers every instant from which a refusal may have ended; one too many costs time, one too few is wrong.
    virtual void offerChanges(const ContactFacts &facts, NextInstant &next) const = 0;

protected:
    RuleCheck() = default;
    RuleCheck(const RuleCheck &) = default;
    RuleCheck &operator=(const RuleCheck &) = default;
};

enum class ReplyLeave { None, Valid, Always };

/// Whom and what a rule binds, as far as no clock is needed for it.
struct RuleScope
{
    Among<CollectorKind> collectors = Among<CollectorKind>::all();
    Among<DebtNature> debts = Among<DebtNature>::all();
    Among<PersonRole> roles = Among<PersonRole>::all();
    Among<ContactChannel> channels = Among<ContactChannel>::all();
    Among<ContactPurpose> purposes = Among<ContactPurpose>::all();
    Among<ContactPlace> places = Among<ContactPlace>::all();
    Among<LineKind> lines = Among<LineKind>::all();
    Among<DialMode> dials = Among<DialMode>::all();
    std::optional<int> mostDaysPastDue = std::nullopt; ///< the rule is lifted beyond

    bool holds(const ContactQuestion &question) const;
};

/// What lifts a rule at an instant.
struct RuleLeave
{
    ReplyLeave reply = ReplyLeave::None;
    bool hoursConsent = false;
    bool dialConsent = false;

    bool given(const ContactFacts &facts, qint64 at) const;
    void offerChanges(const ContactFacts &facts, NextInstant &next) const;
};

enum class RuleZones { Person, Dialled, Own };

/// One rule of contact, as a pack describes it.
struct ContactRule
{
    QString id;
    QString citation;
    RuleSeverity severity = RuleSeverity::Prohibition;
    RuleConfidence confidence = RuleConfidence::Uncertain;
    RuleClass weight = RuleClass::Count;
    bool needsClock = false;
    RuleScope scope = {};
    RuleLeave leave = {};
    std::optional<qint64> from = std::nullopt;  ///< in force from this instant
    std::optional<qint64> until = std::nullopt; ///< no longer in force from this instant
    RuleZones zones = RuleZones::Person;
    std::shared_ptr<const ZoneClock> ownZone = {}; ///< for RuleZones::Own
    std::shared_ptr<const RuleCheck> check = {};

    bool binds(const ContactQuestion &question) const { return scope.holds(question) && check->concerns(question); }
    bool refuses(const ContactFacts &facts, qint64 at) const;
    void offerChanges(const ContactFacts &facts, NextInstant &next) const;
};

} // namespace kept
