// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "ui/charts/chartcard.h"

class QCPItemText;

namespace kept {

/// One range of days past due.
struct AgeingBar
{
    QString label; ///< "1 to 30"
    qint64 plans = 0;
    Money amount;
};

/// What is due by days past due: a bar for each range, youngest first, in one ramp.
class AgeingChart final : public ChartCard
{
    Q_OBJECT

public:
    explicit AgeingChart(QWidget *parent = nullptr);
    /// All of one currency.
    void setBars(const QList<AgeingBar> &bars);

protected:
    void draw(const Look &look) override;
    QList<LegendEntry> legend(const Look &) const override { return {}; }
    ChartTable table() const override;
    QStringList tipOf(int point) const override;
    int pointCount() const override { return static_cast<int>(m_bars.size()); }
    int pointAt(const QPointF &position) const override;
    void mark(int point, const Look &look) override;

private:
    void drawLabels(int index, const Look &look);
    void placeLabels();
    qint64 total() const;

    QList<AgeingBar> m_bars;
    QList<QCPItemText *> m_names; ///< the plot's, beside each bar
    QList<QCPItemText *> m_counts;
};

} // namespace kept
