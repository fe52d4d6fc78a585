// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kept {

/// What kind of no it is: presumptions and policies may be overridden with a recorded reason, prohibitions never.
enum class RuleSeverity { Prohibition, Presumption, Guideline, Policy };

/// One rule that refuses the contact, as data.
struct ContactFinding
{
    QString rule; ///< stable id, for example "US.REGF.6B1I"
    RuleSeverity severity = RuleSeverity::Prohibition;
    QString citation;               ///< the law it comes from, "house policy" for our own
    std::vector<int> counted;       ///< the past contacts it rests on, as indices into the question's history
    QString reason;                 ///< a hold's reason; else empty
    std::optional<qint64> clearsAt; ///< UTC ms of the first instant this rule alone no longer refuses; none: waiting is no help
};

/// What has to be asked before the question can be answered with yes.
enum class MissingFact {
    Location,    ///< no usable time zone is on file: ask where the person is
    OneLocation, ///< the zones on file leave no common hour: ask which of the places is right
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
