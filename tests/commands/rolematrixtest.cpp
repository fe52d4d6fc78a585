// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginteraction.h"
#include "models/commands/placehold.h"
#include "models/commands/recordreveal.h"
#include "models/commands/registry.h"
#include "models/domain/permissions.h"
#include "models/queries/accountlist.h"
#include "models/queries/affordabilitysheet.h"
#include "models/queries/callcheck.h"
#include "models/queries/contactwindows.h"
#include "models/queries/customerdetail.h"
#include "models/queries/customerreach.h"
#include "models/queries/decisiondetail.h"
#include "models/queries/find.h"
#include "models/queries/instalmentsplit.h"
#include "models/queries/notedlocation.h"
#include "models/queries/openoverride.h"
#include "models/queries/paymentplans.h"
#include "models/queries/paymentpreview.h"
#include "models/queries/planlist.h"
#include "models/queries/promisewatch.h"
#include "models/queries/timeline.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

/// What the house wants, apart from the table that the program obeys: s(pecialist), v (supervisor), a(dministrator),
/// g (agency), u (auditor).
const QMap<QString, QString> &wanted()
{
    static const QMap<QString, QString> all = [] {
        const QMap<QString, QStringList> byRoles{
            {u"a"_s,
             {u"AddTeam"_s, u"AddUser"_s, u"SetCaseRule"_s, u"SetCollector"_s, u"SetDeadlines"_s, u"SetHoliday"_s,
              u"SetIdentityQuestions"_s, u"SetIdleLock"_s, u"SetPaymentPlanLimits"_s, u"SetPaymentPlanTemplate"_s, u"SetPolicy"_s,
              u"SetUser"_s, u"UpdateUser"_s}},
            {u"va"_s,
             {u"DefineQueue"_s, u"OrderQueues"_s, u"ReleaseLeaseOf"_s, u"RemoveQueue"_s, u"ApprovePaymentPlan"_s,
              u"AssignOwner"_s, u"DecideOverride"_s, u"OverrideDecision"_s, u"RejectPaymentPlan"_s, u"ReopenDispute"_s,
              u"ReopenPlan"_s, u"WaiveInstalment"_s}},
            {u"sva"_s,
             {u"RefreshQueues"_s,    u"TakeNext"_s,         u"KeepLease"_s,       u"ReleaseLease"_s,   u"SetCallback"_s,
              u"TakeCustomer"_s,     u"AddNote"_s,          u"AddCharge"_s,       u"ApplyCredit"_s,    u"CloseCase"_s,
              u"ClosePlan"_s,        u"DeferInstalment"_s,  u"DeletePlan"_s,      u"LiftHold"_s,       u"MoveDisputeDeadline"_s,
              u"OpenCase"_s,         u"OpenPlan"_s,         u"RecordDocument"_s,  u"RemoveCharge"_s,   u"ReinstateInstalment"_s,
              u"ReopenCase"_s,       u"ResolveDispute"_s,   u"RestoreDocument"_s, u"ReversePayment"_s, u"RunDue"_s,
              u"TransferPayment"_s,  u"UndeletePlan"_s,     u"UndoImport"_s,      u"UpdateHold"_s,     u"UpdatePlan"_s,
              u"WithdrawDocument"_s, u"ReinstatePayment"_s, u"WithdrawHold"_s}},
            {u"svag"_s,
             {u"AddContactPoint"_s,      u"AddDisputeEvidence"_s,     u"AttachDisputeFile"_s,    u"CancelPaymentPlan"_s,
              u"CancelPromise"_s,        u"ConfirmContactRequest"_s,  u"LogInteraction"_s,       u"MakePromise"_s,
              u"MarkWrongNumber"_s,      u"NoteLocation"_s,           u"OpenDispute"_s,          u"PlaceHold"_s,
              u"ProposePaymentPlan"_s,   u"RecordAffordability"_s,    u"RecordContactRequest"_s, u"RecordDecision"_s,
              u"RecordIdentityCheck"_s,  u"RecordPayment"_s,          u"ReplacePromise"_s,       u"RequestDecisionOverride"_s,
              u"RequestOverride"_s,      u"WithdrawRequest"_s,        u"SetConsent"_s,           u"SharePayment"_s,
              u"UpdateContactPoint"_s,   u"WithdrawContactRequest"_s, u"WrapUpCall"_s,           u"WithdrawDisputeFile"_s,
              u"ReinstatePaymentPlan"_s, u"ReinstatePromise"_s}},
            {u"svagu"_s, {u"RecordReveal"_s, u"SetPassword"_s, u"SignIn"_s}}};
        QMap<QString, QString> roles;
        for (auto it = byRoles.begin(); it != byRoles.end(); ++it)
            for (const QString &command : it.value())
                roles.insert(command, it.key());
        return roles;
    }();
    return all;
}

constexpr std::pair<char16_t, Role> letters[] = {
    {u's', Role::Specialist}, {u'v', Role::Supervisor}, {u'a', Role::Administrator}, {u'g', Role::Agency}, {u'u', Role::Auditor}};

/// A value that fits the schema of a field.
QJsonValue exampleOf(const QJsonObject &schema)
{
    if (schema.contains(u"enum"_s))
        return schema.value(u"enum"_s).toArray().first();
    if (schema.value(u"type"_s).isArray())
        return 17;
    const QString type = schema.value(u"type"_s).toString();
    if (schema.value(u"format"_s).toString() == u"date")
        return u"2026-03-31"_s;
    if (schema.value(u"format"_s).toString() == u"date-time")
        return u"2026-03-31T14:05:00.000Z"_s;
    if (type == u"integer")
        return 3;
    if (type == u"boolean")
        return true;
    if (type == u"array")
        return QJsonArray{exampleOf(schema.value(u"items"_s).toObject())};
    if (type != u"object")
        return u"text"_s;
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    if (properties.contains(u"currency"_s))
        return QJsonObject{{u"amount"_s, u"12.50"_s}, {u"currency"_s, u"USD"_s}};
    QJsonObject object;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        object.insert(it.key(), exampleOf(it.value().toObject()));
    return object;
}

} // namespace

/// Each role may do what the house wants, no more and no less, whichever way the command comes; an agency sees and changes only
/// what is placed with it.
class RoleMatrixTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsInTheTable()
    {
        for (const CommandEntry &entry : commandRegistry())
            QVERIFY2(whoMayPerform(entry.name), qPrintable(entry.name));
    }

    void theMatrixHolds()
    {
        for (const CommandEntry &entry : commandRegistry()) {
            const QString roles = wanted().value(entry.name);
            QVERIFY2(!roles.isEmpty(), qPrintable(entry.name));
            for (const auto &[letter, role] : letters) {
                m_book->role = role;
                QCOMPARE(mayPerform(role, entry.name), roles.contains(QChar(letter)));
                // What can't be read, as a definition with words of its own, is refused before anybody asks who sent it.
                const QJsonObject example = exampleOf(entry.schema()).toObject();
                if (!entry.normalise(example))
                    continue;
                const auto done = entry.run(m_store->database(), m_book->context(), example);
                const bool isRefused = !done && done.error().code == u"ROLE.RIGHT";
                QVERIFY2(isRefused != roles.contains(QChar(letter)), qPrintable(entry.name + u' ' + nameOf(role)));
            }
        }
    }

    void anAgencySeesOnlyWhatIsPlacedWithIt()
    {
        const auto [ours, others] = placements();
        QCOMPARE(ids().size(), size_t(1));
        QCOMPARE(must(answer(m_store->database(), asking(), CustomerPlanRows{m_book->account})).size(), size_t(1));
        QCOMPARE(must(answer(m_store->database(), asking(), Find{u"Ada"_s, 20})).size(), size_t(1));
        QVERIFY(must(answer(m_store->database(), asking(), Find{u"Babbage"_s, 20})).empty());
        QCOMPARE(answer(m_store->database(), asking(), CustomerDetail{AccountId::fromValue(900'010)}).error().code,
                 u"RECORD.MISSING"_s);
        QVERIFY(answer(m_store->database(), asking(), ItemRows{ours}));
        QCOMPARE(answer(m_store->database(), asking(), ItemRows{others}).error().code, u"RECORD.MISSING"_s);
        m_book->actor.reset();
        QCOMPARE(ids().size(), size_t(2));
        QVERIFY(!must(answer(m_store->database(), asking(), Find{u"Babbage"_s, 20})).empty());
    }

    void whatHelpsToContactAndToPayIsForThoseWhoMaySeeTheCustomer()
    {
        const auto [ours, others] = placements();
        m_store->execute(u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (900077, 900001, 'Phone', "
                         "'+12125550177'), (900078, 900010, 'Phone', '+12125550178')"_s);
        const ContactPointId number = ContactPointId::fromValue(900'077);
        const ContactPointId hidden = ContactPointId::fromValue(900'078);
        const AccountId stranger = AccountId::fromValue(900'010);
        const ContactId person = ContactId::fromValue(900'010);
        QVERIFY(isSeen(CallCheck{m_book->account}));
        QVERIFY(isSeen(ContactWindows{m_book->account, number}));
        QVERIFY(isSeen(CustomerReach{m_book->account}));
        QVERIFY(isSeen(DecisionList{m_book->account}));
        QVERIFY(isSeen(NotedLocation{m_book->contact}));
        QVERIFY(isSeen(PaymentPlanDetail{ours}));
        QVERIFY(isSeen(AffordabilitySheet{ours}));
        QVERIFY(isUnseen(CallCheck{stranger}));
        CallCheck aboutOthers{m_book->account};
        aboutOthers.plan = others;
        QVERIFY(isUnseen(aboutOthers));
        QVERIFY(isUnseen(ContactWindows{stranger, hidden}));
        QVERIFY(isUnseen(CustomerReach{stranger}));
        QVERIFY(isUnseen(DecisionList{stranger}));
        QVERIFY(isUnseen(NotedLocation{person}));
        QVERIFY(isUnseen(OpenOverride{person, hidden}));
        QVERIFY(isUnseen(PaymentPlanDetail{others}));
        QVERIFY(isUnseen(PaymentPlanPreview{others, {}}));
        QVERIFY(isUnseen(AffordabilitySheet{others}));
        QVERIFY(isUnseen(InstalmentSplit{others, {}}));
        PaymentPreview payment;
        payment.amount = usd(10'00);
        payment.plan = others;
        QVERIFY(isUnseen(payment));
        m_book->actor.reset();
        QVERIFY(isSeen(CallCheck{stranger}));
        QVERIFY(isSeen(PaymentPlanDetail{others}));
    }

    void anAgencyWatchesItsOwnPromises()
    {
        const auto [ours, others] = placements();
        const std::optional<UserId> agent = std::exchange(m_book->actor, std::nullopt);
        const PromiseId seen = m_book->promise(ours, 10'00);
        m_book->promise(others, 10'00);
        m_book->actor = agent;
        const auto watched = must(answer(m_store->database(), asking(), PromiseWatchPage()));
        QCOMPARE(watched.rows.size(), size_t(1));
        QCOMPARE(watched.total, std::optional<qint64>(1));
        QVERIFY(watched.rows.front().id == seen);
        const Timeline question{TimelineOf{m_book->account, {}}, {TimelineKind::PromiseTaken}, {}, 10};
        QCOMPARE(must(answer(m_store->database(), asking(), question)).entries.size(), size_t(1));
    }

    void theFiguresOfAnAccountAreThoseOfThePlansThatAreSeen()
    {
        const auto [ours, others] = placements();
        m_store->execute(u"UPDATE collection_plan SET past_due_since = '2025-06-01' WHERE id = %1"_s.arg(others.value()));
        m_book->pay(others, 7'00);
        const Money due = m_book->read(ours).currentDue;
        const auto list = must(answer(m_store->database(), asking(), FinancialAccountIds()));
        QCOMPARE(list.totals.size(), size_t(1));
        QCOMPARE(list.totals.front().currentDue, due);
        QCOMPARE(list.totals.front().paid, usd(0));
        const auto rows = must(answer(m_store->database(), asking(), FinancialAccountRows{{m_book->card.value(), 900'010}}));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().currentDue, due);
        QCOMPARE(rows.front().paid, usd(0));
        QCOMPARE(rows.front().planCount, 1);
        QCOMPARE(rows.front().openPlanCount, 1);
        QCOMPARE(rows.front().pastDueSince, m_book->read(ours).pastDueSince);
        const auto chosen = must(answer(m_store->database(), asking(), SelectionTotals{{m_book->card.value(), 900'010}}));
        QCOMPARE(chosen.front().currentDue, due);
        AccountFilter least;
        least.minimumDue = due.minor() / 100 + 1;
        QVERIFY(must(answer(m_store->database(), asking(), FinancialAccountIds{least, {}})).ids.empty());
        m_book->actor.reset();
        const auto whole = must(answer(m_store->database(), asking(), FinancialAccountRows{{m_book->card.value()}}));
        QCOMPARE(whole.front().planCount, 2);
        QVERIFY(whole.front().currentDue.minor() > due.minor());
    }

    void anAgencyHoldsItsPlansAndWhoIsContacted()
    {
        const auto [ours, others] = placements();
        m_book->role = Role::Agency;
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.account = m_book->account;
        QCOMPARE(m_book->run(hold).error().code, u"AGENCY.HOLD"_s);
        hold.stopsAgeing = hold.stopsPromiseClock = false;
        QCOMPARE(m_book->run(hold).error().code, u"AGENCY.HOLD"_s);
        hold.account.reset();
        hold.contact = m_book->contact;
        hold.stopsAgeing = true;
        QCOMPARE(m_book->run(hold).error().code, u"AGENCY.HOLD"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM hold"_s), 0);
        // What a person said is kept for the whole person; the clocks of plans are left to the house.
        hold.stopsAgeing.reset();
        hold.stopsPromiseClock.reset();
        for (const HoldReason reason : {HoldReason::CeaseContact, HoldReason::Bankruptcy}) {
            hold.reason = reason;
            QVERIFY(m_book->run(hold));
        }
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM hold WHERE stops_contact = 1 AND stops_ageing = 0"_s), 2);
        hold.contact.reset();
        hold.plan = ours;
        QVERIFY(m_book->run(hold));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM hold WHERE stops_ageing = 1"_s), 1);
        hold.plan = others;
        QVERIFY(!m_book->run(hold));
    }

    void whatTheHouseNotedOfTheWholeCustomerIsNotTold()
    {
        placements();
        LogInteraction call;
        call.account = m_book->account;
        call.contact = m_book->contact;
        call.outcome = u"NoAnswer"_s;
        call.notes = u"Said by the agency"_s;
        m_book->role = Role::Agency;
        m_book->done(call);
        m_book->role = Role::Specialist;
        const std::optional<UserId> agent = std::exchange(m_book->actor, std::nullopt);
        call.notes = u"SECRET of the house"_s;
        m_book->done(call);
        m_book->actor = agent;
        const Timeline question{TimelineOf{m_book->account, {}}, {TimelineKind::Interaction}, {}, 10};
        const auto told = must(answer(m_store->database(), asking(), question)).entries;
        QCOMPARE(told.size(), size_t(2));
        QStringList notes{told[0].notes, told[1].notes};
        notes.sort();
        QCOMPARE(notes, QStringList({u""_s, u"Said by the agency"_s}));
    }

    void whatIsRevealedIsOfTheCustomerNamed()
    {
        placements();
        m_book->actor.reset();
        RecordReveal reveal;
        reveal.account = m_book->account;
        reveal.contact = m_book->contact;
        reveal.contactPoint = m_book->phone;
        reveal.what = Masked::ContactPoint;
        QVERIFY(m_book->run(reveal));
        reveal.contact = ContactId::fromValue(900'010);
        QCOMPARE(m_book->run(reveal).error().code, u"REVEAL.WHOSE"_s);
        reveal.contactPoint.reset();
        QCOMPARE(m_book->run(reveal).error().code, u"REVEAL.WHOSE"_s);
        reveal.account = AccountId::fromValue(900'010);
        QVERIFY(m_book->run(reveal));
        reveal.contact.reset();
        reveal.contactPoint = m_book->phone;
        QCOMPARE(m_book->run(reveal).error().code, u"REVEAL.WHOSE"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event WHERE command = 'RecordReveal'"_s), 2);
    }

    void anAgencyChangesOnlyWhatIsPlacedWithIt()
    {
        const auto [ours, others] = placements();
        m_book->role = Role::Agency;
        QVERIFY(m_book->run(m_book->promiseOf(ours, 10'00)));
        QVERIFY(!m_book->run(m_book->promiseOf(others, 10'00)));
        const CommandEntry *add = findCommand(u"AddContactPoint");
        QJsonObject point{{u"contact"_s, 900'001}, {u"kind"_s, u"Phone"_s}, {u"value"_s, u"+12125550177"_s}};
        QVERIFY(add->run(m_store->database(), m_book->context(), point));
        point.insert(u"contact"_s, 900'010);
        QCOMPARE(add->run(m_store->database(), m_book->context(), point).error().code, u"AGENCY.PLACED"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM contact_point WHERE value = '+12125550177'"_s), 1);
    }

    void anAgentOfNoAgencySeesNothing()
    {
        placements();
        m_store->execute(u"UPDATE app_user SET agency_account_id = NULL WHERE role = 'Agency'"_s);
        QVERIFY(ids().empty());
    }

private:
    // A customer with one plan placed and one that is not, and a customer of whom nothing is placed; the agent asks.
    std::pair<PlanId, PlanId> placements()
    {
        for (
            const QString &sql :
            {u"INSERT INTO account (id, name, name_key, type) VALUES (900090, 'Harbour', 'harbour', 'Agency')"_s,
             u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES (900090, 'Al', 'al', 'Agency', 900090)"_s,
             u"INSERT INTO account (id, name, name_key) VALUES (900010, 'Charles Babbage', 'charles babbage')"_s,
             u"INSERT INTO contact (id, account_id, name, name_key) VALUES (900010, 900010, 'Charles Babbage', 'charles babbage')"_s,
             u"INSERT INTO financial_account (id, account_id, financial_account_number, currency_iso_code) VALUES "
             "(900010, 900010, '4000-2', 'USD')"_s})
            m_store->execute(sql);
        const PlanId ours = m_book->plan();
        const PlanId others = m_book->plan();
        Book other = *m_book;
        other.account = AccountId::fromValue(900'010);
        other.card = FinancialAccountId::fromValue(900'010);
        other.contact = ContactId::fromValue(900'010);
        other.plan();
        m_store->execute(u"UPDATE collection_plan SET collection_agency_account_id = 900090 WHERE id = %1"_s.arg(ours.value()));
        m_book->actor = UserId::fromValue(900'090);
        return {ours, others};
    }

    template<class Q>
    bool isSeen(const Q &question)
    {
        return answer(m_store->database(), asking(), question).has_value();
    }
    template<class Q>
    bool isUnseen(const Q &question)
    {
        const auto answered = answer(m_store->database(), asking(), question);
        return !answered && answered.error().kind == ErrorKind::NotFound && answered.error().code == u"RECORD.MISSING";
    }

    Asking asking() const { return {m_book->now, m_book->today(), m_book->actor}; }
    std::vector<qint64> ids() const { return must(answer(m_store->database(), asking(), FinancialAccountIds())).ids; }
};

KEPT_TEST(RoleMatrixTest)
#include "rolematrixtest.moc"
