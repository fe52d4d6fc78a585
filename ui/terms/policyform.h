// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/housepolicy.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class ShareEdit;
class ToneLabel;
struct SetPolicy;

/// The policy of the whole house on promises and money: limits, grace, tolerance, where money goes, what closes a plan.
class PolicyForm final : public QWidget
{
    Q_OBJECT

public:
    PolicyForm(Desk &desk, Wording wording, QWidget *parent = nullptr);
    /// Reads what is stated; what was typed and not saved stays.
    void reload();
    QAction *saving() const { return m_save; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    /// What is stated is shown.
    void shown();

private:
    void makeFields();
    void addField(const QString &label, const QString &name, QWidget *field);
    QSpinBox *addNumber(const QString &label, const QString &name, int usual);
    QComboBox *addChoice(const QString &label, const QString &name, const QString &usual);
    void watch();
    void showPolicy(const HousePolicy::Answer &stated);
    SetPolicy command() const;
    void touch();
    void save();
    void tell(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    bool m_isSetting = true; ///< until the fields are made
    bool m_isTouched = false;
    HousePolicy::Answer m_stated;
    QGridLayout *m_grid;
    QSpinBox *m_limit = nullptr;
    QComboBox *m_counting = nullptr;
    QSpinBox *m_grace = nullptr;
    QComboBox *m_graceKind = nullptr;
    ShareEdit *m_tolerance;
    QSpinBox *m_horizon = nullptr;
    ShareEdit *m_firstPart;
    QComboBox *m_order = nullptr;
    QLineEdit *m_closure;
    QLineEdit *m_buckets;
    ToneLabel *m_problem;
    QAction *m_save;
};

} // namespace kept
