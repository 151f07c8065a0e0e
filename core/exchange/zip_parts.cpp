#include "core/exchange/zip_parts.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 16;
constexpr zip_int64_t mostParts = 10000;

Error tooLarge() {
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::exchange",
                                               "文件解开后过大，不像正常的表格，没有读入任何内容。"));
}

Error broken(const QString& part, const QString& detail) {
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("muying::exchange",
                                               "表格文件已损坏（%1），没有读入任何内容。请重新取得这个文件。")
                       .arg(part),
                   detail);
}

} // namespace

void ZipParts::Closer::operator()(zip* archive) const {
    zip_discard(archive); // opened for reading: nothing is written back
}

Result<std::unique_ptr<ZipParts>> ZipParts::open(const QString& path, qint64 largest) {
    int code = 0;
    std::unique_ptr<ZipParts> parts(new ZipParts);
    parts->m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!parts->m_archive)
        return broken(u"ZIP"_s, u"zip_open %1"_s.arg(code));
    parts->m_left = largest;
    const zip_int64_t count = zip_get_num_entries(parts->m_archive.get(), 0);
    if (count > mostParts)
        return tooLarge();
    zip_uint64_t sum = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(parts->m_archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            return broken(u"ZIP"_s, u"zip_stat_index %1"_s.arg(i));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate(
                               "muying::exchange", "文件有密码保护，没有读入任何内容。请先去掉密码再导入。"));
        if ((stat.valid & ZIP_STAT_SIZE) && (stat.size > static_cast<zip_uint64_t>(largest) ||
                                             (sum += stat.size) > static_cast<zip_uint64_t>(largest)))
            return tooLarge();
    }
    return parts;
}

bool ZipParts::has(const QString& part) const {
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipParts::read(const QString& part) {
    const auto close = [](zip_file_t* file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(close)> file(
        zip_fopen(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE), close);
    if (!file)
        return broken(part, QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray bytes;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), block.data(), static_cast<zip_uint64_t>(blockSize));
        if (got < 0)
            return broken(part, u"zip_fread"_s);
        if (got == 0)
            return bytes;
        m_left -= got;
        if (m_left < 0)
            return tooLarge();
        bytes.append(block.constData(), got);
    }
}

} // namespace muying::exchange
