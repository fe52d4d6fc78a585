// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "ui/customer/customerpane.h"
#include "ui/look/theme.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"

#include <QSignalSpy>
#include <QTest>

namespace kept::test {

/// Somebody who works queues of the made-up portfolio.
class WorkSeat
{
protected:
    void sitDown()
    {
        m_theme = lightLook();
        m_book = std::make_unique<DemoDesk>();
        open();
    }

    void standUp()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void open()
    {
        m_pane = std::make_unique<WorkPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 760);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &WorkPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->board().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const auto before = m_pane->isWorking() ? m_pane->customer().customer() : std::nullopt;
        QTest::keyClick(m_pane.get(), key, modifiers);
        QTRY_VERIFY(m_pane->isWorking() && m_pane->customer().customer() != before);
        QSignalSpy shown(m_pane.get(), &WorkPane::shown);
        QTRY_VERIFY(!shown.isEmpty());
    }

    void next() { press(Qt::Key_F2); }

    void takeFromList(AccountId customer)
    {
        QSignalSpy shown(m_pane.get(), &WorkPane::shown);
        Q_EMIT m_pane->board().customerAsked(customer);
        QTRY_VERIFY(m_pane->isWorking());
        QTRY_VERIFY(!shown.isEmpty());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_book;
    std::unique_ptr<WorkPane> m_pane;
};

} // namespace kept::test
