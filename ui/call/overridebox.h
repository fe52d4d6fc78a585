// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/domain/role.h"

#include <QWidget>

class QAction;
class QPlainTextEdit;

namespace kept {

class KeyButton;
class ToneLabel;

/// Whether a refused call may be made all the same: by whom, with what reason, or why by nobody.
class OverrideBox final : public QWidget
{
    Q_OBJECT

public:
    explicit OverrideBox(Role role, QWidget *parent = nullptr);
    void showVerdict(const ContactVerdict &verdict);
    void setBusy(bool isBusy);
    /// A request was sent: nothing more to do here.
    void showAsked(const QString &sentence);

Q_SIGNALS:
    /// A supervisor lets the call pass.
    void decided(const QString &reason);
    /// Somebody without that right asks for it.
    void requested(const QString &reason);

private:
    void act();
    void showState();

    bool m_maySupervise;
    bool m_isPossible = false;
    bool m_isBusy = false;
    bool m_isAsked = false;
    ToneLabel *m_sentence;
    QPlainTextEdit *m_reason;
    QAction *m_override;
    KeyButton *m_button;
};

} // namespace kept
