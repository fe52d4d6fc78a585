// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuedefinition.h"

#include <QWidget>

class QVBoxLayout;

namespace kept {

class KeyButton;

/// How long a customer rests after a contact, by how it ended.
class RestRows final : public QWidget
{
    Q_OBJECT

public:
    explicit RestRows(QWidget *parent = nullptr);
    void setReturns(const std::vector<QueueReturn> &returns);
    std::vector<QueueReturn> returns() const;
    /// An outcome that is named twice; empty: none is.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *addRow(const QueueReturn &rest);

    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_list;
    KeyButton *m_add;
};

} // namespace kept
