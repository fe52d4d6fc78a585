// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/words.h"
#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace kept {

/// Days on which a pack's doors are shut.
struct ShutDays
{
    unsigned weekdays = 0; ///< bit 1 is Monday
    bool holidays = false;
};

/// What the readers of one pack share: the first thing found wrong, and what one rule has to know of another.
struct SpecContext
{
    std::optional<Error> error;
    ShutDays shut;
};

/// Reads one object of a pack, key by key. The first thing wrong is kept with its path, later ones are not looked at;
/// a key that nobody asked for is wrong too, found when the reader goes.
class SpecReader final
{
public:
    SpecReader(QJsonObject object, QString path, SpecContext &context);
    SpecReader(SpecReader &&other) noexcept;
    SpecReader(const SpecReader &) = delete;
    SpecReader &operator=(const SpecReader &) = delete;
    SpecReader &operator=(SpecReader &&) = delete;
    ~SpecReader();

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key);
    QString text(const QString &key, const QString &otherwise);
    int number(const QString &key, int least, int most);
    bool flag(const QString &key, bool otherwise);
    QDate date(const QString &key);
    /// "HH:MM" as ms since midnight; "24:00" is the end of the day.
    qint64 clock(const QString &key);
    QStringList texts(const QString &key);
    /// Days of the week as bits, 1 is Monday.
    unsigned weekdays(const QString &key);
    SpecReader object(const QString &key);
    std::vector<SpecReader> objects(const QString &key);

    template<class Enum>
    Enum word(const QString &key, Words<Enum> words)
    {
        return known(key, text(key), words);
    }

    template<class Enum>
    Among<Enum> among(const QString &key, Words<Enum> words)
    {
        Among<Enum> values;
        for (const QString &name : texts(key))
            values.add(known(key, name, words));
        return values;
    }

    void refuse(const QString &key, const QString &reason);
    bool failed() const { return m_context->error.has_value(); }
    const QString &path() const { return m_path; }
    SpecContext &context() { return *m_context; }

private:
    QJsonValue take(const QString &key);

    template<class Enum>
    Enum known(const QString &key, const QString &name, Words<Enum> words)
    {
        const std::optional<Enum> value = valueOf(words, name);
        if (!value)
            refuse(key, QStringLiteral("unknown word \"%1\"").arg(name));
        return value.value_or(Enum{});
    }

    QJsonObject m_object;
    QString m_path;
    SpecContext *m_context;
    QSet<QString> m_asked;
};

/// Which days a rule of the kind closed_days shuts.
ShutDays readShutDays(SpecReader &spec);

} // namespace kept
