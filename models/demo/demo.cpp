// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo.h"

#include "models/demo/casework.h"
#include "models/demo/contactcases.h"
#include "models/demo/paymentplans.h"
#include "models/demo/portfoliowriter.h"
#include "models/demo/queues.h"
#include "models/store/query.h"
#include "models/store/transaction.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t blockOfCustomers = 500;

Result<void> checkEmpty(Database &database)
{
    Query query(database, u"SELECT count(*) FROM (SELECT id FROM account LIMIT 1) AS any_account"_s);
    KEPT_TRY(const qint64 count, query.integer());
    return count == 0 ? Result<void>() : fail(ErrorKind::Refused, u"DEMO.NOTEMPTY"_s);
}

Result<DemoCounts> fill(Database &database, const DemoOptions &options, const DemoProgress &progress)
{
    KEPT_TRY(const demo::Staff staff, demo::addStaff(database, options.now));
    const demo::Setting setting{options.seed, options.today, options.now, static_cast<int>(staff.specialists.size()),
                                static_cast<int>(staff.teams.size())};
    demo::PortfolioWriter writer(database, setting, staff);
    DemoCounts counts;
    qint64 customers = 0;
    for (qint64 accounts = 0; accounts < options.accounts;) {
        if (progress && !progress(accounts, options.accounts))
            return fail(ErrorKind::Cancelled, u"DEMO.CANCELLED"_s);
        std::vector<demo::CustomerDraft> block;
        while (block.size() < blockOfCustomers && accounts < options.accounts) {
            block.push_back(demo::draftCustomer(setting, customers++, accounts));
            const auto wanted = static_cast<size_t>(options.accounts - accounts);
            if (block.back().accounts.size() > wanted)
                block.back().accounts.resize(wanted);
            accounts += static_cast<qint64>(block.back().accounts.size());
        }
        KEPT_CHECK(writer.write(block, &counts));
    }
    KEPT_CHECK(writer.finish());
    if (progress)
        progress(options.accounts, options.accounts);
    return counts;
}

// A server that knows nothing of so many new rows would read whole tables for one customer: while they are placed in queues,
// and once there are queues. Only the store's own tables: others may be another's.
Result<void> lookOver(Database &database)
{
    if (database.engine() != Engine::PostgreSql)
        return {};
    return database.execute(u"DO $$ DECLARE own text; BEGIN FOR own IN SELECT tablename FROM pg_tables "
                            "WHERE schemaname = current_schema() LOOP EXECUTE format('ANALYZE %I', own); END LOOP; END $$"_s);
}

} // namespace

Result<DemoCounts> makeDemo(Database &database, const DemoOptions &options, const DemoProgress &progress)
{
    if (options.accounts < 1 || !options.today.isValid())
        return fail(ErrorKind::Invalid, u"DEMO.OPTIONS"_s);
    KEPT_TRY(auto transaction, Transaction::begin(database));
    KEPT_CHECK(checkEmpty(database));
    KEPT_TRY(DemoCounts counts, fill(database, options, progress));
    KEPT_CHECK(lookOver(database));
    KEPT_CHECK(demo::addPaymentPlans(transaction, options));
    KEPT_CHECK(demo::addCasework(transaction, options, &counts));
    KEPT_CHECK(demo::addContactCases(transaction, options, &counts));
    KEPT_CHECK(demo::addQueues(transaction, options));
    KEPT_CHECK(transaction.commit());
    KEPT_CHECK(lookOver(database));
    return counts;
}

} // namespace kept
