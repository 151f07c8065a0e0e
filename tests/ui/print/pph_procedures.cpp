#include "core/content/drill_set.h"
#include "core/content/library.h"
#include "core/pph/procedure_words.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"
#include "ui/print/paint_page.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/pph_osce.h"
#include "ui/print/pph_procedure.h"
#include "ui/print/text.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::print;
using namespace muying::tests;

namespace {

content::Procedure paperProcedure(const QString& name) {
    return valueOf(content::loadProcedure(productLibrary(), name), "procedure");
}

/// A log from its lines: seconds after 10:00, line, value.
class PaperRun {
public:
    explicit PaperRun(const QString& procedure) {
        add(0, {{u"do"_s, u"start"_s}, {u"procedure"_s, procedure}, {u"name"_s, u"示例甲"_s}});
    }
    PaperRun& say(int seconds, const QString& line, const QString& value, const QJsonObject& more = {}) {
        QJsonObject what = more;
        what.insert(u"do"_s, u"answer"_s);
        what.insert(u"line"_s, line);
        what.insert(u"value"_s, value);
        what.insert(u"role"_s, u"nurse"_s);
        what.insert(u"by"_s, u"示例护士"_s);
        add(seconds, what);
        return *this;
    }
    void add(int seconds, QJsonObject what) {
        const QString at = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)
                               .addSecs(seconds)
                               .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        what.insert(u"at"_s, at);
        what.insert(u"written"_s, at);
        m_lines.push_back({static_cast<int>(m_lines.size()) + 1, u"u"_s, what});
    }
    pph::ProcedureLog log() const { return valueOf(pph::readProcedureLog(u"proc-x"_s, m_lines), "log"); }

private:
    std::vector<pph::KeptLine> m_lines;
};

QString paperWords(const Document& document) {
    QString text;
    for (const Page& page : document.pages) {
        const QStringList faults = layoutFaults(page);
        INFO(faults.join(u"; "_s).toStdString());
        CHECK(faults.isEmpty());
        for (const Item& item : page.items)
            if (const auto* piece = std::get_if<TextItem>(&item))
                text += piece->text;
    }
    return text;
}

/// To be looked at, where a folder is given.
void keep(const Document& document, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_SHOTS");
    if (!folder.isEmpty())
        CHECK(writePdf(document, folder + u'/' + name + u".pdf"_s).ok());
}

ProcedurePaper procedurePaper(const content::Procedure& procedure, const pph::ProcedureLog& log) {
    REQUIRE(loadFonts().ok());
    ProcedurePaper paper;
    paper.procedure = &procedure;
    paper.log = &log;
    paper.clinic = {u"示例乡卫生院"_s, u"产房"_s, u"0439-0000000"_s};
    paper.printedAt = testNow();
    paper.printedBy = u"示例医生"_s;
    paper.language = PaperLanguage::ZhKo;
    return paper;
}

} // namespace

TEST_CASE("The paper of a caesarean names who confirmed each line, the signatures and the minutes", "[pph]") {
    const content::Procedure procedure = paperProcedure(u"caesarean"_s);
    PaperRun run(u"caesarean"_s);
    run.say(0, u"decide"_s, u"2026-11-23T10:00:00"_s)
        .say(1500, u"birth"_s, u"2026-11-23T10:25:00"_s)
        .say(60, u"s1_ident"_s, u"1"_s)
        .say(70, u"s1_blood"_s, u"2"_s, {{u"why"_s, u"县医院带血来"_s}});
    run.add(90, {{u"do"_s, u"sign"_s},
                 {u"phase"_s, u"sign_in"_s},
                 {u"names"_s, QJsonObject{{u"surgeon"_s, u"示例术者"_s},
                                          {u"anaesthetist"_s, u"示例麻醉"_s},
                                          {u"nurse"_s, u"示例护士"_s}}}});
    const pph::ProcedureLog log = run.log();
    const Document document = procedurePages(procedurePaper(procedure, log));
    const QString text = paperWords(document);
    for (const char* part : {"决定手术至胎儿娩出 25 分钟", "县医院带血来", "示例麻醉", "手术室护士 示例护士",
                             "患者姓名、性别、年龄正确", "未记", "术后交接"})
        CHECK(text.contains(QString::fromUtf8(part)));
    keep(document, u"paper_caesarean"_s);
}

TEST_CASE("The paper of a resuscitation stands in the order of time with the seconds since birth", "[pph]") {
    const content::Procedure procedure = paperProcedure(u"resuscitation"_s);
    PaperRun run(u"resuscitation"_s);
    run.say(0, u"birth"_s, u"2026-11-23T10:00:00"_s)
        .say(35, u"hr"_s, u"80"_s)
        .say(45, u"ppv"_s, u"1"_s)
        .say(60, u"apgar_1"_s, u"1,1,1,1,0"_s)
        .say(130, u"adrenaline"_s, u"0.6"_s, {{u"with"_s, u"1"_s}})
        .say(300, u"apgar_5"_s, u"2,2,1,1,2"_s);
    const pph::ProcedureLog log = run.log();
    const Document document = procedurePages(procedurePaper(procedure, log));
    const QString text = paperWords(document);
    for (const char* part : {"+00:35", "+02:10", "4 (1+1+1+1+0)", "8 (2+2+1+1+2)", "0.6 mL 脐静脉"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(text.indexOf(u"+00:35"_s) < text.indexOf(u"+02:10"_s));
    keep(document, u"paper_resuscitation"_s);
}

TEST_CASE("Every skill test prints as a sheet with its steps and its pass mark", "[pph]") {
    REQUIRE(loadFonts().ok());
    const auto drills = valueOf(content::loadDrills(productLibrary().folder()), "drills");
    const auto protocol = valueOf(content::loadProtocol(productLibrary().folder()), "protocol");
    PphPaper paper;
    paper.protocol = protocol.get();
    paper.printedAt = testNow();
    paper.language = PaperLanguage::ZhKo;
    for (const content::SkillTest& test : drills.tests) {
        const Document document = oscePages(paper, drills, test);
        CHECK(document.pages.size() == 1);
        const QString text = paperWords(document);
        for (const LocalText& item : test.items)
            CHECK(text.contains(item.zh.left(6)));
        CHECK(text.contains(u"%1%"_s.arg(test.passPercent)));
        keep(document, u"paper_osce_"_s + test.code);
    }
}
