// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QTime>

namespace kept {

/// REQUEST.TIME (Invalid) unless the text is a local time such as "08:30", or there is none.
inline Result<void> needWallTime(const std::optional<QString> &text)
{
    if (!text || (text->size() == 5 && QTime::fromString(*text, QStringLiteral("HH:mm")).isValid()))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("REQUEST.TIME"), *text, {{QStringLiteral("time"), *text}});
}

} // namespace kept
