// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/banktest.h"

#include "models/commands/undoimport.h"
#include "models/store/paymentrepository.h"

#include <QFile>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

QByteArray bankAmount(qint64 cents)
{
    return QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

PlanId BankTest::bare(qint64 cents)
{
    const PlanId plan = m_book->plan({cents});
    m_store->execute(u"DELETE FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(plan.value()));
    return plan;
}

QString BankTest::stateOf(PlanId id) const
{
    const PlanRecord plan = m_book->read(id);
    QString state = u"due %1 received %2 free %3 since %4 %5 closed %6 promised %7;"_s.arg(plan.currentDue.minor())
                        .arg(plan.payments.minor())
                        .arg(plan.unallocated.minor())
                        .arg(plan.pastDueSince.value_or(QDate()).toString(Qt::ISODate), nameOf(plan.status))
                        .arg(plan.isClosed)
                        .arg(plan.promised.minor());
    for (const ItemRecord &item : must(itemsOf(m_book->database, id)))
        state += u" item %1 %2;"_s.arg(nameOf(item.status)).arg(item.paidMinor());
    for (const PromiseRecord &promise : must(promisesOf(m_book->database, id)))
        state += u" promise %1 %2;"_s.arg(nameOf(promise.status)).arg(promise.received.minor());
    for (const PaymentRecord &payment : must(receivedPaymentsOf(m_book->database, id)))
        state += u" payment %1 %2;"_s.arg(payment.amount.minor()).arg(payment.allocated.minor());
    return state;
}

QString BankTest::whole() const
{
    QString text;
    for (const auto &table : {u"collection_plan"_s, u"collection_plan_item"_s, u"promise_to_pay"_s, u"promise_instalment"_s,
                              u"promise_match"_s, u"payment"_s, u"payment_allocation"_s, u"financial_account"_s,
                              u"collection_case"_s, u"payment_schedule"_s, u"payment_schedule_item"_s, u"schedule_match"_s})
        text += m_book->rowsOf(table);
    return text;
}

QString BankTest::changesSince(const QString &before) const
{
    QStringList then = before.split(u'\n');
    QStringList now = whole().split(u'\n');
    QString changes;
    for (const QString &row : then)
        if (!now.contains(row))
            changes += u"was "_s + row + u'\n';
    for (const QString &row : now)
        if (!then.contains(row))
            changes += u"is "_s + row + u'\n';
    return changes;
}

qint64 BankTest::cases(const QString &condition) const
{
    return m_store->integer(u"SELECT count(*) FROM collection_case WHERE "_s + condition);
}

void BankTest::write(QStringView name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name.toString()));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void BankTest::bring(const std::vector<BankLine> &lines)
{
    QByteArray text =
        "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,ExternalId\n";
    for (const BankLine &line : lines)
        text += "BANK-" + QByteArray::number(++m_rows) + ',' + keyOf(line.plan) + ',' +
                line.valueDate.toString(Qt::ISODate).toLatin1() + ',' + bankAmount(line.cents) + ",USD,\n";
    write(text);
    const ImportReport report = must(import());
    if (report.total().refused > 0)
        giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, {}, {}, {}});
    m_effects = report.effects;
}

Result<ImportReport> BankTest::import(const Context &context)
{
    ImportRequest request;
    request.paths = QStringList{m_folder.path()};
    request.asOf = m_asOf;
    return runImport(m_book->database, context, request);
}

void BankTest::undo()
{
    m_book->done(UndoImport{ImportId::fromValue(m_store->integer(u"SELECT max(id) FROM import_run WHERE status = 'Done'"_s))});
}

} // namespace kept::test
