// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updateplan.h"

#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"
#include "models/commands/rightcheck.h"
#include "models/store/imports/recordrows.h"
#include "models/store/policyrepository.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Change
{
    const Field *field;
    FieldValue value;
};

tl::unexpected<Error> wrong(const QString &code, const QString &field)
{
    return fail(ErrorKind::Invalid, code, field, {{u"field"_s, field}});
}

// What promises, payments and items decide is not typed in.
bool isKept(const Field &field, bool hasItems)
{
    const QStringList always{u"TotalPaymentsReceived"_s, u"ClosedDate"_s, u"CurrencyIsoCode"_s, u"AccountId"_s,
                             u"SourceSystemRecordIdentifier"_s};
    return field.use == FieldUse::Derived || always.contains(field.apiName) || (hasItems && field.type == FieldType::Amount);
}

// Whose a plan is, where it is placed, and how often it may be promised on is said by supervisors, whatever the command is
// called.
bool isSupervised(const Field &field)
{
    return field.apiName == u"OwnerId" || field.apiName == u"OwnerTeamId" || field.apiName == u"CollectionAgencyAccountId" ||
           field.apiName == u"MaximumPromisetoPayCount";
}

Result<void> checkValue(Transaction &transaction, const Change &change)
{
    const Field &field = *change.field;
    if (field.type == FieldType::Reference && change.value.isSet())
        return needRecord(transaction, *field.target, change.value.integer);
    const bool counts = field.type == FieldType::Integer && change.value.integer < 0;
    const bool closes = (field.apiName == u"IsClosed" && change.value.integer != 0) ||
                        (field.apiName == u"Status" && change.value.text == "Close");
    if (counts || closes)
        return fail(
            ErrorKind::Invalid, u"FIELD.VALUE"_s, field.apiName,
            {{u"field"_s, field.apiName}, {u"expected"_s, counts ? u"no negative number"_s : u"the command ClosePlan"_s}});
    if (field.apiName == u"TimeZone" && change.value.isSet())
        return needZone(QString::fromUtf8(change.value.text));
    return {};
}

Result<std::vector<Change>> readChanges(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                        const UpdatePlan &command)
{
    const ObjectType &type = objectType(ObjectKind::CollectionPlan);
    KEPT_TRY(const auto items, itemsOf(transaction.database(), plan.id));
    KEPT_TRY(const auto defaults, columnDefaults(transaction.database(), type.table));
    std::vector<Change> changes;
    for (const FieldInput &input : command.fields) {
        const Field *field = type.field(input.field);
        if (!field)
            return wrong(u"FIELD.UNKNOWN"_s, input.field);
        if (std::any_of(changes.begin(), changes.end(), [&](const Change &change) { return change.field == field; }))
            return wrong(u"FIELD.TWICE"_s, input.field);
        if (isKept(*field, !items.empty()))
            return wrong(u"FIELD.DERIVED"_s, input.field);
        if (isSupervised(*field))
            KEPT_CHECK(needRight(context.role, u"AssignOwner"_s, Right::Supervise));
        KEPT_TRY(auto value, readField(*field, input, plan.currency));
        if (!value.isSet() && !defaults.value(field->column).mayBeNull)
            return wrong(u"FIELD.REQUIRED"_s, input.field);
        changes.push_back({field, std::move(value)});
        KEPT_CHECK(checkValue(transaction, changes.back()));
    }
    return changes;
}

std::optional<QString> storedText(const FieldValue &value)
{
    if (!value.isSet())
        return std::nullopt;
    return value.kind == FieldValue::Kind::Integer ? QString::number(value.integer) : QString::fromUtf8(value.text);
}

Result<void> write(Transaction &transaction, PlanId plan, const std::vector<Change> &changes)
{
    Database &database = transaction.database();
    Journal &journal = transaction.journal();
    const QString table = objectType(ObjectKind::CollectionPlan).table;
    std::vector<RecordColumn> columns;
    std::vector<FieldValue> values;
    for (const Change &change : changes) {
        columns.push_back({change.field->column, isStoredAsInteger(change.field->type)});
        values.push_back(change.value);
    }
    KEPT_TRY(const auto rows, loadRows(database, table, columns, {plan.value()}));
    const std::vector<FieldValue> before = rows.value(plan.value());
    if (before == values)
        return {};
    const std::optional<qint64> by = journal.by() ? std::optional(journal.by()->value()) : std::nullopt;
    KEPT_CHECK(updateRow(database, table, columns, values, plan.value(), {journal.at(), by}));
    for (size_t i = 0; i < columns.size(); ++i)
        if (before[i] != values[i])
            journal.change(ObjectKind::CollectionPlan, plan.value(), columns[i].name, storedText(before[i]),
                           storedText(values[i]));
    return {};
}

} // namespace

Result<PlanUpdated> execute(Transaction &transaction, const Context &context, const UpdatePlan &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_CHECK(needVersion(ObjectKind::CollectionPlan, plan.id.value(), plan.version, command.version));
    KEPT_TRY(const auto changes, readChanges(transaction, context, plan, command));
    KEPT_TRY(const auto zoneBefore, knownZoneOf(transaction.database(), plan));
    if (!changes.empty())
        KEPT_CHECK(write(transaction, plan.id, changes));
    KEPT_TRY(const auto written, RecordTable<PlanRecord>::get(transaction.database(), plan.id.value()));
    KEPT_TRY(const auto zone, knownZoneOf(transaction.database(), written));
    if (plan.isClosed && !written.isClosed)
        KEPT_CHECK(reopenPlan(transaction, plan.id));
    if (zone != zoneBefore)
        KEPT_CHECK(followZone(transaction, context, plan.id));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
    // Moved to another account, the plan leaves its sums on the one it was on.
    if (plan.financialAccount && plan.financialAccount != written.financialAccount)
        KEPT_CHECK(refreshFinancialAccount(transaction, *plan.financialAccount));
    KEPT_TRY(const auto after, RecordTable<PlanRecord>::get(transaction.database(), plan.id.value()));
    return PlanUpdated{plan.id, after.version};
}

} // namespace kept
