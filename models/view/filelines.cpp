// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/filelines.h"

#include "models/view/datetext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

LineCell stateOf(const DisputeFile &file)
{
    if (!file.withdrawnAt)
        return {tr("Evidence"), StatusKind::Ok};
    return {tr("Withdrawn by %1: %2").arg(file.withdrawnBy, file.reason), StatusKind::Hold};
}

} // namespace

QStringList fileHeadings()
{
    return {tr("File"), tr("What it shows"), tr("Size"), tr("Added"), tr("By"), tr("State")};
}

std::vector<TableLine> fileLines(const std::vector<DisputeFile> &files, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const DisputeFile &file : files) {
        const QDate added = QDateTime::fromMSecsSinceEpoch(file.addedAt, wording.zone).date();
        lines.push_back({{{file.name},
                          {file.text},
                          {wording.locale.formattedDataSize(file.size), StatusKind::None, true, file.size},
                          {dateText(added, wording.locale), StatusKind::None, false, added},
                          {file.addedBy},
                          stateOf(file)},
                         file.id.value()});
    }
    return lines;
}

} // namespace kept
