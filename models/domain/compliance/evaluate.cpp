// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/evaluate.h"

#include <QVarLengthArray>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 searchedMs = 400 * ZoneClock::dayMs;

using Zones = QVarLengthArray<const ZoneClock *, 8>;

/// All zones or none: a zone that can't be opened is a place whose hours nobody knows.
Zones opened(const std::vector<QByteArray> &ids, ZoneClocks &clocks)
{
    Zones zones;
    for (const QByteArray &id : ids) {
        const ZoneClock *zone = clocks.find(id);
        if (!zone)
            return {};
        zones.append(zone);
    }
    return zones;
}

/// Where nobody knows the place, what is counted in days all the same is counted in UTC.
const ZoneClock *anywhere()
{
    static const ZoneClock clock = ZoneClock::utc();
    return &clock;
}

ZoneSpan spanOf(const Zones &zones)
{
    return {zones.data(), static_cast<size_t>(zones.size())};
}

/// A rule that binds the question, with the zones by which it judges.
struct Bound
{
    const RankedRule *ranked = nullptr;
    const ContactQuestion *question = nullptr;
    ZoneSpan zones;
    ZoneSpan places;
    const ZoneClock *own = ranked->rule.ownZone.get();

    ContactFacts facts() const { return {*question, own ? ZoneSpan(&own, 1) : zones, places}; }
    bool refuses(qint64 at) const { return ranked->rule.refuses(facts(), at); }

    std::optional<qint64> nextChange(qint64 at) const
    {
        NextInstant next(at);
        ranked->rule.offerChanges(facts(), next);
        return next.value();
    }
};

using BoundRules = QVarLengthArray<Bound, 48>;

/// The first instant from `at` on at which the rule does not refuse.
std::optional<qint64> clears(const Bound &bound, qint64 at, qint64 last)
{
    std::optional<qint64> instant = at;
    while (instant && *instant <= last && bound.refuses(*instant))
        instant = bound.nextChange(*instant);
    return instant && *instant <= last ? instant : std::nullopt;
}

/// When the last of the findings has cleared by itself; nothing is allowed before. None: one of them never clears.
std::optional<qint64> lastToClear(const std::vector<ContactFinding> &findings, qint64 at)
{
    qint64 last = at;
    for (const ContactFinding &found : findings) {
        if (!found.clearsAt)
            return std::nullopt;
        last = std::max(last, *found.clearsAt);
    }
    return last;
}

/// Waits for each rule in turn until none refuses any longer: every step passes only refused instants, so the end is
/// the first allowed one.
std::optional<qint64> clearsAll(const BoundRules &rules, const std::vector<ContactFinding> &findings, qint64 at)
{
    std::optional<qint64> instant = lastToClear(findings, at);
    for (qsizetype agreed = 0, i = 0; instant && agreed < rules.size(); i = (i + 1) % rules.size()) {
        const qint64 before = *instant;
        instant = clears(rules[i], before, at + searchedMs);
        agreed = instant == before ? agreed + 1 : 1;
    }
    return instant;
}

ContactFinding finding(const Bound &bound, qint64 at)
{
    const ContactRule &rule = bound.ranked->rule;
    Refusal refusal = rule.check->explain(bound.facts(), at);
    return {rule.id,
            rule.severity,
            rule.citation,
            std::move(refusal.counted),
            std::move(refusal.reason),
            clears(bound, at, at + searchedMs),
            rule.confidence,
            bound.ranked->pack,
            bound.ranked->version};
}

bool isJudgedByClock(const Bound &bound)
{
    return bound.ranked->rule.weight >= RuleClass::Zone;
}

bool hasFutureContact(const ContactQuestion &question)
{
    return std::ranges::any_of(question.history, [&](const PastContact &past) { return past.at > question.at; });
}

bool leavesNoHour(const ContactFinding &found, const BoundRules &rules)
{
    return !found.clearsAt && std::ranges::any_of(rules, [&](const Bound &bound) {
        return bound.ranked->rule.weight == RuleClass::Hours && bound.ranked->rule.id == found.rule && bound.zones.size() > 1;
    });
}

bool isOutside(const ContactQuestion &question, qint64 at, const Bound &bound)
{
    return std::ranges::any_of(bound.facts().zones, [&](const ZoneClock *zone) {
        const qint64 day = zone->dayAt(at);
        return (question.holidaysFrom && day < dayNumber(*question.holidaysFrom)) ||
               (question.holidaysUntil && day > dayNumber(*question.holidaysUntil));
    });
}

/// Days that nobody listed must not pass for working days in silence.
bool lacksHolidays(const ContactVerdict &verdict, const ContactQuestion &question, const BoundRules &rules)
{
    return (question.holidaysFrom || question.holidaysUntil) && std::ranges::any_of(rules, [&](const Bound &bound) {
               return bound.ranked->rule.check->asksForHolidays() &&
                      (isOutside(question, question.at, bound) ||
                       isOutside(question, verdict.nextAllowed.value_or(question.at), bound));
           });
}

void addMissing(ContactVerdict &verdict, const ContactQuestion &question, const BoundRules &rules)
{
    if (std::ranges::any_of(verdict.findings, [&](const ContactFinding &found) { return leavesNoHour(found, rules); }))
        verdict.missing.push_back(MissingFact::OneLocation);
    if (!question.point && (question.channel == ContactChannel::Call || question.channel == ContactChannel::Sms))
        verdict.missing.push_back(MissingFact::Number);
    if (lacksHolidays(verdict, question, rules))
        verdict.missing.push_back(MissingFact::Holidays);
    if (hasFutureContact(question))
        verdict.missing.push_back(MissingFact::HistoryClock);
}

/// The lightest finding there is: what would be lighter could not be judged.
void addUnknownZone(ContactVerdict &verdict)
{
    verdict.findings.push_back({u"GEN.TZ_UNKNOWN"_s, RuleSeverity::Policy, u"comment 6(b)(1)(i)-2 to 12 CFR 1006.6"_s});
    verdict.missing.push_back(MissingFact::Location);
}

/// A conversation uses consent to more calls up; a contact of ours, the leave to answer; one in the future is told.
bool bearsOnAll(const ContactQuestion &question, const PastContact &past)
{
    const bool isSpeech = past.outcome == ContactOutcome::Conversation &&
                          std::ranges::any_of(question.moreCalls,
                                              [&](const MoreCallsConsent &consent) { return past.at > consent.at; });
    const bool isAnswer = question.replyTo && past.direction == ContactDirection::Placed && past.at > question.replyTo->at;
    return isSpeech || isAnswer || past.at > question.at;
}

} // namespace

ContactQuestion withoutIdleHistory(ContactQuestion question, const RuleSet &set)
{
    std::vector<PastContact> kept;
    for (const PastContact &past : question.history)
        if (bearsOnAll(question, past) || std::ranges::any_of(set.rules(), [&](const RankedRule &ranked) {
                return ranked.rule.binds(question) && ranked.rule.check->looksAt(question, past);
            }))
            kept.push_back(past);
    question.history = std::move(kept);
    return question;
}

ContactVerdict evaluate(const ContactQuestion &question, const RuleSet &set, ZoneClocks &clocks)
{
    const Zones person = opened(question.zones, clocks);
    const Zones dialled = opened(question.dialledZones, clocks);
    const ZoneClock *utc = anywhere();
    const ZoneSpan places = spanOf(person);
    const ZoneSpan usual = person.isEmpty() ? ZoneSpan(&utc, 1) : places;
    BoundRules rules;
    bool needsClock = false;
    for (const RankedRule &ranked : set.rules()) {
        if (!ranked.rule.binds(question))
            continue;
        const bool byNumber = ranked.rule.zones == RuleZones::Dialled && !dialled.isEmpty();
        rules.append({&ranked, &question, byNumber ? spanOf(dialled) : usual, places});
        needsClock = needsClock || ranked.rule.needsClock;
    }
    ContactVerdict verdict;
    const bool zoneUnknown = person.isEmpty() && needsClock;
    if (zoneUnknown)
        rules.removeIf(isJudgedByClock);
    for (const Bound &bound : rules)
        if (bound.refuses(question.at))
            verdict.findings.push_back(finding(bound, question.at));
    if (zoneUnknown)
        addUnknownZone(verdict);
    else if (!verdict.allowed())
        verdict.nextAllowed = clearsAll(rules, verdict.findings, question.at);
    addMissing(verdict, question, rules);
    return verdict;
}

} // namespace kept
