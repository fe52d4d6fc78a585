// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr size_t previewRows = 20;
constexpr qint64 payloadToCount = 2 * 1024 * 1024;

bool isPayload(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

Result<GraphSource> openPayload(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, path}});
    auto payload = readGraphs(file.read(GraphLimits::bytes + 1));
    if (payload && payload->errors.empty())
        return GraphSource{path, std::move(*payload)};
    Error error = payload ? payload->errors.front() : payload.error();
    error.values.insert(u"path"_s, path);
    return tl::make_unexpected(std::move(error));
}

ObjectMapping mappingOf(const Mapping &mapping, const QString &object)
{
    const auto found = mapping.objects.find(object);
    return found == mapping.objects.end() ? ObjectMapping() : found->second;
}

/// The headings that a mapping names and none of an object's sources has.
class AbsentHeadings final
{
public:
    void add(const QString &object, const BoundMapping &bound)
    {
        const QSet<QString> absent(bound.absent.begin(), bound.absent.end());
        const auto known = m_absent.constFind(object);
        m_absent.insert(object, known == m_absent.constEnd() ? absent : QSet<QString>(*known).intersect(absent));
    }

    Result<void> check(const QString &object, const QString &path) const
    {
        const QSet<QString> absent = m_absent.value(object);
        if (absent.isEmpty())
            return {};
        const QString name = *std::min_element(absent.begin(), absent.end());
        return fail(ErrorKind::Invalid, u"MAPPING.COLUMN"_s, {}, {{u"name"_s, name}, {u"path"_s, path}});
    }

private:
    QHash<QString, QSet<QString>> m_absent; ///< by object
};

void previewColumns(SourcePreview &preview, const CsvSource &source, const Mapping &mapping)
{
    preview.object = source.object().apiName;
    const ObjectMapping own = mappingOf(mapping, preview.object);
    for (const QString &heading : source.header()) {
        const Field *field = fieldOfHeading(source.object(), heading, own);
        preview.fields.append(field ? field->apiName : QString());
    }
    preview.missing = missingFields(source.object(), preview.fields, own);
}

void previewRowsOf(SourcePreview &preview, CsvSource &source)
{
    SourceBatch batch;
    if (const auto more = source.read(batch, previewRows); !more && !preview.error)
        preview.error = more.error();
    for (size_t row = 0; row < static_cast<size_t>(batch.count); ++row) {
        QStringList cells;
        size_t begin = 0;
        for (const size_t end : batch.ends[row])
            cells.append(
                QString::fromUtf8(batch.bytes[row].data() + std::exchange(begin, end), static_cast<qsizetype>(end - begin)));
        preview.rows.push_back(cells);
    }
}

SourcePreview previewOf(const QString &path, const ImportRequest &request, AbsentHeadings &absent)
{
    SourcePreview preview;
    preview.path = path;
    preview.bytes = QFileInfo(path).size();
    auto opened = CsvSource::look(path, request.object, request.mapping, preview.error);
    if (!opened) {
        preview.error = opened.error();
        return preview;
    }
    CsvSource &source = **opened;
    preview.encoding = source.encoding().name;
    preview.encodingBasis = source.encoding().basis;
    preview.separator = source.separator();
    preview.header = source.header();
    preview.fingerprint = headerFingerprint(source.header());
    if (source.hasObject()) {
        previewColumns(preview, source, request.mapping);
        absent.add(preview.object, source.mapping());
    } else {
        preview.fields.resize(preview.header.size());
    }
    previewRowsOf(preview, source);
    return preview;
}

SourcePreview previewOfPayload(const QString &path)
{
    SourcePreview preview;
    preview.path = path;
    preview.bytes = QFileInfo(path).size();
    preview.kind = SourceKind::Payload;
    if (preview.bytes > payloadToCount)
        return preview;
    auto opened = openPayload(path);
    if (opened)
        preview.graphs = static_cast<qint64>(opened->payload.graphs.size());
    else
        preview.error = opened.error();
    return preview;
}

qsizetype placeOf(const QString &object)
{
    const auto &all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ObjectType &type) { return type.apiName == object; });
    return found - all.begin();
}

} // namespace

Result<QStringList> importPaths(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList({u"*.csv"_s, u"*.json"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    if (files.isEmpty())
        return fail(ErrorKind::Invalid, u"IMPORT.NOTHING"_s, {}, {{u"path"_s, paths.join(u", "_s)}});
    return files;
}

Result<ImportSources> openSources(const ImportRequest &request)
{
    KEPT_TRY(const QStringList files, importPaths(request.paths));
    ImportSources sources;
    AbsentHeadings absent;
    for (const QString &path : files) {
        sources.totalBytes += QFileInfo(path).size();
        if (isPayload(path)) {
            KEPT_TRY(auto payload, openPayload(path));
            sources.payloads.push_back(std::move(payload));
            continue;
        }
        KEPT_TRY(auto table, CsvSource::open(path, request.object, request.mapping));
        absent.add(table->object().apiName, table->mapping());
        sources.tables.push_back(std::move(table));
    }
    for (const auto &table : sources.tables)
        KEPT_CHECK(absent.check(table->object().apiName, table->path()));
    std::stable_sort(sources.tables.begin(), sources.tables.end(),
                     [](const auto &a, const auto &b) { return placeOf(a->object().apiName) < placeOf(b->object().apiName); });
    return sources;
}

Result<std::vector<SourcePreview>> previewImport(const ImportRequest &request)
{
    KEPT_TRY(const QStringList files, importPaths(request.paths));
    std::vector<SourcePreview> previews;
    AbsentHeadings absent;
    for (const QString &path : files)
        previews.push_back(isPayload(path) ? previewOfPayload(path) : previewOf(path, request, absent));
    for (SourcePreview &preview : previews)
        if (const auto headings = absent.check(preview.object, preview.path); !headings && !preview.error)
            preview.error = headings.error();
    std::stable_sort(previews.begin(), previews.end(),
                     [](const SourcePreview &a, const SourcePreview &b) { return placeOf(a.object) < placeOf(b.object); });
    return previews;
}

} // namespace kept
