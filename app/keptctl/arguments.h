// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

namespace kept {

/// One option of the command line.
struct OptionShape
{
    QString name;  ///< without the dashes
    QString value; ///< what stands for its value in the help; empty for a switch
    QString meaning;
};

/// What a verb takes.
struct VerbShape
{
    QString name;
    QString words; ///< "PATH..." in the help
    QString meaning;
    int fewest = 0;
    int most = 0;
    std::vector<OptionShape> options;
};

/// A command line, taken apart.
struct Arguments
{
    QString verb; ///< empty: none was given
    QStringList words;
    QHash<QString, QString> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// Options that every verb has: --db, --packs, --json, --help, --version.
const std::vector<OptionShape> &commonOptions();

/// Errors (Invalid), each with what is wrong in detail: USAGE.
Result<Arguments> parseArguments(const QStringList &commandLine, const std::vector<VerbShape> &verbs);
tl::unexpected<Error> usageError(const QString &what);

/// The overview of all verbs.
QString overview(const std::vector<VerbShape> &verbs);
/// What one verb takes.
QString helpText(const VerbShape &verb);

} // namespace kept
