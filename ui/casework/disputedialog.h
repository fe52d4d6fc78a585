// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/disputing.h"
#include "models/store/reads/watchreads.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kept {

class DateEdit;
class DisputeFileList;
class KeyButton;
class MoneyEdit;
class SegmentedChoice;

/// One dispute: evidence is added, files are attached, opened and withdrawn, its deadline is moved, it is resolved with what that takes off the debt, or opened again.
class DisputeDialog final : public EffectDialog
{
    Q_OBJECT

public:
    enum class Step { AddEvidence, AttachFile, WithdrawFile, MoveDeadline, Resolve, Reopen };

    DisputeDialog(Desk &desk, DisputeRow dispute, const Wording &wording, QWidget *parent = nullptr);
    ~DisputeDialog() override { hide(); }
    void setStep(Step step);
    DisputeFileList *files() const { return m_files; }

protected:
    void refresh() override;
    void save() override;

private:
    void makeFields();
    void makeFileFields();
    void chooseFile();
    void judgeFile();
    void attachFile(const QString &text);
    void withdrawFile(const QString &reason);
    void stepChosen();
    Step step() const;
    DisputeOutcome outcome() const;
    QString missing() const;
    QString hint() const;
    QString saveText() const;
    void judgeDeadline();
    void saveOpen(const QString &text);
    ResolveDispute resolution(const QString &reason) const;

    DisputeRow m_dispute;
    DisputeFileList *m_files = nullptr;
    FindingLabel *m_filesFinding = nullptr;
    QLineEdit *m_path = nullptr;
    FindingLabel *m_pathFinding = nullptr;
    KeyButton *m_choose = nullptr;
    SegmentedChoice *m_step = nullptr;
    QComboBox *m_outcome = nullptr;
    MoneyEdit *m_credit = nullptr;
    FindingLabel *m_creditFinding = nullptr;
    DateEdit *m_respondBy = nullptr;
    FindingLabel *m_respondByFinding = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_reference = nullptr;
};

} // namespace kept
