// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/commands/describe.h"
#include "models/commands/textcheck.h"
#include "models/store/transaction.h"

#include <functional>

namespace kept {

/// Whether a command changed something now, or had been done before under the same command id.
enum class Effect { Done, DoneBefore };

/// What a command did: its outcome, and the records to show anew.
template<class C>
struct Performed
{
    typename C::Outcome outcome;
    std::vector<Touched> touched;
    Effect effect = Effect::Done;
};

namespace detail {

struct Request
{
    QString command;
    Right right = Right::Work;
    QJsonObject payload;
};

struct Answer
{
    QJsonObject outcome;
    std::vector<Touched> touched;
    Effect effect = Effect::Done;
};

using Body = std::function<Result<QJsonObject>(Transaction &)>;

Result<Answer> perform(Database &database, const Context &context, const Request &request, const Body &body);

template<class C>
constexpr Right rightFor()
{
    if constexpr (requires { C::right; })
        return C::right;
    else
        return Right::Work;
}

} // namespace detail

/// The one way to change anything: one transaction reads the facts, asks the rules, writes the rows, appends the event and the
/// change feed, and commits; it is run again a few times when others were in the way. A command id that was done before
/// answers what it answered then. A command that touched no record leaves no event. A command is a described struct with `commandName()`, `meaning()`, `Outcome`, optionally
/// `right`, and `execute(Transaction &, const Context &, const C &) -> Result<Outcome>`.
/// Errors: those of the command; ROLE.RIGHT (Refused); COMMAND.REUSED (Conflict: the id was another command's);
/// TEXT.CONTROL, TEXT.LONG (Invalid); those of the store. After an error nothing has changed.
template<class C>
Result<Performed<C>> perform(Database &database, const Context &context, const C &command)
{
    C copy = command;
    TextCheck texts;
    copy.describe(texts);
    if (texts.problem)
        return tl::make_unexpected(*texts.problem);
    Performed<C> performed;
    const detail::Body body = [&](Transaction &transaction) -> Result<QJsonObject> {
        KEPT_TRY(performed.outcome, execute(transaction, context, command));
        return toJson(performed.outcome);
    };
    KEPT_TRY(auto answer, detail::perform(database, context, {C::commandName(), detail::rightFor<C>(), toJson(command)}, body));
    if (answer.effect == Effect::DoneBefore) {
        KEPT_TRY(performed.outcome, fromJson<typename C::Outcome>(answer.outcome));
    }
    performed.touched = std::move(answer.touched);
    performed.effect = answer.effect;
    return performed;
}

} // namespace kept
