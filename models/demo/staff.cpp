// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/staff.h"

#include "models/domain/namekey.h"
#include "models/store/bulkwriter.h"

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Person
{
    QString name, signIn, role;
    int team; ///< -1: none
};

const std::vector<Person> &people()
{
    static const std::vector<Person> all{{u"Ingrid Okafor"_s, u"ingrid"_s, u"Specialist"_s, 0},
                                         {u"Tomás Herrera"_s, u"tomas"_s, u"Specialist"_s, 0},
                                         {u"Wen Fairbairn"_s, u"wen"_s, u"Specialist"_s, 0},
                                         {u"Nadia Bełz"_s, u"nadia"_s, u"Specialist"_s, 0},
                                         {u"Piet van Loon"_s, u"piet"_s, u"Specialist"_s, 1},
                                         {u"Ruth Adeyemi"_s, u"ruth"_s, u"Specialist"_s, 1},
                                         {u"Marguerite Sand"_s, u"marguerite"_s, u"Supervisor"_s, 0},
                                         {u"Osei Lindqvist"_s, u"osei"_s, u"Administrator"_s, -1},
                                         {u"Yara Blum"_s, u"yara"_s, u"Auditor"_s, -1}};
    return all;
}

Result<void> addTeams(Database &database, qint64 now, Staff *staff)
{
    KEPT_TRY(const auto ids, database.newIds(u"team"_s, 2));
    BulkWriter teams(database, u"team"_s, {u"id"_s, u"created_at"_s, u"updated_at"_s, u"name"_s});
    const QStringList names{u"Early collections"_s, u"Late collections"_s};
    for (size_t i = 0; i < ids.size(); ++i) {
        staff->teams.push_back(TeamId::fromValue(ids[i]));
        KEPT_CHECK(teams.add(ids[i]).add(now).add(now).add(names.at(static_cast<qsizetype>(i))).endRow());
    }
    return teams.finish();
}

Result<void> addUsers(Database &database, qint64 now, Staff *staff)
{
    KEPT_TRY(const auto ids, database.newIds(u"app_user"_s, static_cast<int>(people().size())));
    BulkWriter users(database, u"app_user"_s,
                     {u"id"_s, u"created_at"_s, u"updated_at"_s, u"name"_s, u"sign_in"_s, u"role"_s, u"team_id"_s,
                      u"promise_limit"_s, u"is_active"_s});
    for (size_t i = 0; i < ids.size(); ++i) {
        const Person &person = people()[i];
        const bool isSupervisor = person.role == u"Supervisor";
        if (person.role == u"Specialist")
            staff->specialists.push_back(UserId::fromValue(ids[i]));
        else if (isSupervisor)
            staff->supervisor = UserId::fromValue(ids[i]);
        users.add(ids[i]).add(now).add(now).add(person.name).add(person.signIn).add(person.role);
        users.add(person.team < 0 ? std::optional<TeamId>() : staff->teams[static_cast<size_t>(person.team)]);
        KEPT_CHECK(users.add(isSupervisor ? std::optional<qint64>(5) : std::nullopt).add(true).endRow());
    }
    return users.finish();
}

Result<void> addAgency(Database &database, qint64 now, Staff *staff)
{
    KEPT_TRY(const qint64 id, database.newId(u"account"_s));
    staff->agency = AccountId::fromValue(id);
    const QString name = u"Harbour Recoveries"_s;
    BulkWriter agency(
        database, u"account"_s,
        {u"id"_s, u"created_at"_s, u"updated_at"_s, u"source_system_record_identifier"_s, u"name"_s, u"name_key"_s, u"type"_s});
    KEPT_CHECK(agency.add(id).add(now).add(now).add(u"AGENCY-1").add(name).add(nameKey(name)).add(u"Agency").endRow());
    return agency.finish();
}

Result<void> addReasons(Database &database, qint64 now, Staff *staff)
{
    static const std::vector<std::pair<QString, QString>> reasons{{u"MISSED"_s, u"Missed payment"_s},
                                                                  {u"RETURNED"_s, u"Returned payment"_s},
                                                                  {u"OVERLIMIT"_s, u"Over the limit"_s},
                                                                  {u"HARDSHIP"_s, u"Loss of income"_s},
                                                                  {u"ARRANGEMENT"_s, u"Broken arrangement"_s}};
    KEPT_TRY(const auto ids, database.newIds(u"collection_plan_reason"_s, static_cast<int>(reasons.size())));
    BulkWriter writer(database, u"collection_plan_reason"_s,
                      {u"id"_s, u"created_at"_s, u"updated_at"_s, u"code"_s, u"name"_s, u"is_active"_s});
    for (size_t i = 0; i < ids.size(); ++i) {
        staff->reasons.push_back(PlanReasonId::fromValue(ids[i]));
        KEPT_CHECK(writer.add(ids[i]).add(now).add(now).add(reasons[i].first).add(reasons[i].second).add(true).endRow());
    }
    return writer.finish();
}

Result<void> addPolicy(Database &database, qint64 now)
{
    KEPT_TRY(const qint64 id, database.newId(u"policy"_s));
    BulkWriter policy(database, u"policy"_s,
                      {u"id"_s, u"created_at"_s, u"updated_at"_s, u"scope"_s, u"name"_s, u"maximum_promises"_s,
                       u"promise_counting"_s, u"grace_days"_s, u"grace_kind"_s, u"horizon_days"_s, u"first_part_basis_points"_s});
    policy.add(id).add(now).add(now).add(u"System").add(u"House rules").add(3).add(u"NotCancelled").add(0).add(u"Business");
    KEPT_CHECK(policy.add(45).add(1'000).endRow());
    return policy.finish();
}

} // namespace

Result<Staff> addStaff(Database &database, qint64 now)
{
    Staff staff;
    KEPT_CHECK(addTeams(database, now, &staff));
    KEPT_CHECK(addUsers(database, now, &staff));
    KEPT_CHECK(addAgency(database, now, &staff));
    KEPT_CHECK(addReasons(database, now, &staff));
    KEPT_CHECK(addPolicy(database, now));
    return staff;
}

} // namespace kept::demo
