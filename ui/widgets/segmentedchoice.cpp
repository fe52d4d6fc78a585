// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedchoice.h"

#include "ui/widgets/keybutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace kept {

SegmentedChoice::SegmentedChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
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

} // namespace kept
