// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourrequests.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "models/commands/adduser.h"
#include "models/commands/decideoverride.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/recorddecision.h"
#include "models/commands/requestdecisionoverride.h"
#include "models/commands/requestoverride.h"
#include "models/domain/promisepolicy.h"
#include "models/queries/callcheck.h"
#include "models/view/requestlines.h"
#include "ui/approvals/requestspane.h"
#include "ui/signin/signindialog.h"
#include "ui/widgets/recordlist.h"

#include <QAction>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wanted = 4; // requests of the new specialist

RequestOverride overrideOf(const PromiseRow &promise, QDate today, qsizetype number)
{
    const QStringList reasons{u"Salary moved to the 28th; paid in part each month so far."_s,
                              u"Back at work after an illness, first pay on Friday."_s,
                              u"Tax refund is confirmed, the letter is on file."_s,
                              u"Wants to clear everything in one payment."_s, u"Asked for one more week."_s};
    const QDate due = today.addDays(8);
    RequestOverride request;
    request.plan = promise.plan;
    request.reason = reasons.at(number % reasons.size());
    request.input.amount = Money::fromMinor(promise.amount.minor() / 2 + 1, promise.amount.currency());
    request.input.parts = {{due.addDays(due.dayOfWeek() > 5 ? 2 : 0), request.input.amount}};
    return request;
}

/// What the steps share: who asks, who answers, and how far they are.
struct Round
{
    explicit Round(Program &tourProgram) : program(tourProgram) {}
    Program &program;
    DeskUser supervisor;
    DeskUser specialist;
    std::vector<PromiseRow> full;
    std::vector<PromiseRow> others; ///< of plans below the limit
    std::vector<ApprovalId> asked;
    Desk &desk() const { return program.workspace()->desk(); }
    RecordList *list() const { return program.workspace()->requests()->list(); }
};

using SharedRound = std::shared_ptr<Round>;

// Signs a new colleague in, in whose page nothing stands yet.
void signInAsNewcomer(const SharedRound &round)
{
    round->supervisor = round->desk().user();
    const AddUser newcomer{u"Mira Sandoval"_s, u"mira"_s, Role::Specialist, {}, {}, {}};
    whenReady(round->desk().run(newcomer), &round->program, [round](const Result<UserAdded> &) {
        QObject::connect(
            &round->program, &Program::signInOpened, &round->program,
            [](SignInDialog *dialog) {
                dialog->form().select(u"mira"_s);
                dialog->form().submit();
            },
            Qt::SingleShotConnection);
        for (QAction *action : round->program.seat()->findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L))
                action->trigger();
    });
}

// Many a plan takes none: the first that does.
void askForPaymentPlan(const SharedRound &round, size_t place)
{
    if (place == round->others.size())
        return;
    ProposePaymentPlan wish;
    wish.plan = round->others[place].plan;
    wish.input.kind = PaymentPlanKind::Settlement;
    wish.input.settlementBasisPoints = 5'500;
    wish.input.count = 3;
    wish.input.first = round->desk().asking().today.addDays(9);
    wish.input.expires = wish.input.first->addMonths(6);
    wish.note = u"A brother lends the sum if the rest is forgiven; he wants it in writing."_s;
    whenReady(round->desk().run(wish), &round->program, [round, place](const Result<PaymentPlanProposed> &proposed) {
        if (!proposed)
            askForPaymentPlan(round, place + 1);
    });
}

void askForCall(const SharedRound &round, size_t place);

// What the rules forbid altogether can't be asked for.
void askToCall(const SharedRound &round, size_t place, const ContactPointRow &point)
{
    const RecordDecision judged{point.contact, point.id, round->others[place].plan, Channel::Phone, {}};
    whenReady(round->desk().run(judged), &round->program, [round, place](const Result<DecisionRecorded> &decision) {
        if (!decision || decision->isAllowed)
            return askForCall(round, place + 1);
        const RequestDecisionOverride wish{decision->decision, u"Asked on the answering machine to be called back today."_s, {}};
        whenReady(round->desk().run(wish), &round->program, [round, place](const Result<OverrideRequested> &asked) {
            if (!asked)
                askForCall(round, place + 1);
        });
    });
}

void askForCall(const SharedRound &round, size_t place)
{
    if (place == round->others.size())
        return;
    whenReady(round->desk().ask(CallCheck{round->others[place].customer}), &round->program,
              [round, place](const Result<CallCheck::Answer> &numbers) {
                  const auto refused = [](const CallCheck::Number &number) {
                      return std::any_of(number.verdict.findings.begin(), number.verdict.findings.end(),
                                         [](const ContactFinding &each) { return each.severity != RuleSeverity::Prohibition; });
                  };
                  const auto found = numbers ? std::find_if(numbers->begin(), numbers->end(), refused) : numbers->end();
                  if (numbers && found != numbers->end())
                      askToCall(round, place, found->point);
                  else
                      askForCall(round, place + 1);
              });
}

// From the end, where nobody has asked yet, until two have been taken.
void askForPromises(const SharedRound &round, size_t place)
{
    if (place == round->full.size() || round->asked.size() == 2)
        return;
    const PromiseRow &plan = round->full[round->full.size() - 1 - place];
    const auto number = static_cast<qsizetype>(round->asked.size()) + 3;
    whenReady(round->desk().run(overrideOf(plan, round->desk().asking().today, number)), &round->program,
              [round, place](const Result<OverrideRequested> &asked) {
                  if (asked)
                      round->asked.push_back(asked->approval);
                  askForPromises(round, place + 1);
              });
}

void askForEach(const SharedRound &round)
{
    round->specialist = round->desk().user();
    PromiseList all;
    all.filter.limit = 1'000'000;
    whenReady(round->desk().ask(all), &round->program, [round](const Result<PromiseList::Answer> &promises) {
        if (!promises)
            return;
        round->full = plansAtLimit(*promises);
        for (const PromiseRow &row : *promises)
            if (row.status == PromiseState::Broken && row.amount.minor() > 20'000)
                round->others.push_back(row);
        askForPromises(round, 0);
        askForPaymentPlan(round, 0);
        askForCall(round, 0);
    });
}

// Another desk would: this one stands in for it.
void decideAsSupervisor(const SharedRound &round)
{
    Desk &desk = round->desk();
    desk.setUser(round->supervisor);
    desk.run(DecideOverride{round->asked.front(), ApprovalStatus::Approved, u"Last one; call on the day."_s});
    desk.run(DecideOverride{round->asked.back(), ApprovalStatus::Rejected,
                            u"Two were broken within a month; offer a payment plan instead, from the 28th on."_s});
    desk.setUser(round->specialist);
}

bool hasAnswers(const Round &round)
{
    const QAbstractItemModel *model = round.list()->view()->model();
    int answered = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        answered += !model->index(row, requestDeciderColumn).data().toString().isEmpty();
    return answered == 2;
}

} // namespace

std::vector<PromiseRow> plansAtLimit(const PromiseList::Answer &promises)
{
    std::map<PlanId, int> used;
    std::map<PlanId, int> open;
    for (const PromiseRow &row : promises) {
        used[row.plan] += row.holdsSlot;
        open[row.plan] += row.status == PromiseState::Open;
    }
    const int most = EffectivePolicy().maximumPromises.value;
    std::vector<PromiseRow> full;
    std::set<PlanId> taken;
    for (const PromiseRow &row : promises)
        if (used[row.plan] >= most && open[row.plan] == 0 && taken.insert(row.plan).second)
            full.push_back(row);
    return full;
}

void askAsSpecialists(Program &program, const std::vector<PromiseRow> &full, const Owners::Answer &owners)
{
    Desk &desk = program.workspace()->desk();
    const DeskUser supervisor = desk.user();
    qsizetype number = 0;
    for (const OwnerRow &owner : owners) {
        if (owner.role != u"Specialist" || static_cast<size_t>(number) == full.size())
            continue;
        desk.setUser({owner.user, owner.name, Role::Specialist});
        const auto asked = desk.run(overrideOf(full[static_cast<size_t>(number)], desk.asking().today, number));
        desk.setUser(supervisor);
        if (const qsizetype at = number++; at < 2)
            whenReady(asked, &program, [&desk, at](const Result<OverrideRequested> &result) {
                if (result)
                    desk.run(DecideOverride{result->approval, at == 0 ? ApprovalStatus::Approved : ApprovalStatus::Rejected,
                                            at == 0 ? u"Last one; call on the day."_s : u"Two were broken within a month."_s});
            });
    }
}

void addRequestSteps(std::vector<TourStep> &steps, Program &program, const std::vector<TourLook> &looks)
{
    auto round = std::make_shared<Round>(program);
    const auto window = [&program]() -> QWidget * { return &program.window(); };
    const auto show = [&program](const TourLook &look, const QString &page) {
        program.theme().apply(look.appearance);
        program.workspace()->showPage(page);
    };
    const TourLook &first = looks.front();
    steps.push_back({u"15-newcomer-"_s + first.suffix,
                     [round, show, first] {
                         show(first, Workspace::accountsId());
                         signInAsNewcomer(round);
                     },
                     [&program] { return program.workspace() && program.workspace()->requests(); }, window});
    for (const TourLook &look : looks)
        steps.push_back({u"15a-requests-none-"_s + look.suffix, [show, look] { show(look, Workspace::requestsId()); },
                         [round] { return round->list()->count() == 0; }, window});
    steps.push_back({u"15b-requests-wait-"_s + first.suffix,
                     [round, show, first] {
                         show(first, Workspace::requestsId());
                         askForEach(round);
                     },
                     [round] { return round->list()->count() == wanted; }, window});
    steps.push_back({u"15c-answered-elsewhere-"_s + first.suffix,
                     [round, show, first] {
                         show(first, Workspace::accountsId());
                         decideAsSupervisor(round);
                     },
                     [round] { return hasAnswers(*round); }, window});
    for (const TourLook &look : looks)
        steps.push_back({u"15d-requests-"_s + look.suffix, [show, look] { show(look, Workspace::requestsId()); },
                         [round] { return hasAnswers(*round); }, window});
}

} // namespace kept
