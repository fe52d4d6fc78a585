// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/updatecontactpoint.h"

namespace kept {

/// Whose a number or address turned out to be.
enum class PointOwner { Another, ThePerson };

template<>
struct EnumNames<PointOwner>
{
    static constexpr EnumName<PointOwner> all[] = {{PointOwner::Another, "Another"}, {PointOwner::ThePerson, "ThePerson"}};
};

/// Notes that a number or address is another person's, or that it is the person's after all.
struct MarkWrongNumber
{
    using Outcome = ContactPointUpdated;
    static QString commandName() { return QStringLiteral("MarkWrongNumber"); }
    static QString meaning()
    {
        return QStringLiteral("Notes that a number or address is another person's, or the person's after all.");
    }

    ContactPointId contactPoint = ContactPointId::fromValue(0);
    PointOwner owner = PointOwner::Another;
    std::optional<Instant> since;

    template<class V>
    void describe(V &v)
    {
        v("contactPoint", contactPoint, "The number or address");
        v("owner", owner, "Whose it is");
        v("since", since, "Since when that is known; left out, now");
    }
};

/// Errors: RECORD.MISSING (NotFound); REQUEST.INSTANT (Invalid: in the future).
Result<ContactPointUpdated> execute(Transaction &transaction, const Context &context, const MarkWrongNumber &command);

} // namespace kept
