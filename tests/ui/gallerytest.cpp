// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/gallery.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList &warnings()
{
    static QStringList all;
    return all;
}

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isOfPlatform = message.contains(u"propagateSizeHints"_s);
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform)
        warnings().append(message);
}

} // namespace

/// Shows every widget of the look in both themes, at twice the text size and from right to left. With KEPT_GALLERY set
/// to a folder the pictures are kept there.
class GalleryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetIsPaintedWithoutAWarning_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("direction");
        for (const QString &sheet : test::gallerySheets()) {
            const auto add = [&sheet](const char *name, ThemeChoice theme, int percent, Qt::LayoutDirection direction) {
                QTest::addRow("%s %s", qPrintable(sheet), name)
                    << sheet << static_cast<int>(theme) << percent << static_cast<int>(direction);
            };
            add("light", ThemeChoice::Light, 100, Qt::LeftToRight);
            add("dark", ThemeChoice::Dark, 100, Qt::LeftToRight);
            add("twice", ThemeChoice::Light, 200, Qt::LeftToRight);
            add("rtl", ThemeChoice::Dark, 100, Qt::RightToLeft);
        }
    }

    void everyWidgetIsPaintedWithoutAWarning()
    {
        QFETCH(QString, sheet);
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(int, direction);
        warnings().clear();
        const QtMessageHandler before = qInstallMessageHandler(collect);
        QApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        Theme dress(*qApp);
        dress.apply({static_cast<ThemeChoice>(theme), Density::Standard, percent});
        const std::unique_ptr<QWidget> widget = test::makeGallerySheet(sheet);
        widget->show();
        QApplication::processEvents();
        QApplication::processEvents();
        const QImage picture = widget->grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        qInstallMessageHandler(before);
        if (const QString folder = qEnvironmentVariable("KEPT_GALLERY"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-') + u".png"_s);
        QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(u'\n')));
        const Look &look = theme == static_cast<int>(ThemeChoice::Dark) ? Look::dark() : Look::light();
        QVERIFY(contrastRatio(picture.pixelColor(2, picture.height() - 2), look.text) > 4.5);
    }

    void everyFieldAndButtonHasAName()
    {
        Theme dress(*qApp);
        dress.apply({});
        for (const QString &sheet : test::gallerySheets()) {
            const std::unique_ptr<QWidget> widget = test::makeGallerySheet(sheet);
            widget->show();
            for (QWidget *child : widget->findChildren<QWidget *>()) {
                if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus || child->objectName().startsWith(u"qt_"))
                    continue;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(sheet + u": "_s + QLatin1String(child->metaObject()->className())));
            }
        }
    }
};

KEPT_TEST(GalleryTest)
#include "gallerytest.moc"
