// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginchange.h"

#include "models/store/serverlogin.h"

#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._@+-]+\\z"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString grantLine(const UserRecord &user)
{
    const QString line = u"keptctl grant "_s + shellWord(user.signIn);
    if (!user.isActive)
        return line + u" --revoke"_s;
    const QString role = line + u" --role "_s + nameOf(user.role).toLower();
    return user.agency ? role + u" --agency %1"_s.arg(user.agency->value()) : role;
}

Result<void> told(const Result<void> &done, const UserRecord &user)
{
    if (done || done.error().code != u"STORE.RIGHT")
        return done;
    return fail(ErrorKind::Refused, u"USER.GRANT"_s, done.error().detail, {{u"words"_s, grantLine(user)}});
}

} // namespace

Result<void> changeLogin(Transaction &transaction, const UserRecord &before, const UserRecord &after, NewLogin fresh,
                         const QString &password)
{
    if (transaction.database().engine() == Engine::Sqlite)
        return {};
    KEPT_TRY(const bool isIn, isLetIn(transaction.database(), after.signIn));
    if (!after.isActive)
        return isIn ? told(revokeLogin(transaction, after.signIn), after) : Result<void>();
    const bool isSame = before.isActive && before.role == after.role && before.signIn == after.signIn;
    // A new name or team is nothing to the server.
    if ((isSame && password.isEmpty()) || (!isIn && fresh == NewLogin::LeftAlone))
        return {};
    return told(grantLogin(transaction, after.signIn, after.role, password), after);
}

} // namespace kept
