// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace kept {

/// Tells when nobody has touched key, pointer or screen for a time. The clock decides, not a timer: a computer that slept has been
/// idle all the while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// `now` gives UTC milliseconds.
    explicit IdleWatch(std::function<qint64()> now, QObject *parent = nullptr);
    /// 0: never.
    void setLimit(int minutes);
    /// Counts from now on.
    void restart();
    void stop() { m_isRunning = false; }
    /// Looks at the clock; done by itself every few seconds.
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;

    std::function<qint64()> m_now;
    QTimer m_timer;
    qint64 m_limit = 0;
    qint64 m_last = 0;
    bool m_isRunning = false;
};

} // namespace kept
