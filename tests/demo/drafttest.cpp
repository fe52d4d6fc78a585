// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/drafts.h"
#include "models/domain/civiltime.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::demo;

namespace {

Setting setting(quint64 seed = 1)
{
    return {seed, QDate(2026, 1, 15), 1'768'489'200'000, 6, 2};
}

std::vector<CustomerDraft> customers(qint64 count)
{
    std::vector<CustomerDraft> all;
    qint64 accounts = 0;
    for (qint64 number = 0; number < count; ++number) {
        all.push_back(draftCustomer(setting(), number, accounts));
        accounts += static_cast<qint64>(all.back().accounts.size());
    }
    return all;
}

template<class Visit>
void eachPlan(const std::vector<CustomerDraft> &all, Visit visit)
{
    for (const CustomerDraft &customer : all)
        for (const FinancialAccountDraft &account : customer.accounts)
            for (const PlanDraft &plan : account.plans)
                visit(customer, plan);
}

} // namespace

/// What is made up about one customer, before it is written.
class DraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowCanBeMadeAloneAndIsTheSame()
    {
        const auto all = customers(50);
        qint64 accounts = 0;
        for (qint64 number = 0; number < 49; ++number)
            accounts += static_cast<qint64>(all[static_cast<size_t>(number)].accounts.size());
        const CustomerDraft alone = draftCustomer(setting(), 49, accounts);
        QCOMPARE(alone.name, all.back().name);
        QCOMPARE(alone.accounts.front().number, all.back().accounts.front().number);
        QCOMPARE(alone.accounts.front().plans.front().due(), all.back().accounts.front().plans.front().due());
    }

    void anotherSeedGivesOtherPeople()
    {
        int same = 0;
        for (qint64 number = 0; number < 100; ++number)
            same += draftCustomer(setting(1), number, number).name == draftCustomer(setting(2), number, number).name ? 1 : 0;
        QVERIFY(same < 10);
    }

    void numbersAreFromRangesReservedForFictionAndMailGoesNowhere()
    {
        static const QRegularExpression reserved(
            u"^(\\+1[2-9]\\d{2}55501\\d{2}|\\+447700900\\d{3}|\\+442079460\\d{3}|\\+44(161|121|113|131)4960\\d{3}|\\+442920180\\d{3}|\\+442896496\\d{3})$"_s);
        for (const CustomerDraft &customer : customers(3000))
            for (const ContactDraft &contact : customer.contacts)
                for (const ContactPointDraft &point : contact.points)
                    QVERIFY2(point.kind == u"Email" ? point.value.endsWith(u"@example.com")
                                                    : reserved.match(point.value).hasMatch(),
                             qPrintable(point.value));
    }

    void everybodyCanBeReachedSomehow()
    {
        for (const CustomerDraft &customer : customers(1000))
            for (const ContactDraft &contact : customer.contacts)
                QVERIFY(!contact.points.empty());
    }

    void callsKeepToTheHoursOfThePerson()
    {
        eachPlan(customers(2000), [](const CustomerDraft &customer, const PlanDraft &plan) {
            for (const InteractionDraft &interaction : plan.interactions) {
                const QTime time = localTime(interaction.startedAt, zoneOf(*customer.region));
                QVERIFY2(time >= QTime(8, 0) && time < QTime(21, 0), qPrintable(time.toString()));
            }
        });
    }

    void callsKeepToSevenInSevenDaysAndASilentWeekAfterATalk()
    {
        int checked = 0;
        eachPlan(customers(2000), [&](const CustomerDraft &customer, const PlanDraft &plan) {
            const QTimeZone zone = zoneOf(*customer.region);
            std::vector<QDate> calls;
            QDate talked;
            std::vector<InteractionDraft> inOrder = plan.interactions;
            std::sort(inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
            for (const InteractionDraft &call : inOrder) {
                if (call.channel != u"Phone")
                    continue;
                const QDate day = localDate(call.startedAt, zone);
                if (call.direction == u"Outbound") {
                    QVERIFY(!talked.isValid() || day > talked.addDays(6));
                    QVERIFY(std::count_if(calls.begin(), calls.end(), [&](QDate each) { return each > day.addDays(-7); }) < 7);
                    calls.push_back(day);
                    ++checked;
                }
                if (call.isConversation)
                    talked = day;
            }
        });
        QVERIFY(checked > 1000);
    }

    void daysPastDueCoverEveryBucket()
    {
        std::array<int, 5> buckets{};
        eachPlan(customers(2000), [&](const CustomerDraft &, const PlanDraft &plan) {
            if (plan.isClosed)
                return;
            const qint64 days = plan.pastDueSince() ? plan.pastDueSince()->daysTo(setting().today) : 0;
            ++buckets[static_cast<size_t>(days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4)];
        });
        for (const int plans : buckets)
            QVERIFY(plans > 150);
    }

    void nothingIsOwedOnAClosedPlan()
    {
        int closed = 0;
        eachPlan(customers(2000), [&](const CustomerDraft &, const PlanDraft &plan) {
            if (!plan.isClosed)
                return;
            ++closed;
            QCOMPARE(plan.due(), 0);
            QVERIFY(plan.closedOn.isValid() && plan.closedOn < setting().today);
        });
        QVERIFY(closed > 200);
    }

    void promisesOfAPlanHaveSlotsInOrderAndNeverMoreThanThree()
    {
        eachPlan(customers(2000), [](const CustomerDraft &, const PlanDraft &plan) {
            std::set<int> slots;
            for (const PromiseDraft &promise : plan.promises)
                if (promise.slot)
                    QVERIFY(slots.insert(*promise.slot).second && *promise.slot <= 3);
        });
    }
};

KEPT_TEST(DraftTest)
#include "drafttest.moc"
