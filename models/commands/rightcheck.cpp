// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/rightcheck.h"

#include "models/domain/permissions.h"
#include "models/store/placement.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOwnUser(const Journal &journal)
{
    const auto subject = journal.subject();
    return subject && subject->object == ObjectKind::User;
}

Result<bool> isPlaced(Database &database, AccountId agency, const Journal &journal)
{
    for (const Touched &touched : journal.touched()) {
        if (touched.object != ObjectKind::CollectionPlan)
            continue;
        KEPT_TRY(const bool isOurs, isPlacedWith(database, agency, PlanId::fromValue(touched.id)));
        if (!isOurs)
            return false;
    }
    if (journal.plan())
        return isPlacedWith(database, agency, *journal.plan());
    return journal.account() ? hasPlacedPlan(database, agency, *journal.account()) : Result<bool>(false);
}

} // namespace

Result<void> needRight(Role role, const QString &command, Right right)
{
    if (mayPerform(role, command, right))
        return {};
    QVariantMap values{{u"role"_s, nameOf(role)}, {u"command"_s, command}};
    if (const auto who = whoMayPerform(command))
        values.insert(u"who"_s, nameOf(*who));
    return refuse({Finding{u"ROLE.RIGHT"_s, Severity::Block, {}, values, {}, {}}});
}

Result<void> keepToPlacement(Transaction &transaction, const Context &context)
{
    const Journal &journal = transaction.journal();
    if (context.role != Role::Agency || journal.touched().empty() || isOwnUser(journal))
        return {};
    KEPT_TRY(const auto agency, agencyOfUser(transaction.database(), context.actor));
    KEPT_TRY(const bool isOurs, agency ? isPlaced(transaction.database(), *agency, journal) : Result<bool>(false));
    if (isOurs)
        return {};
    return refuse({Finding{u"AGENCY.PLACED"_s, Severity::Block, {}, {}, {}, {}}});
}

} // namespace kept
