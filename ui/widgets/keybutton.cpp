// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace kept {

namespace {

constexpr char iconNameProperty[] = "iconName";
constexpr int gap = 7;

int ownDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Normal: return 28;
    case ButtonSize::Small: return 24;
    case ButtonSize::Primary: return 32;
    }
    return 28;
}

} // namespace

void setActionIcon(QAction *action, const QString &iconName)
{
    action->setProperty(iconNameProperty, iconName);
    action->setIcon(icon(iconName));
}

KeyButton::KeyButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyButton::KeyButton(QAction *action, QWidget *parent) : KeyButton(QString(), parent)
{
    setAction(action);
}

void KeyButton::setAction(QAction *action)
{
    if (m_action) {
        m_action->disconnect(this);
        disconnect(this, nullptr, m_action, nullptr);
    }
    m_action = action;
    if (!action)
        return;
    connect(action, &QAction::changed, this, &KeyButton::takeFromAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    takeFromAction();
}

void KeyButton::takeFromAction()
{
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip() == m_action->text() ? QString() : m_action->toolTip());
    if (m_action->isVisible() != m_isActionVisible) {
        m_isActionVisible = m_action->isVisible();
        setVisible(m_isActionVisible);
    }
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    const QString iconName = m_action->property(iconNameProperty).toString();
    const QString key = keyText(m_action->shortcut());
    if (m_action->text() == text() && iconName == m_iconName && key == m_key)
        return;
    setText(m_action->text());
    m_iconName = iconName;
    m_key = key;
    setAccessibleDescription(m_key);
    updateGeometry();
    update();
}

void KeyButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty(filledProperty, kind == ButtonKind::Filled);
    updateGeometry();
}

void KeyButton::setSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setKeyHint(const QKeySequence &keys)
{
    m_key = keyText(keys);
    setAccessibleDescription(m_key);
    updateGeometry();
}

int KeyButton::iconSide() const
{
    return m_iconName.isEmpty() ? 0 : zoomed(m_size == ButtonSize::Small || m_kind == ButtonKind::Chip ? 14 : 16);
}

int KeyButton::margin() const
{
    return m_kind == ButtonKind::Link ? 2 : m_size == ButtonSize::Small ? 9 : 12;
}

QFont KeyButton::buttonFont() const
{
    return fontFor(m_kind == ButtonKind::Filled ? TextUse::Emphasis : TextUse::Body);
}

const KeyButton::Extent &KeyButton::extent() const
{
    const QFont font = buttonFont();
    if (!m_extent || m_extent->text != text() || m_extent->key != m_key || m_extent->font != font) {
        const QFontMetrics metrics(font);
        m_extent = Extent{text(), m_key, font, metrics.size(Qt::TextShowMnemonic, text()), keycapSize(m_key), metrics.height()};
    }
    return *m_extent;
}

QSize KeyButton::sizeHint() const
{
    const Extent &extent = this->extent();
    int width = 2 * margin() + extent.textSize.width();
    width += iconSide() > 0 ? iconSide() + (text().isEmpty() ? 0 : gap) : 0;
    width += m_key.isEmpty() ? 0 : extent.keySize.width() + gap;
    const int height = m_kind == ButtonKind::Link ? extent.lineHeight + 4 : zoomed(heightOf(m_size));
    return {width, std::max(height, extent.lineHeight + 4)};
}

QColor KeyButton::ink() const
{
    const Look &look = lookOf(this);
    if (!isEnabled())
        return look.muted;
    switch (m_kind) {
    case ButtonKind::Filled: return look.onAccent;
    case ButtonKind::Link: return look.accent;
    case ButtonKind::Quiet: return look.text2;
    case ButtonKind::Chip: return isChecked() ? look.text : look.text2;
    case ButtonKind::Plain: break;
    }
    return look.text;
}

void KeyButton::paintPanel(QPainter *painter) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Look &look = lookOf(this);
    if (m_kind == ButtonKind::Quiet || m_kind == ButtonKind::Link)
        option.state |= QStyle::State_AutoRaise;
    if (m_kind == ButtonKind::Link)
        option.state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken);
    if (m_kind != ButtonKind::Chip || isChecked() || !isEnabled()) {
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, painter, this);
        return;
    }
    const bool isHovered = option.state & QStyle::State_MouseOver;
    drawBox(painter, rect(), isHovered ? look.hover : look.base, look.line);
    if (hasFocus())
        drawFocusRing(painter, rect(), look);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter);
    const Look &look = lookOf(this);
    const QColor colour = ink();
    painter.setFont(buttonFont());
    const int textWidth = extent().textSize.width();
    const QSize cap = extent().keySize;
    const int whole = sizeHint().width() - 2 * margin();
    int x = (width() - whole) / 2;
    const auto place = [&](int width) {
        const QRect piece(x, 0, width, height());
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), rect(), piece);
    };
    const auto drawIcon = [&] { paintIcon(&painter, place(iconSide()), m_iconName, colour, layoutDirection()); };
    if (iconSide() > 0 && !m_isIconTrailing)
        drawIcon();
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                                         : Qt::TextHideMnemonic;
    painter.setPen(colour);
    if (!text().isEmpty())
        painter.drawText(place(textWidth), Qt::AlignCenter | Qt::TextSingleLine | mnemonic | ownDirection(text()), text());
    if (iconSide() > 0 && m_isIconTrailing)
        drawIcon();
    if (m_key.isEmpty())
        return;
    const bool isFilled = m_kind == ButtonKind::Filled && isEnabled();
    drawKeycap(&painter, place(cap.width()), m_key, isFilled ? look.onAccent : look.muted, isFilled ? look.onAccent : look.line,
               isFilled ? QColor() : look.window);
}

} // namespace kept
