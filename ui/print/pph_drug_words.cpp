#include "ui/print/pph_drug_words.h"

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

QString paperText(const content::Protocol& protocol, const QString& code, const QStringList& values = {}) {
    QString text = protocol.word(u"paper."_s + code).zh;
    for (const QString& value : values)
        text = text.arg(value);
    return text;
}

QString shownAmount(double value) {
    return QString::number(value, 'g', 8);
}

QString unitWord(const content::Protocol& protocol, const content::Drug& drug) {
    return protocol.word(u"dose_unit."_s + drug.unit).zh;
}

/// 250 µg 肌注、宫体注射
QString wayText(const content::Protocol& protocol, const content::Drug& drug, const content::DrugDose& way,
                Language language) {
    QStringList routes;
    for (const QString& route : way.routes)
        routes << protocol.word(u"route."_s + route).in(language);
    const QString amount =
        way.min < way.max ? shownAmount(way.min) + u"–"_s + shownAmount(way.max) : shownAmount(way.max);
    const QString note = way.note.in(language);
    return amount + u' ' + unitWord(protocol, drug) + u' ' + routes.join(u'/') +
           (note.isEmpty() ? QString() : u"（"_s + note + u"）"_s);
}

} // namespace

QString drugUsage(const content::Protocol& protocol, const content::Drug& drug, Language language) {
    QStringList lines;
    for (const content::DrugBag& bag : drug.bags)
        lines << shownAmount(bag.units) + u" U + "_s + shownAmount(bag.ml) + u" mL，"_s +
                     shownAmount(bag.mlPerHour) + u" mL/h（"_s + shownAmount(bag.unitsPerHour()) +
                     u" U/h）"_s;
    for (const content::DrugDose* way : drug.dosesFor(u"treatment"_s)) {
        if (!drug.rate || !way->routes.contains(u"iv_infusion"_s))
            lines << wayText(protocol, drug, *way, language);
    }
    for (const content::DrugDose* way : drug.dosesFor(u"prevention"_s))
        lines << protocol.word(u"paper.prevent"_s).in(language).arg(wayText(protocol, drug, *way, language));
    if (drug.window)
        lines << protocol.word(u"paper.window"_s).in(language).arg(shownAmount(drug.window->value));
    if (drug.noPush.contains(u"iv_push"_s))
        lines << protocol.word(u"paper.no_push"_s).in(language);
    return lines.join(u'\n');
}

QString drugInterval(const content::Protocol& protocol, const content::Drug& drug) {
    if (drug.rate)
        return paperText(protocol, u"continuous"_s);
    return drug.interval ? paperText(protocol, u"every_min"_s, {shownAmount(drug.interval->value)})
                         : paperText(protocol, u"once"_s);
}

QString drugLimit(const content::Protocol& protocol, const content::Drug& drug) {
    QStringList parts;
    if (drug.max24h)
        parts << paperText(protocol, u"units_24h"_s,
                           {shownAmount(drug.max24h->value), unitWord(protocol, drug)});
    if (drug.maxDoses)
        parts << paperText(protocol, u"doses_max"_s, {shownAmount(drug.maxDoses->value)});
    return parts.join(u'\n');
}

QString drugForbidden(const content::Protocol& protocol, const content::Drug& drug, Language language) {
    QStringList never, care, ask;
    for (const content::DrugContraindication& item : drug.contraindications)
        (item.asked ? ask : item.blocks ? never : care) << item.name.in(language);
    QStringList lines{never.join(u'、')};
    if (!care.isEmpty())
        lines << protocol.word(u"paper.caution"_s).in(language).arg(care.join(u'、'));
    if (!ask.isEmpty())
        lines << protocol.word(u"paper.ask"_s).in(language).arg(ask.join(u'、'));
    return lines.join(u'\n');
}

QString drugInShort(const content::Protocol& protocol, const content::Drug& drug, Language language) {
    QStringList parts;
    const auto word = [&](const char* code) {
        return protocol.word(u"paper."_s + QLatin1StringView(code)).in(language);
    };
    if (drug.rate && !drug.bags.empty()) {
        const content::DrugBag& slow = drug.bags.back();
        parts << shownAmount(slow.units) + u" U+"_s + shownAmount(slow.ml) + u" mL "_s +
                     shownAmount(drug.rate->min) + u"–"_s + shownAmount(drug.rate->max) + u" U/h"_s;
    } else if (const auto ways = drug.dosesFor(u"treatment"_s); !ways.empty()) {
        QStringList routes;
        for (const QString& route : ways.front()->routes)
            routes << protocol.word(u"route."_s + route).in(language);
        parts << shownAmount(ways.front()->max) + u' ' + unitWord(protocol, drug) + u' ' + routes.join(u'/');
    }
    if (drug.interval)
        parts << word("every_min").arg(shownAmount(drug.interval->value));
    if (drug.window)
        parts << word("window").arg(shownAmount(drug.window->value));
    if (drug.noPush.contains(u"iv_push"_s))
        parts << word("no_push");
    if (drug.max24h)
        parts << word("units_24h").arg(shownAmount(drug.max24h->value), unitWord(protocol, drug));
    if (drug.maxDoses)
        parts << word("doses_max").arg(shownAmount(drug.maxDoses->value));
    QStringList never;
    for (const content::DrugContraindication& item : drug.contraindications)
        if (item.blocks && !item.asked && item.condition != u"allergy"_s)
            never << item.name.in(language);
    if (!never.isEmpty())
        parts << word("forbidden") + u' ' + never.join(language == Language::Zh ? u"、"_s : u", "_s);
    return parts.join(language == Language::Zh ? u"，"_s : u", "_s);
}

} // namespace muying::print
