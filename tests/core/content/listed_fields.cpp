#include "core/content/library.h"
#include "tests/core/content/content_files.h"

#include <QSet>

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

/// Lines of a list in tests/data without its heading, cut into `cells` at commas.
std::vector<QStringList> listLines(const QString& name, qsizetype cells) {
    std::vector<QStringList> lines;
    const QString text = QString::fromUtf8(readAll(QStringLiteral(MUYING_TEST_DATA) + u'/' + name));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        QStringList parts = line.split(u',');
        REQUIRE(parts.size() >= cells);
        const QString rest = QStringList(parts.mid(cells - 1)).join(u',');
        lines.push_back(parts.mid(0, cells - 1) + QStringList{rest});
    }
    return lines;
}

} // namespace

TEST_CASE("Every field of the two lists of the record is declared or named with the place it is kept in") {
    const auto library = Library::load(realResources());
    REQUIRE(library.ok());
    QHash<QString, QString> leftOut; // form.field → why
    for (const QStringList& line : listLines(u"left_out_fields.csv"_s, 3))
        leftOut.insert(line[0] + u'.' + line[1], line[2]);
    QSet<QString> forms, declaredForms;
    int listed = 0, declared = 0, explained = 0;
    for (const QStringList& line : listLines(u"listed_fields.csv"_s, 2)) {
        const QString name = line[0] + u'.' + line[1];
        INFO(name.toStdString());
        const Form* form = (*library)->form(line[0]);
        const bool there = form != nullptr && form->field(line[1]) != nullptr;
        const QString why = leftOut.value(name);
        CHECK(there == why.isEmpty());
        forms << line[0];
        if (form)
            declaredForms << line[0];
        ++listed;
        declared += there ? 1 : 0;
        explained += why.isEmpty() ? 0 : 1;
    }
    CHECK(explained == leftOut.size()); // nothing is left out that the lists do not hold
    CHECK(forms.size() == 58);
    CHECK((forms - declaredForms) ==
          QSet<QString>{u"COMMON"_s}); // the head of every record: the entry itself
    CHECK(listed == 2011);
    CHECK(declared == 1978);
    CHECK(declared + explained == listed);
}
