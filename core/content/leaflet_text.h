#pragma once
#include "core/base/language.h"
#include "core/content/node.h"

#include <QHash>

#include <vector>

namespace muying::content {

/// Where on the sheet a line of a leaflet stands.
enum class LeafletPart {
    Main,      ///< the one sentence to keep: "> …"
    Danger,    ///< a sign in the danger box: "- …"
    Action,    ///< what to do then, the last line of the box: "! …"
    Message,   ///< something to do: "1. …"
    Field,     ///< her own plan, with {placeholders}: "- …"
    TeachBack, ///< what is asked after explaining: "? …"
};

/// The parts in the order of the sheet.
const std::vector<LeafletPart>& leafletParts();
/// Machine name of a part ("danger").
QString leafletPartName(LeafletPart part);
/// The heading over a part in the file and on paper; empty where there is none (Main, Action).
QString leafletHeading(LeafletPart part, Language language);

/// One line of one language.
struct LeafletLine {
    LeafletPart part = LeafletPart::Main;
    QString text;
    QStringList facts; ///< the facts it rests on, written behind it: "[1 L01.3]"
    int line = 0;
};

/// One file of a leaflet: "key: value" lines between two "---", then the lines of the sheet.
struct LeafletText {
    QString file;
    QHash<QString, QString> head;
    QHash<QString, int> headLines;
    std::vector<LeafletLine> lines;

    QString value(const QString& key) const { return head.value(key); }
    int lineOf(const QString& key) const { return headLines.value(key, 1); }
};

/// Reads the text of zh-CN.md or ko-CN.md; `language` says which headings to expect, `file` names it in
/// complaints. What is wrong goes to `problems`.
LeafletText parseLeafletText(const QByteArray& utf8, const QString& file, Language language,
                             Problems& problems);
/// How a line of this part begins; `number` counts the messages from 1.
QString leafletMark(LeafletPart part, int number);

} // namespace muying::content
