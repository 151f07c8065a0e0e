#include "core/content/leaflet_check.h"

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the words themselves.
QString wordFaultText(const LeafletFinding& finding) {
    const QString& a = finding.first;
    const QString& b = finding.second;
    switch (finding.fault) {
    case LeafletFault::Numbers:
        return u"the numbers are %1, but %2 in the Chinese"_s.arg(a, b);
    case LeafletFault::Term:
        return u"%1 is registered as \"%2\""_s.arg(a, b);
    case LeafletFault::NameMissing:
        return u"the Chinese name %1 must stand beside \"%2\""_s.arg(a, b);
    case LeafletFault::Spelling:
        return u"\"%1\" is not Korean of China: %2"_s.arg(a, b);
    case LeafletFault::UnknownField:
        return u"there is no placeholder %1"_s.arg(a);
    case LeafletFault::Hangul:
        return u"Korean letters stand in the Chinese text"_s;
    case LeafletFault::NarrowMarks:
        return u"Chinese text takes full-width marks and ordinary digits"_s;
    case LeafletFault::Han:
        return u"Chinese characters in Korean text stand in brackets, beside the Korean word"_s;
    case LeafletFault::WideMarks:
        return u"Korean text takes half-width marks and ordinary digits"_s;
    default:
        return {};
    }
}

} // namespace

QString leafletFaultText(const LeafletFinding& finding) {
    const QString& a = finding.first;
    const QString& b = finding.second;
    switch (finding.fault) {
    case LeafletFault::Count:
        return u"%1: %2 to %3 lines are expected, here are %4"_s.arg(
            leafletPartName(finding.part), a.section(u'-', 0, 0), a.section(u'-', 1), b);
    case LeafletFault::NoEmergency:
        return u"the plan does not tell the emergency number 120"_s;
    case LeafletFault::Title:
        return u"the title has 1 to %1 letters: %2"_s.arg(a, b);
    case LeafletFault::TellingTitle:
        return u"the outside title tells of \"%1\""_s.arg(a);
    case LeafletFault::Empty:
        return u"the message has no text in this language"_s;
    case LeafletFault::TooLong:
        return u"%1 letters; at most %2 fit"_s.arg(a, b);
    case LeafletFault::NoFact:
        return u"it names no fact it rests on"_s;
    case LeafletFault::Picture:
        return u"the picture is no PNG"_s;
    case LeafletFault::PictureTooLarge:
        return u"the picture is too large: %1; at most %2"_s.arg(a, b);
    case LeafletFault::NotToldToDo:
        return u"a message tells what to do (… 십시오)"_s;
    default:
        return wordFaultText(finding);
    }
}

} // namespace muying::content
