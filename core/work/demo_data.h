#pragma once
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace muying::work {

struct DemoName {
    QString zh, ko; ///< ko only for Korean names
    int weight = 1;
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
};

/// Reads people.json and places.json; the error names file and line.
Result<DemoData> loadDemoData(const QString& sampleDir);

} // namespace muying::work
