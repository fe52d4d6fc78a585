// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/personzones.h"
#include "models/domain/compliance/question.h"
#include "models/domain/compliance/verdict.h"

#include <QJsonObject>
#include <QStringList>

namespace kept {

/// A contact question and the rule packs by which it is to be judged.
struct ContactCase
{
    ContactQuestion question;
    QStringList packs;
};

/// Reads one vector of the "call-compliance-vectors/1" format. Zones that the vector leaves open are derived from area codes
/// and addresses. Errors (Invalid): CASE.FORMAT, what is malformed in detail; CASE.UNSUPPORTED, the fact that is not known here in
/// detail.
Result<ContactCase> readContactCase(const QJsonObject &vector, const PhoneZones &phones, const PlaceZones &places);

/// The answer in the format of the vectors: allowed, rule_id, also, severity, next_allowed (ISO 8601, UTC); "missing" names
/// what has to be asked, where something has.
QJsonObject contactAnswer(const ContactVerdict &verdict);

} // namespace kept
