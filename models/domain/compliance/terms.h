// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace kept {

enum class ContactChannel { Call, Sms, Email, Letter, Visit };
enum class ContactPurpose { Collect, Location, TerminateEfforts, RemedyMayInvoke, RemedyIntends };
enum class ContactPlace { Unknown, Home, Work };
enum class CollectorKind { ThirdParty, FirstParty };
enum class DebtNature { Consumer, Business };
enum class LineKind { Unknown, Mobile, Landline, Work, TollFree };
enum class DialMode { Manual, Autodialled, Prerecorded, Artificial };
enum class LifeState { Living, Deceased };
enum class EmployerStance { Unknown, ProhibitsCalls };

/// Welcome: a third party asked to be contacted again, or is thought to know better by now (12 CFR 1006.10(c)).
enum class LocationCallback { NotAskedFor, Welcome };

/// Who the person is to the debt; the roles from ConsumerAttorney on may be called as often as needed.
enum class PersonRole {
    Consumer,
    Spouse,
    ParentOfMinor,
    Guardian,
    Executor,
    Successor,
    ThirdParty,
    ConsumerAttorney,
    ReportingAgency,
    Creditor,
    CreditorAttorney,
    CollectorAttorney,
};

enum class ContactDirection { Placed, Received };

/// How a contact ended; Busy and NotInService never connected.
enum class ContactOutcome {
    Conversation,
    VoicemailLeft,
    VoicemailNone, ///< a voicemail or recording answered, nothing was left
    AnsweredDropped,
    NoAnswer,
    Busy,
    NotInService,
    MessageSent,
    MessageReceived,
};

/// A set of values of one enum.
template<class Enum>
class Among final
{
public:
    constexpr Among() = default;
    constexpr Among(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            add(value);
    }
    static constexpr Among all()
    {
        Among every;
        every.m_bits = ~0U;
        return every;
    }
    constexpr void add(Enum value) { m_bits |= 1U << static_cast<unsigned>(value); }
    constexpr void add(Among others) { m_bits |= others.m_bits; }
    constexpr bool has(Enum value) const { return (m_bits >> static_cast<unsigned>(value) & 1U) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(Among, Among) = default;

private:
    unsigned m_bits = 0;
};

} // namespace kept
