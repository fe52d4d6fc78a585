// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/queues.h"

#include "models/store/queue/queueentries.h"
#include "models/store/queue/queuerepository.h"

#include <limits>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

using Join = QueueCondition::Join;

QueueCondition fromTo(QueueFact fact, std::optional<qint64> from, std::optional<qint64> to)
{
    QueueCondition condition;
    condition.join = Join::Test;
    condition.test.fact = fact;
    condition.test.from = from;
    condition.test.to = to;
    return condition;
}

QueueCondition flag(QueueFact fact)
{
    QueueCondition condition;
    condition.join = Join::Test;
    condition.test.fact = fact;
    return condition;
}

QueuePointRule points(const QString &words, int points, QueueCondition when)
{
    QueuePointRule rule;
    rule.words = words;
    rule.points = points;
    rule.when = std::move(when);
    return rule;
}

QueuePointRule perUnit(const QString &words, QueueFact fact, qint64 unit, int most, const QString &currency = {})
{
    QueuePointRule rule;
    rule.words = words;
    rule.points = 1;
    rule.per = fact;
    rule.unit = unit;
    rule.currency = Currency::fromCode(currency);
    rule.most = most;
    return rule;
}

QueueDefinition definitionFor(QueueCondition filter)
{
    QueueDefinition definition;
    definition.filter = std::move(filter);
    definition.points = {points(u"Broken promise"_s, 40, fromTo(QueueFact::PromiseBrokenDays, {}, 14)),
                         points(u"Promise due today or tomorrow"_s, 15, fromTo(QueueFact::PromiseDueDays, 0, 1)),
                         points(u"Nobody spoken to for two weeks"_s, 10, fromTo(QueueFact::ConversationDays, 15, {})),
                         perUnit(u"Days past due"_s, QueueFact::DaysPastDue, 10, 20)};
    for (const QString &currency : {u"USD"_s, u"EUR"_s, u"GBP"_s, u"CAD"_s})
        definition.points.push_back(perUnit(u"Amount overdue"_s, QueueFact::OverdueAmount, 100'00, 30, currency));
    definition.returns = {{u"NoAnswer"_s, 4}, {u"Busy"_s, 1}, {u"LeftMessage"_s, 24}, {{}, 48}};
    return definition;
}

struct NamedDefinition
{
    QString name;
    QueueDefinition definition;
};

std::vector<NamedDefinition> definitions()
{
    QueueDefinition promises = definitionFor(fromTo(QueueFact::PromiseBrokenDays, {}, 30));
    QueueDefinition early = definitionFor(fromTo(QueueFact::DaysPastDue, 1, 30));
    QueueDefinition late = definitionFor(fromTo(QueueFact::DaysPastDue, 31, {}));
    // Who has promised is called when the promise is due, not before.
    const QueueCondition rests{Join::Any, {}, {fromTo(QueueFact::PromiseDueDays, 2, 3650), flag(QueueFact::PlacedWithAgency)}};
    late.filter = {Join::All, {}, {late.filter, {Join::Not, {}, {rests}}}};
    return {{u"Broken promises"_s, promises}, {u"Early collections"_s, early}, {u"Late collections"_s, late}};
}

} // namespace

Result<void> addQueues(Transaction &transaction, const DemoOptions &options)
{
    transaction.journal().setStamp(options.now, {});
    std::vector<DefinedQueue> queues;
    for (const NamedDefinition &named : definitions()) {
        QueueRecord record;
        record.name = named.name;
        record.position = static_cast<qint64>(queues.size());
        record.definition = definitionText(named.definition);
        KEPT_CHECK(RecordTable<QueueRecord>::add(transaction, record));
        queues.push_back({record.id, named.definition});
    }
    const QueueMoment moment{options.now, options.today};
    KEPT_CHECK(refreshPlaces(transaction.database(), queues, moment, 0, std::numeric_limits<int>::max()));
    return {};
}

} // namespace kept::demo
