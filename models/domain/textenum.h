// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace kept {

/// The stored words of an enumeration whose values count from zero.
template<class Enum, size_t Count>
struct TextEnum
{
    std::array<QLatin1String, Count> words;

    QString text(Enum value) const { return QString(words[static_cast<size_t>(value)]); }
    std::optional<Enum> value(QStringView text) const
    {
        for (size_t i = 0; i < Count; ++i)
            if (words[i] == text)
                return static_cast<Enum>(i);
        return std::nullopt;
    }
};

} // namespace kept
