// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/rowwindow.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <numeric>

using namespace kept;

namespace {

struct Asked
{
    qint64 generation;
    int page;
    std::vector<qint64> ids;
};

struct Fixture
{
    std::vector<Asked> asked;
    RowWindow<qint64> window{[this](qint64 generation, int page, std::vector<qint64> ids) {
        asked.push_back({generation, page, std::move(ids)});
    }};

    explicit Fixture(int count)
    {
        std::vector<qint64> ids(static_cast<size_t>(count));
        std::iota(ids.begin(), ids.end(), 1000);
        window.setIds(std::move(ids));
    }
    bool answer(const Asked &question)
    {
        return window.deliver(question.generation, question.page, question.ids, [](qint64 row) { return row; });
    }
};

} // namespace

class RowWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowComesAfterItsPageWasAskedForOnce()
    {
        Fixture fixture(1000);
        QVERIFY(!fixture.window.at(450));
        QVERIFY(!fixture.window.at(451));
        QCOMPARE(fixture.asked.size(), size_t(1));
        QVERIFY(fixture.answer(fixture.asked.front()));
        QCOMPARE(*fixture.window.at(450), qint64(1450));
    }

    void theLastPageMayBeShort()
    {
        Fixture fixture(201);
        QVERIFY(!fixture.window.at(200));
        QCOMPARE(fixture.asked.front().ids.size(), size_t(1));
    }

    void whatExpiredIsAskedForOnceMoreWhenLookedAt()
    {
        Fixture fixture(1000);
        QVERIFY(!fixture.window.at(0) && !fixture.window.at(450));
        QVERIFY(fixture.answer(fixture.asked[0]) && fixture.answer(fixture.asked[1]));
        fixture.window.expire();
        QCOMPARE(fixture.asked.size(), size_t(2));
        QCOMPARE(*fixture.window.at(450), qint64(1450)); // as it was, until the answer
        QCOMPARE(*fixture.window.at(451), qint64(1451));
        QCOMPARE(fixture.asked.size(), size_t(3));
        QCOMPARE(fixture.asked.back().page, 2);
    }

    void anAnswerOfAnOlderOrderIsDropped()
    {
        Fixture fixture(300);
        QVERIFY(!fixture.window.at(0));
        const Asked late = fixture.asked.front();
        fixture.window.setIds({7, 8, 9});
        QVERIFY(!fixture.answer(late));
        QVERIFY(!fixture.window.at(0));
    }

    void aRowThatIsGoneStaysEmpty()
    {
        Fixture fixture(2);
        QVERIFY(!fixture.window.at(0));
        QVERIFY(fixture.window.deliver(fixture.asked.front().generation, 0, {qint64(1001)}, [](qint64 row) { return row; }));
        QVERIFY(!fixture.window.at(0));
        QCOMPARE(*fixture.window.at(1), qint64(1001));
    }

    void oldPagesAreForgotten()
    {
        const int pages = static_cast<int>(RowWindow<qint64>::maximumPages) + 1;
        Fixture fixture(pages * RowWindow<qint64>::pageSize);
        for (int page = 0; page < pages; ++page) {
            QVERIFY(!fixture.window.at(page * RowWindow<qint64>::pageSize));
            QVERIFY(fixture.answer(fixture.asked.back()));
        }
        QVERIFY(!fixture.window.at(0));
        QVERIFY(fixture.window.at(RowWindow<qint64>::pageSize * (pages - 1)));
    }

    void refreshKeepsOldRowsUntilTheAnswer()
    {
        Fixture fixture(10);
        QVERIFY(!fixture.window.at(3));
        QVERIFY(fixture.answer(fixture.asked.front()));
        fixture.window.refresh({1003});
        QCOMPARE(fixture.asked.size(), size_t(2));
        QVERIFY(fixture.window.at(3));
    }
};

KEPT_TEST(RowWindowTest)
#include "rowwindowtest.moc"
