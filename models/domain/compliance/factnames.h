// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/verdict.h"
#include "models/domain/contactfacts.h"

namespace kept {

// The names under which the facts of a decision are kept.

template<>
struct EnumNames<ContactChannel>
{
    static constexpr EnumName<ContactChannel> all[] = {{ContactChannel::Call, "Call"},
                                                       {ContactChannel::Sms, "Sms"},
                                                       {ContactChannel::Email, "Email"},
                                                       {ContactChannel::Letter, "Letter"},
                                                       {ContactChannel::Visit, "Visit"}};
};

template<>
struct EnumNames<ContactPurpose>
{
    static constexpr EnumName<ContactPurpose> all[] = {{ContactPurpose::Collect, "Collect"},
                                                       {ContactPurpose::Location, "Location"},
                                                       {ContactPurpose::TerminateEfforts, "TerminateEfforts"},
                                                       {ContactPurpose::RemedyMayInvoke, "RemedyMayInvoke"},
                                                       {ContactPurpose::RemedyIntends, "RemedyIntends"}};
};

template<>
struct EnumNames<CollectorKind>
{
    static constexpr EnumName<CollectorKind> all[] = {{CollectorKind::ThirdParty, "ThirdParty"},
                                                      {CollectorKind::FirstParty, "FirstParty"}};
};

template<>
struct EnumNames<DebtNature>
{
    static constexpr EnumName<DebtNature> all[] = {{DebtNature::Consumer, "Consumer"}, {DebtNature::Business, "Business"}};
};

template<>
struct EnumNames<LineKind>
{
    static constexpr EnumName<LineKind> all[] = {{LineKind::Unknown, "Unknown"},
                                                 {LineKind::Mobile, "Mobile"},
                                                 {LineKind::Landline, "Landline"},
                                                 {LineKind::Work, "Work"},
                                                 {LineKind::TollFree, "TollFree"}};
};

template<>
struct EnumNames<DialMode>
{
    static constexpr EnumName<DialMode> all[] = {{DialMode::Manual, "Manual"},
                                                 {DialMode::Autodialled, "Autodialled"},
                                                 {DialMode::Prerecorded, "Prerecorded"},
                                                 {DialMode::Artificial, "Artificial"}};
};

template<>
struct EnumNames<LifeState>
{
    static constexpr EnumName<LifeState> all[] = {{LifeState::Living, "Living"}, {LifeState::Deceased, "Deceased"}};
};

template<>
struct EnumNames<EmployerStance>
{
    static constexpr EnumName<EmployerStance> all[] = {{EmployerStance::Unknown, "Unknown"},
                                                       {EmployerStance::ProhibitsCalls, "ProhibitsCalls"}};
};

template<>
struct EnumNames<LocationCallback>
{
    static constexpr EnumName<LocationCallback> all[] = {{LocationCallback::NotAskedFor, "NotAskedFor"},
                                                         {LocationCallback::Welcome, "Welcome"}};
};

template<>
struct EnumNames<PersonRole>
{
    static constexpr EnumName<PersonRole> all[] = {{PersonRole::Consumer, "Consumer"},
                                                   {PersonRole::Spouse, "Spouse"},
                                                   {PersonRole::ParentOfMinor, "ParentOfMinor"},
                                                   {PersonRole::Guardian, "Guardian"},
                                                   {PersonRole::Executor, "Executor"},
                                                   {PersonRole::Successor, "Successor"},
                                                   {PersonRole::ThirdParty, "ThirdParty"},
                                                   {PersonRole::ConsumerAttorney, "ConsumerAttorney"},
                                                   {PersonRole::ReportingAgency, "ReportingAgency"},
                                                   {PersonRole::Creditor, "Creditor"},
                                                   {PersonRole::CreditorAttorney, "CreditorAttorney"},
                                                   {PersonRole::CollectorAttorney, "CollectorAttorney"}};
};

template<>
struct EnumNames<ContactDirection>
{
    static constexpr EnumName<ContactDirection> all[] = {{ContactDirection::Placed, "Placed"},
                                                         {ContactDirection::Received, "Received"}};
};

template<>
struct EnumNames<ContactOutcome>
{
    static constexpr EnumName<ContactOutcome> all[] = {{ContactOutcome::Conversation, "Conversation"},
                                                       {ContactOutcome::VoicemailLeft, "VoicemailLeft"},
                                                       {ContactOutcome::VoicemailNone, "VoicemailNone"},
                                                       {ContactOutcome::AnsweredDropped, "AnsweredDropped"},
                                                       {ContactOutcome::NoAnswer, "NoAnswer"},
                                                       {ContactOutcome::Busy, "Busy"},
                                                       {ContactOutcome::NotInService, "NotInService"},
                                                       {ContactOutcome::MessageSent, "MessageSent"},
                                                       {ContactOutcome::MessageReceived, "MessageReceived"}};
};

template<>
struct EnumNames<Proceeding>
{
    static constexpr EnumName<Proceeding> all[] = {{Proceeding::Stay, "Stay"}, {Proceeding::Discharge, "Discharge"}};
};

template<>
struct EnumNames<WrittenConfirmation>
{
    static constexpr EnumName<WrittenConfirmation> all[] = {{WrittenConfirmation::Missing, "Missing"},
                                                            {WrittenConfirmation::Received, "Received"}};
};

template<>
struct EnumNames<RuleSeverity>
{
    static constexpr EnumName<RuleSeverity> all[] = {{RuleSeverity::Prohibition, "Prohibition"},
                                                     {RuleSeverity::Presumption, "Presumption"},
                                                     {RuleSeverity::Guideline, "Guideline"},
                                                     {RuleSeverity::Policy, "Policy"}};
};

template<>
struct EnumNames<RuleConfidence>
{
    static constexpr EnumName<RuleConfidence> all[] = {{RuleConfidence::Quoted, "Quoted"},
                                                       {RuleConfidence::Secondary, "Secondary"},
                                                       {RuleConfidence::Remembered, "Remembered"},
                                                       {RuleConfidence::Uncertain, "Uncertain"}};
};

template<>
struct EnumNames<MissingFact>
{
    static constexpr EnumName<MissingFact> all[] = {{MissingFact::Location, "Location"},
                                                    {MissingFact::OneLocation, "OneLocation"},
                                                    {MissingFact::Number, "Number"},
                                                    {MissingFact::Holidays, "Holidays"},
                                                    {MissingFact::HistoryClock, "HistoryClock"}};
};

} // namespace kept
