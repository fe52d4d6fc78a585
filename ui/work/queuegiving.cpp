// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/accountlist.h"
#include "models/queries/planlist.h"
#include "models/queries/planstogive.h"
#include "ui/people/givedialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/work/queueboard.h"

#include <QTreeView>

namespace kept {

// Whoever stands in the list or is worked on: the lease stays with who has it, the plans go.
void QueueBoard::givePlans()
{
    const qint64 customer = entries(list())->current();
    if (customer == 0)
        return say(StatusKind::Info, tr("Whose plans are to be given to somebody else?"),
                   tr("Choose a customer of the list, then press Ctrl+G again."));
    whenReady(m_desk.ask(CustomerPlanRows{AccountId::fromValue(customer)}), this, [this](const Result<PlanRows::Answer> &rows) {
        if (!rows)
            return tellFailure(rows.error());
        PlansToGive question;
        for (const PlanRow &row : *rows)
            question.plans.push_back(row.id.value());
        whenReady(m_desk.ask(std::move(question)), this, [this](const Result<PlansToGive::Answer> &plans) {
            if (!plans)
                return tellFailure(plans.error());
            if (plans->empty())
                return Q_EMIT told(StatusKind::Info, tr("There is no open plan to give."));
            openGiving(*plans);
        });
    });
}

void QueueBoard::openGiving(const PlansToGive::Answer &plans)
{
    whenReady(m_desk.ask(Owners()), this, [this, plans](const Result<Owners::Answer> &owners) {
        if (!owners)
            return tellFailure(owners.error());
        auto *dialog = new GiveDialog(m_desk, plans, *owners, m_wording, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GiveDialog::given, this,
                [this](const PlansToGive::Answer &given, std::optional<UserId>, std::optional<TeamId>, const QString &name) {
                    Q_EMIT told(StatusKind::Ok, tr("%n plan(s) given to %1.", nullptr, static_cast<int>(given.size())).arg(name));
                });
        connect(dialog, &QDialog::finished, m_queues, [this] { entries(list())->view()->setFocus(Qt::OtherFocusReason); });
        dialog->open();
        Q_EMIT givingOpened(dialog);
    });
}

} // namespace kept
