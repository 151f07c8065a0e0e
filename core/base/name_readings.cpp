#include "core/base/name_readings.h"

#include <QHash>

namespace muying::detail {

namespace {

// One line per group, "character readings" separated by commas; checked by tests over the usual surnames.
constexpr QStringView surnameList =
    u"单 shan,解 xie,曾 zeng,仇 qiu,区 ou,查 zha,朴 piao pu,缪 miao mou,覃 qin tan,翟 zhai di,乐 yue le,"
    u"盖 ge gai,员 yun yuan,任 ren,华 hua,洗 xian xi,冼 xian,尉 wei yu,种 chong zhong,折 she zhe,黑 he hei,"
    u"秘 bi mi,薄 bo bao,车 che ju,褚 chu,能 nai neng,隗 wei kui,郇 xun huan,郗 xi chi,祭 zhai ji,柏 bai bo,"
    u"宓 mi fu,宿 su xiu,俞 yu shu,谌 chen shen,幺 yao,逄 pang,繁 po fan,藏 zang,颉 xie jie,撒 sa,佴 nai,"
    u"郄 qie xi,教 jiao,句 gou ju,适 kuo shi,牟 mou mu,角 jue jiao,阿 a e,隽 juan jun,炅 gui,贾 jia gu,"
    u"费 fei bi,厍 she,相 xiang,那 na nuo,纪 ji,沈 shen chen,盛 sheng cheng,石 shi,召 shao zhao,重 chong,"
    u"乜 nie,洪 hong,都 du,干 gan,万 wan,葛 ge,哈 ha,强 qiang,燕 yan,曲 qu,卜 bu,仉 zhang,"
    u"行 xing hang,臧 zang,晟 cheng sheng,长 chang zhang,不 fou bu,尹 yin,阚 kan,撖 han,眭 sui,笪 da,钭 tou,"
    u"粘 nian zhan,於 yu,余 yu,佘 she,仝 tong,肖 xiao,闫 yan,占 zhan,参 shen can,弗 fu,会 gui hui,盘 pan,"
    u"靳 jin,令 ling,呙 guo,禚 zhuo,郏 jia,洼 wa,冒 mao mo,斜 xie,矫 jiao,莘 shen xin,筱 xiao,逯 lu,"
    u"亓 qi,蒯 kuai,晁 chao,妫 gui,郜 gao,郝 hao,缑 gou,宁 ning,甯 ning,迮 ze,枞 cong,茹 ru,芮 rui,昝 zan";

constexpr QStringView givenNameList =
    u"长 chang zhang,乐 le yue,朝 chao zhao,重 chong zhong,行 xing hang,茜 qian xi,娜 na nuo,莎 sha suo,"
    u"曾 zeng ceng,单 dan shan,解 jie xie,晟 sheng cheng,炅 jiong gui,蔚 wei yu,盛 sheng cheng,柏 bai bo,"
    u"奇 qi ji,朴 pu piao,覃 tan qin,都 du dou,俞 yu shu,尉 wei yu,传 chuan zhuan,强 qiang jiang,阿 a e,"
    u"澄 cheng deng,琢 zhuo zuo,露 lu lou,荨 xun qian,瑱 zhen tian,省 sheng xing,禅 chan shan,盖 gai ge,"
    u"颉 jie xie,伽 jia qie,查 cha zha,会 hui kuai,沈 shen chen,和 he huo,藏 zang cang,曲 qu,莘 xin shen,"
    u"芎 xiong,隽 juan jun,瞿 qu,铅 qian,嘎 ga,宓 mi fu,尧 yao,贾 jia gu,车 che ju,还 huan hai,"
    u"畜 chu xu,塔 ta,召 zhao shao,说 shuo yue,调 tiao diao,率 shuai lv,畹 wan,玏 le,咯 ge,弹 dan tan";

constexpr QStringView compoundList =
    u"尉迟 yu chi,万俟 mo qi,长孙 zhang sun,单于 chan yu,澹台 tan tai,令狐 ling hu,宰父 zai fu,"
    u"鲜于 xian yu,皇甫 huang fu,宗政 zong zheng,尉犁 yu li,濮阳 pu yang,仲长 zhong chang,子车 zi ju,"
    u"乐正 yue zheng,公冶 gong ye,车非 che fei,亓官 qi guan,仉督 zhang du,谷梁 gu liang,呼延 hu yan,"
    u"慕容 mu rong,欧阳 ou yang,上官 shang guan,司马 si ma,诸葛 zhu ge,夏侯 xia hou,东方 dong fang,"
    u"公孙 gong sun,轩辕 xuan yuan,端木 duan mu,百里 bai li,东郭 dong guo,南宫 nan gong,独孤 du gu,"
    u"赫连 he lian,拓跋 tuo ba,司徒 si tu,司空 si kong,闻人 wen ren,太叔 tai shu,申屠 shen tu,钟离 zhong li,"
    u"宇文 yu wen,淳于 chun yu,第五 di wu,纳兰 na lan,完颜 wan yan,叶赫 ye he,爱新 ai xin";

/// Characters of the key packed into one number: one code point, or two of 21 bits.
quint64 readingKey(QStringView characters) {
    quint64 key = 0;
    const QList<uint> points = characters.toUcs4();
    for (const uint point : points)
        key = (key << 21) | point;
    return key;
}

QHash<quint64, QStringList> parsedReadings(QStringView list) {
    QHash<quint64, QStringList> readings;
    const auto items = list.split(u',');
    for (const QStringView item : items) {
        QStringList words = item.toString().split(u' ');
        const QString key = words.takeFirst();
        readings.insert(readingKey(key), words);
    }
    return readings;
}

} // namespace

QStringList surnameReadings(char32_t character) {
    static const auto readings = parsedReadings(surnameList);
    return readings.value(character);
}

QStringList givenNameReadings(char32_t character) {
    static const auto readings = parsedReadings(givenNameList);
    return readings.value(character);
}

QStringList compoundSurname(char32_t first, char32_t second) {
    static const auto readings = parsedReadings(compoundList);
    return readings.value((quint64{first} << 21) | second);
}

} // namespace muying::detail
