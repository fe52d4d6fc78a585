// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// The bytes of a file, or of standard input for "-". Errors: FILE.OPEN (Invalid).
Result<QByteArray> readInput(const QString &path);
/// Text as an object. Error: JSON.SYNTAX (Invalid) with the offset.
Result<QJsonObject> parseObject(const QByteArray &text);
/// A word of the command line: JSON itself, or "-" for standard input.
Result<QJsonObject> objectOf(const QString &word);

} // namespace kept
