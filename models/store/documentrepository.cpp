// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentrepository.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Without a letter of our own there is no version of a template yet.
constexpr int noTemplate = 0;

} // namespace

Result<qint64> addSentDocument(Transaction &transaction, const WaitingDocument &document, Channel channel)
{
    Database &database = transaction.database();
    const Journal &journal = transaction.journal();
    KEPT_TRY(const qint64 id, database.newId(u"document"_s));
    Query query(database,
                u"INSERT INTO document (id, created_at, created_by, updated_at, updated_by, collection_plan_id, account_id, "
                "about_id, template, template_version, language, sent_by, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?, ?)"_s);
    query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
    query.bind(document.plan).bind(document.customer).bind(document.about).bind(nameOf(document.kind)).bind(noTemplate);
    query.bindTextOrNull(document.language).bind(nameOf(channel)).bind(journal.at());
    KEPT_CHECK(query.run());
    return id;
}

} // namespace kept
