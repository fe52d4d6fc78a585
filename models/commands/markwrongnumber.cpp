// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/markwrongnumber.h"

#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<ContactPointUpdated> execute(Transaction &transaction, const Context &context, const MarkWrongNumber &command)
{
    using Points = RecordTable<ContactPointRecord>;
    const qint64 since = command.since.value_or(Instant{context.now}).utc;
    if (since > context.now)
        return fail(ErrorKind::Invalid, u"REQUEST.INSTANT"_s);
    KEPT_TRY(const auto point, Points::get(transaction.database(), command.contactPoint.value(), Lock::ForUpdate));
    ContactPointRecord after = point;
    after.wrongSince.reset();
    after.invalidSince.reset();
    if (command.owner == PointOwner::Another) {
        after.wrongSince = since;
        after.invalidSince = QDateTime::fromMSecsSinceEpoch(since, context.deskZone).date();
    }
    KEPT_CHECK(Points::save(transaction, point, after));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, point.contact.value());
    journal.setSubject(ObjectKind::ContactPoint, point.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, point.contact));
    return ContactPointUpdated{point.id, after.version};
}

} // namespace kept
