// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QStringView>

namespace kept {

/// Whether both engines keep a text as it is: no U+0000 (it would cut the whole statement short on PostgreSQL), no
/// half of a surrogate pair (no text at all).
bool isStorable(QStringView text);

/// The text as it will be read again: without a byte order mark in front, which the drivers take away.
QStringView asStored(QStringView text);

/// TEXT.CONTROL (Invalid), for text that isn't.
Error unstorableText();

/// A valid day as files keep it: 2026-11-22. Written and read by digits, since every row has several.
QByteArray storedDate(QDate date);
QDate dateFromStored(QByteArrayView text); ///< invalid when it is no day

} // namespace kept
