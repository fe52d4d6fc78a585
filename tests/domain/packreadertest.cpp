// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/packdiff.h"
#include "models/domain/compliance/packreader.h"
#include "tests/domain/rulepacks.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <set>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A small good pack, in which a test puts something else in the place of a piece of text.
QByteArray pack(const QByteArray &piece = {}, const QByteArray &other = {})
{
    QByteArray json = R"({
"schema": "kept-rule-pack/1", "id": "T", "version": "1.0", "title": "Test", "citation": "None", "confidence": "Q",
"rules": [
 {"id": "T.HOURS", "kind": "hours", "severity": "prohibition", "binds": {"channels": ["call"]}, "lifted_by": ["hours_consent"],
  "windows": [{"days": [1, 2], "opens": "08:00", "closes": "20:00"}, {"days": [3], "opens": "09:00", "closes": "24:00"}]},
 {"id": "T.COUNT", "kind": "count", "severity": "policy", "limit": 3, "period": {"days": 7}, "counts": {"call": "any"},
  "unit": {"debts": "all", "persons": "asked"}, "effective": {"from": "2026-01-01", "until": "2027-01-01", "zone": "Europe/Paris"}}
]})";
    if (!piece.isEmpty())
        json.replace(piece, other);
    return json;
}

} // namespace

class PackReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPackIsReadWithItsChecksum()
    {
        const auto read = readRulePack(pack());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->id, u"T"_s);
        QCOMPARE(read->rules.size(), size_t(2));
        QCOMPARE(read->rules[0].confidence, RuleConfidence::Quoted);
        QCOMPARE(read->rules[1].from, QDateTime(QDate(2025, 12, 31), QTime(23, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(read->checksum.size(), qsizetype(64));
        QVERIFY(read->checksum != readRulePack(pack("\"1.0\"", "\"1.1\""))->checksum);
    }

    void whatIsWrongIsToldWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *piece, const char *other, const char *path) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << QString::fromLatin1(path);
        };
        row("no JSON", "\"rules\": [", "\"rules\": ", "");
        row("another format", "kept-rule-pack/1", "kept-rule-pack/9", "/schema");
        row("an unknown key of the pack", "\"title\"", "\"titel\"", "/title");
        row("an unknown key of a rule", "\"limit\": 3", "\"limit\": 3, \"limits\": 4", "/rules/1/limits");
        row("an unknown key of a part", "\"channels\": [\"call\"]", "\"channels\": [\"call\"], \"colour\": 1",
            "/rules/0/binds/colour");
        row("an unknown kind", "\"kind\": \"hours\"", "\"kind\": \"moods\"", "/rules/0/kind");
        row("an unknown word", "[\"call\"]", "[\"fax\"]", "/rules/0/binds/channels");
        row("an unknown severity", "\"policy\"", "\"whim\"", "/rules/1/severity");
        row("an id that stands twice", "T.COUNT", "T.HOURS", "/rules/1/id");
        row("a reversed window", "\"opens\": \"08:00\"", "\"opens\": \"21:00\"", "/rules/0/windows/0/closes");
        row("an empty window", "\"opens\": \"08:00\"", "\"opens\": \"20:00\"", "/rules/0/windows/0/closes");
        row("overlapping windows", "\"days\": [3]", "\"days\": [2]", "/rules/0/windows/1");
        row("a window for no day", "\"days\": [3]", "\"days\": []", "/rules/0/windows/1/days");
        row("a day of the week that is none", "\"days\": [3]", "\"days\": [8]", "/rules/0/windows/1/days");
        row("no time of day", "\"09:00\"", "\"9:00\"", "/rules/0/windows/1/opens");
        row("a time beyond midnight", "\"24:00\"", "\"24:30\"", "/rules/0/windows/1/closes");
        row("an impossible date", "2026-01-01", "2026-02-30", "/rules/1/effective/from");
        row("dates the wrong way round", "2027-01-01", "2025-01-01", "/rules/1/effective/until");
        row("an unknown zone", "Europe/Paris", "Europe/Atlantis", "/rules/1/effective/zone");
        row("an unknown zone of the pack", "\"confidence\"", "\"zone\": \"Mars\", \"confidence\"", "/zone");
        row("a limit of none", "\"limit\": 3", "\"limit\": 0", "/rules/1/limit");
        row("a limit that is no whole number", "\"limit\": 3", "\"limit\": 2.5", "/rules/1/limit");
        row("a number as text", "\"limit\": 3", "\"limit\": \"3\"", "/rules/1/limit");
        row("nothing counted", "\"counts\": {\"call\": \"any\"}", "\"counts\": {}", "/rules/1/counts");
        row("no version", "\"version\": \"1.0\", ", "", "/version");
        row("an empty id", "\"id\": \"T\"", "\"id\": \"\"", "/id");
        row("a rule that is none", "\"rules\": [", "\"rules\": [7,", "/rules/0");
    }

    void whatIsWrongIsToldWithItsPath()
    {
        QFETCH(const QByteArray, piece);
        QFETCH(const QByteArray, other);
        QFETCH(const QString, path);
        const auto read = readRulePack(pack(piece, other));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"PACK.FORMAT"_s);
        QCOMPARE(read.error().values.value(u"path"_s).toString(), path);
        QVERIFY(!read.error().values.value(u"reason"_s).toString().isEmpty());
    }

    void aBadPackLeavesTheLastGoodOneInForce()
    {
        PackShelf shelf;
        QVERIFY(shelf.put(pack(), u"t.json"_s));
        const QByteArray checksum = shelf.find(u"T"_s)->checksum;
        const auto refused = shelf.put(pack("\"limit\": 3", "\"limit\": 0"), u"own/t.json"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().values.value(u"source"_s).toString(), u"own/t.json"_s);
        QCOMPARE(shelf.find(u"T"_s)->checksum, checksum);
        QCOMPARE(shelf.rejected().size(), size_t(1));
        QVERIFY(shelf.put(pack("\"limit\": 3", "\"limit\": 4"), u"own/t.json"_s));
        QVERIFY(shelf.rejected().empty());
        QCOMPARE(shelf.packs().size(), size_t(1));
        QVERIFY(shelf.find(u"T"_s)->checksum != checksum);
    }

    void whatAnOverrideChangesIsToldByRule()
    {
        const auto before = readRulePack(pack());
        QByteArray text = pack("\"limit\": 3", "\"limit\": 2");
        text.replace("\"1.0\"", "\"1.1\"").replace("T.HOURS", "T.OPEN");
        const auto after = readRulePack(text);
        QVERIFY(before && after);
        QVERIFY(packChanges(*before, *before).empty());
        const std::vector<PackChange> changes = packChanges(*before, *after);
        QCOMPARE(changes.size(), size_t(4));
        QCOMPARE(changes[0].path, u"/rules/T.COUNT/limit"_s);
        QCOMPARE(changes[0].before, u"3"_s);
        QCOMPARE(changes[0].after, u"2"_s);
        QVERIFY(changes[1].after.isEmpty());
        QVERIFY(changes[2].before.isEmpty());
        QCOMPARE(changes[3].after, u"\"1.1\""_s);
    }

    void everyPackOfTheProgramIsGood()
    {
        const PackShelf shelf = sourcePacks();
        QVERIFY(shelf.rejected().empty());
        std::set<QString> ids;
        for (const RulePack &read : shelf.packs())
            for (const ContactRule &rule : read.rules) {
                QVERIFY2(ids.insert(rule.id).second, qPrintable(rule.id));
                QVERIFY2(!rule.citation.isEmpty(), qPrintable(rule.id));
            }
        for (const char *id :
             {"US-FED", "US-MA", "US-WA", "US-DC", "US-NYC", "US-WV", "US-FL", "CA-ON", "CA-BC", "CA-NB", "CA-FED", "CA-QC",
              "CA-AB",  "AU",    "IN",    "PH",    "CO",     "RU",    "TH",    "KR",    "ID",    "IE",    "UK"})
            QVERIFY2(shelf.find(QString::fromLatin1(id)), id);
    }

    void packsOfAPlaceComeWidestFirst()
    {
        const PackShelf shelf = sourcePacks();
        QCOMPARE(shelf.idsFor(u"US"_s, u"NY"_s, u"New York"_s), QStringList({u"US-FED"_s, u"US-NYC"_s}));
        QCOMPARE(shelf.idsFor(u"US"_s, u"MA"_s), QStringList({u"US-FED"_s, u"US-MA"_s}));
        QCOMPARE(shelf.idsFor(u"CA"_s, u"ON"_s), QStringList({u"CA-FED"_s, u"CA-ON"_s}));
        QCOMPARE(shelf.idsFor(u"ZZ"_s), QStringList());
    }

    void rulesAreRankedByClassThenPackThenId()
    {
        const RuleSet rules = sourceRules({u"US-MA"_s, u"US-FED"_s});
        RuleClass last = RuleClass::Bankruptcy;
        for (const RankedRule &ranked : rules.rules()) {
            QVERIFY(ranked.rule.weight >= last);
            last = ranked.rule.weight;
        }
        const auto position = [&](QStringView id) {
            const auto found = std::ranges::find_if(rules.rules(),
                                                    [&](const RankedRule &ranked) { return ranked.rule.id == id; });
            return found - rules.rules().begin();
        };
        QVERIFY(position(u"US-MA.HOURS") < position(u"US.REGF.6B1I"));
        QVERIFY(position(u"GEN.HOURS_3P") < position(u"US.REGF.6B1I"));
        QVERIFY(position(u"GEN.DECEASED") < position(u"US.REGF.6C"));
    }

    void anIdStandsOnceInAFolder()
    {
        PackShelf shelf;
        QVERIFY(shelf.put(pack(), u"one/t.json"_s));
        QVERIFY(shelf.put(pack("\"1.0\"", "\"1.1\""), u"two/t.json"_s));
        QCOMPARE(shelf.find(u"T"_s)->version, u"1.1"_s);
        const auto second = shelf.put(pack("\"1.0\"", "\"1.2\""), u"two/t-copy.json"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().values.value(u"path"_s).toString(), u"/id"_s);
        QCOMPARE(shelf.find(u"T"_s)->version, u"1.1"_s);
        QCOMPARE(shelf.rejected().size(), size_t(1));
    }

    void aRuleStandsInOnePackOnly()
    {
        PackShelf shelf;
        QVERIFY(shelf.put(pack(), u"t.json"_s));
        const auto other = shelf.put(pack("\"id\": \"T\"", "\"id\": \"S\""), u"s.json"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().values.value(u"path"_s).toString(), u"/rules/0/id"_s);
        QVERIFY(!shelf.find(u"S"_s));
    }
};

KEPT_TEST(PackReaderTest)
#include "packreadertest.moc"
