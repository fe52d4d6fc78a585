// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/effectdialog.h"

class QLineEdit;

namespace kept {

/// Asks why letters are withdrawn, or why they wait again.
class LetterReasonDialog final : public EffectDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title, summary, save, hint;
    };
    LetterReasonDialog(Desk &desk, const Texts &texts, Wording wording, QWidget *parent = nullptr);
    ~LetterReasonDialog() override { hide(); }

Q_SIGNALS:
    void reasonGiven(const QString &reason);

protected:
    void refresh() override;
    void save() override;

private:
    QLineEdit *m_reason;
};

} // namespace kept
