// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/windowstrip.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 6;
constexpr int barHeight = 14;

} // namespace

WindowStrip::WindowStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"windowStrip"_s);
    setAccessibleName(tr("When could I call"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// The selection stays on its day when the windows move on.
void WindowStrip::setDays(std::vector<StripDay> days)
{
    const size_t day = m_cells.empty() ? 0 : m_cells[m_current].day;
    m_days = std::move(days);
    m_cells.clear();
    m_hovered.reset();
    m_current = 0;
    for (size_t number = 0; number < m_days.size(); ++number) {
        if (number == day)
            m_current = m_cells.size();
        if (m_days[number].open.empty())
            m_cells.push_back({number, {}});
        for (size_t window = 0; window < m_days[number].open.size(); ++window)
            m_cells.push_back({number, window});
    }
    m_current = m_cells.empty() ? 0 : std::min(m_current, m_cells.size() - 1);
    QStringList all;
    for (const Cell &cell : m_cells)
        all.append(textOf(cell));
    setAccessibleDescription(all.join(u". "_s));
    update();
}

QString WindowStrip::textOf(const Cell &cell) const
{
    const StripDay &day = m_days[cell.day];
    if (!cell.window)
        return day.reason.isEmpty() ? tr("%1 %2").arg(day.date, day.closed) : tr("%1 closed: %2").arg(day.date, day.reason);
    const StripWindow &window = day.open[*cell.window];
    return tr("%1 %2 here; there %3").arg(day.date, window.here, window.there);
}

QString WindowStrip::currentText() const
{
    return m_cells.empty() ? QString() : textOf(m_cells[m_current]);
}

int WindowStrip::lineHeight() const
{
    return QFontMetrics(fontFor(TextUse::Caption)).height();
}

QSize WindowStrip::sizeHint() const
{
    return {zoomed(420), 4 * lineHeight() + zoomed(barHeight) + 4 * 4 + 8};
}

QSize WindowStrip::minimumSizeHint() const
{
    return {zoomed(280), sizeHint().height()};
}

QRect WindowStrip::columnOf(size_t day) const
{
    const auto count = static_cast<int>(m_days.size());
    const auto number = static_cast<int>(day);
    const int room = width() - 2 * margin + gap;
    const int left = margin + room * number / count;
    const int right = margin + room * (number + 1) / count - gap;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(left, 4, right - left, 2 * lineHeight() + zoomed(barHeight) + 3 * 4));
}

QRect WindowStrip::barOf(size_t day) const
{
    const QRect column = columnOf(day);
    return {column.left(), column.top() + lineHeight() + 4, column.width(), zoomed(barHeight)};
}

QRect WindowStrip::rectOf(const Cell &cell) const
{
    const QRect bar = barOf(cell.day);
    if (!cell.window)
        return bar;
    // Time runs from left to right in every language.
    const StripWindow &window = m_days[cell.day].open[*cell.window];
    const int left = bar.left() + static_cast<int>(std::lround(window.from * bar.width()));
    const int right = bar.left() + static_cast<int>(std::lround(window.to * bar.width()));
    return {left, bar.top(), std::max(3, right - left), bar.height()};
}

void WindowStrip::paintDay(QPainter *painter, size_t number) const
{
    const Look &look = lookOf(this);
    const StripDay &day = m_days[number];
    const QRect column = columnOf(number);
    const QRect bar = barOf(number);
    const QFontMetrics metrics(fontFor(TextUse::Caption));
    painter->setFont(fontFor(number == 0 ? TextUse::TableHeader : TextUse::Caption));
    painter->setPen(number == 0 ? look.text : look.text2);
    painter->drawText(QRect(column.left(), column.top(), column.width(), lineHeight()), Qt::AlignLeading | Qt::AlignVCenter,
                      day.title);
    drawBox(painter, bar, look.alt, look.field, 3);
    const StatusLook open = look.status(StatusKind::Ok);
    for (size_t window = 0; window < day.open.size(); ++window)
        drawBox(painter, rectOf({number, window}), open.tint, open.text, 3);
    const StatusLook closed = look.status(day.kind);
    if (day.open.empty())
        paintIcon(painter, QRect(bar.center().x() - bar.height() / 2, bar.top() + 1, bar.height(), bar.height() - 2), closed.icon,
                  closed.text, layoutDirection());
    const QString words = day.open.empty()      ? day.closed
                          : day.open.size() > 1 ? tr("%n window(s)", nullptr, static_cast<int>(day.open.size()))
                                                : day.open.front().brief;
    painter->setFont(fontFor(TextUse::Caption));
    painter->setPen(day.open.empty() ? closed.text : look.text);
    painter->drawText(QRect(column.left(), bar.bottom() + 4, column.width(), lineHeight()), Qt::AlignLeading | Qt::AlignVCenter,
                      metrics.elidedText(words, Qt::ElideRight, column.width()));
}

void WindowStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.base);
    if (m_cells.empty())
        return;
    for (size_t day = 0; day < m_days.size(); ++day)
        paintDay(&painter, day);
    const Cell &shown = m_cells[m_hovered.value_or(m_current)];
    drawBox(&painter, rectOf(shown).adjusted(-1, -1, 1, 1), {}, look.accent, 3, 2);
    if (hasFocus())
        drawFocusRing(&painter, rect(), look, 0);
    const int top = columnOf(0).bottom() + 4;
    painter.setFont(fontFor(TextUse::Caption));
    painter.setPen(look.text);
    painter.drawText(QRect(margin, top, width() - 2 * margin, 2 * lineHeight()),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, textOf(shown));
}

std::optional<size_t> WindowStrip::cellAt(const QPoint &position) const
{
    for (size_t cell = 0; cell < m_cells.size(); ++cell)
        if (rectOf(m_cells[cell]).adjusted(-1, -lineHeight() - 4, 1, lineHeight() + 4).contains(position))
            return cell;
    return std::nullopt;
}

void WindowStrip::select(size_t cell)
{
    if (m_cells.empty())
        return;
    m_current = std::min(cell, m_cells.size() - 1);
    m_hovered.reset();
    setAccessibleDescription(currentText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void WindowStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right: return select(m_current + 1);
    case Qt::Key_Left: return select(m_current == 0 ? 0 : m_current - 1);
    case Qt::Key_Home: return select(0);
    case Qt::Key_End: return select(m_cells.size());
    default: QWidget::keyPressEvent(event);
    }
}

void WindowStrip::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position().toPoint()))
        select(*cell);
}

void WindowStrip::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = cellAt(event->position().toPoint());
    update();
}

void WindowStrip::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

} // namespace kept
