// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintpause.h"

#include <QWidget>

namespace kept {

namespace {

// Longer than that, and a page that stands still looks as if the key had not been heard.
constexpr auto longest = std::chrono::milliseconds(150);

} // namespace

PaintPause::PaintPause(QWidget *widget) : QObject(widget), m_widget(widget)
{
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, &PaintPause::end);
}

void PaintPause::begin()
{
    if (m_longest.isActive())
        return;
    m_widget->setUpdatesEnabled(false);
    m_longest.start();
}

void PaintPause::end()
{
    m_longest.stop();
    m_widget->setUpdatesEnabled(true);
}

} // namespace kept
