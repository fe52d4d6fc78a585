// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace kept {

/// Everything read while it lives is of one moment, whatever others commit meanwhile. Not inside a transaction.
class ReadSnapshot final
{
public:
    static Result<std::unique_ptr<ReadSnapshot>> begin(Database &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    explicit ReadSnapshot(Database &database) : m_database(database) {}
    Database &m_database;
};

} // namespace kept
