// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/people.h"

#include "models/store/reads/adminreads.h"
#include "models/store/signinrepository.h"
#include "models/store/userlist.h"

#include <algorithm>

namespace kept {

namespace {

void nameOwners(const std::vector<OwnerRow> &owners, People::Person *person)
{
    for (const OwnerRow &row : owners) {
        if (row.user)
            continue;
        if (row.team && row.team == person->record.team)
            person->team = row.name;
        if (row.agency && row.agency == person->record.agency)
            person->agency = row.name;
    }
}

} // namespace

Result<People::Answer> answer(Database &database, const Asking &, const People &)
{
    KEPT_TRY(const auto records, userRecords(database));
    KEPT_TRY(const auto owners, ownerRows(database));
    People::Answer people;
    for (const UserRecord &record : records) {
        People::Person person{record, {}, {}, false};
        nameOwners(owners, &person);
        KEPT_TRY(const UserSecret secret, secretOf(database, record.id));
        person.hasPassword = secret.password.has_value();
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace kept
