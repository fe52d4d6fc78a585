// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/decisiondetail.h"

#include "models/domain/compliance/questionjson.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/queries/placedscope.h"

#include <QJsonDocument>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &each : list.toArray())
        found.append(each.toString());
    return found;
}

std::vector<DecisionDetail::Pack> packsOf(const DecisionRecord &record, const PackShelf &inForce)
{
    std::vector<DecisionDetail::Pack> packs;
    for (const QJsonValue &each : QJsonDocument::fromJson(record.packVersions.toUtf8()).array()) {
        DecisionDetail::Pack pack{each[u"id"].toString(), each[u"version"].toString(), each[u"checksum"].toString(), {}, {}};
        if (const RulePack *now = inForce.find(pack.id)) {
            pack.versionNow = now->version;
            pack.checksumNow = QString::fromLatin1(now->checksum);
        }
        packs.push_back(pack);
    }
    return packs;
}

// What the store tells now of the instant, about the same debts.
Result<void> judgeNow(Database &database, ContactJudge &judge, DecisionDetail::Answer &detail)
{
    if (!detail.record.account)
        return {};
    const ContactQuestion &asked = detail.asked;
    KEPT_TRY(const CustomerFacts facts, customerFacts(database, *detail.record.account, asked.at - historyLength));
    AskedContact now = judge.ask(facts, {asked.person, asked.at, asked.point, asked.channel, asked.purpose, asked.debts});
    std::ranges::copy_if(asked.history, std::back_inserter(now.question.history),
                         [&](const PastContact &past) { return past.at > asked.at; });
    detail.facts = inputsDigest(now) == detail.record.inputsDigest ? DecisionDetail::Facts::Same : DecisionDetail::Facts::Changed;
    KEPT_TRY(detail.now, judge.judge(now));
    const ContactRow *person = facts.person(asked.person);
    detail.person = person ? person->name : QString();
    const ContactPointRow *point = asked.point ? facts.point(*asked.point) : nullptr;
    detail.point = point ? point->value : QString();
    return {};
}

} // namespace

Result<DecisionDetail::Answer> answer(Database &database, const Asking &asking, const DecisionDetail &question)
{
    const PackShelf &inForce = packsOr(asking.packs);
    KEPT_TRY(const DecisionRecord record, RecordTable<DecisionRecord>::get(database, question.decision.value()));
    if (record.account)
        KEPT_CHECK(needSight(database, asking, *record.account));
    const QJsonObject inputs = parsed(record.inputs);
    KEPT_TRY(const ContactQuestion asked, contactQuestionFrom(inputs[u"question"].toObject()));
    DecisionDetail::Answer detail{record, asked, {}, {}, false, packsOf(record, inForce), DecisionDetail::Facts::Same,
                                  {},     {},    {}, {}};
    KEPT_TRY(detail.verdict, contactVerdictFrom(parsed(record.verdict)));
    ContactJudge judge(inForce);
    KEPT_TRY(detail.replayed, judge.judge({asked, texts(inputs[u"packs"])}));
    detail.isSameVerdict = toJson(detail.replayed) == toJson(detail.verdict);
    KEPT_CHECK(judgeNow(database, judge, detail));
    if (record.overriddenBy) {
        Query query(database, u"SELECT name FROM app_user WHERE id = ?"_s);
        query.bind(*record.overriddenBy);
        KEPT_TRY(const auto name, query.first([](const Row &row) { return row.text(0); }));
        detail.overriddenBy = name.value_or(QString());
    }
    return detail;
}

Result<DecisionList::Answer> answer(Database &database, const Asking &asking, const DecisionList &question)
{
    KEPT_CHECK(needSight(database, asking, question.customer));
    return RecordTable<DecisionRecord>::where(database,
                                              u"account_id = ? AND deleted_at IS NULL ORDER BY asked_at DESC, id DESC LIMIT ?"_s,
                                              {question.customer.value(), question.limit});
}

} // namespace kept
