// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace kept {

/// A thin bar under a header while rows are on their way; work of less than 200 ms shows nothing.
class LoadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void start();
    /// Shows how much is done; without it the bar only says that something runs.
    void setProgress(qint64 done, qint64 total);
    void stop();
    bool isBusy() const { return m_isBusy; }

    QSize sizeHint() const override { return {0, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_tick;
    int m_step = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isBusy = false;
    bool m_isShown = false;
};

} // namespace kept
