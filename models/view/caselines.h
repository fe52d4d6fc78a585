// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/customerreads.h"
#include "models/store/reads/watchreads.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"

namespace kept {

/// "The amount is wrong" for a stored kind of dispute.
QString disputeKindText(const QString &kind);
/// "Partly upheld" for a stored outcome of a dispute.
QString disputeOutcomeText(const QString &outcome);
StatusText casePriorityText(const QString &priority);
/// "Dispute", "Bankruptcy" as reasons to choose from.
QString holdReasonText(const QString &reason);

enum DisputeColumn {
    DisputeReceived,
    DisputeCustomer,
    DisputeCurrency,
    DisputeAmount,
    DisputeStatus,
    DisputeRespondBy,
    DisputeWhat,
    DisputePlan,
    DisputeNumber,
    DisputeOpenedBy,
    DisputeNote
};
QStringList disputeHeadings();
/// What the store orders by for a heading; that of no heading is Urgency.
DisputeOrder disputeOrder(int column);
std::vector<TableLine> disputeLines(const std::vector<DisputeRow> &disputes, QDate today, const Wording &wording);

enum CaseColumn {
    CaseDue,
    CaseCustomer,
    CaseStatus,
    CasePriorityOf,
    CaseWhat,
    CaseType,
    CasePlan,
    CaseNumber,
    CaseOwner,
    CaseNotes
};
QStringList caseHeadings();
CaseOrder caseOrder(int column);
std::vector<TableLine> caseLines(const std::vector<CaseRow> &cases, QDate today, const Wording &wording);
bool isClosed(const CaseRow &row);

/// On whom a hold stands, by their names.
struct HoldNames
{
    std::map<ContactId, QString> people;
    std::map<PlanId, QString> plans;
};
enum HoldColumn { HoldReasonOf, HoldOn, HoldFrom, HoldUntil, HoldStopped, HoldNotes };
QStringList holdHeadings();
std::vector<TableLine> holdLines(const std::vector<HoldRow> &holds, const HoldNames &names, const Wording &wording);

} // namespace kept
