// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/opencasedialog.h"

#include "models/view/caselines.h"
#include "models/view/moneytext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 500;
constexpr int usualDays = 7;

std::optional<QString> given(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

OpenCaseDialog::OpenCaseDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Open a case, %1, %2").arg(plan.name, plan.customerName), tr("Open case"),
                   parent),
      m_plan(std::move(plan)), m_reason(new QLineEdit), m_type(new QLineEdit), m_priority(new QComboBox),
      m_due(new DateEdit(desk.asking().today)), m_notes(new QLineEdit)
{
    setObjectName(u"openCaseDialog"_s);
    setSummary(tr("%1, %2. The case closes with the plan.").arg(isolated(m_plan.name), m_plan.customerName));
    m_reason->setObjectName(u"about"_s);
    m_reason->setAccessibleName(tr("About"));
    m_reason->setPlaceholderText(tr("What has to be done. Required."));
    m_type->setObjectName(u"type"_s);
    m_type->setAccessibleName(tr("Type"));
    m_type->setPlaceholderText(tr("As the house calls it, for instance Legal"));
    m_priority->setObjectName(u"priority"_s);
    m_priority->setAccessibleName(tr("Priority"));
    for (const auto &[priority, name] : EnumNames<CasePriority>::all)
        m_priority->addItem(casePriorityText(QString::fromLatin1(name)).text, static_cast<int>(priority));
    m_priority->setCurrentIndex(static_cast<int>(CasePriority::Medium));
    m_due->setObjectName(u"due"_s);
    m_due->setAccessibleName(tr("Deadline"));
    m_due->setFixedWidth(zoomed(150));
    m_due->setDate(desk.asking().today.addDays(usualDays));
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    for (QLineEdit *field : {m_reason, m_type, m_notes}) {
        field->setMaxLength(longestText);
        field->setFixedWidth(zoomed(fieldWidth));
        connect(field, &QLineEdit::textChanged, this, &OpenCaseDialog::touch);
    }
    addField(tr("&About"), m_reason);
    addField(tr("&Type"), m_type);
    addField(tr("&Priority"), m_priority);
    m_dueFinding = addField(tr("&Deadline"), m_due);
    addField(tr("&Notes"), m_notes);
    connect(m_due, &QLineEdit::textChanged, this, &OpenCaseDialog::touch);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &OpenCaseDialog::touch);
    hideEffects();
    refresh();
    m_reason->setFocus();
}

void OpenCaseDialog::refresh()
{
    setNoEffect();
    const bool isNoDate = !m_due->text().trimmed().isEmpty() && !m_due->date();
    if (isNoDate)
        m_dueFinding->showText(Severity::Block, tr("This is no date."));
    else if (m_due->date() && *m_due->date() < desk().asking().today)
        m_dueFinding->showText(Severity::Warn, tr("This day has passed."));
    else
        m_dueFinding->clear();
    if (m_reason->text().trimmed().isEmpty())
        setMissing(tr("Write what it is about"));
    else
        setMissing(isNoDate ? tr("The date can't be read yet") : QString());
}

void OpenCaseDialog::save()
{
    OpenCase command;
    command.plan = m_plan.id;
    command.reason = m_reason->text().trimmed();
    command.type = given(m_type);
    command.priority = static_cast<CasePriority>(m_priority->currentData().toInt());
    command.due = m_due->date();
    command.notes = given(m_notes);
    runCommand(command, [](const CaseChanged &result) { return tr("Case %1 is open.").arg(isolated(result.number)); });
}

} // namespace kept
