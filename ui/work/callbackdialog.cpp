// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/callbackdialog.h"

#include "models/commands/leasing.h"
#include "models/domain/civiltime.h"
#include "models/view/datetext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestNote = 500;
constexpr int usualHour = 10;

} // namespace

CallbackDialog::CallbackDialog(Desk &desk, AccountId customer, const QString &name, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Callback, %1").arg(name), tr("Agree"), parent), m_customer(customer),
      m_date(new DateEdit(desk.asking().today)), m_time(new QTimeEdit(QTime(usualHour, 0))), m_note(new QLineEdit)
{
    setObjectName(u"callbackDialog"_s);
    setSummary(tr("Until then nobody is handed the customer, from then on the customer comes first. The time is this desk's."));
    m_date->setObjectName(u"day"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setFixedWidth(zoomed(150));
    m_date->setDate(desk.asking().today.addDays(1));
    m_time->setObjectName(u"time"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("What for"));
    m_note->setMaxLength(longestNote);
    m_note->setFixedWidth(zoomed(fieldWidth));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_date);
    fields->addWidget(m_time);
    m_finding = addField(tr("&When"), m_date, fields);
    addField(tr("What &for"), m_note);
    connect(m_date, &QLineEdit::textChanged, this, &CallbackDialog::touch);
    connect(m_time, &QTimeEdit::timeChanged, this, &CallbackDialog::touch);
    connect(m_note, &QLineEdit::textChanged, this, &CallbackDialog::touch);
    hideEffects();
    refresh();
    m_date->setFocus();
}

std::optional<qint64> CallbackDialog::instant() const
{
    const auto date = m_date->date();
    if (!date)
        return std::nullopt;
    return QDateTime(*date, m_time->time(), wording().zone).toMSecsSinceEpoch();
}

void CallbackDialog::refresh()
{
    setNoEffect();
    const auto at = instant();
    if (!at)
        m_finding->showText(Severity::Block, tr("This is no date."));
    else if (*at <= desk().asking().now)
        m_finding->showText(Severity::Block, tr("That instant has passed."));
    else
        m_finding->showHint(u"clock"_s, waitText(*at - desk().asking().now));
    setMissing(!at ? tr("The date can't be read yet") : *at <= desk().asking().now ? tr("Choose a later instant") : QString());
}

void CallbackDialog::save()
{
    SetCallback command;
    command.account = m_customer;
    command.at = Instant{*instant()};
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        command.note = note;
    runCommand(command, [this](const CallbackSet &result) {
        return tr("Callback agreed for %1.").arg(instantText(result.at->utc, wording().zone, wording().locale));
    });
}

} // namespace kept
