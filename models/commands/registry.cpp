// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/registry.h"

#include "models/commands/addcontactpoint.h"
#include "models/commands/addnote.h"
#include "models/commands/addteam.h"
#include "models/commands/adduser.h"
#include "models/commands/applycredit.h"
#include "models/commands/assignowner.h"
#include "models/commands/cancelpromise.h"
#include "models/commands/casework.h"
#include "models/commands/changecontactrequest.h"
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/decideoverride.h"
#include "models/commands/definequeue.h"
#include "models/commands/deleteplan.h"
#include "models/commands/disputefiles.h"
#include "models/commands/disputing.h"
#include "models/commands/leasing.h"
#include "models/commands/lifthold.h"
#include "models/commands/loginteraction.h"
#include "models/commands/makepromise.h"
#include "models/commands/markwrongnumber.h"
#include "models/commands/notelocation.h"
#include "models/commands/openplan.h"
#include "models/commands/overridedecision.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/placehold.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/recordaffordability.h"
#include "models/commands/recordcontactrequest.h"
#include "models/commands/recorddecision.h"
#include "models/commands/recorddocument.h"
#include "models/commands/recordidentitycheck.h"
#include "models/commands/recordpayment.h"
#include "models/commands/recordreveal.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reinstatepromise.h"
#include "models/commands/reopenplan.h"
#include "models/commands/replacepromise.h"
#include "models/commands/requestdecisionoverride.h"
#include "models/commands/requestoverride.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setcollector.h"
#include "models/commands/setconsent.h"
#include "models/commands/setdeadlines.h"
#include "models/commands/setholiday.h"
#include "models/commands/setidentityquestions.h"
#include "models/commands/setpaymentplanterms.h"
#include "models/commands/setpolicy.h"
#include "models/commands/setuser.h"
#include "models/commands/sharepayment.h"
#include "models/commands/signingin.h"
#include "models/commands/takecustomer.h"
#include "models/commands/transferpayment.h"
#include "models/commands/undeleteplan.h"
#include "models/commands/undoimport.h"
#include "models/commands/updatecontactpoint.h"
#include "models/commands/updatehold.h"
#include "models/commands/updateplan.h"
#include "models/commands/updateuser.h"
#include "models/commands/withdrawhold.h"
#include "models/commands/withdrawrequest.h"
#include "models/commands/wrapupcall.h"

#include <algorithm>

namespace kept {

namespace {

template<class C>
Result<QJsonObject> runCommand(Database &database, const Context &context, const QJsonObject &fields)
{
    KEPT_TRY(const C command, fromJson<C>(fields));
    KEPT_TRY(const auto performed, perform(database, context, command));
    return toJson(performed.outcome);
}

template<class C>
Result<QJsonObject> normaliseCommand(const QJsonObject &fields)
{
    KEPT_TRY(const C command, fromJson<C>(fields));
    return toJson(command);
}

template<class C>
CommandEntry entry()
{
    return {C::commandName(),     C::meaning(),  detail::rightFor<C>(), &schemaOf<C>, &schemaOf<typename C::Outcome>,
            &normaliseCommand<C>, &runCommand<C>};
}

} // namespace

const std::vector<CommandEntry> &commandRegistry()
{
    static const std::vector<CommandEntry> all{
        entry<AddCharge>(),
        entry<AddContactPoint>(),
        entry<AddNote>(),
        entry<AddDisputeEvidence>(),
        entry<AttachDisputeFile>(),
        entry<WithdrawDisputeFile>(),
        entry<AddTeam>(),
        entry<AddUser>(),
        entry<ApplyCredit>(),
        entry<ApprovePaymentPlan>(),
        entry<AssignOwner>(),
        entry<CancelPaymentPlan>(),
        entry<CancelPromise>(),
        entry<CloseCase>(),
        entry<ClosePlan>(),
        entry<ConfirmContactRequest>(),
        entry<DecideOverride>(),
        entry<DeferInstalment>(),
        entry<DefineQueue>(),
        entry<DeletePlan>(),
        entry<KeepLease>(),
        entry<LiftHold>(),
        entry<LogInteraction>(),
        entry<MakePromise>(),
        entry<MarkWrongNumber>(),
        entry<MoveDisputeDeadline>(),
        entry<NoteLocation>(),
        entry<OpenCase>(),
        entry<OpenDispute>(),
        entry<OpenPlan>(),
        entry<OrderQueues>(),
        entry<OverrideDecision>(),
        entry<PlaceHold>(),
        entry<ProposePaymentPlan>(),
        entry<RecordAffordability>(),
        entry<RecordContactRequest>(),
        entry<RecordDecision>(),
        entry<RecordDocument>(),
        entry<RecordIdentityCheck>(),
        entry<RecordPayment>(),
        entry<RecordReveal>(),
        entry<RefreshQueues>(),
        entry<ReinstateInstalment>(),
        entry<ReinstatePayment>(),
        entry<ReinstatePaymentPlan>(),
        entry<ReinstatePromise>(),
        entry<RejectPaymentPlan>(),
        entry<ReleaseLease>(),
        entry<ReleaseLeaseOf>(),
        entry<RemoveCharge>(),
        entry<RemoveQueue>(),
        entry<ReopenCase>(),
        entry<ReopenDispute>(),
        entry<ReopenPlan>(),
        entry<ReplacePromise>(),
        entry<RequestDecisionOverride>(),
        entry<RequestOverride>(),
        entry<ResolveDispute>(),
        entry<RestoreDocument>(),
        entry<ReversePayment>(),
        entry<RunDue>(),
        entry<SetCallback>(),
        entry<SetCaseRule>(),
        entry<SetCollector>(),
        entry<SetConsent>(),
        entry<SetDeadlines>(),
        entry<SetHoliday>(),
        entry<SetIdentityQuestions>(),
        entry<SetIdleLock>(),
        entry<SetPassword>(),
        entry<SetPaymentPlanLimits>(),
        entry<SetPaymentPlanTemplate>(),
        entry<SetPolicy>(),
        entry<SetUser>(),
        entry<SharePayment>(),
        entry<SignIn>(),
        entry<TakeCustomer>(),
        entry<TakeNext>(),
        entry<TransferPayment>(),
        entry<UndeletePlan>(),
        entry<UndoImport>(),
        entry<UpdateContactPoint>(),
        entry<UpdateHold>(),
        entry<UpdatePlan>(),
        entry<UpdateUser>(),
        entry<WaiveInstalment>(),
        entry<WithdrawContactRequest>(),
        entry<WithdrawDocument>(),
        entry<WithdrawHold>(),
        entry<WithdrawRequest>(),
    };
    return all;
}

const CommandEntry *findCommand(QStringView name)
{
    const auto &all = commandRegistry();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandEntry &entry) { return entry.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kept
