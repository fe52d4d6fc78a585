// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importtables.h"

#include "models/exchange/mapping.h"
#include "models/view/datetext.h"
#include "models/view/fieldwords.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "ui/importing/fieldchooser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardItemModel>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// So few that their columns can be seen at once.
constexpr int filesToOpen = 2;

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

QString formatText(const SourcePreview &source, const Wording &wording)
{
    if (source.kind == SourceKind::Payload)
        return source.graphs ? tr("JSON, %1 graphs").arg(countText(*source.graphs, wording.locale)) : tr("JSON");
    QStringList parts{source.encoding, source.header.isEmpty() ? QString() : separatorText(source.separator)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// The first texts that say something, so that a person sees what the column is.
QString samplesOf(const SourcePreview &source, qsizetype column)
{
    constexpr qsizetype enough = 3;
    QStringList samples;
    for (const QStringList &row : source.rows)
        if (const QString text = row.value(column).simplified();
            !text.isEmpty() && !samples.contains(text) && samples.size() < enough)
            samples.append(text);
    return samples.join(u" \u00B7 "_s);
}

const Field *fieldNamed(const QString &object, const QString &name)
{
    const ObjectType *type = name.isEmpty() ? nullptr : objectType(object);
    if (type)
        for (const Field *field : fillableFields(*type))
            if (field->apiName == name)
                return field;
    return nullptr;
}

QList<QStandardItem *> columnRow(const SourcePreview &source, qsizetype column)
{
    const QString name = source.fields.value(column);
    const Field *field = fieldNamed(source.object, name);
    QStandardItem *becomes = cell(field ? name : QString());
    becomes->setEditable(!source.object.isEmpty());
    becomes->setData(source.header.at(column), HeadingRole);
    becomes->setData(source.object, ObjectRole);
    becomes->setData(name, FieldRole);
    return {cell(source.header.at(column)), becomes, cell(field ? fieldMeaning(*field) : QString()),
            cell(samplesOf(source, column)),
            field ? status(StatusKind::Ok, tr("taken")) : status(StatusKind::Warn, tr("left out"))};
}

QStandardItem *stateOf(const SourcePreview &source, const Wording &wording)
{
    if (source.error)
        return status(StatusKind::Bad, errorText(*source.error, wording).sentence);
    if (!source.missing.isEmpty())
        return status(StatusKind::Warn, tr("new records need %1").arg(source.missing.join(u", "_s)));
    if (source.kind == SourceKind::Payload)
        return status(StatusKind::Ok, tr("each graph whole or not at all"));
    const auto unknown = std::count_if(source.fields.begin(), source.fields.end(), [](const QString &f) { return f.isEmpty(); });
    return unknown > 0 ? status(StatusKind::Warn,
                                QCoreApplication::translate("kept", "%n column(s) left out", nullptr, static_cast<int>(unknown)))
                       : status(StatusKind::Ok, tr("every column taken"));
}

} // namespace

void fillSources(QStandardItemModel *model, const std::vector<SourcePreview> &sources, const Wording &wording)
{
    model->clear();
    model->setHorizontalHeaderLabels(
        {tr("File, column"), tr("Becomes"), tr("Type and meaning"), tr("First values"), tr("State")});
    for (const SourcePreview &source : sources) {
        QStandardItem *file = cell(QFileInfo(source.path).fileName());
        file->setData(u"file"_s, IconNameRole);
        file->setData(true, EmphasisRole);
        for (qsizetype i = 0; i < source.header.size(); ++i)
            file->appendRow(columnRow(source, i));
        QStandardItem *holds = cell(source.kind == SourceKind::Payload ? tr("Composite graphs") : source.object);
        holds->setEditable(source.kind == SourceKind::Table && !source.header.isEmpty());
        holds->setData(source.object, ObjectRole);
        model->appendRow({file, holds, cell(formatText(source, wording)), cell({}), stateOf(source, wording)});
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

void fillObstacles(QStandardItemModel *model, const std::vector<Finding> &findings, const Wording &wording)
{
    model->clear();
    model->setHorizontalHeaderLabels({tr("Why"), tr("Records"), tr("Object"), tr("The first"), tr("What to do")});
    for (const Finding &finding : findings) {
        const FindingText text = findingText(finding, wording);
        model->appendRow({status(StatusKind::Bad, text.sentence), number(finding.values.value(u"count"_s).toLongLong(), wording),
                          cell(finding.values.value(u"object"_s).toString()), cell(finding.values.value(u"record"_s).toString()),
                          cell(text.remedy)});
    }
}

void fillPastImports(QStandardItemModel *model, const std::vector<ImportRow> &imports, const Wording &wording)
{
    model->clear();
    model->setHorizontalHeaderLabels({tr("Import"), tr("When"), tr("Who"), tr("Created"), tr("Updated"), tr("Unchanged"),
                                      tr("Refused"), tr("State"), tr("Files")});
    for (int column = 3; column < 7; ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const ImportRow &row : imports) {
        QStandardItem *state = row.isUndone ? status(StatusKind::Hold, tr("undone")) : status(StatusKind::Ok, tr("done"));
        model->appendRow({cell(row.number), cell(instantText(row.startedAt, wording.zone, wording.locale)), cell(row.by),
                          number(row.created, wording), number(row.updated, wording), number(row.unchanged, wording),
                          number(row.refused, wording), state, cell(row.files.join(u", "_s))});
    }
}

RowPlace placeOf(const QTreeView *view)
{
    RowPlace place;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (view->isExpanded(model->index(row, 0)))
            place.expanded.insert(model->index(row, 0).data().toString());
    const QModelIndex current = view->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return place;
    place.file = (current.parent().isValid() ? current.parent() : current).data().toString();
    place.heading = current.parent().isValid() ? current.data().toString() : QString();
    return place;
}

void goTo(QTreeView *view, const RowPlace &place)
{
    const QAbstractItemModel *model = view->model();
    QModelIndex current = model->index(0, 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex file = model->index(row, 0);
        const auto kind = static_cast<StatusKind>(file.siblingAtColumn(4).data(StatusKindRole).toInt());
        const bool isFirst = place.expanded.isEmpty() && (model->rowCount() <= filesToOpen || kind == StatusKind::Bad);
        view->setExpanded(file, isFirst || place.expanded.contains(file.data().toString()));
        if (file.data().toString() != place.file)
            continue;
        current = file;
        for (int column = 0; column < model->rowCount(file); ++column)
            if (const QModelIndex index = model->index(column, 0, file); index.data().toString() == place.heading)
                current = index;
    }
    view->setCurrentIndex(current);
}

} // namespace kept
