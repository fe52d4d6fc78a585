// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/userrepository.h"

namespace kept {

/// Everybody who works here or did: what they are here for, whether they still may, whether they have a password.
struct People
{
    struct Person
    {
        UserRecord record;
        QString team;
        QString agency;
        bool hasPassword = false; ///< at a file
    };
    using Answer = std::vector<Person>;
};

Result<People::Answer> answer(Database &database, const Asking &asking, const People &question);

} // namespace kept
