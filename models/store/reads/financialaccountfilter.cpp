// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/namekey.h"
#include "models/store/reads/financialaccountorder.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Fewer digits than these are found in nearly every phone number.
constexpr qsizetype fewestPhoneDigits = 4;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

SqlText textCondition(const QString &text)
{
    SqlText any(u" AND (a.name_key LIKE ? ESCAPE '!' OR LOWER(f.financial_account_number) LIKE ? ESCAPE '!'"_s,
                likeAnywhere(nameKey(text)), likeAnywhere(text.toLower()));
    const QString digits = digitsOf(text);
    if (digits.size() >= fewestPhoneDigits && !hasLetters(text))
        any.add(u" OR a.phone LIKE ? OR f.account_id IN (SELECT c.account_id FROM contact_point n "
                "JOIN contact c ON c.id = n.contact_id WHERE n.value LIKE ? AND n.kind = 'Phone' AND n.deleted_at IS NULL)"_s,
                likeAnywhere(digits), likeAnywhere(digits));
    if (const auto plan = idOfHumanNumber(ObjectKind::CollectionPlan, text))
        any.add(u" OR f.id IN (SELECT financial_account_id FROM collection_plan WHERE id = ?)"_s, *plan);
    return any.add(u")"_s);
}

// "At least 500" means 500.00 dollars, 500 yen and 500.000 dinars.
SqlText minimumDueCondition(qint64 major)
{
    std::map<qint64, QStringList> codes;
    for (const Currency currency : Currency::all())
        codes[currency.minorPerMajor()].append(u'\'' + currency.code() + u'\'');
    SqlText condition(u" AND f.current_due_amount >= CASE"_s);
    for (const auto &[factor, list] : codes)
        if (factor != 100)
            condition.add(u" WHEN f.currency_iso_code IN ("_s + list.join(u", "_s) + u") THEN CAST(? AS BIGINT)"_s,
                          major * factor);
    return condition.add(u" ELSE CAST(? AS BIGINT) END"_s, major * 100);
}

SqlText statusCondition(const QStringList &statuses)
{
    SqlText condition(u" AND f.plan_status IN ("_s);
    for (qsizetype i = 0; i < statuses.size(); ++i)
        condition.add(i == 0 ? u"?"_s : u", ?"_s, statuses.at(i));
    return condition.add(u")"_s);
}

QString whichCondition(AccountFilter::Which which)
{
    switch (which) {
    case AccountFilter::Which::WithPlans: return u" AND f.plan_count > 0"_s;
    case AccountFilter::Which::WithOpenPlans: return u" AND f.open_plan_count > 0"_s;
    case AccountFilter::Which::All: break;
    }
    return {};
}

} // namespace

SqlText scopeCondition(const PortfolioScope &scope)
{
    switch (scope.kind) {
    case PortfolioScope::Kind::Everything: return {};
    case PortfolioScope::Kind::Team:
        return SqlText(u" AND (p.owner_team_id = ? OR p.owner_user_id IN (SELECT id FROM app_user WHERE team_id = ?))"_s,
                       scope.id, scope.id);
    case PortfolioScope::Kind::Owner: return SqlText(u" AND p.owner_user_id = ?"_s, scope.id);
    case PortfolioScope::Kind::Agency: return SqlText(u" AND p.collection_agency_account_id = ?"_s, scope.id);
    case PortfolioScope::Kind::Nobody: return SqlText(u" AND p.owner_user_id IS NULL AND p.owner_team_id IS NULL"_s);
    }
    return {};
}

SqlText ownerCondition(const std::optional<PlanId> &plan, const std::optional<AccountId> &customer, const PortfolioScope &scope)
{
    SqlText text = scopeCondition(scope);
    if (plan)
        text.add(u" AND p.id = ?"_s, plan->value());
    if (customer)
        text.add(u" AND p.account_id = ?"_s, customer->value());
    return text;
}

SqlText filterSql(const Dialect &dialect, const AccountFilter &filter, QDate today)
{
    SqlText where(u" WHERE f.deleted_at IS NULL"_s + whichCondition(filter.which));
    if (!filter.text.trimmed().isEmpty())
        where.add(textCondition(filter.text.trimmed()));
    if (!filter.statuses.isEmpty())
        where.add(statusCondition(filter.statuses));
    if (filter.minimumDaysPastDue)
        where.add(u" AND "_s + daysPastDueSql(dialect, u"f"_s) + u" >= ?"_s, today, today, *filter.minimumDaysPastDue);
    if (filter.maximumDaysPastDue)
        where.add(u" AND "_s + daysPastDueSql(dialect, u"f"_s) + u" <= ?"_s, today, today, *filter.maximumDaysPastDue);
    if (filter.minimumDue)
        where.add(minimumDueCondition(*filter.minimumDue));
    if (filter.currency)
        where.add(u" AND f.currency_iso_code = ?"_s, filter.currency->code());
    if (filter.customer)
        where.add(u" AND f.account_id = ?"_s, filter.customer->value());
    if (filter.scope != PortfolioScope::everything())
        where.add(u" AND EXISTS (SELECT 1 FROM collection_plan p WHERE p.financial_account_id = f.id AND p.deleted_at IS NULL"_s)
            .add(scopeCondition(filter.scope))
            .add(u")"_s);
    return where;
}

} // namespace kept
