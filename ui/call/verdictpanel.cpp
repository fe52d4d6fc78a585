// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/verdictpanel.h"

#include "ui/look/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

ToneLabel *wrapped(const QString &text, TextUse use, Tone tone)
{
    auto *label = new ToneLabel(text, use, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    setAccessibleName(tr("Why this number may not be called"));
}

void VerdictPanel::showRefusals(const std::vector<RefusalText> &refusals)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RefusalText &refusal : refusals)
        addRefusal(refusal);
    m_rows->addStretch();
}

void VerdictPanel::addRefusal(const RefusalText &refusal)
{
    auto *box = new QWidget;
    box->setAccessibleName(refusal.title);
    box->setAccessibleDescription(refusal.sentence + u' ' + refusal.citation + u' ' + refusal.confidence + u' ' + refusal.clears);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Chip(refusal.kind, refusal.title), 0, Qt::AlignLeading);
    column->addSpacing(2);
    column->addWidget(wrapped(refusal.sentence, TextUse::Body, Tone::Text));
    column->addWidget(wrapped(refusal.citation + u". "_s + refusal.override, TextUse::Caption, Tone::Text2));
    column->addWidget(wrapped(refusal.rule, TextUse::Caption, Tone::Text2));
    column->addWidget(wrapped(refusal.confidence, TextUse::Caption, Tone::Text2));
    column->addWidget(wrapped(refusal.clears, TextUse::TableHeader, Tone::Text));
    if (!refusal.counted.isEmpty())
        column->addWidget(wrapped(tr("What counts, in the person's time"), TextUse::Caption, Tone::Muted));
    for (const QString &contact : refusal.counted)
        column->addWidget(new ToneLabel(contact, TextUse::Caption, Tone::Text2));
    m_rows->addWidget(box);
}

} // namespace kept
