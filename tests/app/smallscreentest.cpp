// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "models/demo/demo.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/signin/signindialog.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;
/// A screen of 1920 x 1080 at 200 %, less the frame that a desktop puts around a window.
constexpr QSize smallScreen(960, 508);

QStringList tooLarge(const QWidget *widget, const QSize &room, const QString &indent = {})
{
    QStringList found;
    const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
    if (least.width() <= room.width() && least.height() <= room.height())
        return found;
    found.append(u"%1%2 '%3' %4x%5"_s.arg(indent, QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                     .arg(least.width())
                     .arg(least.height()));
    for (const QObject *child : widget->children())
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && !inner->isWindow() && !inner->isHidden())
            found += tooLarge(inner, room, indent + u"  "_s);
    return found;
}

} // namespace

/// Every page fits a small screen, and large text on a large one.
class SmallScreenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_store = std::make_unique<TestDatabase>(u"sqlite"_s);
        DemoOptions options;
        options.accounts = 150;
        options.today = QDate(2026, 1, 15);
        options.now = testNow;
        QVERIFY(makeDemo(m_store->database(), options));
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        QPointer<SignInDialog> signIn;
        connect(m_program.get(), &Program::signInOpened, this, [&signIn](SignInDialog *dialog) { signIn = dialog; });
        QSignalSpy opened(m_program.get(), &Program::opened);
        m_program->open(m_store->location().path, Existence::MustExist, AfterOpening::ShowAccounts);
        QTRY_VERIFY_WITH_TIMEOUT(signIn, patience);
        signIn->form().select(u"osei"_s);
        signIn->form().submit();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_store.reset();
    }

    void everyPageFits_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200})
            for (const QString &page :
                 {Workspace::workId(), u"at work"_s, Workspace::accountsId(), Workspace::customerId(), Workspace::dashboardId(),
                  Workspace::promisesId(), Workspace::lettersId(), Workspace::paymentsId(), Workspace::casesId(),
                  Workspace::approvalsId(), Workspace::complianceId(), Workspace::termsId(), Workspace::peopleId(),
                  Workspace::importId()})
                QTest::addRow("%s at %d %%", qPrintable(page), percent) << page << percent;
    }

    void everyPageFits()
    {
        QFETCH(QString, page);
        QFETCH(int, percent);
        m_program->theme().apply({ThemeChoice::Light, Density::Standard, percent});
        show(page);
        const QSize room = smallScreen * percent / 100;
        m_program->window().resize(room);
        QTest::qWait(50);
        QVERIFY2(m_program->window().size() == room, qPrintable(tooLarge(&m_program->window(), room).join(u'\n')));
        if (const QString folder = qEnvironmentVariable("KEPT_GALLERY"); !folder.isEmpty())
            m_program->window().grab().save(folder + u"/small-%1-%2.png"_s.arg(QString(page).replace(u' ', u'-')).arg(percent));
    }

private:
    void show(const QString &page)
    {
        Workspace &space = *m_program->workspace();
        if (page == u"at work") {
            space.showPage(Workspace::workId());
            QTRY_VERIFY(space.work().board().current() || space.work().isWorking());
            if (!space.work().isWorking())
                space.work().next();
            QTRY_VERIFY_WITH_TIMEOUT(space.work().isWorking(), patience);
        } else if (page == Workspace::customerId()) {
            space.showCustomer(AccountId::fromValue(1));
        } else {
            if (page == Workspace::workId() && space.work().isWorking())
                space.work().giveBack();
            space.showPage(page);
        }
        QTest::qWait(200);
    }

    QTemporaryDir m_settings;
    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Program> m_program;
};

KEPT_TEST(SmallScreenTest)
#include "smallscreentest.moc"
