// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "models/view/moneytext.h"
#include "ui/look/type.h"

namespace kept {

MoneyEdit::MoneyEdit(Currency currency, QWidget *parent)
    : QLineEdit(parent), m_currency(currency), m_reading(Money::parse({}, currency))
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(40);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::read);
}

void MoneyEdit::setCurrency(Currency currency)
{
    m_currency = currency;
    read();
}

std::optional<Money> MoneyEdit::value() const
{
    return m_reading ? std::optional(*m_reading) : std::nullopt;
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    if (value)
        m_currency = value->currency();
    const QString text = value ? amountText(*value, locale()) : QString();
    if (text == this->text())
        read();
    else
        setText(text);
}

QSize MoneyEdit::sizeHint() const
{
    return {zoomed(148), QLineEdit::sizeHint().height()};
}

void MoneyEdit::read()
{
    const std::optional<Money> before = value();
    m_reading = Money::parse(normalisedAmount(text(), locale()), m_currency);
    if (value() != before || !m_reading)
        Q_EMIT valueChanged(value());
}

// Leaving the field shows the amount as it was understood.
void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_reading)
        setText(amountText(*m_reading, locale()));
    QLineEdit::focusOutEvent(event);
}

} // namespace kept
