// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// What a name is searched and sorted by (columns name_key): compatibility-decomposed, without marks, case-folded, with
/// single blanks for anything that is neither letter nor digit: "Øystein  Bakke-Lund" becomes "oystein bakke lund".
/// Never empty for a name that isn't: a name of signs only stays as it is.
QString nameKey(const QString &name);

/// The digits of a text in their ASCII form, whatever script they were typed in: "+1 (303) 555-0142" is "13035550142".
QString digitsOf(const QString &text);

} // namespace kept
