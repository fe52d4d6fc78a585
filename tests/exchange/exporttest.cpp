// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo.h"
#include "models/exchange/exporter.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QTest>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 1, 15);

Result<ImportReport> importFolder(TestDatabase &store, const QString &folder)
{
    Context context;
    context.actorName = u"test"_s;
    context.now = testNow;
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ImportRequest request;
    request.paths = QStringList{folder};
    return runImport(store.database(), context, request);
}

QString remarks(const Result<ImportReport> &report)
{
    if (!report)
        return report.error().code + u' ' + report.error().detail + u' ' + report.error().values.value(u"path"_s).toString();
    QStringList all;
    for (const RemarkGroup &group : report->remarks)
        all.append(u"%1 %2 x %3: %4"_s.arg(group.object).arg(group.count).arg(group.firstRow)
                       .arg(remarkText(group.heading, group.firstValue, {group.code, group.severity, group.hint})));
    for (const SourceCounts &source : report->sources)
        if (source.updated + source.created > 0)
            all.append(u"%1 created %2 updated %3"_s.arg(source.object).arg(source.created).arg(source.updated));
    return all.join(u'\n');
}

} // namespace

class ExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void aWholePortfolioGoesOutAndComesIn()
    {
        QFETCH_GLOBAL(QString, engine);
        QTemporaryDir folder;
        TestDatabase store(engine);
        QVERIFY(makeDemo(store.database(), {.accounts = 150, .seed = 7, .today = today, .now = testNow}));
        const auto exported = exportRecords(store.database(), u"all"_s, folder.path(), today);
        QVERIFY(exported);
        QVERIFY(exported->size() >= 10);
        const auto same = importFolder(store, folder.path());
        QVERIFY2(same && same->total().created + same->total().updated + same->total().refused == 0, qPrintable(remarks(same)));
        TestDatabase other(engine);
        const auto moved = importFolder(other, folder.path());
        QVERIFY2(moved && moved->total().refused == 0, qPrintable(remarks(moved)));
        for (const QString &sql : totals())
            QVERIFY2(store.integer(sql) == other.integer(sql),
                     qPrintable(u"%1: %2, %3"_s.arg(sql).arg(store.integer(sql)).arg(other.integer(sql))));
    }

private:
    static QStringList totals()
    {
        QStringList all;
        for (const auto &table : {u"account"_s, u"contact"_s, u"contact_point"_s, u"consent"_s, u"financial_account"_s,
                                  u"collection_plan_reason"_s, u"collection_plan"_s, u"collection_plan_item"_s, u"promise_to_pay"_s,
                                  u"promise_instalment"_s, u"payment"_s, u"interaction"_s, u"hold"_s, u"dispute"_s})
            all.append(u"SELECT count(*) FROM "_s + table);
        for (const auto &column : {u"initial_due_amount"_s, u"current_due_amount"_s, u"total_payments_received"_s, u"promised_amount"_s,
                                   u"disputed_amount"_s, u"unallocated_amount"_s, u"promise_to_pay_count"_s, u"is_closed"_s, u"paused_days"_s})
            all.append(u"SELECT CAST(sum(%1) AS BIGINT) FROM collection_plan"_s.arg(column));
        for (const auto &column : {u"current_due_amount"_s, u"open_plan_count"_s, u"promised_amount"_s, u"balance"_s})
            all.append(u"SELECT CAST(sum(%1) AS BIGINT) FROM financial_account"_s.arg(column));
        for (const auto &column : {u"principal_amount"_s, u"fees_amount"_s, u"paid_principal"_s, u"paid_fees"_s, u"disputed_amount"_s})
            all.append(u"SELECT CAST(sum(%1) AS BIGINT) FROM collection_plan_item"_s.arg(column));
        for (const auto &status : {u"Open"_s, u"Kept"_s, u"PartiallyKept"_s, u"Broken"_s, u"Cancelled"_s, u"Superseded"_s})
            all.append(u"SELECT CAST(COALESCE(sum(amount + 3 * received_amount), 0) AS BIGINT) FROM promise_to_pay WHERE status = '%1'"_s.arg(status));
        all.append(u"SELECT CAST(sum(amount + received_amount) AS BIGINT) FROM promise_instalment WHERE status = 'Open'"_s);
        all.append(u"SELECT count(*) FROM collection_plan WHERE past_due_since IS NOT NULL"_s);
        all.append(u"SELECT count(*) FROM collection_plan WHERE status = 'PromiseBroken'"_s);
        return all;
    }
};

KEPT_TEST(ExportTest)
#include "exporttest.moc"
