// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ownerdialog.h"

#include "models/commands/assignowner.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 320;

template<class I>
std::optional<I> idOf(const QComboBox *box)
{
    const qint64 id = box->currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(I::fromValue(id));
}

} // namespace

OwnerDialog::OwnerDialog(Desk &desk, const QString &customer, std::vector<PlanRow> plans, std::optional<PlanId> chosen,
                         const Owners::Answer &owners, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_plans(std::move(plans)), m_wording(std::move(wording)), m_which(new QComboBox),
      m_owner(new QComboBox), m_team(new QComboBox), m_footer(new DialogFooter(tr("Give"), this))
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
    addOwners(owners);
    const auto add = [form](const QString &label, const QString &name, QComboBox *field) {
        auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
        caption->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setMinimumWidth(zoomed(fieldWidth));
        form->addRow(caption, field);
    };
    add(tr("&Owner"), u"owner"_s, m_owner);
    add(tr("&Team"), u"team"_s, m_team);
    add(tr("&Plans"), u"plans"_s, m_which);
    rows->addLayout(form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(520));
    for (QComboBox *box : {m_which, m_owner, m_team})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_footer->setTouched(true); });
    connect(m_footer, &DialogFooter::saved, this, [this] {
        m_footer->setBusy(true);
        assign(asked(), 0);
    });
    m_footer->setReady(!m_plans.empty());
    m_owner->setFocus();
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

void OwnerDialog::addOwners(const Owners::Answer &owners)
{
    m_owner->addItem(tr("Nobody"), 0);
    m_team->addItem(tr("No team"), 0);
    for (const OwnerRow &row : owners) {
        if (row.user)
            m_owner->addItem(row.name, row.user->value());
        else if (row.team)
            m_team->addItem(row.name, row.team->value());
    }
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this, owners] {
        for (const OwnerRow &row : owners)
            if (row.user && row.team && row.user->value() == m_owner->currentData().toLongLong())
                m_team->setCurrentIndex(std::max(0, m_team->findData(row.team->value())));
    });
}

std::vector<PlanId> OwnerDialog::asked() const
{
    if (const auto one = idOf<PlanId>(m_which))
        return {*one};
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
        return Q_EMIT told(tr("%n plan(s) given to %1.", nullptr, done)
                               .arg(idOf<UserId>(m_owner)  ? m_owner->currentText()
                                    : idOf<TeamId>(m_team) ? m_team->currentText()
                                                           : tr("nobody")));
    }
    const PlanId plan = left.back();
    left.pop_back();
    whenReady(m_desk.run(AssignOwner{plan, idOf<UserId>(m_owner), idOf<TeamId>(m_team)}), this,
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
