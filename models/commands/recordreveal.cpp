// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordreveal.h"

#include "models/commands/references.h"
#include "models/store/consentrepository.h"
#include "models/store/identityrepository.h"
#include "models/store/reads/customerreads.h"
#include "models/store/securitypolicyrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000LL;
constexpr qint64 weekMs = 7 * dayMs;

// Whoever is looked at is a person of the customer in whose timeline that stands, and the number is theirs.
Result<void> needTheirs(Database &database, const RecordReveal &command)
{
    std::optional<ContactId> person = command.contact;
    if (command.contactPoint) {
        KEPT_TRY(const auto point, RecordTable<ContactPointRecord>::get(database, command.contactPoint->value()));
        if (person && point.contact != *person)
            return fail(ErrorKind::Invalid, u"REVEAL.WHOSE"_s, {}, {{u"field"_s, u"contactPoint"_s}});
        person = point.contact;
    }
    if (!person)
        return {};
    KEPT_TRY(const bool isOfCustomer, isPersonOf(database, command.account, *person));
    return isOfCustomer ? Result<void>() : fail(ErrorKind::Invalid, u"REVEAL.WHOSE"_s, {}, {{u"field"_s, u"contact"_s}});
}

// Whoever failed to show who they are hears nothing of money, whichever of the customer's people that was: a check that is passed
// opens it again, and so does a day.
Result<void> needNoFailure(Database &database, const Context &context, const RecordReveal &command)
{
    if (command.what != Masked::Money)
        return {};
    KEPT_TRY(const std::vector<ContactRow> people, contactsOf(database, command.account).all());
    std::optional<IdentityCheckRow> last;
    for (const ContactRow &person : people) {
        KEPT_TRY(const auto checks, identityChecks(database, person.id, context.now - dayMs + 1));
        if (!checks.empty() && (!last || checks.back().at >= last->at))
            last = checks.back();
    }
    if (!last || last->verdict != IdentityVerdict::Failed)
        return {};
    KEPT_TRY(const SecurityPolicy policy, securityPolicy(database));
    KEPT_TRY(const auto attempts, identityChecks(database, last->contact, context.now - weekMs));
    const IdentityLock lock = identityLock(policy.identity, attemptsOf(attempts), context.now);
    return refuse({Finding{u"REVEAL.FAILED"_s, Severity::Block, {}, {}, lock.lockedUntil, {}}});
}

} // namespace

Result<RevealRecorded> execute(Transaction &transaction, const Context &context, const RecordReveal &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact));
    KEPT_CHECK(needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint));
    KEPT_CHECK(needTheirs(transaction.database(), command));
    KEPT_CHECK(needNoFailure(transaction.database(), context, command));
    Journal &journal = transaction.journal();
    const bool isPoint = command.contactPoint.has_value();
    const ObjectKind object = isPoint ? ObjectKind::ContactPoint : ObjectKind::Account;
    const qint64 id = isPoint ? command.contactPoint->value() : command.account.value();
    journal.touch(object, id);
    journal.setSubject(object, id);
    journal.setAccount(command.account);
    return RevealRecorded{command.what};
}

} // namespace kept
