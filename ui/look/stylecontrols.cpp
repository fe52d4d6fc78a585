// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <QWidget>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QRect mirrored(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect trailing(const QRect &rect, int width)
{
    return {rect.right() + 1 - width, rect.top(), width, rect.height()};
}

// The track is of the colour of what scrolls.
QColor trackOf(const Look &look, const QWidget *bar)
{
    const QWidget *area = bar;
    while (area && !qobject_cast<const QAbstractScrollArea *>(area))
        area = area->parentWidget();
    const auto *scrolled = qobject_cast<const QScrollArea *>(area);
    return scrolled ? look.window : look.base;
}

QRect spinButton(const QRect &rect, bool upper)
{
    const QRect both = trailing(rect, zoomed(22)).adjusted(0, 2, -2, -2);
    return {both.left(), upper ? both.top() : both.top() + both.height() / 2, both.width(), both.height() / 2};
}

} // namespace

void KeptStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const Look &look = lookOf(option.palette);
    const bool isEnabled = option.state & State_Enabled;
    if (option.frame)
        drawFieldPanel(option, painter, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const int side = zoomed(14);
    paintIcon(painter, alignedRect(option.direction, Qt::AlignCenter, {side, side}, arrow), u"down"_s,
              isEnabled ? look.text2 : look.muted);
}

void KeptStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    const Look &look = lookOf(option.palette);
    if (option.frame)
        drawFieldPanel(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled & step ? look.text2 : look.line;
    };
    paintIcon(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), u"down"_s,
              colour(QAbstractSpinBox::StepDownEnabled));
    const QRect up = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    painter->save();
    painter->translate(QRectF(up).center());
    painter->rotate(180);
    paintIcon(painter, QRect(-up.width() / 2, -up.height() / 2, up.width(), up.height()), u"down"_s,
              colour(QAbstractSpinBox::StepUpEnabled));
    painter->restore();
}

void KeptStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    const Look &look = lookOf(option.palette);
    painter->fillRect(option.rect, trackOf(look, widget));
    if (option.maximum <= option.minimum)
        return;
    QRect handle = scrollBarRect(option, SC_ScrollBarSlider);
    handle = option.orientation == Qt::Vertical ? handle.adjusted(3, 2, -2, -2) : handle.adjusted(2, 3, -2, -2);
    const bool isActive = option.activeSubControls & SC_ScrollBarSlider && option.state & (State_MouseOver | State_Sunken);
    QColor colour = look.field;
    colour.setAlphaF(isActive ? 1.0F : 0.6F);
    drawBox(painter, handle, colour, {}, std::min(handle.width(), handle.height()) / 2);
}

// No arrow buttons: the groove is the whole bar.
QRect KeptStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        slider = std::clamp(slider, std::min(length, pixelMetric(PM_ScrollBarSliderMin, &option)), length);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider,
                                              option.upsideDown);
    const auto piece = [&](int from, int to) {
        return isVertical ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), to - from)
                          : QRect(option.rect.left() + from, option.rect.top(), to - from, option.rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider: return piece(start, start + slider);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + slider, length);
    case SC_ScrollBarGroove: return option.rect;
    default: return {};
    }
}

QRect KeptStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return mirrored(*option, trailing(rect, zoomed(28)));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return mirrored(*option, rect.adjusted(8, 2, -zoomed(26), -2));
    if (control == CC_ComboBox && part == SC_ComboBoxFrame)
        return rect;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, rect, scrollBarRect(*bar, part));
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return mirrored(*option, spinButton(rect, part == SC_SpinBoxUp));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return mirrored(*option, rect.adjusted(6, 2, -zoomed(22), -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Look &look = lookOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return drawEdgeLine(painter, {option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1}, Qt::TopEdge,
                            look.line);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        painter->fillRect(option.rect, look.select);
    const int side = zoomed(16);
    const QColor colour = isEnabled ? look.text : look.muted;
    const QRect sign = mirrored(option, {option.rect.left() + 10, option.rect.center().y() - side / 2, side, side});
    if (option.checked)
        paintIcon(painter, sign, u"check"_s, isEnabled ? look.accent : look.muted);
    else if (!option.icon.isNull())
        option.icon.paint(painter, sign, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList texts = option.text.split(u'\t');
    const QRect area = mirrored(option, option.rect.adjusted(side + 20, 0, -28, 0));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter->save();
    painter->setPen(colour);
    painter->setFont(option.font);
    painter->drawText(area, flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), texts.first());
    painter->setPen(look.muted);
    if (texts.size() > 1)
        painter->drawText(area, flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          texts.last());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, mirrored(option, trailing(option.rect, side + 12)), u"right"_s, colour, option.direction);
    painter->restore();
}

void drawTab(const QStyleOptionTab &option, QPainter *painter)
{
    const Look &look = lookOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, look.hover);
    drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.line);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), look.accent);
    painter->save();
    painter->setFont(fontFor(isSelected ? TextUse::Emphasis : TextUse::Body));
    painter->setPen(isSelected ? look.text : look.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, look);
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Look &look = lookOf(option.palette);
    const int height = std::min(option.rect.height(), zoomed(6));
    const QRect groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    drawBox(painter, groove, look.line, {}, height / 2);
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRect done = groove;
    if (range > 0)
        done.setWidth(static_cast<int>((qint64(option.progress) - option.minimum) * groove.width() / range));
    else
        done.setWidth(groove.width() / 3);
    if (done.width() > 0)
        drawBox(painter, mirrored(option, done), look.accent, {}, height / 2);
}

} // namespace kept
