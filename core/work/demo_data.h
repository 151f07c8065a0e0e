#pragma once
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace muying::work {

struct DemoName {
    QString zh, ko; ///< ko only for Korean names
    int weight = 1;
};

/// Median and spread of an age, for inventing measures only.
struct DemoGrowth {
    bool girl = false;
    double months = 0;
    double weight = 0, weightSd = 0, length = 0, lengthSd = 0;
    double head = 0, headSd = 0; ///< 0 above the age at which the head is measured
};

struct DemoTown {
    QString name;
    int weight = 1;
    std::vector<QString> villages;
};

/// Building blocks of the sample clinic, from resources/sample.
struct DemoData {
    std::vector<DemoName> hanSurnames, hanWomen, hanMen;
    std::vector<DemoName> koreanSurnames, koreanWomen, koreanMen;
    QString province, city, county, countyCode, clinic, hospital;
    std::vector<QString> doctors, villageDoctors;
    std::vector<DemoTown> towns;
    std::vector<DemoGrowth> growth; ///< by sex, then by age
};

/// Between the rows of the table, linear; the nearest row outside it.
DemoGrowth demoGrowthAt(const DemoData& data, bool girl, double months);

/// Reads people.json, places.json and growth.json; the error names file and line.
Result<DemoData> loadDemoData(const QString& sampleDir);

} // namespace muying::work
