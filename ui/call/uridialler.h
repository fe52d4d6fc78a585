// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dialler.h"

namespace kept {

/// Hands a number to whatever program the desktop has for telephone links, and hears no more of it.
class UriDialler final : public Dialler
{
    Q_OBJECT

public:
    /// @param pattern as dialAddress() wants it, for instance "tel:{number}".
    explicit UriDialler(QString pattern, QObject *parent = nullptr);

    void dial(const QString &number) override;
    void hangUp() override {}
    bool isFollowing() const override { return false; }

private:
    QString m_pattern;
};

} // namespace kept
