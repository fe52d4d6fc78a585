// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QLocale>
#include <QTimeZone>

namespace kept {

/// How a finding or an error is said to a person.
struct FindingText
{
    QString sentence; ///< what is so, and where known why
    QString remedy;   ///< what to do about it; short enough for a link; may be empty
};

/// In what language and zone sentences are made.
struct Wording
{
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
};

/// A rule's finding in words. A rule without words of its own shows its id and values, never nothing.
FindingText findingText(const Finding &finding, const Wording &wording);

/// A failure in words: what, where, and what to do. Of a refusal, its first blocking finding.
FindingText errorText(const Error &error, const Wording &wording);

} // namespace kept
