// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/documentqueue.h"
#include "models/queries/promisewatch.h"
#include "tests/queries/pages.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int promised = 40;
constexpr qint64 second = 1'000;

qint64 idOf(const PromiseRow &row)
{
    return row.id.value();
}

qint64 idOf(const SettledDocument &document)
{
    return document.id;
}

std::pair<DocumentKind, qint64> idOf(const WaitingDocument &document)
{
    return {document.kind, document.about};
}

} // namespace

/// Lists read by pages: every row once, in the order of all of them, whatever comes and goes meanwhile.
class WatchPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
        m_store->execute(u"DELETE FROM promise_instalment"_s);
        m_store->execute(u"DELETE FROM promise_to_pay"_s);
        for (int i = 0; i < promised; ++i)
            addPromise(i);
    }

    void cleanup() { m_store.reset(); }

    void everyOrderOfPromisesGoesThroughAllOfThemOnce()
    {
        for (const EnumName<PromiseOrder> &order : EnumNames<PromiseOrder>::all) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                PromiseWatchPage question;
                question.order = order.value;
                question.direction = direction;
                QVERIFY2(readsAlike(question, promised), order.name);
            }
        }
    }

    void theOrderIsThatOfAllRows()
    {
        PromiseWatchPage question;
        question.order = PromiseOrder::Amount;
        question.direction = Qt::DescendingOrder;
        question.currency = Currency::fromCode(u"USD"_s);
        const auto rows = all(question, 1'000);
        for (size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].amount.minor() >= rows[i].amount.minor());
        question.order = PromiseOrder::Customer;
        question.direction = Qt::AscendingOrder;
        QCOMPARE(all(question, 3).front().customerName, u"\u00d8ystein Bakke-Lund"_s);
        QCOMPARE(all(question, 3).back().customerName, u"Zde\u0148ka Mare\u0161ov\u00e1"_s);
    }

    void whatComesMeanwhileIsNeitherRepeatedNorDoesItHideAnother()
    {
        PromiseWatchPage question;
        question.order = PromiseOrder::Taken;
        question.direction = Qt::DescendingOrder;
        question.part.limit = 10;
        const auto first = asked(question);
        QCOMPARE(first.total, std::optional<qint64>(promised));
        addPromise(promised); // newer than all: before the first page
        m_store->execute(u"UPDATE promise_to_pay SET status = 'Cancelled' WHERE id = %1"_s.arg(first.rows.back().id.value()));
        question.part.after = first.next;
        const auto second = asked(question);
        QVERIFY(!second.total);
        QCOMPARE(second.rows.front().takenAt, first.rows.back().takenAt - ::second);
    }

    void textIsLookedForInAllPromises()
    {
        PromiseWatchPage question;
        question.text = u"bakke"_s;
        QCOMPARE(asked(question).total, std::optional<qint64>(promised / 2));
        question.text = u" PTP-000107 "_s;
        QCOMPARE(asked(question).rows.size(), size_t(1));
        QCOMPARE(asked(question).rows.front().id.value(), 107);
        question.text = u"ana d"_s;
        QCOMPARE(asked(question).total, std::optional<qint64>(promised));
        question.text = u"100%"_s;
        QVERIFY(asked(question).rows.empty());
    }

    void everyOrderOfLettersGoesThroughAllOfThemOnce()
    {
        for (int order = 0; order <= static_cast<int>(WaitingOrder::Language); ++order) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                DocumentQueue question;
                question.order = static_cast<WaitingOrder>(order);
                question.direction = direction;
                QVERIFY(readsAlike(question, promised + reminded()));
            }
        }
    }

    void lettersAreOrderedOverAllKinds()
    {
        DocumentQueue question;
        question.order = WaitingOrder::Amount;
        question.direction = Qt::DescendingOrder;
        const auto rows = all(question, 7);
        for (size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].amount.minor() >= rows[i].amount.minor());
        question.text = u"maresova"_s;
        QVERIFY(asked(question).total > promised / 2);
        for (const WaitingDocument &document : asked(question).rows)
            QCOMPARE(document.customer.value(), 1);
    }

    void everyOrderOfSentLettersGoesThroughAllOfThemOnce()
    {
        for (int i = 0; i < 25; ++i)
            m_store->execute(u"INSERT INTO document (id, collection_plan_id, account_id, about_id, template, template_version, "
                             "sent_by, sent_at, note, created_at, created_by) VALUES (%1, 1, 1, %1, 'PromiseReminder', 1, %2, "
                             "%3, '%4', %5, 1)"_s.arg(i + 1)
                                 .arg(i % 3 == 0 ? u"'Email'"_s : u"NULL"_s, i % 3 == 0 ? u"1"_s : u"NULL"_s,
                                      i % 2 == 0 ? u"moved"_s : QString())
                                 .arg(testNow + (i / 4) * second));
        for (int order = 0; order <= static_cast<int>(SettledOrder::Note); ++order) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                DocumentsSettled question;
                question.order = static_cast<SettledOrder>(order);
                question.direction = direction;
                QVERIFY(readsAlike(question, 25));
            }
        }
        DocumentsSettled question;
        question.text = u"MOVED"_s;
        QCOMPARE(asked(question).total, std::optional<qint64>(13));
    }

private:
    static int dueIn(int i) { return i * 3 % 11; }

    // Three days ahead, as the house has it from the start.
    static size_t reminded()
    {
        size_t count = 0;
        for (int i = 0; i < promised; ++i)
            count += dueIn(i) <= 3 ? 1 : 0;
        return count;
    }

    // Amounts, days and takers repeat, so that only the id decides among some.
    void addPromise(int i)
    {
        const int id = 100 + i;
        const int amount = 1'000 + i * 7 % 5 * 100;
        const QString due = portfolioDay().addDays(dueIn(i)).toString(Qt::ISODate);
        m_store->execute(
            u"INSERT INTO promise_to_pay (id, collection_plan_id, slot_limit, amount, currency_iso_code, type, method, "
            "status, taken_by, taken_at) VALUES (%1, %2, 9, %3, 'USD', 'Single', %4, 'Open', 1, %5)"_s.arg(id)
                .arg(i % 2 + 1)
                .arg(amount)
                .arg(i % 4 == 0 ? u"NULL"_s : u"'Cash'"_s)
                .arg(testNow + i * second));
        m_store->execute(u"INSERT INTO promise_instalment (id, promise_id, collection_plan_id, part_number, due_date, amount, "
                         "deadline_at, status) VALUES (%1, %1, %2, 1, '%3', %4, 0, 'Open')"_s.arg(id)
                             .arg(i % 2 + 1)
                             .arg(due)
                             .arg(amount));
    }

    template<class Question>
    typename Question::Answer asked(const Question &question)
    {
        return kept::test::asked(*m_store, question);
    }

    template<class Question>
    std::vector<typename Question::Row> all(const Question &question, int limit)
    {
        return allPages(*m_store, question, limit);
    }

    template<class Question>
    bool readsAlike(const Question &question, size_t count)
    {
        return kept::test::readsAlike(*m_store, question, count, [](const auto &row) { return idOf(row); });
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(WatchPagesTest)
#include "watchpagestest.moc"
