#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace muying::ctl {

/// One option of a command: "--rules FILE".
struct OptionDecl {
    const char* name;  ///< without dashes
    const char* value; ///< name of its value in the help text; nullptr = a switch
    QString help;      ///< translated
};

/// The parsed command line of one command. Options are written "--name value" or "--name=value";
/// "--" ends them; "-" alone is a positional argument (standard input).
class Arguments {
public:
    /// Unknown options, missing values and more than `maxPositional` arguments are errors.
    static Result<Arguments> parse(const QStringList& words, const std::vector<OptionDecl>& options,
                                   int maxPositional);

    bool has(const char* option) const;
    QString value(const char* option, const QString& fallback = {}) const; ///< the last one given
    QStringList values(const char* option) const;                          ///< all given
    const QStringList& positional() const { return m_positional; }
    QString positional(int index, const QString& fallback = {}) const;

private:
    QHash<QString, QStringList> m_options;
    QStringList m_positional;
};

} // namespace muying::ctl
