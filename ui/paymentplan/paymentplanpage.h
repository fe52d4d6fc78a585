// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/paymentplandecision.h"
#include "models/desk/desk.h"
#include "models/queries/paymentplans.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/roles.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTreeView;
class QVBoxLayout;

namespace kept {

class EffectDialog;
class FindingLabel;
class KeyButton;
class StatStrip;
class ToneLabel;

/// The payment plans of a collection plan, one at a time: its terms, its instalments with what became of them, and what may be
/// done about it: waive, put off or expect an instalment again, end it, approve or decline it.
class PaymentPlanPage final : public QDialog
{
    Q_OBJECT

public:
    /// `shown` is the payment plan to begin with; none: the last one proposed.
    PaymentPlanPage(Desk &desk, PlanId plan, std::optional<PaymentPlanId> shown, Wording wording, QWidget *parent = nullptr);
    ~PaymentPlanPage() override;

    QTreeView *instalments() const { return m_view; }

Q_SIGNALS:
    /// The payment plans have arrived.
    void arrived();
    /// A command was carried out.
    void changed();
    void newAsked(kept::PlanId plan);
    void dialogOpened(kept::EffectDialog *dialog);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QVBoxLayout *rows);
    void makeTable(QVBoxLayout *rows);
    void makeReason(QVBoxLayout *rows);
    void makeActions();
    void makeFooter(QVBoxLayout *rows);
    QAction *addKeyed(const QString &text, const QKeySequence &key, std::function<void()> slot);
    void fitColumns();
    void widenColumns();
    void reload();
    void showAnswer(const PaymentPlanDetail::Answer &answer);
    void showChosen();
    void showFigures(const PaymentPlanRow &row);
    void showTerms(const PaymentPlanRow &row);
    void showInstalments(const PaymentPlanRow &row);
    TableLine lineOf(const InstalmentRow &instalment) const;
    void enableActions();
    const PaymentPlanRow *current() const;
    const InstalmentRow *currentInstalment() const;
    bool hasReason();
    QString reason() const;
    template<class C>
    void run(const C &command, const QString &done);
    void waive();
    void putOff();
    void expectAgain();
    void end();
    void standAgain();
    void approve();
    void decline();
    void tellFailure(const Error &error);
    void tell(StatusKind kind, const QString &text);

    Desk &m_desk;
    PlanId m_plan;
    Wording m_wording;
    QuestionLane m_lane;
    QTimer m_soon;
    std::vector<PaymentPlanRow> m_rows;
    QTimeZone m_planZone;
    std::optional<PaymentPlanId> m_shown;
    bool m_isBusy = false;

    QComboBox *m_choice = nullptr;
    StatStrip *m_figures = nullptr;
    ToneLabel *m_terms = nullptr;
    ToneLabel *m_history = nullptr;
    LineTable *m_lines = nullptr;
    QTreeView *m_view = nullptr;
    QWidget *m_reasonBox = nullptr;
    QLineEdit *m_reason = nullptr;
    FindingLabel *m_reasonFinding = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    ToneLabel *m_message = nullptr;
    QAction *m_waive = nullptr;
    QAction *m_putOff = nullptr;
    QAction *m_expect = nullptr;
    QAction *m_end = nullptr;
    QAction *m_standAgain = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_new = nullptr;
};

} // namespace kept
