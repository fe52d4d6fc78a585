// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace kept {

struct Look;

/// Dynamic properties that the style reads.
inline constexpr char filledProperty[] = "filled";   ///< bool on a button: the one that carries the page forward
inline constexpr char findingProperty[] = "finding"; ///< Severity as int on a field: warn or block colours its edge
inline constexpr char smallProperty[] = "small";     ///< bool on a button or field: 24 high

/// Flat painting over Fusion: frames, focus, checks, buttons, arrows, menus, headers, tabs, scroll and progress bars.
class KeptStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr auto rowHeight = static_cast<PixelMetric>(PM_CustomBase + 1); ///< of a table row, by density

    KeptStyle();
    void setDensity(Density density) { m_density = density; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    bool drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl part) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter) const;
    QRect headerRect(const QStyleOptionHeader &option, SubElement element) const;

    Density m_density = Density::Standard;
};

/// A push button's panel; shared with the buttons that paint themselves.
void drawButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// A field's panel with its edge, finding and focus.
void drawFieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void drawTab(const QStyleOptionTab &option, QPainter *painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace kept
