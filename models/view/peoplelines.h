// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/people.h"
#include "models/view/linetable.h"

namespace kept {

/// The list of people who work here.
QStringList peopleHeadings();
enum PeopleColumn { PersonName, PersonSignIn, PersonRole, PersonTeam, PersonState, PersonPassword };
TableLine personLine(const People::Person &person);

} // namespace kept
