// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kept {

class ChipFlow;
class ElidedLabel;
class ToneLabel;

/// The bar above a part of a page: its title, a note, and at the trailing end what belongs to the whole part.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Takes the widget; it stands at the trailing end, in the next line where one is full.
    void addTrailing(QWidget *widget);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return false; } // it sets its height

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_row;
    ChipFlow *m_trailing = nullptr;
};

} // namespace kept
