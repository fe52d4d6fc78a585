// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/callscript.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept;

namespace {

constexpr qint64 now = 1'768'500'000'000;

CallCheck::Number number(const QStringList &packs)
{
    const ContactId person = ContactId::fromValue(1);
    return {ContactPointRow(), ContactQuestion{person, now, {}, {}}, ContactVerdict(), 0, packs};
}

QString lawOf(const CallScript &script)
{
    QStringList laws;
    for (const ScriptStep &step : script.steps)
        if (!step.citation.isEmpty())
            laws.append(step.citation);
    return laws.join(u'|');
}

bool says(const CallScript &script, const QString &words)
{
    return std::any_of(script.steps.begin(), script.steps.end(),
                       [&](const ScriptStep &step) { return step.words.contains(words); });
}

} // namespace

/// What is said on a call, and what the law asks for.
class CallScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_conversation_discloses_the_attempt_to_collect()
    {
        const CallScript script = callScript(number({u"US-FED"_s}), u"Ana Duarte"_s, u"en"_s);
        QVERIFY(says(script, u"Ana Duarte"_s));
        QVERIFY(says(script, u"attempt to collect a debt"_s));
        QCOMPARE(lawOf(script), u"12 CFR 1006.6(d)(1)|12 CFR 1006.18(e)(1)|12 CFR 1006.2(j)"_s);
    }

    void later_ones_only_say_that_a_debt_collector_speaks()
    {
        CallCheck::Number known = number({u"US-FED"_s, u"US-MA"_s});
        PastContact talk{now - 86'400'000, known.asked.person};
        talk.outcome = ContactOutcome::Conversation;
        known.asked.history = {talk};
        const CallScript script = callScript(known, u"Ana Duarte"_s, u"en"_s);
        QVERIFY(says(script, u"from a debt collector"_s));
        QVERIFY(!says(script, u"any information obtained"_s));
        talk.at = now + 1; // somebody's clock was wrong
        known.asked.history = {talk};
        QVERIFY(says(callScript(known, {}, u"en"_s), u"any information obtained"_s));
        talk.at = now - 1;
        talk.outcome = ContactOutcome::NoAnswer;
        known.asked.history = {talk};
        QVERIFY(says(callScript(known, {}, u"en"_s), u"any information obtained"_s));
    }

    void the_words_are_in_the_persons_language()
    {
        for (const QString &language : {u"es"_s, u"es-MX"_s, u"Spanish"_s}) {
            const CallScript script = callScript(number({u"US-FED"_s}), u"Ana"_s, language);
            QCOMPARE(script.language, u"es"_s);
            QVERIFY(script.isTheirs);
            QVERIFY(says(script, u"intento de cobrar una deuda"_s));
        }
        const CallScript czech = callScript(number({u"US-FED"_s}), u"Ana"_s, u"cs"_s);
        QCOMPARE(czech.language, u"en"_s);
        QVERIFY(!czech.isTheirs);
        QVERIFY(callScript(number({u"US-FED"_s}), u"Ana"_s, {}).isTheirs);
    }

    void a_third_person_hears_nothing_of_a_debt()
    {
        CallCheck::Number neighbour = number({u"US-FED"_s});
        neighbour.asked.role = PersonRole::ThirdParty;
        const CallScript script = callScript(neighbour, u"Ana"_s, u"en"_s);
        QVERIFY(!says(script, u"debt"_s));
        QVERIFY(!says(script, u"account"_s));
        QCOMPARE(lawOf(script), u"12 CFR 1006.6(d)(1)|12 CFR 1006.10(b)"_s);
    }

    void whoever_collects_their_own_or_elsewhere_has_no_such_words()
    {
        CallCheck::Number own = number({u"US-FED"_s});
        own.asked.collector = CollectorKind::FirstParty;
        QCOMPARE(lawOf(callScript(own, u"Ana"_s, u"en"_s)), QString());
        const CallScript mexico = callScript(number({u"MX"_s}), u"Ana"_s, u"es"_s);
        QCOMPARE(lawOf(mexico), QString());
        QVERIFY(says(mexico, u"su cuenta"_s));
    }
};

KEPT_TEST(CallScriptTest)
#include "callscripttest.moc"
