// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// Evidence, payments before they are recorded, payment plans, letters, imports taken back, policies and calculators, from outside.
class KeptctlVerbsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(store().run({u"init"_s}).code, 0);
        QCOMPARE(store().run({u"import"_s, cardBook()}).code, 0);
    }

    void evidenceGoesInAndComesOutAsItWas()
    {
        const QString number = dispute();
        const QByteArray letter("%PDF-1.4\0 a letter", 18);
        const QString path = store().file(u"letter.pdf"_s, letter);
        const Ran attached = store().run({u"attach-file"_s, number, path, u"--text"_s, u"The letter of the bank"_s});
        QCOMPARE(attached.out, u"letter.pdf is attached to %1 as file 1.\n"_s.arg(number));
        const Ran listed = store().run({u"dispute-files"_s, number, u"--json"_s});
        const QJsonObject file = listed.json().value(u"files"_s).toArray().at(0).toObject();
        QCOMPARE(file.value(u"name"_s), QJsonValue(u"letter.pdf"_s));
        QCOMPARE(file.value(u"text"_s), QJsonValue(u"The letter of the bank"_s));
        QCOMPARE(file.value(u"size"_s), QJsonValue(18));
        const QString digest = QString::fromLatin1(QCryptographicHash::hash(letter, QCryptographicHash::Sha256).toHex());
        QCOMPARE(file.value(u"sha256"_s), QJsonValue(digest));
        QVERIFY(store().run({u"dispute-files"_s, number}).out.contains(digest));
        const QString copy = m_folder->filePath(u"copy.pdf"_s);
        const Ran saved = store().run({u"save-file"_s, u"1"_s, copy});
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.err, u"letter.pdf was saved.\n"_s);
        QCOMPARE(content(copy), letter);
    }

    void evidenceThatCantBeTakenIsRefused()
    {
        const QString number = dispute();
        const auto attach = [&](const QString &path) {
            return store().run({u"attach-file"_s, number, path, u"--text"_s, u"x"_s});
        };
        const Ran empty = attach(store().file(u"empty.txt"_s, {}));
        QCOMPARE(empty.code, 3);
        QVERIFY2(!empty.err.isEmpty(), qPrintable(empty.out));
        const Ran large = attach(store().file(u"large.bin"_s, QByteArray(5'000'001, 'x')));
        QCOMPARE(large.code, 3);
        QVERIFY2(large.err.contains(u"5,000,000") || large.err.contains(u"5000000"), qPrintable(large.err));
        QCOMPARE(attach(m_folder->filePath(u"nowhere.txt"_s)).code, 4);
        QCOMPARE(attach(store().file(u"small.txt"_s, "x")).code, 0);
        QCOMPARE(store().run({u"attach-file"_s, number, store().file(u"small.txt"_s, "x")}).code, 1); // without words
        QCOMPARE(store().run({u"attach-file"_s, u"DSP-000999"_s, store().file(u"a.txt"_s, "x"), u"--text"_s, u"x"_s}).code, 1);
        QCOMPARE(store().run({u"dispute-files"_s, u"nonsense"_s}).code, 2);
        QCOMPARE(store().run({u"save-file"_s, u"letter"_s, m_folder->filePath(u"a"_s)}).code, 2);
        QCOMPARE(store().run({u"save-file"_s, u"77"_s, m_folder->filePath(u"a"_s)}).code, 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"a"_s)));
        QCOMPARE(store().run({u"dispute-files"_s, number, u"--json"_s}).json().value(u"files"_s).toArray().size(), 1);
    }

    void aPaymentIsPreviewedAndNotRecorded()
    {
        const QStringList words{u"preview-payment"_s, u"CP-000002"_s, u"100.00"_s, u"--value-date"_s, u"2005-09-30"_s};
        const Ran said = store().run(words);
        QVERIFY2(said.out.startsWith(u"CP-000002: 100.00 by fees, interest, principal\n"_s), qPrintable(said.out));
        QVERIFY(said.out.contains(u"Credit: 0.00. Due then: 65,702.00."_s));
        const QJsonObject json = store().run(words + QStringList{u"--json"_s}).json();
        QCOMPARE(json.value(u"order"_s), QJsonValue(u"FeesInterestPrincipal"_s));
        QCOMPARE(json.value(u"items"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"due"_s).toObject().value(u"amount"_s), QJsonValue(u"65702.00"_s));
        QCOMPARE(json.value(u"closes"_s), QJsonValue(false));
        QCOMPARE(due(u"CP-000002"_s), u"65802.00"_s);
        QCOMPARE(store().run({u"preview-payment"_s, u"CP-000002"_s, u"1.005"_s}).code, 3);
        QCOMPARE(store().run({u"preview-payment"_s, u"CP-000002"_s, u"0"_s}).code, 1);
        QCOMPARE(store().run({u"preview-payment"_s, u"CP-000099"_s, u"1"_s}).code, 1);
    }

    void aPaymentPlanIsSketchedAgreedAndListed()
    {
        const QString first = QDate::currentDate().addDays(7).toString(Qt::ISODate);
        const QByteArray fields =
            QString(uR"({"kind": "Hardship", "cadence": "Monthly", "count": 4, "first": "%1"})"_s).arg(first).toUtf8();
        QCOMPARE(store().run({u"payment-plans"_s, u"CP-000002"_s}).out, u"There is no payment plan.\n"_s);
        const Ran sketched = store().run({u"sketch-payment-plan"_s, u"CP-000002"_s, u"-"_s, u"--json"_s}, fields);
        QVERIFY2(sketched.json().contains(u"parts"_s), qPrintable(sketched.out + sketched.err));
        QCOMPARE(sketched.json().value(u"parts"_s).toArray().size(), 4);
        QCOMPARE(sketched.json().value(u"total"_s).toObject().value(u"amount"_s), QJsonValue(u"65802.00"_s));
        QJsonObject proposal = QJsonDocument::fromJson(fields).object();
        proposal.insert(u"plan"_s, 2);
        const Ran proposed = store().run({u"do"_s, u"ProposePaymentPlan"_s, u"-"_s}, QJsonDocument(proposal).toJson());
        QVERIFY2(proposed.code == 0, qPrintable(proposed.out + proposed.err));
        const Ran listed = store().run({u"payment-plans"_s, u"CP-000002"_s, u"--json"_s});
        const QJsonObject plan = listed.json().value(u"paymentPlans"_s).toArray().at(0).toObject();
        QCOMPARE(plan.value(u"instalments"_s).toArray().size(), 4);
        QCOMPARE(plan.value(u"amount"_s).toObject().value(u"amount"_s), QJsonValue(u"65802.00"_s));
        QVERIFY(store().run({u"payment-plans"_s, u"CP-000002"_s}).out.contains(first));
        QCOMPARE(store().run({u"sketch-payment-plan"_s, u"CP-000002"_s, u"{"_s}).code, 3);
    }

    void promisesAndLettersAreListed()
    {
        const QByteArray promise = R"({"plan": 1, "amount": {"amount": "120.00", "currency": "TWD"},
            "parts": [{"date": "2005-10-05", "amount": {"amount": "120.00", "currency": "TWD"}}]})";
        QCOMPARE(store().run({u"do"_s, u"MakePromise"_s, u"-"_s, u"--now"_s, u"2005-09-30T08:00:00Z"_s}, promise).code, 0);
        const QJsonArray totals = store().run({u"promises"_s, u"--json"_s}).json().value(u"totals"_s).toArray();
        QCOMPARE(totals.at(0).toObject().value(u"group"_s), QJsonValue(u"Open"_s));
        QCOMPARE(totals.at(0).toObject().value(u"count"_s), QJsonValue(1));
        const Ran open = store().run({u"promises"_s, u"Open"_s, u"--by"_s, u"Amount"_s});
        QVERIFY2(open.out.contains(u"2005-10-05"_s) && open.out.contains(u"120.00"_s), qPrintable(open.out));
        QCOMPARE(store().run({u"promises"_s, u"Forgotten"_s}).code, 2);
        QCOMPARE(store().run({u"promises"_s, u"Open"_s, u"--by"_s, u"Weather"_s}).code, 2);
        const QJsonArray letters = store().run({u"documents"_s, u"--json"_s}).json().value(u"documents"_s).toArray();
        QCOMPARE(letters.size(), 1); // no reminder of what is past
        QCOMPARE(letters.at(0).toObject().value(u"kind"_s), QJsonValue(u"PromiseConfirmation"_s));
        QVERIFY(store().run({u"documents"_s}).out.contains(u"PromiseConfirmation"_s));
        QCOMPARE(store().run({u"documents"_s, u"--until"_s, u"soon"_s}).code, 2);
    }

    void anImportIsListedAndTakenBackOnce()
    {
        const QJsonObject made = store().run({u"imports"_s, u"--json"_s}).json().value(u"imports"_s).toArray().at(0).toObject();
        QCOMPARE(made.value(u"number"_s), QJsonValue(u"IMP-000001"_s));
        QCOMPARE(made.value(u"undone"_s), QJsonValue(false));
        QVERIFY(made.value(u"created"_s).toInteger() > 100);
        const Ran undone = store().run({u"undo-import"_s, u"IMP-000001"_s});
        QVERIFY2(undone.code == 0, qPrintable(undone.out + undone.err));
        QVERIFY(undone.out.contains(u"CollectionPlan "_s));
        QVERIFY(store().run({u"imports"_s}).out.contains(u"undone"_s));
        QCOMPARE(store().run({u"find"_s, u"cardholder"_s}).out, u"Nothing was found.\n"_s);
        QCOMPARE(store().run({u"undo-import"_s, u"1"_s}).out, u"This import was undone before; nothing was changed.\n"_s);
        QCOMPARE(store().run({u"undo-import"_s, u"nonsense"_s}).code, 2);
        QCOMPARE(store().run({u"undo-import"_s, u"99"_s}).code, 1);
    }

    void anImportThatWasBuiltUponStays()
    {
        dispute();
        const Ran refused = store().run({u"undo-import"_s, u"1"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"CP-000002"_s) || refused.err.contains(u"UCI-PLAN"_s), qPrintable(refused.err));
        QCOMPARE(due(u"CP-000002"_s), u"65802.00"_s);
    }

    void thePolicyInForceTellsWhereItComesFrom()
    {
        const Ran program = store().run({u"policy"_s});
        QCOMPARE(program.code, 0);
        QVERIFY2(program.out.startsWith(u"The whole house has no policy of its own.\n"_s), qPrintable(program.out));
        QCOMPARE(line(program.out, u"Most promises"_s).simplified(), u"Most promises of a plan 3 the program"_s);
        state(R"({"scope": "System", "name": "House", "maximumPromises": 2, "allocationOrder": "PrincipalFirst"})");
        QCOMPARE(store().run({u"do"_s, u"AddTeam"_s, u"{\"name\": \"West 2\"}"_s}).code, 0);
        state(R"({"scope": "Team", "scopeId": 1, "name": "West", "graceDays": 4, "closureThresholds": "TWD 50.00"})");
        const Ran team = store().run({u"policy"_s, u"--team"_s, u"West 2"_s});
        QVERIFY2(team.out.startsWith(u"The policy of the team West 2: West\n"_s), qPrintable(team.out));
        QCOMPARE(line(team.out, u"Most promises"_s).simplified(), u"Most promises of a plan 2 the whole house"_s);
        QCOMPARE(line(team.out, u"Order in"_s).simplified(), u"Order in which money pays principal first the whole house"_s);
        const QJsonObject json = store().run({u"policy"_s, u"--team"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(json.value(u"place"_s).toObject().value(u"name"_s), QJsonValue(u"West 2"_s));
        const QJsonObject values = json.value(u"values"_s).toObject();
        const QJsonObject limit = values.value(u"maximumPromises"_s).toObject();
        QCOMPARE(limit.value(u"stated"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(limit.value(u"inForce"_s), QJsonValue(2));
        QCOMPARE(limit.value(u"from"_s).toObject().value(u"scope"_s), QJsonValue(u"System"_s));
        const QJsonObject grace = values.value(u"graceDays"_s).toObject();
        QCOMPARE(grace.value(u"stated"_s), QJsonValue(4));
        QCOMPARE(grace.value(u"from"_s).toObject().value(u"name"_s), QJsonValue(u"West 2"_s));
        QCOMPARE(values.value(u"horizonDays"_s).toObject().value(u"from"_s), QJsonValue(QJsonValue::Null));
        const QJsonArray closes = values.value(u"closureThresholds"_s).toObject().value(u"inForce"_s).toArray();
        QCOMPARE(closes.at(0).toObject().value(u"amount"_s), QJsonValue(u"50.00"_s));
        QCOMPARE(closes.at(0).toObject().value(u"from"_s).toObject().value(u"scope"_s), QJsonValue(u"Team"_s));
        QCOMPARE(line(team.out, u"Small balances that"_s).simplified(),
                 u"Small balances that close a plan TWD 50.00 TWD 50.00 the team West 2"_s);
    }

    void aPlanAndAPersonHavePoliciesToo()
    {
        const QByteArray ann = R"({"name": "Ann Lee", "signIn": "ann", "role": "Administrator"})";
        QCOMPARE(store().run({u"do"_s, u"AddUser"_s, u"-"_s}, ann).code, 0);
        const Ran plan = store().run({u"policy"_s, u"--plan"_s, u"CP-000002"_s, u"--json"_s});
        const QJsonObject limit = plan.json().value(u"values"_s).toObject().value(u"maximumPromises"_s).toObject();
        QCOMPARE(limit.value(u"from"_s).toObject().value(u"scope"_s), QJsonValue(u"Plan"_s)); // the book brings it
        const Ran person = store().run({u"policy"_s, u"--user"_s, u"ann"_s});
        QVERIFY2(person.out.startsWith(u"Ann Lee has no policy of its own.\n"_s), qPrintable(person.out));
        QCOMPARE(store().run({u"policy"_s, u"--user"_s, u"bob"_s}).err,
                 u"Nobody signs in as bob. Ask an administrator to add you.\n"_s);
        QCOMPARE(store().run({u"policy"_s, u"--team"_s, u"Nowhere"_s}).code, 1);
        QCOMPARE(store().run({u"policy"_s, u"--team"_s, u"1"_s, u"--plan"_s, u"1"_s}).code, 2);
        QCOMPARE(store().run({u"policy"_s, u"--plan"_s, u"CP-000777"_s}).code, 1);
    }

    void calculatorsAnswerEveryCase()
    {
        const QString data = qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/"_s;
        for (const auto &[verb, file] :
             {std::pair(u"allocate"_s, u"allocation.json"_s), std::pair(u"schedule"_s, u"instalments.json"_s),
              std::pair(u"age"_s, u"delinquency.json"_s)}) {
            const Ran ran = store().run({verb, u"--cases"_s, data + file});
            QVERIFY2(ran.code == 0, qPrintable(verb + ran.err));
            const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.size() > 5, qPrintable(verb));
            for (const QString &line : lines)
                QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).object().contains(u"id"_s), qPrintable(verb + line));
            QCOMPARE(store().run({verb}).code, 2);
            QCOMPARE(store().run({verb, u"--cases"_s, data + u"nowhere.json"_s}).code, 3);
        }
    }

    void theTimelineTellsWhatHappened()
    {
        this->dispute();
        const QJsonArray entries = store().run({u"timeline"_s, u"UCI-00014"_s, u"--json"_s}).json().value(u"entries"_s).toArray();
        const auto dispute = std::find_if(entries.begin(), entries.end(), [](const QJsonValue &entry) {
            return entry.toObject().value(u"number"_s) == QJsonValue(u"DSP-000001"_s);
        });
        QVERIFY(dispute != entries.end());
        QVERIFY(!dispute->toObject().value(u"at"_s).toString().contains(u"T00:00:00"_s));
        const QString told = store().run({u"timeline"_s, u"UCI-00014"_s}).out;
        QVERIFY(told.contains(u"DSP-000001"_s));
        QVERIFY2(!told.contains(u"OpenDispute"_s), qPrintable(told));
        QCOMPARE(store().run({u"timeline"_s, u"nobody"_s}).code, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    Program store() const { return Program(m_folder->path(), m_folder->filePath(u"book.kept"_s)); }

    // On plan 2; its number.
    QString dispute() const
    {
        const QByteArray fields = R"({"plan": 2, "kind": "Fees", "amount": {"amount": "50.00", "currency": "TWD"}})";
        return store()
            .run({u"do"_s, u"OpenDispute"_s, u"-"_s, u"--json"_s}, fields)
            .json()
            .value(u"outcome"_s)
            .toObject()
            .value(u"number"_s)
            .toString();
    }

    void state(const QByteArray &policy) const
    {
        const Ran ran = store().run({u"do"_s, u"SetPolicy"_s, u"-"_s}, policy);
        QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
    }

    QString due(const QString &plan) const
    {
        return store().run({u"plan"_s, plan, u"--json"_s}).json().value(u"currentDue"_s).toObject().value(u"amount"_s).toString();
    }

    static QString line(const QString &text, const QString &beginning)
    {
        for (const QString &line : text.split(u'\n'))
            if (line.startsWith(beginning))
                return line;
        return {};
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

KEPT_TEST(KeptctlVerbsTest)

} // namespace kept::test

#include "keptctlverbstest.moc"
