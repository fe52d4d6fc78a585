// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace kept {

class Program;
struct TourStep;

/// Answers the dialog that asks who signs in at the practice desk: the administrator does.
void signInAtPractice(Program &program);
/// The identity check, money masked until it is passed.
void addIdentitySteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                      const QString &suffix);
/// Signing in, setting a password, and the lock.
void addPeopleSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix);

} // namespace kept
