// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace kept::test {

/// The look under which widgets are tested: light, standard density, 100 %.
std::unique_ptr<Theme> lightLook();

/// A temporary folder for what pages remember, so that no test finds another's settings.
class OwnSettings final
{
public:
    OwnSettings();

private:
    QTemporaryDir m_folder;
};

} // namespace kept::test
