// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/recordaffordability.h"
#include "models/domain/paymentplanoffers.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "ui/paymentplan/plansheet.h"

#include <QWidget>

class QBoxLayout;
class QTreeView;

namespace kept {

class DateEdit;
class FindingLabel;
class MoneyEdit;
class StatStrip;

/// A person's income and expenses a month, what they leave, and the instalments that follow from it.
class AffordabilityForm final : public QWidget
{
    Q_OBJECT

public:
    AffordabilityForm(const PlanSheet &sheet, Wording wording, QWidget *parent = nullptr);

    void setFacts(const PaymentPlanFacts &facts);
    /// Whether something was typed that is not recorded yet.
    bool isChanged() const { return m_isChanged; }
    bool isReadable() const;
    bool isEmpty() const;
    /// None while a field can't be read, or nothing is given.
    std::optional<Affordability> affordability() const;
    RecordAffordability command(ContactId contact) const;
    /// What was typed is recorded.
    void noteSaved();
    /// The offer that is selected, else the monthly one; null where nothing can be asked.
    const AffordableOffer *chosen() const;

Q_SIGNALS:
    void changed();
    /// The person at the desk wants this offer.
    void offerChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeIncomes();
    QWidget *makeExpenses();
    QWidget *makeResult();
    MoneyEdit *addLine(class QGridLayout *grid, const QString &caption, const QString &name);
    void fill(const AffordabilitySheet::Answer &known);
    void typed();
    void judgeField(MoneyEdit *field, FindingLabel *finding) const;
    void showResult();
    void showOffers();
    void fitColumns();
    TableLine lineOf(const AffordableOffer &offer) const;

    PlanSheet m_sheet;
    Wording m_wording;
    bool m_isChanged = false;
    bool m_isFilling = false;
    std::vector<AffordableOffer> m_offers;
    std::vector<std::pair<IncomeKind, MoneyEdit *>> m_incomes;
    std::vector<std::pair<ExpenseKind, MoneyEdit *>> m_expenses;
    std::vector<std::pair<MoneyEdit *, FindingLabel *>> m_fields;
    QBoxLayout *m_columns = nullptr;
    DateEdit *m_asOf;
    FindingLabel *m_asOfFinding;
    StatStrip *m_figures;
    LineTable *m_lines;
    QTreeView *m_view;
    FindingLabel *m_verdict;
};

} // namespace kept
