// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/calltext.h"

#include <QWidget>

class QVBoxLayout;

namespace kept {

/// Why a number may not be called: every rule with its citation, the contacts it counts, and when it clears.
class VerdictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    void showRefusals(const std::vector<RefusalText> &refusals);

private:
    void addRefusal(const RefusalText &refusal);

    QVBoxLayout *m_rows;
};

} // namespace kept
