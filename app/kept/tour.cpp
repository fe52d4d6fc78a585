// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tour.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int interval = 40;
constexpr int longestWait = 30'000;
constexpr int settledLooks = 5; // for delayed repaints and charts

// A dialog is its own window: it is painted over the middle of the page, as window managers place it.
QPixmap picture(QWidget *subject)
{
    QPixmap pixmap = subject->grab();
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog || dialog == subject)
        return pixmap;
    QPainter painter(&pixmap);
    const QRect place(QPoint((subject->width() - dialog->width()) / 2, (subject->height() - dialog->height()) / 2),
                      dialog->size());
    painter.drawPixmap(place.topLeft(), dialog->grab());
    painter.setPen(dialog->palette().color(QPalette::Dark));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return pixmap;
}

} // namespace

Tour::Tour(QString folder, std::vector<TourStep> steps, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_steps(std::move(steps))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(tr("The folder %1 can't be made.").arg(m_folder));
        return;
    }
    next();
}

void Tour::next()
{
    if (m_current == m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    m_waited = 0;
    m_settled = 0;
    m_steps[m_current].go();
    m_timer.start();
}

void Tour::look()
{
    const TourStep &step = m_steps[m_current];
    m_waited += interval;
    if (!step.isReady()) {
        m_settled = 0;
        if (m_waited > longestWait) {
            m_timer.stop();
            Q_EMIT finished(tr("The screen %1 did not appear.").arg(step.name));
        }
        return;
    }
    if (++m_settled < settledLooks)
        return;
    m_timer.stop();
    const QString file = QDir(m_folder).filePath(step.name + u".png"_s);
    if (!picture(step.subject()).save(file)) {
        Q_EMIT finished(tr("The picture %1 can't be written.").arg(file));
        return;
    }
    ++m_current;
    next();
}

} // namespace kept
