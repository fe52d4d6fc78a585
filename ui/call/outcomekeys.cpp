// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/outcomekeys.h"

#include "models/view/calltext.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int perRow = 3;

} // namespace

OutcomeKeys::OutcomeKeys(ButtonSize size, QWidget *parent)
    : QWidget(parent), m_size(size), m_flags(new ToneLabel({}, TextUse::Caption, Tone::Text2))
{
    setAccessibleName(tr("Outcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    int number = 0;
    for (const auto &entry : EnumNames<CallOutcome>::all) {
        KeyButton *key = makeKey(entry.value, number + 1);
        grid->addWidget(key, number / perRow, number % perRow);
        m_keys.emplace_back(entry.value, key);
        ++number;
    }
    column->addLayout(grid);
    m_flags->setText(tr("One key says how the call ended."));
    column->addWidget(m_flags);
    setFocusProxy(m_keys.front().second);
}

// A single key while notes have the keyboard is a digit of the notes: text fields take it first.
KeyButton *OutcomeKeys::makeKey(CallOutcome outcome, int number)
{
    auto *action = new QAction(shortOutcomeText(outcome), this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::Key_0 + number));
    action->setObjectName(QStringLiteral("outcome") + nameOf(outcome));
    connect(action, &QAction::triggered, this, [this, outcome] { choose(outcome); });
    addAction(action);
    auto *key = new KeyButton(action);
    key->setSize(m_size);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return key;
}

void OutcomeKeys::keepToAnswered()
{
    m_direction = Direction::Inbound;
    for (const auto &[outcome, key] : m_keys)
        key->action()->setEnabled(flagsOf(outcome).isContacted);
    setFocusProxy(m_keys.front().second);
}

void OutcomeKeys::suggest(CallOutcome outcome)
{
    if (!m_outcome)
        choose(outcome);
}

void OutcomeKeys::choose(CallOutcome outcome)
{
    m_outcome = outcome;
    for (const auto &[each, key] : m_keys)
        key->action()->setChecked(each == outcome);
    m_flags->setText(outcomeFlagsText(outcome, m_direction));
    m_flags->setTone(Tone::Text);
    Q_EMIT chosen(outcome);
}

} // namespace kept
