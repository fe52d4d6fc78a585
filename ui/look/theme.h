// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QObject>

class QApplication;

namespace kept {

class KeptStyle;

/// Gives the application its style, palette and fonts, and follows the system where that was chosen.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    const Appearance &appearance() const { return m_appearance; }
    void apply(const Appearance &appearance);

Q_SIGNALS:
    void changed(const kept::Appearance &appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintApplication();
    bool isSystemDark() const;

    QApplication &m_application;
    Appearance m_appearance;
    bool m_isSystemDark;
    KeptStyle *m_style;
};

} // namespace kept
