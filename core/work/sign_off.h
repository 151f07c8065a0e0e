#pragma once
#include "core/content/checklist.h"
#include "core/content/indicator_set.h"
#include "core/content/kit.h"
#include "core/content/procedure.h"
#include "core/store/store.h"

namespace muying::work {

/// A value of a declaration file that a clinician of the clinic has still to confirm.
struct OpenValue {
    QString key;     ///< "pph:limits.who_ml": file and place
    QString edition; ///< of the file
    LocalText name;
    QString value; ///< as shown: "500 mL"
    QString source;
};

/// Who confirmed a value, and when. Confirms this value of this edition alone.
struct SignOff {
    QString key, edition, value;
    QString user; ///< display name at that time
    QDateTime at;
};

/// Every value with the status "to_confirm", in the order of the files.
std::vector<OpenValue> openValues(const content::Protocol& protocol, const content::Kit& kit,
                                  const content::IndicatorSet& indicators);

/// The same for the figures and lines of the procedures (caesarean, resuscitation).
std::vector<OpenValue> openValues(const std::vector<content::Procedure>& procedures);

/// Confirmations in force, newest last; a value that has changed since has none.
Result<std::vector<SignOff>> signOffs(const store::Store& store);
/// The confirmation of a value; null while nobody has given one.
const SignOff* signOffOf(const std::vector<SignOff>& given, const OpenValue& value);
/// Confirms a value in the name of who is signed in; kept with an audit row.
Status signOff(store::Store& store, const Clock& clock, const OpenValue& value);
/// Takes a confirmation back.
Status withdrawSignOff(store::Store& store, const OpenValue& value);

/// Who put the protocol in force here; empty name = nobody for this edition.
struct ProtocolSigner {
    QString name, edition;
    QDate day;
};
Result<ProtocolSigner> protocolSigner(const store::Store& store, const content::Protocol& protocol);
Status signProtocol(store::Store& store, const Clock& clock, const content::Protocol& protocol);

} // namespace muying::work
