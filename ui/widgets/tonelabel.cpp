// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace kept {

namespace {

QColor colourOf(const Look &look, Tone tone, StatusKind kind)
{
    switch (tone) {
    case Tone::Text: return look.text;
    case Tone::Text2: return look.text2;
    case Tone::Muted: return look.muted;
    case Tone::Accent: return look.accent;
    case Tone::Status: return look.status(kind).text;
    }
    return look.text;
}

} // namespace

ToneLabel::ToneLabel(const QString &text, TextUse use, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_use(use), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void ToneLabel::setUse(TextUse use)
{
    m_use = use;
    dress();
}

void ToneLabel::setStatus(StatusKind kind)
{
    m_tone = Tone::Status;
    m_kind = kind;
    dress();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void ToneLabel::dress()
{
    if (m_isDressing)
        return;
    m_isDressing = true;
    const Look &look = lookOf(QApplication::palette());
    QPalette palette;
    palette.setColor(QPalette::All, QPalette::WindowText, colourOf(look, m_tone, m_kind));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, look.muted);
    setPalette(palette);
    setFont(fontFor(m_use));
    m_isDressing = false;
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    const int mnemonic = !buddy() ? 0 : isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    paintText(text(), mnemonic | (wordWrap() ? Qt::TextWordWrap : 0));
}

void ToneLabel::paintText(const QString &text, int flags)
{
    QPainter painter(this);
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment()) | Qt::AlignAbsolute;
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect().adjusted(margin(), margin(), -margin(), -margin()),
                     static_cast<int>(alignment) | direction | flags, text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) * 2, ToneLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    paintText(fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), Qt::TextSingleLine);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    ToneLabel::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? text().toHtmlEscaped() : QString());
}

} // namespace kept
