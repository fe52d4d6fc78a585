// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/commands/placehold.h"
#include "models/view/paymentlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/casework/holdsdialog.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/keybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Holds that were placed by mistake, by keys.
class HoldsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        PlaceHold hold;
        hold.reason = HoldReason::Hardship;
        hold.account = m_book->customer;
        hold.stopsAgeing = true;
        hold.start = QDate(2026, 1, 1);
        run(hold);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND paused_days = 15"_s), 1);
        PlanRow plan;
        plan.id = m_book->plan;
        m_holds = std::make_unique<HoldsDialog>(*m_book->desk, m_book->customer, std::vector<PlanRow>{plan}, std::nullopt,
                                                m_book->wording());
        connect(m_holds.get(), &HoldsDialog::dialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_holds->resize(900, 560);
        m_holds->show();
        QTRY_COMPARE(m_holds->standing()->model()->rowCount(), 1);
        QVERIFY(QTest::qWaitForWindowActive(m_holds.get()));
    }

    void cleanup()
    {
        m_holds.reset();
        m_book.reset();
        m_theme.reset();
    }

    void oneThatWasAMistakeIsWithdrawn()
    {
        keepPicture(*m_holds, u"holds-withdraw"_s);
        QTest::keyClick(m_holds.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        auto *reason = m_dialog->findChild<QLineEdit *>(u"reason"_s);
        QTRY_VERIFY(reason->hasFocus());
        QVERIFY(!save()->isEnabled()); // without a reason
        QTest::keyClicks(reason, u"another customer"_s);
        QTRY_VERIFY(save()->isEnabled());
        QCOMPARE(effect(0), (QStringList{u"Days past due"_s, u"28"_s, u"43"_s}));
        QCOMPARE(effect(1), (QStringList{u"Hold"_s, u"Hardship"_s, u"none"_s}));
        keepPicture(*m_dialog, u"withdraw-hold"_s);
        QSignalSpy told(m_holds.get(), &HoldsDialog::told);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"hold WHERE deleted_at IS NOT NULL"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE paused_days <> 0"_s), 0);
        QTRY_COMPARE(m_holds->standing()->model()->rowCount(), 0);
        m_dialog.clear();
        QTest::keyClick(m_holds.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_dialog); // there is none any more
    }

    void deadlinesAreToldInTheZoneOfThePlan()
    {
        m_book->store.execute(u"UPDATE contact SET time_zone = 'Asia/Tokyo' WHERE id = 1"_s);
        MakePromise promise;
        promise.plan = m_book->plan;
        promise.input.amount = Money::fromMinor(100'00, *Currency::fromCode(u"USD"));
        promise.input.parts = {{QDate(2026, 1, 22), promise.input.amount}};
        run(promise);
        PlaceHold hold;
        hold.reason = HoldReason::Complaint;
        hold.plan = m_book->plan;
        hold.stopsPromiseClock = true;
        run(hold);
        QTRY_COMPARE(m_holds->standing()->model()->rowCount(), 2);
        m_holds->standing()->setCurrentIndex(m_holds->standing()->model()->index(0, 0));
        QTest::keyClick(m_holds.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"reason"_s), u"another customer"_s);
        QTRY_VERIFY(save()->isEnabled());
        QString told;
        for (int row = 0; row < 6; ++row)
            told += effect(row).join(u' ') + u'\n';
        QVERIFY2(told.contains(u"deadline"_s), qPrintable(told));
        QVERIFY2(told.contains(u"JST"_s) || told.contains(u"GMT+9"_s), qPrintable(told));
    }

    void whatTheLawAsksForTellsThatASupervisorIsNeeded()
    {
        m_book->store.execute(u"UPDATE hold SET reason = 'Attorney'"_s);
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Specialist});
        QTest::keyClick(m_holds.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"reason"_s), u"another customer"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"a supervisor withdraws it"_s));
        QVERIFY(!save()->isEnabled());
    }

    void noHoldIsPlacedBeforeAReasonIsChosen()
    {
        auto *reason = m_holds->findChild<QComboBox *>(u"reason"_s);
        auto *place = m_holds->findChild<KeyButton *>(u"save"_s);
        QCOMPARE(reason->currentIndex(), -1);
        QVERIFY(!place->isEnabled());
        QVERIFY(mentions(*m_holds, u"Choose a reason first"_s));
        keepPicture(*m_holds, u"holds-no-reason"_s);
        QTest::keyClick(m_holds.get(), Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(count(u"hold"_s), 1);
        reason->setFocus();
        QTest::keyClicks(reason, u"Att"_s);
        QCOMPARE(reason->currentText(), u"Attorney: stops contact"_s);
        QVERIFY(m_holds->findChild<QCheckBox *>(u"stopsContact"_s)->isChecked());
        QVERIFY(!mentions(*m_holds, u"Choose a reason first"_s));
        keepPicture(*m_holds, u"holds-reason"_s);
        QTest::keyClick(m_holds.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_holds->isVisible());
        QCOMPARE(count(u"hold WHERE reason = 'Attorney' AND stops_contact = 1"_s), 1);
    }

private:
    template<class C>
    void run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }
    qint64 count(const QString &of) { return m_book->store.integer(u"SELECT count(*) FROM "_s + of); }
    QStringList effect(int row) const
    {
        QStringList cells;
        for (const int column : {ChangeWhat, ChangeBefore, ChangeAfter})
            cells.append(m_dialog->effects()->model()->index(row, column).data().toString());
        return cells;
    }
    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<HoldsDialog> m_holds;
    QPointer<EffectDialog> m_dialog;
};

KEPT_TEST(HoldsDialogTest)
#include "holdsdialogtest.moc"
