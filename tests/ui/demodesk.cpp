// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demodesk.h"

#include "models/demo/demo.h"
#include "ui/widgets/findinglabel.h"

#include <QLabel>
#include <QTest>
#include <QTreeView>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

DemoDesk::DemoDesk(Portfolio portfolio) : store(u"sqlite"_s)
{
    DemoOptions options;
    options.accounts = 150;
    options.today = QDate(2026, 1, 15);
    options.now = testNow;
    if (portfolio == Portfolio::Demo && !makeDemo(store.database(), options))
        qFatal("the made-up portfolio could not be made");
    DeskSettings settings;
    settings.location = store.location();
    settings.clock = &clock;
    settings.newCommandId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    settings.zone = QTimeZone::utc();
    settings.beat = std::chrono::milliseconds(50);
    desk = std::make_unique<Desk>(settings);
    desk->setUser({std::nullopt, u"Ana Duarte"_s, Role::Administrator});
    const auto opened = desk->open(Existence::MustExist);
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 60'000))
        qFatal("the desk did not open");
}

bool showsText(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

bool mentions(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QString cutCell(const QTreeView &view, const QList<int> &columns)
{
    for (const int column : columns)
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (const QModelIndex index = view.model()->index(row, column);
                !view.isColumnHidden(column) && view.sizeHintForIndex(index).width() > view.columnWidth(column))
                return index.data().toString();
    return {};
}

QString cutFinding(const QWidget &widget)
{
    for (const FindingLabel *finding : widget.findChildren<FindingLabel *>()) {
        const auto *sentence = finding->findChild<QLabel *>();
        if (!finding->isVisible() || finding->text().isEmpty())
            continue;
        const QFontMetrics metrics = sentence->fontMetrics();
        const int flags = sentence->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
        const QSize needed = metrics.boundingRect(QRect(0, 0, sentence->width(), 10'000), flags, finding->text()).size();
        if (needed.width() > sentence->width() || needed.height() > sentence->height() ||
            !finding->rect().contains(sentence->geometry()))
            return finding->text();
    }
    return {};
}

} // namespace kept::test
