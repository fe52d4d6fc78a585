// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/banktest.h"

namespace kept::test {

/// The ways in which a file tells that a payment went back.
enum class Form { Key, Link, ExternalId };

inline constexpr auto returnsHeading =
    "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,"
    "CurrencyIsoCode,ExternalId,Status,Reverses.SourceSystemRecordIdentifier\n";

/// Rows for each of them.
void addForms();

/// A bank tells of money that went back.
class ReturnsTest : public BankTest
{
    Q_OBJECT

protected:
    /// Money that the bank told of before under an identifier of its own.
    PaymentId pay(PlanId plan, qint64 cents);
    /// A row of the file that tells that a payment went back today.
    QByteArray row(Form form, PaymentId id, QByteArray key = {});
    QByteArray fresh(const QByteArray &key, PlanId plan, qint64 cents, const QByteArray &externalId = {});
    ImportReport bringRows(const QByteArray &rows);
    static QStringList codes(const ImportReport &report);
    qint64 entriesOf(PaymentId payment) const;
};

} // namespace kept::test
