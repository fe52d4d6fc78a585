// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/lists.h"

#include <QObject>

class QComboBox;
class QFormLayout;

namespace kept {

/// Whose plans are to be: somebody who works here, a team, both, or nobody. Who is chosen brings the team along.
class OwnerFields final : public QObject
{
    Q_OBJECT

public:
    OwnerFields(const Owners::Answer &owners, QFormLayout *form, QObject *parent);

    QComboBox *owner() const { return m_owner; }
    std::optional<UserId> user() const;
    std::optional<TeamId> team() const;
    /// How to speak of them.
    QString name() const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox *m_owner;
    QComboBox *m_team;
};

/// A labelled field of such a form.
void addOwnerField(QFormLayout *form, const QString &label, const QString &name, QComboBox *field);

} // namespace kept
