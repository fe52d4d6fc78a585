// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/policyform.h"

#include "models/commands/setpolicy.h"
#include "models/domain/permissions.h"
#include "models/queries/named.h"
#include "models/view/policywords.h"
#include "ui/look/type.h"
#include "ui/terms/policyfields.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int planWidth = 140;

} // namespace

PolicyForm::PolicyForm(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_scope(new QComboBox), m_which(new QComboBox),
      m_plan(new QLineEdit), m_fields(new PolicyFields(m_wording)), m_problem(new ToneLabel({}, TextUse::Body)),
      m_save(new QAction(tr("Save the policy"), this)), m_choose(new QAction(tr("Policy of a team, a person or a plan"), this)),
      m_clear(new QAction(tr("Clear policy"), this)), m_revert(new QAction(tr("Undo typing"), this))
{
    setObjectName(u"policy"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    rows->addWidget(
        new ElidedLabel(tr("Promises and money: the strictest of house, team, person and plan holds"), TextUse::Emphasis));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    makeChoice(choice);
    rows->addLayout(choice);
    rows->addWidget(m_fields);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setStatus(StatusKind::Bad);
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    makeActions(buttons);
    rows->addLayout(buttons);
    rows->addStretch();
    m_fields->setChangeable(mayPerform(m_desk.user().role, u"SetPolicy"));
    connect(m_fields, &PolicyFields::touched, this, [this] {
        m_isTouched = true;
        showState();
    });
    showState();
}

void PolicyForm::makeChoice(QHBoxLayout *line)
{
    m_scope->setObjectName(u"policyScope"_s);
    m_scope->setAccessibleName(tr("Whose policy"));
    for (const auto &[scope, text] : {std::pair(PolicyScope::System, tr("The whole house")),
                                      {PolicyScope::Team, tr("A team")},
                                      {PolicyScope::User, tr("A person")},
                                      {PolicyScope::Plan, tr("A plan")}})
        m_scope->addItem(text, static_cast<int>(scope));
    m_which->setObjectName(u"policyWhich"_s);
    m_which->setAccessibleName(tr("Which one"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plan->setObjectName(u"policyPlan"_s);
    m_plan->setAccessibleName(tr("Number of the plan"));
    m_plan->setPlaceholderText(tr("CP-000123, then Enter"));
    m_plan->setMinimumWidth(zoomed(planWidth));
    auto *caption = new ToneLabel(tr("Polic&y of"), TextUse::Body, Tone::Text2);
    caption->setBuddy(m_scope);
    for (QWidget *widget : std::initializer_list<QWidget *>{caption, m_scope, m_which, m_plan})
        line->addWidget(widget);
    line->addStretch(1);
    m_which->hide();
    m_plan->hide();
    connect(m_scope, &QComboBox::activated, this, &PolicyForm::chooseScope);
    connect(m_which, &QComboBox::activated, this, &PolicyForm::chooseWhich);
    connect(m_plan, &QLineEdit::returnPressed, this, &PolicyForm::choosePlan);
    connect(m_choose, &QAction::triggered, m_scope, [this] { m_scope->setFocus(Qt::ShortcutFocusReason); });
}

void PolicyForm::makeActions(QHBoxLayout *line)
{
    connect(m_save, &QAction::triggered, this, &PolicyForm::save);
    connect(m_clear, &QAction::triggered, m_fields, &PolicyFields::clear);
    connect(m_revert, &QAction::triggered, this, &PolicyForm::revert);
    for (QAction *action : {m_save, m_clear, m_revert})
        line->addWidget(new KeyButton(action));
    line->addStretch(1);
}

PolicyScope PolicyForm::scope() const
{
    return static_cast<PolicyScope>(m_scope->currentData().toInt());
}

// A place with a policy of its own is found by its word.
void PolicyForm::fillWhich()
{
    m_which->clear();
    for (const PolicyPlace &place : m_places)
        if (place.scope == scope())
            m_which->addItem(place.states ? tr("%1, own policy").arg(place.name) : place.name, place.id);
    m_which->setCurrentIndex(m_which->findData(m_place.scopeId.value_or(0)));
    m_which->setVisible(scope() != PolicyScope::System && m_which->count() > 0);
    m_plan->setVisible(scope() == PolicyScope::Plan);
}

void PolicyForm::chooseScope()
{
    fillWhich();
    if (scope() == PolicyScope::System)
        return setPlace(PolicyScope::System, {});
    if (scope() == PolicyScope::Plan)
        return m_plan->setFocus(Qt::OtherFocusReason);
    m_which->setCurrentIndex(std::max(0, m_which->currentIndex()));
    chooseWhich();
}

void PolicyForm::chooseWhich()
{
    if (const qint64 id = m_which->currentData().toLongLong(); id != 0)
        setPlace(scope(), id);
}

void PolicyForm::choosePlan()
{
    whenReady(m_desk.ask(m_planLane, NamedPlan{m_plan->text().trimmed()}), this, [this](const Result<PlanId> &plan) {
        if (!plan)
            return tell(plan.error());
        setPlace(PolicyScope::Plan, plan->value());
    });
}

// What was typed for one place is not carried to another, nor lost on the way.
void PolicyForm::setPlace(PolicyScope scope, std::optional<qint64> id)
{
    if (m_isTouched) {
        m_problem->setText(tr("What was typed for %1 is not saved yet: save it, or take it back.")
                               .arg(policyPlaceText(m_place.scope, m_policy.place)));
        m_problem->show();
        m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(m_place.scope)));
        return fillWhich();
    }
    m_place = {scope, id};
    ask();
}

void PolicyForm::reload()
{
    whenReady(m_desk.ask(m_placesLane, PolicyPlaces()), this, [this](const Result<PolicyPlaces::Answer> &places) {
        if (!places)
            return tell(places.error());
        m_places = *places;
        fillWhich();
    });
    ask();
}

void PolicyForm::ask()
{
    whenReady(m_desk.ask(m_lane, m_place), this, [this](const Result<PolicyOf::Answer> &policy) {
        if (!policy)
            return tell(policy.error());
        if (!m_isTouched)
            showPolicy(*policy);
        Q_EMIT shown();
    });
}

void PolicyForm::showPolicy(const PolicyOf::Answer &policy)
{
    m_policy = policy;
    m_problem->hide();
    m_fields->show(m_place.scope, policy);
    if (m_place.scope == PolicyScope::Plan)
        m_plan->setText(policy.place);
    showState();
}

SetPolicy PolicyForm::command() const
{
    const PromisePolicy policy = m_fields->stated();
    SetPolicy command;
    command.scope = m_place.scope;
    command.scopeId = m_place.scopeId;
    command.name = m_policy.name;
    command.maximumPromises = policy.maximumPromises;
    command.counting = policy.counting;
    command.graceDays = policy.graceDays;
    command.graceKind = policy.graceKind;
    command.toleranceMinor = policy.toleranceMinor;
    command.toleranceBasisPoints = policy.toleranceBasisPoints;
    command.horizonDays = policy.horizonDays;
    command.firstPartMinimum = policy.firstPartMinimum;
    command.firstPartBasisPoints = policy.firstPartBasisPoints;
    command.closureThreshold = policy.closureThreshold;
    command.closureThresholds = policy.closureThresholds;
    command.allocationOrder = policy.allocationOrder;
    command.buckets = m_place.scope == PolicyScope::System ? policy.buckets : std::nullopt;
    return command;
}

void PolicyForm::showState()
{
    const bool mayChange = mayPerform(m_desk.user().role, u"SetPolicy");
    m_save->setEnabled(mayChange && m_isTouched);
    m_revert->setEnabled(mayChange && m_isTouched);
    m_clear->setEnabled(mayChange);
}

void PolicyForm::save()
{
    m_save->setEnabled(false);
    whenReady(m_desk.run(command()), this, [this](const Result<PolicySet> &done) {
        if (!done)
            return tell(done.error());
        m_isTouched = false;
        reload();
        Q_EMIT told(StatusKind::Ok, tr("The policy of %1 is saved; it holds at every desk from now on.")
                                        .arg(policyPlaceText(m_place.scope, m_policy.place)));
    });
}

void PolicyForm::revert()
{
    m_isTouched = false;
    showPolicy(PolicyOf::Answer(m_policy));
}

// What was typed stays: nothing is lost by a refusal or a lost connection.
void PolicyForm::tell(const Error &error)
{
    showState();
    const FindingText text = errorText(error, m_wording);
    m_problem->setText(text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy + u'.');
    m_problem->show();
}

} // namespace kept
