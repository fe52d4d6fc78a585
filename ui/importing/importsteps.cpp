// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importsteps.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QPainter>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepHeight = 46;

QString titleOf(int step)
{
    switch (step) {
    case ImportSteps::Files: return ImportSteps::tr("Files");
    case ImportSteps::Mapping: return ImportSteps::tr("Mapping");
    case ImportSteps::DryRun: return ImportSteps::tr("Dry run");
    case ImportSteps::Import: return ImportSteps::tr("Import");
    default: return ImportSteps::tr("Result");
    }
}

} // namespace

ImportSteps::ImportSteps(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(zoomed(200));
    setAccessibleName(tr("Steps of the import"));
}

void ImportSteps::setCurrent(Step step)
{
    m_current = step;
    setAccessibleDescription(titleOf(step));
    update();
}

void ImportSteps::setNote(Step step, const QString &note)
{
    m_notes[step] = note;
    update();
}

QSize ImportSteps::sizeHint() const
{
    return {zoomed(200), 12 + StepCount * zoomed(stepHeight)};
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.alt);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    drawEdgeLine(&painter, rect(), mirrored ? Qt::LeftEdge : Qt::RightEdge, look.line);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int circle = zoomed(20);
    const int height = zoomed(stepHeight);
    for (int step = Files; step < StepCount; ++step) {
        const QRect row(0, 12 + step * height, width() - 1, height);
        if (step == m_current)
            painter.fillRect(visual(row), look.select);
        const QRect mark = visual(QRect(14, row.top() + (height - circle) / 2, circle, circle));
        if (step < m_current) {
            paintIcon(&painter, mark, u"ok"_s, look.status(StatusKind::Ok).text, layoutDirection());
        } else {
            const bool current = step == m_current;
            drawBox(&painter, mark, current ? look.accent : QColor(), current ? look.accent : look.field, circle / 2);
            painter.setFont(fontFor(TextUse::Caption));
            painter.setPen(current ? look.onAccent : look.text2);
            painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
        }
        const QRect text(14 + circle + 10, row.top() + 6, width() - circle - 34, height - 12);
        const QFont title = fontFor(step == m_current ? TextUse::Emphasis : TextUse::Body);
        painter.setFont(title);
        painter.setPen(look.text);
        const int lineHeight = QFontMetrics(title).height();
        painter.drawText(visual(QRect(text.left(), text.top(), text.width(), lineHeight)), Qt::AlignLeading, titleOf(step));
        painter.setFont(fontFor(TextUse::Caption));
        painter.setPen(look.text2);
        const QString note = QFontMetrics(fontFor(TextUse::Caption)).elidedText(m_notes[step], Qt::ElideRight, text.width());
        painter.drawText(visual(QRect(text.left(), text.top() + lineHeight, text.width(), text.height() - lineHeight)),
                         Qt::AlignLeading, note);
    }
}

} // namespace kept
