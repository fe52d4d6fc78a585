// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/letterlines.h"

#include "models/view/datetext.h"
#include "models/view/languagewords.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// A letter that has waited for longer is late, and a reminder whose day is near comes too late for anything.
constexpr int patientDays = 2;

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

bool isReminder(DocumentKind kind)
{
    return kind == DocumentKind::PromiseReminder || kind == DocumentKind::InstalmentReminder;
}

LineCell sinceCell(const WaitingDocument &document, QDate today)
{
    const int days = static_cast<int>(document.sendOn.daysTo(today));
    const bool isLate = days > patientDays || (isReminder(document.kind) && document.dueDate <= today.addDays(1));
    const QString text = days <= 0 ? tr("since today") : tr("for %n day(s)", nullptr, days);
    return {text, isLate ? StatusKind::Warn : StatusKind::None, false, document.sendOn};
}

} // namespace

QString documentKindText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::PromiseConfirmation: return tr("Confirmation of a promise");
    case DocumentKind::PromiseReminder: return tr("Reminder of a promise");
    case DocumentKind::PaymentPlanConfirmation: return tr("Confirmation of a payment plan");
    case DocumentKind::InstalmentReminder: break;
    }
    return tr("Reminder of an instalment");
}

QString documentChannelText(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return tr("Told on the phone");
    case Channel::Sms: return tr("SMS");
    case Channel::Email: return tr("E-mail");
    case Channel::Visit: return tr("Handed over");
    case Channel::Letter: break;
    }
    return tr("Letter");
}

QStringList waitingHeadings()
{
    return {tr("Waits"), tr("Customer"), tr("Letter"), tr("Cur."), tr("Amount"), tr("Due"), tr("Plan"), tr("Language")};
}

WaitingOrder waitingOrder(int column)
{
    switch (column) {
    case WaitingCustomer: return WaitingOrder::Customer;
    case WaitingKind: return WaitingOrder::Kind;
    case WaitingCurrency: return WaitingOrder::Currency;
    case WaitingAmount: return WaitingOrder::Amount;
    case WaitingDue: return WaitingOrder::Due;
    case WaitingPlanName: return WaitingOrder::Plan;
    case WaitingLanguage: return WaitingOrder::Language;
    default: return WaitingOrder::Since;
    }
}

std::vector<TableLine> waitingLines(const std::vector<WaitingDocument> &waiting, qint64 first, QDate today,
                                    const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const WaitingDocument &document : waiting)
        lines.push_back(
            {{sinceCell(document, today),
              {document.customerName},
              {documentKindText(document.kind)},
              {document.amount.currency().code()},
              {cellText(document.amount, wording.locale), StatusKind::None, true, QVariant::fromValue(document.amount)},
              {tr("%1, %2").arg(dateText(document.dueDate, wording.locale), daysFromText(document.dueDate, today)),
               StatusKind::None, false, document.dueDate},
              {isolated(document.planName)},
              {languageWord(document.language)}},
             static_cast<qint64>(lines.size()) + first});
    return lines;
}

QStringList settledHeadings()
{
    return {tr("On"), tr("Customer"), tr("Letter"), tr("What became of it"), tr("Plan"), tr("By"), tr("Reason")};
}

SettledOrder settledOrder(int column)
{
    switch (column) {
    case SettledCustomer: return SettledOrder::Customer;
    case SettledKind: return SettledOrder::Kind;
    case SettledFate: return SettledOrder::Fate;
    case SettledPlanName: return SettledOrder::Plan;
    case SettledBy: return SettledOrder::By;
    case SettledNote: return SettledOrder::Note;
    default: return SettledOrder::At;
    }
}

std::vector<TableLine> settledLines(const std::vector<SettledDocument> &settled, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const SettledDocument &document : settled) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(document.at, wording.zone);
        const bool isSent = document.fate == DocumentFate::Sent;
        const QString fate = isSent ? tr("Sent: %1").arg(documentChannelText(document.channel.value_or(Channel::Letter)))
                                    : tr("Withdrawn");
        lines.push_back({{{dateText(at.date(), wording.locale), StatusKind::None, false, at.date()},
                          {document.customerName},
                          {documentKindText(document.kind)},
                          {fate, isSent ? StatusKind::Ok : StatusKind::Hold},
                          {isolated(document.planName)},
                          {document.by},
                          {document.note.simplified()}},
                         document.id});
    }
    return lines;
}

} // namespace kept
