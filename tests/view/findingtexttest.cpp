// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"
#include "models/view/findingtext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class FindingTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLimitSaysHowManyAreUsed()
    {
        Finding finding;
        finding.rule = u"PTP.LIMIT"_s;
        finding.values = {{u"used"_s, qint64(3)}, {u"limit"_s, qint64(3)}};
        const FindingText text = findingText(finding, {QLocale(u"en_US"_s)});
        QCOMPARE(text.sentence, u"No promise is left on this plan: 3 of 3 are used."_s);
        QCOMPARE(text.remedy, u"Request override"_s);
    }

    void aRuleWithoutWordsIsNeverSilent()
    {
        Finding finding;
        finding.rule = u"SOME.RULE"_s;
        finding.values = {{u"count"_s, qint64(7)}};
        QCOMPARE(findingText(finding, {QLocale(u"en_US"_s)}).sentence, u"SOME.RULE: count 7"_s);
    }

    void valuesAreNotTakenForPlaces()
    {
        Finding finding;
        finding.rule = u"MONEY.DECIMALS"_s;
        finding.values = {{u"currency"_s, u"{decimals}"_s}, {u"decimals"_s, qint64(2)}};
        QCOMPARE(findingText(finding, {QLocale(u"en_US"_s)}).sentence, u"{decimals} has 2 decimals."_s);
    }

    void aStateStandsInWords()
    {
        Finding finding;
        finding.rule = u"PAYPLAN.INSTALMENT"_s;
        finding.values = {{u"state"_s, u"Deferred"_s}};
        QCOMPARE(findingText(finding, {QLocale(u"en_US"_s)}).sentence, u"This instalment can't be changed: it is put off."_s);
    }

    void aRefusalSaysItsFirstBlockingFinding()
    {
        Finding note;
        note.rule = u"PTP.DATE.WEEKEND"_s;
        note.severity = Severity::Warn;
        Finding block;
        block.rule = u"PTP.AMOUNT.ZERO"_s;
        const Error error{ErrorKind::Refused, u"PTP.AMOUNT.ZERO"_s, {}, {}, {note, block}};
        QCOMPARE(errorText(error, {QLocale(u"en_US"_s)}).sentence, u"A promise needs an amount above zero."_s);
    }
};

KEPT_TEST(FindingTextTest)
#include "findingtexttest.moc"
