// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kept {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ToneLabel(title, TextUse::Emphasis)), m_note(new ElidedLabel({}, TextUse::Body, Tone::Muted)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void SectionHeader::addTrailing(QWidget *widget)
{
    if (!m_trailing) {
        m_trailing = new ChipFlow;
        m_trailing->setTrailing(true);
        // The note gives way first.
        m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_row->addWidget(m_trailing, 0, Qt::AlignVCenter);
    }
    m_trailing->addChip(widget);
}

QSize SectionHeader::sizeHint() const
{
    const QSize size = QWidget::sizeHint();
    return {size.width(), std::max(zoomed(30), size.height())};
}

// Bars are as high as they have to be, whatever room there is.
bool SectionHeader::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (m_trailing && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        setFixedHeight(std::max(zoomed(30), m_row->totalHeightForWidth(width())));
    return isDone;
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.alt);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
}

} // namespace kept
