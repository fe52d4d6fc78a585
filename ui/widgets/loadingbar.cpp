// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingbar.h"

#include "ui/look/look.h"

#include <QPainter>
#include <QStyle>

namespace kept {

using namespace std::chrono_literals;

namespace {

constexpr int steps = 40;

} // namespace

LoadingBar::LoadingBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    m_tick.setInterval(50ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShown = true;
        m_tick.start();
        update();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
}

void LoadingBar::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_total = 0;
    m_delay.start();
}

void LoadingBar::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    update();
}

void LoadingBar::stop()
{
    m_isBusy = m_isShown = false;
    m_delay.stop();
    m_tick.stop();
    update();
}

void LoadingBar::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    QRect done(0, 0, width() / 4, height());
    if (m_total > 0)
        done.setWidth(static_cast<int>(m_done * width() / m_total));
    else
        done.moveLeft(m_step * (width() + done.width()) / steps - done.width());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), lookOf(this).accent);
}

} // namespace kept
