// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debthistory.h"
#include "models/domain/instalmentschedule.h"

#include <QJsonObject>

#include <array>
#include <map>

namespace kept {

/// A line of an account: money in, lent, or income recognised; amounts in minor units.
struct CaseTransaction
{
    QString name;
    QDate date;
    qint64 amount = 0;
    std::array<qint64, 4> split{}; ///< principal, interest, fees, penalties
    qint64 balance = 0;            ///< principal owed after it
    int entry = 0;
    bool reverted = false; ///< taken back: as it stood then
};

/// The loan of a script of events: what its facts are and what they come to.
class CaseLoan final
{
public:
    /// Takes an event in; false when it is none of a loan's. Errors: CASE.FORMAT, CASE.UNSUPPORTED.
    Result<bool> take(const QJsonObject &event);

    QDate today() const { return m_today; }
    bool isDisbursed() const { return m_disbursed > 0; }
    qint64 disbursed() const { return m_disbursed; }
    const std::vector<ScheduleRow> &schedule() const { return m_schedule; }
    const DebtState &state() const { return m_state; }
    /// In the order of dates, then of entry.
    std::vector<CaseTransaction> transactions() const;
    QString status() const;

private:
    Result<void> lend(const QJsonObject &event);
    Result<void> plan(qint64 amount, QDate date);
    Result<void> charge(const QJsonObject &event);
    Result<void> pay(const QJsonObject &event);
    Result<void> post(const QString &name, QDate date, qint64 amount);
    Result<void> undo(const QJsonObject &event);
    Result<AllocationOrder> orderFor(const QString &name) const;
    void replay();
    void advance(QDate date);
    void recogniseWhenSettled(const QString &before);
    void recognise(QDate date, const std::array<qint64, 4> &income);
    bool splitsAdvanced() const;

    QDate m_today;
    QJsonObject m_loan;
    std::map<QString, QString> m_futureRules;
    qint64 m_disbursed = 0;
    QDate m_disbursedOn;
    std::vector<ScheduleRow> m_schedule;
    std::vector<DebtInstalment> m_planned;
    std::vector<DebtCharge> m_charges;
    std::vector<DebtPayment> m_payments;   ///< those that stand
    std::vector<QString> m_names;          ///< of those
    std::vector<CaseTransaction> m_others; ///< taken back, and income
    std::array<qint64, 4> m_recognised{};  ///< income by component
    std::vector<int> m_recognisedCharges;  ///< by entry
    DebtState m_state;
    int m_entries = 0;
};

/// "GOODWILL_CREDIT" as accounts print it: "Goodwill Credit".
QString transactionName(const QString &word);

} // namespace kept
