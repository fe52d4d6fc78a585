// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuescore.h"
#include "models/store/reads/queuereads.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// What a band of a queue is called.
QString bandText(QueueBand band);
/// Whether a reason that counts money says how much.
enum class ReasonMoney { Shown, Masked };
/// Why a customer comes when it comes: "Broken promise: broken promise +40, 1,250.00 due +12 = 52 points".
QString whyText(QueueBand band, const std::vector<QueueReason> &reasons, int points, ReasonMoney money, const Wording &wording);
/// What a customer waits for: "rests after a contact", with the rule where one refuses.
QString waitingText(const QueueEntry &entry);
/// When it opens, at the desk; a dash where nobody knows.
QString opensText(const QueueEntry &entry, qint64 now, const Wording &wording);

/// The lists of a queue.
QStringList queueHeadings();
enum QueueColumn { QueueName, QueueReady, QueueLater, QueueAtWork, QueueNextOpening };
TableLine queueLine(QueueId id, const QString &name, const QueueCounts &counts, qint64 now, const Wording &wording);

QStringList entryHeadings(QueueList list);
enum EntryColumn { EntryCustomer, EntryBand, EntryPoints, EntryWhen, EntryWhy };
TableLine entryLine(const QueueEntryRow &row, QueueList list, qint64 now, const Wording &wording);

} // namespace kept
