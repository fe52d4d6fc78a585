// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/graphreader.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray node(const QByteArray &reference, const QByteArray &body, const QByteArray &object = "Account",
                const QByteArray &method = "POST")
{
    return R"({"method":")" + method + R"(","url":"/services/data/v58.0/sobjects/)" + object + R"(","referenceId":")" +
           reference + R"(","body":{)" + body + "}}";
}

QByteArray graph(const QByteArray &id, const QByteArrayList &nodes)
{
    return R"({"graphId":")" + id + R"(","compositeRequest":[)" + nodes.join(',') + "]}";
}

GraphPayload payload(const QByteArrayList &graphs)
{
    return readGraphs(R"({"graphs":[)" + graphs.join(',') + "]}").value();
}

QString firstCode(const RecordGraph &graph)
{
    return graph.errors.empty() ? QString() : graph.errors.front().code;
}

} // namespace

class GraphReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeInTheOrderOfTheirReferences()
    {
        const auto read = payload(
            {graph("g1", {node("plan", R"("AccountId":"@{acc.id}","CurrentDueAmount":12.50)", "CollectionPlan"),
                          node("acc", R"("Name":"Zoë","Type":null)")})});
        QVERIFY(read.errors.empty());
        const RecordGraph &first = read.graphs.at(0);
        QVERIFY(first.errors.empty());
        QCOMPARE(first.nodes.at(0).referenceId, u"acc"_s);
        QCOMPARE(first.nodes.at(0).fields.at(0).text, u"Zoë"_s);
        QVERIFY(!first.nodes.at(0).fields.at(1).text);
        QCOMPARE(first.nodes.at(1).object, u"CollectionPlan"_s);
        QCOMPARE(first.nodes.at(1).fields.at(0).reference, u"acc"_s);
        QCOMPARE(first.nodes.at(1).fields.at(1).text, u"12.5"_s);
    }

    void upsertsNameTheirKey()
    {
        const auto read = payload(
            {graph("g", {node("p", R"("Status":"New")", "CollectionPlan/SourceSystemRecordIdentifier/A%201%2F2", "PATCH")})});
        const GraphNode &upsert = read.graphs.at(0).nodes.at(0);
        QVERIFY(read.graphs.at(0).errors.empty());
        QCOMPARE(upsert.method, GraphMethod::Upsert);
        QCOMPARE(upsert.keyField, u"SourceSystemRecordIdentifier"_s);
        QCOMPARE(upsert.keyValue, u"A 1/2"_s);
    }

    void relatedRecordsAreNamedByTheirKey()
    {
        const auto read = payload({graph("g", {node("p",
                                                    R"("Account":{"attributes":{"type":"Account"},)"
                                                    R"("SourceSystemRecordIdentifier":"A-1"})",
                                                    "CollectionPlan")})});
        const auto &fields = read.graphs.at(0).nodes.at(0).fields;
        QCOMPARE(fields.size(), size_t(1));
        QCOMPARE(fields.at(0).name, u"Account.SourceSystemRecordIdentifier"_s);
        QCOMPARE(fields.at(0).text, u"A-1"_s);
    }

    void aBareCompositeRequestIsOneGraph()
    {
        const auto read = readGraphs(R"({"compositeRequest":[)" + node("a", "") + "]}");
        QVERIFY(read);
        QCOMPARE(read->graphs.size(), size_t(1));
        QVERIFY(read->graphs.at(0).errors.empty());
    }

    void oneBadGraphLeavesTheOthersAlone()
    {
        const auto read = payload({graph("bad", {node("a", R"("AccountId":"@{b.id}")")}), graph("good", {node("a", "")})});
        QCOMPARE(firstCode(read.graphs.at(0)), u"GRAPH.UNKNOWN_REFERENCE"_s);
        QCOMPARE(read.graphs.at(0).errors.at(0).values.value(u"graph"_s).toString(), u"bad"_s);
        QVERIFY(read.graphs.at(1).errors.empty());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArrayList>("nodes");
        QTest::addColumn<QString>("code");
        QTest::newRow("two records of one name")
            << QByteArrayList{node("a", ""), node("a", "")} << u"GRAPH.DUPLICATE_REFERENCE"_s;
        QTest::newRow("a circle") << QByteArrayList{node("a", R"("X":"@{b.id}")"), node("b", R"("X":"@{a.id}")")}
                                  << u"GRAPH.CYCLE"_s;
        QTest::newRow("itself") << QByteArrayList{node("a", R"("X":"@{a.id}")")} << u"GRAPH.CYCLE"_s;
        QTest::newRow("a verb that reads") << QByteArrayList{node("a", "", "Account", "GET")} << u"GRAPH.METHOD"_s;
        QTest::newRow("an update by an id of the other system")
            << QByteArrayList{node("a", "", "Account/001000000000001", "PATCH")} << u"GRAPH.URL"_s;
        QTest::newRow("a NUL") << QByteArrayList{node("a", R"("Name":"a\u0000b")")} << u"GRAPH.TEXT"_s;
        QTest::newRow("half a surrogate pair") << QByteArrayList{node("a", R"("Name":"\ud800")")} << u"GRAPH.TEXT"_s;
        QTest::newRow("a number JSON cannot keep")
            << QByteArrayList{node("a", R"("Amount":1234567890123456.78)")} << u"GRAPH.NUMBER"_s;
        QTest::newRow("a list as a value") << QByteArrayList{node("a", R"("Name":["x"])")} << u"GRAPH.VALUE"_s;
        QTest::newRow("no name") << QByteArrayList{node("", "")} << u"GRAPH.SHAPE"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArrayList, nodes);
        QTEST(firstCode(payload({graph("g", nodes)}).graphs.at(0)), "code");
    }

    void fifteenLevelsAreDeepEnough()
    {
        QByteArrayList chain{node("n1", "")};
        for (int i = 2; i <= 15; ++i)
            chain.append(node("n" + QByteArray::number(i), R"("X":"@{n)" + QByteArray::number(i - 1) + R"(.id}")"));
        QVERIFY(payload({graph("g", chain)}).graphs.at(0).errors.empty());
        chain.append(node("n16", R"("X":"@{n15.id}")"));
        QCOMPARE(firstCode(payload({graph("g", chain)}).graphs.at(0)), u"GRAPH.DEPTH"_s);
    }

    void fiveHundredRecordsAreTheMost()
    {
        QByteArrayList nodes;
        for (int i = 0; i < 500; ++i)
            nodes.append(node("n" + QByteArray::number(i), ""));
        QVERIFY(payload({graph("g", nodes)}).errors.empty());
        const auto two = payload({graph("g", nodes), graph("h", {node("a", "")})});
        QCOMPARE(two.errors.at(0).code, u"GRAPH.PAYLOAD_NODES"_s);
        nodes.append(node("n500", ""));
        QCOMPARE(firstCode(payload({graph("g", nodes)}).graphs.at(0)), u"GRAPH.NODES"_s);
    }

    void seventyFiveGraphsAreTheMost()
    {
        QByteArrayList graphs;
        for (int i = 0; i < 75; ++i)
            graphs.append(graph(QByteArray::number(i), {node("a", "")}));
        QVERIFY(payload(graphs).errors.empty());
        graphs.append(graph("75", {node("a", "")}));
        QCOMPARE(payload(graphs).errors.at(0).code, u"GRAPH.GRAPHS"_s);
    }

    void fifteenKindsOfRecordAreTheMost()
    {
        QByteArrayList nodes;
        for (int i = 0; i < 15; ++i)
            nodes.append(node("n" + QByteArray::number(i), "", "Object" + QByteArray::number(i)));
        QVERIFY(payload({graph("g", nodes)}).errors.empty());
        nodes.append(node("n15", "", "Object15"));
        QCOMPARE(payload({graph("g", nodes)}).errors.at(0).code, u"GRAPH.NODE_TYPES"_s);
    }

    void graphsNeedTheirOwnNames()
    {
        const auto read = payload({graph("g", {node("a", "")}), graph("g", {node("a", "")})});
        QCOMPARE(read.errors.at(0).code, u"GRAPH.DUPLICATE_GRAPH"_s);
    }

    void badJsonSaysWhere()
    {
        const auto read = readGraphs("{\"graphs\":[}");
        QCOMPARE(read.error().code, u"GRAPH.JSON"_s);
        QVERIFY(read.error().values.value(u"offset"_s).toInt() > 0);
        QCOMPARE(readGraphs("[]").error().code, u"GRAPH.SHAPE"_s);
    }
};

KEPT_TEST(GraphReaderTest)
#include "graphreadertest.moc"
