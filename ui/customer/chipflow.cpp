// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/chipflow.h"

#include <QEvent>
#include <QStyle>

namespace kept {

namespace {

constexpr int gap = 6;

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

QSize ChipFlow::sizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips)
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + gap;
    return {width, heightForWidth(std::max(width, 1))};
}

QSize ChipFlow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *chip : m_chips)
        width = std::max(width, chip->sizeHint().width());
    return {width, m_chips.isEmpty() ? 0 : m_chips.front()->sizeHint().height()};
}

int ChipFlow::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QWidget *chip : m_chips) {
        if (chip->isHidden())
            continue;
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        if (move)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line;
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
