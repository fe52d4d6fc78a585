// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/annuitycases.h"

#include "models/domain/annuity.h"
#include "models/domain/cases/casetext.h"

#include <cmath>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Value = std::optional<long double>;
constexpr int digits = 17;

Result<long double> number(const QJsonValue &value)
{
    bool isNumber = false;
    const double read = value.toString().toDouble(&isNumber);
    return isNumber ? Result<long double>(static_cast<long double>(read))
                    : caseMalformed(u"not a number: \"%1\""_s.arg(value.toString()));
}

Result<std::vector<long double>> numbers(const QJsonArray &values)
{
    std::vector<long double> all;
    for (const QJsonValue &value : values) {
        KEPT_TRY(const long double one, number(value));
        all.push_back(one);
    }
    return all;
}

QJsonValue told(const Value &value)
{
    return value && std::isfinite(*value) ? QJsonValue(QString::number(static_cast<double>(*value), 'g', digits)) : QJsonValue();
}

/// Which quantity each argument of a function is; "n" is the number of the payment.
QStringList parametersOf(const QString &function)
{
    if (function == u"pmt")
        return {u"rate"_s, u"periods"_s, u"pv"_s, u"fv"_s};
    if (function == u"nper")
        return {u"rate"_s, u"pmt"_s, u"pv"_s, u"fv"_s};
    if (function == u"rate")
        return {u"periods"_s, u"pmt"_s, u"pv"_s, u"fv"_s};
    if (function == u"fv")
        return {u"rate"_s, u"periods"_s, u"pmt"_s, u"pv"_s};
    if (function == u"pv")
        return {u"rate"_s, u"periods"_s, u"pmt"_s, u"fv"_s};
    if (function == u"ipmt" || function == u"ppmt")
        return {u"rate"_s, u"n"_s, u"periods"_s, u"pv"_s, u"fv"_s};
    return {};
}

Value valueOf(const QString &function, const Annuity &annuity, int n)
{
    if (function == u"pmt")
        return annuityPayment(annuity);
    if (function == u"nper")
        return annuityPeriods(annuity);
    if (function == u"rate")
        return annuityRate(annuity);
    if (function == u"fv")
        return annuityFutureValue(annuity);
    if (function == u"pv")
        return annuityPresentValue(annuity);
    return function == u"ipmt" ? annuityInterest(annuity, n) : annuityPrincipal(annuity, n);
}

Result<QJsonValue> runLevel(const QString &function, const QJsonArray &arguments)
{
    Annuity annuity;
    long double n = 0;
    const QHash<QString, long double *> places{{u"rate"_s, &annuity.rate},      {u"periods"_s, &annuity.periods},
                                               {u"pmt"_s, &annuity.payment},    {u"pv"_s, &annuity.presentValue},
                                               {u"fv"_s, &annuity.futureValue}, {u"n"_s, &n}};
    const QStringList parameters = parametersOf(function);
    for (qsizetype i = 0; i < std::min(parameters.size(), arguments.size()); ++i) {
        KEPT_TRY(*places.value(parameters.at(i)), number(arguments.at(i)));
    }
    const QString due = arguments.at(parameters.size()).toString();
    annuity.due = due == u"begin" || due == u"1" ? AnnuityDue::Begin : AnnuityDue::End;
    return told(valueOf(function, annuity, static_cast<int>(n)));
}

} // namespace

Result<QJsonValue> runAnnuityCase(const QJsonObject &testCase)
{
    const QString function = testCase[u"fn"].toString();
    const QJsonArray arguments = testCase[u"args"].toArray();
    if (function == u"irr") {
        KEPT_TRY(const auto payments, numbers(arguments.at(0).toArray()));
        return told(internalRate(payments));
    }
    if (function == u"npv") {
        KEPT_TRY(const long double rate, number(arguments.at(0)));
        KEPT_TRY(const auto payments, numbers(arguments.at(1).toArray()));
        return told(netPresentValue(rate, payments));
    }
    if (parametersOf(function).isEmpty())
        return caseUnsupported(u"function %1"_s.arg(function));
    return runLevel(function, arguments);
}

} // namespace kept
