// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/customerdetail.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QTimeZone>
#include <QWidget>

class QBoxLayout;

namespace kept {

class ChipFlow;
class ElidedLabel;
class ToneLabel;

/// A state that is shown at the top of a customer's page.
struct CustomerSign
{
    StatusKind kind = StatusKind::None;
    QString text;
    friend bool operator==(const CustomerSign &, const CustomerSign &) = default;
};

/// Who the customer is: signs of what matters first, the name, what kind of customer it is, and the clocks where it lives.
class CustomerHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(QWidget *parent = nullptr);
    void showCustomer(const CustomerRow &customer);
    void showSigns(const std::vector<CustomerSign> &signs);
    /// "Calls allowed on 2 of 5 numbers", and until or from when
    void showCalls(int allowed, int numbers, const QString &until);
    void showTimes(const QString &times);
    void clear();
    /// Takes the widget; it stands at the trailing end, in the next line where one is full.
    void addTrailing(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrangeStrip();

    ChipFlow *m_signs;
    ToneLabel *m_calls;
    ElidedLabel *m_until;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    ElidedLabel *m_times;
    ChipFlow *m_actions;
    QBoxLayout *m_line;
    QBoxLayout *m_strip;
    QBoxLayout *m_standing; ///< what may be done, and until or from when
    std::vector<CustomerSign> m_shown;
};

} // namespace kept
