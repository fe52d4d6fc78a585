// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/names.h"

namespace kept {

/// What a person asked for, or said about when and where to be contacted.
enum class ContactRequestKind {
    InconvenientTime,  ///< hours or days (12 CFR 1006.6(b)(1))
    InconvenientPlace, ///< at home, at work
    EmployerProhibits, ///< no personal calls at work (1006.6(b)(3))
    NotAtWork,         ///< asked orally not to be called at work (209 CMR 18.16(1)(c))
    CallbackWelcome,   ///< a third party may be asked again (1006.10(c))
};

template<>
struct EnumNames<ContactRequestKind>
{
    static constexpr EnumName<ContactRequestKind> all[] = {{ContactRequestKind::InconvenientTime, "InconvenientTime"},
                                                           {ContactRequestKind::InconvenientPlace, "InconvenientPlace"},
                                                           {ContactRequestKind::EmployerProhibits, "EmployerProhibits"},
                                                           {ContactRequestKind::NotAtWork, "NotAtWork"},
                                                           {ContactRequestKind::CallbackWelcome, "CallbackWelcome"}};
};

template<>
struct EnumNames<ContactPlace>
{
    static constexpr EnumName<ContactPlace> all[] = {{ContactPlace::Home, "Home"}, {ContactPlace::Work, "Work"}};
};

template<>
struct EnumNames<AttorneyState>
{
    static constexpr EnumName<AttorneyState> all[] = {{AttorneyState::Reachable, "Reachable"},
                                                      {AttorneyState::NotAscertainable, "NotAscertainable"},
                                                      {AttorneyState::Unresponsive, "Unresponsive"},
                                                      {AttorneyState::ConsentsToContact, "ConsentsToContact"}};
};

/// How far a bankruptcy has come.
enum class BankruptcyStage { Stay, Discharge };

template<>
struct EnumNames<BankruptcyStage>
{
    static constexpr EnumName<BankruptcyStage> all[] = {{BankruptcyStage::Stay, "Stay"},
                                                        {BankruptcyStage::Discharge, "Discharge"}};
};

/// What a consent is about.
enum class ConsentKind {
    Channel,      ///< to be contacted by a medium at all
    MoreCalls,    ///< to more calls than the frequencies allow (12 CFR 1006.14(b)(3)(i))
    Hours,        ///< to hours that would be closed (1006.6(b)(4))
    MachineCalls, ///< to be called by machine (47 CFR 64.1200(a))
};

template<>
struct EnumNames<ConsentKind>
{
    static constexpr EnumName<ConsentKind> all[] = {{ConsentKind::Channel, "Channel"},
                                                    {ConsentKind::MoreCalls, "MoreCalls"},
                                                    {ConsentKind::Hours, "Hours"},
                                                    {ConsentKind::MachineCalls, "MachineCalls"}};
};

/// To whom it was given; what was given to the creditor does not carry over (comment 6(b)(4)(i)-2).
enum class ConsentReceiver { Collector, Creditor };

template<>
struct EnumNames<ConsentReceiver>
{
    static constexpr EnumName<ConsentReceiver> all[] = {{ConsentReceiver::Collector, "Collector"},
                                                        {ConsentReceiver::Creditor, "Creditor"}};
};

} // namespace kept
