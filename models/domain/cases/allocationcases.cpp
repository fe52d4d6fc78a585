// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/allocationcases.h"

#include "models/domain/cases/casetext.h"
#include "models/domain/cases/debtscript.h"
#include "models/domain/debthistory.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<std::pair<Component, qsizetype>> &amountColumns()
{
    static const std::vector<std::pair<Component, qsizetype>> columns{
        {Component::Principal, 2}, {Component::Interest, 3}, {Component::Fees, 4}, {Component::Penalties, 5}};
    return columns;
}

/// A plain case: the debt as it is with all charges, then what happened to it.
struct PlainCase
{
    std::vector<DebtInstalment> instalments;
    std::vector<DebtCharge> charges;
    std::vector<DebtPayment> payments;
};

// The table states what charges each instalment ends with: room for the charges to come, by kind.
Result<DebtInstalment> readInstalment(const QJsonArray &row)
{
    DebtInstalment instalment;
    KEPT_TRY(instalment.number, caseInt(row.at(0)));
    KEPT_TRY(instalment.due, caseDate(row.at(1)));
    instalment.from = instalment.due;
    for (const auto &[component, column] : amountColumns()) {
        KEPT_TRY(const qint64 owed, caseMinor(row.at(column)));
        instalment.lines.push_back({component, {}, owed, 0});
    }
    return instalment;
}

Result<DebtCharge> readCharge(const QJsonArray &row)
{
    DebtCharge charge;
    const QString kind = row.at(0).toString();
    if (kind != u"penalty" && kind != u"fee")
        return caseUnsupported(u"a charge of kind %1"_s.arg(kind));
    charge.kind = kind == u"penalty" ? Component::Penalties : Component::Fees;
    KEPT_TRY(charge.due, caseDate(row.at(1)));
    KEPT_TRY(charge.amount, caseMinor(row.at(2)));
    KEPT_TRY(charge.added, caseDate(row.at(3)));
    KEPT_TRY(charge.entry, caseInt(row.at(4)));
    return charge;
}

Result<DebtPayment> readPayment(const QJsonArray &row, const QJsonObject &testCase)
{
    const QJsonObject rules = testCase[u"future_rule"].toObject();
    const QJsonValue rule = rules.contains(row.at(1).toString()) ? rules[row.at(1).toString()] : rules[u"DEFAULT"];
    DebtPayment payment;
    KEPT_TRY(payment.order, caseOrder(testCase[u"strategy"].toString(), testCase[u"processing"].toString(), rule.toString()));
    KEPT_TRY(payment.valueDate, caseDate(row.at(0)));
    KEPT_TRY(payment.amount, caseMinor(row.at(2)));
    KEPT_TRY(payment.entry, caseInt(row.at(3)));
    return payment;
}

// A charge belongs to the first instalment not before it that the table gives room for it.
void place(DebtCharge &charge, std::vector<DebtInstalment> &instalments)
{
    for (DebtInstalment &instalment : instalments) {
        for (DebtLine &line : instalment.lines) {
            if (line.component == charge.kind && line.owed >= charge.amount && charge.due <= instalment.due &&
                !charge.instalment) {
                line.owed -= charge.amount;
                charge.instalment = instalment.number;
            }
        }
    }
}

Result<PlainCase> readPlain(const QJsonObject &testCase)
{
    PlainCase plain;
    for (const QJsonValue &row : testCase[u"instalments"].toArray()) {
        KEPT_TRY(const auto instalment, readInstalment(row.toArray()));
        plain.instalments.push_back(instalment);
    }
    for (const QJsonValue &row : testCase[u"charges"].toArray()) {
        KEPT_TRY(auto charge, readCharge(row.toArray()));
        place(charge, plain.instalments);
        plain.charges.push_back(charge);
    }
    for (const QJsonValue &row : testCase[u"payments"].toArray()) {
        KEPT_TRY(const auto payment, readPayment(row.toArray(), testCase));
        plain.payments.push_back(payment);
    }
    return plain;
}

QJsonArray splitRow(const PaymentSplit &split)
{
    QJsonArray row;
    for (const auto &[component, column] : amountColumns())
        row.append(caseAmount(split.sumOf(component)));
    return row;
}

QJsonValue answer(const DebtState &state)
{
    QJsonArray splits;
    for (const PaymentSplit &split : state.payments)
        splits.append(splitRow(split));
    QJsonArray rows;
    for (const DebtInstalment &one : state.instalments)
        rows.append(QJsonArray{QString::number(one.number), caseAmount(one.paid()), caseAmount(one.inAdvance),
                               caseAmount(one.late), caseAmount(one.open()), caseDateText(one.paidOn)});
    return QJsonObject{{u"splits"_s, splits}, {u"instalments"_s, rows}, {u"overpaid"_s, caseAmount(state.credit())}};
}

Result<QJsonValue> runPlain(const QJsonObject &testCase)
{
    KEPT_TRY(const PlainCase plain, readPlain(testCase));
    return answer(replayDebt(plain.instalments, plain.charges, plain.payments));
}

Result<FutureRule> caseFutureRule(const QString &rule)
{
    if (rule.isEmpty() || rule == u"NEXT_INSTALLMENT")
        return FutureRule::Next;
    if (rule == u"LAST_INSTALLMENT")
        return FutureRule::Last;
    if (rule == u"REAMORTIZATION")
        return FutureRule::Reamortise;
    return caseUnsupported(u"future rule %1"_s.arg(rule));
}

} // namespace

Result<AllocationOrder> caseOrder(const QString &strategy, const QString &processing, const QString &futureRule)
{
    static const std::vector<std::pair<QString, QString>> names{
        {u"PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER"_s, u"PenaltyFeeInterestPrincipal"_s},
        {u"INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER"_s, u"InterestPrincipalPenaltyFee"_s},
        {u"PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER"_s, u"Principal,Interest,Penalties,Fees"_s},
        {u"DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST"_s, u"DuePenaltyFeeInterestPrincipal"_s},
        {u"DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE"_s, u"DuePenaltyInterestPrincipalFee"_s},
        {u"ADVANCED_PAYMENT_ALLOCATION"_s, u"PastDueDueInAdvance"_s},
    };
    for (const auto &[name, ours] : names) {
        if (name != strategy)
            continue;
        KEPT_TRY(AllocationOrder order, allocationOrder(ours));
        KEPT_TRY(order.future, caseFutureRule(futureRule));
        order.direction = processing == u"VERTICAL" ? AllocationDirection::Vertical : AllocationDirection::Horizontal;
        return order;
    }
    return caseUnsupported(u"strategy %1"_s.arg(strategy));
}

Result<std::vector<QByteArray>> runAllocationCases(const QByteArray &json)
{
    KEPT_TRY(const QJsonObject file, readCases(json));
    std::vector<QByteArray> lines;
    for (const QJsonValue &value : file[u"cases"].toArray()) {
        const QJsonObject testCase = value.toObject();
        const bool script = testCase.contains(u"events"_s);
        lines.push_back(
            caseLine(testCase[u"id"].toString(), script ? runDebtScript(testCase[u"events"].toArray()) : runPlain(testCase)));
    }
    return lines;
}

} // namespace kept
