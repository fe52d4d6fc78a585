// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontMetrics>
#include <QTest>
#include <QWidget>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class LookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp); }

    void textIsLegibleOnEverySurface_data() { bothLooks(); }
    void textIsLegibleOnEverySurface()
    {
        const Look &look = chosen();
        const double worst = look.isDark ? 4.54 : 4.75;
        for (const QColor &surface : {look.window, look.base, look.alt, look.raised, look.select, look.hover})
            for (const QColor &text : {look.text, look.text2, look.muted, look.accent})
                QVERIFY2(contrastRatio(text, surface) >= worst, qPrintable(text.name() + u" on "_s + surface.name()));
    }

    void statusTextIsLegibleOnItsTintAndOnRows_data() { bothLooks(); }
    void statusTextIsLegibleOnItsTintAndOnRows()
    {
        const Look &look = chosen();
        for (size_t i = 0; i < look.statusText.size(); ++i) {
            QVERIFY(contrastRatio(look.statusText[i], look.statusTint[i]) >= 5.65);
            for (const QColor &surface : {look.base, look.select})
                QVERIFY2(contrastRatio(look.statusText[i], surface) >= 5.5, qPrintable(look.statusText[i].name()));
        }
    }

    void edgesAndSeriesCanBeSeen_data() { bothLooks(); }
    void edgesAndSeriesCanBeSeen()
    {
        const Look &look = chosen();
        for (const QColor &surface : {look.window, look.base, look.alt, look.raised})
            QVERIFY(contrastRatio(look.field, surface) >= 3.2);
        for (const QColor &series : look.series)
            QVERIFY2(contrastRatio(series, look.base) >= 3.0, qPrintable(series.name()));
        QVERIFY(contrastRatio(look.onAccent, look.accent) >= (look.isDark ? 8.5 : 6.2));
    }

    void everyStatusHasAnIconInTheResources()
    {
        for (int kind = static_cast<int>(StatusKind::Ok); kind <= static_cast<int>(StatusKind::Dispute); ++kind) {
            const QString name = Look::light().status(static_cast<StatusKind>(kind)).icon;
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
        }
    }

    void everyIconIsPaintedInTheColourAskedFor()
    {
        QDirIterator all(u":/icons"_s);
        int count = 0;
        while (all.hasNext()) {
            all.next();
            ++count;
            const QImage image = icon(all.fileInfo().baseName(), Qt::red).pixmap(32, 32).toImage();
            QVERIFY2(hasOnlyHue(image, QColor(Qt::red)), qPrintable(all.fileName()));
        }
        QVERIFY(count >= 57);
    }

    void onlyDirectedIconsAreMirrored()
    {
        const auto picture = [](const QString &name, Qt::LayoutDirection direction) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(&painter, image.rect(), name, Qt::black, direction);
            return image;
        };
        QCOMPARE(picture(u"back"_s, Qt::RightToLeft), picture(u"back"_s, Qt::LeftToRight).mirrored(true, false));
        QCOMPARE(picture(u"call"_s, Qt::RightToLeft), picture(u"call"_s, Qt::LeftToRight));
    }

    void theThemeReachesThePaletteOfEveryGroup()
    {
        m_theme->apply({ThemeChoice::Dark, Density::Standard, 100});
        QVERIFY(lookOf(QApplication::palette()).isDark);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QCOMPARE(QApplication::palette().color(group, QPalette::Window), Look::dark().window);
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), Look::dark().muted);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 100});
        QVERIFY(!lookOf(QApplication::palette()).isDark);
    }

    void textSizeScalesFontsAndMeasures()
    {
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        QCOMPARE(fontFor(TextUse::Body).pointSizeF(), 20.0);
        QCOMPARE(fontFor(TextUse::Caption).pointSizeF(), 18.0);
        QCOMPARE(zoomed(28), 56);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 400});
        QCOMPARE(zoomed(28), 56);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 100});
        QCOMPARE(zoomed(28), 28);
    }

    void digitsAreAllOfOneWidth()
    {
        for (const TextUse use : {TextUse::Body, TextUse::Emphasis, TextUse::Headline}) {
            const QFontMetricsF metrics(fontFor(use));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
            QVERIFY(metrics.inFont(QChar(0x2212)));
        }
    }

private:
    static void bothLooks()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static const Look &chosen()
    {
        QFETCH(bool, dark);
        return dark ? Look::dark() : Look::light();
    }

    static bool hasOnlyHue(const QImage &image, const QColor &colour)
    {
        bool isPainted = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                isPainted = isPainted || pixel.alpha() > 128;
                if (pixel.alpha() > 128 && pixel.hue() != colour.hue())
                    return false;
            }
        return isPainted;
    }

    Theme *m_theme = nullptr;
};

KEPT_TEST(LookTest)
#include "looktest.moc"
