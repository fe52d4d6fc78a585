// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/policyof.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace kept {

class PolicyFields;
class ToneLabel;
struct SetPolicy;

/// The policy on promises and money of the whole house, a team, a person or a plan: what is stated there and what holds.
class PolicyForm final : public QWidget
{
    Q_OBJECT

public:
    PolicyForm(Desk &desk, Wording wording, QWidget *parent = nullptr);
    /// Reads what is stated; what was typed and not saved stays.
    void reload();
    QAction *saving() const { return m_save; }
    /// Leads to the choice of the place whose policy is shown.
    QAction *choosing() const { return m_choose; }
    QAction *clearing() const { return m_clear; }
    QAction *reverting() const { return m_revert; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    /// What is stated is shown.
    void shown();

private:
    void makeChoice(QHBoxLayout *line);
    void makeActions(QHBoxLayout *line);
    void showPlaces(const PolicyPlaces::Answer &places);
    void fillWhich();
    PolicyScope scope() const;
    void choosePlan();
    void chooseScope();
    void chooseWhich();
    void setPlace(PolicyScope scope, std::optional<qint64> id);
    void ask();
    void showPolicy(const PolicyOf::Answer &policy);
    SetPolicy command() const;
    void showState();
    void save();
    void revert();
    void tell(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane, m_placesLane, m_planLane;
    bool m_isTouched = false;
    PolicyOf m_place; ///< what is shown, or asked for
    PolicyOf::Answer m_policy;
    PolicyPlaces::Answer m_places;
    QComboBox *m_scope;
    QComboBox *m_which;
    QLineEdit *m_plan;
    PolicyFields *m_fields;
    ToneLabel *m_problem;
    QAction *m_save;
    QAction *m_choose;
    QAction *m_clear;
    QAction *m_revert;
};

} // namespace kept
