// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/viewlist.h"

#include "models/view/moneytext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

/// One view: its sign, its name, and how many accounts it holds.
class ViewList::Entry final : public QAbstractButton
{
public:
    Entry(const QString &iconName, const QString &title) : m_iconName(iconName)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleDescription(count);
        update();
    }
    QSize sizeHint() const override { return {zoomed(200), zoomed(28)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = lookOf(this);
        if (isChecked())
            painter.fillRect(rect(), look.select);
        else if (underMouse())
            painter.fillRect(rect(), look.hover);
        const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const int size = zoomed(16);
        paintIcon(&painter, visual(QRect(12, (height() - size) / 2, size, size)), m_iconName, look.text2, layoutDirection());
        const QFont counts = fontFor(TextUse::Caption);
        const int countWidth = QFontMetrics(counts).horizontalAdvance(m_count);
        painter.setFont(counts);
        painter.setPen(look.muted);
        painter.drawText(visual(QRect(width() - 12 - countWidth, 0, countWidth, height())), Qt::AlignCenter, m_count);
        const QFont font = fontFor(isChecked() ? TextUse::Emphasis : TextUse::Body);
        const int room = width() - 12 - size - 8 - 12 - countWidth - 8;
        painter.setFont(font);
        painter.setPen(look.text);
        painter.drawText(visual(QRect(12 + size + 8, 0, room, height())), Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, room));
        if (hasFocus())
            drawFocusRing(&painter, rect(), look);
    }

private:
    QString m_iconName;
    QString m_count;
};

ViewList::ViewList(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 8, 1, 8);
    m_rows->setSpacing(0);
    auto *title = new ToneLabel(tr("Views"), TextUse::TableHeader, Tone::Text2);
    title->setContentsMargins(12, 4, 12, 6);
    m_rows->addWidget(title);
    const auto status = [](const QString &code) {
        AccountFilter filter;
        filter.statuses = {code};
        return filter;
    };
    const auto days = [](qint64 from, std::optional<qint64> to) {
        AccountFilter filter;
        filter.minimumDaysPastDue = from;
        filter.maximumDaysPastDue = to;
        return filter;
    };
    AccountFilter open;
    open.which = AccountFilter::Which::WithOpenPlans;
    add(u"accounts"_s, tr("Whole portfolio"), {});
    add(u"work"_s, tr("Open plans"), open);
    add(u"broken"_s, tr("Promise broken"), status(u"PromiseBroken"_s));
    add(u"promise"_s, tr("Promise open"), status(u"PromiseRegistered"_s));
    add(u"clock"_s, tr("1 to 30 days"), days(1, 30));
    add(u"clock"_s, tr("31 to 90 days"), days(31, 90));
    add(u"warn"_s, tr("91 days and more"), days(91, std::nullopt));
    m_rows->addStretch();
    setFixedWidth(zoomed(200));
    setCurrent({});
}

QSize ViewList::sizeHint() const
{
    return {zoomed(200), 400};
}

void ViewList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedWidth(zoomed(200));
}

void ViewList::add(const QString &iconName, const QString &title, const AccountFilter &filter)
{
    auto *entry = new Entry(iconName, title);
    m_rows->addWidget(entry);
    m_entries.push_back({filter, entry});
    connect(entry, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
}

void ViewList::reload()
{
    AccountCounts question;
    for (const auto &[filter, entry] : m_entries)
        question.filters.push_back(filter);
    whenReady(m_desk.ask(m_lane, question), this, [this](const Result<AccountCounts::Answer> &answer) {
        for (size_t i = 0; answer && i < answer->size() && i < m_entries.size(); ++i)
            m_entries[i].second->setCount(countText((*answer)[i], m_wording.locale));
    });
}

void ViewList::setCurrent(const AccountFilter &filter)
{
    for (const auto &[entryFilter, entry] : m_entries)
        entry->setChecked(entryFilter == filter);
}

QString ViewList::currentTitle() const
{
    for (const auto &[filter, entry] : m_entries)
        if (entry->isChecked())
            return entry->text();
    return tr("Accounts");
}

void ViewList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.alt);
    drawEdgeLine(&painter, rect(), layoutDirection() == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, look.line);
}

} // namespace kept
