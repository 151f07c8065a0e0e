#include "core/content/leaflet_check.h"

#include "core/content/csv_table.h"
#include "core/content/leaflet_picture.h"

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

void checkScripts(const LeafletPair& pair, std::vector<LeafletFinding>& found) {
    static const QRegularExpression hangul(u"[\\x{1100}-\\x{11ff}\\x{3130}-\\x{318f}\\x{ac00}-\\x{d7af}]"_s);
    static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression inBrackets(u"\\([^()]*\\)"_s);
    static const QRegularExpression wideMarks(u"[，。；：？！、（）\\x{ff10}-\\x{ff19}]"_s);
    static const QRegularExpression narrowMarks(u"[,;?!()\\x{ff10}-\\x{ff19}]"_s);
    const auto say = [&](LeafletFault fault, Language language) {
        found.push_back({fault, -1, language, {}, {}, pair.part});
    };
    if (hangul.match(pair.zh).hasMatch())
        say(LeafletFault::Hangul, Language::Zh);
    if (narrowMarks.match(pair.zh).hasMatch())
        say(LeafletFault::NarrowMarks, Language::Zh);
    if (han.match(QString(pair.ko).remove(inBrackets)).hasMatch())
        say(LeafletFault::Han, Language::Ko);
    if (wideMarks.match(pair.ko).hasMatch())
        say(LeafletFault::WideMarks, Language::Ko);
}

/// Lengths, and what every line of its part must have.
void checkLine(const LeafletPair& pair, std::vector<LeafletFinding>& found) {
    const PartLimits& limits = *std::ranges::find(partLimits(), pair.part, &PartLimits::part);
    const auto say = [&](LeafletFault fault, Language language, qsizetype first = 0, int second = 0) {
        found.push_back({fault, -1, language, QString::number(first), QString::number(second), pair.part});
    };
    if (pair.zh.trimmed().isEmpty())
        say(LeafletFault::Empty, Language::Zh);
    if (pair.ko.trimmed().isEmpty())
        say(LeafletFault::Empty, Language::Ko);
    if (pair.zh.size() > limits.zh)
        say(LeafletFault::TooLong, Language::Zh, pair.zh.size(), limits.zh);
    if (pair.ko.size() > limits.ko)
        say(LeafletFault::TooLong, Language::Ko, pair.ko.size(), limits.ko);
    if (pair.facts.isEmpty() && pair.part != LeafletPart::Field && pair.part != LeafletPart::TeachBack)
        say(LeafletFault::NoFact, Language::Zh);
    if (pair.part == LeafletPart::Message && !pair.ko.contains(u"십시오"_s))
        say(LeafletFault::NotToldToDo, Language::Ko);
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
    const Status fields =
        readRows(dir + u"/fields.csv"_s, {u"code"_s, u"zh"_s, u"ko"_s, u"from"_s}, rules.m_fields,
                 [](const QStringList& cells) {
                     return LeafletField{cells[0], cells[1], cells[2], alternatives(cells[3])};
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
    for (const LeafletFinding& finding : findings(leaflet)) {
        const bool zh = finding.language == Language::Zh;
        int line = 1;
        if (finding.pair >= 0) {
            const LeafletPair& pair = leaflet.pairs[static_cast<std::size_t>(finding.pair)];
            line = zh ? pair.zhLine : pair.koLine;
        }
        complaints << u"%1:%2: %3"_s.arg(zh ? leaflet.zhFile : leaflet.koFile)
                          .arg(line)
                          .arg(leafletFaultText(finding));
    }
    return complaints;
}

std::vector<LeafletFinding> LeafletRules::findings(const Leaflet& leaflet) const {
    Found all;
    checkShape(leaflet, all);
    checkTitles(leaflet, all);
    if (const auto fault = pictureFault(leaflet.picture))
        all.push_back(*fault);
    for (std::size_t i = 0; i < leaflet.pairs.size(); ++i) {
        const LeafletPair& pair = leaflet.pairs[i];
        Found found;
        checkLine(pair, found);
        checkScripts(pair, found);
        checkFields(pair.zh, Language::Zh, found);
        checkFields(pair.ko, Language::Ko, found);
        checkNumbers(pair, found);
        checkTerms(pair, found);
        std::ranges::copy(spelling(pair.ko), std::back_inserter(found));
        for (LeafletFinding& finding : found) {
            finding.pair = static_cast<int>(i);
            finding.part = pair.part;
            all.push_back(finding);
        }
    }
    return all;
}

void LeafletRules::checkShape(const Leaflet& leaflet, Found& found) const {
    for (const PartLimits& limits : partLimits()) {
        const int count = static_cast<int>(leaflet.of(limits.part).size());
        if (count < limits.least || count > limits.most)
            found.push_back({LeafletFault::Count, -1, Language::Zh,
                             u"%1-%2"_s.arg(limits.least).arg(limits.most), QString::number(count),
                             limits.part});
    }
    QString plan;
    for (const LeafletPair& pair : leaflet.of(LeafletPart::Field))
        plan += pair.zh;
    if (!plan.contains(u"120"_s))
        found.push_back({LeafletFault::NoEmergency, -1, Language::Zh, {}, {}, LeafletPart::Field});
}

void LeafletRules::checkTitles(const Leaflet& leaflet, Found& found) const {
    for (const QString& title : {leaflet.titleZh, leaflet.outsideZh}) {
        if (title.isEmpty() || title.size() > kTitleZh)
            found.push_back({LeafletFault::Title, -1, Language::Zh, QString::number(kTitleZh), title, {}});
    }
    for (const QString& title : {leaflet.titleKo, leaflet.outsideKo}) {
        std::ranges::copy(spelling(title), std::back_inserter(found));
        if (title.isEmpty() || title.size() > kTitleKo)
            found.push_back({LeafletFault::Title, -1, Language::Ko, QString::number(kTitleKo), title, {}});
    }
    // The outside must not tell what the inside is about.
    static const QStringList telling{u"艾滋"_s, u"梅毒"_s, u"乙肝"_s, u"抑郁"_s, u"避孕"_s,
                                     u"流产"_s, u"紫"_s,   u"死胎"_s, u"引产"_s, u"失去"_s};
    for (const QString& word : telling) {
        if (leaflet.sensitive && leaflet.outsideZh.contains(word))
            found.push_back({LeafletFault::TellingTitle, -1, Language::Zh, word, {}, {}});
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

void LeafletRules::checkNumbers(const LeafletPair& pair, Found& found) const {
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
        found.push_back({LeafletFault::Numbers, -1, Language::Ko, koAmounts.join(u", "_s),
                         zhAmounts.join(u", "_s), pair.part});
}

void LeafletRules::checkTerms(const LeafletPair& pair, Found& found) const {
    QString left = pair.zh;
    for (const LeafletTerm& term : m_terms) {
        if (!left.contains(term.zh))
            continue;
        left.replace(term.zh, u"\uFFFC"_s); // what a longer term covers is not asked of a shorter one
        const bool used =
            std::ranges::any_of(term.ko, [&](const QString& form) { return pair.ko.contains(form); });
        if (!used)
            found.push_back({LeafletFault::Term, -1, Language::Ko, term.zh, term.ko.front(), pair.part});
        else if (term.name && !pair.ko.contains(term.zh))
            found.push_back(
                {LeafletFault::NameMissing, -1, Language::Ko, term.zh, term.ko.front(), pair.part});
    }
}

void LeafletRules::checkFields(const QString& text, Language language, Found& found) const {
    for (auto it = leafletPlaceholder().globalMatch(text); it.hasNext();) {
        const QString code = it.next().captured(1);
        if (std::ranges::find(m_fields, code, &LeafletField::code) == m_fields.end())
            found.push_back({LeafletFault::UnknownField, -1, language, u"{%1}"_s.arg(code), {}, {}});
    }
}

std::vector<LeafletFinding> LeafletRules::spelling(const QString& ko) const {
    Found found;
    for (const ForbiddenSpelling& spelling : m_forbidden) {
        QString text = ko;
        for (const QString& word : spelling.allowed)
            text.remove(word);
        if (text.contains(spelling.wrong))
            found.push_back({LeafletFault::Spelling, -1, Language::Ko, spelling.wrong, spelling.right,
                             LeafletPart::Main});
    }
    return found;
}

} // namespace muying::content
