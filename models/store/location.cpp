// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/location.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The driver pastes options unquoted into libpq's connection string, so nothing may break out of one.
bool isPlain(const QString &option)
{
    return !option.isEmpty() && std::none_of(option.begin(), option.end(), [](QChar c) {
        return c.isSpace() || c == u'\'' || c == u'\\' || c == u';' || c == u'=' || c.isNull();
    });
}

Result<StoreLocation> parseServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return fail(ErrorKind::Invalid, u"STORE.LOCATION"_s, url.errorString());
    StoreLocation location;
    location.engine = Engine::PostgreSql;
    location.path = url.path().mid(1);
    location.host = url.host();
    location.port = url.port();
    location.user = url.userName();
    location.password = url.password();
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!isPlain(key) || !isPlain(value))
            return fail(ErrorKind::Invalid, u"STORE.LOCATION"_s, key);
        if (key == u"host")
            location.host = value;
        else if (key == u"user")
            location.user = value;
        else if (key == u"port")
            location.port = value.toInt();
        else
            options.append(key + u'=' + value);
    }
    if (location.port != -1 && (location.port < 1 || location.port > 65535))
        return fail(ErrorKind::Invalid, u"STORE.LOCATION"_s, u"port"_s);
    location.options = options.join(u';');
    return location;
}

} // namespace

Result<StoreLocation> StoreLocation::parse(const QString &text)
{
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return parseServer(text);
    if (text.isEmpty() || text.contains(QChar(u'\0')))
        return fail(ErrorKind::Invalid, u"STORE.LOCATION"_s);
    StoreLocation location;
    location.path = text;
    return location;
}

QString StoreLocation::display() const
{
    if (engine == Engine::Sqlite)
        return path;
    return host.isEmpty() || host.startsWith(u'/') ? path : path + u'@' + host;
}

} // namespace kept
