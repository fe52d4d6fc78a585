// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QLineEdit>

namespace kept {

/// A field for an amount of one currency, read digit by digit as it is typed, in the field's locale.
class MoneyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(Currency currency, QWidget *parent = nullptr);

    /// What was typed is read again as an amount of the other currency.
    void setCurrency(Currency currency);
    Currency currency() const { return m_currency; }
    /// None while the text is no amount; reading() says why.
    std::optional<Money> value() const;
    const Result<Money> &reading() const { return m_reading; }
    void setValue(std::optional<Money> value);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// After each keystroke that changed what the text means, and after setValue().
    void valueChanged(std::optional<kept::Money> value);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();

    Currency m_currency;
    Result<Money> m_reading;
};

} // namespace kept
