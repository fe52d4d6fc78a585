// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/look/look.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>

namespace kept {

namespace {

constexpr int gap = 5;
constexpr int between = 12;

void drawSign(QPainter *painter, const QRect &box, const LegendEntry &entry, const Look &look)
{
    switch (entry.sign) {
    case SeriesSign::Filled: return painter->fillRect(box, entry.colour);
    case SeriesSign::Hatched:
        painter->fillRect(box, QBrush(entry.colour, Qt::BDiagPattern));
        painter->setPen(entry.colour);
        return painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    case SeriesSign::Outlined:
        painter->fillRect(box, look.status(StatusKind::Info).tint);
        painter->setPen(entry.colour);
        return painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    case SeriesSign::Dashed:
        painter->setPen(QPen(entry.colour, 2, Qt::DashLine));
        return painter->drawLine(box.left(), box.center().y(), box.right(), box.center().y());
    case SeriesSign::Line: return painter->fillRect(QRect(box.left(), box.center().y(), box.width(), 2), entry.colour);
    }
}

int signWidth(const LegendEntry &entry)
{
    return entry.sign == SeriesSign::Dashed || entry.sign == SeriesSign::Line ? zoomed(18) : zoomed(10);
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(entry.text);
    setAccessibleName(names.join(u", "));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextUse::Caption));
    int width = 0;
    for (const LegendEntry &entry : m_entries)
        width += signWidth(entry) + gap + metrics.horizontalAdvance(entry.text) + between;
    return {std::max(0, width - between), metrics.height() + 2};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.setFont(fontFor(TextUse::Caption));
    int x = 0;
    const auto place = [&](int width, int height) {
        const QRect box(x, (this->height() - height) / 2, width, height);
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    for (const LegendEntry &entry : m_entries) {
        drawSign(&painter, place(signWidth(entry), zoomed(10)), entry, look);
        x += signWidth(entry) + gap;
        const int width = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.setPen(look.text2);
        painter.drawText(place(width, height()), Qt::AlignCenter, entry.text);
        x += width + between;
    }
}

} // namespace kept
