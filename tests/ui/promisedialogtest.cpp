// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/queries/lists.h"
#include "models/queries/plandetail.h"
#include "models/view/moneytext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/theme.h"
#include "ui/promise/promisedialog.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PromiseDialogTest final : public QObject
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
        m_window.reset();
        m_book.reset();
        m_theme.reset();
    }

    void belowTheLimitAPromiseIsSavedByKeys()
    {
        open();
        QVERIFY(!m_dialog->isAtLimit());
        const int used = m_used;
        makeByKeys();
        QCOMPARE(promises(), 3);
        open();
        QCOMPARE(m_used, used + 1);
    }

    void atTheLimitASupervisorIsAsked()
    {
        limitTo(3);
        open();
        makeByKeys();
        open();
        QVERIFY(m_dialog->isAtLimit());
        QVERIFY(showsText(*m_dialog, u"No promise is left on this plan"_s));
        QVERIFY(!save()->isEnabled());
        auto *reason = m_dialog->findChild<QPlainTextEdit *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Salary comes on Friday"_s);
        type(u"10.00"_s);
        QVERIFY(save()->isEnabled());
        QSignalSpy asked(m_dialog.get(), &PromiseDialog::overrideRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(promises(), 3);
        QCOMPARE(count(u"approval WHERE reason = 'Salary comes on Friday' AND status = 'Pending'"_s), 1);
    }

    void theRequestGoesToTheSupervisorWhoWasChosen()
    {
        m_book->store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (7, 'Ines Prado', 'ines', 'Supervisor')"_s);
        limitTo(3);
        open();
        makeByKeys();
        open();
        auto *goesTo = m_dialog->findChild<QComboBox *>(u"goesTo"_s);
        QCOMPARE(goesTo->count(), 2);
        goesTo->setFocus();
        QTest::keyClick(goesTo, Qt::Key_Down);
        QCOMPARE(goesTo->currentText(), u"Ines Prado"_s);
        auto *reason = m_dialog->findChild<QPlainTextEdit *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Salary comes on Friday"_s);
        type(u"10.00"_s);
        QSignalSpy asked(m_dialog.get(), &PromiseDialog::overrideRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(count(u"approval WHERE goes_to = 7 AND status = 'Pending'"_s), 1);
    }

    void anotherTakesThePlaceOfAPromiseByKeys()
    {
        limitTo(9);
        const PromiseId old = makeInParts();
        open(nullptr, old);
        QVERIFY(m_dialog->windowTitle().startsWith(u"Replace "_s + humanNumber(ObjectKind::PromiseToPay, old.value())));
        QVERIFY(mentions(*m_dialog, u"one level up: level 2"_s));
        QVERIFY(mentions(*m_dialog, u"first due 22 Jan 2026, open, of level 1."_s));
        QCOMPARE(m_dialog->draft().type, PromiseType::InParts);
        QCOMPARE(m_dialog->draft().amount.minor(), 3'000);
        QCOMPARE(m_dialog->draft().parts.size(), size_t(3));
        QCOMPARE(m_dialog->draft().parts[1].date, QDate(2026, 1, 29));
        QCOMPARE(m_dialog->draft().parts[2].amount.minor(), 1'200);
        keepPicture(*m_dialog, u"promise-replaces"_s);
        QSignalSpy replaced(m_dialog.get(), &PromiseDialog::promiseReplaced);
        type(u"15.00"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1500 AND status = 'Open' AND level = 2 AND replaces_id = %1"_s.arg(
                     old.value())),
                 1);
        QCOMPARE(count(u"promise_to_pay WHERE id = %1 AND status = 'Superseded'"_s.arg(old.value())), 1);
        QCOMPARE(count(u"collection_plan WHERE promised_amount = 1500"_s), 1);
    }

    void whatItExpectsMayBePromisedAnewAndNoMore()
    {
        limitTo(9);
        const PromiseId old = makeInParts();
        open();
        const Money most = canBePromised(m_facts);
        open(nullptr, old);
        QCOMPARE(canBePromised(m_facts).minor(), most.minor() + 3'000);
        type(u"%1"_s.arg(m_facts.currentDue.minor() / 100 + 1));
        QVERIFY(!save()->isEnabled());
        QVERIFY2(findingShown(u"more than can be promised"_s), qPrintable(allFindings()));
    }

    void onlyWhatIsMissingIsPromisedAnew()
    {
        limitTo(9);
        const PromiseId old = makeInParts();
        RecordPayment payment{
            m_book->plan, Money::fromMinor(1'400, *Currency::fromCode(u"USD"_s)), QDate(2026, 1, 15), u"Cash"_s, {}};
        const auto paid = m_book->desk->run(payment);
        QVERIFY(QTest::qWaitFor([&] { return paid.isFinished(); }));
        QVERIFY(paid.result());
        open(nullptr, old);
        QVERIFY(mentions(*m_dialog, u"has come of it"_s));
        QCOMPARE(m_dialog->draft().amount.minor(), 1'600);
        QCOMPARE(m_dialog->draft().parts.size(), size_t(2));
        QCOMPARE(m_dialog->draft().parts[0].amount.minor(), 400);
    }

    void whoWasFasterIsSaidInTheForm()
    {
        limitTo(9);
        const PromiseId old = makeInParts();
        open(nullptr, old);
        m_book->store.execute(u"UPDATE promise_to_pay SET status = 'Cancelled', slot = NULL WHERE id = %1"_s.arg(old.value()));
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        const QString number = humanNumber(ObjectKind::PromiseToPay, old.value());
        QTRY_VERIFY(mentions(*m_dialog, u"Only an open, partly kept or broken promise can be replaced; "_s));
        QVERIFY(mentions(*m_dialog, number) && mentions(*m_dialog, u" is cancelled."_s));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(count(u"promise_to_pay WHERE replaces_id IS NOT NULL"_s), 0);
    }

    void forAReplacementAtTheLimitASupervisorIsAsked()
    {
        const PromiseId old = makeInParts(); // the third of three
        open(nullptr, old);
        QVERIFY(showsText(*m_dialog, u"No promise is left on this plan"_s));
        QVERIFY(mentions(*m_dialog, u"A supervisor may allow this one."_s));
        QVERIFY(mentions(*m_dialog, u"is over once the request is approved"_s));
        QVERIFY(!save()->isEnabled());
        auto *reason = m_dialog->findChild<QPlainTextEdit *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Salary comes on Friday"_s);
        QVERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"promise-replaces-limit"_s);
        QSignalSpy asked(m_dialog.get(), &PromiseDialog::overrideRequested);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(count(u"promise_to_pay WHERE replaces_id IS NOT NULL OR status = 'Superseded'"_s), 0);
        QCOMPARE(count(u"approval WHERE status = 'Pending' AND request LIKE '%\"replaces\":%1%'"_s.arg(old.value())), 1);
    }

    void aReplacementAtTwiceTheSizeFitsAWindow()
    {
        limitTo(9);
        const PromiseId old = makeInParts();
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1'440, 900);
        open(m_window.get(), old);
        QVERIFY(m_dialog->height() <= 900 && m_dialog->width() <= 1'440);
        QVERIFY(m_dialog->rect().contains(QRect(save()->mapTo(m_dialog.get(), QPoint()), save()->size())));
        keepPicture(*m_dialog, u"promise-replaces-200"_s);
    }

    void oneBelowTheLimitIsStillAPromise()
    {
        limitTo(4);
        open();
        makeByKeys();
        open();
        QVERIFY(!m_dialog->isAtLimit());
    }

    void whatBlocksIsSaidAsItIsTyped()
    {
        open();
        const Money most = canBePromised(m_facts);
        type(u"%1.%2"_s.arg(most.minor() / 100).arg(most.minor() % 100 + 1, 2, 10, QChar(u'0')));
        QVERIFY(!save()->isEnabled());
        QVERIFY2(findingShown(u"more than can be promised"_s), qPrintable(allFindings()));
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(promises(), 2);
        type(u"%1.%2"_s.arg(most.minor() / 100).arg(most.minor() % 100, 2, 10, QChar(u'0')));
        QVERIFY(save()->isEnabled());
        QVERIFY(!findingShown(u"more than can be promised"_s));
    }

    void aDateBehindTheLatestBlocks()
    {
        open();
        type(u"10.00"_s);
        typeDate(lastPromiseDate(m_facts).addDays(1));
        QVERIFY(!save()->isEnabled());
        QVERIFY2(findingShown(u"past the latest date"_s), qPrintable(allFindings()));
        typeDate(lastBusinessPromiseDate(m_facts));
        QVERIFY(save()->isEnabled());
    }

    void aCorrectedDateOfAPartIsNotMarkedAnyLonger()
    {
        open();
        type(u"10.00"_s);
        auto *date = m_dialog->findChild<DateEdit *>(u"date0"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, lastPromiseDate(m_facts).addDays(1).toString(Qt::ISODate));
        QCOMPARE(date->property(findingProperty).toInt(), static_cast<int>(Severity::Block));
        QCOMPARE(cutFinding(*m_dialog), QString());
        keepPicture(*m_dialog, u"promise-finding"_s);
        date->selectAll();
        QTest::keyClicks(date, lastBusinessPromiseDate(m_facts).toString(Qt::ISODate));
        QVERIFY(save()->isEnabled());
        QVERIFY(date->property(findingProperty).toInt() != static_cast<int>(Severity::Block));
        QVERIFY(date->accessibleDescription().isEmpty());
    }

    void atTwiceTheSizeItScrollsInsideAWindow()
    {
        limitTo(3);
        open();
        makeByKeys();
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1'440, 900);
        open(m_window.get());
        QVERIFY(m_dialog->isAtLimit());
        QVERIFY2(m_dialog->height() <= 900 && m_dialog->width() <= 1'440,
                 qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
        QVERIFY(m_dialog->rect().contains(QRect(save()->mapTo(m_dialog.get(), QPoint()), save()->size())));
        auto *reason = m_dialog->findChild<QPlainTextEdit *>(u"reason"_s);
        auto *area = m_dialog->findChild<QScrollArea *>();
        area->ensureWidgetVisible(reason);
        QVERIFY(area->viewport()->rect().contains(reason->mapTo(area->viewport(), QPoint(0, 0))));
        keepPicture(*m_dialog, u"promise-limit-200"_s);
    }

    void theTypeIsChosenByItsKeyAndArrows()
    {
        open();
        QTest::keyClick(m_dialog.get(), Qt::Key_Y, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_dialog->draft().type, PromiseType::InParts);
        QVERIFY(m_dialog->findChild<QSpinBox *>(u"partCount"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(m_dialog->draft().type, PromiseType::Single);
    }

    void aPromiseJustMadeIsTakenBack()
    {
        open();
        const PromiseId made = makeByKeys();
        QCOMPARE(count(u"collection_plan WHERE promised_amount = 1000"_s), 1);
        const auto undone = m_book->desk->run(CancelPromise{made, u"Undone at once"_s});
        QVERIFY(QTest::qWaitFor([&] { return undone.isFinished(); }));
        QVERIFY(undone.result());
        QCOMPARE(count(u"collection_plan WHERE promised_amount = 1000"_s), 0);
        QCOMPARE(count(u"promise_to_pay WHERE status = 'Cancelled'"_s), 1);
    }

    void aTypedDraftIsThrownAwayOnlyWhenAskedTwice()
    {
        open();
        type(u"10.00"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(promises(), 2);
    }

private:
    void open(QWidget *window = nullptr, std::optional<PromiseId> replacing = {})
    {
        m_dialog.reset();
        const auto asked = m_book->desk->ask(PlanDetail{m_book->plan, replacing});
        QVERIFY(QTest::qWaitFor([&] { return asked.isFinished(); }));
        const auto detail = asked.result();
        QVERIFY(detail);
        PromiseSheet sheet;
        sheet.plan = detail->plan;
        sheet.facts = detail->facts;
        for (const PlanPromise &each : detail->promises)
            if (each.promise.id == replacing)
                sheet.replaces = each.promise;
        const auto found = m_book->desk->ask(Supervisors());
        QVERIFY(QTest::qWaitFor([&] { return found.isFinished(); }));
        const auto supervisors = found.result();
        QVERIFY(supervisors);
        for (const OwnerRow &row : *supervisors)
            sheet.supervisors.push_back({*row.user, row.name});
        m_facts = detail->facts;
        m_used = detail->used;
        m_dialog = std::make_unique<PromiseDialog>(*m_book->desk, sheet, m_book->wording(), window);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    // 10.00, 8.00 and 12.00: no even split.
    PromiseId makeInParts()
    {
        const Currency usd = *Currency::fromCode(u"USD"_s);
        const auto part = [&](QDate date, qint64 cents) { return PartInput{date, Money::fromMinor(cents, usd)}; };
        MakePromise promise;
        promise.plan = m_book->plan;
        promise.input.amount = Money::fromMinor(3'000, usd);
        promise.input.parts = {part({2026, 1, 22}, 1'000), part({2026, 1, 29}, 800), part({2026, 2, 5}, 1'200)};
        const auto made = m_book->desk->run(promise);
        const bool isMade = QTest::qWaitFor([&] { return made.isFinished(); }) && made.result();
        return isMade ? made.result()->promise : PromiseId::fromValue(0);
    }

    PromiseId makeByKeys()
    {
        PromiseId made = PromiseId::fromValue(0);
        connect(m_dialog.get(), &PromiseDialog::promiseMade, this, [&](PromiseId promise) { made = promise; });
        QSignalSpy saved(m_dialog.get(), &PromiseDialog::promiseMade);
        type(u"10.00"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !saved.isEmpty(); }))
            qWarning("the promise was not made");
        return made;
    }

    void type(const QString &amount)
    {
        auto *field = m_dialog->findChild<MoneyEdit *>(u"amount"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, amount);
    }

    void typeDate(QDate date)
    {
        auto *field = m_dialog->findChild<DateEdit *>(u"firstDate"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, date.toString(Qt::ISODate));
    }

    void limitTo(int promises) { m_book->allowPromises(promises); }

    QString allFindings() const
    {
        QStringList texts;
        for (const FindingLabel *label : m_dialog->findChildren<FindingLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }

    bool findingShown(const QString &words) const { return allFindings().contains(words); }
    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 promises() { return count(u"promise_to_pay"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PromiseDialog> m_dialog;
    PromiseFacts m_facts;
    int m_used = 0;
};

KEPT_TEST(PromiseDialogTest)
#include "promisedialogtest.moc"
