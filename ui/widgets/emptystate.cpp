// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

/// The large muted icon.
class EmptyState::Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void setName(const QString &name)
    {
        m_name = name;
        update();
    }
    QSize sizeHint() const override { return {zoomed(40), zoomed(40)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, lookOf(this).muted, layoutDirection());
    }

private:
    QString m_name;
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sign(new Sign(this)), m_sentence(new ToneLabel({}, TextUse::PageTitle)),
      m_fact(new ToneLabel({}, TextUse::Body, Tone::Text2)), m_buttons(new QWidget(this)), m_row(new QHBoxLayout(m_buttons))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    m_row->setContentsMargins(0, 14, 0, 0);
    m_row->setSpacing(8);
    for (ToneLabel *label : {m_sentence, m_fact}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_fact);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &sentence, const QString &fact)
{
    m_sign->setName(iconName);
    m_sentence->setText(sentence);
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    qDeleteAll(m_buttons->findChildren<KeyButton *>(Qt::FindDirectChildrenOnly));
    for (QAction *action : actions) {
        auto *button = new KeyButton(action, m_buttons);
        button->setKind(action == actions.first() ? ButtonKind::Filled : ButtonKind::Plain);
        m_row->addWidget(button);
    }
    m_buttons->setVisible(!actions.isEmpty());
}

} // namespace kept
