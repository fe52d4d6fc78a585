// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <Qt>

namespace kept {

/// How a state is shown: each kind has an icon, a text colour and a tint; the word always stands beside it.
enum class StatusKind { None, Ok, Bad, Broken, Warn, Half, Info, Hold, Attorney, Dispute };

/// What models hand to the delegates beside Qt's own roles.
enum ViewRole {
    MoneyRole = Qt::UserRole + 1, ///< Money; the delegate prints it and never cuts it
    StatusKindRole,               ///< StatusKind as int; DisplayRole has the word
    IconNameRole,                 ///< name of an icon of resources/icons
    RecordIdRole,                 ///< qint64
    RecordKindRole,               ///< ObjectKind as int
    LoadingRole,                  ///< bool: the row is on its way, show an ellipsis
    EmphasisRole,                 ///< bool: Medium weight
    DateRole,                     ///< QDate
};

} // namespace kept

Q_DECLARE_METATYPE(kept::StatusKind)
