// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QWidget>

#include <cmath>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum StatusColour : size_t { Ok, Bad, Warn, Info, Hold, Disp };

Look makeLight()
{
    Look look;
    look.window = 0xEEF0F3, look.base = 0xFFFFFF, look.alt = 0xF7F8FA, look.raised = 0xFFFFFF;
    look.line = 0xDADEE4, look.grid = 0xE6E9EE, look.field = 0x7E8693;
    look.text = 0x171B22, look.text2 = 0x454D5A, look.muted = 0x5C6573;
    look.accent = 0x1F5BC4, look.onAccent = 0xFFFFFF;
    look.select = 0xDCE8FB, look.hover = 0xEDF2FA;
    look.statusText = {0x0A6653, 0xA82A14, 0x7A4B00, 0x1B56B8, 0x4A5260, 0x71368F};
    look.statusTint = {0xDBF2EA, 0xFBE5DF, 0xFCEFD0, 0xE1EBFB, 0xE4E7EC, 0xF2E5F8};
    look.series = {0x1B56B8, 0x0E8C74, 0xC98500, 0xC2452D, 0x8B56A8};
    look.buckets = {0xBFD3F2, 0x8FB2E6, 0x5C8BD6, 0x2F63B5, 0x173C78};
    return look;
}

Look makeDark()
{
    Look look;
    look.isDark = true;
    look.window = 0x14161A, look.base = 0x1B1E24, look.alt = 0x1F2229, look.raised = 0x23272F;
    look.line = 0x333943, look.grid = 0x2B3038, look.field = 0x737C8A;
    look.text = 0xE8EAEE, look.text2 = 0xB9C0CB, look.muted = 0x98A1AE;
    look.accent = 0x86B1FF, look.onAccent = 0x0E1420;
    look.select = 0x24375A, look.hover = 0x262B34;
    look.statusText = {0x5FD0B0, 0xFF9480, 0xF0BC5A, 0x8FB8FF, 0xB4BBC6, 0xD6A6F0};
    look.statusTint = {0x133A31, 0x4A1F18, 0x413012, 0x1C3052, 0x303640, 0x3B2449};
    look.series = {0x7FAAF5, 0x3DBD9C, 0xE3AC45, 0xF0785F, 0xC493E0};
    look.buckets = {0x2B4570, 0x3B62A3, 0x5384D1, 0x83AEF2, 0xC2D8FB};
    return look;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

} // namespace

const Look &Look::light()
{
    static const Look look = makeLight();
    return look;
}

const Look &Look::dark()
{
    static const Look look = makeDark();
    return look;
}

StatusLook Look::status(StatusKind kind) const
{
    const auto made = [this](const QString &icon, StatusColour colour) {
        return StatusLook{icon, statusText[colour], statusTint[colour]};
    };
    switch (kind) {
    case StatusKind::Ok: return made(u"ok"_s, Ok);
    case StatusKind::Bad: return made(u"no"_s, Bad);
    case StatusKind::Broken: return made(u"broken"_s, Bad);
    case StatusKind::Warn: return made(u"warn"_s, Warn);
    case StatusKind::Half: return made(u"half"_s, Warn);
    case StatusKind::Info: return made(u"promise"_s, Info);
    case StatusKind::Hold: return made(u"pause"_s, Hold);
    case StatusKind::Attorney: return made(u"legal"_s, Hold);
    case StatusKind::Dispute: return made(u"disp"_s, Disp);
    case StatusKind::None: break;
    }
    return {{}, text2, window};
}

QPalette Look::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, window), set(QPalette::Base, base), set(QPalette::AlternateBase, alt);
    set(QPalette::Button, raised), set(QPalette::ToolTipBase, raised), set(QPalette::ToolTipText, text);
    set(QPalette::Light, raised), set(QPalette::Midlight, grid), set(QPalette::Mid, line);
    set(QPalette::Dark, field), set(QPalette::Shadow, line);
    set(QPalette::Text, text), set(QPalette::WindowText, text), set(QPalette::ButtonText, text);
    set(QPalette::PlaceholderText, muted), set(QPalette::BrightText, onAccent);
    set(QPalette::Link, accent), set(QPalette::LinkVisited, accent);
    set(QPalette::Highlight, select), set(QPalette::HighlightedText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

const Look &lookOf(const QPalette &palette)
{
    const bool isDark = qGray(palette.color(QPalette::Active, QPalette::Window).rgb()) <
                        qGray(palette.color(QPalette::Active, QPalette::WindowText).rgb());
    return isDark ? Look::dark() : Look::light();
}

const Look &lookOf(const QWidget *widget)
{
    return lookOf(widget->palette());
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first), other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace kept
