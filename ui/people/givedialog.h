// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/queries/planstogive.h"
#include "models/view/findingtext.h"

#include <QDialog>

namespace kept {

class DialogFooter;
class OwnerFields;
class Reassignment;

/// Gives many plans of many customers to somebody else: says how many there are and whose, then gives them one by one.
class GiveDialog final : public QDialog
{
    Q_OBJECT

public:
    GiveDialog(Desk &desk, PlansToGive::Answer plans, const Owners::Answer &owners, Wording wording, QWidget *parent = nullptr);
    ~GiveDialog() override;

    /// "214 open plans of 180 customers."
    static QString countText(const PlansToGive::Answer &plans);
    /// "Ana Duarte 120, nobody 94": whose they are, those with most first.
    static QString ownersText(const PlansToGive::Answer &plans, const QLocale &locale);

Q_SIGNALS:
    /// These were given to that name; they stand as they were before.
    void given(const kept::PlansToGive::Answer &before, std::optional<kept::UserId> user, std::optional<kept::TeamId> team,
               const QString &name);

public Q_SLOTS:
    /// While plans are given it stops there; what was given stays given.
    void reject() override;

private:
    void give();
    void end(int done, const std::optional<Error> &error);

    PlansToGive::Answer m_plans;
    Wording m_wording;
    OwnerFields *m_fields = nullptr;
    Reassignment *m_reassignment;
    DialogFooter *m_footer;
};

} // namespace kept
