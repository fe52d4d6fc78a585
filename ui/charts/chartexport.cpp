// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/plot.h"

#include <QFileInfo>
#include <QSvgGenerator>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool saveSvg(QCustomPlot &plot, const QString &path, const QString &title)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(plot.size());
    generator.setViewBox(plot.rect());
    generator.setTitle(title);
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, plot.width(), plot.height());
    return painter.end();
}

} // namespace

Result<void> savePlot(QCustomPlot &plot, const QString &path, const QString &title)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    bool isWritten = false;
    if (ending == u"png")
        isWritten = plot.savePng(path, plot.width(), plot.height(), 2);
    else if (ending == u"pdf")
        isWritten = plot.savePdf(path, 0, 0, QCP::epAllowCosmetic, QString(), title);
    else if (ending == u"svg")
        isWritten = saveSvg(plot, path, title);
    else
        return fail(ErrorKind::Invalid, u"CHART.FORMAT"_s, path);
    if (!isWritten)
        return fail(ErrorKind::Storage, u"CHART.WRITE"_s, path);
    return {};
}

} // namespace kept
