// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keptstyle.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

int rowPixels(Density density)
{
    switch (density) {
    case Density::Compact: return 24;
    case Density::Standard: return 26;
    case Density::Roomy: return 32;
    }
    return 26;
}

bool isField(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property(smallProperty).toBool();
}

int controlHeight(const QWidget *widget)
{
    return zoomed(isSmall(widget) ? 24 : 28);
}

void drawRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look.select);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, look.hover);
    if (qobject_cast<const QTreeView *>(widget) || qobject_cast<const QTableView *>(widget))
        drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.grid);
}

} // namespace

KeptStyle::KeptStyle() : QProxyStyle(u"Fusion"_s) {}

void KeptStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void KeptStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Look &look = lookOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return drawButtonPanel(*option, painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem: return;
    case PE_FrameTabBarBase: return drawEdgeLine(painter, option->rect, Qt::BottomEdge, look.line);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawFieldPanel(*option, painter, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        return isField(widget) ? drawFieldPanel(*option, painter, widget) : drawBox(painter, option->rect, {}, look.line, 0);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameWindow: return drawBox(painter, option->rect, {}, look.line);
    case PE_FrameMenu: return drawBox(painter, option->rect, {}, look.field, 0);
    case PE_PanelMenu: return painter->fillRect(option->rect, look.raised);
    case PE_PanelTipLabel: return drawBox(painter, option->rect, look.raised, look.field, 0);
    case PE_PanelStatusBar: return painter->fillRect(option->rect, look.window);
    case PE_FrameFocusRect: return drawFocusRing(painter, option->rect, look, keyRadius);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawRow(*item, painter, widget);
        return;
    default:
        if (!drawMark(element, option, painter, widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KeptStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Look &look = lookOf(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, look.alt);
        return drawEdgeLine(painter, option->rect, Qt::BottomEdge, look.line);
    case CE_Header: return drawHeader(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter, widget);
    case CE_HeaderLabel: return drawHeaderLabel(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter);
    case CE_MenuItem: return drawMenuItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter);
    case CE_TabBarTab: return drawTab(*qstyleoption_cast<const QStyleOptionTab *>(option), painter);
    case CE_ProgressBar: return drawProgress(*qstyleoption_cast<const QStyleOptionProgressBar *>(option), painter);
    case CE_Splitter:
        return drawEdgeLine(painter, option->rect, option->rect.width() < option->rect.height() ? Qt::LeftEdge : Qt::TopEdge,
                            look.line);
    case CE_ShapedFrame:
        if (isField(widget))
            return drawFieldPanel(*option, painter, widget);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KeptStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KeptStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 1, -6, -1);
    if (element == SE_HeaderLabel || element == SE_HeaderArrow)
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerRect(*header, element);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize KeptStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const auto atLeast = [&contents](int extraWidth, int extraHeight, int height) {
        return QSize(contents.width() + extraWidth, std::max(contents.height() + extraHeight, height));
    };
    switch (type) {
    case CT_PushButton: return atLeast(isSmall(widget) ? 18 : 26, 4, controlHeight(widget));
    case CT_ComboBox: return atLeast(zoomed(36), 4, controlHeight(widget));
    case CT_LineEdit: return atLeast(12, 0, controlHeight(widget));
    case CT_SpinBox: return atLeast(zoomed(24), 0, controlHeight(widget));
    case CT_HeaderSection: {
        const QFontMetrics metrics(fontFor(TextUse::TableHeader));
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int width = header ? metrics.horizontalAdvance(header->text) + zoomed(32) : contents.width();
        return {width, std::max(metrics.height() + 8, zoomed(26))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        return atLeast(zoomed(64), 10, zoomed(28));
    }
    case CT_TabBarTab: return atLeast(8, 0, zoomed(32));
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), pixelMetric(rowHeight, option, widget))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int KeptStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case static_cast<int>(rowHeight):
        return std::max(zoomed(rowPixels(m_density)), QFontMetrics(fontFor(TextUse::Body)).height() + 8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return zoomed(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 12;
    case PM_DefaultFrameWidth: return isField(widget) ? focusWidth + 1 : 1;
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth: return 1;
    case PM_ScrollBarExtent: return zoomed(12);
    case PM_ScrollBarSliderMin: return 32;
    case PM_MenuVMargin: return 4;
    case PM_TreeViewIndentation: return zoomed(18);
    case PM_HeaderMarkSize: return zoomed(10);
    case PM_SplitterWidth: return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KeptStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut: return hint == SH_UnderlineShortcut && widget && qobject_cast<const QDialog *>(widget->window());
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition: return 1;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_Table_GridLineColor: return static_cast<int>((option ? lookOf(option->palette) : Look::light()).grid.rgb());
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon KeptStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton: return icon(u"x"_s);
    case SP_MessageBoxWarning: return icon(u"warn"_s);
    case SP_MessageBoxCritical: return icon(u"no"_s);
    case SP_MessageBoxInformation: return icon(u"info"_s);
    case SP_MessageBoxQuestion: return icon(u"help"_s);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void KeptStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setClipRect(option.rect);
    drawControl(CE_HeaderSection, &option, painter, widget);
    QStyleOptionHeader part = option;
    part.rect = headerRect(option, SE_HeaderLabel);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = headerRect(option, SE_HeaderArrow);
    if (option.sortIndicator != QStyleOptionHeader::None)
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
}

void KeptStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter) const
{
    const Look &look = lookOf(option.palette);
    painter->save();
    painter->setFont(fontFor(TextUse::TableHeader));
    painter->setPen(look.text2);
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width());
    const Qt::Alignment alignment = visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    painter->drawText(option.rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter->restore();
}

// The arrow of the sorted column stands at the trailing end, the text in the room before it.
QRect KeptStyle::headerRect(const QStyleOptionHeader &option, SubElement element) const
{
    const int margin = pixelMetric(PM_HeaderMargin, &option);
    const int side = option.sortIndicator == QStyleOptionHeader::None ? 0 : pixelMetric(PM_HeaderMarkSize, &option);
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect arrow(area.right() - side + 1, area.center().y() - side / 2, side, side);
    const QRect label = area.adjusted(0, 0, side > 0 ? -side - 4 : 0, 0);
    return visualRect(option.direction, option.rect, element == SE_HeaderArrow ? arrow : label);
}

} // namespace kept
