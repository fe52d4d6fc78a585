// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/store/reads/planreads.h"
#include "models/view/findingtext.h"

#include <QDialog>

class QComboBox;

namespace kept {

class DialogFooter;
class OwnerFields;

/// Gives plans of a customer to another specialist or team: the chosen plan, or all that are open.
class OwnerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `plans` are the customer's open ones; `chosen` is the one that was pointed at.
    OwnerDialog(Desk &desk, const QString &customer, std::vector<PlanRow> plans, std::optional<PlanId> chosen,
                const Owners::Answer &owners, Wording wording, QWidget *parent = nullptr);
    ~OwnerDialog() override;

Q_SIGNALS:
    void told(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    void addPlans(std::optional<PlanId> chosen);
    std::vector<PlanId> asked() const;
    void assign(std::vector<PlanId> left, int done);

    Desk &m_desk;
    std::vector<PlanRow> m_plans;
    Wording m_wording;
    QComboBox *m_which;
    OwnerFields *m_fields = nullptr;
    DialogFooter *m_footer;
};

} // namespace kept
