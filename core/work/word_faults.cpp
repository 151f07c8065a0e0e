#include "core/work/word_list.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

QStringList piecesOf(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

QStringList inOrder(QStringList pieces) {
    pieces.sort();
    return pieces;
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression pattern(u"%\\d|%n|\\{\\w+\\}"_s);
    return inOrder(piecesOf(text, pattern));
}

/// Numbers as they are read: 1 000 and 1000 are the same, the digits of a placeholder are none.
QStringList numbersOf(QString text) {
    static const QRegularExpression placeholder(u"%\\d"_s);
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)?"_s);
    return piecesOf(text.remove(placeholder), number);
}

/// Each number with the letter behind it, for most its unit: 2시 10번.
QStringList amountsOf(QString text) {
    static const QRegularExpression placeholder(u"%\\d"_s);
    static const QRegularExpression amount(u"\\d+(?:\\.\\d+)?\\s*\\S?"_s);
    QStringList amounts = piecesOf(text.remove(placeholder), amount);
    for (QString& one : amounts)
        one = one.simplified().remove(u' ');
    return inOrder(amounts);
}

/// Numbers that changed places: the same ones, but neither in the order of the draft or of the Chinese nor
/// with the units they had.
bool numbersMoved(const ReadWord& word) {
    const QStringList numbers = numbersOf(word.after);
    return numbers != numbersOf(word.before) && numbers != numbersOf(word.zh) &&
           amountsOf(word.after) != amountsOf(word.before);
}

QString wordFault(const ReadWord& word, const DraftWord* known, const content::LeafletRules& rules,
                  Language language, const MissingGlyphs& missing) {
    const auto say = [](const char* text) { return QCoreApplication::translate("muying::work", text); };
    if (word.id.isEmpty())
        return say(QT_TRANSLATE_NOOP("muying::work", "缺编号"));
    if (!known)
        return say(QT_TRANSLATE_NOOP("muying::work", "没有编号“%1”")).arg(word.id);
    if (known->zh.trimmed() != word.zh.trimmed())
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：中文和现在的不同，请用新导出的清单")).arg(word.id);
    if (known->text.trimmed() != word.before.trimmed())
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：原译文和现在的不同，请用新导出的清单"))
            .arg(word.id);
    if (word.after.isEmpty())
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：译文是空的")).arg(word.id);
    if (placeholdersOf(word.after) != placeholdersOf(word.zh))
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：填空和中文的不一致（%2）"))
            .arg(word.id, placeholdersOf(word.zh).join(u' '));
    const QStringList numbers = inOrder(numbersOf(word.after));
    if (numbers != inOrder(numbersOf(word.before)) && numbers != inOrder(numbersOf(word.zh)))
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：数字变了（原来 %2，现在 %3）"))
            .arg(word.id, numbersOf(word.before).join(u", "_s), numbersOf(word.after).join(u", "_s));
    if (numbersMoved(word))
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：数字换了位置（原来 %2，现在 %3）"))
            .arg(word.id, numbersOf(word.before).join(u", "_s), numbersOf(word.after).join(u", "_s));
    if (language == Language::Ko && word.after != word.before) {
        if (const auto wrong = rules.spelling(word.after); !wrong.empty())
            return say(QT_TRANSLATE_NOOP("muying::work", "%1：“%2”不是中国朝鲜文的写法，应写“%3”"))
                .arg(word.id, wrong.front().first, wrong.front().second);
    }
    if (const QString glyphs = missing ? missing(word.after) : QString(); !glyphs.isEmpty())
        return say(QT_TRANSLATE_NOOP("muying::work", "%1：字库里没有“%2”")).arg(word.id, glyphs);
    return {};
}

} // namespace

QStringList wordFaults(std::vector<ReadWord>& read, const std::vector<DraftWord>& words,
                       const content::LeafletRules& rules, Language language, const MissingGlyphs& missing) {
    QHash<QString, const DraftWord*> byId;
    for (const DraftWord& word : words)
        byId.insert(word.id, &word);
    QStringList faults;
    QSet<QString> seen;
    for (ReadWord& word : read) {
        QString fault = wordFault(word, byId.value(word.id), rules, language, missing);
        if (fault.isEmpty() && seen.contains(word.id))
            fault = QCoreApplication::translate("muying::work", "%1：这个编号出现了两次").arg(word.id);
        seen.insert(word.id);
        if (!fault.isEmpty())
            faults << word.place + u"："_s + fault;
        if (const DraftWord* known = byId.value(word.id); known && fault.isEmpty()) {
            const bool same = word.after == word.before;
            word.zh = known->zh;
            word.before = known->text;
            word.after = same ? known->text : word.after;
        }
    }
    return faults;
}

} // namespace muying::work
