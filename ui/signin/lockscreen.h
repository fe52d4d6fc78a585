// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/signinform.h"

#include <QDialog>
#include <QPointer>

namespace kept {

class ToneLabel;

/// Covers a desk whose user has gone: nothing is seen and no key reaches anything but this. What was typed in open dialogs stays,
/// and is there again afterwards.
class LockScreen final : public QDialog
{
    Q_OBJECT

public:
    /// `who` without an id is the person at the machine, who has no password.
    LockScreen(Desk &desk, const SignInRow &who, const Wording &wording, QWidget *window);
    ~LockScreen() override;
    SignInForm &form() { return *m_form; }

    /// What becomes of the work while the desk is locked; empty: nothing.
    void say(const QString &sentence);
    /// Hides every other window of the program, and shows itself in their place.
    void cover();

public Q_SLOTS:
    /// Neither Escape nor closing the window leads past it.
    void reject() override {}

Q_SIGNALS:
    void unlocked();
    /// Somebody else, or the same person from the start.
    void switchAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void showContent(bool isShown);
    void uncover();
    void makeRows(const SignInRow &who, const Wording &wording);

    Desk &m_desk;
    QWidget *m_window;
    SignInForm *m_form;
    ToneLabel *m_work;
    QWidget *m_box = nullptr; ///< what is in the middle
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QWidget *m_first = nullptr; ///< where the keyboard is first
};

} // namespace kept
