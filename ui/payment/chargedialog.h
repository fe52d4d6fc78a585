// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/newitem.h"
#include "models/domain/component.h"
#include "models/store/reads/planreads.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;

namespace kept {

class DateEdit;
class MoneyEdit;
class SegmentedChoice;

/// Adds a charge to a plan, of an earlier date too, or takes one back, and shows which payments that moves.
class ChargeDialog final : public EffectDialog
{
    Q_OBJECT

public:
    enum class Step { Add, TakeBack };

    /// `charge`: the one to be taken back; none, one is to be added.
    ChargeDialog(Desk &desk, PlanRow plan, std::optional<PlanItemId> charge, Wording wording, QWidget *parent = nullptr);
    ~ChargeDialog() override { hide(); }

    Step step() const;
    void setStep(Step step);

protected:
    void refresh() override;
    void save() override;

private:
    void makeFields();
    void showCharges(const std::vector<ItemRow> &items, std::optional<PlanItemId> wanted);
    void stepChosen();
    NewItem item() const;
    std::optional<PlanItemId> chosenCharge() const;
    QString missing() const;
    void judgeAmount();
    void judgeDate();
    void saveNew();
    void saveTakingBack();

    PlanRow m_plan;
    SegmentedChoice *m_step = nullptr;
    QComboBox *m_charge = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    MoneyEdit *m_amount = nullptr;
    FindingLabel *m_amountFinding = nullptr;
    DateEdit *m_due = nullptr;
    FindingLabel *m_dueFinding = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace kept
