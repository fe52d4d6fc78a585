// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/termspane.h"

#include "models/domain/permissions.h"
#include "models/view/templatelines.h"
#include "ui/look/type.h"
#include "ui/terms/policyform.h"
#include "ui/terms/templatedialog.h"
#include "ui/terms/termsform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideFrom = 1180;

} // namespace

TermsPane::TermsPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_banner(new Banner),
      m_list(new RecordList(u"templates"_s, tr("Templates of payment plans"),
                            {templateHeadings(), {240, 116, 104, 96, 116, 132, 88, 310}, {TemplateState}, {TemplateCount}})),
      m_form(new TermsForm(desk, wording)), m_policy(new PolicyForm(desk, wording))
{
    setObjectName(u"termsPage"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_banner);
    m_banner->hide();
    m_list->setEmpty(u"plan"_s, tr("No template."), tr("Shift+F3 adds the first one."));
    rows->addWidget(new SectionHeader(tr("Templates of payment plans")));
    rows->addWidget(m_list, 2);
    rows->addWidget(new SectionHeader(tr("Limits, deadlines and policy")));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *forms = new QWidget;
    m_forms = new QBoxLayout(QBoxLayout::LeftToRight, forms);
    m_forms->setContentsMargins(0, 0, 0, 0);
    m_forms->setSpacing(24);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_policy, 1);
    scroll->setWidget(forms);
    rows->addWidget(scroll, 3);
    setFocusProxy(m_list->view());
    connect(m_list, &RecordList::opened, this, &TermsPane::editTemplate);
    connect(m_form, &TermsForm::told, this, &TermsPane::told);
    connect(m_policy, &PolicyForm::told, this, &TermsPane::told);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        const bool concerns = std::any_of(records.begin(), records.end(), [](const Touched &each) {
            return each.object == ObjectKind::PaymentPlanTemplate || each.object == ObjectKind::PaymentPlanLimit ||
                   each.object == ObjectKind::Policy;
        });
        if (concerns && isVisible())
            reload();
    });
}

TermsPane::~TermsPane() = default;

QAction *TermsPane::addKey(const QString &text, const QKeySequence &key, void (TermsPane::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void TermsPane::give(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
}

QWidget *TermsPane::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new ToneLabel(tr("Terms and policy"), TextUse::PageTitle));
    row->addStretch(1);
    m_list->filter()->show();
    row->addWidget(m_list->filter());
    if (mayPerform(m_desk.user().role, u"SetPaymentPlanTemplate")) {
        row->addWidget(new KeyButton(addKey(tr("New template"), Qt::SHIFT | Qt::Key_F3, &TermsPane::addTemplate)));
        row->addWidget(new KeyButton(addKey(tr("Edit"), Qt::Key_F3, &TermsPane::editTemplate)));
        give(m_form->saving(), Qt::CTRL | Qt::Key_S);
        give(m_policy->saving(), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
        give(m_policy->clearing(), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
        give(m_policy->reverting(), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    }
    give(m_policy->choosing(), Qt::CTRL | Qt::Key_P);
    m_list->addKeys(this, tr("templates"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    return head;
}

// Where there is no room beside, the policy stands below.
void TermsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_forms->setDirection(width() >= zoomed(besideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TermsPane::reload()
{
    m_form->reload();
    m_policy->reload();
    whenReady(m_desk.ask(m_lane, PaymentPlanTemplates()), this, [this](const Result<PaymentPlanTemplates::Answer> &templates) {
        if (!templates)
            return tellFailure(templates.error());
        m_banner->hide();
        m_templates = *templates;
        m_list->setLines(templateLines(m_templates, m_wording));
        Q_EMIT shown();
    });
}

void TermsPane::addTemplate()
{
    open(std::nullopt);
}

void TermsPane::editTemplate()
{
    const qint64 record = m_list->current();
    if (record <= 0 || static_cast<size_t>(record) > m_templates.size())
        return;
    if (mayPerform(m_desk.user().role, u"SetPaymentPlanTemplate"))
        open(m_templates[static_cast<size_t>(record) - 1]);
}

void TermsPane::open(std::optional<PaymentPlanTemplate> offer)
{
    auto *dialog = new TemplateDialog(m_desk, std::move(offer), m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDialog::told, this, [this](const QString &sentence) {
        Q_EMIT told(StatusKind::Ok, sentence);
        reload();
    });
    dialog->open();
    Q_EMIT templateOpened(dialog);
}

void TermsPane::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The terms could not be read"), text.sentence, text.remedy);
}

} // namespace kept
