#include "core/content/further_texts.h"

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QStringList indicatorFiles{u"care"_s, u"education"_s, u"pph"_s};

void visitFurther(std::vector<PosterText>& posters, const TextVisitor& visit) {
    for (PosterText& poster : posters) {
        const QString id = u"poster/"_s + poster.code;
        visit(id, "poster", poster.title, poster.source);
        visit(id + u"/main"_s, "poster", poster.main, poster.source);
        for (PosterLine& line : poster.lines)
            visit(id + u'/' + line.code, "poster", line.text, poster.source);
    }
}

void visitFurther(Kit& kit, const TextVisitor& visit) {
    for (KitSection& section : kit.sections)
        visit(u"step/kit/section/"_s + section.code, "step", section.name, kit.source);
    for (KitItem& item : kit.items)
        visit(u"step/kit/"_s + item.code, "step", item.name, kit.source);
    for (KitCheck& check : kit.checks)
        visit(u"step/kit/check/"_s + check.code, "step", check.name, kit.source);
}

void visitFurther(DrillSet& drills, const TextVisitor& visit) {
    for (DrillScenario& scenario : drills.scenarios) {
        const QString id = u"step/drill/"_s + scenario.code;
        visit(id, "step", scenario.name, drills.source);
        visit(id + u"/story"_s, "step", scenario.story, drills.source);
        for (PlantedFault& fault : scenario.faults)
            visit(id + u"/fault/"_s + fault.code, "step", fault.text, drills.source);
    }
    for (SkillTest& test : drills.tests) {
        const QString id = u"step/skill/"_s + test.code;
        visit(id, "step", test.name, drills.source);
        int number = 0;
        for (LocalText& item : test.items)
            visit(id + u'/' + QString::number(++number), "step", item, drills.source);
    }
}

void visitFurther(IndicatorSet& set, const TextVisitor& visit) {
    const QString all = u"list/indicators/"_s + set.code;
    visit(all, "list", set.title, {});
    for (Indicator& indicator : set.indicators) {
        const QString id = all + u'/' + indicator.code;
        visit(id, "list", indicator.name, indicator.source);
        visit(id + u"/numerator"_s, "list", indicator.numerator, indicator.source);
        visit(id + u"/denominator"_s, "list", indicator.denominator, indicator.source);
        for (auto& [code, text] : indicator.exclusions)
            visit(id + u"/without/"_s + code, "list", text, indicator.source);
    }
    for (auto& [code, text] : set.outcomes)
        visit(all + u"/outcome/"_s + code, "list", text, {});
}

void visitFurther(PregnancyCurves& curves, const TextVisitor& visit) {
    WeightGainTable& gain = curves.weightGain;
    visit(u"list/curve/gain"_s, "list", gain.title, gain.source);
    visit(u"list/curve/gain/note"_s, "list", gain.note, gain.source);
    for (WeightGainClass& bmi : gain.classes)
        visit(u"list/curve/gain/"_s + bmi.code, "list", bmi.name, gain.source);
    FundalHeightTable& height = curves.fundalHeight;
    visit(u"list/curve/fundus"_s, "list", height.title, height.source);
    visit(u"list/curve/fundus/note"_s, "list", height.note, height.source);
}

/// What was read, in the words in force.
template <class T>
Result<T> inWords(const Library& library, Result<T> read) {
    const Rewordings& corrections = library.corrections();
    if (read && !corrections.isEmpty())
        visitFurther(*read, [&](const QString&, const char*, LocalText& text, const QString&) {
            corrections.apply(text);
        });
    return read;
}

/// Adds every text of what was read to `words`.
template <class T>
Status addWordings(Result<T> read, std::vector<Wording>& words) {
    if (!read)
        return read.error();
    visitFurther(*read, [&](const QString& id, const char* kind, LocalText& text, const QString& source) {
        if (!text.zh.isEmpty())
            words.push_back({id, QString::fromLatin1(kind), text, source, 1});
    });
    return success();
}

Status addProtocol(const Library& library, std::vector<Wording>& words) {
    const auto protocol = protocolOf(library);
    if (!protocol)
        return protocol.error();
    Protocol copy = **protocol;
    visitTexts(copy, [&](const QString& id, const char* kind, LocalText& text, const QString& source) {
        if (!text.zh.isEmpty())
            words.push_back({id, QString::fromLatin1(kind), text, source, 1});
    });
    return success();
}

} // namespace

Result<std::shared_ptr<const Protocol>> protocolOf(const Library& library) {
    const auto shipped = loadProtocol(library.folder());
    const Rewordings& corrections = library.corrections();
    if (!shipped || corrections.isEmpty())
        return shipped;
    auto copy = std::make_shared<Protocol>(**shipped);
    visitTexts(*copy, [&](const QString&, const char*, LocalText& text, const QString&) {
        corrections.apply(text);
    });
    return std::shared_ptr<const Protocol>(std::move(copy));
}

Result<std::vector<PosterText>> postersOf(const Library& library) {
    return inWords(library, loadPosters(library.folder()));
}

Result<Kit> kitOf(const Library& library) {
    return inWords(library, loadKit(library.folder()));
}

Result<DrillSet> drillsOf(const Library& library) {
    return inWords(library, loadDrills(library.folder()));
}

Result<IndicatorSet> indicatorsOf(const Library& library, const QString& name) {
    return inWords(library, loadIndicators(library.folder(), name));
}

Result<PregnancyCurves> pregnancyCurvesOf(const Library& library) {
    return inWords(library, loadPregnancyCurves(library.folder() + u"/growth"_s));
}

Result<std::vector<Wording>> furtherWordings(const Library& library) {
    std::vector<Wording> words;
    Status added = addProtocol(library, words);
    if (added)
        added = addWordings(postersOf(library), words);
    if (added)
        added = addWordings(kitOf(library), words);
    if (added)
        added = addWordings(drillsOf(library), words);
    for (const QString& name : indicatorFiles) {
        if (added)
            added = addWordings(indicatorsOf(library, name), words);
    }
    if (added)
        added = addWordings(pregnancyCurvesOf(library), words);
    if (!added)
        return added.error();
    return words;
}

} // namespace muying::content
