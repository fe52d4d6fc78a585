// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/overpromised.h"
#include "models/view/caselines.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

/// Collects the lines of one plan.
struct Changes
{
    const PlanFigures &before;
    const PlanFigures &after;
    const Wording &wording;
    std::vector<TableLine> &lines;

    void add(const QString &what, QDate due, LineCell was, LineCell is)
    {
        const QString date = due.isValid() ? dateText(due, wording.locale) : QString();
        was.isNumber = is.isNumber = true; // states too, under headings that stand where amounts do
        lines.push_back({{{isolated(before.plan.name)}, {what}, {date}, std::move(was), std::move(is)}, before.plan.id.value()});
    }
    void addDays(const QString &what, qint64 was, qint64 is)
    {
        if (was != is)
            add(what, {}, {wording.locale.toString(was)}, {wording.locale.toString(is)});
    }
    void addDeadline(const QString &what, QDate due, qint64 was, qint64 is)
    {
        if (was != is)
            add(what, due, {instantText(was, after.zone, wording.locale)}, {instantText(is, after.zone, wording.locale)});
    }
    void addMoney(const QString &what, QDate due, Money was, Money is)
    {
        if (was != is)
            add(what, due, {cellText(was, wording.locale), StatusKind::None, true},
                {cellText(is, wording.locale), StatusKind::None, true});
    }
};

template<class Row>
const Row *sameRow(const std::vector<Row> &rows, const Row &row)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.id == row.id; });
    return found == rows.end() ? nullptr : &*found;
}

void addPlan(Changes &changes)
{
    const PlanRow &was = changes.before.plan;
    const PlanRow &is = changes.after.plan;
    changes.addMoney(tr("Total due"), {}, was.currentDue, is.currentDue);
    changes.addMoney(tr("Credit"), {}, was.unallocated, is.unallocated);
    changes.addMoney(tr("Disputed"), {}, was.disputed, is.disputed);
    changes.addMoney(tr("Payments received"), {}, was.paid, is.paid);
    if (was.pausedDays != is.pausedDays)
        changes.addDays(tr("Days past due"), was.daysPastDue, is.daysPastDue);
    if (was.holdReason != is.holdReason) {
        const auto hold = [](const QString &reason) { return reason.isEmpty() ? tr("none") : holdReasonText(reason); };
        changes.add(tr("Hold"), {}, {hold(was.holdReason)}, {hold(is.holdReason)});
    }
    if (was.status == is.status)
        return;
    const StatusText before = planStatusText(was.status);
    const StatusText after = planStatusText(is.status);
    changes.add(tr("Plan"), {}, {before.text, before.kind}, {after.text, after.kind});
}

void addNewItems(Changes &changes)
{
    for (const ItemRow &is : changes.after.items) {
        if (sameRow(changes.before.items, is))
            continue;
        const QString billed = amountText(is.billed, changes.wording.locale);
        const QString text = is.paid.isPositive() ? tr("%1, %2 paid").arg(billed, amountText(is.paid, changes.wording.locale))
                                                  : billed;
        changes.add(tr("%1, new").arg(itemTitle(is.kind, is.name)), is.dueDate, {}, {text, StatusKind::None, true});
    }
}

void addItems(Changes &changes)
{
    for (const ItemRow &was : changes.before.items) {
        const ItemRow *is = sameRow(changes.after.items, was);
        if (!is)
            continue;
        if (is->status == u"Closed" && was.status != u"Closed") {
            changes.add(itemTitle(was.kind, was.name), was.dueDate,
                        {amountText(was.billed, changes.wording.locale), StatusKind::None, true}, {tr("Taken back")});
            continue;
        }
        const auto name = [&](Component component) {
            return tr("%1, %2").arg(itemTitle(was.kind, was.name), changes.wording.locale.toLower(componentText(component)));
        };
        changes.addMoney(name(Component::Costs), was.dueDate, was.costsDue, is->costsDue);
        changes.addMoney(name(Component::Penalties), was.dueDate, was.penaltiesDue, is->penaltiesDue);
        changes.addMoney(name(Component::Fees), was.dueDate, was.feesDue, is->feesDue);
        changes.addMoney(name(Component::Tax), was.dueDate, was.taxDue, is->taxDue);
        changes.addMoney(name(Component::Interest), was.dueDate, was.interestDue, is->interestDue);
        changes.addMoney(name(Component::Principal), was.dueDate, was.principalDue, is->principalDue);
        changes.addMoney(tr("%1, disputed").arg(itemTitle(was.kind, was.name)), was.dueDate, was.disputed, is->disputed);
    }
}

// Where no money came and none goes, the state says it all.
QString received(const StatusText &status, Money amount, Money other, const Wording &wording)
{
    if (amount.isZero() && other.isZero())
        return status.text;
    return tr("%1, %2 received").arg(status.text, amountText(amount, wording.locale));
}

void addPromises(Changes &changes)
{
    for (const PromiseRow &promise : changes.before.promises) {
        const PromiseRow *now = sameRow(changes.after.promises, promise);
        for (const PromisePartRow &was : promise.parts) {
            const PromisePartRow *is = now ? sameRow(now->parts, was) : nullptr;
            if (is)
                changes.addDeadline(tr("Promise %1, deadline").arg(isolated(promise.number)), was.dueDate, was.deadlineAt,
                                    is->deadlineAt);
            if (!is)
                continue;
            const StatusText before = promiseStatusText(shownState(promise, was));
            const StatusText after = promiseStatusText(shownState(*now, *is));
            if (before.text == after.text && was.received == is->received)
                continue;
            changes.add(tr("Promise %1").arg(isolated(promise.number)), was.dueDate,
                        {received(before, was.received, is->received, changes.wording), before.kind},
                        {received(after, is->received, was.received, changes.wording), after.kind});
        }
    }
}

void addPaymentPlans(Changes &changes)
{
    for (const PaymentPlanRow &plan : changes.before.paymentPlans) {
        const PaymentPlanRow *now = sameRow(changes.after.paymentPlans, plan);
        if (!now)
            continue;
        for (const InstalmentRow &was : plan.instalments) {
            const InstalmentRow *is = sameRow(now->instalments, was);
            if (is)
                changes.addDeadline(tr("Instalment %1 of the payment plan, deadline").arg(was.number), was.dueDate,
                                    was.deadlineAt, is->deadlineAt);
            if (!is || (was.status == is->status && was.received == is->received))
                continue;
            const StatusText before = instalmentStatusText(nameOf(was.status));
            const StatusText after = instalmentStatusText(nameOf(is->status));
            changes.add(tr("Instalment %1 of the payment plan").arg(was.number), was.dueDate,
                        {received(before, was.received, is->received, changes.wording), before.kind},
                        {received(after, is->received, was.received, changes.wording), after.kind});
        }
        if (plan.status == now->status)
            continue;
        const StatusText before = paymentPlanStatusText(nameOf(plan.status));
        const StatusText after = paymentPlanStatusText(nameOf(now->status));
        changes.add(tr("Payment plan %1").arg(isolated(plan.number)), {}, {before.text, before.kind}, {after.text, after.kind});
    }
}

} // namespace

QStringList changeHeadings()
{
    return {tr("Plan"), tr("What changes"), tr("Due"), tr("Before"), tr("After")};
}

QString overpromisedText(const Rehearsed &rehearsed, const Wording &wording)
{
    QStringList sentences;
    for (size_t i = 0; i < rehearsed.before.size(); ++i) {
        const PlanRow &was = rehearsed.before[i].plan;
        const PlanRow &is = rehearsed.after[i].plan;
        const Money over = promisedBeyondDue(is.promised, is.currentDue);
        if (over.minor() <= promisedBeyondDue(was.promised, was.currentDue).minor())
            continue;
        sentences.append(tr("Open promises on %1 would expect %2, %3 more than is then due. Replace or cancel them on Promises.")
                             .arg(isolated(is.name), proseText(is.promised, wording.locale), proseText(over, wording.locale)));
    }
    return sentences.join(u'\n');
}

std::vector<TableLine> changeLines(const Rehearsed &rehearsed, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (size_t i = 0; i < rehearsed.before.size(); ++i) {
        Changes changes{rehearsed.before[i], rehearsed.after[i], wording, lines};
        addPlan(changes);
        addNewItems(changes);
        addItems(changes);
        addPromises(changes);
        addPaymentPlans(changes);
    }
    return lines;
}

} // namespace kept
