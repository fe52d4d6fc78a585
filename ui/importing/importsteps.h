// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

/// The steps of an import down the leading side: done, current, to come.
class ImportSteps final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Files, Mapping, DryRun, Import, Result, StepCount };

    explicit ImportSteps(QWidget *parent = nullptr);
    void setCurrent(Step step);
    void setNote(Step step, const QString &note);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Step m_current = Files;
    QString m_notes[StepCount];
};

} // namespace kept
