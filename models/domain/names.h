// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace kept {

template<class E>
struct EnumName
{
    E value;
    const char *name;
};

/// The names of an enumeration, as stored and exchanged; specialise with `static constexpr EnumName<E> all[]`.
template<class E>
struct EnumNames;

template<class E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumNames<E>::all;
};

template<NamedEnum E>
QString nameOf(E value)
{
    for (const EnumName<E> &entry : EnumNames<E>::all)
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    return {};
}

template<NamedEnum E>
std::optional<E> fromName(QStringView name)
{
    for (const EnumName<E> &entry : EnumNames<E>::all)
        if (name == QLatin1StringView(entry.name))
            return entry.value;
    return std::nullopt;
}

template<NamedEnum E>
QStringList allNames()
{
    QStringList names;
    for (const EnumName<E> &entry : EnumNames<E>::all)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

} // namespace kept
