// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/view/findingtext.h"

#include <QWidget>

class QGridLayout;

namespace kept {

class DateEdit;
class FindingLabel;
class MoneyEdit;
class ToneLabel;

/// The parts of a promise, a row each: date, amount, until when money counts, and what the rules say beside it.
class PromiseParts final : public QWidget
{
    Q_OBJECT

public:
    PromiseParts(const PromiseFacts &facts, Wording wording, QWidget *parent = nullptr);

    /// Shows these parts; fields that already say the same are left alone, so typing is not disturbed.
    void setParts(const std::vector<PromisePart> &parts);
    /// As typed; a date or amount that can't be read is invalid or zero.
    std::vector<PromisePart> parts() const;
    /// Whether every field can be read.
    bool isReadable() const;
    void showFindings(const std::vector<Finding> &findings);
    DateEdit *dateField(int part) const { return m_rows[static_cast<size_t>(part)].date; }
    MoneyEdit *amountField(int part) const { return m_rows[static_cast<size_t>(part)].amount; }

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        ToneLabel *number = nullptr;
        DateEdit *date = nullptr;
        ToneLabel *wait = nullptr;
        MoneyEdit *amount = nullptr;
        ToneLabel *until = nullptr;
        FindingLabel *finding = nullptr;
        std::optional<Finding> shown;
    };
    void addRow();
    void removeRow();
    void describe(Row &row, const PromisePart &part);
    void useRemedy(Row &row);

    const PromiseFacts &m_facts;
    Wording m_wording;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    ToneLabel *m_sum;
    FindingLabel *m_sumFinding;
};

/// The finding that weighs most for a field, or the first note.
const Finding *weightiest(const std::vector<Finding> &findings, const QString &field);

} // namespace kept
