#pragma once
#include "ui/woman/form_layout.h"

namespace muying::ui {

/// Lets the fields of one cell flow through its value part: label, editor, unit, notes, line after line.
class CellFlow {
public:
    /// `area` gives left edge, top and width; the height grows.
    CellFlow(const content::Form& form, const LayoutSource& source, FormGeometry& out, const QRect& area);
    /// Places everything; returns the height used.
    int place(const content::Cell& cell);

private:
    void placeField(const content::Cell& cell, std::size_t index);
    void frontLabel(const QString& text);
    void valueText(const QString& text);
    void placeBlanks(const content::Field& field, const QRect& boxes);
    int editorWidth(const content::Cell& cell, const content::Field& field, int taken, bool last);
    int wish(const content::Field& field) const;
    void word(const QString& text, TextVoice voice, int gapBehind);
    void closingNotes(const content::Cell& cell);
    void noteInline(const content::Field& field);
    void mark(const FieldNotes& notes, int x, int width);
    void help(const content::Cell& cell);
    void newLine();
    void grow(int height);
    int rest() const { return m_right - m_x; }

    const content::Form& m_form;
    const LayoutSource& m_source;
    FormGeometry& m_out;
    int m_left, m_right, m_top;
    int m_x, m_y;
    int m_line; ///< height of the present line
};

/// Width of a text in the voice it is written in.
int voiceWidth(const QString& text, TextVoice voice);

} // namespace muying::ui
