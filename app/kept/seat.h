// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/signinlist.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/idlewatch.h"

#include <QPointer>

namespace kept {

class LockScreen;
class SignInDialog;

/// Who sits at an open desk: signs in, locks it when nobody is there, and makes room for somebody else.
class Seat final : public QObject
{
    Q_OBJECT

public:
    Seat(Desk &desk, MainWindow &window, Wording wording);
    ~Seat() override;

    /// Asks who sits down. A file with one user without a password, or none, asks nobody; on a server the server's own sign-in
    /// tells who it is. Where the server asked for no password, the person's own in the store is asked for, or chosen first.
    void signIn();
    void lock();
    bool isLocked() const { return !m_lock.isNull(); }
    void setPassword();
    /// Asks somebody whom the server lets in without one for a password of their own, before anything is seen.
    void chooseOwnPassword(const SignInRow &row);
    /// Opens how this computer makes calls.
    void openPhone();
    IdleWatch &idle() { return m_idle; }

Q_SIGNALS:
    void seated();
    /// Nobody signed in.
    void left(const std::optional<kept::Error> &error);
    /// The one who sits there makes room: what is open has to be closed, then signIn() called.
    void switching();
    void signInOpened(kept::SignInDialog *dialog);
    void locked(kept::LockScreen *screen);
    /// Calls are made and heard another way from now on.
    void phoneChanged();
    /// The same person goes on.
    void unlocked();
    void told(kept::StatusKind kind, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void choose(const SignInList::Answer &list);
    void askAtServer(const SignInRow &row);
    void openSignIn(const SignInList::Answer &list, const std::optional<DeskUser> &own);
    void sit(const SignInRow &row);
    void askLimit();
    DeskUser owner() const;
    SignInRow atThisComputer() const;
    static std::optional<SignInRow> fromServer(const SignInList::Answer &list);
    void openPassword(const SignInList::Answer &list);
    void leaveLock();
    void standUp();

    Desk &m_desk;
    MainWindow &m_window;
    Wording m_wording;
    SignInRow m_who;
    IdleWatch m_idle;
    QPointer<QDialog> m_dialog; ///< in which somebody signs in
    QPointer<LockScreen> m_lock;
    QAction *m_lockAction;
    QAction *m_switchAction;
    QAction *m_passwordAction;
    QAction *m_phoneAction;
};

} // namespace kept
