// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/welcomepage.h"

#include <QAbstractButton>

namespace kept {

/// One way in: icon, title, what it means, its key. The one with the keyboard shows the filled button.
class WelcomePage::Choice final : public QAbstractButton
{
    Q_OBJECT

public:
    Choice(Start start, QAction *action, QWidget *parent = nullptr);
    Start start() const { return m_start; }
    QAction *action() const { return m_action; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintButton(QPainter *painter, const QRect &area) const;

    Start m_start;
    QAction *m_action;
};

/// One desk of the list of recent ones.
class WelcomePage::RecentRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentDesk &desk, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecentDesk m_desk;
};

} // namespace kept
