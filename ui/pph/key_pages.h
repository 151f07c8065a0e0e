#pragma once
#include "core/pph/cockpit.h"
#include "core/work/pph_run.h"
#include "ui/pph/strip_page.h"

#include <QObject>

namespace muying::ui {

/// What each key of the cockpit asks for, and what the answer writes into the run. Nothing is written before
/// the last answer; what the run refuses comes back as its sentence and the values stay in the strip.
class KeyPages final : public QObject {
    Q_OBJECT
public:
    explicit KeyPages(work::PphRun& run, QObject* parent = nullptr);

    /// Dry weights of the pads the clinic uses, grams; the first stands in the field.
    void setDryWeights(const QStringList& grams) { m_dry = grams; }
    /// The situation of this second, for what depends on it (transfer, fluids left).
    void setCockpit(const pph::Cockpit& cockpit) { m_cockpit = cockpit; }

    /// The page of F1 … F12; `tab` chooses another way of the same key.
    StripPage forKey(int key, int tab = 0);
    StripPage page(const QString& code, int tab = 0);
    /// An empty page = written. A page = the next question. A page without fields whose code begins with @
    /// is for the cockpit to do ("@correct", "@woman", "@papers").
    Result<StripPage> answer(const QString& code, const StripValues& values);

    /// The next value is written down as of so many minutes ago.
    int minutesAgo() const { return m_minutesAgo; }
    /// From now until written or dropped, answers stand for this line of the log.
    StripPage beginCorrection(int line);
    int correcting() const { return m_correcting; }
    /// Esc: no correction, no earlier minute, nothing half asked.
    void drop();

Q_SIGNALS:
    void dryWeightUsed(const QString& grams);

private:
    using Builder = StripPage (KeyPages::*)();
    using Writer = Result<StripPage> (KeyPages::*)(const StripValues&);
    struct Entry {
        const char* code;
        Builder build;
        Writer write;
    };
    static const std::vector<Entry>& entries();

    // measuring
    StripPage weighPage();
    StripPage drapePage();
    StripPage suctionPage();
    StripPage visualPage();
    StripPage vitalsPage();
    Result<StripPage> writeWeigh(const StripValues& values);
    Result<StripPage> writeDrape(const StripValues& values);
    Result<StripPage> writeSuction(const StripValues& values);
    Result<StripPage> writeVisual(const StripValues& values);
    Result<StripPage> writeVitals(const StripValues& values);

    // the hours after birth
    StripPage observePage();
    StripPage uterusPage();
    StripPage bladderPage();
    StripPage perineumPage();
    Result<StripPage> writeObserve(const StripValues& values);
    Result<StripPage> writeUterus(const StripValues& values);
    Result<StripPage> writeBladder(const StripValues& values);
    Result<StripPage> writePerineum(const StripValues& values);
    pph::Event stamped(pph::Event event) const;

    // drugs
    StripPage oxytocinPage();
    StripPage ratePage();
    StripPage secondPage();
    StripPage txaPage();
    StripPage factPage();
    StripPage allergyPage();
    StripPage alreadyPage();
    Result<StripPage> writeDose(const StripValues& values);
    Result<StripPage> writeRate(const StripValues& values);
    Result<StripPage> writeFact(const StripValues& values);
    Result<StripPage> writeAllergy(const StripValues& values);
    Result<StripPage> writeAlready(const StripValues& values);
    StripChoice doseChoice(const pph::Dose& dose);
    StripPage drugPage(const QString& title, const QStringList& drugs);
    Result<StripPage> giveDose(const pph::Dose& dose, bool confirmed);
    bool nextFact();

    // hands, fluids, causes
    StripPage fluidsPage();
    StripPage amountPage();
    StripPage massagePage();
    StripPage causePage();
    StripPage findingPage();
    StripPage devicePage();
    Result<StripPage> writeFluids(const StripValues& values);
    Result<StripPage> writeAmount(const StripValues& values);
    Result<StripPage> writeMassage(const StripValues& values);
    Result<StripPage> writeCause(const StripValues& values);
    Result<StripPage> writeFinding(const StripValues& values);
    Result<StripPage> writeDevice(const StripValues& values);
    StripPage askAmount(const QString& what, const QString& title, const QString& unit, const QString& usual);

    // calls, transfer
    StripPage callPage();
    StripPage receivingPage();
    StripPage familyPage();
    StripPage transferPage();
    StripPage reasonPage();
    Result<StripPage> writeCall(const StripValues& values);
    Result<StripPage> writeReceiving(const StripValues& values);
    Result<StripPage> writeFamily(const StripValues& values);
    Result<StripPage> writeTransfer(const StripValues& values);
    Result<StripPage> writeReason(const StripValues& values);

    // the rest
    StripPage morePage();
    StripPage notePage();
    StripPage birthPage();
    StripPage bodyPage();
    StripPage earlierPage();
    StripPage teamPage();
    StripPage closePage();
    StripPage closingPage();
    StripPage correctPage();
    Result<StripPage> writeMore(const StripValues& values);
    Result<StripPage> writeNote(const StripValues& values);
    Result<StripPage> writeBirth(const StripValues& values);
    Result<StripPage> writeBody(const StripValues& values);
    Result<StripPage> writeEarlier(const StripValues& values);
    Result<StripPage> writeTeam(const StripValues& values);
    Result<StripPage> writeClose(const StripValues& values);
    Result<StripPage> writeClosing(const StripValues& values);
    Result<StripPage> writeCorrect(const StripValues& values);

    static StripPage choicePage(const QString& code, const QString& title,
                                const std::vector<StripChoice>& choices);
    static StripField numberField(const QString& code, const QString& caption, const QString& unit,
                                  bool optional = false);
    static StripField textField(const QString& code, const QString& caption, bool optional = false);
    Result<StripPage> write(pph::Event event, const QString& role, bool confirmed = false);
    const pph::Event* corrected() const;

    work::PphRun& m_run;
    pph::Cockpit m_cockpit;
    QStringList m_dry;
    int m_tab = 0;
    int m_minutesAgo = 0;
    int m_correcting = 0;
    QString m_why;                   ///< of the correction
    bool m_already = false;          ///< the dose has been given whatever the rules say
    std::optional<pph::Dose> m_dose; ///< waits for its reason
    QString m_drug;                  ///< whose contraindications are being asked
    QString m_asking;                ///< the condition
    QStringList m_answered;          ///< in this round, "unknown" too
    pph::Event m_seen;               ///< of the slot that is being entered
    std::optional<double> m_seenWet, m_seenDry;
    QString m_what; ///< amount, reason or outcome that is being asked for
};

} // namespace muying::ui
