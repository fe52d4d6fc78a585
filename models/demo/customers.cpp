// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/drafts.h"

#include <QHash>
#include <QTimeZone>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

ContactDraft drawContact(Draws &draws, const Setting &setting, const Region &region, const QString &role)
{
    ContactDraft contact;
    contact.name = drawPerson(draws, region);
    contact.role = role;
    contact.birthdate = setting.today.addDays(-draws.between(19 * 366, 84 * 365));
    return contact;
}

ContactPointDraft phone(const QString &number, bool isMobile)
{
    ContactPointDraft point;
    point.kind = u"Phone"_s;
    point.value = number;
    point.isMobile = isMobile;
    return point;
}

// Reserved numbers only; where a country has none, a British mobile number or an e-mail address.
void addPoints(Draws &draws, const Setting &setting, const Region &region, qint64 number, ContactDraft *contact)
{
    const bool isFar = QLatin1String(region.zone).startsWith(QLatin1String("Asia/Tokyo"));
    if (!isFar && (region.reservedDigits > 0 || draws.percent(60)))
        contact->points.push_back(phone(drawMobile(draws, region), true));
    if (region.reservedDigits > 0 && draws.percent(45))
        contact->points.push_back(phone(drawLandline(draws, region), false));
    if (region.reservedDigits > 0 && draws.percent(12)) {
        contact->points.push_back(phone(drawLandline(draws, region), false));
        contact->points.back().isWorkplace = true;
    }
    if (contact->points.size() > 1 && draws.percent(15))
        contact->points.back().invalidSince = setting.today.addDays(-draws.between(5, 300));
    if (!contact->points.empty()) {
        contact->points.front().isPreferred = true;
        contact->points.front().isVerified = draws.percent(60);
    }
    if (contact->points.empty() || draws.percent(70)) {
        ContactPointDraft mail;
        mail.kind = u"Email"_s;
        mail.value = u"customer%1.%2@example.com"_s.arg(number + 1).arg(contact->role == u"Borrower" ? 1 : 2);
        contact->points.push_back(mail);
    }
}

void addConsents(Draws &draws, const Setting &setting, ContactDraft *contact)
{
    const auto add = [&](const QString &channel, const QString &status, int daysAgo) {
        contact->consents.push_back({channel, status, status == u"Granted" ? u"Contract"_s : u"CustomerRequest"_s,
                                     setting.now - qint64(daysAgo) * 86'400'000});
    };
    if (draws.percent(45))
        add(u"Phone"_s, u"Granted"_s, draws.between(30, 900));
    else if (draws.percent(6))
        add(u"Phone"_s, u"Revoked"_s, draws.between(1, 60));
    if (draws.percent(30))
        add(u"Email"_s, u"Granted"_s, draws.between(30, 900));
    if (draws.percent(20))
        add(u"Sms"_s, draws.percent(80) ? u"Granted"_s : u"Revoked"_s, draws.between(3, 400));
}

int drawAccountCount(Draws &draws)
{
    const int count = 1 + draws.weighted({68, 20, 8, 4});
    return count < 4 ? count : draws.between(4, 6);
}

} // namespace

QTimeZone zoneOf(const Region &region)
{
    // A zone's rules are read from a file: once for each.
    thread_local QHash<QByteArray, QTimeZone> zones;
    QTimeZone &zone = zones[QByteArray(region.zone)];
    if (!zone.isValid())
        zone = QTimeZone(QByteArray(region.zone));
    return zone;
}

qint64 instantAt(const Region &region, QDate day, int minuteOfDay)
{
    return QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60), zoneOf(region)).toMSecsSinceEpoch();
}

CustomerDraft draftCustomer(const Setting &setting, qint64 number, qint64 firstAccount)
{
    Draws draws(setting.seed, Series::Customer, number);
    CustomerDraft customer;
    customer.region = &drawRegion(draws);
    const bool isFirm = draws.percent(9);
    customer.type = isFirm ? u"Organization"_s : u"Person"_s;
    customer.contacts.push_back(drawContact(draws, setting, *customer.region, u"Borrower"_s));
    customer.name = isFirm ? drawFirm(draws, *customer.region) : customer.contacts.front().name.full();
    if (!isFirm && draws.percent(16))
        customer.contacts.push_back(drawContact(draws, setting, *customer.region, u"CoBorrower"_s));
    for (ContactDraft &contact : customer.contacts) {
        addPoints(draws, setting, *customer.region, number, &contact);
        addConsents(draws, setting, &contact);
    }
    if (draws.percent(3))
        customer.segmentFlags = u"Vulnerable"_s;
    const int accounts = drawAccountCount(draws);
    for (int i = 0; i < accounts; ++i)
        customer.accounts.push_back(draftAccount(setting, customer, firstAccount + i));
    addHolds(setting, number, &customer);
    for (size_t i = 0; i < customer.accounts.size(); ++i)
        for (PlanDraft &plan : customer.accounts[i].plans)
            addInteractions(setting, customer, i, firstAccount + static_cast<qint64>(i), &plan);
    return customer;
}

} // namespace kept::demo
