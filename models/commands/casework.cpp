// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"

#include "models/commands/references.h"
#include "models/store/caserepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cases = RecordTable<CaseRecord>;
using Rules = RecordTable<CaseRuleRecord>;

CaseChanged answer(const CaseRecord &record)
{
    return {record.id, humanNumber(ObjectKind::Case, record.id.value()), record.status};
}

Result<CaseRecord> caseFor(Transaction &transaction, const Context &context, CaseId id)
{
    KEPT_TRY(const auto known, Cases::get(transaction.database(), id.value()));
    transaction.journal().setSubject(ObjectKind::Case, id.value());
    if (known.plan)
        KEPT_CHECK(planFor(transaction, context, *known.plan));
    return Cases::get(transaction.database(), id.value());
}

QString noted(const std::optional<QString> &notes, const QString &line)
{
    return notes && !notes->isEmpty() ? *notes + u'\n' + line : line;
}

} // namespace

Result<CaseChanged> execute(Transaction &transaction, const Context &context, const OpenCase &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto plan, openPlanFor(transaction, context, command.plan));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.owner));
    CaseRecord record;
    record.plan = plan.id;
    record.account = plan.account;
    record.reason = command.reason;
    record.type = command.type;
    record.priority = nameOf(command.priority.value_or(CasePriority::Medium));
    record.status = u"New"_s;
    record.owner = command.owner ? command.owner : plan.ownerUser;
    record.due = command.due;
    record.notes = command.notes;
    KEPT_CHECK(Cases::add(transaction, record));
    transaction.journal().touch(ObjectKind::CollectionPlan, plan.id.value());
    return answer(record);
}

Result<CaseChanged> execute(Transaction &transaction, const Context &context, const CloseCase &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto record, caseFor(transaction, context, command.caseId));
    if (record.status == u"Closed")
        return refuse({Finding{u"CASE.CLOSED"_s, Severity::Block, {}, {}, {}, {}}});
    CaseRecord after = record;
    after.status = u"Closed"_s;
    after.closed = context.today();
    after.notes = noted(record.notes, command.reason);
    KEPT_CHECK(Cases::save(transaction, record, after));
    return answer(after);
}

Result<CaseChanged> execute(Transaction &transaction, const Context &context, const ReopenCase &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto record, caseFor(transaction, context, command.caseId));
    if (record.status != u"Closed")
        return refuse({Finding{u"CASE.OPEN"_s, Severity::Block, {}, {}, {}, {}}});
    if (record.plan)
        KEPT_CHECK(openPlanFor(transaction, context, *record.plan));
    CaseRecord after = record;
    after.status = record.statusWhenClosed.value_or(u"InProgress"_s);
    after.statusWhenClosed.reset();
    after.closed.reset();
    after.notes = noted(record.notes, command.reason);
    KEPT_CHECK(Cases::save(transaction, record, after));
    return answer(after);
}

Result<CaseRuleSet> execute(Transaction &transaction, const Context &, const SetCaseRule &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_CHECK(needRecord(transaction, ObjectKind::CollectionPlanReason, command.planReason.value()));
    if (command.dueDays.value_or(0) < 0)
        return fail(ErrorKind::Invalid, u"POLICY.VALUE"_s);
    KEPT_TRY(const auto rules, caseRulesOf(transaction.database(), command.planReason));
    const auto known = std::find_if(rules.begin(), rules.end(),
                                    [&](const CaseRuleRecord &rule) { return rule.reason == command.reason; });
    CaseRuleRecord rule = known == rules.end() ? CaseRuleRecord() : *known;
    rule.planReason = command.planReason;
    rule.reason = command.reason;
    rule.type = command.type;
    rule.priority = command.priority;
    rule.dueDays = command.dueDays;
    rule.isActive = command.isActive.value_or(true);
    if (known == rules.end())
        KEPT_CHECK(Rules::add(transaction, rule));
    else
        KEPT_CHECK(Rules::save(transaction, *known, rule));
    transaction.journal().setSubject(ObjectKind::CaseRule, rule.id.value());
    return CaseRuleSet{rule.planReason, rule.reason, rule.isActive};
}

Result<void> openCasesByRule(Transaction &transaction, const PlanRecord &plan, QDate today)
{
    if (!plan.reason)
        return {};
    KEPT_TRY(const auto rules, caseRulesOf(transaction.database(), *plan.reason));
    for (const CaseRuleRecord &rule : rules) {
        if (!rule.isActive)
            continue;
        CaseRecord record;
        record.plan = plan.id;
        record.account = plan.account;
        record.reason = rule.reason;
        record.type = rule.type;
        record.priority = nameOf(rule.priority.value_or(CasePriority::Medium));
        record.status = u"New"_s;
        record.owner = plan.ownerUser;
        if (rule.dueDays)
            record.due = today.addDays(*rule.dueDays);
        KEPT_CHECK(Cases::add(transaction, record));
    }
    return {};
}

} // namespace kept
