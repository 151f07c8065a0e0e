#include "app/process_guard.h"
#include "core/base/clock.h"
#include "core/content/library.h"
#include "ui/print/fonts.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QScreen>
#include <QStandardPaths>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muying;

namespace {

/// Without complete content or fonts nothing may run: a missing rule must never mean "no risk". The
/// complaints, file and line each, go to the terminal at once; the sentence also into a window where there is
/// a display.
int refuseToStart(const Error& error) {
    QTextStream(stderr) << error.message << '\n' << error.detail << '\n' << Qt::flush;
    if (!displayAvailable())
        return 1;
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("muying", "母婴不能启动"),
                    error.message);
    box.setDetailedText(error.detail);
    box.exec();
    return 1;
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate("muying", "乡镇卫生院孕产妇工作站"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"db"_s, QCoreApplication::translate("muying", "资料文件"), u"FILE"_s});
    parser.addOption({u"demo"_s, QCoreApplication::translate("muying", "打开示例诊所")});
    parser.addOption({u"lang"_s, QCoreApplication::translate("muying", "界面语言"), u"zh|ko|en"_s});
    parser.addOption({u"resources"_s, QCoreApplication::translate("muying", "资源文件夹"), u"DIR"_s});
}

ui::Launch launchFrom(const QCommandLineParser& parser) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    ui::Launch launch;
    launch.database = parser.isSet(u"db"_s) ? parser.value(u"db"_s) : folder.filePath(u"muying.db"_s);
    launch.sampleDatabase = folder.filePath(u"sample/muying-sample.db"_s);
    launch.sample = parser.isSet(u"demo"_s);
    return launch;
}

void describeProgram() {
    QCoreApplication::setApplicationName(u"muying"_s);
    QCoreApplication::setOrganizationName(u"muying"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MUYING_VERSION));
}

void readArguments(QCommandLineParser& parser, const QCoreApplication& application) {
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"resources"_s))
        qputenv("MUYING_RESOURCES", parser.value(u"resources"_s).toLocal8Bit());
}

/// Started where no window can be shown (over a line, by a timer): says what is wrong instead of crashing.
int runWithoutDisplay(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    describeProgram();
    QCommandLineParser parser;
    readArguments(parser, application);
    if (const auto library = content::Library::load(content::resourcesDir()); !library)
        return refuseToStart(library.error());
    QTextStream(stderr) << QCoreApplication::translate(
                               "muying", "这里没有图形界面，母婴需要在桌面上启动；命令行请用 muyingctl。")
                        << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    forbidMemoryImages();
    if (!displayAvailable() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return runWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    describeProgram();
    QCommandLineParser parser;
    readArguments(parser, application);

    ui::Preferences preferences;
    if (parser.isSet(u"lang"_s)) {
        ui::Appearance appearance = preferences.appearance();
        appearance.language = ui::languageFromCode(parser.value(u"lang"_s));
        preferences.setAppearance(appearance);
    }
    auto words = std::make_unique<ui::Translations>(); // for complaints; the window brings its own
    words->install(preferences.appearance().language);
    if (const Status fonts = print::loadFonts(); !fonts)
        return refuseToStart(fonts.error());
    auto library = content::Library::load(content::resourcesDir());
    if (!library)
        return refuseToStart(library.error());
    words.reset();

    const SystemClock clock;
    ui::MainWindow window(std::move(library.value()), clock, preferences, launchFrom(parser));
    // The smallest screen is 1366×768: there the window takes all of it.
    if (QGuiApplication::primaryScreen()->availableGeometry().height() <= 900)
        window.showMaximized();
    else
        window.show();
    window.start();
    return QApplication::exec();
}
