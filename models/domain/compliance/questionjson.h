// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace kept {

/// The question with every fact in it, so that it can be judged again later exactly as it was; what is unset is left out.
QJsonObject toJson(const ContactQuestion &question);
/// Errors: Invalid QUESTION.FORMAT, the key concerned in detail.
Result<ContactQuestion> contactQuestionFrom(const QJsonObject &json);
/// The verdict with its findings, the packs and versions they come from, and the first allowed instant.
QJsonObject toJson(const ContactVerdict &verdict);
/// Errors: Invalid QUESTION.FORMAT.
Result<ContactVerdict> contactVerdictFrom(const QJsonObject &json);

} // namespace kept
