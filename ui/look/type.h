// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace kept {

/// What a text is for; each use has one size and weight.
enum class TextUse {
    Key,     ///< rail labels and keycaps
    Caption, ///< captions and the status bar
    TableHeader,
    Body,
    Emphasis,  ///< body in Medium
    Script,    ///< what is read aloud
    CardTitle, ///< choices of the first screen
    Figure,    ///< figures in a strip
    PageTitle,
    CustomerName,
    Headline,
};

/// The font of a use at the text size that was chosen; sizes are points, so they follow the screen.
QFont fontFor(TextUse use);

/// A measure of the design (at 100 %) at the text size that was chosen, in logical pixels.
int zoomed(int pixels);

/// The font at 100 %: Roboto, whose digits are all of one width.
QFont baseFont(int textPercent);

} // namespace kept
