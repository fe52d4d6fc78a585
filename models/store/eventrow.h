// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

#include <QByteArray>

namespace kept {

/// A stored event with everything its hash covers.
struct EventRow
{
    qint64 id = 0;
    qint64 shard = 0;
    qint64 sequence = 0;
    QString commandId;
    QString command;
    std::optional<qint64> actor;
    QString actorName;
    qint64 node = 0;
    qint64 at = 0;
    QString object;
    std::optional<qint64> record;
    std::optional<qint64> plan;
    std::optional<qint64> account;
    QString payload;
    QString outcome;
    QString touched;
    QByteArray previousHash;
    QByteArray hash;
};

/// One history row as the hash sees it.
struct HistoryRow
{
    qint64 id = 0;
    qint64 event = 0;
    QString object;
    qint64 record = 0;
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// SHA-256 over the length-prefixed fields of the event, then of its history in the order of ids.
QByteArray hashOf(const EventRow &event, const std::vector<HistoryRow> &history);

} // namespace kept
