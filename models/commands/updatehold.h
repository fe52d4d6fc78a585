// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/holdrepository.h"

namespace kept {

struct HoldUpdated
{
    HoldId hold = HoldId::fromValue(0);
    qint64 version = 0;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("version", version, "Its version now");
    }
};

/// Notes what became known of a hold's matter: the attorney's answer, the notice sent, the debt verified.
struct UpdateHold
{
    using Outcome = HoldUpdated;
    static QString commandName() { return QStringLiteral("UpdateHold"); }
    static QString meaning() { return QStringLiteral("Notes what became known of a hold's matter; what is left out stays."); }

    HoldId hold = HoldId::fromValue(0);
    std::optional<qint64> version;
    std::optional<bool> isWritten;
    std::optional<AttorneyState> attorneyState;
    std::optional<BankruptcyStage> proceeding;
    std::optional<QDate> validationSentOn;
    std::optional<QDate> validationReceivedOn;
    std::optional<Instant> verifiedAt;
    std::optional<QString> evidence;
    std::optional<QString> notes;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("version", version, "The version that was read; left out, whatever is there");
        v("isWritten", isWritten, "Whether it came in writing");
        v("attorneyState", attorneyState, "How the attorney can be reached");
        v("proceeding", proceeding, "How far the bankruptcy has come");
        v("validationSentOn", validationSentOn, "When the validation notice was sent");
        v("validationReceivedOn", validationReceivedOn, "When it was received, where that is known");
        v("verifiedAt", verifiedAt, "When verification of a disputed debt was sent");
        v("evidence", evidence, "What proves it");
        v("notes", notes, "Notes");
    }
};

/// Errors: RECORD.MISSING (NotFound); RECORD.VERSION (Conflict).
Result<HoldUpdated> execute(Transaction &transaction, const Context &context, const UpdateHold &command);

} // namespace kept
