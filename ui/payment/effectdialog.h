// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/rehearsal.h"
#include "models/desk/desk.h"
#include "models/desk/job.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <map>

class QGridLayout;
class QTreeView;

namespace kept {

class DialogFooter;
class FindingLabel;
class ToneLabel;

/// A form that shows what it would change before it is saved: the command is rehearsed with every key, its differences are listed.
class EffectDialog : public QDialog
{
    Q_OBJECT

public:
    ~EffectDialog() override;
    QTreeView *effects() const { return m_view; }

Q_SIGNALS:
    /// It was saved; the sentence says what happened.
    void told(const QString &sentence);
    /// The list of what would change is that of what is typed.
    void rehearsed();

public Q_SLOTS:
    void reject() final;

protected:
    EffectDialog(Desk &desk, Wording wording, const QString &title, const QString &save, QWidget *parent);

    /// The fields, a line each; the widgets keep their width, the finding takes the rest.
    FindingLabel *addField(const QString &label, QWidget *field);
    FindingLabel *addField(const QString &label, QWidget *buddy, QLayout *fields);
    void setFieldVisible(QWidget *buddy, bool isVisible);
    void setSummary(const QString &text);
    /// A form whose command never changes a figure has no list.
    void hideEffects();
    /// What is said beside a field may wrap: the dialog becomes as high as that takes, as far as its window lets it.
    void growToFit();
    /// Something was typed: refresh() is called soon.
    void touch();
    /// Asks anew what the command would change; to be called when all is set up, too.
    virtual void refresh() = 0;
    virtual void save() = 0;
    /// What stands in the way of saving besides the rehearsal; empty: nothing.
    void setMissing(const QString &sentence);
    /// Without a command there is nothing to rehearse.
    void clearEffects();
    /// What is saved changes no figure: the list is empty, and nothing waits for it.
    void setNoEffect();

    template<class C>
    void rehearseCommand(const C &command, const std::vector<PlanId> &plans)
    {
        if (m_rehearsal)
            m_rehearsal->giveUp();
        const auto started = m_desk.work<Rehearsed>(
            [command, plans, context = m_desk.context()](Database &database, const Cancellation &) {
                return rehearse(database, context, command, plans);
            });
        m_rehearsal = started.job;
        m_isAsking = true;
        // What was given up for this one may still arrive.
        whenReady(started.result, this, [this, job = started.job](const Result<Rehearsed> &result) {
            if (m_rehearsal == job)
                showEffects(result);
        });
        showState();
    }

    /// Carries the command out and closes; `told` makes the sentence.
    template<class C, class Told>
    void runCommand(const C &command, Told told)
    {
        setBusy(true);
        whenReady(m_desk.run(command), this, [this, told](const Result<typename C::Outcome> &result) {
            if (result)
                finish(told(*result));
            else
                tellFailure(result.error());
        });
    }

    Desk &desk() { return m_desk; }
    const Wording &wording() const { return m_wording; }
    DialogFooter *footer() { return m_footer; }

private:
    void showEffects(const Result<Rehearsed> &result);
    void showNotice(const QString &text);
    void showState();
    void setBusy(bool isBusy);
    void finish(const QString &sentence);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    std::map<QWidget *, std::array<QWidget *, 2>> m_beside; ///< caption and finding of a field
    std::shared_ptr<Job> m_rehearsal;
    QTimer m_soon;
    QString m_missing;
    std::optional<Error> m_refusal;
    bool m_isAsking = false;
    bool m_hasEffect = false;
    ToneLabel *m_summary;
    QGridLayout *m_form;
    FindingLabel *m_notice; ///< what is not in order afterwards and stops nobody
    LineTable *m_table;
    QTreeView *m_view;
    DialogFooter *m_footer;
};

} // namespace kept
