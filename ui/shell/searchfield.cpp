// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "models/view/roles.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/hitdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 120;
constexpr int hitRole = Qt::UserRole + 101;
constexpr int maximumVisible = 12;

QString keyText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
}

int keycapWidth()
{
    return QFontMetrics(fontFor(TextUse::Key)).horizontalAdvance(keyText()) + 10;
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search customers, accounts, phones, plans, commands"));
    setAccessibleName(tr("Search everything"));
    fitToText();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == this && old && old->window() == window())
            m_before = old;
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty() && m_list)
            m_list->hide();
        m_pause->start();
    });
}

void SearchField::fitToText()
{
    setTextMargins(zoomed(22), 0, keycapWidth() + 10, 0);
    setMinimumHeight(zoomed(30));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitToText();
}

SearchField::~SearchField()
{
    delete m_list;
}

QSize SearchField::sizeHint() const
{
    return {zoomed(520), zoomed(30)};
}

void SearchField::placeList()
{
    if (!m_list) {
        m_list = new QListView(window());
        m_list->setObjectName(u"searchHits"_s);
        m_list->setAccessibleName(tr("Search results"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setModel(&m_hits);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListView::clicked, this, &SearchField::choose);
    }
    const QPoint corner = mapTo(window(), QPoint(0, height() + 2));
    const int rows = std::min(m_hits.rowCount(), maximumVisible);
    m_list->setGeometry(corner.x(), corner.y(), width(), rows * m_list->sizeHintForRow(0) + 4);
    m_list->raise();
    m_list->show();
}

void SearchField::showHits(const QString &searchedText, const QList<SearchHit> &hits)
{
    if (searchedText != text().trimmed() || !hasFocus() || searchedText.isEmpty())
        return;
    m_hits.clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QStandardItem(hit.title);
        item->setEditable(false);
        item->setData(hit.iconName, IconNameRole);
        item->setData(hit.detail, HitDelegate::DetailRole);
        item->setData(QVariant::fromValue(hit), hitRole);
        m_hits.appendRow(item);
    }
    if (hits.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setData(tr("Part of a name, the digits of a number or phone, a plan's number, or a command"),
                         HitDelegate::DetailRole);
        nothing->setData(u"search"_s, IconNameRole);
        nothing->setFlags(Qt::ItemIsEnabled);
        m_hits.appendRow(nothing);
    }
    placeList();
    m_list->setCurrentIndex(hits.isEmpty() ? QModelIndex() : m_hits.index(0, 0));
}

void SearchField::forget()
{
    m_pause->stop();
    m_before.clear();
    clear();
    if (m_list)
        m_list->hide();
}

// The keys of a page work from where they worked before.
void SearchField::giveBack()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    clearFocus();
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

void SearchField::choose(const QModelIndex &index)
{
    if (!index.data(hitRole).isValid())
        return;
    const auto hit = index.data(hitRole).value<SearchHit>();
    m_list->hide();
    clear();
    giveBack();
    Q_EMIT chosen(hit);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool listed = m_list && m_list->isVisible();
    if (event->key() == Qt::Key_Escape) {
        if (listed)
            return m_list->hide();
        m_pause->stop();
        clear();
        return giveBack();
    }
    if (listed && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_hits.rowCount() - 1);
        m_list->setCurrentIndex(m_hits.index(row, 0));
        return;
    }
    if (listed && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && !m_list->underMouse())
        m_list->hide();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Look &look = lookOf(this);
    const int icon = zoomed(16);
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintIcon(&painter, visual(QRect(8, (height() - icon) / 2, icon, icon)), u"search"_s, look.muted, layoutDirection());
    painter.setFont(fontFor(TextUse::Key));
    const QFontMetrics metrics(fontFor(TextUse::Key));
    const int keyWidth = keycapWidth();
    const QRect cap = visual(
        QRect(width() - keyWidth - 6, (height() - metrics.height() - 4) / 2, keyWidth, metrics.height() + 4));
    drawBox(&painter, cap, look.window, look.line, keyRadius);
    painter.setPen(look.muted);
    painter.drawText(cap, Qt::AlignCenter, keyText());
}

} // namespace kept
