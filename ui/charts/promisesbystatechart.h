// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

namespace kept {

/// The promises due in one period by what became of them.
struct PromiseColumn
{
    QString label; ///< "12 Mar"
    qint64 kept = 0;
    qint64 partlyKept = 0;
    qint64 broken = 0;
    qint64 open = 0;
};

/// Promises stacked by verdict: broken is hatched, open is outlined.
class PromisesByStateChart final : public ChartCard
{
    Q_OBJECT

public:
    explicit PromisesByStateChart(QWidget *parent = nullptr);
    void setColumns(const QList<PromiseColumn> &columns);

protected:
    void draw(const Look &look) override;
    QList<LegendEntry> legend(const Look &look) const override;
    ChartTable table() const override;
    QStringList tipOf(int point) const override;
    int pointCount() const override { return static_cast<int>(m_columns.size()); }
    int pointAt(const QPointF &position) const override;
    std::optional<double> crossAt(int point) const override { return point; }

private:
    QList<PromiseColumn> m_columns;
};

} // namespace kept
