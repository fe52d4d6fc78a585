// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr RoleSet administrators(Role::Administrator);
constexpr RoleSet supervisors(Role::Supervisor, Role::Administrator);
constexpr RoleSet staff(Role::Specialist, Role::Supervisor, Role::Administrator);
constexpr RoleSet collectors(Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency);
// What tells of the person alone, an auditor's looking too.
constexpr RoleSet everybody(Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency, Role::Auditor);

const Permission *permissionFor(QStringView command)
{
    const auto &all = permissions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Permission &each) { return each.command == command; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const std::vector<Permission> &permissions()
{
    static const std::vector<Permission> all{
        {"AddCharge"_L1, staff},
        {"AddContactPoint"_L1, collectors},
        {"AddDisputeEvidence"_L1, collectors},
        {"AddNote"_L1, staff},
        {"AddTeam"_L1, administrators},
        {"AddUser"_L1, administrators},
        {"ApplyCredit"_L1, staff},
        {"ApprovePaymentPlan"_L1, supervisors},
        {"AssignOwner"_L1, supervisors},
        {"AttachDisputeFile"_L1, collectors},
        {"CancelPaymentPlan"_L1, collectors},
        {"CancelPromise"_L1, collectors},
        {"CloseCase"_L1, staff},
        {"ClosePlan"_L1, staff},
        {"ConfirmContactRequest"_L1, collectors},
        {"DecideOverride"_L1, supervisors},
        {"DeferInstalment"_L1, staff},
        {"DefineQueue"_L1, supervisors},
        {"DeletePlan"_L1, staff},
        {"Import"_L1, staff},
        {"KeepLease"_L1, staff},
        {"LiftHold"_L1, staff},
        {"LogInteraction"_L1, collectors},
        {"MakePromise"_L1, collectors},
        {"MarkWrongNumber"_L1, collectors},
        {"MoveDisputeDeadline"_L1, staff},
        {"NoteLocation"_L1, collectors},
        {"OpenCase"_L1, staff},
        {"OpenDispute"_L1, collectors},
        {"OpenPlan"_L1, staff},
        {"OrderQueues"_L1, supervisors},
        {"OverrideDecision"_L1, supervisors},
        {"PlaceHold"_L1, collectors},
        {"ProposePaymentPlan"_L1, collectors},
        {"RecordAffordability"_L1, collectors},
        {"RecordContactRequest"_L1, collectors},
        {"RecordDecision"_L1, collectors},
        {"RecordDocument"_L1, staff},
        {"RecordIdentityCheck"_L1, collectors},
        {"RecordPayment"_L1, collectors},
        {"RecordReveal"_L1, everybody},
        {"RefreshQueues"_L1, staff},
        {"ReinstateInstalment"_L1, staff},
        {"ReinstatePayment"_L1, staff},
        {"ReinstatePaymentPlan"_L1, collectors},
        {"ReinstatePromise"_L1, collectors},
        {"RejectPaymentPlan"_L1, supervisors},
        {"ReleaseLease"_L1, staff},
        {"ReleaseLeaseOf"_L1, supervisors},
        {"RemoveCharge"_L1, staff},
        {"RemoveQueue"_L1, supervisors},
        {"ReopenCase"_L1, staff},
        {"ReopenDispute"_L1, supervisors},
        {"ReopenPlan"_L1, supervisors},
        {"ReplacePromise"_L1, collectors},
        {"RequestDecisionOverride"_L1, collectors},
        {"RequestOverride"_L1, collectors},
        {"ResolveDispute"_L1, staff},
        {"RestoreDocument"_L1, staff},
        {"ReversePayment"_L1, staff},
        {"RunDue"_L1, staff},
        {"SetCallback"_L1, staff},
        {"SetCaseRule"_L1, administrators},
        {"SetCollector"_L1, administrators},
        {"SetConsent"_L1, collectors},
        {"SetDeadlines"_L1, administrators},
        {"SetHoliday"_L1, administrators},
        {"SetIdentityQuestions"_L1, administrators},
        {"SetIdleLock"_L1, administrators},
        {"SetPassword"_L1, everybody},
        {"SetPaymentPlanLimits"_L1, administrators},
        {"SetPaymentPlanTemplate"_L1, administrators},
        {"SetPolicy"_L1, administrators},
        {"SetUser"_L1, administrators},
        {"SharePayment"_L1, collectors},
        {"SignIn"_L1, everybody},
        {"TakeCustomer"_L1, staff},
        {"TakeNext"_L1, staff},
        {"TransferPayment"_L1, staff},
        {"UndeletePlan"_L1, staff},
        {"UndoImport"_L1, staff},
        {"UpdateContactPoint"_L1, collectors},
        {"UpdateHold"_L1, staff},
        {"UpdatePlan"_L1, staff},
        {"UpdateUser"_L1, administrators},
        {"WaiveInstalment"_L1, supervisors},
        {"WithdrawContactRequest"_L1, collectors},
        {"WithdrawDisputeFile"_L1, collectors},
        {"WithdrawDocument"_L1, staff},
        {"WithdrawHold"_L1, staff},
        {"WithdrawRequest"_L1, collectors},
        {"WrapUpCall"_L1, collectors},
    };
    return all;
}

bool mayPerform(Role role, QStringView command, Right right)
{
    const Permission *known = permissionFor(command);
    return known ? known->roles.has(role) : mayDo(role, right);
}

std::optional<Role> whoMayPerform(QStringView command)
{
    const Permission *known = permissionFor(command);
    if (!known)
        return std::nullopt;
    for (const Role role : {Role::Specialist, Role::Supervisor, Role::Administrator})
        if (known->roles.has(role))
            return role;
    return std::nullopt;
}

} // namespace kept
