// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kept {

namespace {

constexpr int railWidth = 72;
constexpr int fullHeight = 54;
constexpr int compactHeight = 36; ///< without the word
constexpr int leastHeight = 28;
constexpr int spacing = 2;

} // namespace

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {zoomed(railWidth), m_height > 0 ? m_height : zoomed(fullHeight)};
}

void RailButton::setRoom(int room)
{
    m_compact = room < zoomed(fullHeight);
    m_height = m_compact ? std::clamp(room, zoomed(leastHeight), zoomed(compactHeight)) : zoomed(fullHeight);
    updateGeometry();
    update();
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const QRect box = rect().adjusted(4, 1, -4, -1);
    if (isChecked())
        drawBox(&painter, box, look.select, {});
    else if (underMouse())
        drawBox(&painter, box, look.hover, {});
    if (isChecked()) {
        const QRect bar(0, 6, 3, height() - 12);
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(width() - 3, 6, 3, bar.height()) : bar, look.accent);
    }
    const QColor colour = isChecked() ? look.accent : look.text2;
    const int size = zoomed(20);
    const QFont font = fontFor(TextUse::Key);
    const int lineHeight = QFontMetrics(font).height();
    const int content = m_compact ? size : size + 4 + lineHeight;
    const int top = (height() - content) / 2;
    paintIcon(&painter, QRect((width() - size) / 2, top, size, size), m_iconName, colour, layoutDirection());
    if (!m_compact) {
        QFont used = font;
        if (isChecked())
            used.setWeight(QFont::Medium);
        painter.setFont(used);
        painter.setPen(colour);
        const QRect line(2, top + size + 4, width() - 4, lineHeight);
        painter.drawText(line, Qt::AlignCenter, QFontMetrics(used).elidedText(text(), Qt::ElideRight, line.width()));
    }
    if (hasFocus())
        drawFocusRing(&painter, box, look);
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 6, 1, 6);
    m_layout->setSpacing(spacing);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addStretch();
    setFixedWidth(zoomed(railWidth));
    m_group.setExclusive(true);
}

QAbstractButton *Rail::add(const QString &id, const QString &iconName, const QString &text, Place place)
{
    auto *button = new RailButton(iconName, text, this);
    if (place == Place::Top)
        m_layout->insertWidget(m_topCount++, button);
    else
        m_layout->addWidget(button);
    m_group.addButton(button);
    m_buttons.append({id, button});
    updateGeometry();
    fitToWindow();
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return button;
}

void Rail::setCurrent(const QString &id)
{
    m_group.setExclusive(false);
    for (const auto &[buttonId, button] : m_buttons)
        button->setChecked(buttonId == id);
    m_group.setExclusive(true);
}

void Rail::clear()
{
    for (const auto &[id, button] : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    m_topCount = 0;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEdgeLine(&painter, rect(), layoutDirection() == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, lookOf(this).line);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWindow();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitToWindow();
}

int Rail::roomOf(int each) const
{
    const QMargins margins = m_layout->contentsMargins();
    return static_cast<int>(m_buttons.size()) * (each + spacing) + margins.top() + margins.bottom();
}

// As low as keeps every place in sight.
QSize Rail::minimumSizeHint() const
{
    return {zoomed(railWidth), roomOf(zoomed(leastHeight))};
}

void Rail::fitToWindow()
{
    setFixedWidth(zoomed(railWidth));
    if (m_buttons.isEmpty())
        return;
    const int each = (height() - roomOf(0)) / static_cast<int>(m_buttons.size());
    for (const auto &[id, button] : m_buttons)
        button->setRoom(each);
}

} // namespace kept
