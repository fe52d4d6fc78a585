// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuedefinition.h"
#include "models/queries/queuepreview.h"
#include "models/queries/queuevocabulary.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// What a queue asks about a customer, in words: "Days past due", "Amount overdue".
QString queueFactText(QueueFact fact);
/// A word of a fact as people read it: "Card" for CreditCard, a team's name for its id.
QString queueWordText(QueueFact fact, const QString &stored, const QueueVocabulary::Answer &vocabulary);
QString queueHoldsText(QueueHolds holds);
/// "Days past due at least 31, Segment: VIP or Retail"; "everybody" for no condition.
QString queueConditionText(const QueueCondition &condition, const QueueVocabulary::Answer &vocabulary, const Wording &wording);

/// "1,204 customers", and how many wait.
QString previewHeadText(const QueuePreview::Answer &preview);
/// "1,180 by the saved definition: 30 come in, 6 leave, 12 come sooner, 9 later".
QString previewMovesText(const QueuePreview::Answer &preview, bool isSaved);
QStringList previewHeadings();
enum PreviewColumn { PreviewCustomer, PreviewPoints, PreviewWhy };
std::vector<TableLine> previewLines(const QueuePreview::Answer &preview, const Wording &wording);

} // namespace kept
