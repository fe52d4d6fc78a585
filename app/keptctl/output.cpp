// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/output.h"

#include "app/keptctl/jsontext.h"
#include "models/view/moneytext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Text from data must not steer the terminal; the marks that isolate directions are nothing to a terminal.
QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar sign : text) {
        if (sign >= QChar(0x2066) && sign <= QChar(0x2069))
            continue;
        const bool steers = sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
        clean += steers ? QChar(QChar::ReplacementCharacter) : sign;
    }
    return clean;
}

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

QString padded(const QString &text, qsizetype width, Qt::AlignmentFlag side)
{
    return side == Qt::AlignRight ? text.rightJustified(width) : text.leftJustified(width);
}

QString withoutBlanksAtEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

// Faults of what was to be read, by the families of their codes; all else that is invalid is refused by a rule.
bool isInputFault(const Error &error)
{
    static const std::array families{
        "FIELD."_L1,   "JSON."_L1,   "FILE."_L1,     "TEXT."_L1,    "MONEY."_L1, "CURRENCY."_L1, "GRAPH."_L1,
        "MAPPING."_L1, "CASE."_L1,   "CASES."_L1,    "CSV."_L1,     "PACK."_L1,  "QUESTION."_L1, "QUEUE.DEFINITION"_L1,
        "RATE."_L1,    "IMPORT."_L1, "SCHEDULE."_L1, "BUCKETS."_L1, "EXPORT."_L1};
    const bool isRead = error.kind == ErrorKind::Invalid &&
                        std::any_of(families.begin(), families.end(), [&](auto family) { return error.code.startsWith(family); });
    return isRead || error.code == u"FILE.READ";
}

} // namespace

QString TextTable::text() const
{
    std::vector<qsizetype> widths;
    bool hasHeading = false;
    for (size_t i = 0; i < columns.size(); ++i) {
        hasHeading |= !columns[i].heading.isEmpty();
        qsizetype width = columns[i].heading.size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(static_cast<qsizetype>(i)).size());
        widths.push_back(width);
    }
    const auto lineOf = [&](auto cell) {
        QStringList cells;
        for (size_t i = 0; i < columns.size(); ++i)
            cells.append(padded(oneLine(cell(i)), widths[i], columns[i].side));
        return withoutBlanksAtEnd(cells.join(u"  "_s)) + u'\n';
    };
    QString text;
    if (hasHeading)
        text += lineOf([&](size_t i) { return columns[i].heading; });
    for (const QStringList &row : rows)
        text += lineOf([&](size_t i) { return row.value(static_cast<qsizetype>(i)); });
    return text;
}

void Output::document(const QJsonValue &value) const
{
    write(stdout, value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson());
}

void Output::jsonLine(const QByteArray &compact) const
{
    write(stdout, compact + '\n');
}

void Output::jsonLines(const std::vector<QByteArray> &compact) const
{
    QByteArray text;
    for (const QByteArray &line : compact)
        text += line + '\n';
    write(stdout, text);
}

void Output::line(const QString &text) const
{
    write(stdout, harmless(text).toUtf8() + '\n');
}

void Output::table(const TextTable &table) const
{
    write(stdout, harmless(table.text()).toUtf8());
}

void Output::error(const Error &error) const
{
    const Wording wording = plainWording();
    FindingText text = errorText(error, wording);
    if (error.code == u"USAGE")
        text = {error.detail, {}};
    remark(text.remedy.isEmpty() ? text.sentence : u"%1 %2."_s.arg(text.sentence, text.remedy));
    bool isFirst = true;
    for (const Finding &finding : error.findings) {
        if (finding.severity == Severity::Block && std::exchange(isFirst, false))
            continue;
        remark(findingText(finding, wording).sentence);
    }
    if (isJson())
        document(QJsonObject{{u"error"_s, toJson(error)}});
}

void Output::remark(const QString &text) const
{
    endProgress();
    write(stderr, harmless(text).toUtf8() + '\n');
}

void Output::progress(const QString &text) const
{
    if (isatty(STDERR_FILENO))
        write(stderr, "\r\x1b[K" + harmless(text).toUtf8());
}

void Output::endProgress() const
{
    if (isatty(STDERR_FILENO))
        write(stderr, "\r\x1b[K");
}

Wording plainWording()
{
    return {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::systemTimeZone()};
}

QString amountWords(Money money)
{
    return amountText(money, plainWording().locale);
}

QString countWords(qint64 count)
{
    return countText(count, plainWording().locale);
}

QString ratioWords(qint64 tenThousandths)
{
    return u"%1.%2"_s.arg(tenThousandths / 10'000).arg(tenThousandths % 10'000, 4, 10, QChar(u'0'));
}

ExitCode exitCodeOf(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return ExitCode::Cancelled;
    if (error.code == u"USAGE")
        return ExitCode::Usage;
    if (error.code.startsWith(u"STORE.") && error.kind != ErrorKind::Refused)
        return ExitCode::Unavailable;
    if (isInputFault(error))
        return ExitCode::Unreadable;
    const bool isStorage = error.kind == ErrorKind::Storage || error.kind == ErrorKind::Unavailable;
    return isStorage ? ExitCode::Unavailable : ExitCode::Partly;
}

} // namespace kept
