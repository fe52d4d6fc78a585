// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updateplan.h"
#include "models/domain/civiltime.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/promiserepository.h"
#include "tests/commands/reinstatebook.h"
#include "tests/exchange/banktest.h"
#include "tests/support/testrunner.h"

#include <QDir>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000LL;

} // namespace

/// A file that tells another time zone moves what is open, as it is moved by hand, and its undo moves it back.
class ZoneFileTest final : public BankTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonsZoneMovesWhatGoesByIt()
    {
        const PlanId plan = planOfPerson();
        const PlanId own = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const PromiseId left = m_book->promise(own, 50'00);
        m_book->done(instalmentsOf(*m_book, plan, 2));
        const QString before = whole();
        tellPerson("Asia/Tokyo");
        QCOMPARE(zoneOf(promise), "Asia/Tokyo"_ba);
        QCOMPARE(zoneOf(left), "America/New_York"_ba);
        QCOMPARE(m_book->differences(), QString()); // of the instalments too
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aPlansZoneMovesIt()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->done(instalmentsOf(*m_book, plan, 2));
        const QString before = whole();
        write(u"CollectionPlan.csv", "SourceSystemRecordIdentifier,TimeZone\n" + keyOf(plan) + ",Pacific/Honolulu\n");
        bringAll();
        QCOMPARE(zoneOf(promise), "Pacific/Honolulu"_ba);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void whatIsOverThereIsBrokenAtOnceAndOpenAgainByTheUndo()
    {
        const PlanId plan = planOfPerson();
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->now = partOf(promise).deadlineAt - hourMs;
        const QString before = whole();
        tellPerson("Asia/Tokyo");
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void moneyOfTheSameFileCountsFirst()
    {
        const PlanId plan = planOfPerson();
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->now = partOf(promise).deadlineAt - hourMs;
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode\nZ1," +
              keyOf(plan) + ',' + day() + ",50.00,USD\n");
        const QString before = whole();
        tellPerson("Asia/Tokyo");
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void whatWasPromisedSinceGoesByTheZoneThatTheUndoGivesBack()
    {
        const PlanId plan = planOfPerson();
        tellPerson("Asia/Tokyo");
        const PromiseId promise = m_book->promise(plan, 50'00);
        QCOMPARE(zoneOf(promise), "Asia/Tokyo"_ba);
        undo();
        QCOMPARE(zoneOf(promise), "America/New_York"_ba);
    }

private:
    PlanId planOfPerson() const
    {
        const PlanId plan = m_book->plan();
        m_book->done(UpdatePlan{plan, {}, {FieldInput{u"TimeZone"_s, std::nullopt}}});
        return plan;
    }

    void tellPerson(const QByteArray &zone)
    {
        write(u"Contact.csv", "SourceSystemRecordIdentifier,Name,TimeZone\nKEPT-" + QByteArray::number(m_book->contact.value()) +
                                  ",Ada Lovelace," + zone + '\n');
        bringAll();
    }

    void bringAll() // and takes the files away
    {
        const ImportReport report = must(import());
        if (report.total().refused > 0)
            giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, {}, {}, {}});
        QCOMPARE(report.total().updated, 1);
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(file)));
    }

    PartRecord partOf(PromiseId promise) const { return must(partsOf(m_book->database, m_book->promised(promise))).front(); }

    // In which zone its deadline is at the close of business.
    QByteArray zoneOf(PromiseId promise) const
    {
        const PartRecord part = partOf(promise);
        for (const char *zone : {"America/New_York", "Asia/Tokyo", "Pacific/Honolulu"})
            if (part.deadlineAt == endOfBusinessDay(*part.lastDay, QTimeZone(zone)))
                return zone;
        return {};
    }
};

KEPT_TEST(ZoneFileTest)
#include "zonefiletest.moc"
