// SPDX-License-Identifier: GPL-3.0-or-later
// Commits numbered pairs and says each number when it is safe; made to be killed.
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace kept;

namespace {

Result<void> writePair(Database &database, int number)
{
    KEPT_TRY(auto transaction, Transaction::begin(database));
    for (const QString &half : {u"a%1"_s, u"b%1"_s})
        KEPT_CHECK(Query(database, u"INSERT INTO setting (key, value) VALUES (?, '')"_s).bind(half.arg(number)).run());
    return transaction.commit();
}

Result<void> writePairs(const QStringList &arguments)
{
    KEPT_TRY(const StoreLocation location, StoreLocation::parse(arguments.at(1)));
    KEPT_TRY(const auto database, openStore(location, Existence::CreateIfMissing, 0));
    const int first = arguments.at(2).toInt();
    for (int number = first; number < first + arguments.at(3).toInt(); ++number) {
        KEPT_CHECK(writePair(*database, number));
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto done = writePairs(QCoreApplication::arguments());
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().code), qPrintable(done.error().detail));
    return done ? 0 : 1;
}
