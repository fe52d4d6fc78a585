// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablefile.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {

Result<std::unique_ptr<TableFile>> TableFile::create(const QString &path)
{
    std::unique_ptr<TableFile> table(new TableFile(path));
    if (!table->m_file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, table->m_file.errorString(), {{u"path"_s, path}});
    table->m_file.write("\xEF\xBB\xBF");
    return table;
}

void TableFile::addRow(const QStringList &cells)
{
    for (const QString &cell : cells)
        m_writer.add(cell.toUtf8());
    m_writer.endRow();
    ++m_lines;
}

Result<qint64> TableFile::finish()
{
    const bool isWritten = m_writer.flush().has_value();
    if (!isWritten)
        m_file.cancelWriting();
    if (!m_file.commit())
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, m_file.errorString(), {{u"path"_s, m_file.fileName()}});
    return m_lines - 1;
}

Result<qint64> saveTable(const QString &path, const TableText &table)
{
    KEPT_TRY(const auto file, TableFile::create(path));
    file->addRow(table.headings);
    for (const QStringList &row : table.rows)
        file->addRow(row);
    return file->finish();
}

} // namespace kept
