// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/activity.h"
#include "models/queries/summary.h"

#include <QScrollArea>

namespace kept {

class AgeingChart;
class PaymentsAndPromisesChart;
class PromisesByStateChart;
class SegmentedChoice;

/// The charts of one customer, in one currency at a time.
class CustomerCharts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CustomerCharts(QWidget *parent = nullptr);
    void setSummary(std::vector<CurrencySummary> currencies);
    void setActivity(Activity::Answer periods);

private:
    void offerCurrencies();
    void draw();
    Currency currency() const;

    std::vector<CurrencySummary> m_summary;
    Activity::Answer m_activity;
    QStringList m_codes;
    QWidget *m_choiceBox;
    SegmentedChoice *m_choice = nullptr;
    AgeingChart *m_ageing;
    PromisesByStateChart *m_promises;
    PaymentsAndPromisesChart *m_payments;
};

} // namespace kept
