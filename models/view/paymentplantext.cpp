// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/paymentplantext.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

} // namespace

QString paymentPlanKindText(PaymentPlanKind kind)
{
    switch (kind) {
    case PaymentPlanKind::Arrangement: return tr("Arrangement");
    case PaymentPlanKind::Hardship: return tr("Hardship");
    case PaymentPlanKind::Settlement: return tr("Settlement");
    }
    return {};
}

QString hardshipText(HardshipReason reason)
{
    switch (reason) {
    case HardshipReason::JobLoss: return tr("Job lost");
    case HardshipReason::ReducedIncome: return tr("Less income");
    case HardshipReason::Illness: return tr("Illness");
    case HardshipReason::Bereavement: return tr("A death in the family");
    case HardshipReason::Separation: return tr("Separation");
    case HardshipReason::Disaster: return tr("Disaster");
    case HardshipReason::Other: return tr("Another hardship");
    }
    return {};
}

QString cadenceText(PaymentPlanCadence cadence)
{
    switch (cadence) {
    case PaymentPlanCadence::Weekly: return tr("Weekly");
    case PaymentPlanCadence::BiWeekly: return tr("Every two weeks");
    case PaymentPlanCadence::SemiMonthly: return tr("Twice a month");
    case PaymentPlanCadence::Monthly: return tr("Monthly");
    case PaymentPlanCadence::Quarterly: return tr("Quarterly");
    case PaymentPlanCadence::LumpSum: return tr("All at once");
    }
    return {};
}

QString dateRollText(DateRoll roll)
{
    switch (roll) {
    case DateRoll::Keep: return tr("Stays on its day");
    case DateRoll::Following: return tr("Next business day");
    case DateRoll::ModifiedFollowing: return tr("Next business day, in the month");
    case DateRoll::Preceding: return tr("Business day before");
    }
    return {};
}

QString interestKindText(InterestKind kind)
{
    switch (kind) {
    case InterestKind::EqualInstalments: return tr("What is left, equal instalments");
    case InterestKind::EqualPrincipal: return tr("What is left, equal principal");
    case InterestKind::Flat: return tr("All of it, for the whole term");
    }
    return {};
}

QString interestText(const PaymentPlanInterest &interest, const QLocale &locale)
{
    const QString share = percentText(interest.basisPoints, locale);
    switch (interest.kind) {
    case InterestKind::EqualInstalments: return tr("%1 interest a year on what is left, in equal instalments").arg(share);
    case InterestKind::EqualPrincipal: return tr("%1 interest a year on what is left, with equal principal").arg(share);
    case InterestKind::Flat: return tr("%1 interest a year on all of it, for the whole term").arg(share);
    }
    return {};
}

QString templateText(const PaymentPlanTemplate &offer)
{
    struct Name
    {
        const char *code;
        const char *text;
    };
    static constexpr Name names[] = {
        {"WEEKLY-12", QT_TRANSLATE_NOOP("kept", "Weekly, 12 instalments")},
        {"BIWEEKLY-12", QT_TRANSLATE_NOOP("kept", "Every two weeks, 12 instalments")},
        {"SEMIMONTHLY-12", QT_TRANSLATE_NOOP("kept", "Twice a month, 12 instalments")},
        {"MONTHLY-6", QT_TRANSLATE_NOOP("kept", "Monthly, 6 instalments")},
        {"MONTHLY-12", QT_TRANSLATE_NOOP("kept", "Monthly, 12 instalments")},
        {"QUARTERLY-4", QT_TRANSLATE_NOOP("kept", "Quarterly, 4 instalments")},
        {"LUMPSUM", QT_TRANSLATE_NOOP("kept", "All at once")},
        {"HARDSHIP-24", QT_TRANSLATE_NOOP("kept", "Hardship, 24 months, interest frozen")},
        {"JOBLOSS", QT_TRANSLATE_NOOP("kept", "Job lost: three months off, then growing")},
        {"ILLNESS", QT_TRANSLATE_NOOP("kept", "Illness: two months off, fees waived")},
        {"DISASTER", QT_TRANSLATE_NOOP("kept", "Disaster: three months off, mortgages")},
        {"SETTLE-80", QT_TRANSLATE_NOOP("kept", "Settlement at 80 %, at once")},
        {"SETTLE-90-3", QT_TRANSLATE_NOOP("kept", "Settlement at 90 %, three months")},
    };
    const auto standard = standardPaymentPlanTemplates();
    if (std::find(standard.begin(), standard.end(), offer) == standard.end())
        return offer.name;
    for (const Name &name : names)
        if (offer.code == QLatin1String(name.code))
            return tr(name.text);
    return offer.name;
}

QString incomeText(IncomeKind kind)
{
    switch (kind) {
    case IncomeKind::Wages: return tr("Wages");
    case IncomeKind::SelfEmployment: return tr("Self-employment");
    case IncomeKind::Benefits: return tr("Benefits");
    case IncomeKind::Pension: return tr("Pension");
    case IncomeKind::Support: return tr("Support received");
    case IncomeKind::Rent: return tr("Rent received");
    case IncomeKind::Other: return tr("Other income");
    }
    return {};
}

QString expenseText(ExpenseKind kind)
{
    switch (kind) {
    case ExpenseKind::Housing: return tr("Housing");
    case ExpenseKind::Utilities: return tr("Energy and water");
    case ExpenseKind::Food: return tr("Food");
    case ExpenseKind::Transport: return tr("Transport");
    case ExpenseKind::Insurance: return tr("Insurance");
    case ExpenseKind::Health: return tr("Health");
    case ExpenseKind::Childcare: return tr("Childcare");
    case ExpenseKind::Education: return tr("Education");
    case ExpenseKind::Communication: return tr("Phone and internet");
    case ExpenseKind::OtherDebts: return tr("Other debts");
    case ExpenseKind::Taxes: return tr("Taxes");
    case ExpenseKind::Other: return tr("Other expenses");
    }
    return {};
}

QString neededForText(const QString &rule)
{
    struct Word
    {
        const char *rule;
        const char *text;
    };
    static constexpr Word words[] = {
        {"PAYPLAN.LIMIT.DAYS", QT_TRANSLATE_NOOP("kept", "how long it runs")},
        {"PAYPLAN.LIMIT.COUNT", QT_TRANSLATE_NOOP("kept", "how many instalments")},
        {"PAYPLAN.LIMIT.SETTLEMENT", QT_TRANSLATE_NOOP("kept", "what it settles for")},
        {"PAYPLAN.LIMIT.WAIVER", QT_TRANSLATE_NOOP("kept", "the fees waived")},
        {"PAYPLAN.LIMIT.DEFERRAL", QT_TRANSLATE_NOOP("kept", "the periods off")},
        {"PAYPLAN.LIMIT.FIRST", QT_TRANSLATE_NOOP("kept", "when it begins")},
        {"PAYPLAN.LIMIT.INTEREST", QT_TRANSLATE_NOOP("kept", "its interest")},
    };
    for (const Word &word : words)
        if (rule == QLatin1String(word.rule))
            return tr(word.text);
    return rule;
}

QString paidText(const std::vector<InstalmentRow> &instalments, const QLocale &locale)
{
    qint64 paid = 0;
    qint64 expected = 0;
    for (const InstalmentRow &each : instalments) {
        paid += each.status == InstalmentState::Paid;
        expected += each.status != InstalmentState::Waived && each.status != InstalmentState::Deferred;
    }
    return tr("%1 of %2 paid").arg(countText(paid, locale), countText(expected, locale));
}

QString instalmentsText(const std::vector<PaymentPlanPart> &parts, const QLocale &locale)
{
    const auto count = static_cast<qint64>(parts.size());
    if (count == 0)
        return {};
    const Money first = parts.front().amount;
    const auto other = std::find_if(parts.begin(), parts.end(),
                                    [&](const PaymentPlanPart &part) { return part.amount != first; });
    const QString amount = amountText(first, locale);
    if (other == parts.end())
        return QStringLiteral("%1 × %2").arg(countText(count, locale), amount);
    if (other + 1 == parts.end())
        return tr("%1 × %2, then %3").arg(countText(count - 1, locale), amount, amountText(other->amount, locale));
    return tr("%1 instalments from %2").arg(countText(count, locale), amount);
}

} // namespace kept
