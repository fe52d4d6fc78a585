// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/decideoverride.h"
#include "models/commands/loginteraction.h"
#include "models/commands/overridedecision.h"
#include "models/commands/recorddecision.h"
#include "models/commands/requestdecisionoverride.h"
#include "models/commands/setcollector.h"
#include "models/commands/setconsent.h"
#include "models/commands/wrapupcall.h"
#include "models/domain/calloutcome.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/callcheck.h"
#include "models/queries/decisiondetail.h"
#include "models/queries/decisionindex.h"
#include "models/queries/opencalls.h"
#include "models/queries/packreplay.h"
#include "models/store/interactionrepository.h"
#include "tests/commands/book.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// Verdicts are kept with all they rest on, say the same when they are judged again, and may be overridden where the law allows.
class DecisionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_book = std::make_unique<Book>(m_store->database());
        m_plan = m_book->plan();
    }

    void cleanup()
    {
        m_book.reset();
        m_store.reset();
    }

    void anAllowedContactIsKeptAndExplained()
    {
        const auto decision = m_book->done(ask());
        QVERIFY(decision.isAllowed);
        QVERIFY(decision.number.startsWith(u"DEC-"_s));
        const auto detail = explain(decision.decision);
        QVERIFY(detail.isSameVerdict);
        QVERIFY(detail.facts == DecisionDetail::Facts::Same);
        QVERIFY(detail.verdict.allowed());
        QCOMPARE(detail.person, u"Ada Lovelace"_s);
        QCOMPARE(detail.point, u"+12125550100"_s);
        QCOMPARE(detail.packs.size(), size_t(2));
        for (const DecisionDetail::Pack &pack : detail.packs)
            QVERIFY(!pack.isChanged() && !pack.checksum.isEmpty());
    }

    void aRefusalSaysItsRuleAndWhenItEnds()
    {
        talk();
        const auto decision = m_book->done(ask());
        QVERIFY(!decision.isAllowed);
        QCOMPARE(decision.rule, u"US.REGF.14B2IB"_s);
        QCOMPARE(decision.severity, RuleSeverity::Presumption);
        QVERIFY(decision.nextAllowed && decision.nextAllowed->utc > m_book->now);
        const auto detail = explain(decision.decision);
        QVERIFY(detail.isSameVerdict);
        QCOMPARE(detail.verdict.findings.size(), detail.replayed.findings.size());
        QCOMPARE(detail.asked.history.size(), size_t(1));
    }

    void aContactInTheFutureIsToldByTheCheckAndByTheKeptDecision()
    {
        m_book->now += 7'200'000;
        m_book->done(callAt(m_book->now));
        m_book->now -= 7'200'000; // the clock was set right
        CallCheck check{m_book->account, m_book->phone};
        check.plan = m_plan;
        const auto numbers = must(answer(m_store->database(), asking(), check));
        const std::vector told{MissingFact::HistoryClock};
        QVERIFY(numbers.front().verdict.missing == told);
        QCOMPARE(numbers.front().attempts, 0);
        const auto decision = m_book->done(ask());
        QVERIFY(decision.isAllowed);
        const auto detail = explain(decision.decision);
        QVERIFY(detail.verdict.missing == told);
        QVERIFY(detail.isSameVerdict);
        QVERIFY(detail.facts == DecisionDetail::Facts::Same);
        QCOMPARE(detail.asked.history.size(), size_t(1));
    }

    void aContactInTheFutureRefusesNothingNow()
    {
        m_book->now += 2 * 86'400'000;
        talk(m_book->now);
        m_book->now -= 2 * 86'400'000;
        const auto decision = m_book->done(ask());
        QVERIFY(decision.isAllowed);
        talk(m_book->now - 3'600'000);
        const auto refused = m_book->done(ask());
        QCOMPARE(refused.rule, u"US.REGF.14B2IB"_s);
        const auto detail = explain(refused.decision);
        QVERIFY(detail.isSameVerdict);
        QVERIFY(detail.verdict.findings.front().counted == std::vector{0});
    }

    void whatIsLearntLaterChangesTheFactsNotTheVerdict()
    {
        const auto decision = m_book->done(ask());
        m_book->now += 60'000;
        talk(m_book->now - 3'600'000);
        const auto detail = explain(decision.decision);
        QVERIFY(detail.isSameVerdict);
        QVERIFY(detail.facts == DecisionDetail::Facts::Changed);
        QVERIFY(!detail.now.allowed());
    }

    void whatHappensAfterwardsChangesNothing()
    {
        const auto decision = m_book->done(ask());
        m_book->now += 60'000;
        talk(m_book->now);
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.status = ConsentStatus::Revoked;
        m_book->done(consent);
        QVERIFY(explain(decision.decision).facts == DecisionDetail::Facts::Same);
    }

    void anotherPackTellsThatItChanged()
    {
        const auto decision = m_book->done(ask());
        m_store->execute(
            u"UPDATE compliance_decision SET pack_versions = '[{\"id\":\"US-FED\",\"version\":\"0.1\",\"checksum\":\"00\"}]'"_s);
        const auto detail = explain(decision.decision);
        QVERIFY(detail.packs.front().isChanged());
        QCOMPARE(detail.packs.front().version, u"0.1"_s);
    }

    void aCallKeepsTheDecisionItWasMadeBy()
    {
        const auto decision = m_book->done(ask());
        LogInteraction call = callAt(m_book->now);
        call.decision = decision.decision;
        const auto logged = m_book->done(call);
        QCOMPARE(read(logged.interaction).decision, decision.decision);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM compliance_decision"_s), 1);
    }

    void aCallNobodyAskedAboutIsJudgedAsItIsRecorded()
    {
        talk();
        const auto touch = read(m_book->done(callAt(m_book->now)).interaction);
        QVERIFY(touch.decision);
        const auto detail = explain(*touch.decision);
        QVERIFY(!detail.verdict.allowed());
        QVERIFY(detail.facts == DecisionDetail::Facts::Same);
        LogInteraction inbound = callAt(m_book->now);
        inbound.direction = Direction::Inbound;
        QVERIFY(!read(m_book->done(inbound).interaction).decision);
        QVERIFY(!read(m_book->done(callAt(m_book->now - qint64(8) * 86'400'000)).interaction).decision);
    }

    void anotherPersonsDecisionIsNoDecision()
    {
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key) VALUES (7, 900001, 'Charles', 'charles')"_s);
        const auto decision = m_book->done(RecordDecision{ContactId::fromValue(7), {}, {}, Channel::Letter, {}});
        LogInteraction call = callAt(m_book->now);
        call.decision = decision.decision;
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.DECISION"_s);
    }

    void aDecisionIsForOneContactOfWhatWasAsked()
    {
        m_store->execute(u"INSERT INTO account (id, name, name_key) VALUES (7, 'Other', 'other')"_s);
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key) VALUES (7, 7, 'Charles', 'charles')"_s);
        m_store->execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (7, 900001, 'Phone', '+12125550199')"_s);
        const auto decision = m_book->done(ask()).decision;
        const auto refusal = [&](auto change) {
            LogInteraction call = callAt(m_book->now);
            call.decision = decision;
            change(call);
            const auto logged = m_book->run(call);
            return logged ? QString() : logged.error().code;
        };
        const QString other = u"INTERACTION.DECISION"_s;
        QCOMPARE(refusal([](LogInteraction &call) { call.contactPoint = ContactPointId::fromValue(7); }), other);
        QCOMPARE(refusal([](LogInteraction &call) { call.contact = ContactId::fromValue(7); }), other);
        QCOMPARE(refusal([](LogInteraction &call) { call.channel = Channel::Sms; }), other);
        QCOMPARE(refusal([](LogInteraction &call) {
                     call.plan.reset();
                     call.contact.reset();
                     call.account = AccountId::fromValue(7);
                 }),
                 other);
        QCOMPARE(refusal([&](LogInteraction &call) {
                     m_book->now += qint64(25) * 3'600'000;
                     call.startedAt = Instant{m_book->now};
                 }),
                 other);
        m_book->now -= qint64(25) * 3'600'000;
        // What is left out is taken from the decision.
        QCOMPARE(refusal([](LogInteraction &call) {
                     call.contact.reset();
                     call.contactPoint.reset();
                 }),
                 QString());
        QCOMPARE(m_store->integer(u"SELECT contact_point_id FROM interaction"_s), m_book->phone.value());
        QCOMPARE(refusal([](LogInteraction &) {}), u"INTERACTION.USED"_s);
    }

    void aRefusalLetsNobodyCallUntilItIsLetPass()
    {
        talk();
        LogInteraction call = callAt(m_book->now);
        call.decision = m_book->done(ask()).decision;
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.REFUSED"_s);
        m_book->actor = m_book->people(3).second;
        m_book->role = Role::Supervisor;
        m_book->done(OverrideDecision{*call.decision, u"They asked for it"_s});
        m_book->done(call);
        QCOMPARE(m_book->run(call).error().code, u"INTERACTION.USED"_s);
        // A call that was made all the same is a fact, with a verdict of its own.
        call.decision.reset();
        const auto logged = read(m_book->done(call).interaction);
        QVERIFY(logged.decision && !explain(*logged.decision).verdict.allowed());
    }

    void aCallCountsFromTheMomentItIsPlaced()
    {
        m_book->actor = m_book->people(3).first;
        LogInteraction call = callAt(m_book->now);
        call.outcome = openCall();
        call.decision = m_book->done(ask()).decision;
        const InteractionId placed = m_book->done(call).interaction;
        QCOMPARE(attempts(), 1);
        QCOMPARE(openCalls(), size_t(1));
        const auto outcome = [&] { return m_book->read(m_plan).interactionOutcome.value_or(QString()); };
        QCOMPARE(outcome(), QString());

        WrapUpCall ended;
        ended.interaction = placed;
        ended.outcome = u"Talked"_s;
        ended.conversation = true;
        ended.notes = u"Will ask the brother"_s;
        ended.endedAt = Instant{m_book->now - 1'000};
        QCOMPARE(m_book->run(ended).error().code, u"INTERACTION.TIME"_s);
        ended.endedAt = Instant{m_book->now + 6 * 60'000};
        QCOMPARE(m_book->run(ended).error().code, u"INTERACTION.TIME"_s);
        ended.endedAt = Instant{m_book->now};
        for (const QString &none : {QString(), openCall()}) {
            WrapUpCall open = ended;
            open.outcome = none;
            QCOMPARE(m_book->run(open).error().code, u"INTERACTION.OUTCOME"_s);
        }
        const auto mine = m_book->actor;
        m_book->actor.reset();
        QCOMPARE(openCalls(), size_t(0));
        QCOMPARE(m_book->run(ended).error().code, u"INTERACTION.OTHER"_s);
        m_book->actor = mine;
        m_book->done(ended);
        QCOMPARE(openCalls(), size_t(0));
        QCOMPARE(attempts(), 1);
        QCOMPARE(outcome(), u"Talked"_s);
        const InteractionRecord known = read(placed);
        QVERIFY(known.isConversation && known.decision == call.decision && known.notes == ended.notes);
        QCOMPARE(m_book->run(ended).error().code, u"INTERACTION.WRAPPED"_s);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM interaction"_s), 1);
    }

    void aSupervisorOverridesAPresumptionWithAReason()
    {
        talk();
        const auto decision = m_book->done(ask());
        OverrideDecision override{decision.decision, u"The customer asked to be called back today"_s};
        QCOMPARE(m_book->run(override).error().code, u"ROLE.RIGHT"_s);
        m_book->actor = m_book->people(3).second;
        m_book->role = Role::Supervisor;
        m_book->done(override);
        const auto detail = explain(decision.decision);
        QCOMPARE(detail.record.overrideReason, override.reason);
        QCOMPARE(detail.overriddenBy, u"Vera"_s);
        QCOMPARE(m_book->run(override).error().code, u"DECISION.OVERRIDDEN"_s);
        override.reason = u" "_s;
        QCOMPARE(m_book->run(override).error().code, u"REASON.EMPTY"_s);
    }

    void aRefusalMayBeAskedToPassAndIsDecidedBySomebodyElse()
    {
        talk();
        const auto decision = m_book->done(ask());
        const auto asked = m_book->done(RequestDecisionOverride{decision.decision, u"They asked for a call today"_s, {}});
        m_book->actor = m_book->people(3).second;
        m_book->role = Role::Supervisor;
        const auto decided = m_book->done(DecideOverride{asked.approval, ApprovalStatus::Approved, {}});
        QVERIFY(!decided.promise);
        QCOMPARE(explain(decision.decision).record.overrideReason, u"They asked for a call today"_s);
        QCOMPARE(m_book->run(DecideOverride{asked.approval, ApprovalStatus::Approved, {}}).error().code, u"OVERRIDE.DECIDED"_s);
        QCOMPARE(m_book->run(RequestDecisionOverride{decision.decision, u"Again"_s, {}}).error().code, u"DECISION.OVERRIDDEN"_s);
    }

    void aDeclinedRequestLetsNothingPass()
    {
        talk();
        const auto decision = m_book->done(ask());
        const auto asked = m_book->done(RequestDecisionOverride{decision.decision, u"They asked for a call today"_s, {}});
        m_book->actor = m_book->people(3).second;
        m_book->role = Role::Supervisor;
        m_book->done(DecideOverride{asked.approval, ApprovalStatus::Rejected, u"Wait until Friday"_s});
        QVERIFY(!explain(decision.decision).record.overriddenAt);
    }

    void aProhibitionIsNotOverridden()
    {
        m_book->role = Role::Supervisor;
        m_book->now = QDateTime(QDate(2026, 1, 16), QTime(2, 30), Qt::UTC).toMSecsSinceEpoch(); // 21:30 in New York
        const auto decision = m_book->done(ask());
        const auto refused = m_book->run(OverrideDecision{decision.decision, u"It is urgent"_s});
        QCOMPARE(refused.error().code, u"DECISION.PROHIBITED"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"rule"_s).toString(), u"US.REGF.6B1I"_s);
        const RequestDecisionOverride request{decision.decision, u"It is urgent"_s, {}};
        QCOMPARE(m_book->run(request).error().code, u"DECISION.PROHIBITED"_s);
    }

    void whatIsAllowedNeedsNoOverride()
    {
        m_book->role = Role::Supervisor;
        const auto decision = m_book->done(ask());
        QCOMPARE(m_book->run(OverrideDecision{decision.decision, u"To be sure"_s}).error().code, u"DECISION.ALLOWED"_s);
    }

    void aPackIsReplayedOverHistory()
    {
        talk(m_book->now - 7'200'000);
        m_book->done(callAt(m_book->now - 3'600'000));
        const QByteArray pack = sourceFile(u"resources/compliance/us-fed.json"_s);
        const auto found = must(answer(m_store->database(), asking(), PackReplay{pack, u"us-fed.json"_s, 0}));
        QCOMPARE(found.pack, u"US-FED"_s);
        QCOMPARE(found.judged, 2);
        QCOMPARE(found.refused.size(), size_t(1));
        QCOMPARE(found.refused.front().findings.front().rule, u"US.REGF.14B2IB"_s);
        QCOMPARE(found.refused.front().customerName, u"Ada Lovelace"_s);
        const auto later = must(answer(m_store->database(), asking(), PackReplay{pack, u"us-fed.json"_s, m_book->now}));
        QCOMPARE(later.judged, 0);
        const QByteArray elsewhere = sourceFile(u"resources/compliance/au.json"_s);
        QCOMPARE(must(answer(m_store->database(), asking(), PackReplay{elsewhere, u"au.json"_s, 0})).judged, 0);
        QVERIFY(!answer(m_store->database(), asking(), PackReplay{"{}", u"broken.json"_s, 0}));
    }

    void whatTheRulesDoNotLookAtIsNotKept()
    {
        for (int month = 1; month <= 10; ++month)
            m_book->done(callAt(m_book->now - month * qint64(31) * 86'400'000));
        talk();
        const auto decision = m_book->done(ask());
        const auto detail = explain(decision.decision);
        QCOMPARE(detail.asked.history.size(), size_t(1));
        QVERIFY(detail.isSameVerdict);
        QVERIFY(detail.facts == DecisionDetail::Facts::Same);
        QCOMPARE(decision.rule, u"US.REGF.14B2IB"_s);
    }

    void theAdministratorsPackJudgesEverywhere()
    {
        auto shelf = std::make_shared<PackShelf>(builtInPacks());
        QVERIFY(shelf->put(sourceFile(u"resources/compliance/us-fed.json"_s)
                               .replace("\"1.0\"", "\"1.0-own\"")
                               .replace("\"opens\": \"08:00\"", "\"opens\": \"23:00\"")
                               .replace("\"closes\": \"21:00\"", "\"closes\": \"24:00\""),
                           u"packs/us-fed.json"_s));
        m_book->packs = shelf;
        const auto decision = m_book->done(ask());
        QVERIFY(!decision.isAllowed);
        QCOMPARE(decision.rule, u"US.REGF.6B1I"_s);
        QVERIFY(explain(decision.decision).packs.front().isChanged());
        Asking own = asking();
        own.packs = shelf;
        const auto detail = must(answer(m_store->database(), own, DecisionDetail{decision.decision}));
        QVERIFY(!detail.packs.front().isChanged());
        QCOMPARE(detail.packs.front().version, u"1.0-own"_s);
        QVERIFY(!read(m_book->done(callAt(m_book->now)).interaction).decision || detail.isSameVerdict);
        CallCheck check{m_book->account};
        check.at = m_book->now;
        QVERIFY(!must(answer(m_store->database(), own, check)).front().verdict.allowed());
        QVERIFY(must(answer(m_store->database(), asking(), check)).front().verdict.allowed());
        const auto replayed = must(answer(m_store->database(), own, PackReplay{}));
        QCOMPARE(replayed.refused.front().findings.front().version, u"1.0-own"_s);
        QVERIFY(replayed.refused.front().then == PackReplay::Then::Refused);
        QVERIFY(must(answer(m_store->database(), asking(), PackReplay{})).refused.empty());
    }

    void aCreditorMayCollectInItsOwnName()
    {
        m_book->role = Role::Administrator;
        m_book->now = QDateTime(QDate(2026, 1, 16), QTime(2, 30), Qt::UTC).toMSecsSinceEpoch(); // 21:30 in New York
        QVERIFY(!m_book->done(ask()).isAllowed);
        m_store->execute(u"INSERT INTO account (id, name, name_key) VALUES (77, 'First Bank', 'first bank')"_s);
        m_store->execute(u"INSERT INTO financial_account (id, account_id, financial_account_number, currency_iso_code) VALUES "
                         "(5, 900001, 'F5', 'USD')"_s);
        m_store->execute(u"UPDATE collection_plan SET financial_account_id = 5 WHERE id = %1"_s.arg(m_plan.value()));
        m_store->execute(u"INSERT INTO financial_account_party (id, financial_account_id, account_id, role) VALUES "
                         "(5, 5, 77, 'Creditor')"_s);
        m_book->done(SetCollector{CollectorKind::FirstParty, AccountId::fromValue(77)});
        const auto own = explain(m_book->done(ask()).decision);
        QVERIFY(own.asked.collector == CollectorKind::FirstParty);
        QVERIFY(own.verdict.allowed()); // Regulation F binds those who collect for others
        m_book->done(SetCollector{CollectorKind::ThirdParty, AccountId::fromValue(77)});
        QVERIFY(!m_book->done(ask()).isAllowed);
        m_store->execute(u"UPDATE financial_account_party SET is_role_active = 0"_s);
        m_book->done(SetCollector{CollectorKind::FirstParty, {}});
        QVERIFY(m_book->done(ask()).isAllowed);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(SetCollector{}).error().code, u"ROLE.RIGHT"_s);
    }

    void decisionsAreListedWithWhomTheyConcern()
    {
        talk();
        m_book->done(ask());
        const auto all = must(answer(m_store->database(), asking(), DecisionIndex{}));
        QVERIFY(!all.empty());
        QCOMPARE(all.front().person, u"Ada Lovelace"_s);
        QVERIFY(!all.front().isAllowed);
        QCOMPARE(all.front().findings.front().rule, u"US.REGF.14B2IB"_s);
        DecisionIndex refused;
        refused.shows = DecisionIndex::Shows::Refused;
        for (const DecisionIndex::Row &row : must(answer(m_store->database(), asking(), refused)))
            QVERIFY(!row.isAllowed);
    }

    void theLatestDecisionsComeFirst()
    {
        m_book->done(ask());
        m_book->now += 1000;
        const auto second = m_book->done(ask());
        const auto list = must(answer(m_store->database(), asking(), DecisionList{m_book->account, 1}));
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list.front().id, second.decision);
    }

private:
    Asking asking() const { return {m_book->now, m_book->today(), {}, QTimeZone("America/New_York")}; }
    RecordDecision ask() const { return {m_book->contact, m_book->phone, m_plan, Channel::Phone, {}}; }

    int attempts() const
    {
        return must(answer(m_store->database(), asking(), CallCheck{m_book->account, m_book->phone})).front().attempts;
    }

    size_t openCalls() const
    {
        Asking mine = asking();
        mine.actor = m_book->actor;
        return must(answer(m_store->database(), mine, OpenCalls())).size();
    }

    LogInteraction callAt(qint64 at) const
    {
        LogInteraction call;
        call.plan = m_plan;
        call.contact = m_book->contact;
        call.contactPoint = m_book->phone;
        call.startedAt = Instant{at};
        call.outcome = u"NoAnswer"_s;
        return call;
    }

    void talk(std::optional<qint64> at = {}) const
    {
        LogInteraction call = callAt(at.value_or(m_book->now - 3'600'000));
        call.outcome = u"Talked"_s;
        call.conversation = true;
        m_book->done(call);
    }

    InteractionRecord read(InteractionId id) const
    {
        return must(RecordTable<InteractionRecord>::get(m_store->database(), id.value()));
    }

    DecisionDetail::Answer explain(DecisionId decision) const
    {
        return must(answer(m_store->database(), asking(), DecisionDetail{decision}));
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    PlanId m_plan = PlanId::fromValue(1);
};

KEPT_TEST(DecisionTest)
#include "decisiontest.moc"
