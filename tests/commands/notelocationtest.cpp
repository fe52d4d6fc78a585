// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/notelocation.h"
#include "models/queries/callcheck.h"
#include "models/queries/notedlocation.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// Where somebody says they are decides at once which hours bind; a place that there is not is no answer.
class NoteLocationTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceOpensANumberThatTellsNone()
    {
        losePlace();
        const auto before = judge();
        QCOMPARE(before.findings.front().rule, u"GEN.TZ_UNKNOWN"_s);
        QVERIFY(before.missing == std::vector{MissingFact::Location});
        NoteLocation note = noteOf();
        note.state = u" new york "_s;
        const auto noted = m_book->done(note);
        QCOMPARE(noted.country, u"US"_s);
        QCOMPARE(noted.state, u"NY"_s);
        const auto after = judge();
        QVERIFY(after.allowed() && after.missing.empty());
    }

    void aKnownTimeZoneReplacesTheRestUntilItIsTakenAway()
    {
        NoteLocation note = noteOf();
        note.timeZone = u"Pacific/Honolulu"_s; // five in the morning
        QCOMPARE(m_book->done(note).timeZone, u"Pacific/Honolulu"_s);
        QVERIFY(!judge().allowed());
        note.timeZone = u" "_s;
        QCOMPARE(m_book->done(note).timeZone, QString());
        QVERIFY(judge().allowed());
    }

    void whatIsLeftOutStaysAndWhatIsEmptyGoes()
    {
        NoteLocation note = noteOf();
        note.country = u"Canada"_s;
        note.state = u"Ontario"_s;
        note.postalCode = u" M5V  3L9 "_s;
        m_book->done(note);
        NoteLocation less = noteOf();
        less.postalCode = QString();
        const auto noted = m_book->done(less);
        QCOMPARE(noted.country, u"CA"_s);
        QCOMPARE(noted.state, u"ON"_s);
        QCOMPARE(noted.postalCode, QString());
        const auto read = must(
            answer(m_book->database, Asking{m_book->now, m_book->today(), {}, QTimeZone::utc()}, NotedLocation{m_book->contact}));
        QCOMPARE(read.state, u"ON"_s);
        QVERIFY(!read.postalCode);
    }

    void aPlaceThatThereIsNotIsRefused()
    {
        NoteLocation note = noteOf();
        note.country = u"Atlantis"_s;
        QCOMPARE(m_book->run(note).error().code, u"LOCATION.COUNTRY"_s);
        note.country = u"US"_s;
        note.state = u"Ontario"_s;
        QCOMPARE(m_book->run(note).error().code, u"LOCATION.REGION"_s);
        note.country = QString();
        note.state = u"Nowhere"_s;
        QCOMPARE(m_book->run(note).error().code, u"LOCATION.REGION"_s);
        note = noteOf();
        note.timeZone = u"Mars/Base"_s;
        QCOMPARE(m_book->run(note).error().code, u"ZONE.UNKNOWN"_s);
        note.contact = ContactId::fromValue(77);
        QCOMPARE(m_book->run(note).error().code, u"RECORD.MISSING"_s);
    }

    void whatSomebodyElseNotedMeanwhileIsNotOverwritten()
    {
        NoteLocation note = noteOf();
        note.state = u"NY"_s;
        const auto first = m_book->done(note);
        note.state = u"CA"_s;
        note.version = first.version - 1;
        QCOMPARE(m_book->run(note).error().code, u"RECORD.VERSION"_s);
        note.version = first.version;
        QCOMPARE(m_book->done(note).state, u"CA"_s);
    }

private:
    NoteLocation noteOf() const
    {
        NoteLocation note;
        note.contact = m_book->contact;
        return note;
    }

    // A toll-free number, and nothing else on file.
    void losePlace()
    {
        m_store->execute(u"UPDATE contact SET time_zone = NULL, country = NULL, state = NULL, postal_code = NULL"_s);
        m_store->execute(u"UPDATE contact_point SET time_zone = NULL, value = '+18005550142'"_s);
    }

    ContactVerdict judge() const
    {
        const Asking asking{m_book->now, m_book->today(), {}, QTimeZone::utc()};
        return must(answer(m_book->database, asking, CallCheck{m_book->account, m_book->phone})).front().verdict;
    }
};

KEPT_TEST(NoteLocationTest)
#include "notelocationtest.moc"
