// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/callcases.h"

#include "models/domain/compliance/casereader.h"
#include "models/domain/compliance/evaluate.h"
#include "models/exchange/jsonelements.h"
#include "models/queries/locationtables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <future>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<QByteArray>;

// How many cases a thread takes at a time.
constexpr size_t handful = 64;

Result<QJsonObject> unsupportedOr(const Error &error)
{
    if (error.code == u"CASE.UNSUPPORTED")
        return QJsonObject{{u"unsupported"_s, error.detail}};
    return tl::make_unexpected(error);
}

Result<QJsonObject> objectIn(const QByteArray &text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"JSON.SYNTAX"_s, error.errorString(), {{u"offset"_s, error.offset}});
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"JSON.SYNTAX"_s, {}, {{u"offset"_s, 0}});
    return document.object();
}

/// Reads and judges cases for several threads, each of which takes the next handful.
class SharedWork final
{
public:
    SharedWork(const std::vector<QByteArrayView> &cases, const PackShelf &shelf)
        : m_cases(cases), m_shelf(shelf), m_lines(cases.size())
    {}

    std::optional<Lines> doneBy(unsigned threads)
    {
        std::vector<std::future<void>> others;
        for (unsigned i = 1; i < threads; ++i)
            others.push_back(std::async([this] { work(); }));
        work();
        for (const std::future<void> &other : others)
            other.wait();
        return m_isUnsound ? std::nullopt : std::optional(std::move(m_lines));
    }

private:
    void work()
    {
        CallCases judge(m_shelf);
        while (!m_isUnsound) {
            const size_t from = m_next.fetch_add(handful);
            if (from >= m_cases.size())
                return;
            for (size_t i = from; i < std::min(from + handful, m_cases.size()); ++i)
                judgeCase(judge, i);
        }
    }

    void judgeCase(CallCases &judge, size_t index)
    {
        const QByteArrayView text = m_cases[index];
        if (const auto vector = objectIn(QByteArray::fromRawData(text.data(), text.size())))
            m_lines[index] = judge.lineOf(*vector);
        else
            m_isUnsound = true;
    }

    const std::vector<QByteArrayView> &m_cases;
    const PackShelf &m_shelf;
    Lines m_lines;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_isUnsound = false;
};

/// None: the file is not what it should be; who reads it as a whole says where.
std::optional<Lines> runPieces(const QByteArray &json, const PackShelf &shelf, unsigned threads)
{
    const auto pieces = elementsOf(json, "vectors");
    if (!pieces || !objectIn(pieces->frame))
        return std::nullopt;
    return SharedWork(pieces->elements, shelf).doneBy(threads);
}

} // namespace

CallCases::CallCases(const PackShelf &shelf) : m_shelf(shelf), m_phones(phoneZones()), m_places(placeZones()) {}

Result<QJsonObject> CallCases::answerTo(const QJsonObject &vector)
{
    const auto asked = readContactCase(vector, m_phones, m_places);
    if (!asked)
        return unsupportedOr(asked.error());
    const auto rules = rulesOf(asked->packs);
    if (!rules)
        return QJsonObject{{u"unsupported"_s, u"rule pack "_s + rules.error().detail}};
    return contactAnswer(evaluate(asked->question, **rules, m_clocks));
}

QByteArray CallCases::lineOf(const QJsonObject &vector)
{
    const auto answered = answerTo(vector);
    QJsonObject line = answered ? *answered : QJsonObject{{u"unsupported"_s, answered.error().detail}};
    line.insert(u"id"_s, vector.value(u"id"_s));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

Result<const RuleSet *> CallCases::rulesOf(const QStringList &packs)
{
    auto known = m_rules.find(packs);
    if (known == m_rules.end()) {
        KEPT_TRY(RuleSet rules, m_shelf.rules(packs));
        known = m_rules.emplace(packs, std::move(rules)).first;
    }
    return &known->second;
}

Result<std::vector<QByteArray>> runCallCases(const QByteArray &json, const PackShelf &shelf, unsigned threads)
{
    if (auto lines = runPieces(json, shelf, threads))
        return std::move(*lines);
    KEPT_TRY(const QJsonObject file, objectIn(json));
    if (!file.value(u"vectors"_s).isArray())
        return fail(ErrorKind::Invalid, u"JSON.MISSING"_s, {}, {{u"path"_s, u"/vectors"_s}});
    CallCases judge(shelf);
    Lines lines;
    const QJsonArray vectors = file.value(u"vectors"_s).toArray();
    for (const QJsonValue &vector : vectors)
        lines.push_back(judge.lineOf(vector.toObject()));
    return lines;
}

} // namespace kept
