// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/store/database.h"

#include <QByteArray>

#include <vector>

struct sqlite3_stmt;

namespace kept {

/// The record a key names.
struct KeyHit
{
    qint64 id = 0;          ///< 0: there is none
    QByteArray currency;    ///< of objects that have one
    bool isDeleted = false; ///< in the recycle bin
};

/// Finds records of one kind by their keys, thousands at once: by the engine's own handle on SQLite, by one statement a
/// block on PostgreSQL. "KEPT-17" names the record of id 17 that has no key of its own, as exports write it.
class KeyLookup final
{
public:
    /// Users are found by their sign-in, teams by their name, the rest by their catalogue key within the source system.
    KeyLookup(Database &database, const ObjectType &object, const QString &sourceSystem);
    ~KeyLookup();
    KeyLookup(const KeyLookup &) = delete;
    KeyLookup &operator=(const KeyLookup &) = delete;

    /// What each of the keys (UTF-8, without NUL) names, in their order; an empty one names nothing.
    Result<std::vector<KeyHit>> find(const std::vector<QByteArray> &keys);

private:
    Result<bool> anyAmong(const std::vector<QByteArray> &keys);
    /// False when so many other records lie between the keys that they are found sooner one by one.
    Result<bool> findRange(const std::vector<QByteArray> &keys, std::vector<KeyHit> *hits);
    Result<std::vector<KeyHit>> findEach(const std::vector<QByteArray> &keys);
    sqlite3_stmt *prepared(const QString &sql);
    KeyHit hitOf(sqlite3_stmt *row);
    Result<KeyHit> findOne(const QByteArray &key);
    Result<std::vector<KeyHit>> findBlock(const std::vector<QByteArray> &keys);
    Result<void> findKeyless(const QByteArray &key, KeyHit &hit);

    Database &m_database;
    QString m_table;
    QString m_keyColumn;
    QString m_columns;
    QString m_condition;
    QByteArray m_sourceSystem;
    bool m_bySource = false;
    QByteArray m_lastCurrency;
    sqlite3_stmt *m_statement = nullptr;
    sqlite3_stmt *m_range = nullptr;
};

/// What exports write for a record without a key.
QByteArray keyOfKeyless(qint64 id);

} // namespace kept
