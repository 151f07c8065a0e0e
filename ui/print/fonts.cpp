#include "ui/print/fonts.h"

#include "core/content/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>

#include <array>
#include <memory>
#include <optional>

namespace muying::print {

namespace {

using FaceTable = std::array<std::unique_ptr<Face>, 4>;

/// Lives as long as the program: raw fonts must not outlive the application object at exit.
FaceTable& faceTable() {
    static auto* const faces = new FaceTable;
    return *faces;
}

std::size_t faceIndex(Voice voice, bool bold) {
    return (voice == Voice::Record ? 0U : 2U) + (bold ? 1U : 0U);
}

Error missingFace(const QString& file) {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "muying::print", "缺少字体文件 %1，无法显示和打印。记录没有受影响；请重新安装程序。")
                       .arg(QFileInfo(file).fileName()),
                   file);
}

std::unique_ptr<Face> makeFace(const QString& family, bool bold) {
    QFont font(family);
    font.setPixelSize(static_cast<int>(Face::unitsPerEm));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.familyName() != family)
        return nullptr;
    return std::make_unique<Face>(raw);
}

} // namespace

QString sansFamily() {
    return QStringLiteral("Muying Sans");
}

QString serifFamily() {
    return QStringLiteral("Muying Serif");
}

Status loadFonts(const QString& folder) {
    if (faceTable()[0] && folder.isEmpty())
        return success();
    const QString home = folder.isEmpty() ? content::shareDir() + QStringLiteral("/fonts") : folder;
    for (const Voice voice : {Voice::Record, Voice::Form}) {
        const QString family = voice == Voice::Record ? sansFamily() : serifFamily();
        for (const bool bold : {false, true}) {
            const QString file = QStringLiteral("%1/%2-%3.otf")
                                     .arg(home, QString(family).remove(QLatin1Char(' ')),
                                          bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
            if (QFontDatabase::addApplicationFont(file) < 0)
                return missingFace(file);
            auto made = makeFace(family, bold);
            if (!made)
                return missingFace(file);
            faceTable()[faceIndex(voice, bold)] = std::move(made);
        }
    }
    return success();
}

const Face::Glyph& Face::glyph(char32_t character) const {
    const auto known = m_glyphs.constFind(character);
    if (known != m_glyphs.constEnd())
        return *known;
    Glyph glyph;
    const QList<quint32> indexes = m_font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (!indexes.isEmpty())
        glyph.index = indexes.first();
    const auto advances = m_font.advancesForGlyphIndexes({glyph.index}, QRawFont::UseDesignMetrics);
    glyph.advance = advances.isEmpty() ? unitsPerEm : advances.first().x();
    return *m_glyphs.insert(character, glyph);
}

const Face& face(Voice voice, bool bold) {
    const auto& made = faceTable()[faceIndex(voice, bold)];
    if (!made)
        qFatal("print::loadFonts() was not called");
    return *made;
}

} // namespace muying::print
