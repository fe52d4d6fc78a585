// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace kept {

// Files of cases write money as JSON numbers. They are read as text, never through floating point.

/// The object in which every number is the text that stood there. Error: CASES.JSON (Invalid) with the offset.
Result<QJsonObject> readCases(const QByteArray &json);
/// One line {"id", ...}, in which every text that is a number is a number again; the id stays as it is.
QByteArray caseLine(const QString &id, const QJsonObject &answer);
/// {"id", "actual"} or {"id", "unsupported": "why"}.
QByteArray caseLine(const QString &id, const Result<QJsonValue> &actual);

/// CASE.UNSUPPORTED and CASE.FORMAT (Invalid), why in detail.
tl::unexpected<Error> caseUnsupported(const QString &why);
tl::unexpected<Error> caseMalformed(const QString &what);

/// The currency of cases that name none: two decimals.
Currency caseCurrency();
/// Minor units of caseCurrency().
Result<qint64> caseMinor(const QJsonValue &amount);
QJsonValue caseAmount(qint64 minor);
Result<int> caseInt(const QJsonValue &number);
Result<QDate> caseDate(const QJsonValue &date);
QJsonValue caseDateText(std::optional<QDate> date);

} // namespace kept
