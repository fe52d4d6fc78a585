// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serveraddress.h"

#include <QUrl>
#include <QUrlQuery>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLocalHost(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

} // namespace

QString addressOf(const StoreLocation &location, WithPassword wanted)
{
    const auto &[engine, path, host, port, user, password, options] = location;
    if (engine == Engine::Sqlite)
        return path;
    const bool isFolder = host.startsWith(u'/');
    QUrl url;
    url.setScheme(u"postgresql"_s);
    // An empty host is there all the same: "postgresql:///name".
    url.setHost(isFolder || host.isEmpty() ? u""_s : host);
    url.setPath(u'/' + path);
    QUrlQuery query;
    if (isFolder || host.isEmpty()) {
        // Without a host an address has no place for a user or a port.
        if (isFolder)
            query.addQueryItem(u"host"_s, host);
        if (!user.isEmpty())
            query.addQueryItem(u"user"_s, user);
        if (port != -1)
            query.addQueryItem(u"port"_s, QString::number(port));
    } else {
        url.setUserName(user, QUrl::DecodedMode);
        url.setPort(port);
        if (wanted == WithPassword::Yes)
            url.setPassword(password, QUrl::DecodedMode);
    }
    for (const QString &option : options.split(u';', Qt::SkipEmptyParts))
        query.addQueryItem(option.section(u'=', 0, 0), option.section(u'=', 1));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

// A server that vanished must be noticed within ten seconds; libpq would wait for minutes.
QString driverOptions(const StoreLocation &location)
{
    QStringList all{u"connect_timeout=5"_s,     u"tcp_user_timeout=8000"_s, u"keepalives_idle=5"_s,
                    u"keepalives_interval=2"_s, u"keepalives_count=2"_s,    u"application_name=kept"_s};
    if (!isLocalHost(location.host) && !location.options.contains(u"sslmode="_s))
        all.append(u"sslmode=verify-full"_s);
    if (!location.options.isEmpty())
        all.append(location.options);
    return all.join(u';');
}

} // namespace kept
