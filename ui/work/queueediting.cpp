// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/definequeue.h"
#include "models/domain/permissions.h"
#include "ui/queues/queuedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/work/queueboard.h"

#include <QAction>
#include <QTreeView>

namespace kept {

bool QueueBoard::isEditor() const
{
    return mayPerform(m_desk.user().role, u"DefineQueue");
}

// Two with buttons; the others are keys that F1 lists.
void QueueBoard::makeEditing(ChipFlow *head)
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    head->addChip(new KeyButton(add(tr("Edit queue"), Qt::Key_F3, [this] { editQueue(); })));
    head->addChip(new KeyButton(add(tr("New queue"), Qt::SHIFT | Qt::Key_F3, [this] { newQueue(); })));
    add(tr("Queue earlier in the order"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { moveQueue(-1); });
    add(tr("Queue later in the order"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { moveQueue(1); });
    add(tr("Remove queue"), Qt::CTRL | Qt::Key_Delete, [this] { removeQueue(); });
}

const Queues::Queue *QueueBoard::currentQueue() const
{
    const auto chosen = current();
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Queues::Queue &queue) { return chosen == queue.record.id; });
    return found == m_known.end() ? nullptr : &*found;
}

void QueueBoard::editQueue()
{
    if (const Queues::Queue *queue = currentQueue())
        openEditor(*queue);
    else
        newQueue();
}

void QueueBoard::newQueue()
{
    openEditor({});
}

void QueueBoard::openEditor(std::optional<Queues::Queue> queue)
{
    m_loading->start();
    whenReady(m_desk.ask(QueueVocabulary()), this, [this, queue](const Result<QueueVocabulary::Answer> &words) {
        m_loading->stop();
        if (!words)
            return tellFailure(words.error());
        auto *dialog = new QueueDialog(m_desk, queue, std::make_shared<const QueueVocabulary::Answer>(*words), m_wording, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, m_queues, [this] { m_queues->setFocus(Qt::OtherFocusReason); });
        connect(dialog, &QueueDialog::defined, this, [this](QueueId id, const QString &name) {
            m_wanted = id;
            Q_EMIT told(StatusKind::Ok, tr("Queue %1 is saved; all customers are placed anew.").arg(name));
            refreshQueues();
        });
        dialog->open();
        Q_EMIT editorOpened(dialog);
    });
}

// A customer stands in the first queue that takes it: after a change of the order all are placed anew.
void QueueBoard::moveQueue(int by)
{
    const Queues::Queue *queue = currentQueue();
    if (!queue)
        return;
    const auto place = queue - m_known.data();
    const auto next = place + by;
    if (next < 0 || next >= std::ssize(m_known))
        return;
    OrderQueues command;
    for (const Queues::Queue &each : m_known)
        command.queues.push_back(each.record.id);
    std::swap(command.queues[static_cast<size_t>(place)], command.queues[static_cast<size_t>(next)]);
    whenReady(m_desk.run(command), this, [this](const Result<QueuesOrdered> &done) {
        if (!done)
            return tellFailure(done.error());
        refreshQueues();
    });
}

void QueueBoard::removeQueue()
{
    const Queues::Queue *queue = currentQueue();
    if (!queue)
        return;
    if (m_doomed != queue->record.id) {
        m_doomed = queue->record.id;
        return say(StatusKind::Warn, tr("Remove queue %1?").arg(queue->record.name),
                   tr("Its customers find another queue or stand in none. Press Ctrl+Delete again to remove it."));
    }
    m_doomed.reset();
    m_banner->hide();
    whenReady(m_desk.run(RemoveQueue{queue->record.id}), this,
              [this, name = queue->record.name](const Result<QueueDefined> &done) {
                  if (!done)
                      return tellFailure(done.error());
                  Q_EMIT told(StatusKind::Hold, tr("Queue %1 is removed; all customers are placed anew.").arg(name));
                  refreshQueues();
              });
}

} // namespace kept
