#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/widgets/theme.h"
#include "ui/woman/cell_flow.h"
#include "ui/woman/field_editor.h"
#include "ui/woman/form_view.h"
#include "ui/woman/header_band.h"
#include "ui/woman/option_boxes.h"
#include "ui/woman/timeline.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    int percent;
    Language language;
};

/// Complaints about texts that do not fit the room the layout gave them.
QStringList faults(const ui::FormGeometry& geometry, int width) {
    QStringList list;
    for (const ui::PlacedText& text : geometry.texts) {
        const bool section = text.voice == ui::TextVoice::Section;
        const bool tallInline =
            text.voice == ui::TextVoice::Inline && text.rect.height() > ui::FieldEditor::lineHeight();
        if (text.voice == ui::TextVoice::Label || text.voice == ui::TextVoice::Help || section ||
            tallInline) {
            // Lines end between words; only Korean compounds may break inside, between syllables.
            static const QRegularExpression hangul(u"\\p{Hangul}"_s);
            const bool korean = hangul.match(text.text).hasMatch();
            const QFont font = section ? ui::uiFont(15, true) : ui::uiFont(14);
            const int flags = korean ? ui::wrapFlags(text.text, text.rect.width(), font) : Qt::TextWordWrap;
            const QRect need =
                QFontMetrics(font).boundingRect(QRect(0, 0, text.rect.width(), 100000), flags, text.text);
            if (need.height() > text.rect.height() || need.width() > text.rect.width()) {
                list.append(u"label: "_s + text.text);
            }
        } else if (text.voice == ui::TextVoice::Turned) {
            if (QFontMetrics(ui::uiFont(14)).horizontalAdvance(text.text) > text.rect.height()) {
                list.append(u"turned: "_s + text.text);
            }
        } else if (text.voice != ui::TextVoice::Mark && !text.text.isEmpty()) {
            if (text.rect.left() + ui::voiceWidth(text.text, text.voice) > width) {
                list.append(u"beyond the edge: "_s + text.text);
            }
        }
    }
    for (const ui::PlacedEditor& editor : geometry.editors) {
        if (editor.rect.right() >= width || editor.rect.left() < 0) {
            list.append(u"editor beyond the edge: "_s + editor.widget->objectName());
        }
        const auto* boxes = qobject_cast<const ui::OptionBoxes*>(editor.widget);
        if (boxes != nullptr && boxes->heightFor(editor.rect.width()) > editor.rect.height()) {
            list.append(u"options cut: "_s + editor.widget->objectName());
        }
    }
    return list;
}

/// Editors of different fields that cover each other (blanks lie inside their choice).
QStringList overlaps(const ui::FormGeometry& geometry, const content::Form& form) {
    QStringList list;
    const auto isBlankOf = [&](const QString& a, const QString& b) {
        const content::Field* choice = form.field(a);
        return choice != nullptr && std::any_of(choice->options.begin(), choice->options.end(),
                                                [&](const content::Option& o) { return o.blankField == b; });
    };
    for (std::size_t i = 0; i < geometry.editors.size(); ++i) {
        for (std::size_t k = i + 1; k < geometry.editors.size(); ++k) {
            const ui::PlacedEditor& a = geometry.editors[i];
            const ui::PlacedEditor& b = geometry.editors[k];
            const QString nameA = a.widget->objectName();
            const QString nameB = b.widget->objectName();
            if (a.rect.intersects(b.rect) && !isBlankOf(nameA, nameB) && !isBlankOf(nameB, nameA)) {
                list.append(nameA + u" covers "_s + nameB);
            }
        }
    }
    return list;
}

} // namespace

TEST_CASE("The band over her page is one line on the smallest screen, in every language") {
    const Language language = GENERATE(Language::Zh, Language::Ko, Language::En);
    WomanFixture desk;
    desk.makeClinic();
    ui::Theme::current().apply({false, 100, language});
    desk.preferences().setAppearance({false, 100, language});
    desk.startUnlocked();
    const QString pregnancy = desk.known(u"阿卜杜热合曼古丽（示例）"_s);
    work::Desk& work = desk.context().desk();
    const auto chart = work.chart(pregnancy);
    REQUIRE(chart.ok());
    record::Entry cover = *chart->newest(u"WOM_COVER"_s);
    cover.answers.set(u"handbook_no"_s, u"2206230112019"_s);
    cover.answers.set(u"blood_abo"_s, u"3"_s);
    cover.answers.set(u"blood_rh"_s, u"2"_s);
    cover.answers.set(u"drug_allergy"_s, QJsonArray{u"2"_s, u"3"_s});
    const auto saved = work.saveEntry(cover, {u"age_years"_s});
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    desk.open(pregnancy, u"ANC1"_s);
    const ui::HeaderBand* band = desk.page().band();
    INFO(band->spoken().toStdString());
    CHECK(band->height() == ui::px(72));
    // What does not stand in the line is still told by the tooltip and read aloud.
    CHECK(band->spoken().contains(u"2206 2301 1201 9"_s));
    CHECK((band->toolTip().isEmpty() || band->toolTip().contains(u"2206 2301 1201 9"_s)));
    shot(desk.window(), u"band-%1"_s.arg(static_cast<int>(language)));
    desk.stop();
    ui::Theme::current().apply({});
}

TEST_CASE("No label is cut and nothing overlaps from 100 to 200 %, in Chinese, Korean and English") {
    const Look look = GENERATE(Look{100, Language::Zh}, Look{150, Language::Zh}, Look{200, Language::Zh},
                               Look{100, Language::Ko}, Look{150, Language::Ko}, Look{200, Language::Ko},
                               Look{100, Language::En}, Look{150, Language::En}, Look{200, Language::En});
    const QString form = GENERATE(u"ANC1"_s, u"ANC2_5"_s, u"PREG_EPISODE"_s, u"WOM_COVER"_s, u"RISK_SCREEN"_s,
                                  u"RISK_ASSESS"_s);
    WomanFixture desk;
    desk.makeClinic();
    ui::Theme::current().apply({false, look.percent, look.language});
    desk.preferences().setAppearance({false, look.percent, look.language});
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    desk.open(pregnancy, form);
    REQUIRE(desk.pane().form()->code == form);
    const ui::FormGrid* grid = desk.pane().view()->grid();
    INFO(form.toStdString() << " at " << look.percent << " %, language " << static_cast<int>(look.language));
    CHECK(faults(grid->geometryNow(), grid->width()).join(u'\n').toStdString() == "");
    CHECK(overlaps(grid->geometryNow(), *desk.pane().form()).join(u'\n').toStdString() == "");
    CHECK(grid->width() <= desk.pane().view()->viewport()->width());
    CHECK(desk.page().band()->height() >= desk.page().band()->heightForWidth(desk.page().band()->width()));
    shot(desk.window(),
         u"layout-%1-%2-%3"_s.arg(form).arg(look.percent).arg(static_cast<int>(look.language)));
    desk.stop();
    ui::Theme::current().apply({});
}
