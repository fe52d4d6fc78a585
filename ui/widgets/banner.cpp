// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int margin = 16;
constexpr int iconSize = 20;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_sign(new QWidget), m_title(new ToneLabel({}, TextUse::Emphasis)), m_body(new ToneLabel),
      m_note(new ToneLabel({}, TextUse::Caption, Tone::Text2)), m_button(new KeyButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(12);
    m_sign->setFixedSize(zoomed(iconSize), zoomed(iconSize));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    for (ToneLabel *label : {m_title, m_body, m_note}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Banner::showMessage(StatusKind kind, const QString &title, const QString &body, const QString &note)
{
    m_kind = kind;
    m_title->setStatus(kind);
    m_title->setText(title);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(body + u' ' + note);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setAction(QAction *action)
{
    m_button->setAction(action);
    m_button->setVisible(action != nullptr);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const StatusLook status = look.status(m_kind);
    painter.fillRect(rect(), status.tint);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
    paintIcon(&painter, m_sign->geometry(), status.icon, status.text, layoutDirection());
}

} // namespace kept
