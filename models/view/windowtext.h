// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/contactwindows.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

namespace kept {

/// A stretch of a day in which a number may be called, as shares of the day for drawing and in words.
struct StripWindow
{
    double from = 0;
    double to = 0;
    QString brief; ///< "08-21" with a dash, where there is little room
    QString here;  ///< "08:00 to 21:00", at the desk
    QString there; ///< the same where the person is: every place the person may be in
};

/// One day of the strip.
struct StripDay
{
    QString title; ///< "Fri 13"
    QString date;  ///< "Fri 13 Mar"
    std::vector<StripWindow> open = {};
    QString closed = {}; ///< of a day without any: why, in two words
    QString reason = {}; ///< and in a sentence with its citation
    StatusKind kind = StatusKind::Ok;
};

/// The days of "when could I" in words.
/// @param now UTC milliseconds
std::vector<StripDay> stripDays(const ContactWindows::Answer &windows, qint64 now, const Wording &wording);
/// "open on 5 of 7 days"
QString stripNote(const ContactWindows::Answer &windows);

} // namespace kept
