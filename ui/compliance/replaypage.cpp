// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/replaypage.h"

#include "models/domain/civiltime.h"
#include "models/exchange/packfiles.h"
#include "models/view/calltext.h"
#include "models/view/compliancelines.h"
#include "models/view/moneytext.h"
#include "models/view/packtext.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Other questions are answered between two of these, and the bar moves on.
constexpr int customersAtOnce = 200;
constexpr int usualDays = 90;
constexpr int thenColumn = 8;
constexpr int nowColumn = 9;

} // namespace

ReplayPage::ReplayPage(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_start(new QAction(tr("Replay"), this)),
      m_cancel(new QAction(tr("Stop"), this)), m_source(new QComboBox), m_from(new DateEdit(desk.asking().today)),
      m_to(new DateEdit(desk.asking().today)), m_summary(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_banner(new Banner),
      m_loading(new LoadingBar), m_table(new LineTable(replayHeadings(), this)),
      m_view(makeOfficerTable(m_table, tr("Contacts that would have been refused"), {thenColumn, nowColumn})),
      m_reveal(new NumberReveal(desk, this)), m_empty(new EmptyState)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    rows->addWidget(body, 1);
    m_empty->setContent(u"legal"_s, tr("Judge past contacts again."),
                        tr("Each is judged by what was known at its instant; nothing is changed."));
    m_empty->setActions({m_start});
    makeActions();
    setFocusProxy(m_source);
    fitColumns();
}

QWidget *ReplayPage::makeHead()
{
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    lines->addLayout(line);
    m_source->addItems({tr("Packs in force"), tr("A changed pack…"), tr("A folder of packs…")});
    m_source->setAccessibleName(tr("What judges"));
    connect(m_source, &QComboBox::activated, this, &ReplayPage::chooseSource);
    const QDate today = m_desk.asking().today;
    m_from->setDate(today.addDays(1 - usualDays));
    m_to->setDate(today);
    line->addWidget(m_source);
    for (const auto &[text, edit] : {std::pair(tr("From"), m_from), std::pair(tr("to"), m_to)}) {
        auto *label = new ToneLabel(text, TextUse::Body, Tone::Text2);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        line->addWidget(label);
        line->addWidget(edit);
    }
    line->addStretch();
    auto *start = new KeyButton(m_start);
    start->setKind(ButtonKind::Filled);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(8);
    outcome->addWidget(start);
    outcome->addWidget(new KeyButton(m_cancel));
    outcome->addWidget(m_summary, 1);
    outcome->addWidget(new KeyButton(m_reveal->action()));
    lines->addLayout(outcome);
    return head;
}

void ReplayPage::makeActions()
{
    m_start->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setVisible(false);
    for (QAction *action : {m_start, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_start, &QAction::triggered, this, &ReplayPage::start);
    connect(m_cancel, &QAction::triggered, this, &ReplayPage::cancel);
    addExport(m_view, this, tr("replayed contacts"), m_wording,
              [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_reveal, &NumberReveal::revealed, this, [this](const MaskedNumber &number) {
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_numbers[static_cast<size_t>(row)].point == number.point)
                m_table->setText(row, replayNumberColumn, isolated(phoneText(number.value)));
    });
    connect(m_reveal, &NumberReveal::failed, this, [this](const Error &error) {
        const FindingText text = errorText(error, m_wording);
        Q_EMIT told(StatusKind::Bad, text.sentence);
    });
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT customerChosen(AccountId::fromValue(m_table->recordAt(index.row()))); });
}

void ReplayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void ReplayPage::fitColumns()
{
    for (DateEdit *edit : {m_from, m_to})
        edit->setFixedWidth(zoomed(150));
    sizeColumns(m_view, {160, 140, 140, 70, 136, 150, 190, 96, 120, 104, 164});
}

void ReplayPage::chooseSource(int index)
{
    const auto source = static_cast<Source>(index);
    if (source == Source::InForce)
        return setSource(source);
    auto *dialog = new QFileDialog(this, source == Source::File ? tr("A changed pack") : tr("A folder of packs"), {},
                                   tr("Rule packs (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(source == Source::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString &path) { setSource(source, path); });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_source->setCurrentIndex(static_cast<int>(m_chosen)); });
    dialog->open();
}

void ReplayPage::setSource(Source source, const QString &path)
{
    m_chosen = source;
    m_path = path;
    m_source->setCurrentIndex(static_cast<int>(source));
    m_summary->setText(path.isEmpty() ? QString() : QFileInfo(path).fileName());
}

Result<void> ReplayPage::readSource()
{
    m_question.source = m_path;
    if (m_chosen == Source::File) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, m_path}});
        m_question.pack = file.readAll();
        if (m_question.pack.isEmpty())
            m_question.pack = "{}"; // an empty file is a bad pack, not the packs in force
    } else if (m_chosen == Source::Folder) {
        KEPT_TRY(PackShelf shelf, packsWithOverrides(m_path));
        if (!shelf.rejected().empty())
            return tl::make_unexpected(shelf.rejected().front().error);
        m_question.shelf = std::make_shared<const PackShelf>(std::move(shelf));
    }
    return {};
}

void ReplayPage::start()
{
    if (m_isRunning || !m_from->date() || !m_to->date())
        return;
    m_question = {};
    m_sum = {};
    m_banner->hide();
    m_table->setLines({});
    m_numbers.clear();
    m_reveal->forget();
    m_reveal->setChosen({});
    m_stack->setCurrentWidget(m_view);
    if (const auto read = readSource(); !read)
        return tellFailure(read.error());
    m_question.since = startOfDay(*m_from->date(), m_wording.zone);
    m_question.until = startOfDay(m_to->date()->addDays(1), m_wording.zone);
    m_question.most = customersAtOnce;
    m_isRunning = true;
    m_cancel->setVisible(true);
    m_start->setEnabled(false);
    m_loading->start();
    askNext();
}

void ReplayPage::cancel()
{
    if (!m_isRunning)
        return;
    m_desk.cancel(m_lane);
    end(tr("Stopped after %1 of %2 customers.")
            .arg(countText(m_sum.done, m_wording.locale), countText(m_sum.customers, m_wording.locale)));
}

void ReplayPage::askNext()
{
    whenReady(m_desk.ask(m_lane, m_question), this, [this](const Result<PackReplay::Answer> &answer) { take(answer); });
}

void ReplayPage::take(const Result<PackReplay::Answer> &answer)
{
    if (!m_isRunning)
        return;
    if (!answer)
        return tellFailure(answer.error());
    for (const PackReplay::Row &row : answer->refused)
        m_numbers.push_back({row.customer, row.contact, row.pointId.value_or(ContactPointId::fromValue(0)), row.point});
    m_table->addLines(replayLines(answer->refused, m_wording));
    m_sum.customers = answer->customers;
    m_sum.done += answer->done;
    m_sum.judged += answer->judged;
    m_loading->setProgress(m_sum.done, std::max<qint64>(1, m_sum.customers));
    if (answer->last) {
        m_question.after = answer->last;
        return askNext();
    }
    end(tr("%1 of %2 contacts would have been refused.")
            .arg(countText(m_table->rowCount(), m_wording.locale), countText(m_sum.judged, m_wording.locale)));
}

void ReplayPage::choose(int row)
{
    const bool isNumber = row >= 0 && static_cast<size_t>(row) < m_numbers.size();
    const auto number = isNumber ? std::optional(m_numbers[static_cast<size_t>(row)]) : std::nullopt;
    m_reveal->setChosen(number && number->point.value() != 0 ? number : std::nullopt);
}

void ReplayPage::end(const QString &summary)
{
    m_isRunning = false;
    m_loading->stop();
    m_cancel->setVisible(false);
    m_start->setEnabled(true);
    m_summary->setText(summary);
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, 0));
    else
        m_empty->setContent(u"ok"_s, summary, tr("Each is judged by what was known at its instant; nothing is changed."));
    m_stack->setCurrentWidget(m_table->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    Q_EMIT ended();
}

void ReplayPage::tellFailure(const Error &error)
{
    end(QString());
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The contacts were not judged"),
                          error.code == u"PACK.FORMAT" ? u"%1: %2"_s.arg(QFileInfo(m_path).fileName(), packFaultText(error))
                                                       : text.sentence,
                          text.remedy);
    m_banner->show();
}

QString ReplayPage::summary() const
{
    return m_summary->text();
}

} // namespace kept
