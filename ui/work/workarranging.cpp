// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/queues.h"
#include "models/view/queuetext.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/look/type.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/work/scriptpanel.h"
#include "ui/work/workfoot.h"
#include "ui/work/workpane.h"
#include "ui/work/workside.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QStackedLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 330;
constexpr int besideFrom = 1'108; ///< narrower, the customer and the notes are one behind the other

} // namespace

QWidget *WorkPane::makeParts()
{
    m_parts = new QWidget;
    auto *row = new QHBoxLayout(m_parts);
    row->setContentsMargins(12, 6, 12, 6);
    m_part = new SegmentedChoice;
    m_part->addChoice(static_cast<int>(Part::Customer), tr("Customer"));
    m_part->addChoice(static_cast<int>(Part::Side), tr("Script and notes"));
    connect(m_part, &SegmentedChoice::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    row->addWidget(m_part);
    row->addStretch(1);
    m_parts->hide();
    return m_parts;
}

void WorkPane::showPart(Part part)
{
    m_part->setCurrent(static_cast<int>(part));
    arrange();
}

// The key of the script leads on while somebody is on the line; where the page has no room to show the line, the form has.
void WorkPane::readIn(CallDialog *form)
{
    ScriptPanel *script = m_side->script();
    if (m_side->isVisible() && width() >= zoomed(besideFrom))
        return form->addAction(script->nextAction());
    auto *line = new ScriptPanel;
    form->showScript(line);
    line->mirror(script);
    form->addAction(line->nextAction());
}

// Large text takes its room from the customer's page only as far as keys have to be read.
void WorkPane::arrange()
{
    if (!m_part)
        return;
    const bool isBeside = width() >= zoomed(besideFrom);
    const bool isSide = m_part->current() == static_cast<int>(Part::Side);
    if (isBeside)
        m_side->setFixedWidth(std::max(m_side->minimumSizeHint().width(), std::min(zoomed(sideWidth), width() / 3)));
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_parts->setVisible(!isBeside);
    const QWidget *hidden = isSide ? static_cast<QWidget *>(m_customer) : m_side;
    const bool takesFocus = !isBeside && hidden->isAncestorOf(QApplication::focusWidget());
    m_customer->setVisible(isBeside || !isSide);
    m_side->setVisible(isBeside || isSide);
    if (takesFocus)
        isSide ? m_side->notes()->setFocus() : m_customer->setFocus();
}

// What is wrong is seen where it is.
bool WorkPane::checkFollowUp()
{
    if (m_side->checkFollowUp())
        return true;
    showPart(Part::Side);
    return m_side->checkFollowUp();
}

QSize WorkPane::minimumSizeHint() const
{
    return m_stack->currentWidget()->minimumSizeHint();
}

void WorkPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void WorkPane::askStanding()
{
    if (!isWorking())
        return;
    whenReady(m_desk.ask(m_standingLane, QueueStanding{m_lease->account}), this,
              [this](const Result<QueueStanding::Answer> &standing) {
                  if (!standing || !isWorking())
                      return;
                  const QueueEntry &entry = standing->row.entry;
                  const ReasonMoney money = m_customer->isMoneyMasked() ? ReasonMoney::Masked : ReasonMoney::Shown;
                  const QString why = whyText(entry.band, standing->reasons, entry.points, money, m_wording);
                  m_foot->setWhy(why.isEmpty() ? QString() : tr("Why now: %1").arg(why));
              });
}

void WorkPane::askCounts()
{
    if (!m_queue)
        return;
    whenReady(m_desk.ask(m_countsLane, Queues{}), this, [this](const Result<Queues::Answer> &queues) {
        if (queues)
            showCounts(*queues);
    });
}

void WorkPane::showCounts(const Queues::Answer &queues)
{
    for (const Queues::Queue &queue : queues) {
        if (queue.record.id != m_queue)
            continue;
        const int left = static_cast<int>(queue.counts.ready);
        m_foot->setCounts(queue.counts.later > 0 ? tr("%n open later", nullptr, static_cast<int>(queue.counts.later)) : QString(),
                          tr("%n left", nullptr, left));
        return Q_EMIT remaining(tr("%n left in %1", nullptr, left).arg(queue.record.name));
    }
    Q_EMIT remaining({});
}

} // namespace kept
