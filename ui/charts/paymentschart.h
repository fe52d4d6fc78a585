// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "ui/charts/chartcard.h"

#include <QDate>

namespace kept {

/// What was promised for a period and what came in.
struct PaymentPeriod
{
    QString label; ///< "12 Feb"
    Money promised;
    Money received;
    bool isFinished = true; ///< the running period and those to come are last
};

/// Payments against promises over time: two lines with markers, promised dashed, a running period dotted.
class PaymentsAndPromisesChart final : public ChartCard
{
    Q_OBJECT

public:
    explicit PaymentsAndPromisesChart(QWidget *parent = nullptr);
    /// All of one currency, oldest first.
    void setPeriods(const QList<PaymentPeriod> &periods);

protected:
    void draw(const Look &look) override;
    QList<LegendEntry> legend(const Look &look) const override;
    ChartTable table() const override;
    QStringList tipOf(int point) const override;
    int pointCount() const override { return static_cast<int>(m_periods.size()); }
    int pointAt(const QPointF &position) const override;
    std::optional<double> crossAt(int point) const override { return point; }

private:
    QList<PaymentPeriod> m_periods;
};

} // namespace kept
