// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"
#include "tests/support/testdata.h"

#include <QDir>

namespace kept::test {

/// The rule packs of the source tree.
inline PackShelf sourcePacks()
{
    const QString folder = QStringLiteral("resources/compliance");
    PackShelf shelf;
    const QDir found(qEnvironmentVariable("KEPT_SOURCE_DIR", QStringLiteral(".")) + u'/' + folder);
    for (const QString &name : found.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const auto read = shelf.put(sourceFile(folder + u'/' + name), name); !read)
            qWarning("%s: %s", qPrintable(name), qPrintable(read.error().detail));
    return shelf;
}

inline RuleSet sourceRules(const QStringList &packs)
{
    return sourcePacks().rules(packs).value();
}

} // namespace kept::test
