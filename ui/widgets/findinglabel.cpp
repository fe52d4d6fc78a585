// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findinglabel.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kept {

namespace {

constexpr int iconSize = 14;

StatusKind kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return StatusKind::Ok;
    case Severity::Warn: return StatusKind::Warn;
    case Severity::Block: return StatusKind::Bad;
    }
    return StatusKind::None;
}

} // namespace

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent), m_sign(new QWidget), m_sentence(new ElidedLabel), m_remedy(new KeyButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    m_sign->setFixedWidth(zoomed(iconSize));
    row->addWidget(m_sign);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(m_sentence);
    row->addWidget(m_remedy);
    row->addStretch();
    m_remedy->setKind(ButtonKind::Link);
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, &FindingLabel::remedyChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FindingLabel::setField(QWidget *field)
{
    m_field = field;
}

void FindingLabel::showFinding(const Finding &finding, const Wording &wording)
{
    const FindingText text = findingText(finding, wording);
    showText(finding.severity, text.sentence, text.remedy);
}

void FindingLabel::showText(Severity severity, const QString &sentence, const QString &remedy)
{
    m_kind = kindOf(severity);
    m_iconName = Look::light().status(m_kind).icon;
    m_sentence->setStatus(m_kind);
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    tell(remedy.isEmpty() ? sentence : sentence + u' ' + remedy, severity);
}

void FindingLabel::showHint(const QString &iconName, const QString &text)
{
    m_kind = StatusKind::None;
    m_iconName = iconName;
    m_sentence->setTone(Tone::Text2);
    m_sentence->setText(text);
    m_remedy->hide();
    tell(text, Severity::Note);
}

void FindingLabel::clear()
{
    showHint({}, {});
}

QString FindingLabel::text() const
{
    return m_sentence->text();
}

void FindingLabel::tell(const QString &description, Severity severity)
{
    setAccessibleName(description);
    update();
    if (!m_field)
        return;
    m_field->setAccessibleDescription(description);
    m_field->setProperty(findingProperty, static_cast<int>(severity));
    m_field->update();
}

void FindingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_sign->geometry(), m_iconName, lookOf(this).status(m_kind).text, layoutDirection());
}

} // namespace kept
