// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

/// A command as the outside knows it: by name, in JSON.
struct CommandEntry
{
    QString name;
    QString meaning;
    Right right = Right::Work;
    QJsonObject (*schema)() = nullptr;
    QJsonObject (*outcomeSchema)() = nullptr;
    /// Reads the fields from JSON and writes them again: what the command would take them for.
    Result<QJsonObject> (*normalise)(const QJsonObject &) = nullptr;
    /// Reads the fields from JSON, performs, and writes the outcome. Errors: those of fromJson() and of perform().
    Result<QJsonObject> (*run)(Database &, const Context &, const QJsonObject &) = nullptr;
};

/// Every command there is, sorted by name.
const std::vector<CommandEntry> &commandRegistry();
/// The command of a name; null when there is none.
const CommandEntry *findCommand(QStringView name);

} // namespace kept
