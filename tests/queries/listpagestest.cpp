// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/listpages.h"
#include "tests/queries/pages.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listed = 40;
constexpr auto directions = {Qt::AscendingOrder, Qt::DescendingOrder};

qint64 idOf(const auto &row)
{
    return row.id.value();
}

QString orNull(bool isNull, const QString &sql)
{
    return isNull ? u"NULL"_s : sql;
}

QString dayText(int days)
{
    return u"'%1'"_s.arg(portfolioDay().addDays(days).toString(Qt::ISODate));
}

} // namespace

/// Payments, disputes and cases by pages: whatever they are ordered by, values that repeat or are missing, every row comes once.
class ListPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
        for (const QString &table :
             {u"payment_allocation"_s, u"promise_match"_s, u"payment"_s, u"dispute"_s, u"collection_case"_s})
            m_store->execute(u"DELETE FROM "_s + table);
        for (int i = 0; i < listed; ++i) {
            addPayment(i);
            addDispute(i);
            addCase(i);
        }
    }

    void cleanup() { m_store.reset(); }

    void everyOrderOfPaymentsGoesThroughAllOfThemOnce()
    {
        for (int order = 0; order <= static_cast<int>(PaymentOrder::Reference); ++order)
            for (const Qt::SortOrder direction : directions)
                QVERIFY2(readsAlike(PaymentPage{{}, static_cast<PaymentOrder>(order), direction}),
                         qPrintable(QString::number(order)));
    }

    void everyOrderOfDisputesGoesThroughAllOfThemOnce()
    {
        for (int order = 0; order <= static_cast<int>(DisputeOrder::Note); ++order) {
            for (const Qt::SortOrder direction : directions) {
                DisputePage question{{}, static_cast<DisputeOrder>(order), direction};
                QVERIFY2(readsAlike(question), qPrintable(QString::number(order)));
                question.filter.openOnly = true;
                QVERIFY2(readsAlike(question, listed / 2), qPrintable(QString::number(order)));
            }
        }
    }

    void everyOrderOfCasesGoesThroughAllOfThemOnce()
    {
        for (int order = 0; order <= static_cast<int>(CaseOrder::Notes); ++order) {
            for (const Qt::SortOrder direction : directions) {
                CasePage question{{}, static_cast<CaseOrder>(order), direction};
                QVERIFY2(readsAlike(question), qPrintable(QString::number(order)));
                question.filter.openOnly = true;
                QVERIFY2(readsAlike(question, listed / 2), qPrintable(QString::number(order)));
            }
        }
    }

    void paymentsAreOrderedOverAllOfThem()
    {
        const auto credit = [](const PaymentRow &row) {
            const bool stands = !row.reverses && row.status != u"Reversed";
            return std::pair(row.currency.code(), stands ? row.amount.minor() - row.allocated.minor() : 0);
        };
        QVERIFY(isOrdered(PaymentPage{{}, PaymentOrder::Credit, Qt::DescendingOrder}, credit));
        const auto amount = [](const PaymentRow &row) { return std::pair(row.currency.code(), row.amount.minor()); };
        QVERIFY(isOrdered(PaymentPage{{}, PaymentOrder::Amount, Qt::AscendingOrder}, amount));
        const auto state = [](const PaymentRow &row) {
            return row.reverses ? 3 : row.status == u"Reversed" ? 2 : row.amount.minor() > row.allocated.minor() ? 0 : 1;
        };
        QVERIFY(isOrdered(PaymentPage{{}, PaymentOrder::State, Qt::AscendingOrder}, state));
        const auto day = [](const PaymentRow &row) { return std::pair(row.valueDate, row.id.value()); };
        QVERIFY(isOrdered(PaymentPage{{}, PaymentOrder::ValueDate, Qt::AscendingOrder}, day));
        const auto latest = all(PaymentPage(), listed);
        QVERIFY(std::is_sorted(latest.rbegin(), latest.rend(),
                               [&](const PaymentRow &a, const PaymentRow &b) { return day(a) < day(b); }));
        QVERIFY(all(PaymentPage{{}, PaymentOrder::Reference, Qt::AscendingOrder}, 7).front().externalId.isEmpty());
    }

    void casesAndDisputesAreOrderedOverAllOfThem()
    {
        const auto open = [](const DisputeRow &row) {
            return std::tuple(row.status, row.outcome,
                              row.status == u"Open" && row.received ? row.received->daysTo(portfolioDay()) : 0);
        };
        QVERIFY(isOrdered(DisputePage{{}, DisputeOrder::State, Qt::AscendingOrder}, open));
        const QStringList priorities{u"Low"_s, u""_s, u"High"_s, u"Critical"_s};
        const auto priority = [&](const CaseRow &row) { return priorities.indexOf(row.priority); };
        QVERIFY(isOrdered(CasePage{{}, CaseOrder::Priority, Qt::DescendingOrder}, priority));
        DisputePage urgent;
        urgent.filter.openOnly = true;
        const auto answer = [](const DisputeRow &row) { return row.respondBy.value_or(QDate(9999, 1, 1)); };
        QVERIFY(isOrdered(urgent, answer));
        const auto due = [](const CaseRow &row) {
            return std::pair(row.closed.value_or(QDate(1, 1, 1)), row.due.value_or(QDate(9999, 1, 1)));
        };
        QVERIFY(isOrdered(CasePage(), due));
    }

    void aMissingDateStandsLastInEitherDirection()
    {
        for (const Qt::SortOrder direction : directions) {
            const auto disputes = all(DisputePage{{}, DisputeOrder::RespondBy, direction}, 7);
            QVERIFY(disputes.front().respondBy && !disputes.back().respondBy);
            QVERIFY(
                std::is_partitioned(disputes.begin(), disputes.end(), [](const auto &row) { return row.respondBy.has_value(); }));
            const auto cases = all(CasePage{{}, CaseOrder::Due, direction}, 7);
            QVERIFY(std::is_partitioned(cases.begin(), cases.end(), [](const auto &row) { return row.due.has_value(); }));
        }
    }

    void whatComesMeanwhileIsNeitherRepeatedNorDoesItHideAnother()
    {
        PaymentPage question;
        question.part.limit = 10;
        const auto first = asked(*m_store, question);
        QCOMPARE(first.total, std::optional<qint64>(listed));
        const auto before = all(PaymentPage(), listed);
        m_store->execute(u"UPDATE payment SET deleted_at = 1 WHERE id = %1"_s.arg(first.rows.back().id.value()));
        m_store->execute(u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date) VALUES "
                         "(999, 1, 5, 'USD', %1)"_s.arg(dayText(30)));
        question.part.after = first.next;
        const auto second = asked(*m_store, question);
        QVERIFY(!second.total);
        QCOMPARE(second.rows.front().id.value(), before[10].id.value());
    }

    void totalsAreThoseOfAllThatStands()
    {
        std::map<QString, std::tuple<qint64, qint64, qint64>> expected;
        for (const PaymentRow &row : all(PaymentPage(), listed)) {
            if (row.reverses || row.status == u"Reversed")
                continue;
            auto &[count, amount, credit] = expected[row.currency.code()];
            ++count;
            amount += row.amount.minor();
            credit += row.amount.minor() - row.allocated.minor();
        }
        const auto totals = asked(*m_store, PaymentTotals());
        QCOMPARE(totals.size(), expected.size());
        for (const PaymentTotal &total : totals)
            QVERIFY(expected.at(total.amount.currency().code()) ==
                    std::tuple(total.count, total.amount.minor(), total.credit.minor()));
        PaymentTotals some;
        some.filter.text = u"bakke"_s;
        QCOMPARE(asked(*m_store, some).size(), size_t(1));
        QVERIFY(asked(*m_store, some).front().count < std::get<0>(expected.at(u"USD"_s)));
    }

    void textIsLookedForInAllOfThem()
    {
        PaymentPage payment;
        payment.filter.text = u"wire-01"_s;
        QCOMPARE(asked(*m_store, payment).total, std::optional<qint64>(10)); // WIRE-010 to WIRE-019
        payment.filter.text = u"PAY-000103"_s;
        QCOMPARE(asked(*m_store, payment).rows.front().id.value(), 103);
        payment.filter.text = u"%"_s;
        QVERIFY(asked(*m_store, payment).rows.empty());
        DisputePage dispute;
        dispute.filter.text = u" marcus "_s;
        QCOMPARE(asked(*m_store, dispute).total, std::optional<qint64>(listed / 4));
        dispute.filter.text = u"dsp-000103"_s;
        QCOMPARE(asked(*m_store, dispute).rows.size(), size_t(1));
        CasePage cases;
        cases.filter.text = u"bankruptcy"_s;
        QCOMPARE(asked(*m_store, cases).total, std::optional<qint64>(listed / 2));
        cases.filter.text = u"maresova"_s;
        QCOMPARE(asked(*m_store, cases).total, std::optional<qint64>(listed / 2));
    }

    void onlyThoseOfAPlanACustomerOrAScopeAreRead()
    {
        PaymentPage payment;
        payment.filter.customer = AccountId::fromValue(2);
        const auto ofTwo = asked(*m_store, payment).total;
        payment.filter = {};
        payment.filter.plan = PlanId::fromValue(2);
        QCOMPARE(asked(*m_store, payment).total, ofTwo);
        payment.filter = {};
        payment.filter.scope = PortfolioScope::owner(UserId::fromValue(1));
        for (const PaymentRow &row : asked(*m_store, payment).rows)
            QCOMPARE(row.plan.value(), 1);
        DisputePage dispute;
        dispute.filter.customer = AccountId::fromValue(1);
        QCOMPARE(asked(*m_store, dispute).total, std::optional<qint64>(listed / 2));
    }

private:
    // Of the plans 1 and 2 in USD, and 4 in JPY. Amounts, days, methods and references repeat or are missing.
    void addPayment(int i)
    {
        const int plan = i % 5 == 0 ? 4 : i % 2 + 1;
        const int amount = 1'000 + i * 7 % 5 * 100;
        m_store->execute(
            u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, method, external_id, "
            "status, allocated_amount, reverses_id) VALUES (%1, %2, %3, '%4', %5, %6, %7, '%8', %9, %10)"_s.arg(100 + i)
                .arg(plan)
                .arg(amount)
                .arg(plan == 4 ? u"JPY"_s : u"USD"_s)
                .arg(dayText(-(i % 6)))
                .arg(orNull(i % 4 == 0, i % 3 == 0 ? u"'Cash'"_s : u"'Card'"_s))
                .arg(orNull(i >= 20, u"'WIRE-%1'"_s.arg(i, 3, 10, QChar(u'0'))))
                .arg(i % 9 == 1 ? u"Reversed"_s : u"Received"_s)
                .arg(i % 3 == 0 ? amount : amount / 2)
                .arg(orNull(i % 9 != 2, QString::number(100 + i - 1))));
    }

    void addDispute(int i)
    {
        const bool isOpen = i % 2 == 0;
        m_store->execute(u"INSERT INTO dispute (id, collection_plan_id, kind, amount, currency_iso_code, status, outcome, "
                         "received_date, respond_by_date, opened_by, resolution_note) VALUES (%1, %2, '%3', %4, 'USD', '%5', %6, "
                         "%7, %8, %9, %10)"_s.arg(100 + i)
                             .arg(i % 4 < 2 ? 1 : 2)
                             .arg(i % 3 == 0 ? u"Fees"_s : u"NotMine"_s)
                             .arg(500 + i % 3)
                             .arg(isOpen ? u"Open"_s : u"Resolved"_s)
                             .arg(orNull(isOpen, i % 3 == 0 ? u"'Upheld'"_s : u"'Rejected'"_s))
                             .arg(orNull(i % 7 == 0, dayText(-(i % 8))))
                             .arg(orNull(i % 5 == 0, dayText(i % 4)))
                             .arg(orNull(i % 4 != 3, u"2"_s))
                             .arg(orNull(isOpen, u"'looked into'"_s)));
    }

    void addCase(int i)
    {
        const bool isOpen = i % 2 == 0;
        const QStringList priorities{u"'Low'"_s, u"'High'"_s, u"NULL"_s, u"'Critical'"_s};
        m_store->execute(u"INSERT INTO collection_case (id, collection_plan_id, reason, priority, type, status, owner_user_id, "
                         "due_date, closed_date, notes) VALUES (%1, %2, '%3', %4, %5, '%6', %7, %8, %9, %10)"_s.arg(100 + i)
                             .arg(i % 4 < 2 ? 1 : 2)
                             .arg(i % 2 == 0 ? u"Bankruptcy"_s : u"Review"_s)
                             .arg(priorities[i % 4])
                             .arg(orNull(i % 3 == 0, u"'Legal'"_s))
                             .arg(isOpen ? u"New"_s : u"Closed"_s)
                             .arg(orNull(i % 3 == 1, u"1"_s))
                             .arg(orNull(i % 5 == 0, dayText(i % 4)))
                             .arg(orNull(isOpen, dayText(-(i % 3))))
                             .arg(orNull(i % 2 == 0, u"'called the court'"_s)));
    }

    template<class Question>
    std::vector<typename Question::Row> all(const Question &question, int limit)
    {
        return allPages(*m_store, question, limit);
    }

    template<class Question>
    bool readsAlike(const Question &question, size_t count = listed)
    {
        return kept::test::readsAlike(*m_store, question, count, [](const auto &row) { return idOf(row); });
    }

    template<class Question, class KeyOf>
    bool isOrdered(const Question &question, KeyOf keyOf)
    {
        const auto rows = all(question, 7);
        return std::is_sorted(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
            return question.direction == Qt::AscendingOrder ? keyOf(a) < keyOf(b) : keyOf(b) < keyOf(a);
        });
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(ListPagesTest)
#include "listpagestest.moc"
