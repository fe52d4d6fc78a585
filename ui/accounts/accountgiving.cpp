// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "models/queries/planstogive.h"
#include "ui/accounts/accountspane.h"
#include "ui/people/givedialog.h"
#include "ui/people/reassignment.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QTreeView>

namespace kept {

namespace {

// More than this is the work of a rule, not of a hand, and would take minutes.
constexpr size_t mostAtOnce = 5'000;

} // namespace

// An account stands for all its open plans, an item for its plan.
void AccountsPane::givePlans()
{
    if (!mayPerform(m_desk.user().role, u"AssignOwner")) {
        Q_EMIT told(StatusKind::Bad, tr("Only supervisors give plans to somebody else."));
        return;
    }
    PlansToGive question;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (m_model->levelOf(index) == AccountTreeModel::Level::Account) {
            if (const auto account = m_model->accountAt(index))
                question.financialAccounts.push_back(account->value());
        } else if (const auto plan = m_model->planAt(index)) {
            question.plans.push_back(plan->value());
        }
    }
    whenReady(m_desk.ask(std::move(question)), this, [this](const Result<PlansToGive::Answer> &plans) {
        if (!plans)
            return tellFailure(plans.error());
        if (plans->empty())
            return Q_EMIT told(StatusKind::Info, tr("There is no open plan to give."));
        if (plans->size() > mostAtOnce)
            return Q_EMIT told(StatusKind::Warn, tr("Choose %n plan(s) at most.", nullptr, static_cast<int>(mostAtOnce)));
        openGiving(*plans);
    });
}

void AccountsPane::openGiving(const PlansToGive::Answer &plans)
{
    whenReady(m_desk.ask(Owners()), this, [this, plans](const Result<Owners::Answer> &owners) {
        if (!owners)
            return tellFailure(owners.error());
        auto *dialog = new GiveDialog(m_desk, plans, *owners, m_wording, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GiveDialog::given, this, &AccountsPane::tellGiven);
        connect(dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
        dialog->open();
        Q_EMIT givingOpened(dialog);
    });
}

void AccountsPane::tellGiven(const PlansToGive::Answer &before, std::optional<UserId> user, std::optional<TeamId> team,
                             const QString &name)
{
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, before, user, team] { giveBack(before, user, team); });
    Q_EMIT done(tr("%n plan(s) given to %1.", nullptr, static_cast<int>(before.size())).arg(name), undo);
}

// What somebody else was given since stays with them.
void AccountsPane::giveBack(const PlansToGive::Answer &before, std::optional<UserId> user, std::optional<TeamId> team)
{
    PlansToGive question;
    for (const GivenPlanRow &row : before)
        question.plans.push_back(row.plan.value());
    whenReady(m_desk.ask(std::move(question)), this, [this, before, user, team](const Result<PlansToGive::Answer> &now) {
        if (!now)
            return tellFailure(now.error());
        std::vector<Reassignment::Step> steps;
        for (const GivenPlanRow &row : before)
            if (std::any_of(now->begin(), now->end(), [&](const GivenPlanRow &each) {
                    return each.plan == row.plan && each.user == user && each.team == team;
                }))
                steps.push_back({row.plan, row.user, row.team});
        auto *back = new Reassignment(m_desk, this);
        const int left = static_cast<int>(before.size() - steps.size());
        connect(back, &Reassignment::ended, this, [this, back, left](int count, const std::optional<Error> &error) {
            back->deleteLater();
            if (error)
                return Q_EMIT told(StatusKind::Bad, errorText(*error, m_wording).sentence);
            const QString sentence = tr("%n plan(s) given back.", nullptr, count);
            const QString stayed = tr("%n stayed with whoever has them by now.", nullptr, left);
            Q_EMIT told(StatusKind::Hold, left == 0 ? sentence : sentence + u' ' + stayed);
        });
        back->start(std::move(steps));
    });
}

} // namespace kept
