// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/words.h"

#include <array>

namespace kept {

Words<ContactChannel> channelWords()
{
    static constexpr std::array<Word<ContactChannel>, 5> words{{
        {u"call", ContactChannel::Call},
        {u"sms", ContactChannel::Sms},
        {u"email", ContactChannel::Email},
        {u"letter", ContactChannel::Letter},
        {u"visit", ContactChannel::Visit},
    }};
    return words;
}

Words<ContactPurpose> purposeWords()
{
    static constexpr std::array<Word<ContactPurpose>, 5> words{{
        {u"collect", ContactPurpose::Collect},
        {u"location", ContactPurpose::Location},
        {u"terminate_efforts", ContactPurpose::TerminateEfforts},
        {u"remedy_may_invoke", ContactPurpose::RemedyMayInvoke},
        {u"remedy_intends", ContactPurpose::RemedyIntends},
    }};
    return words;
}

Words<ContactPlace> placeWords()
{
    static constexpr std::array<Word<ContactPlace>, 3> words{{
        {u"unknown", ContactPlace::Unknown},
        {u"home", ContactPlace::Home},
        {u"work", ContactPlace::Work},
    }};
    return words;
}

Words<CollectorKind> collectorWords()
{
    static constexpr std::array<Word<CollectorKind>, 2> words{{
        {u"third_party", CollectorKind::ThirdParty},
        {u"first_party", CollectorKind::FirstParty},
    }};
    return words;
}

Words<DebtNature> debtWords()
{
    static constexpr std::array<Word<DebtNature>, 2> words{{
        {u"consumer", DebtNature::Consumer},
        {u"business", DebtNature::Business},
    }};
    return words;
}

Words<LineKind> lineWords()
{
    static constexpr std::array<Word<LineKind>, 5> words{{
        {u"unknown", LineKind::Unknown},
        {u"mobile", LineKind::Mobile},
        {u"landline", LineKind::Landline},
        {u"work", LineKind::Work},
        {u"tollfree", LineKind::TollFree},
    }};
    return words;
}

Words<DialMode> dialWords()
{
    static constexpr std::array<Word<DialMode>, 4> words{{
        {u"manual", DialMode::Manual},
        {u"atds", DialMode::Autodialled},
        {u"prerecorded", DialMode::Prerecorded},
        {u"artificial", DialMode::Artificial},
    }};
    return words;
}

Words<PersonRole> roleWords()
{
    static constexpr std::array<Word<PersonRole>, 12> words{{
        {u"consumer", PersonRole::Consumer},
        {u"spouse", PersonRole::Spouse},
        {u"parent_of_minor", PersonRole::ParentOfMinor},
        {u"guardian", PersonRole::Guardian},
        {u"executor", PersonRole::Executor},
        {u"successor", PersonRole::Successor},
        {u"third_party", PersonRole::ThirdParty},
        {u"consumer_attorney", PersonRole::ConsumerAttorney},
        {u"cra", PersonRole::ReportingAgency},
        {u"creditor", PersonRole::Creditor},
        {u"creditor_attorney", PersonRole::CreditorAttorney},
        {u"collector_attorney", PersonRole::CollectorAttorney},
    }};
    return words;
}

Words<ContactOutcome> outcomeWords()
{
    static constexpr std::array<Word<ContactOutcome>, 9> words{{
        {u"conversation", ContactOutcome::Conversation},
        {u"voicemail_left", ContactOutcome::VoicemailLeft},
        {u"voicemail_none", ContactOutcome::VoicemailNone},
        {u"answered_dropped", ContactOutcome::AnsweredDropped},
        {u"no_answer", ContactOutcome::NoAnswer},
        {u"busy", ContactOutcome::Busy},
        {u"not_in_service", ContactOutcome::NotInService},
        {u"sent", ContactOutcome::MessageSent},
        {u"received", ContactOutcome::MessageReceived},
    }};
    return words;
}

Words<RuleSeverity> severityWords()
{
    static constexpr std::array<Word<RuleSeverity>, 4> words{{
        {u"prohibition", RuleSeverity::Prohibition},
        {u"presumption", RuleSeverity::Presumption},
        {u"guideline", RuleSeverity::Guideline},
        {u"policy", RuleSeverity::Policy},
    }};
    return words;
}

Words<RuleConfidence> confidenceWords()
{
    static constexpr std::array<Word<RuleConfidence>, 4> words{{
        {u"Q", RuleConfidence::Quoted},
        {u"S", RuleConfidence::Secondary},
        {u"R", RuleConfidence::Remembered},
        {u"U", RuleConfidence::Uncertain},
    }};
    return words;
}

Words<RuleClass> classWords()
{
    static constexpr std::array<Word<RuleClass>, 18> words{{
        {u"bankruptcy", RuleClass::Bankruptcy},
        {u"deceased", RuleClass::Deceased},
        {u"cease", RuleClass::Cease},
        {u"attorney", RuleClass::Attorney},
        {u"dispute", RuleClass::Dispute},
        {u"hold", RuleClass::Hold},
        {u"medium", RuleClass::Medium},
        {u"number", RuleClass::Number},
        {u"place", RuleClass::Place},
        {u"third_party", RuleClass::ThirdParty},
        {u"dialling", RuleClass::Dialling},
        {u"notice", RuleClass::Notice},
        {u"zone", RuleClass::Zone},
        {u"day", RuleClass::Day},
        {u"hours", RuleClass::Hours},
        {u"designation", RuleClass::Designation},
        {u"conversation", RuleClass::Conversation},
        {u"count", RuleClass::Count},
    }};
    return words;
}

} // namespace kept
