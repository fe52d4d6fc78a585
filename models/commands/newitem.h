// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/names.h"

#include <QDate>

namespace kept {

enum class ItemKind { Instalment, Statement, Invoice, Charge };

template<>
struct EnumNames<ItemKind>
{
    static constexpr EnumName<ItemKind> all[] = {{ItemKind::Instalment, "Instalment"},
                                                 {ItemKind::Statement, "Statement"},
                                                 {ItemKind::Invoice, "Invoice"},
                                                 {ItemKind::Charge, "Charge"}};
};

/// One instalment, statement, invoice or charge of a plan that is being opened.
struct NewItem
{
    ItemKind kind = ItemKind::Statement;
    std::optional<QString> name;
    QDate dueDate;
    Money principal;
    std::optional<Money> interest;
    std::optional<Money> fees;
    std::optional<Money> tax;
    std::optional<Money> penalties = {};
    std::optional<Money> costs = {};

    template<class V>
    void describe(V &v)
    {
        v("kind", kind, "What the item is");
        v("name", name, "How the creditor calls it");
        v("dueDate", dueDate, "The date it was or is due");
        v("principal", principal, "Principal");
        v("interest", interest, "Interest");
        v("fees", fees, "Fees");
        v("tax", tax, "Tax");
        v("penalties", penalties, "Penalties");
        v("costs", costs, "Costs of collection");
    }
};

} // namespace kept
