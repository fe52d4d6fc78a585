// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"

#include <QApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bodyPoints = 10;

double pointsOf(TextUse use)
{
    switch (use) {
    case TextUse::Key: return 8.5;
    case TextUse::Caption:
    case TextUse::TableHeader: return 9;
    case TextUse::Body:
    case TextUse::Emphasis: return bodyPoints;
    case TextUse::Script: return 10.5;
    case TextUse::CardTitle: return 11;
    case TextUse::Figure: return 12;
    case TextUse::PageTitle: return 13;
    case TextUse::CustomerName: return 15;
    case TextUse::Headline: return 20;
    }
    return bodyPoints;
}

bool isMedium(TextUse use)
{
    return use == TextUse::TableHeader || use == TextUse::Emphasis || use >= TextUse::CardTitle;
}

double zoom()
{
    return QApplication::font().pointSizeF() / bodyPoints;
}

} // namespace

QFont fontFor(TextUse use)
{
    QFont font = QApplication::font();
    font.setPointSizeF(pointsOf(use) * zoom());
    font.setWeight(isMedium(use) ? QFont::Medium : QFont::Normal);
    return font;
}

int zoomed(int pixels)
{
    return qRound(pixels * zoom());
}

QFont baseFont(int textPercent)
{
    QFont font;
    font.setFamilies({u"Roboto"_s, u"Noto Sans Arabic UI"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(bodyPoints * textPercent / 100);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace kept
