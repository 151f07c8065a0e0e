#include "core/content/leaflet_check.h"

#include "core/content/csv_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

/// How many lines a part may have and how long one may be (letters of each language).
struct PartLimits {
    LeafletPart part;
    int least;
    int most;
    int zh;
    int ko;
};

/// One page and its back at 14 pt; the box stays on the first page.
const std::vector<PartLimits>& partLimits() {
    static const std::vector<PartLimits> all{
        {LeafletPart::Main, 1, 1, 64, 120},  {LeafletPart::Danger, 3, 8, 32, 60},
        {LeafletPart::Action, 1, 1, 40, 70}, {LeafletPart::Message, 5, 8, 84, 150},
        {LeafletPart::Field, 3, 10, 60, 80}, {LeafletPart::TeachBack, 1, 2, 60, 110},
    };
    return all;
}

constexpr int kTitleZh = 24;
constexpr int kTitleKo = 44;

QString complaintAt(const QString& file, int line, const QString& what) {
    return u"%1:%2: %3"_s.arg(file).arg(line).arg(what);
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

const QRegularExpression& leafletPlaceholder() {
    static const QRegularExpression pattern(u"\\{([^}]*)\\}"_s);
    return pattern;
}

void checkScripts(const LeafletPair& pair, QStringList& zhWrong, QStringList& koWrong) {
    static const QRegularExpression hangul(u"[\\x{1100}-\\x{11ff}\\x{3130}-\\x{318f}\\x{ac00}-\\x{d7af}]"_s);
    static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression inBrackets(u"\\([^()]*\\)"_s);
    static const QRegularExpression wideMarks(u"[，。；：？！、（）\\x{ff10}-\\x{ff19}]"_s);
    static const QRegularExpression narrowMarks(u"[,;?!()\\x{ff10}-\\x{ff19}]"_s);
    if (hangul.match(pair.zh).hasMatch())
        zhWrong << u"Korean letters stand in the Chinese text"_s;
    if (narrowMarks.match(pair.zh).hasMatch())
        zhWrong << u"Chinese text takes full-width marks and ordinary digits"_s;
    if (han.match(QString(pair.ko).remove(inBrackets)).hasMatch())
        koWrong << u"Chinese characters in Korean text stand in brackets, beside the Korean word"_s;
    if (wideMarks.match(pair.ko).hasMatch())
        koWrong << u"Korean text takes half-width marks and ordinary digits"_s;
}

template <class T, class Make>
Status readRows(const QString& path, const QStringList& columns, std::vector<T>& list, Make make) {
    const auto table = readCsv(path, columns);
    if (!table)
        return table.error();
    for (const CsvTable::Row& row : table->rows) {
        if (row.cells[0].isEmpty() || row.cells[1].isEmpty())
            return table->complaint(row.line, u"the first two cells must not be empty"_s);
        list.push_back(make(row.cells));
    }
    return success();
}

QStringList alternatives(const QString& cell) {
    return cell.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

Result<LeafletRules> LeafletRules::load(const QString& dir) {
    LeafletRules rules;
    const Status terms =
        readRows(dir + u"/terms.csv"_s, {u"zh"_s, u"ko"_s, u"forms"_s, u"rule"_s, u"confidence"_s},
                 rules.m_terms, [](const QStringList& cells) {
                     return LeafletTerm{cells[0], QStringList{cells[1]} + alternatives(cells[2]),
                                        cells[3] == u"name"_s, cells[4]};
                 });
    const Status forbidden =
        readRows(dir + u"/forbidden.csv"_s, {u"wrong"_s, u"right"_s, u"allowed"_s}, rules.m_forbidden,
                 [](const QStringList& cells) {
                     return ForbiddenSpelling{cells[0], cells[1], alternatives(cells[2])};
                 });
    const Status fields = readRows(dir + u"/fields.csv"_s, {u"code"_s, u"zh"_s, u"ko"_s}, rules.m_fields,
                                   [](const QStringList& cells) {
                                       return LeafletField{cells[0], cells[1], cells[2]};
                                   });
    const Status units =
        readRows(dir + u"/units.csv"_s, {u"zh"_s, u"ko"_s}, rules.m_units, [](const QStringList& cells) {
            return Unit{alternatives(cells[0]), alternatives(cells[1])};
        });
    for (const Status* status : {&terms, &forbidden, &fields, &units}) {
        if (!status->ok())
            return status->error();
    }
    std::ranges::stable_sort(rules.m_terms, std::ranges::greater{},
                             [](const LeafletTerm& term) { return term.zh.size(); });
    return rules;
}

QStringList LeafletRules::check(const Leaflet& leaflet) const {
    QStringList complaints;
    checkShape(leaflet, complaints);
    checkTitles(leaflet, complaints);
    for (const LeafletPair& pair : leaflet.pairs) {
        const PartLimits& limits = *std::ranges::find(partLimits(), pair.part, &PartLimits::part);
        QStringList zhWrong;
        QStringList koWrong;
        if (pair.zh.size() > limits.zh)
            zhWrong << u"%1 letters; at most %2 fit"_s.arg(pair.zh.size()).arg(limits.zh);
        if (pair.ko.size() > limits.ko)
            koWrong << u"%1 letters; at most %2 fit"_s.arg(pair.ko.size()).arg(limits.ko);
        if (pair.facts.isEmpty() && pair.part != LeafletPart::Field && pair.part != LeafletPart::TeachBack)
            zhWrong << u"it names no fact it rests on"_s;
        if (pair.part == LeafletPart::Message && !pair.ko.contains(u"십시오"_s))
            koWrong << u"a message tells what to do (… 십시오)"_s;
        checkScripts(pair, zhWrong, koWrong);
        checkFields(pair.zh, zhWrong);
        checkFields(pair.ko, koWrong);
        checkNumbers(pair, koWrong);
        checkTerms(pair, koWrong);
        checkSpelling(pair.ko, koWrong);
        for (const QString& what : zhWrong)
            complaints << complaintAt(leaflet.zhFile, pair.zhLine, what);
        for (const QString& what : koWrong)
            complaints << complaintAt(leaflet.koFile, pair.koLine, what);
    }
    return complaints;
}

void LeafletRules::checkShape(const Leaflet& leaflet, QStringList& complaints) const {
    for (const PartLimits& limits : partLimits()) {
        const auto pairs = leaflet.of(limits.part);
        const int count = static_cast<int>(pairs.size());
        if (count < limits.least || count > limits.most)
            complaints << complaintAt(
                leaflet.zhFile, pairs.empty() ? 1 : pairs.back().zhLine,
                u"%1: %2 to %3 lines are expected, here are %4"_s.arg(leafletPartName(limits.part))
                    .arg(limits.least)
                    .arg(limits.most)
                    .arg(count));
    }
    const QString text = [&] {
        QString all;
        for (const LeafletPair& pair : leaflet.of(LeafletPart::Field))
            all += pair.zh;
        return all;
    }();
    if (!text.contains(u"120"_s))
        complaints << complaintAt(leaflet.zhFile, 1, u"the plan does not tell the emergency number 120"_s);
}

void LeafletRules::checkTitles(const Leaflet& leaflet, QStringList& complaints) const {
    for (const QString& title : {leaflet.titleZh, leaflet.outsideZh}) {
        if (title.isEmpty() || title.size() > kTitleZh)
            complaints << complaintAt(leaflet.zhFile, 1,
                                      u"the title has 1 to %1 letters: %2"_s.arg(kTitleZh).arg(title));
    }
    for (const QString& title : {leaflet.titleKo, leaflet.outsideKo}) {
        QStringList wrong;
        checkSpelling(title, wrong);
        if (title.isEmpty() || title.size() > kTitleKo)
            wrong << u"the title has 1 to %1 letters: %2"_s.arg(kTitleKo).arg(title);
        for (const QString& what : wrong)
            complaints << complaintAt(leaflet.koFile, 1, what);
    }
    // The outside must not tell what the inside is about.
    static const QStringList telling{u"艾滋"_s, u"梅毒"_s, u"乙肝"_s, u"抑郁"_s, u"避孕"_s, u"紫"_s};
    for (const QString& word : telling) {
        if (leaflet.sensitive && leaflet.outsideZh.contains(word))
            complaints << complaintAt(leaflet.zhFile, 1, u"the outside title tells of \"%1\""_s.arg(word));
    }
}

QStringList LeafletRules::amounts(QString text, QStringList Unit::*language) const {
    static const QRegularExpression amount(u"\\{\\w+\\}|\\d+(?:\\.\\d+)?"_s);
    QStringList found;
    for (auto it = amount.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QStringView rest = QStringView(text).mid(match.capturedEnd()).trimmed();
        qsizetype length = 0;
        QString unit;
        for (const Unit& candidate : m_units) {
            for (const QString& word : candidate.*language) {
                if (rest.startsWith(word) && word.size() > length) {
                    length = word.size();
                    unit = candidate.ko.front();
                }
            }
        }
        found << (unit.isEmpty() ? match.captured() : match.captured() + u' ' + unit);
    }
    found.sort();
    return found;
}

void LeafletRules::checkNumbers(const LeafletPair& pair, QStringList& wrong) const {
    QString zh = pair.zh;
    QString ko = pair.ko;
    // 三级医院 is 3급 병원: a registered term may write its number otherwise.
    for (const LeafletTerm& term : m_terms) {
        if (zh.contains(term.zh) && digitsOf(term.zh) != digitsOf(term.ko.front()) &&
            ko.contains(term.ko.front())) {
            zh.remove(term.zh);
            ko.remove(term.ko.front());
        }
    }
    const QStringList zhAmounts = amounts(zh, &Unit::zh);
    const QStringList koAmounts = amounts(ko, &Unit::ko);
    if (zhAmounts != koAmounts)
        wrong << u"the numbers are %1, but %2 in the Chinese"_s.arg(koAmounts.join(u", "_s),
                                                                    zhAmounts.join(u", "_s));
}

void LeafletRules::checkTerms(const LeafletPair& pair, QStringList& wrong) const {
    QString left = pair.zh;
    for (const LeafletTerm& term : m_terms) {
        if (!left.contains(term.zh))
            continue;
        left.replace(term.zh, u"\uFFFC"_s); // what a longer term covers is not asked of a shorter one
        const bool used =
            std::ranges::any_of(term.ko, [&](const QString& form) { return pair.ko.contains(form); });
        if (!used)
            wrong << u"%1 is registered as \"%2\""_s.arg(term.zh, term.ko.front());
        else if (term.name && !pair.ko.contains(term.zh))
            wrong << u"the Chinese name %1 must stand beside \"%2\""_s.arg(term.zh, term.ko.front());
    }
}

void LeafletRules::checkFields(const QString& text, QStringList& wrong) const {
    for (auto it = leafletPlaceholder().globalMatch(text); it.hasNext();) {
        const QString code = it.next().captured(1);
        if (std::ranges::find(m_fields, code, &LeafletField::code) == m_fields.end())
            wrong << u"there is no placeholder {%1}"_s.arg(code);
    }
}

void LeafletRules::checkSpelling(const QString& ko, QStringList& wrong) const {
    for (const ForbiddenSpelling& spelling : m_forbidden) {
        QString text = ko;
        for (const QString& word : spelling.allowed)
            text.remove(word);
        if (text.contains(spelling.wrong))
            wrong << u"\"%1\" is not Korean of China: %2"_s.arg(spelling.wrong, spelling.right);
    }
}

} // namespace muying::content
