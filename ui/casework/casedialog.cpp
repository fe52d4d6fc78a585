// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/casedialog.h"

#include "models/commands/casework.h"
#include "models/view/caselines.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"

#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 500;

QString summaryOf(const CaseRow &row, const Wording &wording)
{
    QStringList parts{isolated(row.number), row.reason};
    for (const QString &part : {row.type, casePriorityText(row.priority).text, row.customerName, row.owner})
        if (!part.isEmpty())
            parts.append(part);
    if (row.due)
        parts.append(CaseDialog::tr("due %1").arg(dateText(*row.due, wording.locale)));
    if (!row.notes.isEmpty())
        parts.append(row.notes.simplified());
    return parts.join(u", "_s);
}

} // namespace

CaseDialog::CaseDialog(Desk &desk, CaseRow row, const Wording &wording, QWidget *parent)
    : EffectDialog(desk, wording, tr("Case %1, %2").arg(row.number, row.customerName),
                   isClosed(row) ? tr("Open again") : tr("Close case"), parent),
      m_case(std::move(row)), m_reason(new QLineEdit)
{
    setObjectName(u"caseDialog"_s);
    setSummary(summaryOf(m_case, wording));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(isClosed(m_case) ? tr("Why it is opened again") : tr("How it ended"));
    m_reason->setPlaceholderText(isClosed(m_case) ? tr("Why it is opened again. Required.") : tr("How it ended. Required."));
    m_reason->setMaxLength(longestText);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &CaseDialog::touch);
    hideEffects();
    refresh();
    m_reason->setFocus();
}

void CaseDialog::refresh()
{
    setNoEffect();
    setMissing(m_reason->text().trimmed().isEmpty() ? tr("Give a reason") : QString());
}

void CaseDialog::save()
{
    const QString reason = m_reason->text().trimmed();
    if (isClosed(m_case))
        return runCommand(ReopenCase{m_case.id, reason},
                          [](const CaseChanged &result) { return tr("Case %1 is open again.").arg(isolated(result.number)); });
    runCommand(CloseCase{m_case.id, reason},
               [](const CaseChanged &result) { return tr("Case %1 is closed.").arg(isolated(result.number)); });
}

} // namespace kept
