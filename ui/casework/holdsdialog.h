// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/placehold.h"
#include "models/queries/customerdetail.h"
#include "models/store/reads/planreads.h"
#include "models/view/caselines.h"
#include "ui/payment/effectdialog.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeView;
class QVBoxLayout;

namespace kept {

class DateEdit;
class SectionHeader;

/// The holds on a customer: those that stand, each lifted or withdrawn by a key, and a form that places another.
class HoldsDialog final : public QDialog
{
    Q_OBJECT

public:
    HoldsDialog(Desk &desk, AccountId customer, std::vector<PlanRow> plans, std::optional<PlanId> plan, Wording wording,
                QWidget *parent = nullptr);
    ~HoldsDialog() override;
    QTreeView *standing() const { return m_view; }

Q_SIGNALS:
    /// Something was placed, lifted or withdrawn; the sentence says what.
    void told(const QString &sentence);
    /// The holds that stand have arrived.
    void shown();
    /// A form opened above this one.
    void dialogOpened(kept::EffectDialog *dialog);

public Q_SLOTS:
    void reject() override;

private:
    void makeStanding(QVBoxLayout *rows);
    void makeForm(QVBoxLayout *rows);
    QWidget *makeStops();
    void reload();
    void showDetail(const CustomerDetail::Answer &detail);
    void fillScopes();
    void reasonChosen();
    std::optional<HoldReason> chosenReason() const;
    void touch();
    void judge();
    PlaceHold command() const;
    void lift();
    void withdraw();
    void place();

    Desk &m_desk;
    AccountId m_customer;
    std::vector<PlanRow> m_plans;
    std::optional<PlanId> m_plan;
    Wording m_wording;
    CustomerDetail::Answer m_detail;
    QuestionLane m_lane;

    SectionHeader *m_header = nullptr;
    LineTable *m_table = nullptr;
    QTreeView *m_view = nullptr;
    QLineEdit *m_why = nullptr;
    QAction *m_lift = nullptr;
    QAction *m_withdraw = nullptr;
    QComboBox *m_reason = nullptr;
    QComboBox *m_on = nullptr;
    QComboBox *m_matter = nullptr; ///< the attorney's answer, or how far a bankruptcy has come
    DateEdit *m_from = nullptr;
    DateEdit *m_until = nullptr;
    FindingLabel *m_untilFinding = nullptr;
    QCheckBox *m_stopsContact = nullptr;
    QCheckBox *m_stopsAgeing = nullptr;
    QCheckBox *m_stopsDeadlines = nullptr;
    QLineEdit *m_notes = nullptr;
    DialogFooter *m_footer = nullptr;
};

} // namespace kept
