// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/terms.h"
#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/reads/customerreads.h"

#include <vector>

namespace kept {

class ContactJudge;
struct AskedContact;

/// A stretch of time in UTC ms: its first instant, and the first that no longer belongs to it.
struct OpenWindow
{
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const OpenWindow &, const OpenWindow &) = default;
};

/// When may a number or address be contacted during the next days, if nothing else happens until then? By the engine alone.
struct ContactWindows
{
    struct Day
    {
        QDate date; ///< at the desk
        OpenWindow whole = {};
        std::vector<OpenWindow> open = {};
        std::vector<ContactFinding> closedBy = {}; ///< of a day without any: what refuses in its middle, the weightiest first
    };
    struct Answer
    {
        ContactPointRow point;
        std::vector<QByteArray> zones = {}; ///< every place the person may be in
        std::vector<Day> days = {};         ///< the first is today
    };
    AccountId customer = AccountId::fromValue(0);
    ContactPointId point = ContactPointId::fromValue(0);
    ContactChannel channel = ContactChannel::Call;
    int days = 7;
};

/// Errors: RECORD.MISSING (NotFound), for a number that is not the customer's too.
Result<ContactWindows::Answer> answer(Database &database, const Asking &asking, const ContactWindows &question);

/// The first instant after `at`, at which the contact is allowed, when it no longer is; none before `last`. Refusals of less
/// than five minutes are not looked for. Errors: those of ContactJudge::judge().
Result<std::optional<qint64>> closingOf(const AskedContact &asked, ContactJudge &judge, qint64 at, qint64 last);

} // namespace kept
