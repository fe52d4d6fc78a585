// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celltext.h"

#include <QPainter>
#include <QStyle>

namespace kept {

Chip::Chip(StatusKind kind, const QString &text, ChipForm form, QWidget *parent) : QWidget(parent), m_kind(kind), m_form(form)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(kind, text);
}

void Chip::setStatus(StatusKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QString Chip::iconName() const
{
    return m_iconName.isEmpty() ? Look::light().status(m_kind).icon : m_iconName;
}

QFont Chip::chipFont() const
{
    return fontFor(m_form == ChipForm::Tinted ? TextUse::TableHeader : TextUse::Caption);
}

QSize Chip::sizeHint() const
{
    const QFont font = chipFont();
    if (!m_measure || m_measure->text != m_text || m_measure->font != font) {
        const QFontMetrics metrics(font);
        m_measure = Measure{m_text, font, {metrics.horizontalAdvance(m_text), metrics.height()}};
    }
    const int icon = iconName().isEmpty() ? 0 : zoomed(13) + 5;
    const int margins = m_form == ChipForm::Tinted ? 12 : 0;
    return {margins + icon + m_measure->size.width() + 1, std::max(zoomed(20), m_measure->size.height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StatusLook status = lookOf(this).status(m_kind);
    if (m_form == ChipForm::Tinted)
        drawBox(&painter, rect(), status.tint, {}, keyRadius);
    const int margin = m_form == ChipForm::Tinted ? 5 : 0;
    const int side = iconName().isEmpty() ? 0 : zoomed(13);
    const auto visual = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    paintIcon(&painter, visual({margin, 0, side, height()}), iconName(), status.text, layoutDirection());
    painter.setPen(status.text);
    painter.setFont(chipFont());
    const int start = margin + (side > 0 ? side + 5 : 2);
    drawCellText(&painter, visual(rect().adjusted(start, 0, 0, 0)), m_text, Qt::AlignLeft, layoutDirection());
}

} // namespace kept
