// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/plainfilter.h"

#include <algorithm>

namespace kept {

namespace {

using Join = QueueCondition::Join;

bool isTests(const QueueCondition &condition, Join join)
{
    return condition.join == join && std::all_of(condition.parts.begin(), condition.parts.end(),
                                                 [](const QueueCondition &part) { return part.join == Join::Test; });
}

void addTests(const QueueCondition &condition, std::vector<QueueTest> *tests)
{
    for (const QueueCondition &part : condition.parts)
        tests->push_back(part.test);
}

// A group of one is that one.
const QueueCondition &bare(const QueueCondition &condition)
{
    const bool isGroup = condition.join == Join::All || condition.join == Join::Any;
    return isGroup && condition.parts.size() == 1 ? bare(condition.parts.front()) : condition;
}

bool addException(const QueueCondition &condition, PlainFilter *filter)
{
    const QueueCondition &inner = bare(condition);
    if (inner.join == Join::Test)
        filter->except.push_back(inner.test);
    else if (isTests(inner, Join::Any))
        addTests(inner, &filter->except);
    else
        return false;
    return true;
}

bool addPart(const QueueCondition &condition, PlainFilter *filter)
{
    const QueueCondition &part = bare(condition);
    switch (part.join) {
    case Join::Test:
        if (filter->isAny)
            return false;
        filter->tests.push_back(part.test);
        return true;
    case Join::Not: return addException(part.parts.front(), filter);
    case Join::Any:
        if (filter->isAny || !filter->tests.empty() || part.parts.empty() || !isTests(part, Join::Any))
            return false;
        filter->isAny = true;
        addTests(part, &filter->tests);
        return true;
    case Join::All: break;
    }
    return std::all_of(part.parts.begin(), part.parts.end(), [&](const QueueCondition &each) { return addPart(each, filter); });
}

// One test is no group.
QueueCondition groupOf(Join join, const std::vector<QueueTest> &tests)
{
    if (tests.size() == 1)
        return {Join::Test, tests.front(), {}};
    QueueCondition group;
    group.join = join;
    for (const QueueTest &test : tests)
        group.parts.push_back({Join::Test, test, {}});
    return group;
}

} // namespace

std::optional<PlainFilter> plainFilterOf(const QueueCondition &condition)
{
    PlainFilter filter;
    return addPart(condition, &filter) ? std::optional(filter) : std::nullopt;
}

QueueCondition conditionOf(const PlainFilter &filter)
{
    QueueCondition condition = groupOf(filter.isAny ? Join::Any : Join::All, filter.tests);
    if (filter.except.empty())
        return condition;
    const QueueCondition none{Join::Not, {}, {groupOf(Join::Any, filter.except)}};
    if (condition.join != Join::All)
        return {Join::All, {}, {condition, none}};
    condition.parts.push_back(none);
    return condition;
}

} // namespace kept
