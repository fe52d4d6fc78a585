// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/callscript.h"

#include <QWidget>

class QAction;

namespace kept {

class SectionHeader;
class ToneLabel;

/// What is said on a call, one step at a time: what the step is for, the words to read aloud, and the law that asks for them.
class ScriptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPanel(QWidget *parent = nullptr);

    /// Stays at its step while the script is the same.
    void showScript(const CallScript &script);
    void clear();
    /// The next step, and after the last the first.
    void next();
    /// The key of next(); it belongs to the page.
    QAction *nextAction() const { return m_next; }
    QString words() const;

private:
    void showStep();

    CallScript m_script;
    size_t m_step = 0;
    QAction *m_next;
    SectionHeader *m_header;
    ToneLabel *m_title;
    ToneLabel *m_words;
    ToneLabel *m_citation;
};

} // namespace kept
