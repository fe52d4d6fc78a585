// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/accountfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace kept {

class KeyButton;

/// The filter above the account tree: a text, and a button for each condition that takes it away again.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    const AccountFilter &filter() const { return m_filter; }
    /// Shows a filter without telling of it.
    void setFilter(const AccountFilter &filter);
    /// The currencies that can be chosen from.
    void setCurrencies(const QStringList &codes);
    void focusText();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConditions();
    void addCondition(const QString &name, const QString &value, std::function<void()> remove);
    void openMenu();
    void edit(const std::function<void()> &change);

    AccountFilter m_filter;
    QStringList m_currencies;
    QLineEdit *m_text;
    QTimer *m_pause;
    QHBoxLayout *m_conditions;
    KeyButton *m_add;
    KeyButton *m_clear;
};

} // namespace kept
