// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"

#include "models/domain/id.h"
#include "models/domain/paymentplanstate.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum FieldType;
using Kind = ObjectKind;

Field key()
{
    return {u"SourceSystemRecordIdentifier"_s, u"source_system_record_identifier"_s, Text, FieldUse::Key, {}, {}};
}

Field plain(const QString &apiName, const QString &column, FieldType type = Text)
{
    return {apiName, column, type, FieldUse::Plain, {}, {}};
}

Field required(const QString &apiName, const QString &column, FieldType type = Text)
{
    return {apiName, column, type, FieldUse::Required, {}, {}};
}

Field derived(const QString &apiName, const QString &column, FieldType type)
{
    return {apiName, column, type, FieldUse::Derived, {}, {}};
}

Field reference(const QString &apiName, const QString &column, Kind target, FieldUse use = FieldUse::Plain)
{
    return {apiName, column, Reference, use, target, {}};
}

Field choice(const QString &apiName, const QString &column, const QStringList &values, FieldUse use = FieldUse::Plain)
{
    return {apiName, column, Enumeration, use, {}, values};
}

Field currency()
{
    return required(u"CurrencyIsoCode"_s, u"currency_iso_code"_s, CurrencyCode);
}

ObjectType account()
{
    return {Kind::Account,
            u"Account"_s,
            u"account"_s,
            true,
            {key(), required(u"Name"_s, u"name"_s), choice(u"Type"_s, u"type"_s, {u"Person"_s, u"Organization"_s, u"Agency"_s}),
             plain(u"Language"_s, u"language"_s), plain(u"SegmentFlags"_s, u"segment_flags"_s),
             plain(u"Phone"_s, u"phone"_s, Phone)}};
}

ObjectType contact()
{
    return {Kind::Contact,
            u"Contact"_s,
            u"contact"_s,
            true,
            {key(), reference(u"AccountId"_s, u"account_id"_s, Kind::Account), required(u"Name"_s, u"name"_s),
             plain(u"FirstName"_s, u"first_name"_s), plain(u"LastName"_s, u"last_name"_s), plain(u"Role"_s, u"role"_s),
             plain(u"Birthdate"_s, u"birthdate"_s, Date), plain(u"Language"_s, u"language"_s),
             plain(u"TimeZone"_s, u"time_zone"_s), plain(u"Country"_s, u"country"_s), plain(u"State"_s, u"state"_s),
             plain(u"PostalCode"_s, u"postal_code"_s)}};
}

ObjectType contactPoint()
{
    return {Kind::ContactPoint,
            u"ContactPoint"_s,
            u"contact_point"_s,
            true,
            {key(), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact, FieldUse::Required),
             choice(u"Kind"_s, u"kind"_s, {u"Phone"_s, u"Email"_s, u"Address"_s}, FieldUse::Required),
             required(u"Value"_s, u"value"_s), plain(u"TimeZone"_s, u"time_zone"_s), plain(u"Purpose"_s, u"purpose"_s),
             plain(u"IsMobile"_s, u"is_mobile"_s, Boolean), plain(u"IsWorkplace"_s, u"is_workplace"_s, Boolean),
             plain(u"IsVerified"_s, u"is_verified"_s, Boolean), plain(u"IsPreferred"_s, u"is_preferred"_s, Boolean),
             plain(u"InvalidSince"_s, u"invalid_since"_s, Date), plain(u"WrongSince"_s, u"wrong_since"_s, Instant)}};
}

ObjectType consent()
{
    return {Kind::Consent,
            u"Consent"_s,
            u"consent"_s,
            true,
            {key(), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact, FieldUse::Required),
             reference(u"ContactPointId"_s, u"contact_point_id"_s, Kind::ContactPoint),
             choice(u"Channel"_s, u"channel"_s, {u"Phone"_s, u"Sms"_s, u"Email"_s, u"Letter"_s, u"Visit"_s, u"All"_s},
                    FieldUse::Required),
             plain(u"Basis"_s, u"basis"_s), choice(u"Status"_s, u"status"_s, {u"Granted"_s, u"Revoked"_s}, FieldUse::Required),
             plain(u"GrantedAt"_s, u"granted_at"_s, Instant), plain(u"RevokedAt"_s, u"revoked_at"_s, Instant),
             plain(u"ExpiresAt"_s, u"expires_at"_s, Instant), plain(u"Evidence"_s, u"evidence"_s),
             choice(u"Kind"_s, u"kind"_s, {u"Channel"_s, u"MoreCalls"_s, u"Hours"_s, u"MachineCalls"_s}),
             reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan),
             choice(u"GivenTo"_s, u"given_to"_s, {u"Collector"_s, u"Creditor"_s}),
             plain(u"ValidFrom"_s, u"valid_from"_s, Instant), plain(u"FromTime"_s, u"from_time"_s),
             plain(u"ToTime"_s, u"to_time"_s)}};
}

ObjectType contactRequest()
{
    return {Kind::ContactRequest,
            u"ContactRequest"_s,
            u"contact_request"_s,
            true,
            {key(), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact, FieldUse::Required),
             choice(u"Kind"_s, u"kind"_s,
                    {u"InconvenientTime"_s, u"InconvenientPlace"_s, u"EmployerProhibits"_s, u"NotAtWork"_s, u"CallbackWelcome"_s},
                    FieldUse::Required),
             required(u"SaidAt"_s, u"said_at"_s, Instant), plain(u"Words"_s, u"words"_s), plain(u"Evidence"_s, u"evidence"_s),
             plain(u"Days"_s, u"days"_s), plain(u"FromTime"_s, u"from_time"_s), plain(u"ToTime"_s, u"to_time"_s),
             plain(u"UntilDate"_s, u"until_date"_s, Date), choice(u"Place"_s, u"place"_s, {u"Home"_s, u"Work"_s}),
             plain(u"ConfirmedAt"_s, u"confirmed_at"_s, Instant), plain(u"WithdrawnAt"_s, u"withdrawn_at"_s, Instant),
             plain(u"WithdrawnReason"_s, u"withdrawn_reason"_s)}};
}

ObjectType financialAccount()
{
    return {Kind::FinancialAccount,
            u"FinancialAccount"_s,
            u"financial_account"_s,
            true,
            {key(), reference(u"AccountId"_s, u"account_id"_s, Kind::Account, FieldUse::Required),
             required(u"FinancialAccountNumber"_s, u"financial_account_number"_s), plain(u"Name"_s, u"name"_s),
             choice(u"Type"_s, u"type"_s,
                    {u"Loan"_s, u"CreditCard"_s, u"Mortgage"_s, u"AutoLoan"_s, u"InvoiceAccount"_s, u"Overdraft"_s, u"Other"_s}),
             plain(u"Status"_s, u"status"_s), plain(u"Product"_s, u"product"_s), currency(),
             plain(u"OpeningDate"_s, u"opening_date"_s, Date), plain(u"CreditLimit"_s, u"credit_limit"_s, Amount),
             plain(u"Balance"_s, u"balance"_s, Amount), plain(u"BalanceAsOfDate"_s, u"balance_as_of_date"_s, Date),
             plain(u"InterestRate"_s, u"interest_rate_basis_points"_s, BasisPoints)}};
}

ObjectType financialAccountParty()
{
    return {Kind::FinancialAccountParty,
            u"FinancialAccountParty"_s,
            u"financial_account_party"_s,
            true,
            {key(), reference(u"FinancialAccountId"_s, u"financial_account_id"_s, Kind::FinancialAccount, FieldUse::Required),
             reference(u"AccountId"_s, u"account_id"_s, Kind::Account), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact),
             choice(u"Role"_s, u"role"_s,
                    {u"Borrower"_s, u"CoBorrower"_s, u"Guarantor"_s, u"Spouse"_s, u"ParentOfMinor"_s, u"Guardian"_s,
                     u"Executor"_s, u"Successor"_s, u"LegalRepresentative"_s, u"ThirdParty"_s, u"Creditor"_s}),
             plain(u"IsRoleActive"_s, u"is_role_active"_s, Boolean)}};
}

ObjectType planReason()
{
    Field code = required(u"Code"_s, u"code"_s);
    code.use = FieldUse::Key;
    return {Kind::CollectionPlanReason,
            u"CollectionPlanReason"_s,
            u"collection_plan_reason"_s,
            true,
            {code, required(u"Name"_s, u"name"_s), plain(u"Description"_s, u"description"_s),
             plain(u"IsActive"_s, u"is_active"_s, Boolean)}};
}

ObjectType plan()
{
    return {
        Kind::CollectionPlan,
        u"CollectionPlan"_s,
        u"collection_plan"_s,
        true,
        {key(),
         plain(u"Name"_s, u"name"_s),
         reference(u"AccountId"_s, u"account_id"_s, Kind::Account, FieldUse::Required),
         reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact),
         reference(u"FinancialAccountId"_s, u"financial_account_id"_s, Kind::FinancialAccount),
         reference(u"CollectionPlanReasonId"_s, u"collection_plan_reason_id"_s, Kind::CollectionPlanReason),
         reference(u"CollectionAgencyAccountId"_s, u"collection_agency_account_id"_s, Kind::Account),
         reference(u"LegalRepresentativeId"_s, u"legal_representative_id"_s, Kind::Contact),
         reference(u"OwnerId"_s, u"owner_user_id"_s, Kind::User),
         reference(u"OwnerTeamId"_s, u"owner_team_id"_s, Kind::Team),
         choice(u"Status"_s, u"status"_s, {u"New"_s, u"InProgress"_s, u"PromiseRegistered"_s, u"PromiseBroken"_s, u"Close"_s}),
         plain(u"InteractionOutcome"_s, u"interaction_outcome"_s),
         plain(u"CollectionPlanSegment"_s, u"collection_plan_segment"_s),
         plain(u"UsageType"_s, u"usage_type"_s),
         currency(),
         plain(u"InitialDueAmount"_s, u"initial_due_amount"_s, Amount),
         required(u"CurrentDueAmount"_s, u"current_due_amount"_s, Amount),
         plain(u"TotalFeesAmount"_s, u"total_fees_amount"_s, Amount),
         plain(u"TotalInterestAmount"_s, u"total_interest_amount"_s, Amount),
         plain(u"TotalTaxAmount"_s, u"total_tax_amount"_s, Amount),
         plain(u"TotalPaymentsReceived"_s, u"total_payments_received"_s, Amount),
         derived(u"DaysPastDue"_s, u"past_due_since"_s, Integer),
         derived(u"DaysPastDueAsOfDate"_s, u"figures_as_of_date"_s, Date),
         plain(u"PausedDays"_s, u"paused_days"_s, Integer),
         plain(u"DueDate"_s, u"due_date"_s, Date),
         plain(u"ClosedDate"_s, u"closed_date"_s, Date),
         plain(u"IsClosed"_s, u"is_closed"_s, Boolean),
         plain(u"FirstCallDateTime"_s, u"first_call_date_time"_s, Instant),
         plain(u"FirstEmailDateTime"_s, u"first_email_date_time"_s, Instant),
         plain(u"FirstSmsDateTime"_s, u"first_sms_date_time"_s, Instant),
         plain(u"AutoDebitRequestCount"_s, u"auto_debit_request_count"_s, Integer),
         derived(u"PromiseToPayCount"_s, u"promise_to_pay_count"_s, Integer),
         plain(u"MaximumPromisetoPayCount"_s, u"maximum_promiseto_pay_count"_s, Integer),
         plain(u"RiskScore"_s, u"risk_score"_s, Score),
         plain(u"TimeZone"_s, u"time_zone"_s),
         plain(u"LastViewedDate"_s, u"last_viewed_date"_s, Instant),
         plain(u"LastReferencedDate"_s, u"last_referenced_date"_s, Instant)}};
}

ObjectType planItem()
{
    return {Kind::CollectionPlanItem,
            u"CollectionPlanItem"_s,
            u"collection_plan_item"_s,
            true,
            {key(), reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan, FieldUse::Required),
             choice(u"Kind"_s, u"kind"_s, {u"Instalment"_s, u"Statement"_s, u"Invoice"_s, u"Charge"_s}),
             plain(u"Name"_s, u"name"_s), required(u"DueDate"_s, u"due_date"_s, Date), currency(),
             plain(u"PrincipalAmount"_s, u"principal_amount"_s, Amount), plain(u"InterestAmount"_s, u"interest_amount"_s, Amount),
             plain(u"FeesAmount"_s, u"fees_amount"_s, Amount), plain(u"TaxAmount"_s, u"tax_amount"_s, Amount),
             plain(u"PenaltiesAmount"_s, u"penalties_amount"_s, Amount), plain(u"CostsAmount"_s, u"costs_amount"_s, Amount),
             plain(u"DisputedAmount"_s, u"disputed_amount"_s, Amount),
             choice(u"Status"_s, u"status"_s, {u"New"_s, u"Pending"_s, u"Paid"_s, u"Closed"_s}),
             reference(u"SettledById"_s, u"settled_by_id"_s, Kind::PaymentSchedule),
             plain(u"ForgivenAmount"_s, u"forgiven_amount"_s, Amount)}};
}

ObjectType promise()
{
    return {Kind::PromiseToPay,
            u"PromiseToPay"_s,
            u"promise_to_pay"_s,
            true,
            {key(), reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan, FieldUse::Required),
             required(u"Amount"_s, u"amount"_s, Amount), currency(), choice(u"Type"_s, u"type"_s, {u"Single"_s, u"InParts"_s}),
             plain(u"Method"_s, u"method"_s),
             choice(u"Status"_s, u"status"_s,
                    {u"Draft"_s, u"PendingApproval"_s, u"Open"_s, u"Kept"_s, u"PartiallyKept"_s, u"Broken"_s, u"Cancelled"_s,
                     u"Superseded"_s, u"Rejected"_s}),
             derived(u"ReceivedAmount"_s, u"received_amount"_s, Amount), derived(u"Level"_s, u"level"_s, Integer),
             required(u"TakenAt"_s, u"taken_at"_s, Instant), plain(u"Channel"_s, u"channel"_s),
             plain(u"CancelReason"_s, u"cancel_reason"_s)}};
}

ObjectType promisePart()
{
    return {Kind::PromiseInstalment,
            u"PromiseInstalment"_s,
            u"promise_instalment"_s,
            false,
            {reference(u"PromiseToPayId"_s, u"promise_id"_s, Kind::PromiseToPay, FieldUse::Required),
             required(u"PartNumber"_s, u"part_number"_s, Integer), required(u"DueDate"_s, u"due_date"_s, Date),
             required(u"Amount"_s, u"amount"_s, Amount), derived(u"ReceivedAmount"_s, u"received_amount"_s, Amount),
             derived(u"Status"_s, u"status"_s, Text)}};
}

ObjectType payment()
{
    return {Kind::Payment,
            u"Payment"_s,
            u"payment"_s,
            true,
            {key(), reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan, FieldUse::Required),
             required(u"ValueDate"_s, u"value_date"_s, Date), required(u"Amount"_s, u"amount"_s, Amount), currency(),
             plain(u"Method"_s, u"method"_s), plain(u"ExternalId"_s, u"external_id"_s),
             choice(u"Status"_s, u"status"_s, {u"Received"_s, u"Reversed"_s}),
             reference(u"ReversesId"_s, u"reverses_id"_s, Kind::Payment), plain(u"ReceivedAt"_s, u"received_at"_s, Instant),
             derived(u"AllocatedAmount"_s, u"allocated_amount"_s, Amount)}};
}

ObjectType interaction()
{
    return {Kind::Interaction,
            u"Interaction"_s,
            u"interaction"_s,
            true,
            {key(), reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan),
             reference(u"AccountId"_s, u"account_id"_s, Kind::Account), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact),
             reference(u"ContactPointId"_s, u"contact_point_id"_s, Kind::ContactPoint),
             choice(u"Channel"_s, u"channel"_s, {u"Phone"_s, u"Sms"_s, u"Email"_s, u"Letter"_s, u"Visit"_s}, FieldUse::Required),
             choice(u"Direction"_s, u"direction"_s, {u"Outbound"_s, u"Inbound"_s}, FieldUse::Required),
             required(u"StartedAt"_s, u"started_at"_s, Instant), plain(u"EndedAt"_s, u"ended_at"_s, Instant),
             plain(u"RangAt"_s, u"rang_at"_s, Instant), plain(u"AnsweredAt"_s, u"answered_at"_s, Instant),
             choice(u"LineEnd"_s, u"line_end"_s,
                    {u"HungUpHere"_s, u"HungUpThere"_s, u"Busy"_s, u"NoAnswer"_s, u"Declined"_s, u"Unreachable"_s, u"Failed"_s,
                     u"Lost"_s}),
             required(u"Outcome"_s, u"outcome"_s), plain(u"IsConnected"_s, u"is_connected"_s, Boolean),
             plain(u"IsConversation"_s, u"is_conversation"_s, Boolean), plain(u"IsRightParty"_s, u"is_right_party"_s, Boolean),
             plain(u"Notes"_s, u"notes"_s)}};
}

ObjectType hold()
{
    return {Kind::Hold,
            u"Hold"_s,
            u"hold"_s,
            true,
            {key(),
             choice(u"Reason"_s, u"reason"_s,
                    {u"Dispute"_s, u"Hardship"_s, u"BreathingSpace"_s, u"Bankruptcy"_s, u"Deceased"_s, u"Attorney"_s,
                     u"CeaseContact"_s, u"Complaint"_s},
                    FieldUse::Required),
             reference(u"AccountId"_s, u"account_id"_s, Kind::Account),
             reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact),
             reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan),
             required(u"StartDate"_s, u"start_date"_s, Date),
             plain(u"EndDate"_s, u"end_date"_s, Date),
             plain(u"LiftedAt"_s, u"lifted_at"_s, Instant),
             plain(u"StopsContact"_s, u"stops_contact"_s, Boolean),
             plain(u"StopsAgeing"_s, u"stops_ageing"_s, Boolean),
             plain(u"StopsPromiseClock"_s, u"stops_promise_clock"_s, Boolean),
             plain(u"Notes"_s, u"notes"_s),
             plain(u"ReceivedAt"_s, u"received_at"_s, Instant),
             plain(u"IsWritten"_s, u"is_written"_s, Boolean),
             choice(u"AttorneyState"_s, u"attorney_state"_s,
                    {u"Reachable"_s, u"NotAscertainable"_s, u"Unresponsive"_s, u"ConsentsToContact"_s}),
             choice(u"Proceeding"_s, u"proceeding"_s, {u"Stay"_s, u"Discharge"_s}),
             plain(u"ValidationSentOn"_s, u"validation_sent_on"_s, Date),
             plain(u"ValidationReceivedOn"_s, u"validation_received_on"_s, Date),
             plain(u"VerifiedAt"_s, u"verified_at"_s, Instant),
             plain(u"Evidence"_s, u"evidence"_s)}};
}

ObjectType dispute()
{
    return {Kind::Dispute,
            u"Dispute"_s,
            u"dispute"_s,
            true,
            {key(), reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan, FieldUse::Required),
             reference(u"CollectionPlanItemId"_s, u"collection_plan_item_id"_s, Kind::CollectionPlanItem),
             required(u"Kind"_s, u"kind"_s), required(u"Amount"_s, u"amount"_s, Amount), currency(),
             choice(u"Status"_s, u"status"_s, {u"Open"_s, u"Resolved"_s, u"Withdrawn"_s}, FieldUse::Required),
             plain(u"Outcome"_s, u"outcome"_s), plain(u"Evidence"_s, u"evidence"_s),
             plain(u"ReceivedDate"_s, u"received_date"_s, Date), plain(u"RespondByDate"_s, u"respond_by_date"_s, Date),
             plain(u"ResolvedDate"_s, u"resolved_date"_s, Date)}};
}

// Its content comes beside it: see extraFields() of the exchange.
ObjectType disputeFile()
{
    return {Kind::DisputeFile,
            u"DisputeFile"_s,
            u"dispute_file"_s,
            true,
            {key(), reference(u"DisputeId"_s, u"dispute_id"_s, Kind::Dispute, FieldUse::Required), required(u"Name"_s, u"name"_s),
             required(u"Text"_s, u"text"_s), plain(u"Size"_s, u"size"_s, Integer), plain(u"Sha256"_s, u"sha256"_s),
             plain(u"AddedAt"_s, u"added_at"_s, Instant), reference(u"AddedById"_s, u"added_by"_s, Kind::User),
             plain(u"WithdrawnAt"_s, u"withdrawn_at"_s, Instant), reference(u"WithdrawnById"_s, u"withdrawn_by"_s, Kind::User),
             plain(u"WithdrawnReason"_s, u"withdrawn_reason"_s)}};
}

ObjectType monthly(Kind kind, const QString &apiName, const QString &table)
{
    return {kind,
            apiName,
            table,
            true,
            {key(), reference(u"ContactId"_s, u"contact_id"_s, Kind::Contact, FieldUse::Required), required(u"Kind"_s, u"kind"_s),
             required(u"MonthlyAmount"_s, u"monthly_amount"_s, Amount), currency(), plain(u"AsOfDate"_s, u"as_of_date"_s, Date)}};
}

ObjectType paymentSchedule()
{
    return {Kind::PaymentSchedule,
            u"PaymentSchedule"_s,
            u"payment_schedule"_s,
            true,
            {key(),
             reference(u"CollectionPlanId"_s, u"collection_plan_id"_s, Kind::CollectionPlan, FieldUse::Required),
             choice(u"Kind"_s, u"kind"_s, allNames<PaymentPlanKind>(), FieldUse::Required),
             plain(u"Template"_s, u"template"_s),
             choice(u"Hardship"_s, u"hardship"_s, allNames<HardshipReason>()),
             choice(u"Status"_s, u"status"_s, allNames<PaymentPlanState>(), FieldUse::Required),
             choice(u"Cadence"_s, u"cadence"_s, allNames<PaymentPlanCadence>()),
             choice(u"DateRoll"_s, u"date_roll"_s, allNames<DateRoll>()),
             currency(),
             required(u"Amount"_s, u"amount"_s, Amount),
             plain(u"BalanceAmount"_s, u"balance_amount"_s, Amount),
             plain(u"ForgivenAmount"_s, u"forgiven_amount"_s, Amount),
             derived(u"ReceivedAmount"_s, u"received_amount"_s, Amount),
             plain(u"StepUpPercent"_s, u"step_basis_points"_s, BasisPoints),
             plain(u"DeferredPeriods"_s, u"deferred_periods"_s, Integer),
             plain(u"SettlementPercent"_s, u"settlement_basis_points"_s, BasisPoints),
             plain(u"FeeWaiverPercent"_s, u"fee_waiver_basis_points"_s, BasisPoints),
             plain(u"FreezesInterest"_s, u"freezes_interest"_s, Boolean),
             choice(u"InterestKind"_s, u"interest_kind"_s, allNames<InterestKind>()),
             plain(u"InterestPercent"_s, u"interest_basis_points"_s, BasisPoints),
             plain(u"InterestAmount"_s, u"interest_amount"_s, Amount),
             plain(u"ExpiresDate"_s, u"expires_date"_s, Date),
             plain(u"Note"_s, u"note"_s),
             required(u"ProposedAt"_s, u"proposed_at"_s, Instant),
             plain(u"Needs"_s, u"needs"_s),
             plain(u"DecidedAt"_s, u"decided_at"_s, Instant),
             plain(u"DecisionNote"_s, u"decision_note"_s),
             plain(u"ActivatedAt"_s, u"activated_at"_s, Instant),
             plain(u"CountsFromDate"_s, u"counts_from_date"_s, Date),
             plain(u"EndedAt"_s, u"ended_at"_s, Instant),
             plain(u"EndReason"_s, u"end_reason"_s),
             derived(u"NextDueDate"_s, u"next_due_date"_s, Date),
             plain(u"SettledAmount"_s, u"settled_amount"_s, Amount)}};
}

// An instalment is in the currency of its payment plan.
ObjectType paymentScheduleItem()
{
    return {Kind::PaymentScheduleItem,
            u"PaymentScheduleItem"_s,
            u"payment_schedule_item"_s,
            true,
            {key(), reference(u"PaymentScheduleId"_s, u"payment_schedule_id"_s, Kind::PaymentSchedule, FieldUse::Required),
             required(u"ItemNumber"_s, u"item_number"_s, Integer), required(u"DueDate"_s, u"due_date"_s, Date),
             required(u"Amount"_s, u"amount"_s, Amount), plain(u"RequiredAmount"_s, u"required_amount"_s, Amount),
             derived(u"ReceivedAmount"_s, u"received_amount"_s, Amount), plain(u"DeadlineAt"_s, u"deadline_at"_s, Instant),
             plain(u"LastDay"_s, u"last_day"_s, Date),
             choice(u"Status"_s, u"status"_s, allNames<InstalmentState>(), FieldUse::Required),
             plain(u"VerdictAt"_s, u"verdict_at"_s, Instant), plain(u"Reason"_s, u"reason"_s),
             plain(u"InterestAmount"_s, u"interest_amount"_s, Amount),
             reference(u"ChargeItemId"_s, u"charge_item_id"_s, Kind::CollectionPlanItem)}};
}

ObjectType inner(Kind kind, const QString &apiName, const QString &table)
{
    return {kind, apiName, table, false, {}};
}

} // namespace

const std::vector<ObjectType> &catalogue()
{
    static const std::vector<ObjectType> all{
        inner(Kind::Team, u"Team"_s, u"team"_s),
        inner(Kind::User, u"User"_s, u"app_user"_s),
        planReason(),
        account(),
        contact(),
        contactPoint(),
        financialAccount(),
        financialAccountParty(),
        plan(),
        consent(),
        contactRequest(),
        paymentSchedule(),
        planItem(),
        promise(),
        promisePart(),
        payment(),
        inner(Kind::PaymentAllocation, u"PaymentAllocation"_s, u"payment_allocation"_s),
        inner(Kind::PromiseMatch, u"PromiseMatch"_s, u"promise_match"_s),
        paymentScheduleItem(),
        inner(Kind::ScheduleMatch, u"ScheduleMatch"_s, u"schedule_match"_s),
        inner(Kind::ComplianceDecision, u"ComplianceDecision"_s, u"compliance_decision"_s),
        interaction(),
        hold(),
        dispute(),
        disputeFile(),
        monthly(Kind::PartyIncome, u"PartyIncome"_s, u"party_income"_s),
        monthly(Kind::PartyExpense, u"PartyExpense"_s, u"party_expense"_s),
        inner(Kind::Approval, u"Approval"_s, u"approval"_s),
        inner(Kind::Policy, u"Policy"_s, u"policy"_s),
        inner(Kind::Case, u"Case"_s, u"collection_case"_s),
        inner(Kind::PaymentPlanTemplate, u"PaymentPlanTemplate"_s, u"payment_plan_template"_s),
        inner(Kind::PaymentPlanLimit, u"PaymentPlanLimit"_s, u"payment_plan_limit"_s),
        inner(Kind::ChargeAdjustment, u"ChargeAdjustment"_s, u"charge_adjustment"_s),
        inner(Kind::CaseRule, u"CaseRule"_s, u"case_rule"_s),
        inner(Kind::ImportRun, u"ImportRun"_s, u"import_run"_s),
        inner(Kind::OwnHoliday, u"OwnHoliday"_s, u"own_holiday"_s),
        inner(Kind::CollectorTerms, u"CollectorTerms"_s, u"collector_terms"_s),
        inner(Kind::Queue, u"Queue"_s, u"queue"_s),
    };
    return all;
}

} // namespace kept
