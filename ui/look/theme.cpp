// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>

namespace kept {

Theme::Theme(QApplication &application)
    : QObject(&application), m_application(application), m_isSystemDark(isSystemDark()), m_style(new KeptStyle)
{
    initialiseResources();
    m_application.setStyle(m_style);
    m_application.setWindowIcon(programIcon());
    m_application.installEventFilter(this);
    paintApplication();
}

void Theme::apply(const Appearance &appearance)
{
    m_appearance = appearance;
    m_appearance.textPercent = std::clamp(appearance.textPercent, 100, 200);
    paintApplication();
    Q_EMIT changed(m_appearance);
}

// A palette of our own hides the system's: it is taken away for the moment of the comparison.
bool Theme::isSystemDark() const
{
    m_application.setPalette({});
    return lookOf(QApplication::palette()).isDark;
}

void Theme::paintApplication()
{
    const bool isDark = m_appearance.theme == ThemeChoice::AsSystem ? m_isSystemDark : m_appearance.theme == ThemeChoice::Dark;
    const QPalette palette = (isDark ? Look::dark() : Look::light()).palette();
    m_style->setDensity(m_appearance.density);
    m_application.setFont(baseFont(m_appearance.textPercent));
    QApplication::setFont(fontFor(TextUse::TableHeader), "QHeaderView");
    QApplication::setFont(QApplication::font(), "QMenu");
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontFor(TextUse::Caption));
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        m_isSystemDark = isSystemDark();
        paintApplication();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kept
