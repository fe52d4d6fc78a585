// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/queries/people.h"
#include "models/view/findingtext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class DialogFooter;

/// Who somebody is here: name, sign-in, role, team; whether they still work here.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `person` is the one to change; none: a new one.
    PersonDialog(Desk &desk, std::optional<People::Person> person, const Owners::Answer &owners, Wording wording,
                 QWidget *parent = nullptr);
    ~PersonDialog() override;

Q_SIGNALS:
    void told(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    void makeFields(const Owners::Answer &owners);
    void addField(const QString &label, const QString &name, QWidget *field);
    void setPerson(const UserRecord &record);
    bool isAtServer() const;
    void touch();
    void judge();
    void save();
    template<class C>
    void run(const C &command);

    Desk &m_desk;
    std::optional<People::Person> m_person;
    Wording m_wording;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    QComboBox *m_role;
    QComboBox *m_team;
    QComboBox *m_agency;
    QSpinBox *m_limit;
    QLineEdit *m_password = nullptr; ///< at a server
    QCheckBox *m_active;
    DialogFooter *m_footer;
};

} // namespace kept
