// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/evaluate.h"

#include "models/domain/compliance/callhours.h"
#include "models/domain/compliance/rules.h"
#include "models/domain/compliance/unknownzone.h"

#include <algorithm>

namespace kept {
namespace {

constexpr qint64 searchedMs = qint64(400) * 24 * 60 * 60 * 1000;

/// All zones or none: a zone that can't be opened is a place whose hours nobody knows.
std::vector<QTimeZone> opened(const std::vector<QByteArray> &ids)
{
    std::vector<QTimeZone> zones;
    for (const QByteArray &id : ids) {
        QTimeZone zone(id);
        if (!zone.isValid())
            return {};
        zones.push_back(std::move(zone));
    }
    return zones;
}

bool binds(const ContactRule &rule, const ContactFacts &facts)
{
    return rule.applies(facts.question) && (rule.needs == RuleNeeds::Nothing || !facts.zones.empty());
}

/// The first instant from `at` on at which the rule does not refuse.
std::optional<qint64> clears(const ContactRule &rule, const ContactFacts &facts, qint64 at)
{
    const qint64 last = facts.question.at + searchedMs;
    std::optional<qint64> instant = at;
    while (instant && *instant <= last && rule.check(facts, *instant))
        instant = rule.nextChange(facts, *instant);
    return instant && *instant <= last ? instant : std::nullopt;
}

/// Waits for each rule in turn until none refuses any longer: every step passes only refused instants, so the end is
/// the first allowed one.
std::optional<qint64> clearsAll(const std::vector<const ContactRule *> &rules, const ContactFacts &facts)
{
    qint64 instant = facts.question.at;
    for (size_t agreed = 0, i = 0; agreed < rules.size(); i = (i + 1) % rules.size()) {
        const std::optional<qint64> next = clears(*rules[i], facts, instant);
        if (!next)
            return std::nullopt;
        agreed = *next == instant ? agreed + 1 : 1;
        instant = *next;
    }
    return instant;
}

ContactFinding finding(const ContactRule &rule, const ContactFacts &facts, Refusal refusal)
{
    return {QString::fromUtf16(rule.id),       rule.severity,
            QString::fromUtf16(rule.citation), std::move(refusal.counted),
            std::move(refusal.reason),         clears(rule, facts, facts.question.at)};
}

std::vector<MissingFact> missing(const std::vector<ContactFinding> &findings)
{
    std::vector<MissingFact> asked;
    for (const ContactFinding &found : findings) {
        if (found.rule == QStringView(unknownZone.id))
            asked.push_back(MissingFact::Location);
        if (!found.clearsAt && (found.rule == QStringView(callHours.id) || found.rule == QStringView(callHoursOfOthers.id)))
            asked.push_back(MissingFact::OneLocation);
    }
    return asked;
}

} // namespace

ContactVerdict evaluate(const ContactQuestion &question)
{
    const ContactFacts facts{question, opened(question.zones)};
    std::vector<const ContactRule *> rules;
    for (const ContactRule &rule : contactRules())
        if (binds(rule, facts))
            rules.push_back(&rule);
    ContactVerdict verdict;
    for (const ContactRule *rule : rules)
        if (std::optional<Refusal> refusal = rule->check(facts, question.at))
            verdict.findings.push_back(finding(*rule, facts, std::move(*refusal)));
    if (!verdict.allowed())
        verdict.nextAllowed = clearsAll(rules, facts);
    verdict.missing = missing(verdict.findings);
    return verdict;
}

} // namespace kept
