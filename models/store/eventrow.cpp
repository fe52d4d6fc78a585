// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrow.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace kept {

namespace {

/// Feeds a hash with fields that can't run into each other: each has its length in front, a missing one has none.
class FieldHash final
{
public:
    void add(const QByteArray &bytes)
    {
        addLength(bytes.size());
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 value)
    {
        char bytes[sizeof value];
        qToBigEndian(value, bytes);
        add(QByteArray(bytes, sizeof bytes));
    }
    template<class T>
    void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            addLength(-1);
    }
    QByteArray result() const { return m_hash.result(); }

private:
    void addLength(qint64 length)
    {
        char bytes[sizeof length];
        qToBigEndian(length, bytes);
        m_hash.addData(QByteArrayView(bytes, sizeof bytes));
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray hashOf(const EventRow &event, const std::vector<HistoryRow> &history)
{
    FieldHash hash;
    hash.add(event.previousHash);
    for (const qint64 value : {event.id, event.shard, event.sequence, event.node, event.at})
        hash.add(value);
    for (const QString &text : {event.commandId, event.command, event.actorName, event.object})
        hash.add(text);
    for (const auto &value : {event.actor, event.record, event.plan, event.account})
        hash.add(value);
    for (const QString &text : {event.payload, event.outcome, event.touched})
        hash.add(text);
    for (const HistoryRow &row : history) {
        hash.add(row.id);
        hash.add(row.object);
        hash.add(row.record);
        hash.add(row.field);
        hash.add(row.before);
        hash.add(row.after);
    }
    return hash.result();
}

} // namespace kept
