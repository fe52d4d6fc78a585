// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptctl/session.h"

namespace kept {

/// A verb: what it takes, and what it does.
struct Verb
{
    VerbShape shape;
    Result<ExitCode> (*run)(Session &session) = nullptr;
};

/// Every verb there is, in the order of the help.
std::vector<Verb> allVerbs();

/// Makes, brings up to date, describes: init, migrate, status, demo.
std::vector<Verb> storeVerbs();
/// Who may sign in at a server: grant.
std::vector<Verb> grantVerbs();
/// In and out: import, export.
std::vector<Verb> exchangeVerbs();
/// Imports made, and taken back: imports, undo-import.
std::vector<Verb> undoVerbs();
/// Consistent copies: backup, restore.
std::vector<Verb> backupVerbs();
/// What the screens show: tree, summary, find, plan, timeline.
std::vector<Verb> askingVerbs();
/// Payments and payment plans before they are recorded: preview-payment, payment-plans, sketch-payment-plan.
std::vector<Verb> moneyVerbs();
/// What holds, and why: policy.
std::vector<Verb> policyVerbs();
/// What is watched: promises, documents.
std::vector<Verb> watchVerbs();
/// Files that are evidence: dispute-files, attach-file, save-file.
std::vector<Verb> fileVerbs();
/// Any command of the registry: do, commands.
std::vector<Verb> commandVerbs();
/// Verdicts and calculators over given facts: check-call, csv, allocate, schedule, age.
std::vector<Verb> caseVerbs();
/// Decisions explained, packs replayed over history: explain-call, replay-pack.
std::vector<Verb> complianceVerbs();

/// The contact rules in force: packs.
std::vector<Verb> packVerbs();
/// The call queues: queues, queue, queue-preview, refresh-queues, next.
std::vector<Verb> queueVerbs();
/// What keeps a store right: run-due, verify.
std::vector<Verb> upkeepVerbs();

} // namespace kept
