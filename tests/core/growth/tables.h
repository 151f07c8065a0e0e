#pragma once
#include "core/growth/growth_tables.h"
#include "tests/catch.h"

namespace muying::tests {

/// The shipped growth tables, read once.
inline const growth::GrowthTables& growthTables() {
    static const auto tables = growth::GrowthTables::load(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    REQUIRE(tables.ok());
    return **tables;
}

} // namespace muying::tests
