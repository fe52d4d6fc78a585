// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/domain/housedeadlines.h"
#include "models/queries/paymentplans.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

#include <map>

class QAction;
class QGridLayout;
class QSpinBox;

namespace kept {

class ToneLabel;

/// How far each role may go with payment plans on its own, and the house's deadlines.
class TermsForm final : public QWidget
{
    Q_OBJECT

public:
    TermsForm(Desk &desk, Wording wording, QWidget *parent = nullptr);
    /// Reads what holds; what was typed and not saved stays.
    void reload();
    QAction *saving() const { return m_save; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    /// What holds is shown.
    void shown();

private:
    void makeLimits(QGridLayout *grid);
    void makeDeadlines(QGridLayout *grid);
    QSpinBox *addDays(QGridLayout *grid, const QString &label, const QString &name);
    void watch(QSpinBox *number);
    void showLimits(const PaymentPlanRoleLimits::Answer &limits);
    void showDeadlines(const HouseDeadlines &deadlines);
    PaymentPlanLimits typedLimits(Role role) const;
    HouseDeadlines typedDeadlines() const;
    void touch();
    void save();
    void saveLimits(std::vector<Role> roles);
    void saveDeadlines();
    void finish();
    void tell(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_limitsLane, m_deadlinesLane;
    bool m_isSetting = true; ///< until the fields are made
    bool m_isTouched = false;
    std::map<Role, PaymentPlanLimits> m_limits; ///< that hold
    HouseDeadlines m_deadlines;                 ///< that hold
    std::map<Role, std::vector<QSpinBox *>> m_fields;
    QSpinBox *m_reminder = nullptr;
    QSpinBox *m_dispute = nullptr;
    ToneLabel *m_problem;
    QAction *m_save;
};

} // namespace kept
