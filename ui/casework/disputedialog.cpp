// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/disputedialog.h"

#include "models/commands/disputefiles.h"
#include "models/view/caselines.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/casework/disputefilelist.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int filesWidth = 740;
constexpr int longestText = 500;

QString summaryOf(const DisputeRow &dispute, QDate today, const Wording &wording)
{
    QStringList parts{isolated(dispute.number), disputeKindText(dispute.kind), proseText(dispute.amount, wording.locale),
                      isolated(dispute.planName), dispute.customerName};
    if (dispute.received)
        parts.append(DisputeDialog::tr("told on %1").arg(dateText(*dispute.received, wording.locale)));
    if (dispute.respondBy && dispute.status == u"Open")
        parts.append(*dispute.respondBy < today
                         ? DisputeDialog::tr("answer was due by %1").arg(dateText(*dispute.respondBy, wording.locale))
                         : DisputeDialog::tr("answer by %1").arg(dateText(*dispute.respondBy, wording.locale)));
    if (!dispute.outcome.isEmpty())
        parts.append(disputeOutcomeText(dispute.outcome));
    if (!dispute.note.isEmpty())
        parts.append(dispute.note.simplified());
    return parts.join(u", "_s);
}

} // namespace

DisputeDialog::DisputeDialog(Desk &desk, DisputeRow dispute, const Wording &wording, QWidget *parent)
    : EffectDialog(desk, wording, tr("Dispute %1, %2").arg(dispute.number, dispute.customerName), tr("Save"), parent),
      m_dispute(std::move(dispute))
{
    setObjectName(u"disputeDialog"_s);
    setSummary(summaryOf(m_dispute, desk.asking().today, wording));
    makeFields();
    connect(m_step, &SegmentedChoice::chosen, this, &DisputeDialog::stepChosen);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DisputeDialog::touch);
    connect(m_credit, &MoneyEdit::textChanged, this, &DisputeDialog::touch);
    connect(m_respondBy, &QLineEdit::textChanged, this, &DisputeDialog::touch);
    connect(m_path, &QLineEdit::textChanged, this, &DisputeDialog::touch);
    connect(m_files, &DisputeFileList::listed, this, [this] { refresh(); });
    connect(m_files, &DisputeFileList::currentChanged, this, [this] { refresh(); });
    connect(m_files, &DisputeFileList::told, this,
            [this](const QString &sentence) { m_filesFinding->showText(Severity::Note, sentence); });
    connect(m_text, &QLineEdit::textChanged, this, &DisputeDialog::touch);
    connect(m_reference, &QLineEdit::textChanged, this, &DisputeDialog::touch);
    stepChosen();
    footer()->setTouched(false);
    m_files->reload();
    m_text->setFocus();
}

void DisputeDialog::makeFields()
{
    auto *before = new QPlainTextEdit(m_dispute.evidence);
    before->setReadOnly(true);
    before->setTabChangesFocus(true);
    before->setAccessibleName(tr("Evidence so far"));
    before->setFixedHeight(zoomed(64));
    before->setMinimumWidth(zoomed(fieldWidth));
    before->setPlaceholderText(tr("None yet"));
    m_step = new SegmentedChoice;
    m_step->setObjectName(u"step"_s);
    if (m_dispute.status == u"Open") {
        m_step->addChoice(static_cast<int>(Step::AddEvidence), tr("Add evidence"));
        m_step->addChoice(static_cast<int>(Step::AttachFile), tr("Attach a file"));
        m_step->addChoice(static_cast<int>(Step::WithdrawFile), tr("Withdraw a file"));
        m_step->addChoice(static_cast<int>(Step::MoveDeadline), tr("Move the deadline"));
        m_step->addChoice(static_cast<int>(Step::Resolve), tr("Resolve"));
    } else {
        m_step->addChoice(static_cast<int>(Step::Reopen), tr("Open again"));
    }
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("How it ended"));
    for (const auto &[outcome, name] : EnumNames<DisputeOutcome>::all)
        m_outcome->addItem(disputeOutcomeText(QString::fromLatin1(name)), static_cast<int>(outcome));
    m_credit = new MoneyEdit(m_dispute.amount.currency());
    m_credit->setObjectName(u"credit"_s);
    m_credit->setAccessibleName(tr("Taken off the debt"));
    m_credit->setFixedWidth(zoomed(140));
    m_credit->setValue(m_dispute.amount);
    m_respondBy = new DateEdit(desk().asking().today);
    m_respondBy->setObjectName(u"respondBy"_s);
    m_respondBy->setAccessibleName(tr("Answer by"));
    m_respondBy->setFixedWidth(zoomed(150));
    m_respondBy->setDate(m_dispute.respondBy.value_or(desk().asking().today));
    m_text = new QLineEdit;
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("What it shows, or why"));
    m_reference = new QLineEdit;
    m_reference->setObjectName(u"reference"_s);
    m_reference->setAccessibleName(tr("Where the document is"));
    m_reference->setPlaceholderText(tr("File, folder or archive number"));
    for (QLineEdit *field : {m_text, m_reference}) {
        field->setMaxLength(longestText);
        field->setFixedWidth(zoomed(fieldWidth));
    }
    addField(tr("Evidence so far"), before);
    makeFileFields();
    m_filesFinding = addField(tr("What to do"), m_step);
    addField(tr("&How it ended"), m_outcome);
    m_creditFinding = addField(tr("Taken &off"), m_credit);
    m_respondByFinding = addField(tr("A&nswer by"), m_respondBy);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_path);
    line->addWidget(m_choose);
    line->addStretch();
    m_pathFinding = addField(tr("&File"), m_path, line);
    addField(tr("&Text"), m_text);
    addField(tr("&Document"), m_reference);
}

void DisputeDialog::makeFileFields()
{
    m_files = new DisputeFileList(desk(), m_dispute.id, wording());
    m_files->setMinimumWidth(zoomed(filesWidth));
    addField(tr("Fi&les"), m_files);
    m_path = new QLineEdit;
    m_path->setObjectName(u"path"_s);
    m_path->setAccessibleName(tr("File to attach"));
    m_path->setPlaceholderText(tr("A file of 5 MB at most"));
    m_path->setFixedWidth(zoomed(fieldWidth));
    m_choose = new KeyButton(tr("&Choose…"));
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &DisputeDialog::chooseFile);
}

void DisputeDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File to attach"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void DisputeDialog::judgeFile()
{
    const QFileInfo file(m_path->text().trimmed());
    if (m_path->text().trimmed().isEmpty())
        return m_pathFinding->clear();
    if (!file.isFile() || !file.isReadable())
        return m_pathFinding->showText(Severity::Block, tr("This file can't be read."));
    if (file.size() == 0)
        return m_pathFinding->showText(Severity::Block, tr("The file is empty."));
    if (file.size() > largestDisputeFile)
        return m_pathFinding->showText(Severity::Block, tr("It is larger than 5 MB."));
    m_pathFinding->showText(Severity::Note, wording().locale.formattedDataSize(file.size()));
}

DisputeDialog::Step DisputeDialog::step() const
{
    return static_cast<Step>(m_step->current());
}

void DisputeDialog::setStep(Step step)
{
    m_step->setCurrent(static_cast<int>(step));
    stepChosen();
}

DisputeOutcome DisputeDialog::outcome() const
{
    return static_cast<DisputeOutcome>(m_outcome->currentData().toInt());
}

QString DisputeDialog::hint() const
{
    switch (step()) {
    case Step::AddEvidence: return tr("What it shows");
    case Step::AttachFile: return tr("What it shows. Required.");
    case Step::WithdrawFile: return tr("Why it is evidence no more. Required.");
    case Step::MoveDeadline: return tr("Why the deadline moves. Required.");
    case Step::Resolve: return tr("Why it ended so. Required.");
    case Step::Reopen: break;
    }
    return tr("Why it is opened again. Required.");
}

QString DisputeDialog::saveText() const
{
    switch (step()) {
    case Step::AddEvidence: return tr("Add evidence");
    case Step::AttachFile: return tr("Attach it");
    case Step::WithdrawFile: return tr("Withdraw it");
    case Step::MoveDeadline: return tr("Move it");
    case Step::Resolve: return tr("Resolve");
    case Step::Reopen: break;
    }
    return tr("Open again");
}

void DisputeDialog::stepChosen()
{
    m_text->setPlaceholderText(hint());
    setFieldVisible(m_outcome, step() == Step::Resolve);
    setFieldVisible(m_reference, step() == Step::AddEvidence);
    setFieldVisible(m_respondBy, step() == Step::MoveDeadline);
    setFieldVisible(m_path, step() == Step::AttachFile);
    m_choose->setVisible(step() == Step::AttachFile);
    footer()->setSaveText(saveText());
    refresh();
}

ResolveDispute DisputeDialog::resolution(const QString &reason) const
{
    ResolveDispute command{m_dispute.id, outcome(), {}, reason};
    if (outcome() == DisputeOutcome::PartlyUpheld)
        command.credit = m_credit->value();
    return command;
}

QString DisputeDialog::missing() const
{
    const bool isPart = step() == Step::Resolve && outcome() == DisputeOutcome::PartlyUpheld;
    if (isPart && !m_credit->value())
        return tr("The amount can't be read yet");
    if (step() == Step::MoveDeadline && !m_respondBy->date())
        return tr("The date can't be read yet");
    const QFileInfo file(m_path->text().trimmed());
    const bool isGood = file.isFile() && file.isReadable() && file.size() > 0 && file.size() <= largestDisputeFile;
    if (step() == Step::AttachFile && !isGood)
        return tr("Choose a file");
    if (step() == Step::WithdrawFile && !m_files->withdrawable())
        return tr("Select a file that is evidence");
    if (!m_text->text().trimmed().isEmpty())
        return {};
    return step() == Step::AttachFile    ? tr("Write what it shows")
           : step() == Step::AddEvidence ? tr("Write what it shows")
                                         : tr("Give a reason");
}

void DisputeDialog::judgeDeadline()
{
    const auto day = m_respondBy->date();
    if (!day)
        m_respondByFinding->showText(Severity::Block, tr("This is no date."));
    else if (m_dispute.received && *day < *m_dispute.received)
        m_respondByFinding->showText(Severity::Block, tr("The dispute was told later than that."));
    else if (*day < desk().asking().today)
        m_respondByFinding->showText(Severity::Warn, tr("This day has passed."));
    else
        m_respondByFinding->clear();
}

// The effect is shown before there is a reason; without one it can't be saved.
void DisputeDialog::refresh()
{
    judgeDeadline();
    judgeFile();
    setFieldVisible(m_files, !m_files->files().empty());
    const bool isPart = step() == Step::Resolve && outcome() == DisputeOutcome::PartlyUpheld;
    setFieldVisible(m_credit, isPart);
    if (isPart && !m_credit->value())
        m_creditFinding->showFinding(
            {m_credit->reading().error().code, Severity::Block, {}, m_credit->reading().error().values, {}, {}}, wording());
    else
        m_creditFinding->clear();
    setMissing(missing());
    const QString typed = m_text->text().trimmed();
    const QString reason = typed.isEmpty() ? u"…"_s : typed;
    if (step() == Step::AddEvidence || step() == Step::AttachFile || step() == Step::WithdrawFile)
        return setNoEffect();
    if (step() == Step::MoveDeadline)
        return m_respondBy->date()
                   ? rehearseCommand(MoveDisputeDeadline{m_dispute.id, *m_respondBy->date(), reason}, {m_dispute.plan})
                   : clearEffects();
    if (step() == Step::Reopen)
        return rehearseCommand(ReopenDispute{m_dispute.id, reason}, {m_dispute.plan});
    if (isPart && !m_credit->value())
        return clearEffects();
    rehearseCommand(resolution(reason), {m_dispute.plan});
}

// What changes no figure of the plan.
void DisputeDialog::saveOpen(const QString &text)
{
    const QString number = isolated(m_dispute.number);
    if (step() == Step::MoveDeadline) {
        const QString day = dateText(*m_respondBy->date(), wording().locale);
        return runCommand(MoveDisputeDeadline{m_dispute.id, *m_respondBy->date(), text},
                          [number, day](const DisputeChanged &) { return tr("%1 has to be answered by %2.").arg(number, day); });
    }
    const QString reference = m_reference->text().trimmed();
    const AddDisputeEvidence command{m_dispute.id, text, reference.isEmpty() ? std::nullopt : std::optional(reference)};
    runCommand(command, [number](const DisputeChanged &) { return tr("Evidence was added to %1.").arg(number); });
}

// Read when it is saved: what is attached is what is there then.
void DisputeDialog::attachFile(const QString &text)
{
    QFile file(m_path->text().trimmed());
    if (!file.open(QIODevice::ReadOnly))
        return judgeFile();
    const QString name = QFileInfo(file).fileName();
    const QString number = isolated(m_dispute.number);
    runCommand(attachmentOf(m_dispute.id, name, text, file.read(largestDisputeFile + 1)),
               [name, number](const DisputeFileChanged &) { return tr("%1 was attached to %2.").arg(name, number); });
}

void DisputeDialog::withdrawFile(const QString &reason)
{
    const auto file = m_files->withdrawable();
    if (!file)
        return;
    runCommand(WithdrawDisputeFile{file->id, reason},
               [name = file->name, number = isolated(m_dispute.number)](const DisputeFileChanged &) {
                   return tr("%1 is evidence of %2 no more.").arg(name, number);
               });
}

void DisputeDialog::save()
{
    const QString text = m_text->text().trimmed();
    const QString number = isolated(m_dispute.number);
    const QLocale locale = wording().locale;
    if (step() == Step::AttachFile)
        return attachFile(text);
    if (step() == Step::WithdrawFile)
        return withdrawFile(text);
    if (step() == Step::AddEvidence || step() == Step::MoveDeadline)
        return saveOpen(text);
    if (step() == Step::Reopen)
        return runCommand(ReopenDispute{m_dispute.id, text}, [number, locale](const DisputeChanged &result) {
            return tr("%1 is open again; %2 is disputed.").arg(number, proseText(result.disputed, locale));
        });
    runCommand(resolution(text), [number, locale](const DisputeChanged &result) {
        return tr("%1 is resolved; %2 was taken off the debt.").arg(number, proseText(result.credited, locale));
    });
}

} // namespace kept
