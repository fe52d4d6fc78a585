// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lightlook.h"

#include <QApplication>
#include <QSettings>

namespace kept::test {

std::unique_ptr<Theme> lightLook()
{
    auto theme = std::make_unique<Theme>(*qApp);
    theme->apply({ThemeChoice::Light, Density::Standard, 100});
    return theme;
}

OwnSettings::OwnSettings()
{
    QCoreApplication::setOrganizationName(QStringLiteral("kept-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

} // namespace kept::test
