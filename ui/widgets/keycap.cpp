// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(u"Return"_s, u"Enter"_s);
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text.at(i) == u'+' && text.at(i - 1) != u'+')
            text[i] = u' ';
    return text;
}

QSize keycapSize(const QString &text)
{
    if (text.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(fontFor(TextUse::Key));
    const int height = std::max(zoomed(18), metrics.height() + 2);
    return {std::max(metrics.horizontalAdvance(text) + zoomed(11), height), height};
}

void drawKeycap(QPainter *painter, const QRect &rect, const QString &text, const QColor &ink, const QColor &edge,
                const QColor &fill)
{
    if (text.isEmpty())
        return;
    const QSize size = keycapSize(text);
    const QRect cap(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    drawBox(painter, cap, fill, edge, keyRadius);
    painter->save();
    painter->setFont(fontFor(TextUse::Key));
    painter->setPen(ink);
    painter->drawText(cap, Qt::AlignCenter, text);
    painter->restore();
}

Keycap::Keycap(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_text(keyText(keys))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Keycap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    drawKeycap(&painter, rect(), m_text, look.muted, look.line, look.window);
}

} // namespace kept
