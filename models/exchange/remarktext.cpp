// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importreport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

/// What each code says and what to do about it; %1 is the hint.
struct Wording
{
    const char *code;
    const char *text;
};

constexpr Wording wordings[] = {
    {"VALUE.REQUIRED", QT_TRANSLATE_NOOP("Import", "is empty, but a record needs it")},
    {"VALUE.TEXT", QT_TRANSLATE_NOOP("Import", "has a NUL character: take it out")},
    {"VALUE.AMOUNT", QT_TRANSLATE_NOOP("Import", "is not a number: write it like 1234.50, or choose the decimal mark")},
    {"VALUE.DECIMALS", QT_TRANSLATE_NOOP("Import", "has more decimals than allowed (%1)")},
    {"VALUE.DECIMAL_MARK",
     QT_TRANSLATE_NOOP("Import", "has a comma or blank that may group or divide: choose the decimal mark, or write it like %1")},
    {"VALUE.RANGE", QT_TRANSLATE_NOOP("Import", "is out of range %1")},
    {"VALUE.LARGE", QT_TRANSLATE_NOOP("Import", "is larger than an amount may be (%1)")},
    {"VALUE.INTEGER", QT_TRANSLATE_NOOP("Import", "is not a whole number")},
    {"VALUE.NEGATIVE", QT_TRANSLATE_NOOP("Import", "may not be negative")},
    {"VALUE.BOOLEAN", QT_TRANSLATE_NOOP("Import", "is neither true nor false")},
    {"VALUE.CHOICE", QT_TRANSLATE_NOOP("Import", "is none of: %1")},
    {"VALUE.CURRENCY", QT_TRANSLATE_NOOP("Import", "is no ISO 4217 currency code")},
    {"VALUE.CURRENCY_UNKNOWN",
     QT_TRANSLATE_NOOP("Import", "is an amount without a currency: fill CurrencyIsoCode, or choose a default currency")},
    {"VALUE.DATE", QT_TRANSLATE_NOOP("Import", "is not a date: write it like %1")},
    {"VALUE.DATE_ORDER",
     QT_TRANSLATE_NOOP("Import", "may be day or month first: choose the order of dates, or write it like %1")},
    {"VALUE.INSTANT", QT_TRANSLATE_NOOP("Import", "is not a date and time: write it like %1")},
    {"VALUE.MAPPED", QT_TRANSLATE_NOOP("Import", "was taken as %1")},
    {"VALUE.PHONE", QT_TRANSLATE_NOOP("Import", "is not in international form; it was taken as %1")},
    {"IMPORT.RAGGED", QT_TRANSLATE_NOOP("Import", "the row has another number of fields than the heading (%1)")},
    {"IMPORT.DUPLICATE_KEY", QT_TRANSLATE_NOOP("Import", "stands in an earlier row too; the first one counts")},
    {"IMPORT.IN_BIN", QT_TRANSLATE_NOOP("Import", "is in the recycle bin: undelete it first")},
    {"IMPORT.HOLD_WITHDRAWN",
     QT_TRANSLATE_NOOP("Import", "was withdrawn here, placed by mistake: bring a hold that stands under a key of its own")},
    {"IMPORT.UNKNOWN_REFERENCE", QT_TRANSLATE_NOOP("Import", "names no %1 that is here or imported before")},
    {"IMPORT.REFERENCE_IN_BIN", QT_TRANSLATE_NOOP("Import", "names a %1 in the recycle bin: undelete it first")},
    {"IMPORT.OWNER_KEPT", QT_TRANSLATE_NOOP("Import", "is not yours to say: whose a plan is stayed as it was")},
    {"IMPORT.LIMIT_KEPT",
     QT_TRANSLATE_NOOP("Import", "is not yours to say: a supervisor changes a plan's limit, which stayed as it was")},
    {"IMPORT.UNKNOWN_OWNER", QT_TRANSLATE_NOOP("Import", "is nobody here; the record was taken without an owner")},
    {"IMPORT.CURRENCY_CHANGED", QT_TRANSLATE_NOOP("Import", "is another currency than the record has (%1)")},
    {"IMPORT.CURRENCY_DIFFERS", QT_TRANSLATE_NOOP("Import", "is another currency than that of the record above it (%1)")},
    {"IMPORT.NOT_UNIQUE", QT_TRANSLATE_NOOP("Import", "another record has the same unique value (%1)")},
    {"IMPORT.CONSTRAINT", QT_TRANSLATE_NOOP("Import", "the row breaks a rule of the database (%1)")},
    {"IMPORT.PARTS", QT_TRANSLATE_NOOP("Import", "is not a list of dates and amounts in ascending order, like %1")},
    {"IMPORT.PARTS_SUM", QT_TRANSLATE_NOOP("Import", "does not add up to the promise's amount (%1)")},
    {"IMPORT.PROMISE_PARTS", QT_TRANSLATE_NOOP("Import", "does not name parts of promises with what each got, like %1")},
    {"IMPORT.PROMISE_UNKNOWN",
     QT_TRANSLATE_NOOP("Import", "names no promise that is here: the payment came in without it; bring the promises first")},
    {"IMPORT.EXTERNAL_ID", QT_TRANSLATE_NOOP("Import", "is the external id of %1, which is another payment")},
    {"IMPORT.SAME_PAYMENT", QT_TRANSLATE_NOOP("Import", "the payment is on file as %1: it counts once")},
    {"IMPORT.FIGURES_OLDER",
     QT_TRANSLATE_NOOP("Import", "money was recorded here on %1, after the date of these figures; ours were kept")},
    {"IMPORT.IN_FIGURES",
     QT_TRANSLATE_NOOP("Import",
                       "the figures of the plan are of %1 and hold the payment already: it is on file and was not taken "
                       "off what is due again")},
    {"IMPORT.BELOW_PAID",
     QT_TRANSLATE_NOOP("Import", "is less than what is paid on this item (%1): take the payments back at the desk first, or keep "
                                 "the amount")},
    {"PLAN.CLOSED",
     QT_TRANSLATE_NOOP("Import", "was closed here by somebody and nothing more is owed on it: open it again at the desk first, "
                                 "or bring its own row with what is due")},
    {"CHARGE.NOITEMS",
     QT_TRANSLATE_NOOP("Import", "has one amount due and no items a charge could stand beside: import its items first")},
    {"CHARGE.FROZEN",
     QT_TRANSLATE_NOOP("Import", "is interest of a time in which a payment plan charges none (%1): bring the row without it")},
    {"IMPORT.INTEREST_FROZEN",
     QT_TRANSLATE_NOOP("Import",
                       "a payment plan charges no interest (%1): what is above ours was left out, of the due amount too")},
    {"PAYMENT.AMOUNT", QT_TRANSLATE_NOOP("Import", "is zero: a payment needs an amount above zero")},
    {"PAYMENT.DATE", QT_TRANSLATE_NOOP("Import", "is in the future: money counts from the day it came, at most %1")},
    {"PAYMENT.LONGAGO", QT_TRANSLATE_NOOP("Import", "is more than ten years ago: look at the year; it was taken as it stands")},
    {"PAYMENT.CHANGED",
     QT_TRANSLATE_NOOP("Import", "is another amount than this payment has here: reverse it and bring the right one")},
    {"PAYMENT.PLAN", QT_TRANSLATE_NOOP("Import", "is another plan than this payment is on here: move it at the desk")},
    {"PAYMENT.NEGATIVE",
     QT_TRANSLATE_NOOP("Import", "may not be negative: tell of money that went back with its amount and the status Reversed")},
    {"IMPORT.SAME_RETURN", QT_TRANSLATE_NOOP("Import", "the return is on file as %1: it counts once")},
    {"IMPORT.RETURN_WITHDRAWN",
     QT_TRANSLATE_NOOP("Import", "tells again of a return that was withdrawn here (%1): the payment goes on counting; take it "
                                 "back at the desk if it went back after all")},
    {"IMPORT.RETURN_UNKNOWN",
     QT_TRANSLATE_NOOP("Import",
                       "went back, but names no payment that is here: it was filed and moved nothing; if the payment is "
                       "on file, name it by ReversesId or its external id")},
    {"IMPORT.RETURN_STATUS", QT_TRANSLATE_NOOP("Import", "is not Reversed, but the row takes %1 back: say one or the other")},
    {"IMPORT.RETURN_KEY",
     QT_TRANSLATE_NOOP("Import", "names another payment than this row's key does (%1): give the return a key of its own")},
    {"IMPORT.RETURN_OF_RETURN", QT_TRANSLATE_NOOP("Import", "is itself a return (%1): name the payment that it took back")},
    {"IMPORT.RETURN_PLAN",
     QT_TRANSLATE_NOOP("Import", "is on another plan here (%1): name the plan of the payment, or take it back at the desk")},
    {"IMPORT.RETURN_AMOUNT",
     QT_TRANSLATE_NOOP("Import", "is of another amount here (%1): a payment goes back as a whole; take it back at the desk and "
                                 "record what stayed")},
    {"IMPORT.RETURN_MOVED", QT_TRANSLATE_NOOP("Import", "was moved to another plan here (%1): take back there what it became")},
    {"IMPORT.RETURNED_BEFORE",
     QT_TRANSLATE_NOOP("Import", "was taken back before, by another return (%1): look which of them is right")},
    {"FILE.NAME", QT_TRANSLATE_NOOP("Import", "is no name of a file: it needs one without a folder in it")},
    {"FILE.MISSING", QT_TRANSLATE_NOOP("Import", "is no file in %1: put it there, or correct the path")},
    {"FILE.OUTSIDE", QT_TRANSLATE_NOOP("Import", "leads out of the folder of the table: put the file below it")},
    {"FILE.OPEN", QT_TRANSLATE_NOOP("Import", "can't be opened (%1)")},
    {"FILE.NOTHING", QT_TRANSLATE_NOOP("Import", "is an empty file")},
    {"FILE.SIZE", QT_TRANSLATE_NOOP("Import", "is larger than %1 bytes")},
    {"FILE.BASE64", QT_TRANSLATE_NOOP("Import", "is not the content of a file in base64")},
    {"FILE.DIGEST", QT_TRANSLATE_NOOP("Import", "does not fit the file, which has %1: it is not what was exported")},
    {"FILE.CHANGED",
     QT_TRANSLATE_NOOP("Import",
                       "is another content than the file has here: evidence is never changed, attach it as another file")},
    {"IMPORT.PROMISE_LIMIT", QT_TRANSLATE_NOOP("Import", "the plan has no promise left within its maximum (%1)")},
};

QString wordingOf(const ValueRemark &remark)
{
    for (const Wording &wording : wordings)
        if (remark.code == QLatin1StringView(wording.code)) {
            const QString text = QCoreApplication::translate("Import", wording.text);
            return text.contains(u"%1"_s) ? text.arg(remark.hint).trimmed() : text;
        }
    return remark.code;
}

} // namespace

QString remarkText(const QString &heading, const QString &value, const ValueRemark &remark)
{
    const QString subject = value.isEmpty() ? heading : heading + u" \""_s + value + u'"';
    return subject.isEmpty() ? wordingOf(remark) : subject + u": "_s + wordingOf(remark);
}

} // namespace kept
