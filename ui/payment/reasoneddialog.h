// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/effectdialog.h"

class QLineEdit;

namespace kept {

/// An undoing that needs nothing but a reason; what it would change is shown before there is one.
class ReasonedDialog : public EffectDialog
{
    Q_OBJECT

public:
    ~ReasonedDialog() override { hide(); }

protected:
    /// The form calls refresh() when it is set up.
    ReasonedDialog(Desk &desk, const Wording &wording, const QString &title, const QString &save, const QString &placeholder,
                   QWidget *parent);
    void refresh() final;
    void save() final;
    virtual void rehearseWith(const QString &reason) = 0;
    virtual void saveWith(const QString &reason) = 0;

private:
    QString reason() const;

    QLineEdit *m_reason;
};

} // namespace kept
