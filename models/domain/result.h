// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace kept {

/// What a caller can do about a failure; each kind leads to another reaction on screen.
enum class ErrorKind {
    Invalid,     ///< the input is malformed: mend the field
    NotFound,    ///< the thing named does not exist
    Refused,     ///< a rule said no: see the findings
    Conflict,    ///< somebody changed it meanwhile: look again
    Unavailable, ///< the server or file can't be reached: retry
    Storage,     ///< the store failed: nothing was written
    Cancelled,   ///< the user stopped it: nothing half done
};

/// How much a finding weighs. Only Block stops a command.
enum class Severity { Note, Warn, Block };

/// What a rule found, as data: a stable rule id and values; `models/view` makes words of it.
struct Finding
{
    QString rule; ///< stable id, for example "PTP.LIMIT"
    Severity severity = Severity::Block;
    QString field;                  ///< the field of the form or column of the file it concerns; may be empty
    QVariantMap values;             ///< parameters of the sentence; Money and QDate travel as themselves
    std::optional<qint64> clearsAt; ///< UTC milliseconds of the first instant it no longer applies, where known
    QString citation;               ///< the law or policy it comes from; may be empty
};

/// An expected failure. `code` is stable and selects the sentence; `detail` is technical (a driver's text, an offset).
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    QString code;
    QString detail;
    QVariantMap values;
    std::vector<Finding> findings;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString code, QString detail = {}, QVariantMap values = {})
{
    return tl::make_unexpected(Error{kind, std::move(code), std::move(detail), std::move(values), {}});
}

inline tl::unexpected<Error> refuse(std::vector<Finding> findings)
{
    QString code = findings.empty() ? QString() : findings.front().rule;
    return tl::make_unexpected(Error{ErrorKind::Refused, std::move(code), {}, {}, std::move(findings)});
}

inline bool blocks(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Block)
            return true;
    return false;
}

} // namespace kept

/// Passes a failure on: `KEPT_TRY(const auto rows, query.rows());` declares rows or returns the error.
#define KEPT_TRY_CAT2(a, b) a##b
#define KEPT_TRY_CAT(a, b) KEPT_TRY_CAT2(a, b)
#define KEPT_TRY_IMPL(tmp, declaration, expression)                                                                              \
    auto tmp = (expression);                                                                                                     \
    if (!tmp)                                                                                                                    \
        return tl::make_unexpected(std::move(tmp).error());                                                                      \
    declaration = std::move(*tmp)
#define KEPT_TRY(declaration, expression) KEPT_TRY_IMPL(KEPT_TRY_CAT(keptTry, __LINE__), declaration, expression)
/// The same for Result<void>.
#define KEPT_CHECK(expression)                                                                                                   \
    do {                                                                                                                         \
        if (auto keptCheck = (expression); !keptCheck)                                                                           \
            return tl::make_unexpected(std::move(keptCheck).error());                                                            \
    } while (false)
