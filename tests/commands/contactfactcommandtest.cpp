// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changecontactrequest.h"
#include "models/commands/loginteraction.h"
#include "models/commands/markwrongnumber.h"
#include "models/commands/placehold.h"
#include "models/commands/recordcontactrequest.h"
#include "models/commands/setconsent.h"
#include "models/commands/setholiday.h"
#include "models/commands/updatehold.h"
#include "models/queries/callcheck.h"
#include "models/queries/customerdetail.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// What people ask for and what becomes known of them closes contact, and opens it again when it is taken back.
class ContactFactCommandTest final : public QObject
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
        QCOMPARE(m_book->differences(), QString());
        m_book.reset();
        m_store.reset();
    }

    void nothingOnFileAllows() { QCOMPARE(refusal(), QString()); }

    void anInconvenientTimeClosesUntilItIsWithdrawn()
    {
        RecordContactRequest request = requestOf(ContactRequestKind::InconvenientTime);
        request.words = u"Never on Thursdays before noon, I sleep"_s;
        request.days = std::vector<int>{4};
        request.to = u"12:00"_s;
        const auto recorded = m_book->done(request);
        QCOMPARE(refusal(), u"US.REGF.6B1.DESIG"_s);
        const auto told = must(answer(m_store->database(), asking(), CustomerDetail{m_book->account})).requests;
        QCOMPARE(told.front().words, *request.words);
        QCOMPARE(told.front().days, u"4"_s);

        WithdrawContactRequest withdraw{recorded.request, {}, {}};
        QCOMPARE(m_book->run(withdraw).error().code, u"REASON.EMPTY"_s);
        withdraw.reason = u"Changed shifts"_s;
        m_book->done(withdraw);
        QCOMPARE(refusal(), QString());
        QCOMPARE(m_book->run(withdraw).error().code, u"REQUEST.WITHDRAWN"_s);
        m_book->done(ConfirmContactRequest{recorded.request, {}, {}});
        QCOMPARE(refusal(), u"US.REGF.6B1.DESIG"_s);
    }

    void aRequestThatSaysNothingIsRefused()
    {
        RecordContactRequest request = requestOf(ContactRequestKind::InconvenientTime);
        QCOMPARE(m_book->run(request).error().code, u"REQUEST.TIME"_s);
        request.from = u"9 o'clock"_s;
        QCOMPARE(m_book->run(request).error().code, u"REQUEST.TIME"_s);
        request.from = u"24:00"_s;
        QCOMPARE(m_book->run(request).error().code, u"REQUEST.TIME"_s);
        request.from = u"09:00"_s;
        request.days = std::vector<int>{8};
        QCOMPARE(m_book->run(request).error().code, u"REQUEST.TIME"_s);
        request.days = std::vector<int>{7};
        request.saidAt = Instant{m_book->now + 1};
        QCOMPARE(m_book->run(request).error().code, u"REQUEST.INSTANT"_s);
        QCOMPARE(m_book->run(requestOf(ContactRequestKind::InconvenientPlace)).error().code, u"REQUEST.PLACE"_s);
    }

    void anInconvenientPlaceClosesItsNumbers()
    {
        RecordContactRequest request = requestOf(ContactRequestKind::InconvenientPlace);
        request.place = ContactPlace::Home;
        m_book->done(request);
        QCOMPARE(refusal(), u"US.REGF.6B1II"_s);
        m_store->execute(u"UPDATE contact_point SET is_mobile = 1"_s);
        QCOMPARE(refusal(), QString());
    }

    void anEmployerWhoProhibitsCallsClosesTheWorkplace()
    {
        m_book->done(requestOf(ContactRequestKind::EmployerProhibits));
        QCOMPARE(refusal(), QString());
        m_store->execute(u"UPDATE contact_point SET is_workplace = 1"_s);
        QCOMPARE(refusal(), u"US.REGF.6B3"_s);
    }

    void aMediumIsRefusedUntilItIsGrantedAgain()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.channel = ConsentChannel::Sms;
        consent.status = ConsentStatus::Revoked;
        m_book->done(consent);
        QCOMPARE(refusal(), QString());
        QCOMPARE(refusal(ContactChannel::Sms), u"US.REGF.14H"_s);
        m_book->now += 1000;
        consent.status = ConsentStatus::Granted;
        m_book->done(consent);
        QCOMPARE(refusal(ContactChannel::Sms), QString());
        m_book->now -= 1000;
        QCOMPARE(refusal(ContactChannel::Sms), u"US.REGF.14H"_s);
    }

    void oneNumberMayBeRefused()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.contactPoint = m_book->phone;
        consent.status = ConsentStatus::Revoked;
        m_book->done(consent);
        QCOMPARE(refusal(), u"US.REGF.14H"_s);
    }

    void consentToMoreCallsLiftsTheCountUntilItIsRevoked()
    {
        for (int call = 0; call < 7; ++call)
            m_book->done(callAt(m_book->now - (call + 1) * 3'600'000, u"NoAnswer"_s));
        QCOMPARE(refusal(), u"US.REGF.14B2IA"_s);
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.kind = ConsentKind::MoreCalls;
        m_book->done(consent);
        QCOMPARE(refusal(), QString());
        m_book->now += 1000;
        consent.status = ConsentStatus::Revoked;
        m_book->done(consent);
        QCOMPARE(refusal(), u"US.REGF.14B2IA"_s);
        consent.kind = ConsentKind::MachineCalls;
        QCOMPARE(m_book->run(consent).error().code, u"CONSENT.NONE"_s);
    }

    // What it was given for bounds it: the receiver, the debt, from when and until when.
    void consentToMoreCallsHoldsAsFarAsItWasGiven()
    {
        for (int call = 0; call < 7; ++call)
            m_book->done(callAt(m_book->now - (call + 1) * 3'600'000, u"NoAnswer"_s));
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.kind = ConsentKind::MoreCalls;
        consent.givenTo = ConsentReceiver::Creditor;
        m_book->done(consent);
        QCOMPARE(refusal(), u"US.REGF.14B2IA"_s);
        consent.givenTo.reset();
        consent.plan = m_plan;
        consent.validFrom = Instant{m_book->now + 3'600'000};
        consent.expiresAt = Instant{m_book->now + 7'200'000};
        m_book->done(consent);
        QCOMPARE(refusal(), u"US.REGF.14B2IA"_s);
        m_book->now += 3'600'000;
        QCOMPARE(refusal(), QString());
        m_book->now += 3'600'000;
        QCOMPARE(refusal(), u"US.REGF.14B2IA"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM consent WHERE collection_plan_id = %1"_s.arg(m_plan.value())), 1);
    }

    void aConsentThatSaysNothingSoundIsRefused()
    {
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key) VALUES (900050, 900001, 'Bea', 'bea')"_s);
        m_store->execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (7, 900050, 'Phone', '+12125550150')"_s);
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.contactPoint = ContactPointId::fromValue(7);
        QCOMPARE(m_book->run(consent).error().code, u"CONSENT.POINT"_s);
        consent.contactPoint = ContactPointId::fromValue(4711);
        QCOMPARE(m_book->run(consent).error().code, u"REFERENCE.MISSING"_s);
        consent.contactPoint.reset();
        consent.plan = PlanId::fromValue(4711);
        QCOMPARE(m_book->run(consent).error().code, u"REFERENCE.MISSING"_s);
        consent.plan.reset();
        consent.kind = ConsentKind::Hours;
        consent.from = u"9 o'clock"_s;
        QCOMPARE(m_book->run(consent).error().code, u"REQUEST.TIME"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM consent"_s), 0);
    }

    void aConsentStandsInTheHistoryOfItsCustomer()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        m_book->done(consent);
        QCOMPARE(m_store->integer(u"SELECT account_id FROM event WHERE command = 'SetConsent'"_s), m_book->account.value());
        m_book->role = Role::Auditor;
        QCOMPARE(m_book->run(consent).error().code, u"ROLE.RIGHT"_s);
    }

    void theConsentThatIsNamedIsTakenBack()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.kind = ConsentKind::Hours;
        consent.from = u"20:00"_s;
        consent.to = u"21:00"_s;
        const ConsentId older = m_book->done(consent).consent;
        m_book->now += 1000;
        consent.to = u"22:00"_s;
        const ConsentId newer = m_book->done(consent).consent;
        consent.consent = older;
        QCOMPARE(m_book->run(consent).error().code, u"CONSENT.NAMED"_s);
        consent.status = ConsentStatus::Revoked;
        QCOMPARE(m_book->done(consent).consent, older);
        QCOMPARE(standing(), newer.value());
        QCOMPARE(m_book->run(consent).error().code, u"CONSENT.NONE"_s);
        consent.consent = ConsentId::fromValue(4711);
        QCOMPARE(m_book->run(consent).error().code, u"RECORD.MISSING"_s);
        // The old form ends the latest.
        consent.consent.reset();
        QCOMPARE(m_book->done(consent).consent, newer);
    }

    void aConsentOfSomebodyElseIsNotTakenBack()
    {
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.kind = ConsentKind::MoreCalls;
        const ConsentId given = m_book->done(consent).consent;
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key) VALUES (900050, 900001, 'Bea', 'bea')"_s);
        consent.contact = ContactId::fromValue(900'050);
        consent.status = ConsentStatus::Revoked;
        consent.consent = given;
        QCOMPARE(m_book->run(consent).error().code, u"RECORD.MISSING"_s);
        QCOMPARE(standing(), given.value());
    }

    // 12 CFR 1006.14(b)(2)(i)(A) counts calls placed, (B) any conversation, whoever began it.
    void whoCallsHereIsNotCalledAndWasTalkedToAllTheSame()
    {
        LogInteraction theirs = callAt(m_book->now, u"ThirdParty"_s);
        theirs.direction = Direction::Inbound;
        for (int call = 0; call < 9; ++call) {
            theirs.startedAt = Instant{m_book->now - (call + 1) * 3'600'000};
            m_book->done(theirs);
        }
        QCOMPARE(refusal(), QString());
        QVERIFY(!m_book->read(m_plan).firstCall);
        theirs.outcome = u"Talked"_s;
        theirs.conversation = true;
        theirs.startedAt = Instant{m_book->now - 3'600'000};
        m_book->done(theirs);
        QCOMPARE(refusal(), u"US.REGF.14B2IB"_s);
        m_book->now += qint64(8) * 86'400'000;
        QCOMPARE(refusal(), QString());
    }

    void consentToHoursOpensThem()
    {
        m_book->now = QDateTime(QDate(2026, 1, 16), QTime(2, 30), Qt::UTC).toMSecsSinceEpoch(); // 21:30 in New York
        QCOMPARE(refusal(), u"US.REGF.6B1I"_s);
        SetConsent consent;
        consent.contact = m_book->contact;
        consent.kind = ConsentKind::Hours;
        QCOMPARE(m_book->run(consent).error().code, u"CONSENT.HOURS"_s);
        consent.from = u"21:00"_s;
        consent.to = u"22:00"_s;
        m_book->done(consent);
        QCOMPARE(refusal(), QString());
    }

    void holdsSayWhatTheLawNeeds_data()
    {
        QTest::addColumn<HoldReason>("reason");
        QTest::addColumn<QString>("rule");
        QTest::newRow("attorney") << HoldReason::Attorney << u"US.REGF.6B2"_s;
        QTest::newRow("cease") << HoldReason::CeaseContact << u"US.REGF.6C"_s;
        QTest::newRow("bankruptcy") << HoldReason::Bankruptcy << u"US.BK.STAY"_s;
        QTest::newRow("deceased") << HoldReason::Deceased << u"GEN.DECEASED"_s;
        QTest::newRow("dispute") << HoldReason::Dispute << u"US.REGF.38D2"_s;
    }

    void holdsSayWhatTheLawNeeds()
    {
        QFETCH(const HoldReason, reason);
        PlaceHold hold;
        hold.reason = reason;
        hold.contact = m_book->contact;
        hold.receivedAt = Instant{m_book->now};
        m_book->done(hold);
        QTEST(refusal(), "rule");
    }

    void whatBecomesKnownOfAHoldCounts()
    {
        PlaceHold hold;
        hold.reason = HoldReason::Attorney;
        hold.contact = m_book->contact;
        const HoldId id = m_book->done(hold).hold;
        UpdateHold update;
        update.hold = id;
        update.attorneyState = AttorneyState::ConsentsToContact;
        m_book->done(update);
        QCOMPARE(refusal(), QString());
        update.attorneyState = AttorneyState::Reachable;
        m_book->done(update);
        QCOMPARE(refusal(), u"US.REGF.6B2"_s);
    }

    void anOralDisputeIsNoDisputeOfTheLaw()
    {
        PlaceHold hold;
        hold.reason = HoldReason::Dispute;
        hold.plan = m_plan;
        hold.isWritten = false;
        hold.stopsContact = false;
        m_book->done(hold);
        QCOMPARE(refusal(), QString());
    }

    void aWrongNumberIsNobodysUntilItIsTheirsAfterAll()
    {
        m_book->done(callAt(m_book->now - 3'600'000, u"NoAnswer"_s));
        m_book->done(MarkWrongNumber{m_book->phone, PointOwner::Another, {}});
        const auto judged = judge();
        QCOMPARE(judged.verdict.findings.front().rule, u"GEN.WRONG_NUMBER"_s);
        QVERIFY(judged.asked.history.front().excludedFrom.has_value());
        QVERIFY(must(answer(m_store->database(), asking(), CallCheck{m_book->account})).empty());
        m_book->done(MarkWrongNumber{m_book->phone, PointOwner::ThePerson, {}});
        QCOMPARE(refusal(), QString());
    }

    void theHouseClosesADay()
    {
        m_store->execute(u"UPDATE contact SET time_zone = NULL, country = 'CA', state = 'ON', postal_code = 'M5V 2T6'"_s);
        m_store->execute(u"UPDATE contact_point SET value = '+14165550100'"_s);
        QCOMPARE(refusal(), QString());
        m_book->role = Role::Administrator;
        SetHoliday holiday{u"CA-ON"_s, m_book->today(), OwnHolidayStatus::Closed, u"Stocktaking"_s};
        m_book->done(holiday);
        QVERIFY(rules().contains(u"CA-ON.DAY"_s));
        holiday.status = OwnHolidayStatus::AsListed;
        m_book->done(holiday);
        QCOMPARE(refusal(), QString());
        for (const auto &place : {u"Ontario"_s, u"XX"_s, u"CA-ZZ"_s, u"XX-YY"_s, u"ca"_s}) {
            holiday.place = place;
            QCOMPARE(m_book->run(holiday).error().code, u"HOLIDAY.PLACE"_s);
        }
        for (const auto &place : {u""_s, u"DE"_s, u"DE-BY"_s, u"US-NY"_s}) {
            holiday.place = place;
            m_book->done(holiday);
        }
        m_book->role = Role::Specialist;
        QCOMPARE(m_book->run(holiday).error().code, u"ROLE.RIGHT"_s);
    }

    void everyPlaceOfThePersonBringsItsPacks()
    {
        QCOMPARE(judge().packs, QStringList{u"US-FED"_s});
        m_store->execute(u"UPDATE contact SET state = 'MA', country = 'US'"_s);
        QVERIFY(judge().packs.contains(u"US-MA"_s));
        m_store->execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (5, 900001, 'Phone', '+12065550100')"_s);
        QVERIFY(judge().packs.contains(u"US-WA"_s));
        m_store->execute(u"UPDATE contact SET state = NULL, postal_code = '11201'"_s);
        QVERIFY(judge().packs.contains(u"US-NYC"_s));
        QVERIFY(!judge().packs.contains(u"US-MA"_s));
        m_store->execute(u"DELETE FROM contact_point WHERE id = 5"_s);
        m_store->execute(u"UPDATE contact_point SET value = '+61255501234'"_s);
        m_store->execute(u"UPDATE contact SET country = 'AU', state = 'NSW', postal_code = '2000'"_s);
        QCOMPARE(judge().packs, QStringList{u"AU"_s});
    }

private:
    qint64 standing() { return m_store->integer(u"SELECT max(id) FROM consent WHERE status = 'Granted'"_s); }

    Asking asking() const { return {m_book->now, m_book->today(), {}, QTimeZone("America/New_York")}; }

    RecordContactRequest requestOf(ContactRequestKind kind) const
    {
        RecordContactRequest request;
        request.contact = m_book->contact;
        request.kind = kind;
        return request;
    }

    LogInteraction callAt(qint64 at, const QString &outcome) const
    {
        LogInteraction call;
        call.plan = m_plan;
        call.contact = m_book->contact;
        call.contactPoint = m_book->phone;
        call.startedAt = Instant{at};
        call.outcome = outcome;
        return call;
    }

    CallCheck::Number judge(ContactChannel channel = ContactChannel::Call) const
    {
        return must(answer(m_store->database(), asking(), CallCheck{m_book->account, m_book->phone, {}, channel})).front();
    }

    QStringList rules() const
    {
        QStringList found;
        for (const ContactFinding &finding : judge().verdict.findings)
            found.append(finding.rule);
        return found;
    }

    QString refusal(ContactChannel channel = ContactChannel::Call) const
    {
        const auto number = judge(channel);
        return number.verdict.allowed() ? QString() : number.verdict.findings.front().rule;
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    PlanId m_plan = PlanId::fromValue(1);
};

KEPT_TEST(ContactFactCommandTest)
#include "contactfactcommandtest.moc"
