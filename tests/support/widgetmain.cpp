// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // What pages remember is nobody's of this computer, and no other run's.
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("kept-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return kept::test::run(argc, argv);
}
