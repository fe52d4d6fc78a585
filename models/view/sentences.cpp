// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/sentences.h"

#include <QCoreApplication>

namespace kept {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("kept::Sentences", text)

constexpr Sentence sentences[] = {
    {"PTP.LIMIT", WORDS("No promise is left on this plan: {used} of {limit} are used."), WORDS("Request override")},
    {"PTP.AMOUNT.ZERO", WORDS("A promise needs an amount above zero.")},
    {"PTP.AMOUNT.OVER", WORDS("{over} more than can be promised."), WORDS("Use {max}")},
    {"PTP.AMOUNT.ALLDUE", WORDS("All that is due and undisputed.")},
    {"PTP.PART.NONE", WORDS("A promise needs at least one date.")},
    {"PTP.PART.COUNT", WORDS("A single promise has one part, this one has {count}."), WORDS("Choose In parts")},
    {"PTP.PART.SUM", WORDS("The parts come to {sum}, the promise to {amount}.")},
    {"PTP.PART.SUM.OK", WORDS("Equals the promise.")},
    {"PTP.FIRST.MINIMUM", WORDS("The first part is at least {minimum}."), WORDS("Use {minimum}")},
    {"PTP.FIRST.OK", WORDS("At least {minimum}.")},
    {"PTP.DATE.MISSING", WORDS("Choose a date.")},
    {"PTP.DATE.ORDER", WORDS("Not after the part before, due {previous}.")},
    {"PTP.DATE.PAST", WORDS("This date has passed.")},
    {"PTP.DATE.HORIZON", WORDS("{days} days past the latest date."), WORDS("Use {use}")},
    {"PTP.DATE.WEEKEND", WORDS("No bank business that day. It counts on {next}.")},
    {"PTP.PLAN.CLOSED", WORDS("This plan is closed: nothing can be promised on it.")},
    {"PTP.CURRENCY", WORDS("The promise is in {currency}, the plan in {expected}.")},
    {"PTP.HOLD.DISPUTE", WORDS("A dispute is open on this plan; what is disputed can't be promised.")},
    {"PTP.HOLD.HARDSHIP", WORDS("A hardship hold stands. Offer only what the customer proposes.")},
    {"PTP.HOLD.BREATHINGSPACE", WORDS("Breathing space stands: don't ask for a promise.")},
    {"PTP.HOLD.BANKRUPTCY", WORDS("Bankruptcy: no promise may be taken.")},
    {"PTP.HOLD.DECEASED", WORDS("The customer has died: no promise may be taken.")},
    {"PTP.HOLD.ATTORNEY", WORDS("An attorney acts for the customer: agree it with the attorney.")},
    {"PTP.HOLD.CEASECONTACT", WORDS("The customer asked for no contact; take a promise only when they offer it.")},
    {"PTP.HOLD.COMPLAINT", WORDS("A complaint is open on this plan.")},
    {"MONEY.EMPTY", WORDS("Type an amount.")},
    {"MONEY.SYNTAX", WORDS("This is not an amount.")},
    {"MONEY.DECIMALS", WORDS("{currency} has {decimals} decimals.")},
    {"MONEY.RANGE", WORDS("This amount is too large.")},
    {"MONEY.CURRENCY", WORDS("Two currencies can't be added.")},
    {"TEXT.CONTROL", WORDS("The text holds a character that can't be stored."), WORDS("Remove it and try again")},
    {"STORE.LOCATION", WORDS("This is neither a file nor a server address."),
     WORDS("Give a file, or postgresql://user@host/name")},
    {"STORE.MISSING", WORDS("There is no such file."), WORDS("Check the path, or create a new desk")},
    {"STORE.EMPTY", WORDS("The file is empty. It may have been cut off while it was copied; it was left as it is."),
     WORDS("Restore it from a backup")},
    {"STORE.FOREIGN", WORDS("This file is not a Kept desk. It was left as it is."), WORDS("Choose another file")},
    {"STORE.DAMAGED", WORDS("The file is damaged. It was left as it is."), WORDS("Restore it from a backup")},
    {"STORE.NEWER", WORDS("This desk was made by a newer version of Kept ({found}; this one knows {known})."),
     WORDS("Update Kept")},
    {"STORE.CHANGED", WORDS("The structure of this database is not the one this version made."), WORDS("Ask your administrator")},
    {"STORE.NETWORKFILE", WORDS("A desk's file can't be on a network folder: two computers would damage it."),
     WORDS("Copy it to this computer, or use a server")},
    {"STORE.UNREADABLE", WORDS("The file can't be read."), WORDS("Check its permissions and the disk")},
    {"STORE.READONLY", WORDS("This store may only be read."), WORDS("Check its permissions")},
    {"STORE.CREATE", WORDS("The file can't be created."), WORDS("Check the folder and the free space")},
    {"STORE.FULL", WORDS("There is no space left. Nothing of this step was saved."), WORDS("Free some space and try again")},
    {"STORE.CONNECT", WORDS("The server can't be reached or refused the sign-in."), WORDS("Check address, name and password")},
    {"STORE.LOST", WORDS("The connection was lost. What was saved before is safe; this step was not saved."), WORDS("Try again")},
    {"STORE.BUSY", WORDS("Somebody else is writing to the same records."), WORDS("Try again")},
    {"STORE.UNMADE", WORDS("There is no desk in this store yet."), WORDS("Make one with init")},
    {"STORE.OLDER", WORDS("This desk was made by an older version of Kept."), WORDS("Bring it up to date with migrate")},
    {"BACKUP.SERVER", WORDS("A server is backed up and restored with its own tools."), WORDS("Use pg_dump and pg_restore")},
    {"BACKUP.EXISTS", WORDS("{path} is there already and was left as it is."), WORDS("Choose another name")},
    {"BACKUP.INUSE", WORDS("{path} is in use: a desk that is open can't be replaced."), WORDS("Close it and try again")},
    {"FILE.OPEN", WORDS("{path} can't be opened."), WORDS("Check the path and its permissions")},
    {"FILE.EMPTY", WORDS("{path} is empty.")},
    {"FILE.READ", WORDS("A file could not be read to its end."), WORDS("Check the disk and try again")},
    {"FILE.WRITE", WORDS("{path} can't be written."), WORDS("Check the folder and the free space")},
    {"IMPORT.NOTHING", WORDS("There is no file to import in {path}."), WORDS("Give CSV files, payloads or folders of them")},
    {"IMPORT.OBJECT", WORDS("What {path} holds can't be told from its name or headings."), WORDS("Say which object it is")},
    {"IMPORT.NO_KEY", WORDS("No column of {path} is {key}, by which records are found again."), WORDS("Map a column to it")},
    {"IMPORT.CANCELLED", WORDS("Cancelled; nothing was changed.")},
    {"IMPORT.UNDO.CHANGED", WORDS("{object}: {count} changed after the import, the first is {record}."),
     WORDS("Correct it there, or by another import")},
    {"IMPORT.UNDO.LATER", WORDS("{object}: {count} changed by a later import ({import}), the first is {record}."),
     WORDS("Undo that import first")},
    {"IMPORT.UNDO.USED", WORDS("{object}: {count} used by a {by} made after the import, the first is {record}."),
     WORDS("Correct it there, or by another import")},
    {"EXPORT.OBJECT", WORDS("There are no records called {object}."), WORDS("Name an object, or all")},
    {"MAPPING.JSON", WORDS("The mapping is no JSON: it breaks off at byte {offset}.")},
    {"MAPPING.UNKNOWN", WORDS("The mapping has {key}, which means nothing here. There are: {allowed}.")},
    {"MAPPING.COLUMN", WORDS("There is neither a heading nor a field called {name}.")},
    {"MAPPING.TWICE", WORDS("Two columns would fill {field}."), WORDS("Map one of them")},
    {"CASES.JSON", WORDS("The file is no JSON: it breaks off at byte {offset}.")},
    {"JSON.SYNTAX", WORDS("This is no JSON object: it breaks off at byte {offset}.")},
    {"JSON.TYPE", WORDS("A field holds something else than it may.")},
    {"JSON.MISSING", WORDS("A field is missing.")},
    {"JSON.UNKNOWN", WORDS("A field is not known.")},
    {"RECORD.MISSING", WORDS("There is no such record.")},
    {"REFERENCE.MISSING", WORDS("There is no {object} {id}.")},
    {"NAME.UNKNOWN", WORDS("Nothing is called {name}."), WORDS("Look with find")},
    {"NAME.SEVERAL", WORDS("Several are called {name}: {ids}."), WORDS("Name one by its id")},
    {"USER.UNKNOWN", WORDS("Nobody signs in as {user}.")},
    {"DEMO.NOTEMPTY", WORDS("There are customers in this store already."), WORDS("Make the portfolio in a new store")},
    {"DEMO.OPTIONS", WORDS("A made-up portfolio of that size or day can't be made.")},
    {"DEMO.CANCELLED", WORDS("Cancelled; nothing was changed.")},
    {"ROLE.RIGHT", WORDS("The role {role} may not do this.")},
    {"STORE.INTERRUPTED", WORDS("Stopped; nothing was changed.")},
};

} // namespace

const Sentence *sentenceFor(const QString &code)
{
    for (const Sentence &sentence : sentences)
        if (code == QLatin1String(sentence.code))
            return &sentence;
    return nullptr;
}

} // namespace kept
