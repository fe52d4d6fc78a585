// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/watchreads.h"
#include "ui/payment/effectdialog.h"

class QLineEdit;

namespace kept {

/// Closes a case and says how it ended, or opens a closed one again.
class CaseDialog final : public EffectDialog
{
    Q_OBJECT

public:
    CaseDialog(Desk &desk, CaseRow row, const Wording &wording, QWidget *parent = nullptr);
    ~CaseDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    CaseRow m_case;
    QLineEdit *m_reason;
};

} // namespace kept
