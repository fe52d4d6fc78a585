// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/reasoneddialog.h"

#include "ui/look/type.h"

#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestReason = 200;

} // namespace

ReasonedDialog::ReasonedDialog(Desk &desk, const Wording &wording, const QString &title, const QString &save,
                               const QString &placeholder, QWidget *parent)
    : EffectDialog(desk, wording, title, save, parent), m_reason(new QLineEdit)
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(placeholder);
    m_reason->setMaxLength(longestReason);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonedDialog::touch);
    m_reason->setFocus();
}

QString ReasonedDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ReasonedDialog::refresh()
{
    setMissing(reason().isEmpty() ? tr("Give a reason") : QString());
    rehearseWith(reason().isEmpty() ? u"…"_s : reason());
}

void ReasonedDialog::save()
{
    saveWith(reason());
}

} // namespace kept
