// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/requestlines.h"

#include "models/view/approvaltable.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QString kindText(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Promise: return tr("One more promise");
    case RequestKind::Contact: return tr("A call that is refused");
    case RequestKind::PaymentPlan: break;
    }
    return tr("A payment plan beyond the limits");
}

// What was asked for is kept as a command; that of a payment plan is the plan itself.
AskedPromise askedFor(const OwnRequest &request)
{
    ApprovalRow row;
    row.request = request.request;
    if (request.kind == RequestKind::Promise)
        return askedPromise(row);
    AskedPromise asked;
    asked.amount = request.amount;
    return asked;
}

QString whatText(const OwnRequest &request)
{
    const QString replaced = askedFor(request).replaces;
    return replaced.isEmpty() ? kindText(request.kind) : tr("A promise in place of %1").arg(isolated(replaced));
}

LineCell amountCell(const std::optional<Money> &amount, const Wording &wording)
{
    return amount ? LineCell{cellText(*amount, wording.locale), StatusKind::None, true, QVariant::fromValue(*amount)}
                  : LineCell{{}, StatusKind::None, true};
}

} // namespace

QStringList requestHeadings()
{
    return {tr("Request"), tr("Customer"), tr("Answer"), tr("Asked for"),          tr("Cur."),
            tr("Amount"),  tr("When"),     tr("By"),     tr("What was said to it")};
}

qint64 requestRecord(const OwnRequest &request)
{
    constexpr int kinds = 3;
    return request.id * kinds + static_cast<int>(request.kind) + 1;
}

std::vector<TableLine> requestLines(const OwnRequests::Answer &requests, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const OwnRequest &request : requests) {
        const StatusText answer = approvalStatusText(request.status);
        const qint64 when = request.decidedAt.value_or(request.askedAt);
        const std::optional<Money> amount = askedFor(request).amount;
        lines.push_back({{{isolated(request.number)},
                          {request.customerName},
                          {answer.text, answer.kind},
                          {whatText(request)},
                          {amount ? amount->currency().code() : QString()},
                          amountCell(amount, wording),
                          {instantText(when, wording.zone, wording.locale), StatusKind::None, false, when},
                          {request.decidedAt && request.decidedBy.isEmpty() ? tr("This desk") : request.decidedBy},
                          {request.decidedAt ? request.note : request.reason}},
                         requestRecord(request)});
    }
    return lines;
}

StatusText requestAnswerText(const OwnRequest &request)
{
    const bool isApproved = request.status == ApprovalStatus::Approved;
    const QString pattern = isApproved ? tr("Approved: %1, %2 (%3)") : tr("Declined: %1, %2 (%3)");
    const QString text = pattern.arg(whatText(request), request.customerName, isolated(request.number));
    return {request.note.isEmpty() ? text : tr("%1. %2").arg(text, request.note), isApproved ? StatusKind::Ok : StatusKind::Warn};
}

} // namespace kept
