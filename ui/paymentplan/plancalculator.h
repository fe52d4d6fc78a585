// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/proposepaymentplan.h"
#include "models/desk/desk.h"
#include "models/queries/instalmentsplit.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"
#include "ui/paymentplan/plansheet.h"

#include <QDialog>

class QAction;
class QBoxLayout;
class QComboBox;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kept {

class AffordabilityForm;
class KeyButton;
class PlanTerms;
class SchedulePreview;
class SegmentedChoice;
class StatStrip;
class ToneLabel;

/// Agrees a payment plan: what a person can afford, then the terms with the schedule that follows from them. What is beyond the
/// limits of the role is sent to a supervisor.
class PlanCalculator final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Affordability, Terms };

    PlanCalculator(Desk &desk, PlanSheet sheet, Wording wording, QWidget *parent = nullptr);
    ~PlanCalculator() override;

    void showStep(Step step);
    Step step() const;
    PlanTerms *terms() const { return m_terms; }
    AffordabilityForm *affordability() const { return m_affordability; }
    SchedulePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void proposed(const kept::PaymentPlanProposed &paymentPlan);
    void affordabilityRecorded();
    /// What each instalment pays off has arrived.
    void splitShown();

public Q_SLOTS:
    /// Escape and Cancel: asks once before typed terms are thrown away.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader(QVBoxLayout *rows);
    void makeSteps(QVBoxLayout *rows);
    void makeBody(QVBoxLayout *rows);
    void makeFooter(QVBoxLayout *rows);
    void showFacts();
    void showStanding();
    void judge();
    void askSplit();
    void askFacts();
    void recordsChanged(const std::vector<Touched> &records);
    void showFooter();
    void showFooterOfSheet();
    void showFooterOfTerms();
    void tell(StatusKind kind, const QString &text);
    void useOffer();
    void save();
    void recordSheet(std::function<void()> then);
    void propose();
    void tellFailure(const Error &error);
    void setBusy(bool busy);
    void arrange();

    Desk &m_desk;
    PlanSheet m_sheet;
    Wording m_wording;
    QuestionLane m_splitLane, m_factsLane;
    std::optional<PaymentPlanOffer> m_offer;
    std::vector<Finding> m_findings;
    QStringList m_standing;
    bool m_isTouched = false;
    bool m_isWarned = false;
    bool m_isBusy = false;

    StatStrip *m_figures = nullptr;
    QVBoxLayout *m_banners = nullptr;
    SegmentedChoice *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    QBoxLayout *m_columns = nullptr;
    AffordabilityForm *m_affordability = nullptr;
    PlanTerms *m_terms = nullptr;
    SchedulePreview *m_preview = nullptr;
    QWidget *m_goesToBox = nullptr;
    QComboBox *m_goesTo = nullptr;
    ToneLabel *m_message = nullptr;
    KeyButton *m_cancel = nullptr;
    QAction *m_saveAction = nullptr;
    KeyButton *m_save = nullptr;
};

} // namespace kept
