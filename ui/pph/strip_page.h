#pragma once
#include "ui/pph/glove_button.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace muying::ui {

/// One answer that a digit chooses.
struct StripChoice {
    QString code;
    QString word;
    QString note; ///< below the word; of a locked or cautious one the reason
    ChoiceLook look = ChoiceLook::Open;
    QString reason = {}; ///< the whole sentence behind a short note; empty = the note is all
};

/// One value of the strip.
struct StripField {
    enum class Kind { Number, Text, Choice };
    QString code;
    QString caption;
    Kind kind = Kind::Number;
    QString unit;
    QString value;          ///< stands there at the beginning and is replaced by the first digit
    QStringList remembered; ///< Up and Down go through them
    bool optional = false;
    bool decimals = false;
    std::vector<StripChoice> choices; ///< of Kind::Choice
};

/// What a key asks for. A page of one choice is answered by one digit; others go on with Enter.
struct StripPage {
    QString code;
    QString title;
    QString help;
    QStringList tabs; ///< other ways to do the same; the key pressed again goes to the next
    int tab = 0;
    std::vector<StripField> fields;
    bool isEmpty() const { return fields.empty(); }
    bool onlyChoice() const { return fields.size() == 1 && fields.front().kind == StripField::Kind::Choice; }
};

/// Code of a field → what was entered; of a choice the code of the answer.
using StripValues = QHash<QString, QString>;

} // namespace muying::ui
