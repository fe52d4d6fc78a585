// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFilled(const QWidget *widget)
{
    return widget && widget->property(filledProperty).toBool();
}

QColor shaded(const QColor &colour, bool towardsDark)
{
    return towardsDark ? colour.darker(112) : colour.lighter(112);
}

void drawFilledPanel(const QStyleOption &option, QPainter *painter, const Look &look)
{
    const bool isPressed = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QColor fill = isPressed ? shaded(look.accent, !look.isDark) : look.accent;
    drawBox(painter, option.rect, fill, fill);
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, look.onAccent, keyRadius, 1);
}

void drawCheckBox(const QStyleOption &option, QPainter *painter, const Look &look)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSet = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor edge = isEnabled ? (isSet ? look.accent : look.field) : look.line;
    drawBox(painter, option.rect, isSet && isEnabled ? look.accent : isEnabled ? look.base : look.window, edge, keyRadius);
    const QColor mark = isEnabled ? look.onAccent : look.muted;
    if (option.state & QStyle::State_On)
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), u"check"_s, mark);
    else if (option.state & QStyle::State_NoChange)
        painter->fillRect(option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, -(option.rect.height() / 2 - 1)), mark);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect.adjusted(-2, -2, 2, 2), look);
}

void drawRadio(const QStyleOption &option, QPainter *painter, const Look &look)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const int radius = option.rect.width() / 2;
    drawBox(painter, option.rect, isEnabled ? look.base : look.window, isEnabled ? (isOn ? look.accent : look.field) : look.line,
            radius, isOn ? 2 : 1);
    if (isOn) {
        const int inset = option.rect.width() / 4 + 1;
        drawBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), isEnabled ? look.accent : look.muted, {}, radius);
    }
}

void drawBranch(const QStyleOption &option, QPainter *painter, const Look &look)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = std::min(zoomed(12), option.rect.width());
    const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, option.rect);
    paintIcon(painter, arrow, option.state & QStyle::State_Open ? u"down"_s : u"right"_s, look.muted, option.direction);
}

} // namespace

void drawButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFlat = option.state & QStyle::State_AutoRaise;
    if (isFilled(widget) && isEnabled)
        return drawFilledPanel(option, painter, look);
    const bool isOn = option.state & QStyle::State_On;
    const bool isHovered = isEnabled && option.state & QStyle::State_MouseOver;
    const QColor rest = isFlat ? QColor() : look.isDark ? look.raised : look.base;
    const QColor fill = isOn || (isEnabled && option.state & QStyle::State_Sunken) ? look.select
                        : isHovered                                                ? look.hover
                        : isEnabled                                                ? rest
                        : isFlat                                                   ? QColor()
                                                                                   : look.window;
    const QColor edge = isOn ? look.accent : isFlat ? QColor() : isEnabled ? look.field : look.line;
    drawBox(painter, option.rect, fill, edge);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, look);
}

void drawFieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option.palette);
    // What can only be read stands on the window like what is disabled, in plain text.
    const bool isEnabled = (option.state & QStyle::State_Enabled) && !(widget && widget->property("readOnly").toBool());
    const QVariant finding = widget ? widget->property(findingProperty) : QVariant();
    const auto severity = finding.isValid() ? static_cast<Severity>(finding.toInt()) : Severity::Note;
    QColor edge = isEnabled ? look.field : look.line;
    if (severity == Severity::Block)
        edge = look.status(StatusKind::Bad).text;
    else if (severity == Severity::Warn)
        edge = look.status(StatusKind::Warn).text;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    drawBox(painter, option.rect, isEnabled ? look.base : look.window, edge, controlRadius, severity == Severity::Block ? 2 : 1);
    if (hasFocus && severity == Severity::Note)
        drawFocusRing(painter, option.rect, look);
    else if (hasFocus)
        drawBox(painter, option.rect, {}, edge, controlRadius, focusWidth);
}

bool KeptStyle::drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const Look &look = lookOf(option->palette);
    const QColor colour = option->state & State_Enabled ? look.text2 : look.muted;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, painter, look); return true;
    case PE_IndicatorRadioButton: drawRadio(*option, painter, look); return true;
    case PE_IndicatorBranch: drawBranch(*option, painter, look); return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: paintIcon(painter, option->rect, u"down"_s, colour); return true;
    case PE_IndicatorArrowRight: paintIcon(painter, option->rect, u"right"_s, colour); return true;
    case PE_IndicatorArrowLeft: paintIcon(painter, option->rect, u"right"_s, colour, Qt::RightToLeft); return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->translate(QRectF(option->rect).center());
            painter->rotate(header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0);
            const int side = option->rect.width();
            paintIcon(painter, {-side / 2, -side / 2, side, side}, u"down"_s, colour);
            painter->restore();
        }
        return true;
    default: return false;
    }
}

} // namespace kept
