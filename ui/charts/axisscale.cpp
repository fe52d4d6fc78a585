// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include "models/view/moneytext.h"
#include "ui/charts/plot.h"

#include <cmath>

namespace kept {

namespace {

// 1, 2, 2.5 or 5 times a power of ten, never below one.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (factor * power >= least && (factor != 2.5 || power >= 10))
            return factor * power;
    return 10 * power;
}

QString tenths(qint64 number, qint64 unit, const QLocale &locale)
{
    const qint64 rounded = (number * 10 + unit / 2) / unit;
    QString text = countText(rounded / 10, locale);
    if (rounded % 10 != 0)
        text += locale.decimalPoint() + QString::number(rounded % 10);
    return text;
}

} // namespace

QString axisText(qint64 number, const QLocale &locale)
{
    constexpr qint64 thousand = 1'000, million = 1'000'000, milliard = 1'000'000'000;
    if (number >= milliard)
        return QCoreApplication::translate("kept::AxisScale", "%1bn").arg(tenths(number, milliard, locale));
    if (number >= million)
        return QCoreApplication::translate("kept::AxisScale", "%1M").arg(tenths(number, million, locale));
    if (number >= 10 * thousand)
        return QCoreApplication::translate("kept::AxisScale", "%1k").arg(tenths(number, thousand, locale));
    return countText(number, locale);
}

void scaleValues(QCPAxis *axis, double highest, qint64 unit, const QLocale &locale)
{
    const double units = std::max(highest / double(unit), 1.0);
    const double step = roundStep(units / 4);
    const int count = static_cast<int>(std::ceil(units / step));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i <= count; ++i)
        ticker->addTick(i * step * double(unit), axisText(static_cast<qint64>(i * step), locale));
    axis->setTicker(ticker);
    axis->setRange(0, std::max(count * step, units * 1.05) * double(unit));
}

void scaleNames(QCPAxis *axis, const QStringList &names, int mostLabels)
{
    const qsizetype stride = std::max<qsizetype>(1, (names.size() + mostLabels - 1) / mostLabels);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (qsizetype i = 0; i < names.size(); i += stride)
        ticker->addTick(double(i), names.at(i));
    axis->setTicker(ticker);
    axis->setRange(-0.6, double(names.size()) - 0.4);
}

} // namespace kept
