// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/shell/notice.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The bar at the top with the program's sign and a line below.
class TopBar final : public QWidget
{
public:
    TopBar() : m_row(new QHBoxLayout(this))
    {
        m_row->setSpacing(10);
        fitToText();
    }
    QHBoxLayout *row() const { return m_row; }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            fitToText();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = lookOf(this);
        drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
        const int size = zoomed(24);
        const QRect mark((zoomed(72) - size) / 2, (height() - size) / 2, size, size);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), u"mark"_s, look.accent);
    }

private:
    void fitToText()
    {
        setFixedHeight(zoomed(44));
        m_row->setContentsMargins(zoomed(72) + 10, 0, 12, 1);
    }

    QHBoxLayout *m_row;
};

// The digits as they stand on the keyboard, then the same with Shift.
QKeySequence pageKey(int place)
{
    constexpr int digits = 10;
    const int digit = (place + 1) % digits;
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
    return place < digits ? QKeySequence(Qt::ALT | key) : QKeySequence(Qt::ALT | Qt::SHIFT | key);
}

/// Asks a scroll area for no more than a page can't do without; of a layout with words that wrap it would get what it would like.
class PageHolder final : public QWidget
{
public:
    explicit PageHolder(QWidget *page) : m_page(page) { page->setParent(this); }

    QSize minimumSizeHint() const override
    {
        QSize least = m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
        if (m_page->layout() && m_page->hasHeightForWidth())
            least.setHeight(
                std::max(least.height(), m_page->layout()->totalMinimumHeightForWidth(std::max(width(), least.width()))));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        m_page->resize(event->size());
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

private:
    QWidget *m_page;
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_rail(new Rail), m_search(new SearchField), m_status(new StatusCells), m_notice(new Notice),
      m_top(makeTop()), m_outer(new QStackedWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Kept"));
    setWindowIcon(programIcon());
    auto *frame = new QWidget;
    auto *rows = m_rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(m_notice);
    rows->addWidget(m_status);
    m_outer->addWidget(frame);
    setCentralWidget(m_outer);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    auto *find = new QAction(tr("Search everything"), this);
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_search, &SearchField::left, this, [this] {
        if (QWidget *shown = page(m_current))
            shown->setFocus(Qt::OtherFocusReason);
    });
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    auto *help = new QAction(tr("Keys of this screen"), this);
    help->setShortcut(Qt::Key_F1);
    connect(help, &QAction::triggered, this, &MainWindow::helpAsked);
    addAction(help);
    resize(1440, 900);
}

QWidget *MainWindow::makeTop()
{
    auto *top = new TopBar;
    QHBoxLayout *layout = top->row();
    m_search->setMaximumWidth(zoomed(520));
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    m_date = new ToneLabel({}, TextUse::Body, Tone::Text2);
    m_time = new ToneLabel({}, TextUse::Emphasis);
    layout->addWidget(m_date);
    layout->addWidget(m_time);
    auto *help = new KeyButton(tr("Keys"));
    help->setKind(ButtonKind::Quiet);
    help->setIconName(u"help"_s);
    help->setKeyHint(Qt::Key_F1);
    help->setToolTip(tr("Keys of this screen"));
    connect(help, &QPushButton::clicked, this, &MainWindow::helpAsked);
    layout->addSpacing(8);
    m_user = new KeyButton;
    m_user->setKind(ButtonKind::Quiet);
    m_user->setIconName(u"user"_s);
    m_user->setToolTip(tr("Lock, somebody else, password"));
    m_user->hide();
    m_userMenu = new QMenu(m_user);
    connect(m_user, &QPushButton::clicked, this, [this] { m_userMenu->popup(m_user->mapToGlobal(m_user->rect().bottomLeft())); });
    layout->addWidget(m_user);
    layout->addWidget(help);
    return top;
}

// A page that has no room scrolls; else it would make the window larger than a small screen.
QWidget *MainWindow::addScrolled(QWidget *page)
{
    auto *frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(new PageHolder(page));
    m_pages->addWidget(frame);
    return frame;
}

void MainWindow::addPage(const QString &id, const QString &iconName, const QString &text, QWidget *page, Rail::Place place)
{
    QAbstractButton *button = m_rail->add(id, iconName, text, place);
    m_known.insert(id, {page, addScrolled(page), id});
    auto *go = new QAction(tr("Go to %1").arg(text), this);
    go->setShortcut(pageKey(m_railCount++));
    connect(go, &QAction::triggered, this, [this, id] { showPage(id); });
    addAction(go);
    m_goActions.append(go);
    button->setToolTip(u"%1, %2"_s.arg(text, go->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::clearPages()
{
    for (const Page &page : std::as_const(m_known))
        delete page.frame;
    m_known.clear();
    m_current.clear();
    qDeleteAll(std::exchange(m_goActions, {}));
    m_rail->clear();
    m_railCount = 0;
    m_status->clear();
    m_notice->clear();
    m_search->forget();
}

void MainWindow::addInnerPage(const QString &id, QWidget *page, const QString &railId)
{
    m_known.insert(id, {page, addScrolled(page), railId});
}

void MainWindow::showPage(const QString &id)
{
    const auto found = m_known.constFind(id);
    if (found == m_known.cend())
        return;
    m_outer->setCurrentIndex(0);
    m_current = id;
    m_rail->setCurrent(found->railId);
    m_pages->setCurrentWidget(found->frame);
    found->widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(id);
}

QWidget *MainWindow::page(const QString &id) const
{
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? nullptr : found->widget;
}

void MainWindow::showAlone(QWidget *page)
{
    if (m_outer->indexOf(page) < 0)
        m_outer->addWidget(page);
    m_outer->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::addStrip(QWidget *strip)
{
    m_rows->insertWidget(m_rows->indexOf(m_top) + 1, strip);
}

void MainWindow::setUserMenu(const QString &name, const QList<QAction *> &actions)
{
    for (QAction *action : m_userMenu->actions())
        removeAction(action);
    m_userMenu->clear();
    m_userMenu->addActions(actions);
    addActions(actions);
    m_user->setText(name);
    m_user->setAccessibleName(name.isEmpty() ? QString() : tr("%1, who works here").arg(name));
    m_user->setVisible(!name.isEmpty());
}

void MainWindow::setClock(const QString &date, const QString &time)
{
    m_date->setText(date);
    m_time->setText(time);
}

} // namespace kept
