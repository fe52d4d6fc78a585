// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace kept {

namespace {

constexpr int shownFor = 12'000;
constexpr int iconSize = 14;
constexpr int edge = 16;
constexpr int gap = 6;

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_place(new QSpacerItem(0, 0)), m_text(new ToneLabel({}, TextUse::Caption, Tone::Status)),
      m_button(new KeyButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 6, edge, 6);
    row->setSpacing(gap);
    row->addSpacerItem(m_place);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    fitToText();
    m_button->setSize(ButtonSize::Small);
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, &Notice::clear);
    hide();
}

void Notice::say(StatusKind kind, const QString &text, QAction *action)
{
    clear();
    m_kind = kind;
    m_text->setStatus(kind);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action = action;
    m_button->setVisible(action);
    if (action) {
        action->setParent(this);
        addAction(action);
        window()->addAction(action);
        m_button->setAction(action);
    }
    show();
    m_end.start();
}

void Notice::clear()
{
    m_end.stop();
    hide();
    if (m_action)
        m_action->deleteLater();
    m_action = nullptr;
}

void Notice::forgetAction()
{
    if (m_action)
        clear();
}

void Notice::fitToText()
{
    m_place->changeSize(zoomed(iconSize) + gap, 1, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitToText();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.raised);
    drawEdgeLine(&painter, rect(), Qt::TopEdge, look.line);
    const StatusLook status = look.status(m_kind);
    const int size = zoomed(iconSize);
    const int lineHeight = m_text->fontMetrics().height();
    const bool isWrapped = m_text->height() >= 2 * lineHeight;
    const int top = isWrapped ? m_text->y() + (lineHeight - size) / 2 : (height() - size) / 2;
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(edge, top, size, size)), status.icon, status.text,
              layoutDirection());
}

} // namespace kept
