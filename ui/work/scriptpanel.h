// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/callscript.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace kept {

class SectionHeader;
class ToneLabel;

/// What is said on a call, one step at a time: what the step is for, the words to read aloud, and the law that asks for them.
class ScriptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPanel(QWidget *parent = nullptr);

    /// Stays at its step while the script is the same. It says for whom it is unless that is the customer.
    void showScript(const CallScript &script, const QString &customer);
    /// From now on what another panel shows, where the person is named already; this one's key leads on both.
    void mirror(ScriptPanel *other);
    /// From now on with little room about it, and without the law's citation.
    void setCompact();
    void clear();
    /// The next step, and after the last the first.
    void next();
    /// The key of next(); it belongs to the page.
    QAction *nextAction() const { return m_next; }
    QString words() const;

Q_SIGNALS:
    /// Another script or step is shown, or none.
    void turned();

private:
    void showStep();
    void copy(const ScriptPanel &other);

    CallScript m_script;
    QString m_customer;
    QPointer<ScriptPanel> m_mirrored;
    bool m_isCompact = false;
    size_t m_step = 0;
    QAction *m_next;
    SectionHeader *m_header;
    QVBoxLayout *m_body;
    ToneLabel *m_for;
    ToneLabel *m_title;
    ToneLabel *m_words;
    ToneLabel *m_citation;
};

} // namespace kept
