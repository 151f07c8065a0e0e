// The workstation in Korean of China and in English: nothing of the product's own words left in Chinese,
// nothing cut, on every page.
#include "core/content/further_texts.h"
#include "core/work/word_list.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/leaflets/leaflet_editor.h"
#include "ui/leaflets/leaflets_page.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/segment.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

bool hasChinese(const QString& text) {
    return std::ranges::any_of(text, [](QChar letter) { return letter >= u'\u4e00' && letter <= u'\u9fff'; });
}

/// The product's own Chinese words: those of the screen and of the declarations. A doctor's own words may
/// stand in Chinese anywhere.
const QSet<QString>& productWords() {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const auto screen =
            work::screenWords(QStringLiteral(MUYING_SOURCE_DIR "/translations/muying_ko_CN.ts"));
        REQUIRE(screen.ok());
        for (const work::ScreenWord& word : *screen) {
            if (hasChinese(word.zh) && !hasChinese(word.text))
                all.insert(word.zh);
        }
        const auto library = sharedLibrary();
        std::vector<content::Wording> declared = library->wordings();
        const auto further = content::furtherWordings(*library);
        REQUIRE(further.ok());
        declared.insert(declared.end(), further->begin(), further->end());
        for (const content::Wording& word : declared) {
            if (hasChinese(word.text.zh) && !word.text.ko.isEmpty() && !word.text.en.isEmpty())
                all.insert(word.text.zh);
        }
        // Words an invented woman is described by in Chinese.
        for (const QString& own : {u"示例"_s, u"汉族"_s, u"朝鲜族"_s, u"中文"_s})
            all.remove(own);
        return all;
    }();
    return words;
}

/// Everything a widget tells by itself.
QStringList toldBy(const QWidget* widget) {
    QStringList told;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        told << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        told << button->text();
    else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        told << edit->placeholderText();
    else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            told << box->itemText(i);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            told << tabs->tabText(i);
    } else if (qobject_cast<const QHeaderView*>(widget) != nullptr) {
        // The table itself tells its heads and rows.
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        const QAbstractItemModel& model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            told << model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < std::min(60, model.rowCount()); ++row)
                told << model.index(row, column).data().toString();
        }
    }
    told << widget->toolTip() << widget->accessibleName();
    return told;
}

/// Product words that stand in Chinese on the page.
QStringList chineseLeft(const QWidget& page) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QStringList left;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        // What a clinician signs stands in the words it is signed in.
        if (!widget->isVisible() || widget->objectName() == u"openValues"_s)
            continue;
        for (QString text : toldBy(widget)) {
            text = text.remove(tags).remove(u'&').trimmed();
            if (hasChinese(text) && productWords().contains(text))
                left << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() +
                            u": "_s + text;
        }
    }
    return left;
}

/// Buttons and single-line labels narrower than what they say, and pages that must be scrolled sideways.
QStringList cutOn(const QWidget& page) {
    QStringList cut;
    const auto say = [&](const QWidget* widget, const QString& text) {
        cut << u"%1 %2: “%3” needs %4, has %5"_s
                   .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
                   .arg(widget->sizeHint().width())
                   .arg(widget->width());
    };
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            say(button, button->text());
    }
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        const QWidget* row = button->parentWidget();
        if (button->isVisible() && row != nullptr && !row->rect().contains(button->geometry()))
            cut << u"button “%1” reaches beyond its row"_s.arg(button->text());
    }
    for (const auto* label : page.findChildren<QLabel*>()) {
        const bool plain = label->isVisible() && !label->wordWrap() && !label->text().isEmpty();
        if (plain && label->toolTip().isEmpty() && label->width() + 1 < label->sizeHint().width())
            say(label, label->text());
    }
    for (const auto* segment : page.findChildren<ui::Segment*>()) {
        if (segment->isVisible() && segment->width() < segment->sizeHint().width())
            say(segment, segment->accessibleName());
    }
    for (const auto* area : page.findChildren<QScrollArea*>()) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (area->isVisible() && scrolls && area->horizontalScrollBar()->maximum() > 0)
            say(area, u"scrolls sideways"_s);
    }
    return cut;
}

/// Walks the whole window in one language and size and looks at every page.
class LanguageWalk {
public:
    LanguageWalk(Language language, int percent) : m_language(language), m_percent(percent) {
        m_desk.makeClinic(12);
        const ui::Appearance look{false, percent, language};
        ui::Theme::current().apply(look);
        m_desk.preferences().setAppearance(look);
        m_desk.start();
        settle();
        check(u"unlock"_s);
        m_desk.unlock();
    }
    ~LanguageWalk() {
        m_desk.stop();
        ui::Theme::current().apply({});
    }

    void places() {
        ui::Workplace* work = m_desk.window().workplace();
        for (int place = 0; place < work->rail()->count(); ++place) {
            work->showPlace(place);
            settle();
            check(u"place%1"_s.arg(place));
            lowerParts(u"place%1"_s.arg(place));
        }
    }
    void leaflets() {
        press(Qt::Key_E, Qt::ControlModifier);
        settle();
        auto* page = qobject_cast<ui::LeafletsPage*>(m_desk.window().workplace()->currentPage());
        REQUIRE(page != nullptr);
        using Part = ui::LeafletsPage::Part;
        int number = 0;
        for (const Part part : {Part::Leaflets, Part::Classes, Part::Posters, Part::Words}) {
            page->showPart(part);
            settle();
            check(u"leaflets%1"_s.arg(++number));
        }
    }
    void woman() {
        const QString pregnancy = m_desk.known();
        for (const QString& form : {u"WOM_COVER"_s, u"ANC1"_s, u"RISK_SCREEN"_s, u"EPDS"_s, u"REFERRAL"_s}) {
            m_desk.open(pregnancy, form);
            settle();
            check(u"woman-"_s + form);
        }
        find<QPushButton>(&m_desk.window(), "handbook")->click();
        settle();
        REQUIRE(qobject_cast<ui::PrintPreview*>(m_desk.window().workplace()->currentPage()) != nullptr);
        check(u"preview"_s);
    }

private:
    /// Long pages a screen at a time, to be looked at.
    void lowerParts(const QString& name) {
        for (auto* area : m_desk.window().workplace()->currentPage()->findChildren<QScrollArea*>()) {
            QScrollBar* bar = area->verticalScrollBar();
            for (int part = 1; area->isVisible() && part < 8 && bar->value() < bar->maximum(); ++part) {
                bar->setValue(bar->value() + bar->pageStep());
                settle();
                shot(m_desk.window(), shotName(u"%1_%2"_s.arg(name).arg(part)));
            }
        }
    }
    QString shotName(const QString& page) const {
        return u"walk-%1-%2-%3"_s.arg(m_language == Language::Ko ? u"ko"_s : u"en"_s)
            .arg(m_percent)
            .arg(page);
    }
    void check(const QString& page) {
        INFO(page.toStdString());
        shot(m_desk.window(), shotName(page));
        CHECK(chineseLeft(m_desk.window()).join(u'\n').toStdString() == std::string());
        CHECK(cutOn(m_desk.window()).join(u'\n').toStdString() == std::string());
    }

    WomanFixture m_desk;
    Language m_language;
    int m_percent;
};

} // namespace

TEST_CASE("Every page speaks Korean and English and nothing on it is cut, at 100 % and 150 %",
          "[languages]") {
    const Language language = GENERATE(Language::Ko, Language::En);
    const int percent = GENERATE(100, 150);
    LanguageWalk walk(language, percent);
    INFO((language == Language::Ko ? "Korean " : "English ") << percent << " %");
    walk.places();
    walk.leaflets();
    walk.woman();
}
