// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipflow.h"

#include <QEvent>
#include <QStyle>

namespace kept {

namespace {

constexpr int gap = 6;

// A chip of a fixed width takes that one.
QSize sizeOf(const QWidget *chip)
{
    return chip->sizeHint().expandedTo(chip->minimumSize()).boundedTo(chip->maximumSize());
}

} // namespace

ChipFlow::ChipFlow(QWidget *parent) : QWidget(parent)
{
    // What is fixed would keep the height of one line in a row of a layout.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::setChips(const QList<QWidget *> &chips)
{
    qDeleteAll(m_chips);
    m_chips = chips;
    for (QWidget *chip : m_chips) {
        chip->setParent(this);
        chip->show();
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

void ChipFlow::addChip(QWidget *chip)
{
    chip->setParent(this);
    chip->installEventFilter(this);
    m_chips.append(chip);
    updateGeometry();
}

void ChipFlow::setTrailing(bool isTrailing)
{
    m_isTrailing = isTrailing;
    arrange(width(), true);
}

QSize ChipFlow::sizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips)
        width += chip->isHidden() ? 0 : sizeOf(chip).width() + (width > 0 ? gap : 0);
    return {width, heightForWidth(std::max(width, 1))};
}

QSize ChipFlow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips)
        width = std::max(width, chip->isHidden() ? 0 : sizeOf(chip).width());
    return {width, m_chips.isEmpty() ? 0 : sizeOf(m_chips.front()).height()};
}

int ChipFlow::arrange(int width, bool move) const
{
    int y = 0;
    for (qsizetype first = 0; first < m_chips.size();) {
        int x = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_chips.size(); ++end) {
            const QSize size = m_chips.at(end)->isHidden() ? QSize() : sizeOf(m_chips.at(end));
            if (x > 0 && size.isValid() && x + size.width() > width)
                break;
            x += size.isValid() ? size.width() + gap : 0;
            height = std::max(height, size.height());
        }
        if (move)
            placeLine(first, end, QRect(0, y, width, height));
        y += height > 0 ? height + gap : 0;
        first = end;
    }
    return std::max(0, y - gap);
}

// Low ones stand in the middle of their line.
void ChipFlow::placeLine(qsizetype first, qsizetype end, const QRect &line) const
{
    int used = -gap;
    for (qsizetype i = first; i < end; ++i)
        used += m_chips.at(i)->isHidden() ? 0 : sizeOf(m_chips.at(i)).width() + gap;
    int x = m_isTrailing ? std::max(0, line.width() - used) : 0;
    for (qsizetype i = first; i < end; ++i) {
        QWidget *chip = m_chips.at(i);
        if (chip->isHidden())
            continue;
        const QSize size = sizeOf(chip);
        const QPoint corner(x, line.y() + (line.height() - size.height()) / 2);
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(corner, size)));
        x += size.width() + gap;
    }
}

// Another word in a chip gives it another width.
bool ChipFlow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

// A chip that comes or goes moves those behind it.
bool ChipFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::eventFilter(watched, event);
}

void ChipFlow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace kept
