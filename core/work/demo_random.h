#pragma once
#include <QDate>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <vector>

namespace muying::work {

/// The dice of the sample clinic. Each woman has dice of her own, so that she is the same whoever else there
/// is.
class DemoRandom {
public:
    DemoRandom(quint32 seed, quint32 index) : m_generator(std::array<quint32, 2>{seed, index}.data(), 2) {}

    /// Whole number from `low` to `high`, both included.
    int between(int low, int high) { return low + static_cast<int>(m_generator.bounded(high - low + 1)); }
    /// One decimal between the limits.
    double tenths(double low, double high) {
        return between(static_cast<int>(low * 10 + 0.5), static_cast<int>(high * 10 + 0.5)) / 10.0;
    }
    /// Bell-shaped around the middle, inside the limits, one decimal.
    double bell(double low, double high) {
        const double share =
            (m_generator.bounded(1.0) + m_generator.bounded(1.0) + m_generator.bounded(1.0)) / 3;
        return static_cast<int>((low + (high - low) * share) * 10 + 0.5) / 10.0;
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    const T& pick(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
    }
    /// Index into `weights` with the share of its weight.
    std::size_t weighted(const std::vector<int>& weights) {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int rest = between(1, sum);
        std::size_t index = 0;
        while ((rest -= weights[index]) > 0)
            ++index;
        return index;
    }
    /// A version-4 UUID from the dice.
    QString uuid() {
        std::array<quint32, 4> words{};
        for (quint32& word : words)
            word = m_generator.generate();
        const auto byte = [&](int i) {
            return static_cast<uchar>(words[static_cast<std::size_t>(i / 4)] >> (i % 4 * 8));
        };
        QByteArray bytes;
        for (int i = 0; i < 16; ++i)
            bytes.append(static_cast<char>(byte(i)));
        bytes[6] = static_cast<char>((byte(6) & 0x0f) | 0x40);
        bytes[8] = static_cast<char>((byte(8) & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    }

private:
    QRandomGenerator m_generator;
};

} // namespace muying::work
