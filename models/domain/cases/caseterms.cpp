// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/caseterms.h"

#include "models/domain/cases/casetext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 downPaymentShare = 4;

template<class E>
Result<E> word(std::initializer_list<std::pair<QLatin1StringView, E>> words, const QJsonValue &value)
{
    for (const auto &[name, meaning] : words)
        if (value.toString() == name)
            return meaning;
    return caseUnsupported(u"unknown term \"%1\""_s.arg(value.toString()));
}

Result<Cadence> cadence(const QJsonArray &every)
{
    Cadence cadence;
    KEPT_TRY(cadence.every, caseInt(every.at(0)));
    KEPT_TRY(cadence.unit, word<CadenceUnit>({{"DAYS"_L1, CadenceUnit::Days},
                                              {"WEEKS"_L1, CadenceUnit::Weeks},
                                              {"MONTHS"_L1, CadenceUnit::Months},
                                              {"YEARS"_L1, CadenceUnit::Years}},
                                             every.at(1)));
    return cadence;
}

Result<void> readChoices(ScheduleTerms &terms, const QJsonObject &stated)
{
    KEPT_TRY(terms.base,
             word<InterestBase>({{"FLAT"_L1, InterestBase::Flat}, {"DECLINING_BALANCE"_L1, InterestBase::DecliningBalance}},
                                stated[u"interest_type"]));
    KEPT_TRY(terms.period, word<InterestPeriod>(
                               {{"SAME_AS_REPAYMENT_PERIOD"_L1, InterestPeriod::AsCadence}, {"DAILY"_L1, InterestPeriod::Daily}},
                               stated[u"interest_period"]));
    KEPT_TRY(terms.amortisation, word<Amortisation>({{"EQUAL_INSTALLMENTS"_L1, Amortisation::EqualInstalments},
                                                     {"EQUAL_PRINCIPAL"_L1, Amortisation::EqualPrincipal}},
                                                    stated[u"amortization"]));
    return {};
}

Result<void> readCounts(ScheduleTerms &terms, const QJsonObject &stated)
{
    KEPT_TRY(terms.count, caseInt(stated[u"n"]));
    KEPT_TRY(terms.gracePrincipal, caseInt(stated[u"grace_principal"]));
    KEPT_TRY(terms.graceInterest, caseInt(stated[u"grace_interest"]));
    KEPT_TRY(terms.interestFree, caseInt(stated[u"interest_free"]));
    return {};
}

Result<void> readAmounts(ScheduleTerms &terms, const QJsonObject &stated)
{
    KEPT_TRY(terms.principal, caseMinor(stated[u"principal"]));
    KEPT_TRY(terms.rate, InterestRate::fromPercent(stated[u"annual_rate_pct"].toString()));
    if (!stated[u"instalment_multiple_of"].isNull()) {
        KEPT_TRY(terms.rounding.multiple, caseMinor(stated[u"instalment_multiple_of"]));
    }
    if (stated[u"product"].toString().contains(u"DOWNPAYMENT"_s)) {
        const qint64 units = terms.rounding.multiple;
        terms.downPayment = static_cast<qint64>(divideRounded(terms.principal, downPaymentShare * units, Rounding::HalfEven)) *
                            units;
    }
    return {};
}

} // namespace

Result<ScheduleTerms> caseTerms(const QJsonObject &stated)
{
    ScheduleTerms terms;
    KEPT_CHECK(readChoices(terms, stated));
    KEPT_CHECK(readCounts(terms, stated));
    KEPT_CHECK(readAmounts(terms, stated));
    KEPT_TRY(terms.cadence, cadence(stated[u"every"].toArray()));
    KEPT_TRY(terms.start, caseDate(stated[u"disbursed_on"]));
    return terms;
}

Result<ScheduleTerms> loanTerms(const QJsonObject &event)
{
    const bool progressive = event[u"product"].toString().contains(u"PROGRESSIVE"_s);
    if (progressive && event[u"rate"].toString() != u"0")
        return caseUnsupported(u"interest that is worked out anew with every payment"_s);
    QJsonObject stated = event;
    stated.insert(u"interest_type"_s, event[u"interest"]);
    stated.insert(u"interest_period"_s, event[u"calc"]);
    stated.insert(u"annual_rate_pct"_s, event[u"rate"]);
    stated.insert(u"disbursed_on"_s, event[u"date"]);
    stated.insert(u"instalment_multiple_of"_s, progressive ? QJsonValue() : QJsonValue(u"1"_s));
    return caseTerms(stated);
}

} // namespace kept
