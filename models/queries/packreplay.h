// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"
#include "models/domain/compliance/verdict.h"
#include "models/queries/asking.h"
#include "models/store/query.h"

namespace kept {

/// Which past contacts of ours some rule packs would have refused: those in force, a changed shelf of them, or one pack alone.
struct PackReplay
{
    /// What was decided when the contact was made.
    enum class Then { NotJudged, Allowed, Refused, Overridden };
    struct Row
    {
        InteractionId interaction = InteractionId::fromValue(0);
        qint64 at = 0; ///< UTC milliseconds
        AccountId customer = AccountId::fromValue(0);
        QString customerName;
        QString person;
        QString point;
        QString channel;
        std::optional<PlanId> plan;
        std::vector<ContactFinding> findings; ///< the weightiest first; of the one pack, where there is one
        std::optional<qint64> nextAllowed;
        Then then = Then::NotJudged;
        QString ruleThen = {}; ///< the weightiest that refused then
        std::optional<ContactId> contact = {};
        std::optional<ContactPointId> pointId = {};
    };
    struct Answer
    {
        QString pack; ///< the one pack's id and version; empty for a whole shelf
        QString version;
        qint64 judged = 0; ///< contacts that the packs bind
        std::vector<Row> refused;
        qint64 customers = 0;               ///< that were contacted in the period
        qint64 done = 0;                    ///< of those, looked at by this question
        std::optional<AccountId> last = {}; ///< ask on after this one; none: nobody is left
    };
    QByteArray pack = {}; ///< the one pack's file, as bytes; empty: whole shelf
    QString source = {};  ///< its name
    qint64 since = 0;     ///< UTC milliseconds
    std::optional<qint64> until = {};
    std::shared_ptr<const PackShelf> shelf = {}; ///< none: the packs in force
    std::optional<AccountId> after = {};         ///< customers whose id is greater
    int most = 0;                                ///< customers to look at; 0: all
};

/// Each contact is judged by what was known at its instant. Errors: PACK.FORMAT (Invalid) as readRulePack() has it.
Result<PackReplay::Answer> answer(Database &database, const Asking &asking, const PackReplay &question);

} // namespace kept
