// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/scriptpanel.h"

#include "models/view/languagewords.h"
#include "models/view/moneytext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

ScriptPanel::ScriptPanel(QWidget *parent)
    : QWidget(parent), m_next(new QAction(tr("Next line"), this)), m_header(new SectionHeader(tr("Script"))),
      m_for(new ToneLabel({}, TextUse::Emphasis)), m_title(new ToneLabel({}, TextUse::Body, Tone::Text2)),
      m_words(new ToneLabel({}, TextUse::Script)), m_citation(new ToneLabel({}, TextUse::Caption, Tone::Muted))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *next = new KeyButton(m_next);
    next->setSize(ButtonSize::Small);
    next->setKind(ButtonKind::Quiet);
    m_next->setShortcut(Qt::CTRL | Qt::Key_Space);
    m_header->addTrailing(next);
    rows->addWidget(m_header);
    auto *body = new QWidget;
    auto *column = m_body = new QVBoxLayout(body);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    for (ToneLabel *label : {m_for, m_title, m_words, m_citation}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_for->setObjectName(u"scriptFor"_s);
    rows->addWidget(body);
    connect(m_next, &QAction::triggered, this, &ScriptPanel::next);
    clear();
}

void ScriptPanel::showScript(const CallScript &script, const QString &customer)
{
    const bool isSame = m_script.person == script.person && m_script.language == script.language &&
                        m_script.steps.size() == script.steps.size() && words() != QString() && m_step < script.steps.size() &&
                        script.steps[m_step].words == words();
    m_script = script;
    m_customer = customer;
    if (!isSame)
        m_step = 0;
    show();
    showStep();
    Q_EMIT turned();
}

void ScriptPanel::mirror(ScriptPanel *other)
{
    m_mirrored = other;
    setCompact();
    connect(other, &ScriptPanel::turned, this, [this, other] { copy(*other); });
    copy(*other);
}

void ScriptPanel::setCompact()
{
    m_isCompact = true;
    m_body->setContentsMargins(16, 4, 16, 4);
    m_body->setSpacing(2);
    if (!m_script.steps.empty())
        showStep();
}

void ScriptPanel::copy(const ScriptPanel &other)
{
    m_script = other.m_script;
    m_customer = other.m_customer;
    m_step = other.m_step;
    setVisible(!m_script.steps.empty());
    if (!m_script.steps.empty())
        showStep();
}

void ScriptPanel::clear()
{
    m_script = {};
    m_step = 0;
    hide();
    Q_EMIT turned();
}

void ScriptPanel::next()
{
    if (m_mirrored)
        return m_mirrored->next();
    if (m_script.steps.empty())
        return;
    m_step = (m_step + 1) % m_script.steps.size();
    showStep();
    Q_EMIT turned();
}

QString ScriptPanel::words() const
{
    return m_step < m_script.steps.size() ? m_script.steps[m_step].words : QString();
}

void ScriptPanel::showStep()
{
    const ScriptStep &step = m_script.steps[m_step];
    const QString language = languageWord(m_script.language);
    const QString place = tr("%1 of %2").arg(m_step + 1).arg(m_script.steps.size());
    const bool isOther = !m_script.person.isEmpty() && m_script.person != m_customer;
    m_for->setText(tr("For %1").arg(isolated(m_script.person)));
    m_for->setVisible(isOther && !m_mirrored);
    m_header->setNote(m_script.isTheirs ? place : tr("%1, there are no words in their language").arg(place));
    m_header->setToolTip(language);
    m_title->setText(step.title);
    m_words->setText(tr("“%1”").arg(isolated(step.words)));
    m_citation->setText(step.citation);
    m_citation->setVisible(!step.citation.isEmpty() && !m_isCompact);
}

} // namespace kept
