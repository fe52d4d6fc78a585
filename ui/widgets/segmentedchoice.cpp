// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedchoice.h"

#include "ui/widgets/keybutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace kept {

SegmentedChoice::SegmentedChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Without it the key of a label would not come here; the tab key goes to the buttons.
    setFocusPolicy(Qt::ClickFocus);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            setFocusProxy(m_group->button(id));
    });
}

void SegmentedChoice::addChoice(int id, const QString &text)
{
    auto *button = new KeyButton(text, this);
    button->setKind(ButtonKind::Chip);
    button->setSize(ButtonSize::Small);
    button->setCheckable(true);
    button->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(button, id);
    m_row->addWidget(button);
    button->installEventFilter(this);
    if (!focusProxy())
        setFocusProxy(button);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        return button->setChecked(true);
    m_group->setExclusive(false);
    if (QAbstractButton *button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
}

bool SegmentedChoice::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (event->type() != QEvent::KeyPress || !button)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (press->key()) {
    case Qt::Key_Up: step(button, -1); return true;
    case Qt::Key_Down: step(button, 1); return true;
    case Qt::Key_Left: step(button, isMirrored ? 1 : -1); return true;
    case Qt::Key_Right: step(button, isMirrored ? -1 : 1); return true;
    default: return false;
    }
}

// Round and round, past what can't be chosen. Whatever a choice brings to the front, the next arrow is for the choice, too.
void SegmentedChoice::step(QAbstractButton *from, int by)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype count = buttons.size();
    qsizetype at = buttons.indexOf(from);
    do
        at = (at + by + count) % count;
    while (buttons.at(at) != from && (!buttons.at(at)->isEnabled() || buttons.at(at)->isHidden()));
    QAbstractButton *next = buttons.at(at);
    next->setFocus(by < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    if (next->isChecked())
        return;
    next->click();
    next->setFocus();
}

} // namespace kept
