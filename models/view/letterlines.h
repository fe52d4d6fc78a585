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

/// Letters that wait to be sent; the record is the letter's place among `waiting`, from 1.
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
std::vector<TableLine> waitingLines(const std::vector<WaitingDocument> &waiting, QDate today, const Wording &wording);

/// Letters that were sent or withdrawn; the record is the document.
enum SettledColumn { SettledAt, SettledCustomer, SettledKind, SettledFate, SettledPlanName, SettledBy, SettledNote };
QStringList settledHeadings();
std::vector<TableLine> settledLines(const std::vector<SettledDocument> &settled, const Wording &wording);

} // namespace kept
