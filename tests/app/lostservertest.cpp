// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "app/shared/systemclock.h"
#include "models/demo/demo.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testrunner.h"
#include "ui/look/icons.h"
#include "ui/promise/promisedialog.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The first number that a question in SQL gives, asked on the desk's own connection.
qint64 numberOf(Desk &desk, const QString &sql)
{
    const auto work = desk.work<qint64>([sql](Database &database, const Cancellation &) -> Result<qint64> {
        Query query(database, sql);
        return query.integer();
    });
    if (!QTest::qWaitFor([&] { return work.result.isFinished(); }, patience))
        return -1;
    return work.result.result().value_or(-1);
}

/// The machine's clock, set wrong.
class SetClock final : public Clock
{
public:
    qint64 now() const override { return SystemClock().now() + ahead; }
    std::atomic<qint64> ahead = 0; ///< milliseconds
};

} // namespace

class LostServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QVERIFY(m_server.start());
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        QSignalSpy opened(m_program.get(), &Program::opened);
        m_program->open(m_server.address().url(m_server.address().createDatabase().value()), Existence::CreateIfMissing,
                        AfterOpening::ShowAccounts);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        DemoOptions options;
        options.accounts = 30;
        options.today = desk().asking().today;
        options.now = desk().asking().now;
        const auto made = desk().work<DemoCounts>(
            [options](Database &database, const Cancellation &) { return makeDemo(database, options); });
        QTRY_VERIFY_WITH_TIMEOUT(made.result.isFinished(), patience);
        QVERIFY(made.result.result());
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_server.stop();
    }

    void theTimeOfTheServerCounts()
    {
        const qint64 minute = 60'000;
        m_program->seat()->idle().setLimit(100'000); // a clock that jumps looks like a desk that nobody touches
        for (const qint64 hours : {8, -8}) {
            m_clock.ahead = hours * 60 * minute + minute / 2;
            const QString words = hours > 0 ? u"clock is 8 h 0 min ahead"_s : u"clock is 7 h 59 min behind"_s;
            QTRY_VERIFY_WITH_TIMEOUT(says(words), patience);
            QVERIFY(std::abs(desk().asking().now - SystemClock().now()) < minute);
            QVERIFY(std::abs(desk().context().now - SystemClock().now()) < minute);
        }
        m_clock.ahead = 0;
        QTRY_VERIFY_WITH_TIMEOUT(!says(u"clock is"_s), patience);
    }

    void whatWasTypedOutlivesALostServer()
    {
        const qint64 plan = numberOf(
            desk(),
            u"SELECT id FROM collection_plan p WHERE is_closed = 0 AND current_due_amount > 5000 AND currency_iso_code = 'USD' "
            "AND disputed_amount = 0 AND promised_amount = 0 "
            "AND promise_to_pay_count = 0 AND NOT EXISTS (SELECT 1 FROM hold h WHERE "
            "h.collection_plan_id = p.id OR h.account_id = p.account_id) ORDER BY id LIMIT 1"_s);
        QVERIFY(plan > 0);
        const qint64 due = numberOf(desk(), u"SELECT current_due_amount FROM collection_plan WHERE id = %1"_s.arg(plan));
        const QString typed = u"%1.%2"_s.arg(due / 100).arg(due % 100, 2, 10, QChar(u'0'));
        const qint64 promises = numberOf(desk(), u"SELECT COUNT(*) FROM promise_to_pay"_s);
        PromiseDialog *dialog = nullptr;
        connect(m_program->workspace(), &Workspace::promiseDialogOpened, this, [&](PromiseDialog *shown) { dialog = shown; });
        m_program->workspace()->takePromise(PlanId::fromValue(plan));
        QTRY_VERIFY_WITH_TIMEOUT(dialog, patience);
        auto *amount = dialog->findChild<MoneyEdit *>(u"amount"_s);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, typed);
        auto *save = dialog->findChild<KeyButton *>(u"save"_s);
        auto *blocking = dialog->findChild<ToneLabel *>(u"blocking"_s);
        QVERIFY2(save->isEnabled(), qPrintable(findings(*dialog)));

        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"connection lost"_s), 10'000);
        QSignalSpy saved(dialog, &PromiseDialog::promiseMade);
        QTest::keyClick(amount, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(blocking->text().contains(u"connection was lost"_s), qPrintable(blocking->text()), patience);
        QVERIFY(saved.isEmpty());
        QVERIFY(dialog->isVisible());
        QCOMPARE(amount->text(), typed);

        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(says(u", connected"_s), patience);
        QTest::keyClick(amount, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(numberOf(desk(), u"SELECT COUNT(*) FROM promise_to_pay"_s), promises + 1);
    }

private:
    Desk &desk() { return m_program->workspace()->desk(); }

    static QString findings(const PromiseDialog &dialog)
    {
        QStringList texts;
        for (const FindingLabel *label : dialog.findChildren<FindingLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }

    bool says(const QString &words)
    {
        const auto labels = m_program->window().status()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    QTemporaryDir m_settings;
    PostgresServer m_server;
    SetClock m_clock;
    std::unique_ptr<Program> m_program;
};

KEPT_TEST(LostServerTest)
#include "lostservertest.moc"
