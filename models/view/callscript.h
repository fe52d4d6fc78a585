// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/callcheck.h"

namespace kept {

/// One thing to say on a call, in the language it is said in.
struct ScriptStep
{
    QString title;    ///< in the reader's language: what the step is for
    QString words;    ///< what is read aloud
    QString citation; ///< of what the law has said; empty: good manners alone
};

/// What is said on a call, in order.
struct CallScript
{
    QString person;       ///< who is asked for
    QString language;     ///< ISO 639-1 of the words; English where there are none in the person's own
    bool isTheirs = true; ///< the words are in the person's own language
    std::vector<ScriptStep> steps;
};

/// The languages that words exist in.
QStringList scriptLanguages();

/// The script for a number: who is asked for, and what a collector of somebody else's debts has to disclose in the United States:
/// at first that this is an attempt to collect a debt and that what is learned serves it, later that a debt collector speaks
/// (12 CFR 1006.18(e)(1) and (2)), in the language of the call (1006.18(e)(4)); to others than the consumer nothing of a debt
/// (1006.6(d)(1)), only who calls and that a location is asked for (1006.10(b)).
/// @param person the person's name; @param language ISO 639-1 or a name of Qt's languages; empty: unknown
CallScript callScript(const CallCheck::Number &number, const QString &person, const QString &language);

} // namespace kept
