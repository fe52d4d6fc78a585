// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/promising.h"

#include "models/domain/promisereplacing.h"
#include "models/queries/promisereading.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The promise that is followed leaves the facts before the new one is judged: its money is not promised twice.
Result<void> leave(const PromiseRecord &old, PromiseFacts &facts)
{
    if (!mayBeReplaced(old.status, old.supersededBy.has_value())) {
        const PromiseState state = old.supersededBy ? PromiseState::Superseded : old.status;
        const QString number = humanNumber(ObjectKind::PromiseToPay, old.id.value());
        return refuse(
            {Finding{u"PTP.REPLACE"_s, Severity::Block, {}, {{u"state"_s, nameOf(state)}, {u"number"_s, number}}, {}, {}}});
    }
    facts = factsReplacing(std::move(facts), old.status, old.amount, old.received);
    return {};
}

} // namespace

PromiseDraft PromiseInput::draft() const
{
    PromiseDraft draft;
    draft.type = type.value_or(parts.size() > 1 ? PromiseType::InParts : PromiseType::Single);
    draft.amount = amount;
    for (const PartInput &part : parts)
        draft.parts.push_back({part.date, part.amount});
    draft.method = method.value_or(QString());
    draft.channel = channel.value_or(QString());
    return draft;
}

PromiseInput inputOf(const PromiseDraft &draft)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    PromiseInput input{draft.amount, {}, draft.type, orNone(draft.method), orNone(draft.channel)};
    for (const PromisePart &part : draft.parts)
        input.parts.push_back({part.date, part.amount});
    return input;
}

Result<std::vector<Finding>> judgeDraft(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                        const PromiseInput &input, std::optional<PromiseId> replaces)
{
    KEPT_TRY(const auto basis, promiseBasis(transaction.database(), plan, context.actor, context.deskZone));
    PromiseFacts facts = factsOf(plan, basis, context.now);
    if (replaces) {
        KEPT_TRY(const auto ledger, PromiseLedger::load(transaction, plan, PromiseTerms::of(basis), basis.promises));
        KEPT_TRY(const auto old, ledger.promise(*replaces));
        KEPT_CHECK(leave(old, facts));
    }
    return checkPromise(input.draft(), facts);
}

Result<PromiseMade> makePromise(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                const Promising &promising)
{
    KEPT_TRY(const auto basis, promiseBasis(transaction.database(), plan, context.actor, context.deskZone));
    PromiseFacts facts = factsOf(plan, basis, context.now);
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, PromiseTerms::of(basis), basis.promises));
    if (promising.overrideLimit)
        facts.policy = withOverride(facts.policy, *promising.overrideLimit, context.actorName);
    KEPT_TRY(const qint64 at, agreementInstant(transaction.database(), plan.id, context.now));
    int level = 1;
    if (promising.replaces) {
        KEPT_TRY(const auto old, ledger.promise(*promising.replaces));
        KEPT_CHECK(leave(old, facts));
        ledger.end(old.id, PromiseState::Superseded, {}, at);
        level = static_cast<int>(old.level) + 1;
    }
    const PromiseDraft draft = promising.input.draft();
    const auto findings = checkPromise(draft, facts);
    if (blocks(findings))
        return refuse(findings);
    const int limit = facts.policy.maximumPromises.value;
    KEPT_TRY(const PromiseId promise,
             ledger.make({draft, at, promising.takenBy, promising.approval, promising.replaces, level, limit}));
    if (promising.replaces)
        ledger.supersede(*promising.replaces, promise);
    KEPT_CHECK(ledger.save());
    // The caller has read the plan's row under its lock, and nothing has written it since.
    KEPT_CHECK(refreshPlan(transaction, plan, ledger.promises(), ledger.parts(), Figures::AsTheyAre));
    return PromiseMade{promise, humanNumber(ObjectKind::PromiseToPay, promise.value()), plan.id, level, ledger.counted(), limit};
}

} // namespace kept
