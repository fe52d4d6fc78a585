// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/workspace.h"
#include "models/queries/find.h"
#include "models/view/foundtext.h"
#include "ui/customer/customerpane.h"
#include "ui/widgets/keylist.h"

#include <QAction>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int commandKind = -1;
constexpr qsizetype mostCommands = 6;

QString iconOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::FinancialAccount: return u"card"_s;
    case ObjectKind::CollectionPlan: return u"plan"_s;
    case ObjectKind::ContactPoint: return u"call"_s;
    default: return u"user"_s;
    }
}

} // namespace

void Workspace::search(const QString &text)
{
    if (text.isEmpty())
        return;
    whenReady(m_desk.ask(m_searchLane, Find{text}), this, [this, text](const Result<Find::Answer> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        QList<SearchHit> hits;
        for (const FoundRow &row : *answer)
            hits.append({iconOf(row.object), row.title, foundDetailText(row), static_cast<int>(row.object), row.id,
                         row.customer.value()});
        m_window.search()->showHits(text, hits + commandsLike(text));
    });
}

// What F1 would list, by its words.
QList<SearchHit> Workspace::commandsLike(const QString &text)
{
    m_foundCommands.clear();
    QList<SearchHit> hits;
    for (QAction *action : keyedActions(m_window.page(m_window.currentPage())) + m_window.actions()) {
        const QString words = QString(action->text()).remove(u'&');
        const bool isOffered = action->isEnabled() && action->isVisible() && !m_foundCommands.contains(action);
        if (!isOffered || !words.contains(text, Qt::CaseInsensitive) || hits.size() == mostCommands)
            continue;
        hits.append(
            {u"cmd"_s, words, action->shortcut().toString(QKeySequence::NativeText), commandKind, m_foundCommands.size()});
        m_foundCommands.append(action);
    }
    return hits;
}

// Whoever searched for a number means that number.
void Workspace::openHit(const SearchHit &hit)
{
    if (hit.kind == commandKind) {
        if (const QPointer<QAction> action = m_foundCommands.value(hit.id))
            action->trigger();
        return;
    }
    const AccountId customer = AccountId::fromValue(hit.customer);
    if (hit.kind == static_cast<int>(ObjectKind::ContactPoint))
        m_customer->show(customer, ContactPointId::fromValue(hit.id));
    else if (hit.kind == static_cast<int>(ObjectKind::CollectionPlan))
        m_customer->show(customer, PlanId::fromValue(hit.id));
    else
        m_customer->show(customer);
    showPage(customerId());
}

} // namespace kept
