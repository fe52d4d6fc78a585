// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/jsonvalue.h"

namespace kept {

/// The longest text a field takes, in UTF-16 units; longer notes belong into a document.
constexpr qsizetype maximumTextLength = 32'000;

/// Why a text can't be stored: TEXT.CONTROL (U+0000 or half a surrogate pair), TEXT.LONG (values: length, limit).
std::optional<Error> textProblem(const QString &text);

/// Checks every text of a described struct, whichever way it came.
class TextCheck final
{
public:
    template<class T>
    void operator()(const char *name, T &member, const char *)
    {
        check(name, member);
    }
    std::optional<Error> problem;

private:
    void check(const char *name, QString &text);
    template<class T>
    void check(const char *name, std::optional<T> &value)
    {
        if (value)
            check(name, *value);
    }
    template<class T>
    void check(const char *name, std::vector<T> &values)
    {
        for (T &value : values)
            check(name, value);
    }
    template<json::Described T>
    void check(const char *, T &value)
    {
        value.describe(*this);
    }
    template<class T>
    void check(const char *, T &)
    {}
};

} // namespace kept
