// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/overridebox.h"

#include "models/view/calltext.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

OverrideBox::OverrideBox(Role role, QWidget *parent)
    : QWidget(parent), m_maySupervise(mayDo(role, Right::Supervise)), m_sentence(new ToneLabel({}, TextUse::Body, Tone::Text2)),
      m_reason(new QPlainTextEdit), m_override(new QAction(m_maySupervise ? tr("Let it pass") : tr("Ask a supervisor"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"overrideSentence"_s);
    column->addWidget(m_sentence);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why this call is made in spite of the rule. Required; kept with the decision."));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(zoomed(56));
    column->addWidget(m_reason);
    m_override->setShortcut(Qt::CTRL | Qt::Key_O);
    m_override->setObjectName(u"override"_s);
    connect(m_override, &QAction::triggered, this, &OverrideBox::act);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OverrideBox::showState);
    addAction(m_override);
    m_button = new KeyButton(m_override);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_button);
    column->addLayout(line);
    showState();
}

void OverrideBox::showVerdict(const ContactVerdict &verdict)
{
    const OverrideStanding standing = overrideStanding(verdict);
    m_isPossible = standing.isPossible;
    if (!m_isAsked)
        m_sentence->setText(standing.sentence);
    showState();
}

void OverrideBox::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showState();
}

void OverrideBox::showAsked(const QString &sentence)
{
    m_isAsked = true;
    m_sentence->setText(sentence);
    showState();
}

void OverrideBox::showState()
{
    const bool isOpen = m_isPossible && !m_isAsked;
    m_reason->setVisible(isOpen);
    m_button->setVisible(isOpen);
    m_override->setEnabled(isOpen && !m_isBusy && !m_reason->toPlainText().trimmed().isEmpty());
}

void OverrideBox::act()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (m_maySupervise)
        Q_EMIT decided(reason);
    else
        Q_EMIT requested(reason);
}

} // namespace kept
