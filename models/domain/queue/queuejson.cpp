// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/specreader.h"
#include "models/domain/moneyjson.h"
#include "models/domain/queue/queuedefinition.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Join = QueueCondition::Join;

constexpr int deepest = 8;
constexpr int mostNumber = 1'000'000'000;
constexpr int mostPoints = 10'000;
constexpr size_t mostRules = 200;
constexpr int mostHours = 24 * 400;
constexpr int mostMinutes = 24 * 60;

template<NamedEnum E>
E readName(SpecReader &spec, const QString &key, const QString &word)
{
    const auto known = fromName<E>(word);
    if (!known)
        spec.refuse(key, u"\"%1\" is none of %2"_s.arg(word, allNames<E>().join(u", "_s)));
    return known.value_or(E{});
}

std::optional<Money> readMoney(SpecReader &spec, const QString &key)
{
    SpecReader object = spec.object(key);
    const QString amount = object.text(u"amount"_s), code = object.text(u"currency"_s);
    if (object.failed())
        return std::nullopt;
    const auto currency = Currency::fromCode(code);
    if (!currency) {
        object.refuse(u"currency"_s, u"\"%1\" is no currency"_s.arg(code));
        return std::nullopt;
    }
    const auto money = Money::parse(amount, *currency);
    if (!money)
        object.refuse(u"amount"_s, u"\"%1\" is no amount of %2"_s.arg(amount, code));
    return money ? std::optional(*money) : std::nullopt;
}

std::optional<qint64> readBound(SpecReader &spec, const QString &key, QueueTest &test)
{
    if (!spec.has(key))
        return std::nullopt;
    if (kindOf(test.fact) == QueueFactKind::Number)
        return spec.number(key, -mostNumber, mostNumber);
    const auto money = readMoney(spec, key);
    if (!money)
        return std::nullopt;
    if (test.currency && *test.currency != money->currency())
        spec.refuse(key, u"two currencies in one condition"_s);
    test.currency = money->currency();
    return money->minor();
}

QueueTest readTest(SpecReader &spec)
{
    QueueTest test;
    test.fact = readName<QueueFact>(spec, u"fact"_s, spec.text(u"fact"_s));
    if (spec.failed())
        return test;
    switch (kindOf(test.fact)) {
    case QueueFactKind::Number:
    case QueueFactKind::Amount:
        test.from = readBound(spec, u"from"_s, test);
        test.to = readBound(spec, u"to"_s, test);
        if (!test.from && !test.to)
            spec.refuse({}, u"\"from\" or \"to\" is missing"_s);
        if (test.from && test.to && *test.from > *test.to)
            spec.refuse(u"to"_s, u"it lies below \"from\""_s);
        break;
    case QueueFactKind::Words: test.among = spec.texts(u"in"_s); break;
    case QueueFactKind::Flag: test.is = spec.flag(u"is"_s, true); break;
    }
    return test;
}

QueueCondition readCondition(SpecReader spec, int depth)
{
    QueueCondition condition;
    if (depth > deepest) {
        spec.refuse({}, u"conditions stand more than %1 deep"_s.arg(deepest));
        return condition;
    }
    if (spec.has(u"fact"_s)) {
        condition.join = Join::Test;
        condition.test = readTest(spec);
        return condition;
    }
    if (spec.has(u"not"_s)) {
        condition.join = Join::Not;
        condition.parts.push_back(readCondition(spec.object(u"not"_s), depth + 1));
        return condition;
    }
    const QString key = spec.has(u"any"_s) ? u"any"_s : u"all"_s;
    condition.join = spec.has(u"any"_s) ? Join::Any : Join::All;
    if (spec.has(key))
        for (SpecReader &part : spec.objects(key))
            condition.parts.push_back(readCondition(std::move(part), depth + 1));
    return condition;
}

void readUnits(SpecReader spec, QueuePointRule &rule)
{
    const QueueFact fact = readName<QueueFact>(spec, u"fact"_s, spec.text(u"fact"_s));
    rule.per = fact;
    if (kindOf(fact) == QueueFactKind::Number) {
        rule.unit = spec.has(u"unit"_s) ? spec.number(u"unit"_s, 1, mostNumber) : 1;
    } else if (kindOf(fact) == QueueFactKind::Amount) {
        const auto money = readMoney(spec, u"unit"_s);
        if (money && !money->isPositive())
            spec.refuse(u"unit"_s, u"it is not above zero"_s);
        if (money && money->isPositive()) {
            rule.unit = money->minor();
            rule.currency = money->currency();
        }
    } else {
        spec.refuse(u"fact"_s, u"it is neither a number nor an amount"_s);
    }
}

QueuePointRule readRule(SpecReader spec)
{
    QueuePointRule rule;
    rule.words = spec.text(u"words"_s).trimmed();
    rule.points = spec.number(u"points"_s, -mostPoints, mostPoints);
    if (spec.has(u"when"_s))
        rule.when = readCondition(spec.object(u"when"_s), 1);
    if (spec.has(u"per"_s))
        readUnits(spec.object(u"per"_s), rule);
    if (spec.has(u"most"_s))
        rule.most = spec.number(u"most"_s, 0, mostPoints);
    if (rule.most && !rule.per)
        spec.refuse(u"most"_s, u"it goes with \"per\" only"_s);
    return rule;
}

std::vector<QueueBand> readBands(SpecReader &spec)
{
    std::vector<QueueBand> bands;
    for (const QString &name : spec.texts(u"bands"_s))
        bands.push_back(readName<QueueBand>(spec, u"bands"_s, name));
    return bands;
}

QueueReturn readReturn(SpecReader spec)
{
    QueueReturn rest;
    rest.outcome = spec.text(u"outcome"_s, QString());
    rest.hours = spec.number(u"hours"_s, 0, mostHours);
    return rest;
}

void readAll(SpecReader spec, QueueDefinition &definition)
{
    if (spec.has(u"filter"_s))
        definition.filter = readCondition(spec.object(u"filter"_s), 1);
    if (spec.has(u"points"_s))
        for (SpecReader &rule : spec.objects(u"points"_s))
            definition.points.push_back(readRule(std::move(rule)));
    if (definition.points.size() > mostRules)
        spec.refuse(u"points"_s, u"there are more than %1 rules"_s.arg(mostRules));
    if (spec.has(u"bands"_s))
        definition.bands = readBands(spec);
    if (spec.has(u"brokenPromiseDays"_s))
        definition.brokenPromiseDays = spec.number(u"brokenPromiseDays"_s, 0, mostHours);
    if (spec.has(u"holds"_s))
        definition.holds = readName<QueueHolds>(spec, u"holds"_s, spec.text(u"holds"_s));
    if (spec.has(u"returns"_s))
        for (SpecReader &rest : spec.objects(u"returns"_s))
            definition.returns.push_back(readReturn(std::move(rest)));
    if (spec.has(u"leaseMinutes"_s))
        definition.leaseMinutes = spec.number(u"leaseMinutes"_s, 1, mostMinutes);
}

QJsonValue boundJson(const QueueTest &test, qint64 bound)
{
    if (kindOf(test.fact) == QueueFactKind::Amount)
        return toJson(Money::fromMinor(bound, test.currency.value_or(Currency())));
    return bound;
}

QJsonObject testJson(const QueueTest &test)
{
    QJsonObject json{{u"fact"_s, nameOf(test.fact)}};
    if (test.from)
        json.insert(u"from"_s, boundJson(test, *test.from));
    if (test.to)
        json.insert(u"to"_s, boundJson(test, *test.to));
    if (kindOf(test.fact) == QueueFactKind::Words)
        json.insert(u"in"_s, QJsonArray::fromStringList(test.among));
    if (kindOf(test.fact) == QueueFactKind::Flag)
        json.insert(u"is"_s, test.is);
    return json;
}

QJsonObject conditionJson(const QueueCondition &condition)
{
    if (condition.join == Join::Test)
        return testJson(condition.test);
    if (condition.join == Join::Not)
        return {{u"not"_s, conditionJson(condition.parts.front())}};
    QJsonArray parts;
    for (const QueueCondition &part : condition.parts)
        parts.append(conditionJson(part));
    if (parts.isEmpty())
        return {};
    return {{condition.join == Join::Any ? u"any"_s : u"all"_s, parts}};
}

QJsonObject ruleJson(const QueuePointRule &rule)
{
    QJsonObject json{{u"words"_s, rule.words}, {u"points"_s, rule.points}};
    if (const QJsonObject when = conditionJson(rule.when); !when.isEmpty())
        json.insert(u"when"_s, when);
    if (rule.per) {
        const QJsonValue unit = rule.currency ? QJsonValue(toJson(Money::fromMinor(rule.unit, *rule.currency))) : rule.unit;
        json.insert(u"per"_s, QJsonObject{{u"fact"_s, nameOf(*rule.per)}, {u"unit"_s, unit}});
    }
    if (rule.most)
        json.insert(u"most"_s, *rule.most);
    return json;
}

QJsonArray returnsJson(const std::vector<QueueReturn> &returns)
{
    QJsonArray list;
    for (const QueueReturn &rest : returns) {
        QJsonObject json{{u"hours"_s, rest.hours}};
        if (!rest.outcome.isEmpty())
            json.insert(u"outcome"_s, rest.outcome);
        list.append(json);
    }
    return list;
}

} // namespace

Result<QueueDefinition> queueDefinitionFromJson(const QJsonObject &json)
{
    QueueDefinition definition;
    SpecContext context;
    readAll(SpecReader(json, {}, context), definition);
    if (!context.error)
        return definition;
    Error error = *context.error;
    error.code = u"QUEUE.DEFINITION"_s;
    return tl::make_unexpected(std::move(error));
}

QJsonObject toJson(const QueueDefinition &definition)
{
    const QueueDefinition usual;
    QJsonObject json{{u"filter"_s, conditionJson(definition.filter)}};
    QJsonArray points, bands;
    for (const QueuePointRule &rule : definition.points)
        points.append(ruleJson(rule));
    for (const QueueBand band : definition.bands)
        bands.append(nameOf(band));
    if (!points.isEmpty())
        json.insert(u"points"_s, points);
    if (definition.bands != usual.bands)
        json.insert(u"bands"_s, bands);
    if (definition.brokenPromiseDays != usual.brokenPromiseDays)
        json.insert(u"brokenPromiseDays"_s, definition.brokenPromiseDays);
    if (definition.holds != usual.holds)
        json.insert(u"holds"_s, nameOf(definition.holds));
    if (!definition.returns.empty())
        json.insert(u"returns"_s, returnsJson(definition.returns));
    if (definition.leaseMinutes != usual.leaseMinutes)
        json.insert(u"leaseMinutes"_s, definition.leaseMinutes);
    return json;
}

} // namespace kept
