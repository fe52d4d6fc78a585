// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/calldialog.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int margin = 16;

} // namespace

// A promise is taken while the person is on the line; notes, outcome and clock of the call wait behind its form as they are.
void CallDialog::addWork(QAction *ofPage)
{
    if (!ofPage->isEnabled())
        return;
    if (!m_workKeys) {
        auto *flow = new ChipFlow;
        flow->setContentsMargins(margin, 0, margin, 4);
        m_workKeys = flow;
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_workKeys);
    }
    auto *action = new QAction(ofPage->icon(), ofPage->text(), this);
    action->setShortcut(ofPage->shortcut());
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, ofPage, [this, ofPage] {
        saveDraft();
        ofPage->trigger();
    });
    addAction(action);
    auto *key = new KeyButton(action);
    key->setSize(ButtonSize::Small);
    key->setKind(ButtonKind::Quiet);
    key->setAutoDefault(false);
    static_cast<ChipFlow *>(m_workKeys)->addChip(key);
    m_work.append(action);
    offerWork();
}

void CallDialog::offerWork()
{
    const bool isOffered = m_step == Step::OnCall || m_step == Step::HungUp;
    for (QAction *action : m_work)
        action->setEnabled(isOffered);
    if (m_workKeys)
        m_workKeys->setVisible(isOffered);
}

void CallDialog::tell(const QString &sentence)
{
    say(sentence);
}

} // namespace kept
