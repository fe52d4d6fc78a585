// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentrepository.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Without a letter of our own there is no version of a template yet.
constexpr int noTemplate = 0;

/// What became of it: the channel of what was sent, the reason of what was withdrawn.
struct Fate
{
    std::optional<QString> channel;
    std::optional<QString> reason;
};

Result<qint64> addDocument(Transaction &transaction, const WaitingDocument &document, const Fate &fate)
{
    Database &database = transaction.database();
    const Journal &journal = transaction.journal();
    KEPT_TRY(const qint64 id, database.newId(u"document"_s));
    Query query(database,
                u"INSERT INTO document (id, created_at, created_by, updated_at, updated_by, collection_plan_id, account_id, "
                "about_id, template, template_version, language, sent_by, sent_at, withdrawn_at, note) VALUES (?, ?, ?, ?, ?, "
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
    query.bind(document.plan).bind(document.customer).bind(document.about).bind(nameOf(document.kind)).bind(noTemplate);
    query.bindTextOrNull(document.language).bind(fate.channel);
    query.bind(fate.channel ? std::optional(journal.at()) : std::nullopt);
    query.bind(fate.reason ? std::optional(journal.at()) : std::nullopt).bind(fate.reason);
    KEPT_CHECK(query.run());
    return id;
}

} // namespace

Result<qint64> addSentDocument(Transaction &transaction, const WaitingDocument &document, Channel channel)
{
    return addDocument(transaction, document, {nameOf(channel), {}});
}

Result<qint64> addWithdrawnDocument(Transaction &transaction, const WaitingDocument &document, const QString &reason)
{
    return addDocument(transaction, document, {{}, reason});
}

Result<void> removeDocument(Transaction &transaction, qint64 document)
{
    const Journal &journal = transaction.journal();
    Query query(transaction.database(),
                u"UPDATE document SET deleted_at = ?, updated_at = ?, updated_by = ?, version = version + 1 WHERE id = ?"_s);
    query.bind(journal.at()).bind(journal.at()).bind(journal.by()).bind(document);
    KEPT_CHECK(query.run());
    return {};
}

} // namespace kept
