// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/consentrepository.h"

namespace kept {

/// A number or address as stored: trimmed, phones in E.164. Errors (Invalid): CONTACT.VALUE when it is empty; those of toE164().
Result<QString> contactValue(ContactPointKind kind, const QString &text);

} // namespace kept
