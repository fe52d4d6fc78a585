// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/plainfilter.h"
#include "models/view/queuewords.h"
#include "ui/queues/conditionlist.h"
#include "ui/queues/pointrows.h"
#include "ui/queues/queuedialog.h"
#include "ui/queues/restrows.h"
#include "ui/queues/whatifpanel.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void QueueDialog::setQueue(const Queues::Queue &queue)
{
    const QueueDefinition &definition = queue.definition;
    m_name->setText(queue.record.name);
    m_active->setChecked(queue.record.isActive);
    if (queue.record.team)
        m_team->setCurrentIndex(std::max(0, m_team->findData(queue.record.team->value())));
    setFilter(definition.filter);
    m_points->setRules(definition.points);
    for (const auto &[band, box] : m_bands)
        box->setChecked(std::find(definition.bands.begin(), definition.bands.end(), band) != definition.bands.end());
    m_brokenDays->setValue(definition.brokenPromiseDays);
    m_holds->setCurrentIndex(m_holds->findData(static_cast<int>(definition.holds)));
    m_returns->setReturns(definition.returns);
    m_lease->setValue(definition.leaseMinutes);
}

// What is nested deeper than the form shows was written elsewhere: it stays as it is.
void QueueDialog::setFilter(const QueueCondition &filter)
{
    const auto plain = plainFilterOf(filter);
    if (!plain)
        m_kept = filter;
    m_plain->setVisible(plain.has_value());
    m_own->setVisible(!plain);
    if (!plain)
        return m_own->setText(tr("This filter was written outside the window and stays as it is: %1")
                                  .arg(queueConditionText(filter, *m_words, m_wording)));
    m_join->setCurrentIndex(plain->isAny ? 1 : 0);
    m_tests->setTests(plain->tests);
    m_except->setTests(plain->except);
}

QueueCondition QueueDialog::filter() const
{
    if (m_kept)
        return *m_kept;
    return conditionOf({m_join->currentData().toBool(), m_tests->tests(), m_except->tests()});
}

QueueDefinition QueueDialog::definition() const
{
    QueueDefinition definition;
    definition.filter = filter();
    definition.points = m_points->rules();
    definition.bands.clear();
    for (const auto &[band, box] : m_bands)
        if (box->isChecked())
            definition.bands.push_back(band);
    definition.brokenPromiseDays = m_brokenDays->value();
    definition.holds = static_cast<QueueHolds>(m_holds->currentData().toInt());
    definition.returns = m_returns->returns();
    definition.leaseMinutes = m_lease->value();
    return definition;
}

QString QueueDialog::problem() const
{
    for (const QString &problem : {m_kept ? QString() : m_tests->problem(), m_kept ? QString() : m_except->problem(),
                                   m_points->problem(), m_returns->problem()})
        if (!problem.isEmpty())
            return problem;
    const auto known = queueDefinitionFromJson(toJson(definition()));
    return known ? QString() : errorText(known.error(), m_wording).sentence;
}

void QueueDialog::touch()
{
    if (m_isSetting)
        return;
    m_footer->setTouched(true);
    judge();
}

// A name is no part of the preview: it is looked at all the same.
void QueueDialog::judge()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    const bool isNameMissing = !hasName && (m_queue || m_name->isModified());
    m_nameFinding->setVisible(isNameMissing);
    if (isNameMissing)
        m_nameFinding->showText(Severity::Block, tr("A queue needs a name."));
    else
        m_nameFinding->clear();
    const QString wrong = problem();
    if (wrong.isEmpty())
        m_footer->say(StatusKind::None, hasName || isNameMissing ? QString() : tr("Name the queue to save it"));
    else
        m_footer->say(StatusKind::Bad, wrong);
    m_footer->setReady(hasName && wrong.isEmpty());
    if (wrong.isEmpty())
        m_whatIf->draft(definition());
    else
        m_whatIf->rest(tr("The preview comes back once the definition can be read."));
}

void QueueDialog::save()
{
    DefineQueue command;
    if (m_queue)
        command.queue = m_queue->record.id;
    command.name = m_name->text().trimmed();
    command.definition = definition();
    if (const qint64 team = m_team->currentData().toLongLong(); team != 0)
        command.team = TeamId::fromValue(team);
    command.active = m_active->isChecked();
    m_footer->setBusy(true);
    whenReady(m_desk.run(command), this, [this, name = command.name](const Result<QueueDefined> &result) {
        m_footer->setBusy(false);
        if (!result) {
            m_nameFinding->setVisible(result.error().code == u"QUEUE.NAME");
            if (result.error().code == u"QUEUE.NAME")
                m_nameFinding->showText(Severity::Block, errorText(result.error(), m_wording).sentence);
            return m_footer->tellFailure(result.error(), m_wording);
        }
        m_footer->setTouched(false);
        accept();
        Q_EMIT defined(result->queue, name);
    });
}

} // namespace kept
