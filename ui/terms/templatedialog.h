// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/domain/paymentplantemplate.h"
#include "models/view/findingtext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class DialogFooter;
class ShareEdit;
struct SetPaymentPlanTemplate;

/// A payment plan as the house offers it: for which accounts and hardships, how often, and what it forgives.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `offer` is the one to change; none: a new one.
    TemplateDialog(Desk &desk, std::optional<PaymentPlanTemplate> offer, Wording wording, QWidget *parent = nullptr);
    ~TemplateDialog() override;

Q_SIGNALS:
    void told(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    void makeFields();
    void addField(const QString &label, const QString &name, QWidget *field);
    void showOffer(const PaymentPlanTemplate &offer);
    SetPaymentPlanTemplate command() const;
    void touch();
    void judge();
    void save();

    Desk &m_desk;
    std::optional<PaymentPlanTemplate> m_offer;
    Wording m_wording;
    QFormLayout *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_accountType;
    QComboBox *m_hardship;
    QComboBox *m_cadence;
    QSpinBox *m_count;
    QComboBox *m_roll;
    QSpinBox *m_deferral;
    ShareEdit *m_step;
    ShareEdit *m_settlement;
    ShareEdit *m_waiver;
    ShareEdit *m_interest;
    QComboBox *m_interestKind;
    QSpinBox *m_expires;
    QCheckBox *m_freeze;
    QCheckBox *m_active;
    DialogFooter *m_footer;
};

} // namespace kept
