// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancepane.h"

#include "ui/compliance/decisionspage.h"
#include "ui/compliance/packspage.h"
#include "ui/compliance/replaypage.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

CompliancePane::CompliancePane(Desk &desk, PackWatch &packs, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_parts(new SegmentedChoice), m_packs(new PacksPage(packs)), m_replay(new ReplayPage(desk, wording)),
      m_decisions(new DecisionsPage(desk, wording))
{
    setObjectName(u"compliance"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(new ToneLabel(tr("Compliance"), TextUse::PageTitle));
    m_parts->addChoice(static_cast<int>(Part::Packs), tr("Rule packs"));
    m_parts->addChoice(static_cast<int>(Part::Replay), tr("Replay"));
    m_parts->addChoice(static_cast<int>(Part::Decisions), tr("Decisions"));
    head->addWidget(m_parts);
    head->addStretch();
    auto *reload = new KeyButton(tr("Reload"));
    reload->setKeyHint(Qt::Key_F5);
    connect(reload, &QPushButton::clicked, &packs, &PackWatch::reload);
    m_reload = reload;
    head->addWidget(reload);
    rows->addLayout(head);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    for (QWidget *page : {static_cast<QWidget *>(m_packs), static_cast<QWidget *>(m_replay), static_cast<QWidget *>(m_decisions)})
        m_stack->addWidget(page);
    rows->addWidget(body, 1);
    setFocusProxy(m_packs);
    connect(m_parts, &SegmentedChoice::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_replay, &ReplayPage::told, this, &CompliancePane::told);
    connect(m_replay, &ReplayPage::customerChosen, this, &CompliancePane::customerChosen);
    connect(m_decisions, &DecisionsPage::told, this, &CompliancePane::told);
}

void CompliancePane::showPart(Part part)
{
    m_parts->setCurrent(static_cast<int>(part));
    m_reload->setVisible(part == Part::Packs);
    m_stack->setCurrentIndex(static_cast<int>(part));
    setFocusProxy(m_stack->currentWidget());
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    reload();
}

void CompliancePane::reload()
{
    if (m_stack->currentWidget() == m_decisions)
        m_decisions->reload();
}

} // namespace kept
