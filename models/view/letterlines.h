// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/documentreads.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// "Confirmation of a promise"
QString documentKindText(DocumentKind kind);
/// How a letter goes out: "Letter", "E-mail", "SMS".
QString documentChannelText(Channel channel);

/// Letters that wait to be sent; the record is the letter's place in the list, `first` that of the first of these.
enum WaitingColumn {
    WaitingSince,
    WaitingCustomer,
    WaitingKind,
    WaitingCurrency,
    WaitingAmount,
    WaitingDue,
    WaitingPlanName,
    WaitingLanguage
};
QStringList waitingHeadings();
/// What the store orders by for a heading; without one as for the first.
WaitingOrder waitingOrder(int column);
std::vector<TableLine> waitingLines(const std::vector<WaitingDocument> &waiting, qint64 first, QDate today,
                                    const Wording &wording);

/// Letters that were sent or withdrawn; the record is the document.
enum SettledColumn { SettledAt, SettledCustomer, SettledKind, SettledFate, SettledPlanName, SettledBy, SettledNote };
QStringList settledHeadings();
SettledOrder settledOrder(int column);
std::vector<TableLine> settledLines(const std::vector<SettledDocument> &settled, const Wording &wording);

} // namespace kept
