// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/timelineview.h"

#include "ui/customer/entrydialog.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAction>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 8;

/// A day's heading, or two lines beside clock and sign.
class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int caption = QFontMetrics(fontFor(TextUse::Caption)).height();
        if (index.data(TimelineModel::IsDayRole).toBool())
            return {zoomed(200), caption + 8};
        return {zoomed(200), QFontMetrics(fontFor(TextUse::Body)).height() + caption + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        painter->save();
        painter->setClipRect(option.rect);
        if (index.data(TimelineModel::IsDayRole).toBool())
            paintDay(painter, option, index, look);
        else
            paintEntry(painter, option, index, look);
        painter->restore();
    }

private:
    static void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
    {
        painter->fillRect(option.rect, look.alt);
        drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.grid);
        painter->setFont(fontFor(TextUse::TableHeader));
        painter->setPen(look.text2);
        painter->drawText(option.rect.adjusted(padding, 0, -padding, 0), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data().toString());
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
    {
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? look.select : look.base);
        drawEdgeLine(painter, option.rect, Qt::BottomEdge, look.grid);
        const QFontMetrics body(fontFor(TextUse::Body));
        const QFontMetrics caption(fontFor(TextUse::Caption));
        const QRect inner = option.rect.adjusted(padding, 6, -padding, -6);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const auto kind = static_cast<StatusKind>(index.data(StatusKindRole).toInt());
        const StatusLook status = kind == StatusKind::None ? StatusLook{u"note"_s, look.text2, look.base} : look.status(kind);
        const int clock = caption.horizontalAdvance(u"00:00"_s);
        painter->setFont(fontFor(TextUse::Caption));
        painter->setPen(look.text2);
        painter->drawText(visual(QRect(inner.left(), inner.top(), clock, body.height())), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data(TimelineModel::ClockRole).toString());
        int left = inner.left() + clock + gap;
        const int icon = zoomed(16);
        const QString name = index.data(IconNameRole).toString();
        paintIcon(painter, visual(QRect(left, inner.top() + (body.height() - icon) / 2, icon, icon)),
                  name.isEmpty() ? status.icon : name, status.text, option.direction);
        left += icon + gap;
        const int room = inner.right() - left;
        painter->setFont(fontFor(TextUse::Body));
        painter->setPen(look.text);
        painter->drawText(visual(QRect(left, inner.top(), room, body.height())), Qt::AlignLeading | Qt::AlignVCenter,
                          body.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->setFont(fontFor(TextUse::Caption));
        painter->setPen(look.text2);
        painter->drawText(visual(QRect(left, inner.top() + body.height(), room, caption.height())),
                          Qt::AlignLeading | Qt::AlignVCenter,
                          caption.elidedText(index.data(TimelineModel::DetailRole).toString(), Qt::ElideRight, room));
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), look, 0);
    }
};

} // namespace

TimelineView::TimelineView(Wording wording, QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(std::move(wording), this)), m_filter(new SegmentedChoice), m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new SectionHeader(tr("Timeline"));
    m_filter->addChoice(static_cast<int>(TimelineFilter::All), tr("All"));
    m_filter->addChoice(static_cast<int>(TimelineFilter::Calls), tr("Calls"));
    m_filter->addChoice(static_cast<int>(TimelineFilter::Money), tr("Money"));
    m_filter->addChoice(static_cast<int>(TimelineFilter::Messages), tr("Messages"));
    header->addTrailing(m_filter);
    column->addWidget(header);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    column->addWidget(m_list, 1);
    auto *open = new QAction(tr("Show the whole entry, or its record"), m_list);
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(open);
    connect(m_list, &QListView::doubleClicked, open, &QAction::trigger);
    connect(open, &QAction::triggered, this, [this] {
        const QModelIndex current = m_list->currentIndex();
        if (const QVariant kind = current.data(RecordKindRole); kind.isValid())
            Q_EMIT opened(static_cast<ObjectKind>(kind.toInt()), current.data(RecordIdRole).toLongLong());
        else if (current.data(RecordIdRole).isValid())
            (new EntryDialog(current.data().toString(), current.data(TimelineModel::AboutRole).toString(),
                             current.data(TimelineModel::NotesRole).toString(), this))
                ->open();
    });
    connect(m_filter, &SegmentedChoice::chosen, this,
            [this](int filter) { m_model->setFilter(static_cast<TimelineFilter>(filter)); });
}

void TimelineView::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    const int place = m_list->verticalScrollBar()->value();
    const QModelIndex current = m_list->currentIndex();
    const QVariant id = current.data(RecordIdRole);
    const QString title = current.data().toString();
    m_model->setEntries(std::move(entries), today);
    for (int row = 0; id.isValid() && row < m_model->rowCount(); ++row)
        if (const QModelIndex index = m_model->index(row); index.data(RecordIdRole) == id && index.data().toString() == title)
            m_list->setCurrentIndex(index);
    m_list->verticalScrollBar()->setValue(place);
}

} // namespace kept
