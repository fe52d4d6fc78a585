// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/maskedcustomers.h"

#include "models/domain/money.h"
#include "models/view/identitytext.h"

#include <QCoreApplication>

namespace kept {

QString maskedMoneySentence()
{
    return QCoreApplication::translate(
        "kept", "Money of this customer is masked until the identity check is passed: Enter opens the page.");
}

void maskMoney(TableLine *line)
{
    for (LineCell &cell : line->cells)
        if (cell.value.metaType() == QMetaType::fromType<Money>())
            cell = {maskedMoneyText(), StatusKind::None, true, {}};
}

void maskMoney(std::map<int, QVariant> *cells)
{
    for (auto &[column, cell] : *cells)
        if (cell.metaType() == QMetaType::fromType<Money>())
            cell = maskedMoneyText();
}

} // namespace kept
