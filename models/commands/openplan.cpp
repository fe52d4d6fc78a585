// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/openplan.h"

#include "models/commands/casework.h"
#include "models/commands/planitems.h"
#include "models/commands/references.h"
#include "models/commands/rightcheck.h"
#include "models/domain/amountlimit.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkReferences(Transaction &transaction, const OpenPlan &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::FinancialAccount, command.financialAccount));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact));
    KEPT_CHECK(needRecord(transaction, ObjectKind::CollectionPlanReason, command.reason));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.ownerUser));
    return needRecord(transaction, ObjectKind::Team, command.ownerTeam);
}

Result<void> checkFields(Transaction &transaction, const Context &context, const OpenPlan &command)
{
    if (command.items.empty())
        return fail(ErrorKind::Invalid, u"PLAN.ITEMS"_s);
    for (const NewItem &item : command.items)
        KEPT_CHECK(checkItem(item, command.items.front().principal.currency()));
    KEPT_CHECK(needZone(command.timeZone));
    if (command.maximumPromises.value_or(0) < 0)
        return fail(ErrorKind::Invalid, u"PLAN.MAXIMUM"_s);
    if (command.maximumPromises)
        KEPT_CHECK(needRight(context.role, u"AssignOwner"_s, Right::Supervise));
    if (command.sourceId) {
        KEPT_TRY(const bool taken, planSourceExists(transaction.database(), *command.sourceId));
        if (taken)
            return fail(ErrorKind::Conflict, u"PLAN.SOURCE"_s, *command.sourceId, {{u"sourceId"_s, *command.sourceId}});
    }
    return {};
}

PlanRecord planOf(const OpenPlan &command)
{
    PlanRecord plan;
    plan.account = command.account;
    plan.financialAccount = command.financialAccount;
    plan.contact = command.contact;
    plan.reason = command.reason;
    plan.ownerUser = command.ownerUser;
    plan.ownerTeam = command.ownerTeam;
    plan.source = command.sourceId;
    plan.segment = command.segment;
    plan.usageType = command.usageType;
    plan.timeZone = command.timeZone;
    plan.maximumPromises = command.maximumPromises;
    plan.currency = command.items.front().principal.currency();
    return plan;
}

// Whoever opens a plan by items has its due figures from them.
Result<void> addUp(PlanRecord &plan, const std::vector<ItemRecord> &items)
{
    plan.initialDue = plan.fees = plan.interest = plan.tax = Money::zero(plan.currency);
    for (const ItemRecord &item : items) {
        for (const Money part : {item.principal, item.interest, item.fees, item.tax, item.penalties, item.costs}) {
            KEPT_TRY(plan.initialDue, keptSum(plan.initialDue, part));
        }
        KEPT_CHECK(addToTotals(plan, item));
        plan.dueDate = plan.dueDate ? std::min(*plan.dueDate, item.dueDate) : item.dueDate;
    }
    plan.currentDue = plan.initialDue;
    return {};
}

} // namespace

Result<PlanOpened> execute(Transaction &transaction, const Context &context, const OpenPlan &command)
{
    KEPT_CHECK(checkReferences(transaction, command));
    KEPT_CHECK(checkFields(transaction, context, command));
    PlanRecord plan = planOf(command);
    std::vector<ItemRecord> items;
    for (const NewItem &item : command.items)
        items.push_back(itemOf(item, plan.id));
    KEPT_CHECK(addUp(plan, items));
    KEPT_CHECK(RecordTable<PlanRecord>::add(transaction, plan));
    for (ItemRecord &item : items) {
        item.plan = plan.id;
        KEPT_CHECK(RecordTable<ItemRecord>::add(transaction, item));
    }
    Journal &journal = transaction.journal();
    journal.setSubject(ObjectKind::CollectionPlan, plan.id.value());
    journal.setPlan(plan.id);
    journal.setAccount(plan.account);
    KEPT_CHECK(openCasesByRule(transaction, plan, context.today()));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    return PlanOpened{plan.id, plan.name, plan.currentDue};
}

} // namespace kept
