// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuefacts.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

#include <map>
#include <set>

namespace kept {

/// What a queue's conditions can name today: the words that customers have for each fact, teams, owners and agencies by their
/// names, and the currencies in which anything is due.
struct QueueVocabulary
{
    struct Named
    {
        QString stored; ///< as a condition holds it: an id, or the word itself
        QString name;
    };
    struct Answer
    {
        std::map<QueueFact, std::vector<Named>> words; ///< of the facts of kind Words, sorted by name
        std::vector<Currency> currencies;
        std::vector<Named> teams; ///< that may work a queue
    };
};

Result<QueueVocabulary::Answer> answer(Database &database, const Asking &asking, const QueueVocabulary &question);

} // namespace kept
