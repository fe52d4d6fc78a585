// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuefacts.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// One test of one fact. A day count that a customer has none of (never contacted) is beyond every day; other numbers and
/// amounts that are missing meet no condition.
struct QueueTest
{
    QueueFact fact = QueueFact::DaysPastDue;
    std::optional<qint64> from; ///< minor units for an amount; included
    std::optional<qint64> to;   ///< included
    std::optional<Currency> currency;
    QStringList among;
    bool is = true; ///< for flags
    friend bool operator==(const QueueTest &, const QueueTest &) = default;
};

/// Tests joined by all, any and not.
struct QueueCondition
{
    enum class Join { Test, All, Any, Not };
    Join join = Join::All; ///< All of none is met by everybody
    QueueTest test;
    std::vector<QueueCondition> parts;
    friend bool operator==(const QueueCondition &, const QueueCondition &) = default;
};

/// Points for a customer that meets the condition: a fixed number, or so many for each whole unit of a fact.
struct QueuePointRule
{
    QString words; ///< the supervisor's reason, shown with the points
    int points = 0;
    QueueCondition when;
    std::optional<QueueFact> per; ///< a number or an amount
    qint64 unit = 1;              ///< minor units for an amount; above zero
    std::optional<Currency> currency;
    std::optional<int> most; ///< the most that so many units give, without sign
    friend bool operator==(const QueuePointRule &, const QueuePointRule &) = default;
};

/// Who comes first, whatever the points; the order is fixed.
enum class QueueBand { Callback, BrokenPromise, New, SupervisorReview, Rest };

template<>
struct EnumNames<QueueBand>
{
    static constexpr EnumName<QueueBand> all[] = {{QueueBand::Callback, "Callback"},
                                                  {QueueBand::BrokenPromise, "BrokenPromise"},
                                                  {QueueBand::New, "New"},
                                                  {QueueBand::SupervisorReview, "SupervisorReview"},
                                                  {QueueBand::Rest, "Rest"}};
};

/// Which holds keep a customer out of a queue: those that stop contact with the customer or on every open plan, any, or none.
enum class QueueHolds { ContactStopped, Any, None };

template<>
struct EnumNames<QueueHolds>
{
    static constexpr EnumName<QueueHolds> all[] = {
        {QueueHolds::ContactStopped, "ContactStopped"}, {QueueHolds::Any, "Any"}, {QueueHolds::None, "None"}};
};

/// How long a customer rests after a call or visit that ended so.
struct QueueReturn
{
    QString outcome; ///< empty: any that no other names
    int hours = 0;
    friend bool operator==(const QueueReturn &, const QueueReturn &) = default;
};

/// Which customers a queue takes, in which order, and when they come again.
struct QueueDefinition
{
    QueueCondition filter;
    std::vector<QueuePointRule> points;
    std::vector<QueueBand> bands = {QueueBand::Callback, QueueBand::BrokenPromise, QueueBand::New, QueueBand::SupervisorReview};
    int brokenPromiseDays = 7; ///< how long a broken promise is in its band
    QueueHolds holds = QueueHolds::ContactStopped;
    std::vector<QueueReturn> returns;
    int leaseMinutes = 10;
    friend bool operator==(const QueueDefinition &, const QueueDefinition &) = default;
};

/// Strict: an unknown key, word or kind of value is refused. Error: QUEUE.DEFINITION (Invalid; values: path, reason).
Result<QueueDefinition> queueDefinitionFromJson(const QJsonObject &json);
/// What is as it is by itself is left out; queueDefinitionFromJson() reads it back.
QJsonObject toJson(const QueueDefinition &definition);

} // namespace kept
