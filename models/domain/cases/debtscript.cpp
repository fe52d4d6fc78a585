// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/debtscript.h"

#include "models/domain/cases/caseloan.h"
#include "models/domain/cases/casetext.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What all instalments come to.
struct Totals
{
    qint64 principal = 0;
    qint64 interest = 0;
    qint64 fees = 0;
    qint64 penalties = 0;
    qint64 paid = 0;
    qint64 inAdvance = 0;
    qint64 late = 0;
    qint64 due() const { return principal + interest + fees + penalties; }
};

Totals totalsOf(const DebtState &state)
{
    Totals sum;
    for (const DebtInstalment &one : state.instalments) {
        sum.principal += one.owed(Component::Principal);
        sum.interest += one.owed(Component::Interest);
        sum.fees += one.owed(Component::Fees);
        sum.penalties += one.owed(Component::Penalties);
        sum.paid += one.paid();
        sum.inAdvance += one.inAdvance;
        sum.late += one.late;
    }
    return sum;
}

QJsonArray transactionRows(const CaseLoan &loan)
{
    QJsonArray rows;
    for (const CaseTransaction &one : loan.transactions()) {
        QJsonArray row{one.date.toString(Qt::ISODate), one.name, caseAmount(one.amount)};
        for (const qint64 part : one.split)
            row.append(caseAmount(part));
        row.append(caseAmount(one.balance));
        rows.append(row);
    }
    return rows;
}

// The first row is the day the money was lent.
QJsonArray scheduleRows(const CaseLoan &loan)
{
    const QJsonValue none;
    qint64 balance = loan.disbursed();
    const QString lent = loan.transactions().front().date.toString(Qt::ISODate);
    QJsonArray rows;
    rows.append(QJsonArray{u"0"_s, lent, none, caseAmount(balance), none, none, u"0"_s, none, u"0"_s, u"0"_s, none, none, none});
    for (const DebtInstalment &one : loan.state().instalments) {
        balance -= one.owed(Component::Principal);
        rows.append(QJsonArray{QString::number(one.number), one.due.toString(Qt::ISODate), caseDateText(one.paidOn),
                               caseAmount(balance), caseAmount(one.owed(Component::Principal)),
                               caseAmount(one.owed(Component::Interest)), caseAmount(one.owed(Component::Fees)),
                               caseAmount(one.owed(Component::Penalties)), caseAmount(one.owed()), caseAmount(one.paid()),
                               caseAmount(one.inAdvance), caseAmount(one.late), caseAmount(one.open())});
    }
    return rows;
}

QJsonObject totalFields(const CaseLoan &loan)
{
    const Totals sum = totalsOf(loan.state());
    return {{u"principal_due"_s, caseAmount(sum.principal)},
            {u"interest"_s, caseAmount(sum.interest)},
            {u"fees"_s, caseAmount(sum.fees)},
            {u"penalties"_s, caseAmount(sum.penalties)},
            {u"due"_s, caseAmount(sum.due())},
            {u"paid"_s, caseAmount(sum.paid)},
            {u"in_advance"_s, caseAmount(sum.inAdvance)},
            {u"late"_s, caseAmount(sum.late)},
            {u"outstanding"_s, caseAmount(sum.due() - sum.paid)}};
}

bool isReverted(const CaseLoan &loan, const QJsonObject &check)
{
    const auto all = loan.transactions();
    return std::any_of(all.begin(), all.end(), [&](const CaseTransaction &one) {
        return one.reverted && one.name == transactionName(check[u"tx"].toString()) &&
               one.date.toString(Qt::ISODate) == check[u"date"].toString();
    });
}

/// Everything that a check of this kind may ask for.
Result<QJsonObject> answerTo(const QJsonObject &check, const CaseLoan &loan)
{
    const QString op = check[u"op"].toString();
    if (op == u"check_transactions")
        return QJsonObject{{u"rows"_s, transactionRows(loan)}};
    if (op == u"check_schedule" && loan.isDisbursed())
        return QJsonObject{{u"rows"_s, scheduleRows(loan)}};
    if (op == u"check_total")
        return totalFields(loan);
    if (op == u"check_status")
        return QJsonObject{{u"status"_s, loan.status()}};
    if (op == u"check_outstanding") {
        const Totals sum = totalsOf(loan.state());
        return QJsonObject{{u"amount"_s, caseAmount(sum.due() - sum.paid)}};
    }
    if (op == u"check_reverted")
        return isReverted(loan, check) ? check : QJsonObject{{u"reverted"_s, false}};
    return caseUnsupported(u"event %1"_s.arg(op));
}

} // namespace

Result<QJsonValue> runDebtScript(const QJsonArray &events)
{
    CaseLoan loan;
    QJsonArray results;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        KEPT_TRY(const bool taken, loan.take(event));
        if (taken)
            continue;
        KEPT_TRY(QJsonObject result, answerTo(event, loan));
        result.insert(u"op"_s, event[u"op"]);
        results.append(result);
    }
    return results;
}

} // namespace kept
