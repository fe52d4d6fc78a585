// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// From now on the first interrupt (Ctrl+C) is noted instead of ending the program; the second one ends it.
void watchForInterruption();
/// Whether one came.
bool wasInterrupted();

} // namespace kept
