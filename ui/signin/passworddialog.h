// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/signinlist.h"
#include "models/view/findingtext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kept {

class DialogFooter;
class ToneLabel;

/// Sets one's own password, or as an administrator anybody's. What is typed goes to the store's thread and is kept nowhere.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(Desk &desk, std::vector<SignInRow> people, Wording wording, QWidget *parent = nullptr);
    /// What the password is for, above the fields.
    void explain(const QString &sentence);

Q_SIGNALS:
    void told(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name);
    void makeFields(QFormLayout *form);
    const SignInRow &chosen() const;
    bool isOwn() const;
    void showState();
    void save();
    void setPassword();
    QString timeText(qint64 instant) const;

    Desk &m_desk;
    std::vector<SignInRow> m_people;
    Wording m_wording;
    QComboBox *m_who;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_none;
    ToneLabel *m_purpose;
    QFormLayout *m_form;
    DialogFooter *m_footer;
};

} // namespace kept
