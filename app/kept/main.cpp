// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "app/kept/tourclock.h"
#include "app/kept/toursteps.h"
#include "app/shared/defaultstore.h"
#include "app/shared/systemclock.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Options
{
    QString store;
    QString tourFolder;
    QString language;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("kept::Main", "The collections workstation."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        u"db"_s, QApplication::translate("kept::Main", "The desk to open: a file, or postgresql://name@host/database."),
        u"store"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QApplication::translate("kept::Main", "Render every screen with made-up data to PNG files in a folder, and end."),
        u"folder"_s);
    const QCommandLineOption language(
        u"language"_s,
        QApplication::translate("kept::Main", "The language and country to use, like es or es_MX, instead of the session's."),
        u"locale"_s);
    parser.addOption(store);
    parser.addOption(language);
    parser.addOption(tour);
    const QString desk = QApplication::translate("kept::Main", "The desk to open, as with --db.");
    parser.addPositionalArgument(u"desk"_s, desk, u"[desk]"_s);
    parser.process(application);
    const QString named = parser.positionalArguments().value(0);
    return {parser.isSet(store) ? parser.value(store) : named, parser.value(tour), parser.value(language)};
}

void loadTranslations(QApplication &application)
{
    // A session without a language speaks English; the English file holds the plural forms, so it is always there below.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QLocale locale;
    auto *english = new QTranslator(&application);
    if (!english->load(u"kept_en"_s, u":/translations"_s))
        qFatal("this build lacks its translations");
    QApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (locale.language() != QLocale::English && own->load(locale, u"kept"_s, u"_"_s, u":/translations"_s))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    for (int i = 1; i < argc; ++i)
        if (qstrncmp(argv[i], "--tour", 6) == 0 && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    nameProgram();
    QGuiApplication::setDesktopFileName(u"org.kept.Kept"_s);
    const Options options = readOptions(application);
    // The tour leaves the user's settings and desks alone, and starts from none.
    if (!options.tourFolder.isEmpty()) {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }
    if (!options.language.isEmpty())
        QLocale::setDefault(QLocale(options.language));
    loadTranslations(application);
    initialiseResources();
    const SystemClock clock;
    const TourClock tourClock;
    const bool isTour = !options.tourFolder.isEmpty();
    Program program(application, isTour ? static_cast<const Clock &>(tourClock) : clock);
    if (!isTour) {
        program.start(options.store);
        return QApplication::exec();
    }
    int failed = 0;
    runTour(program, options.tourFolder, [&](const QString &problem) {
        failed = problem.isEmpty() ? 0 : 1;
        if (failed)
            std::fprintf(stderr, "%s\n", qPrintable(problem));
        QApplication::exit(failed);
    });
    return QApplication::exec();
}
