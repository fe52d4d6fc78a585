// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/identitystanding.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace kept {

class ToneLabel;

/// What the house says about people at the desks: when a desk locks itself, what a customer is asked, whether money is masked.
class SecurityForm final : public QWidget
{
    Q_OBJECT

public:
    SecurityForm(Desk &desk, Wording wording, QWidget *parent = nullptr);
    /// Reads what holds; what was typed and not saved stays.
    void reload();
    QAction *saving() const { return m_save; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);

private:
    QSpinBox *addNumber(QFormLayout *form, const QString &label, const QString &name, int least, int most);
    void show(const HouseSecurity::Answer &house);
    IdentityRules rules() const;
    void touch();
    void judge();
    void save();
    void saveQuestions();
    void tell(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    bool m_isSetting = false;
    bool m_isTouched = false;
    QSpinBox *m_idle = nullptr;
    std::vector<std::pair<IdentityQuestion, QCheckBox *>> m_questions;
    QSpinBox *m_required = nullptr;
    QSpinBox *m_attempts = nullptr;
    QSpinBox *m_lock = nullptr;
    QSpinBox *m_valid = nullptr;
    QCheckBox *m_masks = nullptr;
    ToneLabel *m_problem = nullptr;
    QAction *m_save;
};

} // namespace kept
