// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identitycheck.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 1'440 * minuteMs;
constexpr int mostAttempts = 20;
constexpr int longestMinutes = 7 * 1'440;

bool hasTwice(const std::vector<IdentityQuestion> &questions)
{
    for (size_t i = 0; i < questions.size(); ++i)
        if (std::count(questions.begin(), questions.end(), questions[i]) > 1)
            return true;
    return false;
}

bool isWithin(int value, int most)
{
    return value >= 1 && value <= most;
}

std::optional<IdentityAnswer> lastAnswer(const std::vector<AskedQuestion> &asked, IdentityQuestion question)
{
    std::optional<IdentityAnswer> last;
    for (const AskedQuestion &each : asked)
        if (each.question == question)
            last = each.answer;
    return last;
}

} // namespace

Result<void> checkIdentityRules(const IdentityRules &rules)
{
    if (rules.questions.empty() || hasTwice(rules.questions))
        return fail(ErrorKind::Invalid, u"IDENTITY.QUESTIONS"_s);
    if (!isWithin(rules.required, static_cast<int>(rules.questions.size())))
        return fail(ErrorKind::Invalid, u"IDENTITY.REQUIRED"_s);
    if (!isWithin(rules.attempts, mostAttempts) || !isWithin(rules.lockMinutes, longestMinutes) ||
        !isWithin(rules.validMinutes, longestMinutes))
        return fail(ErrorKind::Invalid, u"IDENTITY.LIMITS"_s);
    return {};
}

IdentityVerdict judgeIdentity(const IdentityRules &rules, const std::vector<AskedQuestion> &asked,
                              const std::vector<IdentityQuestion> &askable)
{
    int right = 0;
    int open = 0;
    for (const IdentityQuestion question : askable) {
        const auto answer = lastAnswer(asked, question);
        right += answer == IdentityAnswer::Right;
        open += !answer;
    }
    if (right >= rules.required)
        return IdentityVerdict::Passed;
    return right + open >= rules.required ? IdentityVerdict::Open : IdentityVerdict::Failed;
}

IdentityVerdict concludeIdentity(const IdentityRules &rules, const std::vector<AskedQuestion> &asked,
                                 const std::vector<IdentityQuestion> &askable)
{
    const IdentityVerdict verdict = judgeIdentity(rules, asked, askable);
    const bool isWrongOnce = std::any_of(asked.begin(), asked.end(),
                                         [](const AskedQuestion &each) { return each.answer == IdentityAnswer::Wrong; });
    return verdict == IdentityVerdict::Open && isWrongOnce ? IdentityVerdict::Failed : verdict;
}

IdentityLock identityLock(const IdentityRules &rules, const std::vector<IdentityAttempt> &attempts, qint64 now)
{
    int failures = 0;
    qint64 lastFailure = 0;
    qint64 lockedUntil = 0;
    for (const IdentityAttempt &attempt : attempts) {
        if (attempt.verdict == IdentityVerdict::Passed || attempt.at - lastFailure >= dayMs)
            failures = 0;
        if (attempt.verdict != IdentityVerdict::Failed)
            continue;
        lastFailure = attempt.at;
        if (++failures < rules.attempts)
            continue;
        lockedUntil = attempt.at + rules.lockMinutes * minuteMs;
        failures = 0;
    }
    if (lockedUntil > now)
        return {0, lockedUntil};
    if (now - lastFailure >= dayMs)
        failures = 0;
    return {rules.attempts - failures, {}};
}

} // namespace kept
