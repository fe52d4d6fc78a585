// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promise/promiseparts.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstRow = 1;
constexpr int sumRow = 1000;
enum GridColumn { NumberColumn, DateColumn, WaitColumn, AmountColumn, UntilColumn, FindingColumn };

} // namespace

const Finding *weightiest(const std::vector<Finding> &findings, const QString &field)
{
    const Finding *found = nullptr;
    for (const Finding &finding : findings)
        if (finding.field == field && (!found || finding.severity > found->severity))
            found = &finding;
    return found;
}

PromiseParts::PromiseParts(const PromiseFacts &facts, Wording wording, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_wording(std::move(wording)), m_grid(new QGridLayout(this)),
      m_sum(new ToneLabel({}, TextUse::Emphasis)), m_sumFinding(new FindingLabel)
{
    m_grid->setContentsMargins(16, 0, 16, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(FindingColumn, 1);
    const std::pair<int, QString> titles[] = {{NumberColumn, tr("Part")},
                                              {DateColumn, tr("Date")},
                                              {WaitColumn, tr("In")},
                                              {AmountColumn, tr("Amount, %1").arg(facts.currentDue.currency().code())},
                                              {UntilColumn, tr("Counts until")},
                                              {FindingColumn, tr("Finding")}};
    for (const auto &[column, title] : titles) {
        auto *label = new ToneLabel(title, TextUse::TableHeader, Tone::Text2);
        label->setAlignment((column == AmountColumn ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
        m_grid->addWidget(label, 0, column);
    }
    auto *caption = new ToneLabel(tr("Sum"), TextUse::Emphasis);
    m_grid->addWidget(caption, sumRow, DateColumn);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_sum, sumRow, AmountColumn);
    m_grid->addWidget(m_sumFinding, sumRow, FindingColumn);
}

void PromiseParts::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    const int gridRow = firstRow + index;
    Row row{new ToneLabel(QString::number(index + 1), TextUse::Body, Tone::Text2),
            new DateEdit(m_facts.today),
            new ToneLabel({}, TextUse::Body, Tone::Text2),
            new MoneyEdit(m_facts.currentDue.currency()),
            new ToneLabel({}, TextUse::Body, Tone::Text2),
            new FindingLabel,
            std::nullopt};
    row.date->setObjectName(u"date%1"_s.arg(index));
    row.date->setAccessibleName(tr("Date of part %1").arg(index + 1));
    row.date->setRange(m_facts.today, lastPromiseDate(m_facts));
    row.date->setFixedWidth(zoomed(150));
    row.amount->setObjectName(u"amount%1"_s.arg(index));
    row.amount->setAccessibleName(tr("Amount of part %1").arg(index + 1));
    row.amount->setFixedWidth(zoomed(110));
    QWidget *const widgets[] = {row.number, row.date, row.wait, row.amount, row.until, row.finding};
    for (int column = NumberColumn; column <= FindingColumn; ++column)
        m_grid->addWidget(widgets[column], gridRow, column);
    connect(row.date, &DateEdit::dateChanged, this, &PromiseParts::changed);
    connect(row.amount, &MoneyEdit::valueChanged, this, &PromiseParts::changed);
    connect(row.finding, &FindingLabel::remedyChosen, this, [this, index] { useRemedy(m_rows[static_cast<size_t>(index)]); });
    m_rows.push_back(row);
}

void PromiseParts::removeRow()
{
    const Row row = m_rows.back();
    m_rows.pop_back();
    QWidget *const widgets[] = {row.number, row.date, row.wait, row.amount, row.until, row.finding};
    for (QWidget *widget : widgets) {
        widget->hide();
        widget->deleteLater();
    }
}

void PromiseParts::setParts(const std::vector<PromisePart> &parts)
{
    const QSignalBlocker quiet(this);
    while (m_rows.size() < parts.size())
        addRow();
    while (m_rows.size() > parts.size())
        removeRow();
    for (size_t i = 0; i < parts.size(); ++i) {
        Row &row = m_rows[i];
        const std::optional<QDate> date = parts[i].date.isValid() ? std::optional(parts[i].date) : std::nullopt;
        if (row.date->date() != date)
            row.date->setDate(date);
        if (row.amount->value() != std::optional(parts[i].amount))
            row.amount->setValue(parts[i].amount);
    }
}

std::vector<PromisePart> PromiseParts::parts() const
{
    std::vector<PromisePart> parts;
    for (const Row &row : m_rows)
        parts.push_back(
            {row.date->date().value_or(QDate()), row.amount->value().value_or(Money::zero(m_facts.currentDue.currency()))});
    return parts;
}

bool PromiseParts::isReadable() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.date->date() && row.amount->value(); });
}

void PromiseParts::describe(Row &row, const PromisePart &part)
{
    if (!part.date.isValid()) {
        row.wait->clear();
        row.until->clear();
        return;
    }
    row.wait->setText(daysFromText(part.date, m_facts.today));
    row.until->setText(
        instantText(promiseDeadline(part.date, m_facts.policy, m_facts.zone, m_facts.calendar), m_facts.zone, m_wording.locale));
}

void PromiseParts::showFindings(const std::vector<Finding> &findings)
{
    const std::vector<PromisePart> typed = parts();
    qint64 sum = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        describe(row, typed[i]);
        sum += typed[i].amount.minor();
        const QString prefix = u"parts[%1]."_s.arg(i);
        const Finding *ofDate = weightiest(findings, prefix + u"date"_s);
        const Finding *ofAmount = weightiest(findings, prefix + u"amount"_s);
        const bool dateWeighs = ofDate && (!ofAmount || ofDate->severity >= ofAmount->severity);
        const Finding *shown = dateWeighs ? ofDate : ofAmount;
        row.finding->setField(dateWeighs ? static_cast<QWidget *>(row.date) : row.amount);
        row.shown = shown ? std::optional(*shown) : std::nullopt;
        if (shown)
            row.finding->showFinding(*shown, m_wording);
        else
            row.finding->clear();
    }
    m_sum->setText(amountText(Money::fromMinor(sum, m_facts.currentDue.currency()), m_wording.locale));
    if (const Finding *ofSum = weightiest(findings, u"parts"_s))
        m_sumFinding->showFinding(*ofSum, m_wording);
    else
        m_sumFinding->clear();
}

// The remedy's value travels with the finding: a date to use, or an amount.
void PromiseParts::useRemedy(Row &row)
{
    if (!row.shown)
        return;
    const QVariantMap &values = row.shown->values;
    if (const QVariant use = values.value(u"use"_s); use.isValid())
        row.date->setDate(use.toDate());
    else if (const QVariant least = values.value(u"minimum"_s); least.isValid())
        row.amount->setValue(least.value<Money>());
}

} // namespace kept
