// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/timeline.h"

#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The end of the year 9999: a list without a bound begins with what is dated into the future.
constexpr qint64 endOfTime = 253'402'300'799'999;

// That the house called about the customer as a whole is told, what it noted about that is not.
Result<void> dropWords(Database &database, AccountId agency, TimelineEntry &entry)
{
    if (entry.kind != TimelineKind::Interaction || entry.plan)
        return {};
    KEPT_TRY(const bool isTheirs, isInteractionOf(database, agency, InteractionId::fromValue(entry.id)));
    if (!isTheirs)
        entry.notes.clear();
    return {};
}

// What happened on plans that are with nobody or with another agency is not told, nor what the house notes
// about the customer as a whole.
Result<void> dropOthers(Database &database, AccountId agency, std::vector<TimelineEntry> *entries)
{
    std::vector<TimelineEntry> ours;
    for (TimelineEntry &entry : *entries) {
        const bool isOfTheHouse = entry.kind == TimelineKind::Note;
        KEPT_TRY(const bool isOurs, entry.plan ? isPlacedWith(database, agency, *entry.plan) : Result<bool>(!isOfTheHouse));
        if (!isOurs)
            continue;
        KEPT_CHECK(dropWords(database, agency, entry));
        ours.push_back(std::move(entry));
    }
    *entries = std::move(ours);
    return {};
}

std::vector<TimelineKind> kindsOf(const Timeline &question)
{
    if (!question.kinds.empty())
        return question.kinds;
    return {TimelineKind::Interaction,
            TimelineKind::PromiseTaken,
            TimelineKind::PromiseVerdict,
            TimelineKind::Payment,
            TimelineKind::Hold,
            TimelineKind::HoldLifted,
            TimelineKind::Dispute,
            TimelineKind::Change,
            TimelineKind::PaymentPlan,
            TimelineKind::PaymentPlanVerdict,
            TimelineKind::Note};
}

bool isLater(const TimelineEntry &one, const TimelineEntry &other)
{
    return std::tuple(one.at, one.kind, one.id) > std::tuple(other.at, other.kind, other.id);
}

} // namespace

Result<Timeline::Answer> answer(Database &database, const Asking &asking, const Timeline &question)
{
    if (question.of.plan.has_value() == question.of.customer.has_value())
        return fail(ErrorKind::Invalid, u"TIMELINE.WHOSE"_s);
    KEPT_CHECK(question.of.plan ? needSight(database, asking, *question.of.plan)
                                : needSight(database, asking, *question.of.customer));
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    const qint64 before = question.before.value_or(endOfTime);
    std::vector<Asked<TimelineEntry>> asked;
    for (const TimelineKind kind : kindsOf(question))
        asked.push_back(timelineEntries(database, question.of, kind, before, question.limit + 1));
    askTogether(asked);
    Timeline::Answer found;
    for (Asked<TimelineEntry> &kind : asked) {
        KEPT_TRY(auto entries, kind.all());
        if (agency)
            KEPT_CHECK(dropOthers(database, *agency, &entries));
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(found.entries),
                     [before](const TimelineEntry &entry) { return entry.at < before; });
    }
    std::sort(found.entries.begin(), found.entries.end(), isLater);
    const auto limit = static_cast<size_t>(std::max(question.limit, 0));
    found.hasMore = found.entries.size() > limit;
    if (found.hasMore)
        found.entries.erase(found.entries.begin() + static_cast<std::ptrdiff_t>(limit), found.entries.end());
    return found;
}

} // namespace kept
