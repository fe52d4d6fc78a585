// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/contactwindows.h"

#include "models/domain/civiltime.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/queries/placedscope.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 stepMs = 5 * 60'000;

Result<ContactVerdict> judgeAt(AskedContact &asked, ContactJudge &judge, qint64 at)
{
    asked.question.at = at;
    return judge.judge(asked);
}

// Allowed at `open`, refused at `refused`: halves the stretch until the change is found.
Result<qint64> changeBetween(AskedContact &asked, ContactJudge &judge, qint64 open, qint64 refused)
{
    while (refused - open > 1) {
        const qint64 middle = open + (refused - open) / 2;
        KEPT_TRY(const ContactVerdict verdict, judgeAt(asked, judge, middle));
        (verdict.allowed() ? open : refused) = middle;
    }
    return refused;
}

// From one opening to its closing and on to the next opening, as the engine tells them.
Result<std::vector<OpenWindow>> windowsBetween(AskedContact asked, ContactJudge &judge, qint64 at, qint64 last)
{
    std::vector<OpenWindow> windows;
    while (at < last) {
        KEPT_TRY(const ContactVerdict verdict, judgeAt(asked, judge, at));
        if (!verdict.allowed()) {
            if (!verdict.nextAllowed)
                break;
            at = *verdict.nextAllowed;
            continue;
        }
        KEPT_TRY(const auto closing, closingOf(asked, judge, at, last));
        windows.push_back({at, closing.value_or(last)});
        at = windows.back().to;
    }
    return windows;
}

std::vector<OpenWindow> within(const std::vector<OpenWindow> &windows, const OpenWindow &day)
{
    std::vector<OpenWindow> parts;
    for (const OpenWindow &window : windows)
        if (window.from < day.to && day.from < window.to)
            parts.push_back({std::max(window.from, day.from), std::min(window.to, day.to)});
    return parts;
}

} // namespace

Result<std::optional<qint64>> closingOf(const AskedContact &asked, ContactJudge &judge, qint64 at, qint64 last)
{
    AskedContact moved = asked;
    for (qint64 open = at; open < last;) {
        const qint64 next = std::min(last, (open / stepMs + 1) * stepMs);
        KEPT_TRY(const ContactVerdict verdict, judgeAt(moved, judge, next));
        if (!verdict.allowed()) {
            KEPT_TRY(const qint64 closing, changeBetween(moved, judge, open, next));
            return std::optional(closing);
        }
        open = next;
    }
    return std::optional<qint64>();
}

Result<ContactWindows::Answer> answer(Database &database, const Asking &asking, const ContactWindows &question)
{
    KEPT_CHECK(needSight(database, asking, question.customer));
    KEPT_TRY(const CustomerFacts facts, customerFacts(database, question.customer, asking.now - historyLength));
    const ContactPointRow *point = facts.point(question.point);
    if (!point)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"ContactPoint"_s}});
    ContactJudge judge(packsOr(asking.packs));
    AskedContact asked = judge.ask(
        facts, {point->contact, asking.now, point->id, question.channel, ContactPurpose::Collect, {}, SameInstant::Counts});
    ContactWindows::Answer found{*point, asked.question.zones};
    const qint64 last = startOfDay(asking.today.addDays(question.days), asking.zone);
    KEPT_TRY(const auto windows, windowsBetween(asked, judge, asking.now, last));
    for (int number = 0; number < question.days; ++number) {
        const QDate date = asking.today.addDays(number);
        ContactWindows::Day day{date, {startOfDay(date, asking.zone), startOfDay(date.addDays(1), asking.zone)}};
        day.open = within(windows, day.whole);
        if (day.open.empty()) {
            const qint64 middle = day.whole.from + (day.whole.to - day.whole.from) / 2;
            KEPT_TRY(const ContactVerdict verdict, judgeAt(asked, judge, std::max(middle, asking.now)));
            day.closedBy = verdict.findings;
        }
        found.days.push_back(std::move(day));
    }
    return found;
}

} // namespace kept
