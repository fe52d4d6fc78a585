// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QDialog;

namespace kept {

class KeyButton;
class ToneLabel;

/// The foot of a form: what blocks on the leading side, then Cancel and the one filled button with its key.
/// Cancel and Escape ask once more before something typed is thrown away.
class DialogFooter final : public QWidget
{
    Q_OBJECT

public:
    /// The actions become the dialog's.
    DialogFooter(const QString &save, QDialog *dialog);

    void setSaveText(const QString &text);
    /// Instead of "Cancel", where that is what the dialog does.
    void setCancelText(const QString &text);
    /// What stands in the way, or is worth knowing; empty: nothing.
    void say(StatusKind kind, const QString &text);
    void tellFailure(const Error &error, const Wording &wording);
    /// While what decides is still asked for, the save key is kept and obeyed as soon as the answer allows it; where the answer
    /// doesn't, say() it before.
    void setReady(bool isReady, bool isAsking = false);
    /// While a command is on its way nothing can be pressed.
    void setBusy(bool isBusy);
    bool isBusy() const { return m_isBusy; }
    /// A save key that waits is forgotten.
    void setTouched(bool isTouched);
    /// Whether the dialog may close now; says so where it first has to be asked again.
    bool mayClose();
    QString text() const;

Q_SIGNALS:
    void saved();

private:
    void pressed();
    void showState();

    QAction *m_action;
    ToneLabel *m_text;
    KeyButton *m_cancel;
    KeyButton *m_save;
    bool m_isReady = false;
    bool m_isAsking = false;
    bool m_isWished = false; ///< the save key was pressed while asking
    bool m_isBusy = false;
    bool m_isTouched = false;
    bool m_isWarned = false;
};

} // namespace kept
