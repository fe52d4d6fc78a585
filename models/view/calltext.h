// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calloutcome.h"
#include "models/domain/statuses.h"
#include "models/queries/callcheck.h"
#include "models/view/contactcard.h"

namespace kept {

/// One or two words for the key of an outcome.
QString shortOutcomeText(CallOutcome outcome);
/// "Worked, contacted, right party": what the outcome will count as.
QString outcomeFlagsText(CallOutcome outcome, Direction direction = Direction::Outbound);

/// One refusing rule, said in full.
struct RefusalText
{
    QString title; ///< what is refused
    QString sentence;
    QString citation;
    QString override;    ///< who may go on all the same, if anybody
    QString clears;      ///< when this rule alone no longer refuses
    QStringList counted; ///< the contacts it rests on, newest first
    StatusKind kind = StatusKind::Bad;
    QString rule = {};       ///< "US.REGF.6B1I, prohibition, pack US-FED 1.0"
    QString confidence = {}; ///< how well its words are known
};

/// Whether a refusal can be let pass at all, and the sentence that says so.
struct OverrideStanding
{
    bool isPossible = false;
    QString sentence;
};

/// Every rule that refuses a call, the weightiest first.
std::vector<RefusalText> refusalTexts(const CallCheck::Number &number, const Wording &wording);
/// The first instant at which nothing refuses, or what has to be asked first.
QString opensText(const CallCheck::Number &number, qint64 now, const Wording &wording);
/// Presumptions and house policies can be let pass, other rules never: one of those decides for all.
OverrideStanding overrideStanding(const ContactVerdict &verdict);
/// The calls of the window that count, newest first, in the person's time.
QStringList attemptTexts(const CallCheck::Number &number, const Wording &wording);
/// "+1 303 555 0142": an E.164 number grouped for reading; anything else as it is.
QString phoneText(const QString &number);
/// A number or address among those of others: "··0142", "k··@example.com"; a street is left as it is.
QString maskedPoint(const QString &point);
/// "mobile", "work", "home"; with the way to reach it where that is not a call
QString pointKindText(const ContactPointRow &point, ContactChannel channel = ContactChannel::Call);
/// "borrower", "guarantor" for a stored role.
QString roleText(const QString &role);
/// The zones that a number was judged by.
std::vector<QTimeZone> zonesOf(const CallCheck::Number &number);
/// The card of a number.
ContactCard cardOf(const CallCheck::Number &number, const ContactRow *person);

} // namespace kept
