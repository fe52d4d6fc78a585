// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuedefinition.h"
#include "models/domain/queue/queueid.h"

namespace kept {

/// Why a customer has so many points: one rule that gave some.
struct QueueReason
{
    QString words;
    int points = 0;
    std::optional<QueueFact> fact; ///< of a rule that counts units
    std::optional<qint64> value;   ///< the customer's; minor units for an amount
    std::optional<Currency> currency;
    friend bool operator==(const QueueReason &, const QueueReason &) = default;
};

/// What keeps a customer of a queue from being handed out now.
enum class QueueWait {
    Callback, ///< is to be called back then
    Return,   ///< rests after a contact, or was given back until then
    Skipped,  ///< was passed over a moment ago
    Rule,     ///< a contact rule refuses until then, or whenever
    NoNumber, ///< no telephone number is left
};

template<>
struct EnumNames<QueueWait>
{
    static constexpr EnumName<QueueWait> all[] = {{QueueWait::Callback, "Callback"},
                                                  {QueueWait::Return, "Return"},
                                                  {QueueWait::Skipped, "Skipped"},
                                                  {QueueWait::Rule, "Rule"},
                                                  {QueueWait::NoNumber, "NoNumber"}};
};

/// A customer's standing by one definition.
struct QueueScore
{
    QueueBand band = QueueBand::Rest;
    int points = 0;                         ///< the sum of the reasons
    std::vector<QueueReason> reasons;       ///< in the order of the rules
    std::optional<qint64> opensAt;          ///< UTC ms before which the definition itself has the customer rest
    QueueWait waitsFor = QueueWait::Return; ///< with opensAt
    friend bool operator==(const QueueScore &, const QueueScore &) = default;
};

bool meets(const QueueFacts &facts, const QueueCondition &condition, const QueueMoment &moment);

/// None when the definition does not take the customer. Points of one rule are whole numbers, cut at its most, and never more
/// than a million either way.
std::optional<QueueScore> scoreCustomer(const QueueFacts &facts, const QueueDefinition &definition, const QueueMoment &moment);

/// A queue with its definition.
struct DefinedQueue
{
    QueueId id = QueueId::fromValue(0);
    QueueDefinition definition;
};

/// Where a customer stands: in the first queue that takes it, else, with a callback agreed, in the first that has a band of those,
/// and in no other.
struct QueuePlace
{
    QueueId queue = QueueId::fromValue(0);
    QueueScore score;
    friend bool operator==(const QueuePlace &, const QueuePlace &) = default;
};

/// @param queues in the supervisor's order
std::optional<QueuePlace> placeCustomer(const QueueFacts &facts, const std::vector<DefinedQueue> &queues,
                                        const QueueMoment &moment);

/// [{"words", "points", "fact", "value", "currency"}]
QJsonArray toJson(const std::vector<QueueReason> &reasons);
/// What toJson() wrote; what can't be read is left out.
std::vector<QueueReason> queueReasonsFromJson(const QJsonArray &json);

} // namespace kept
