// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/caseloan.h"

#include "models/domain/cases/allocationcases.h"
#include "models/domain/cases/caseterms.h"
#include "models/domain/cases/casetext.h"

#include <algorithm>
#include <numeric>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Component, 4> columns{Component::Principal, Component::Interest, Component::Fees, Component::Penalties};
constexpr size_t principalColumn = 0;

size_t columnOf(Component component)
{
    return static_cast<size_t>(std::find(columns.begin(), columns.end(), component) - columns.begin());
}

DebtInstalment instalmentOf(const ScheduleRow &row, QDate from)
{
    return {row.number, from, row.due, {{Component::Principal, {}, row.principal, 0}, {Component::Interest, {}, row.interest, 0}},
            0,          0,    {}};
}

} // namespace

QString transactionName(const QString &word)
{
    QStringList words = word.toLower().split(u'_');
    for (QString &part : words)
        part[0] = part.at(0).toUpper();
    return word.contains(u'_') ? words.join(u' ') : word;
}

Result<bool> CaseLoan::take(const QJsonObject &event)
{
    const QString before = status();
    const QString op = event[u"op"].toString();
    if (op == u"today") {
        KEPT_TRY(const QDate date, caseDate(event[u"date"]));
        advance(date);
    } else if (op == u"loan") {
        m_loan = event;
    } else if (op == u"rule") {
        m_futureRules[transactionName(event[u"tx"].toString())] = event[u"future"].toString();
    } else if (op == u"disburse") {
        KEPT_CHECK(lend(event));
    } else if (op == u"charge") {
        KEPT_CHECK(charge(event));
    } else if (op == u"pay") {
        KEPT_CHECK(pay(event));
    } else if (op == u"undo") {
        KEPT_CHECK(undo(event));
    } else {
        return false;
    }
    recogniseWhenSettled(before);
    return true;
}

Result<void> CaseLoan::lend(const QJsonObject &event)
{
    if (isDisbursed())
        return caseUnsupported(u"a loan that is paid out in several parts"_s);
    KEPT_TRY(const qint64 amount, caseMinor(event[u"amount"]));
    KEPT_TRY(const QDate date, caseDate(event[u"date"]));
    ++m_entries;
    KEPT_CHECK(plan(amount, date));
    replay();
    const bool automatic = m_loan[u"product"].toString().contains(u"DOWNPAYMENT_AUTO"_s);
    return automatic ? post(u"Down Payment"_s, date, m_schedule.front().amount()) : Result<void>();
}

Result<void> CaseLoan::plan(qint64 amount, QDate date)
{
    QJsonObject lent = m_loan;
    lent.insert(u"principal"_s, caseAmount(amount));
    lent.insert(u"date"_s, date.toString(Qt::ISODate));
    KEPT_TRY(const ScheduleTerms terms, loanTerms(lent));
    KEPT_TRY(m_schedule, instalmentSchedule(terms));
    QDate from = date.addDays(-1);
    for (const ScheduleRow &row : m_schedule) {
        m_planned.push_back(instalmentOf(row, row.due == date ? row.due : from));
        from = row.due;
    }
    m_disbursed = amount;
    m_disbursedOn = date;
    return {};
}

Result<void> CaseLoan::charge(const QJsonObject &event)
{
    DebtCharge charge;
    charge.kind = event[u"kind"] == u"penalty"_s ? Component::Penalties : Component::Fees;
    KEPT_TRY(charge.due, caseDate(event[u"due"]));
    KEPT_TRY(charge.amount, caseMinor(event[u"amount"]));
    charge.added = m_today;
    charge.entry = ++m_entries;
    m_charges.push_back(charge);
    replay();
    return {};
}

Result<AllocationOrder> CaseLoan::orderFor(const QString &name) const
{
    static const std::map<QString, QString> usual{{u"Goodwill Credit"_s, u"LAST_INSTALLMENT"_s},
                                                  {u"Merchant Issued Refund"_s, u"REAMORTIZATION"_s}};
    QString rule = u"NEXT_INSTALLMENT"_s;
    for (const auto &[rules, key] :
         {std::pair(&m_futureRules, u"DEFAULT"_s), std::pair(&usual, name), std::pair(&m_futureRules, name)})
        if (const auto found = rules->find(key); found != rules->end())
            rule = found->second;
    if (!splitsAdvanced())
        rule.clear();
    const QString processing = m_loan[u"product"].toString().contains(u"VERTICAL"_s) ? u"VERTICAL"_s : u"HORIZONTAL"_s;
    return caseOrder(m_loan[u"strategy"].toString(), processing, rule);
}

Result<void> CaseLoan::pay(const QJsonObject &event)
{
    KEPT_TRY(const QDate date, caseDate(event[u"date"]));
    KEPT_TRY(const qint64 amount, caseMinor(event[u"amount"]));
    return post(transactionName(event[u"tx"].toString()), date, amount);
}

Result<void> CaseLoan::post(const QString &name, QDate date, qint64 amount)
{
    DebtPayment payment{date, amount, {}, ++m_entries};
    KEPT_TRY(payment.order, orderFor(name));
    m_payments.push_back(payment);
    m_names.push_back(name);
    replay();
    return {};
}

Result<void> CaseLoan::undo(const QJsonObject &event)
{
    KEPT_TRY(const QDate date, caseDate(event[u"date"]));
    KEPT_TRY(int left, caseInt(event[u"nth"]));
    const QString name = transactionName(event[u"tx"].toString());
    for (size_t i = 0; i < m_payments.size(); ++i) {
        if (m_payments[i].valueDate != date || (name != u"any" && m_names[i] != name) || --left > 0)
            continue;
        const auto all = transactions();
        auto taken = *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.entry == m_payments[i].entry; });
        taken.reverted = true;
        m_others.push_back(taken);
        m_payments.erase(m_payments.begin() + static_cast<qptrdiff>(i));
        m_names.erase(m_names.begin() + static_cast<qptrdiff>(i));
        replay();
        return {};
    }
    return caseMalformed(u"nothing to take back on %1"_s.arg(date.toString(Qt::ISODate)));
}

void CaseLoan::replay()
{
    m_state = replayDebt(m_planned, m_charges, m_payments);
}

std::vector<CaseTransaction> CaseLoan::transactions() const
{
    std::vector<CaseTransaction> all;
    if (isDisbursed())
        all.push_back({u"Disbursement"_s, m_disbursedOn, m_disbursed, {}, m_disbursed, 0, false});
    for (size_t i = 0; i < m_payments.size(); ++i) {
        CaseTransaction one{m_names[i], m_payments[i].valueDate, m_payments[i].amount, {}, 0, m_payments[i].entry, false};
        for (size_t c = 0; c < columns.size(); ++c)
            one.split[c] = m_state.payments[i].sumOf(columns[c]);
        all.push_back(one);
    }
    const auto earlier = [](const CaseTransaction &a, const CaseTransaction &b) {
        return std::tie(a.date, a.entry) < std::tie(b.date, b.entry);
    };
    std::sort(all.begin(), all.end(), earlier);
    qint64 balance = m_disbursed;
    for (CaseTransaction &one : all)
        one.balance = balance -= one.split[principalColumn];
    all.insert(all.end(), m_others.begin(), m_others.end());
    std::sort(all.begin(), all.end(), earlier);
    return all;
}

QString CaseLoan::status() const
{
    if (!isDisbursed())
        return u"APPROVED"_s;
    if (m_state.credit() > 0)
        return u"OVERPAID"_s;
    const bool open = std::any_of(m_state.instalments.begin(), m_state.instalments.end(),
                                  [](const DebtInstalment &one) { return one.open() > 0; });
    return open ? u"ACTIVE"_s : u"CLOSED_OBLIGATIONS_MET"_s;
}

bool CaseLoan::splitsAdvanced() const
{
    return m_loan[u"strategy"] == u"ADVANCED_PAYMENT_ALLOCATION"_s;
}

// Income of an open loan with the advanced order is recognised when the day ends on which a charge is due.
void CaseLoan::advance(QDate date)
{
    m_today = date;
    if (!splitsAdvanced() || status() != u"ACTIVE")
        return;
    for (const DebtCharge &charge : m_charges) {
        const bool known = std::find(m_recognisedCharges.begin(), m_recognisedCharges.end(), charge.entry) !=
                           m_recognisedCharges.end();
        if (known || charge.due >= date)
            continue;
        m_recognisedCharges.push_back(charge.entry);
        std::array<qint64, 4> income{};
        income[columnOf(charge.kind)] = charge.amount;
        recognise(charge.due, income);
    }
}

// What is left of all income is recognised when a loan is settled: on the day of the last payment, or of a later charge.
void CaseLoan::recogniseWhenSettled(const QString &before)
{
    const QString now = status();
    const bool settled = now == u"CLOSED_OBLIGATIONS_MET" || (now == u"OVERPAID" && before == u"ACTIVE");
    if (!settled || now == before)
        return;
    std::array<qint64, 4> income{};
    for (const DebtInstalment &instalment : m_state.instalments)
        for (size_t c = principalColumn + 1; c < columns.size(); ++c)
            income[c] += instalment.owed(columns[c]);
    for (size_t c = 0; c < columns.size(); ++c)
        income[c] -= m_recognised[c];
    QDate date = m_disbursedOn;
    for (const DebtPayment &payment : m_payments)
        date = std::max(date, payment.valueDate);
    for (const DebtCharge &charge : m_charges) {
        if (charge.due <= m_today)
            date = std::max(date, charge.due);
        m_recognisedCharges.push_back(charge.entry);
    }
    recognise(date, income);
}

void CaseLoan::recognise(QDate date, const std::array<qint64, 4> &income)
{
    const qint64 amount = std::accumulate(income.begin(), income.end(), qint64(0));
    if (amount == 0)
        return;
    for (size_t c = 0; c < columns.size(); ++c)
        m_recognised[c] += income[c];
    m_others.push_back({u"Accrual"_s, date, amount, income, 0, ++m_entries, false});
}

} // namespace kept
