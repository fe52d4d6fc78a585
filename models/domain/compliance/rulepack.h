// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rule.h"

#include <QByteArray>

namespace kept {

/// The rules of one jurisdiction as data, each with where it comes from and how well it is known.
struct RulePack
{
    QString id;
    QString version;
    QString title;
    QString country; ///< ISO 3166 code; empty for the house's own rules
    QString state;   ///< a state or province of the country; may be empty
    QString city;    ///< may be empty
    QString citation;
    RuleConfidence confidence = RuleConfidence::Uncertain;
    std::optional<QDate> inForceSince = std::nullopt; ///< for people; rules are judged by their own dates
    QString note = {};
    std::vector<ContactRule> rules = {};
    QString source = {};      ///< the file it was put from; empty when it stands on no shelf
    QByteArray json = {};     ///< the bytes it was read from
    QByteArray checksum = {}; ///< their SHA-256, as hexadecimal
};

} // namespace kept
