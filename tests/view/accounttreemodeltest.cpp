// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/accounttreemodel.h"
#include "models/view/roles.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency usd = *Currency::fromCode(u"USD");
const QDate today(2026, 3, 12);

FinancialAccountRow accountRow(qint64 id, qint64 due)
{
    FinancialAccountRow row;
    row.id = FinancialAccountId::fromValue(id);
    row.number = u"4000-%1"_s.arg(id, 5, 10, QChar(u'0'));
    row.type = u"CreditCard"_s;
    row.customerName = u"<b>Bold</b>"_s;
    row.planCount = 1;
    row.planStatus = u"PromiseBroken"_s;
    row.currency = usd;
    row.currentDue = Money::fromMinor(due, usd);
    return row;
}

PlanRow planRow(qint64 id, qint64 due)
{
    PlanRow row;
    row.id = PlanId::fromValue(id);
    row.name = u"CP-%1"_s.arg(id);
    row.currency = usd;
    row.currentDue = Money::fromMinor(due, usd);
    row.itemCount = 2;
    return row;
}

ItemRow itemRow(qint64 id, qint64 due)
{
    ItemRow row;
    row.id = PlanItemId::fromValue(id);
    row.kind = u"Instalment"_s;
    row.dueDate = today.addDays(-10);
    row.status = u"Pending"_s;
    row.currency = usd;
    row.due = Money::fromMinor(due, usd);
    return row;
}

// Answers when told to, so that rows on their way can be seen.
struct Source
{
    std::vector<std::function<void()>> waiting;
    std::map<qint64, std::vector<PlanRow>> plans;
    std::map<qint64, std::vector<ItemRow>> items;
    qint64 due = 100;

    AccountTreeSource make()
    {
        AccountTreeSource source;
        source.accounts = [this](std::vector<qint64> ids, AccountTreeSource::Done<FinancialAccountRow> done) {
            waiting.push_back([this, ids, done] {
                std::vector<FinancialAccountRow> rows;
                for (const qint64 id : ids)
                    rows.push_back(accountRow(id, due));
                done(rows);
            });
        };
        source.plans = [this](FinancialAccountId id, AccountTreeSource::Done<PlanRow> done) {
            waiting.push_back([this, id, done] { done(plans[id.value()]); });
        };
        source.items = [this](PlanId id, AccountTreeSource::Done<ItemRow> done) {
            waiting.push_back([this, id, done] { done(items[id.value()]); });
        };
        return source;
    }

    void answerAll()
    {
        while (!waiting.empty()) {
            const auto answers = std::exchange(waiting, {});
            for (const auto &answer : answers)
                answer();
        }
    }
};

} // namespace

class AccountTreeModelTest final : public QObject
{
    Q_OBJECT

private:
    Source source;
    std::unique_ptr<AccountTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

private Q_SLOTS:
    void init()
    {
        source = Source();
        source.plans[1] = {planRow(11, 100), planRow(12, 200)};
        source.items[11] = {itemRow(111, 60), itemRow(112, 40)};
        model = std::make_unique<AccountTreeModel>(source.make(), today, Wording{QLocale(u"en_US"_s)});
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setIds({1, 2, 3});
    }

    void cleanup()
    {
        tester.reset();
        model.reset();
    }

    void rowsOnTheirWayShowAnEllipsis()
    {
        const QModelIndex due = model->index(0, AccountTreeModel::Due);
        QCOMPARE(due.data().toString(), u"…"_s);
        QVERIFY(due.data(LoadingRole).toBool());
        source.answerAll();
        QCOMPARE(due.data(MoneyRole).value<Money>(), Money::fromMinor(100, usd));
    }

    void namesAreHandedOverAsTheyAre()
    {
        source.answerAll();
        [[maybe_unused]] const QVariant asks = model->index(0, 0).data();
        source.answerAll();
        QCOMPARE(model->index(0, AccountTreeModel::Customer).data().toString(), u"<b>Bold</b>"_s);
    }

    void childrenAreFetchedOnExpansion()
    {
        const QModelIndex account = model->index(0, 0);
        QVERIFY(model->hasChildren(account));
        QCOMPARE(model->rowCount(account), 0);
        model->fetchMore(account);
        source.answerAll();
        QCOMPARE(model->rowCount(account), 2);
        const QModelIndex plan = model->index(0, 0, account);
        model->fetchMore(plan);
        source.answerAll();
        QCOMPARE(model->rowCount(plan), 2);
        QCOMPARE(model->parent(model->index(1, 0, plan)), plan);
        QCOMPARE(model->index(1, AccountTreeModel::Due, plan).data(MoneyRole).value<Money>(), Money::fromMinor(40, usd));
        QCOMPARE(model->planAt(model->index(1, 0, plan)), std::optional(PlanId::fromValue(11)));
        QCOMPARE(model->accountAt(model->index(1, 0, plan)), std::optional(FinancialAccountId::fromValue(1)));
    }

    void anAccountWithoutPlansLosesItsArrow()
    {
        const QModelIndex account = model->index(1, 0);
        model->fetchMore(account);
        source.answerAll();
        QVERIFY(!model->hasChildren(account));
    }

    void refreshKeepsWhatIsExpanded()
    {
        const QModelIndex account = model->index(0, 0);
        model->fetchMore(account);
        source.answerAll();
        const QPersistentModelIndex second = model->index(1, 0, account);
        source.due = 999;
        source.plans[1] = {planRow(12, 250), planRow(13, 300)};
        model->refreshAccounts({1});
        source.answerAll();
        QCOMPARE(model->index(0, AccountTreeModel::Due).data(MoneyRole).value<Money>(), Money::fromMinor(999, usd));
        QCOMPARE(model->rowCount(account), 2);
        QVERIFY(second.isValid());
        QCOMPARE(second.data(RecordIdRole).toLongLong(), qint64(12));
    }

    void everythingIsReadAnewInPlace()
    {
        const QModelIndex account = model->index(0, 0);
        [[maybe_unused]] const QVariant asks = account.data();
        model->fetchMore(account);
        source.answerAll();
        const QPersistentModelIndex plan = model->index(1, 0, account);
        source.due = 777;
        source.plans[1] = {planRow(11, 10), planRow(12, 250), planRow(13, 300)};
        const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        model->refreshAll();
        QVERIFY(!changes.isEmpty());
        const QModelIndex due = model->index(0, AccountTreeModel::Due);
        QCOMPARE(due.data(MoneyRole).value<Money>(), Money::fromMinor(100, usd)); // as it was, until the answer
        source.answerAll();
        QCOMPARE(due.data(MoneyRole).value<Money>(), Money::fromMinor(777, usd));
        QCOMPARE(model->rowCount(account), 3);
        QCOMPARE(plan.data(RecordIdRole).toLongLong(), qint64(12));
        QVERIFY(resets.isEmpty());
    }

    void aFailedPageIsAskedForAgain()
    {
        int asked = 0;
        AccountTreeSource failing = source.make();
        failing.accounts = [&](std::vector<qint64>, AccountTreeSource::Done<FinancialAccountRow> done) {
            ++asked;
            source.waiting.push_back([done] { done(fail(ErrorKind::Unavailable, u"STORE.LOST"_s)); });
        };
        AccountTreeModel lost(failing, today, Wording{});
        const QSignalSpy failures(&lost, &AccountTreeModel::failed);
        lost.setIds({1});
        [[maybe_unused]] QVariant cell = lost.index(0, 0).data();
        source.answerAll();
        QCOMPARE(failures.count(), 1);
        cell = lost.index(0, 0).data();
        QCOMPARE(asked, 2);
    }

    void anAnswerAfterTheModelIsGoneIsDropped()
    {
        [[maybe_unused]] const QVariant cell = model->index(0, 0).data();
        tester.reset();
        model.reset();
        source.answerAll();
    }
};

KEPT_TEST(AccountTreeModelTest)
#include "accounttreemodeltest.moc"
