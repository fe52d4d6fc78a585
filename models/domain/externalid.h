// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kept {

/// A bank's identifier as it is kept: without blanks around it; none where nothing is left.
inline std::optional<QString> externalIdFrom(const std::optional<QString> &told)
{
    const QString id = told.value_or(QString()).trimmed();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace kept
