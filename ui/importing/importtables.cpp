// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importtables.h"

#include "models/view/moneytext.h"
#include "models/view/roles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardItemModel>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem *number(qint64 value, const Wording &wording)
{
    QStandardItem *item = cell(countText(value, wording.locale));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem *status(StatusKind kind, const QString &text)
{
    QStandardItem *item = cell(text);
    item->setData(static_cast<int>(kind), StatusKindRole);
    return item;
}

QString separatorText(char separator)
{
    switch (separator) {
    case ',': return tr("comma");
    case ';': return tr("semicolon");
    case '\t': return tr("tab");
    case '|': return tr("bar");
    default: return {};
    }
}

} // namespace

void fillSources(QStandardItemModel *model, const std::vector<SourcePreview> &sources, const Wording &wording)
{
    model->clear();
    model->setHorizontalHeaderLabels({tr("File, column"), tr("Becomes"), tr("Format"), tr("First value"), tr("State")});
    for (const SourcePreview &source : sources) {
        QStandardItem *file = cell(QFileInfo(source.path).fileName());
        file->setData(u"file"_s, IconNameRole);
        file->setData(true, EmphasisRole);
        int unknown = 0;
        for (qsizetype i = 0; i < source.header.size(); ++i) {
            const QString field = source.fields.value(i);
            unknown += field.isEmpty();
            const QString first = source.rows.empty() ? QString() : source.rows.front().value(i);
            file->appendRow({cell(source.header.at(i)), cell(field), cell({}), cell(first),
                             field.isEmpty() ? status(StatusKind::Warn, tr("left out")) : status(StatusKind::Ok, tr("taken"))});
        }
        const QString format = QStringList{source.encoding, separatorText(source.separator)}.join(u", "_s);
        QStandardItem *state = source.error ? status(StatusKind::Bad, errorText(*source.error, wording).sentence)
                               : unknown > 0
                                   ? status(StatusKind::Warn,
                                            QCoreApplication::translate("kept", "%n column(s) left out", nullptr, unknown))
                                   : status(StatusKind::Ok, tr("every column taken"));
        model->appendRow({file, cell(source.object), cell(format), cell({}), state});
    }
}

void fillRemarks(QStandardItemModel *model, const ImportReport &report, const Wording &wording)
{
    model->clear();
    model->setHorizontalHeaderLabels(
        {tr("Why"), tr("Rows"), tr("Object"), tr("Column"), tr("First in row"), tr("Value"), tr("Nearest allowed")});
    std::vector<RemarkGroup> groups = report.remarks;
    std::stable_sort(groups.begin(), groups.end(), [](const RemarkGroup &a, const RemarkGroup &b) {
        return std::pair(a.severity == Severity::Block, a.count) > std::pair(b.severity == Severity::Block, b.count);
    });
    for (const RemarkGroup &group : groups) {
        const QString why = remarkText({}, {}, {group.code, group.severity, group.hint});
        model->appendRow({status(group.severity == Severity::Block ? StatusKind::Bad : StatusKind::Warn, why),
                          number(group.count, wording), cell(group.object), cell(group.heading), number(group.firstRow, wording),
                          cell(group.firstValue), cell(group.hint)});
    }
}

} // namespace kept
