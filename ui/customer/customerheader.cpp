// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerheader.h"

#include "models/view/foundtext.h"
#include "models/view/languagewords.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whoWidth = 340;
constexpr int gap = 12;
constexpr int rowGap = 6;

} // namespace

CustomerHeader::CustomerHeader(QWidget *parent)
    : QWidget(parent), m_signs(new ChipFlow), m_calls(new ToneLabel({}, TextUse::Emphasis)),
      m_until(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_name(new ElidedLabel({}, TextUse::CustomerName)),
      m_about(new ElidedLabel({}, TextUse::Caption, Tone::Text2)), m_times(new ElidedLabel({}, TextUse::Emphasis)),
      m_actions(new ChipFlow), m_line(new QHBoxLayout), m_strip(new QHBoxLayout), m_standing(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, rowGap, gap, rowGap);
    rows->setSpacing(rowGap);
    m_strip->setSpacing(gap);
    m_strip->addWidget(m_signs, 1);
    m_standing->setSpacing(gap);
    m_standing->addStretch(1);
    m_standing->addWidget(m_calls, 0, Qt::AlignTop);
    m_standing->addWidget(m_until, 0, Qt::AlignTop);
    m_calls->setObjectName(u"callsAllowed"_s);
    m_until->setObjectName(u"callsUntil"_s);
    m_strip->addLayout(m_standing);
    rows->addLayout(m_strip);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    m_name->setObjectName(u"customerName"_s);
    who->addWidget(m_name);
    who->addWidget(m_about);
    auto *clocks = new QVBoxLayout;
    clocks->setSpacing(2);
    clocks->addWidget(new ToneLabel(tr("Local time now"), TextUse::Caption, Tone::Text2));
    clocks->addWidget(m_times);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(who, 3);
    line->addLayout(clocks, 2);
    m_line->addLayout(line, 1);
    m_line->addWidget(m_actions, 0, Qt::AlignVCenter);
    m_line->setSpacing(8);
    rows->addLayout(m_line);
}

void CustomerHeader::addTrailing(QWidget *widget)
{
    m_actions->addChip(widget);
}

void CustomerHeader::showCustomer(const CustomerRow &customer)
{
    m_name->setText(customer.name);
    QStringList about{customerTypeText(customer.type)};
    if (!customer.language.isEmpty())
        about.append(languageWord(customer.language));
    m_about->setText(about.join(u", "_s));
}

void CustomerHeader::showSigns(const std::vector<CustomerSign> &signs)
{
    if (signs == m_shown)
        return;
    m_shown = signs;
    QList<QWidget *> chips;
    for (const CustomerSign &sign : signs)
        chips.append(new Chip(sign.kind, sign.text));
    m_signs->setChips(chips);
    arrangeStrip();
}

void CustomerHeader::showCalls(int allowed, int numbers, const QString &until)
{
    m_until->setText(until);
    m_calls->setText(numbers == 0 ? tr("No number on file")
                                  : tr("Calls allowed on %1 of %n number(s)", nullptr, numbers).arg(allowed));
    m_calls->setStatus(allowed > 0 ? StatusKind::Ok : numbers == 0 ? StatusKind::Hold : StatusKind::Bad);
    arrangeStrip();
}

void CustomerHeader::showTimes(const QString &times)
{
    m_times->setText(times);
}

void CustomerHeader::clear()
{
    for (QLabel *label : std::initializer_list<QLabel *>{m_name, m_about, m_times, m_calls, m_until})
        label->clear();
    showSigns({});
}

// Where there is no room beside the name, the actions go under it.
void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= m_actions->sizeHint().width() + zoomed(whoWidth);
    arrangeStrip();
    m_line->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

// The signs stand before what may be done, in one line if both fit, else in whatever way takes less height.
void CustomerHeader::arrangeStrip()
{
    m_until->setVisible(!m_until->text().isEmpty());
    const int room = width() - 2 * gap;
    const int until = m_until->text().isEmpty() ? 0 : m_until->sizeHint().width() + gap;
    const int whole = m_calls->sizeHint().width() + until;
    const bool isOneLine = whole <= room;
    const int line = m_calls->sizeHint().height();
    const int standing = isOneLine ? line : 2 * line + gap;
    const int beside = room - std::min(whole, room) - gap;
    const bool isBeside = m_shown.empty() || (beside >= m_signs->minimumSizeHint().width() &&
                                              m_signs->heightForWidth(beside) <= m_signs->heightForWidth(room) + standing);
    m_strip->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_standing->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.base);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
}

} // namespace kept
