// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

enum class SlotSize { Large, Small };

/// How many of a limit are used, as filled and empty boxes; all used is in the colour of a refusal.
class SlotBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SlotBar(SlotSize size = SlotSize::Large, QWidget *parent = nullptr);

    void setSlots(int used, int limit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize box() const;

    SlotSize m_size;
    int m_used = 0;
    int m_limit = 0;
};

} // namespace kept
