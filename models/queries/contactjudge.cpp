// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/contactjudge.h"

#include "models/domain/compliance/questionjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

AskedContact ContactJudge::ask(const CustomerFacts &facts, const ContactAsk &ask) const
{
    AskedContact asked{questionFor(facts, ask), {}};
    const auto places = jurisdictionsOf(facts, ask.person, ask.at);
    for (const Jurisdiction &place : places)
        asked.packs += m_shelf.idsFor(place.country);
    for (const Jurisdiction &place : places)
        asked.packs += m_shelf.idsFor(place.country, place.region, place.city);
    asked.packs.removeDuplicates();
    return asked;
}

Result<const RuleSet *> ContactJudge::rulesOf(const QStringList &packs)
{
    auto known = m_rules.find(packs);
    if (known == m_rules.end()) {
        KEPT_TRY(RuleSet rules, m_shelf.rules(packs));
        known = m_rules.emplace(packs, std::move(rules)).first;
    }
    return &known->second;
}

Result<ContactVerdict> ContactJudge::judge(const AskedContact &asked)
{
    KEPT_TRY(const RuleSet *const rules, rulesOf(asked.packs));
    return evaluate(asked.question, *rules, m_clocks);
}

Result<AskedContact> ContactJudge::pared(AskedContact asked)
{
    KEPT_TRY(const RuleSet *const rules, rulesOf(asked.packs));
    asked.question = withoutIdleHistory(std::move(asked.question), *rules);
    return asked;
}

QJsonArray packsJson(const PackShelf &shelf, const QStringList &packs)
{
    QJsonArray list;
    QStringList ids = packs;
    ids.append(u"GEN"_s);
    ids.removeDuplicates();
    for (const QString &id : ids)
        if (const RulePack *pack = shelf.find(id))
            list.append(
                QJsonObject{{u"id"_s, id}, {u"version"_s, pack->version}, {u"checksum"_s, QString::fromLatin1(pack->checksum)}});
    return list;
}

QString inputsDigest(const AskedContact &asked)
{
    const QJsonObject inputs{{u"question"_s, toJson(asked.question)}, {u"packs"_s, QJsonArray::fromStringList(asked.packs)}};
    const QByteArray text = QJsonDocument(inputs).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace kept
