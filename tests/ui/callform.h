// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/look/theme.h"
#include "ui/widgets/chip.h"

#include <QSignalSpy>
#include <QTest>

namespace kept::test {

/// The form of a call to the mobile number of the one customer.
class CallFormTest : public QObject
{
protected:
    void setUp()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
    }

    void tearDown()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void open(QWidget *parent = nullptr)
    {
        start(parent);
        QSignalSpy checked(m_dialog.get(), &CallDialog::checked);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(!checked.isEmpty() || m_dialog->step() != CallDialog::Step::Checking);
    }

    void start(QWidget *parent = nullptr)
    {
        ContactCard card;
        card.point = ContactPointId::fromValue(1);
        card.contact = ContactId::fromValue(1);
        card.number = QStringLiteral("+1 303 555 0142");
        card.kind = QStringLiteral("mobile");
        card.person = QStringLiteral("<img src=x>");
        card.role = QStringLiteral("borrower");
        m_dialog = std::make_unique<CallDialog>(*m_book->desk,
                                                CallTarget{m_book->customer, card, m_book->plan, QStringLiteral("CP-000001")},
                                                m_book->wording(), parent);
        m_dialog->open();
    }

    void dial()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::OnCall);
    }

    QString verdict() const { return m_dialog->findChild<Chip *>(QStringLiteral("verdict"))->text(); }
    qint64 count(const QString &what) { return m_book->store.integer(QStringLiteral("SELECT COUNT(*) FROM ") + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CallDialog> m_dialog;
};

} // namespace kept::test
