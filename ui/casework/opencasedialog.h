// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/casework.h"
#include "models/store/reads/planreads.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;

namespace kept {

class DateEdit;

/// Opens a case on a plan: what it is about, how much it matters and by when it should be done.
class OpenCaseDialog final : public EffectDialog
{
    Q_OBJECT

public:
    OpenCaseDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent = nullptr);
    ~OpenCaseDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    PlanRow m_plan;
    QLineEdit *m_reason;
    QLineEdit *m_type;
    QComboBox *m_priority;
    DateEdit *m_due;
    FindingLabel *m_dueFinding;
    QLineEdit *m_notes;
};

} // namespace kept
