// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/disputefiles.h"
#include "models/commands/disputing.h"
#include "models/commands/recordaffordability.h"
#include "models/commands/reopenplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/setdeadlines.h"
#include "models/queries/affordabilitysheet.h"
#include "models/queries/disputefiles.h"
#include "models/queries/listpages.h"
#include "models/store/caserepository.h"
#include "models/store/holdrepository.h"
#include "models/store/query.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// What is contested can't be promised, ends in a credit or not, and everything can be taken back; cases go with their plans.
class DisputeTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDisputedCanNotBePromised()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        OpenDispute open = disputeOf(plan, 150'00);
        const auto dispute = m_book->done(open);
        QCOMPARE(dispute.disputed, usd(150'00));
        const auto refused = m_book->run(m_book->promiseOf(plan, 60'00)).error().findings;
        QVERIFY(std::any_of(refused.begin(), refused.end(),
                            [](const Finding &finding) { return finding.rule == u"PTP.AMOUNT.OVER"; }));
        m_book->promise(plan, 50'00);
        open.amount = usd(50'01);
        QCOMPARE(m_book->run(open).error().code, u"DISPUTE.AMOUNT"_s);
        open.amount = Money::fromMinor(1, *Currency::fromCode(u"EUR"_s));
        QCOMPARE(m_book->run(open).error().code, u"AMOUNT.CURRENCY"_s);
        open.amount.reset();
        open.received = m_book->today().addDays(1);
        QCOMPARE(m_book->run(open).error().code, u"DISPUTE.DATE"_s);
    }

    void anUpheldDisputeIsTakenOffTheDebtAndBackExactly()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->pay(plan, 30'00);
        const auto dispute = m_book->done(disputeOf(plan, 100'00));
        ResolveDispute resolve{dispute.dispute, DisputeOutcome::PartlyUpheld, usd(80'00), u"goods came broken"_s};
        const auto resolved = m_book->done(resolve);
        QCOMPARE(resolved.due, usd(90'00));
        QCOMPARE(resolved.disputed, usd(0));
        QCOMPARE(m_book->run(resolve).error().code, u"DISPUTE.OVER"_s);
        QCOMPARE(m_book->run(ReopenDispute{dispute.dispute, u"a mistake"_s}).error().code, u"ROLE.RIGHT"_s);
        m_book->role = Role::Supervisor;
        const auto again = m_book->done(ReopenDispute{dispute.dispute, u"a mistake"_s});
        QCOMPARE(again.due, usd(170'00));
        QCOMPARE(again.disputed, usd(100'00));
        QCOMPARE(m_book->run(ReopenDispute{dispute.dispute, u"again"_s}).error().code, u"DISPUTE.OPEN"_s);
    }

    void aCreditBelowWhatIsPromisedIsTold()
    {
        const PlanId plan = m_book->plan({100'00}, 5);
        m_book->promise(plan, 90'00);
        const auto dispute = m_book->done(disputeOf(plan, 60'00));
        QCOMPARE(dispute.overpromised, usd(0));
        const auto resolved = m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Upheld, {}, u"not theirs"_s});
        QCOMPARE(resolved.due, usd(40'00));
        QCOMPARE(resolved.overpromised, usd(50'00));
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->done(ReopenDispute{dispute.dispute, u"a mistake"_s}).overpromised, usd(0));
        const ResolveDispute part{dispute.dispute, DisputeOutcome::PartlyUpheld, usd(10'00), u"some of it"_s};
        QCOMPARE(m_book->done(part).overpromised, usd(0));
    }

    void aDisputeOfAllThatIsUpheldClosesThePlan()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 100'00));
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Upheld, {}, u"not theirs"_s});
        QVERIFY(m_book->read(plan).isClosed);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->done(ReopenDispute{dispute.dispute, u"it was theirs"_s}).due, usd(100'00));
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).status, PlanStatus::New);
    }

    void aReversalOpensAPlanThatADisputeClosed()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto paid = m_book->pay(plan, 220'00);
        const auto dispute = m_book->done(disputeOf(plan, 100'00));
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Upheld, {}, u"not theirs"_s});
        QVERIFY(m_book->read(plan).isClosed);
        QVERIFY(m_book->done(ReversePayment{paid.payment, u"bank return"_s, {}}).reopened);
        QCOMPARE(m_book->read(plan).currentDue, usd(220'00));
        QVERIFY(!m_book->read(plan).isClosed);
    }

    void anUpheldDisputeFreesWhatWasPaidOnIt()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 60'00));
        const auto other = m_book->done(disputeOf(plan, 40'00));
        m_book->pay(plan, 70'00);
        const auto upheld = [&](DisputeId id) {
            return m_book->done(ResolveDispute{id, DisputeOutcome::Upheld, {}, u"not theirs"_s});
        };
        QCOMPARE(upheld(dispute.dispute).credited, usd(60'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
        QCOMPARE(m_book->read(plan).unallocated, usd(30'00));
        QCOMPARE(upheld(other.dispute).credited, usd(40'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(70'00));
        QCOMPARE(m_book->differences(), QString());
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->done(ReopenDispute{other.dispute, u"a mistake"_s}).due, usd(0));
        QCOMPARE(m_book->read(plan).unallocated, usd(30'00));
        QCOMPARE(m_book->done(ReopenDispute{dispute.dispute, u"a mistake"_s}).due, usd(30'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->differences(), QString());
    }

    void onAPlanWithoutItemsItFreesMoneyToo()
    {
        const PlanId plan = m_book->plan({100'00});
        m_store->execute(u"DELETE FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(plan.value()));
        const auto dispute = m_book->done(disputeOf(plan, 60'00));
        m_book->pay(plan, 100'00);
        QCOMPARE(m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Upheld, {}, u"not theirs"_s}).credited, usd(60'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(60'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
    }

    void nothingIsDisputedTwice()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto items = must(itemsOf(m_book->database, plan));
        const auto whole = m_book->done(OpenDispute{plan, {}, DisputeKind::Amount, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(whole.disputed, usd(320'00));
        OpenDispute again{plan, items.front().id, DisputeKind::Amount, {}, {}, {}, {}, {}, {}, {}};
        const auto refused = m_book->run(again);
        QCOMPARE(refused.error().code, u"DISPUTE.AMOUNT"_s);
        QCOMPARE(refused.error().values.value(u"limit"_s).value<Money>(), usd(0));
        m_book->done(ResolveDispute{whole.dispute, DisputeOutcome::Withdrawn, {}, u"so"_s});
        QCOMPARE(m_book->done(again).disputed, usd(120'00));
        again.item.reset();
        QCOMPARE(m_book->done(again).disputed, usd(320'00));
    }

    void noMoreIsDisputedThanIsOwed()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto items = must(itemsOf(m_book->database, plan));
        const auto dispute = m_book->done(OpenDispute{plan, items.front().id, DisputeKind::Amount, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(dispute.disputed, usd(120'00));
        const auto paid = m_book->pay(plan, 90'00); // all on the item that is disputed
        QCOMPARE(m_book->read(plan).disputed, usd(30'00));
        m_book->promise(plan, 200'00);
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->read(plan).disputed, usd(120'00));
        QCOMPARE(m_book->differences(), QString());
    }

    void aDisputeOfTheWholeStaysWhatItWasWhenAChargeComesAndGoes()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan({120'00});
        AddCharge charge;
        charge.plan = plan;
        charge.charge.dueDate = m_book->today();
        charge.charge.principal = usd(0);
        charge.charge.fees = usd(15'00);
        charge.reason = u"late"_s;
        const auto first = m_book->done(charge);
        const auto whole = m_book->done(OpenDispute{plan, {}, DisputeKind::Amount, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(whole.disputed, usd(135'00));
        const auto second = m_book->done(charge);
        QCOMPARE(m_book->read(plan).disputed, usd(135'00)); // what came later is not disputed
        QCOMPARE(m_book->read(plan).currentDue, usd(150'00));
        m_book->done(RemoveCharge{second.item, u"a mistake"_s});
        m_book->done(RemoveCharge{first.item, u"a mistake"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(120'00));
        QCOMPARE(m_book->read(plan).disputed, usd(120'00));
        QCOMPARE(m_book->differences(), QString());
    }

    void aCreditFitsItsOutcome()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 50'00));
        const auto code = [&](DisputeOutcome outcome, std::optional<Money> credit) {
            return m_book->run(ResolveDispute{dispute.dispute, outcome, credit, u"so"_s}).error().code;
        };
        QCOMPARE(code(DisputeOutcome::Rejected, usd(1)), u"DISPUTE.CREDIT"_s);
        QCOMPARE(code(DisputeOutcome::PartlyUpheld, {}), u"DISPUTE.CREDIT"_s);
        QCOMPARE(code(DisputeOutcome::PartlyUpheld, usd(50'01)), u"DISPUTE.CREDIT"_s);
        QCOMPARE(code(DisputeOutcome::Upheld, usd(1)), u"DISPUTE.CREDIT"_s);
        QCOMPARE(m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Withdrawn, {}, u"so"_s}).status,
                 DisputeState::Withdrawn);
    }

    void itsHoldStandsWhileItIsOpenAndStopsTheClockWhenAllIsDisputed()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 100'00));
        m_book->done(AddDisputeEvidence{dispute.dispute, u"A letter"_s, u"archive/7"_s});
        auto holds = must(holdsOfPlan(m_book->database, plan));
        QCOMPARE(holds.size(), size_t(1));
        QVERIFY(holds.front().stopsAgeing && holds.front().stopsPromiseClock && !holds.front().liftedAt);
        DisputePage question;
        question.filter.plan = plan;
        const auto rows = must(answer(m_book->database, Asking(), question)).rows;
        QVERIFY(rows.front().evidence.contains(u"A letter [archive/7]"));
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Rejected, {}, u"it is right"_s});
        holds = must(holdsOfPlan(m_book->database, plan));
        QVERIFY(holds.front().liftedAt.has_value());
    }

    void aDisputeHasToBeAnsweredInTime()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        OpenDispute open = disputeOf(plan, 10'00);
        const QDate told = m_book->today().addDays(-2);
        open.received = told;
        m_book->done(open);
        QCOMPARE(deadlines(plan), std::vector<QDate>{told.addDays(30)});
        m_book->role = Role::Administrator;
        m_book->done(SetDeadlines{{}, 45});
        QCOMPARE(m_book->run(SetDeadlines{{}, 0}).error().code, u"POLICY.VALUE"_s);
        QCOMPARE(m_book->run(SetDeadlines{-1, {}}).error().code, u"POLICY.VALUE"_s);
        m_book->role = Role::Specialist;
        QCOMPARE(m_book->run(SetDeadlines{{}, 60}).error().code, u"ROLE.RIGHT"_s);
        const auto second = m_book->done(open);
        QCOMPARE(deadlines(plan), (std::vector<QDate>{told.addDays(45), told.addDays(30)}));
        open.respondBy = told.addDays(-1);
        QCOMPARE(m_book->run(open).error().code, u"DISPUTE.DEADLINE"_s);
        open.respondBy = told.addDays(10);
        m_book->done(open);
        QCOMPARE(deadlines(plan).front(), told.addDays(10));
        MoveDisputeDeadline move{second.dispute, told.addDays(60), u"the bank needs longer"_s};
        m_book->done(move);
        QCOMPARE(deadlines(plan)[1], told.addDays(60));
        move.respondBy = told.addDays(-1);
        QCOMPARE(m_book->run(move).error().code, u"DISPUTE.DEADLINE"_s);
        move.reason.clear();
        QCOMPARE(m_book->run(move).error().code, u"REASON.EMPTY"_s);
        m_book->done(ResolveDispute{second.dispute, DisputeOutcome::Rejected, {}, u"it is right"_s});
        move.reason = u"too late"_s;
        move.respondBy = told.addDays(70);
        QCOMPARE(m_book->run(move).error().code, u"DISPUTE.OVER"_s);
    }

    void aFileIsEvidenceAsItWasAttached()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 50'00));
        const QByteArray content("\0receipt\xff\n", 10);
        const auto file = m_book->done(attachmentOf(dispute.dispute, u"receipt.pdf"_s, u"Paid in cash"_s, content));
        QCOMPARE(file.number, dispute.number);
        const auto kept = must(answer(m_book->database, asking(), DisputeFileContent{file.file}));
        QCOMPARE(kept.content, content);
        QCOMPARE(kept.file.size, 10);
        QCOMPARE(kept.file.text, u"Paid in cash"_s);
        QVERIFY(!m_store->integer(u"SELECT count(*) FROM event WHERE payload LIKE '%receipt\\%'"_s));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event WHERE command = 'AttachDisputeFile' AND payload LIKE "
                                  "'%receipt.pdf%' AND payload LIKE '%%1%'"_s.arg(kept.file.sha256)),
                 1);
        QCOMPARE(m_book->differences(), QString());
        m_book->done(WithdrawDisputeFile{file.file, u"another's"_s});
        QCOMPARE(m_book->run(WithdrawDisputeFile{file.file, u"again"_s}).error().code, u"FILE.WITHDRAWN"_s);
        const auto files = must(answer(m_book->database, asking(), DisputeFiles{dispute.dispute}));
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files.front().reason, u"another's"_s);
        QCOMPARE(must(answer(m_book->database, asking(), DisputeFileContent{file.file})).content, content);
    }

    void whatIsNoFileIsRefused()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 50'00));
        const auto code = [&](const AttachDisputeFile &command) { return m_book->run(command).error().code; };
        const AttachDisputeFile good = attachmentOf(dispute.dispute, u"a.txt"_s, u"x"_s, "abc");
        QCOMPARE(code(attachmentOf(dispute.dispute, u"../a.txt"_s, u"x"_s, "abc")), u"FILE.NAME"_s);
        QCOMPARE(code(attachmentOf(dispute.dispute, u" "_s, u"x"_s, "abc")), u"FILE.NAME"_s);
        QCOMPARE(code(attachmentOf(dispute.dispute, u"a.txt"_s, u"x"_s, {})), u"FILE.NOTHING"_s);
        QCOMPARE(code(attachmentOf(dispute.dispute, u"a.txt"_s, u" "_s, "abc")), u"REASON.EMPTY"_s);
        const QByteArray most(largestDisputeFile, 'x');
        QCOMPARE(code(attachmentOf(dispute.dispute, u"a.txt"_s, u"x"_s, most + 'x')), u"FILE.SIZE"_s);
        AttachDisputeFile other = good;
        other.content = "abd";
        QCOMPARE(code(other), u"FILE.DIGEST"_s);
        QCOMPARE(code(attachmentOf(DisputeId::fromValue(987'654), u"a.txt"_s, u"x"_s, "abc")), u"RECORD.MISSING"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM dispute_file"_s), 0);
        m_book->done(attachmentOf(dispute.dispute, u"most.txt"_s, u"x"_s, most));
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Rejected, {}, u"so"_s});
        QCOMPARE(code(good), u"DISPUTE.OVER"_s);
    }

    void aChangedFileIsFoundByVerifyAndNotGivenOut()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto dispute = m_book->done(disputeOf(plan, 50'00));
        const auto file = m_book->done(attachmentOf(dispute.dispute, u"a.txt"_s, u"x"_s, "abc"));
        Query(m_book->database, u"UPDATE dispute_file SET content = ?"_s).bind(QByteArray("abd")).run().value();
        QVERIFY(m_book->differences().contains(u"DISPUTE.FILE"));
        QCOMPARE(answer(m_book->database, asking(), DisputeFileContent{file.file}).error().code, u"FILE.DAMAGED"_s);
        // Its digest changed too: the event tells of another.
        Query(m_book->database, u"UPDATE dispute_file SET sha256 = ?"_s).bind(digestOf("abd")).run().value();
        QVERIFY(m_book->differences().contains(u"DISPUTE.FILE"));
        Query(m_book->database, u"UPDATE dispute_file SET content = ?, sha256 = ?"_s)
            .bind(QByteArray("abc"))
            .bind(digestOf("abc"))
            .run()
            .value();
        QCOMPARE(m_book->differences(), QString());
    }

    void casesOpenByTheTableAndCloseWithThePlan()
    {
        m_store->execute(u"INSERT INTO collection_plan_reason (id, code, name) VALUES (7, 'FRAUD', 'Fraud')"_s);
        m_book->role = Role::Administrator;
        SetCaseRule rule;
        rule.planReason = PlanReasonId::fromValue(7);
        rule.reason = u"Look into fraud"_s;
        rule.dueDays = 3;
        m_book->done(rule);
        OpenPlan open;
        open.account = m_book->account;
        open.reason = PlanReasonId::fromValue(7);
        open.items = {{ItemKind::Statement, {}, QDate(2025, 11, 15), usd(10'00), {}, {}, {}, usd(1'00), usd(2'00)}};
        const PlanId plan = m_book->done(open).plan;
        QCOMPARE(m_book->read(plan).currentDue, usd(13'00));
        m_book->done(OpenCase{plan, u"Ask the branch"_s, {}, {}, {}, {}, {}});
        auto cases = casesOf(plan);
        QCOMPARE(cases.size(), size_t(2));
        QCOMPARE(cases.front().due, m_book->today().addDays(3));
        const CaseId own = cases.back().id;
        m_book->done(CloseCase{own, u"They knew nothing"_s});
        QCOMPARE(m_book->run(CloseCase{own, u"again"_s}).error().code, u"CASE.CLOSED"_s);
        m_book->done(ClosePlan{plan, {}});
        for (const CaseRow &each : casesOf(plan))
            QCOMPARE(each.status, u"Closed"_s);
        QCOMPARE(m_book->run(ReopenCase{own, u"more"_s}).error().code, u"PLAN.CLOSED"_s);
        m_book->done(ReopenPlan{plan, u"too early"_s});
        QCOMPARE(m_book->run(ReopenPlan{plan, u"again"_s}).error().code, u"PLAN.OPENALREADY"_s);
        cases = casesOf(plan);
        QCOMPARE(std::count_if(cases.begin(), cases.end(), [](const CaseRow &each) { return each.status == u"New"; }), 1);
    }

    void aSheetTellsWhatIsAffordable()
    {
        const PlanId plan = m_book->plan({1'000'00});
        RecordAffordability record;
        record.contact = m_book->contact;
        QCOMPARE(m_book->run(record).error().code, u"AFFORD.EMPTY"_s);
        record.incomes = {{IncomeKind::Wages, usd(2'000'00)}};
        record.expenses = {{ExpenseKind::Housing, usd(1'200'00)}, {ExpenseKind::Food, usd(400'00)}};
        QCOMPARE(m_book->done(record).affordable, usd(320'00));
        record.expenses.pop_back();
        QCOMPARE(m_book->done(record).disposable, usd(800'00));
        const auto sheet = must(answer(m_book->database, Asking(), AffordabilitySheet{plan}));
        QCOMPARE(sheet.incomes.size(), size_t(1));
        QCOMPARE(sheet.affordability->affordable, usd(640'00));
        record.incomes.push_back({IncomeKind::Rent, Money::fromMinor(1, *Currency::fromCode(u"EUR"_s))});
        QCOMPARE(m_book->run(record).error().code, u"MONEY.CURRENCY"_s);
        record.incomes.pop_back();
        record.asOf = m_book->today().addDays(1);
        QCOMPARE(m_book->run(record).error().code, u"AFFORD.DATE"_s);
    }

private:
    Asking asking() const { return {m_book->now, m_book->today(), {}}; }

    // The last opened first.
    std::vector<QDate> deadlines(PlanId plan) const
    {
        DisputePage question;
        question.filter.plan = plan;
        std::vector<QDate> days;
        for (const DisputeRow &row : must(answer(m_book->database, Asking(), question)).rows)
            days.push_back(row.respondBy.value_or(QDate()));
        return days;
    }
    static OpenDispute disputeOf(PlanId plan, qint64 cents)
    {
        OpenDispute open;
        open.plan = plan;
        open.amount = usd(cents);
        return open;
    }

    std::vector<CaseRow> casesOf(PlanId plan) const
    {
        CasePage question;
        question.filter.plan = plan;
        return must(answer(m_book->database, Asking(), question)).rows;
    }
};

KEPT_TEST(DisputeTest)
#include "disputetest.moc"
