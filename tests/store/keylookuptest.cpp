// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/keylookup.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// Records are found by their keys, wherever those lie among the others.
class KeyLookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void keysAreFoundWithinBesideAndBeyondThoseThatAreThere()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(
            u"INSERT INTO account (id, name, name_key, source_system_record_identifier, source_system) VALUES "
            "(1, 'A', 'a', 'K-10', ''), (2, 'B', 'b', 'K-20', ''), (3, 'C', 'c', 'K-15', 'other'), (4, 'D', 'd', NULL, '')"_s);
        const auto ids = [&](const std::vector<QByteArray> &keys) {
            KeyLookup lookup(store.database(), objectType(ObjectKind::Account), {});
            QList<qint64> found;
            const auto hits = lookup.find(keys);
            for (size_t i = 0; hits && i < hits->size(); ++i)
                found.append((*hits)[i].id);
            return found;
        };
        QCOMPARE(ids({"K-20", "K-10"}), QList<qint64>({2, 1}));
        QCOMPARE(ids({"K-05", "K-10", "K-30"}), QList<qint64>({0, 1, 0}));
        QCOMPARE(ids({"K-21", "K-30"}), QList<qint64>({0, 0}));
        QCOMPARE(ids({"K-11", "K-15"}), QList<qint64>({0, 0}));
        QCOMPARE(ids({"", "K-20", ""}), QList<qint64>({0, 2, 0}));
        QCOMPARE(ids({"", ""}), QList<qint64>({0, 0}));
        QCOMPARE(ids({"KEPT-4", "KEPT-9"}), QList<qint64>({4, 0}));
        QCOMPARE(ids({}), QList<qint64>());
    }
};

KEPT_TEST(KeyLookupTest)
#include "keylookuptest.moc"
