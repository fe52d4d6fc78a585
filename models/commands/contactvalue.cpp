// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/contactvalue.h"

#include "models/domain/phonenumber.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<QString> contactValue(ContactPointKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorKind::Invalid, u"CONTACT.VALUE"_s);
    return kind == ContactPointKind::Phone ? toE164(trimmed) : Result<QString>(trimmed);
}

} // namespace kept
