// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputing.h"
#include "models/commands/makepromise.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/casework/disputedialog.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A change that leaves more promised than due says so before it is saved, and may be saved.
class OverpromisedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aDisputeThatIsUpheldSaysSoByKeys()
    {
        promise(1'110'00);
        dispute(20'000);
        openDialog();
        auto *outcome = m_dialog->findChild<QComboBox *>(u"outcome"_s);
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_Home);
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"text"_s), u"not theirs"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"more than is then due"_s));
        QVERIFY(mentions(*m_dialog, u"$60.00"_s));
        QTRY_VERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"dispute-overpromised"_s);
        QTest::keyClick(outcome, Qt::Key_End);
        QTRY_VERIFY(!mentions(*m_dialog, u"more than is then due"_s));
        QTest::keyClick(outcome, Qt::Key_Home);
        QTRY_VERIFY(mentions(*m_dialog, u"more than is then due"_s));
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_book->store.integer(u"SELECT count(*) FROM dispute WHERE status = 'Resolved'"_s), 1);
    }

    void atTwiceTheSizeTheNoticeHasRoom()
    {
        promise(1'110'00);
        dispute(20'000);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        openDialog();
        m_dialog->findChild<QComboBox *>(u"outcome"_s)->setCurrentIndex(0);
        QTRY_VERIFY(mentions(*m_dialog, u"more than is then due"_s));
        QTest::qWait(0); // laid out
        keepPicture(*m_dialog, u"dispute-overpromised-200"_s);
        const auto *notice = m_dialog->findChild<FindingLabel *>(u"notice"_s);
        QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
        QVERIFY(m_dialog->rect().contains(notice->geometry()));
    }

private:
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    template<class C>
    typename C::Outcome run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        if (!QTest::qWaitFor([&] { return ran.isFinished(); }) || !ran.result())
            qFatal("the command failed");
        return *ran.result();
    }

    void promise(qint64 cents)
    {
        MakePromise promise;
        promise.plan = m_book->plan;
        promise.input.amount = usd(cents);
        promise.input.parts = {{QDate(2026, 1, 22), usd(cents)}};
        run(promise);
    }

    void dispute(qint64 cents)
    {
        OpenDispute dispute;
        dispute.plan = m_book->plan;
        dispute.amount = usd(cents);
        const DisputeChanged opened = run(dispute);
        m_row.id = opened.dispute;
        m_row.number = opened.number;
        m_row.plan = m_book->plan;
        m_row.amount = usd(cents);
        m_row.status = u"Open"_s;
    }

    void openDialog()
    {
        m_dialog = std::make_unique<DisputeDialog>(*m_book->desk, m_row, m_book->wording());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_dialog->setStep(DisputeDialog::Step::Resolve);
    }

    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<DisputeDialog> m_dialog;
    DisputeRow m_row;
};

KEPT_TEST(OverpromisedTest)
#include "overpromisedtest.moc"
