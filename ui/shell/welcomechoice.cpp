// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomechoice.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celltext.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconOf(Start start)
{
    switch (start) {
    case Start::Practice: return u"star"_s;
    case Start::Server: return u"server"_s;
    case Start::File: return u"file"_s;
    case Start::Import: return u"exp"_s;
    }
    return {};
}

QString verbOf(Start start)
{
    switch (start) {
    case Start::Practice: return WelcomePage::tr("Open practice desk");
    case Start::Server: return WelcomePage::tr("Join");
    case Start::File: return WelcomePage::tr("Open");
    case Start::Import: return WelcomePage::tr("Import");
    }
    return {};
}

QString meaningOf(Start start)
{
    switch (start) {
    case Start::Practice: return WelcomePage::tr("Invented customers, every screen works, nothing leaves this computer.");
    case Start::Server: return WelcomePage::tr("Address and sign-in from your administrator.");
    case Start::File: return WelcomePage::tr("A desk or branch that works on its own.");
    case Start::Import:
        return WelcomePage::tr("CSV files or a JSON export. A dry run shows every refused row before anything is written.");
    }
    return {};
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

WelcomePage::Choice::Choice(Start start, QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_start(start), m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(action->text());
    setAccessibleDescription(meaningOf(start) + u' ' + keyText(action->shortcut()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize WelcomePage::Choice::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextUse::Body));
    return {metrics.horizontalAdvance(meaningOf(m_start)) + zoomed(300), zoomed(72)};
}

void WelcomePage::Choice::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        return animateClick();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void WelcomePage::Choice::paintButton(QPainter *painter, const QRect &area) const
{
    const Look &look = lookOf(this);
    painter->setFont(fontFor(TextUse::Emphasis));
    const QString key = keyText(Qt::Key_Return);
    const int textWidth = painter->fontMetrics().horizontalAdvance(verbOf(m_start));
    const int width = textWidth + keycapSize(key).width() + 12 + 7 + 12;
    const int height = zoomed(28);
    const QRect box = QStyle::visualRect(layoutDirection(), area,
                                         {area.right() - width + 1, area.center().y() - height / 2, width, height});
    drawBox(painter, box, look.accent, look.accent);
    painter->setPen(look.onAccent);
    drawCellText(painter, box.adjusted(12, 0, -12, 0), verbOf(m_start), Qt::AlignLeft, layoutDirection());
    const QRect cap(box.right() - 12 - keycapSize(key).width() + 1, box.top(), keycapSize(key).width(), height);
    drawKeycap(painter, QStyle::visualRect(layoutDirection(), box, cap), key, look.onAccent, look.onAccent, {});
}

void WelcomePage::Choice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const auto visual = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (hasFocus())
        painter.fillRect(rect(), look.select);
    else if (underMouse())
        painter.fillRect(rect(), look.hover);
    if (hasFocus())
        painter.fillRect(visual({0, 0, 3, height()}), look.accent);
    else
        drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
    paintIcon(&painter, visual({zoomed(16), (height() - zoomed(20)) / 2, zoomed(20), zoomed(20)}), iconOf(m_start), look.accent);
    const QRect area = rect().adjusted(16, 0, -16, 0);
    const QRect texts = rect().adjusted(zoomed(60), 0, -16, 0);
    const int middle = height() / 2;
    painter.setFont(fontFor(TextUse::CardTitle));
    painter.setPen(look.text);
    drawCellText(&painter, visual({texts.left(), middle - zoomed(20), texts.width(), zoomed(20)}), text(), Qt::AlignLeft,
                 layoutDirection());
    painter.setFont(fontFor(TextUse::Body));
    painter.setPen(look.text2);
    const int room = hasFocus() ? zoomed(220) : zoomed(70);
    drawCellText(&painter, visual({texts.left(), middle, texts.width() - room, zoomed(20)}), meaningOf(m_start), Qt::AlignLeft,
                 layoutDirection());
    if (hasFocus())
        return paintButton(&painter, area);
    const QString key = keyText(m_action->shortcut());
    const QSize cap = keycapSize(key);
    drawKeycap(&painter, visual({area.right() - cap.width() + 1, 0, cap.width(), height()}), key, look.muted, look.line,
               look.window);
}

WelcomePage::RecentRow::RecentRow(const RecentDesk &desk, QWidget *parent) : QAbstractButton(parent), m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(desk.title);
    setToolTip(desk.location.toHtmlEscaped());
    setAccessibleDescription(desk.state.text);
    setEnabled(desk.isThere);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize WelcomePage::RecentRow::sizeHint() const
{
    return {zoomed(300), zoomed(40)};
}

void WelcomePage::RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        return animateClick();
    QAbstractButton::keyPressEvent(event);
}

void WelcomePage::RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const auto visual = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (isEnabled() && underMouse())
        painter.fillRect(rect(), look.hover);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.grid);
    const int side = zoomed(14);
    const QColor ink = isEnabled() ? look.text : look.muted;
    paintIcon(&painter, visual({12, 0, side, height()}), m_desk.iconName, ink);
    painter.setFont(fontFor(TextUse::Caption));
    const StatusLook status = look.status(m_desk.state.kind);
    const int stateWidth = painter.fontMetrics().horizontalAdvance(m_desk.state.text) + 2;
    const int stateLeft = width() - 12 - stateWidth;
    painter.setPen(status.text);
    drawCellText(&painter, visual({stateLeft, 0, stateWidth, height()}), m_desk.state.text, Qt::AlignRight, layoutDirection());
    if (!status.icon.isEmpty())
        paintIcon(&painter, visual({stateLeft - side - 6, 0, side, height()}), status.icon, status.text);
    painter.setFont(fontFor(TextUse::Body));
    painter.setPen(ink);
    const int start = 12 + side + 8;
    drawCellText(&painter, visual({start, 0, stateLeft - side - 14 - start, height()}), m_desk.title, Qt::AlignLeft,
                 layoutDirection());
    if (hasFocus())
        drawFocusRing(&painter, rect(), look);
}

} // namespace kept
