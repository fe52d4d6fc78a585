// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "ui/paymentplan/plansheet.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class DateEdit;
class FindingLabel;
class MoneyEdit;
class SegmentedChoice;
class ShareEdit;

/// The terms of a payment plan as they are typed: one of instalment, number, total and first date is worked out from the others,
/// and what the rules say stands beside each field.
class PlanTerms final : public QWidget
{
    Q_OBJECT

public:
    /// What is worked out.
    enum class Solve { Instalment, Count, Total, FirstDate };

    PlanTerms(const PlanSheet &sheet, Wording wording, QWidget *parent = nullptr);

    /// What is known of the plan has changed.
    void setFacts(const PaymentPlanFacts &facts);
    PaymentPlanDraft draft() const;
    QString note() const;
    /// Whether every field that counts can be read.
    bool isReadable() const;
    Solve solved() const;
    void solve(Solve what);
    /// Takes the terms of a template; an empty code goes back to the usual ones.
    void useTemplate(const QString &code);
    /// Asks for this instalment as often as it takes.
    void useInstalment(PaymentPlanCadence cadence, Money instalment);
    /// Shows what was worked out, and what the rules say.
    void showOffer(const std::optional<PaymentPlanOffer> &offer, const std::vector<Finding> &findings);

Q_SIGNALS:
    void changed();

private:
    void makeChoices();
    void makeAmounts();
    void makeDates();
    void makeConcessions();
    void connectFields();
    void addRow(const QString &caption, QWidget *field, const QString &key = {});
    void addWideRow(const QString &caption, QWidget *buddy, QWidget *line);
    void takeDraft(const PaymentPlanDraft &draft);
    void arrange();
    void showRow(QWidget *field, bool isShown);
    void typed();
    void hint(const PaymentPlanOffer &offer);
    QString wholeText(const PaymentPlanOffer &offer) const;
    void showFinding(const QString &key, const std::vector<Finding> &findings);
    std::optional<Finding> unreadable(const QString &key) const;
    QString remedyOf(const Finding &finding) const;
    void useRemedy(const QString &key);
    std::optional<QDate> expiryOfTemplate() const;
    bool forgives() const;
    bool isLumpSum() const;

    PlanSheet m_sheet;
    Wording m_wording;
    std::optional<PaymentPlanOffer> m_offer;
    std::map<QString, FindingLabel *> m_findings;
    std::map<QString, Finding> m_shown;
    bool m_isShowing = false;
    bool m_isTotalTyped = false;
    int m_row = 0;

    QGridLayout *m_grid;
    QComboBox *m_template;
    SegmentedChoice *m_kind;
    QComboBox *m_hardship;
    SegmentedChoice *m_solve;
    MoneyEdit *m_instalment;
    QSpinBox *m_count;
    MoneyEdit *m_total;
    QComboBox *m_cadence;
    DateEdit *m_first;
    DateEdit *m_last;
    QComboBox *m_roll;
    QSpinBox *m_deferral;
    ShareEdit *m_step;
    ShareEdit *m_settlement;
    ShareEdit *m_waiver;
    ShareEdit *m_interest;
    QComboBox *m_interestKind;
    DateEdit *m_expires;
    QCheckBox *m_freeze;
    QLineEdit *m_note;
};

} // namespace kept
