// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/queuewords.h"

#include "models/view/moneytext.h"
#include "models/view/queuetext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

struct FactWord
{
    QueueFact fact;
    const char *text;
};

constexpr FactWord factWords[] = {
    {QueueFact::DaysPastDue, QT_TRANSLATE_NOOP("kept", "Days past due")},
    {QueueFact::OverdueAmount, QT_TRANSLATE_NOOP("kept", "Amount overdue")},
    {QueueFact::DueAmount, QT_TRANSLATE_NOOP("kept", "Amount due")},
    {QueueFact::OpenPlans, QT_TRANSLATE_NOOP("kept", "Open plans")},
    {QueueFact::RiskScore, QT_TRANSLATE_NOOP("kept", "Risk score")},
    {QueueFact::PromiseBrokenDays, QT_TRANSLATE_NOOP("kept", "Days since a promise was broken")},
    {QueueFact::PromiseDueDays, QT_TRANSLATE_NOOP("kept", "Days until a promise is due")},
    {QueueFact::ContactDays, QT_TRANSLATE_NOOP("kept", "Days since the last contact")},
    {QueueFact::ConversationDays, QT_TRANSLATE_NOOP("kept", "Days since somebody was spoken to")},
    {QueueFact::PlanStatus, QT_TRANSLATE_NOOP("kept", "Status of a plan")},
    {QueueFact::PaymentPlanStatus, QT_TRANSLATE_NOOP("kept", "Status of the payment plan")},
    {QueueFact::Segment, QT_TRANSLATE_NOOP("kept", "Segment")},
    {QueueFact::CustomerType, QT_TRANSLATE_NOOP("kept", "Kind of customer")},
    {QueueFact::AccountType, QT_TRANSLATE_NOOP("kept", "Kind of account")},
    {QueueFact::Language, QT_TRANSLATE_NOOP("kept", "Language")},
    {QueueFact::Country, QT_TRANSLATE_NOOP("kept", "Country")},
    {QueueFact::State, QT_TRANSLATE_NOOP("kept", "State or province")},
    {QueueFact::HoldReason, QT_TRANSLATE_NOOP("kept", "Reason of a hold")},
    {QueueFact::Owner, QT_TRANSLATE_NOOP("kept", "Owner of a plan")},
    {QueueFact::Team, QT_TRANSLATE_NOOP("kept", "Team of a plan")},
    {QueueFact::Agency, QT_TRANSLATE_NOOP("kept", "Agency of a plan")},
    {QueueFact::CallbackDue, QT_TRANSLATE_NOOP("kept", "A callback is due")},
    {QueueFact::Disputed, QT_TRANSLATE_NOOP("kept", "Something is disputed")},
    {QueueFact::OnHold, QT_TRANSLATE_NOOP("kept", "Contact is stopped by a hold")},
    {QueueFact::New, QT_TRANSLATE_NOOP("kept", "Nobody has called yet")},
    {QueueFact::PlacedWithAgency, QT_TRANSLATE_NOOP("kept", "Placed with an agency")},
    {QueueFact::PromiseOpen, QT_TRANSLATE_NOOP("kept", "A promise is open")},
    {QueueFact::SupervisorReview, QT_TRANSLATE_NOOP("kept", "Waits for a supervisor")},
    {QueueFact::Reachable, QT_TRANSLATE_NOOP("kept", "There is a number to call")},
};

QString boundText(const QueueTest &test, qint64 bound, const Wording &wording)
{
    if (test.currency)
        return proseText(Money::fromMinor(bound, *test.currency), wording.locale);
    if (test.fact == QueueFact::RiskScore)
        return wording.locale.toString(static_cast<double>(bound) / 100, 'f', 2);
    return wording.locale.toString(bound);
}

QString testText(const QueueTest &test, const QueueVocabulary::Answer &vocabulary, const Wording &wording)
{
    const QString fact = queueFactText(test.fact);
    if (kindOf(test.fact) == QueueFactKind::Flag)
        return test.is ? fact : tr("not: %1").arg(fact);
    if (kindOf(test.fact) == QueueFactKind::Words) {
        QStringList words;
        for (const QString &word : test.among)
            words.append(isolated(queueWordText(test.fact, word, vocabulary)));
        return tr("%1: %2", "a fact and its words").arg(fact, words.join(tr(" or ")));
    }
    if (test.from && test.to)
        return tr("%1 from %2 to %3").arg(fact, boundText(test, *test.from, wording), boundText(test, *test.to, wording));
    if (test.from)
        return tr("%1 at least %2").arg(fact, boundText(test, *test.from, wording));
    return tr("%1 at most %2").arg(fact, boundText(test, test.to.value_or(0), wording));
}

} // namespace

QString queueFactText(QueueFact fact)
{
    for (const FactWord &word : factWords)
        if (word.fact == fact)
            return tr(word.text);
    return nameOf(fact);
}

QString queueWordText(QueueFact fact, const QString &stored, const QueueVocabulary::Answer &vocabulary)
{
    switch (fact) {
    case QueueFact::PlanStatus: return planStatusText(stored).text;
    case QueueFact::PaymentPlanStatus: return paymentPlanStatusText(stored).text;
    case QueueFact::HoldReason: return holdText(stored).text;
    case QueueFact::AccountType: return accountTypeText(stored);
    default: break;
    }
    if (const auto words = vocabulary.words.find(fact); words != vocabulary.words.end())
        for (const QueueVocabulary::Named &named : words->second)
            if (named.stored == stored)
                return named.name;
    return stored;
}

QString queueHoldsText(QueueHolds holds)
{
    switch (holds) {
    case QueueHolds::ContactStopped: return tr("Leave out whom a hold forbids to contact");
    case QueueHolds::Any: return tr("Leave out whoever has any hold");
    case QueueHolds::None: break;
    }
    return tr("Take in everybody, holds or not");
}

QString queueConditionText(const QueueCondition &condition, const QueueVocabulary::Answer &vocabulary, const Wording &wording)
{
    if (condition.join == QueueCondition::Join::Test)
        return testText(condition.test, vocabulary, wording);
    QStringList parts;
    for (const QueueCondition &part : condition.parts) {
        const QString text = queueConditionText(part, vocabulary, wording);
        parts.append(part.join == QueueCondition::Join::Test || part.parts.size() < 2 ? text : u'(' + text + u')');
    }
    if (parts.isEmpty())
        return tr("everybody");
    switch (condition.join) {
    case QueueCondition::Join::Any: return parts.join(tr(" or "));
    case QueueCondition::Join::Not: return tr("not: %1").arg(parts.front());
    default: return parts.join(tr(" and "));
    }
}

QString previewHeadText(const QueuePreview::Answer &preview)
{
    const QString all = tr("%n customer(s)", nullptr, static_cast<int>(preview.customers));
    return preview.later == 0 ? all : tr("%1, of them %n at rest", nullptr, static_cast<int>(preview.later)).arg(all);
}

QString previewMovesText(const QueuePreview::Answer &preview, bool isSaved)
{
    const auto in = static_cast<int>(preview.in), out = static_cast<int>(preview.out), up = static_cast<int>(preview.up),
               down = static_cast<int>(preview.down);
    if (!isSaved)
        return tr("The queue is new: all of them come in.");
    if (in == 0 && out == 0 && up == 0 && down == 0)
        return tr("Nobody moves: as by the saved definition.");
    QStringList moves;
    if (in > 0)
        moves.append(tr("%n come(s) in", nullptr, in));
    if (out > 0)
        moves.append(tr("%n leave(s)", nullptr, out));
    if (up > 0)
        moves.append(tr("%n come(s) sooner", nullptr, up));
    if (down > 0)
        moves.append(tr("%n come(s) later", nullptr, down));
    return tr("%n by the saved definition", nullptr, static_cast<int>(preview.before)) + u": "_s + moves.join(u", "_s);
}

QStringList previewHeadings()
{
    return {tr("Customer"), tr("Points"), tr("Why")};
}

std::vector<TableLine> previewLines(const QueuePreview::Answer &preview, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const QueuePreview::Customer &customer : preview.first) {
        const QueueScore &score = customer.score;
        const QString why = whyText(score.band, score.reasons, score.points, ReasonMoney::Shown, wording);
        lines.push_back({{{customer.name}, {wording.locale.toString(score.points), StatusKind::None, true, score.points}, {why}},
                         customer.account.value()});
    }
    return lines;
}

} // namespace kept
