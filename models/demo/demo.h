// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDate>

#include <functional>

namespace kept {

/// Which synthetic portfolio to make. The same options give the same rows.
struct DemoOptions
{
    qint64 accounts = 3'000; ///< financial accounts; about 0.7 customers for each
    quint64 seed = 1;
    QDate today;    ///< the desk's date: what is due, broken and open is told from it
    qint64 now = 0; ///< UTC milliseconds; what ended before it is decided
};

/// How many rows were made.
struct DemoCounts
{
    qint64 customers = 0, contacts = 0, contactPoints = 0, financialAccounts = 0, plans = 0, items = 0, payments = 0,
           promises = 0, interactions = 0, holds = 0, disputes = 0;
};

/// Told how many of the financial accounts are there; false stops the work.
using DemoProgress = std::function<bool(qint64 done, qint64 of)>;

/// Fills an empty store with made-up people, debts and promises in one transaction. Telephone numbers are from ranges
/// reserved for fiction (+1 xxx 555 01xx; Ofcom's drama numbers), mail goes to example.com; no row resembles a real one.
/// Errors: DEMO.NOTEMPTY (Refused) when there are customers, DEMO.OPTIONS (Invalid), DEMO.CANCELLED (Cancelled), and the
/// store's; after an error nothing has changed.
Result<DemoCounts> makeDemo(Database &database, const DemoOptions &options, const DemoProgress &progress = {});

} // namespace kept
