// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/planreads.h"
#include "ui/payment/effectdialog.h"

class QLineEdit;

namespace kept {

/// Closes an open plan, or opens a closed one again, with the reason and what that changes.
class PlanClosingDialog final : public EffectDialog
{
    Q_OBJECT

public:
    PlanClosingDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent = nullptr);
    ~PlanClosingDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    QString reason() const;

    PlanRow m_plan;
    QLineEdit *m_reason;
};

} // namespace kept
