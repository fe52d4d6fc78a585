// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace kept {

/// A new random command id: a counter would repeat after a backup is restored.
inline QString newCommandId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace kept
