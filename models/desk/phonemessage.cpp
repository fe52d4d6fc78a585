// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/phonemessage.h"

#include "models/desk/netstrings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;

// Replies of baresip carry the colours of its terminal.
QString plainText(QString text)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]*[A-Za-z]"_s);
    static const QRegularExpression controls(u"[\\x00-\\x1f\\x7f]+"_s);
    return text.remove(colours).replace(controls, u" "_s).simplified().left(longestText);
}

std::optional<int> sipStatus(const QString &text)
{
    static const QRegularExpression status(u"^([1-6][0-9]{2})\\b"_s);
    const auto found = status.match(text);
    return found.hasMatch() ? std::optional(found.capturedView(1).toInt()) : std::nullopt;
}

LineEnd endOfStatus(int status)
{
    switch (status) {
    case 486:
    case 600: return LineEnd::Busy;
    case 408:
    case 480:
    case 487: return LineEnd::NoAnswer;
    case 603: return LineEnd::Declined;
    case 404:
    case 410:
    case 484:
    case 485:
    case 604: return LineEnd::Unreachable;
    default: return LineEnd::Failed;
    }
}

} // namespace

PhoneMessage phoneMessage(const QByteArray &json)
{
    const QJsonObject message = QJsonDocument::fromJson(json).object();
    if (message.value(u"response"_s).toBool())
        return PhoneReply{message.value(u"token"_s).toString(), message.value(u"ok"_s).toBool(),
                          plainText(message.value(u"data"_s).toString())};
    const QString type = message.value(u"type"_s).toString();
    if (!message.value(u"event"_s).toBool() || !type.startsWith(u"CALL_"))
        return {};
    return PhoneEvent{type, message.value(u"id"_s).toString(), message.value(u"peeruri"_s).toString(),
                      plainText(message.value(u"param"_s).toString()), message.value(u"direction"_s).toString() == u"outgoing"};
}

QByteArray phoneCommand(const QString &command, const QString &parameters, const QString &token)
{
    const QJsonObject object{{u"command"_s, command}, {u"params"_s, parameters}, {u"token"_s, token}};
    return toNetstring(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LineEnd lineEndOf(const QString &text, bool wasAnswered)
{
    if (text.contains(u"reset by user"))
        return LineEnd::HungUpHere;
    if (wasAnswered)
        return LineEnd::HungUpThere;
    if (const auto status = sipStatus(text))
        return endOfStatus(*status);
    return text.contains(u"reset by peer") ? LineEnd::HungUpThere : LineEnd::Failed;
}

} // namespace kept
