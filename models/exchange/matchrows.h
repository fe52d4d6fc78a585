// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/recordrules.h"
#include "models/store/imports/toldmatches.h"

namespace kept {

/// A part of a promise as the row of a payment names it: "50.00 of part 1 of PTP-7" is "PTP-7 1 50.00".
struct NamedPart
{
    QByteArray promise; ///< its key
    qint64 number = 0;
    qint64 amount = 0; ///< minor units
};

/// Reads "PTP-7 1 50.00; PTP-9 2 10.00"; in keys "%3B" stands for a semicolon and "%25" for a percent sign. A problem when the text is
/// something else.
tl::expected<std::vector<NamedPart>, RecordProblem> readPromiseParts(const QByteArray &text, const ValueFormats &formats,
                                                                     Currency currency);

/// What a payment counts for as one text, in the form that readPromiseParts() takes.
QByteArray promisePartsText(const std::vector<ToldMatch> &matches, Currency currency);

} // namespace kept
