// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ownerdialog.h"

#include "models/commands/assignowner.h"
#include "ui/look/type.h"
#include "ui/people/ownerfields.h"
#include "ui/widgets/dialogfooter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

OwnerDialog::OwnerDialog(Desk &desk, const QString &customer, std::vector<PlanRow> plans, std::optional<PlanId> chosen,
                         const Owners::Answer &owners, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_plans(std::move(plans)), m_wording(std::move(wording)), m_which(new QComboBox),
      m_footer(new DialogFooter(tr("Give"), this))
{
    setObjectName(u"ownerDialog"_s);
    setModal(true);
    setWindowTitle(tr("Owner, %1").arg(customer));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    addPlans(chosen);
    m_fields = new OwnerFields(owners, form, this);
    addOwnerField(form, tr("&Plans"), u"plans"_s, m_which);
    rows->addLayout(form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(520));
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { m_footer->setTouched(true); });
    connect(m_fields, &OwnerFields::chosen, this, [this] { m_footer->setTouched(true); });
    connect(m_footer, &DialogFooter::saved, this, [this] {
        m_footer->setBusy(true);
        assign(asked(), 0);
    });
    m_footer->setReady(!m_plans.empty());
    m_fields->owner()->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
OwnerDialog::~OwnerDialog()
{
    hide();
}

void OwnerDialog::addPlans(std::optional<PlanId> chosen)
{
    if (m_plans.size() != 1)
        m_which->addItem(tr("All %n open plan(s)", nullptr, static_cast<int>(m_plans.size())), 0);
    for (const PlanRow &plan : m_plans)
        m_which->addItem(plan.owner.isEmpty() ? tr("%1, nobody's yet").arg(plan.name)
                                              : tr("%1, of %2").arg(plan.name, plan.owner),
                         plan.id.value());
    if (chosen)
        m_which->setCurrentIndex(std::max(0, m_which->findData(chosen->value())));
}

std::vector<PlanId> OwnerDialog::asked() const
{
    if (const qint64 one = m_which->currentData().toLongLong(); one != 0)
        return {PlanId::fromValue(one)};
    std::vector<PlanId> all;
    for (const PlanRow &plan : m_plans)
        all.push_back(plan.id);
    return all;
}

// Plan after plan: what was given stays given where a later one is refused.
void OwnerDialog::assign(std::vector<PlanId> left, int done)
{
    if (left.empty()) {
        m_footer->setBusy(false);
        m_footer->setTouched(false);
        accept();
        return Q_EMIT told(tr("%n plan(s) given to %1.", nullptr, done).arg(m_fields->name()));
    }
    const PlanId plan = left.back();
    left.pop_back();
    whenReady(m_desk.run(AssignOwner{plan, m_fields->user(), m_fields->team()}), this,
              [this, left = std::move(left), done](const Result<OwnerAssigned> &result) {
                  if (result)
                      return assign(left, done + 1);
                  m_footer->setBusy(false);
                  m_footer->tellFailure(result.error(), m_wording);
              });
}

void OwnerDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
