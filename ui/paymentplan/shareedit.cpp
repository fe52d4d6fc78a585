// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/shareedit.h"

#include "models/view/moneytext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whole = 10'000;
constexpr int percent = 100;

/// Percent with at most two decimals, as hundredths; -1 where it is none.
int readShare(const QString &text, const QString &point)
{
    const qsizetype dot = text.indexOf(point);
    const QString before = dot < 0 ? text : text.first(dot);
    const QString after = dot < 0 ? QString() : text.sliced(dot + point.size());
    if (before.isEmpty() || before.size() > 3 || after.size() > 2)
        return -1;
    const auto isDigit = [](QChar each) { return each >= u'0' && each <= u'9'; };
    if (!std::all_of(before.begin(), before.end(), isDigit) || !std::all_of(after.begin(), after.end(), isDigit))
        return -1;
    return before.toInt() * percent + after.leftJustified(2, u'0').toInt();
}

} // namespace

ShareEdit::ShareEdit(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, whole);
    setSingleStep(percent);
    setSuffix(u" %"_s);
    setSpecialValueText(tr("None"));
}

QString ShareEdit::textFromValue(int basisPoints) const
{
    const int rest = basisPoints % percent;
    QString text = QString::number(basisPoints / percent);
    if (rest != 0)
        text += locale().decimalPoint() + (rest % 10 == 0 ? QString::number(rest / 10) : u"%1"_s.arg(rest, 2, 10, QChar(u'0')));
    return text;
}

QString ShareEdit::bare(const QString &text) const
{
    QString bare = text.trimmed();
    if (bare.endsWith(suffix().trimmed()))
        bare.chop(suffix().trimmed().size());
    return bare.trimmed();
}

int ShareEdit::valueFromText(const QString &text) const
{
    return text == specialValueText() ? minimum() : std::max(0, readShare(bare(text), locale().decimalPoint()));
}

QValidator::State ShareEdit::validate(QString &text, int &) const
{
    const QString typed = bare(text);
    if (typed.isEmpty() || text == specialValueText())
        return typed.isEmpty() ? QValidator::Intermediate : QValidator::Acceptable;
    const int share = readShare(typed, locale().decimalPoint());
    return share >= 0 && share <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
}

} // namespace kept
