#include "core/work/demo_profile.h"

#include <algorithm>
#include <functional>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// One reason for a colour: how often, and what it changes.
struct DemoFeature {
    int weight;
    QString name;
    QString diagnosis;
    std::function<void(DemoProfile&, DemoRandom&)> apply;
};

void ticks(DemoProfile& profile, const QString& screen, const QString& assess) {
    profile.screenTicks << screen;
    profile.assessTicks << assess;
}

void afterCaesarean(DemoProfile& profile, int births, int months) {
    profile.vaginal = 0;
    profile.caesarean = births;
    profile.monthsSinceBirth = months;
    profile.ageYears = std::max(profile.ageYears, 22 + births * 2 + months / 12);
}

const std::vector<DemoFeature>& yellowFeatures() {
    static const std::vector<DemoFeature> features{
        {26, u"age35"_s, u"高龄"_s, [](DemoProfile& p, DemoRandom& r) { p.ageYears = r.between(35, 38); }},
        {2, u"young"_s, u"低龄"_s,
         [](DemoProfile& p, DemoRandom&) {
             p.ageYears = 17;
             p.vaginal = 0;
         }},
        {19, u"bmi_high"_s, u"超重"_s, [](DemoProfile& p, DemoRandom& r) { p.bmi = r.tenths(25.3, 27.6); }},
        {9, u"bmi_low"_s, u"低体重"_s, [](DemoProfile& p, DemoRandom& r) { p.bmi = r.tenths(17.1, 18.2); }},
        {14, u"anaemia"_s, u"贫血"_s, [](DemoProfile& p, DemoRandom& r) { p.hb = r.between(88, 107); }},
        {12, u"scar"_s, u"瘢痕子宫"_s,
         [](DemoProfile& p, DemoRandom& r) { afterCaesarean(p, 1, r.between(24, 58)); }},
        {3, u"art"_s, u"辅助生殖妊娠"_s, [](DemoProfile& p, DemoRandom&) { p.art = true; }},
        {4, u"abortions"_s, u"流产史3次"_s, [](DemoProfile& p, DemoRandom&) { p.induced = 3; }},
        {3, u"preterm"_s, u"早产史"_s,
         [](DemoProfile& p, DemoRandom& r) {
             p.vaginal = p.preterm = 1;
             p.monthsSinceBirth = r.between(24, 58);
             p.ageYears = std::max(p.ageYears, 26);
         }},
        {2, u"twins"_s, u"双胎妊娠"_s, [](DemoProfile& p, DemoRandom&) { p.fetuses = 2; }},
        {4, u"hypertension"_s, u"妊娠期高血压"_s, [](DemoProfile&, DemoRandom&) {}},
        {4, u"gestational_diabetes"_s, u"妊娠期糖尿病，饮食控制"_s, [](DemoProfile&, DemoRandom&) {}},
    };
    return features;
}

const std::vector<DemoFeature>& orangeFeatures() {
    static const std::vector<DemoFeature> features{
        {25, u"age40"_s, u"高龄（≥40岁）"_s,
         [](DemoProfile& p, DemoRandom& r) { p.ageYears = r.between(40, 43); }},
        {34, u"bmi28"_s, u"肥胖（BMI≥28）"_s,
         [](DemoProfile& p, DemoRandom& r) { p.bmi = r.tenths(28.4, 33.5); }},
        {10, u"scar_recent"_s, u"瘢痕子宫，距剖宫产不足18个月"_s,
         [](DemoProfile& p, DemoRandom& r) { afterCaesarean(p, 1, r.between(8, 16)); }},
        {14, u"caesarean2"_s, u"剖宫产史2次"_s,
         [](DemoProfile& p, DemoRandom& r) { afterCaesarean(p, 2, r.between(24, 56)); }},
        {10, u"asthma"_s, u"哮喘"_s, [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.1.2"_s, u"O2.2.1"_s); }},
        {7, u"thyroid"_s, u"甲状腺功能减退，服药中"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S5.1"_s, u"O2.5.1"_s); }},
    };
    return features;
}

const std::vector<DemoFeature>& redFeatures() {
    static const std::vector<DemoFeature> features{
        {35, u"platelets"_s, u"血小板减少（＜30×10⁹/L）"_s,
         [](DemoProfile& p, DemoRandom& r) { p.plt = r.between(14, 28); }},
        {20, u"cardiomyopathy"_s, u"围产期心肌病史"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.1.6"_s, u"R1.1.4"_s); }},
        {15, u"lupus"_s, u"系统性红斑狼疮活动期"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.5.3"_s, u"R1.7"_s); }},
        {15, u"hyperthyroid_heart"_s, u"甲状腺功能亢进并发心脏病"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.5.2"_s, u"R1.5.2"_s); }},
        {15, u"epilepsy"_s, u"癫痫全身发作"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.7.3"_s, u"R1.10.2"_s); }},
    };
    return features;
}

const std::vector<DemoFeature>& purpleFeatures() {
    static const std::vector<DemoFeature> features{
        {45, u"syphilis"_s, u"梅毒"_s,
         [](DemoProfile& p, DemoRandom&) {
             p.syphilis = true;
             p.assessTicks << u"P1.2"_s;
         }},
        {40, u"hepatitis"_s, u"病毒性肝炎"_s,
         [](DemoProfile& p, DemoRandom&) {
             p.hepatitis = true;
             ticks(p, u"S5.1"_s, u"P1.1"_s);
         }},
        {15, u"tuberculosis"_s, u"肺结核"_s,
         [](DemoProfile& p, DemoRandom&) { ticks(p, u"S7.1.3"_s, u"P1.4"_s); }},
    };
    return features;
}

void applyFeature(DemoProfile& profile, const std::vector<DemoFeature>& features, DemoRandom& random) {
    std::vector<int> weights;
    for (const DemoFeature& feature : features)
        weights.push_back(feature.weight);
    const DemoFeature& feature = features[random.weighted(weights)];
    profile.feature = feature.name;
    profile.diagnosis += (profile.diagnosis.isEmpty() ? QString() : u"；"_s) + feature.diagnosis;
    feature.apply(profile, random);
}

/// A woman in whom no rule of the regulation finds anything.
DemoProfile healthyProfile(DemoRandom& random) {
    DemoProfile profile;
    profile.feature = u"none"_s;
    profile.ageYears = random.between(20, 33);
    profile.heightCm = random.bell(151, 171);
    profile.bmi = random.bell(18.9, 24.6);
    profile.hb = static_cast<int>(random.bell(112, 140));
    profile.plt = static_cast<int>(random.bell(135, 300));
    const int childlessPercent = profile.ageYears < 24 ? 75 : profile.ageYears < 30 ? 50 : 28;
    const int longestMonths = std::min(58, (profile.ageYears - 19) * 12);
    if (longestMonths >= 22 && !random.chance(childlessPercent)) {
        profile.vaginal = random.chance(85) || profile.ageYears < 27 ? 1 : 2;
        profile.monthsSinceBirth = random.between(20, longestMonths);
    }
    if (random.chance(22))
        profile.induced = random.chance(85) ? 1 : 2;
    if (profile.induced < 2 && random.chance(10))
        profile.spontaneous = 1;
    return profile;
}

} // namespace

DemoProfile demoProfileOf(DemoRandom& random, const QString& target) {
    DemoProfile profile = healthyProfile(random);
    profile.target = target;
    if (target == u"yellow"_s)
        applyFeature(profile, yellowFeatures(), random);
    else if (target == u"orange"_s)
        applyFeature(profile, orangeFeatures(), random);
    else if (target == u"red"_s)
        applyFeature(profile, redFeatures(), random);
    if (target == u"purple"_s) {
        if (random.chance(20))
            applyFeature(profile, yellowFeatures(), random);
        applyFeature(profile, purpleFeatures(), random);
    }
    return profile;
}

DemoProfile demoProfile(DemoRandom& random) {
    static const std::vector<QString> targets{u"green"_s, u"yellow"_s, u"orange"_s,
                                              u"red"_s,   u"purple"_s, u"unassessed"_s};
    return demoProfileOf(random, targets[random.weighted({55, 28, 8, 2, 5, 2})]);
}

QString onSlip(QString diagnosis) {
    for (const DemoFeature& infection : purpleFeatures())
        diagnosis.replace(infection.diagnosis, u"见所附检验单"_s);
    return diagnosis;
}

} // namespace muying::work
