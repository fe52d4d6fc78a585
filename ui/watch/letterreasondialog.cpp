// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/letterreasondialog.h"

#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"

#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 200;

} // namespace

LetterReasonDialog::LetterReasonDialog(Desk &desk, const Texts &texts, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), texts.title, texts.save, parent), m_reason(new QLineEdit)
{
    setObjectName(u"letterReasonDialog"_s);
    setSummary(texts.summary);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(texts.hint);
    m_reason->setMaxLength(longestText);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &LetterReasonDialog::touch);
    hideEffects();
    refresh();
    m_reason->setFocus();
}

void LetterReasonDialog::refresh()
{
    setNoEffect();
    setMissing(m_reason->text().trimmed().isEmpty() ? tr("Give a reason") : QString());
}

void LetterReasonDialog::save()
{
    const QString reason = m_reason->text().trimmed();
    footer()->setTouched(false);
    accept();
    Q_EMIT reasonGiven(reason);
}

} // namespace kept
