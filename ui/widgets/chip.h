// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QWidget>

#include <optional>

namespace kept {

enum class ChipForm {
    Tinted, ///< on the tint of its status
    Plain,  ///< icon and word alone
};

/// A status as icon and word.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(StatusKind kind = StatusKind::None, const QString &text = {}, ChipForm form = ChipForm::Tinted,
                  QWidget *parent = nullptr);

    void setStatus(StatusKind kind, const QString &text);
    /// Another icon than the one of the status.
    void setIconName(const QString &name);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName() const;
    QFont chipFont() const;

    /// How wide the text is in a font; flows of chips ask often.
    struct Measure
    {
        QString text;
        QFont font;
        QSize size;
    };

    StatusKind m_kind;
    QString m_text;
    mutable std::optional<Measure> m_measure;
    ChipForm m_form;
    QString m_iconName;
};

} // namespace kept
