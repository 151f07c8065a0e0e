<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>muying</name>
    <message>
        <source>母婴不能启动</source>
        <translation>母婴不能启动</translation>
    </message>
    <message>
        <source>乡镇卫生院孕产妇工作站</source>
        <translation>乡镇卫生院孕产妇工作站</translation>
    </message>
    <message>
        <source>资料文件</source>
        <translation>资料文件</translation>
    </message>
    <message>
        <source>打开示例诊所</source>
        <translation>打开示例诊所</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>资源文件夹</source>
        <translation>资源文件夹</translation>
    </message>
    <message>
        <source>身份证号没有填写。</source>
        <translation>身份证号没有填写。</translation>
    </message>
    <message>
        <source>身份证号只能由数字组成，仅第18位可以是X。请核对后重填。</source>
        <translation>身份证号只能由数字组成，仅第18位可以是X。请核对后重填。</translation>
    </message>
    <message>
        <source>15位旧身份证号已停用。请按现用的18位号码填写。</source>
        <translation>15位旧身份证号已停用。请按现用的18位号码填写。</translation>
    </message>
    <message>
        <source>身份证号应为18位，现为%1位。请核对后重填。</source>
        <translation>身份证号应为18位，现为%1位。请核对后重填。</translation>
    </message>
    <message>
        <source>身份证号前两位（%1）不是任何省份的代码。请核对后重填。</source>
        <translation>身份证号前两位（%1）不是任何省份的代码。请核对后重填。</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 不存在。请核对第7～14位。</source>
        <translation>身份证号中的出生日期 %1 不存在。请核对第7～14位。</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 晚于今天。请核对第7～14位。</source>
        <translation>身份证号中的出生日期 %1 晚于今天。请核对第7～14位。</translation>
    </message>
    <message>
        <source>身份证号的校验码（第18位）不对，可能有一位抄错。请核对后重填。</source>
        <translation>身份证号的校验码（第18位）不对，可能有一位抄错。请核对后重填。</translation>
    </message>
    <message>
        <source>这里没有图形界面，母婴需要在桌面上启动；命令行请用 muyingctl。</source>
        <translation>这里没有图形界面，母婴需要在桌面上启动；命令行请用 muyingctl。</translation>
    </message>
</context>
<context>
    <name>muying::content</name>
    <message>
        <source>程序自带的表单、规则或日程数据有误，程序没有打开任何记录，记录也没有改动。请重新安装本程序，或把下面几行告诉维护人员：</source>
        <translation>程序自带的表单、规则或日程数据有误，程序没有打开任何记录，记录也没有改动。请重新安装本程序，或把下面几行告诉维护人员：</translation>
    </message>
    <message>
        <source>宣教单张的内容有误，没有打印任何单张，记录没有改动。请改正下面几行，或重新安装本程序：</source>
        <translation>宣教单张的内容有误，没有打印任何单张，记录没有改动。请改正下面几行，或重新安装本程序：</translation>
    </message>
    <message>
        <source>这一版规则与本程序的表单不符，没有启用：</source>
        <translation>这一版规则与本程序的表单不符，没有启用：</translation>
    </message>
</context>
<context>
    <name>muying::ctl</name>
    <message>
        <source>这一行不是 JSON 对象，没有处理。</source>
        <translation>这一行不是 JSON 对象，没有处理。</translation>
    </message>
    <message>
        <source>这一行不是正确的 JSON（第 %1 字节处），没有处理。</source>
        <translation>这一行不是正确的 JSON（第 %1 字节处），没有处理。</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经回答。</source>
        <translation>读取输入时出错。前面的行已经回答。</translation>
    </message>
    <message>
        <source>没有 --%1 这个选项。用 --help 查看用法。</source>
        <translation>没有 --%1 这个选项。用 --help 查看用法。</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少值。</source>
        <translation>选项 --%1 后面缺少值。</translation>
    </message>
    <message>
        <source>多余的参数：%1。用 --help 查看用法。</source>
        <translation>多余的参数：%1。用 --help 查看用法。</translation>
    </message>
    <message>
        <source>按五色规则评估妊娠风险：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>按五色规则评估妊娠风险：每行一个 JSON，逐行回答（不需要数据库）</translation>
    </message>
    <message>
        <source>规则文件（默认随程序安装的 cn_2017.json）</source>
        <translation>规则文件（默认随程序安装的 cn_2017.json）</translation>
    </message>
    <message>
        <source>规则文件读不出来或有错误，一行也没有评估。请修复后重试。</source>
        <translation>规则文件读不出来或有错误，一行也没有评估。请修复后重试。</translation>
    </message>
    <message>
        <source>保存几次（默认 50）</source>
        <translation>保存几次（默认 50）</translation>
    </message>
    <message>
        <source>用法：muyingctl bench --db FILE [--saves N]</source>
        <translation>用法：muyingctl bench --db FILE [--saves N]</translation>
    </message>
    <message>
        <source>这个文件有多个用户（%1），请用 --user 指明。</source>
        <translation>这个文件有多个用户（%1），请用 --user 指明。</translation>
    </message>
    <message>
        <source>机构的数据文件</source>
        <translation>机构的数据文件</translation>
    </message>
    <message>
        <source>登录名（只有一个用户时可省略）</source>
        <translation>登录名（只有一个用户时可省略）</translation>
    </message>
    <message>
        <source>密码所在文件（默认用变量 MUYING_PASSWORD）</source>
        <translation>密码所在文件（默认用变量 MUYING_PASSWORD）</translation>
    </message>
    <message>
        <source>没有密码：请用 --password-file 或变量 MUYING_PASSWORD。</source>
        <translation>没有密码：请用 --password-file 或变量 MUYING_PASSWORD。</translation>
    </message>
    <message>
        <source>打不开密码文件 %1：%2。</source>
        <translation>打不开密码文件 %1：%2。</translation>
    </message>
    <message>
        <source>请用 --db 指明数据文件。</source>
        <translation>请用 --db 指明数据文件。</translation>
    </message>
    <message>
        <source>填入示例妇女；文件不存在时新建示例机构</source>
        <translation>填入示例妇女；文件不存在时新建示例机构</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>种子（默认 1）：相同种子和日期得到相同的机构</source>
        <translation>种子（默认 1）：相同种子和日期得到相同的机构</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有新建。</source>
        <translation>写不出文件 %1，没有新建。</translation>
    </message>
    <message>
        <source>示例妇女</source>
        <translation>示例妇女</translation>
    </message>
    <message>
        <source>恢复码（只显示这一次，请抄下保存）：%1</source>
        <translation>恢复码（只显示这一次，请抄下保存）：%1</translation>
    </message>
    <message>
        <source>用法：muyingctl demo --db FILE --women N [--seed S]</source>
        <translation>用法：muyingctl demo --db FILE --women N [--seed S]</translation>
    </message>
    <message>
        <source>用法：muyingctl 命令 [选项] …</source>
        <translation>用法：muyingctl 命令 [选项] …</translation>
    </message>
    <message>
        <source>每个命令都有 --help 和 --lang zh|ko|en。数据为每行一个 JSON 对象。</source>
        <translation>每个命令都有 --help 和 --lang zh|ko|en。数据为每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>退出码：0 全部完成，1 有输入被拒绝，2 用法错误，3 文件被占用、密码错误或无权限，4 读写失败。</source>
        <translation>退出码：0 全部完成，1 有输入被拒绝，2 用法错误，3 文件被占用、密码错误或无权限，4 读写失败。</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 [选项] %2</source>
        <translation>用法：muyingctl %1 [选项] %2</translation>
    </message>
    <message>
        <source>纸面语言（默认按孕产妇的打印语言）</source>
        <translation>纸面语言（默认按孕产妇的打印语言）</translation>
    </message>
    <message>
        <source>消息的语言（默认 zh）</source>
        <translation>消息的语言（默认 zh）</translation>
    </message>
    <message>
        <source>显示本说明</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>结果写不出去（磁盘已满或管道已关闭），输出不完整。</source>
        <translation>结果写不出去（磁盘已满或管道已关闭），输出不完整。</translation>
    </message>
    <message>
        <source>--lang 只能是 zh、ko 或 en。</source>
        <translation>--lang 只能是 zh、ko 或 en。</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。用 muyingctl --help 查看全部命令。</source>
        <translation>没有“%1”这个命令。用 muyingctl --help 查看全部命令。</translation>
    </message>
    <message>
        <source>儿童生长评价：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>儿童生长评价：每行一个 JSON，逐行回答（不需要数据库）</translation>
    </message>
    <message>
        <source>wst423（默认，WS/T 423-2022）或 who2006</source>
        <translation>wst423（默认，WS/T 423-2022）或 who2006</translation>
    </message>
    <message>
        <source>%1 不是可能的数值，本行没有处理。</source>
        <translation>%1 不是可能的数值，本行没有处理。</translation>
    </message>
    <message>
        <source>%1 应为整数，本行没有处理。</source>
        <translation>%1 应为整数，本行没有处理。</translation>
    </message>
    <message>
        <source>%1 的写法不认识，本行没有处理。</source>
        <translation>%1 的写法不认识，本行没有处理。</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false，本行没有处理。</source>
        <translation>%1 应为 true 或 false，本行没有处理。</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。本行没有处理。</source>
        <translation>不认识“%1”，请核对名称。本行没有处理。</translation>
    </message>
    <message>
        <source>缺少 sex（1 男，2 女），本行没有处理。</source>
        <translation>缺少 sex（1 男，2 女），本行没有处理。</translation>
    </message>
    <message>
        <source>缺少 x（月龄或厘米）或 value，本行没有处理。</source>
        <translation>缺少 x（月龄或厘米）或 value，本行没有处理。</translation>
    </message>
    <message>
        <source>标准的表中没有这个月龄或身长，本行没有处理。</source>
        <translation>标准的表中没有这个月龄或身长，本行没有处理。</translation>
    </message>
    <message>
        <source>缺少 age_days 或 age_months，本行没有处理。</source>
        <translation>缺少 age_days 或 age_months，本行没有处理。</translation>
    </message>
    <message>
        <source>不认识标准“%1”，可用 wst423 或 who2006。</source>
        <translation>不认识标准“%1”，可用 wst423 或 who2006。</translation>
    </message>
    <message>
        <source>一份记录的修改历史：谁、何时、哪个字段、从什么改成什么</source>
        <translation>一份记录的修改历史：谁、何时、哪个字段、从什么改成什么</translation>
    </message>
    <message>
        <source>只看一个字段</source>
        <translation>只看一个字段</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>打不开文件 %1：%2。请检查路径和权限。</translation>
    </message>
    <message>
        <source>写到这个文件</source>
        <translation>写到这个文件</translation>
    </message>
    <message>
        <source>黑白线条标识，用于单色打印机</source>
        <translation>黑白线条标识，用于单色打印机</translation>
    </message>
    <message>
        <source>套打：只印填写的内容</source>
        <translation>套打：只印填写的内容</translation>
    </message>
    <message>
        <source>不认识“%1”，这一行没有保存。</source>
        <translation>不认识“%1”，这一行没有保存。</translation>
    </message>
    <message>
        <source>没有“%1”这张表，这一行没有保存。</source>
        <translation>没有“%1”这张表，这一行没有保存。</translation>
    </message>
    <message>
        <source>缺少 answers，这一行没有保存。</source>
        <translation>缺少 answers，这一行没有保存。</translation>
    </message>
    <message>
        <source>这张表没有记录 %1，没有保存。</source>
        <translation>这张表没有记录 %1，没有保存。</translation>
    </message>
    <message>
        <source>这一行不是 JSON 对象，没有保存。</source>
        <translation>这一行不是 JSON 对象，没有保存。</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经保存。</source>
        <translation>读取输入时出错。前面的行已经保存。</translation>
    </message>
    <message>
        <source>按姓名、拼音、首字母、朝鲜文、电话或身份证尾号、手册号、村名查找</source>
        <translation>按姓名、拼音、首字母、朝鲜文、电话或身份证尾号、手册号、村名查找</translation>
    </message>
    <message>
        <source>最多几个（默认 9）</source>
        <translation>最多几个（默认 9）</translation>
    </message>
    <message>
        <source>检查文件完整性、封印和审计链，并报告数目</source>
        <translation>检查文件完整性、封印和审计链，并报告数目</translation>
    </message>
    <message>
        <source>在线备份到一个文件夹，并打开核对备份</source>
        <translation>在线备份到一个文件夹，并打开核对备份</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>备份到哪个文件夹</translation>
    </message>
    <message>
        <source>用法：muyingctl backup --db FILE --to DIR</source>
        <translation>用法：muyingctl backup --db FILE --to DIR</translation>
    </message>
    <message>
        <source>用户：list、add LOGIN、reset LOGIN、disable LOGIN</source>
        <translation>用户：list、add LOGIN、reset LOGIN、disable LOGIN</translation>
    </message>
    <message>
        <source>新用户的姓名（add）</source>
        <translation>新用户的姓名（add）</translation>
    </message>
    <message>
        <source>doctor（默认）或 administrator（add）</source>
        <translation>doctor（默认）或 administrator（add）</translation>
    </message>
    <message>
        <source>新密码所在文件（默认用变量 MUYING_NEW_PASSWORD；add、reset）</source>
        <translation>新密码所在文件（默认用变量 MUYING_NEW_PASSWORD；add、reset）</translation>
    </message>
    <message>
        <source>没有新密码：请用 --new-password-file 或变量 MUYING_NEW_PASSWORD。</source>
        <translation>没有新密码：请用 --new-password-file 或变量 MUYING_NEW_PASSWORD。</translation>
    </message>
    <message>
        <source>用法：muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</source>
        <translation>用法：muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</translation>
    </message>
    <message>
        <source>今日名单：逾期、今天、本周应做的事</source>
        <translation>今日名单：逾期、今天、本周应做的事</translation>
    </message>
    <message>
        <source>按哪一天（YYYY-MM-DD，8 点）看，默认现在</source>
        <translation>按哪一天（YYYY-MM-DD，8 点）看，默认现在</translation>
    </message>
    <message>
        <source>list：只列这个主题</source>
        <translation>list：只列这个主题</translation>
    </message>
    <message>
        <source>list：只列适合这个孕周的</source>
        <translation>list：只列适合这个孕周的</translation>
    </message>
    <message>
        <source>list：只列适合这个风险颜色的</source>
        <translation>list：只列适合这个风险颜色的</translation>
    </message>
    <message>
        <source>list：只列这项到期事项要用的</source>
        <translation>list：只列这项到期事项要用的</translation>
    </message>
    <message>
        <source>宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。</source>
        <translation>宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。</translation>
    </message>
    <message>
        <source>孕周应为整数。</source>
        <translation>孕周应为整数。</translation>
    </message>
    <message>
        <source>产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）</source>
        <translation>产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）</translation>
    </message>
    <message>
        <source>产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。</source>
        <translation>产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。</translation>
    </message>
    <message>
        <source>把手册、表单、标签或打印机测试页印成 PDF</source>
        <translation>把手册、表单、标签或打印机测试页印成 PDF</translation>
    </message>
    <message>
        <source>名单上的每一个人（名单见 worklist）</source>
        <translation>名单上的每一个人（名单见 worklist）</translation>
    </message>
    <message>
        <source>只印手册的这一节</source>
        <translation>只印手册的这一节</translation>
    </message>
    <message>
        <source>blank：哪一种表单</source>
        <translation>blank：哪一种表单</translation>
    </message>
    <message>
        <source>leaflet：哪一份宣教单张（见 leaflets list）</source>
        <translation>leaflet：哪一份宣教单张（见 leaflets list）</translation>
    </message>
    <message>
        <source>leaflet：已问过本人，可以打印敏感单张</source>
        <translation>leaflet：已问过本人，可以打印敏感单张</translation>
    </message>
    <message>
        <source>labels：标签纸规格，默认 70x37</source>
        <translation>labels：标签纸规格，默认 70x37</translation>
    </message>
    <message>
        <source>labels：第一张上已用掉的枚数</source>
        <translation>labels：第一张上已用掉的枚数</translation>
    </message>
    <message>
        <source>labels：每人几枚，默认一行</source>
        <translation>labels：每人几枚，默认一行</translation>
    </message>
    <message>
        <source>labels：印出裁切线，用于普通纸</source>
        <translation>labels：印出裁切线，用于普通纸</translation>
    </message>
    <message>
        <source>test-page：写在页上的打印机名</source>
        <translation>test-page：写在页上的打印机名</translation>
    </message>
    <message>
        <source>套打偏移，毫米</source>
        <translation>套打偏移，毫米</translation>
    </message>
    <message>
        <source>没有编号为“%1”的宣教单张。</source>
        <translation>没有编号为“%1”的宣教单张。</translation>
    </message>
    <message>
        <source>这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。</source>
        <translation>这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。</translation>
    </message>
    <message>
        <source>--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。</source>
        <translation>--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。</translation>
    </message>
    <message>
        <source>没有名单“%1”。可用的名单：%2</source>
        <translation>没有名单“%1”。可用的名单：%2</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>保存记录：每行一个 JSON（subject、form、date、answers），逐行回答。没有 subject 的 WOM_COVER 登记新妇女；subject 写 clinic 是本机构的登记（值班、物资、演练等）；不重复的表已有记录时改写所给的字段。“acknowledge” 列出已确认的少见值，true 为全部</source>
        <translation>保存记录：每行一个 JSON（subject、form、date、answers），逐行回答。没有 subject 的 WOM_COVER 登记新妇女；subject 写 clinic 是本机构的登记（值班、物资、演练等）；不重复的表已有记录时改写所给的字段。“acknowledge” 列出已确认的少见值，true 为全部</translation>
    </message>
    <message>
        <source>一名妇女、一次妊娠或本机构登记（ID 写 clinic）的全部记录和待办</source>
        <translation>一名妇女、一次妊娠或本机构登记（ID 写 clinic）的全部记录和待办</translation>
    </message>
    <message>
        <source>测量解锁、打开全部身份、查找、名单、保存和打印手册的时间；保存与单纯的 SQLite 提交相比</source>
        <translation>测量解锁、打开全部身份、查找、名单、保存和打印手册的时间；保存与单纯的 SQLite 提交相比</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 %2 %3</source>
        <translation>用法：muyingctl %1 %2 %3</translation>
    </message>
    <message>
        <source>--%1 要写成 YYYY-MM-DD 的日期。</source>
        <translation>--%1 要写成 YYYY-MM-DD 的日期。</translation>
    </message>
    <message>
        <source>导出：csv 或 xlsx（记录或一份名单），package（一人的加密档案包），fhir（一人的测量值）</source>
        <translation>导出：csv 或 xlsx（记录或一份名单），package（一人的加密档案包），fhir（一人的测量值）</translation>
    </message>
    <message>
        <source>写到哪里；csv 为一个文件夹，或一张表的文件</source>
        <translation>写到哪里；csv 为一个文件夹，或一张表的文件</translation>
    </message>
    <message>
        <source>只要这张表（可写多次），默认所有填过的表</source>
        <translation>只要这张表（可写多次），默认所有填过的表</translation>
    </message>
    <message>
        <source>从这一天的记录起</source>
        <translation>从这一天的记录起</translation>
    </message>
    <message>
        <source>到这一天的记录为止</source>
        <translation>到这一天的记录为止</translation>
    </message>
    <message>
        <source>带姓名、身份证号和所有文字；不写则只有编号、数字、日期和选项</source>
        <translation>带姓名、身份证号和所有文字；不写则只有编号、数字、日期和选项</translation>
    </message>
    <message>
        <source>导出这份在管人员名单（带姓名，名单见 worklist）</source>
        <translation>导出这份在管人员名单（带姓名，名单见 worklist）</translation>
    </message>
    <message>
        <source>--list：按哪一天看，默认现在</source>
        <translation>--list：按哪一天看，默认现在</translation>
    </message>
    <message>
        <source>package、fhir：谁的档案</source>
        <translation>package、fhir：谁的档案</translation>
    </message>
    <message>
        <source>package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）</source>
        <translation>package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）</translation>
    </message>
    <message>
        <source>读取档案</source>
        <translation>读取档案</translation>
    </message>
    <message>
        <source>写出记录</source>
        <translation>写出记录</translation>
    </message>
    <message>
        <source>写出名单</source>
        <translation>写出名单</translation>
    </message>
    <message>
        <source>有 %1 份档案损坏，它们的记录不在导出的文件里。请用 verify 检查。</source>
        <translation>有 %1 份档案损坏，它们的记录不在导出的文件里。请用 verify 检查。</translation>
    </message>
    <message>
        <source>没有档案包的密码：请用 --package-password-file 或变量 MUYING_PACKAGE_PASSWORD。</source>
        <translation>没有档案包的密码：请用 --package-password-file 或变量 MUYING_PACKAGE_PASSWORD。</translation>
    </message>
    <message>
        <source>导入：csv 或 xlsx 的记录（要么全部，要么不动），package（别的机构送来的档案包）</source>
        <translation>导入：csv 或 xlsx 的记录（要么全部，要么不动），package（别的机构送来的档案包）</translation>
    </message>
    <message>
        <source>只在副本里试一遍，不改动数据文件</source>
        <translation>只在副本里试一遍，不改动数据文件</translation>
    </message>
    <message>
        <source>确认所有少见的值（csv、xlsx）</source>
        <translation>确认所有少见的值（csv、xlsx）</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>导入档案</source>
        <translation>导入档案</translation>
    </message>
    <message>
        <source>有不能导入的内容，什么也没有导入。</source>
        <translation>有不能导入的内容，什么也没有导入。</translation>
    </message>
    <message>
        <source>核对或列出宣教单张，导出、导入译文审核清单</source>
        <translation>核对或列出宣教单张，导出、导入译文审核清单</translation>
    </message>
    <message>
        <source>review：哪种文字的清单，默认 ko</source>
        <translation>review：哪种文字的清单，默认 ko</translation>
    </message>
    <message>
        <source>review import：审核人</source>
        <translation>review import：审核人</translation>
    </message>
    <message>
        <source>review import：审核日期，默认今天</source>
        <translation>review import：审核日期，默认今天</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets check|list|terms|review export FILE|review import FILE [选项]</source>
        <translation>用法：muyingctl leaflets check|list|terms|review export FILE|review import FILE [选项]</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets review export|import 文件.xlsx [--words ko|en] [--db FILE]；import 还要 --db、--reviewer 姓名，可加 --date 日期</source>
        <translation>用法：muyingctl leaflets review export|import 文件.xlsx [--words ko|en] [--db FILE]；import 还要 --db、--reviewer 姓名，可加 --date 日期</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>有 %1 行不能接受，整份清单没有导入，文字没有改动。</translation>
    </message>
    <message>
        <source>；或在管人员的名单（cases:代码，写错时列出全部代码）</source>
        <translation>；或在管人员的名单（cases:代码，写错时列出全部代码）</translation>
    </message>
    <message>
        <source>没有名单“%1”。有：%2。</source>
        <translation>没有名单“%1”。有：%2。</translation>
    </message>
    <message>
        <source>孕产妇、一次妊娠或儿童（可写多次）；clinic 为本机构的登记</source>
        <translation>孕产妇、一次妊娠或儿童（可写多次）；clinic 为本机构的登记</translation>
    </message>
    <message>
        <source>leaflet：side 左右对照（默认）、stacked 上下对照、zh 只印中文、back 背面朝鲜文</source>
        <translation>leaflet：side 左右对照（默认）、stacked 上下对照、zh 只印中文、back 背面朝鲜文</translation>
    </message>
    <message>
        <source>poster：colours、danger 或 vaccines</source>
        <translation>poster：colours、danger 或 vaccines</translation>
    </message>
    <message>
        <source>leaflet：大字朗读版</source>
        <translation>leaflet：大字朗读版</translation>
    </message>
    <message>
        <source>pph-…：哪一次过程，默认最近一次</source>
        <translation>pph-…：哪一次过程，默认最近一次</translation>
    </message>
    <message>
        <source>pph-quality：2026-11 或 2026-Q4</source>
        <translation>pph-quality：2026-11 或 2026-Q4</translation>
    </message>
    <message>
        <source>pph-chart、poster：纸张，默认 A4</source>
        <translation>pph-chart、poster：纸张，默认 A4</translation>
    </message>
    <message>
        <source>用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf
内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、leaflet（--leaflet CODE，可加 --db 和 --subject）、poster（--poster CODE）、pph-timeline pph-transfer pph-handover pph-debrief pph-family（--run ID）、pph-chart pph-doses pph-kit（不需要 --db）、pph-quality（--period）、pph-risk（--subject）</source>
        <translation>用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf
内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、leaflet（--leaflet CODE，可加 --db 和 --subject）、poster（--poster CODE）、pph-timeline pph-transfer pph-handover pph-debrief pph-family（--run ID）、pph-chart pph-doses pph-kit（不需要 --db）、pph-quality（--period）、pph-risk（--subject）</translation>
    </message>
    <message>
        <source>--layout 可用 side、stacked、zh 或 back。</source>
        <translation>--layout 可用 side、stacked、zh 或 back。</translation>
    </message>
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>没有“%1”这张海报。</translation>
    </message>
    <message>
        <source>没有这次产后出血过程，什么都没有打印。</source>
        <translation>没有这次产后出血过程，什么都没有打印。</translation>
    </message>
    <message>
        <source>产后出血可打印：pph-timeline、pph-transfer、pph-handover、pph-debrief、pph-family（--db，--run 可省）、pph-chart（--paper A4 或 A3）、pph-doses、pph-kit、pph-quality（--period 2026-11 或 2026-Q4）、pph-risk（--subject）。</source>
        <translation>产后出血可打印：pph-timeline、pph-transfer、pph-handover、pph-debrief、pph-family（--db，--run 可省）、pph-chart（--paper A4 或 A3）、pph-doses、pph-kit、pph-quality（--period 2026-11 或 2026-Q4）、pph-risk（--subject）。</translation>
    </message>
    <message>
        <source>--period 写成 2026-11 或 2026-Q4。</source>
        <translation>--period 写成 2026-11 或 2026-Q4。</translation>
    </message>
    <message>
        <source>恢复：先把备份完整试开一遍并报告数目，再放到 --db 的位置；原来的文件改名保留</source>
        <translation>恢复：先把备份完整试开一遍并报告数目，再放到 --db 的位置；原来的文件改名保留</translation>
    </message>
    <message>
        <source>只试开备份，不恢复</source>
        <translation>只试开备份，不恢复</translation>
    </message>
    <message>
        <source>--db 处已有文件时也恢复；旧文件改名保留在旁边</source>
        <translation>--db 处已有文件时也恢复；旧文件改名保留在旁边</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有恢复，原来的文件还在。请检查磁盘空间和权限。</source>
        <translation>写不出文件 %1，没有恢复，原来的文件还在。请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。</source>
        <translation>找不到备份文件：%1。</translation>
    </message>
    <message>
        <source>%1 已经有一个文件，没有恢复。确实要替换它，请加 --replace。</source>
        <translation>%1 已经有一个文件，没有恢复。确实要替换它，请加 --replace。</translation>
    </message>
    <message>
        <source>备份和 --db 是同一个文件，没有恢复。</source>
        <translation>备份和 --db 是同一个文件，没有恢复。</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>从哪一天</translation>
    </message>
    <message>
        <source>到哪一天（含）</source>
        <translation>到哪一天（含）</translation>
    </message>
    <message>
        <source>写成 .xlsx 或 .csv，默认每行一个 JSON</source>
        <translation>写成 .xlsx 或 .csv，默认每行一个 JSON</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>分子是什么</source>
        <translation>分子是什么</translation>
    </message>
    <message>
        <source>分母是什么</source>
        <translation>分母是什么</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>有 %1 份妊娠档案损坏，没有计入。请用 verify 检查。</source>
        <translation>有 %1 份妊娠档案损坏，没有计入。请用 verify 检查。</translation>
    </message>
    <message>
        <source>统计：care（孕产妇管理）、education（健康教育）、pph（产后出血质控）；每项有分子、分母、出处</source>
        <translation>统计：care（孕产妇管理）、education（健康教育）、pph（产后出血质控）；每项有分子、分母、出处</translation>
    </message>
</context>
<context>
    <name>muying::exchange</name>
    <message>
        <source>“%1”不能是“%2”</source>
        <translation>“%1”不能是“%2”</translation>
    </message>
    <message>
        <source>产后%1天</source>
        <translation>产后%1天</translation>
    </message>
    <message>
        <source>认不出文件的文字编码，没有读入任何内容。请另存为“CSV UTF-8”。</source>
        <translation>认不出文件的文字编码，没有读入任何内容。请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>第 %1 行的列数过多，没有读入任何内容。</source>
        <translation>第 %1 行的列数过多，没有读入任何内容。</translation>
    </message>
    <message>
        <source>第 %1 行引号后面还有字，没有读入任何内容。请检查这一行的引号。</source>
        <translation>第 %1 行引号后面还有字，没有读入任何内容。请检查这一行的引号。</translation>
    </message>
    <message>
        <source>第 %1 行的引号没有结束，没有读入任何内容。</source>
        <translation>第 %1 行的引号没有结束，没有读入任何内容。</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>打不开文件 %1：%2。请检查路径和权限。</translation>
    </message>
    <message>
        <source>读文件 %1 时出错：%2。没有读入任何内容。</source>
        <translation>读文件 %1 时出错：%2。没有读入任何内容。</translation>
    </message>
    <message>
        <source>%1 不是文字表格，没有读入任何内容。请另存为 .xlsx 或 .csv。</source>
        <translation>%1 不是文字表格，没有读入任何内容。请另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>已停止，没有写出文件。</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>表</source>
        <translation>表</translation>
    </message>
    <message>
        <source>版本号</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>第几次保存</source>
        <translation>第几次保存</translation>
    </message>
    <message>
        <source>档案编号</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>档案种类</source>
        <translation>档案种类</translation>
    </message>
    <message>
        <source>母亲档案编号</source>
        <translation>母亲档案编号</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>手册号</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>保存人</source>
        <translation>保存人</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>没有“%1”这张表，没有写出文件。</source>
        <translation>没有“%1”这张表，没有写出文件。</translation>
    </message>
    <message>
        <source>一个 CSV 文件只放一张表：请指明表，或给出一个文件夹。</source>
        <translation>一个 CSV 文件只放一张表：请指明表，或给出一个文件夹。</translation>
    </message>
    <message>
        <source>找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。</source>
        <translation>找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。</translation>
    </message>
    <message>
        <source>已作废的记录不能导入</source>
        <translation>已作废的记录不能导入</translation>
    </message>
    <message>
        <source>这个记录编号在本机属于另一张表或另一个版本</source>
        <translation>这个记录编号在本机属于另一张表或另一个版本</translation>
    </message>
    <message>
        <source>这条记录在本机已经作废</source>
        <translation>这条记录在本机已经作废</translation>
    </message>
    <message>
        <source>作废不能导入，请在本机打开这条记录作废</source>
        <translation>作废不能导入，请在本机打开这条记录作废</translation>
    </message>
    <message>
        <source>导出以后这条记录在本机又改过（第 %1 次，表格是第 %2 次），请重新导出再改</source>
        <translation>导出以后这条记录在本机又改过（第 %1 次，表格是第 %2 次），请重新导出再改</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1</source>
        <translation>本机可能已有她的档案：%1</translation>
    </message>
    <message>
        <source>本机没有档案“%1”</source>
        <translation>本机没有档案“%1”</translation>
    </message>
    <message>
        <source>已停止，没有导入任何内容。</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>没有“%1”这张表（版本 %2）</source>
        <translation>没有“%1”这张表（版本 %2）</translation>
    </message>
    <message>
        <source>没有写是谁的记录（#subject）</source>
        <translation>没有写是谁的记录（#subject）</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”</source>
        <translation>表“%1”里没有字段“%2”</translation>
    </message>
    <message>
        <source>不认识“%1”这一列</source>
        <translation>不认识“%1”这一列</translation>
    </message>
    <message>
        <source>文件是空的，没有读入任何内容。</source>
        <translation>文件是空的，没有读入任何内容。</translation>
    </message>
    <message>
        <source>FHIR 只导出一名妇女或儿童的记录，没有写出文件。</source>
        <translation>FHIR 只导出一名妇女或儿童的记录，没有写出文件。</translation>
    </message>
    <message>
        <source>%1 不是普通文件，没有写出。请换一个文件名。</source>
        <translation>%1 不是普通文件，没有写出。请换一个文件名。</translation>
    </message>
    <message>
        <source>磁盘已满，%1 没有写出；原来的同名文件没有改动。请清理磁盘后再试。</source>
        <translation>磁盘已满，%1 没有写出；原来的同名文件没有改动。请清理磁盘后再试。</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，%1 没有写出；原来的同名文件没有改动。请检查权限或写保护开关，或选择别的文件夹。</source>
        <translation>不能在这个文件夹里写入，%1 没有写出；原来的同名文件没有改动。请检查权限或写保护开关，或选择别的文件夹。</translation>
    </message>
    <message>
        <source>写文件时出错，%1 没有写出；原来的同名文件没有改动。请检查硬盘或U盘的连接后再试。</source>
        <translation>写文件时出错，%1 没有写出；原来的同名文件没有改动。请检查硬盘或U盘的连接后再试。</translation>
    </message>
    <message>
        <source>她的档案有损坏，没有写出档案包。请先用备份恢复。</source>
        <translation>她的档案有损坏，没有写出档案包。请先用备份恢复。</translation>
    </message>
    <message>
        <source>档案包只装一名妇女或儿童的档案，没有写出文件。</source>
        <translation>档案包只装一名妇女或儿童的档案，没有写出文件。</translation>
    </message>
    <message>
        <source>文件超过 50 MB，不是转诊档案包，没有读入任何内容。</source>
        <translation>文件超过 50 MB，不是转诊档案包，没有读入任何内容。</translation>
    </message>
    <message>
        <source>这个文件不是转诊档案包，或者不完整，没有读入任何内容。</source>
        <translation>这个文件不是转诊档案包，或者不完整，没有读入任何内容。</translation>
    </message>
    <message>
        <source>密码不对，或档案包被改动过，没有读入任何内容。请向发送单位核对密码，或重新取得文件。</source>
        <translation>密码不对，或档案包被改动过，没有读入任何内容。请向发送单位核对密码，或重新取得文件。</translation>
    </message>
    <message>
        <source>加密部件不能工作，没有写出文件。</source>
        <translation>加密部件不能工作，没有写出文件。</translation>
    </message>
    <message>
        <source>这个档案包来自更新的程序，没有读入任何内容。请升级程序。</source>
        <translation>这个档案包来自更新的程序，没有读入任何内容。请升级程序。</translation>
    </message>
    <message>
        <source>档案包里的表“%1”（版本 %2）本程序不认识，没有导入任何内容。请升级程序后再导入。</source>
        <translation>档案包里的表“%1”（版本 %2）本程序不认识，没有导入任何内容。请升级程序后再导入。</translation>
    </message>
    <message>
        <source>档案包里的档案编号在本机属于另一个人，没有导入任何内容。</source>
        <translation>档案包里的档案编号在本机属于另一个人，没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1”%2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>本机已把这条记录作废，没有改动；请与发送单位核对</source>
        <translation>本机已把这条记录作废，没有改动；请与发送单位核对</translation>
    </message>
    <message>
        <source>本机的记录与档案包里的不同，保留本机的；请对照后修改</source>
        <translation>本机的记录与档案包里的不同，保留本机的；请对照后修改</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1。没有导入任何内容，请先核对是不是同一个人。</source>
        <translation>本机可能已有她的档案：%1。没有导入任何内容，请先核对是不是同一个人。</translation>
    </message>
    <message>
        <source>档案包的内容不完整，没有读入任何内容。请发送单位重新制作。</source>
        <translation>档案包的内容不完整，没有读入任何内容。请发送单位重新制作。</translation>
    </message>
    <message>
        <source>文件超过 50 MB，没有读入任何内容。请分成几个文件。</source>
        <translation>文件超过 50 MB，没有读入任何内容。请分成几个文件。</translation>
    </message>
    <message>
        <source>这是旧格式（.xls）或加了密码的表格，没有读入任何内容。请用 Excel 或 WPS 另存为不带密码的 .xlsx。</source>
        <translation>这是旧格式（.xls）或加了密码的表格，没有读入任何内容。请用 Excel 或 WPS 另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行</source>
        <translation>工作表“%1”第 %2 行</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行 %3 列</source>
        <translation>工作表“%1”第 %2 行 %3 列</translation>
    </message>
    <message>
        <source>%1：“%2”这一列出现了两次，没有读入任何内容。</source>
        <translation>%1：“%2”这一列出现了两次，没有读入任何内容。</translation>
    </message>
    <message>
        <source>表格“%1”里没有“%2”这一列，没有读入任何内容。请核对表头。</source>
        <translation>表格“%1”里没有“%2”这一列，没有读入任何内容。请核对表头。</translation>
    </message>
    <message>
        <source>文件里没有内容，没有改动任何文字。</source>
        <translation>文件里没有内容，没有改动任何文字。</translation>
    </message>
    <message>
        <source>不能在档案所在的文件夹里写入，没有做任何改动。请检查权限。</source>
        <translation>不能在档案所在的文件夹里写入，没有做任何改动。请检查权限。</translation>
    </message>
    <message>
        <source>档案在导入时被改动，没有导入任何内容。请再试一次。</source>
        <translation>档案在导入时被改动，没有导入任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列超出了电子表格的限度（32767 字，1048576 行），没有写出文件。请改用 CSV 或缩小范围。</source>
        <translation>第 %1 行第 %2 列超出了电子表格的限度（32767 字，1048576 行），没有写出文件。请改用 CSV 或缩小范围。</translation>
    </message>
    <message>
        <source>文件名应以 .xlsx 或 .csv 结尾：%1。没有写出文件。</source>
        <translation>文件名应以 .xlsx 或 .csv 结尾：%1。没有写出文件。</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行之后的单元格位置不对，没有读入任何内容。</source>
        <translation>工作表“%1”第 %2 行之后的单元格位置不对，没有读入任何内容。</translation>
    </message>
    <message>
        <source>表格的单元格过多，没有读入任何内容。请分成几个文件。</source>
        <translation>表格的单元格过多，没有读入任何内容。请分成几个文件。</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1，内部第 %2 行），没有读入任何内容。请重新取得这个文件。</source>
        <translation>表格文件已损坏（%1，内部第 %2 行），没有读入任何内容。请重新取得这个文件。</translation>
    </message>
    <message>
        <source>这个文件不是 XLSX 表格，没有读入任何内容。请用 Excel 或 WPS 另存为 .xlsx 或 .csv。</source>
        <translation>这个文件不是 XLSX 表格，没有读入任何内容。请用 Excel 或 WPS 另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>文件解开后过大，不像正常的表格，没有读入任何内容。</source>
        <translation>文件解开后过大，不像正常的表格，没有读入任何内容。</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1），没有读入任何内容。请重新取得这个文件。</source>
        <translation>表格文件已损坏（%1），没有读入任何内容。请重新取得这个文件。</translation>
    </message>
    <message>
        <source>文件有密码保护，没有读入任何内容。请先去掉密码再导入。</source>
        <translation>文件有密码保护，没有读入任何内容。请先去掉密码再导入。</translation>
    </message>
</context>
<context>
    <name>muying::pph</name>
    <message>
        <source>称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。</source>
        <translation>称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。</translation>
    </message>
    <message>
        <source>湿重 %1 g 比干重 %2 g 还轻，没有计入。请核对是否填反。</source>
        <translation>湿重 %1 g 比干重 %2 g 还轻，没有计入。请核对是否填反。</translation>
    </message>
    <message>
        <source>量 %1 mL 不是可能的数值，没有计入。请核对。</source>
        <translation>量 %1 mL 不是可能的数值，没有计入。请核对。</translation>
    </message>
    <message>
        <source>其中羊水或冲洗液 %1 mL 比总量 %2 mL 还多，没有计入。请核对。</source>
        <translation>其中羊水或冲洗液 %1 mL 比总量 %2 mL 还多，没有计入。请核对。</translation>
    </message>
    <message>
        <source>%1 %2 超出人体可能的范围（%3～%4），没有计入。请重测。</source>
        <translation>%1 %2 超出人体可能的范围（%3～%4），没有计入。请重测。</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>血氧</source>
        <translation>血氧</translation>
    </message>
    <message>
        <source>舒张压 %1 不低于收缩压 %2，没有计入。请核对是否填反。</source>
        <translation>舒张压 %1 不低于收缩压 %2，没有计入。请核对是否填反。</translation>
    </message>
    <message>
        <source>不认识意识状态“%1”，没有计入。</source>
        <translation>不认识意识状态“%1”，没有计入。</translation>
    </message>
    <message>
        <source>药物表中没有“%1”，没有计入。请核对药名。</source>
        <translation>药物表中没有“%1”，没有计入。请核对药名。</translation>
    </message>
    <message>
        <source>这种药没有这样的静滴速度，没有计入。请核对药名和速度。</source>
        <translation>这种药没有这样的静滴速度，没有计入。请核对药名和速度。</translation>
    </message>
    <message>
        <source>静滴速度合 %1 U/h，多半是把 mU 写成了 U，没有计入。国内指南为 %2～%3 U/h。</source>
        <translation>静滴速度合 %1 U/h，多半是把 mU 写成了 U，没有计入。国内指南为 %2～%3 U/h。</translation>
    </message>
    <message>
        <source>剂量 %1 不是可能的数值，没有计入。请核对。</source>
        <translation>剂量 %1 不是可能的数值，没有计入。请核对。</translation>
    </message>
    <message>
        <source>%1不用单位“%2”，没有计入。应写 %3。</source>
        <translation>%1不用单位“%2”，没有计入。应写 %3。</translation>
    </message>
    <message>
        <source>这条记录没有时间，没有计入。请补上时间。</source>
        <translation>这条记录没有时间，没有计入。请补上时间。</translation>
    </message>
    <message>
        <source>时间 %1 早于胎儿娩出（%2），没有计入。请核对时间。</source>
        <translation>时间 %1 早于胎儿娩出（%2），没有计入。请核对时间。</translation>
    </message>
    <message>
        <source>时间 %1 在分娩两个月以后，没有计入。请核对年份和日期。</source>
        <translation>时间 %1 在分娩两个月以后，没有计入。请核对年份和日期。</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>不认识“%1”，没有计入。</source>
        <translation>不认识“%1”，没有计入。</translation>
    </message>
    <message>
        <source>集血袋读数 %1 mL 比先前的 %2 mL 还少，没有计入。换了新袋请记为另一次测量。</source>
        <translation>集血袋读数 %1 mL 比先前的 %2 mL 还少，没有计入。换了新袋请记为另一次测量。</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>孕前体重</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>足月体重</translation>
    </message>
    <message>
        <source>胎儿个数 %1 不可能，请核对。</source>
        <translation>胎儿个数 %1 不可能，请核对。</translation>
    </message>
    <message>
        <source>现在的时间早于胎儿娩出，请核对电脑时钟和出生时间。</source>
        <translation>现在的时间早于胎儿娩出，请核对电脑时钟和出生时间。</translation>
    </message>
    <message>
        <source>时间 %1 晚于现在，没有计入。请核对电脑时钟。</source>
        <translation>时间 %1 晚于现在，没有计入。请核对电脑时钟。</translation>
    </message>
    <message>
        <source>缺少 %1。</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 必须是数值。</source>
        <translation>%1 必须是数值。</translation>
    </message>
    <message>
        <source>%1 必须是文字。</source>
        <translation>%1 必须是文字。</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false。</source>
        <translation>%1 应为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 应为文字的列表。</source>
        <translation>%1 应为文字的列表。</translation>
    </message>
    <message>
        <source>%1 不是时间（应如 2026-03-01T08:00）。</source>
        <translation>%1 不是时间（应如 2026-03-01T08:00）。</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。</source>
        <translation>不认识“%1”，请核对名称。</translation>
    </message>
    <message>
        <source>每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。</source>
        <translation>每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。</translation>
    </message>
    <message>
        <source>第 %1 条事件</source>
        <translation>第 %1 条事件</translation>
    </message>
    <message>
        <source>胎儿个数不可能，请核对。</source>
        <translation>胎儿个数不可能，请核对。</translation>
    </message>
    <message>
        <source>缺少 birth（分娩方式和时间），本行没有处理。</source>
        <translation>缺少 birth（分娩方式和时间），本行没有处理。</translation>
    </message>
    <message>
        <source>woman 应为对象，本行没有处理。</source>
        <translation>woman 应为对象，本行没有处理。</translation>
    </message>
    <message>
        <source>events 应为列表，本行没有处理。</source>
        <translation>events 应为列表，本行没有处理。</translation>
    </message>
    <message>
        <source>没有任何时间可用，本行没有处理。请写明 now。</source>
        <translation>没有任何时间可用，本行没有处理。请写明 now。</translation>
    </message>
    <message>
        <source>哮喘：国内指南禁用本药，请改用其他药。</source>
        <translation>哮喘：国内指南禁用本药，请改用其他药。</translation>
    </message>
    <message>
        <source>高血压：麦角新碱禁用；卡前列素慎用，由医生决定。</source>
        <translation>高血压：麦角新碱禁用；卡前列素慎用，由医生决定。</translation>
    </message>
    <message>
        <source>心血管疾病：禁用本药，请改用其他药。</source>
        <translation>心血管疾病：禁用本药，请改用其他药。</translation>
    </message>
    <message>
        <source>活动性肺、肝、肾疾病：禁用本药，请改用其他药。</source>
        <translation>活动性肺、肝、肾疾病：禁用本药，请改用其他药。</translation>
    </message>
    <message>
        <source>青光眼：禁用本药，请改用其他药。</source>
        <translation>青光眼：禁用本药，请改用其他药。</translation>
    </message>
    <message>
        <source>对本药过敏：禁用，请改用其他药。</source>
        <translation>对本药过敏：禁用，请改用其他药。</translation>
    </message>
    <message>
        <source>超过单次剂量或总次数的上限，不能再给。请换药或升级处理。</source>
        <translation>超过单次剂量或总次数的上限，不能再给。请换药或升级处理。</translation>
    </message>
    <message>
        <source>24小时总量将超过上限（含静滴），不能再给。请换第二线药物。</source>
        <translation>24小时总量将超过上限（含静滴），不能再给。请换第二线药物。</translation>
    </message>
    <message>
        <source>离上一剂太近，请等到所示时间。</source>
        <translation>离上一剂太近，请等到所示时间。</translation>
    </message>
    <message>
        <source>已过可用的时间窗。各指南说法不同处由医生决定并签名。</source>
        <translation>已过可用的时间窗。各指南说法不同处由医生决定并签名。</translation>
    </message>
    <message>
        <source>不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。</source>
        <translation>不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。</translation>
    </message>
    <message>
        <source>已预防性使用，一般不再重复。请改用其他药。</source>
        <translation>已预防性使用，一般不再重复。请改用其他药。</translation>
    </message>
    <message>
        <source>本药不能这样给，请按药物表选择途径。</source>
        <translation>本药不能这样给，请按药物表选择途径。</translation>
    </message>
    <message>
        <source>不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴1.2～2.4 U/h；氨甲环酸不少于10分钟。</source>
        <translation>不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴1.2～2.4 U/h；氨甲环酸不少于10分钟。</translation>
    </message>
    <message>
        <source>静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；超过5 U/h不给。</source>
        <translation>静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；超过5 U/h不给。</translation>
    </message>
    <message>
        <source>单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。</source>
        <translation>单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。</translation>
    </message>
    <message>
        <source>胎盘还没有娩出，不能用麦角新碱。</source>
        <translation>胎盘还没有娩出，不能用麦角新碱。</translation>
    </message>
    <message>
        <source>本药此时没有治疗指征（只用于预防，或出血已控制），不提供。</source>
        <translation>本药此时没有治疗指征（只用于预防，或出血已控制），不提供。</translation>
    </message>
    <message>
        <source>超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。</source>
        <translation>超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。</translation>
    </message>
    <message>
        <source>还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。请先问清再用。</source>
        <translation>还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。请先问清再用。</translation>
    </message>
    <message>
        <source>不能排除产后出血：请立即测脉搏和血压。</source>
        <translation>不能排除产后出血：请立即测脉搏和血压。</translation>
    </message>
    <message>
        <source>宫底高度</source>
        <translation>宫底高度</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>这次过程的第 %1 条记录读不懂，没有改动。请保留文件，从备份中核对。</source>
        <translation>这次过程的第 %1 条记录读不懂，没有改动。请保留文件，从备份中核对。</translation>
    </message>
    <message>
        <source>没有找到这次过程的记录。</source>
        <translation>没有找到这次过程的记录。</translation>
    </message>
    <message>
        <source>%1：“%2”不是可能的数值，没有记入。</source>
        <translation>%1：“%2”不是可能的数值，没有记入。</translation>
    </message>
    <message>
        <source>%1 %2 不在 %3～%4 之间，没有记入。</source>
        <translation>%1 %2 不在 %3～%4 之间，没有记入。</translation>
    </message>
    <message>
        <source>%1：没有“%2”这个选项，没有记入。</source>
        <translation>%1：没有“%2”这个选项，没有记入。</translation>
    </message>
    <message>
        <source>%1：时间不对或还没有到，没有记入。</source>
        <translation>%1：时间不对或还没有到，没有记入。</translation>
    </message>
    <message>
        <source>%1：时间早于两天前，没有记入。</source>
        <translation>%1：时间早于两天前，没有记入。</translation>
    </message>
    <message>
        <source>%1 %2 与 %3 %4 的先后不对，没有记入。</source>
        <translation>%1 %2 与 %3 %4 的先后不对，没有记入。</translation>
    </message>
    <message>
        <source>%1：请答是或否，没有记入。</source>
        <translation>%1：请答是或否，没有记入。</translation>
    </message>
    <message>
        <source>%1：五项各为 0、1 或 2 分，没有记入。</source>
        <translation>%1：五项各为 0、1 或 2 分，没有记入。</translation>
    </message>
    <message>
        <source>%1：没有填，没有记入。</source>
        <translation>%1：没有填，没有记入。</translation>
    </message>
    <message>
        <source>清单里没有“%1”这一项，没有记入。</source>
        <translation>清单里没有“%1”这一项，没有记入。</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>写明不适用的原因后才能记入。</translation>
    </message>
    <message>
        <source>%1：答案与要求不符，写明原因和处理后才能记入。</source>
        <translation>%1：答案与要求不符，写明原因和处理后才能记入。</translation>
    </message>
    <message>
        <source>脐静脉或骨髓腔 %1～%2 mL，气管内 %3～%4 mL</source>
        <translation>脐静脉或骨髓腔 %1～%2 mL，气管内 %3～%4 mL</translation>
    </message>
    <message>
        <source>剂量要大于 0，没有记入。</source>
        <translation>剂量要大于 0，没有记入。</translation>
    </message>
    <message>
        <source>先选肾上腺素的途径，没有记入。</source>
        <translation>先选肾上腺素的途径，没有记入。</translation>
    </message>
    <message>
        <source>写明原因后才能照实记入。</source>
        <translation>写明原因后才能照实记入。</translation>
    </message>
    <message>
        <source>没有体重，不能核对剂量，没有记入。先填出生体重。</source>
        <translation>没有体重，不能核对剂量，没有记入。先填出生体重。</translation>
    </message>
    <message>
        <source>生理盐水 %1 mL 超过这个体重的 %2 mL，没有记入。</source>
        <translation>生理盐水 %1 mL 超过这个体重的 %2 mL，没有记入。</translation>
    </message>
    <message>
        <source>1:10000 肾上腺素 %1 mL 不在这个体重和途径的 %2～%3 mL 内，没有记入。</source>
        <translation>1:10000 肾上腺素 %1 mL 不在这个体重和途径的 %2～%3 mL 内，没有记入。</translation>
    </message>
    <message>
        <source>距上一剂肾上腺素不足 %1 分钟，没有记入。</source>
        <translation>距上一剂肾上腺素不足 %1 分钟，没有记入。</translation>
    </message>
</context>
<context>
    <name>muying::print</name>
    <message>
        <source>缺少字体文件 %1，无法显示和打印。记录没有受影响；请重新安装程序。</source>
        <translation>缺少字体文件 %1，无法显示和打印。记录没有受影响；请重新安装程序。</translation>
    </message>
    <message>
        <source>“%1”还没有记录，没有可打印的页。</source>
        <translation>“%1”还没有记录，没有可打印的页。</translation>
    </message>
    <message>
        <source>没有名为“%1”的可打印内容。</source>
        <translation>没有名为“%1”的可打印内容。</translation>
    </message>
    <message>
        <source>无法生成PDF。记录没有受影响；请再试一次。</source>
        <translation>无法生成PDF。记录没有受影响；请再试一次。</translation>
    </message>
    <message>
        <source>文件夹 %1 不存在，PDF没有保存。请换一个文件夹。</source>
        <translation>文件夹 %1 不存在，PDF没有保存。请换一个文件夹。</translation>
    </message>
    <message>
        <source>文件夹 %1 不能写入，PDF没有保存。请换一个文件夹。</source>
        <translation>文件夹 %1 不能写入，PDF没有保存。请换一个文件夹。</translation>
    </message>
    <message>
        <source>磁盘已满，PDF没有保存。原有文件没有改动；请腾出空间后再保存。</source>
        <translation>磁盘已满，PDF没有保存。原有文件没有改动；请腾出空间后再保存。</translation>
    </message>
    <message>
        <source>PDF没有保存到 %1。原有文件没有改动；请换一个位置再保存。</source>
        <translation>PDF没有保存到 %1。原有文件没有改动；请换一个位置再保存。</translation>
    </message>
    <message>
        <source>没有可打印的页。</source>
        <translation>没有可打印的页。</translation>
    </message>
    <message>
        <source>名单是空的，没有可打印的页。</source>
        <translation>名单是空的，没有可打印的页。</translation>
    </message>
    <message>
        <source>名单上 %1 人都没有可打印的页。%2</source>
        <translation>名单上 %1 人都没有可打印的页。%2</translation>
    </message>
    <message>
        <source>没有编号为“%1”的表单。</source>
        <translation>没有编号为“%1”的表单。</translation>
    </message>
    <message>
        <source>没有标签规格“%1”。可用的规格：%2</source>
        <translation>没有标签规格“%1”。可用的规格：%2</translation>
    </message>
    <message>
        <source>名单是空的，没有标签可打印。</source>
        <translation>名单是空的，没有标签可打印。</translation>
    </message>
    <message>
        <source>这种标签每张 %1 枚：跳过的枚数要比它少，每人最多 100 枚。</source>
        <translation>这种标签每张 %1 枚：跳过的枚数要比它少，每人最多 100 枚。</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>偏移只能在 −20 到 20 毫米之间。</source>
        <translation>偏移只能在 −20 到 20 毫米之间。</translation>
    </message>
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>没有“%1”这张海报。</translation>
    </message>
</context>
<context>
    <name>muying::record</name>
    <message>
        <source>%1中的出生日期是 %2，与所填的 %3 不符。请核对哪一个抄错了。</source>
        <translation>%1中的出生日期是 %2，与所填的 %3 不符。请核对哪一个抄错了。</translation>
    </message>
    <message>
        <source>%1第17位表示女性，与所填性别不符。请核对。</source>
        <translation>%1第17位表示女性，与所填性别不符。请核对。</translation>
    </message>
    <message>
        <source>%1第17位表示男性，与所填性别不符。请核对。</source>
        <translation>%1第17位表示男性，与所填性别不符。请核对。</translation>
    </message>
    <message>
        <source>%1（%2）应低于%3（%4）。请核对是否填反。</source>
        <translation>%1（%2）应低于%3（%4）。请核对是否填反。</translation>
    </message>
    <message>
        <source>%1（%2）不能早于%3（%4）。请核对后重填。</source>
        <translation>%1（%2）不能早于%3（%4）。请核对后重填。</translation>
    </message>
    <message>
        <source>%1（%2）不能晚于%3（%4）。请核对后重填。</source>
        <translation>%1（%2）不能晚于%3（%4）。请核对后重填。</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1尚未填写。</source>
        <translation>%1尚未填写。</translation>
    </message>
    <message>
        <source>%1尚不能算出，所需的其他记录不全。</source>
        <translation>%1尚不能算出，所需的其他记录不全。</translation>
    </message>
    <message>
        <source>%1尚不能算出，请先填写：%2。</source>
        <translation>%1尚不能算出，请先填写：%2。</translation>
    </message>
    <message>
        <source>%1只能填是或否。请重填。</source>
        <translation>%1只能填是或否。请重填。</translation>
    </message>
    <message>
        <source>%1应填数字。请重填。</source>
        <translation>%1应填数字。请重填。</translation>
    </message>
    <message>
        <source>%1应为整数，现为 %2。请核对后重填。</source>
        <translation>%1应为整数，现为 %2。请核对后重填。</translation>
    </message>
    <message>
        <source>%1应填文字。请重填。</source>
        <translation>%1应填文字。请重填。</translation>
    </message>
    <message>
        <source>%1里混有看不见的控制字符，多半是粘贴带进来的。请删去后重填。</source>
        <translation>%1里混有看不见的控制字符，多半是粘贴带进来的。请删去后重填。</translation>
    </message>
    <message>
        <source>%1最多 %2 个字，现为 %3 个字。请缩短。</source>
        <translation>%1最多 %2 个字，现为 %3 个字。请缩短。</translation>
    </message>
    <message>
        <source>%1不是有效的日期，现为“%2”。请按年-月-日重填。</source>
        <translation>%1不是有效的日期，现为“%2”。请按年-月-日重填。</translation>
    </message>
    <message>
        <source>%1应填所列选项的号码。请重填。</source>
        <translation>%1应填所列选项的号码。请重填。</translation>
    </message>
    <message>
        <source>%1没有“%2”这个选项。请按所列号码重填。</source>
        <translation>%1没有“%2”这个选项。请按所列号码重填。</translation>
    </message>
    <message>
        <source>%1的同一选项填了两次。请删去一个。</source>
        <translation>%1的同一选项填了两次。请删去一个。</translation>
    </message>
    <message>
        <source>%1选了“%2”，就不能再选其他项。请改正。</source>
        <translation>%1选了“%2”，就不能再选其他项。请改正。</translation>
    </message>
    <message>
        <source>%1不应小于 %2%4，现为 %5。</source>
        <translation>%1不应小于 %2%4，现为 %5。</translation>
    </message>
    <message>
        <source>%1不应大于 %3%4，现为 %5。</source>
        <translation>%1不应大于 %3%4，现为 %5。</translation>
    </message>
    <message>
        <source>%1应在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1应在 %2～%3%4 之间，现为 %5。</translation>
    </message>
    <message>
        <source>%1不应早于 %2，现为 %5。</source>
        <translation>%1不应早于 %2，现为 %5。</translation>
    </message>
    <message>
        <source>%1不应晚于 %3，现为 %5。</source>
        <translation>%1不应晚于 %3，现为 %5。</translation>
    </message>
    <message>
        <source>%1应在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1应在 %2 至 %3 之间，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常不小于 %2%4，现为 %5。</source>
        <translation>%1通常不小于 %2%4，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常不大于 %3%4，现为 %5。</source>
        <translation>%1通常不大于 %3%4，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常为 %2%4，现为 %5。</source>
        <translation>%1通常为 %2%4，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1通常在 %2～%3%4 之间，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常不早于 %2，现为 %5。</source>
        <translation>%1通常不早于 %2，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常不晚于 %3，现为 %5。</source>
        <translation>%1通常不晚于 %3，现为 %5。</translation>
    </message>
    <message>
        <source>%1通常在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1通常在 %2 至 %3 之间，现为 %5。</translation>
    </message>
    <message>
        <source>请再看一眼，无误即可保留。</source>
        <translation>请再看一眼，无误即可保留。</translation>
    </message>
    <message>
        <source>它由其他项目算出，请核对那些项目。</source>
        <translation>它由其他项目算出，请核对那些项目。</translation>
    </message>
    <message>
        <source>请核对后重填。</source>
        <translation>请核对后重填。</translation>
    </message>
    <message>
        <source>%1（%2）是累计值，不应少于%3（%4）。请再看一眼。</source>
        <translation>%1（%2）是累计值，不应少于%3（%4）。请再看一眼。</translation>
    </message>
    <message>
        <source>%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。</source>
        <translation>%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。</translation>
    </message>
    <message>
        <source>%1不应晚于 %2 年，现为 %3。请核对后重填。</source>
        <translation>%1不应晚于 %2 年，现为 %3。请核对后重填。</translation>
    </message>
    <message>
        <source>%1应大于 0，增减由“%2”决定；只有“%3”可以填负数。</source>
        <translation>%1应大于 0，增减由“%2”决定；只有“%3”可以填负数。</translation>
    </message>
    <message>
        <source>%1 %2 mL 合 %3 mL/kg，通常为 %4～%5 mL/kg。请再核对剂量、途径和体重。</source>
        <translation>%1 %2 mL 合 %3 mL/kg，通常为 %4～%5 mL/kg。请再核对剂量、途径和体重。</translation>
    </message>
    <message>
        <source>%1要写到时和分，现为“%2”。请补填时间。</source>
        <translation>%1要写到时和分，现为“%2”。请补填时间。</translation>
    </message>
    <message>
        <source>%1在这一次随访的表上没有“%2”这一项。请重填。</source>
        <translation>%1在这一次随访的表上没有“%2”这一项。请重填。</translation>
    </message>
</context>
<context>
    <name>muying::risk</name>
    <message>
        <source>“%1”必须是条目编号的列表，本行没有处理。</source>
        <translation>“%1”必须是条目编号的列表，本行没有处理。</translation>
    </message>
    <message>
        <source>“phase”只能是 pregnancy（孕期）或 postpartum（产后），本行没有处理。</source>
        <translation>“phase”只能是 pregnancy（孕期）或 postpartum（产后），本行没有处理。</translation>
    </message>
    <message>
        <source>“facts”必须是一个对象，本行没有处理。</source>
        <translation>“facts”必须是一个对象，本行没有处理。</translation>
    </message>
    <message>
        <source>指标 %1 的值只能是规则中指标的数值、true、false 或 null，本行没有处理。</source>
        <translation>指标 %1 的值只能是规则中指标的数值、true、false 或 null，本行没有处理。</translation>
    </message>
    <message>
        <source>保存的风险评估读不出来。原记录没有改动，请重新评估。</source>
        <translation>保存的风险评估读不出来。原记录没有改动，请重新评估。</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个条目，请核对条目编号。</source>
        <translation>规则中没有“%1”这个条目，请核对条目编号。</translation>
    </message>
    <message>
        <source>“%1”是标题，不能直接勾选，请选择其下的具体条目（%2）。</source>
        <translation>“%1”是标题，不能直接勾选，请选择其下的具体条目（%2）。</translation>
    </message>
    <message>
        <source>“%1”（绿色）由其他条目推出，不能勾选。</source>
        <translation>“%1”（绿色）由其他条目推出，不能勾选。</translation>
    </message>
    <message>
        <source>指标 %1 只能填 true 或 false。</source>
        <translation>指标 %1 只能填 true 或 false。</translation>
    </message>
    <message>
        <source>指标 %1 必须是数值。</source>
        <translation>指标 %1 必须是数值。</translation>
    </message>
    <message>
        <source>指标 %1 的值 %2 超出人体可能的范围（%3～%4 %5），请核对。</source>
        <translation>指标 %1 的值 %2 超出人体可能的范围（%3～%4 %5），请核对。</translation>
    </message>
    <message>
        <source>指标 %1 必须是整数，而不是 %2。</source>
        <translation>指标 %1 必须是整数，而不是 %2。</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个指标，请核对名称。</source>
        <translation>规则中没有“%1”这个指标，请核对名称。</translation>
    </message>
</context>
<context>
    <name>muying::store</name>
    <message>
        <source>操作日志第 %1 行被改动，或它前面缺行。</source>
        <translation>操作日志第 %1 行被改动，或它前面缺行。</translation>
    </message>
    <message>
        <source>操作日志末尾缺行：应有 %1 行，现有 %2 行。</source>
        <translation>操作日志末尾缺行：应有 %1 行，现有 %2 行。</translation>
    </message>
    <message>
        <source>找不到备份文件夹：%1，没有备份。请插好U盘或选择别的文件夹。</source>
        <translation>找不到备份文件夹：%1，没有备份。请插好U盘或选择别的文件夹。</translation>
    </message>
    <message>
        <source>草稿（对象 %1，表 %2）打不开或被改动。</source>
        <translation>草稿（对象 %1，表 %2）打不开或被改动。</translation>
    </message>
    <message>
        <source>记录 %1 的第 %2 版打不开、缺失或被改动。</source>
        <translation>记录 %1 的第 %2 版打不开、缺失或被改动。</translation>
    </message>
    <message>
        <source>过程 %1 的第 %2 个事件打不开或被改动。</source>
        <translation>过程 %1 的第 %2 个事件打不开或被改动。</translation>
    </message>
    <message>
        <source>档案已锁定。请先输入密码解锁。</source>
        <translation>档案已锁定。请先输入密码解锁。</translation>
    </message>
    <message>
        <source>只有管理员可以管理用户，没有做任何改动。请管理员登录后再做。</source>
        <translation>只有管理员可以管理用户，没有做任何改动。请管理员登录后再做。</translation>
    </message>
    <message>
        <source>用户名或密码不对，档案仍然锁定。请检查大小写和输入法后重试。</source>
        <translation>用户名或密码不对，档案仍然锁定。请检查大小写和输入法后重试。</translation>
    </message>
    <message>
        <source>原来的密码不对，密码没有改变。请重新输入原密码。</source>
        <translation>原来的密码不对，密码没有改变。请重新输入原密码。</translation>
    </message>
    <message>
        <source>这张恢复单不是这份档案的，没有做任何改动。请找出建立这份档案时打印的恢复单。</source>
        <translation>这张恢复单不是这份档案的，没有做任何改动。请找出建立这份档案时打印的恢复单。</translation>
    </message>
    <message>
        <source>档案文件有损坏或被改动过，没有读出可疑的内容，文件也没有被改写。请保留此文件，并用最近的备份恢复。</source>
        <translation>档案文件有损坏或被改动过，没有读出可疑的内容，文件也没有被改写。请保留此文件，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>这个文件不是母婴档案，或者已经残缺，没有对它做任何改动。请选择正确的文件，或用最近的备份恢复。</source>
        <translation>这个文件不是母婴档案，或者已经残缺，没有对它做任何改动。请选择正确的文件，或用最近的备份恢复。</translation>
    </message>
    <message>
        <source>这份档案是用更新版本的程序建立的（档案版本 %1，本程序最高支持 %2），没有对它做任何改动。请升级程序后再打开。</source>
        <translation>这份档案是用更新版本的程序建立的（档案版本 %1，本程序最高支持 %2），没有对它做任何改动。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>找不到档案文件：%1。请检查U盘或硬盘是否接好，或选择别的文件。</source>
        <translation>找不到档案文件：%1。请检查U盘或硬盘是否接好，或选择别的文件。</translation>
    </message>
    <message>
        <source>这里已经有一个文件：%1。没有覆盖它。请换一个名字，或直接打开它。</source>
        <translation>这里已经有一个文件：%1。没有覆盖它。请换一个名字，或直接打开它。</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，没有做任何改动。请检查文件夹的权限或写保护开关，或把档案放到可以写入的地方。</source>
        <translation>不能在这个文件夹里写入，没有做任何改动。请检查文件夹的权限或写保护开关，或把档案放到可以写入的地方。</translation>
    </message>
    <message>
        <source>另一个窗口或电脑正在使用这份档案，没有做任何改动。请先在那里关闭程序，再试一次。</source>
        <translation>另一个窗口或电脑正在使用这份档案，没有做任何改动。请先在那里关闭程序，再试一次。</translation>
    </message>
    <message>
        <source>磁盘已满，这一次没有写入；以前的档案完好，屏幕上的内容还在。请清理磁盘后再试一次。</source>
        <translation>磁盘已满，这一次没有写入；以前的档案完好，屏幕上的内容还在。请清理磁盘后再试一次。</translation>
    </message>
    <message>
        <source>读写磁盘时出错，这一次没有写入；以前的档案没有改动。请检查硬盘或U盘的连接后再试，并尽快备份。</source>
        <translation>读写磁盘时出错，这一次没有写入；以前的档案没有改动。请检查硬盘或U盘的连接后再试，并尽快备份。</translation>
    </message>
    <message>
        <source>您打开之后，这条记录已被别人改动或作废，这一次没有保存；您填的内容还在。请查看新内容后再保存。</source>
        <translation>您打开之后，这条记录已被别人改动或作废，这一次没有保存；您填的内容还在。请查看新内容后再保存。</translation>
    </message>
    <message>
        <source>档案中没有这条记录，没有做任何改动。请重新查找。</source>
        <translation>档案中没有这条记录，没有做任何改动。请重新查找。</translation>
    </message>
    <message>
        <source>程序内部出错，这一次没有写入；以前的档案没有改动。请重新启动程序，若再次出现请联系维护人员。</source>
        <translation>程序内部出错，这一次没有写入；以前的档案没有改动。请重新启动程序，若再次出现请联系维护人员。</translation>
    </message>
    <message>
        <source>内存不足，无法验证密码，档案仍然锁定。请关闭其他程序后重试。</source>
        <translation>内存不足，无法验证密码，档案仍然锁定。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>密码要有 %1 到 %2 个字符，没有做任何改动。请换一个密码。</source>
        <translation>密码要有 %1 到 %2 个字符，没有做任何改动。请换一个密码。</translation>
    </message>
    <message>
        <source>恢复码抄写有误，核对不上，没有做任何改动。请对照恢复单再输入一次，共六组，每组五个字符。</source>
        <translation>恢复码抄写有误，核对不上，没有做任何改动。请对照恢复单再输入一次，共六组，每组五个字符。</translation>
    </message>
    <message>
        <source>作废记录要写明原因，记录没有作废。请填写原因。</source>
        <translation>作废记录要写明原因，记录没有作废。请填写原因。</translation>
    </message>
    <message>
        <source>设置项 %1 打不开或被改动。</source>
        <translation>设置项 %1 打不开或被改动。</translation>
    </message>
    <message>
        <source>恢复码只能给启用的管理员设新密码，没有做任何改动。请输入管理员的用户名。</source>
        <translation>恢复码只能给启用的管理员设新密码，没有做任何改动。请输入管理员的用户名。</translation>
    </message>
    <message>
        <source>档案里有内容被删去或被旧内容替换。现有内容仍可查看，请尽快核对档案，并用最近的备份恢复。</source>
        <translation>档案里有内容被删去或被旧内容替换。现有内容仍可查看，请尽快核对档案，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>上次解锁以来，有 %1 次输错密码。如果不是您，请换一个密码。</source>
        <translation>上次解锁以来，有 %1 次输错密码。如果不是您，请换一个密码。</translation>
    </message>
    <message>
        <source>没有用户 %1，没有做任何改动。请检查用户名。</source>
        <translation>没有用户 %1，没有做任何改动。请检查用户名。</translation>
    </message>
    <message>
        <source>已经有用户 %1，没有做任何改动。请换一个用户名。</source>
        <translation>已经有用户 %1，没有做任何改动。请换一个用户名。</translation>
    </message>
    <message>
        <source>不能停用自己，没有做任何改动。请让另一位管理员来停用。</source>
        <translation>不能停用自己，没有做任何改动。请让另一位管理员来停用。</translation>
    </message>
    <message>
        <source>用户名（最多 64 个字符）和姓名（最多 100 个字符）都要填写，不能有控制字符，没有做任何改动。请改正后重试。</source>
        <translation>用户名（最多 64 个字符）和姓名（最多 100 个字符）都要填写，不能有控制字符，没有做任何改动。请改正后重试。</translation>
    </message>
    <message>
        <source>数据库文件本身有损坏：%1</source>
        <translation>数据库文件本身有损坏：%1</translation>
    </message>
    <message>
        <source>%1 表中有一行指向不存在的内容。</source>
        <translation>%1 表中有一行指向不存在的内容。</translation>
    </message>
    <message>
        <source>数据库的结构或防改触发器被改动。</source>
        <translation>数据库的结构或防改触发器被改动。</translation>
    </message>
    <message>
        <source>%1 表有行缺失、多出或被旧内容替换：应有 %2 行，现有 %3 行。</source>
        <translation>%1 表有行缺失、多出或被旧内容替换：应有 %2 行，现有 %3 行。</translation>
    </message>
    <message>
        <source>用户 %1 的内容被改动。</source>
        <translation>用户 %1 的内容被改动。</translation>
    </message>
    <message>
        <source>档案 %1 打不开或被改动。</source>
        <translation>档案 %1 打不开或被改动。</translation>
    </message>
    <message>
        <source>档案 %1 的记录有缺失，或被旧内容替换。</source>
        <translation>档案 %1 的记录有缺失，或被旧内容替换。</translation>
    </message>
    <message>
        <source>档案 %1 的待办事项被改动。</source>
        <translation>档案 %1 的待办事项被改动。</translation>
    </message>
</context>
<context>
    <name>muying::ui</name>
    <message>
        <source>打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。</source>
        <translation>打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>母婴工作站 恢复单</source>
        <translation>母婴工作站 恢复单</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>示例诊所没有写入磁盘，请检查磁盘空间后再试。</source>
        <translation>示例诊所没有写入磁盘，请检查磁盘空间后再试。</translation>
    </message>
    <message>
        <source>不能建立示例诊所的文件夹，请检查写入权限。</source>
        <translation>不能建立示例诊所的文件夹，请检查写入权限。</translation>
    </message>
    <message>
        <source>产后 %1天</source>
        <translation>产后 %1天</translation>
    </message>
    <message>
        <source>%1周+%2</source>
        <extracomment>completed weeks and days of pregnancy</extracomment>
        <translation>%1周+%2</translation>
    </message>
    <message>
        <source>%1岁</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>余 %1</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>孕周 / 产后</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>今日名单</source>
        <translation>今日名单</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页，含个人信息，用后请收好</source>
        <translation>第 %1 页，共 %2 页，含个人信息，用后请收好</translation>
    </message>
    <message>
        <source>未评</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>上次 %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>（界限待确认）</source>
        <translation>（界限待确认）</translation>
    </message>
    <message>
        <source>超声与末次月经相差 %1 天，超过 %2 天%3。建议按超声核定预产期为 %4。</source>
        <translation>超声与末次月经相差 %1 天，超过 %2 天%3。建议按超声核定预产期为 %4。</translation>
    </message>
    <message>
        <source>余 %1天 %2</source>
        <translation>余 %1天 %2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <comment>field name, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>“%1”不是数，请只填数字。</source>
        <translation>“%1”不是数，请只填数字。</translation>
    </message>
    <message>
        <source>这里填整数，“%1”带小数。</source>
        <translation>这里填整数，“%1”带小数。</translation>
    </message>
    <message>
        <source>这里最多 %1 位小数。</source>
        <translation>这里最多 %1 位小数。</translation>
    </message>
    <message>
        <source>“%1”不是日期。可填 20261123、261123、1123、11-23，或 t（今天）。</source>
        <translation>“%1”不是日期。可填 20261123、261123、1123、11-23，或 t（今天）。</translation>
    </message>
    <message>
        <source>“%1”不是日期和时间。例：20261123 0915。</source>
        <translation>“%1”不是日期和时间。例：20261123 0915。</translation>
    </message>
    <message>
        <source>最多 %1 个字，现在是 %2 个。请缩短后再继续，已输入的内容仍在。</source>
        <translation>最多 %1 个字，现在是 %2 个。请缩短后再继续，已输入的内容仍在。</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>医生勾选</source>
        <translation>医生勾选</translation>
    </message>
    <message>
        <source>筛查 %1 将为阳性。</source>
        <translation>筛查 %1 将为阳性。</translation>
    </message>
    <message>
        <source>评估条目 %1 将符合。</source>
        <translation>评估条目 %1 将符合。</translation>
    </message>
    <message>
        <source>有“%1”</source>
        <translation>有“%1”</translation>
    </message>
    <message>
        <source>无“%1”</source>
        <translation>无“%1”</translation>
    </message>
    <message>
        <source>体重 %1%2 kg（%3）</source>
        <translation>体重 %1%2 kg（%3）</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>余 %1 天</source>
        <translation>余 %1 天</translation>
    </message>
    <message>
        <source>已过 %1 天</source>
        <translation>已过 %1 天</translation>
    </message>
    <message>
        <source>%1 Rh%2</source>
        <translation>%1 Rh%2</translation>
    </message>
    <message>
        <source>忘记密码时，在解锁页选“忘记密码，用恢复单”，输入恢复码，就能为管理员设新密码。得到这张纸的人能打开全部资料：请装入信封封好，锁进柜子，不要拍照，不要存在电脑上。</source>
        <translation>忘记密码时，在解锁页选“忘记密码，用恢复单”，输入恢复码，就能为管理员设新密码。得到这张纸的人能打开全部资料：请装入信封封好，锁进柜子，不要拍照，不要存在电脑上。</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>已死亡</source>
        <translation>已死亡</translation>
    </message>
    <message>
        <source>满7岁，已结束管理</source>
        <translation>满7岁，已结束管理</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>已结束管理</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>高危新生儿</translation>
    </message>
    <message>
        <source>出生时高危</source>
        <translation>出生时高危</translation>
    </message>
    <message>
        <source>生长</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>过早接种</source>
        <translation>过早接种</translation>
    </message>
    <message>
        <source>%1岁%2月</source>
        <translation>%1岁%2月</translation>
    </message>
    <message>
        <source>%1月%2天</source>
        <translation>%1月%2天</translation>
    </message>
    <message>
        <source>男</source>
        <translation>男</translation>
    </message>
    <message>
        <source>女</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 出生</source>
        <translation>%1 出生</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>矫正未足月</source>
        <translation>矫正未足月</translation>
    </message>
    <message>
        <source>矫正 %1</source>
        <translation>矫正 %1</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>手册号</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>等前一剂</source>
        <translation>等前一剂</translation>
    </message>
    <message>
        <source>今天可种</source>
        <translation>今天可种</translation>
    </message>
    <message>
        <source>逾期 %1 月</source>
        <translation>逾期 %1 月</translation>
    </message>
    <message>
        <source>已种 %1</source>
        <translation>已种 %1</translation>
    </message>
    <message>
        <source>已种</source>
        <translation>已种</translation>
    </message>
    <message>
        <source>过早 %1</source>
        <translation>过早 %1</translation>
    </message>
    <message>
        <source>错过，不再补种</source>
        <translation>错过，不再补种</translation>
    </message>
    <message>
        <source>暂缓至 %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>禁忌</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>未见记录，请查接种证</source>
        <translation>未见记录，请查接种证</translation>
    </message>
    <message>
        <source>WS/T 423-2022，标准差法</source>
        <translation>WS/T 423-2022，标准差法</translation>
    </message>
    <message>
        <source>WHO 2006/2007，Z 评分</source>
        <translation>WHO 2006/2007，Z 评分</translation>
    </message>
    <message>
        <source>与标准线平行</source>
        <translation>与标准线平行</translation>
    </message>
    <message>
        <source>曲线变平或下滑</source>
        <translation>曲线变平或下滑</translation>
    </message>
    <message>
        <source>曲线上扬过快</source>
        <translation>曲线上扬过快</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>30 天内到期</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>90 天内到期</source>
        <translation>90 天内到期</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>母亲 %1</source>
        <translation>母亲 %1</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>证 </source>
        <translation>证 </translation>
    </message>
    <message>
        <source>册 </source>
        <translation>册 </translation>
    </message>
    <message>
        <source>尾号 </source>
        <translation>尾号 </translation>
    </message>
    <message>
        <source>妊娠档案损坏</source>
        <translation>妊娠档案损坏</translation>
    </message>
    <message>
        <source>白班</source>
        <translation>白班</translation>
    </message>
    <message>
        <source>夜班</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>救治中心</translation>
    </message>
    <message>
        <source>医院</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>妇幼保健机构</source>
        <translation>妇幼保健机构</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>村卫生室、村医</source>
        <translation>村卫生室、村医</translation>
    </message>
    <message>
        <source>数字或单位不一致：朝鲜文 %1，中文 %2</source>
        <translation>数字或单位不一致：朝鲜文 %1，中文 %2</translation>
    </message>
    <message>
        <source>“%1”的登记译名是“%2”</source>
        <translation>“%1”的登记译名是“%2”</translation>
    </message>
    <message>
        <source>药品、疫苗或检验名称“%1”要写在“%2”旁边的括号里</source>
        <translation>药品、疫苗或检验名称“%1”要写在“%2”旁边的括号里</translation>
    </message>
    <message>
        <source>“%1”不是中国朝鲜文的写法，应写“%2”</source>
        <translation>“%1”不是中国朝鲜文的写法，应写“%2”</translation>
    </message>
    <message>
        <source>没有这个填空：%1</source>
        <translation>没有这个填空：%1</translation>
    </message>
    <message>
        <source>中文里有朝鲜文字母</source>
        <translation>中文里有朝鲜文字母</translation>
    </message>
    <message>
        <source>中文要用全角标点和普通数字</source>
        <translation>中文要用全角标点和普通数字</translation>
    </message>
    <message>
        <source>朝鲜文里的汉字要写在括号里，放在朝鲜文词后面</source>
        <translation>朝鲜文里的汉字要写在括号里，放在朝鲜文词后面</translation>
    </message>
    <message>
        <source>朝鲜文要用半角标点和普通数字</source>
        <translation>朝鲜文要用半角标点和普通数字</translation>
    </message>
    <message>
        <source>孕期保健</source>
        <translation>孕期保健</translation>
    </message>
    <message>
        <source>营养与贫血</source>
        <translation>营养与贫血</translation>
    </message>
    <message>
        <source>孕期疾病</source>
        <translation>孕期疾病</translation>
    </message>
    <message>
        <source>风险颜色</source>
        <translation>风险颜色</translation>
    </message>
    <message>
        <source>分娩准备</source>
        <translation>分娩准备</translation>
    </message>
    <message>
        <source>产后保健</source>
        <translation>产后保健</translation>
    </message>
    <message>
        <source>新生儿</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>婴幼儿</source>
        <translation>婴幼儿</translation>
    </message>
    <message>
        <source>孕前</source>
        <translation>孕前</translation>
    </message>
    <message>
        <source>左右对照</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>上下对照</source>
        <translation>上下对照</translation>
    </message>
    <message>
        <source>只印中文</source>
        <translation>只印中文</translation>
    </message>
    <message>
        <source>正面中文，背面朝鲜文</source>
        <translation>正面中文，背面朝鲜文</translation>
    </message>
    <message>
        <source>今天要讲</source>
        <translation>今天要讲</translation>
    </message>
    <message>
        <source>按她的颜色</source>
        <translation>按她的颜色</translation>
    </message>
    <message>
        <source>按时间</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>朝鲜文未审</source>
        <translation>朝鲜文未审</translation>
    </message>
    <message>
        <source>中文未审</source>
        <translation>中文未审</translation>
    </message>
    <message>
        <source>未审</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>本机构改过，%1</source>
        <translation>本机构改过，%1</translation>
    </message>
    <message>
        <source>本机构自编，%1</source>
        <translation>本机构自编，%1</translation>
    </message>
    <message>
        <source>自己会说</source>
        <translation>自己会说</translation>
    </message>
    <message>
        <source>再讲后会说</source>
        <translation>再讲后会说</translation>
    </message>
    <message>
        <source>还说不出</source>
        <translation>还说不出</translation>
    </message>
    <message>
        <source>最要紧的一句话</source>
        <translation>最要紧的一句话</translation>
    </message>
    <message>
        <source>危险信号</source>
        <translation>危险信号</translation>
    </message>
    <message>
        <source>出现时怎么办</source>
        <translation>出现时怎么办</translation>
    </message>
    <message>
        <source>请这样做</source>
        <translation>请这样做</translation>
    </message>
    <message>
        <source>她的安排</source>
        <translation>她的安排</translation>
    </message>
    <message>
        <source>讲完问一问</source>
        <translation>讲完问一问</translation>
    </message>
    <message>
        <source>“%1”应有 %2 条，现在 %3 条</source>
        <translation>“%1”应有 %2 条，现在 %3 条</translation>
    </message>
    <message>
        <source>“她的安排”里没有写急救电话120</source>
        <translation>“她的安排”里没有写急救电话120</translation>
    </message>
    <message>
        <source>标题要有 1 到 %1 个字</source>
        <translation>标题要有 1 到 %1 个字</translation>
    </message>
    <message>
        <source>外面的标题不能说出“%1”</source>
        <translation>外面的标题不能说出“%1”</translation>
    </message>
    <message>
        <source>这一对缺一种文字</source>
        <translation>这一对缺一种文字</translation>
    </message>
    <message>
        <source>%1 个字，最多放得下 %2 个</source>
        <translation>%1 个字，最多放得下 %2 个</translation>
    </message>
    <message>
        <source>没有写明依据（自己提出的写 p）</source>
        <translation>没有写明依据（自己提出的写 p）</translation>
    </message>
    <message>
        <source>图片打不开，请用 PNG 或 JPEG</source>
        <translation>图片打不开，请用 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>图片太大：%1，最多 %2</source>
        <translation>图片太大：%1，最多 %2</translation>
    </message>
    <message>
        <source>要写成叫人去做的话（… 십시오）</source>
        <translation>要写成叫人去做的话（… 십시오）</translation>
    </message>
    <message>
        <source>图片 %1 太大：%2×%3，最多 %4×%4。请先缩小。没有加入。</source>
        <translation>图片 %1 太大：%2×%3，最多 %4×%4。请先缩小。没有加入。</translation>
    </message>
    <message>
        <source>图片 %1 打不开，请用 PNG 或 JPEG。没有加入。</source>
        <translation>图片 %1 打不开，请用 PNG 或 JPEG。没有加入。</translation>
    </message>
    <message>
        <source>图片 %1 存不进来。没有加入。</source>
        <translation>图片 %1 存不进来。没有加入。</translation>
    </message>
    <message>
        <source>表单项目</source>
        <translation>表单项目</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>风险规则条款</source>
        <translation>风险规则条款</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>产后出血步骤和药物</source>
        <translation>产后出血步骤和药物</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>界面文字</source>
        <translation>界面文字</translation>
    </message>
    <message>
        <source>请先在列表里选一次抢救或演练。</source>
        <translation>请先在列表里选一次抢救或演练。</translation>
    </message>
    <message>
        <source>封面标签</source>
        <translation>封面标签</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>包保责任人</source>
        <translation>包保责任人</translation>
    </message>
    <message>
        <source>交回日期</source>
        <translation>交回日期</translation>
    </message>
    <message>
        <source>名单和指标</source>
        <translation>名单和指标</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>不适用，写原因</source>
        <translation>不适用，写原因</translation>
    </message>
    <message>
        <source>五项各 0、1、2 分</source>
        <translation>五项各 0、1、2 分</translation>
    </message>
    <message>
        <source>心率</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>肌张力</source>
        <translation>肌张力</translation>
    </message>
    <message>
        <source>反射</source>
        <translation>反射</translation>
    </message>
    <message>
        <source>肤色</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>时分四位，Enter 记现在；早于现在的改成当时</source>
        <translation>时分四位，Enter 记现在；早于现在的改成当时</translation>
    </message>
    <message>
        <source>连着打数字：%1</source>
        <translation>连着打数字：%1</translation>
    </message>
    <message>
        <source>原因和处理</source>
        <translation>原因和处理</translation>
    </message>
    <message>
        <source>没有这张考核单。</source>
        <translation>没有这张考核单。</translation>
    </message>
    <message>
        <source>这次过程没有关联档案，没有风险资料可印。</source>
        <translation>这次过程没有关联档案，没有风险资料可印。</translation>
    </message>
    <message>
        <source>本院随访（见专案）</source>
        <translation>本院随访（见专案）</translation>
    </message>
</context>
<context>
    <name>muying::ui::AboutSection</name>
    <message>
        <source>关于</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>风险规则</translation>
    </message>
    <message>
        <source>%1，%2，共 %3 条</source>
        <translation>%1，%2，共 %3 条</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1 处内容来源尚待确认，界面上标有“待确认”。</source>
        <translation>%1 处内容来源尚待确认，界面上标有“待确认”。</translation>
    </message>
    <message>
        <source>档案文件</source>
        <translation>档案文件</translation>
    </message>
</context>
<context>
    <name>muying::ui::AppointmentsPage</name>
    <message>
        <source>待到</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1/%2（%3%）</source>
        <translation>%1/%2（%3%）</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>预约事项</source>
        <translation>预约事项</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>30天内</source>
        <translation>30天内</translation>
    </message>
    <message>
        <source>过去30天</source>
        <translation>过去30天</translation>
    </message>
    <message>
        <source>近 %1 天按时到：复诊 %2，住院待产 %3。约定日后 %4 天内来都算（待确认）。</source>
        <translation>近 %1 天按时到：复诊 %2，住院待产 %3。约定日后 %4 天内来都算（待确认）。</translation>
    </message>
    <message>
        <source>%1 人次</source>
        <translation>%1 人次</translation>
    </message>
    <message>
        <source>Enter 打开档案</source>
        <translation>Enter 打开档案</translation>
    </message>
</context>
<context>
    <name>muying::ui::AssignStrip</name>
    <message>
        <source>分配</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>乡镇包保</source>
        <translation>乡镇包保</translation>
    </message>
    <message>
        <source>村级包保</source>
        <translation>村级包保</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>给所选 %1 人分配负责人</source>
        <translation>给所选 %1 人分配负责人</translation>
    </message>
    <message>
        <source>没有分配：请填写负责人的姓名。</source>
        <translation>没有分配：请填写负责人的姓名。</translation>
    </message>
    <message>
        <source>已把 %1 人分配给 %2。</source>
        <translation>已把 %1 人分配给 %2。</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupRunner</name>
    <message>
        <source>%1 备份没有成功：%2</source>
        <translation>%1 备份没有成功：%2</translation>
    </message>
    <message>
        <source>正在备份……</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>已备份并校验。</source>
        <translation>已备份并校验。</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupSection</name>
    <message>
        <source>备份</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>%1，已校验</source>
        <translation>%1，已校验</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>还没有备份过</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹。</source>
        <translation>请先选一个备份文件夹。</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。没有备份，请换一个文件夹。</source>
        <translation>不能建立文件夹 %1。没有备份，请换一个文件夹。</translation>
    </message>
    <message>
        <source>已备份并校验：%1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。</source>
        <translation>最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。</translation>
    </message>
    <message>
        <source>退出程序时再备份一次</source>
        <translation>退出程序时再备份一次</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>不自动备份</source>
        <translation>不自动备份</translation>
    </message>
    <message>
        <source>每天第一次使用时</source>
        <translation>每天第一次使用时</translation>
    </message>
    <message>
        <source>每天定时</source>
        <translation>每天定时</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>到时间程序没有开着，就在下次解锁后补做。</source>
        <translation>到时间程序没有开着，就在下次解锁后补做。</translation>
    </message>
    <message>
        <source>退出时</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>保留份数</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>每份都打开校验过；多出的旧备份会删除。</source>
        <translation>每份都打开校验过；多出的旧备份会删除。</translation>
    </message>
    <message>
        <source>保存备份安排</source>
        <translation>保存备份安排</translation>
    </message>
    <message>
        <source>演练恢复：把最近一份备份复制出来打开，清点里面的记录。备份和现在的档案都不改动。</source>
        <translation>演练恢复：把最近一份备份复制出来打开，清点里面的记录。备份和现在的档案都不改动。</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>演练恢复</translation>
    </message>
    <message>
        <source>找不到文件夹 %1。请插好 U 盘或另选文件夹；备份安排没有改。</source>
        <translation>找不到文件夹 %1。请插好 U 盘或另选文件夹；备份安排没有改。</translation>
    </message>
    <message>
        <source>已保存。没有备份文件夹，就不会自动备份。</source>
        <translation>已保存。没有备份文件夹，就不会自动备份。</translation>
    </message>
    <message>
        <source>备份安排已保存。</source>
        <translation>备份安排已保存。</translation>
    </message>
    <message>
        <source>还没有备份可以演练。请先备份一次。</source>
        <translation>还没有备份可以演练。请先备份一次。</translation>
    </message>
    <message>
        <source>这份备份有损坏，不能用来恢复：%1</source>
        <translation>这份备份有损坏，不能用来恢复：%1</translation>
    </message>
    <message>
        <source>能恢复：备份里有孕产妇 %1 人、妊娠 %2 次、记录 %3 份、历史 %4 稿，全部打开并校验。现在的档案有孕产妇 %5 人。</source>
        <translation>能恢复：备份里有孕产妇 %1 人、妊娠 %2 次、记录 %3 份、历史 %4 稿，全部打开并校验。现在的档案有孕产妇 %5 人。</translation>
    </message>
</context>
<context>
    <name>muying::ui::BatchPage</name>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>打印什么</source>
        <translation>打印什么</translation>
    </message>
    <message>
        <source>空白表：只填身份信息，其余手写</source>
        <translation>空白表：只填身份信息，其余手写</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>没有打印机，可存 PDF</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>黑白打印机（标记印成线条）</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>没有打印的人和原因</source>
        <translation>没有打印的人和原因</translation>
    </message>
    <message>
        <source>批量打印.pdf</source>
        <translation>批量打印.pdf</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>第 %1 人，共 %2 人；%3 页</source>
        <translation>第 %1 人，共 %2 人；%3 页</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>打印已取消，已经送出的页可能还会印出。</translation>
    </message>
    <message>
        <source>已取消，没有写文件。</source>
        <translation>已取消，没有写文件。</translation>
    </message>
    <message>
        <source>%1 人，%2 页已送到打印机。</source>
        <translation>%1 人，%2 页已送到打印机。</translation>
    </message>
    <message>
        <source>%1 人，%2 页已存为 %3。PDF 没有加密，含个人信息，请收好。</source>
        <translation>%1 人，%2 页已存为 %3。PDF 没有加密，含个人信息，请收好。</translation>
    </message>
    <message>
        <source>%1 人没有打印，见下。</source>
        <translation>%1 人没有打印，见下。</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>打印记入操作记录</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChartBox</name>
    <message>
        <source>第 %1 周 %2</source>
        <translation>第 %1 周 %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPage</name>
    <message>
        <source>曲线 Alt+1</source>
        <translation>曲线 Alt+1</translation>
    </message>
    <message>
        <source>检查表 Alt+2</source>
        <translation>检查表 Alt+2</translation>
    </message>
    <message>
        <source>疫苗 Alt+3</source>
        <translation>疫苗 Alt+3</translation>
    </message>
    <message>
        <source>曲线、检查表、疫苗</source>
        <translation>曲线、检查表、疫苗</translation>
    </message>
    <message>
        <source>这不是儿童的档案。</source>
        <translation>这不是儿童的档案。</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，无法新建。请重新安装程序。</source>
        <translation>缺少儿童基本信息表，无法新建。请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 的孩子</source>
        <translation>%1 的孩子</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>新建儿童</translation>
    </message>
    <message>
        <source>母亲和分娩的资料已带入，核对后保存</source>
        <translation>母亲和分娩的资料已带入，核对后保存</translation>
    </message>
    <message>
        <source>先填儿童基本信息；母亲没有档案时请填母亲一栏</source>
        <translation>先填儿童基本信息；母亲没有档案时请填母亲一栏</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>打印手册</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>草稿，%1 / %2 项</translation>
    </message>
    <message>
        <source>母亲没有档案。</source>
        <translation>母亲没有档案。</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>新增一张表</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>结束管理、转出</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>转入、恢复管理</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>合并重复档案</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>生长曲线</source>
        <translation>生长曲线</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   F7 登记反应   F8 接种卡   Alt+M 母亲</source>
        <translation>Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   F7 登记反应   F8 接种卡   Alt+M 母亲</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPanel</name>
    <message>
        <source>应种疫苗、生长评价和待办</source>
        <translation>应种疫苗、生长评价和待办</translation>
    </message>
    <message>
        <source>应种疫苗</source>
        <translation>应种疫苗</translation>
    </message>
    <message>
        <source>%1 年版程序</source>
        <translation>%1 年版程序</translation>
    </message>
    <message>
        <source>没有应种的疫苗。</source>
        <translation>没有应种的疫苗。</translation>
    </message>
    <message>
        <source>登记接种</source>
        <translation>登记接种</translation>
    </message>
    <message>
        <source>生长评价</source>
        <translation>生长评价</translation>
    </message>
    <message>
        <source>WHO %1</source>
        <translation>WHO %1</translation>
    </message>
    <message>
        <source>体重：%1（规则待确认）</source>
        <translation>体重：%1（规则待确认）</translation>
    </message>
    <message>
        <source>还没有可以评价的测量值。</source>
        <translation>还没有可以评价的测量值。</translation>
    </message>
    <message>
        <source>早产 %1 天，24月龄内按矫正月龄评价；接种按实际月龄。</source>
        <translation>早产 %1 天，24月龄内按矫正月龄评价；接种按实际月龄。</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>错过</source>
        <translation>错过</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenModel</name>
    <message>
        <source>高危</source>
        <translation>高危</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>最近应做</source>
        <translation>最近应做</translation>
    </message>
    <message>
        <source>村</source>
        <translation>村</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1：逾期 %2 天</source>
        <translation>%1：逾期 %2 天</translation>
    </message>
    <message>
        <source>%1：%2 前</source>
        <translation>%1：%2 前</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenPage</name>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>姓名、拼音、母亲、电话、证件尾号</source>
        <translation>姓名、拼音、母亲、电话、证件尾号</translation>
    </message>
    <message>
        <source>筛选儿童</source>
        <translation>筛选儿童</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>新建儿童</translation>
    </message>
    <message>
        <source>有逾期</source>
        <translation>有逾期</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>高危新生儿</translation>
    </message>
    <message>
        <source>不满1岁</source>
        <translation>不满1岁</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>已结束管理</translation>
    </message>
    <message>
        <source>儿童名单</source>
        <translation>儿童名单</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>名单里没有儿童。按 Esc 清除筛选。</source>
        <translation>名单里没有儿童。按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>Enter 打开   Shift+Enter 打开基本信息   Alt+P、B 打印、批量   Esc 清除筛选</source>
        <translation>Enter 打开   Shift+Enter 打开基本信息   Alt+P、B 打印、批量   Esc 清除筛选</translation>
    </message>
</context>
<context>
    <name>muying::ui::Chip</name>
    <message>
        <source>%1，%2 项</source>
        <extracomment>accessible name of a filter: word and number of rows</extracomment>
        <translation>%1，%2 项</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClauseList</name>
    <message>
        <source>有</source>
        <translation>有</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClinicPage</name>
    <message>
        <source>机构</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>药品物资</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>预约</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClinicSection</name>
    <message>
        <source>本机构</source>
        <translation>本机构</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>印在每一页的页眉上。</source>
        <translation>印在每一页的页眉上。</translation>
    </message>
    <message>
        <source>由管理员更改。</source>
        <translation>由管理员更改。</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>保存机构资料</source>
        <translation>保存机构资料</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>无人操作时锁定</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>锁定时不询问，未保存的内容存成草稿。</source>
        <translation>锁定时不询问，未保存的内容存成草稿。</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>请填写机构名称，它会印在每一页上。</translation>
    </message>
    <message>
        <source>机构资料已保存。</source>
        <translation>机构资料已保存。</translation>
    </message>
    <message>
        <source>无人操作 %1 后锁定。</source>
        <translation>无人操作 %1 后锁定。</translation>
    </message>
    <message>
        <source>机构编码</source>
        <translation>机构编码</translation>
    </message>
    <message>
        <source>写在转诊单等编号前面；可以空着。</source>
        <translation>写在转诊单等编号前面；可以空着。</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitHead</name>
    <message>
        <source>列表 Esc</source>
        <translation>列表 Esc</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitPane</name>
    <message>
        <source>这次已经结束，不能再加。可以看和打印。</source>
        <translation>这次已经结束，不能再加。可以看和打印。</translation>
    </message>
    <message>
        <source>演练：选情景</source>
        <translation>演练：选情景</translation>
    </message>
    <message>
        <source>演练不计入产后出血，每页都标“演练”。</source>
        <translation>演练不计入产后出血，每页都标“演练”。</translation>
    </message>
    <message>
        <source>↑↓ 选要更正的一行，Enter 更正，Esc 返回。</source>
        <translation>↑↓ 选要更正的一行，Enter 更正，Esc 返回。</translation>
    </message>
    <message>
        <source>为什么不适用</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <source>不适用：%1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>静音 %1 秒</source>
        <translation>静音 %1 秒</translation>
    </message>
    <message>
        <source>声音开 M</source>
        <translation>声音开 M</translation>
    </message>
    <message>
        <source>下一条记在 %1 分前</source>
        <translation>下一条记在 %1 分前</translation>
    </message>
    <message>
        <source>演练准备</source>
        <translation>演练准备</translation>
    </message>
    <message>
        <source>准备好</source>
        <translation>准备好</translation>
    </message>
    <message>
        <source>按 F1～F12 任一键开始</source>
        <translation>按 F1～F12 任一键开始</translation>
    </message>
    <message>
        <source>姓名、出生时间以后填，现在什么也没写</source>
        <translation>姓名、出生时间以后填，现在什么也没写</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>T0 后</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>休克指数</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>下次生命体征</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A 指挥  B 助产  C 护士  D 记录  E 外联</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>禁忌、超限自动锁定</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>只增不删</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>产后 %1 分</source>
        <translation>产后 %1 分</translation>
    </message>
    <message>
        <source>电脑的时钟被拨动了 %1 秒。计时不受影响，按原来的时间走。</source>
        <translation>电脑的时钟被拨动了 %1 秒。计时不受影响，按原来的时间走。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ContactStrip</name>
    <message>
        <source>登记随访</source>
        <translation>登记随访</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>门诊</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>微信、视频</source>
        <translation>微信、视频</translation>
    </message>
    <message>
        <source>短信</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>空号、停机</source>
        <translation>空号、停机</translation>
    </message>
    <message>
        <source>不在家</source>
        <translation>不在家</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>联系上</source>
        <translation>联系上</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>下次随访</source>
        <translation>下次随访</translation>
    </message>
    <message>
        <source>登记随访：%1</source>
        <translation>登记随访：%1</translation>
    </message>
    <message>
        <source>登记随访：%1　%2</source>
        <translation>登记随访：%1　%2</translation>
    </message>
    <message>
        <source>没有登记：请把日期写成 2026-11-23 这样。</source>
        <translation>没有登记：请把日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>没有登记：请把下次随访的日期写成 2026-11-23 这样。</source>
        <translation>没有登记：请把下次随访的日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>已登记 %1 的随访，下次 %2。</source>
        <translation>已登记 %1 的随访，下次 %2。</translation>
    </message>
    <message>
        <source>已登记 %1 的随访。</source>
        <translation>已登记 %1 的随访。</translation>
    </message>
</context>
<context>
    <name>muying::ui::DeadlinesSection</name>
    <message>
        <source>%1 小时</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>期限和随访间隔</source>
        <translation>期限和随访间隔</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>原因、依据</source>
        <translation>原因、依据</translation>
    </message>
    <message>
        <source>例如县里的文件名和文号。每次更改都留记录。</source>
        <translation>例如县里的文件名和文号。每次更改都留记录。</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>本机构已改</source>
        <translation>本机构已改</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>可以设为 %1 到 %2</source>
        <translation>可以设为 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>没有更改过。</source>
        <translation>没有更改过。</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>更改记录：%1</translation>
    </message>
    <message>
        <source>没有保存：请写一个整数。</source>
        <translation>没有保存：请写一个整数。</translation>
    </message>
    <message>
        <source>已保存“%1”，没有做完的任务已按新期限重排。</source>
        <translation>已保存“%1”，没有做完的任务已按新期限重排。</translation>
    </message>
</context>
<context>
    <name>muying::ui::DirectoryPage</name>
    <message>
        <source>机构与联系人</source>
        <translation>机构与联系人</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>路程</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>地址、备注</source>
        <translation>地址、备注</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>救治中心</translation>
    </message>
    <message>
        <source>其他机构</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>本机构联系人</source>
        <translation>本机构联系人</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>不接收</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>随程序带来的资料，本机构还没有更改过。</source>
        <translation>随程序带来的资料，本机构还没有更改过。</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>更改记录：%1</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>Enter 更改   N 新增</source>
        <translation>Enter 更改   N 新增</translation>
    </message>
</context>
<context>
    <name>muying::ui::DoneStrip</name>
    <message>
        <source>登记哪一项</source>
        <translation>登记哪一项</translation>
    </message>
    <message>
        <source>完成日期，年-月-日</source>
        <translation>完成日期，年-月-日</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>muying::ui::DraftBanner</name>
    <message>
        <source>继续</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <extracomment>name of the woman, title of the form, time of the draft</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留：%1</source>
        <translation>上次未保存的内容已保留：%1</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留，共 %1 份，最近一份：%2</source>
        <translation>上次未保存的内容已保留，共 %1 份，最近一份：%2</translation>
    </message>
    <message>
        <source>本机构登记 %1（%2）</source>
        <extracomment>the clinic's own register, title of the form, time of the draft</extracomment>
        <translation>本机构登记 %1（%2）</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>新建儿童</translation>
    </message>
</context>
<context>
    <name>muying::ui::DueLine</name>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>muying::ui::DutyPage</name>
    <message>
        <source>14 天值班表</source>
        <translation>14 天值班表</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>值班医师</source>
        <translation>值班医师</translation>
    </message>
    <message>
        <source>助产士/护士</source>
        <translation>助产士/护士</translation>
    </message>
    <message>
        <source>二线</source>
        <translation>二线</translation>
    </message>
    <message>
        <source>司机、车辆</source>
        <translation>司机、车辆</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>白班开始</source>
        <translation>白班开始</translation>
    </message>
    <message>
        <source>夜班开始</source>
        <translation>夜班开始</translation>
    </message>
    <message>
        <source>保存交接班时间</source>
        <translation>保存交接班时间</translation>
    </message>
    <message>
        <source>已保存交接班时间。</source>
        <translation>已保存交接班时间。</translation>
    </message>
    <message>
        <source>M月d日 ddd</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>车可用</source>
        <translation>车可用</translation>
    </message>
    <message>
        <source>车维修</source>
        <translation>车维修</translation>
    </message>
    <message>
        <source>车外出</source>
        <translation>车外出</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>未排</translation>
    </message>
    <message>
        <source>默认值，待确认。</source>
        <translation>默认值，待确认。</translation>
    </message>
    <message>
        <source>现在值班：%1，到 %2</source>
        <translation>现在值班：%1，到 %2</translation>
    </message>
    <message>
        <source>现在这一班没有排人。在下面的表里选这一班，按 Enter 填写。</source>
        <translation>现在这一班没有排人。在下面的表里选这一班，按 Enter 填写。</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>带班</translation>
    </message>
    <message>
        <source>司机</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>上级救治中心</source>
        <translation>上级救治中心</translation>
    </message>
    <message>
        <source>血站</source>
        <translation>血站</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Enter 打开或填写这一班   Ctrl+PgDn 下一部分</source>
        <translation>Enter 打开或填写这一班   Ctrl+PgDn 下一部分</translation>
    </message>
</context>
<context>
    <name>muying::ui::EducationPane</name>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source> 年</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>排一次课，登记人数</source>
        <translation>排一次课，登记人数</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>举办</source>
        <translation>举办</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>其中孕产妇</source>
        <translation>其中孕产妇</translation>
    </message>
    <message>
        <source>其中用朝鲜语</source>
        <translation>其中用朝鲜语</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>还没有安排的月份：%1。</source>
        <translation>还没有安排的月份：%1。</translation>
    </message>
    <message>
        <source>课上发放</source>
        <translation>课上发放</translation>
    </message>
    <message>
        <source>发给个人</source>
        <translation>发给个人</translation>
    </message>
    <message>
        <source>其中会说</source>
        <translation>其中会说</translation>
    </message>
    <message>
        <source>计划 %1 次，举办 %2 次，参加 %3 人；课上发放 %4 份，发给个人 %5 份。</source>
        <translation>计划 %1 次，举办 %2 次，参加 %3 人；课上发放 %4 份，发给个人 %5 份。</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryFrame</name>
    <message>
        <source>母婴</source>
        <translation>母婴</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryPane</name>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>重做 Ctrl+Y</source>
        <translation>重做 Ctrl+Y</translation>
    </message>
    <message>
        <source>本项历史 Alt+H</source>
        <translation>本项历史 Alt+H</translation>
    </message>
    <message>
        <source>保存并打印</source>
        <translation>保存并打印</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>保存并继续</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容。这份记录后来又保存过，请核对后再保存。</source>
        <translation>已恢复 %1 未保存的内容。这份记录后来又保存过，请核对后再保存。</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容，可以接着填。</source>
        <translation>已恢复 %1 未保存的内容，可以接着填。</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>不要草稿</translation>
    </message>
    <message>
        <source>已填 %1 / %2 项</source>
        <translation>已填 %1 / %2 项</translation>
    </message>
    <message>
        <source>%1，必填未填 %2</source>
        <translation>%1，必填未填 %2</translation>
    </message>
    <message>
        <source>草稿 %1 已存</source>
        <translation>草稿 %1 已存</translation>
    </message>
    <message>
        <source>Enter 下一项   Shift+Enter 上一项   Ctrl+Enter 下一必填项   Alt+H 本项历史</source>
        <translation>Enter 下一项   Shift+Enter 上一项   Ctrl+Enter 下一必填项   Alt+H 本项历史</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryStrip</name>
    <message>
        <source>数字选择  Esc 返回</source>
        <translation>数字选择  Esc 返回</translation>
    </message>
    <message>
        <source>Enter 下一项、保存  Esc 返回</source>
        <translation>Enter 下一项、保存  Esc 返回</translation>
    </message>
    <message>
        <source>请按数字选择一项。</source>
        <translation>请按数字选择一项。</translation>
    </message>
    <message>
        <source>请先填：%1。</source>
        <translation>请先填：%1。</translation>
    </message>
    <message>
        <source>%1 由医生确认后按 Enter。</source>
        <translation>%1 由医生确认后按 Enter。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ExpiryModel</name>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>结存</translation>
    </message>
</context>
<context>
    <name>muying::ui::FilePanel</name>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>查找另一份档案</source>
        <translation>查找另一份档案</translation>
    </message>
    <message>
        <source>另一份档案的姓名、拼音、电话或证件尾号</source>
        <translation>另一份档案的姓名、拼音、电话或证件尾号</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>在管的孩子一并办理</source>
        <translation>在管的孩子一并办理</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>结束管理、转出</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>转入、恢复管理</translation>
    </message>
    <message>
        <source>把另一份重复的档案并入这份</source>
        <translation>把另一份重复的档案并入这份</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>已并入的档案</source>
        <translation>已并入的档案</translation>
    </message>
    <message>
        <source>可能重复的档案</source>
        <translation>可能重复的档案</translation>
    </message>
    <message>
        <source>迁出、转出</source>
        <translation>迁出、转出</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>满7岁</source>
        <translation>满7岁</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>注销、结案</source>
        <translation>注销、结案</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>请先在列表中选一份档案。</source>
        <translation>请先在列表中选一份档案。</translation>
    </message>
    <message>
        <source>已结束管理。</source>
        <translation>已结束管理。</translation>
    </message>
    <message>
        <source>已恢复管理。</source>
        <translation>已恢复管理。</translation>
    </message>
    <message>
        <source>已合并，可以在“加表”里撤销。</source>
        <translation>已合并，可以在“加表”里撤销。</translation>
    </message>
    <message>
        <source>已撤销合并，两份档案恢复原样。</source>
        <translation>已撤销合并，两份档案恢复原样。</translation>
    </message>
</context>
<context>
    <name>muying::ui::FirstRunPage</name>
    <message>
        <source>欢迎使用母婴工作站</source>
        <translation>欢迎使用母婴工作站</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>为本机构建立资料</source>
        <translation>为本机构建立资料</translation>
    </message>
    <message>
        <source>先看示例诊所</source>
        <translation>先看示例诊所</translation>
    </message>
    <message>
        <source>示例诊所里都是虚构的人，标有“示例”，可以随意试用。</source>
        <translation>示例诊所里都是虚构的人，标有“示例”，可以随意试用。</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>本机构</translation>
    </message>
    <message>
        <source>第 1 步，共 4 步。印在手册和表单的页眉上，以后可以在设置里改。</source>
        <translation>第 1 步，共 4 步。印在手册和表单的页眉上，以后可以在设置里改。</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>请填写机构名称，它会印在每一页上。</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
    <message>
        <source>请填写管理员姓名。</source>
        <translation>请填写管理员姓名。</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>恢复码 %1</source>
        <translation>恢复码 %1</translation>
    </message>
    <message>
        <source>打印恢复单</source>
        <translation>打印恢复单</translation>
    </message>
    <message>
        <source>请输入恢复码的最后一组，确认已经抄好</source>
        <translation>请输入恢复码的最后一组，确认已经抄好</translation>
    </message>
    <message>
        <source>已抄好，继续</source>
        <translation>已抄好，继续</translation>
    </message>
    <message>
        <source>与恢复码的最后一组不一致。请对照上面的恢复码再抄一遍。</source>
        <translation>与恢复码的最后一组不一致。请对照上面的恢复码再抄一遍。</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>第 4 步，共 4 步。备份也是加密的。最好选 U 盘或另一块硬盘，电脑坏了也不丢资料。</source>
        <translation>第 4 步，共 4 步。备份也是加密的。最好选 U 盘或另一块硬盘，电脑坏了也不丢资料。</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>以后再定</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>本机还没有档案文件。所有资料只存在这台电脑上，加密保存，不联网。</source>
        <translation>本机还没有档案文件。所有资料只存在这台电脑上，加密保存，不联网。</translation>
    </message>
    <message>
        <source>第 2 步，共 4 步。管理员可以增加用户、重设密码和备份。</source>
        <translation>第 2 步，共 4 步。管理员可以增加用户、重设密码和备份。</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>至少 %1 个字符。忘记密码时只有恢复单能打开资料。</source>
        <translation>至少 %1 个字符。忘记密码时只有恢复单能打开资料。</translation>
    </message>
    <message>
        <source>再输一次密码</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>建立档案文件</source>
        <translation>建立档案文件</translation>
    </message>
    <message>
        <source>请填写用户名。</source>
        <translation>请填写用户名。</translation>
    </message>
    <message>
        <source>密码太短，至少 %1 个字符。</source>
        <translation>密码太短，至少 %1 个字符。</translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请重新输入。</source>
        <translation>两次输入的密码不一样，请重新输入。</translation>
    </message>
    <message>
        <source>第 3 步，共 4 步。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>第 3 步，共 4 步。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</translation>
    </message>
    <message>
        <source>以前的恢复单已经作废。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>以前的恢复单已经作废。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>muying::ui::FormView</name>
    <message>
        <source>重填</source>
        <translation>重填</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthChartBox</name>
    <message>
        <source>性别未填，没有标准线。</source>
        <translation>性别未填，没有标准线。</translation>
    </message>
    <message>
        <source>还没有可以画的测量值。</source>
        <translation>还没有可以画的测量值。</translation>
    </message>
    <message>
        <source>早产，按矫正月龄画点（至24月龄）。</source>
        <translation>早产，按矫正月龄画点（至24月龄）。</translation>
    </message>
    <message>
        <source>月</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthPane</name>
    <message>
        <source>体重、身长</source>
        <translation>体重、身长</translation>
    </message>
    <message>
        <source>身长别体重</source>
        <translation>身长别体重</translation>
    </message>
    <message>
        <source>头围</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>曲线</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>测量值和评价</source>
        <translation>测量值和评价</translation>
    </message>
    <message>
        <source>换 WHO 标准</source>
        <translation>换 WHO 标准</translation>
    </message>
    <message>
        <source>换 WS/T 423</source>
        <translation>换 WS/T 423</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Z 评分</source>
        <translation>Z 评分</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>体重</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>身长（高）</source>
        <translation>身长（高）</translation>
    </message>
    <message>
        <source>身长（高）别体重</source>
        <translation>身长（高）别体重</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>矫正</source>
        <translation>矫正</translation>
    </message>
</context>
<context>
    <name>muying::ui::HaemorrhagePage</name>
    <message>
        <source>产后观察时点</source>
        <translation>产后观察时点</translation>
    </message>
    <message>
        <source>每次分娩 2 小时；有危险因素或产后出血 4 小时。Enter 填现在这一格，↑↓ 换产妇，Esc 返回。</source>
        <translation>每次分娩 2 小时；有危险因素或产后出血 4 小时。Enter 填现在这一格，↑↓ 换产妇，Esc 返回。</translation>
    </message>
    <message>
        <source>有 %1 次抢救、观察或演练还没有结束，Esc 看列表。</source>
        <translation>有 %1 次抢救、观察或演练还没有结束，Esc 看列表。</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>产后出血</translation>
    </message>
    <message>
        <source>演练 产后出血</source>
        <translation>演练 产后出血</translation>
    </message>
    <message>
        <source>F12 随时打开</source>
        <translation>F12 随时打开</translation>
    </message>
    <message>
        <source>流程 %1 生效已超过 24 个月，请核对是否有新版。</source>
        <translation>流程 %1 生效已超过 24 个月，请核对是否有新版。</translation>
    </message>
    <message>
        <source>本机没有播放器，报警只有系统提示音和闪烁。</source>
        <translation>本机没有播放器，报警只有系统提示音和闪烁。</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>姓名未填</translation>
    </message>
    <message>
        <source>出生 %1</source>
        <translation>出生 %1</translation>
    </message>
    <message>
        <source>还没有填出生时间，没有时点</source>
        <translation>还没有填出生时间，没有时点</translation>
    </message>
    <message>
        <source>有危险因素，4 小时</source>
        <translation>有危险因素，4 小时</translation>
    </message>
    <message>
        <source>发生过出血，4 小时</source>
        <translation>发生过出血，4 小时</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>垫 %1 g</translation>
    </message>
    <message>
        <source>这份表已有没保存的草稿，先打开草稿。</source>
        <translation>这份表已有没保存的草稿，先打开草稿。</translation>
    </message>
</context>
<context>
    <name>muying::ui::HeaderBand</name>
    <message>
        <source>加表</source>
        <translation>加表</translation>
    </message>
    <message>
        <source>新增一张表 Ctrl+Shift+N</source>
        <translation>新增一张表 Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>打印手册</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>先填基本信息，再建本次妊娠，然后填首次产检</source>
        <translation>先填基本信息，再建本次妊娠，然后填首次产检</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>血型</source>
        <translation>血型</translation>
    </message>
    <message>
        <source>未查</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>手册号</translation>
    </message>
    <message>
        <source>尚未评估</source>
        <translation>尚未评估</translation>
    </message>
</context>
<context>
    <name>muying::ui::HintStrip</name>
    <message>
        <source>立即转诊</source>
        <translation>立即转诊</translation>
    </message>
    <message>
        <source>转诊提示</source>
        <translation>转诊提示</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>另有 %1 条提示</source>
        <translation>另有 %1 条提示</translation>
    </message>
</context>
<context>
    <name>muying::ui::HistoryPanel</name>
    <message>
        <source>%1的历史</source>
        <translation>%1的历史</translation>
    </message>
    <message>
        <source>Esc 关闭</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>填入 %1</source>
        <translation>填入 %1</translation>
    </message>
    <message>
        <source>清空，原为 %1</source>
        <translation>清空，原为 %1</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>%1，第 %2 稿</source>
        <translation>%1，第 %2 稿</translation>
    </message>
    <message>
        <source>这一项还没有保存过。</source>
        <translation>这一项还没有保存过。</translation>
    </message>
</context>
<context>
    <name>muying::ui::IndicatorPane</name>
    <message>
        <source>月或季</source>
        <translation>月或季</translation>
    </message>
    <message>
        <source>月</source>
        <translation>月</translation>
    </message>
    <message>
        <source>季</source>
        <translation>季</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>开 PDCA 卡</source>
        <translation>开 PDCA 卡</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>数字后面的名字</source>
        <translation>数字后面的名字</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>例数少，不判</source>
        <translation>例数少，不判</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>有 %1 次记录按现行流程读不通，没有计入。</source>
        <translation>有 %1 次记录按现行流程读不通，没有计入。</translation>
    </message>
    <message>
        <source>产后出血质控指标  %1</source>
        <translation>产后出血质控指标  %1</translation>
    </message>
    <message>
        <source>演练 %1 次，不计入</source>
        <translation>演练 %1 次，不计入</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>中位数（分）</source>
        <translation>中位数（分）</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>，中位数 &lt;%1 分</source>
        <translation>，中位数 &lt;%1 分</translation>
    </message>
    <message>
        <source>（待确认）</source>
        <translation>（待确认）</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>分子：%1  分母：%2</source>
        <translation>分子：%1  分母：%2</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>姓名未填</translation>
    </message>
    <message>
        <source>只列时间，不作评判</source>
        <translation>只列时间，不作评判</translation>
    </message>
</context>
<context>
    <name>muying::ui::InlineStrip</name>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>muying::ui::InstitutionStrip</name>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>路程（分钟）</source>
        <translation>路程（分钟）</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>接收转诊</source>
        <translation>接收转诊</translation>
    </message>
    <message>
        <source>更改原因</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>新增机构或联系人</source>
        <translation>新增机构或联系人</translation>
    </message>
    <message>
        <source>更改：%1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>没有保存：路程请写分钟数，例如 45。</source>
        <translation>没有保存：路程请写分钟数，例如 45。</translation>
    </message>
    <message>
        <source>已保存 %1。</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>muying::ui::IntakeHelp</name>
    <message>
        <source>可能已有档案：%1。%2</source>
        <translation>可能已有档案：%1。%2</translation>
    </message>
    <message>
        <source>打开已有档案</source>
        <translation>打开已有档案</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>按超声核定</source>
        <translation>按超声核定</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>不改</translation>
    </message>
</context>
<context>
    <name>muying::ui::KeyBar</name>
    <message>
        <source>称重</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>脉搏血压</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>缩宫素</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>二线药</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>氨甲环酸</translation>
    </message>
    <message>
        <source>补液</source>
        <translation>补液</translation>
    </message>
    <message>
        <source>按摩</source>
        <translation>按摩</translation>
    </message>
    <message>
        <source>查因 4T</source>
        <translation>查因 4T</translation>
    </message>
    <message>
        <source>球囊压迫</source>
        <translation>球囊压迫</translation>
    </message>
    <message>
        <source>呼叫电话</source>
        <translation>呼叫电话</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>决定转诊</translation>
    </message>
    <message>
        <source>更正备注</source>
        <translation>更正备注</translation>
    </message>
</context>
<context>
    <name>muying::ui::KeyPages</name>
    <message>
        <source>还可 %1 mL</source>
        <translation>还可 %1 mL</translation>
    </message>
    <message>
        <source>F6 补液</source>
        <translation>F6 补液</translation>
    </message>
    <message>
        <source>晶体液 500 mL</source>
        <translation>晶体液 500 mL</translation>
    </message>
    <message>
        <source>晶体液 1000 mL</source>
        <translation>晶体液 1000 mL</translation>
    </message>
    <message>
        <source>胶体液 500 mL</source>
        <translation>胶体液 500 mL</translation>
    </message>
    <message>
        <source>晶体液，其他量</source>
        <translation>晶体液，其他量</translation>
    </message>
    <message>
        <source>胶体液，其他量</source>
        <translation>胶体液，其他量</translation>
    </message>
    <message>
        <source>尿量</source>
        <translation>尿量</translation>
    </message>
    <message>
        <source>输血</source>
        <translation>输血</translation>
    </message>
    <message>
        <source>导尿，排空膀胱</source>
        <translation>导尿，排空膀胱</translation>
    </message>
    <message>
        <source>两条静脉通路，抽血</source>
        <translation>两条静脉通路，抽血</translation>
    </message>
    <message>
        <source>16G/18G，配血管随病人走</source>
        <translation>16G/18G，配血管随病人走</translation>
    </message>
    <message>
        <source>吸氧、保暖、抬腿</source>
        <translation>吸氧、保暖、抬腿</translation>
    </message>
    <message>
        <source>早期晶体 ≤2000、胶体 ≤1500 mL，要加温；再多会稀释凝血。</source>
        <translation>早期晶体 ≤2000、胶体 ≤1500 mL，要加温；再多会稀释凝血。</translation>
    </message>
    <message>
        <source>量</source>
        <translation>量</translation>
    </message>
    <message>
        <source>晶体液</source>
        <translation>晶体液</translation>
    </message>
    <message>
        <source>胶体液</source>
        <translation>胶体液</translation>
    </message>
    <message>
        <source>输血量</source>
        <translation>输血量</translation>
    </message>
    <message>
        <source>请填一个数，没有记录。</source>
        <translation>请填一个数，没有记录。</translation>
    </message>
    <message>
        <source>F7 按摩</source>
        <translation>F7 按摩</translation>
    </message>
    <message>
        <source>按摩子宫，排血块</source>
        <translation>按摩子宫，排血块</translation>
    </message>
    <message>
        <source>直至变硬，同时用宫缩剂</source>
        <translation>直至变硬，同时用宫缩剂</translation>
    </message>
    <message>
        <source>宫体硬，出血已控制</source>
        <translation>宫体硬，出血已控制</translation>
    </message>
    <message>
        <source>仍在出血</source>
        <translation>仍在出血</translation>
    </message>
    <message>
        <source>怀疑内出血</source>
        <translation>怀疑内出血</translation>
    </message>
    <message>
        <source>宫底上升、会阴胀痛</source>
        <translation>宫底上升、会阴胀痛</translation>
    </message>
    <message>
        <source>预防性宫缩剂之后不作常规按摩；出血时按摩到宫体变硬。</source>
        <translation>预防性宫缩剂之后不作常规按摩；出血时按摩到宫体变硬。</translation>
    </message>
    <message>
        <source>F8 查因 4T</source>
        <translation>F8 查因 4T</translation>
    </message>
    <message>
        <source>乏力</source>
        <translation>乏力</translation>
    </message>
    <message>
        <source>宫体软</source>
        <translation>宫体软</translation>
    </message>
    <message>
        <source>胎盘胎膜残留</source>
        <translation>胎盘胎膜残留</translation>
    </message>
    <message>
        <source>不可盲目刮宫</source>
        <translation>不可盲目刮宫</translation>
    </message>
    <message>
        <source>裂伤、血肿</source>
        <translation>裂伤、血肿</translation>
    </message>
    <message>
        <source>宫颈、阴道、会阴</source>
        <translation>宫颈、阴道、会阴</translation>
    </message>
    <message>
        <source>凝血异常</source>
        <translation>凝血异常</translation>
    </message>
    <message>
        <source>床旁试管不凝</source>
        <translation>床旁试管不凝</translation>
    </message>
    <message>
        <source>未见原因</source>
        <translation>未见原因</translation>
    </message>
    <message>
        <source>胎盘已娩出</source>
        <translation>胎盘已娩出</translation>
    </message>
    <message>
        <source>胎盘未娩出</source>
        <translation>胎盘未娩出</translation>
    </message>
    <message>
        <source>病因已处理</source>
        <translation>病因已处理</translation>
    </message>
    <message>
        <source>再选哪一种</source>
        <translation>再选哪一种</translation>
    </message>
    <message>
        <source>须转诊的发现</source>
        <translation>须转诊的发现</translation>
    </message>
    <message>
        <source>破裂、内翻、植入</source>
        <translation>破裂、内翻、植入</translation>
    </message>
    <message>
        <source>胎盘胎膜、宫颈、阴道、会阴、子宫内翻、凝血都要看到。</source>
        <translation>胎盘胎膜、宫颈、阴道、会阴、子宫内翻、凝血都要看到。</translation>
    </message>
    <message>
        <source>哪一种病因已处理？</source>
        <translation>哪一种病因已处理？</translation>
    </message>
    <message>
        <source>胎盘滞留取不出</source>
        <translation>胎盘滞留取不出</translation>
    </message>
    <message>
        <source>疑胎盘植入</source>
        <translation>疑胎盘植入</translation>
    </message>
    <message>
        <source>疑子宫破裂</source>
        <translation>疑子宫破裂</translation>
    </message>
    <message>
        <source>子宫内翻未复位</source>
        <translation>子宫内翻未复位</translation>
    </message>
    <message>
        <source>高位或Ⅲ、Ⅳ度裂伤</source>
        <translation>高位或Ⅲ、Ⅳ度裂伤</translation>
    </message>
    <message>
        <source>血肿</source>
        <translation>血肿</translation>
    </message>
    <message>
        <source>凝血障碍</source>
        <translation>凝血障碍</translation>
    </message>
    <message>
        <source>F9 球囊压迫</source>
        <translation>F9 球囊压迫</translation>
    </message>
    <message>
        <source>双手压迫</source>
        <translation>双手压迫</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>宫腔球囊</translation>
    </message>
    <message>
        <source>先排除残留与破裂；24～48 h 取出</source>
        <translation>先排除残留与破裂；24～48 h 取出</translation>
    </message>
    <message>
        <source>体外压腹主动脉</source>
        <translation>体外压腹主动脉</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>抗休克裤</translation>
    </message>
    <message>
        <source>纱条填塞</source>
        <translation>纱条填塞</translation>
    </message>
    <message>
        <source>先用球囊；记条数</source>
        <translation>先用球囊；记条数</translation>
    </message>
    <message>
        <source>取出球囊</source>
        <translation>取出球囊</translation>
    </message>
    <message>
        <source>取出纱条</source>
        <translation>取出纱条</translation>
    </message>
    <message>
        <source>解开抗休克裤</source>
        <translation>解开抗休克裤</translation>
    </message>
    <message>
        <source>球囊注水</source>
        <translation>球囊注水</translation>
    </message>
    <message>
        <source>纱条条数</source>
        <translation>纱条条数</translation>
    </message>
    <message>
        <source>条</source>
        <translation>条</translation>
    </message>
    <message>
        <source>F10 呼叫电话</source>
        <translation>F10 呼叫电话</translation>
    </message>
    <message>
        <source>院内呼救</source>
        <translation>院内呼救</translation>
    </message>
    <message>
        <source>说“产后出血，几百毫升”</source>
        <translation>说“产后出血，几百毫升”</translation>
    </message>
    <message>
        <source>接收医院产科</source>
        <translation>接收医院产科</translation>
    </message>
    <message>
        <source>再选对方怎么说</source>
        <translation>再选对方怎么说</translation>
    </message>
    <message>
        <source>120、救护车</source>
        <translation>120、救护车</translation>
    </message>
    <message>
        <source>上级会诊</source>
        <translation>上级会诊</translation>
    </message>
    <message>
        <source>县级专家、多学科</source>
        <translation>县级专家、多学科</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>告知、同意</source>
        <translation>告知、同意</translation>
    </message>
    <message>
        <source>报告县妇幼、卫健</source>
        <translation>报告县妇幼、卫健</translation>
    </message>
    <message>
        <source>接收医院怎么说？</source>
        <translation>接收医院怎么说？</translation>
    </message>
    <message>
        <source>同意接收</source>
        <translation>同意接收</translation>
    </message>
    <message>
        <source>有血、有抢救条件</source>
        <translation>有血、有抢救条件</translation>
    </message>
    <message>
        <source>同意，但没有条件</source>
        <translation>同意，但没有条件</translation>
    </message>
    <message>
        <source>没有血或人手</source>
        <translation>没有血或人手</translation>
    </message>
    <message>
        <source>已预警，未定接收</source>
        <translation>已预警，未定接收</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>请再叫另一家</source>
        <translation>请再叫另一家</translation>
    </message>
    <message>
        <source>没有人接</source>
        <translation>没有人接</translation>
    </message>
    <message>
        <source>已预警</source>
        <translation>已预警</translation>
    </message>
    <message>
        <source>对方不同意接收</source>
        <translation>对方不同意接收</translation>
    </message>
    <message>
        <source>家属沟通</source>
        <translation>家属沟通</translation>
    </message>
    <message>
        <source>已告知病情</source>
        <translation>已告知病情</translation>
    </message>
    <message>
        <source>同意转诊、处置</source>
        <translation>同意转诊、处置</translation>
    </message>
    <message>
        <source>签字在纸上</source>
        <translation>签字在纸上</translation>
    </message>
    <message>
        <source>写明拒绝什么</source>
        <translation>写明拒绝什么</translation>
    </message>
    <message>
        <source>回答了家属的问题</source>
        <translation>回答了家属的问题</translation>
    </message>
    <message>
        <source>F11 决定转诊</source>
        <translation>F11 决定转诊</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>决定转诊</translation>
    </message>
    <message>
        <source>体征不稳，先就地抢救</source>
        <translation>体征不稳，先就地抢救</translation>
    </message>
    <message>
        <source>就地抢救，请县级来</source>
        <translation>就地抢救，请县级来</translation>
    </message>
    <message>
        <source>写明原因</source>
        <translation>写明原因</translation>
    </message>
    <message>
        <source>出发</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>接收医院还没有同意或没有条件，要写原因</source>
        <translation>接收医院还没有同意或没有条件，要写原因</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>接收医院反馈</source>
        <translation>接收医院反馈</translation>
    </message>
    <message>
        <source>72 小时内</source>
        <translation>72 小时内</translation>
    </message>
    <message>
        <source>按现有记录没有转诊指征。</source>
        <translation>按现有记录没有转诊指征。</translation>
    </message>
    <message>
        <source>有转诊指征，但体征太旧：先测脉搏、血压、血氧（F2）。</source>
        <translation>有转诊指征，但体征太旧：先测脉搏、血压、血氧（F2）。</translation>
    </message>
    <message>
        <source>有转诊指征。先打接收医院电话（F10 2），同意后出发。</source>
        <translation>有转诊指征。先打接收医院电话（F10 2），同意后出发。</translation>
    </message>
    <message>
        <source>答应接收的医院没有条件：请再叫一家。</source>
        <translation>答应接收的医院没有条件：请再叫一家。</translation>
    </message>
    <message>
        <source>三个条件都有：能走即走。</source>
        <translation>三个条件都有：能走即走。</translation>
    </message>
    <message>
        <source>不宜转运：就地抢救，请县级团队来。</source>
        <translation>不宜转运：就地抢救，请县级团队来。</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>拒绝什么，谁说的</source>
        <translation>拒绝什么，谁说的</translation>
    </message>
    <message>
        <source>对谁说的，说了什么</source>
        <translation>对谁说的，说了什么</translation>
    </message>
    <message>
        <source>谁接的，怎么说</source>
        <translation>谁接的，怎么说</translation>
    </message>
    <message>
        <source>结局、血量、用血、处置</source>
        <translation>结局、血量、用血、处置</translation>
    </message>
    <message>
        <source>肌注</source>
        <translation>肌注</translation>
    </message>
    <message>
        <source>静脉 10 分钟以上</source>
        <translation>静脉 10 分钟以上</translation>
    </message>
    <message>
        <source>静滴</source>
        <translation>静滴</translation>
    </message>
    <message>
        <source>宫体注射</source>
        <translation>宫体注射</translation>
    </message>
    <message>
        <source>宫颈注射</source>
        <translation>宫颈注射</translation>
    </message>
    <message>
        <source>阴道</source>
        <translation>阴道</translation>
    </message>
    <message>
        <source>口服</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>舌下</source>
        <translation>舌下</translation>
    </message>
    <message>
        <source>直肠</source>
        <translation>直肠</translation>
    </message>
    <message>
        <source>%1 U/%2 mL，%3 mL/h</source>
        <translation>%1 U/%2 mL，%3 mL/h</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 起可给。</source>
        <translation>%1 起可给。</translation>
    </message>
    <message>
        <source>先问禁忌，再给药。</source>
        <translation>先问禁忌，再给药。</translation>
    </message>
    <message>
        <source>%1 U/h</source>
        <translation>%1 U/h</translation>
    </message>
    <message>
        <source>补记已经给过的药：不论规则允许与否都照实记下，并写明原因。</source>
        <translation>补记已经给过的药：不论规则允许与否都照实记下，并写明原因。</translation>
    </message>
    <message>
        <source>F3 缩宫素</source>
        <translation>F3 缩宫素</translation>
    </message>
    <message>
        <source>其他配法、速度</source>
        <translation>其他配法、速度</translation>
    </message>
    <message>
        <source>填袋内 U、mL 和 mL/h</source>
        <translation>填袋内 U、mL 和 mL/h</translation>
    </message>
    <message>
        <source>停止静滴</source>
        <translation>停止静滴</translation>
    </message>
    <message>
        <source>不能静脉推注。24 小时还可用 %1 U。</source>
        <translation>不能静脉推注。24 小时还可用 %1 U。</translation>
    </message>
    <message>
        <source>F4 二线药</source>
        <translation>F4 二线药</translation>
    </message>
    <message>
        <source>F5 氨甲环酸</source>
        <translation>F5 氨甲环酸</translation>
    </message>
    <message>
        <source>任何原因的产后出血，产后 3 小时内。先问：活动性血栓、DIC 高凝期。只能静脉，误入鞘内可致命。</source>
        <translation>任何原因的产后出血，产后 3 小时内。先问：活动性血栓、DIC 高凝期。只能静脉，误入鞘内可致命。</translation>
    </message>
    <message>
        <source>袋内缩宫素</source>
        <translation>袋内缩宫素</translation>
    </message>
    <message>
        <source>袋内液体</source>
        <translation>袋内液体</translation>
    </message>
    <message>
        <source>速度</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>缩宫素静滴</source>
        <translation>缩宫素静滴</translation>
    </message>
    <message>
        <source>国家指南 1.2～2.4 U/h；超过 5 U/h 不给。</source>
        <translation>国家指南 1.2～2.4 U/h；超过 5 U/h 不给。</translation>
    </message>
    <message>
        <source>三个数都要大于 0，没有记录。请核对配法和速度。</source>
        <translation>三个数都要大于 0，没有记录。请核对配法和速度。</translation>
    </message>
    <message>
        <source>%1 U/h：%2</source>
        <translation>%1 U/h：%2</translation>
    </message>
    <message>
        <source>%1 U/h，要医生确认</source>
        <translation>%1 U/h，要医生确认</translation>
    </message>
    <message>
        <source>这一项没有记录，请重新选择。</source>
        <translation>这一项没有记录，请重新选择。</translation>
    </message>
    <message>
        <source>有没有哮喘？</source>
        <translation>有没有哮喘？</translation>
    </message>
    <message>
        <source>有没有高血压、子痫前期？</source>
        <translation>有没有高血压、子痫前期？</translation>
    </message>
    <message>
        <source>有没有心血管疾病？</source>
        <translation>有没有心血管疾病？</translation>
    </message>
    <message>
        <source>有没有活动性肺、肝、肾疾病？</source>
        <translation>有没有活动性肺、肝、肾疾病？</translation>
    </message>
    <message>
        <source>有没有青光眼？</source>
        <translation>有没有青光眼？</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>有</source>
        <translation>有</translation>
    </message>
    <message>
        <source>相应的药将锁定</source>
        <translation>相应的药将锁定</translation>
    </message>
    <message>
        <source>问不到</source>
        <translation>问不到</translation>
    </message>
    <message>
        <source>由医生决定</source>
        <translation>由医生决定</translation>
    </message>
    <message>
        <source>问过禁忌，现在</source>
        <translation>问过禁忌，现在</translation>
    </message>
    <message>
        <source>有的禁忌问不到。</source>
        <translation>有的禁忌问不到。</translation>
    </message>
    <message>
        <source>有没有药物过敏？</source>
        <translation>有没有药物过敏？</translation>
    </message>
    <message>
        <source>没有药物过敏</source>
        <translation>没有药物过敏</translation>
    </message>
    <message>
        <source>对本药过敏</source>
        <translation>对本药过敏</translation>
    </message>
    <message>
        <source>已经给过的药：原因</source>
        <translation>已经给过的药：原因</translation>
    </message>
    <message>
        <source>为什么给，谁决定的</source>
        <translation>为什么给，谁决定的</translation>
    </message>
    <message>
        <source>湿重</source>
        <translation>湿重</translation>
    </message>
    <message>
        <source>干重（↑↓换）</source>
        <translation>干重（↑↓换）</translation>
    </message>
    <message>
        <source>F1 称重</source>
        <translation>F1 称重</translation>
    </message>
    <message>
        <source>称重</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>集血袋</source>
        <translation>集血袋</translation>
    </message>
    <message>
        <source>吸引</source>
        <translation>吸引</translation>
    </message>
    <message>
        <source>目测</source>
        <translation>目测</translation>
    </message>
    <message>
        <source>（湿重－干重）÷1.05。再按 F1 换方法。</source>
        <translation>（湿重－干重）÷1.05。再按 F1 换方法。</translation>
    </message>
    <message>
        <source>集血袋是累计刻度：填现在的读数，不要和上次相加。</source>
        <translation>集血袋是累计刻度：填现在的读数，不要和上次相加。</translation>
    </message>
    <message>
        <source>集血袋读数</source>
        <translation>集血袋读数</translation>
    </message>
    <message>
        <source>减去羊水和冲洗液。</source>
        <translation>减去羊水和冲洗液。</translation>
    </message>
    <message>
        <source>其中羊水、冲洗液</source>
        <translation>其中羊水、冲洗液</translation>
    </message>
    <message>
        <source>吸引瓶、容器</source>
        <translation>吸引瓶、容器</translation>
    </message>
    <message>
        <source>目测常只有实际的一半，单凭它不分期。请尽快称重。</source>
        <translation>目测常只有实际的一半，单凭它不分期。请尽快称重。</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>次/分</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>意识</source>
        <translation>意识</translation>
    </message>
    <message>
        <source>清醒</source>
        <translation>清醒</translation>
    </message>
    <message>
        <source>烦躁</source>
        <translation>烦躁</translation>
    </message>
    <message>
        <source>嗜睡</source>
        <translation>嗜睡</translation>
    </message>
    <message>
        <source>不应</source>
        <translation>不应</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>脉搏血压</translation>
    </message>
    <message>
        <source>产后观察</source>
        <translation>产后观察</translation>
    </message>
    <message>
        <source>没测的留空，空着不算正常。</source>
        <translation>没测的留空，空着不算正常。</translation>
    </message>
    <message>
        <source>什么也没有填，没有记录。请至少填一项。</source>
        <translation>什么也没有填，没有记录。请至少填一项。</translation>
    </message>
    <message>
        <source>F12 更正备注</source>
        <translation>F12 更正备注</translation>
    </message>
    <message>
        <source>更正、撤回一条</source>
        <translation>更正、撤回一条</translation>
    </message>
    <message>
        <source>↑↓选行，Enter</source>
        <translation>↑↓选行，Enter</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>姓名、选档案</source>
        <translation>姓名、选档案</translation>
    </message>
    <message>
        <source>出生时间、分娩方式</source>
        <translation>出生时间、分娩方式</translation>
    </message>
    <message>
        <source>体重、产前血红蛋白</source>
        <translation>体重、产前血红蛋白</translation>
    </message>
    <message>
        <source>下一条记在几分前</source>
        <translation>下一条记在几分前</translation>
    </message>
    <message>
        <source>补记已给过的药</source>
        <translation>补记已给过的药</translation>
    </message>
    <message>
        <source>在场人员与角色</source>
        <translation>在场人员与角色</translation>
    </message>
    <message>
        <source>交班、转诊、打印</source>
        <translation>交班、转诊、打印</translation>
    </message>
    <message>
        <source>结束本次</source>
        <translation>结束本次</translation>
    </message>
    <message>
        <source>补记哪一种药？</source>
        <translation>补记哪一种药？</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>缩宫素</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>二线药</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>氨甲环酸</translation>
    </message>
    <message>
        <source>出生时分，如 0956</source>
        <translation>出生时分，如 0956</translation>
    </message>
    <message>
        <source>胎儿数</source>
        <translation>胎儿数</translation>
    </message>
    <message>
        <source>分娩方式</source>
        <translation>分娩方式</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>阴道分娩</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>剖宫产</translation>
    </message>
    <message>
        <source>多胎填最后一个胎儿娩出的时间。</source>
        <translation>多胎填最后一个胎儿娩出的时间。</translation>
    </message>
    <message>
        <source>“%1”不是时刻，没有记录。请填四位数字，如 0956。</source>
        <translation>“%1”不是时刻，没有记录。请填四位数字，如 0956。</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>孕前体重</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>足月体重</translation>
    </message>
    <message>
        <source>产前血红蛋白</source>
        <translation>产前血红蛋白</translation>
    </message>
    <message>
        <source>体重、血红蛋白</source>
        <translation>体重、血红蛋白</translation>
    </message>
    <message>
        <source>有了体重才能算血容量和失血比例。</source>
        <translation>有了体重才能算血容量和失血比例。</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>发生在几分钟前</source>
        <translation>发生在几分钟前</translation>
    </message>
    <message>
        <source>分</source>
        <translation>分</translation>
    </message>
    <message>
        <source>只管下一条；记录里写明是补记。</source>
        <translation>只管下一条；记录里写明是补记。</translation>
    </message>
    <message>
        <source>请填 0 到 %1 分钟。</source>
        <translation>请填 0 到 %1 分钟。</translation>
    </message>
    <message>
        <source>在场人数</source>
        <translation>在场人数</translation>
    </message>
    <message>
        <source>人</source>
        <translation>人</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>在场人数请填 1 到 20。</source>
        <translation>在场人数请填 1 到 20。</translation>
    </message>
    <message>
        <source>结束本次：结局</source>
        <translation>结束本次：结局</translation>
    </message>
    <message>
        <source>出血已控制，留院观察</source>
        <translation>出血已控制，留院观察</translation>
    </message>
    <message>
        <source>已转诊</source>
        <translation>已转诊</translation>
    </message>
    <message>
        <source>不是产后出血</source>
        <translation>不是产后出血</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>结束后只能看和打印，不能再加。</source>
        <translation>结束后只能看和打印，不能再加。</translation>
    </message>
    <message>
        <source>一句话小结（谁决定的）</source>
        <translation>一句话小结（谁决定的）</translation>
    </message>
    <message>
        <source>Enter 结束；Esc 不结束。</source>
        <translation>Enter 结束；Esc 不结束。</translation>
    </message>
    <message>
        <source>这一条已经更正过，请选更正后的那一条。</source>
        <translation>这一条已经更正过，请选更正后的那一条。</translation>
    </message>
    <message>
        <source>这一条不能更正。可以再记一条。</source>
        <translation>这一条不能更正。可以再记一条。</translation>
    </message>
    <message>
        <source>更正：怎么改？</source>
        <translation>更正：怎么改？</translation>
    </message>
    <message>
        <source>改数值：看错、秤错</source>
        <translation>改数值：看错、秤错</translation>
    </message>
    <message>
        <source>改数值：输错</source>
        <translation>改数值：输错</translation>
    </message>
    <message>
        <source>撤回：按错了键</source>
        <translation>撤回：按错了键</translation>
    </message>
    <message>
        <source>原行留着，划线</source>
        <translation>原行留着，划线</translation>
    </message>
    <message>
        <source>撤回：没有做成</source>
        <translation>撤回：没有做成</translation>
    </message>
    <message>
        <source>看错、秤错</source>
        <translation>看错、秤错</translation>
    </message>
    <message>
        <source>输错</source>
        <translation>输错</translation>
    </message>
    <message>
        <source>按错了键</source>
        <translation>按错了键</translation>
    </message>
    <message>
        <source>没有做成</source>
        <translation>没有做成</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>垫湿重</source>
        <translation>垫湿重</translation>
    </message>
    <message>
        <source>垫干重</source>
        <translation>垫干重</translation>
    </message>
    <message>
        <source>没测的留空。湿重留空就是没有换垫。</source>
        <translation>没测的留空。湿重留空就是没有换垫。</translation>
    </message>
    <message>
        <source>宫底</source>
        <translation>宫底</translation>
    </message>
    <message>
        <source>硬</source>
        <translation>硬</translation>
    </message>
    <message>
        <source>软</source>
        <translation>软</translation>
    </message>
    <message>
        <source>按摩，查原因</source>
        <translation>按摩，查原因</translation>
    </message>
    <message>
        <source>时硬时软</source>
        <translation>时硬时软</translation>
    </message>
    <message>
        <source>没有查</source>
        <translation>没有查</translation>
    </message>
    <message>
        <source>膀胱</source>
        <translation>膀胱</translation>
    </message>
    <message>
        <source>已排空</source>
        <translation>已排空</translation>
    </message>
    <message>
        <source>胀，能摸到</source>
        <translation>胀，能摸到</translation>
    </message>
    <message>
        <source>请排空</source>
        <translation>请排空</translation>
    </message>
    <message>
        <source>导尿管</source>
        <translation>导尿管</translation>
    </message>
    <message>
        <source>会阴</source>
        <translation>会阴</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>渗血</source>
        <translation>渗血</translation>
    </message>
    <message>
        <source>胀痛、肛门坠胀</source>
        <translation>胀痛、肛门坠胀</translation>
    </message>
    <message>
        <source>查血肿</source>
        <translation>查血肿</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletBench</name>
    <message>
        <source>已打印并登记发放：%1。请她用自己的话说一遍。</source>
        <translation>已打印并登记发放：%1。请她用自己的话说一遍。</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletEditor</name>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>加图片</translation>
    </message>
    <message>
        <source>恢复原文</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>看版面</source>
        <translation>看版面</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>标题（要做的事）</source>
        <translation>标题（要做的事）</translation>
    </message>
    <message>
        <source>朝鲜文标题</source>
        <translation>朝鲜文标题</translation>
    </message>
    <message>
        <source>外面的标题（看不出内容）</source>
        <translation>外面的标题（看不出内容）</translation>
    </message>
    <message>
        <source>外面的朝鲜文标题</source>
        <translation>外面的朝鲜文标题</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>涉及隐私，打印前先问她</source>
        <translation>涉及隐私，打印前先问她</translation>
    </message>
    <message>
        <source>不限孕周</source>
        <translation>不限孕周</translation>
    </message>
    <message>
        <source> 周</source>
        <translation> 周</translation>
    </message>
    <message>
        <source>从 </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>到 </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>加一对</source>
        <translation>加一对</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>中文已审</source>
        <translation>中文已审</translation>
    </message>
    <message>
        <source>朝鲜文已审</source>
        <translation>朝鲜文已审</translation>
    </message>
    <message>
        <source>新编 %1</source>
        <translation>新编 %1</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>已接着上次没有保存的编写。</source>
        <translation>已接着上次没有保存的编写。</translation>
    </message>
    <message>
        <source>没有写来源</source>
        <translation>没有写来源</translation>
    </message>
    <message>
        <source>字库里没有这些字：%1</source>
        <translation>字库里没有这些字：%1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>还有 %1 处要改，改好才能保存。%2</source>
        <translation>还有 %1 处要改，改好才能保存。%2</translation>
    </message>
    <message>
        <source>有改动，没有保存</source>
        <translation>有改动，没有保存</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>没有保存：%1</source>
        <translation>没有保存：%1</translation>
    </message>
    <message>
        <source>%1 已保存为新的一版，打印时用这一版。</source>
        <translation>%1 已保存为新的一版，打印时用这一版。</translation>
    </message>
    <message>
        <source>%1 已停用；以前发放的记录还在。</source>
        <translation>%1 已停用；以前发放的记录还在。</translation>
    </message>
    <message>
        <source>%1 已恢复为程序自带的原文；本机构的版本还留在记录里。</source>
        <translation>%1 已恢复为程序自带的原文；本机构的版本还留在记录里。</translation>
    </message>
    <message>
        <source>有改动没有保存。请先保存，再登记审核。</source>
        <translation>有改动没有保存。请先保存，再登记审核。</translation>
    </message>
    <message>
        <source>已登记：朝鲜文由 %1 审核。</source>
        <translation>已登记：朝鲜文由 %1 审核。</translation>
    </message>
    <message>
        <source>已登记：中文由 %1 审核。</source>
        <translation>已登记：中文由 %1 审核。</translation>
    </message>
    <message>
        <source>%1 %2 保存第 %3 版</source>
        <translation>%1 %2 保存第 %3 版</translation>
    </message>
    <message>
        <source>%1 %2 登记：朝鲜文由 %3 审核</source>
        <translation>%1 %2 登记：朝鲜文由 %3 审核</translation>
    </message>
    <message>
        <source>%1 %2 登记：中文由 %3 审核</source>
        <translation>%1 %2 登记：中文由 %3 审核</translation>
    </message>
    <message>
        <source>%1 %2 恢复原文</source>
        <translation>%1 %2 恢复原文</translation>
    </message>
    <message>
        <source>还没有本机构的版本，也没有审核。</source>
        <translation>还没有本机构的版本，也没有审核。</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletList</name>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>给她的</source>
        <translation>给她的</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>标题或编号</source>
        <translation>标题或编号</translation>
    </message>
    <message>
        <source>筛选宣教单</source>
        <translation>筛选宣教单</translation>
    </message>
    <message>
        <source>全部孕周</source>
        <translation>全部孕周</translation>
    </message>
    <message>
        <source>孕 </source>
        <translation>孕 </translation>
    </message>
    <message>
        <source> 周</source>
        <translation> 周</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>新编一份</source>
        <translation>新编一份</translation>
    </message>
    <message>
        <source>这份单子涉及隐私。请先单独问她：愿意带纸回家吗？纸上只印“%1”这个标题。</source>
        <translation>这份单子涉及隐私。请先单独问她：愿意带纸回家吗？纸上只印“%1”这个标题。</translation>
    </message>
    <message>
        <source>问过了，愿意</source>
        <translation>问过了，愿意</translation>
    </message>
    <message>
        <source>不印</source>
        <translation>不印</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletModel</name>
    <message>
        <source>%1，旧版</source>
        <translation>%1，旧版</translation>
    </message>
    <message>
        <source>%1，未回述</source>
        <translation>%1，未回述</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 版</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>给过她</source>
        <translation>给过她</translation>
    </message>
    <message>
        <source>审核和版本</source>
        <translation>审核和版本</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSection</name>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>打印时还可以按每一次另选；只用中文的人总是只印中文。</source>
        <translation>打印时还可以按每一次另选；只用中文的人总是只印中文。</translation>
    </message>
    <message>
        <source>中文在前</source>
        <translation>中文在前</translation>
    </message>
    <message>
        <source>朝鲜文在前</source>
        <translation>朝鲜文在前</translation>
    </message>
    <message>
        <source>先后</source>
        <translation>先后</translation>
    </message>
    <message>
        <source>按县里现行的文字规定；没有把握时中文在前。</source>
        <translation>按县里现行的文字规定；没有把握时中文在前。</translation>
    </message>
    <message>
        <source>朝鲜文字号</source>
        <translation>朝鲜文字号</translation>
    </message>
    <message>
        <source>和中文相比；100 % 是一样大，不会小于 12 磅。</source>
        <translation>和中文相比；100 % 是一样大，不会小于 12 磅。</translation>
    </message>
    <message>
        <source>宣教单的版面已保存。</source>
        <translation>宣教单的版面已保存。</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSide</name>
    <message>
        <source>第一页的样子</source>
        <translation>第一页的样子</translation>
    </message>
    <message>
        <source>这一次的版面</source>
        <translation>这一次的版面</translation>
    </message>
    <message>
        <source>大字朗读版</source>
        <translation>大字朗读版</translation>
    </message>
    <message>
        <source>读给不识字的家里老人听：标题、最要紧的一句话和危险信号</source>
        <translation>读给不识字的家里老人听：标题、最要紧的一句话和危险信号</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>编写</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>请她用自己的话说一遍</source>
        <translation>请她用自己的话说一遍</translation>
    </message>
    <message>
        <source>家属在场</source>
        <translation>家属在场</translation>
    </message>
    <message>
        <source>回述已登记：%1。</source>
        <translation>回述已登记：%1。</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletsPage</name>
    <message>
        <source>宣教</source>
        <translation>宣教</translation>
    </message>
    <message>
        <source>宣教的各部分</source>
        <translation>宣教的各部分</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>孕妇学校</source>
        <translation>孕妇学校</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>译文审核</source>
        <translation>译文审核</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>编写 %1</source>
        <translation>编写 %1</translation>
    </message>
    <message>
        <source>Ctrl+S 保存新版   Esc 返回</source>
        <translation>Ctrl+S 保存新版   Esc 返回</translation>
    </message>
    <message>
        <source>Enter 或 Ctrl+P 预览打印   F2 编写   Esc 清除筛选</source>
        <translation>Enter 或 Ctrl+P 预览打印   F2 编写   Esc 清除筛选</translation>
    </message>
</context>
<context>
    <name>muying::ui::LoadBars</name>
    <message>
        <source>%1 %2 项</source>
        <translation>%1 %2 项</translation>
    </message>
    <message>
        <source>产检</source>
        <translation>产检</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>报告登记</source>
        <translation>报告登记</translation>
    </message>
    <message>
        <source>今后7天工作量：%1</source>
        <translation>今后7天工作量：%1</translation>
    </message>
</context>
<context>
    <name>muying::ui::LookSection</name>
    <message>
        <source>外观</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>纸上的语言按每位孕产妇另选。</source>
        <translation>纸上的语言按每位孕产妇另选。</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>深色界面</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>明暗</translation>
    </message>
</context>
<context>
    <name>muying::ui::LoopPanel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>记录与计算</source>
        <translation>记录与计算</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>记录的颜色 %1，计算的颜色 %2</source>
        <translation>记录的颜色 %1，计算的颜色 %2</translation>
    </message>
    <message>
        <source>医生说明</source>
        <translation>医生说明</translation>
    </message>
    <message>
        <source>此后有新的检查结果，当前按计算的颜色，待上级评估。</source>
        <translation>此后有新的检查结果，当前按计算的颜色，待上级评估。</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>%1 份未回</source>
        <translation>%1 份未回</translation>
    </message>
    <message>
        <source>都有结果</source>
        <translation>都有结果</translation>
    </message>
    <message>
        <source>%1 开出；%2 %3</source>
        <translation>%1 开出；%2 %3</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>未到位</source>
        <translation>未到位</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1 现在不接收转诊。</source>
        <translation>%1 现在不接收转诊。</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>救治中心</translation>
    </message>
    <message>
        <source>%1，路程 %2 分钟</source>
        <translation>%1，路程 %2 分钟</translation>
    </message>
    <message>
        <source>专案</source>
        <translation>专案</translation>
    </message>
    <message>
        <source>还没有建</source>
        <translation>还没有建</translation>
    </message>
    <message>
        <source>管理人</source>
        <translation>管理人</translation>
    </message>
    <message>
        <source>拟分娩机构</source>
        <translation>拟分娩机构</translation>
    </message>
    <message>
        <source>个体化方案</source>
        <translation>个体化方案</translation>
    </message>
    <message>
        <source>应急预案</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>可继续</source>
        <translation>可继续</translation>
    </message>
    <message>
        <source>建议终止</source>
        <translation>建议终止</translation>
    </message>
    <message>
        <source>待上级评估</source>
        <translation>待上级评估</translation>
    </message>
    <message>
        <source>能否继续妊娠</source>
        <translation>能否继续妊娠</translation>
    </message>
    <message>
        <source>已拒绝</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>原因未记</source>
        <translation>原因未记</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>建专案</source>
        <translation>建专案</translation>
    </message>
    <message>
        <source>打开专案</source>
        <translation>打开专案</translation>
    </message>
</context>
<context>
    <name>muying::ui::MainWindow</name>
    <message>
        <source>一段时间没有操作，已自动锁定。</source>
        <translation>一段时间没有操作，已自动锁定。</translation>
    </message>
    <message>
        <source>母婴</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>示例诊所</source>
        <translation>示例诊所</translation>
    </message>
    <message>
        <source>正在准备示例诊所，里面的人都是虚构的。</source>
        <translation>正在准备示例诊所，里面的人都是虚构的。</translation>
    </message>
    <message>
        <source>母婴备份</source>
        <translation>母婴备份</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。请另选一个，或以后在设置里再定。</source>
        <translation>不能建立文件夹 %1。请另选一个，或以后在设置里再定。</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘，仍留在本机内存里，请勿关机，解锁后再保存。%1</source>
        <translation>未保存的内容没有写进磁盘，仍留在本机内存里，请勿关机，解锁后再保存。%1</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘。请先保存；再按一次关闭就会放弃它。%1</source>
        <translation>未保存的内容没有写进磁盘。请先保存；再按一次关闭就会放弃它。%1</translation>
    </message>
    <message>
        <source>不能建立档案文件夹 %1，请检查写入权限。</source>
        <translation>不能建立档案文件夹 %1，请检查写入权限。</translation>
    </message>
    <message>
        <source>示例诊所的密码是 %1。</source>
        <translation>示例诊所的密码是 %1。</translation>
    </message>
    <message>
        <source>建立档案时恢复单没有确认抄好。没有恢复单，忘记密码就再也打不开资料。请现在做一张新的恢复单。</source>
        <translation>建立档案时恢复单没有确认抄好。没有恢复单，忘记密码就再也打不开资料。请现在做一张新的恢复单。</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>做新的恢复单</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>退出前的备份没有成功。请看上面的说明；再按一次关闭就不备份退出。</source>
        <translation>退出前的备份没有成功。请看上面的说明；再按一次关闭就不备份退出。</translation>
    </message>
</context>
<context>
    <name>muying::ui::MarkLegend</name>
    <message>
        <source>风险标记印成黑白线条</source>
        <translation>风险标记印成黑白线条</translation>
    </message>
    <message>
        <source>风险标记印成彩色</source>
        <translation>风险标记印成彩色</translation>
    </message>
</context>
<context>
    <name>muying::ui::Notices</name>
    <message>
        <source>注意</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageThumbs</name>
    <message>
        <source>各页</source>
        <translation>各页</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageView</name>
    <message>
        <source>纸面，第 %1 页，共 %2 页</source>
        <translation>纸面，第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>muying::ui::PairRow</name>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>朝鲜文</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>依据的事实编号，如 3 L01.4；自己提出的写 p</source>
        <translation>依据的事实编号，如 3 L01.4；自己提出的写 p</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>去掉这一对</source>
        <translation>去掉这一对</translation>
    </message>
</context>
<context>
    <name>muying::ui::PapersPane</name>
    <message>
        <source>交班者签名</source>
        <translation>交班者签名</translation>
    </message>
    <message>
        <source>接班者签名</source>
        <translation>接班者签名</translation>
    </message>
    <message>
        <source>交班签名</source>
        <translation>交班签名</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>转诊记录单</source>
        <translation>转诊记录单</translation>
    </message>
    <message>
        <source>交班清单</source>
        <translation>交班清单</translation>
    </message>
    <message>
        <source>家属沟通记录</source>
        <translation>家属沟通记录</translation>
    </message>
    <message>
        <source>复盘记录</source>
        <translation>复盘记录</translation>
    </message>
    <message>
        <source>一页流程图</source>
        <translation>一页流程图</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>药物剂量卡</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>演练记录</source>
        <translation>演练记录</translation>
    </message>
    <message>
        <source>根因分析</source>
        <translation>根因分析</translation>
    </message>
    <message>
        <source>不良事件报告</source>
        <translation>不良事件报告</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>返回 Esc</translation>
    </message>
    <message>
        <source>事后</source>
        <translation>事后</translation>
    </message>
    <message>
        <source>24 小时内已复盘</source>
        <translation>24 小时内已复盘</translation>
    </message>
    <message>
        <source>7 天内根因分析已完成</source>
        <translation>7 天内根因分析已完成</translation>
    </message>
    <message>
        <source>整改措施已完成</source>
        <translation>整改措施已完成</translation>
    </message>
    <message>
        <source>接收医院反馈，Enter 记下</source>
        <translation>接收医院反馈，Enter 记下</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>姓名未填</translation>
    </message>
    <message>
        <source>演练：%1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>交班与打印：%1</source>
        <translation>交班与打印：%1</translation>
    </message>
    <message>
        <source>已交班：%1 交给 %2。</source>
        <translation>已交班：%1 交给 %2。</translation>
    </message>
    <message>
        <source>各项都有，两人签名后交班。</source>
        <translation>各项都有，两人签名后交班。</translation>
    </message>
    <message>
        <source>还有 %1 项没有填。没有的写“无”，不适用的写明。</source>
        <translation>还有 %1 项没有填。没有的写“无”，不适用的写明。</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>出血风险与准备</source>
        <translation>出血风险与准备</translation>
    </message>
</context>
<context>
    <name>muying::ui::PasswordSection</name>
    <message>
        <source>我的密码</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>更改密码</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，密码没有更改。</source>
        <translation>两次输入的新密码不一样，密码没有更改。</translation>
    </message>
    <message>
        <source>密码已更改，下次解锁用新密码。</source>
        <translation>密码已更改，下次解锁用新密码。</translation>
    </message>
</context>
<context>
    <name>muying::ui::PeoplePage</name>
    <message>
        <source>共 %1 人</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>%1 人，共 %2 人</source>
        <translation>%1 人，共 %2 人</translation>
    </message>
</context>
<context>
    <name>muying::ui::PersonChooser</name>
    <message>
        <source>母亲 %1</source>
        <translation>母亲 %1</translation>
    </message>
    <message>
        <source>孕 %1 周</source>
        <translation>孕 %1 周</translation>
    </message>
    <message>
        <source>产后 %1 天</source>
        <translation>产后 %1 天</translation>
    </message>
    <message>
        <source>%1 月龄</source>
        <translation>%1 月龄</translation>
    </message>
    <message>
        <source>纸上用中文</source>
        <translation>纸上用中文</translation>
    </message>
    <message>
        <source>纸上用中文和朝鲜文</source>
        <translation>纸上用中文和朝鲜文</translation>
    </message>
    <message>
        <source>她的档案</source>
        <translation>她的档案</translation>
    </message>
    <message>
        <source>不为某个人打印</source>
        <translation>不为某个人打印</translation>
    </message>
    <message>
        <source>为谁打印：姓名、拼音、电话尾号</source>
        <translation>为谁打印：姓名、拼音、电话尾号</translation>
    </message>
    <message>
        <source>为谁打印</source>
        <translation>为谁打印</translation>
    </message>
</context>
<context>
    <name>muying::ui::PosterPane</name>
    <message>
        <source>海报</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>海报贴在墙上，不写任何人的名字。内容取自现行规则和疫苗程序。</source>
        <translation>海报贴在墙上，不写任何人的名字。内容取自现行规则和疫苗程序。</translation>
    </message>
    <message>
        <source>海报的样子</source>
        <translation>海报的样子</translation>
    </message>
    <message>
        <source>产后出血处理图</source>
        <translation>产后出血处理图</translation>
    </message>
    <message>
        <source>没有这张海报。</source>
        <translation>没有这张海报。</translation>
    </message>
</context>
<context>
    <name>muying::ui::Presenter</name>
    <message>
        <source>哮喘</source>
        <translation>哮喘</translation>
    </message>
    <message>
        <source>高血压</source>
        <translation>高血压</translation>
    </message>
    <message>
        <source>心血管疾病</source>
        <translation>心血管疾病</translation>
    </message>
    <message>
        <source>青光眼</source>
        <translation>青光眼</translation>
    </message>
    <message>
        <source>过敏：%1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>无血库，到县医院 %1 分</source>
        <translation>无血库，到县医院 %1 分</translation>
    </message>
    <message>
        <source>无血库</source>
        <translation>无血库</translation>
    </message>
    <message>
        <source>产后出血，姓名以后填</source>
        <translation>产后出血，姓名以后填</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>实战</source>
        <translation>实战</translation>
    </message>
    <message>
        <source>血容量约 %1 mL（估算）</source>
        <translation>血容量约 %1 mL（估算）</translation>
    </message>
    <message>
        <source>血容量约 %1 mL</source>
        <translation>血容量约 %1 mL</translation>
    </message>
    <message>
        <source>已结束，只能看和打印</source>
        <translation>已结束，只能看和打印</translation>
    </message>
    <message>
        <source>不能排除：立即测脉搏血压</source>
        <translation>不能排除：立即测脉搏血压</translation>
    </message>
    <message>
        <source>严重产后出血，≥%1 mL</source>
        <translation>严重产后出血，≥%1 mL</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>产后出血</translation>
    </message>
    <message>
        <source>行动触发，仍在出血</source>
        <translation>行动触发，仍在出血</translation>
    </message>
    <message>
        <source>行动触发，出血已控制</source>
        <translation>行动触发，出血已控制</translation>
    </message>
    <message>
        <source>未触发，按时观察</source>
        <translation>未触发，按时观察</translation>
    </message>
    <message>
        <source>行动触发 WHO %1</source>
        <translation>行动触发 WHO %1</translation>
    </message>
    <message>
        <source>国内警戒线 %1</source>
        <translation>国内警戒线 %1</translation>
    </message>
    <message>
        <source>国内诊断 %1</source>
        <translation>国内诊断 %1</translation>
    </message>
    <message>
        <source>国内诊断 否</source>
        <translation>国内诊断 否</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>按 B 填出生时间</source>
        <translation>按 B 填出生时间</translation>
    </message>
    <message>
        <source>分</source>
        <translation>分</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>阴道分娩</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>剖宫产</translation>
    </message>
    <message>
        <source>出生 %1，%2</source>
        <translation>出生 %1，%2</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>T0 后</translation>
    </message>
    <message>
        <source>尚未触发</source>
        <translation>尚未触发</translation>
    </message>
    <message>
        <source>触发 %1，%2 mL</source>
        <translation>触发 %1，%2 mL</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>休克指数</translation>
    </message>
    <message>
        <source>%1 测的已过时，F2 重测</source>
        <translation>%1 测的已过时，F2 重测</translation>
    </message>
    <message>
        <source>未测，按 F2</source>
        <translation>未测，按 F2</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>下次生命体征</translation>
    </message>
    <message>
        <source>下次观察 %1</source>
        <translation>下次观察 %1</translation>
    </message>
    <message>
        <source>按时观察</source>
        <translation>按时观察</translation>
    </message>
    <message>
        <source>每 %1 分，%2 到时</source>
        <translation>每 %1 分，%2 到时</translation>
    </message>
    <message>
        <source>到时，按 F2</source>
        <translation>到时，按 F2</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>累计，含目测</source>
        <translation>累计，含目测</translation>
    </message>
    <message>
        <source>累计，只有目测</source>
        <translation>累计，只有目测</translation>
    </message>
    <message>
        <source>累计出血，称重</source>
        <translation>累计出血，称重</translation>
    </message>
    <message>
        <source>血容量 %1%</source>
        <translation>血容量 %1%</translation>
    </message>
    <message>
        <source>有体征即触发</source>
        <translation>有体征即触发</translation>
    </message>
    <message>
        <source>一级急救</source>
        <translation>一级急救</translation>
    </message>
    <message>
        <source>行动触发</source>
        <translation>行动触发</translation>
    </message>
    <message>
        <source>产后出血，严重</source>
        <translation>产后出血，严重</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>危重期</source>
        <translation>危重期</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>先到者</source>
        <translation>先到者</translation>
    </message>
    <message>
        <source>立即</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>超时 %1 分</source>
        <translation>超时 %1 分</translation>
    </message>
    <message>
        <source>%1 分后</source>
        <translation>%1 分后</translation>
    </message>
    <message>
        <source>常规步骤</source>
        <translation>常规步骤</translation>
    </message>
    <message>
        <source>一级步骤</source>
        <translation>一级步骤</translation>
    </message>
    <message>
        <source>二级步骤</source>
        <translation>二级步骤</translation>
    </message>
    <message>
        <source>三级步骤</source>
        <translation>三级步骤</translation>
    </message>
    <message>
        <source>已做 %1 / %2</source>
        <translation>已做 %1 / %2</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A 指挥  B 助产  C 护士  D 记录  E 外联</translation>
    </message>
    <message>
        <source>%1 U/h 静滴中</source>
        <translation>%1 U/h 静滴中</translation>
    </message>
    <message>
        <source>24 h 已用 %1 U</source>
        <translation>24 h 已用 %1 U</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>可用，限 %1 U/24 h</source>
        <translation>可用，限 %1 U/24 h</translation>
    </message>
    <message>
        <source>余，产后 %1 分内</source>
        <translation>余，产后 %1 分内</translation>
    </message>
    <message>
        <source>先填出生时间（B）</source>
        <translation>先填出生时间（B）</translation>
    </message>
    <message>
        <source>时间窗已过</source>
        <translation>时间窗已过</translation>
    </message>
    <message>
        <source>最后时机，现在给</source>
        <translation>最后时机，现在给</translation>
    </message>
    <message>
        <source>第 1 剂未给</source>
        <translation>第 1 剂未给</translation>
    </message>
    <message>
        <source>第 2 剂 %1 起</source>
        <translation>第 2 剂 %1 起</translation>
    </message>
    <message>
        <source>仍出血可给第 2 剂</source>
        <translation>仍出血可给第 2 剂</translation>
    </message>
    <message>
        <source>已给 %1 剂</source>
        <translation>已给 %1 剂</translation>
    </message>
    <message>
        <source>本院没有</source>
        <translation>本院没有</translation>
    </message>
    <message>
        <source>第 %1 剂 %2 起</source>
        <translation>第 %1 剂 %2 起</translation>
    </message>
    <message>
        <source>先问禁忌</source>
        <translation>先问禁忌</translation>
    </message>
    <message>
        <source>可给 %1 %2</source>
        <translation>可给 %1 %2</translation>
    </message>
    <message>
        <source>，余 %1 剂</source>
        <translation>，余 %1 剂</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>禁忌、超限自动锁定</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>只增不删</translation>
    </message>
    <message>
        <source>%1 条已保存</source>
        <translation>%1 条已保存</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintOptions</name>
    <message>
        <source>风险标记在这台打印机上</source>
        <translation>风险标记在这台打印机上</translation>
    </message>
    <message>
        <source>整页，印在白纸上</source>
        <translation>整页，印在白纸上</translation>
    </message>
    <message>
        <source>套打：只把数值印到手册上</source>
        <translation>套打：只把数值印到手册上</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>没有打印机，可存 PDF</translation>
    </message>
    <message>
        <source>页，例如 1-3,5</source>
        <translation>页，例如 1-3,5</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>黑白打印机（标记印成线条）</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>页</source>
        <translation>页</translation>
    </message>
    <message>
        <source>套打偏移</source>
        <translation>套打偏移</translation>
    </message>
    <message>
        <source>随打印机保存</source>
        <translation>随打印机保存</translation>
    </message>
    <message>
        <source>向右，毫米</source>
        <translation>向右，毫米</translation>
    </message>
    <message>
        <source>向下，毫米</source>
        <translation>向下，毫米</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>只印一节</source>
        <translation>只印一节</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintPreview</name>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>单页</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>原大</source>
        <translation>原大</translation>
    </message>
    <message>
        <source>印出的数值</source>
        <translation>印出的数值</translation>
    </message>
    <message>
        <source>手册上已印好，不再印</source>
        <translation>手册上已印好，不再印</translation>
    </message>
    <message>
        <source>偏移已计入</source>
        <translation>偏移已计入</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>打印.pdf</source>
        <translation>打印.pdf</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>页码不对。请写成 1-%1 或 1,3 这样。</source>
        <translation>页码不对。请写成 1-%1 或 1,3 这样。</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 处文字放不下，打印前请核对。</source>
        <translation>第 %1 页有 %2 处文字放不下，打印前请核对。</translation>
    </message>
    <message>
        <source>打印 %1 页</source>
        <translation>打印 %1 页</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>打印已取消，已经送出的页可能还会印出。</translation>
    </message>
    <message>
        <source>取消打印</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>%1 页已送到打印机。</source>
        <translation>%1 页已送到打印机。</translation>
    </message>
    <message>
        <source>已存为 %1。PDF 没有加密，含个人信息，请收好。</source>
        <translation>已存为 %1。PDF 没有加密，含个人信息，请收好。</translation>
    </message>
    <message>
        <source>%1 页待打印</source>
        <translation>%1 页待打印</translation>
    </message>
    <message>
        <source>PgUp / PgDn 翻页</source>
        <translation>PgUp / PgDn 翻页</translation>
    </message>
    <message>
        <source>Ctrl+滚轮 缩放</source>
        <translation>Ctrl+滚轮 缩放</translation>
    </message>
    <message>
        <source>方向键 微调偏移</source>
        <translation>方向键 微调偏移</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>打印记入操作记录</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填，套打时留空。</source>
        <translation>第 %1 页有 %2 项未填，套打时留空。</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填。</source>
        <translation>第 %1 页有 %2 项未填。</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填，套打时留空。</source>
        <translation>有 %1 页共 %2 项未填，套打时留空。</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填。</source>
        <translation>有 %1 页共 %2 项未填。</translation>
    </message>
    <message>
        <source>第 %1 页：%2</source>
        <translation>第 %1 页：%2</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrinterSection</name>
    <message>
        <source>打印机</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>黑白打印机（标记印成线条）</translation>
    </message>
    <message>
        <source>本机还没有打印机</source>
        <translation>本机还没有打印机</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>套打向右</source>
        <translation>套打向右</translation>
    </message>
    <message>
        <source>只移动套打时印出的数值，随打印机保存在本机。</source>
        <translation>只移动套打时印出的数值，随打印机保存在本机。</translation>
    </message>
    <message>
        <source>套打向下</source>
        <translation>套打向下</translation>
    </message>
    <message>
        <source>测试页</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>先看再印：尺子、套打落点、五种标记和两种字体。没有打印机时可存成 PDF。</source>
        <translation>先看再印：尺子、套打落点、五种标记和两种字体。没有打印机时可存成 PDF。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProcedurePane</name>
    <message>
        <source>为什么不适用</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <source>答案与要求不符：写明怎样处理</source>
        <translation>答案与要求不符：写明怎样处理</translation>
    </message>
    <message>
        <source>Esc 改剂量；已经给了的写明原因，照实记入</source>
        <translation>Esc 改剂量；已经给了的写明原因，照实记入</translation>
    </message>
    <message>
        <source>已划去，原来的记录仍在。</source>
        <translation>已划去，原来的记录仍在。</translation>
    </message>
    <message>
        <source>过程已结束。</source>
        <translation>过程已结束。</translation>
    </message>
    <message>
        <source>写明原因才能记入。</source>
        <translation>写明原因才能记入。</translation>
    </message>
    <message>
        <source>组员已记下。</source>
        <translation>组员已记下。</translation>
    </message>
    <message>
        <source>本步已签名。</source>
        <translation>本步已签名。</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>这一步不用签名。</translation>
    </message>
    <message>
        <source>签名：%1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>结束这次过程</source>
        <translation>结束这次过程</translation>
    </message>
    <message>
        <source>都完成了留空按 Enter；中途停止写明原因</source>
        <translation>都完成了留空按 Enter；中途停止写明原因</translation>
    </message>
    <message>
        <source>划去这一条</source>
        <translation>划去这一条</translation>
    </message>
    <message>
        <source>记录不会消失，写明原因</source>
        <translation>记录不会消失，写明原因</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>核对各项</source>
        <translation>核对各项</translation>
    </message>
    <message>
        <source>键</source>
        <translation>键</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>已记下的</source>
        <translation>已记下的</translation>
    </message>
    <message>
        <source>生后</source>
        <translation>生后</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>划去</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>本步签名</source>
        <translation>本步签名</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Enter 核对  空格 选答案  PgUp PgDn 换步</source>
        <translation>Enter 核对  空格 选答案  PgUp PgDn 换步</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>姓名未填</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1（已结束）</source>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>记录里已有</source>
        <translation>记录里已有</translation>
    </message>
    <message>
        <source>%1（待确认）</source>
        <translation>%1（待确认）</translation>
    </message>
    <message>
        <source>已签名</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>决定→娩出 %1 分</source>
        <translation>决定→娩出 %1 分</translation>
    </message>
    <message>
        <source>决定后 %1</source>
        <translation>决定后 %1</translation>
    </message>
    <message>
        <source>生后 %1</source>
        <translation>生后 %1</translation>
    </message>
    <message>
        <source>已过时：%1</source>
        <translation>已过时：%1</translation>
    </message>
    <message>
        <source>现在评：%1</source>
        <translation>现在评：%1</translation>
    </message>
    <message>
        <source>电脑时钟被改动 %1 秒，过程的时间不受影响。</source>
        <translation>电脑时钟被改动 %1 秒，过程的时间不受影响。</translation>
    </message>
    <message>
        <source>%1（还有 %2 秒）</source>
        <translation>%1（还有 %2 秒）</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProcedureRoom</name>
    <message>
        <source>本院情况里没有手术室，不能剖宫产：请转诊。有手术室的在“本院情况”勾选。</source>
        <translation>本院情况里没有手术室，不能剖宫产：请转诊。有手术室的在“本院情况”勾选。</translation>
    </message>
    <message>
        <source>先按 F3 关联她的档案，再填这份表。</source>
        <translation>先按 F3 关联她的档案，再填这份表。</translation>
    </message>
    <message>
        <source>核对的内容已放进她的记录草稿，打开核对后保存。</source>
        <translation>核对的内容已放进她的记录草稿，打开核对后保存。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProfilePane</name>
    <message>
        <source>本院情况</source>
        <translation>本院情况</translation>
    </message>
    <message>
        <source>抢救时用：没有的设备，相应步骤不显示；转诊提示按路程显示。</source>
        <translation>抢救时用：没有的设备，相应步骤不显示；转诊提示按路程显示。</translation>
    </message>
    <message>
        <source>抢救时在场人数</source>
        <translation>抢救时在场人数</translation>
    </message>
    <message>
        <source>接收医院</source>
        <translation>接收医院</translation>
    </message>
    <message>
        <source>到接收医院（分钟）</source>
        <translation>到接收医院（分钟）</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>宫腔球囊</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>抗休克裤</translation>
    </message>
    <message>
        <source>血库</source>
        <translation>血库</translation>
    </message>
    <message>
        <source>重症监护</source>
        <translation>重症监护</translation>
    </message>
    <message>
        <source>本院有</source>
        <translation>本院有</translation>
    </message>
    <message>
        <source>垫子干重，每行“名称 克”</source>
        <translation>垫子干重，每行“名称 克”</translation>
    </message>
    <message>
        <source>电话，每行“谁 号码”</source>
        <translation>电话，每行“谁 号码”</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>返回 Esc</translation>
    </message>
    <message>
        <source>“%1”的末尾不是克数，没有保存。请写成“大垫 150”。</source>
        <translation>“%1”的末尾不是克数，没有保存。请写成“大垫 150”。</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>垫 %1 g</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>手术室（剖宫产）</source>
        <translation>手术室（剖宫产）</translation>
    </message>
</context>
<context>
    <name>muying::ui::Rail</name>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReadinessPane</name>
    <message>
        <source>抢救准备</source>
        <translation>抢救准备</translation>
    </message>
    <message>
        <source>急救车</source>
        <translation>急救车</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>培训考核</source>
        <translation>培训考核</translation>
    </message>
    <message>
        <source>OSCE 考核单</source>
        <translation>OSCE 考核单</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>场景</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>至少每</source>
        <translation>至少每</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>应在</source>
        <translation>应在</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>考核日期</source>
        <translation>考核日期</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>复考</source>
        <translation>复考</translation>
    </message>
    <message>
        <source>导师</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>未点</source>
        <translation>未点</translation>
    </message>
    <message>
        <source>现在不用</source>
        <translation>现在不用</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>上次 %1 %2</source>
        <translation>上次 %1 %2</translation>
    </message>
    <message>
        <source>还没有做过</source>
        <translation>还没有做过</translation>
    </message>
    <message>
        <source>数字 1–4 做这项核查   Enter 点这一种   Ctrl+P 打印核查表   N 药品物资流水   Esc 返回</source>
        <translation>数字 1–4 做这项核查   Enter 点这一种   Ctrl+P 打印核查表   N 药品物资流水   Esc 返回</translation>
    </message>
    <message>
        <source>任一场景（技能与快速反应）</source>
        <translation>任一场景（技能与快速反应）</translation>
    </message>
    <message>
        <source>%1 个月</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>自选</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>登记簿里没有排定下次演练。</source>
        <translation>登记簿里没有排定下次演练。</translation>
    </message>
    <message>
        <source>登记簿里排定的下次演练：%1</source>
        <translation>登记簿里排定的下次演练：%1</translation>
    </message>
    <message>
        <source>Enter 开始演练   N 登记演练、排下次日期   Esc 返回</source>
        <translation>Enter 开始演练   N 登记演练、排下次日期   Esc 返回</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>还没有登记培训考核。按 N 登记第一条。</source>
        <translation>还没有登记培训考核。按 N 登记第一条。</translation>
    </message>
    <message>
        <source>%1 条到期或要复考。</source>
        <translation>%1 条到期或要复考。</translation>
    </message>
    <message>
        <source>都在有效期内。</source>
        <translation>都在有效期内。</translation>
    </message>
    <message>
        <source>N 登记培训考核   Esc 返回</source>
        <translation>N 登记培训考核   Esc 返回</translation>
    </message>
    <message>
        <source>考核单上每一步打勾，不合格者重训后复考，结果登记在培训考核里。</source>
        <translation>考核单上每一步打勾，不合格者重训后复考，结果登记在培训考核里。</translation>
    </message>
    <message>
        <source>Enter 打印这张考核单   N 登记培训考核   Esc 返回</source>
        <translation>Enter 打印这张考核单   N 登记培训考核   Esc 返回</translation>
    </message>
    <message>
        <source>基数 %1 %2</source>
        <translation>基数 %1 %2</translation>
    </message>
    <message>
        <source>基数 %1 %2，后面还有 %3 种</source>
        <translation>基数 %1 %2，后面还有 %3 种</translation>
    </message>
    <message>
        <source>最近有效期（年月日八位）</source>
        <translation>最近有效期（年月日八位）</translation>
    </message>
    <message>
        <source>数量不对，没有记入。</source>
        <translation>数量不对，没有记入。</translation>
    </message>
    <message>
        <source>有效期写成八位，如 20270531，没有记入。</source>
        <translation>有效期写成八位，如 20270531，没有记入。</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>已记下。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReasonPanel</name>
    <message>
        <source>颜色的理由、待办和曲线</source>
        <translation>颜色的理由、待办和曲线</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>已分级</source>
        <translation>已分级</translation>
    </message>
    <message>
        <source>建议，待上级评估</source>
        <translation>建议，待上级评估</translation>
    </message>
    <message>
        <source>另有较低的 %1 条：%2</source>
        <translation>另有较低的 %1 条：%2</translation>
    </message>
    <message>
        <source>筛查已完成，没有符合的条目。</source>
        <translation>筛查已完成，没有符合的条目。</translation>
    </message>
    <message>
        <source>还没有符合的评估条目；未问、未查的项目不算正常。</source>
        <translation>还没有符合的评估条目；未问、未查的项目不算正常。</translation>
    </message>
    <message>
        <source>筛查阳性 %1 项：%2</source>
        <translation>筛查阳性 %1 项：%2</translation>
    </message>
    <message>
        <source>怎样会变</source>
        <translation>怎样会变</translation>
    </message>
    <message>
        <source>未查 %1 项：%2等</source>
        <translation>未查 %1 项：%2等</translation>
    </message>
    <message>
        <source>未查 %1 项：%2</source>
        <translation>未查 %1 项：%2</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>+%1 kg</source>
        <translation>+%1 kg</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>周</source>
        <translation>周</translation>
    </message>
    <message>
        <source>多胎不适用此标准，只画曲线，不作判断。</source>
        <translation>多胎不适用此标准，只画曲线，不作判断。</translation>
    </message>
    <message>
        <source>孕期增重</source>
        <translation>孕期增重</translation>
    </message>
    <message>
        <source>WS/T 801，%1</source>
        <translation>WS/T 801，%1</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>宫底高度</source>
        <translation>宫底高度</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>虚线：达到 %1/%2 mmHg 即为血压高（孕产妇妊娠风险筛查表）。一次升高须复测。</source>
        <translation>虚线：达到 %1/%2 mmHg 即为血压高（孕产妇妊娠风险筛查表）。一次升高须复测。</translation>
    </message>
    <message>
        <source>血压</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>虚线以下为贫血：＜%1 g/L（孕产妇妊娠风险筛查表）。</source>
        <translation>虚线以下为贫血：＜%1 g/L（孕产妇妊娠风险筛查表）。</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>血红蛋白</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegisterModel</name>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegistersPage</name>
    <message>
        <source>快到期的批次</source>
        <translation>快到期的批次</translation>
    </message>
    <message>
        <source>登记条目</source>
        <translation>登记条目</translation>
    </message>
    <message>
        <source>登记种类</source>
        <translation>登记种类</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>新品目</translation>
    </message>
    <message>
        <source>新增一条</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>90 天内到期或已过期的批次：%1</source>
        <translation>90 天内到期或已过期的批次：%1</translation>
    </message>
    <message>
        <source>没有 90 天内到期的批次。</source>
        <translation>没有 90 天内到期的批次。</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Esc 回到列表</source>
        <translation>Esc 回到列表</translation>
    </message>
    <message>
        <source>Enter 打开   Ctrl+Shift+N 新增一条</source>
        <translation>Enter 打开   Ctrl+Shift+N 新增一条</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReplayView</name>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>以前的风险评估</source>
        <translation>以前的风险评估</translation>
    </message>
    <message>
        <source>%1 的风险评估</source>
        <translation>%1 的风险评估</translation>
    </message>
    <message>
        <source>第 %1 次，共 %2 次；由程序计算，%3 保存。</source>
        <translation>第 %1 次，共 %2 次；由程序计算，%3 保存。</translation>
    </message>
    <message>
        <source>所用规则：%1（%2）</source>
        <translation>所用规则：%1（%2）</translation>
    </message>
    <message>
        <source>所用规则：%1。这一版规则不在本机，下面只有条目编号。</source>
        <translation>所用规则：%1。这一版规则不在本机，下面只有条目编号。</translation>
    </message>
    <message>
        <source>用当时的资料和当时的规则重新计算，结果一致。</source>
        <translation>用当时的资料和当时的规则重新计算，结果一致。</translation>
    </message>
    <message>
        <source>用当时的资料重新计算，结果与保存的不一致。请告诉管理员。</source>
        <translation>用当时的资料重新计算，结果与保存的不一致。请告诉管理员。</translation>
    </message>
    <message>
        <source>必查项目齐全。</source>
        <translation>必查项目齐全。</translation>
    </message>
    <message>
        <source>当时有项目未问、未查，结果是暂定的。</source>
        <translation>当时有项目未问、未查，结果是暂定的。</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>下一次</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>回到表单</source>
        <translation>回到表单</translation>
    </message>
    <message>
        <source>依据的条目</source>
        <translation>依据的条目</translation>
    </message>
    <message>
        <source>%1（筛查）</source>
        <translation>%1（筛查）</translation>
    </message>
    <message>
        <source>没有符合的条目。</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>当时未查：%1</source>
        <translation>当时未查：%1</translation>
    </message>
    <message>
        <source>当时的资料</source>
        <translation>当时的资料</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>医生勾选：%1</source>
        <translation>医生勾选：%1</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReportClock</name>
    <message>
        <source>逾期 %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1天 %2</source>
        <translation>%1天 %2</translation>
    </message>
    <message>
        <source>今天 %1 前</source>
        <translation>今天 %1 前</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4</source>
        <extracomment>spoken: mark, name, what to do, until when</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1 %2 天</source>
        <extracomment>colour and the time within which the report has to be made</extracomment>
        <translation>%1 %2 天</translation>
    </message>
    <message>
        <source>%1 %2 小时</source>
        <translation>%1 %2 小时</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReturnStrip</name>
    <message>
        <source>保存回执</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>单上编号</source>
        <translation>单上编号</translation>
    </message>
    <message>
        <source>单上姓名</source>
        <translation>单上姓名</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>接诊机构</source>
        <translation>接诊机构</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>机构级别</source>
        <translation>机构级别</translation>
    </message>
    <message>
        <source>评估分级</source>
        <translation>评估分级</translation>
    </message>
    <message>
        <source>诊断</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>处理及随访建议</source>
        <translation>处理及随访建议</translation>
    </message>
    <message>
        <source>接诊医生</source>
        <translation>接诊医生</translation>
    </message>
    <message>
        <source>颜色变更原因</source>
        <translation>颜色变更原因</translation>
    </message>
    <message>
        <source>录入转诊回执：%1　%2</source>
        <translation>录入转诊回执：%1　%2</translation>
    </message>
    <message>
        <source>没有保存：请照回执写上编号或姓名，以便核对是不是她的单子。</source>
        <translation>没有保存：请照回执写上编号或姓名，以便核对是不是她的单子。</translation>
    </message>
    <message>
        <source>没有保存：请把日期写成 2026-11-23 这样。</source>
        <translation>没有保存：请把日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>已保存回执。</source>
        <translation>已保存回执。</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReviewPane</name>
    <message>
        <source>程序里的朝鲜文和英文都是草稿，要由懂的人审过。导出清单，交给审核人在“改为”里改、在“已审”里打√，再导入，屏幕和纸上马上用审过的文字。</source>
        <translation>程序里的朝鲜文和英文都是草稿，要由懂的人审过。导出清单，交给审核人在“改为”里改、在“已审”里打√，再导入，屏幕和纸上马上用审过的文字。</translation>
    </message>
    <message>
        <source>哪种文字</source>
        <translation>哪种文字</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>朝鲜文</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>导入审过的清单</source>
        <translation>导入审过的清单</translation>
    </message>
    <message>
        <source>各类文字的条数</source>
        <translation>各类文字的条数</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>待审</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>不能接受的行</source>
        <translation>不能接受的行</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>英文待审清单.xlsx</source>
        <translation>英文待审清单.xlsx</translation>
    </message>
    <message>
        <source>朝鲜文待审清单.xlsx</source>
        <translation>朝鲜文待审清单.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 条到 %2。</source>
        <translation>已导出 %1 条到 %2。</translation>
    </message>
    <message>
        <source>请先写审核人的姓名，再导入。没有改动任何文字。</source>
        <translation>请先写审核人的姓名，再导入。没有改动任何文字。</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>有 %1 行不能接受，整份清单没有导入，文字没有改动。</translation>
    </message>
    <message>
        <source>已接受 %1 条，其中改了 %2 条，现在起使用。</source>
        <translation>已接受 %1 条，其中改了 %2 条，现在起使用。</translation>
    </message>
</context>
<context>
    <name>muying::ui::RulesSection</name>
    <message>
        <source>风险规则版本</source>
        <translation>风险规则版本</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>撤回未生效的版本</source>
        <translation>撤回未生效的版本</translation>
    </message>
    <message>
        <source>会变的人</source>
        <translation>会变的人</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>新版</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>规则文件</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>先检查、预览，按“启用”以前什么都不改。以前的评估保持原样。</source>
        <translation>先检查、预览，按“启用”以前什么都不改。以前的评估保持原样。</translation>
    </message>
    <message>
        <source>依据、说明</source>
        <translation>依据、说明</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>等待生效</source>
        <translation>等待生效</translation>
    </message>
    <message>
        <source>以前的版本</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>本机构载入</source>
        <translation>本机构载入</translation>
    </message>
    <message>
        <source>随程序带来</source>
        <translation>随程序带来</translation>
    </message>
    <message>
        <source>选择规则文件</source>
        <translation>选择规则文件</translation>
    </message>
    <message>
        <source>规则文件 (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <source>这个文件有 %1 处问题，不能启用：</source>
        <translation>这个文件有 %1 处问题，不能启用：</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>正在比较：%1 / %2</source>
        <translation>正在比较：%1 / %2</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，没有人的颜色会变。</source>
        <translation>比较了 %1 位在管孕产妇，没有人的颜色会变。</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，%2 位的颜色会变：</source>
        <translation>比较了 %1 位在管孕产妇，%2 位的颜色会变：</translation>
    </message>
    <message>
        <source>有上级分级，重新评估以前仍用它</source>
        <translation>有上级分级，重新评估以前仍用它</translation>
    </message>
    <message>
        <source>没有启用：请把生效日期写成 2026-11-23 这样。</source>
        <translation>没有启用：请把生效日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>已启用 %1，在管孕产妇已重新评估。</source>
        <translation>已启用 %1，在管孕产妇已重新评估。</translation>
    </message>
    <message>
        <source>%1 将从 %2 起生效。</source>
        <translation>%1 将从 %2 起生效。</translation>
    </message>
    <message>
        <source>已撤回 %1。</source>
        <translation>已撤回 %1。</translation>
    </message>
</context>
<context>
    <name>muying::ui::RunList</name>
    <message>
        <source>产后出血</source>
        <translation>产后出血</translation>
    </message>
    <message>
        <source>抢救、观察和演练</source>
        <translation>抢救、观察和演练</translation>
    </message>
    <message>
        <source>开始真实抢救</source>
        <translation>开始真实抢救</translation>
    </message>
    <message>
        <source>新分娩，开始产后观察</source>
        <translation>新分娩，开始产后观察</translation>
    </message>
    <message>
        <source>开始演练</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>查看和打印</source>
        <translation>查看和打印</translation>
    </message>
    <message>
        <source>产后观察时点</source>
        <translation>产后观察时点</translation>
    </message>
    <message>
        <source>所选一次：打印与交班</source>
        <translation>所选一次：打印与交班</translation>
    </message>
    <message>
        <source>质控指标</source>
        <translation>质控指标</translation>
    </message>
    <message>
        <source>本院情况</source>
        <translation>本院情况</translation>
    </message>
    <message>
        <source>纸上中朝对照</source>
        <translation>纸上中朝对照</translation>
    </message>
    <message>
        <source>一页流程图 A4</source>
        <translation>一页流程图 A4</translation>
    </message>
    <message>
        <source>一页流程图 A3</source>
        <translation>一页流程图 A3</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>药物剂量卡</translation>
    </message>
    <message>
        <source>急救车核查表</source>
        <translation>急救车核查表</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>最后一条</source>
        <translation>最后一条</translation>
    </message>
    <message>
        <source>最高阶段</source>
        <translation>最高阶段</translation>
    </message>
    <message>
        <source>出血量</source>
        <translation>出血量</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>损坏，未计入</source>
        <translation>损坏，未计入</translation>
    </message>
    <message>
        <source>演练，%1</source>
        <translation>演练，%1</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>姓名未填</translation>
    </message>
    <message>
        <source>未触发</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>剖宫产安全核查</source>
        <translation>剖宫产安全核查</translation>
    </message>
    <message>
        <source>新生儿复苏</source>
        <translation>新生儿复苏</translation>
    </message>
    <message>
        <source>急救车、演练、培训</source>
        <translation>急救车、演练、培训</translation>
    </message>
</context>
<context>
    <name>muying::ui::ScreeningHelp</name>
    <message>
        <source>有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。</source>
        <translation>有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。</translation>
    </message>
    <message>
        <source>各项都已询问，没有阳性，筛查结果建议填“1 阴性”。</source>
        <translation>各项都已询问，没有阳性，筛查结果建议填“1 阴性”。</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>筛查结果填的是阴性，但勾选了 %1 项（%2）。没有保存：请改结果，或去掉勾选。</source>
        <translation>筛查结果填的是阴性，但勾选了 %1 项（%2）。没有保存：请改结果，或去掉勾选。</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchDelegate</name>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchField</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号或操作</source>
        <translation>姓名、拼音首字母、电话尾号、手册号或操作</translation>
    </message>
    <message>
        <source>查找孕产妇或操作，Ctrl+K</source>
        <translation>查找孕产妇或操作，Ctrl+K</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchModel</name>
    <message>
        <source>最近打开</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>人</source>
        <translation>人</translation>
    </message>
    <message>
        <source>孕产妇，%1</source>
        <translation>孕产妇，%1</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4，尾号 %5</source>
        <translation>%1，%2，%3，%4，尾号 %5</translation>
    </message>
    <message>
        <source>孕产妇 %1，儿童 %2</source>
        <translation>孕产妇 %1，儿童 %2</translation>
    </message>
    <message>
        <source>儿童 %1，%2，母亲 %3，%4，尾号 %5</source>
        <translation>儿童 %1，%2，母亲 %3，%4，尾号 %5</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPopup</name>
    <message>
        <source>搜索结果</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>↑ ↓ 选择   Enter 打开应填的表   Shift+Enter 打开档案   Alt+1–9 直接打开</source>
        <translation>↑ ↓ 选择   Enter 打开应填的表   Shift+Enter 打开档案   Alt+1–9 直接打开</translation>
    </message>
    <message>
        <source>找不到？ Ctrl+N 新建孕产妇</source>
        <translation>找不到？ Ctrl+N 新建孕产妇</translation>
    </message>
    <message>
        <source>没有找到。可以按姓名、拼音首字母、朝鲜文、电话尾号、身份证尾号或手册号查找。</source>
        <translation>没有找到。可以按姓名、拼音首字母、朝鲜文、电话尾号、身份证尾号或手册号查找。</translation>
    </message>
    <message>
        <source>这个二维码不属于本机构的档案：可能是别处打印的，或档案尚未登记。请按姓名或手册号查找。</source>
        <translation>这个二维码不属于本机构的档案：可能是别处打印的，或档案尚未登记。请按姓名或手册号查找。</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPreview</name>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>手册号</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>现在应做</source>
        <translation>现在应做</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>母亲</translation>
    </message>
</context>
<context>
    <name>muying::ui::Segment</name>
    <message>
        <source>%1，%2 项，第 %3 个，共 %4 个</source>
        <extracomment>accessible name of the chosen segment: word, number of rows, place among the choices</extracomment>
        <translation>%1，%2 项，第 %3 个，共 %4 个</translation>
    </message>
    <message>
        <source>%1，第 %2 个，共 %3 个</source>
        <extracomment>the same where the choices have no number of rows</extracomment>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>muying::ui::SettingsPage</name>
    <message>
        <source>设置各部分</source>
        <translation>设置各部分</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>本机构</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>外观和打印机只存在本机，其余存在本机构的档案文件里</source>
        <translation>外观和打印机只存在本机，其余存在本机构的档案文件里</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>宣教单</translation>
    </message>
    <message>
        <source>期限和间隔</source>
        <translation>期限和间隔</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>风险规则</translation>
    </message>
    <message>
        <source>抢救流程</source>
        <translation>抢救流程</translation>
    </message>
</context>
<context>
    <name>muying::ui::SignOffSection</name>
    <message>
        <source>抢救流程的待确认数值</source>
        <translation>抢救流程的待确认数值</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>确认这一项</source>
        <translation>确认这一项</translation>
    </message>
    <message>
        <source>我审定并启用这一版流程</source>
        <translation>我审定并启用这一版流程</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>审定：%1 %2</source>
        <translation>审定：%1 %2</translation>
    </message>
    <message>
        <source>还没有医师审定</source>
        <translation>还没有医师审定</translation>
    </message>
    <message>
        <source>%1，%2 版，生效 %3，%4。待确认 %5 项，共 %6 项。</source>
        <translation>%1，%2 版，生效 %3，%4。待确认 %5 项，共 %6 项。</translation>
    </message>
    <message>
        <source>生效已超过 24 个月，请核对是否有新版。</source>
        <translation>生效已超过 24 个月，请核对是否有新版。</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>收回这一项的确认</source>
        <translation>收回这一项的确认</translation>
    </message>
    <message>
        <source>已收回确认，这一项又标为待确认。</source>
        <translation>已收回确认，这一项又标为待确认。</translation>
    </message>
    <message>
        <source>已以您的名字确认，留有记录。</source>
        <translation>已以您的名字确认，留有记录。</translation>
    </message>
    <message>
        <source>流程 %1 已由您审定启用；待确认的数值仍逐项标明。</source>
        <translation>流程 %1 已由您审定启用；待确认的数值仍逐项标明。</translation>
    </message>
</context>
<context>
    <name>muying::ui::SlotsView</name>
    <message>
        <source>现在做</source>
        <translation>现在做</translation>
    </message>
    <message>
        <source>已迟</source>
        <translation>已迟</translation>
    </message>
    <message>
        <source>漏做</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>不全</source>
        <translation>不全</translation>
    </message>
    <message>
        <source>迟 %1</source>
        <translation>迟 %1</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>现在没有产后观察中的产妇。分娩后在列表按 O 开始。</source>
        <translation>现在没有产后观察中的产妇。分娩后在列表按 O 开始。</translation>
    </message>
    <message>
        <source>演练 %1</source>
        <translation>演练 %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::SuppliesPage</name>
    <message>
        <source>药品物资结存</source>
        <translation>药品物资结存</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>最近有效期</source>
        <translation>最近有效期</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>要补充</source>
        <translation>要补充</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>新品目</translation>
    </message>
    <message>
        <source>还没有登记药品物资。按 N 登记第一个品目。</source>
        <translation>还没有登记药品物资。按 N 登记第一个品目。</translation>
    </message>
    <message>
        <source>%1 个品目低于最低库存。</source>
        <translation>%1 个品目低于最低库存。</translation>
    </message>
    <message>
        <source>没有品目低于最低库存。</source>
        <translation>没有品目低于最低库存。</translation>
    </message>
    <message>
        <source>低于最低，补 %1</source>
        <translation>低于最低，补 %1</translation>
    </message>
    <message>
        <source>补 %1</source>
        <translation>补 %1</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>药品物资</translation>
    </message>
    <message>
        <source>%1 个品目</source>
        <translation>%1 个品目</translation>
    </message>
    <message>
        <source>Enter 登记入库、领用、盘点   N 新品目</source>
        <translation>Enter 登记入库、领用、盘点   N 新品目</translation>
    </message>
</context>
<context>
    <name>muying::ui::Timeline</name>
    <message>
        <source>时间线</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 起，%2 前</source>
        <translation>%1 起，%2 前</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>风险评估（建议）</source>
        <translation>风险评估（建议）</translation>
    </message>
    <message>
        <source>草稿，%1</source>
        <translation>草稿，%1</translation>
    </message>
    <message>
        <source>今后</source>
        <translation>今后</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>以前</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>1 基本信息</source>
        <translation>1 基本信息</translation>
    </message>
    <message>
        <source>2 本次妊娠</source>
        <translation>2 本次妊娠</translation>
    </message>
    <message>
        <source>3 首次产检</source>
        <translation>3 首次产检</translation>
    </message>
    <message>
        <source>姓名、证件、电话、住址</source>
        <translation>姓名、证件、电话、住址</translation>
    </message>
    <message>
        <source>孕产史、末次月经、预产期</source>
        <translation>孕产史、末次月经、预产期</translation>
    </message>
    <message>
        <source>像纸上一样填写</source>
        <translation>像纸上一样填写</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>合并档案</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>转入、恢复管理</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>结束管理、转出</translation>
    </message>
    <message>
        <source>%1 第%2剂</source>
        <translation>%1 第%2剂</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>新建儿童</translation>
    </message>
    <message>
        <source>1 儿童基本信息</source>
        <translation>1 儿童基本信息</translation>
    </message>
    <message>
        <source>姓名、出生、母亲、监护人</source>
        <translation>姓名、出生、母亲、监护人</translation>
    </message>
    <message>
        <source>宣教：%1</source>
        <translation>宣教：%1</translation>
    </message>
    <message>
        <source>包保责任人：%1</source>
        <translation>包保责任人：%1</translation>
    </message>
    <message>
        <source>错过，%1 止</source>
        <translation>错过，%1 止</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayModel</name>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>先按风险，再按天数</source>
        <translation>先按风险，再按天数</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>孕周 / 产后</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayPage</name>
    <message>
        <source>这一项要填表才算完成，按 Enter 打开应填的表。</source>
        <translation>这一项要填表才算完成，按 Enter 打开应填的表。</translation>
    </message>
    <message>
        <source>已登记完成。</source>
        <translation>已登记完成。</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>≥37周</source>
        <translation>≥37周</translation>
    </message>
    <message>
        <source>报告计时</source>
        <translation>报告计时</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>yyyy年M月d日 dddd</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 项在走</source>
        <translation>%1 项在走</translation>
    </message>
    <message>
        <source>没有在走的报告</source>
        <translation>没有在走的报告</translation>
    </message>
    <message>
        <source>共 %1 项</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>没有到期的事项。按 Ctrl+N 新建孕产妇。</source>
        <translation>没有到期的事项。按 Ctrl+N 新建孕产妇。</translation>
    </message>
    <message>
        <source>没有符合这些条件的事项。按 Esc 清除筛选。</source>
        <translation>没有符合这些条件的事项。按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>%1 项，已选 1</source>
        <translation>%1 项，已选 1</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>高危新生儿</translation>
    </message>
    <message>
        <source>7天工作量</source>
        <translation>7天工作量</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   F 登记完成   P 打印名单   Esc 清除筛选</source>
        <translation>Enter 打开应填的表   F 登记完成   P 打印名单   Esc 清除筛选</translation>
    </message>
    <message>
        <source>转诊未回</source>
        <translation>转诊未回</translation>
    </message>
    <message>
        <source>未筛查</source>
        <translation>未筛查</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>值班：%1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>值班：未排</source>
        <translation>值班：未排</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>共 %1 项。</source>
        <translation>共 %1 项。</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayView</name>
    <message>
        <source>今日应做</source>
        <translation>今日应做</translation>
    </message>
    <message>
        <source>产后 365天</source>
        <translation>产后 365天</translation>
    </message>
    <message>
        <source>逾期 365 天</source>
        <translation>逾期 365 天</translation>
    </message>
    <message>
        <source>某某某（示例）</source>
        <translation>某某某（示例）</translation>
    </message>
    <message>
        <source>38岁 G2P1</source>
        <translation>38岁 G2P1</translation>
    </message>
</context>
<context>
    <name>muying::ui::TopBar</name>
    <message>
        <source>母婴</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnknownEntry</name>
    <message>
        <source>这份记录用的是 %1 版的表，本程序不认识这一版，只能查看。请升级程序后再修改。</source>
        <translation>这份记录用的是 %1 版的表，本程序不认识这一版，只能查看。请升级程序后再修改。</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnlockPage</name>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
    <message>
        <source>请切换到已经打开的窗口，或关闭它后再试。</source>
        <translation>请切换到已经打开的窗口，或关闭它后再试。</translation>
    </message>
    <message>
        <source>请在装有新版程序的电脑上打开，或先升级本机的程序。文件没有被改动。</source>
        <translation>请在装有新版程序的电脑上打开，或先升级本机的程序。文件没有被改动。</translation>
    </message>
    <message>
        <source>请不要删除该文件，从备份文件夹取最近一份备份，并联系维护人员。</source>
        <translation>请不要删除该文件，从备份文件夹取最近一份备份，并联系维护人员。</translation>
    </message>
    <message>
        <source>请把文件移到可以写入的文件夹，或请管理员放开写入权限后再试。</source>
        <translation>请把文件移到可以写入的文件夹，或请管理员放开写入权限后再试。</translation>
    </message>
    <message>
        <source>请腾出磁盘空间后再试。</source>
        <translation>请腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>排除原因后再试一次。</source>
        <translation>排除原因后再试一次。</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>看示例诊所</source>
        <translation>看示例诊所</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>按恢复单上的各组输入，大小写和连字符不限。</source>
        <translation>按恢复单上的各组输入，大小写和连字符不限。</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>忘记密码，用恢复单</source>
        <translation>忘记密码，用恢复单</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>档案文件没有打开</source>
        <translation>档案文件没有打开</translation>
    </message>
    <message>
        <source>用恢复单设新密码</source>
        <translation>用恢复单设新密码</translation>
    </message>
    <message>
        <source>恢复单在建库时抄写或打印，由管理员保管。只有管理员的密码能这样重设。</source>
        <translation>恢复单在建库时抄写或打印，由管理员保管。只有管理员的密码能这样重设。</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>设新密码</source>
        <translation>设新密码</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，请重新输入。</source>
        <translation>两次输入的新密码不一样，请重新输入。</translation>
    </message>
</context>
<context>
    <name>muying::ui::UsersSection</name>
    <message>
        <source>用户</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>用户名单</source>
        <translation>用户名单</translation>
    </message>
    <message>
        <source>停用所选用户</source>
        <translation>停用所选用户</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>增加用户</source>
        <translation>增加用户</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>已增加用户 %1。</source>
        <translation>已增加用户 %1。</translation>
    </message>
    <message>
        <source>请先在名单里选一位用户。</source>
        <translation>请先在名单里选一位用户。</translation>
    </message>
    <message>
        <source>停用后 %1 不能再解锁，以前的记录保留。再按一次确认。</source>
        <translation>停用后 %1 不能再解锁，以前的记录保留。再按一次确认。</translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>用下面的密码重设</source>
        <translation>用下面的密码重设</translation>
    </message>
    <message>
        <source>由管理员设第一个密码，用户在“我的密码”里更改。</source>
        <translation>由管理员设第一个密码，用户在“我的密码”里更改。</translation>
    </message>
    <message>
        <source>请填写姓名和用户名。</source>
        <translation>请填写姓名和用户名。</translation>
    </message>
    <message>
        <source>%1 的密码已重设，请当面告诉本人。</source>
        <translation>%1 的密码已重设，请当面告诉本人。</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>做新的恢复单</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>恢复单丢了、被人看过，或从没抄好，就做一张新的；旧的立即作废。</source>
        <translation>恢复单丢了、被人看过，或从没抄好，就做一张新的；旧的立即作废。</translation>
    </message>
    <message>
        <source>旧恢复单会立即作废。请先备好打印机或纸笔，再按一次。</source>
        <translation>旧恢复单会立即作废。请先备好打印机或纸笔，再按一次。</translation>
    </message>
</context>
<context>
    <name>muying::ui::VaccinePane</name>
    <message>
        <source>疫苗</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>剂次</source>
        <translation>剂次</translation>
    </message>
    <message>
        <source>应种日</source>
        <translation>应种日</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>muying::ui::WhatIfLine</name>
    <message>
        <source>%1，变为%2</source>
        <translation>%1，变为%2</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPage</name>
    <message>
        <source>缺少基本信息表，无法新建。请重新安装程序。</source>
        <translation>缺少基本信息表，无法新建。请重新安装程序。</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>草稿，%1 / %2 项</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>新增一张表</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>登记她的孩子</source>
        <translation>登记她的孩子</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>转入、恢复管理</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>结束管理、转出</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>合并重复档案</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>孩子</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>&amp;%1  %2，%3</source>
        <translation>&amp;%1  %2，%3</translation>
    </message>
    <message>
        <source>孩子 %1 名</source>
        <translation>孩子 %1 名</translation>
    </message>
    <message>
        <source>登记新生儿</source>
        <translation>登记新生儿</translation>
    </message>
    <message>
        <source>转诊 %1 已记为“%2”。</source>
        <translation>转诊 %1 已记为“%2”。</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPicker</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号；Enter 只记名字</source>
        <translation>姓名、拼音首字母、电话尾号、手册号；Enter 只记名字</translation>
    </message>
    <message>
        <source>产妇是谁</source>
        <translation>产妇是谁</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenModel</name>
    <message>
        <source>标记</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>村</source>
        <translation>村</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>高危新生儿</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>风险因素</source>
        <translation>风险因素</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>应做</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenPage</name>
    <message>
        <source>孕产妇</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>姓名、拼音、村、电话、手册号</source>
        <translation>姓名、拼音、村、电话、手册号</translation>
    </message>
    <message>
        <source>筛选孕产妇</source>
        <translation>筛选孕产妇</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>孕产妇名单</source>
        <translation>孕产妇名单</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>村：%1</source>
        <translation>村：%1</translation>
    </message>
    <message>
        <source>负责人：%1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>名单里没有人。按 Esc 清除筛选。</source>
        <translation>名单里没有人。按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>没有导出：建不了文件夹 %1。</source>
        <translation>没有导出：建不了文件夹 %1。</translation>
    </message>
    <message>
        <source>已导出 %1 人，文件在 %2，含个人信息，用后请删除。</source>
        <translation>已导出 %1 人，文件在 %2，含个人信息，用后请删除。</translation>
    </message>
    <message>
        <source>请先选一位或几位孕产妇。Shift+↑↓ 或 Ctrl+A 多选。</source>
        <translation>请先选一位或几位孕产妇。Shift+↑↓ 或 Ctrl+A 多选。</translation>
    </message>
    <message>
        <source>请先选一位有本次妊娠登记的孕产妇。</source>
        <translation>请先选一位有本次妊娠登记的孕产妇。</translation>
    </message>
    <message>
        <source>按村筛选</source>
        <translation>按村筛选</translation>
    </message>
    <message>
        <source>按负责人筛选</source>
        <translation>按负责人筛选</translation>
    </message>
    <message>
        <source>登记随访</source>
        <translation>登记随访</translation>
    </message>
    <message>
        <source>分配负责人</source>
        <translation>分配负责人</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>所有村</source>
        <translation>所有村</translation>
    </message>
    <message>
        <source>所有负责人</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>%1 人，已选 %2</source>
        <translation>%1 人，已选 %2</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   Shift+Enter 打开档案   Alt+F、A、P、B、X 随访、分配、打印、批量、导出   Esc 清除筛选</source>
        <translation>Enter 打开应填的表   Shift+Enter 打开档案   Alt+F、A、P、B、X 随访、分配、打印、批量、导出   Esc 清除筛选</translation>
    </message>
</context>
<context>
    <name>muying::ui::Workplace</name>
    <message>
        <source>今日</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>孕产妇</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>新建孕产妇</translation>
    </message>
    <message>
        <source>登记一位新的孕产妇</source>
        <translation>登记一位新的孕产妇</translation>
    </message>
    <message>
        <source>打印今日名单</source>
        <translation>打印今日名单</translation>
    </message>
    <message>
        <source>打印今日应做的名单</source>
        <translation>打印今日应做的名单</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>保留草稿并锁定</source>
        <translation>保留草稿并锁定</translation>
    </message>
    <message>
        <source>打开这一页</source>
        <translation>打开这一页</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>草稿 %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>备份 今天 %1，已校验</source>
        <translation>备份 今天 %1，已校验</translation>
    </message>
    <message>
        <source>备份 %1，已校验</source>
        <translation>备份 %1，已校验</translation>
    </message>
    <message>
        <source>单机，不联网</source>
        <translation>单机，不联网</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>新建儿童</translation>
    </message>
    <message>
        <source>登记一名没有母亲档案的儿童</source>
        <translation>登记一名没有母亲档案的儿童</translation>
    </message>
    <message>
        <source>打开设置</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>产后出血</translation>
    </message>
    <message>
        <source>宣教</source>
        <translation>宣教</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>打开这份名单</source>
        <translation>打开这份名单</translation>
    </message>
    <message>
        <source>进行中：%1（F12）</source>
        <translation>进行中：%1（F12）</translation>
    </message>
</context>
<context>
    <name>muying::work</name>
    <message>
        <source>已停止。已写入的 %1 名示例妇女是完整的。</source>
        <translation>已停止。已写入的 %1 名示例妇女是完整的。</translation>
    </message>
    <message>
        <source>人数应在 1 到 %1 之间。</source>
        <translation>人数应在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>没有“%1”这张表，或它来自更新的程序，只能查看。</source>
        <translation>没有“%1”这张表，或它来自更新的程序，只能查看。</translation>
    </message>
    <message>
        <source>她还没有登记的妊娠，不能保存“%1”。请先填写本次妊娠登记。</source>
        <translation>她还没有登记的妊娠，不能保存“%1”。请先填写本次妊娠登记。</translation>
    </message>
    <message>
        <source>“%1”已经有一份记录，请打开那份记录修改。</source>
        <translation>“%1”已经有一份记录，请打开那份记录修改。</translation>
    </message>
    <message>
        <source>她还有一次没有结案的妊娠。请先在那次妊娠登记里填写结局，再登记新的妊娠。</source>
        <translation>她还有一次没有结案的妊娠。请先在那次妊娠登记里填写结局，再登记新的妊娠。</translation>
    </message>
    <message>
        <source>身份证号与已建档的“%1”相同。</source>
        <translation>身份证号与已建档的“%1”相同。</translation>
    </message>
    <message>
        <source>姓名和出生日期与已建档的“%1”相同。</source>
        <translation>姓名和出生日期与已建档的“%1”相同。</translation>
    </message>
    <message>
        <source>电话相同，姓名与已建档的“%1”相近。</source>
        <translation>电话相同，姓名与已建档的“%1”相近。</translation>
    </message>
    <message>
        <source>已停止更新。</source>
        <translation>已停止更新。</translation>
    </message>
    <message>
        <source>作废需要写明原因。记录没有改动。</source>
        <translation>作废需要写明原因。记录没有改动。</translation>
    </message>
    <message>
        <source>这一项要填写相应的表，不能直接登记完成。</source>
        <translation>这一项要填写相应的表，不能直接登记完成。</translation>
    </message>
    <message>
        <source>完成日期不对：不能晚于今天。</source>
        <translation>完成日期不对：不能晚于今天。</translation>
    </message>
    <message>
        <source>找不到这次妊娠，没有登记。</source>
        <translation>找不到这次妊娠，没有登记。</translation>
    </message>
    <message>
        <source>“%1”没有选项“%2”。请从列出的选项中选择。</source>
        <translation>“%1”没有选项“%2”。请从列出的选项中选择。</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”。</source>
        <translation>表“%1”里没有字段“%2”。</translation>
    </message>
    <message>
        <source>“%1”的值类型不对。</source>
        <translation>“%1”的值类型不对。</translation>
    </message>
    <message>
        <source>%1 村医</source>
        <translation>%1 村医</translation>
    </message>
    <message>
        <source>%1 医师</source>
        <translation>%1 医师</translation>
    </message>
    <message>
        <source>档案损坏，打不开</source>
        <translation>档案损坏，打不开</translation>
    </message>
    <message>
        <source>保留的份数应为 1 到 %1，备份安排没有改。</source>
        <translation>保留的份数应为 1 到 %1，备份安排没有改。</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹，备份安排没有改。</source>
        <translation>请先选一个备份文件夹，备份安排没有改。</translation>
    </message>
    <message>
        <source>合并的档案互相指向，打不开。请恢复备份。</source>
        <translation>合并的档案互相指向，打不开。请恢复备份。</translation>
    </message>
    <message>
        <source>“%1”是个人的表，不是本机构的登记，没有保存。</source>
        <translation>“%1”是个人的表，不是本机构的登记，没有保存。</translation>
    </message>
    <message>
        <source>“%1”是本机构的登记，请在“登记”页填写。</source>
        <translation>“%1”是本机构的登记，请在“登记”页填写。</translation>
    </message>
    <message>
        <source>“%1”是儿童的表。请先打开儿童的档案，再填写。</source>
        <translation>“%1”是儿童的表。请先打开儿童的档案，再填写。</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，不能登记儿童。请重新安装程序。</source>
        <translation>缺少儿童基本信息表，不能登记儿童。请重新安装程序。</translation>
    </message>
    <message>
        <source>两份档案的身份证号不同，没有合并。请先核对，改正录错的一份。</source>
        <translation>两份档案的身份证号不同，没有合并。请先核对，改正录错的一份。</translation>
    </message>
    <message>
        <source>两名儿童的性别、出生日期、身份证号或出生证编号不同，没有合并。请先核对。</source>
        <translation>两名儿童的性别、出生日期、身份证号或出生证编号不同，没有合并。请先核对。</translation>
    </message>
    <message>
        <source>他们是同一次分娩的不同孩子（双胎或多胎），没有合并。</source>
        <translation>他们是同一次分娩的不同孩子（双胎或多胎），没有合并。</translation>
    </message>
    <message>
        <source>请保留连着母亲档案的那一份，把另一份并入它。没有合并。</source>
        <translation>请保留连着母亲档案的那一份，把另一份并入它。没有合并。</translation>
    </message>
    <message>
        <source>两次妊娠的预产期相差 %1 天，不像同一次妊娠，没有合并。请先核对，或先结案其中一次。</source>
        <translation>两次妊娠的预产期相差 %1 天，不像同一次妊娠，没有合并。请先核对，或先结案其中一次。</translation>
    </message>
    <message>
        <source>这两份档案不能合并：要两份同类的、能打开的档案。</source>
        <translation>这两份档案不能合并：要两份同类的、能打开的档案。</translation>
    </message>
    <message>
        <source>这份档案已经并入别的档案。没有改动。</source>
        <translation>这份档案已经并入别的档案。没有改动。</translation>
    </message>
    <message>
        <source>这两份档案不能合并。</source>
        <translation>这两份档案不能合并。</translation>
    </message>
    <message>
        <source>这份档案没有并入别的档案。没有改动。</source>
        <translation>这份档案没有并入别的档案。没有改动。</translation>
    </message>
    <message>
        <source>合并档案要写明依据。没有改动。</source>
        <translation>合并档案要写明依据。没有改动。</translation>
    </message>
    <message>
        <source>撤销合并要写明原因。没有改动。</source>
        <translation>撤销合并要写明原因。没有改动。</translation>
    </message>
    <message>
        <source>档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。</source>
        <translation>档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。</translation>
    </message>
    <message>
        <source>日期不对：不能晚于今天。没有改动。</source>
        <translation>日期不对：不能晚于今天。没有改动。</translation>
    </message>
    <message>
        <source>这种结束原因只用于儿童档案。没有改动。</source>
        <translation>这种结束原因只用于儿童档案。没有改动。</translation>
    </message>
    <message>
        <source>这份档案已经结束管理。没有改动。</source>
        <translation>这份档案已经结束管理。没有改动。</translation>
    </message>
    <message>
        <source>档案首页、妊娠登记和儿童基本信息不能作废，只能修改。</source>
        <translation>档案首页、妊娠登记和儿童基本信息不能作废，只能修改。</translation>
    </message>
    <message>
        <source>合并档案的记录不能作废，请撤销合并。</source>
        <translation>合并档案的记录不能作废，请撤销合并。</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。请插好U盘，或选择别的备份。</source>
        <translation>找不到备份文件：%1。请插好U盘，或选择别的备份。</translation>
    </message>
    <message>
        <source>备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。</source>
        <translation>备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。</translation>
    </message>
    <message>
        <source>已停止，没有算出数字。</source>
        <translation>已停止，没有算出数字。</translation>
    </message>
    <message>
        <source>统计的起止日期不对：开始应不晚于结束。</source>
        <translation>统计的起止日期不对：开始应不晚于结束。</translation>
    </message>
    <message>
        <source>本机构载入的规则“%1”打不开，没有判断任何颜色，记录没有改动。请用备份恢复。</source>
        <translation>本机构载入的规则“%1”打不开，没有判断任何颜色，记录没有改动。请用备份恢复。</translation>
    </message>
    <message>
        <source>电脑时间 %1 早于最近一次保存的时间 %2，时钟可能被调回。已有记录都在，没有丢失；请先核对电脑的日期和时间，否则期限会算错。</source>
        <translation>电脑时间 %1 早于最近一次保存的时间 %2，时钟可能被调回。已有记录都在，没有丢失；请先核对电脑的日期和时间，否则期限会算错。</translation>
    </message>
    <message>
        <source>请填写随访方式、是否联系上和结果。没有保存。</source>
        <translation>请填写随访方式、是否联系上和结果。没有保存。</translation>
    </message>
    <message>
        <source>随访时间晚于现在，没有保存。</source>
        <translation>随访时间晚于现在，没有保存。</translation>
    </message>
    <message>
        <source>下次随访应在这次之后。没有保存。</source>
        <translation>下次随访应在这次之后。没有保存。</translation>
    </message>
    <message>
        <source>她没有在管的妊娠，不能登记随访。没有保存。</source>
        <translation>她没有在管的妊娠，不能登记随访。没有保存。</translation>
    </message>
    <message>
        <source>只有管理员可以改期限。没有改动。</source>
        <translation>只有管理员可以改期限。没有改动。</translation>
    </message>
    <message>
        <source>“%1”应在 %2 到 %3 之间。没有改动。</source>
        <translation>“%1”应在 %2 到 %3 之间。没有改动。</translation>
    </message>
    <message>
        <source>请写明改期限的依据或原因。没有改动。</source>
        <translation>请写明改期限的依据或原因。没有改动。</translation>
    </message>
    <message>
        <source>期限已经是这个值。没有改动。</source>
        <translation>期限已经是这个值。没有改动。</translation>
    </message>
    <message>
        <source>没有可以改的期限“%1”。</source>
        <translation>没有可以改的期限“%1”。</translation>
    </message>
    <message>
        <source>示例产后出血过程读不出来，没有写入。</source>
        <translation>示例产后出血过程读不出来，没有写入。</translation>
    </message>
    <message>
        <source>请填写机构或联系人的名称。没有保存。</source>
        <translation>请填写机构或联系人的名称。没有保存。</translation>
    </message>
    <message>
        <source>请选择机构的类别。没有保存。</source>
        <translation>请选择机构的类别。没有保存。</translation>
    </message>
    <message>
        <source>车程应在 0 到 1440 分钟之间。没有保存。</source>
        <translation>车程应在 0 到 1440 分钟之间。没有保存。</translation>
    </message>
    <message>
        <source>停用一家机构要写明原因。没有保存。</source>
        <translation>停用一家机构要写明原因。没有保存。</translation>
    </message>
    <message>
        <source>通讯录里已经有“%1”。没有保存。</source>
        <translation>通讯录里已经有“%1”。没有保存。</translation>
    </message>
    <message>
        <source>交接班时间没有保存：请填写如 8:00 和 17:00，白班早于夜班。</source>
        <translation>交接班时间没有保存：请填写如 8:00 和 17:00，白班早于夜班。</translation>
    </message>
    <message>
        <source>清单里没有“%1”，检查没有记入。</source>
        <translation>清单里没有“%1”，检查没有记入。</translation>
    </message>
    <message>
        <source>%1 的数量 %2 不可能，检查没有记入。</source>
        <translation>%1 的数量 %2 不可能，检查没有记入。</translation>
    </message>
    <message>
        <source>没有“%1”这种检查，没有记入。</source>
        <translation>没有“%1”这种检查，没有记入。</translation>
    </message>
    <message>
        <source>这次发放的记录找不到了，回述没有登记。</source>
        <translation>这次发放的记录找不到了，回述没有登记。</translation>
    </message>
    <message>
        <source>这份宣教单有 %1 处不合规则，没有保存，原来的文字没有改动。请按标出的地方改正。</source>
        <translation>这份宣教单有 %1 处不合规则，没有保存，原来的文字没有改动。请按标出的地方改正。</translation>
    </message>
    <message>
        <source>审核要写明审核人和日期，没有登记。</source>
        <translation>审核要写明审核人和日期，没有登记。</translation>
    </message>
    <message>
        <source>“%1”在通讯录里已停用，不能转往那里，没有保存。请换一家机构，或先在通讯录里恢复。</source>
        <translation>“%1”在通讯录里已停用，不能转往那里，没有保存。请换一家机构，或先在通讯录里恢复。</translation>
    </message>
    <message>
        <source>同一时间转往“%1”的转诊单已经开过（%2），没有重复保存。</source>
        <translation>同一时间转往“%1”的转诊单已经开过（%2），没有重复保存。</translation>
    </message>
    <message>
        <source>这份回转单已经登记过，没有重复保存。</source>
        <translation>这份回转单已经登记过，没有重复保存。</translation>
    </message>
    <message>
        <source>这次评估的分级报告已经在 %1 报过，没有重复保存。</source>
        <translation>这次评估的分级报告已经在 %1 报过，没有重复保存。</translation>
    </message>
    <message>
        <source>评估颜色与系统按规范计算的颜色不同，没有保存。请核对命中条目；确要这样评估，请在“%1”写明理由。</source>
        <translation>评估颜色与系统按规范计算的颜色不同，没有保存。请核对命中条目；确要这样评估，请在“%1”写明理由。</translation>
    </message>
    <message>
        <source>转诊单编号“%1”不是她的转诊单，没有保存。请核对编号，或打开编号所属孕产妇的档案再登记。</source>
        <translation>转诊单编号“%1”不是她的转诊单，没有保存。请核对编号，或打开编号所属孕产妇的档案再登记。</translation>
    </message>
    <message>
        <source>回执上的姓名“%1”与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>回执上的姓名“%1”与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</translation>
    </message>
    <message>
        <source>回执上的身份证号与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>回执上的身份证号与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</translation>
    </message>
    <message>
        <source>过程没有关联到一次妊娠，观察记录没有存入档案。请先关联。</source>
        <translation>过程没有关联到一次妊娠，观察记录没有存入档案。请先关联。</translation>
    </message>
    <message>
        <source>有一次产后出血过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>有一次产后出血过程打不开，指标没有计算。请先从备份中核对。</translation>
    </message>
    <message>
        <source>%1 应 %2 分，未做</source>
        <translation>%1 应 %2 分，未做</translation>
    </message>
    <message>
        <source>%1 不适用：%2</source>
        <translation>%1 不适用：%2</translation>
    </message>
    <message>
        <source>%1 应 %2 分，实 %3 分，差 %4</source>
        <translation>%1 应 %2 分，实 %3 分，差 %4</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。可以更正已有的记录，或写备注。</source>
        <translation>这次过程已经结束，没有记入。可以更正已有的记录，或写备注。</translation>
    </message>
    <message>
        <source>要医生确认，还没有记入。%1</source>
        <translation>要医生确认，还没有记入。%1</translation>
    </message>
    <message>
        <source>不能给，没有记入。%1</source>
        <translation>不能给，没有记入。%1</translation>
    </message>
    <message>
        <source>第 %1 条不能更正：没有这一条，或已经更正过。没有改动。</source>
        <translation>第 %1 条不能更正：没有这一条，或已经更正过。没有改动。</translation>
    </message>
    <message>
        <source>划去一条记录要写原因，没有改动。</source>
        <translation>划去一条记录要写原因，没有改动。</translation>
    </message>
    <message>
        <source>流程中没有步骤“%1”，没有记入。</source>
        <translation>流程中没有步骤“%1”，没有记入。</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>写明不适用的原因后才能记入。</translation>
    </message>
    <message>
        <source>只有演练可以设置故障，实战记录没有改动。</source>
        <translation>只有演练可以设置故障，实战记录没有改动。</translation>
    </message>
    <message>
        <source>交班清单没有“%1”这一项，没有记入。</source>
        <translation>交班清单没有“%1”这一项，没有记入。</translation>
    </message>
    <message>
        <source>交班人和接班人要各自签名，不能是同一人。交班没有结束。</source>
        <translation>交班人和接班人要各自签名，不能是同一人。交班没有结束。</translation>
    </message>
    <message>
        <source>交班清单还有 %1 项没有填，不能签名：%2。</source>
        <translation>交班清单还有 %1 项没有填，不能签名：%2。</translation>
    </message>
    <message>
        <source>请选择结局，过程没有结束。</source>
        <translation>请选择结局，过程没有结束。</translation>
    </message>
    <message>
        <source>没有找到这份档案，过程没有关联。</source>
        <translation>没有找到这份档案，过程没有关联。</translation>
    </message>
    <message>
        <source>已有一次演练在进行，没有另开。请先结束那一次，或回到那一次。</source>
        <translation>已有一次演练在进行，没有另开。请先结束那一次，或回到那一次。</translation>
    </message>
    <message>
        <source>已有一次没写姓名的过程在进行，没有另开。请回到那一次，或先给它写上姓名再另开。</source>
        <translation>已有一次没写姓名的过程在进行，没有另开。请回到那一次，或先给它写上姓名再另开。</translation>
    </message>
    <message>
        <source>这位产妇已有一次过程在进行，没有另开。请回到那一次。</source>
        <translation>这位产妇已有一次过程在进行，没有另开。请回到那一次。</translation>
    </message>
    <message>
        <source>抢救人数应为 2～20 人，设置没有保存。</source>
        <translation>抢救人数应为 2～20 人，设置没有保存。</translation>
    </message>
    <message>
        <source>到接收医院的分钟数不是可能的数值，设置没有保存。</source>
        <translation>到接收医院的分钟数不是可能的数值，设置没有保存。</translation>
    </message>
    <message>
        <source>“%1”的干重 %2 g 不是可能的重量，设置没有保存。</source>
        <translation>“%1”的干重 %2 g 不是可能的重量，设置没有保存。</translation>
    </message>
    <message>
        <source>找不到这份转诊单，没有保存。</source>
        <translation>找不到这份转诊单，没有保存。</translation>
    </message>
    <message>
        <source>日期不对：应在转诊当日（%1）到今天之间。没有保存。</source>
        <translation>日期不对：应在转诊当日（%1）到今天之间。没有保存。</translation>
    </message>
    <message>
        <source>回执的编号是她的另一份转诊单“%1”，没有保存。请选那份转诊单。</source>
        <translation>回执的编号是她的另一份转诊单“%1”，没有保存。请选那份转诊单。</translation>
    </message>
    <message>
        <source>这份转诊单已经取消，不能登记回执。没有保存。</source>
        <translation>这份转诊单已经取消，不能登记回执。没有保存。</translation>
    </message>
    <message>
        <source>这份转诊单的回执已经登记过，没有重复保存。</source>
        <translation>这份转诊单的回执已经登记过，没有重复保存。</translation>
    </message>
    <message>
        <source>请填写评估机构和它的级别（二级或三级）。没有保存。</source>
        <translation>请填写评估机构和它的级别（二级或三级）。没有保存。</translation>
    </message>
    <message>
        <source>请填写回执上的评估颜色。没有保存。</source>
        <translation>请填写回执上的评估颜色。没有保存。</translation>
    </message>
    <message>
        <source>请填写回执上的诊断或颜色。没有保存。</source>
        <translation>请填写回执上的诊断或颜色。没有保存。</translation>
    </message>
    <message>
        <source>上级机构评估回执</source>
        <translation>上级机构评估回执</translation>
    </message>
    <message>
        <source>这份转诊单已有回执，不能再改到位情况。没有保存。</source>
        <translation>这份转诊单已有回执，不能再改到位情况。没有保存。</translation>
    </message>
    <message>
        <source>取消转诊要写明原因。没有保存。</source>
        <translation>取消转诊要写明原因。没有保存。</translation>
    </message>
    <message>
        <source>没有编号“%1”的转诊单。请核对编号。</source>
        <translation>没有编号“%1”的转诊单。请核对编号。</translation>
    </message>
    <message>
        <source>找不到这次评估的记录，或它已损坏。</source>
        <translation>找不到这次评估的记录，或它已损坏。</translation>
    </message>
    <message>
        <source>请选择或填写包保责任人。没有改动。</source>
        <translation>请选择或填写包保责任人。没有改动。</translation>
    </message>
    <message>
        <source>请选择责任人是乡镇、村级还是县级。没有改动。</source>
        <translation>请选择责任人是乡镇、村级还是县级。没有改动。</translation>
    </message>
    <message>
        <source>请先选中要改派的孕产妇。没有改动。</source>
        <translation>请先选中要改派的孕产妇。没有改动。</translation>
    </message>
    <message>
        <source>包保责任人只能派给孕产妇。没有改动。</source>
        <translation>包保责任人只能派给孕产妇。没有改动。</translation>
    </message>
    <message>
        <source>找不到规则文件“%1”。</source>
        <translation>找不到规则文件“%1”。</translation>
    </message>
    <message>
        <source>规则文件“%1”读不出来，没有载入。</source>
        <translation>规则文件“%1”读不出来，没有载入。</translation>
    </message>
    <message>
        <source>只有管理员可以启用新版规则。没有改动。</source>
        <translation>只有管理员可以启用新版规则。没有改动。</translation>
    </message>
    <message>
        <source>规则文件有错，不能启用。没有改动。</source>
        <translation>规则文件有错，不能启用。没有改动。</translation>
    </message>
    <message>
        <source>生效日期应是今天或以后：已作的评估不改。没有改动。</source>
        <translation>生效日期应是今天或以后：已作的评估不改。没有改动。</translation>
    </message>
    <message>
        <source>“%1”这一版规则已经有了。没有改动。</source>
        <translation>“%1”这一版规则已经有了。没有改动。</translation>
    </message>
    <message>
        <source>“%1”也从这一天起生效，请另选一天。没有改动。</source>
        <translation>“%1”也从这一天起生效，请另选一天。没有改动。</translation>
    </message>
    <message>
        <source>规则文件有错，不能预览。</source>
        <translation>规则文件有错，不能预览。</translation>
    </message>
    <message>
        <source>已停止预览。</source>
        <translation>已停止预览。</translation>
    </message>
    <message>
        <source>只有管理员可以撤回规则。没有改动。</source>
        <translation>只有管理员可以撤回规则。没有改动。</translation>
    </message>
    <message>
        <source>只能撤回本机构载入、还没有生效的规则，并要写明原因。没有改动。</source>
        <translation>只能撤回本机构载入、还没有生效的规则，并要写明原因。没有改动。</translation>
    </message>
    <message>
        <source>这个数值没有人确认过，没有改动。</source>
        <translation>这个数值没有人确认过，没有改动。</translation>
    </message>
    <message>
        <source>缺编号</source>
        <translation>缺编号</translation>
    </message>
    <message>
        <source>没有编号“%1”</source>
        <translation>没有编号“%1”</translation>
    </message>
    <message>
        <source>%1：中文和现在的不同，请用新导出的清单</source>
        <translation>%1：中文和现在的不同，请用新导出的清单</translation>
    </message>
    <message>
        <source>%1：原译文和现在的不同，请用新导出的清单</source>
        <translation>%1：原译文和现在的不同，请用新导出的清单</translation>
    </message>
    <message>
        <source>%1：译文是空的</source>
        <translation>%1：译文是空的</translation>
    </message>
    <message>
        <source>%1：填空和中文的不一致（%2）</source>
        <translation>%1：填空和中文的不一致（%2）</translation>
    </message>
    <message>
        <source>%1：数字变了（原来 %2，现在 %3）</source>
        <translation>%1：数字变了（原来 %2，现在 %3）</translation>
    </message>
    <message>
        <source>%1：“%2”不是中国朝鲜文的写法，应写“%3”</source>
        <translation>%1：“%2”不是中国朝鲜文的写法，应写“%3”</translation>
    </message>
    <message>
        <source>%1：字库里没有“%2”</source>
        <translation>%1：字库里没有“%2”</translation>
    </message>
    <message>
        <source>%1：这个编号出现了两次</source>
        <translation>%1：这个编号出现了两次</translation>
    </message>
    <message>
        <source>宣教单 %1 改后不合规则（%2），整份清单没有导入，文字没有改动。</source>
        <translation>宣教单 %1 改后不合规则（%2），整份清单没有导入，文字没有改动。</translation>
    </message>
    <message>
        <source>找不到界面文字的文件 %1。</source>
        <translation>找不到界面文字的文件 %1。</translation>
    </message>
    <message>
        <source>界面文字的文件 %1 读不懂：%2。</source>
        <translation>界面文字的文件 %1 读不懂：%2。</translation>
    </message>
    <message>
        <source>示例机构的登记读不出来，没有写入。</source>
        <translation>示例机构的登记读不出来，没有写入。</translation>
    </message>
    <message>
        <source>有一次剖宫产或复苏过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>有一次剖宫产或复苏过程打不开，指标没有计算。请先从备份中核对。</translation>
    </message>
    <message>
        <source>同一人（或没写姓名）的这项过程已在进行，没有另开。请回到那一次，双胎请分别写上姓名。</source>
        <translation>同一人（或没写姓名）的这项过程已在进行，没有另开。请回到那一次，双胎请分别写上姓名。</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。</source>
        <translation>这次过程已经结束，没有记入。</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>这一步不用签名。</translation>
    </message>
    <message>
        <source>“%1”还没有签名，不能签这一步。</source>
        <translation>“%1”还没有签名，不能签这一步。</translation>
    </message>
    <message>
        <source>还有没核对的项，不能签名：%1。</source>
        <translation>还有没核对的项，不能签名：%1。</translation>
    </message>
    <message>
        <source>%1 要签名，各人签各人的。没有签成。</source>
        <translation>%1 要签名，各人签各人的。没有签成。</translation>
    </message>
    <message>
        <source>“%1”没有完成（%2），不能结束。中途停止请写明原因。</source>
        <translation>“%1”没有完成（%2），不能结束。中途停止请写明原因。</translation>
    </message>
    <message>
        <source>未签名</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>急救车有已过期的：%1。</source>
        <translation>急救车有已过期的：%1。</translation>
    </message>
    <message>
        <source>急救车 30 天内到期：%1。</source>
        <translation>急救车 30 天内到期：%1。</translation>
    </message>
    <message>
        <source>急救车 90 天内到期：%1。</source>
        <translation>急救车 90 天内到期：%1。</translation>
    </message>
    <message>
        <source>急救车还没有清点过。</source>
        <translation>急救车还没有清点过。</translation>
    </message>
    <message>
        <source>急救车：%1。</source>
        <translation>急救车：%1。</translation>
    </message>
    <message>
        <source>急救车有 %1 种不足基数。</source>
        <translation>急救车有 %1 种不足基数。</translation>
    </message>
    <message>
        <source>任一场景，每 %1 个月</source>
        <translation>任一场景，每 %1 个月</translation>
    </message>
    <message>
        <source>演练到期：%1（上次 %2）。</source>
        <translation>演练到期：%1（上次 %2）。</translation>
    </message>
    <message>
        <source>演练还没有做过：%1。</source>
        <translation>演练还没有做过：%1。</translation>
    </message>
    <message>
        <source>今日值班的 %1 没有在有效期内的技能考核。</source>
        <translation>今日值班的 %1 没有在有效期内的技能考核。</translation>
    </message>
    <message>
        <source>还没有登记产后出血技能培训与考核。</source>
        <translation>还没有登记产后出血技能培训与考核。</translation>
    </message>
    <message>
        <source>考核到期：%1，%2（%3）。</source>
        <translation>考核到期：%1，%2（%3）。</translation>
    </message>
    <message>
        <source>复考：%1，%2（%3）。</source>
        <translation>复考：%1，%2（%3）。</translation>
    </message>
    <message>
        <source>%1：数字换了位置（原来 %2，现在 %3）</source>
        <translation>%1：数字换了位置（原来 %2，现在 %3）</translation>
    </message>
    <message>
        <source>“%1”在 %2 评的颜色比这次重，没有保存。请以上级的评估为准；确要改低，请写明理由，或录入上级新的评估。</source>
        <translation>“%1”在 %2 评的颜色比这次重，没有保存。请以上级的评估为准；确要改低，请写明理由，或录入上级新的评估。</translation>
    </message>
</context>
</TS>
