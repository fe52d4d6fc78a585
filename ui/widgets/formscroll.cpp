// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formscroll.h"

#include "ui/look/type.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace kept {

namespace {

constexpr int margin = 24;
constexpr int boundless = 4'000;
constexpr int leastHeight = 120;

} // namespace

QSize roomOver(const QWidget *parent)
{
    return parent ? parent->window()->size() - QSize(margin, margin) : QSize(boundless, boundless);
}

FormScroll::FormScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FormScroll::sizeHint() const
{
    const QSize usual = widget()->sizeHint();
    const int width = std::max(isVisible() ? viewport()->width() : usual.width(), widget()->minimumSizeHint().width());
    const QLayout *rows = widget()->layout();
    return {width, rows && rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : usual.height()};
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize content = sizeHint();
    const QSize room = roomOver(window()->parentWidget());
    return {std::min(widget()->minimumSizeHint().width(), room.width()), std::min(content.height(), zoomed(leastHeight))};
}

// Another row, or a sentence that takes a second line, makes the dialog higher while there is room.
bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        updateGeometry();
        QWidget *dialog = window();
        const int missing = sizeHint().height() - viewport()->height();
        const int most = std::max(dialog->height(), roomOver(dialog->parentWidget()).height());
        if (missing > 0)
            dialog->resize(dialog->width(), std::min(dialog->height() + missing, most));
    }
    return isDone;
}

} // namespace kept
