// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace kept {

class ElidedLabel;
class ToneLabel;

/// The line under a customer at work: the way back, why this one came, until when it is leased, how many are left, the way on.
class WorkFoot final : public QWidget
{
    Q_OBJECT

public:
    WorkFoot(QAction *back, QAction *next, QWidget *parent = nullptr);
    void setWhy(const QString &why);
    void setLease(const QString &until);
    void setCounts(const QString &later, const QString &left);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_why;
    ElidedLabel *m_lease;
    ElidedLabel *m_later;
    ToneLabel *m_left;
};

} // namespace kept
