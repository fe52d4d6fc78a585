// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/wishlines.h"

#include "models/domain/contactfacts.h"
#include "models/store/consentrepository.h"
#include "models/view/calltext.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QString hoursText(const QString &from, const QString &to)
{
    return u"%1\u2013%2"_s.arg(from.isEmpty() ? u"00:00"_s : from, to.isEmpty() ? u"24:00"_s : to);
}

QString daysText(const QString &days, const QLocale &locale)
{
    QStringList names;
    for (const QString &day : days.split(u',', Qt::SkipEmptyParts))
        names.append(locale.standaloneDayName(day.toInt(), QLocale::ShortFormat));
    return names.join(u", "_s);
}

QString whenText(const ContactRequestRow &request, const Wording &wording)
{
    QStringList parts;
    if (!request.days.isEmpty())
        parts.append(daysText(request.days, wording.locale));
    if (!request.fromTime.isEmpty() || !request.toTime.isEmpty())
        parts.append(hoursText(request.fromTime, request.toTime));
    if (request.until)
        parts.append(tr("until %1").arg(dateText(*request.until, wording.locale)));
    return parts.join(u' ');
}

QString requestText(const ContactRequestRow &request, const Wording &wording)
{
    switch (fromName<ContactRequestKind>(request.kind).value_or(ContactRequestKind::InconvenientTime)) {
    case ContactRequestKind::InconvenientPlace: return request.place == u"Work" ? tr("Not at work") : tr("Not at home");
    case ContactRequestKind::EmployerProhibits: return tr("Employer forbids calls");
    case ContactRequestKind::NotAtWork: return tr("No calls at work");
    case ContactRequestKind::CallbackWelcome: return tr("May be asked again");
    case ContactRequestKind::InconvenientTime: break;
    }
    const QString when = whenText(request, wording);
    return when.isEmpty() ? tr("Not at this time") : tr("Not %1").arg(when);
}

QString channelWord(const QString &channel)
{
    switch (fromName<ConsentChannel>(channel).value_or(ConsentChannel::All)) {
    case ConsentChannel::Phone: return tr("Calls");
    case ConsentChannel::Sms: return tr("Text messages");
    case ConsentChannel::Email: return tr("E-mails");
    case ConsentChannel::Letter: return tr("Letters");
    case ConsentChannel::Visit: return tr("Visits");
    case ConsentChannel::All: break;
    }
    return tr("Any contact");
}

QString consentText(const ConsentRow &consent)
{
    const QString what = channelWord(consent.channel);
    const bool isGranted = consent.status == u"Granted";
    switch (fromName<ConsentKind>(consent.kind).value_or(ConsentKind::Channel)) {
    case ConsentKind::MoreCalls: return tr("More calls than the rules allow");
    case ConsentKind::Hours: return tr("%1 at %2").arg(what, hoursText(consent.fromTime, consent.toTime));
    case ConsentKind::MachineCalls: return tr("Calls by machine");
    case ConsentKind::Channel: break;
    }
    return isGranted ? tr("%1 are welcome").arg(what) : tr("No %1").arg(QLocale().toLower(what));
}

LineCell stateOf(const ContactRequestRow &request, qint64, const Wording &wording)
{
    if (request.withdrawnAt)
        return {tr("Withdrawn %1").arg(instantText(*request.withdrawnAt, wording.zone, wording.locale)), StatusKind::Hold};
    return {tr("Stands"), StatusKind::Ok};
}

LineCell stateOf(const ConsentRow &consent, qint64 now, const Wording &wording)
{
    if (consent.status != u"Granted")
        return {consent.grantedAt ? tr("Taken back") : tr("Refused"), StatusKind::Bad};
    if (consent.expiresAt && *consent.expiresAt <= now)
        return {tr("Expired %1").arg(instantText(*consent.expiresAt, wording.zone, wording.locale)), StatusKind::Hold};
    return {tr("Stands"), StatusKind::Ok};
}

QString numberOf(const ConsentRow &consent, const CustomerDetail::Answer &detail)
{
    for (const ContactPointRow &point : detail.points)
        if (consent.point == point.id)
            return isolated(phoneText(point.value));
    return {};
}

} // namespace

qint64 ContactWish::since() const
{
    if (request)
        return request->saidAt;
    return std::max(consent->grantedAt.value_or(0), consent->revokedAt.value_or(0));
}

bool ContactWish::canEnd(qint64 now) const
{
    if (request)
        return !request->withdrawnAt;
    return consent->status == u"Granted" && consent->expiresAt.value_or(now + 1) > now;
}

std::vector<ContactWish> wishesOf(const CustomerDetail::Answer &detail)
{
    std::vector<ContactWish> wishes;
    for (const ContactRequestRow &request : detail.requests)
        wishes.push_back({request, {}});
    for (const ConsentRow &consent : detail.consents)
        wishes.push_back({{}, consent});
    std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.since() > b.since(); });
    return wishes;
}

QStringList wishHeadings()
{
    return {tr("Person"), tr("What was said"), tr("About"), tr("Since"), tr("State")};
}

std::vector<TableLine> wishLines(const std::vector<ContactWish> &wishes, const CustomerDetail::Answer &detail, qint64 now,
                                 const Wording &wording)
{
    const auto nameOfPerson = [&](ContactId id) {
        const auto found = std::find_if(detail.contacts.begin(), detail.contacts.end(),
                                        [&](const ContactRow &each) { return each.id == id; });
        return found == detail.contacts.end() ? QString() : found->name;
    };
    std::vector<TableLine> lines;
    for (const ContactWish &wish : wishes) {
        const QString since = instantText(wish.since(), wording.zone, wording.locale);
        const qint64 record = static_cast<qint64>(lines.size()) + 1;
        if (wish.request)
            lines.push_back({{{nameOfPerson(wish.request->contact)},
                              {requestText(*wish.request, wording)},
                              {wish.request->words.simplified()},
                              {since, StatusKind::None, false, wish.since()},
                              stateOf(*wish.request, now, wording)},
                             record});
        else
            lines.push_back({{{nameOfPerson(wish.consent->contact)},
                              {consentText(*wish.consent)},
                              {numberOf(*wish.consent, detail)},
                              {since, StatusKind::None, false, wish.since()},
                              stateOf(*wish.consent, now, wording)},
                             record});
    }
    return lines;
}

} // namespace kept
