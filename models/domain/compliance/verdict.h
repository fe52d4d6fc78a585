// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kept {

/// What kind of no it is: presumptions and policies may be overridden with a recorded reason, prohibitions never.
enum class RuleSeverity { Prohibition, Presumption, Guideline, Policy };

/// How well the words of a rule are known; nobody should take an unverified rule for legal advice.
enum class RuleConfidence {
    Quoted,     ///< read in the primary or an official text
    Secondary,  ///< read in a regulator's summary, a law firm's note, the press
    Remembered, ///< not found in stored text
    Uncertain,  ///< to be verified before anybody relies on it
};

/// One rule that refuses the contact, as data.
struct ContactFinding
{
    QString rule; ///< stable id, for example "US.REGF.6B1I"
    RuleSeverity severity = RuleSeverity::Prohibition;
    QString citation = {};         ///< the law it comes from, "house policy" for our own
    std::vector<int> counted = {}; ///< the past contacts it rests on, as indices into the question's history
    QString reason = {};           ///< a hold's reason; else empty
    std::optional<qint64> clearsAt =
        {}; ///< UTC ms of the first instant this rule alone no longer refuses; none: waiting is no help
    RuleConfidence confidence = RuleConfidence::Quoted;
    QString pack = {};    ///< the rule pack and
    QString version = {}; ///< its version; empty for a rule of the program itself
};

/// What has to be asked or mended before the answer can be relied on. Also given with a yes.
enum class MissingFact {
    Location,     ///< no usable time zone is on file: ask where the person is
    OneLocation,  ///< the zones on file leave no common hour: ask which of the places is right
    Number,       ///< the contact names no number: rules about numbers and places could not be judged
    Holidays,     ///< the holidays of the asked date, or of the next instant, are not on file: ask whether it is one
    HistoryClock, ///< a contact on file lies in the future: it was left out; check the clocks
};

/// The answer to a ContactQuestion: allowed when no rule refuses.
struct ContactVerdict
{
    std::vector<ContactFinding> findings; ///< the weightiest rule first
    std::optional<qint64> nextAllowed;    ///< UTC ms of the first instant that clears all findings at once, if refused
    std::vector<MissingFact> missing;

    bool allowed() const { return findings.empty(); }
};

} // namespace kept
