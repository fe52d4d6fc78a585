// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointer>
#include <QPushButton>

#include <optional>

class QAction;

namespace kept {

/// Gives an action an icon of the resources; buttons that show the action recolour it.
void setActionIcon(QAction *action, const QString &iconName);

enum class ButtonSize { Normal, Small, Primary };
enum class ButtonKind {
    Plain,
    Filled, ///< the one that carries the window layer forward
    Quiet,  ///< no edge until the pointer is over it
    Link,   ///< text in the accent colour
    Chip,   ///< a choice among a few
};

/// A button that prints the key of its action in a keycap.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &text = {}, QWidget *parent = nullptr);
    /// Shows text, icon, key and state of an action and triggers it.
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    void setAction(QAction *action);
    QAction *action() const { return m_action; }
    void setKind(ButtonKind kind);
    void setSize(ButtonSize size);
    void setIconName(const QString &name);
    /// Puts the icon after the text, as an arrow that leads on.
    void setIconTrailing(bool trailing) { m_isIconTrailing = trailing; }
    /// A key that is handled elsewhere, for instance Enter.
    void setKeyHint(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// How wide text and key are in a font; measuring is dear and buttons are asked often.
    struct Extent
    {
        QString text;
        QString key;
        QFont font;
        QSize textSize;
        QSize keySize;
        int lineHeight = 0;
    };

    void takeFromAction();
    const Extent &extent() const;
    QFont buttonFont() const;
    QColor ink() const;
    int iconSide() const;
    int margin() const;
    void paintPanel(QPainter *painter) const;

    QPointer<QAction> m_action;
    ButtonKind m_kind = ButtonKind::Plain;
    ButtonSize m_size = ButtonSize::Normal;
    QString m_iconName;
    QString m_key;
    mutable std::optional<Extent> m_extent;
    bool m_isIconTrailing = false;
    bool m_isActionVisible = true;
};

} // namespace kept
