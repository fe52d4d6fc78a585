// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/caseflags.h"

#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<qint64> instantNeeded(const QJsonValue &object, const QString &key)
{
    const std::optional<qint64> at = instantOf(object[key]);
    if (!at)
        return malformedCase(u"%1 is no instant"_s.arg(key));
    return *at;
}

Result<void> readConsent(const QJsonValue &consent, CaseNames &names, ContactQuestion &question)
{
    const QString type = consent[u"type"].toString();
    KEPT_TRY(const qint64 at, instantNeeded(consent, u"at"_s));
    const std::optional<qint64> revokedAt = instantOf(consent[u"revoked_at"]);
    if (type == u"time") {
        question.hours.push_back({at, timeOf(consent[u"from"]), timeOf(consent[u"to"]), revokedAt});
    } else if (type == u"tcpa") {
        question.dialConsents.push_back({at, names.maybePoint(consent[u"number"]), revokedAt});
    } else if (type != u"more_calls") {
        return malformedCase(u"unknown consent \"%1\""_s.arg(type));
    } else if (consent[u"given_to"].toString(u"collector"_s) == u"collector") {
        question.moreCalls.push_back({at, names.person(consent[u"person"].toString(u"P1"_s)), names.debts(consent[u"debts"]),
                                      instantOf(consent[u"valid_from"]), instantOf(consent[u"valid_until"]), revokedAt});
    }
    return {};
}

Result<void> readCease(const QJsonValue &flag, CaseNames &names, ContactQuestion &question)
{
    KEPT_TRY(const qint64 at, instantNeeded(flag, u"received_at"_s));
    if (flag[u"written"].toBool())
        question.ceases.push_back({at, names.debts(flag[u"debts"])});
    return {};
}

Result<void> readAttorney(const QJsonValue &flag, CaseNames &names, ContactQuestion &question)
{
    AttorneyState state = AttorneyState::Reachable;
    if (!flag[u"can_ascertain"].toBool())
        state = AttorneyState::NotAscertainable;
    else if (flag[u"unresponsive"].toBool())
        state = AttorneyState::Unresponsive;
    else if (flag[u"consents"].toBool())
        state = AttorneyState::ConsentsToContact;
    question.attorneys.push_back({0, names.debts(flag[u"debts"]), state});
    return {};
}

Result<void> readDispute(const QJsonValue &flag, CaseNames &names, ContactQuestion &question)
{
    KEPT_TRY(const qint64 at, instantNeeded(flag, u"received_at"_s));
    if (flag[u"written"].toBool())
        question.disputes.push_back({at, names.debts(flag[u"debts"]), dateOf(flag[u"validation_sent_on"]),
                                     dateOf(flag[u"validation_received_on"]), instantOf(flag[u"verified_at"])});
    return {};
}

Result<void> readBankruptcy(const QJsonValue &flag, CaseNames &names, ContactQuestion &question)
{
    const QString kind = flag[u"kind"].toString();
    if (kind != u"stay" && kind != u"discharge")
        return malformedCase(u"unknown bankruptcy \"%1\""_s.arg(kind));
    question.bankruptcies.push_back({kind == u"stay" ? Proceeding::Stay : Proceeding::Discharge, names.debts(flag[u"debts"])});
    return {};
}

Result<void> readDeceased(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    question.life = flag.toBool() ? LifeState::Deceased : LifeState::Living;
    return {};
}

Result<void> readMedia(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    for (const QJsonValue &row : CaseEntries(flag)) {
        KEPT_TRY(const ContactChannel channel, wordIn(channelWords(), row[u"channel"]));
        question.mediumRequests.push_back({instantOf(row[u"at"]).value_or(0), channel});
    }
    return {};
}

/// A number that is blocked without naming channels is blocked for all of them.
Result<void> readNumbers(const QJsonValue &flag, CaseNames &names, ContactQuestion &question)
{
    for (const QJsonValue &row : CaseEntries(flag)) {
        const ContactPointId point = names.point(row[u"number"].toString());
        const qint64 at = instantOf(row[u"at"]).value_or(0);
        if (!row[u"channels"].isArray())
            for (const Word<ContactChannel> &channel : channelWords())
                question.mediumRequests.push_back({at, channel.value, point});
        for (const QJsonValue &name : CaseEntries(row[u"channels"])) {
            KEPT_TRY(const ContactChannel channel, wordIn(channelWords(), name));
            question.mediumRequests.push_back({at, channel, point});
        }
    }
    return {};
}

Result<void> readInconvenient(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    for (const QJsonValue &row : CaseEntries(flag)) {
        InconvenientTime time{instantOf(row[u"at"]).value_or(0)};
        for (const QJsonValue &day : CaseEntries(row[u"days"]))
            time.days.push_back(day.toInt());
        time.from = timeOf(row[u"from"]);
        time.to = timeOf(row[u"to"]);
        time.until = dateOf(row[u"until"]);
        question.inconvenientTimes.push_back(std::move(time));
    }
    return {};
}

Result<void> readPlaces(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    for (const QJsonValue &name : CaseEntries(flag)) {
        KEPT_TRY(const ContactPlace place, wordIn(placeWords(), name));
        question.inconvenientPlaces.push_back(place);
    }
    return {};
}

Result<void> readEmployer(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    question.employer = flag.toBool() ? EmployerStance::ProhibitsCalls : EmployerStance::Unknown;
    return {};
}

Result<void> readReply(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    KEPT_TRY(const qint64 at, instantNeeded(flag, u"at"_s));
    KEPT_TRY(const ContactChannel channel, wordIn(channelWords(), flag[u"channel"]));
    question.replyTo = ReplyTo{at, channel};
    return {};
}

Result<void> readCallback(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    question.locationCallback = flag.toBool() ? LocationCallback::Welcome : LocationCallback::NotAskedFor;
    return {};
}

Result<void> readWorkRequest(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    KEPT_TRY(const qint64 at, instantNeeded(flag, u"oral_at"_s));
    const bool confirmed = flag[u"written_confirmation"].toBool() || flag[u"written_confirmation"].isString();
    question.workRequest = WorkRequest{at, confirmed ? WrittenConfirmation::Received : WrittenConfirmation::Missing};
    return {};
}

Result<void> readNotice(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    question.noticeSentOn = dateOf(flag);
    if (!question.noticeSentOn)
        return malformedCase(u"notice_sent_on is no date"_s);
    return {};
}

Result<void> readPastDue(const QJsonValue &flag, CaseNames &, ContactQuestion &question)
{
    question.daysPastDue = flag.toInt();
    return {};
}

/// Restricts no contact.
Result<void> ignore(const QJsonValue &, CaseNames &, ContactQuestion &)
{
    return {};
}

struct Flag
{
    QStringView name;
    Result<void> (*read)(const QJsonValue &, CaseNames &, ContactQuestion &) = nullptr;
};

constexpr std::array<Flag, 17> flagReaders{{{u"attorney", readAttorney},
                                            {u"cease", readCease},
                                            {u"dispute", readDispute},
                                            {u"bankruptcy", readBankruptcy},
                                            {u"deceased", readDeceased},
                                            {u"scra", ignore},
                                            {u"time_barred", ignore},
                                            {u"media_blocked", readMedia},
                                            {u"numbers_blocked", readNumbers},
                                            {u"inconvenient", readInconvenient},
                                            {u"inconvenient_places", readPlaces},
                                            {u"employer_prohibits", readEmployer},
                                            {u"reply_to", readReply},
                                            {u"third_party_callback_ok", readCallback},
                                            {u"ma_work_request", readWorkRequest},
                                            {u"notice_sent_on", readNotice},
                                            {u"dpd", readPastDue}}};

} // namespace

Result<void> readCaseConsents(const QJsonArray &consents, CaseNames &names, ContactQuestion &question)
{
    for (const QJsonValue &consent : consents)
        KEPT_CHECK(readConsent(consent, names, question));
    return {};
}

Result<void> readCaseFlags(const QJsonObject &flags, CaseNames &names, ContactQuestion &question)
{
    for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
        if (flag.value().isNull())
            continue;
        const auto known = std::ranges::find(flagReaders, QStringView(flag.key()), &Flag::name);
        if (known == flagReaders.end())
            return fail(ErrorKind::Invalid, u"CASE.UNSUPPORTED"_s, u"flag "_s + flag.key());
        KEPT_CHECK(known->read(flag.value(), names, question));
    }
    return {};
}

ContactPlace casePlace(const QJsonValue &number)
{
    const auto place = valueOf(placeWords(), number[u"place"].toString());
    const bool isWork = !place && number[u"type"].toString() == u"work";
    return isWork ? ContactPlace::Work : place.value_or(ContactPlace::Unknown);
}

} // namespace kept
