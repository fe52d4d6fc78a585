// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/calldialog.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = 8; ///< the words of a key without a frame stand as far in as those above

} // namespace

// A promise is taken while the person is on the line; notes, outcome and clock of the call wait behind its form as they are.
void CallDialog::addWork(QAction *ofPage)
{
    if (!ofPage->isEnabled())
        return;
    if (!m_workKeys) {
        m_workKeys = new ChipFlow;
        if (m_isLow) {
            static_cast<ChipFlow *>(m_workKeys)->setTrailing(true);
            findChild<QHBoxLayout *>(u"notesLine"_s)->addWidget(m_workKeys, 1);
        } else {
            auto *line = new QHBoxLayout;
            line->setContentsMargins(edge, 0, edge, 0);
            line->addWidget(m_workKeys);
            static_cast<QVBoxLayout *>(layout())->insertLayout(layout()->count() - 1, line);
        }
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
