// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/queuescore.h"

#include <QJsonArray>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 mostPoints = 1'000'000;

bool isDayCount(QueueFact fact)
{
    return fact >= QueueFact::PromiseBrokenDays && fact <= QueueFact::ConversationDays;
}

bool isWithin(const QueueTest &test, std::optional<qint64> value)
{
    if (!value)
        return isDayCount(test.fact) && !test.to;
    return (!test.from || *value >= *test.from) && (!test.to || *value <= *test.to);
}

bool passes(const QueueFacts &facts, const QueueTest &test, const QueueMoment &moment)
{
    switch (kindOf(test.fact)) {
    case QueueFactKind::Number: return isWithin(test, numberOf(facts, test.fact, moment));
    case QueueFactKind::Amount: return isWithin(test, amountOf(facts, test.fact, test.currency.value_or(Currency())));
    case QueueFactKind::Flag: return flagOf(facts, test.fact, moment) == test.is;
    case QueueFactKind::Words: break;
    }
    const QStringList words = wordsOf(facts, test.fact);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return test.among.contains(word); });
}

std::optional<QueueReason> reasonOf(const QueueFacts &facts, const QueuePointRule &rule, const QueueMoment &moment)
{
    if (!meets(facts, rule.when, moment))
        return std::nullopt;
    QueueReason reason{rule.words, rule.points, {}, {}, {}};
    if (rule.per) {
        const bool isAmount = kindOf(*rule.per) == QueueFactKind::Amount;
        const auto value = isAmount ? amountOf(facts, *rule.per, rule.currency.value_or(Currency()))
                                    : numberOf(facts, *rule.per, moment);
        const qint64 most = rule.most ? *rule.most : mostPoints;
        const qint64 units = std::min(std::max<qint64>(0, value.value_or(0)) / rule.unit, mostPoints);
        reason.points = static_cast<int>(std::clamp(rule.points * units, -most, most));
        reason.fact = rule.per;
        reason.value = value;
        reason.currency = rule.currency;
    }
    return reason.points == 0 ? std::nullopt : std::optional(reason);
}

bool isInBand(const QueueFacts &facts, QueueBand band, const QueueDefinition &definition, const QueueMoment &moment)
{
    switch (band) {
    case QueueBand::Callback: return flagOf(facts, QueueFact::CallbackDue, moment);
    case QueueBand::BrokenPromise:
        return numberOf(facts, QueueFact::PromiseBrokenDays, moment).value_or(definition.brokenPromiseDays + 1) <=
               definition.brokenPromiseDays;
    case QueueBand::New: return flagOf(facts, QueueFact::New, moment);
    case QueueBand::SupervisorReview: return facts.isInReview;
    case QueueBand::Rest: return true;
    }
    return false;
}

QueueBand bandOf(const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment)
{
    for (const EnumName<QueueBand> &band : EnumNames<QueueBand>::all) {
        const bool isUsed = std::find(definition.bands.begin(), definition.bands.end(), band.value) != definition.bands.end();
        if (isUsed && isInBand(facts, band.value, definition, moment))
            return band.value;
    }
    return QueueBand::Rest;
}

bool isKeptOut(const QueueFacts &facts, QueueHolds holds, const QueueMoment &moment)
{
    switch (holds) {
    case QueueHolds::None: return false;
    case QueueHolds::Any: return facts.hasHold || facts.anyHeldPlans > 0;
    case QueueHolds::ContactStopped: return flagOf(facts, QueueFact::OnHold, moment);
    }
    return false;
}

// What was agreed with a customer is kept, even where the customer meets no queue's conditions any more.
bool callsBack(const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment)
{
    const auto &bands = definition.bands;
    return facts.callbackAt && facts.openPlans > 0 && !isKeptOut(facts, definition.holds, moment) &&
           std::find(bands.begin(), bands.end(), QueueBand::Callback) != bands.end();
}

// An agreed callback outweighs the rest after the call in which it was agreed.
void addRest(QueueScore &score, const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment)
{
    if (facts.callbackAt) {
        if (*facts.callbackAt > moment.now) {
            score.opensAt = facts.callbackAt;
            score.waitsFor = QueueWait::Callback;
        }
        return;
    }
    std::optional<int> hours;
    for (const QueueReturn &rest : definition.returns)
        if (rest.outcome == facts.contactOutcome || (rest.outcome.isEmpty() && !hours))
            hours = rest.hours;
    if (!facts.contactAt || !hours)
        return;
    const qint64 opens = *facts.contactAt + *hours * hourMs;
    if (opens > moment.now)
        score.opensAt = opens;
}

QueueScore scoreOf(const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment)
{
    QueueScore score;
    score.band = bandOf(facts, definition, moment);
    for (const QueuePointRule &rule : definition.points)
        if (auto reason = reasonOf(facts, rule, moment)) {
            score.points += reason->points;
            score.reasons.push_back(std::move(*reason));
        }
    addRest(score, facts, definition, moment);
    return score;
}

} // namespace

bool meets(const QueueFacts &facts, const QueueCondition &condition, const QueueMoment &moment)
{
    const auto isMet = [&](const QueueCondition &part) { return meets(facts, part, moment); };
    switch (condition.join) {
    case QueueCondition::Join::Test: return passes(facts, condition.test, moment);
    case QueueCondition::Join::All: return std::all_of(condition.parts.begin(), condition.parts.end(), isMet);
    case QueueCondition::Join::Any: return std::any_of(condition.parts.begin(), condition.parts.end(), isMet);
    case QueueCondition::Join::Not: return std::none_of(condition.parts.begin(), condition.parts.end(), isMet);
    }
    return false;
}

std::optional<QueueScore> scoreCustomer(const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment)
{
    if (facts.openPlans == 0 || isKeptOut(facts, definition.holds, moment) || !meets(facts, definition.filter, moment))
        return std::nullopt;
    return scoreOf(facts, definition, moment);
}

std::optional<QueuePlace> placeCustomer(const QueueFacts &facts, const std::vector<DefinedQueue> &queues,
                                        const QueueMoment &moment)
{
    for (const DefinedQueue &queue : queues)
        if (auto score = scoreCustomer(facts, queue.definition, moment))
            return QueuePlace{queue.id, std::move(*score)};
    for (const DefinedQueue &queue : queues)
        if (callsBack(facts, queue.definition, moment))
            return QueuePlace{queue.id, scoreOf(facts, queue.definition, moment)};
    return std::nullopt;
}

QJsonArray toJson(const std::vector<QueueReason> &reasons)
{
    QJsonArray list;
    for (const QueueReason &reason : reasons) {
        QJsonObject json{{u"words"_s, reason.words}, {u"points"_s, reason.points}};
        if (reason.fact)
            json.insert(u"fact"_s, nameOf(*reason.fact));
        if (reason.value)
            json.insert(u"value"_s, *reason.value);
        if (reason.currency)
            json.insert(u"currency"_s, reason.currency->code());
        list.append(json);
    }
    return list;
}

std::vector<QueueReason> queueReasonsFromJson(const QJsonArray &json)
{
    std::vector<QueueReason> reasons;
    for (const auto &each : json) {
        const QJsonObject object = each.toObject();
        QueueReason reason{object.value(u"words"_s).toString(), object.value(u"points"_s).toInt(), {}, {}, {}};
        reason.fact = fromName<QueueFact>(object.value(u"fact"_s).toString());
        if (const QJsonValue value = object.value(u"value"_s); value.isDouble())
            reason.value = value.toInteger();
        reason.currency = Currency::fromCode(object.value(u"currency"_s).toString());
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

} // namespace kept
