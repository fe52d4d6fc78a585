// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promiserules.h"

#include "models/domain/wide.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Findings = std::vector<Finding>;

Finding block(const QString &rule, const QString &field, QVariantMap values = {})
{
    return {rule, Severity::Block, field, std::move(values), {}, {}};
}

Finding warn(const QString &rule, const QString &field, QVariantMap values = {})
{
    return {rule, Severity::Warn, field, std::move(values), {}, {}};
}

Finding note(const QString &rule, const QString &field, QVariantMap values = {})
{
    return {rule, Severity::Note, field, std::move(values), {}, {}};
}

QVariant boxed(Money money)
{
    return QVariant::fromValue(money);
}

QString partField(size_t index, QLatin1String name)
{
    return u"parts[%1].%2"_s.arg(index).arg(name);
}

Currency currencyOf(const PromiseFacts &facts)
{
    return facts.currentDue.currency();
}

void checkLimit(const PromiseFacts &facts, Findings &findings)
{
    const Decided<int> &maximum = facts.policy.maximumPromises;
    if (facts.counted < maximum.value)
        return;
    findings.push_back(block(u"PTP.LIMIT"_s, {},
                             {{u"used"_s, facts.counted},
                              {u"limit"_s, maximum.value},
                              {u"left"_s, 0},
                              {u"counting"_s, nameOf(facts.policy.counting.value)},
                              {u"scope"_s, maximum.scope ? nameOf(*maximum.scope) : QString()},
                              {u"policy"_s, maximum.policy}}));
}

Severity weightOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Bankruptcy:
    case HoldReason::Deceased: return Severity::Block;
    case HoldReason::BreathingSpace:
    case HoldReason::Attorney:
    case HoldReason::CeaseContact: return Severity::Warn;
    case HoldReason::Dispute:
    case HoldReason::Hardship:
    case HoldReason::Complaint: return Severity::Note;
    }
    return Severity::Block;
}

void checkPlan(const PromiseFacts &facts, Findings &findings)
{
    if (facts.standing == PlanStanding::Closed)
        findings.push_back(block(u"PTP.PLAN.CLOSED"_s, {}));
    for (const PlanHold &hold : facts.holds) {
        const QVariantMap values = hold.until ? QVariantMap{{u"until"_s, *hold.until}} : QVariantMap();
        findings.push_back({u"PTP.HOLD."_s + nameOf(hold.reason).toUpper(), weightOf(hold.reason), {}, values, {}, {}});
    }
}

/// True when every amount of the draft is of the plan's currency; only then can they be compared.
bool checkCurrency(const PromiseDraft &draft, const PromiseFacts &facts, Findings &findings)
{
    const Currency expected = currencyOf(facts);
    const auto check = [&](Money amount, const QString &field) {
        if (amount.currency() == expected)
            return true;
        findings.push_back(
            block(u"PTP.CURRENCY"_s, field, {{u"currency"_s, amount.currency().code()}, {u"expected"_s, expected.code()}}));
        return false;
    };
    bool same = check(draft.amount, u"amount"_s);
    for (size_t i = 0; i < draft.parts.size(); ++i)
        same = check(draft.parts[i].amount, partField(i, "amount"_L1)) && same;
    return same;
}

bool checkOver(Money amount, const PromiseFacts &facts, Findings &findings)
{
    const Money most = canBePromised(facts);
    if (amount.minor() <= most.minor())
        return true;
    findings.push_back(block(u"PTP.AMOUNT.OVER"_s, u"amount"_s,
                             {{u"max"_s, boxed(most)},
                              {u"due"_s, boxed(facts.currentDue)},
                              {u"disputed"_s, boxed(facts.disputed)},
                              {u"promised"_s, boxed(facts.alreadyPromised)},
                              {u"over"_s, boxed(Money::fromMinor(amount.minor() - most.minor(), most.currency()))}}));
    return false;
}

void checkAmount(const PromiseDraft &draft, const PromiseFacts &facts, Findings &findings)
{
    const Money most = canBePromised(facts);
    if (most.isZero())
        findings.push_back(block(u"PTP.AMOUNT.NOTHING"_s, u"amount"_s,
                                 {{u"due"_s, boxed(facts.currentDue)},
                                  {u"disputed"_s, boxed(facts.disputed)},
                                  {u"promised"_s, boxed(facts.alreadyPromised)}}));
    else if (!draft.amount.isPositive())
        findings.push_back(block(u"PTP.AMOUNT.ZERO"_s, u"amount"_s));
    else if (checkOver(draft.amount, facts, findings) && draft.amount == most)
        findings.push_back(note(u"PTP.AMOUNT.ALLDUE"_s, u"amount"_s, {{u"max"_s, boxed(most)}}));
}

void checkFirstPart(const PromiseDraft &draft, const PromiseFacts &facts, Findings &findings)
{
    const Money minimum = firstPartMinimum(facts);
    if (draft.parts.empty() || minimum.isZero())
        return;
    const QVariantMap values = {{u"minimum"_s, boxed(minimum)},
                                {u"basisPoints"_s, facts.policy.firstPartBasisPoints.value},
                                {u"balance"_s, boxed(canBePromised(facts))}};
    const QString field = partField(0, "amount"_L1);
    const Money first = draft.parts.front().amount;
    if (first.minor() >= minimum.minor())
        findings.push_back(note(u"PTP.FIRST.OK"_s, field, values));
    else if (first.isPositive())
        findings.push_back(block(u"PTP.FIRST.MINIMUM"_s, field, values));
}

void checkSum(const PromiseDraft &draft, Findings &findings)
{
    Wide total = 0;
    for (const PromisePart &part : draft.parts)
        total += part.amount.minor();
    const auto narrowed = narrow(total);
    if (!narrowed) {
        findings.push_back(block(u"MONEY.RANGE"_s, u"parts"_s));
        return;
    }
    const Money sum = Money::fromMinor(*narrowed, draft.amount.currency());
    if (sum != draft.amount)
        findings.push_back(block(u"PTP.PART.SUM"_s, u"parts"_s, {{u"sum"_s, boxed(sum)}, {u"amount"_s, boxed(draft.amount)}}));
    else if (draft.type == PromiseType::InParts)
        findings.push_back(
            note(u"PTP.PART.SUM.OK"_s, u"parts"_s, {{u"sum"_s, boxed(sum)}, {u"count"_s, static_cast<int>(draft.parts.size())}}));
}

void checkParts(const PromiseDraft &draft, Findings &findings)
{
    if (draft.parts.empty()) {
        findings.push_back(block(u"PTP.PART.NONE"_s, u"parts"_s));
        return;
    }
    if (draft.type == PromiseType::Single && draft.parts.size() > 1)
        findings.push_back(block(u"PTP.PART.COUNT"_s, u"parts"_s, {{u"count"_s, static_cast<int>(draft.parts.size())}}));
    const bool singleZero = draft.type == PromiseType::Single && !draft.amount.isPositive();
    for (size_t i = 0; i < draft.parts.size() && !singleZero; ++i)
        if (!draft.parts[i].amount.isPositive())
            findings.push_back(block(u"PTP.AMOUNT.ZERO"_s, partField(i, "amount"_L1)));
    checkSum(draft, findings);
}

void checkHorizon(QDate date, const QString &field, const PromiseFacts &facts, Findings &findings)
{
    const QDate last = lastPromiseDate(facts);
    if (date <= last)
        return;
    findings.push_back(block(u"PTP.DATE.HORIZON"_s, field,
                             {{u"max"_s, last},
                              {u"use"_s, lastBusinessPromiseDate(facts)},
                              {u"days"_s, static_cast<int>(last.daysTo(date))},
                              {u"horizon"_s, facts.policy.horizonDays.value}}));
}

void checkDate(const PromiseDraft &draft, size_t index, const PromiseFacts &facts, Findings &findings)
{
    const QDate date = draft.parts[index].date;
    const QString field = partField(index, "date"_L1);
    if (!date.isValid()) {
        findings.push_back(block(u"PTP.DATE.MISSING"_s, field));
        return;
    }
    if (date < facts.today)
        findings.push_back(block(u"PTP.DATE.PAST"_s, field, {{u"today"_s, facts.today}}));
    const QDate previous = index > 0 ? draft.parts[index - 1].date : QDate();
    if (previous.isValid() && date <= previous)
        findings.push_back(block(u"PTP.DATE.ORDER"_s, field, {{u"previous"_s, previous}}));
    checkHorizon(date, field, facts, findings);
    if (!facts.calendar.isBusinessDay(date))
        findings.push_back(warn(u"PTP.DATE.WEEKEND"_s, field, {{u"next"_s, facts.calendar.onOrAfter(date)}}));
}

std::optional<QDate> withinReach(QDate date, const PromiseFacts &facts)
{
    const bool isOffered = date > facts.today && date <= lastPromiseDate(facts);
    return isOffered ? std::optional(date) : std::nullopt;
}

} // namespace

int promisesLeft(const PromiseFacts &facts)
{
    return std::max(0, facts.policy.maximumPromises.value - facts.counted);
}

Money canBePromised(const PromiseFacts &facts)
{
    const Wide free = Wide(facts.currentDue.minor()) - facts.disputed.minor() - facts.alreadyPromised.minor();
    return Money::fromMinor(narrow(std::max<Wide>(free, 0)).value_or(0), currencyOf(facts));
}

Money firstPartMinimum(const PromiseFacts &facts)
{
    const Money balance = canBePromised(facts);
    const auto share = balance.percent(facts.policy.firstPartBasisPoints.value, Rounding::Up);
    const qint64 floor = std::max(facts.policy.firstPartMinimum.value, share ? share->minor() : balance.minor());
    return Money::fromMinor(std::min(floor, balance.minor()), balance.currency());
}

QDate lastPromiseDate(const PromiseFacts &facts)
{
    return facts.today.addDays(facts.policy.horizonDays.value);
}

QDate lastBusinessPromiseDate(const PromiseFacts &facts)
{
    const QDate last = lastPromiseDate(facts);
    const QDate business = facts.calendar.onOrBefore(last);
    return business >= facts.today ? business : last;
}

std::vector<Finding> checkPromise(const PromiseDraft &draft, const PromiseFacts &facts)
{
    Findings findings;
    checkPlan(facts, findings);
    checkLimit(facts, findings);
    if (checkCurrency(draft, facts, findings)) {
        checkAmount(draft, facts, findings);
        checkParts(draft, findings);
        checkFirstPart(draft, facts, findings);
    }
    for (size_t i = 0; i < draft.parts.size(); ++i)
        checkDate(draft, i, facts, findings);
    return findings;
}

std::vector<Finding> checkReinstated(Money expected, const PromiseFacts &facts)
{
    Findings findings;
    checkPlan(facts, findings);
    checkLimit(facts, findings);
    checkOver(expected, facts, findings);
    return findings;
}

QuickAmounts quickAmounts(const PromiseFacts &facts)
{
    const Money all = canBePromised(facts);
    const Money minimum = firstPartMinimum(facts);
    return {all, all.split(2).front(), minimum.isZero() ? std::nullopt : std::optional(minimum)};
}

QuickDates quickDates(const PromiseFacts &facts)
{
    const auto lastBusinessDayOf = [&](QDate month) {
        return facts.calendar.onOrBefore(QDate(month.year(), month.month(), month.daysInMonth()));
    };
    const QDate thisMonth = lastBusinessDayOf(facts.today);
    const QDate end = thisMonth > facts.today ? thisMonth : lastBusinessDayOf(facts.today.addMonths(1));
    return {withinReach(facts.calendar.onOrAfter(facts.today.addDays(7)), facts), withinReach(end, facts)};
}

} // namespace kept
