// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/calltext.h"
#include "models/view/compliancelines.h"
#include "models/view/contactcard.h"
#include "models/view/linetext.h"
#include "models/view/timelinetext.h"
#include "models/view/windowtext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class CallTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofANumberOnlyTheLastFourDigitsAreShownAmongOthers()
    {
        QCOMPARE(maskedPoint(u"+13035550142"_s), u"··0142"_s);
        QCOMPARE(maskedPoint(u"555 0142"_s), u"··0142"_s);
        QCOMPARE(maskedPoint(u"12345"_s), u"··45"_s);
        QCOMPARE(maskedPoint(u"1"_s), u"··"_s);
        QCOMPARE(maskedPoint(QString()), QString());
        QCOMPARE(maskedPoint(u"karla@example.com"_s), u"k··@example.com"_s);
        QCOMPARE(maskedPoint(u"@"_s), u"··@"_s);
        QCOMPARE(maskedPoint(u"12 Elm Street, Denver"_s), u"12 Elm Street, Denver"_s);
    }

    void aCallThatIsOverTellsHowLongItRangAndLasted()
    {
        QCOMPARE(lineTimesText({1'000, 13'000, LineEnd::HungUpHere}, {0, 197'900, 0}), u"rang 12 s, spoke 3:04"_s);
        QCOMPARE(lineTimesText({1'000, 13'000, LineEnd::HungUpHere}, {0, 3'613'000 + 62'000, 0}), u"rang 12 s, spoke 1:01:02"_s);
        QCOMPARE(lineTimesText({1'000, 61'000, LineEnd::HungUpHere}, {0, 661'000, 0}), u"rang 1:00, spoke 10:00"_s);
        QCOMPARE(lineTimesText({1'000, {}, LineEnd::NoAnswer}, {0, 31'000, 0}), u"rang 30 s"_s);
        QCOMPARE(lineTimesText({{}, 13'000, LineEnd::Lost}, {0, 14'000, 0}), u"spoke 1 s"_s);
        QCOMPARE(lineTimesText({{}, {}, LineEnd::Busy}, {0, 14'000, 0}), QString());
        TimelineEntry entry;
        entry.kind = TimelineKind::Interaction;
        entry.what = u"Phone"_s;
        entry.outcome = u"Talked"_s;
        entry.isConversation = true;
        entry.endedAt = 197'900;
        QVERIFY(timelineText(entry, wording()).detail.contains(u"4 min"_s));
        entry.line = {1'000, 13'000, LineEnd::HungUpHere};
        QVERIFY(timelineText(entry, wording()).detail.contains(u"rang 12 s, spoke 3:04"_s));
        QVERIFY(!timelineText(entry, wording()).detail.contains(u"min"_s));
    }

    void listsOfDecisionsAndReplaysMaskNumbers()
    {
        DecisionIndex::Row decision;
        decision.point = u"+13035550142"_s;
        PackReplay::Row replayed;
        replayed.point = u"+13035550142"_s;
        replayed.findings.push_back({u"US.REGF.6B1I"_s});
        for (const std::vector<TableLine> &lines : {decisionLines({decision}, wording()), replayLines({replayed}, wording())})
            for (const LineCell &cell : lines.front().cells)
                QVERIFY2(!cell.text.contains(u"303"_s), qPrintable(cell.text));
    }

    void aYesWithAQuestionSaysTheQuestion()
    {
        ContactCard card;
        card.verdict = ContactVerdict{};
        QCOMPARE(verdictText(card, 0, wording()).kind, StatusKind::Ok);
        card.verdict->missing = {MissingFact::HistoryClock};
        const VerdictText text = verdictText(card, 0, wording());
        QCOMPARE(text.kind, StatusKind::Warn);
        QCOMPARE(text.word, u"Allowed, check first"_s);
        QVERIFY(text.reason.contains(u"in the future"_s));
        card.closesAt = 3'600'000;
        QVERIFY(verdictText(card, 0, wording()).opens.contains(u"in the future"_s));
        QVERIFY(verdictText(card, 0, wording()).opens.contains(u"closes in"_s));
    }

    void aClosedDaySaysWhatLastsLongest()
    {
        ContactFinding night{u"US.REGF.6B1I"_s};
        night.clearsAt = 1;
        ContactFinding talk{u"US.REGF.14B2IB"_s};
        talk.clearsAt = 2;
        ContactWindows::Answer windows;
        ContactWindows::Day day;
        day.date = QDate(2026, 3, 13);
        day.closedBy = {night, talk};
        windows.days = {day};
        QCOMPARE(stripDays(windows, 0, wording()).front().closed, u"seven days after a talk"_s);
        windows.days.front().closedBy.push_back({u"US.REGF.6B2"_s});
        QCOMPARE(stripDays(windows, 0, wording()).front().closed, u"attorney"_s);
    }

private:
    static Wording wording() { return {QLocale(u"en_US"_s), QTimeZone::utc()}; }
};

KEPT_TEST(CallTextTest)
#include "calltexttest.moc"
