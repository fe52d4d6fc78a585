// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/reinstatebook.h"

#include "models/queries/promisereading.h"
#include "models/queries/timeline.h"
#include "models/store/paymentplanrepository.h"

#include <map>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::optional<qint64> number)
{
    return number ? QString::number(*number) : u"-"_s;
}

QString text(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : u"-"_s;
}

// Which of two payments of a moment was linked first says nothing.
QString inOrder(QStringList amounts)
{
    amounts.sort();
    return amounts.join(u' ');
}

template<class AnyId>
QString place(const std::vector<AnyId> &ids, std::optional<AnyId> id)
{
    return id ? QString::number(std::find(ids.begin(), ids.end(), *id) - ids.begin() + 1) : u"-"_s;
}

QString planLine(const PlanRecord &plan)
{
    return u"plan %1 count %2 promised %3 next %4 due %5 credit %6 payment plan %7 next %8"_s.arg(nameOf(plan.status))
        .arg(plan.promiseCount)
        .arg(plan.promised.minor())
        .arg(text(plan.nextPromise))
        .arg(plan.currentDue.minor())
        .arg(plan.unallocated.minor())
        .arg(plan.paymentPlanStatus.value_or(u"-"_s), text(plan.nextInstalment));
}

QStringList promiseLines(Database &database, const PlanRecord &plan)
{
    QStringList lines;
    const auto promises = must(promisesOf(database, plan.id));
    std::vector<PromiseId> ids;
    for (const PromiseRecord &each : promises)
        ids.push_back(each.id);
    std::map<PromisePartId, QStringList> counted;
    for (const MatchRecord &match : must(matchesOfPlan(database, plan.id)))
        counted[match.part].append(QString::number(match.amount));
    for (const PromiseRecord &each : promises) {
        lines.append(
            u"promise %1 received %2 level %3 slot %4 of %5 verdict %6 why %7 after %8 followed by %9"_s.arg(nameOf(each.status))
                .arg(each.received.minor())
                .arg(each.level)
                .arg(text(each.slot))
                .arg(each.slotLimit)
                .arg(text(each.verdictAt), each.cancelReason.value_or(u"-"_s), place(ids, each.replaces),
                     place(ids, each.supersededBy)));
        for (const PartRecord &part : must(partsOf(database, each)))
            lines.append(
                u"part %1 %2 received %3 until %4 verdict %5 by %6"_s.arg(part.dueDate.toString(Qt::ISODate), nameOf(part.status))
                    .arg(part.received.minor())
                    .arg(part.deadlineAt)
                    .arg(text(part.verdictAt), inOrder(counted[part.id])));
    }
    return lines;
}

QStringList paymentPlanLines(Database &database, PlanId plan)
{
    QStringList lines;
    for (const PaymentPlanRecord &each : must(paymentPlansOf(database, plan))) {
        lines.append(u"payment plan %1 received %2 ended %3 why %4 next %5"_s.arg(nameOf(each.status))
                         .arg(each.received.minor())
                         .arg(text(each.endedAt), each.endReason.value_or(u"-"_s), text(each.nextDue)));
        std::map<InstalmentId, QStringList> counted;
        for (const InstalmentMatchRecord &match : must(matchesOf(database, each)))
            counted[match.instalment].append(QString::number(match.amount));
        for (const InstalmentRecord &part : must(instalmentsOf(database, each)))
            lines.append(u"instalment %1 %2 received %3 until %4 verdict %5 by %6"_s
                             .arg(part.dueDate.toString(Qt::ISODate), nameOf(part.status))
                             .arg(part.received.minor())
                             .arg(part.deadlineAt)
                             .arg(text(part.verdictAt), inOrder(counted[part.id])));
    }
    return lines;
}

} // namespace

QString figuresOf(const Book &book, PlanId id)
{
    const PlanRecord plan = book.read(id);
    QStringList lines{planLine(plan)};
    lines += promiseLines(book.database, plan);
    lines += paymentPlanLines(book.database, id);
    for (const ItemRecord &item : must(itemsOf(book.database, id)))
        lines.append(u"item paid %1 promised %2 forgiven %3"_s.arg(item.paidMinor())
                         .arg(item.promised.minor())
                         .arg(item.forgiven.minor()));
    return lines.join(u'\n');
}

ProposePaymentPlan instalmentsOf(const Book &book, PlanId plan, int count, int basisPoints)
{
    ProposePaymentPlan propose;
    propose.plan = plan;
    propose.input.count = count;
    propose.input.first = book.today().addDays(6);
    if (basisPoints > 0)
        propose.input.settlementBasisPoints = basisPoints;
    return propose;
}

PaymentId payBefore(const Book &book, PlanId plan, qint64 cents, int days)
{
    RecordPayment payment = book.paymentOf(plan, cents);
    payment.valueDate = book.today().addDays(-days);
    return book.done(payment).payment;
}

QStringList changesTold(const Book &book, PlanId plan)
{
    Timeline question;
    question.of.plan = plan;
    question.kinds = {TimelineKind::Change};
    const Asking asking{book.now + 1, book.today(), {}};
    QStringList lines;
    for (const TimelineEntry &entry : must(answer(book.database, asking, question)).entries)
        lines.append(u"%1 %2 %3"_s.arg(entry.what, entry.number, entry.notes).trimmed());
    return lines;
}

PlaceHold stopOf(const Book &book, PlanId plan, int days)
{
    PlaceHold hold;
    hold.reason = HoldReason::BreathingSpace;
    hold.plan = plan;
    hold.end = book.today().addDays(days);
    return hold;
}

} // namespace kept::test
