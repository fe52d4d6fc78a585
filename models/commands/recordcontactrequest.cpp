// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordcontactrequest.h"

#include "models/commands/references.h"
#include "models/commands/walltime.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkTimes(const RecordContactRequest &command)
{
    KEPT_CHECK(needWallTime(command.from));
    KEPT_CHECK(needWallTime(command.to));
    const std::vector<int> days = command.days.value_or(std::vector<int>());
    for (const int day : days)
        if (day < 1 || day > 7)
            return fail(ErrorKind::Invalid, u"REQUEST.TIME"_s, {}, {{u"day"_s, day}});
    const bool isTime = command.kind == ContactRequestKind::InconvenientTime;
    const bool isWhole = days.empty() && !command.from && !command.to && !command.until;
    return isTime && isWhole ? fail(ErrorKind::Invalid, u"REQUEST.TIME"_s) : Result<void>();
}

Result<void> checkRequest(Transaction &transaction, const Context &context, const RecordContactRequest &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    KEPT_CHECK(checkTimes(command));
    if (command.kind == ContactRequestKind::InconvenientPlace && !command.place)
        return fail(ErrorKind::Invalid, u"REQUEST.PLACE"_s);
    const bool isLater = command.saidAt && command.saidAt->utc > context.now;
    return isLater ? fail(ErrorKind::Invalid, u"REQUEST.INSTANT"_s) : Result<void>();
}

std::optional<QString> daysText(const std::vector<int> &days)
{
    QStringList texts;
    for (const int day : days)
        texts.append(QString::number(day));
    return texts.isEmpty() ? std::nullopt : std::optional(texts.join(u','));
}

} // namespace

Result<ContactRequestRecorded> execute(Transaction &transaction, const Context &context, const RecordContactRequest &command)
{
    KEPT_CHECK(checkRequest(transaction, context, command));
    ContactRequestRecord request;
    request.contact = command.contact;
    request.kind = command.kind;
    request.saidAt = command.saidAt.value_or(Instant{context.now}).utc;
    request.words = command.words;
    request.evidence = command.evidence;
    request.days = daysText(command.days.value_or(std::vector<int>()));
    request.fromTime = command.from;
    request.toTime = command.to;
    request.until = command.until;
    request.place = command.place;
    request.confirmedAt = command.confirmedAt ? std::optional(command.confirmedAt->utc) : std::nullopt;
    KEPT_CHECK(RecordTable<ContactRequestRecord>::add(transaction, request));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, command.contact.value());
    journal.setSubject(ObjectKind::ContactRequest, request.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, command.contact));
    return ContactRequestRecorded{request.id};
}

} // namespace kept
