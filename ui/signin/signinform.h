// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/signinlist.h"
#include "models/store/passwordproof.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace kept {

struct SignedIn;
class ToneLabel;

/// Who works here, and the password of those who have one. A server is asked itself whether the password is right. Wrong ones are
/// counted by the store, which makes the next wait.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    SignInForm(Desk &desk, Wording wording, QWidget *parent = nullptr);

    /// The people to choose from; one alone is not chosen, only asked for the password. `owner` is the person at the machine, while
    /// nobody else administers the store.
    void setPeople(const std::vector<SignInRow> &people, const std::optional<DeskUser> &owner);
    /// Chooses the one with that sign-in, if there is one.
    void select(const QString &signIn);
    /// Asks the store to let the chosen one in.
    void submit();
    bool isReady() const { return !m_isBusy && !m_waitUntil && chosen() >= 0; }
    QString text() const;

Q_SIGNALS:
    void accepted(const kept::DeskUser &user, const QString &signIn, bool hasPassword);
    void refused();
    /// The server asks for no password any more: nobody can show by one who they are.
    void unproven();
    void stateChanged();

private:
    int chosen() const;
    const SignInRow *person() const;
    void showChosen();
    QString saidWithoutPassword() const;
    bool isOnServer() const { return m_desk.location().engine == Engine::PostgreSql; }
    void prove(const SignInRow &row);
    void proven(const SignInRow &row, const Result<PasswordProof> &proof);
    void letIn(const SignInRow &row, std::optional<PasswordProof> proof);
    void setBusy(bool busy);
    void tellFailure(const Error &error);
    void accept(const SignInRow &row);
    void take(const Result<SignedIn> &result, const SignInRow &row);
    void wait(qint64 until);
    void showWait();
    void say(const QString &text, StatusKind kind);

    Desk &m_desk;
    Wording m_wording;
    std::vector<SignInRow> m_people;
    std::optional<DeskUser> m_owner;
    bool m_isBusy = false;
    std::optional<qint64> m_waitUntil;
    QTimer m_tick;
    QListWidget *m_list;
    ToneLabel *m_passwordCaption;
    QLineEdit *m_password;
    ToneLabel *m_message;
};

} // namespace kept
