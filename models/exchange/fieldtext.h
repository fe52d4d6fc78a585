// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/currency.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace kept {

/// How a source writes dates that are not ISO 8601. Excel is its day number, counted from 1899-12-30.
enum class DateOrder { IsoOnly, DayMonthYear, MonthDayYear, YearMonthDay, Excel };

/// How a source writes decimals. PointOnly takes no grouping; Point groups by comma or blank, Comma by point or blank.
enum class DecimalMark { PointOnly, Point, Comma };

/// How the texts of a source are to be read.
struct ValueFormats
{
    DateOrder dates = DateOrder::IsoOnly;
    DecimalMark decimals = DecimalMark::PointOnly;
};

/// What is wrong with a text, or worth saying about it. `code` is stable: VALUE.DATE, VALUE.DATE_ORDER, VALUE.DECIMALS,
/// VALUE.DECIMAL_MARK, VALUE.AMOUNT, VALUE.RANGE, VALUE.LARGE, VALUE.INTEGER, VALUE.BOOLEAN, VALUE.CHOICE, VALUE.CURRENCY,
/// VALUE.CURRENCY_UNKNOWN, VALUE.INSTANT, VALUE.TEXT, VALUE.NEGATIVE refuse; VALUE.MAPPED and VALUE.PHONE are notes.
struct ValueRemark
{
    QString code;
    Severity severity = Severity::Block;
    QString hint; ///< what would be allowed, or what it was taken for
};

/// Reads one text (UTF-8) as a value of the field. Amounts need the currency they are in. A remark that blocks leaves
/// `value` untouched. The value may be a view into `text`, which must outlive it.
std::optional<ValueRemark> readFieldValue(const Field &field, const QByteArray &text, const ValueFormats &formats,
                                          std::optional<Currency> currency, FieldValue &value);

/// The text of a stored value in the form readFieldValue() takes with the default formats; empty for none.
QByteArray fieldText(const Field &field, const FieldValue &value, std::optional<Currency> currency);

} // namespace kept
