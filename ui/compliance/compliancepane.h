// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/desk/packwatch.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QStackedLayout;

namespace kept {

class DecisionsPage;
class PacksPage;
class ReplayPage;
class SegmentedChoice;

/// What a compliance officer looks after: the rule packs in force, past contacts judged again, and the decisions.
class CompliancePane final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Packs, Replay, Decisions };

    CompliancePane(Desk &desk, PackWatch &packs, const Wording &wording, QWidget *parent = nullptr);

    void showPart(Part part);
    /// Reads again what is shown.
    void reload();
    PacksPage *packs() const { return m_packs; }
    ReplayPage *replay() const { return m_replay; }
    DecisionsPage *decisions() const { return m_decisions; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);

private:
    SegmentedChoice *m_parts;
    QWidget *m_reload = nullptr;
    PacksPage *m_packs;
    ReplayPage *m_replay;
    DecisionsPage *m_decisions;
    QStackedLayout *m_stack = nullptr;
};

} // namespace kept
