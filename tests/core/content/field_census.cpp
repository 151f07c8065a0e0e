#include "core/content/library.h"
#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

struct CensusLine {
    QString form;
    int fields = 0;
    int official = 0;
    int onPaper = 0;
    int required = 0;
    int dataElements = 0;
    int limited = 0;
};

std::vector<CensusLine> censusLines() {
    std::vector<CensusLine> lines;
    const QStringList text =
        QString::fromUtf8(readAll(QStringLiteral(MUYING_TEST_DATA) + u"/field_census.csv"_s))
            .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(text.first() == u"form,fields,official,on_paper,required,data_elements,limited"_s);
    for (const QString& line : text.mid(1)) {
        const QStringList cells = line.split(u',');
        REQUIRE(cells.size() == 7);
        lines.push_back({cells[0], cells[1].toInt(), cells[2].toInt(), cells[3].toInt(), cells[4].toInt(),
                         cells[5].toInt(), cells[6].toInt()});
    }
    return lines;
}

template <class Test>
int counted(const Form& form, Test test) {
    return static_cast<int>(std::ranges::count_if(form.fields, test));
}

} // namespace

TEST_CASE("No field of the national and project lists is lost") {
    const auto library = Library::load(realResources());
    REQUIRE(library.ok());
    const auto census = censusLines();
    CHECK(census.size() == (*library)->forms().size());
    for (const CensusLine& line : census) {
        INFO(line.form.toStdString());
        const Form* form = (*library)->form(line.form);
        REQUIRE(form);
        CHECK(static_cast<int>(form->fields.size()) == line.fields);
        CHECK(counted(*form, [](const Field& f) { return f.origin == Origin::Official; }) == line.official);
        CHECK(counted(*form, [](const Field& f) { return f.onPaper; }) == line.onPaper);
        CHECK(counted(*form, [](const Field& f) { return f.required; }) == line.required);
        CHECK(counted(*form, [](const Field& f) { return !f.dataElement.isEmpty(); }) == line.dataElements);
        CHECK(counted(*form, [](const Field& f) {
                  return f.hardMin || f.hardMax || f.warnMin || f.warnMax;
              }) == line.limited);
    }
}

TEST_CASE("Official fields are on the official paper, project fields only where the paper has their blank") {
    const auto library = Library::load(realResources());
    REQUIRE(library.ok());
    QStringList extra;
    for (const Form& form : (*library)->forms()) {
        for (const Field& field : form.fields) {
            if (field.origin == Origin::Official)
                CHECK(field.onPaper);
            else if (field.onPaper)
                extra << form.code + u'.' + field.code;
        }
    }
    // The handbook's first page asks for the father and its own number; the visit form has a blank for the
    // operation and prints 随访/督促; the referral slip asks for age, day and telephone.
    CHECK(extra == QStringList{u"ANC1.gyn_surgery_detail"_s, u"ANC2_5.visit_kind"_s, u"REFERRAL.ref_dt"_s,
                               u"REFERRAL.age"_s, u"REFERRAL.ref_doctor_phone"_s, u"WOM_COVER.handbook_no"_s,
                               u"WOM_COVER.husband_name"_s, u"WOM_COVER.husband_age"_s,
                               u"WOM_COVER.husband_birth"_s, u"WOM_COVER.husband_phone"_s,
                               u"WOM_COVER.husband_id_no"_s, u"WOM_COVER.husband_ethnic"_s,
                               u"WOM_COVER.husband_education"_s, u"WOM_COVER.husband_occupation"_s,
                               u"WOM_COVER.husband_work_unit"_s});
}

TEST_CASE("Every word of the forms is Korean of China, not of the South") {
    const auto library = Library::load(realResources());
    REQUIRE(library.ok());
    const QStringList southern{u"여성"_s, u"보건소"_s, u"산모수첩"_s, u"숫자"_s, u"되었"_s,
                               u"연락"_s, u"날짜"_s,   u"유산"_s,     u"난소"_s, u"횟수"_s,
                               u"폐렴"_s, u"소변"_s,   u"혈색소"_s,   u"119"_s};
    for (const Form& form : (*library)->forms()) {
        QStringList words{form.title.ko};
        for (const LocalText& note : form.notes)
            words << note.ko;
        for (const Field& field : form.fields) {
            words << field.label.ko << field.hint.ko << field.place.head.ko << field.place.shortLabel.ko;
            for (const Option& option : field.options)
                words << option.text.ko;
        }
        for (const QString& word : words) {
            for (const QString& foreign : southern) {
                INFO(form.code.toStdString() << ": " << word.toStdString());
                CHECK_FALSE(word.contains(foreign));
            }
        }
    }
}
