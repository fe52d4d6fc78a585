// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/exchange/exporter.h"
#include "tests/exchange/returnstest.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Returns come by graphs as by files, go out with an export and come in again, and are what they would be by hand.
class ReturnExchangeTest final : public ReturnsTest
{
    Q_OBJECT

private Q_SLOTS:
    void graphsTellOfReturnsToo_data() { addForms(); }
    void graphsTellOfReturnsToo()
    {
        QFETCH(Form, form);
        const PlanId byHand = m_book->plan({100'00});
        const PlanId byFile = m_book->plan({100'00});
        for (const PlanId plan : {byHand, byFile})
            m_book->promise(plan, 40'00);
        const PaymentId atDesk = pay(byHand, 60'00);
        const PaymentId atBank = pay(byFile, 60'00);
        m_book->now += 3'600'000;
        m_book->done(ReversePayment{atDesk, u"no funds"_s, {}});
        const QString before = whole();
        graph(node("back", body(form, atBank)));
        QCOMPARE(m_effects.paymentsTakenBack, 1);
        QCOMPARE(stateOf(byFile), stateOf(byHand));
        const QString once = whole();
        graph(node("back", body(form, atBank)));
        QCOMPARE(m_effects.paymentsTakenBack, 0);
        QCOMPARE(changesSince(once), QString());
        undo();
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aGraphMayBringAPaymentAndTakeItBack()
    {
        const PlanId plan = m_book->plan({100'00});
        const QString state = stateOf(plan);
        const QString before = whole();
        const QByteArray common = "\"CollectionPlan.SourceSystemRecordIdentifier\":\"" + keyOf(plan) + "\",\"ValueDate\":\"" +
                                  day() + "\",\"Amount\":60,\"CurrencyIsoCode\":\"USD\"";
        graph(node("in", "\"SourceSystemRecordIdentifier\":\"G1\"," + common) + ',' +
              node("out", "\"SourceSystemRecordIdentifier\":\"G2\",\"ReversesId\":\"@{in.id}\"," + common));
        QCOMPARE(m_effects.paymentsTakenBack, 1);
        QCOMPARE(stateOf(plan), state);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    // A refused graph takes nothing back.
    void aGraphThatFailsTakesNothingBack()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        const QString before = whole();
        graph(node("back", body(Form::Link, payment)) + ',' + node("bad", "\"SourceSystemRecordIdentifier\":\"X\",\"Amount\":1"));
        QCOMPARE(m_effects.paymentsTakenBack, 0);
        QCOMPARE(changesSince(before), QString());
    }

    void whatIsExportedComesIntoAnEmptyStoreTheSame()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->promise(plan, 40'00);
        m_book->now += 3'600'000;
        m_book->pay(plan, 25'00);
        m_book->done(ReversePayment{pay(plan, 60'00), u"no funds"_s, {}});
        bringRows(row(Form::Link, pay(plan, 30'00)));
        const QString first = m_folder.filePath(u"first"_s);
        const QString second = m_folder.filePath(u"second"_s);
        must(exportRecords(m_book->database, u"all"_s, first, m_book->today()));
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        ImportRequest request;
        request.paths = QStringList{first};
        const ImportReport report = must(runImport(other.database(), m_book->context(), request));
        QVERIFY2(report.total().refused == 0, qPrintable(codes(report).join(u' ')));
        QCOMPARE(report.effects.paymentsTakenBack, 0);
        QCOMPARE(other.integer(u"SELECT count(*) FROM payment WHERE status = 'Reversed' AND reverses_id IS NOT NULL"_s), 2);
        must(exportRecords(other.database(), u"all"_s, second, m_book->today()));
        for (const QString &name :
             {u"Payment.csv"_s, u"CollectionPlan.csv"_s, u"CollectionPlanItem.csv"_s, u"PromiseToPay.csv"_s})
            QCOMPARE(rowsOf(second + u'/' + name), rowsOf(first + u'/' + name));
        // Once more into where it came from: nothing is news.
        request.paths = QStringList{first};
        const QString before = whole();
        QCOMPARE(must(runImport(m_book->database, m_book->context(), request)).effects.paymentsTakenBack, 0);
        QCOMPARE(changesSince(before), QString());
    }

    void aFileSaysTheSameAsTheHand()
    {
        QFETCH_GLOBAL(QString, engine);
        QVERIFY(rc::check("returns by file or by hand", [&] {
            const auto items = *rc::gen::container<std::vector<qint64>>(*rc::gen::inRange<size_t>(1, 4),
                                                                        rc::gen::inRange<qint64>(10'00, 90'00));
            const bool hasItems = *rc::gen::inRange(0, 4) > 0;
            const auto made = [&] { return hasItems ? m_book->plan(items) : bare(items.front()); };
            const PlanId byHand = made();
            const PlanId byFile = made();
            if (hasItems && *rc::gen::arbitrary<bool>()) {
                const qint64 promised = *rc::gen::inRange<qint64>(1'00, items.front() + 1);
                const int days = *rc::gen::inRange(1, 9);
                for (const PlanId plan : {byHand, byFile})
                    m_book->promise(plan, promised, days);
            }
            std::vector<std::pair<PaymentId, PaymentId>> pairs;
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
                const qint64 cents = *rc::gen::inRange<qint64>(1, 120'00);
                const PaymentId hand = pay(byHand, cents);
                pairs.emplace_back(hand, pay(byFile, cents));
            }
            m_book->now += *rc::gen::inRange(0, 12) * 86'400'000LL + 1; // an import is known by its instant
            // To compare the whole store each time would take its time.
            const bool comparesUndo = *rc::gen::inRange(0, 4) == 0;
            const QString before = comparesUndo ? whole() : QString();
            QByteArray rows;
            std::vector<PaymentId> back;
            for (const auto &[hand, file] : pairs) {
                if (*rc::gen::arbitrary<bool>())
                    continue;
                back.push_back(hand);
                rows += row(*rc::gen::element(Form::Key, Form::Link, Form::ExternalId), file);
            }
            std::vector<BankLine> lines;
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                lines.push_back({byFile, *rc::gen::inRange<qint64>(1, 120'00), m_book->today()});
            for (const BankLine &line : lines)
                rows += fresh("NEW-" + QByteArray::number(++m_rows), line.plan, line.cents);
            bringRows(rows);
            const QString file = stateOf(byFile);
            if (comparesUndo) {
                undo();
                RC_ASSERT(changesSince(before).toStdString() == std::string());
                bringRows(rows);
            }
            for (const PaymentId payment : back)
                m_book->done(ReversePayment{payment, u"no funds"_s, {}});
            for (const BankLine &line : lines)
                m_book->pay(byHand, line.cents);
            RC_ASSERT(file.toStdString() == stateOf(byHand).toStdString());
            RC_ASSERT(stateOf(byFile).toStdString() == file.toStdString());
            m_book->done(RunDue{});
            RC_ASSERT(m_book->differences().toStdString() == std::string());
        }));
    }

private:
    QByteArray body(Form form, PaymentId id)
    {
        const QByteArrayList names = QByteArray(returnsHeading).trimmed().split(',');
        const QByteArrayList cells = row(form, id, "GB").trimmed().split(',');
        QByteArrayList fields;
        for (qsizetype i = 0; i < names.size(); ++i)
            if (!cells.at(i).isEmpty())
                fields.append('"' + names.at(i) + "\":\"" + cells.at(i) + '"');
        return fields.join(',');
    }

    static QByteArray node(const QByteArray &reference, const QByteArray &fields)
    {
        return "{\"method\":\"POST\",\"url\":\"/services/data/v60.0/sobjects/Payment\",\"referenceId\":\"" + reference +
               "\",\"body\":{" + fields + "}}";
    }

    void graph(const QByteArray &nodes)
    {
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        write(u"payload.json", "{\"graphs\":[{\"graphId\":\"1\",\"compositeRequest\":[" + nodes + "]}]}");
        m_effects = must(import()).effects;
        QFile::remove(m_folder.filePath(u"payload.json"_s));
    }

    static QByteArrayList rowsOf(const QString &path)
    {
        QFile file(path);
        QByteArrayList rows = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
};

KEPT_TEST(ReturnExchangeTest)
#include "returnexchangetest.moc"
