// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

/// What an undo did to the records of one kind.
struct ObjectUndone
{
    QString object;
    qint64 removed = 0;
    qint64 restored = 0;

    template<class V>
    void describe(V &v)
    {
        v("object", object, "The kind of record");
        v("removed", removed, "Records the import had created");
        v("restored", restored, "Records the import had changed, as they were before");
    }
};

struct ImportUndone
{
    ImportId import = ImportId::fromValue(0);
    std::vector<ObjectUndone> objects;

    template<class V>
    void describe(V &v)
    {
        v("import", import, "The import");
        v("objects", objects, "What was done to each kind of record; nothing when it was undone before");
    }
};

/// Takes an import back exactly: what it created is removed, so that the file can come in again; what it changed is as before.
struct UndoImport
{
    using Outcome = ImportUndone;
    static QString commandName() { return QStringLiteral("UndoImport"); }
    static QString meaning() { return QStringLiteral("Takes an import back, as long as nothing it brought was changed since."); }

    ImportId import = ImportId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("import", import, "The import");
    }
};

/// An import that was undone before stays as it is. Errors: RECORD.MISSING (NotFound); Refused, with one finding for each
/// reason and kind of record: IMPORT.UNDO.CHANGED, IMPORT.UNDO.LATER (values import), IMPORT.UNDO.USED (values by), each with
/// values object, count and record (the first).
Result<ImportUndone> execute(Transaction &transaction, const Context &context, const UndoImport &command);

} // namespace kept
