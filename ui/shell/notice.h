// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QSpacerItem;

namespace kept {

class KeyButton;
class ToneLabel;

/// The line above the status bar that says what was just done, with the way to undo it; it goes by itself. Long words go on
/// in the next line.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    /// The action, if any, belongs to the notice and ends with it.
    void say(StatusKind kind, const QString &text, QAction *action);
    void clear();
    /// What could be undone belonged to something that is gone from the screen.
    void forgetAction();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToText();

    StatusKind m_kind = StatusKind::Ok;
    QSpacerItem *m_place; ///< of the sign
    ToneLabel *m_text;
    KeyButton *m_button;
    QPointer<QAction> m_action;
    QTimer m_end;
};

} // namespace kept
