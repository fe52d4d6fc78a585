// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace kept {

/// One picture of the tour: how to get there, and whether everything has arrived.
struct TourStep
{
    QString name;
    std::function<void()> go;
    std::function<bool()> isReady;
    std::function<QWidget *()> subject; ///< what is rendered
};

/// Renders every screen with data to PNG files, one step after another, without a nested event loop.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(QString folder, std::vector<TourStep> steps, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// All pictures are written, or `problem` says which could not be.
    void finished(const QString &problem);

private:
    void next();
    void look();

    QString m_folder;
    std::vector<TourStep> m_steps;
    size_t m_current = 0;
    int m_waited = 0;
    int m_settled = 0;
    QTimer m_timer;
};

} // namespace kept
