// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/rolewords.h"

#include <QCoreApplication>

namespace kept {

QString roleWord(Role role)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("kept", text); };
    switch (role) {
    case Role::Specialist: return tr("Specialist");
    case Role::Supervisor: return tr("Supervisor");
    case Role::Administrator: return tr("Administrator");
    case Role::Agency: return tr("Agency");
    case Role::Auditor: break;
    }
    return tr("Auditor");
}

} // namespace kept
