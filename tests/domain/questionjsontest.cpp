// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/questionjson.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

ContactQuestion everything()
{
    const ContactId person = ContactId::fromValue(7);
    const PlanId debt = PlanId::fromValue(11);
    const ContactPointId point = ContactPointId::fromValue(13);
    ContactQuestion asked{person, 1'768'489'200'123, {debt}, {"America/New_York", "Pacific/Guam"}};
    asked.channel = ContactChannel::Sms;
    asked.purpose = ContactPurpose::RemedyIntends;
    asked.collector = CollectorKind::FirstParty;
    asked.nature = DebtNature::Business;
    asked.role = PersonRole::Executor;
    asked.point = point;
    asked.place = ContactPlace::Work;
    asked.history = {{1,
                      person,
                      ContactDirection::Received,
                      ContactChannel::Email,
                      ContactOutcome::MessageReceived,
                      {debt},
                      {},
                      5,
                      point,
                      ContactPlace::Home,
                      DialMode::Prerecorded}};
    asked.moreCalls = {{2, person, {debt}, 3, 4, 5}};
    asked.hours = {{6, QTime(21, 0), {}, 7}};
    asked.ceases = {{8, {debt}, 9}};
    asked.attorneys = {{10, {}, AttorneyState::Unresponsive, 11}};
    asked.holds = {{u"Hardship"_s, 12, {}, {debt}}};
    asked.employer = EmployerStance::ProhibitsCalls;
    asked.inconvenientPlaces = {ContactPlace::Home, ContactPlace::Work};
    asked.locationCallback = LocationCallback::Welcome;
    asked.replyTo = ReplyTo{13, ContactChannel::Letter};
    asked.dialledZones = {"America/Chicago"};
    asked.line = LineKind::TollFree;
    asked.dial = DialMode::Artificial;
    asked.wrongSince = 14;
    asked.life = LifeState::Deceased;
    asked.bankruptcies = {{Proceeding::Discharge, {debt}, 15, 16}};
    asked.disputes = {{17, {}, QDate(2026, 1, 2), QDate(2026, 1, 9), 18}};
    asked.mediumRequests = {{19, ContactChannel::Call, point, 20}};
    asked.inconvenientTimes = {{21, {1, 5}, QTime(9, 30), QTime(17, 0), QDate(2026, 12, 31)}};
    asked.dialConsents = {{22, point, 23}};
    asked.workRequest = WorkRequest{24, WrittenConfirmation::Received};
    asked.noticeSentOn = QDate(2026, 2, 3);
    asked.daysPastDue = 0;
    asked.holidays = {QDate(2026, 7, 4)};
    asked.creditors = {{debt, 3}};
    return asked;
}

} // namespace

/// A question that was asked is written with every fact, and reads back as it was.
class QuestionJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactReadsBack()
    {
        const QJsonObject json = toJson(everything());
        QCOMPARE(json.size(), 36);
        const auto back = contactQuestionFrom(json);
        QVERIFY(back);
        QCOMPARE(toJson(*back), json);
        QCOMPARE(back->history.front().dial, DialMode::Prerecorded);
        QVERIFY(!back->hours.front().to.isValid());
        QCOMPARE(back->daysPastDue, 0);
    }

    void whatIsUnsetIsLeftOut()
    {
        const ContactQuestion plain{ContactId::fromValue(1), 5, {}, {}};
        const QJsonObject json = toJson(plain);
        QVERIFY(!json.contains(u"history"_s) && !json.contains(u"replyTo"_s) && !json.contains(u"place"_s));
        const auto back = contactQuestionFrom(json);
        QVERIFY(back);
        QVERIFY(!back->replyTo && back->history.empty() && back->place == ContactPlace::Unknown);
    }

    void aWordNobodyKnowsIsRefused()
    {
        QJsonObject json = toJson(everything());
        json[u"role"_s] = u"Wizard"_s;
        const auto back = contactQuestionFrom(json);
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"QUESTION.FORMAT"_s);
        QCOMPARE(back.error().detail, u"role"_s);
        json[u"role"_s] = u"Executor"_s;
        json[u"history"_s] = QJsonArray{QJsonObject{{u"at"_s, u"yesterday"_s}}};
        QCOMPARE(contactQuestionFrom(json).error().detail, u"history"_s);
    }

    void aVerdictReadsBack()
    {
        ContactVerdict verdict;
        verdict.findings = {{u"US.REGF.14B2IA"_s,
                             RuleSeverity::Presumption,
                             u"12 CFR 1006.14"_s,
                             {0, 3},
                             {},
                             99,
                             RuleConfidence::Secondary,
                             u"US-FED"_s,
                             u"1.0"_s}};
        verdict.nextAllowed = 100;
        verdict.missing = {MissingFact::Number};
        const auto back = contactVerdictFrom(toJson(verdict));
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(verdict));
        QVERIFY(!back->allowed());
        QCOMPARE(back->findings.front().counted, (std::vector<int>{0, 3}));
        QVERIFY(contactVerdictFrom(toJson(ContactVerdict()))->allowed());
    }
};

KEPT_TEST(QuestionJsonTest)
#include "questionjsontest.moc"
