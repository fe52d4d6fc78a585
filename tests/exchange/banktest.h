// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "tests/commands/booktest.h"

namespace kept::test {

/// A payment of a bank's file.
struct BankLine
{
    PlanId plan;
    qint64 cents;
    QDate valueDate;
};

/// Files of a bank come to a book of plans.
class BankTest : public BookTest
{
    Q_OBJECT

protected:
    /// A plan that owes this without any item.
    PlanId bare(qint64 cents);
    /// What there is to know of a plan's money, in one line.
    QString stateOf(PlanId plan) const;
    /// All that money may touch, row by row.
    QString whole() const;
    /// The rows of whole() that are others now; empty when nothing is.
    QString changesSince(const QString &before) const;
    qint64 cases(const QString &condition) const;

    void write(const QByteArray &payments) { write(u"Payment.csv", payments); }
    void write(QStringView name, const QByteArray &bytes);
    /// Imports the folder, and ends the test run unless every row is taken.
    void bring(const std::vector<BankLine> &lines);
    Result<ImportReport> import(const Context &context);
    Result<ImportReport> import() { return import(m_book->context()); }
    /// Takes the last import back.
    void undo();
    QByteArray keyOf(PlanId plan) const { return "KEPT-" + QByteArray::number(plan.value()); }
    QByteArray day(int daysAgo = 0) const { return m_book->today().addDays(-daysAgo).toString(Qt::ISODate).toLatin1(); }

    QTemporaryDir m_folder;
    QDate m_asOf; ///< of the next files; invalid: today
    int m_rows = 0;
    BulkEffects m_effects; ///< of the last file
};

/// 1050 is "10.50".
QByteArray bankAmount(qint64 cents);

} // namespace kept::test
