"""Cuts one face out of the Noto CJK collection for the screen and for paper.

cut_font.py COLLECTION FACE FAMILY STYLE OUT [--only-used DIR…]

What is taken away, and why:
- The radicals U+2E80–2FDF and U+301C: they share glyphs with ordinary characters, and a PDF writer that
  looks characters up by glyph would take the lower code point (日 would be found as U+2F47).
- GSUB, GPOS and vertical metrics: localised forms replace glyphs behind our back (… is lost in PDFs).
- With --only-used: every character that occurs neither in the named files nor in Latin text.
What is added: superscript digits the face lacks (×10⁹/L), made from its own digits; and for every character
beyond U+FFFF a second, private code point from U+E900 (free in GB 18030), since the PDF writer sees only the
first 65 536 (pdf_update.cpp puts the true character back).
Charstrings are copied as they are: decompiling 44 000 of them would take a minute.
"""
import argparse
import os
import pathlib

from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTCollection
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

SHARED_GLYPHS = set(range(0x2E80, 0x2FE0)) | {0x301C}
SUPERSCRIPTS = {0x2070: "0", 0x2074: "4", 0x2075: "5", 0x2076: "6", 0x2077: "7", 0x2078: "8", 0x2079: "9"}
ALIAS_FIRST, ALIAS_LAST = 0xE900, 0xF8FF
DROPPED = ("BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx")
# Always there, whatever the texts of today say: Latin, signs and punctuation of forms.
BASIC = (set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | set(range(0x2010, 0x2027)) | set(range(0x2150, 0x2180))
         | set(range(0x2460, 0x2474)) | set(range(0x3000, 0x3020)) | set(range(0xFF01, 0xFF5F))
         | {ord(c) for c in "αβγμ℃‰′″←↑→↓−√∞≈≠≤≥≦≧⩽⩾■□▲△◆◇○●✓"})


def used_characters(folders):
    found = set()
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".json", ".ts", ".cpp", ".h", ".md", ".csv") and path.is_file():
                found.update(map(ord, path.read_text(encoding="utf-8")))
    return found


def wanted_glyphs(font, characters):
    cmap = {c: g for c, g in font.getBestCmap().items() if c not in SHARED_GLYPHS}
    if characters is not None:
        cmap = {c: g for c, g in cmap.items() if c in characters}
    order = {name: index for index, name in enumerate(font.getGlyphOrder())}
    glyphs = [".notdef"] + sorted(set(cmap.values()) - {".notdef"}, key=order.__getitem__)
    return cmap, glyphs, order


def cut_charstrings(font, glyphs, order):
    """Keeps the named glyphs; programs, subroutines and hints stay byte for byte."""
    metrics = font["hmtx"].metrics
    top = font["CFF "].cff.topDictIndex[0]
    strings = top.CharStrings
    index = strings.charStringsIndex
    kept = [order[name] for name in glyphs]
    index.items = [index[i] for i in kept]
    strings.charStrings = {name: i for i, name in enumerate(glyphs)}
    top.charset = list(glyphs)
    top.FDSelect.gidArray = [top.FDSelect.gidArray[i] for i in kept]
    font.setGlyphOrder(list(glyphs))
    font["hmtx"].metrics = {name: metrics[name] for name in glyphs}


def add_superscripts(font, cmap, glyphs):
    """Digits at 0.62 size, their tops level with ²."""
    top = font["CFF "].cff.topDictIndex[0]
    strings = top.CharStrings
    glyph_set = font.getGlyphSet()
    for code, digit in SUPERSCRIPTS.items():
        if code in cmap or ord(digit) not in cmap:
            continue
        source = cmap[ord(digit)]
        select = top.FDSelect.gidArray[strings.charStrings[source]]
        private = top.FDArray[select].Private
        width = round(font["hmtx"][source][0] * 0.62)
        pen = T2CharStringPen(width - private.nominalWidthX, glyph_set)
        glyph_set[source].draw(TransformPen(pen, (0.62, 0, 0, 0.62, 0, 310)))
        name = next(n for n in (f"cid{cid:05d}" for cid in range(65535, 0, -1)) if n not in strings.charStrings)
        program = pen.getCharString(private, top.GlobalSubrs)
        program.compile()
        strings.charStrings[name] = len(strings.charStringsIndex)
        strings.charStringsIndex.append(program)
        top.FDSelect.gidArray.append(select)
        top.charset.append(name)
        glyphs.append(name)
        font["hmtx"].metrics[name] = (width, round(font["hmtx"][source][1] * 0.62))
        cmap[code] = name
    font.setGlyphOrder(list(glyphs))


def add_aliases(cmap):
    supplementary = sorted(c for c in cmap if c > 0xFFFF)
    if len(supplementary) > ALIAS_LAST - ALIAS_FIRST + 1:
        raise SystemExit("more supplementary characters than private code points")
    for offset, code in enumerate(supplementary):
        cmap[ALIAS_FIRST + offset] = cmap[code]


def set_cmap(font, cmap):
    tables = []
    for form, encoding in ((4, 1), (12, 10)):
        table = CmapSubtable.newSubtable(form)
        table.platformID, table.platEncID, table.language = 3, encoding, 0
        table.cmap = {c: g for c, g in cmap.items() if form == 12 or c < 0x10000}
        tables.append(table)
    font["cmap"].tables = tables


def rename(font, family, style):
    """A family of our own: it must not be mistaken for the one installed on the PC."""
    post_script = family.replace(" ", "") + "-" + style
    names = font["name"]
    keep = {n.nameID: str(n) for n in names.names if n.platformID == 3 and n.nameID in (0, 5, 8, 9, 10, 13, 14)}
    keep.update({1: family, 2: style, 3: post_script, 4: f"{family} {style}", 6: post_script})
    names.names = []
    for name_id, text in sorted(keep.items()):
        names.setName(text, name_id, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [post_script]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = f"{family} {style}", family, style
    bold = style == "Bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["head"].macStyle = 1 if bold else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("collection")
    parser.add_argument("face")
    parser.add_argument("family")
    parser.add_argument("style", choices=("Regular", "Bold"))
    parser.add_argument("out")
    parser.add_argument("--only-used", nargs="+", metavar="DIR")
    args = parser.parse_args()

    faces = TTCollection(args.collection, lazy=True).fonts
    font = next((f for f in faces if f["name"].getDebugName(1) == args.face or f["name"].getDebugName(4) == args.face),
                None)
    if font is None:
        raise SystemExit(f"{args.collection}: no face {args.face}")
    font.recalcBBoxes = False
    characters = BASIC | used_characters(args.only_used) if args.only_used else None
    cmap, glyphs, order = wanted_glyphs(font, characters)
    for tag in DROPPED:
        if tag in font:
            del font[tag]
    cut_charstrings(font, glyphs, order)
    add_superscripts(font, cmap, glyphs)
    add_aliases(cmap)
    set_cmap(font, cmap)
    rename(font, args.family, args.style)
    # Put in place whole: a program that runs has the old file mapped into its memory.
    made = args.out + ".new"
    font.save(made)
    os.replace(made, args.out)


if __name__ == "__main__":
    main()
