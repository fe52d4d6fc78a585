// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/signinform.h"

#include <QDialog>

class QAction;

namespace kept {

/// Asks who sits down at a desk. Leaving it closes the desk.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(Desk &desk, const SignInList::Answer &list, const std::optional<DeskUser> &owner, const Wording &wording,
                 QWidget *parent = nullptr);
    SignInForm &form() { return *m_form; }

Q_SIGNALS:
    void signedIn(const kept::DeskUser &user, const QString &signIn, bool hasPassword);

private:
    SignInForm *m_form;
    QAction *m_sign;
};

} // namespace kept
