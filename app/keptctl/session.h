// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptctl/arguments.h"
#include "app/keptctl/output.h"
#include "models/commands/context.h"
#include "models/domain/clock.h"
#include "models/domain/compliance/packshelf.h"
#include "models/queries/asking.h"
#include "models/store/userrepository.h"

namespace kept {

/// One run of the program: what was asked, the store it is asked of, and when.
class Session final
{
public:
    Session(Arguments arguments, const Output &output, const Clock &clock)
        : m_arguments(std::move(arguments)), m_output(output), m_clock(clock)
    {}

    const Arguments &arguments() const { return m_arguments; }
    const Output &output() const { return m_output; }
    /// UTC milliseconds; once a server was opened, its time.
    qint64 now() const { return m_clock.now() - m_ahead; }

    /// Errors: STORE.LOCATION.
    Result<StoreLocation> location() const;
    /// The store, which must be there and up to date. Errors: those of Database::open() and schemaState(); STORE.UNMADE,
    /// STORE.OLDER (Invalid).
    Result<Database *> open();
    /// Asked by whoever context() speaks for. Errors: USAGE for an --as-of that is no date; those of open(), context() and packs().
    Result<Asking> asking();
    /// Without --as whom the server signed in, and else the person at the machine as administrator. Errors: USAGE for --now,
    /// USER.UNKNOWN (NotFound), USER.OTHER (Refused) for --as somebody else than the server's login.
    Result<Context> context();
    /// The rule packs in force: those of the program, with those of --packs or of the store's folder over them. What was refused
    /// is remarked once. Errors: STORE.LOCATION; FILE.OPEN (Unavailable) for a --packs that is no folder.
    Result<std::shared_ptr<const PackShelf>> packs();
    /// The date of an option, none when it is not given. Error: USAGE.
    Result<std::optional<QDate>> date(const QString &option) const;

private:
    Result<void> askTime(Database &database);
    Result<qint64> instant();
    Result<std::optional<UserRecord>> whoActs(Database &database) const;
    Result<std::shared_ptr<const PackShelf>> ownPacks();
    Result<QString> ownPackFolder() const;

    Arguments m_arguments;
    const Output &m_output;
    const Clock &m_clock;
    qint64 m_ahead = 0; ///< of the server's clock, in milliseconds
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const PackShelf> m_packs;
};

} // namespace kept
