// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rule.h"

#include <span>

namespace kept {

/// A word of packs and case files and the value it stands for.
template<class Enum>
struct Word
{
    const char16_t *word;
    Enum value;
};

template<class Enum>
using Words = std::span<const Word<Enum>>;

Words<ContactChannel> channelWords();
Words<ContactPurpose> purposeWords();
Words<ContactPlace> placeWords();
Words<CollectorKind> collectorWords();
Words<DebtNature> debtWords();
Words<LineKind> lineWords();
Words<DialMode> dialWords();
Words<PersonRole> roleWords();
Words<ContactOutcome> outcomeWords();
Words<RuleSeverity> severityWords();
Words<RuleConfidence> confidenceWords();
Words<RuleClass> classWords();

template<class Enum>
std::optional<Enum> valueOf(Words<Enum> words, QStringView word)
{
    for (const Word<Enum> &known : words)
        if (word == QStringView(known.word))
            return known.value;
    return std::nullopt;
}

/// The word of a value that has one.
template<class Enum>
QString wordOf(Words<Enum> words, Enum value)
{
    for (const Word<Enum> &known : words)
        if (known.value == value)
            return QString::fromUtf16(known.word);
    return {};
}

} // namespace kept
