// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanrules.h"
#include "ui/charts/chartcard.h"

namespace kept {

/// The balance of a debt running down by the instalments of a payment plan: a step for each, and dashed what is forgiven at the
/// end.
class BalanceChart final : public ChartCard
{
    Q_OBJECT

public:
    explicit BalanceChart(QWidget *parent = nullptr);
    /// None shows an empty chart.
    void setOffer(std::optional<PaymentPlanOffer> offer, QDate today);

protected:
    void draw(const Look &look) override;
    QList<LegendEntry> legend(const Look &look) const override;
    ChartTable table() const override;
    QStringList tipOf(int point) const override;
    int pointCount() const override { return static_cast<int>(m_points.size()); }
    int pointAt(const QPointF &position) const override;
    std::optional<double> crossAt(int point) const override { return point; }

private:
    struct Point
    {
        QDate date;
        Money paid;
        Money balance;
    };

    QDate m_today;
    Money m_forgiven;
    QList<Point> m_points; ///< the first is today, with the whole balance
};

} // namespace kept
