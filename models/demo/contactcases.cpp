// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/contactcases.h"

#include "models/store/consentrepository.h"
#include "models/store/contactrequestrepository.h"
#include "models/store/holdrepository.h"
#include "models/store/interactionrepository.h"

#include <QTimeZone>

#include <algorithm>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 most = 30;
constexpr int silentDays = 14;
// Seven attempts, the first of them six days ago: the eighth is free on the day after today.
constexpr std::pair<int, int> attempts[] = {{6, 10 * 60 + 20}, {5, 11 * 60 + 5},  {5, 17 * 60 + 40}, {3, 12 * 60},
                                            {2, 18 * 60 + 10}, {1, 10 * 60 + 45}, {1, 16 * 60 + 30}};

/// Somebody with a mobile number and an open debt whom nobody called for a while.
struct Person
{
    ContactId contact;
    AccountId account;
    PlanId plan;
    ContactPointId mobile;
    std::optional<UserId> caller;
    QTimeZone zone;
};

/// What is being added to, and where it is counted.
struct Cases
{
    Transaction &transaction;
    const DemoOptions &options;
    DemoCounts *counts;
};

// States without a limit of their own, so that it is the federal one that binds. Those with a second person come first.
Result<std::vector<Person>> chosen(const Cases &cases)
{
    Query query(
        cases.transaction.database(),
        u"SELECT c.id, c.account_id, min(p.id), min(t.id), min(p.owner_user_id), min(c.time_zone) FROM contact c "
        "JOIN contact_point t ON t.contact_id = c.id AND t.kind = 'Phone' AND t.is_mobile = 1 AND t.invalid_since IS NULL "
        "JOIN collection_plan p ON p.account_id = c.account_id AND p.is_closed = 0 AND p.status <> 'New' "
        "WHERE c.role = 'Borrower' AND c.country = 'US' AND c.state IN ('AZ', 'CO', 'GA', 'IL', 'MI', 'OH', 'TX', 'UT') "
        "AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.account_id = c.account_id OR h.contact_id = c.id "
        "OR h.collection_plan_id = p.id) "
        "AND NOT EXISTS (SELECT 1 FROM consent s WHERE s.contact_id = c.id AND s.status = 'Revoked') "
        "AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.account_id = c.account_id AND i.started_at > ?) "
        "GROUP BY c.id, c.account_id ORDER BY (SELECT count(*) FROM contact o WHERE o.account_id = c.account_id) DESC, c.id "
        "LIMIT ?"_s);
    query.bind(cases.options.now - silentDays * dayMs).bind(std::clamp<qint64>(cases.options.accounts / 100, 3, most));
    return query.all([](const Row &row) {
        return Person{row.id<ContactId>(0),      row.id<AccountId>(1),      row.id<PlanId>(2),
                      row.id<ContactPointId>(3), row.optionalId<UserId>(4), QTimeZone(row.text(5).toUtf8())};
    });
}

Result<void> addAttempts(const Cases &cases, const Person &person)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(cases.options.now, person.zone).date();
    for (const auto &[daysAgo, minute] : attempts) {
        InteractionRecord attempt;
        attempt.plan = person.plan;
        attempt.account = person.account;
        attempt.contact = person.contact;
        attempt.contactPoint = person.mobile;
        attempt.startedAt = QDateTime(today.addDays(-daysAgo), QTime(minute / 60, minute % 60), person.zone).toMSecsSinceEpoch();
        attempt.endedAt = attempt.startedAt + 28'000;
        attempt.outcome = u"NoAnswer"_s;
        attempt.isConnected = true;
        attempt.performedBy = person.caller;
        KEPT_CHECK(RecordTable<InteractionRecord>::add(cases.transaction, attempt));
        ++cases.counts->interactions;
    }
    return {};
}

// Reserved for fiction like the number it lies beside: only its last two digits differ.
Result<ContactPointRecord> numberBeside(const Cases &cases, const Person &person, int step)
{
    KEPT_TRY(const auto mobile, RecordTable<ContactPointRecord>::get(cases.transaction.database(), person.mobile.value()));
    ContactPointRecord number;
    number.contact = person.contact;
    number.value = mobile.value.chopped(2) + u"%1"_s.arg((mobile.value.right(2).toInt() + step) % 100, 2, 10, QLatin1Char('0'));
    number.timeZone = mobile.timeZone;
    return number;
}

Result<void> addNumbers(const Cases &cases, const Person &person)
{
    KEPT_TRY(ContactPointRecord work, numberBeside(cases, person, 21));
    work.isWorkplace = true;
    KEPT_CHECK(RecordTable<ContactPointRecord>::add(cases.transaction, work));
    KEPT_TRY(ContactPointRecord wrong, numberBeside(cases, person, 42));
    wrong.wrongSince = cases.options.now - 3 * dayMs;
    KEPT_CHECK(RecordTable<ContactPointRecord>::add(cases.transaction, wrong));
    cases.counts->contactPoints += 2;
    ContactRequestRecord request;
    request.contact = person.contact;
    request.kind = ContactRequestKind::EmployerProhibits;
    request.saidAt = cases.options.now - 60 * dayMs;
    request.words = u"I can't take personal calls at work."_s;
    return RecordTable<ContactRequestRecord>::add(cases.transaction, request);
}

Result<void> addAttorney(const Cases &cases, const Person &person)
{
    Query query(cases.transaction.database(), u"SELECT id FROM contact WHERE account_id = ? AND id <> ? AND NOT EXISTS "
                                              "(SELECT 1 FROM hold h WHERE h.contact_id = contact.id) ORDER BY id LIMIT 1"_s);
    query.bind(person.account.value()).bind(person.contact.value());
    KEPT_TRY(const auto others, query.all([](const Row &row) { return row.id<ContactId>(0); }));
    for (const ContactId other : others) {
        HoldRecord hold;
        hold.reason = HoldReason::Attorney;
        hold.contact = other;
        hold.start = cases.options.today.addDays(-9);
        hold.attorneyState = AttorneyState::Reachable;
        hold.notes = u"Represented by Pell & Orsini; letter of authority received."_s;
        KEPT_CHECK(RecordTable<HoldRecord>::add(cases.transaction, hold));
        ++cases.counts->holds;
    }
    return {};
}

Result<void> addSevenCalls(const Cases &cases, const Person &person)
{
    KEPT_CHECK(addAttempts(cases, person));
    KEPT_CHECK(addNumbers(cases, person));
    return addAttorney(cases, person);
}

Result<void> addHours(const Cases &cases, const Person &person)
{
    ContactRequestRecord working;
    working.contact = person.contact;
    working.saidAt = cases.options.now - (silentDays - 4) * dayMs; // nobody called since
    working.words = u"I'm in surgery from nine to five, never then."_s;
    working.days = u"1,2,3,4,5"_s;
    working.fromTime = u"09:00"_s;
    working.toTime = u"17:00"_s;
    KEPT_CHECK(RecordTable<ContactRequestRecord>::add(cases.transaction, working));
    ContactRequestRecord weekend = working;
    weekend.words = u"And leave me the weekends."_s;
    weekend.days = u"6,7"_s;
    weekend.fromTime.reset();
    weekend.toTime.reset();
    return RecordTable<ContactRequestRecord>::add(cases.transaction, weekend);
}

// Mail came back, and the only number is one without a place.
Result<void> forgetPlace(const Cases &cases, const Person &person)
{
    Query contact(cases.transaction.database(),
                  u"UPDATE contact SET time_zone = NULL, country = NULL, state = NULL, postal_code = NULL WHERE id = ?"_s);
    KEPT_CHECK(contact.bind(person.contact.value()).run());
    Query points(cases.transaction.database(),
                 u"UPDATE contact_point SET time_zone = NULL, is_mobile = 0, value = "
                 "'+180055501' || substr(value, length(value) - 1) WHERE contact_id = ? AND kind = 'Phone'"_s);
    KEPT_CHECK(points.bind(person.contact.value()).run());
    return {};
}

} // namespace

Result<void> addContactCases(Transaction &transaction, const DemoOptions &options, DemoCounts *counts)
{
    transaction.journal().setStamp(options.now, {});
    const Cases cases{transaction, options, counts};
    KEPT_TRY(const auto people, chosen(cases));
    for (size_t i = 0; i < people.size(); ++i) {
        static constexpr decltype(&addSevenCalls) kinds[] = {addSevenCalls, addHours, forgetPlace};
        KEPT_CHECK(kinds[i % std::size(kinds)](cases, people[i]));
    }
    return {};
}

} // namespace kept::demo
