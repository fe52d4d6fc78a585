// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/view/findingtext.h"
#include "ui/promise/promisesheet.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace kept {

class DateEdit;
class FindingLabel;
class KeyButton;
class MoneyEdit;
class PromiseParts;
class SegmentedChoice;
class SlotBar;
class StatStrip;
class ToneLabel;

/// Takes down a promise to pay: the limit and the money first, then the draft with what the rules say beside each field.
/// At the limit it says so and offers to ask a supervisor, keeping the draft. One that replaces another starts from what is still
/// missing of that.
class PromiseDialog final : public QDialog
{
    Q_OBJECT

public:
    PromiseDialog(Desk &desk, PromiseSheet sheet, Wording wording, QWidget *parent = nullptr);
    ~PromiseDialog() override;

    /// The draft as it is typed now.
    PromiseDraft draft() const;
    void setAmount(Money amount);
    bool isAtLimit() const;

Q_SIGNALS:
    void promiseMade(kept::PromiseId promise);
    void promiseReplaced(kept::PromiseId promise, kept::PromiseId replaced);
    void overrideRequested();

public Q_SLOTS:
    /// Escape and Cancel: asks once before a typed draft is thrown away.
    void reject() override;

private:
    enum Choice { SingleChoice, InPartsChoice };
    QString heading() const;
    QString saveText() const;
    void makeHeader(QVBoxLayout *rows);
    void makeReplaced(QVBoxLayout *rows);
    void fillReplaced();
    void makeRefusal(QVBoxLayout *rows);
    void makeDraft(QVBoxLayout *rows);
    void makeReason(QVBoxLayout *rows);
    void makeFooter(QVBoxLayout *rows);
    void addQuickAmounts(QHBoxLayout *line);
    void addQuickDates(QHBoxLayout *line);
    void spreadParts();
    void amountTyped();
    void partsTyped();
    void judge();
    void save();
    void ask();
    void replace();
    void tellFailure(const Error &error);
    void showBlocking(const std::vector<Finding> &findings);
    void setBusy(bool busy);

    Desk &m_desk;
    PromiseSheet m_sheet;
    Wording m_wording;
    std::vector<Finding> m_findings;
    bool m_isTouched = false;
    bool m_isWarned = false;
    bool m_isBusy = false;

    SegmentedChoice *m_type = nullptr;
    QSpinBox *m_count = nullptr;
    QComboBox *m_method = nullptr;
    MoneyEdit *m_amount = nullptr;
    FindingLabel *m_amountFinding = nullptr;
    DateEdit *m_firstDate = nullptr;
    PromiseParts *m_parts = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QComboBox *m_goesTo = nullptr;
    ToneLabel *m_blocking = nullptr;
    KeyButton *m_cancel = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace kept
