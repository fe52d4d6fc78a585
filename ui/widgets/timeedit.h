// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

namespace kept {

/// A time of day by the clock of 24 hours. Digits go where the cursor is; typed over the whole field they are a time anew, with
/// or without the colon and the leading zero: 930, 09:30.
class TimeEdit final : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QTime time, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace kept
