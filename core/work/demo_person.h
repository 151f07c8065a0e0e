#pragma once
#include "core/record/answers.h"
#include "core/work/demo_data.h"
#include "core/work/demo_random.h"

namespace muying::work {

/// An invented woman; her name carries the mark 示例.
struct DemoPerson {
    QString name, nameKo;
    QDate birth;
    bool korean = false;
    QString doctor, villageDoctor;
    record::Answers cover; ///< answers of WOM_COVER
};

/// What makes numbers unique: the woman's place in the sample and the day her file is opened.
struct DemoPlace {
    int index = 0;
    QDate filed;
};

DemoPerson demoPerson(const DemoData& data, DemoRandom& random, const QDate& birth, const DemoPlace& place);

/// 18 digits with a valid check digit; serials 900–998 (even: female) are not given out in practice.
QString demoIdNumber(const QString& countyCode, const QDate& birth, int serial);

} // namespace muying::work
