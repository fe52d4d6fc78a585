// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE has to stand outside of every namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace kept {
namespace {

bool isMirrored(const QString &name, Qt::LayoutDirection direction)
{
    static const QStringList directed{u"back"_s, u"next"_s, u"undo"_s, u"right"_s};
    return direction == Qt::RightToLeft && directed.contains(name);
}

QPixmap rendered(const QString &name, const QColor &colour, const QSize &devicePixels, bool mirrored)
{
    const QString key = u"kept-icon %1 %2 %3x%4 %5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(devicePixels.width())
                            .arg(devicePixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("#000000", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    if (mirrored)
        pixmap = QPixmap::fromImage(pixmap.toImage().mirrored(true, false));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an icon of the resources in a colour of the palette that is current when it is painted.
class KeptIconEngine final : public QIconEngine
{
public:
    KeptIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, colour(mode, state), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return rendered(m_name, colour(mode, state), size, isMirrored(m_name, QGuiApplication::layoutDirection()));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new KeptIconEngine(*this); }
    QString key() const override { return u"kept"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Look &look = lookOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return look.muted;
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? look.accent : look.text;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

void initialiseResources()
{
    registerIcons();
}

QIcon icon(const QString &name)
{
    return QIcon(new KeptIconEngine(name, {}));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new KeptIconEngine(name, colour));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour, Qt::LayoutDirection direction)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0 || name.isEmpty())
        return;
    const QRect square(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side);
    const qreal ratio = painter->device()->devicePixelRatio();
    const int pixels = qRound(side * ratio);
    QPixmap pixmap = rendered(name, colour, {pixels, pixels}, isMirrored(name, direction));
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(square.topLeft(), pixmap);
}

QIcon programIcon()
{
    return icon(u"mark"_s, Look::light().accent);
}

} // namespace kept
