// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/uridialler.h"

#include "models/domain/dialaddress.h"

#include <QDesktopServices>
#include <QUrl>

namespace kept {

UriDialler::UriDialler(QString pattern, QObject *parent) : Dialler(parent), m_pattern(std::move(pattern)) {}

void UriDialler::dial(const QString &number)
{
    const auto address = dialAddress(m_pattern, number);
    if (!address)
        return Q_EMIT notPlaced(address.error());
    const bool isTaken = QDesktopServices::openUrl(QUrl(*address, QUrl::StrictMode));
    Q_EMIT placed(isTaken ? DialledBy::Telephone : DialledBy::Hand);
}

} // namespace kept
