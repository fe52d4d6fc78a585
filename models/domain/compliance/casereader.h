// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"
#include "models/domain/phonezones.h"

#include <QJsonObject>

namespace kept {

/// Reads one vector of the "call-compliance-vectors/1" format into a question. Zones that the vector leaves open are
/// derived from the area codes. Errors (Invalid): CASE.FORMAT, what is malformed in detail; CASE.UNSUPPORTED, the fact
/// or rule pack that is not known here in detail.
Result<ContactQuestion> readContactCase(const QJsonObject &vector, const PhoneZones &phones);

/// The answer in the format of the vectors: allowed, rule_id, also, severity, next_allowed (ISO 8601, UTC).
QJsonObject contactAnswer(const ContactVerdict &verdict);

} // namespace kept
