// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/paymentplans.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QBoxLayout;

namespace kept {

class Banner;
class PolicyForm;
class RecordList;
class TemplateDialog;
class TermsForm;

/// On what terms the house agrees payment plans: the templates it offers, how far each role may go, its deadlines and
/// its policy on promises and money.
class TermsPane final : public QWidget
{
    Q_OBJECT

public:
    TermsPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~TermsPane() override;

    void reload();
    void addTemplate();
    void editTemplate();
    RecordList *templates() const { return m_list; }
    TermsForm *form() const { return m_form; }
    PolicyForm *policy() const { return m_policy; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void templateOpened(kept::TemplateDialog *dialog);
    /// The list is that of now.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void give(QAction *action, const QKeySequence &key);
    QAction *addKey(const QString &text, const QKeySequence &key, void (TermsPane::*act)());
    void open(std::optional<PaymentPlanTemplate> offer);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    std::vector<PaymentPlanTemplate> m_templates;
    Banner *m_banner;
    RecordList *m_list;
    TermsForm *m_form;
    PolicyForm *m_policy;
    QBoxLayout *m_forms = nullptr;
};

} // namespace kept
