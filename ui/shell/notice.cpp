// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace kept {

namespace {

constexpr int shownFor = 12'000;

} // namespace

Notice::Notice(QWidget *parent) : QWidget(parent), m_text(new Chip(StatusKind::Ok, {}, ChipForm::Plain)), m_button(new KeyButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_text);
    row->addStretch();
    row->addWidget(m_button);
    m_button->setSize(ButtonSize::Small);
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, &Notice::clear);
    hide();
}

void Notice::say(StatusKind kind, const QString &text, QAction *action)
{
    clear();
    m_text->setStatus(kind, text);
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

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.raised);
    drawEdgeLine(&painter, rect(), Qt::TopEdge, look.line);
}

} // namespace kept
