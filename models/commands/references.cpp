// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/references.h"

#include "models/store/consentrepository.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<void> needRecord(Transaction &transaction, ObjectKind object, qint64 id)
{
    KEPT_TRY(const bool found, exists(transaction.database(), object, id));
    if (found)
        return {};
    return fail(ErrorKind::NotFound, u"REFERENCE.MISSING"_s, {}, {{u"object"_s, objectType(object).apiName}, {u"id"_s, id}});
}

namespace {

// An agency learns nothing about plans of others, not even that they were there.
Result<void> needUndeleted(Transaction &transaction, const Context &context, PlanId plan)
{
    if (context.role == Role::Agency)
        return {};
    KEPT_TRY(const bool isThere, isInBin(transaction.database(), ObjectKind::CollectionPlan, plan.value()));
    return isThere ? fail(ErrorKind::NotFound, u"PLAN.BINNED"_s) : Result<void>();
}

} // namespace

Result<void> needReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? fail(ErrorKind::Invalid, u"REASON.EMPTY"_s) : Result<void>();
}

Result<void> noteWhom(Transaction &transaction, std::optional<AccountId> account, std::optional<ContactId> contact)
{
    if (!account && contact) {
        KEPT_TRY(account, accountOfContact(transaction.database(), *contact));
    }
    if (account)
        transaction.journal().setAccount(*account);
    return {};
}

Result<void> needZone(const std::optional<QString> &zone)
{
    if (!zone || QTimeZone::isTimeZoneIdAvailable(zone->toUtf8()))
        return {};
    return fail(ErrorKind::Invalid, u"ZONE.UNKNOWN"_s, *zone, {{u"zone"_s, *zone}});
}

Result<void> needVersion(ObjectKind object, qint64 id, qint64 version, std::optional<qint64> read)
{
    if (!read || *read == version)
        return {};
    return fail(ErrorKind::Conflict, u"RECORD.VERSION"_s, {},
                {{u"object"_s, objectType(object).apiName}, {u"id"_s, id}, {u"read"_s, *read}, {u"version"_s, version}});
}

Result<PlanRecord> planFor(Transaction &transaction, const Context &context, PlanId id)
{
    auto locked = lockPlan(transaction, id);
    if (!locked) {
        KEPT_CHECK(needUndeleted(transaction, context, id));
        return tl::make_unexpected(locked.error());
    }
    PlanRecord plan = std::move(*locked);
    if (context.role == Role::Agency) {
        std::optional<AccountId> agency;
        if (context.actor) {
            KEPT_TRY(const auto user, RecordTable<UserRecord>::get(transaction.database(), context.actor->value()));
            agency = user.agency;
        }
        // An agency learns nothing about plans of others, not even that they are there.
        if (!agency || plan.agency != agency)
            return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                        {{u"object"_s, objectType(ObjectKind::CollectionPlan).apiName}, {u"id"_s, id.value()}});
    }
    Journal &journal = transaction.journal();
    journal.setSubject(ObjectKind::CollectionPlan, id.value());
    journal.setPlan(id);
    journal.setAccount(plan.account);
    return plan;
}

Result<PlanRecord> openPlanFor(Transaction &transaction, const Context &context, PlanId id)
{
    KEPT_TRY(auto plan, planFor(transaction, context, id));
    if (plan.isClosed)
        return refuse({Finding{u"PLAN.CLOSED"_s, Severity::Block, {}, {{u"plan"_s, plan.name}}, {}, {}}});
    return plan;
}

} // namespace kept
