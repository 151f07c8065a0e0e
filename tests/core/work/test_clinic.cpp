#include "tests/core/work/test_clinic.h"

#include <stdexcept>

namespace muying::tests {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

QString iso(const QDate& date) {
    return date.toString(Qt::ISODate);
}

const QString testPassword = u"示例密码2026"_s;

} // namespace

const content::Library& productLibrary() {
    static const auto library = valueOf(
        content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s), "loading resources/");
    return *library;
}

QDateTime testNow() {
    return QDateTime(QDate(2026, 11, 23), QTime(10, 38));
}

TestClinic::TestClinic() {
    const store::NewUser administrator{u"admin"_s, u"李示例"_s, store::Role::Administrator, testPassword};
    auto created = store::Store::create(path(), QJsonObject{{u"name"_s, u"示例镇卫生院"_s}}, administrator,
                                        clock, store::KdfCost::Fast);
    if (!created)
        throw std::runtime_error(created.error().message.toStdString());
    store = std::move(created->store);
    desk = std::make_unique<work::Desk>(*store, productLibrary(), clock);
}

void TestClinic::reopen() {
    desk.reset();
    store.reset();
    store = valueOf(store::Store::open(path(), clock), "opening the file again");
    valueOf(store->unlock(u"admin"_s, testPassword), "unlocking");
    desk = std::make_unique<work::Desk>(*store, productLibrary(), clock);
}

Answers answers(std::initializer_list<std::pair<QString, QJsonValue>> values) {
    Answers list;
    for (const auto& [code, value] : values)
        list.set(code, value);
    return list;
}

Answers coverOf(const QString& name, int id) {
    // 220623 1999-05-12, female serials; the check digit is worked out here by the rule of GB 11643.
    static constexpr int weights[17]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"22062319990512%1"_s.arg(900 + 2 * id, 3);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    const QString idNumber = body + u"10X98765432"_s[sum % 11];
    return answers({{u"archive_no"_s, u"A%1"_s.arg(id)},
                    {u"handbook_no"_s, u"22062301%1"_s.arg(id, 4, 10, QChar(u'0'))},
                    {u"name"_s, name},
                    {u"sex"_s, u"2"_s},
                    {u"birth_date"_s, u"1999-05-12"_s},
                    {u"id_type"_s, u"01"_s},
                    {u"id_no"_s, idNumber},
                    {u"ethnic_code"_s, u"01"_s},
                    {u"phone"_s, u"1380000%1"_s.arg(1200 + id)},
                    {u"cur_village"_s, u"龙泉村"_s},
                    {u"blood_abo"_s, u"1"_s},
                    {u"blood_rh"_s, u"2"_s},
                    {u"drug_allergy"_s, QJsonArray{u"1"_s}},
                    {u"disability"_s, QJsonArray{u"1"_s}},
                    {u"past_disease"_s, QJsonArray{u"1"_s}},
                    {u"file_date"_s, u"2026-08-01"_s},
                    {u"resp_doctor"_s, u"李示例"_s},
                    {u"village_doctor"_s, u"王示例"_s}});
}

Answers episodeOf(const QDate& lmp, const QDate& booked) {
    Answers episode = answers({{u"book_date"_s, iso(booked)},
                               {u"gravida"_s, 1},
                               {u"lmp_known"_s, u"1"_s},
                               {u"lmp_date"_s, iso(lmp)},
                               {u"conception_mode"_s, u"1"_s},
                               {u"dating_basis"_s, u"1"_s},
                               {u"edd_best"_s, iso(lmp.addDays(280))},
                               {u"fetus_count"_s, 1},
                               {u"height_cm"_s, 160},
                               {u"prepreg_weight"_s, 55},
                               {u"episode_status"_s, u"1"_s}});
    for (const QString& count : {u"para_vaginal"_s, u"para_cs"_s, u"preterm_count"_s, u"abort_spont"_s,
                                 u"abort_induced"_s, u"stillbirth_ante"_s, u"stillbirth_intra"_s,
                                 u"neonatal_death"_s, u"defect_child"_s, u"ectopic_count"_s, u"mole_count"_s})
        episode.set(count, 0);
    return episode;
}

Answers firstVisitOf(const QDate& day, const QDate& next) {
    Answers visit = answers({{u"form_date"_s, iso(day)},
                             {u"lmp_unknown"_s, false},
                             {u"gravida"_s, 1},
                             {u"height_cm"_s, 160},
                             {u"weight_kg"_s, 55.5},
                             {u"sbp"_s, 112},
                             {u"dbp"_s, 70},
                             {u"hb"_s, 121},
                             {u"plt"_s, 205},
                             {u"hbsag"_s, u"1"_s},
                             {u"syphilis"_s, u"1"_s},
                             {u"hiv"_s, u"1"_s},
                             {u"lab_date"_s, iso(day)},
                             {u"next_date"_s, iso(next)}});
    for (const QString& history : {u"past_history"_s, u"family_history"_s, u"personal_history"_s})
        visit.set(history, QJsonArray{u"1"_s});
    for (const QString& count :
         {u"para_vaginal"_s, u"para_cs"_s, u"oh_spont_abort"_s, u"oh_induced_abort"_s, u"oh_fetal_death"_s,
          u"oh_stillbirth"_s, u"oh_neonatal_death"_s, u"oh_defect_child"_s})
        visit.set(count, 0);
    return visit;
}

Answers screeningOf(const QDate& day, const QStringList& items) {
    Answers screening = answers({{u"screen_date"_s, iso(day)},
                                 {u"screen_occasion"_s, u"1"_s},
                                 {u"screen_result"_s, items.isEmpty() ? u"1"_s : u"2"_s},
                                 {u"screen_marked"_s, true}});
    if (!items.isEmpty())
        screening.set(u"screen_items"_s, QJsonArray::fromStringList(items));
    return screening;
}

QStringList allFields(const QString& form) {
    QStringList codes;
    for (const content::Field& field : productLibrary().form(form)->fields)
        codes << field.code;
    return codes;
}

Registered registerPregnant(TestClinic& clinic, const QString& name, const QDate& lmp, const QDate& booked,
                            int id) {
    const auto woman =
        valueOf(clinic.desk->registerWoman(coverOf(name, id), allFields(u"WOM_COVER"_s)), "register");
    const auto pregnancy = valueOf(
        clinic.desk->openPregnancy(woman.id, episodeOf(lmp, booked), allFields(u"PREG_EPISODE"_s)), "open");
    return {woman.id, pregnancy.id};
}

record::Entry saveNew(TestClinic& clinic, const QString& subject, const QString& form,
                      const Answers& answers) {
    record::Entry entry;
    entry.subject = subject;
    entry.form = form;
    entry.answers = answers;
    return valueOf(clinic.desk->saveEntry(entry, allFields(form)), form.toUtf8().constData());
}

const store::Task* taskOf(const std::vector<store::Task>& tasks, const QString& code,
                          const QString& formKey) {
    for (const store::Task& task : tasks) {
        if (task.code == code && (formKey.isEmpty() || task.formKey == formKey))
            return &task;
    }
    return nullptr;
}

} // namespace muying::tests
