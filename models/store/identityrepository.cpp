// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/identityrepository.h"

#include "models/domain/catalogue.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lastDigits = 4;

// "BirthDate:Right,PostalCode:Wrong"
QString askedText(const std::vector<AskedQuestion> &asked)
{
    QStringList parts;
    for (const AskedQuestion &each : asked)
        parts.append(nameOf(each.question) + u':' + nameOf(each.answer));
    return parts.join(u',');
}

std::vector<AskedQuestion> askedFrom(const QString &text)
{
    std::vector<AskedQuestion> asked;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto question = fromName<IdentityQuestion>(part.section(u':', 0, 0));
        const auto answer = fromName<IdentityAnswer>(part.section(u':', 1, 1));
        if (question && answer)
            asked.push_back({*question, *answer});
    }
    return asked;
}

tl::unexpected<Error> noContact(ContactId contact)
{
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                {{u"object"_s, objectType(ObjectKind::Contact).apiName}, {u"id"_s, contact.value()}});
}

struct Person
{
    std::optional<AccountId> account;
    std::optional<QDate> birthdate;
    QString postalCode;
};

Result<Person> personOf(Database &database, ContactId contact)
{
    Query query(database, u"SELECT account_id, birthdate, postal_code FROM contact WHERE id = ? AND deleted_at IS NULL"_s);
    query.bind(contact);
    KEPT_TRY(const auto found, query.first([](const Row &row) {
        return Person{row.optionalId<AccountId>(0), row.optionalDate(1), row.text(2)};
    }));
    if (!found)
        return noContact(contact);
    return *found;
}

// The accounts of which the person is the customer or a party: the last four digits of each will do.
Result<QString> accountNumbers(Database &database, ContactId contact, std::optional<AccountId> account)
{
    Query query(database,
                u"SELECT financial_account_number FROM financial_account WHERE deleted_at IS NULL AND id IN "
                "(SELECT id FROM financial_account WHERE account_id = ? UNION SELECT financial_account_id FROM "
                "financial_account_party WHERE contact_id = ? AND is_role_active <> 0 AND deleted_at IS NULL) ORDER BY id"_s);
    query.bind(account ? account->value() : 0).bind(contact);
    KEPT_TRY(const auto numbers, query.all([](const Row &row) { return row.text(0).right(lastDigits); }));
    QStringList known(numbers.begin(), numbers.end());
    known.removeDuplicates();
    known.removeAll(QString());
    return known.join(u", "_s);
}

Result<QString> streetOf(Database &database, ContactId contact)
{
    Query query(database,
                u"SELECT value FROM contact_point WHERE contact_id = ? AND kind = 'Address' AND invalid_since IS NULL AND "
                "deleted_at IS NULL ORDER BY is_preferred DESC, id"_s);
    query.bind(contact);
    KEPT_TRY(const auto address, query.first([](const Row &row) { return row.text(0); }));
    return address.value_or(QString()).section(u',', 0, 0).section(u'\n', 0, 0).trimmed();
}

Result<std::optional<ExpectedAnswer>> lastPayment(Database &database, ContactId contact, std::optional<AccountId> account)
{
    Query query(database,
                u"SELECT m.amount, m.currency_iso_code, m.value_date FROM payment m "
                "JOIN collection_plan p ON p.id = m.collection_plan_id WHERE (p.account_id = ? OR p.contact_id = ?) AND "
                "m.status = 'Received' AND m.reverses_id IS NULL AND m.deleted_at IS NULL ORDER BY m.value_date DESC, m.id DESC"
                " LIMIT 1"_s);
    query.bind(account ? account->value() : 0).bind(contact);
    return query.first([](const Row &row) {
        return ExpectedAnswer{IdentityQuestion::LastPayment, {}, row.date(2), row.money(0, row.currency(1))};
    });
}

Result<std::optional<ExpectedAnswer>> answerTo(Database &database, ContactId contact, const Person &person,
                                               IdentityQuestion question)
{
    const auto texted = [question](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(ExpectedAnswer{question, text, {}, {}});
    };
    switch (question) {
    case IdentityQuestion::BirthDate:
        return person.birthdate ? std::optional(ExpectedAnswer{question, {}, person.birthdate, {}}) : std::nullopt;
    case IdentityQuestion::PostalCode: return texted(person.postalCode.trimmed());
    case IdentityQuestion::AccountNumber: {
        KEPT_TRY(const QString numbers, accountNumbers(database, contact, person.account));
        return texted(numbers);
    }
    case IdentityQuestion::Street: {
        KEPT_TRY(const QString street, streetOf(database, contact));
        return texted(street);
    }
    case IdentityQuestion::LastPayment: break;
    }
    return lastPayment(database, contact, person.account);
}

} // namespace

Result<qint64> addIdentityCheck(Transaction &transaction, const IdentityCheckRow &check)
{
    KEPT_TRY(const qint64 id, transaction.database().newId(u"identity_check"_s));
    Query query(transaction.database(),
                u"INSERT INTO identity_check (id, contact_id, account_id, checked_at, checked_by, asked, verdict) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(id).bind(check.contact).bind(check.account).bind(check.at).bind(check.by);
    query.bind(askedText(check.asked)).bind(nameOf(check.verdict));
    KEPT_CHECK(query.run());
    return id;
}

Result<std::vector<IdentityCheckRow>> identityChecks(Database &database, ContactId contact, qint64 since)
{
    Query query(database, u"SELECT account_id, checked_at, checked_by, asked, verdict FROM identity_check "
                          "WHERE contact_id = ? AND checked_at >= ? ORDER BY checked_at, id"_s);
    query.bind(contact).bind(since);
    return query.all([contact](const Row &row) {
        return IdentityCheckRow{contact,
                                row.optionalId<AccountId>(0),
                                row.integer(1),
                                row.optionalId<UserId>(2),
                                askedFrom(row.text(3)),
                                fromName<IdentityVerdict>(row.text(4)).value_or(IdentityVerdict::Failed)};
    });
}

std::vector<IdentityAttempt> attemptsOf(const std::vector<IdentityCheckRow> &checks)
{
    std::vector<IdentityAttempt> attempts;
    for (const IdentityCheckRow &check : checks)
        attempts.push_back({check.at, check.verdict});
    return attempts;
}

Result<std::vector<ExpectedAnswer>> expectedAnswers(Database &database, ContactId contact,
                                                    const std::vector<IdentityQuestion> &questions)
{
    KEPT_TRY(const Person person, personOf(database, contact));
    std::vector<ExpectedAnswer> answers;
    for (const IdentityQuestion question : questions) {
        KEPT_TRY(auto expected, answerTo(database, contact, person, question));
        if (expected)
            answers.push_back(std::move(*expected));
    }
    return answers;
}

Result<void> lockContact(Transaction &transaction, ContactId contact)
{
    Database &database = transaction.database();
    Query query(database, u"SELECT id FROM contact WHERE id = ? AND deleted_at IS NULL"_s + database.dialect().rowLock());
    query.bind(contact);
    KEPT_TRY(const auto found, query.first([](const Row &row) { return row.integer(0); }));
    return found ? Result<void>() : noContact(contact);
}

} // namespace kept
