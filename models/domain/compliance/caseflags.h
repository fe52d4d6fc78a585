// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/casetext.h"
#include "models/domain/compliance/question.h"

namespace kept {

/// Reads the consents of a case into the question. Errors: Invalid CASE.FORMAT.
Result<void> readCaseConsents(const QJsonArray &consents, CaseNames &names, ContactQuestion &question);

/// Reads the flags of a case into the question. Errors: Invalid CASE.FORMAT, CASE.UNSUPPORTED for a flag not known here.
Result<void> readCaseFlags(const QJsonObject &flags, CaseNames &names, ContactQuestion &question);

ContactPlace casePlace(const QJsonValue &number);

} // namespace kept
