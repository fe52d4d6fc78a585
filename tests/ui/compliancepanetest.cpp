// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recorddecision.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/compliance/compliancepane.h"
#include "ui/compliance/decisionspage.h"
#include "ui/compliance/numberreveal.h"
#include "ui/compliance/packspage.h"
#include "ui/compliance/replaypage.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class CompliancePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_packs = std::make_unique<PackWatch>(m_folder->path());
        m_pane = std::make_unique<CompliancePane>(*m_book->desk, *m_packs, m_book->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_packs.reset();
        m_folder.reset();
        m_book.reset();
        m_theme.reset();
    }

    void everyPackIsListedWithWhereItComesFrom()
    {
        QVERIFY(m_pane->packs()->packs()->model()->rowCount() > 20);
        QCOMPARE(cell(m_pane->packs()->packs(), rowOf(u"RU"_s), 5), u"Program"_s);
        m_pane->packs()->packs()->setCurrentIndex(m_pane->packs()->packs()->model()->index(rowOf(u"RU"_s), 0));
        QCOMPARE(cell(m_pane->packs()->rules(), 0, 0), u"RU.HOURS"_s);
        QVERIFY(cell(m_pane->packs()->rules(), 0, 4).contains(u"not legal advice"));
        QCOMPARE(m_pane->packs()->changes(), QString());
        keepPicture(*m_pane, u"compliance-packs"_s);
    }

    void anOwnPackSaysWhatItChanges()
    {
        write(russia("\"1.0\"", "\"1.0-own\""));
        m_packs->reload();
        QVERIFY(cell(m_pane->packs()->packs(), rowOf(u"RU"_s), 5).contains(u"ru.json"));
        m_pane->packs()->packs()->setCurrentIndex(m_pane->packs()->packs()->model()->index(rowOf(u"RU"_s), 0));
        QVERIFY(m_pane->packs()->changes().contains(u"\"1.0-own\" instead of \"1.0\""));
        QVERIFY(!m_pane->packs()->findChild<Banner *>()->isVisible());
    }

    void aRefusedPackIsToldAndTheLastGoodStays()
    {
        write(russia("\"1.0\"", "\"1.0-own\""));
        m_packs->reload();
        write(russia("\"08:00\"", "\"23:00\""));
        m_packs->reload();
        QVERIFY(m_pane->packs()->findChild<Banner *>()->isVisible());
        for (const QString &said : {u"ru.json was refused"_s, u"/rules/0/windows"_s, u"RU 1.0-own stays in force"_s})
            QVERIFY2(mentions(*m_pane->packs(), said), qPrintable(said));
        QCOMPARE(cell(m_pane->packs()->packs(), rowOf(u"RU"_s), 3), u"1.0-own"_s);
        QVERIFY(cell(m_pane->packs()->packs(), rowOf(u"RU"_s), 5).startsWith(u"Own, last good"));
        keepPicture(*m_pane, u"compliance-refused"_s);
    }

    void theFolderIsReadAgainWhenItChanges()
    {
        QSignalSpy reloaded(m_packs.get(), &PackWatch::reloaded);
        write(russia("\"1.0\"", "\"1.0-own\""));
        QTRY_VERIFY(!reloaded.isEmpty());
        QCOMPARE(cell(m_pane->packs()->packs(), rowOf(u"RU"_s), 3), u"1.0-own"_s);
    }

    void aReplayFindsWhatAChangedPackRefuses()
    {
        addCall(1, lateMorning - 3'600'000);
        ReplayPage *page = replay();
        page->start();
        QVERIFY(ends(page));
        QCOMPARE(page->table()->model()->rowCount(), 0);
        const QString pack = m_folder->filePath(u"us-fed-draft.txt"_s);
        QFile file(pack);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sourceFile(u"resources/compliance/us-fed.json"_s).replace("\"opens\": \"08:00\"", "\"opens\": \"20:00\""));
        file.close();
        page->setSource(ReplayPage::Source::File, pack);
        page->start();
        QVERIFY(page->isRunning());
        QVERIFY(ends(page));
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(cell(page->table(), 0, 5).contains(u"US.REGF.6B1I"));
        QCOMPARE(cell(page->table(), 0, 8), u"Not judged"_s);
        QCOMPARE(page->summary(), u"1 of 1 contacts would have been refused."_s);
        keepPicture(*m_pane, u"compliance-replay"_s);
        QSignalSpy chosen(page, &ReplayPage::customerChosen);
        Q_EMIT page->table()->activated(page->table()->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
    }

    void aBadPackIsNotReplayed()
    {
        ReplayPage *page = replay();
        const QString pack = m_folder->filePath(u"broken.txt"_s);
        QVERIFY(QFile(pack).open(QIODevice::WriteOnly));
        page->setSource(ReplayPage::Source::File, pack);
        page->start();
        QTRY_VERIFY(!page->isRunning());
        QVERIFY(page->findChild<Banner *>()->isVisible());
    }

    void aReplayIsStopped()
    {
        addCall(1, lateMorning - 3'600'000);
        ReplayPage *page = replay();
        page->start();
        QVERIFY(page->isRunning());
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(!page->isRunning());
        QVERIFY(page->summary().startsWith(u"Stopped"));
    }

    void aDecisionIsExplained()
    {
        const RecordDecision command{ContactId::fromValue(1), ContactPointId::fromValue(1), m_book->plan, Channel::Phone, {}};
        bool done = false;
        m_book->clock.set(evening);
        whenReady(m_book->desk->run(command), this, [&](const Result<DecisionRecorded> &) { done = true; });
        QTRY_VERIFY(done);
        QSignalSpy explained(m_pane->decisions(), &DecisionsPage::explained);
        m_pane->showPart(CompliancePane::Part::Decisions);
        QTRY_VERIFY(!explained.isEmpty());
        QCOMPARE(cell(m_pane->decisions()->table(), 0, 6), u"Refused"_s);
        QVERIFY(cell(m_pane->decisions()->table(), 0, 5).contains(u"··0142"_s));
        QVERIFY(!cell(m_pane->decisions()->table(), 0, 5).contains(u"303"_s));
        QVERIFY(!m_pane->decisions()->explanation().contains(u"303"_s));
        QVERIFY(m_pane->decisions()->explanation().contains(u"US.REGF.6B1I (Prohibition)"));
        QVERIFY(m_pane->decisions()->explanation().contains(u"the same verdict"));
        keepPicture(*m_pane, u"compliance-decisions"_s);
    }

    void aMaskedNumberIsShownOnceItIsOnRecord()
    {
        DecisionsPage *page = m_pane->decisions();
        explainOne();
        auto *reveal = page->findChild<NumberReveal *>();
        qint64 before = -1;
        QString seen;
        connect(reveal, &NumberReveal::revealed, page, [&] { before = reveals(); });
        connect(page->table()->model(), &QAbstractItemModel::dataChanged, this, [&] { seen = cell(page->table(), 0, 5); });
        QTest::keyClick(page->table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!page->explanation().contains(u"303"_s));
        QTRY_VERIFY(seen.contains(u"303"_s));
        QCOMPARE(before, 1);
        QVERIFY(page->explanation().contains(u"303"_s));
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM event WHERE command = 'RecordReveal' AND payload LIKE "
                                       "'%\"contactPoint\":1%' AND actor = 1"_s),
                 1);
        // Once it is seen there is nothing more to show; read anew, it is masked again.
        QVERIFY(!reveal->action()->isEnabled());
        QSignalSpy explained(page, &DecisionsPage::explained);
        page->reload();
        QTRY_VERIFY(!explained.isEmpty());
        QVERIFY(!page->explanation().contains(u"303"_s));
        QVERIFY(!cell(page->table(), 0, 5).contains(u"303"_s));
        QVERIFY(reveal->action()->isEnabled());
    }

    void whatCantBeRecordedIsNotShown()
    {
        DecisionsPage *page = m_pane->decisions();
        explainOne();
        m_book->store.execute(u"UPDATE contact_point SET deleted_at = 1 WHERE id = 1"_s);
        QTest::keyClick(page->table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page->findChild<Banner *>()->isVisible());
        QVERIFY(!page->explanation().contains(u"303"_s));
        QVERIFY(!cell(page->table(), 0, 5).contains(u"303"_s));
        QCOMPARE(reveals(), 0);
    }

    void aReplayedNumberIsShownOnceItIsOnRecord()
    {
        addCall(1, lateMorning - 10 * 3'600'000);
        ReplayPage *page = replay();
        page->start();
        QVERIFY(ends(page));
        QCOMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(!cell(page->table(), 0, 4).contains(u"303"_s));
        QTest::keyClick(page->table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(cell(page->table(), 0, 4).contains(u"303"_s));
        QCOMPARE(reveals(), 1);
    }

private:
    qint64 reveals() { return m_book->store.integer(u"SELECT count(*) FROM event WHERE command = 'RecordReveal'"_s); }

    void explainOne()
    {
        const RecordDecision command{ContactId::fromValue(1), ContactPointId::fromValue(1), m_book->plan, Channel::Phone, {}};
        bool done = false;
        m_book->clock.set(evening);
        whenReady(m_book->desk->run(command), this, [&](const Result<DecisionRecorded> &) { done = true; });
        QTRY_VERIFY(done);
        QSignalSpy explained(m_pane->decisions(), &DecisionsPage::explained);
        m_pane->showPart(CompliancePane::Part::Decisions);
        QTRY_VERIFY(!explained.isEmpty());
        m_pane->decisions()->table()->setFocus();
        QVERIFY(m_pane->decisions()->findChild<NumberReveal *>()->action()->isEnabled());
    }

    static QString cell(const QTreeView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    int rowOf(const QString &pack) const
    {
        const QAbstractItemModel *model = m_pane->packs()->packs()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == pack)
                return row;
        return -1;
    }

    static QByteArray russia(const QByteArray &piece, const QByteArray &other)
    {
        return sourceFile(u"resources/compliance/ru.json"_s).replace(piece, other);
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"ru.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void addCall(int id, qint64 at)
    {
        m_book->store.execute(
            u"INSERT INTO interaction (id, account_id, contact_id, contact_point_id, collection_plan_id, channel, "
            "direction, started_at, outcome) VALUES (%1, 1, 1, 1, 1, 'Phone', 'Outbound', %2, 'NoAnswer')"_s.arg(9000 + id)
                .arg(at));
    }

    ReplayPage *replay()
    {
        m_pane->showPart(CompliancePane::Part::Replay);
        m_pane->replay()->from()->setDate(QDate(2026, 1, 15));
        m_pane->replay()->to()->setDate(QDate(2026, 1, 15));
        return m_pane->replay();
    }

    static bool ends(ReplayPage *page)
    {
        return QTest::qWaitFor([page] { return !page->isRunning(); }, 60'000);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PackWatch> m_packs;
    std::unique_ptr<CompliancePane> m_pane;
};

KEPT_TEST(CompliancePaneTest)
#include "compliancepanetest.moc"
