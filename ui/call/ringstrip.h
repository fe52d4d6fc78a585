// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callwatch.h"
#include "models/desk/desk.h"
#include "models/view/findingtext.h"
#include "ui/call/takencall.h"

#include <QWidget>

#include <vector>

class QAction;

namespace kept {

class Chip;
class ElidedLabel;

/// Says who calls while the telephone rings, and whom nobody answered. Its keys work from every form that is open: nothing that was
/// typed has to be left for a call to be taken.
class RingStrip final : public QWidget
{
    Q_OBJECT

public:
    RingStrip(Desk &desk, CallWatch &watch, Wording wording, QWidget *parent = nullptr);
    ~RingStrip() override;

    /// Somebody calls.
    void ring(IncomingCall *call);
    /// The call is in a form now, which says the rest, or was given up.
    void handOver(const TakenCall &call);
    bool isEmpty() const { return m_rings.empty(); }
    /// Takes the call that is shown, or opens one that was missed; what the keys do.
    void take();
    void refuse();

Q_SIGNALS:
    /// The call is answered at the telephone, or is about to be: who it is comes with it, as far as the number tells.
    void taken(const kept::TakenCall &call);
    /// A call that nobody answered is to be looked into.
    void missedAsked(const kept::TakenCall &call);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Ringing, Taken, Missed };
    struct Ring
    {
        QPointer<IncomingCall> call;
        std::shared_ptr<RungLine> told;
        QString number;
        WhoCalls::Answer people;
        State state = State::Ringing;
        bool isAsked = false; ///< whose number it is has been asked, and answered
    };

    Ring *current();
    Ring *ringOf(const RungLine *told);
    void lookUp(const Ring &ring);
    void answered(const RungLine *told);
    void ended(const RungLine *told, LineEnd how);
    void drop(const RungLine *told);
    bool isTakeable(const Ring &ring) const;
    TakenCall takenCall(const Ring &ring) const;
    void showCurrent();
    QString titleOf(const Ring &ring) const;
    QString detailOf(const Ring &ring) const;

    Desk &m_desk;
    CallWatch &m_watch;
    Wording m_wording;
    std::vector<Ring> m_rings; ///< the oldest first
    Chip *m_title;
    ElidedLabel *m_detail;
    QAction *m_take;
    QAction *m_refuse;
};

} // namespace kept
