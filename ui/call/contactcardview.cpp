// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/contactcardview.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int barWidth = 3;
constexpr int buttonWidth = 84;
constexpr int wordGap = 10;
constexpr int narrowWidth = 500;

/// Three lines beside a bar in the colour of the verdict: the number, the person with clocks and attempts, the reason. A
/// narrow card has a fourth line for the attempts, so that the name keeps its room.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int body = QFontMetrics(fontFor(TextUse::Body)).height();
        const int caption = QFontMetrics(fontFor(TextUse::Caption)).height();
        const int lines = isNarrow(option) ? 3 : 2;
        return {zoomed(300), body + lines * (caption + 2) + 2 * padding};
    }

    static bool isNarrow(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return view && view->viewport()->width() < zoomed(narrowWidth);
    }

    static QRect buttonRect(const QStyleOptionViewItem &option)
    {
        const int height = zoomed(28);
        const int width = zoomed(buttonWidth);
        const int top = isNarrow(option) ? option.rect.top() + padding : option.rect.center().y() - height / 2;
        const QRect rect(option.rect.right() - width - padding, top, width, height);
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? look.select : look.base);
        drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.grid);
        const auto kind = static_cast<StatusKind>(index.data(StatusKindRole).toInt());
        const StatusLook status = kind == StatusKind::None ? StatusLook{u"clock"_s, look.muted, look.alt} : look.status(kind);
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), status.text);
        paintText(painter, option, index, look, status);
        paintButton(painter, option, index, look);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, option.rect.adjusted(barWidth, 0, 0, -1), look, 0);
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        if (!buttonRect(option).contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            return false;
        Q_EMIT pressed(index);
        return true;
    }

Q_SIGNALS:
    void pressed(const QModelIndex &index);

private:
    /// Words put one after the other from the leading edge of a line.
    struct Line
    {
        QPainter *painter = nullptr;
        const QStyleOptionViewItem &option;
        int x = 0;
        int end = 0;
        int y = 0;
        int height = 0;

        void put(const QString &text, TextUse use, const QColor &colour)
        {
            const QFont font = fontFor(use);
            const QFontMetrics metrics(font);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, end - x));
            const int width = metrics.horizontalAdvance(shown);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, QRect(x, y, width + 2, height)),
                              Qt::AlignLeading | Qt::AlignVCenter, shown);
            x += width + wordGap;
        }

        void wrap(int left, int right, int lineHeight)
        {
            x = left;
            end = right;
            y += height + 2;
            height = lineHeight;
        }

        // A mark that is cut says nothing.
        void putWhole(const QString &text, TextUse use, const QColor &colour)
        {
            if (QFontMetrics(fontFor(use)).horizontalAdvance(text) <= end - x)
                put(text, use, colour);
        }
    };

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look,
                          const StatusLook &status)
    {
        const int icon = zoomed(16);
        const QRect inner = option.rect.adjusted(barWidth + padding, padding, -padding, -padding);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, QRect(inner.left(), inner.top(), icon, icon)),
                  status.icon, status.text, option.direction);
        const int left = inner.left() + icon + 8;
        const int besideButton = option.rect.right() - zoomed(buttonWidth) - 2 * padding;
        const int caption = QFontMetrics(fontFor(TextUse::Caption)).height();
        Line line{painter, option, left, besideButton, inner.top(), QFontMetrics(fontFor(TextUse::Emphasis)).height()};
        line.put(index.data().toString(), TextUse::Emphasis, look.text);
        line.put(index.data(ContactCardModel::VerdictWordRole).toString(), TextUse::TableHeader, status.text);
        line.putWhole(index.data(ContactCardModel::ConfidenceRole).toString(), TextUse::Caption, look.text2);
        line.wrap(left, besideButton, caption);
        const bool narrow = isNarrow(option);
        paintPerson(line, index, look, narrow ? 0 : attemptsWidth(index));
        if (!narrow)
            paintAttempts(painter, option, index, look, line.x, line.y, caption);
        line.wrap(left, narrow ? inner.right() : besideButton, caption);
        const QString opens = index.data(ContactCardModel::OpensRole).toString();
        line.put(opens.isEmpty() ? index.data(ContactCardModel::ReasonRole).toString() : opens, TextUse::Caption, look.text);
        if (narrow) {
            line.wrap(left, inner.right(), caption);
            if (attemptsWidth(index) > 0)
                line.x = paintAttempts(painter, option, index, look, left, line.y, caption);
        }
        line.put(index.data(ContactCardModel::CitationRole).toString(), TextUse::Caption, look.text2);
    }

    // The clock there is never cut: the name gives way.
    static void paintPerson(Line &line, const QModelIndex &index, const Look &look, int reserved)
    {
        const QString clocks = u"|  "_s + index.data(ContactCardModel::ClocksRole).toString();
        const int end = line.end - reserved;
        line.end = end - QFontMetrics(fontFor(TextUse::Caption)).horizontalAdvance(clocks) - wordGap;
        line.put(index.data(ContactCardModel::PersonRole).toString(), TextUse::Caption, look.text2);
        line.end = end;
        line.put(clocks, TextUse::Caption, look.text2);
    }

    static int attemptsWidth(const QModelIndex &index)
    {
        const QString text = index.data(ContactCardModel::AttemptsTextRole).toString();
        if (text.isEmpty())
            return 0;
        const int squares = index.data(ContactCardModel::LimitRole).toInt() * (zoomed(8) + 1);
        return squares + 6 + QFontMetrics(fontFor(TextUse::TableHeader)).horizontalAdvance(text) + 20;
    }

    // Squares say it at a glance, the words beside them exactly.
    static int paintAttempts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look,
                             int x, int y, int height)
    {
        const int attempts = index.data(ContactCardModel::AttemptsRole).toInt();
        const int limit = index.data(ContactCardModel::LimitRole).toInt();
        const int side = zoomed(8);
        for (int i = 0; i < limit; ++i) {
            const QRect square(x, y + (height - side) / 2, side - 1, side);
            drawBox(painter, QStyle::visualRect(option.direction, option.rect, square), i < attempts ? look.text2 : QColor(),
                    look.field, 1);
            x += side + 1;
        }
        x += 6;
        const QString text = index.data(ContactCardModel::AttemptsTextRole).toString();
        const QFont font = fontFor(TextUse::TableHeader);
        painter->setFont(font);
        painter->setPen(look.text);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, QRect(x, y, width + 2, height)),
                          Qt::AlignLeading | Qt::AlignVCenter, text);
        return x + width + 10;
    }

    static void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
    {
        const bool allowed = index.data(ContactCardModel::CanCallRole).toBool();
        const QRect rect = buttonRect(option);
        if (allowed)
            drawBox(painter, rect, look.raised, look.field);
        painter->setFont(fontFor(TextUse::Body));
        painter->setPen(look.text);
        const int icon = zoomed(16);
        const QString text = index.data(ContactCardModel::ButtonRole).toString();
        const int width = QFontMetrics(fontFor(TextUse::Body)).horizontalAdvance(text);
        const int left = rect.left() + (rect.width() - icon - 6 - width) / 2;
        const QRect iconRect(left, rect.center().y() - icon / 2, icon, icon);
        const QRect textRect(left + icon + 6, rect.top(), width + 2, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, rect, iconRect), allowed ? u"call"_s : u"info"_s, look.text2,
                  option.direction);
        painter->drawText(QStyle::visualRect(option.direction, rect, textRect), Qt::AlignCenter, text);
    }
};

} // namespace

ContactCardView::ContactCardView(QWidget *parent) : QListView(parent)
{
    setObjectName(u"contactCards"_s);
    setAccessibleName(tr("Parties and phones"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    auto *delegate = new CardDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &CardDelegate::pressed, this, &ContactCardView::act);
}

void ContactCardView::act(const QModelIndex &card)
{
    if (!card.isValid())
        return;
    if (card.data(ContactCardModel::CanCallRole).toBool())
        Q_EMIT called(card);
    else
        Q_EMIT whyAsked(card);
}

void ContactCardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return act(currentIndex());
    QListView::keyPressEvent(event);
}

} // namespace kept

#include "contactcardview.moc"
