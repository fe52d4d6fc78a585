// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;

namespace kept {

class Chip;
class KeyButton;

/// One line above the status bar that says what was just done, with the way to undo it; it goes by itself.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    /// The action, if any, belongs to the notice and ends with it.
    void say(StatusKind kind, const QString &text, QAction *action);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip *m_text;
    KeyButton *m_button;
    QPointer<QAction> m_action;
    QTimer m_end;
};

} // namespace kept
