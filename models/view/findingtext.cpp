// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/findingtext.h"

#include "models/domain/money.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/rolewords.h"
#include "models/view/sentences.h"
#include "models/view/statustext.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString valueText(const QVariant &value, const Wording &wording)
{
    if (value.canConvert<Money>() && value.metaType() == QMetaType::fromType<Money>())
        return proseText(value.value<Money>(), wording.locale);
    if (value.metaType() == QMetaType::fromType<Currency>())
        return value.value<Currency>().code();
    if (value.metaType() == QMetaType::fromType<QDate>())
        return weekdayDateText(value.toDate(), wording.locale);
    if (value.metaType() == QMetaType::fromType<qint64>() || value.metaType() == QMetaType::fromType<int>())
        return countText(value.toLongLong(), wording.locale);
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().join(u", "_s);
    return value.toString();
}

// Puts the finding's values in the places `{name}` of a sentence.
QString filled(const QString &sentence, const QVariantMap &values, const Wording &wording)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString text;
    qsizetype from = 0;
    for (auto match = place.globalMatch(sentence); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += sentence.mid(from, found.capturedStart() - from);
        text += valueText(values.value(found.captured(1)), wording);
        from = found.capturedEnd();
    }
    return text + sentence.mid(from);
}

QString withoutWords(const QString &code, const QVariantMap &values, const Wording &wording)
{
    QStringList parts;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        parts.append(value.key() + u' ' + valueText(value.value(), wording));
    return parts.isEmpty() ? code : code + u": "_s + parts.join(u", "_s);
}

// A state of a promise, a payment plan or an instalment is a word in the middle of a sentence, not the stored one.
QVariantMap withStateInWords(const QString &code, QVariantMap values, const Wording &wording)
{
    const QString state = values.value(u"state"_s).toString();
    const bool isOfPromise = code.startsWith(u"PTP.");
    if (state.isEmpty() || !(isOfPromise || code.startsWith(u"PAYPLAN.")))
        return values;
    const StatusText text = isOfPromise                     ? promiseStatusText(state)
                            : code == u"PAYPLAN.INSTALMENT" ? instalmentStatusText(state)
                                                            : paymentPlanStatusText(state);
    values.insert(u"state"_s, wording.locale.toLower(text.text));
    return values;
}

// Roles are stored by name, and said in words.
QVariantMap withRolesInWords(const QString &code, QVariantMap values, const Wording &wording)
{
    if (code != u"ROLE.RIGHT")
        return values;
    for (const QString &key : {u"role"_s, u"who"_s})
        if (const auto role = fromName<Role>(values.value(key).toString()))
            values.insert(key, wording.locale.toLower(roleWord(*role)));
    return values;
}

FindingText worded(const QString &code, const QVariantMap &given, const Wording &wording)
{
    const QVariantMap values = withRolesInWords(code, withStateInWords(code, given, wording), wording);
    const Sentence *sentence = sentenceFor(code);
    if (!sentence)
        return {withoutWords(code, values, wording), {}};
    const auto translated = [&](const char *text) {
        return text ? filled(QCoreApplication::translate("kept", text), values, wording) : QString();
    };
    return {translated(sentence->text), translated(sentence->remedy)};
}

} // namespace

FindingText findingText(const Finding &finding, const Wording &wording)
{
    FindingText text = worded(finding.rule, finding.values, wording);
    if (finding.clearsAt)
        text.remedy =
            QCoreApplication::translate("kept", "Opens %1").arg(instantText(*finding.clearsAt, wording.zone, wording.locale));
    return text;
}

FindingText errorText(const Error &error, const Wording &wording)
{
    for (const Finding &finding : error.findings)
        if (finding.severity == Severity::Block)
            return findingText(finding, wording);
    FindingText text = worded(error.code, error.values, wording);
    if (!error.detail.isEmpty())
        text.sentence += u" ("_s + error.detail + u')';
    return text;
}

} // namespace kept
