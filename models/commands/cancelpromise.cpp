// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"

#include "models/commands/references.h"
#include "models/queries/promisereading.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<PromiseCancelled> execute(Transaction &transaction, const Context &context, const CancelPromise &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto promise, RecordTable<PromiseRecord>::get(transaction.database(), command.promise.value()));
    transaction.journal().setSubject(ObjectKind::PromiseToPay, promise.id.value());
    KEPT_TRY(const auto plan, planFor(transaction, context, promise.plan));
    KEPT_TRY(auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, std::move(terms)));
    // Read again under the plan's lock: somebody may have been faster.
    KEPT_TRY(const auto current, ledger.promise(command.promise));
    if (current.status != PromiseState::Open)
        return refuse({Finding{u"PTP.NOTOPEN"_s, Severity::Block, {}, {{u"state"_s, nameOf(current.status)}}, {}, {}}});
    KEPT_TRY(const qint64 at, agreementInstant(transaction.database(), plan.id, context.now));
    ledger.end(command.promise, PromiseState::Cancelled, command.reason, at);
    KEPT_CHECK(ledger.save());
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
    return PromiseCancelled{command.promise, plan.id, ledger.counted()};
}

} // namespace kept
