// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresserver.h"

namespace kept::test {

/// The server all tests share: the one ctest's fixture started, else (a test executable run by hand) one that is
/// started now and stopped with the application object. Databases on it are each test's own; never stop or
/// restart this one: such tests start a PostgresServer for themselves.
Result<PostgresAddress> sharedPostgres();

/// The file in which the fixture leaves the address of its server; empty outside ctest.
QString postgresRunFile();

} // namespace kept::test
