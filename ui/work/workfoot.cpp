// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workfoot.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace kept {

WorkFoot::WorkFoot(QAction *back, QAction *next, QWidget *parent)
    : QWidget(parent), m_why(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_lease(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_later(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_left(new ToneLabel({}, TextUse::Emphasis))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(new KeyButton(back));
    // The reason gives way first, then the rest.
    m_why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_why, 1);
    row->addWidget(m_lease);
    row->addWidget(m_later);
    row->addWidget(m_left);
    auto *forward = new KeyButton(next);
    forward->setKind(ButtonKind::Filled);
    forward->setSize(ButtonSize::Primary);
    forward->setIconTrailing(true);
    row->addWidget(forward);
}

void WorkFoot::setWhy(const QString &why)
{
    m_why->setText(why);
}

void WorkFoot::setLease(const QString &until)
{
    m_lease->setText(until);
}

void WorkFoot::setCounts(const QString &later, const QString &left)
{
    m_later->setText(later);
    m_later->setVisible(!later.isEmpty());
    m_left->setText(left);
}

void WorkFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEdgeLine(&painter, rect(), Qt::TopEdge, lookOf(this).line);
}

} // namespace kept
