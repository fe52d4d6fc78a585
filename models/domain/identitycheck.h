// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"
#include "models/domain/result.h"

#include <optional>
#include <vector>

namespace kept {

/// What a person is asked to show who they are; the store knows the answers.
enum class IdentityQuestion { BirthDate, AccountNumber, PostalCode, Street, LastPayment };

template<>
struct EnumNames<IdentityQuestion>
{
    static constexpr EnumName<IdentityQuestion> all[] = {{IdentityQuestion::BirthDate, "BirthDate"},
                                                         {IdentityQuestion::AccountNumber, "AccountNumber"},
                                                         {IdentityQuestion::PostalCode, "PostalCode"},
                                                         {IdentityQuestion::Street, "Street"},
                                                         {IdentityQuestion::LastPayment, "LastPayment"}};
};

/// How a question was answered. What was answered is kept nowhere.
enum class IdentityAnswer { Right, Wrong, Skipped };

template<>
struct EnumNames<IdentityAnswer>
{
    static constexpr EnumName<IdentityAnswer> all[] = {
        {IdentityAnswer::Right, "Right"}, {IdentityAnswer::Wrong, "Wrong"}, {IdentityAnswer::Skipped, "Skipped"}};
};

struct AskedQuestion
{
    IdentityQuestion question = IdentityQuestion::BirthDate;
    IdentityAnswer answer = IdentityAnswer::Skipped;
};

/// How identity is checked in this house.
struct IdentityRules
{
    std::vector<IdentityQuestion> questions{IdentityQuestion::BirthDate, IdentityQuestion::AccountNumber,
                                            IdentityQuestion::PostalCode, IdentityQuestion::Street,
                                            IdentityQuestion::LastPayment};
    int required = 2;      ///< right answers that pass
    int attempts = 3;      ///< failed checks within a day before the person is locked
    int lockMinutes = 30;  ///< for how long
    int validMinutes = 60; ///< for how long a pass holds for whoever made it
};

/// Errors (Invalid): IDENTITY.QUESTIONS (none, or one twice), IDENTITY.REQUIRED (less than one, or more than are asked),
/// IDENTITY.LIMITS (attempts, lock or validity out of range).
Result<void> checkIdentityRules(const IdentityRules &rules);

enum class IdentityVerdict {
    Open, ///< more answers decide
    Passed,
    Failed, ///< too few can still be right
};

template<>
struct EnumNames<IdentityVerdict>
{
    static constexpr EnumName<IdentityVerdict> all[] = {
        {IdentityVerdict::Open, "Open"}, {IdentityVerdict::Passed, "Passed"}, {IdentityVerdict::Failed, "Failed"}};
};

/// Where a check stands. `askable` are the questions whose answer is known; each counts once, with its last answer.
IdentityVerdict judgeIdentity(const IdentityRules &rules, const std::vector<AskedQuestion> &asked,
                              const std::vector<IdentityQuestion> &askable);
/// The same for a check that ends here: given up after a wrong answer it has failed, so that nobody guesses for nothing.
IdentityVerdict concludeIdentity(const IdentityRules &rules, const std::vector<AskedQuestion> &asked,
                                 const std::vector<IdentityQuestion> &askable);

/// A check that was made; instants are UTC milliseconds.
struct IdentityAttempt
{
    qint64 at = 0;
    IdentityVerdict verdict = IdentityVerdict::Failed;
};

struct IdentityLock
{
    int attemptsLeft = 0;
    std::optional<qint64> lockedUntil; ///< UTC milliseconds, while it lies ahead
};

/// Whether a person may be checked now, by the checks made before, the oldest first. A pass forgives failures; so does a day.
IdentityLock identityLock(const IdentityRules &rules, const std::vector<IdentityAttempt> &attempts, qint64 now);

} // namespace kept
