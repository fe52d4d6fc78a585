// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/contactcardview.h"
#include "ui/customer/customerpane.h"
#include "ui/look/theme.h"
#include "ui/widgets/chip.h"

#include <QSignalSpy>
#include <QTest>

namespace kept::test {

/// Somebody who looks at the page of a customer.
class CustomerSeat
{
protected:
    void sitDown()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show();
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(m_pane->cards()->model()->rowCount(), 5);
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void standUp()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    bool hasSign(const QString &text) const
    {
        const auto chips = m_pane->findChildren<Chip *>();
        return std::any_of(chips.begin(), chips.end(), [&](const Chip *chip) { return chip->text().contains(text); });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
};

} // namespace kept::test
