#include "core/pph/log_codes.h"

namespace muying::pph {

namespace {

QStringList codes(const char* list) {
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

} // namespace

QStringList consciousnessWords() {
    return codes("alert restless agitated anxious confused drowsy voice pain unresponsive coma altered");
}

QStringList findingWords() {
    return codes("retained_placenta accreta rupture inversion high_tear haematoma coagulopathy");
}

QStringList causeWords() {
    return codes("tone tissue trauma thrombin none");
}

QStringList deviceWords() {
    return codes("bimanual balloon pack nasg aortic catheter line oxygen warm");
}

QStringList toldWords() {
    return codes("condition consent refused answered");
}

QStringList transferWords() {
    return codes("decided stay departed arrived feedback");
}

QStringList callWords() {
    return codes("help receiving superior ambulance family mch");
}

QStringList outcomeWords() {
    return codes("controlled transferred no_pph died other");
}

QStringList reviewWords() {
    return codes("debrief rca actions_closed");
}

QStringList uterusWords() {
    return codes("firm soft mixed");
}

QStringList bladderWords() {
    return codes("empty full catheter");
}

QStringList perineumWords() {
    return codes("normal haematoma oozing pain");
}

} // namespace muying::pph
