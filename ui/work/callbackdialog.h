// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "ui/payment/effectdialog.h"

class QLineEdit;
class QTimeEdit;

namespace kept {

class DateEdit;

/// Agrees when a customer is to be called back: until then nobody is handed the customer, from then on it comes first.
class CallbackDialog final : public EffectDialog
{
    Q_OBJECT

public:
    CallbackDialog(Desk &desk, AccountId customer, const QString &name, Wording wording, QWidget *parent = nullptr);
    ~CallbackDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    std::optional<qint64> instant() const;

    AccountId m_customer;
    DateEdit *m_date;
    QTimeEdit *m_time;
    QLineEdit *m_note;
    FindingLabel *m_finding;
};

} // namespace kept
