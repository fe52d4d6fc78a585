// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

#include <QStringList>

namespace kept {

/// What truly differs between the engines; everything else is one SQL text.
class Dialect final
{
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}
    Engine engine() const { return m_engine; }

    /// Whole days from the earlier to the later date expression, as an integer expression.
    QString daysBetween(const QString &earlier, const QString &later) const;
    /// Locks the rows of a SELECT until commit. Their key stays free: a row that refers to one of them locks its key too, and
    /// two writers holding the whole row would wait for each other for good. Empty on SQLite, whose write transaction has
    /// locked everything.
    QString rowLock() const { return m_engine == Engine::PostgreSql ? QStringLiteral(" FOR NO KEY UPDATE") : QString(); }
    /// Statements sent on each new connection.
    QStringList sessionSetup(bool readOnly) const;
    /// Replaces the dialect words of a migration (%record, %source, %int, %text, %date, %bool, %bytes, %end, %feed).
    QString translate(QString ddl) const;
    /// Shards of the event chain: one where writers queue anyway.
    int eventShards() const { return m_engine == Engine::PostgreSql ? 16 : 1; }
    /// Whether the database appends to its event log by a function of its own, because many people write to it.
    bool appendsEvents() const { return m_engine == Engine::PostgreSql; }

private:
    Engine m_engine;
};

} // namespace kept
