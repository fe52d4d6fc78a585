// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>

namespace kept {

constexpr int yearsBackWithoutWarning = 10;

/// Whether a payment's value date is taken with a warning: more than ten years before today it is more likely a wrong year than
/// money that is told of so late.
inline bool isLongAgo(QDate valueDate, QDate today)
{
    return valueDate.isValid() && valueDate < today.addYears(-yearsBackWithoutWarning);
}

/// The same of a day as files and stores write it (ISO 8601).
inline bool isLongAgo(const QByteArray &valueDate, QDate today)
{
    const bool mayBe = valueDate.size() > 4 &&
                       QByteArrayView(valueDate).first(4).toInt() <= today.year() - yearsBackWithoutWarning;
    return mayBe && isLongAgo(QDate::fromString(QString::fromLatin1(valueDate), Qt::ISODate), today);
}

/// The warning that it is taken with.
inline Finding longAgoWarning()
{
    return {QStringLiteral("PAYMENT.LONGAGO"),
            Severity::Warn,
            QStringLiteral("valueDate"),
            {{QStringLiteral("years"), yearsBackWithoutWarning}},
            {},
            {}};
}

} // namespace kept
