// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slotbar.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kept {

namespace {

// More boxes than this say less than the figures beside them.
constexpr int mostBoxes = 10;

} // namespace

SlotBar::SlotBar(SlotSize size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SlotBar::setSlots(int used, int limit)
{
    m_used = std::max(used, 0);
    m_limit = std::max(limit, 0);
    setAccessibleName(tr("%1 of %2 used").arg(m_used).arg(m_limit));
    updateGeometry();
    update();
}

QSize SlotBar::box() const
{
    return m_size == SlotSize::Large ? QSize(zoomed(26), zoomed(12)) : QSize(zoomed(7), zoomed(10));
}

QSize SlotBar::sizeHint() const
{
    const int count = std::min(m_limit, mostBoxes);
    const int gap = m_size == SlotSize::Large ? 4 : 2;
    return {std::max(0, count * (box().width() + gap) - gap), box().height()};
}

void SlotBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const QColor full = m_used >= m_limit ? look.status(StatusKind::Bad).text : look.text2;
    const int count = std::min(m_limit, mostBoxes);
    const int step = box().width() + (m_size == SlotSize::Large ? 4 : 2);
    const int filled = m_limit > mostBoxes ? static_cast<int>(qint64(std::min(m_used, m_limit)) * count / m_limit) : m_used;
    for (int i = 0; i < count; ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect({i * step, 0}, box()));
        drawBox(&painter, place, i < filled ? full : QColor(), i < filled ? full : look.field, 2);
    }
}

} // namespace kept
