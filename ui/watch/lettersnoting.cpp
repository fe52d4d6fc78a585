// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/letterlines.h"
#include "ui/watch/letterspane.h"

#include <QAction>
#include <QComboBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

/// Commands that are carried out one after another.
template<class C>
struct LettersPane::Batch
{
    std::vector<C> commands;
    Done done;
    std::vector<qint64> documents = {}; ///< of those that are done
};

template<class C>
void LettersPane::runAll(std::vector<C> commands, Done done)
{
    m_isBusy = true;
    showCurrent();
    runNext(std::make_shared<Batch<C>>(Batch<C>{std::move(commands), std::move(done)}));
}

// The first failure ends it: what was done until then is told all the same.
template<class C>
void LettersPane::runNext(std::shared_ptr<Batch<C>> batch)
{
    if (batch->documents.size() == batch->commands.size())
        return endBatch(batch->documents, batch->done);
    whenReady(m_desk.run(batch->commands[batch->documents.size()]), this, [this, batch](const Result<DocumentRecorded> &result) {
        if (result) {
            batch->documents.push_back(result->document);
            return runNext(batch);
        }
        endBatch(batch->documents, batch->done);
        Q_EMIT told(StatusKind::Bad, errorText(result.error(), m_wording).sentence);
    });
}

void LettersPane::endBatch(const std::vector<qint64> &documents, const Done &done)
{
    m_isBusy = false;
    if (!documents.empty())
        done(documents);
    reload();
}

void LettersPane::markSent()
{
    const auto channel = static_cast<Channel>(m_channel->currentData().toInt());
    std::vector<RecordDocument> commands;
    for (const WaitingDocument &document : selectedWaiting())
        commands.push_back({document.plan, document.kind, document.about, channel});
    runAll(std::move(commands), [this](const std::vector<qint64> &documents) {
        Q_EMIT noted(documents, tr("%n letter(s) marked as sent.", nullptr, static_cast<int>(documents.size())));
    });
}

void LettersPane::askReason(const LetterReasonDialog::Texts &texts, std::function<void(const QString &reason)> then)
{
    auto *dialog = new LetterReasonDialog(m_desk, texts, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterReasonDialog::reasonGiven, this, std::move(then));
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void LettersPane::withdraw()
{
    const auto documents = selectedWaiting();
    const QString count = tr("%n letter(s) will not be sent.", nullptr, static_cast<int>(documents.size()));
    askReason({tr("Withdraw letters"), count, tr("Withdraw"), tr("Why it is not sent. Required.")},
              [this, documents](const QString &reason) {
                  std::vector<WithdrawDocument> commands;
                  for (const WaitingDocument &document : documents)
                      commands.push_back({document.plan, document.kind, document.about, reason});
                  runAll(std::move(commands), [this](const std::vector<qint64> &done) {
                      Q_EMIT noted(done, tr("%n letter(s) withdrawn.", nullptr, static_cast<int>(done.size())));
                  });
              });
}

void LettersPane::restore()
{
    const auto documents = selected();
    const QString count = tr("%n letter(s) wait again, if they are still due.", nullptr, static_cast<int>(documents.size()));
    askReason({tr("Let letters wait again"), count, tr("Let it wait again"), tr("Why it waits again. Required.")},
              [this, documents](const QString &reason) {
                  std::vector<RestoreDocument> commands;
                  for (const qint64 document : documents)
                      commands.push_back({document, reason});
                  runAll(std::move(commands), [this](const std::vector<qint64> &done) {
                      Q_EMIT told(StatusKind::Hold, tr("%n letter(s) wait again.", nullptr, static_cast<int>(done.size())));
                  });
              });
}

} // namespace kept
