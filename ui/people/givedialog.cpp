// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/givedialog.h"

#include "ui/look/type.h"
#include "ui/people/ownerfields.h"
#include "ui/people/reassignment.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostNamed = 6;

} // namespace

GiveDialog::GiveDialog(Desk &desk, PlansToGive::Answer plans, const Owners::Answer &owners, Wording wording, QWidget *parent)
    : QDialog(parent), m_plans(std::move(plans)), m_wording(std::move(wording)), m_reassignment(new Reassignment(desk, this)),
      m_footer(new DialogFooter(tr("Give"), this))
{
    setObjectName(u"giveDialog"_s);
    setModal(true);
    setWindowTitle(tr("Give plans to somebody else"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(16, 12, 16, 0);
    said->setSpacing(4);
    said->addWidget(new ToneLabel(countText(m_plans)));
    auto *whose = new ToneLabel(ownersText(m_plans, m_wording.locale), TextUse::Body, Tone::Text2);
    whose->setWordWrap(true);
    said->addWidget(whose);
    rows->addLayout(said);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    m_fields = new OwnerFields(owners, form, this);
    rows->addLayout(form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(520));
    connect(m_fields, &OwnerFields::chosen, this, [this] {
        m_footer->setTouched(true);
        m_footer->setReady(true);
    });
    connect(m_footer, &DialogFooter::saved, this, &GiveDialog::give);
    connect(m_reassignment, &Reassignment::progressed, this, [this](int done, int all) {
        m_footer->say(StatusKind::Info,
                      tr("%1 of %2 given, Esc stops").arg(m_wording.locale.toString(done), m_wording.locale.toString(all)));
    });
    connect(m_reassignment, &Reassignment::ended, this, &GiveDialog::end);
    // Whom to give them to has to be said: nobody is a choice like the others.
    m_footer->setReady(false);
    m_fields->owner()->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
GiveDialog::~GiveDialog()
{
    hide();
}

QString GiveDialog::countText(const PlansToGive::Answer &plans)
{
    std::set<AccountId> customers;
    for (const GivenPlanRow &row : plans)
        customers.insert(row.customer);
    return tr("%1 of %2")
        .arg(tr("%n open plan(s)", nullptr, static_cast<int>(plans.size())),
             tr("%n customer(s)", nullptr, static_cast<int>(customers.size())));
}

QString GiveDialog::ownersText(const PlansToGive::Answer &plans, const QLocale &locale)
{
    std::map<QString, int> counts;
    for (const GivenPlanRow &row : plans)
        ++counts[row.owner.isEmpty() ? tr("nobody") : row.owner];
    std::vector<std::pair<QString, int>> most(counts.begin(), counts.end());
    std::stable_sort(most.begin(), most.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    int others = 0;
    for (size_t i = 0; i < most.size(); ++i) {
        if (i < mostNamed)
            parts.append(u"%1 %2"_s.arg(most[i].first, locale.toString(most[i].second)));
        else
            others += most[i].second;
    }
    if (others > 0)
        parts.append(tr("others %1").arg(locale.toString(others)));
    return tr("Now of: %1").arg(parts.join(u", "_s));
}

void GiveDialog::give()
{
    std::vector<Reassignment::Step> steps;
    for (const GivenPlanRow &row : m_plans)
        steps.push_back({row.plan, m_fields->user(), m_fields->team()});
    m_footer->setBusy(true);
    m_reassignment->start(std::move(steps));
}

void GiveDialog::end(int done, const std::optional<Error> &error)
{
    const auto until = m_plans.begin() + done;
    const PlansToGive::Answer before(m_plans.begin(), until);
    m_plans.erase(m_plans.begin(), until);
    m_footer->setBusy(false);
    if (!before.empty())
        Q_EMIT given(before, m_fields->user(), m_fields->team(), m_fields->name());
    if (error)
        return m_footer->tellFailure(*error, m_wording);
    m_footer->setTouched(false);
    accept();
}

void GiveDialog::reject()
{
    if (m_reassignment->isRunning())
        return m_reassignment->stop();
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
