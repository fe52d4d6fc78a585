// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calloutcome.h"
#include "models/domain/statuses.h"
#include "ui/widgets/keybutton.h"

#include <QWidget>

namespace kept {

class ToneLabel;

/// How a call came out, on the keys 1 to 9, with what the choice will count as.
class OutcomeKeys final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeKeys(ButtonSize size = ButtonSize::Normal, QWidget *parent = nullptr);
    std::optional<CallOutcome> outcome() const { return m_outcome; }
    /// Leaves only what can come of a call that somebody else made.
    void keepToAnswered();
    /// Chooses it unless a person has chosen one.
    void suggest(CallOutcome outcome);

Q_SIGNALS:
    void chosen(kept::CallOutcome outcome);

private:
    KeyButton *makeKey(CallOutcome outcome, int number);
    void choose(CallOutcome outcome);

    ButtonSize m_size;
    Direction m_direction = Direction::Outbound;
    std::optional<CallOutcome> m_outcome;
    std::vector<std::pair<CallOutcome, KeyButton *>> m_keys;
    ToneLabel *m_flags;
};

} // namespace kept
