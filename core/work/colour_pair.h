#pragma once
#include "core/work/standing.h"

namespace muying::work {

/// The colour on record beside the one the program computes, and what parts them.
struct ColourPair {
    QStringList recorded; ///< "orange", "purple"; empty = never graded
    QString recordedBy;   ///< institution
    QDate recordedOn;
    QString recordedEntry;
    QString reason; ///< why it was graded against the computed colour, as written then
    QStringList computed;
    bool complete = false; ///< nothing asked of everyone is unknown
    bool differ = false;
    bool inForce = false; ///< the recorded colour is the one in force
    /// One line for each clause one side knows and the other does not, with the values behind it; empty when
    /// both say the same.
    std::vector<LocalText> why;
};

/// Compares the newest grading with `computed` (an assessment of the chart as it stands).
ColourPair colourPair(const content::Library& library, const Chart& chart, const risk::Assessment& computed);

} // namespace muying::work
