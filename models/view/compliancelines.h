// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"
#include "models/queries/decisiondetail.h"
#include "models/queries/decisionindex.h"
#include "models/queries/packreplay.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

#include <QStringList>

namespace kept {

// What a compliance officer sees, in lines and words.

QStringList packHeadings();
/// The packs in force, in order; the record is the place on the shelf. Confidence is the worst of the rules'.
std::vector<TableLine> packLines(const PackShelf &shelf);
QStringList ruleHeadings();
std::vector<TableLine> ruleLines(const RulePack &pack);
/// What a pack changes in that of the program with its id, line by line; empty where it is that one.
QString packChangesText(const RulePack &pack);
/// Each file that was refused: where, why, and what stays in force.
QString rejectedText(const PackShelf &shelf);

QStringList replayHeadings();
std::vector<TableLine> replayLines(const std::vector<PackReplay::Row> &rows, const Wording &wording);

QStringList decisionHeadings();
std::vector<TableLine> decisionLines(const DecisionIndex::Answer &rows, const Wording &wording);
/// The columns in which the number stands, masked.
constexpr int replayNumberColumn = 4;
constexpr int decisionNumberColumn = 5;
enum class PointText { Masked, Whole };
/// Why a contact was allowed or refused, what it rested on, and whether it would be again.
QString decisionText(const DecisionDetail::Answer &detail, const Wording &wording, PointText point = PointText::Masked);

/// "Prohibition": what kind of no a rule is.
QString severityText(RuleSeverity severity);

} // namespace kept
