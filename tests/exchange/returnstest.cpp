// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/returnstest.h"

#include "models/store/paymentrepository.h"

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

void addForms()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("by the key of the payment") << Form::Key;
    QTest::newRow("by a row that names the payment") << Form::Link;
    QTest::newRow("by the bank's own identifier") << Form::ExternalId;
}

PaymentId ReturnsTest::pay(PlanId plan, qint64 cents)
{
    const PaymentId payment = m_book->pay(plan, cents).payment;
    m_store->execute(u"UPDATE payment SET external_id = 'B-%1' WHERE id = %1"_s.arg(payment.value()));
    return payment;
}

QByteArray ReturnsTest::row(Form form, PaymentId id, QByteArray key)
{
    const PaymentRecord payment = must(RecordTable<PaymentRecord>::get(m_book->database, id.value()));
    if (key.isEmpty())
        key = "BACK-" + QByteArray::number(++m_rows);
    const QByteArray its = "KEPT-" + QByteArray::number(id.value());
    const QByteArray common = ',' + keyOf(payment.plan) + ',' + day() + ',' + bankAmount(payment.amount.minor()) + ",USD,";
    switch (form) {
    case Form::Key:
        return its + ',' + keyOf(payment.plan) + ',' + payment.valueDate.toString(Qt::ISODate).toLatin1() + ',' +
               bankAmount(payment.amount.minor()) + ",USD,B-" + QByteArray::number(id.value()) + ",Reversed,\n";
    case Form::Link: return key + common + ",Reversed," + its + '\n';
    case Form::ExternalId: return key + common + "B-" + QByteArray::number(id.value()) + ",Reversed,\n";
    }
    return {};
}

QByteArray ReturnsTest::fresh(const QByteArray &key, PlanId plan, qint64 cents, const QByteArray &externalId)
{
    return key + ',' + keyOf(plan) + ',' + day() + ',' + bankAmount(cents) + ",USD," + externalId + ",,\n";
}

ImportReport ReturnsTest::bringRows(const QByteArray &rows)
{
    write(returnsHeading + rows);
    ImportReport report = must(import());
    if (report.total().refused > 0)
        giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, {}, {}, {}});
    return report;
}

QStringList ReturnsTest::codes(const ImportReport &report)
{
    QStringList codes;
    for (const RemarkGroup &group : report.remarks)
        codes.append(group.code);
    return codes;
}

qint64 ReturnsTest::entriesOf(PaymentId payment) const
{
    return m_store->integer(u"SELECT count(*) FROM payment WHERE reverses_id = %1"_s.arg(payment.value()));
}

} // namespace kept::test
