// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/promise/promisedialog.h"
#include "ui/promise/promiseparts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

namespace {

// What still has to come of it: a part that money covers is not promised anew.
std::vector<PromisePart> missingParts(const PromiseRow &promise)
{
    std::vector<PromisePart> parts;
    for (const PromisePartRow &part : promise.parts)
        if (part.status != nameOf(PromiseState::Kept) && part.amount.minor() > part.received.minor())
            parts.push_back(
                {part.dueDate, Money::fromMinor(part.amount.minor() - part.received.minor(), part.amount.currency())});
    return parts;
}

} // namespace

void PromiseDialog::makeReplaced(QVBoxLayout *rows)
{
    const PromiseRow &old = *m_sheet.replaces;
    const QString state = m_wording.locale.toLower(promiseStatusText(nameOf(old.status)).text);
    QString body = tr("%1, first due %2, %3, of level %4.")
                       .arg(proseText(old.amount, m_wording.locale), dateText(old.firstDue, m_wording.locale), state)
                       .arg(old.level);
    if (old.received.isPositive())
        body += QChar(u' ') + tr("%1 has come of it.").arg(proseText(old.received, m_wording.locale));
    auto *banner = new Banner;
    banner->showMessage(StatusKind::Info,
                        tr("It takes the place of %1, one level up: level %2").arg(isolated(old.number)).arg(old.level + 1), body,
                        (isAtLimit() ? tr("%1 is over once the request is approved; what came for it stays counted.")
                                     : tr("%1 is over once this is saved; what came for it stays counted."))
                            .arg(isolated(old.number)));
    rows->addWidget(banner);
}

void PromiseDialog::fillReplaced()
{
    const PromiseRow &old = *m_sheet.replaces;
    const std::vector<PromisePart> parts = missingParts(old);
    if (parts.empty())
        return;
    qint64 missing = 0;
    for (const PromisePart &part : parts)
        missing += part.amount.minor();
    if (parts.size() > 1) {
        m_type->setCurrent(InPartsChoice);
        m_count->setEnabled(true);
        m_count->setValue(static_cast<int>(parts.size()));
    }
    if (!old.method.isEmpty() && m_method->findData(old.method) < 0)
        m_method->addItem(methodText(old.method), old.method);
    m_method->setCurrentIndex(std::max(0, m_method->findData(old.method)));
    setAmount(Money::fromMinor(missing, old.currency));
    m_firstDate->setDate(parts.front().date);
    m_parts->setParts(parts);
    judge();
}

} // namespace kept
