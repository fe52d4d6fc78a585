// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// The English source of what a rule or failure says; `{name}` stands for a value of the finding.
struct Sentence
{
    const char *code = nullptr;
    const char *text = nullptr;
    const char *remedy = nullptr;
};

/// The sentence of a stable code, or nothing.
const Sentence *sentenceFor(const QString &code);

} // namespace kept
