// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/imports/importrun.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <vector>

namespace kept {

/// What the figures of a plan hold of what was paid and charged: by their day, and where they came before what a file tells now, by
/// what they and the items say. Amounts in minor units. What is asked of it is taken as told: the next question counts on it.
class FigureDay final
{
public:
    struct Facts
    {
        bool isNew = false;    ///< they came in this very import
        bool isShut = false;   ///< the plan is closed, and not because nothing was due any more
        QByteArray last;       ///< their day, ISO 8601; empty of figures that are kept here
        bool hasItems = false; ///< on file before
        qint64 due = 0;
        qint64 unpaid = 0;  ///< on the items; of a plan without items what it received, below zero
        qint64 opening = 0; ///< received by the figures' own word, which no payment on file stands for
    };
    FigureDay() = default;
    explicit FigureDay(Facts facts) : m_facts(std::move(facts)) {}

    bool isNew() const { return m_facts.isNew; }
    bool isShut() const { return m_facts.isShut; }
    bool hasItems() const { return m_facts.hasItems; }
    const QByteArray &last() const { return m_facts.last; }
    qint64 due() const { return m_facts.due; }

    enum class Held { No, Yes, Corrects };
    /// Money of a day up to the figures' own, unless the items show that it comes on top: they agree with what is due without it, and
    /// the figures tell of no money beside that on file. Corrects: what is due comes down to the items by it.
    Held takePayment(const QByteArray &valueDate, qint64 amount);
    /// The same of money that went back. Where nobody told the day it is `today`'s, and figures that come with it hold it.
    bool takeReturn(const QByteArray &valueDate, qint64 amount);
    bool takeReturnOf(const QByteArray &today, qint64 amount);
    /// What takeReturn() held is told by a row that doesn't count.
    void forgetReturn(qint64 amount);
    /// By what an item makes the items differ. Figures tell of all charges that come with them, also of those that fall due later.
    bool takeCharge(const QByteArray &dueDate, qint64 more);

private:
    bool reaches(const QByteArray &day) const { return !m_facts.last.isEmpty() && day <= m_facts.last; }
    bool takeReturnAsTold(qint64 amount);

    Facts m_facts;
};

/// The figure days of plans, by their ids. Figures that a feed brought without a date are those of the import that told them.
Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const std::vector<qint64> &plans);

/// The value date of the last payment that the figures of a plan hold, as SQL; `plan` names the plan's row.
QString lastPaymentSql(const QString &plan);

/// What was paid on items, by their ids: principal, interest, fees, tax, penalties and costs in minor units.
Result<QHash<qint64, std::array<qint64, 6>>> paidOn(Database &database, const std::vector<qint64> &items);

/// A payment on file under an external id.
struct FiledPayment
{
    qint64 id = 0;
    qint64 plan = 0;
    qint64 amount = 0; ///< minor units
    bool isReversal = false;
    qint64 reverses = 0;      ///< the payment it takes back; 0: none
    bool isWithdrawn = false; ///< it took one back, which was reinstated
};

/// The payments on file that have one of these external ids (UTF-8), by it; returns that a file told and somebody withdrew, too.
Result<QHash<QByteArray, FiledPayment>> filedPayments(Database &database, const std::vector<QByteArray> &externalIds);

} // namespace kept
