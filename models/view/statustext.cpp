// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/statustext.h"

#include "models/view/moneytext.h"

#include <QCoreApplication>

#include <span>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word
{
    const char *code = nullptr;
    const char *text = nullptr;
    StatusKind kind = StatusKind::None;
};

// Codes we don't know come from an import: they are shown as they are.
StatusText lookUp(std::span<const Word> words, const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1String(word.code))
            return {QCoreApplication::translate("kept::StatusText", word.text), word.kind};
    return {code, StatusKind::None};
}

constexpr Word planWords[] = {
    {"New", QT_TRANSLATE_NOOP("kept::StatusText", "New")},
    {"InProgress", QT_TRANSLATE_NOOP("kept::StatusText", "In progress")},
    {"PromiseRegistered", QT_TRANSLATE_NOOP("kept::StatusText", "Promise open"), StatusKind::Info},
    {"PromiseBroken", QT_TRANSLATE_NOOP("kept::StatusText", "Promise broken"), StatusKind::Broken},
    {"Close", QT_TRANSLATE_NOOP("kept::StatusText", "Closed"), StatusKind::Ok},
};

constexpr Word promiseWords[] = {
    {"Draft", QT_TRANSLATE_NOOP("kept::StatusText", "Draft")},
    {"PendingApproval", QT_TRANSLATE_NOOP("kept::StatusText", "Waits for approval"), StatusKind::Hold},
    {"Open", QT_TRANSLATE_NOOP("kept::StatusText", "Open"), StatusKind::Info},
    {"Kept", QT_TRANSLATE_NOOP("kept::StatusText", "Kept"), StatusKind::Ok},
    {"PartiallyKept", QT_TRANSLATE_NOOP("kept::StatusText", "Partly kept"), StatusKind::Half},
    {"Broken", QT_TRANSLATE_NOOP("kept::StatusText", "Broken"), StatusKind::Broken},
    {"Cancelled", QT_TRANSLATE_NOOP("kept::StatusText", "Cancelled"), StatusKind::Hold},
    {"Superseded", QT_TRANSLATE_NOOP("kept::StatusText", "Replaced"), StatusKind::Hold},
    {"Rejected", QT_TRANSLATE_NOOP("kept::StatusText", "Rejected"), StatusKind::Bad},
    {"EndedWithPlan", QT_TRANSLATE_NOOP("kept::StatusText", "Ended with its plan"), StatusKind::Hold},
};

constexpr Word paymentPlanWords[] = {
    {"PendingApproval", QT_TRANSLATE_NOOP("kept::StatusText", "Waits for approval"), StatusKind::Hold},
    {"Active", QT_TRANSLATE_NOOP("kept::StatusText", "Active"), StatusKind::Info},
    {"Completed", QT_TRANSLATE_NOOP("kept::StatusText", "Completed"), StatusKind::Ok},
    {"Broken", QT_TRANSLATE_NOOP("kept::StatusText", "Broken"), StatusKind::Broken},
    {"Cancelled", QT_TRANSLATE_NOOP("kept::StatusText", "Cancelled"), StatusKind::Hold},
    {"Superseded", QT_TRANSLATE_NOOP("kept::StatusText", "Replaced"), StatusKind::Hold},
    {"Rejected", QT_TRANSLATE_NOOP("kept::StatusText", "Rejected"), StatusKind::Bad},
    {"Expired", QT_TRANSLATE_NOOP("kept::StatusText", "Expired"), StatusKind::Hold},
};

constexpr Word instalmentWords[] = {
    {"Open", QT_TRANSLATE_NOOP("kept::StatusText", "Open"), StatusKind::Info},
    {"Paid", QT_TRANSLATE_NOOP("kept::StatusText", "Paid"), StatusKind::Ok},
    {"Missed", QT_TRANSLATE_NOOP("kept::StatusText", "Missed"), StatusKind::Broken},
    {"Waived", QT_TRANSLATE_NOOP("kept::StatusText", "Waived"), StatusKind::Hold},
    {"Deferred", QT_TRANSLATE_NOOP("kept::StatusText", "Put off"), StatusKind::Hold},
    {"Ended", QT_TRANSLATE_NOOP("kept::StatusText", "No longer expected")},
};

constexpr Word holdWords[] = {
    {"Dispute", QT_TRANSLATE_NOOP("kept::StatusText", "Dispute hold"), StatusKind::Dispute},
    {"Hardship", QT_TRANSLATE_NOOP("kept::StatusText", "Hardship hold"), StatusKind::Hold},
    {"BreathingSpace", QT_TRANSLATE_NOOP("kept::StatusText", "Breathing space"), StatusKind::Hold},
    {"Bankruptcy", QT_TRANSLATE_NOOP("kept::StatusText", "Bankruptcy"), StatusKind::Bad},
    {"Deceased", QT_TRANSLATE_NOOP("kept::StatusText", "Deceased"), StatusKind::Hold},
    {"Attorney", QT_TRANSLATE_NOOP("kept::StatusText", "Attorney"), StatusKind::Attorney},
    {"CeaseContact", QT_TRANSLATE_NOOP("kept::StatusText", "Asked for no contact"), StatusKind::Bad},
    {"ConsentRevoked", QT_TRANSLATE_NOOP("kept::StatusText", "Consent withdrawn"), StatusKind::Bad},
    {"Complaint", QT_TRANSLATE_NOOP("kept::StatusText", "Complaint hold"), StatusKind::Hold},
};

constexpr Word typeWords[] = {
    {"Loan", QT_TRANSLATE_NOOP("kept::StatusText", "Loan")},
    {"CreditCard", QT_TRANSLATE_NOOP("kept::StatusText", "Card")},
    {"Mortgage", QT_TRANSLATE_NOOP("kept::StatusText", "Mortgage")},
    {"AutoLoan", QT_TRANSLATE_NOOP("kept::StatusText", "Auto loan")},
    {"InvoiceAccount", QT_TRANSLATE_NOOP("kept::StatusText", "Invoices")},
    {"Overdraft", QT_TRANSLATE_NOOP("kept::StatusText", "Overdraft")},
    {"Other", QT_TRANSLATE_NOOP("kept::StatusText", "Account")},
};

constexpr Word kindWords[] = {
    {"Instalment", QT_TRANSLATE_NOOP("kept::StatusText", "Instalment")},
    {"Statement", QT_TRANSLATE_NOOP("kept::StatusText", "Statement")},
    {"Invoice", QT_TRANSLATE_NOOP("kept::StatusText", "Invoice")},
    {"Charge", QT_TRANSLATE_NOOP("kept::StatusText", "Charge")},
};

constexpr Word outcomeWords[] = {
    {"Promise", QT_TRANSLATE_NOOP("kept::StatusText", "Promised to pay")},
    {"Talked", QT_TRANSLATE_NOOP("kept::StatusText", "Talked, nothing agreed")},
    {"PaidNow", QT_TRANSLATE_NOOP("kept::StatusText", "Paid during the call")},
    {"LeftMessage", QT_TRANSLATE_NOOP("kept::StatusText", "Left a message")},
    {"NoAnswer", QT_TRANSLATE_NOOP("kept::StatusText", "No answer")},
    {"Busy", QT_TRANSLATE_NOOP("kept::StatusText", "Busy")},
    {"Refuses", QT_TRANSLATE_NOOP("kept::StatusText", "Refuses to pay")},
    {"ThirdParty", QT_TRANSLATE_NOOP("kept::StatusText", "Third party answered")},
    {"WrongNumber", QT_TRANSLATE_NOOP("kept::StatusText", "Wrong number")},
    {"Disconnected", QT_TRANSLATE_NOOP("kept::StatusText", "Not in service")},
    {"Open", QT_TRANSLATE_NOOP("kept::StatusText", "Called, not wrapped up yet")},
    {"Sent", QT_TRANSLATE_NOOP("kept::StatusText", "Sent")},
    {"NoticeSent", QT_TRANSLATE_NOOP("kept::StatusText", "First notice sent")},
};

constexpr Word methodWords[] = {
    {"BankTransfer", QT_TRANSLATE_NOOP("kept::StatusText", "Bank transfer")},
    {"DebitCard", QT_TRANSLATE_NOOP("kept::StatusText", "Debit card")},
    {"DirectDebit", QT_TRANSLATE_NOOP("kept::StatusText", "Direct debit")},
    {"Cash", QT_TRANSLATE_NOOP("kept::StatusText", "Cash")},
    {"Cheque", QT_TRANSLATE_NOOP("kept::StatusText", "Cheque")},
};

} // namespace

StatusText planStatusText(const QString &status)
{
    return lookUp(planWords, status);
}

StatusText promiseStatusText(const QString &status)
{
    return lookUp(promiseWords, status);
}

StatusText paymentPlanStatusText(const QString &status)
{
    return lookUp(paymentPlanWords, status);
}

StatusText instalmentStatusText(const QString &status)
{
    return lookUp(instalmentWords, status);
}

StatusText itemStatusText(const QString &status, QDate due, QDate today, bool hasOpenAmount)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("kept", text); };
    if (status == u"Closed")
        return {tr("Closed"), StatusKind::Ok};
    if (!hasOpenAmount)
        return {tr("Paid"), StatusKind::Ok};
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return {tr("Past due"), StatusKind::Warn};
    return {days == 0 ? tr("Due today") : QCoreApplication::translate("kept", "Due in %n day(s)", nullptr, days),
            StatusKind::None};
}

StatusText holdText(const QString &reason)
{
    return lookUp(holdWords, reason);
}

QString accountTypeText(const QString &type)
{
    return lookUp(typeWords, type).text;
}

QString accountTypeIcon(const QString &type)
{
    if (type == u"CreditCard")
        return u"card"_s;
    if (type == u"Mortgage")
        return u"home"_s;
    if (type == u"AutoLoan")
        return u"car"_s;
    return type == u"InvoiceAccount" ? u"org"_s : u"loan"_s;
}

QString itemKindText(const QString &kind)
{
    return lookUp(kindWords, kind).text;
}

QString accountTitle(const QString &type, const QString &number)
{
    return accountTypeText(type) + u' ' + isolated((number.size() > 4 ? u"··"_s : QString()) + number.right(4));
}

QString outcomeText(const QString &outcome)
{
    return lookUp(outcomeWords, outcome).text;
}

QString methodText(const QString &method)
{
    return lookUp(methodWords, method).text;
}

} // namespace kept
