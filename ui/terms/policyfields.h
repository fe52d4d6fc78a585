// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/policyof.h"
#include "models/view/policywords.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class ElidedLabel;
class ShareEdit;
class ToneLabel;

/// The fields of a policy: what is stated, beside it what holds and where that comes from. What is not stated shows what is
/// inherited.
class PolicyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyFields(const Wording &wording, QWidget *parent = nullptr);

    /// Ranges of days past due are the whole house's only.
    void show(PolicyScope scope, const PolicyOf::Answer &policy);
    PromisePolicy stated() const;
    /// Nothing is stated any more.
    void clear();
    void setChangeable(bool isChangeable);

Q_SIGNALS:
    /// Somebody changed a field.
    void touched();

private:
    void addField(const QString &label, const QString &name, QWidget *field, std::optional<PolicyField> holds);
    QSpinBox *addNumber(const QString &label, const QString &name, PolicyField holds, int most);
    QComboBox *addChoice(const QString &label, const QString &name, PolicyField holds);
    void addOrder(const QString &order);
    void makeFields();
    void watch();
    void fill(const PromisePolicy &policy);
    void showInherited(const EffectivePolicy &policy);

    Wording m_wording;
    QGridLayout *m_grid;
    std::map<PolicyField, ElidedLabel *> m_holds;
    std::vector<QWidget *> m_fields;
    PromisePolicy m_stated;
    bool m_isSetting = true; ///< until the fields are made
    QSpinBox *m_limit = nullptr;
    QComboBox *m_counting = nullptr;
    QSpinBox *m_grace = nullptr;
    QComboBox *m_graceKind = nullptr;
    ShareEdit *m_tolerance;
    QSpinBox *m_toleranceMinor = nullptr;
    QSpinBox *m_horizon = nullptr;
    ShareEdit *m_firstPart;
    QSpinBox *m_firstPartMinor = nullptr;
    QComboBox *m_order = nullptr;
    QLineEdit *m_closure;
    QSpinBox *m_closureMinor = nullptr;
    QLineEdit *m_buckets;
    ToneLabel *m_bucketsLabel = nullptr;
};

} // namespace kept
