// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/numberreveal.h"

#include "models/commands/recordreveal.h"
#include "models/view/calltext.h"

#include <QWidget>

namespace kept {

NumberReveal::NumberReveal(Desk &desk, QWidget *page)
    : QObject(page), m_desk(desk), m_action(new QAction(tr("Show number"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("That you looked is recorded."));
    page->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &NumberReveal::reveal);
    offer();
}

void NumberReveal::setChosen(std::optional<MaskedNumber> number)
{
    m_chosen = std::move(number);
    offer();
}

void NumberReveal::forget()
{
    m_shown.clear();
    offer();
}

void NumberReveal::offer()
{
    m_action->setEnabled(m_chosen && !isShown(m_chosen->point) && maskedPoint(m_chosen->value) != m_chosen->value);
}

void NumberReveal::reveal()
{
    const MaskedNumber number = *m_chosen;
    const RecordReveal command{number.customer, Masked::ContactPoint, number.person, number.point, {}};
    m_action->setEnabled(false);
    whenReady(m_desk.run(command), this, [this, number](const Result<RevealRecorded> &recorded) {
        if (recorded)
            m_shown.insert(number.point);
        offer();
        if (recorded)
            Q_EMIT revealed(number);
        else
            Q_EMIT failed(recorded.error());
    });
}

} // namespace kept
