// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace kept {

class KeyButton;
class ToneLabel;

/// A strip above the content: what is the matter, what is safe all the same, and the way on. Never a message box.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the strip; an empty note leaves its line out.
    void showMessage(StatusKind kind, const QString &title, const QString &body, const QString &note = {});
    /// The button at the trailing end; null takes it away.
    void setAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind = StatusKind::Bad;
    QWidget *m_sign;
    ToneLabel *m_title;
    ToneLabel *m_body;
    ToneLabel *m_note;
    KeyButton *m_button;
};

} // namespace kept
