// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerheader.h"

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
constexpr int untilFrom = 1000;

QString typeText(const QString &type)
{
    if (type == u"Organization")
        return CustomerHeader::tr("Organisation");
    return type == u"Agency" ? CustomerHeader::tr("Agency") : CustomerHeader::tr("Person");
}

} // namespace

CustomerHeader::CustomerHeader(QWidget *parent)
    : QWidget(parent), m_signs(new ChipFlow), m_calls(new ToneLabel({}, TextUse::Emphasis)),
      m_until(new ToneLabel({}, TextUse::Body, Tone::Text2)), m_name(new ElidedLabel({}, TextUse::CustomerName)),
      m_about(new ElidedLabel({}, TextUse::Caption, Tone::Text2)), m_times(new ElidedLabel({}, TextUse::Emphasis)),
      m_actions(new ChipFlow), m_line(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 12, 6);
    rows->setSpacing(6);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(12);
    strip->addWidget(m_signs, 1);
    strip->addStretch();
    strip->addWidget(m_calls, 0, Qt::AlignTop);
    strip->addWidget(m_until, 0, Qt::AlignTop);
    rows->addLayout(strip);
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
    QStringList about{typeText(customer.type)};
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
}

void CustomerHeader::showCalls(int allowed, int numbers, const QString &until)
{
    m_until->setText(until);
    m_calls->setText(numbers == 0 ? tr("No number on file")
                                  : tr("Calls allowed on %1 of %n number(s)", nullptr, numbers).arg(allowed));
    m_calls->setStatus(allowed > 0 ? StatusKind::Ok : numbers == 0 ? StatusKind::Hold : StatusKind::Bad);
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
    m_until->setVisible(width() >= zoomed(untilFrom));
    m_line->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.base);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
}

} // namespace kept
