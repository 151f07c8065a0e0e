// Catch2 version 2 and 3 name their headers differently; both are accepted.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/application.h"

int main(int argc, char** argv) {
    const auto application = muying::tests::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
