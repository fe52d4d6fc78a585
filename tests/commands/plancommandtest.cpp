// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addcontactpoint.h"
#include "models/commands/addteam.h"
#include "models/commands/adduser.h"
#include "models/commands/assignowner.h"
#include "models/commands/closeplan.h"
#include "models/commands/deleteplan.h"
#include "models/commands/lifthold.h"
#include "models/commands/loginteraction.h"
#include "models/commands/placehold.h"
#include "models/commands/setconsent.h"
#include "models/commands/setpolicy.h"
#include "models/commands/setuser.h"
#include "models/commands/undeleteplan.h"
#include "models/commands/updatecontactpoint.h"
#include "models/commands/updateplan.h"
#include "models/commands/updateuser.h"
#include "models/store/fieldhistory.h"
#include "models/store/interactionrepository.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

const std::pair<QString, QString> givings[] = {
    {u"OwnerId"_s, u"900001"_s}, {u"OwnerTeamId"_s, u"900001"_s}, {u"CollectionAgencyAccountId"_s, u"900090"_s}};

} // namespace

/// The everyday changes on a plan and the people around it.
class PlanCommandTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsOpenedWithWhatItsItemsSumTo()
    {
        const PlanRecord plan = m_book->read(m_book->plan({100'00, 50'00}));
        QCOMPARE(plan.name, u"CP-000001"_s);
        QCOMPARE(plan.initialDue, usd(150'00));
        QCOMPARE(plan.dueDate, QDate(2025, 11, 15));
        QCOMPARE(m_store->integer(u"SELECT current_due_amount FROM financial_account"_s), 150'00);
    }

    void aSourceIdentifierNamesOnePlan()
    {
        OpenPlan open;
        open.account = m_book->account;
        open.sourceId = u"SRC-1"_s;
        open.items = {{ItemKind::Statement, {}, m_book->today(), usd(1), {}, {}, {}}};
        m_book->done(open);
        QCOMPARE(m_book->run(open).error().code, u"PLAN.SOURCE"_s);
    }

    void theLimitOfAPlanIsChangedByASupervisor()
    {
        const PlanId plan = m_book->plan();
        const auto limit = [&](const QString &most) { return UpdatePlan{plan, {}, {{u"MaximumPromisetoPayCount"_s, most}}}; };
        m_book->role = Role::Supervisor;
        m_book->done(limit(u"1"_s));
        m_book->promise(plan, 10'00);
        m_book->role = Role::Specialist;
        for (const QString &most : {u"50"_s, u""_s, u"0"_s})
            QCOMPARE(m_book->run(limit(most)).error().code, u"ROLE.RIGHT"_s);
        QCOMPARE(m_store->integer(u"SELECT maximum_promiseto_pay_count FROM collection_plan"_s), 1);
        QVERIFY(!m_book->run(m_book->promiseOf(plan, 10'00)));
    }

    void fieldsAreChangedByTheirNamesAndRemembered()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan();
        const auto updated = m_book->done(UpdatePlan{plan,
                                                     {},
                                                     {{u"CollectionPlanSegment"_s, u"Early"_s},
                                                      {u"RiskScore"_s, u"72.50"_s},
                                                      {u"DueDate"_s, u"2026-02-01"_s},
                                                      {u"MaximumPromisetoPayCount"_s, u"2"_s}}});
        QCOMPARE(updated.version, m_book->read(plan).version);
        QCOMPARE(m_book->read(plan).segment, u"Early"_s);
        QCOMPARE(m_book->read(plan).dueDate, QDate(2026, 2, 1));
        QCOMPARE(m_store->integer(u"SELECT risk_score FROM collection_plan"_s), 7250);
        const auto history = must(historyOf(m_store->database(), ObjectKind::CollectionPlan, plan.value()));
        const auto due = std::find_if(history.begin(), history.end(),
                                      [](const auto &entry) { return entry.change.field == u"DueDate"; });
        QVERIFY(due != history.end());
        QCOMPARE(due->change.before, u"2025-11-15"_s);
        QCOMPARE(due->change.after, u"2026-02-01"_s);
        QCOMPARE(due->actorName, u"Grace"_s);
    }

    void aWrongFieldIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such field") << u"Colour"_s << u"red"_s << u"FIELD.UNKNOWN"_s;
        QTest::newRow("kept by the program") << u"PromiseToPayCount"_s << u"1"_s << u"FIELD.DERIVED"_s;
        QTest::newRow("an amount that items decide") << u"CurrentDueAmount"_s << u"1.00"_s << u"FIELD.DERIVED"_s;
        QTest::newRow("no date") << u"DueDate"_s << u"tomorrow"_s << u"FIELD.VALUE"_s;
        QTest::newRow("a status there is not") << u"Status"_s << u"Lost"_s << u"FIELD.VALUE"_s;
        QTest::newRow("closing is a command") << u"IsClosed"_s << u"true"_s << u"FIELD.VALUE"_s;
        QTest::newRow("less than no promise") << u"MaximumPromisetoPayCount"_s << u"-1"_s << u"FIELD.VALUE"_s;
        QTest::newRow("nobody") << u"OwnerId"_s << u"4711"_s << u"REFERENCE.MISSING"_s;
        QTest::newRow("a zone there is not") << u"TimeZone"_s << u"America/Atlantis"_s << u"ZONE.UNKNOWN"_s;
    }

    void aWrongFieldIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan();
        const auto refused = m_book->run(UpdatePlan{plan, {}, {{field, value}}});
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
    }

    void whoReadAnOlderVersionIsTold()
    {
        const PlanId plan = m_book->plan();
        const qint64 read = m_book->read(plan).version;
        m_book->done(UpdatePlan{plan, read, {{u"UsageType"_s, u"A"_s}}});
        const auto late = m_book->run(UpdatePlan{plan, read, {{u"UsageType"_s, u"B"_s}}});
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(late.error().code, u"RECORD.VERSION"_s);
        QCOMPARE(m_book->run(DeletePlan{plan, read}).error().code, u"RECORD.VERSION"_s);
    }

    void aPlanGoesIntoTheBinAndComesBack()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->done(DeletePlan{plan, {}});
        QCOMPARE(m_store->integer(u"SELECT current_due_amount + plan_count FROM financial_account"_s), 0);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 1'00)).error().code, u"PLAN.BINNED"_s);
        QCOMPARE(m_book->run(DeletePlan{plan, {}}).error().code, u"PLAN.BINNED"_s);
        QCOMPARE(m_book->run(DeletePlan{PlanId::fromValue(plan.value() + 1), {}}).error().code, u"RECORD.MISSING"_s);
        m_book->role = Role::Agency;
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 1'00)).error().code, u"RECORD.MISSING"_s);
        m_book->role = Role::Supervisor;
        m_book->done(UndeletePlan{plan});
        QCOMPARE(m_store->integer(u"SELECT current_due_amount FROM financial_account"_s), 100'00);
        QCOMPARE(m_book->run(UndeletePlan{plan}).error().code, u"RECORD.MISSING"_s);
    }

    void closingAPlanClosesItsCases()
    {
        const PlanId plan = m_book->plan();
        m_store->execute(u"INSERT INTO collection_case (id, collection_plan_id, reason, status) VALUES (1, %1, 'x', 'New')"_s.arg(
            plan.value()));
        QCOMPARE(m_book->done(ClosePlan{plan, {}}).closedDate, m_book->today());
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM collection_case WHERE status = 'Closed'"_s), 1);
        QCOMPARE(m_book->run(ClosePlan{plan, {}}).error().code, u"PLAN.CLOSED"_s);
        m_book->done(UpdatePlan{plan, {}, {{u"IsClosed"_s, u"false"_s}}});
        QCOMPARE(m_book->read(plan).status, PlanStatus::New); // as it was
    }

    void theFirstCallIsTheEarliest()
    {
        const PlanId plan = m_book->plan();
        LogInteraction call;
        call.plan = plan;
        call.outcome = u"NoAnswer"_s;
        m_book->done(call);
        QCOMPARE(m_book->read(plan).firstCall, m_book->now);
        QCOMPARE(m_book->read(plan).status, PlanStatus::InProgress);
        call.startedAt = Instant{m_book->now - 1000};
        call.outcome = u"Conversation"_s;
        call.conversation = true;
        const auto logged = m_book->done(call);
        QCOMPARE(m_book->read(plan).firstCall, m_book->now - 1000);
        const auto record = must(RecordTable<InteractionRecord>::get(m_store->database(), logged.interaction.value()));
        QVERIFY(record.isConnected && record.account == m_book->account && record.contact == m_book->contact);
        call.startedAt = Instant{m_book->now + 3'600'000};
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.TIME"_s);
        QCOMPARE(m_book->run(LogInteraction()).error().code, u"INTERACTION.WHOM"_s);
    }

    void whatTheTelephoneToldIsKeptInItsOrder()
    {
        LogInteraction call;
        call.plan = m_book->plan();
        call.outcome = u"Talked"_s;
        call.startedAt = Instant{m_book->now - 90'000};
        call.rangAt = Instant{m_book->now - 85'000};
        call.answeredAt = Instant{m_book->now - 70'000};
        call.endedAt = Instant{m_book->now};
        call.lineEnd = LineEnd::HungUpThere;
        const auto logged = m_book->done(call);
        const auto record = must(RecordTable<InteractionRecord>::get(m_store->database(), logged.interaction.value()));
        QCOMPARE(record.rangAt, m_book->now - 85'000);
        QCOMPARE(record.answeredAt, m_book->now - 70'000);
        QVERIFY(record.lineEnd == LineEnd::HungUpThere);
        call.answeredAt = Instant{m_book->now - 86'000}; // before it rang
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.TIME"_s);
        call.rangAt.reset();
        m_book->done(call);
        call.answeredAt = Instant{m_book->now - 91'000}; // before it was dialled
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.TIME"_s);
        call.answeredAt = Instant{m_book->now + 1}; // after its end
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.TIME"_s);
    }

    void consentIsOneAnswerForEachChannel()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.channel = ConsentChannel::Sms;
        const ConsentId first = m_book->done(consent).consent;
        consent.status = ConsentStatus::Revoked;
        QCOMPARE(m_book->done(consent).consent, first);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM consent WHERE status = 'Revoked' AND revoked_at IS NOT NULL"_s), 1);
        consent.channel = ConsentChannel::Email;
        QVERIFY(m_book->done(consent).consent != first);
    }

    void onlyWhatTheLawAsksForIsLiftedWithAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isAsked");
        for (const auto &[reason, name] : EnumNames<HoldReason>::all) {
            const bool isHouses = reason == HoldReason::Dispute || reason == HoldReason::Hardship ||
                                  reason == HoldReason::Complaint;
            QTest::newRow(qPrintable(nameOf(reason))) << nameOf(reason) << !isHouses;
        }
    }

    void onlyWhatTheLawAsksForIsLiftedWithAReason()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isAsked);
        PlaceHold hold;
        hold.contact = m_book->contact;
        hold.reason = *fromName<HoldReason>(reason);
        const HoldId placed = m_book->done(hold).hold;
        for (const Role role : {Role::Specialist, Role::Supervisor}) {
            m_book->role = role;
            const auto lifted = m_book->run(LiftHold{placed, {}});
            QCOMPARE(lifted ? QString() : lifted.error().code, isAsked                    ? u"REASON.EMPTY"_s
                                                               : role == Role::Specialist ? QString()
                                                                                          : u"HOLD.LIFTED"_s);
        }
        m_book->role = Role::Specialist;
    }

    void aHoldIsForOneThingAndLiftedOnce()
    {
        PlaceHold hold;
        QCOMPARE(m_book->run(hold).error().code, u"HOLD.SCOPE"_s);
        hold.contact = m_book->contact;
        hold.reason = HoldReason::Attorney;
        hold.end = m_book->today().addDays(-1);
        QCOMPARE(m_book->run(hold).error().code, u"HOLD.DATES"_s);
        hold.end.reset();
        const HoldPlaced placed = m_book->done(hold);
        QCOMPARE(placed.number, u"HLD-000001"_s);
        QCOMPARE(m_book->run(LiftHold{placed.hold, {}}).error().code, u"REASON.EMPTY"_s);
        QCOMPARE(m_book->run(LiftHold{placed.hold, u" "_s}).error().code, u"REASON.EMPTY"_s);
        m_book->done(LiftHold{placed.hold, u"The attorney withdrew"_s});
        QCOMPARE(m_book->run(LiftHold{placed.hold, {}}).error().code, u"HOLD.LIFTED"_s);
    }

    void anOwnerIsAUserOrATeamThatIsThere()
    {
        m_book->role = Role::Administrator;
        const PlanId plan = m_book->plan();
        const TeamId team = m_book->done(AddTeam{u"Early"_s}).team;
        const AddUser ada{u"Ada"_s, u"ada"_s, Role::Administrator, team, {}, {}};
        const UserId user = m_book->done(ada).user;
        QCOMPARE(m_book->run(ada).error().code, u"USER.SIGNIN"_s);
        m_book->done(AssignOwner{plan, user, team});
        QCOMPARE(m_book->read(plan).ownerUser, user);
        QCOMPARE(m_book->run(AssignOwner{plan, UserId::fromValue(99), {}}).error().code, u"REFERENCE.MISSING"_s);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(AddTeam{u"Late"_s}).error().code, u"ROLE.RIGHT"_s);
    }

    void whoDoesNotSuperviseGivesNothingAwayByAnyCommand()
    {
        const PlanId plan = m_book->plan();
        const auto [grace, vera] = m_book->people(4);
        m_store->execute(u"INSERT INTO team (id, name) VALUES (900001, 'Early')"_s);
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (900090, 'Harbour', 'harbour', 'Agency')"_s);
        m_book->role = Role::Specialist;
        QCOMPARE(m_book->run(AssignOwner{plan, grace, {}}).error().code, u"ROLE.RIGHT"_s);
        for (const auto &[field, value] : givings)
            QCOMPARE(m_book->run(UpdatePlan{plan, {}, {{field, value}}}).error().code, u"ROLE.RIGHT"_s);
        QVERIFY(!m_book->read(plan).ownerUser);
        m_book->role = Role::Supervisor;
        for (const auto &[field, value] : givings)
            m_book->done(UpdatePlan{plan, {}, {{field, value}}});
        QCOMPARE(m_book->read(plan).ownerUser, grace);
        m_book->done(AssignOwner{plan, vera, {}});
        QCOMPARE(m_book->read(plan).ownerUser, vera);
    }

    void aUserThatIsSetIsCheckedLikeOneThatIsStatedAnew()
    {
        m_book->role = Role::Administrator;
        const UserId ada = m_book->done(AddUser{u"Ada"_s, u"ada"_s, Role::Administrator, {}, {}, {}}).user;
        m_store->execute(u"UPDATE app_user SET role = 'Specialist' WHERE id <> %1"_s.arg(ada.value()));
        const SetUser leaves{u"ada"_s, {}, {}, {}, {}, false};
        QCOMPARE(m_book->run(leaves).error().code, u"USER.LASTADMIN"_s);
        const SetUser steps{u" ada "_s, {}, Role::Supervisor, {}, {}, {}};
        QCOMPARE(m_book->run(steps).error().code, u"USER.LASTADMIN"_s);
        const SetUser nameless{u"ada"_s, u" "_s, {}, {}, {}, {}};
        QCOMPARE(m_book->run(nameless).error().code, u"USER.NAME"_s);
        const SetUser homeless{u"al"_s, {}, Role::Agency, {}, {}, {}};
        QCOMPARE(m_book->run(homeless).error().code, u"USER.AGENCY"_s);
        const AddUser added{u"Al"_s, u"al"_s, Role::Agency, {}, {}, {}};
        QCOMPARE(m_book->run(added).error().code, u"USER.AGENCY"_s);
        // With somebody else to administer, both may go.
        m_book->done(SetUser{u"grace.h"_s, u"Grace"_s, Role::Administrator, {}, {}, {}});
        QCOMPARE(m_book->done(steps).user, ada);
        QCOMPARE(m_book->done(leaves).user, ada);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM app_user WHERE id = %1 AND is_active = 0"_s.arg(ada.value())), 1);
    }

    void aUserIsStatedAnewAndTheLastAdministratorStays()
    {
        m_book->role = Role::Administrator;
        const TeamId team = m_book->done(AddTeam{u"Early"_s}).team;
        const UserId ada = m_book->done(AddUser{u"Ada"_s, u"ada"_s, Role::Administrator, team, {}, 5}).user;
        m_store->execute(u"UPDATE app_user SET role = 'Specialist' WHERE id <> %1"_s.arg(ada.value()));
        UpdateUser change{ada, u" "_s, Role::Administrator, {}, {}, {}, {}};
        QCOMPARE(m_book->run(change).error().code, u"USER.NAME"_s);
        change.name = u"Ada Byron"_s;
        change.promiseLimit = -1;
        QCOMPARE(m_book->run(change).error().code, u"USER.LIMIT"_s);
        change.promiseLimit.reset();
        m_book->done(change);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM app_user WHERE id = %1 AND name = 'Ada Byron' AND sign_in = 'ada' AND "
                                  "team_id IS NULL AND promise_limit IS NULL"_s.arg(ada.value())),
                 1);
        change.active = false;
        QCOMPARE(m_book->run(change).error().code, u"USER.LASTADMIN"_s);
        change = {ada, u"Ada"_s, Role::Supervisor, {}, {}, {}, {}};
        QCOMPARE(m_book->run(change).error().code, u"USER.LASTADMIN"_s);
        m_book->done(AddUser{u"Grace"_s, u"grace.h"_s, Role::Administrator, {}, {}, {}});
        m_book->done(change);
        change.active = false;
        m_book->done(change);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM app_user WHERE id = %1 AND is_active <> 0"_s.arg(ada.value())), 0);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(change).error().code, u"ROLE.RIGHT"_s);
    }

    void aPhoneIsStoredInOneForm()
    {
        const auto added = m_book->done(
            AddContactPoint{m_book->contact, ContactPointKind::Phone, u"(212) 555-0101"_s, {}, {}, {}, {}, {}});
        QCOMPARE(added.value, u"+12125550101"_s);
        UpdateContactPoint update;
        update.contactPoint = added.contactPoint;
        update.isVerified = true;
        QCOMPARE(m_book->done(update).version, 2);
        update.value = u"no number"_s;
        QCOMPARE(m_book->run(update).error().kind, ErrorKind::Invalid);
    }

    void anotherWayOfCountingAppliesAtOnce()
    {
        m_book->role = Role::Administrator;
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        SetPolicy policy;
        policy.counting = PromiseCounting::BrokenOnly;
        m_book->done(policy);
        QCOMPARE(m_book->read(plan).promiseCount, 0);
        policy.counting = PromiseCounting::OpenOnly;
        m_book->done(policy);
        QCOMPARE(m_book->read(plan).promiseCount, 2);
        policy.maximumPromises = -1;
        QCOMPARE(m_book->run(policy).error().code, u"POLICY.VALUE"_s);
        policy.maximumPromises = 1;
        policy.scopeId = 4;
        QCOMPARE(m_book->run(policy).error().code, u"POLICY.SCOPE"_s);
    }

    void anAgencySeesOnlyWhatWasPlacedWithIt()
    {
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (2, 'Agency', 'agency', 'Agency')"_s);
        m_store->execute(
            u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES (5, 'Al', 'al', 'Agency', 2)"_s);
        const PlanId plan = m_book->plan();
        m_book->role = Role::Agency;
        m_book->actor = UserId::fromValue(5);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 1'00)).error().code, u"RECORD.MISSING"_s);
        m_store->execute(u"UPDATE collection_plan SET collection_agency_account_id = 2"_s);
        m_book->promise(plan, 1'00);
    }
};

KEPT_TEST(PlanCommandTest)
#include "plancommandtest.moc"
