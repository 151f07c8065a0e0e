#include "ui/pph/key_pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

KeyPages::KeyPages(work::PphRun& run, QObject* parent) : QObject(parent), m_run(run) {
}

const std::vector<KeyPages::Entry>& KeyPages::entries() {
    static const std::vector<Entry> list{
        {"weigh", &KeyPages::weighPage, &KeyPages::writeWeigh},
        {"drape", &KeyPages::drapePage, &KeyPages::writeDrape},
        {"suction", &KeyPages::suctionPage, &KeyPages::writeSuction},
        {"visual", &KeyPages::visualPage, &KeyPages::writeVisual},
        {"vitals", &KeyPages::vitalsPage, &KeyPages::writeVitals},
        {"observe", &KeyPages::observePage, &KeyPages::writeObserve},
        {"uterus", &KeyPages::uterusPage, &KeyPages::writeUterus},
        {"bladder", &KeyPages::bladderPage, &KeyPages::writeBladder},
        {"perineum", &KeyPages::perineumPage, &KeyPages::writePerineum},
        {"oxytocin", &KeyPages::oxytocinPage, &KeyPages::writeDose},
        {"rate", &KeyPages::ratePage, &KeyPages::writeRate},
        {"second", &KeyPages::secondPage, &KeyPages::writeDose},
        {"txa", &KeyPages::txaPage, &KeyPages::writeDose},
        {"fact", &KeyPages::factPage, &KeyPages::writeFact},
        {"allergy", &KeyPages::allergyPage, &KeyPages::writeAllergy},
        {"already", &KeyPages::alreadyPage, &KeyPages::writeAlready},
        {"fluids", &KeyPages::fluidsPage, &KeyPages::writeFluids},
        {"amount", &KeyPages::amountPage, &KeyPages::writeAmount},
        {"massage", &KeyPages::massagePage, &KeyPages::writeMassage},
        {"cause", &KeyPages::causePage, &KeyPages::writeCause},
        {"finding", &KeyPages::findingPage, &KeyPages::writeFinding},
        {"device", &KeyPages::devicePage, &KeyPages::writeDevice},
        {"call", &KeyPages::callPage, &KeyPages::writeCall},
        {"receiving", &KeyPages::receivingPage, &KeyPages::writeReceiving},
        {"family", &KeyPages::familyPage, &KeyPages::writeFamily},
        {"transfer", &KeyPages::transferPage, &KeyPages::writeTransfer},
        {"reason", &KeyPages::reasonPage, &KeyPages::writeReason},
        {"more", &KeyPages::morePage, &KeyPages::writeMore},
        {"note", &KeyPages::notePage, &KeyPages::writeNote},
        {"birth", &KeyPages::birthPage, &KeyPages::writeBirth},
        {"body", &KeyPages::bodyPage, &KeyPages::writeBody},
        {"earlier", &KeyPages::earlierPage, &KeyPages::writeEarlier},
        {"team", &KeyPages::teamPage, &KeyPages::writeTeam},
        {"close", &KeyPages::closePage, &KeyPages::writeClose},
        {"closing", &KeyPages::closingPage, &KeyPages::writeClosing},
        {"correct", &KeyPages::correctPage, &KeyPages::writeCorrect},
    };
    return list;
}

StripPage KeyPages::page(const QString& code, int tab) {
    m_tab = tab;
    const auto found = std::ranges::find_if(
        entries(), [&](const Entry& entry) { return code == QLatin1StringView(entry.code); });
    return found == entries().end() ? StripPage{} : (this->*found->build)();
}

StripPage KeyPages::forKey(int key, int tab) {
    static const QStringList measuring{u"weigh"_s, u"drape"_s, u"suction"_s, u"visual"_s};
    static const QStringList keys{u"weigh"_s,  u"vitals"_s, u"oxytocin"_s, u"second"_s,
                                  u"txa"_s,    u"fluids"_s, u"massage"_s,  u"cause"_s,
                                  u"device"_s, u"call"_s,   u"transfer"_s, u"more"_s};
    if (key < 1 || key > keys.size())
        return {};
    if (key == 1)
        return page(measuring[tab % measuring.size()], tab % static_cast<int>(measuring.size()));
    if (key == 2 && tab % 2 == 1)
        return page(u"observe"_s, 1);
    return page(keys[key - 1], tab);
}

Result<StripPage> KeyPages::answer(const QString& code, const StripValues& values) {
    const auto found = std::ranges::find_if(
        entries(), [&](const Entry& entry) { return code == QLatin1StringView(entry.code); });
    return found == entries().end() ? Result<StripPage>(StripPage{}) : (this->*found->write)(values);
}

void KeyPages::drop() {
    m_minutesAgo = 0;
    m_correcting = 0;
    m_why.clear();
    m_already = false;
    m_dose.reset();
    m_drug.clear();
    m_asking.clear();
    m_answered.clear();
    m_what.clear();
}

StripPage KeyPages::choicePage(const QString& code, const QString& title,
                               const std::vector<StripChoice>& choices) {
    StripField field;
    field.code = u"choice"_s;
    field.caption = title;
    field.kind = StripField::Kind::Choice;
    field.choices = choices;
    StripPage page;
    page.code = code;
    page.title = title;
    page.fields = {field};
    return page;
}

StripField KeyPages::numberField(const QString& code, const QString& caption, const QString& unit,
                                 bool optional) {
    StripField field;
    field.code = code;
    field.caption = caption;
    field.unit = unit;
    field.optional = optional;
    return field;
}

StripField KeyPages::textField(const QString& code, const QString& caption, bool optional) {
    StripField field = numberField(code, caption, {}, optional);
    field.kind = StripField::Kind::Text;
    return field;
}

const pph::Event* KeyPages::corrected() const {
    const pph::LogLine* line = m_run.log().line(m_correcting);
    return line == nullptr ? nullptr : &line->event;
}

/// One event of the log: a new line, or the line that stands for the one being corrected.
Result<StripPage> KeyPages::write(pph::Event event, const QString& role, bool confirmed) {
    work::Told told;
    told.role = role;
    told.confirmed = confirmed;
    if (m_minutesAgo > 0)
        told.at = m_run.now().addSecs(-60 * m_minutesAgo);
    const Status written = m_correcting > 0 ? m_run.correct(m_correcting, std::move(event), m_why, told)
                                            : m_run.record(std::move(event), told);
    if (!written)
        return written.error();
    drop();
    return StripPage{};
}

} // namespace muying::ui
