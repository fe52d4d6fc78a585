// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "ui/customer/customerheader.h"
#include "ui/look/theme.h"
#include "ui/widgets/dateedit.h"

#include <QLabel>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class CustomerHeaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysUntilWhenAtEverySizeOfWindowAndText()
    {
        auto theme = lightLook();
        for (const int percent : {100, 200}) {
            theme->apply({ThemeChoice::Light, Density::Standard, percent});
            CustomerHeader header;
            header.showSigns({{StatusKind::Hold, u"Attorney, no end date"_s}});
            header.showCalls(0, 5, u"Opens Fri 13 Mar 08:00 CDT, in 17 h 42 min"_s);
            header.show();
            const auto *calls = header.findChild<QLabel *>(u"callsAllowed"_s);
            const auto *until = header.findChild<QLabel *>(u"callsUntil"_s);
            for (const int width : {700, 980, 1296}) {
                header.resize(width * percent / 100 > 1296 ? 1296 : width * percent / 100, 10);
                header.resize(header.width(), header.heightForWidth(header.width()));
                QTest::qWait(50);
                QVERIFY(until->isVisible());
                QVERIFY2(until->width() >= until->fontMetrics().horizontalAdvance(until->text()),
                         qPrintable(QString::number(width)));
                QVERIFY(calls->width() >= calls->fontMetrics().horizontalAdvance(calls->text()));
                QVERIFY(header.rect().contains(until->geometry()));
            }
        }
    }

    void aDateIsWhollyReadAtTwiceTheTextSize()
    {
        auto theme = lightLook();
        theme->apply({ThemeChoice::Light, Density::Standard, 200});
        DateEdit edit(QDate(2026, 3, 12));
        edit.setDate(QDate(2026, 9, 30));
        edit.resize(edit.sizeHint());
        edit.show();
        QTest::qWait(20);
        QVERIFY(edit.fontMetrics().horizontalAdvance(edit.text()) + edit.height() < edit.width()); // beside the calendar's key
    }
};

KEPT_TEST(CustomerHeaderTest)
#include "customerheadertest.moc"
