// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <iterator>
#include <optional>
#include <type_traits>

namespace kept {

template<class E>
struct EnumName
{
    E value;
    const char *name;
};

/// The names of an enumeration, as stored and exchanged; specialise with `static constexpr EnumName<E> all[]`, or, where
/// toText() has the words and the values count from zero, with `static constexpr int count`.
template<class E>
struct EnumNames;

template<class E>
concept ListedEnum = std::is_enum_v<E> && requires { EnumNames<E>::all; };
template<class E>
concept NamedEnum = ListedEnum<E> || (std::is_enum_v<E> && requires { EnumNames<E>::count; });

template<NamedEnum E>
constexpr int enumCount()
{
    if constexpr (ListedEnum<E>)
        return static_cast<int>(std::size(EnumNames<E>::all));
    else
        return EnumNames<E>::count;
}

template<NamedEnum E>
E enumAt(int index)
{
    if constexpr (ListedEnum<E>)
        return EnumNames<E>::all[index].value;
    else
        return static_cast<E>(index);
}

template<NamedEnum E>
QString nameOf(E value)
{
    if constexpr (ListedEnum<E>) {
        for (const EnumName<E> &entry : EnumNames<E>::all)
            if (entry.value == value)
                return QString::fromLatin1(entry.name);
        return {};
    } else {
        return toText(value);
    }
}

template<NamedEnum E>
std::optional<E> fromName(QStringView name)
{
    for (int i = 0; i < enumCount<E>(); ++i)
        if (nameOf(enumAt<E>(i)) == name)
            return enumAt<E>(i);
    return std::nullopt;
}

template<NamedEnum E>
QStringList allNames()
{
    QStringList names;
    for (int i = 0; i < enumCount<E>(); ++i)
        names.append(nameOf(enumAt<E>(i)));
    return names;
}

} // namespace kept
