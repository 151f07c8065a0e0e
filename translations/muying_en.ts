<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>muying</name>
    <message>
        <source>母婴不能启动</source>
        <translation>Muying cannot start</translation>
    </message>
    <message>
        <source>乡镇卫生院孕产妇工作站</source>
        <translation>Maternal workstation for township health centres</translation>
    </message>
    <message>
        <source>资料文件</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>打开示例诊所</source>
        <translation>Open sample clinic</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>资源文件夹</source>
        <translation>Resource folder</translation>
    </message>
    <message>
        <source>身份证号没有填写。</source>
        <translation>The ID number has not been filled in.</translation>
    </message>
    <message>
        <source>身份证号只能由数字组成，仅第18位可以是X。请核对后重填。</source>
        <translation>An ID number consists of digits only; just the 18th may be X. Check and enter it again.</translation>
    </message>
    <message>
        <source>15位旧身份证号已停用。请按现用的18位号码填写。</source>
        <translation>Old 15-digit ID numbers are no longer in use. Enter the current 18-digit number.</translation>
    </message>
    <message>
        <source>身份证号应为18位，现为%1位。请核对后重填。</source>
        <translation>An ID number has 18 characters; this one has %1. Check and enter it again.</translation>
    </message>
    <message>
        <source>身份证号前两位（%1）不是任何省份的代码。请核对后重填。</source>
        <translation>The first two digits of the ID number (%1) are not the code of any province. Check and enter it again.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 不存在。请核对第7～14位。</source>
        <translation>The date of birth in the ID number, %1, does not exist. Check digits 7 to 14.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 晚于今天。请核对第7～14位。</source>
        <translation>The date of birth in the ID number, %1, is later than today. Check digits 7 to 14.</translation>
    </message>
    <message>
        <source>身份证号的校验码（第18位）不对，可能有一位抄错。请核对后重填。</source>
        <translation>The check digit of the ID number (18th) is wrong; one digit may have been copied wrongly. Check and enter it again.</translation>
    </message>
    <message>
        <source>这里没有图形界面，母婴需要在桌面上启动；命令行请用 muyingctl。</source>
        <translation>There is no graphical display here; Muying must be started on a desktop. Use muyingctl on the command line.</translation>
    </message>
</context>
<context>
    <name>muying::content</name>
    <message>
        <source>程序自带的表单、规则或日程数据有误，程序没有打开任何记录，记录也没有改动。请重新安装本程序，或把下面几行告诉维护人员：</source>
        <translation>The forms, rules or schedules that come with the program contain errors. No record was opened and no record was changed. Reinstall the program, or pass the following lines to support:</translation>
    </message>
    <message>
        <source>宣教单张的内容有误，没有打印任何单张，记录没有改动。请改正下面几行，或重新安装本程序：</source>
        <translation>The leaflets have mistakes; nothing was printed and no record changed. Correct the lines below, or install the program again:</translation>
    </message>
    <message>
        <source>这一版规则与本程序的表单不符，没有启用：</source>
        <translation>This edition of the rules does not fit the forms of the program and was not put into use:</translation>
    </message>
</context>
<context>
    <name>muying::ctl</name>
    <message>
        <source>这一行不是 JSON 对象，没有处理。</source>
        <translation>This line is not a JSON object; it was not processed.</translation>
    </message>
    <message>
        <source>这一行不是正确的 JSON（第 %1 字节处），没有处理。</source>
        <translation>This line is not valid JSON (at byte %1); it was not processed.</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经回答。</source>
        <translation>An error occurred while reading the input. The earlier lines have been answered.</translation>
    </message>
    <message>
        <source>没有 --%1 这个选项。用 --help 查看用法。</source>
        <translation>There is no option --%1. Use --help to see the usage.</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>Option --%1 takes no value.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少值。</source>
        <translation>Option --%1 needs a value.</translation>
    </message>
    <message>
        <source>多余的参数：%1。用 --help 查看用法。</source>
        <translation>Extra argument: %1. Use --help to see the usage.</translation>
    </message>
    <message>
        <source>按五色规则评估妊娠风险：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>Assess pregnancy risk by the five-colour rules: one JSON per line, answered line by line (no database needed)</translation>
    </message>
    <message>
        <source>规则文件（默认随程序安装的 cn_2017.json）</source>
        <translation>rules file (default: the installed cn_2017.json)</translation>
    </message>
    <message>
        <source>规则文件读不出来或有错误，一行也没有评估。请修复后重试。</source>
        <translation>The rules file cannot be read or contains errors; no line was assessed. Repair it and try again.</translation>
    </message>
    <message>
        <source>保存几次（默认 50）</source>
        <translation>number of saves (default 50)</translation>
    </message>
    <message>
        <source>用法：muyingctl bench --db FILE [--saves N]</source>
        <translation>Usage: muyingctl bench --db FILE [--saves N]</translation>
    </message>
    <message>
        <source>这个文件有多个用户（%1），请用 --user 指明。</source>
        <translation>This file has several users (%1); name one with --user.</translation>
    </message>
    <message>
        <source>机构的数据文件</source>
        <translation>the clinic's data file</translation>
    </message>
    <message>
        <source>登录名（只有一个用户时可省略）</source>
        <translation>login name (may be left out when there is only one user)</translation>
    </message>
    <message>
        <source>密码所在文件（默认用变量 MUYING_PASSWORD）</source>
        <translation>file holding the password (default: the variable MUYING_PASSWORD)</translation>
    </message>
    <message>
        <source>没有密码：请用 --password-file 或变量 MUYING_PASSWORD。</source>
        <translation>No password: use --password-file or the variable MUYING_PASSWORD.</translation>
    </message>
    <message>
        <source>打不开密码文件 %1：%2。</source>
        <translation>The password file %1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>请用 --db 指明数据文件。</source>
        <translation>Name the data file with --db.</translation>
    </message>
    <message>
        <source>填入示例妇女；文件不存在时新建示例机构</source>
        <translation>Fill in sample women; creates a sample clinic if the file does not exist</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Number of women</translation>
    </message>
    <message>
        <source>种子（默认 1）：相同种子和日期得到相同的机构</source>
        <translation>seed (default 1): the same seed and date give the same clinic</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有新建。</source>
        <translation>The file %1 cannot be written; nothing was created.</translation>
    </message>
    <message>
        <source>示例妇女</source>
        <translation>Sample women</translation>
    </message>
    <message>
        <source>恢复码（只显示这一次，请抄下保存）：%1</source>
        <translation>Recovery code (shown only this once; copy and keep it): %1</translation>
    </message>
    <message>
        <source>用法：muyingctl demo --db FILE --women N [--seed S]</source>
        <translation>Usage: muyingctl demo --db FILE --women N [--seed S]</translation>
    </message>
    <message>
        <source>用法：muyingctl 命令 [选项] …</source>
        <translation>Usage: muyingctl COMMAND [options] …</translation>
    </message>
    <message>
        <source>每个命令都有 --help 和 --lang zh|ko|en。数据为每行一个 JSON 对象。</source>
        <translation>Every command has --help and --lang zh|ko|en. Data is one JSON object per line.</translation>
    </message>
    <message>
        <source>退出码：0 全部完成，1 有输入被拒绝，2 用法错误，3 文件被占用、密码错误或无权限，4 读写失败。</source>
        <translation>Exit codes: 0 all done, 1 some input refused, 2 wrong usage, 3 file in use, wrong password or no permission, 4 read or write failed.</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 [选项] %2</source>
        <translation>Usage: muyingctl %1 [options] %2</translation>
    </message>
    <message>
        <source>纸面语言（默认按孕产妇的打印语言）</source>
        <translation>language on paper (default: the woman's print language)</translation>
    </message>
    <message>
        <source>消息的语言（默认 zh）</source>
        <translation>language of messages (default zh)</translation>
    </message>
    <message>
        <source>显示本说明</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>结果写不出去（磁盘已满或管道已关闭），输出不完整。</source>
        <translation>The results cannot be written (disk full or pipe closed); the output is incomplete.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh、ko 或 en。</source>
        <translation>--lang can only be zh, ko or en.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。用 muyingctl --help 查看全部命令。</source>
        <translation>There is no command “%1”. Use muyingctl --help to see all commands.</translation>
    </message>
    <message>
        <source>儿童生长评价：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>Child growth assessment: one JSON per line, answered line by line (no database needed)</translation>
    </message>
    <message>
        <source>wst423（默认，WS/T 423-2022）或 who2006</source>
        <translation>wst423 (default, WS/T 423-2022) or who2006</translation>
    </message>
    <message>
        <source>%1 不是可能的数值，本行没有处理。</source>
        <translation>%1 is not a possible value; this line was not processed.</translation>
    </message>
    <message>
        <source>%1 应为整数，本行没有处理。</source>
        <translation>%1 must be a whole number; this line was not processed.</translation>
    </message>
    <message>
        <source>%1 的写法不认识，本行没有处理。</source>
        <translation>%1 is written in a form that is not known; this line was not processed.</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false，本行没有处理。</source>
        <translation>%1 must be true or false; this line was not processed.</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。本行没有处理。</source>
        <translation>“%1” is not known; check the name. This line was not processed.</translation>
    </message>
    <message>
        <source>缺少 sex（1 男，2 女），本行没有处理。</source>
        <translation>sex is missing (1 male, 2 female); this line was not processed.</translation>
    </message>
    <message>
        <source>缺少 x（月龄或厘米）或 value，本行没有处理。</source>
        <translation>x (age in months, or centimetres) or value is missing; this line was not processed.</translation>
    </message>
    <message>
        <source>标准的表中没有这个月龄或身长，本行没有处理。</source>
        <translation>The tables of the standard do not have this age or length; this line was not processed.</translation>
    </message>
    <message>
        <source>缺少 age_days 或 age_months，本行没有处理。</source>
        <translation>age_days or age_months is missing; this line was not processed.</translation>
    </message>
    <message>
        <source>不认识标准“%1”，可用 wst423 或 who2006。</source>
        <translation>The standard “%1” is not known; use wst423 or who2006.</translation>
    </message>
    <message>
        <source>一份记录的修改历史：谁、何时、哪个字段、从什么改成什么</source>
        <translation>Change history of one record: who, when, which field, from what to what</translation>
    </message>
    <message>
        <source>只看一个字段</source>
        <translation>one field only</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>The file %1 cannot be opened: %2. Check the path and the permissions.</translation>
    </message>
    <message>
        <source>写到这个文件</source>
        <translation>write to this file</translation>
    </message>
    <message>
        <source>黑白线条标识，用于单色打印机</source>
        <translation>black line-art marks, for monochrome printers</translation>
    </message>
    <message>
        <source>套打：只印填写的内容</source>
        <translation>overprint: print only what is filled in</translation>
    </message>
    <message>
        <source>不认识“%1”，这一行没有保存。</source>
        <translation>“%1” is not known; this line was not saved.</translation>
    </message>
    <message>
        <source>没有“%1”这张表，这一行没有保存。</source>
        <translation>There is no form “%1”; this line was not saved.</translation>
    </message>
    <message>
        <source>缺少 answers，这一行没有保存。</source>
        <translation>answers is missing; this line was not saved.</translation>
    </message>
    <message>
        <source>这张表没有记录 %1，没有保存。</source>
        <translation>This form has no record %1; nothing was saved.</translation>
    </message>
    <message>
        <source>这一行不是 JSON 对象，没有保存。</source>
        <translation>This line is not a JSON object; it was not saved.</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经保存。</source>
        <translation>An error occurred while reading the input. The earlier lines have been saved.</translation>
    </message>
    <message>
        <source>按姓名、拼音、首字母、朝鲜文、电话或身份证尾号、手册号、村名查找</source>
        <translation>Find by name, pinyin, initials, Korean, end of phone or ID number, handbook number or village</translation>
    </message>
    <message>
        <source>最多几个（默认 9）</source>
        <translation>at most how many (default 9)</translation>
    </message>
    <message>
        <source>检查文件完整性、封印和审计链，并报告数目</source>
        <translation>Check file integrity, seals and the audit chain, and report the counts</translation>
    </message>
    <message>
        <source>在线备份到一个文件夹，并打开核对备份</source>
        <translation>Back up to a folder while in use, then open the backup and check it</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>Folder to back up to</translation>
    </message>
    <message>
        <source>用法：muyingctl backup --db FILE --to DIR</source>
        <translation>Usage: muyingctl backup --db FILE --to DIR</translation>
    </message>
    <message>
        <source>用户：list、add LOGIN、reset LOGIN、disable LOGIN</source>
        <translation>Users: list, add LOGIN, reset LOGIN, disable LOGIN</translation>
    </message>
    <message>
        <source>新用户的姓名（add）</source>
        <translation>name of the new user (add)</translation>
    </message>
    <message>
        <source>doctor（默认）或 administrator（add）</source>
        <translation>doctor (default) or administrator (add)</translation>
    </message>
    <message>
        <source>新密码所在文件（默认用变量 MUYING_NEW_PASSWORD；add、reset）</source>
        <translation>file holding the new password (default: the variable MUYING_NEW_PASSWORD; add, reset)</translation>
    </message>
    <message>
        <source>没有新密码：请用 --new-password-file 或变量 MUYING_NEW_PASSWORD。</source>
        <translation>No new password: use --new-password-file or the variable MUYING_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>用法：muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</source>
        <translation>Usage: muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</translation>
    </message>
    <message>
        <source>今日名单：逾期、今天、本周应做的事</source>
        <translation>Today's list: what is overdue, due today and due this week</translation>
    </message>
    <message>
        <source>按哪一天（YYYY-MM-DD，8 点）看，默认现在</source>
        <translation>as of which day (YYYY-MM-DD, at 8:00), now by default</translation>
    </message>
    <message>
        <source>list：只列这个主题</source>
        <translation>list: only this topic</translation>
    </message>
    <message>
        <source>list：只列适合这个孕周的</source>
        <translation>list: only those for this gestational week</translation>
    </message>
    <message>
        <source>list：只列适合这个风险颜色的</source>
        <translation>list: only those for this risk colour</translation>
    </message>
    <message>
        <source>list：只列这项到期事项要用的</source>
        <translation>list: only those for this due task</translation>
    </message>
    <message>
        <source>宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。</source>
        <translation>%1 leaflets, %2 pairs of text, %3 problems, %4 not reviewed.</translation>
    </message>
    <message>
        <source>孕周应为整数。</source>
        <translation>The gestational week must be a whole number.</translation>
    </message>
    <message>
        <source>产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）</source>
        <translation>Postpartum haemorrhage: replays loss, signs and drugs of a birth and answers stage and orders line by line (no database)</translation>
    </message>
    <message>
        <source>产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。</source>
        <translation>The haemorrhage protocol cannot be read or has errors; no line was handled. Repair it and try again.</translation>
    </message>
    <message>
        <source>把手册、表单、标签或打印机测试页印成 PDF</source>
        <translation>Print the handbook, a form, labels or the printer test page as PDF</translation>
    </message>
    <message>
        <source>名单上的每一个人（名单见 worklist）</source>
        <translation>everybody on the list (see worklist)</translation>
    </message>
    <message>
        <source>只印手册的这一节</source>
        <translation>only this section of the handbook</translation>
    </message>
    <message>
        <source>blank：哪一种表单</source>
        <translation>blank: which form</translation>
    </message>
    <message>
        <source>leaflet：哪一份宣教单张（见 leaflets list）</source>
        <translation>leaflet: which one (see leaflets list)</translation>
    </message>
    <message>
        <source>leaflet：已问过本人，可以打印敏感单张</source>
        <translation>leaflet: she was asked, the sensitive leaflet may be printed</translation>
    </message>
    <message>
        <source>labels：标签纸规格，默认 70x37</source>
        <translation>labels: format of the sheet, 70x37 by default</translation>
    </message>
    <message>
        <source>labels：第一张上已用掉的枚数</source>
        <translation>labels: places used up on the first sheet</translation>
    </message>
    <message>
        <source>labels：每人几枚，默认一行</source>
        <translation>labels: how many for each person, a row by default</translation>
    </message>
    <message>
        <source>labels：印出裁切线，用于普通纸</source>
        <translation>labels: print cut lines, for plain paper</translation>
    </message>
    <message>
        <source>test-page：写在页上的打印机名</source>
        <translation>test-page: name of the printer on the page</translation>
    </message>
    <message>
        <source>套打偏移，毫米</source>
        <translation>offset of overprinting, mm</translation>
    </message>
    <message>
        <source>没有编号为“%1”的宣教单张。</source>
        <translation>There is no leaflet “%1”.</translation>
    </message>
    <message>
        <source>这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。</source>
        <translation>This leaflet is private: ask her first, then print with --sensitive. Nothing was printed.</translation>
    </message>
    <message>
        <source>--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。</source>
        <translation>Write --offset as right,down (mm, −20 to 20), e.g. 1.5,-0.5.</translation>
    </message>
    <message>
        <source>没有名单“%1”。可用的名单：%2</source>
        <translation>There is no list “%1”. Lists: %2</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>保存记录：每行一个 JSON（subject、form、date、answers），逐行回答。没有 subject 的 WOM_COVER 登记新妇女；subject 写 clinic 是本机构的登记（值班、物资、演练等）；不重复的表已有记录时改写所给的字段。“acknowledge” 列出已确认的少见值，true 为全部</source>
        <translation>Save records: one JSON a line (subject, form, date, answers), answered line by line. WOM_COVER without subject registers a new woman; subject clinic means the clinic's own registers (duty, stock, drills …); a form that does not repeat is changed in the given fields. “acknowledge” lists confirmed unusual values, true means all</translation>
    </message>
    <message>
        <source>一名妇女、一次妊娠或本机构登记（ID 写 clinic）的全部记录和待办</source>
        <translation>All records and tasks of a woman, a pregnancy or the clinic's registers (ID clinic)</translation>
    </message>
    <message>
        <source>测量解锁、打开全部身份、查找、名单、保存和打印手册的时间；保存与单纯的 SQLite 提交相比</source>
        <translation>Times unlocking, opening all identities, search, worklist, saving and printing a handbook; saves compared with a bare SQLite commit</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 %2 %3</source>
        <translation>Usage: muyingctl %1 %2 %3</translation>
    </message>
    <message>
        <source>--%1 要写成 YYYY-MM-DD 的日期。</source>
        <translation>--%1 must be a day written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>导出：csv 或 xlsx（记录或一份名单），package（一人的加密档案包），fhir（一人的测量值）</source>
        <translation>Export: csv or xlsx (records or a list), package (one person's sealed records), fhir (one person's measurements)</translation>
    </message>
    <message>
        <source>写到哪里；csv 为一个文件夹，或一张表的文件</source>
        <translation>where to; for csv a folder, or the file of one form</translation>
    </message>
    <message>
        <source>只要这张表（可写多次），默认所有填过的表</source>
        <translation>only this form (may be repeated); default all that were filled</translation>
    </message>
    <message>
        <source>从这一天的记录起</source>
        <translation>records from this day</translation>
    </message>
    <message>
        <source>到这一天的记录为止</source>
        <translation>records until this day</translation>
    </message>
    <message>
        <source>带姓名、身份证号和所有文字；不写则只有编号、数字、日期和选项</source>
        <translation>with names, ID numbers and all text; without it only numbers of files, figures, days and options</translation>
    </message>
    <message>
        <source>导出这份在管人员名单（带姓名，名单见 worklist）</source>
        <translation>export this list of people in care (with names; lists: see worklist)</translation>
    </message>
    <message>
        <source>--list：按哪一天看，默认现在</source>
        <translation>--list: as of which day, default now</translation>
    </message>
    <message>
        <source>package、fhir：谁的档案</source>
        <translation>package, fhir: whose records</translation>
    </message>
    <message>
        <source>package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）</source>
        <translation>package: file with its password (default: variable MUYING_PACKAGE_PASSWORD)</translation>
    </message>
    <message>
        <source>读取档案</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>写出记录</source>
        <translation>Writing records</translation>
    </message>
    <message>
        <source>写出名单</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>有 %1 份档案损坏，它们的记录不在导出的文件里。请用 verify 检查。</source>
        <translation>%1 files are damaged; their records are not in the export. Check with verify.</translation>
    </message>
    <message>
        <source>没有档案包的密码：请用 --package-password-file 或变量 MUYING_PACKAGE_PASSWORD。</source>
        <translation>No password for the package: use --package-password-file or the variable MUYING_PACKAGE_PASSWORD.</translation>
    </message>
    <message>
        <source>导入：csv 或 xlsx 的记录（要么全部，要么不动），package（别的机构送来的档案包）</source>
        <translation>Import: records from csv or xlsx (all or nothing), package (records sent by another clinic)</translation>
    </message>
    <message>
        <source>只在副本里试一遍，不改动数据文件</source>
        <translation>only try it in a copy; the file is not changed</translation>
    </message>
    <message>
        <source>确认所有少见的值（csv、xlsx）</source>
        <translation>confirm all unlikely values (csv, xlsx)</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Importing records</translation>
    </message>
    <message>
        <source>导入档案</source>
        <translation>Importing files</translation>
    </message>
    <message>
        <source>有不能导入的内容，什么也没有导入。</source>
        <translation>Something could not be imported; nothing was imported.</translation>
    </message>
    <message>
        <source>核对或列出宣教单张，导出、导入译文审核清单</source>
        <translation>check or list leaflets, export and import review lists</translation>
    </message>
    <message>
        <source>review：哪种文字的清单，默认 ko</source>
        <translation>review: list of which language, ko by default</translation>
    </message>
    <message>
        <source>review import：审核人</source>
        <translation>review import: reviewer</translation>
    </message>
    <message>
        <source>review import：审核日期，默认今天</source>
        <translation>review import: day of the review, today by default</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets check|list|terms|review export FILE|review import FILE [选项]</source>
        <translation>Usage: muyingctl leaflets check|list|terms|review export FILE|review import FILE [options]</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets review export|import 文件.xlsx [--words ko|en] [--db FILE]；import 还要 --db、--reviewer 姓名，可加 --date 日期</source>
        <translation>Usage: muyingctl leaflets review export|import FILE.xlsx [--words ko|en] [--db FILE]; import also needs --db and --reviewer NAME, may take --date DAY</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>%1 lines cannot be accepted; the list was not imported and nothing was changed.</translation>
    </message>
    <message>
        <source>；或在管人员的名单（cases:代码，写错时列出全部代码）</source>
        <translation>; or a list of people in care (cases:CODE; a wrong one lists all)</translation>
    </message>
    <message>
        <source>没有名单“%1”。有：%2。</source>
        <translation>There is no list “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>孕产妇、一次妊娠或儿童（可写多次）；clinic 为本机构的登记</source>
        <translation>Woman, pregnancy or child (may be given several times); clinic: the registers of the clinic</translation>
    </message>
    <message>
        <source>leaflet：side 左右对照（默认）、stacked 上下对照、zh 只印中文、back 背面朝鲜文</source>
        <translation>leaflet: side (default), stacked, zh Chinese only, back Korean on the back</translation>
    </message>
    <message>
        <source>poster：colours、danger 或 vaccines</source>
        <translation>poster: colours, danger or vaccines</translation>
    </message>
    <message>
        <source>leaflet：大字朗读版</source>
        <translation>leaflet: large type to read aloud</translation>
    </message>
    <message>
        <source>pph-…：哪一次过程，默认最近一次</source>
        <translation>pph-…: which run; the newest by default</translation>
    </message>
    <message>
        <source>pph-quality：2026-11 或 2026-Q4</source>
        <translation>pph-quality: 2026-11 or 2026-Q4</translation>
    </message>
    <message>
        <source>pph-chart、poster：纸张，默认 A4</source>
        <translation>pph-chart, poster: paper, A4 by default</translation>
    </message>
    <message>
        <source>用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf
内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、leaflet（--leaflet CODE，可加 --db 和 --subject）、poster（--poster CODE）、pph-timeline pph-transfer pph-handover pph-debrief pph-family（--run ID）、pph-chart pph-doses pph-kit（不需要 --db）、pph-quality（--period）、pph-risk（--subject）</source>
        <translation>Usage: muyingctl print WHAT --db FILE --subject ID|--list NAME --out FILE.pdf
WHAT: handbook cover identity pregnancy anc1 visits screening assessment, the code of any form, labels, blank (--form CODE, --subject may be added), test-page (needs no --db), leaflet (--leaflet CODE, --db and --subject may be added), poster (--poster CODE), pph-timeline pph-transfer pph-handover pph-debrief pph-family (--run ID), pph-chart pph-doses pph-kit (need no --db), pph-quality (--period), pph-risk (--subject)</translation>
    </message>
    <message>
        <source>--layout 可用 side、stacked、zh 或 back。</source>
        <translation>--layout takes side, stacked, zh or back.</translation>
    </message>
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>There is no poster “%1”.</translation>
    </message>
    <message>
        <source>没有这次产后出血过程，什么都没有打印。</source>
        <translation>There is no such run; nothing was printed.</translation>
    </message>
    <message>
        <source>产后出血可打印：pph-timeline、pph-transfer、pph-handover、pph-debrief、pph-family（--db，--run 可省）、pph-chart（--paper A4 或 A3）、pph-doses、pph-kit、pph-quality（--period 2026-11 或 2026-Q4）、pph-risk（--subject）。</source>
        <translation>Papers of a haemorrhage: pph-timeline, pph-transfer, pph-handover, pph-debrief, pph-family (--db; --run may be left out), pph-chart (--paper A4 or A3), pph-doses, pph-kit, pph-quality (--period 2026-11 or 2026-Q4), pph-risk (--subject).</translation>
    </message>
    <message>
        <source>--period 写成 2026-11 或 2026-Q4。</source>
        <translation>Write --period as 2026-11 or 2026-Q4.</translation>
    </message>
    <message>
        <source>恢复：先把备份完整试开一遍并报告数目，再放到 --db 的位置；原来的文件改名保留</source>
        <translation>Restore: opens the backup completely and reports its counts, then puts it in the place of --db; the older file is kept under another name</translation>
    </message>
    <message>
        <source>只试开备份，不恢复</source>
        <translation>only open the backup, do not restore</translation>
    </message>
    <message>
        <source>--db 处已有文件时也恢复；旧文件改名保留在旁边</source>
        <translation>restore even if --db is there; the older file is kept beside it</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有恢复，原来的文件还在。请检查磁盘空间和权限。</source>
        <translation>%1 cannot be written; nothing was restored and the older file is still there. Check space and permissions.</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。</source>
        <translation>The backup file was not found: %1.</translation>
    </message>
    <message>
        <source>%1 已经有一个文件，没有恢复。确实要替换它，请加 --replace。</source>
        <translation>There is a file at %1 already; nothing was restored. Add --replace to replace it.</translation>
    </message>
    <message>
        <source>备份和 --db 是同一个文件，没有恢复。</source>
        <translation>Backup and --db are the same file; nothing was restored.</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>from which day</translation>
    </message>
    <message>
        <source>到哪一天（含）</source>
        <translation>until which day (included)</translation>
    </message>
    <message>
        <source>写成 .xlsx 或 .csv，默认每行一个 JSON</source>
        <translation>write .xlsx or .csv; default one JSON a line</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>分子是什么</source>
        <translation>What the numerator is</translation>
    </message>
    <message>
        <source>分母是什么</source>
        <translation>What the denominator is</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>有 %1 份妊娠档案损坏，没有计入。请用 verify 检查。</source>
        <translation>%1 files of pregnancies are damaged and not counted. Check with verify.</translation>
    </message>
    <message>
        <source>统计：care（孕产妇管理）、education（健康教育）、pph（产后出血质控）；每项有分子、分母、出处</source>
        <translation>Statistics: care (maternal care), education (health education), pph (quality of haemorrhage care); each with numerator, denominator and source</translation>
    </message>
</context>
<context>
    <name>muying::exchange</name>
    <message>
        <source>“%1”不能是“%2”</source>
        <translation>“%1” cannot be “%2”</translation>
    </message>
    <message>
        <source>产后%1天</source>
        <translation>day %1 postpartum</translation>
    </message>
    <message>
        <source>认不出文件的文字编码，没有读入任何内容。请另存为“CSV UTF-8”。</source>
        <translation>The encoding of the file is unknown; nothing was read. Please save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>第 %1 行的列数过多，没有读入任何内容。</source>
        <translation>Line %1 has too many columns; nothing was read.</translation>
    </message>
    <message>
        <source>第 %1 行引号后面还有字，没有读入任何内容。请检查这一行的引号。</source>
        <translation>Line %1: text follows a closing quote; nothing was read. Please check the quotes.</translation>
    </message>
    <message>
        <source>第 %1 行的引号没有结束，没有读入任何内容。</source>
        <translation>Line %1: a quote is not closed; nothing was read.</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>The file %1 cannot be opened: %2. Check the path and the permissions.</translation>
    </message>
    <message>
        <source>读文件 %1 时出错：%2。没有读入任何内容。</source>
        <translation>Error reading %1: %2. Nothing was read.</translation>
    </message>
    <message>
        <source>%1 不是文字表格，没有读入任何内容。请另存为 .xlsx 或 .csv。</source>
        <translation>%1 is no text table; nothing was read. Please save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>已停止，没有写出文件。</source>
        <translation>Stopped; no file was written.</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>版本号</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>第几次保存</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>档案编号</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>档案种类</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>母亲档案编号</source>
        <translation>Mother's file number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>Handbook no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>Saved at</translation>
    </message>
    <message>
        <source>保存人</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason of voiding</translation>
    </message>
    <message>
        <source>没有“%1”这张表，没有写出文件。</source>
        <translation>There is no form “%1”; no file was written.</translation>
    </message>
    <message>
        <source>一个 CSV 文件只放一张表：请指明表，或给出一个文件夹。</source>
        <translation>One CSV file holds one form: name the form, or give a folder.</translation>
    </message>
    <message>
        <source>找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。</source>
        <translation>Folder %1 was not found; no file was written. Check the stick or choose another folder.</translation>
    </message>
    <message>
        <source>已作废的记录不能导入</source>
        <translation>A void record cannot be imported</translation>
    </message>
    <message>
        <source>这个记录编号在本机属于另一张表或另一个版本</source>
        <translation>This record number belongs here to another form or edition</translation>
    </message>
    <message>
        <source>这条记录在本机已经作废</source>
        <translation>This record is void here</translation>
    </message>
    <message>
        <source>作废不能导入，请在本机打开这条记录作废</source>
        <translation>Voiding cannot be imported; please void the record here</translation>
    </message>
    <message>
        <source>导出以后这条记录在本机又改过（第 %1 次，表格是第 %2 次），请重新导出再改</source>
        <translation>The record was changed here since the export (version %1, the table has %2); please export again</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1</source>
        <translation>Her file may be here already: %1</translation>
    </message>
    <message>
        <source>本机没有档案“%1”</source>
        <translation>There is no file “%1” here</translation>
    </message>
    <message>
        <source>已停止，没有导入任何内容。</source>
        <translation>Stopped; nothing was imported.</translation>
    </message>
    <message>
        <source>没有“%1”这张表（版本 %2）</source>
        <translation>There is no form “%1” (edition %2)</translation>
    </message>
    <message>
        <source>没有写是谁的记录（#subject）</source>
        <translation>Whose record it is is missing (#subject)</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”</source>
        <translation>Form “%1” has no field “%2”</translation>
    </message>
    <message>
        <source>不认识“%1”这一列</source>
        <translation>Column “%1” is unknown</translation>
    </message>
    <message>
        <source>文件是空的，没有读入任何内容。</source>
        <translation>The file is empty; nothing was read.</translation>
    </message>
    <message>
        <source>FHIR 只导出一名妇女或儿童的记录，没有写出文件。</source>
        <translation>FHIR exports the records of one woman or child; no file was written.</translation>
    </message>
    <message>
        <source>%1 不是普通文件，没有写出。请换一个文件名。</source>
        <translation>%1 is no ordinary file; nothing was written. Please choose another name.</translation>
    </message>
    <message>
        <source>磁盘已满，%1 没有写出；原来的同名文件没有改动。请清理磁盘后再试。</source>
        <translation>The disk is full; %1 was not written and an older file of that name is unchanged. Make room and try again.</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，%1 没有写出；原来的同名文件没有改动。请检查权限或写保护开关，或选择别的文件夹。</source>
        <translation>The folder cannot be written; %1 was not written and an older file of that name is unchanged. Check permissions or choose another folder.</translation>
    </message>
    <message>
        <source>写文件时出错，%1 没有写出；原来的同名文件没有改动。请检查硬盘或U盘的连接后再试。</source>
        <translation>Writing failed; %1 was not written and an older file of that name is unchanged. Check the disk or stick and try again.</translation>
    </message>
    <message>
        <source>她的档案有损坏，没有写出档案包。请先用备份恢复。</source>
        <translation>Her file is damaged; no package was written. Please restore a backup first.</translation>
    </message>
    <message>
        <source>档案包只装一名妇女或儿童的档案，没有写出文件。</source>
        <translation>A package holds the file of one woman or child; nothing was written.</translation>
    </message>
    <message>
        <source>文件超过 50 MB，不是转诊档案包，没有读入任何内容。</source>
        <translation>The file exceeds 50 MB and is no package; nothing was read.</translation>
    </message>
    <message>
        <source>这个文件不是转诊档案包，或者不完整，没有读入任何内容。</source>
        <translation>This file is no package, or is incomplete; nothing was read.</translation>
    </message>
    <message>
        <source>密码不对，或档案包被改动过，没有读入任何内容。请向发送单位核对密码，或重新取得文件。</source>
        <translation>The password is wrong, or the package was changed; nothing was read. Check the password with the sender, or get the file again.</translation>
    </message>
    <message>
        <source>加密部件不能工作，没有写出文件。</source>
        <translation>Encryption does not work here; no file was written.</translation>
    </message>
    <message>
        <source>这个档案包来自更新的程序，没有读入任何内容。请升级程序。</source>
        <translation>The package comes from a newer program; nothing was read. Please update.</translation>
    </message>
    <message>
        <source>档案包里的表“%1”（版本 %2）本程序不认识，没有导入任何内容。请升级程序后再导入。</source>
        <translation>The package holds form “%1” (edition %2), unknown to this program; nothing was imported. Please update first.</translation>
    </message>
    <message>
        <source>档案包里的档案编号在本机属于另一个人，没有导入任何内容。</source>
        <translation>A file number of the package belongs to another person here; nothing was imported.</translation>
    </message>
    <message>
        <source>“%1”%2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>本机已把这条记录作废，没有改动；请与发送单位核对</source>
        <translation>This record is void here and was left so; please check with the sender</translation>
    </message>
    <message>
        <source>本机的记录与档案包里的不同，保留本机的；请对照后修改</source>
        <translation>The record here differs from the package and was kept; please compare and correct</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1。没有导入任何内容，请先核对是不是同一个人。</source>
        <translation>Her file may be here already: %1. Nothing was imported; please check whether it is the same person.</translation>
    </message>
    <message>
        <source>档案包的内容不完整，没有读入任何内容。请发送单位重新制作。</source>
        <translation>The package is incomplete; nothing was read. Please have the sender make it again.</translation>
    </message>
    <message>
        <source>文件超过 50 MB，没有读入任何内容。请分成几个文件。</source>
        <translation>The file exceeds 50 MB; nothing was read. Please split it.</translation>
    </message>
    <message>
        <source>这是旧格式（.xls）或加了密码的表格，没有读入任何内容。请用 Excel 或 WPS 另存为不带密码的 .xlsx。</source>
        <translation>This is an old (.xls) or protected table; nothing was read. Please save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列</source>
        <translation>line %1 column %2</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行</source>
        <translation>sheet “%1” row %2</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行 %3 列</source>
        <translation>sheet “%1” row %2 column %3</translation>
    </message>
    <message>
        <source>%1：“%2”这一列出现了两次，没有读入任何内容。</source>
        <translation>%1: column “%2” stands twice; nothing was read.</translation>
    </message>
    <message>
        <source>表格“%1”里没有“%2”这一列，没有读入任何内容。请核对表头。</source>
        <translation>Table “%1” has no column “%2”; nothing was read. Please check the header.</translation>
    </message>
    <message>
        <source>文件里没有内容，没有改动任何文字。</source>
        <translation>The file is empty; nothing was changed.</translation>
    </message>
    <message>
        <source>不能在档案所在的文件夹里写入，没有做任何改动。请检查权限。</source>
        <translation>The folder of the clinic's file cannot be written; nothing was changed. Please check the permissions.</translation>
    </message>
    <message>
        <source>档案在导入时被改动，没有导入任何内容。请再试一次。</source>
        <translation>The file was changed during the import; nothing was imported. Please try again.</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列超出了电子表格的限度（32767 字，1048576 行），没有写出文件。请改用 CSV 或缩小范围。</source>
        <translation>Row %1 column %2 exceeds what a spreadsheet holds (32767 letters, 1048576 rows); no file was written. Use CSV or a smaller range.</translation>
    </message>
    <message>
        <source>文件名应以 .xlsx 或 .csv 结尾：%1。没有写出文件。</source>
        <translation>The file name must end in .xlsx or .csv: %1. No file was written.</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行之后的单元格位置不对，没有读入任何内容。</source>
        <translation>Sheet “%1”: cells after row %2 are out of place; nothing was read.</translation>
    </message>
    <message>
        <source>表格的单元格过多，没有读入任何内容。请分成几个文件。</source>
        <translation>The table has too many cells; nothing was read. Please split it.</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1，内部第 %2 行），没有读入任何内容。请重新取得这个文件。</source>
        <translation>The table file is damaged (%1, inner line %2); nothing was read. Please get it again.</translation>
    </message>
    <message>
        <source>这个文件不是 XLSX 表格，没有读入任何内容。请用 Excel 或 WPS 另存为 .xlsx 或 .csv。</source>
        <translation>This file is no XLSX table; nothing was read. Please save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>文件解开后过大，不像正常的表格，没有读入任何内容。</source>
        <translation>Unpacked the file is too large to be an ordinary table; nothing was read.</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1），没有读入任何内容。请重新取得这个文件。</source>
        <translation>The table file is damaged (%1); nothing was read. Please get it again.</translation>
    </message>
    <message>
        <source>文件有密码保护，没有读入任何内容。请先去掉密码再导入。</source>
        <translation>The file is protected by a password; nothing was read. Please remove it first.</translation>
    </message>
</context>
<context>
    <name>muying::pph</name>
    <message>
        <source>称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。</source>
        <translation>Wet %1 g and dry %2 g are not possible weights; not counted. Check the scale.</translation>
    </message>
    <message>
        <source>湿重 %1 g 比干重 %2 g 还轻，没有计入。请核对是否填反。</source>
        <translation>Wet weight %1 g is less than dry weight %2 g; not counted. Were they exchanged?</translation>
    </message>
    <message>
        <source>量 %1 mL 不是可能的数值，没有计入。请核对。</source>
        <translation>A volume of %1 mL is not possible; not counted. Please check.</translation>
    </message>
    <message>
        <source>其中羊水或冲洗液 %1 mL 比总量 %2 mL 还多，没有计入。请核对。</source>
        <translation>Fluid of %1 mL is more than the total of %2 mL; not counted. Please check.</translation>
    </message>
    <message>
        <source>%1 %2 超出人体可能的范围（%3～%4），没有计入。请重测。</source>
        <translation>%1 %2 is outside what a body can have (%3–%4) and was not counted. Measure again.</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>Systolic pressure</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>Diastolic pressure</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>Breathing</translation>
    </message>
    <message>
        <source>血氧</source>
        <translation>Oxygen saturation</translation>
    </message>
    <message>
        <source>舒张压 %1 不低于收缩压 %2，没有计入。请核对是否填反。</source>
        <translation>Diastolic %1 is not below systolic %2; not counted. Were they exchanged?</translation>
    </message>
    <message>
        <source>不认识意识状态“%1”，没有计入。</source>
        <translation>The state of consciousness “%1” is not known and was not counted.</translation>
    </message>
    <message>
        <source>药物表中没有“%1”，没有计入。请核对药名。</source>
        <translation>The drug table has no “%1”; not counted. Check the name.</translation>
    </message>
    <message>
        <source>这种药没有这样的静滴速度，没有计入。请核对药名和速度。</source>
        <translation>This drug has no such infusion rate; not counted. Check name and rate.</translation>
    </message>
    <message>
        <source>静滴速度合 %1 U/h，多半是把 mU 写成了 U，没有计入。国内指南为 %2～%3 U/h。</source>
        <translation>This rate is %1 U/h, probably mU written as U; not counted. The national guideline has %2–%3 U/h.</translation>
    </message>
    <message>
        <source>剂量 %1 不是可能的数值，没有计入。请核对。</source>
        <translation>A dose of %1 is not possible; not counted. Please check.</translation>
    </message>
    <message>
        <source>%1不用单位“%2”，没有计入。应写 %3。</source>
        <translation>%1 is not given in “%2” and was not counted. Write %3.</translation>
    </message>
    <message>
        <source>这条记录没有时间，没有计入。请补上时间。</source>
        <translation>This event has no time; not counted. Add the time.</translation>
    </message>
    <message>
        <source>时间 %1 早于胎儿娩出（%2），没有计入。请核对时间。</source>
        <translation>The time %1 is before the birth (%2); not counted. Check the time.</translation>
    </message>
    <message>
        <source>时间 %1 在分娩两个月以后，没有计入。请核对年份和日期。</source>
        <translation>The time %1 is more than two months after birth; not counted. Check year and date.</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>Haemoglobin</translation>
    </message>
    <message>
        <source>不认识“%1”，没有计入。</source>
        <translation>“%1” is not known and was not counted.</translation>
    </message>
    <message>
        <source>集血袋读数 %1 mL 比先前的 %2 mL 还少，没有计入。换了新袋请记为另一次测量。</source>
        <translation>The drape reads %1 mL, less than %2 mL before; not counted. Record a new bag as a new measurement.</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>Weight before pregnancy</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>Weight at term</translation>
    </message>
    <message>
        <source>胎儿个数 %1 不可能，请核对。</source>
        <translation>%1 fetuses is not possible; please check.</translation>
    </message>
    <message>
        <source>现在的时间早于胎儿娩出，请核对电脑时钟和出生时间。</source>
        <translation>It is now before the birth: check the clock of the PC and the time of birth.</translation>
    </message>
    <message>
        <source>时间 %1 晚于现在，没有计入。请核对电脑时钟。</source>
        <translation>The time %1 lies in the future; not counted. Check the clock of the PC.</translation>
    </message>
    <message>
        <source>缺少 %1。</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 必须是数值。</source>
        <translation>%1 must be a number.</translation>
    </message>
    <message>
        <source>%1 必须是文字。</source>
        <translation>%1 must be text.</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false。</source>
        <translation>%1 must be true or false.</translation>
    </message>
    <message>
        <source>%1 应为文字的列表。</source>
        <translation>%1 must be a list of texts.</translation>
    </message>
    <message>
        <source>%1 不是时间（应如 2026-03-01T08:00）。</source>
        <translation>%1 is no time (write it like 2026-03-01T08:00).</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。</source>
        <translation>“%1” is not known; check the name.</translation>
    </message>
    <message>
        <source>每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。</source>
        <translation>Units per bag, bag volume or mL/h cannot be; nothing was counted. Please check.</translation>
    </message>
    <message>
        <source>第 %1 条事件</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>胎儿个数不可能，请核对。</source>
        <translation>This number of babies is not possible; please check.</translation>
    </message>
    <message>
        <source>缺少 birth（分娩方式和时间），本行没有处理。</source>
        <translation>birth (mode and time) is missing; this line was not handled.</translation>
    </message>
    <message>
        <source>woman 应为对象，本行没有处理。</source>
        <translation>woman must be an object; this line was not handled.</translation>
    </message>
    <message>
        <source>events 应为列表，本行没有处理。</source>
        <translation>events must be a list; this line was not handled.</translation>
    </message>
    <message>
        <source>没有任何时间可用，本行没有处理。请写明 now。</source>
        <translation>There is no time to go by; this line was not handled. Give now.</translation>
    </message>
    <message>
        <source>哮喘：国内指南禁用本药，请改用其他药。</source>
        <translation>Asthma: the national guideline forbids this drug; use another.</translation>
    </message>
    <message>
        <source>高血压：麦角新碱禁用；卡前列素慎用，由医生决定。</source>
        <translation>Hypertension: ergometrine is forbidden; carboprost with care, the doctor decides.</translation>
    </message>
    <message>
        <source>心血管疾病：禁用本药，请改用其他药。</source>
        <translation>Cardiovascular disease: this drug is forbidden; use another.</translation>
    </message>
    <message>
        <source>活动性肺、肝、肾疾病：禁用本药，请改用其他药。</source>
        <translation>Active lung, liver or kidney disease: this drug is forbidden; use another.</translation>
    </message>
    <message>
        <source>青光眼：禁用本药，请改用其他药。</source>
        <translation>Glaucoma: this drug is forbidden; use another.</translation>
    </message>
    <message>
        <source>对本药过敏：禁用，请改用其他药。</source>
        <translation>Allergic to this drug: forbidden, use another.</translation>
    </message>
    <message>
        <source>超过单次剂量或总次数的上限，不能再给。请换药或升级处理。</source>
        <translation>The limit per dose or of doses is reached: no more. Change the drug or escalate.</translation>
    </message>
    <message>
        <source>24小时总量将超过上限（含静滴），不能再给。请换第二线药物。</source>
        <translation>The 24-hour total would pass the limit (infusions included): no more of it. Change to a second-line drug.</translation>
    </message>
    <message>
        <source>离上一剂太近，请等到所示时间。</source>
        <translation>Too soon after the last dose: wait until the time shown.</translation>
    </message>
    <message>
        <source>已过可用的时间窗。各指南说法不同处由医生决定并签名。</source>
        <translation>The time window has passed. Where guidelines differ the doctor decides and signs.</translation>
    </message>
    <message>
        <source>不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。</source>
        <translation>The time of birth is unknown, so the 3-hour window cannot be judged. Enter the time of birth first.</translation>
    </message>
    <message>
        <source>已预防性使用，一般不再重复。请改用其他药。</source>
        <translation>Already given for prevention; usually not repeated. Use another drug.</translation>
    </message>
    <message>
        <source>本药不能这样给，请按药物表选择途径。</source>
        <translation>This drug is not given this way; choose the route from the drug table.</translation>
    </message>
    <message>
        <source>不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴1.2～2.4 U/h；氨甲环酸不少于10分钟。</source>
        <translation>Not as an intravenous push: no guideline or label gives it so, and it can cause severe hypotension. Oxytocin: 10 U IM plus diluted infusion 1.2–2.4 U/h; tranexamic acid over at least 10 minutes.</translation>
    </message>
    <message>
        <source>静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；超过5 U/h不给。</source>
        <translation>Faster than the 1.2–2.4 U/h of the 2023 national guideline. Up to 5 U/h is near the 2014 edition and WHO and the doctor confirms it; beyond 5 U/h it is not given.</translation>
    </message>
    <message>
        <source>单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。</source>
        <translation>The unit is probably wrong (0.02–0.04 U/min = 20–40 mU/min = 1.2–2.4 U/h; µg, mg and g differ a thousandfold). Please check.</translation>
    </message>
    <message>
        <source>胎盘还没有娩出，不能用麦角新碱。</source>
        <translation>The placenta is not out yet: no ergometrine.</translation>
    </message>
    <message>
        <source>本药此时没有治疗指征（只用于预防，或出血已控制），不提供。</source>
        <translation>No indication for treatment with this drug now (prevention only, or bleeding controlled); not offered.</translation>
    </message>
    <message>
        <source>超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。</source>
        <translation>Outside label or guideline (mode of birth, dose, or another uterotonic is at hand): the doctor confirms.</translation>
    </message>
    <message>
        <source>还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。请先问清再用。</source>
        <translation>Contraindications (asthma, hypertension, heart disease, glaucoma, allergy …) were not asked. Ask before giving it.</translation>
    </message>
    <message>
        <source>不能排除产后出血：请立即测脉搏和血压。</source>
        <translation>Haemorrhage cannot be ruled out: measure pulse and blood pressure now.</translation>
    </message>
    <message>
        <source>宫底高度</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>这次过程的第 %1 条记录读不懂，没有改动。请保留文件，从备份中核对。</source>
        <translation>Line %1 of this run cannot be read; nothing was changed. Keep the file and compare with a backup.</translation>
    </message>
    <message>
        <source>没有找到这次过程的记录。</source>
        <translation>The record of this run was not found.</translation>
    </message>
    <message>
        <source>%1：“%2”不是可能的数值，没有记入。</source>
        <translation>%1: “%2” is not a possible value. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 %2 不在 %3～%4 之间，没有记入。</source>
        <translation>%1 %2 is not between %3 and %4. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：没有“%2”这个选项，没有记入。</source>
        <translation>%1: there is no answer “%2”. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：时间不对或还没有到，没有记入。</source>
        <translation>%1: the time is wrong or has not come yet. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：时间早于两天前，没有记入。</source>
        <translation>%1: the time is more than two days ago. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 %2 与 %3 %4 的先后不对，没有记入。</source>
        <translation>%1 %2 and %3 %4 are in the wrong order. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：请答是或否，没有记入。</source>
        <translation>%1: answer yes or no. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：五项各为 0、1 或 2 分，没有记入。</source>
        <translation>%1: each of the five signs is 0, 1 or 2. Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1：没有填，没有记入。</source>
        <translation>%1: is empty. Nothing was recorded.</translation>
    </message>
    <message>
        <source>清单里没有“%1”这一项，没有记入。</source>
        <translation>The list has no line “%1”. Nothing was recorded.</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>Give the reason why it does not apply.</translation>
    </message>
    <message>
        <source>%1：答案与要求不符，写明原因和处理后才能记入。</source>
        <translation>%1: not as it should be. It is recorded once reason and action are written.</translation>
    </message>
    <message>
        <source>脐静脉或骨髓腔 %1～%2 mL，气管内 %3～%4 mL</source>
        <translation>vein or bone %1–%2 mL, trachea %3–%4 mL</translation>
    </message>
    <message>
        <source>剂量要大于 0，没有记入。</source>
        <translation>The dose must be above 0. Nothing was recorded.</translation>
    </message>
    <message>
        <source>先选肾上腺素的途径，没有记入。</source>
        <translation>Choose the route of the adrenaline first. Nothing was recorded.</translation>
    </message>
    <message>
        <source>写明原因后才能照实记入。</source>
        <translation>It can be recorded as given once the reason is written.</translation>
    </message>
    <message>
        <source>没有体重，不能核对剂量，没有记入。先填出生体重。</source>
        <translation>Without a weight the dose cannot be checked. Nothing was recorded. Enter the birth weight first.</translation>
    </message>
    <message>
        <source>生理盐水 %1 mL 超过这个体重的 %2 mL，没有记入。</source>
        <translation>Saline %1 mL is above the %2 mL of this weight. Nothing was recorded.</translation>
    </message>
    <message>
        <source>1:10000 肾上腺素 %1 mL 不在这个体重和途径的 %2～%3 mL 内，没有记入。</source>
        <translation>Adrenaline 1:10000 %1 mL is outside the %2–%3 mL of this weight and route. Nothing was recorded.</translation>
    </message>
    <message>
        <source>距上一剂肾上腺素不足 %1 分钟，没有记入。</source>
        <translation>Less than %1 min since the last adrenaline. Nothing was recorded.</translation>
    </message>
</context>
<context>
    <name>muying::print</name>
    <message>
        <source>缺少字体文件 %1，无法显示和打印。记录没有受影响；请重新安装程序。</source>
        <translation>The font file %1 is missing, so nothing can be shown or printed. The records are not affected; reinstall the program.</translation>
    </message>
    <message>
        <source>“%1”还没有记录，没有可打印的页。</source>
        <translation>“%1” has no record yet; there is nothing to print.</translation>
    </message>
    <message>
        <source>没有名为“%1”的可打印内容。</source>
        <translation>There is nothing to print named “%1”.</translation>
    </message>
    <message>
        <source>无法生成PDF。记录没有受影响；请再试一次。</source>
        <translation>The PDF cannot be made. The record is not affected; please try again.</translation>
    </message>
    <message>
        <source>文件夹 %1 不存在，PDF没有保存。请换一个文件夹。</source>
        <translation>The folder %1 does not exist; the PDF was not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>文件夹 %1 不能写入，PDF没有保存。请换一个文件夹。</source>
        <translation>The folder %1 cannot be written to; the PDF was not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>磁盘已满，PDF没有保存。原有文件没有改动；请腾出空间后再保存。</source>
        <translation>The disk is full; the PDF was not saved. The existing file is unchanged; free some space and save again.</translation>
    </message>
    <message>
        <source>PDF没有保存到 %1。原有文件没有改动；请换一个位置再保存。</source>
        <translation>The PDF was not saved to %1. The existing file is unchanged; save it somewhere else.</translation>
    </message>
    <message>
        <source>没有可打印的页。</source>
        <translation>There are no pages to print.</translation>
    </message>
    <message>
        <source>名单是空的，没有可打印的页。</source>
        <translation>The list is empty, there is no page to print.</translation>
    </message>
    <message>
        <source>名单上 %1 人都没有可打印的页。%2</source>
        <translation>None of the %1 people on the list has a page to print. %2</translation>
    </message>
    <message>
        <source>没有编号为“%1”的表单。</source>
        <translation>There is no form with the code “%1”.</translation>
    </message>
    <message>
        <source>没有标签规格“%1”。可用的规格：%2</source>
        <translation>There is no label format “%1”. Formats: %2</translation>
    </message>
    <message>
        <source>名单是空的，没有标签可打印。</source>
        <translation>The list is empty, there is no label to print.</translation>
    </message>
    <message>
        <source>这种标签每张 %1 枚：跳过的枚数要比它少，每人最多 100 枚。</source>
        <translation>This sheet holds %1 labels: fewer may be skipped, and at most 100 are printed for one person.</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>偏移只能在 −20 到 20 毫米之间。</source>
        <translation>An offset lies between −20 and 20 mm.</translation>
    </message>
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>There is no poster “%1”.</translation>
    </message>
</context>
<context>
    <name>muying::record</name>
    <message>
        <source>%1中的出生日期是 %2，与所填的 %3 不符。请核对哪一个抄错了。</source>
        <translation>The date of birth in %1 is %2, which does not match the entered %3. Check which was copied wrongly.</translation>
    </message>
    <message>
        <source>%1第17位表示女性，与所填性别不符。请核对。</source>
        <translation>Digit 17 of %1 means female, which does not match the entered sex. Please check.</translation>
    </message>
    <message>
        <source>%1第17位表示男性，与所填性别不符。请核对。</source>
        <translation>Digit 17 of %1 means male, which does not match the entered sex. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）应低于%3（%4）。请核对是否填反。</source>
        <translation>%1 (%2) must be lower than %3 (%4). Check whether they were swapped.</translation>
    </message>
    <message>
        <source>%1（%2）不能早于%3（%4）。请核对后重填。</source>
        <translation>%1 (%2) cannot be earlier than %3 (%4). Check and enter it again.</translation>
    </message>
    <message>
        <source>%1（%2）不能晚于%3（%4）。请核对后重填。</source>
        <translation>%1 (%2) cannot be later than %3 (%4). Check and enter it again.</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1尚未填写。</source>
        <translation>%1 has not been filled in.</translation>
    </message>
    <message>
        <source>%1尚不能算出，所需的其他记录不全。</source>
        <translation>%1 cannot be worked out yet: other records it needs are incomplete.</translation>
    </message>
    <message>
        <source>%1尚不能算出，请先填写：%2。</source>
        <translation>%1 cannot be worked out yet. First fill in: %2.</translation>
    </message>
    <message>
        <source>%1只能填是或否。请重填。</source>
        <translation>%1 can only be yes or no. Enter it again.</translation>
    </message>
    <message>
        <source>%1应填数字。请重填。</source>
        <translation>%1 takes a number. Enter it again.</translation>
    </message>
    <message>
        <source>%1应为整数，现为 %2。请核对后重填。</source>
        <translation>%1 must be a whole number; it is now %2. Check and enter it again.</translation>
    </message>
    <message>
        <source>%1应填文字。请重填。</source>
        <translation>%1 takes text. Enter it again.</translation>
    </message>
    <message>
        <source>%1里混有看不见的控制字符，多半是粘贴带进来的。请删去后重填。</source>
        <translation>%1 contains invisible control characters, most likely from pasting. Delete them and enter it again.</translation>
    </message>
    <message>
        <source>%1最多 %2 个字，现为 %3 个字。请缩短。</source>
        <translation>%1 takes at most %2 characters; it now has %3. Shorten it.</translation>
    </message>
    <message>
        <source>%1不是有效的日期，现为“%2”。请按年-月-日重填。</source>
        <translation>%1: “%2” is not a valid date. Enter it again as year-month-day.</translation>
    </message>
    <message>
        <source>%1应填所列选项的号码。请重填。</source>
        <translation>%1 takes the number of one of the listed options. Enter it again.</translation>
    </message>
    <message>
        <source>%1没有“%2”这个选项。请按所列号码重填。</source>
        <translation>%1 has no option “%2”. Enter one of the listed numbers.</translation>
    </message>
    <message>
        <source>%1的同一选项填了两次。请删去一个。</source>
        <translation>%1: the same option was entered twice. Delete one.</translation>
    </message>
    <message>
        <source>%1选了“%2”，就不能再选其他项。请改正。</source>
        <translation>%1: when “%2” is chosen, no other option can be chosen. Please correct.</translation>
    </message>
    <message>
        <source>%1不应小于 %2%4，现为 %5。</source>
        <translation>%1 must not be below %2%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1不应大于 %3%4，现为 %5。</source>
        <translation>%1 must not be above %3%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1应在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1 must be between %2 and %3%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1不应早于 %2，现为 %5。</source>
        <translation>%1 must not be earlier than %2; it is now %5.</translation>
    </message>
    <message>
        <source>%1不应晚于 %3，现为 %5。</source>
        <translation>%1 must not be later than %3; it is now %5.</translation>
    </message>
    <message>
        <source>%1应在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1 must be between %2 and %3; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常不小于 %2%4，现为 %5。</source>
        <translation>%1 is usually not below %2%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常不大于 %3%4，现为 %5。</source>
        <translation>%1 is usually not above %3%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常为 %2%4，现为 %5。</source>
        <translation>%1 is usually %2%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1 is usually between %2 and %3%4; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常不早于 %2，现为 %5。</source>
        <translation>%1 is usually not earlier than %2; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常不晚于 %3，现为 %5。</source>
        <translation>%1 is usually not later than %3; it is now %5.</translation>
    </message>
    <message>
        <source>%1通常在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1 is usually between %2 and %3; it is now %5.</translation>
    </message>
    <message>
        <source>请再看一眼，无误即可保留。</source>
        <translation>Look once more; if it is right, keep it.</translation>
    </message>
    <message>
        <source>它由其他项目算出，请核对那些项目。</source>
        <translation>It is worked out from other fields; check those fields.</translation>
    </message>
    <message>
        <source>请核对后重填。</source>
        <translation>Check and enter it again.</translation>
    </message>
    <message>
        <source>%1（%2）是累计值，不应少于%3（%4）。请再看一眼。</source>
        <translation>%1 (%2) is cumulative and should not be less than %3 (%4). Please look again.</translation>
    </message>
    <message>
        <source>%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。</source>
        <translation>%1 is %2 mL and reaches the limit of postpartum haemorrhage (%3 mL). Check it; keep it if it is right.</translation>
    </message>
    <message>
        <source>%1不应晚于 %2 年，现为 %3。请核对后重填。</source>
        <translation>%1 should not be later than the year %2, it is %3. Check and enter it again.</translation>
    </message>
    <message>
        <source>%1应大于 0，增减由“%2”决定；只有“%3”可以填负数。</source>
        <translation>%1 must be above 0: “%2” decides whether it adds or takes away; only “%3” may be negative.</translation>
    </message>
    <message>
        <source>%1 %2 mL 合 %3 mL/kg，通常为 %4～%5 mL/kg。请再核对剂量、途径和体重。</source>
        <translation>%1 %2 mL is %3 mL/kg, usually %4–%5 mL/kg. Check dose, route and weight once more.</translation>
    </message>
    <message>
        <source>%1要写到时和分，现为“%2”。请补填时间。</source>
        <translation>%1 needs hour and minute, it is “%2”. Please add the time.</translation>
    </message>
    <message>
        <source>%1在这一次随访的表上没有“%2”这一项。请重填。</source>
        <translation>The form of this visit has no “%2” under %1. Enter it again.</translation>
    </message>
</context>
<context>
    <name>muying::risk</name>
    <message>
        <source>“%1”必须是条目编号的列表，本行没有处理。</source>
        <translation>“%1” must be a list of clause numbers; this line was not processed.</translation>
    </message>
    <message>
        <source>“phase”只能是 pregnancy（孕期）或 postpartum（产后），本行没有处理。</source>
        <translation>“phase” can only be pregnancy or postpartum; this line was not processed.</translation>
    </message>
    <message>
        <source>“facts”必须是一个对象，本行没有处理。</source>
        <translation>“facts” must be an object; this line was not processed.</translation>
    </message>
    <message>
        <source>指标 %1 的值只能是规则中指标的数值、true、false 或 null，本行没有处理。</source>
        <translation>The value of fact %1 can only be a number of that fact in the rules, true, false or null; this line was not processed.</translation>
    </message>
    <message>
        <source>保存的风险评估读不出来。原记录没有改动，请重新评估。</source>
        <translation>The saved risk assessment cannot be read. The record is unchanged; please assess again.</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个条目，请核对条目编号。</source>
        <translation>The rules have no clause “%1”; check the clause number.</translation>
    </message>
    <message>
        <source>“%1”是标题，不能直接勾选，请选择其下的具体条目（%2）。</source>
        <translation>“%1” is a heading and cannot be ticked itself. Choose a clause under it (%2).</translation>
    </message>
    <message>
        <source>“%1”（绿色）由其他条目推出，不能勾选。</source>
        <translation>“%1” (green) follows from the other clauses and cannot be ticked.</translation>
    </message>
    <message>
        <source>指标 %1 只能填 true 或 false。</source>
        <translation>Fact %1 can only be true or false.</translation>
    </message>
    <message>
        <source>指标 %1 必须是数值。</source>
        <translation>Fact %1 must be a number.</translation>
    </message>
    <message>
        <source>指标 %1 的值 %2 超出人体可能的范围（%3～%4 %5），请核对。</source>
        <translation>The value of fact %1, %2, is outside what is possible in a person (%3 to %4 %5). Please check.</translation>
    </message>
    <message>
        <source>指标 %1 必须是整数，而不是 %2。</source>
        <translation>Fact %1 must be a whole number, not %2.</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个指标，请核对名称。</source>
        <translation>The rules have no fact “%1”; check the name.</translation>
    </message>
</context>
<context>
    <name>muying::store</name>
    <message>
        <source>操作日志第 %1 行被改动，或它前面缺行。</source>
        <translation>Line %1 of the log was changed, or lines before it are missing.</translation>
    </message>
    <message>
        <source>操作日志末尾缺行：应有 %1 行，现有 %2 行。</source>
        <translation>Lines are missing at the end of the log: %1 expected, %2 found.</translation>
    </message>
    <message>
        <source>找不到备份文件夹：%1，没有备份。请插好U盘或选择别的文件夹。</source>
        <translation>The backup folder %1 was not found; no backup was made. Plug in the USB stick or choose another folder.</translation>
    </message>
    <message>
        <source>草稿（对象 %1，表 %2）打不开或被改动。</source>
        <translation>The draft (subject %1, form %2) cannot be opened or was altered.</translation>
    </message>
    <message>
        <source>记录 %1 的第 %2 版打不开、缺失或被改动。</source>
        <translation>Version %2 of record %1 cannot be opened, is missing or was altered.</translation>
    </message>
    <message>
        <source>过程 %1 的第 %2 个事件打不开或被改动。</source>
        <translation>Event %2 of run %1 cannot be opened or was altered.</translation>
    </message>
    <message>
        <source>档案已锁定。请先输入密码解锁。</source>
        <translation>The data file is locked. Enter the password first.</translation>
    </message>
    <message>
        <source>只有管理员可以管理用户，没有做任何改动。请管理员登录后再做。</source>
        <translation>Only an administrator can manage users; nothing was changed. Ask an administrator to log in and do it.</translation>
    </message>
    <message>
        <source>用户名或密码不对，档案仍然锁定。请检查大小写和输入法后重试。</source>
        <translation>The user name or password is wrong; the data file stays locked. Check the case and the input method, then try again.</translation>
    </message>
    <message>
        <source>原来的密码不对，密码没有改变。请重新输入原密码。</source>
        <translation>The old password is wrong; the password was not changed. Enter the old password again.</translation>
    </message>
    <message>
        <source>这张恢复单不是这份档案的，没有做任何改动。请找出建立这份档案时打印的恢复单。</source>
        <translation>This recovery sheet does not belong to this data file; nothing was changed. Find the sheet printed when this data file was created.</translation>
    </message>
    <message>
        <source>档案文件有损坏或被改动过，没有读出可疑的内容，文件也没有被改写。请保留此文件，并用最近的备份恢复。</source>
        <translation>The data file is damaged or was altered. Nothing doubtful was read and the file was not rewritten. Keep this file and restore from the latest backup.</translation>
    </message>
    <message>
        <source>这个文件不是母婴档案，或者已经残缺，没有对它做任何改动。请选择正确的文件，或用最近的备份恢复。</source>
        <translation>This file is not a Muying data file, or is incomplete; it was not changed in any way. Choose the right file, or restore from the latest backup.</translation>
    </message>
    <message>
        <source>这份档案是用更新版本的程序建立的（档案版本 %1，本程序最高支持 %2），没有对它做任何改动。请升级程序后再打开。</source>
        <translation>This data file was created by a newer program (file version %1, this program supports up to %2); it was not changed in any way. Update the program, then open it.</translation>
    </message>
    <message>
        <source>找不到档案文件：%1。请检查U盘或硬盘是否接好，或选择别的文件。</source>
        <translation>The data file %1 was not found. Check that the USB stick or disk is connected, or choose another file.</translation>
    </message>
    <message>
        <source>这里已经有一个文件：%1。没有覆盖它。请换一个名字，或直接打开它。</source>
        <translation>There is already a file here: %1. It was not overwritten. Choose another name, or open that file.</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，没有做任何改动。请检查文件夹的权限或写保护开关，或把档案放到可以写入的地方。</source>
        <translation>This folder cannot be written to; nothing was changed. Check the folder permissions or the write-protect switch, or move the data file to a place that can be written to.</translation>
    </message>
    <message>
        <source>另一个窗口或电脑正在使用这份档案，没有做任何改动。请先在那里关闭程序，再试一次。</source>
        <translation>Another window or computer is using this data file; nothing was changed. Close the program there first, then try again.</translation>
    </message>
    <message>
        <source>磁盘已满，这一次没有写入；以前的档案完好，屏幕上的内容还在。请清理磁盘后再试一次。</source>
        <translation>The disk is full; nothing was written this time. The earlier data is intact and the content on screen is still there. Free some space and try again.</translation>
    </message>
    <message>
        <source>读写磁盘时出错，这一次没有写入；以前的档案没有改动。请检查硬盘或U盘的连接后再试，并尽快备份。</source>
        <translation>A disk error occurred; nothing was written this time. The earlier data is unchanged. Check the connection of the disk or USB stick, try again, and make a backup soon.</translation>
    </message>
    <message>
        <source>您打开之后，这条记录已被别人改动或作废，这一次没有保存；您填的内容还在。请查看新内容后再保存。</source>
        <translation>After you opened it, someone else changed or voided this record, so it was not saved this time; what you entered is still there. Look at the new content, then save.</translation>
    </message>
    <message>
        <source>档案中没有这条记录，没有做任何改动。请重新查找。</source>
        <translation>This record is not in the data file; nothing was changed. Please search again.</translation>
    </message>
    <message>
        <source>程序内部出错，这一次没有写入；以前的档案没有改动。请重新启动程序，若再次出现请联系维护人员。</source>
        <translation>An internal error occurred; nothing was written this time. The earlier data is unchanged. Restart the program; if it happens again, contact support.</translation>
    </message>
    <message>
        <source>内存不足，无法验证密码，档案仍然锁定。请关闭其他程序后重试。</source>
        <translation>There is not enough memory to check the password; the data file stays locked. Close other programs and try again.</translation>
    </message>
    <message>
        <source>密码要有 %1 到 %2 个字符，没有做任何改动。请换一个密码。</source>
        <translation>A password needs %1 to %2 characters; nothing was changed. Choose another password.</translation>
    </message>
    <message>
        <source>恢复码抄写有误，核对不上，没有做任何改动。请对照恢复单再输入一次，共六组，每组五个字符。</source>
        <translation>The recovery code was copied wrongly and does not check; nothing was changed. Compare with the recovery sheet and enter it again: six groups of five characters.</translation>
    </message>
    <message>
        <source>作废记录要写明原因，记录没有作废。请填写原因。</source>
        <translation>Voiding a record needs a reason. The record was not voided; please give the reason.</translation>
    </message>
    <message>
        <source>设置项 %1 打不开或被改动。</source>
        <translation>Setting %1 cannot be opened or was altered.</translation>
    </message>
    <message>
        <source>恢复码只能给启用的管理员设新密码，没有做任何改动。请输入管理员的用户名。</source>
        <translation>The recovery code can only set a new password for an active administrator; nothing was changed. Enter the user name of an administrator.</translation>
    </message>
    <message>
        <source>档案里有内容被删去或被旧内容替换。现有内容仍可查看，请尽快核对档案，并用最近的备份恢复。</source>
        <translation>Content of the data file was removed or replaced by old content. What is there can still be viewed; check the file soon and restore from the latest backup.</translation>
    </message>
    <message>
        <source>上次解锁以来，有 %1 次输错密码。如果不是您，请换一个密码。</source>
        <translation>Since the last unlock the password was entered wrongly %1 times. If that was not you, change the password.</translation>
    </message>
    <message>
        <source>没有用户 %1，没有做任何改动。请检查用户名。</source>
        <translation>There is no user %1; nothing was changed. Check the user name.</translation>
    </message>
    <message>
        <source>已经有用户 %1，没有做任何改动。请换一个用户名。</source>
        <translation>There is already a user %1; nothing was changed. Choose another user name.</translation>
    </message>
    <message>
        <source>不能停用自己，没有做任何改动。请让另一位管理员来停用。</source>
        <translation>You cannot disable yourself; nothing was changed. Ask another administrator to do it.</translation>
    </message>
    <message>
        <source>用户名（最多 64 个字符）和姓名（最多 100 个字符）都要填写，不能有控制字符，没有做任何改动。请改正后重试。</source>
        <translation>The user name (at most 64 characters) and the name (at most 100 characters) are both needed, without control characters; nothing was changed. Correct them and try again.</translation>
    </message>
    <message>
        <source>数据库文件本身有损坏：%1</source>
        <translation>The database file itself is damaged: %1</translation>
    </message>
    <message>
        <source>%1 表中有一行指向不存在的内容。</source>
        <translation>A row in table %1 points to something that does not exist.</translation>
    </message>
    <message>
        <source>数据库的结构或防改触发器被改动。</source>
        <translation>The structure of the database or its guards against changes were altered.</translation>
    </message>
    <message>
        <source>%1 表有行缺失、多出或被旧内容替换：应有 %2 行，现有 %3 行。</source>
        <translation>Rows of table %1 are missing, added or replaced by old content: %2 expected, %3 found.</translation>
    </message>
    <message>
        <source>用户 %1 的内容被改动。</source>
        <translation>The details of user %1 were altered.</translation>
    </message>
    <message>
        <source>档案 %1 打不开或被改动。</source>
        <translation>File %1 cannot be opened or was altered.</translation>
    </message>
    <message>
        <source>档案 %1 的记录有缺失，或被旧内容替换。</source>
        <translation>Records of file %1 are missing or were replaced by old content.</translation>
    </message>
    <message>
        <source>档案 %1 的待办事项被改动。</source>
        <translation>The tasks of file %1 were altered.</translation>
    </message>
</context>
<context>
    <name>muying::ui</name>
    <message>
        <source>打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。</source>
        <translation>The printer “%1” did not accept the job. Everything is saved; check the printer and try again, or save as PDF.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>母婴工作站 恢复单</source>
        <translation>Muying workstation: recovery sheet</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>示例诊所没有写入磁盘，请检查磁盘空间后再试。</source>
        <translation>The sample clinic was not written to disk. Check the free space and try again.</translation>
    </message>
    <message>
        <source>不能建立示例诊所的文件夹，请检查写入权限。</source>
        <translation>The folder of the sample clinic cannot be created. Check the write permission.</translation>
    </message>
    <message>
        <source>产后 %1天</source>
        <translation>PP day %1</translation>
    </message>
    <message>
        <source>%1周+%2</source>
        <extracomment>completed weeks and days of pregnancy</extracomment>
        <translation>%1+%2 wk</translation>
    </message>
    <message>
        <source>%1岁</source>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>余 %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>Weeks / PP</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>今日名单</source>
        <translation>Today's list</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页，含个人信息，用后请收好</source>
        <translation>Page %1 of %2. Contains personal information; put away after use</translation>
    </message>
    <message>
        <source>未评</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>上次 %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>（界限待确认）</source>
        <translation> (limit to be confirmed)</translation>
    </message>
    <message>
        <source>超声与末次月经相差 %1 天，超过 %2 天%3。建议按超声核定预产期为 %4。</source>
        <translation>Ultrasound and LMP differ by %1 days, more than %2 days%3. Proposed due date by ultrasound: %4.</translation>
    </message>
    <message>
        <source>余 %1天 %2</source>
        <translation>%1 d %2 left</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <comment>field name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>“%1”不是数，请只填数字。</source>
        <translation>“%1” is not a number. Enter digits only.</translation>
    </message>
    <message>
        <source>这里填整数，“%1”带小数。</source>
        <translation>A whole number goes here; “%1” has decimals.</translation>
    </message>
    <message>
        <source>这里最多 %1 位小数。</source>
        <translation>At most %1 decimal places here.</translation>
    </message>
    <message>
        <source>“%1”不是日期。可填 20261123、261123、1123、11-23，或 t（今天）。</source>
        <translation>“%1” is not a date. You can enter 20261123, 261123, 1123, 11-23, or t (today).</translation>
    </message>
    <message>
        <source>“%1”不是日期和时间。例：20261123 0915。</source>
        <translation>“%1” is not a date and time. Example: 20261123 0915.</translation>
    </message>
    <message>
        <source>最多 %1 个字，现在是 %2 个。请缩短后再继续，已输入的内容仍在。</source>
        <translation>At most %1 characters; there are now %2. Shorten it and go on; what you entered is still there.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>医生勾选</source>
        <translation>ticked by doctor</translation>
    </message>
    <message>
        <source>筛查 %1 将为阳性。</source>
        <translation>Screening %1 becomes positive.</translation>
    </message>
    <message>
        <source>评估条目 %1 将符合。</source>
        <translation>Assessment clause %1 will apply.</translation>
    </message>
    <message>
        <source>有“%1”</source>
        <translation>With “%1”</translation>
    </message>
    <message>
        <source>无“%1”</source>
        <translation>Without “%1”</translation>
    </message>
    <message>
        <source>体重 %1%2 kg（%3）</source>
        <translation>Weight %1%2 kg (%3)</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>Postpartum</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>Gestation</translation>
    </message>
    <message>
        <source>余 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>已过 %1 天</source>
        <translation>%1 days past</translation>
    </message>
    <message>
        <source>%1 Rh%2</source>
        <translation>%1 Rh %2</translation>
    </message>
    <message>
        <source>忘记密码时，在解锁页选“忘记密码，用恢复单”，输入恢复码，就能为管理员设新密码。得到这张纸的人能打开全部资料：请装入信封封好，锁进柜子，不要拍照，不要存在电脑上。</source>
        <translation>If the password is forgotten, choose “Forgot password, use recovery sheet” on the unlock page and enter the recovery code to set a new password for an administrator. Whoever holds this sheet can open all data: seal it in an envelope, lock it in a cupboard, take no photograph of it and do not store it on a computer.</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>Lost to follow-up</translation>
    </message>
    <message>
        <source>已死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>满7岁，已结束管理</source>
        <translation>7 years old, closed</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>File</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>High-risk newborn</translation>
    </message>
    <message>
        <source>出生时高危</source>
        <translation>High risk at birth</translation>
    </message>
    <message>
        <source>生长</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>过早接种</source>
        <translation>Vaccinated too early</translation>
    </message>
    <message>
        <source>%1岁%2月</source>
        <translation>%1 y %2 mo</translation>
    </message>
    <message>
        <source>%1月%2天</source>
        <translation>%1 mo %2 d</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Girl</translation>
    </message>
    <message>
        <source>%1 出生</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>矫正未足月</source>
        <translation>before term</translation>
    </message>
    <message>
        <source>矫正 %1</source>
        <translation>corrected %1</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>Handbook no.</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>等前一剂</source>
        <translation>after the dose before</translation>
    </message>
    <message>
        <source>今天可种</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>逾期 %1 月</source>
        <translation>%1 months overdue</translation>
    </message>
    <message>
        <source>已种 %1</source>
        <translation>Given %1</translation>
    </message>
    <message>
        <source>已种</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>过早 %1</source>
        <translation>Too early %1</translation>
    </message>
    <message>
        <source>错过，不再补种</source>
        <translation>Missed, not given any more</translation>
    </message>
    <message>
        <source>暂缓至 %1</source>
        <translation>Deferred to %1</translation>
    </message>
    <message>
        <source>禁忌</source>
        <translation>Contraindicated</translation>
    </message>
    <message>
        <source>未见记录，请查接种证</source>
        <translation>No record: check the card</translation>
    </message>
    <message>
        <source>WS/T 423-2022，标准差法</source>
        <translation>WS/T 423-2022, standard deviations</translation>
    </message>
    <message>
        <source>WHO 2006/2007，Z 评分</source>
        <translation>WHO 2006/2007, z-score</translation>
    </message>
    <message>
        <source>与标准线平行</source>
        <translation>runs along the reference</translation>
    </message>
    <message>
        <source>曲线变平或下滑</source>
        <translation>flat or falling</translation>
    </message>
    <message>
        <source>曲线上扬过快</source>
        <translation>rising too fast</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>30 天内到期</source>
        <translation>Expires within 30 days</translation>
    </message>
    <message>
        <source>90 天内到期</source>
        <translation>Expires within 90 days</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>母亲 %1</source>
        <translation>mother %1</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>证 </source>
        <translation>ID </translation>
    </message>
    <message>
        <source>册 </source>
        <translation>book </translation>
    </message>
    <message>
        <source>尾号 </source>
        <translation>tail </translation>
    </message>
    <message>
        <source>妊娠档案损坏</source>
        <translation>pregnancy file damaged</translation>
    </message>
    <message>
        <source>白班</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>夜班</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>Rescue centre</translation>
    </message>
    <message>
        <source>医院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>妇幼保健机构</source>
        <translation>MCH institution</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>村卫生室、村医</source>
        <translation>Village room or doctor</translation>
    </message>
    <message>
        <source>数字或单位不一致：朝鲜文 %1，中文 %2</source>
        <translation>Numbers or units differ: Korean %1, Chinese %2</translation>
    </message>
    <message>
        <source>“%1”的登记译名是“%2”</source>
        <translation>“%1” is registered as “%2”</translation>
    </message>
    <message>
        <source>药品、疫苗或检验名称“%1”要写在“%2”旁边的括号里</source>
        <translation>The name “%1” of a drug, vaccine or test must stand in brackets beside “%2”</translation>
    </message>
    <message>
        <source>“%1”不是中国朝鲜文的写法，应写“%2”</source>
        <translation>“%1” is not Korean of China: “%2”</translation>
    </message>
    <message>
        <source>没有这个填空：%1</source>
        <translation>There is no such blank: %1</translation>
    </message>
    <message>
        <source>中文里有朝鲜文字母</source>
        <translation>Korean letters in the Chinese</translation>
    </message>
    <message>
        <source>中文要用全角标点和普通数字</source>
        <translation>Chinese takes full-width marks and ordinary digits</translation>
    </message>
    <message>
        <source>朝鲜文里的汉字要写在括号里，放在朝鲜文词后面</source>
        <translation>Chinese characters in Korean stand in brackets behind the Korean word</translation>
    </message>
    <message>
        <source>朝鲜文要用半角标点和普通数字</source>
        <translation>Korean takes half-width marks and ordinary digits</translation>
    </message>
    <message>
        <source>孕期保健</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>营养与贫血</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>孕期疾病</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>风险颜色</source>
        <translation>Risk colours</translation>
    </message>
    <message>
        <source>分娩准备</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>产后保健</source>
        <translation>After birth</translation>
    </message>
    <message>
        <source>新生儿</source>
        <translation>Newborn</translation>
    </message>
    <message>
        <source>婴幼儿</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>孕前</source>
        <translation>Before pregnancy</translation>
    </message>
    <message>
        <source>左右对照</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>上下对照</source>
        <translation>One above the other</translation>
    </message>
    <message>
        <source>只印中文</source>
        <translation>Chinese only</translation>
    </message>
    <message>
        <source>正面中文，背面朝鲜文</source>
        <translation>Chinese, Korean on the back</translation>
    </message>
    <message>
        <source>今天要讲</source>
        <translation>For today</translation>
    </message>
    <message>
        <source>按她的颜色</source>
        <translation>By her colour</translation>
    </message>
    <message>
        <source>按时间</source>
        <translation>By the time</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>朝鲜文未审</source>
        <translation>Korean not reviewed</translation>
    </message>
    <message>
        <source>中文未审</source>
        <translation>Chinese not reviewed</translation>
    </message>
    <message>
        <source>未审</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <source>本机构改过，%1</source>
        <translation>Changed here, %1</translation>
    </message>
    <message>
        <source>本机构自编，%1</source>
        <translation>Our own, %1</translation>
    </message>
    <message>
        <source>自己会说</source>
        <translation>Said it</translation>
    </message>
    <message>
        <source>再讲后会说</source>
        <translation>After explaining again</translation>
    </message>
    <message>
        <source>还说不出</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>最要紧的一句话</source>
        <translation>Main message</translation>
    </message>
    <message>
        <source>危险信号</source>
        <translation>Danger signs</translation>
    </message>
    <message>
        <source>出现时怎么办</source>
        <translation>What to do then</translation>
    </message>
    <message>
        <source>请这样做</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>她的安排</source>
        <translation>Her plan</translation>
    </message>
    <message>
        <source>讲完问一问</source>
        <translation>Teach-back</translation>
    </message>
    <message>
        <source>“%1”应有 %2 条，现在 %3 条</source>
        <translation>“%1” should have %2 lines, it has %3</translation>
    </message>
    <message>
        <source>“她的安排”里没有写急救电话120</source>
        <translation>Her plan does not tell the emergency number 120</translation>
    </message>
    <message>
        <source>标题要有 1 到 %1 个字</source>
        <translation>The title has 1 to %1 letters</translation>
    </message>
    <message>
        <source>外面的标题不能说出“%1”</source>
        <translation>The outside title must not tell “%1”</translation>
    </message>
    <message>
        <source>这一对缺一种文字</source>
        <translation>One language of this pair is missing</translation>
    </message>
    <message>
        <source>%1 个字，最多放得下 %2 个</source>
        <translation>%1 letters; at most %2 fit</translation>
    </message>
    <message>
        <source>没有写明依据（自己提出的写 p）</source>
        <translation>No fact is named (p for your own proposal)</translation>
    </message>
    <message>
        <source>图片打不开，请用 PNG 或 JPEG</source>
        <translation>The picture does not open; use PNG or JPEG</translation>
    </message>
    <message>
        <source>图片太大：%1，最多 %2</source>
        <translation>The picture is too large: %1, at most %2</translation>
    </message>
    <message>
        <source>要写成叫人去做的话（… 십시오）</source>
        <translation>It must tell what to do (… 십시오)</translation>
    </message>
    <message>
        <source>图片 %1 太大：%2×%3，最多 %4×%4。请先缩小。没有加入。</source>
        <translation>The picture %1 is too large: %2×%3, at most %4×%4. Make it smaller. It was not added.</translation>
    </message>
    <message>
        <source>图片 %1 打不开，请用 PNG 或 JPEG。没有加入。</source>
        <translation>The picture %1 does not open; use PNG or JPEG. It was not added.</translation>
    </message>
    <message>
        <source>图片 %1 存不进来。没有加入。</source>
        <translation>The picture %1 cannot be stored. It was not added.</translation>
    </message>
    <message>
        <source>表单项目</source>
        <translation>Form fields</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>风险规则条款</source>
        <translation>Risk clauses</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>产后出血步骤和药物</source>
        <translation>Haemorrhage steps and drugs</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>界面文字</source>
        <translation>Words of the screen</translation>
    </message>
    <message>
        <source>请先在列表里选一次抢救或演练。</source>
        <translation>Choose a run or drill in the list first.</translation>
    </message>
    <message>
        <source>封面标签</source>
        <translation>Cover labels</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>包保责任人</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>交回日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>名单和指标</source>
        <translation>Lists and indicators</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>不适用，写原因</source>
        <translation>Does not apply, with reason</translation>
    </message>
    <message>
        <source>五项各 0、1、2 分</source>
        <translation>Five signs of 0, 1 or 2</translation>
    </message>
    <message>
        <source>心率</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>Breaths</translation>
    </message>
    <message>
        <source>肌张力</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>反射</source>
        <translation>Reflex</translation>
    </message>
    <message>
        <source>肤色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>时分四位，Enter 记现在；早于现在的改成当时</source>
        <translation>Four digits, Enter for now; change it if it was earlier</translation>
    </message>
    <message>
        <source>连着打数字：%1</source>
        <translation>Type the digits one after the other: %1</translation>
    </message>
    <message>
        <source>原因和处理</source>
        <translation>Reason and action</translation>
    </message>
    <message>
        <source>没有这张考核单。</source>
        <translation>There is no such test sheet.</translation>
    </message>
    <message>
        <source>这次过程没有关联档案，没有风险资料可印。</source>
        <translation>This run is linked to no record: there is no risk to print.</translation>
    </message>
    <message>
        <source>本院随访（见专案）</source>
        <translation>followed by the clinic (see case file)</translation>
    </message>
</context>
<context>
    <name>muying::ui::AboutSection</name>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>Risk rules</translation>
    </message>
    <message>
        <source>%1，%2，共 %3 条</source>
        <translation>%1, %2, %3 clauses</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>%1 处内容来源尚待确认，界面上标有“待确认”。</source>
        <translation>The source of %1 items is still to be confirmed; they are marked “to confirm” on screen.</translation>
    </message>
    <message>
        <source>档案文件</source>
        <translation>Data file</translation>
    </message>
</context>
<context>
    <name>muying::ui::AppointmentsPage</name>
    <message>
        <source>待到</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>came</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1/%2（%3%）</source>
        <translation>%1/%2 (%3%)</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>预约事项</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>30天内</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>过去30天</source>
        <translation>Past 30 days</translation>
    </message>
    <message>
        <source>近 %1 天按时到：复诊 %2，住院待产 %3。约定日后 %4 天内来都算（待确认）。</source>
        <translation>Kept in the last %1 days: return visits %2, admissions for birth %3. Coming up to %4 days later counts (to be confirmed).</translation>
    </message>
    <message>
        <source>%1 人次</source>
        <translation>%1 appointments</translation>
    </message>
    <message>
        <source>Enter 打开档案</source>
        <translation>Enter opens the file</translation>
    </message>
</context>
<context>
    <name>muying::ui::AssignStrip</name>
    <message>
        <source>分配</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>乡镇包保</source>
        <translation>township</translation>
    </message>
    <message>
        <source>村级包保</source>
        <translation>village</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>给所选 %1 人分配负责人</source>
        <translation>Put somebody in charge of the %1 chosen</translation>
    </message>
    <message>
        <source>没有分配：请填写负责人的姓名。</source>
        <translation>Not assigned: write the name of the person.</translation>
    </message>
    <message>
        <source>已把 %1 人分配给 %2。</source>
        <translation>%1 given to %2.</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupRunner</name>
    <message>
        <source>%1 备份没有成功：%2</source>
        <translation>%1 backup failed: %2</translation>
    </message>
    <message>
        <source>正在备份……</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>已备份并校验。</source>
        <translation>Backed up and verified.</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupSection</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>%1，已校验</source>
        <translation>%1, verified</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>No backup has been made yet</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹。</source>
        <translation>First choose a backup folder.</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。没有备份，请换一个文件夹。</source>
        <translation>The folder %1 cannot be created. No backup was made; choose another folder.</translation>
    </message>
    <message>
        <source>已备份并校验：%1</source>
        <translation>Backed up and verified: %1</translation>
    </message>
    <message>
        <source>最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。</source>
        <translation>Best a USB stick or another disk. The backup is encrypted and opens with the same password.</translation>
    </message>
    <message>
        <source>退出程序时再备份一次</source>
        <translation>Back up once more when the program exits</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>不自动备份</source>
        <translation>Not automatically</translation>
    </message>
    <message>
        <source>每天第一次使用时</source>
        <translation>At the first use of the day</translation>
    </message>
    <message>
        <source>每天定时</source>
        <translation>Daily at a time</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>到时间程序没有开着，就在下次解锁后补做。</source>
        <translation>If the program is not open then, it is made up for after the next unlocking.</translation>
    </message>
    <message>
        <source>退出时</source>
        <translation>At exit</translation>
    </message>
    <message>
        <source>保留份数</source>
        <translation>Copies kept</translation>
    </message>
    <message>
        <source>每份都打开校验过；多出的旧备份会删除。</source>
        <translation>Every copy is opened and verified; older ones beyond this number are removed.</translation>
    </message>
    <message>
        <source>保存备份安排</source>
        <translation>Save backup plan</translation>
    </message>
    <message>
        <source>演练恢复：把最近一份备份复制出来打开，清点里面的记录。备份和现在的档案都不改动。</source>
        <translation>Restore rehearsal: the latest backup is copied, opened and counted. Neither it nor the present file is changed.</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Rehearse restore</translation>
    </message>
    <message>
        <source>找不到文件夹 %1。请插好 U 盘或另选文件夹；备份安排没有改。</source>
        <translation>Folder %1 not found. Plug in the USB stick or choose another; the backup plan was not changed.</translation>
    </message>
    <message>
        <source>已保存。没有备份文件夹，就不会自动备份。</source>
        <translation>Saved. Without a backup folder nothing is backed up automatically.</translation>
    </message>
    <message>
        <source>备份安排已保存。</source>
        <translation>Backup plan saved.</translation>
    </message>
    <message>
        <source>还没有备份可以演练。请先备份一次。</source>
        <translation>There is no backup to rehearse with yet. Please back up once.</translation>
    </message>
    <message>
        <source>这份备份有损坏，不能用来恢复：%1</source>
        <translation>This backup is damaged and cannot be used: %1</translation>
    </message>
    <message>
        <source>能恢复：备份里有孕产妇 %1 人、妊娠 %2 次、记录 %3 份、历史 %4 稿，全部打开并校验。现在的档案有孕产妇 %5 人。</source>
        <translation>It can be restored: %1 women, %2 pregnancies, %3 records, %4 earlier versions, all opened and verified. The present file has %5 women.</translation>
    </message>
</context>
<context>
    <name>muying::ui::BatchPage</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>Print for a list</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>打印什么</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>空白表：只填身份信息，其余手写</source>
        <translation>Blank form: identity filled in, the rest by hand</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>No printer, can be saved as PDF</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>Monochrome printer (marks as line art)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>Printing progress</translation>
    </message>
    <message>
        <source>没有打印的人和原因</source>
        <translation>People not printed, and why</translation>
    </message>
    <message>
        <source>批量打印.pdf</source>
        <translation>list.pdf</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>第 %1 人，共 %2 人；%3 页</source>
        <translation>Person %1 of %2; %3 pages</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>Printing was cancelled; pages already sent may still come out.</translation>
    </message>
    <message>
        <source>已取消，没有写文件。</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>%1 人，%2 页已送到打印机。</source>
        <translation>%1 people, %2 pages sent to the printer.</translation>
    </message>
    <message>
        <source>%1 人，%2 页已存为 %3。PDF 没有加密，含个人信息，请收好。</source>
        <translation>%1 people, %2 pages saved as %3. The PDF is not encrypted and holds personal data: keep it safe.</translation>
    </message>
    <message>
        <source>%1 人没有打印，见下。</source>
        <translation>%1 people were not printed, see below.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>Printing is kept in the audit trail</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChartBox</name>
    <message>
        <source>第 %1 周 %2</source>
        <translation>week %1: %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPage</name>
    <message>
        <source>曲线 Alt+1</source>
        <translation>Curves Alt+1</translation>
    </message>
    <message>
        <source>检查表 Alt+2</source>
        <translation>Form Alt+2</translation>
    </message>
    <message>
        <source>疫苗 Alt+3</source>
        <translation>Vaccines Alt+3</translation>
    </message>
    <message>
        <source>曲线、检查表、疫苗</source>
        <translation>Curves, form, vaccines</translation>
    </message>
    <message>
        <source>这不是儿童的档案。</source>
        <translation>This is not a child's file.</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，无法新建。请重新安装程序。</source>
        <translation>The child's identity form is missing. Please install the program again.</translation>
    </message>
    <message>
        <source>%1 的孩子</source>
        <translation>Child of %1</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>母亲和分娩的资料已带入，核对后保存</source>
        <translation>Taken from mother and birth: check, then save</translation>
    </message>
    <message>
        <source>先填儿童基本信息；母亲没有档案时请填母亲一栏</source>
        <translation>Fill in the identity first; if the mother has no file, fill in hers too</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>Print handbook</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>Draft, %1 of %2 fields</translation>
    </message>
    <message>
        <source>母亲没有档案。</source>
        <translation>The mother has no file.</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>Add a form</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>Close or transfer out</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>Transfer in or reopen</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>Merge duplicate file</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>生长曲线</source>
        <translation>Growth curves</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   F7 登记反应   F8 接种卡   Alt+M 母亲</source>
        <translation>Alt+1 curves   Alt+2 check-ups   Alt+3 vaccines   F6 register dose   F7 register reaction   F8 vaccine card   Alt+M mother</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPanel</name>
    <message>
        <source>应种疫苗、生长评价和待办</source>
        <translation>Vaccines due, growth and tasks</translation>
    </message>
    <message>
        <source>应种疫苗</source>
        <translation>Vaccines due</translation>
    </message>
    <message>
        <source>%1 年版程序</source>
        <translation>%1 schedule</translation>
    </message>
    <message>
        <source>没有应种的疫苗。</source>
        <translation>No vaccine is due.</translation>
    </message>
    <message>
        <source>登记接种</source>
        <translation>Record vaccination</translation>
    </message>
    <message>
        <source>生长评价</source>
        <translation>Growth reading</translation>
    </message>
    <message>
        <source>WHO %1</source>
        <translation>WHO %1</translation>
    </message>
    <message>
        <source>体重：%1（规则待确认）</source>
        <translation>Weight: %1 (rule to be confirmed)</translation>
    </message>
    <message>
        <source>还没有可以评价的测量值。</source>
        <translation>No measurement to read yet.</translation>
    </message>
    <message>
        <source>早产 %1 天，24月龄内按矫正月龄评价；接种按实际月龄。</source>
        <translation>Born %1 days early: read at the corrected age to 24 months; vaccinate by real age.</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>错过</source>
        <translation>Missed</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenModel</name>
    <message>
        <source>高危</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>最近应做</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1：逾期 %2 天</source>
        <translation>%1: %2 days overdue</translation>
    </message>
    <message>
        <source>%1：%2 前</source>
        <translation>%1: by %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenPage</name>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>姓名、拼音、母亲、电话、证件尾号</source>
        <translation>Name, pinyin, mother, phone, ID tail</translation>
    </message>
    <message>
        <source>筛选儿童</source>
        <translation>Filter children</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>有逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>High-risk newborn</translation>
    </message>
    <message>
        <source>不满1岁</source>
        <translation>Under 1 year</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>儿童名单</source>
        <translation>List of children</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>Print for a list</translation>
    </message>
    <message>
        <source>名单里没有儿童。按 Esc 清除筛选。</source>
        <translation>No children on the list. Press Esc to clear the filters.</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>Searched for “%1”</translation>
    </message>
    <message>
        <source>Enter 打开   Shift+Enter 打开基本信息   Alt+P、B 打印、批量   Esc 清除筛选</source>
        <translation>Enter open   Shift+Enter basic data   Alt+P, B print, batch   Esc clear filters</translation>
    </message>
</context>
<context>
    <name>muying::ui::Chip</name>
    <message>
        <source>%1，%2 项</source>
        <extracomment>accessible name of a filter: word and number of rows</extracomment>
        <translation>%1, %2 items</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClauseList</name>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>无</source>
        <translation>No</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClinicPage</name>
    <message>
        <source>机构</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Appointments</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClinicSection</name>
    <message>
        <source>本机构</source>
        <translation>This clinic</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Clinic name</translation>
    </message>
    <message>
        <source>印在每一页的页眉上。</source>
        <translation>Printed at the top of every page.</translation>
    </message>
    <message>
        <source>由管理员更改。</source>
        <translation>Changed by the administrator.</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township (subdistrict)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>保存机构资料</source>
        <translation>Save clinic details</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>无人操作时锁定</source>
        <translation>Lock when idle</translation>
    </message>
    <message>
        <source>锁定时不询问，未保存的内容存成草稿。</source>
        <translation>Locking does not ask; unsaved work is kept as a draft.</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>Enter the name of the clinic; it is printed on every page.</translation>
    </message>
    <message>
        <source>机构资料已保存。</source>
        <translation>The clinic details were saved.</translation>
    </message>
    <message>
        <source>无人操作 %1 后锁定。</source>
        <translation>Locks after %1 without activity.</translation>
    </message>
    <message>
        <source>机构编码</source>
        <translation>Code of the clinic</translation>
    </message>
    <message>
        <source>写在转诊单等编号前面；可以空着。</source>
        <translation>Stands before numbers such as that of a referral; may be empty.</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitHead</name>
    <message>
        <source>列表 Esc</source>
        <translation>List Esc</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitPane</name>
    <message>
        <source>这次已经结束，不能再加。可以看和打印。</source>
        <translation>This run is over and takes no more lines. It can be read and printed.</translation>
    </message>
    <message>
        <source>演练：选情景</source>
        <translation>Drill: choose a scenario</translation>
    </message>
    <message>
        <source>演练不计入产后出血，每页都标“演练”。</source>
        <translation>A drill is never counted as a haemorrhage; every page says so.</translation>
    </message>
    <message>
        <source>↑↓ 选要更正的一行，Enter 更正，Esc 返回。</source>
        <translation>Choose the line with ↑↓, Enter corrects it, Esc goes back.</translation>
    </message>
    <message>
        <source>为什么不适用</source>
        <translation>Why it does not apply</translation>
    </message>
    <message>
        <source>不适用：%1</source>
        <translation>Does not apply: %1</translation>
    </message>
    <message>
        <source>静音 %1 秒</source>
        <translation>Silent %1 s</translation>
    </message>
    <message>
        <source>声音开 M</source>
        <translation>Sound on M</translation>
    </message>
    <message>
        <source>下一条记在 %1 分前</source>
        <translation>Next line: %1 min ago</translation>
    </message>
    <message>
        <source>演练准备</source>
        <translation>Drill ready</translation>
    </message>
    <message>
        <source>准备好</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>按 F1～F12 任一键开始</source>
        <translation>Any key F1–F12 begins</translation>
    </message>
    <message>
        <source>姓名、出生时间以后填，现在什么也没写</source>
        <translation>Name and birth later; nothing is written yet</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>Since birth</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>Since T0</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>Shock index</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>Next vital signs</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A leader  B midwife  C nurse  D recorder  E calls</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>Drugs</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>Locked by itself</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>append only</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>产后 %1 分</source>
        <translation>%1 min since birth</translation>
    </message>
    <message>
        <source>电脑的时钟被拨动了 %1 秒。计时不受影响，按原来的时间走。</source>
        <translation>The PC's clock was moved by %1 s. The run keeps its own time.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ContactStrip</name>
    <message>
        <source>登记随访</source>
        <translation>Log follow-up</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>门诊</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>微信、视频</source>
        <translation>WeChat, video</translation>
    </message>
    <message>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Herself</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>空号、停机</source>
        <translation>Number out of service</translation>
    </message>
    <message>
        <source>不在家</source>
        <translation>Not at home</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>联系上</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>下次随访</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>登记随访：%1</source>
        <translation>Log follow-up: %1</translation>
    </message>
    <message>
        <source>登记随访：%1　%2</source>
        <translation>Log follow-up: %1　%2</translation>
    </message>
    <message>
        <source>没有登记：请把日期写成 2026-11-23 这样。</source>
        <translation>Not logged: write the date like 2026-11-23.</translation>
    </message>
    <message>
        <source>没有登记：请把下次随访的日期写成 2026-11-23 这样。</source>
        <translation>Not logged: write the date of the next follow-up like 2026-11-23.</translation>
    </message>
    <message>
        <source>已登记 %1 的随访，下次 %2。</source>
        <translation>Follow-up of %1 logged, the next on %2.</translation>
    </message>
    <message>
        <source>已登记 %1 的随访。</source>
        <translation>Follow-up of %1 logged.</translation>
    </message>
</context>
<context>
    <name>muying::ui::DeadlinesSection</name>
    <message>
        <source>%1 小时</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>期限和随访间隔</source>
        <translation>Deadlines and intervals</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>原因、依据</source>
        <translation>Reason, source</translation>
    </message>
    <message>
        <source>例如县里的文件名和文号。每次更改都留记录。</source>
        <translation>For example the paper of the county and its number. Every change is kept.</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>Save the deadline</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>本机构已改</source>
        <translation>changed by the clinic</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>可以设为 %1 到 %2</source>
        <translation>may be set from %1 to %2</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 changed to %2</translation>
    </message>
    <message>
        <source>没有更改过。</source>
        <translation>Never changed.</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>Changes: %1</translation>
    </message>
    <message>
        <source>没有保存：请写一个整数。</source>
        <translation>Not saved: write a whole number.</translation>
    </message>
    <message>
        <source>已保存“%1”，没有做完的任务已按新期限重排。</source>
        <translation>“%1” is saved; open tasks follow the new deadline.</translation>
    </message>
</context>
<context>
    <name>muying::ui::DirectoryPage</name>
    <message>
        <source>机构与联系人</source>
        <translation>Institutions and contacts</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>Duty telephone</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>路程</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>地址、备注</source>
        <translation>Address, notes</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>Rescue centre</translation>
    </message>
    <message>
        <source>其他机构</source>
        <translation>Other institutions</translation>
    </message>
    <message>
        <source>本机构联系人</source>
        <translation>Own contacts</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>takes</translation>
    </message>
    <message>
        <source>不接收</source>
        <translation>does not take</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>随程序带来的资料，本机构还没有更改过。</source>
        <translation>As the program came; the clinic has changed nothing.</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>Changes: %1</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>Enter 更改   N 新增</source>
        <translation>Enter changes   N new</translation>
    </message>
</context>
<context>
    <name>muying::ui::DoneStrip</name>
    <message>
        <source>登记哪一项</source>
        <translation>Which task to register</translation>
    </message>
    <message>
        <source>完成日期，年-月-日</source>
        <translation>Date done, year-month-day</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>muying::ui::DraftBanner</name>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <extracomment>name of the woman, title of the form, time of the draft</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留：%1</source>
        <translation>Unsaved work from last time was kept: %1</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留，共 %1 份，最近一份：%2</source>
        <translation>Unsaved work from last time was kept: %1 drafts, the latest: %2</translation>
    </message>
    <message>
        <source>本机构登记 %1（%2）</source>
        <extracomment>the clinic's own register, title of the form, time of the draft</extracomment>
        <translation>Clinic register %1 (%2)</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>New child</translation>
    </message>
</context>
<context>
    <name>muying::ui::DueLine</name>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::DutyPage</name>
    <message>
        <source>14 天值班表</source>
        <translation>Roster of 14 days</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>值班医师</source>
        <translation>Doctor on duty</translation>
    </message>
    <message>
        <source>助产士/护士</source>
        <translation>Midwife or nurse</translation>
    </message>
    <message>
        <source>二线</source>
        <translation>Second on call</translation>
    </message>
    <message>
        <source>司机、车辆</source>
        <translation>Driver, vehicle</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>Duty telephone</translation>
    </message>
    <message>
        <source>白班开始</source>
        <translation>Day shift begins</translation>
    </message>
    <message>
        <source>夜班开始</source>
        <translation>Night shift begins</translation>
    </message>
    <message>
        <source>保存交接班时间</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <source>已保存交接班时间。</source>
        <translation>The hours of the shifts are saved.</translation>
    </message>
    <message>
        <source>M月d日 ddd</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>车可用</source>
        <translation>vehicle ready</translation>
    </message>
    <message>
        <source>车维修</source>
        <translation>vehicle in repair</translation>
    </message>
    <message>
        <source>车外出</source>
        <translation>vehicle out</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>默认值，待确认。</source>
        <translation>Default, to be confirmed.</translation>
    </message>
    <message>
        <source>现在值班：%1，到 %2</source>
        <translation>On duty now: %1, until %2</translation>
    </message>
    <message>
        <source>现在这一班没有排人。在下面的表里选这一班，按 Enter 填写。</source>
        <translation>Nobody is written down for the present shift. Choose it in the table below and press Enter.</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>司机</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>上级救治中心</source>
        <translation>rescue centre</translation>
    </message>
    <message>
        <source>血站</source>
        <translation>blood station</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Enter 打开或填写这一班   Ctrl+PgDn 下一部分</source>
        <translation>Enter opens or writes this shift   Ctrl+PgDn next part</translation>
    </message>
</context>
<context>
    <name>muying::ui::EducationPane</name>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source> 年</source>
        <translation> </translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>排一次课，登记人数</source>
        <translation>Plan a class, enter the numbers</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>举办</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>People</translation>
    </message>
    <message>
        <source>其中孕产妇</source>
        <translation>Of them women</translation>
    </message>
    <message>
        <source>其中用朝鲜语</source>
        <translation>In Korean</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>还没有安排的月份：%1。</source>
        <translation>Months without a class: %1.</translation>
    </message>
    <message>
        <source>课上发放</source>
        <translation>Given in class</translation>
    </message>
    <message>
        <source>发给个人</source>
        <translation>Given to a person</translation>
    </message>
    <message>
        <source>其中会说</source>
        <translation>Of them told</translation>
    </message>
    <message>
        <source>计划 %1 次，举办 %2 次，参加 %3 人；课上发放 %4 份，发给个人 %5 份。</source>
        <translation>%1 planned, %2 held, %3 took part; %4 leaflets given in class, %5 to persons.</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryFrame</name>
    <message>
        <source>母婴</source>
        <translation>Muying</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryPane</name>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>重做 Ctrl+Y</source>
        <translation>Redo Ctrl+Y</translation>
    </message>
    <message>
        <source>本项历史 Alt+H</source>
        <translation>Field history Alt+H</translation>
    </message>
    <message>
        <source>保存并打印</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并继续</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容。这份记录后来又保存过，请核对后再保存。</source>
        <translation>Unsaved work of %1 was restored. This record has been saved again since then; check before saving.</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容，可以接着填。</source>
        <translation>Unsaved work of %1 was restored; you can go on filling in.</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>已填 %1 / %2 项</source>
        <translation>Filled %1 / %2</translation>
    </message>
    <message>
        <source>%1，必填未填 %2</source>
        <translation>%1, %2 required left</translation>
    </message>
    <message>
        <source>草稿 %1 已存</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Enter 下一项   Shift+Enter 上一项   Ctrl+Enter 下一必填项   Alt+H 本项历史</source>
        <translation>Enter next field   Shift+Enter previous field   Ctrl+Enter next required field   Alt+H field history</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryStrip</name>
    <message>
        <source>数字选择  Esc 返回</source>
        <translation>Digit chooses  Esc back</translation>
    </message>
    <message>
        <source>Enter 下一项、保存  Esc 返回</source>
        <translation>Enter next, save  Esc back</translation>
    </message>
    <message>
        <source>请按数字选择一项。</source>
        <translation>Choose one by its digit.</translation>
    </message>
    <message>
        <source>请先填：%1。</source>
        <translation>Please enter first: %1.</translation>
    </message>
    <message>
        <source>%1 由医生确认后按 Enter。</source>
        <translation>%1 Press Enter once the doctor has confirmed.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ExpiryModel</name>
    <message>
        <source>提醒</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>muying::ui::FilePanel</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>查找另一份档案</source>
        <translation>Find the other file</translation>
    </message>
    <message>
        <source>另一份档案的姓名、拼音、电话或证件尾号</source>
        <translation>Name, pinyin, phone or ID tail of the other file</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>在管的孩子一并办理</source>
        <translation>Her children in care too</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>Close or transfer out</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>Transfer in or reopen</translation>
    </message>
    <message>
        <source>把另一份重复的档案并入这份</source>
        <translation>Join the other file of the same person to this one</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>已并入的档案</source>
        <translation>Joined files</translation>
    </message>
    <message>
        <source>可能重复的档案</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>迁出、转出</source>
        <translation>Moved or transferred</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>Lost to follow-up</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>满7岁</source>
        <translation>7 years old</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>注销、结案</source>
        <translation>Cancelled or closed</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>ending %1</translation>
    </message>
    <message>
        <source>请先在列表中选一份档案。</source>
        <translation>Choose a file in the list first.</translation>
    </message>
    <message>
        <source>已结束管理。</source>
        <translation>Closed.</translation>
    </message>
    <message>
        <source>已恢复管理。</source>
        <translation>Reopened.</translation>
    </message>
    <message>
        <source>已合并，可以在“加表”里撤销。</source>
        <translation>Merged; it can be undone under “Add form”.</translation>
    </message>
    <message>
        <source>已撤销合并，两份档案恢复原样。</source>
        <translation>Merge undone; both files are as they were.</translation>
    </message>
</context>
<context>
    <name>muying::ui::FirstRunPage</name>
    <message>
        <source>欢迎使用母婴工作站</source>
        <translation>Welcome to the 母婴 workstation</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>为本机构建立资料</source>
        <translation>Create the data of this clinic</translation>
    </message>
    <message>
        <source>先看示例诊所</source>
        <translation>Look at the sample clinic first</translation>
    </message>
    <message>
        <source>示例诊所里都是虚构的人，标有“示例”，可以随意试用。</source>
        <translation>Everyone in the sample clinic is invented and marked “sample”; try anything you like.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>This clinic</translation>
    </message>
    <message>
        <source>第 1 步，共 4 步。印在手册和表单的页眉上，以后可以在设置里改。</source>
        <translation>Step 1 of 4. Printed at the top of handbook pages and forms; can be changed later in the settings.</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Clinic name</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township (subdistrict)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>Enter the name of the clinic; it is printed on every page.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>Caps Lock may be on.</translation>
    </message>
    <message>
        <source>请填写管理员姓名。</source>
        <translation>Enter the administrator's name.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>恢复码 %1</source>
        <translation>Recovery code %1</translation>
    </message>
    <message>
        <source>打印恢复单</source>
        <translation>Print recovery sheet</translation>
    </message>
    <message>
        <source>请输入恢复码的最后一组，确认已经抄好</source>
        <translation>Enter the last group of the recovery code to confirm that it was copied</translation>
    </message>
    <message>
        <source>已抄好，继续</source>
        <translation>Copied, continue</translation>
    </message>
    <message>
        <source>与恢复码的最后一组不一致。请对照上面的恢复码再抄一遍。</source>
        <translation>This does not match the last group of the recovery code. Compare with the code above and copy it again.</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>第 4 步，共 4 步。备份也是加密的。最好选 U 盘或另一块硬盘，电脑坏了也不丢资料。</source>
        <translation>Step 4 of 4. Backups are encrypted too. Best choose a USB stick or another disk, so that no data is lost if the computer breaks down.</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>以后再定</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>本机还没有档案文件。所有资料只存在这台电脑上，加密保存，不联网。</source>
        <translation>There is no data file on this computer yet. All data stays on this computer, encrypted, without a network.</translation>
    </message>
    <message>
        <source>第 2 步，共 4 步。管理员可以增加用户、重设密码和备份。</source>
        <translation>Step 2 of 4. The administrator can add users, reset passwords and make backups.</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>至少 %1 个字符。忘记密码时只有恢复单能打开资料。</source>
        <translation>At least %1 characters. If it is forgotten, only the recovery sheet can open the data.</translation>
    </message>
    <message>
        <source>再输一次密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>建立档案文件</source>
        <translation>Create data file</translation>
    </message>
    <message>
        <source>请填写用户名。</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>密码太短，至少 %1 个字符。</source>
        <translation>The password is too short: at least %1 characters.</translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请重新输入。</source>
        <translation>The two passwords are different. Enter them again.</translation>
    </message>
    <message>
        <source>第 3 步，共 4 步。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>Step 3 of 4. If the password is forgotten, only this recovery code can open the data. It is shown only this once: copy or print it, lock it in a cupboard, and do not store it on this computer.</translation>
    </message>
    <message>
        <source>以前的恢复单已经作废。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>The earlier recovery sheet is void. If the password is forgotten only this code opens the records. It is shown this once: copy or print it, lock it away, do not keep it on this PC.</translation>
    </message>
</context>
<context>
    <name>muying::ui::FormView</name>
    <message>
        <source>重填</source>
        <translation>Enter again</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthChartBox</name>
    <message>
        <source>性别未填，没有标准线。</source>
        <translation>Sex not entered: no reference lines.</translation>
    </message>
    <message>
        <source>还没有可以画的测量值。</source>
        <translation>Nothing measured to draw yet.</translation>
    </message>
    <message>
        <source>早产，按矫正月龄画点（至24月龄）。</source>
        <translation>Preterm: points at the corrected age (to 24 months).</translation>
    </message>
    <message>
        <source>月</source>
        <translation>mo</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthPane</name>
    <message>
        <source>体重、身长</source>
        <translation>Weight, length</translation>
    </message>
    <message>
        <source>身长别体重</source>
        <translation>Weight for length</translation>
    </message>
    <message>
        <source>头围</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>曲线</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>测量值和评价</source>
        <translation>Measurements and readings</translation>
    </message>
    <message>
        <source>换 WHO 标准</source>
        <translation>Use WHO</translation>
    </message>
    <message>
        <source>换 WS/T 423</source>
        <translation>Use WS/T 423</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Z 评分</source>
        <translation>z-score</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>体重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>身长（高）</source>
        <translation>Length/height</translation>
    </message>
    <message>
        <source>身长（高）别体重</source>
        <translation>Weight for length</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>矫正</source>
        <translation>corrected</translation>
    </message>
</context>
<context>
    <name>muying::ui::HaemorrhagePage</name>
    <message>
        <source>产后观察时点</source>
        <translation>Observation slots</translation>
    </message>
    <message>
        <source>每次分娩 2 小时；有危险因素或产后出血 4 小时。Enter 填现在这一格，↑↓ 换产妇，Esc 返回。</source>
        <translation>Two hours after every birth; four with a risk factor or a haemorrhage. Enter fills the present slot, ↑↓ changes the woman, Esc goes back.</translation>
    </message>
    <message>
        <source>有 %1 次抢救、观察或演练还没有结束，Esc 看列表。</source>
        <translation>%1 runs, observations or drills are still open; Esc shows the list.</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>Haemorrhage</translation>
    </message>
    <message>
        <source>演练 产后出血</source>
        <translation>Drill, haemorrhage</translation>
    </message>
    <message>
        <source>F12 随时打开</source>
        <translation>F12 opens it at any time</translation>
    </message>
    <message>
        <source>流程 %1 生效已超过 24 个月，请核对是否有新版。</source>
        <translation>The protocol %1 has been in force for more than 24 months. Please check for a newer edition.</translation>
    </message>
    <message>
        <source>本机没有播放器，报警只有系统提示音和闪烁。</source>
        <translation>There is no sound player on this PC: alarms only beep and flash.</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>出生 %1</source>
        <translation>Born %1</translation>
    </message>
    <message>
        <source>还没有填出生时间，没有时点</source>
        <translation>No hour of birth yet, so no slots</translation>
    </message>
    <message>
        <source>有危险因素，4 小时</source>
        <translation>Risk factor, 4 h</translation>
    </message>
    <message>
        <source>发生过出血，4 小时</source>
        <translation>Haemorrhage, 4 h</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>Pad %1 g</translation>
    </message>
    <message>
        <source>这份表已有没保存的草稿，先打开草稿。</source>
        <translation>This form has an unsaved draft, which is opened first.</translation>
    </message>
</context>
<context>
    <name>muying::ui::HeaderBand</name>
    <message>
        <source>加表</source>
        <translation>Add form</translation>
    </message>
    <message>
        <source>新增一张表 Ctrl+Shift+N</source>
        <translation>Add a form Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>先填基本信息，再建本次妊娠，然后填首次产检</source>
        <translation>First the basic information, then this pregnancy, then the first antenatal visit</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>血型</source>
        <translation>Blood group</translation>
    </message>
    <message>
        <source>未查</source>
        <translation>Not tested</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>Handbook no.</translation>
    </message>
    <message>
        <source>尚未评估</source>
        <translation>Not assessed yet</translation>
    </message>
</context>
<context>
    <name>muying::ui::HintStrip</name>
    <message>
        <source>立即转诊</source>
        <translation>Refer now</translation>
    </message>
    <message>
        <source>转诊提示</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>另有 %1 条提示</source>
        <translation>%1 more notes</translation>
    </message>
</context>
<context>
    <name>muying::ui::HistoryPanel</name>
    <message>
        <source>%1的历史</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>Esc 关闭</source>
        <translation>Esc close</translation>
    </message>
    <message>
        <source>填入 %1</source>
        <translation>Entered %1</translation>
    </message>
    <message>
        <source>清空，原为 %1</source>
        <translation>Cleared, was %1</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 changed to %2</translation>
    </message>
    <message>
        <source>%1，第 %2 稿</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>这一项还没有保存过。</source>
        <translation>This field has not been saved yet.</translation>
    </message>
</context>
<context>
    <name>muying::ui::IndicatorPane</name>
    <message>
        <source>月或季</source>
        <translation>Month or quarter</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>开 PDCA 卡</source>
        <translation>Open a PDCA card</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>数字后面的名字</source>
        <translation>Names behind the number</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>例数少，不判</source>
        <translation>too few to judge</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>有 %1 次记录按现行流程读不通，没有计入。</source>
        <translation>%1 records cannot be followed by the protocol in force and are not counted.</translation>
    </message>
    <message>
        <source>产后出血质控指标  %1</source>
        <translation>Haemorrhage indicators  %1</translation>
    </message>
    <message>
        <source>演练 %1 次，不计入</source>
        <translation>%1 drills, not counted</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>中位数（分）</source>
        <translation>Median (min)</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>，中位数 &lt;%1 分</source>
        <translation>, median &lt;%1 min</translation>
    </message>
    <message>
        <source>（待确认）</source>
        <translation>(to confirm)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>分子：%1  分母：%2</source>
        <translation>Numerator: %1  Denominator: %2</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>met</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>只列时间，不作评判</source>
        <translation>Times shown, not judged</translation>
    </message>
</context>
<context>
    <name>muying::ui::InlineStrip</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>muying::ui::InstitutionStrip</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>Duty telephone</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>路程（分钟）</source>
        <translation>Travel (minutes)</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>接收转诊</source>
        <translation>Takes referrals</translation>
    </message>
    <message>
        <source>更改原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新增机构或联系人</source>
        <translation>New institution or contact</translation>
    </message>
    <message>
        <source>更改：%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>没有保存：路程请写分钟数，例如 45。</source>
        <translation>Not saved: write the travel time in minutes, for example 45.</translation>
    </message>
    <message>
        <source>已保存 %1。</source>
        <translation>%1 is saved.</translation>
    </message>
</context>
<context>
    <name>muying::ui::IntakeHelp</name>
    <message>
        <source>可能已有档案：%1。%2</source>
        <translation>There may already be a record: %1. %2</translation>
    </message>
    <message>
        <source>打开已有档案</source>
        <translation>Open existing record</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>按超声核定</source>
        <translation>Use ultrasound</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave as is</translation>
    </message>
</context>
<context>
    <name>muying::ui::KeyBar</name>
    <message>
        <source>称重</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>Pulse, BP</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>Oxytocin</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>Second line</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>TXA</translation>
    </message>
    <message>
        <source>补液</source>
        <translation>Fluids</translation>
    </message>
    <message>
        <source>按摩</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>查因 4T</source>
        <translation>Cause 4T</translation>
    </message>
    <message>
        <source>球囊压迫</source>
        <translation>Balloon</translation>
    </message>
    <message>
        <source>呼叫电话</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>更正备注</source>
        <translation>Correct, note</translation>
    </message>
</context>
<context>
    <name>muying::ui::KeyPages</name>
    <message>
        <source>还可 %1 mL</source>
        <translation>%1 mL left</translation>
    </message>
    <message>
        <source>F6 补液</source>
        <translation>F6 Fluids</translation>
    </message>
    <message>
        <source>晶体液 500 mL</source>
        <translation>Crystalloid 500 mL</translation>
    </message>
    <message>
        <source>晶体液 1000 mL</source>
        <translation>Crystalloid 1000 mL</translation>
    </message>
    <message>
        <source>胶体液 500 mL</source>
        <translation>Colloid 500 mL</translation>
    </message>
    <message>
        <source>晶体液，其他量</source>
        <translation>Crystalloid, other amount</translation>
    </message>
    <message>
        <source>胶体液，其他量</source>
        <translation>Colloid, other amount</translation>
    </message>
    <message>
        <source>尿量</source>
        <translation>Urine</translation>
    </message>
    <message>
        <source>输血</source>
        <translation>Blood</translation>
    </message>
    <message>
        <source>导尿，排空膀胱</source>
        <translation>Catheter, bladder emptied</translation>
    </message>
    <message>
        <source>两条静脉通路，抽血</source>
        <translation>Two lines, blood drawn</translation>
    </message>
    <message>
        <source>16G/18G，配血管随病人走</source>
        <translation>16G/18G, the cross-match tube goes with her</translation>
    </message>
    <message>
        <source>吸氧、保暖、抬腿</source>
        <translation>Oxygen, blanket, legs up</translation>
    </message>
    <message>
        <source>早期晶体 ≤2000、胶体 ≤1500 mL，要加温；再多会稀释凝血。</source>
        <translation>Early crystalloid ≤2000, colloid ≤1500 mL, warmed; more dilutes clotting.</translation>
    </message>
    <message>
        <source>量</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>晶体液</source>
        <translation>Crystalloid</translation>
    </message>
    <message>
        <source>胶体液</source>
        <translation>Colloid</translation>
    </message>
    <message>
        <source>输血量</source>
        <translation>Blood given</translation>
    </message>
    <message>
        <source>请填一个数，没有记录。</source>
        <translation>Please enter a number; nothing was written.</translation>
    </message>
    <message>
        <source>F7 按摩</source>
        <translation>F7 Massage</translation>
    </message>
    <message>
        <source>按摩子宫，排血块</source>
        <translation>Massage, express clots</translation>
    </message>
    <message>
        <source>直至变硬，同时用宫缩剂</source>
        <translation>until firm, with uterotonic</translation>
    </message>
    <message>
        <source>宫体硬，出血已控制</source>
        <translation>Firm, bleeding controlled</translation>
    </message>
    <message>
        <source>仍在出血</source>
        <translation>Still bleeding</translation>
    </message>
    <message>
        <source>怀疑内出血</source>
        <translation>Concealed bleeding suspected</translation>
    </message>
    <message>
        <source>宫底上升、会阴胀痛</source>
        <translation>fundus rising, perineal pain</translation>
    </message>
    <message>
        <source>预防性宫缩剂之后不作常规按摩；出血时按摩到宫体变硬。</source>
        <translation>No routine massage after a preventive uterotonic; when she bleeds, massage until firm.</translation>
    </message>
    <message>
        <source>F8 查因 4T</source>
        <translation>F8 Cause, 4 Ts</translation>
    </message>
    <message>
        <source>乏力</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>宫体软</source>
        <translation>soft uterus</translation>
    </message>
    <message>
        <source>胎盘胎膜残留</source>
        <translation>Tissue</translation>
    </message>
    <message>
        <source>不可盲目刮宫</source>
        <translation>no blind curettage</translation>
    </message>
    <message>
        <source>裂伤、血肿</source>
        <translation>Trauma</translation>
    </message>
    <message>
        <source>宫颈、阴道、会阴</source>
        <translation>cervix, vagina, perineum</translation>
    </message>
    <message>
        <source>凝血异常</source>
        <translation>Thrombin</translation>
    </message>
    <message>
        <source>床旁试管不凝</source>
        <translation>bedside tube does not clot</translation>
    </message>
    <message>
        <source>未见原因</source>
        <translation>No cause found</translation>
    </message>
    <message>
        <source>胎盘已娩出</source>
        <translation>Placenta delivered</translation>
    </message>
    <message>
        <source>胎盘未娩出</source>
        <translation>Placenta not delivered</translation>
    </message>
    <message>
        <source>病因已处理</source>
        <translation>Cause treated</translation>
    </message>
    <message>
        <source>再选哪一种</source>
        <translation>then choose which</translation>
    </message>
    <message>
        <source>须转诊的发现</source>
        <translation>Finding that needs transfer</translation>
    </message>
    <message>
        <source>破裂、内翻、植入</source>
        <translation>rupture, inversion, accreta</translation>
    </message>
    <message>
        <source>胎盘胎膜、宫颈、阴道、会阴、子宫内翻、凝血都要看到。</source>
        <translation>Look at placenta and membranes, cervix, vagina, perineum, inversion, clotting.</translation>
    </message>
    <message>
        <source>哪一种病因已处理？</source>
        <translation>Which cause was treated?</translation>
    </message>
    <message>
        <source>胎盘滞留取不出</source>
        <translation>Retained placenta</translation>
    </message>
    <message>
        <source>疑胎盘植入</source>
        <translation>Accreta suspected</translation>
    </message>
    <message>
        <source>疑子宫破裂</source>
        <translation>Rupture suspected</translation>
    </message>
    <message>
        <source>子宫内翻未复位</source>
        <translation>Inversion not replaced</translation>
    </message>
    <message>
        <source>高位或Ⅲ、Ⅳ度裂伤</source>
        <translation>High or 3rd–4th degree tear</translation>
    </message>
    <message>
        <source>血肿</source>
        <translation>Haematoma</translation>
    </message>
    <message>
        <source>凝血障碍</source>
        <translation>Coagulopathy</translation>
    </message>
    <message>
        <source>F9 球囊压迫</source>
        <translation>F9 Balloon, compression</translation>
    </message>
    <message>
        <source>双手压迫</source>
        <translation>Bimanual compression</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>Uterine balloon</translation>
    </message>
    <message>
        <source>先排除残留与破裂；24～48 h 取出</source>
        <translation>exclude tissue and rupture first; out after 24–48 h</translation>
    </message>
    <message>
        <source>体外压腹主动脉</source>
        <translation>Aortic compression</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>Anti-shock garment</translation>
    </message>
    <message>
        <source>纱条填塞</source>
        <translation>Gauze packing</translation>
    </message>
    <message>
        <source>先用球囊；记条数</source>
        <translation>balloon first; count the pieces</translation>
    </message>
    <message>
        <source>取出球囊</source>
        <translation>Balloon out</translation>
    </message>
    <message>
        <source>取出纱条</source>
        <translation>Packing out</translation>
    </message>
    <message>
        <source>解开抗休克裤</source>
        <translation>Garment off</translation>
    </message>
    <message>
        <source>球囊注水</source>
        <translation>Balloon filled with</translation>
    </message>
    <message>
        <source>纱条条数</source>
        <translation>Pieces of packing</translation>
    </message>
    <message>
        <source>条</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>F10 呼叫电话</source>
        <translation>F10 Calls</translation>
    </message>
    <message>
        <source>院内呼救</source>
        <translation>Help in the house</translation>
    </message>
    <message>
        <source>说“产后出血，几百毫升”</source>
        <translation>say “PPH, so many mL”</translation>
    </message>
    <message>
        <source>接收医院产科</source>
        <translation>Receiving obstetrician</translation>
    </message>
    <message>
        <source>再选对方怎么说</source>
        <translation>then choose the answer</translation>
    </message>
    <message>
        <source>120、救护车</source>
        <translation>120, ambulance</translation>
    </message>
    <message>
        <source>上级会诊</source>
        <translation>Senior consult</translation>
    </message>
    <message>
        <source>县级专家、多学科</source>
        <translation>county expert, team</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>告知、同意</source>
        <translation>told, consent</translation>
    </message>
    <message>
        <source>报告县妇幼、卫健</source>
        <translation>Report to the county</translation>
    </message>
    <message>
        <source>接收医院怎么说？</source>
        <translation>What did the receiving hospital say?</translation>
    </message>
    <message>
        <source>同意接收</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>有血、有抢救条件</source>
        <translation>has blood and means</translation>
    </message>
    <message>
        <source>同意，但没有条件</source>
        <translation>Agreed without means</translation>
    </message>
    <message>
        <source>没有血或人手</source>
        <translation>no blood or people</translation>
    </message>
    <message>
        <source>已预警，未定接收</source>
        <translation>Warned, not agreed yet</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>请再叫另一家</source>
        <translation>call another one</translation>
    </message>
    <message>
        <source>没有人接</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>已预警</source>
        <translation>warned</translation>
    </message>
    <message>
        <source>对方不同意接收</source>
        <translation>they refused</translation>
    </message>
    <message>
        <source>家属沟通</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>已告知病情</source>
        <translation>Told her condition</translation>
    </message>
    <message>
        <source>同意转诊、处置</source>
        <translation>Consent to transfer, treatment</translation>
    </message>
    <message>
        <source>签字在纸上</source>
        <translation>signature on paper</translation>
    </message>
    <message>
        <source>写明拒绝什么</source>
        <translation>say what was refused</translation>
    </message>
    <message>
        <source>回答了家属的问题</source>
        <translation>Answered questions</translation>
    </message>
    <message>
        <source>F11 决定转诊</source>
        <translation>F11 Transfer</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>体征不稳，先就地抢救</source>
        <translation>unstable: rescue here first</translation>
    </message>
    <message>
        <source>就地抢救，请县级来</source>
        <translation>Rescue here, ask the county</translation>
    </message>
    <message>
        <source>写明原因</source>
        <translation>say why</translation>
    </message>
    <message>
        <source>出发</source>
        <translation>Departed</translation>
    </message>
    <message>
        <source>接收医院还没有同意或没有条件，要写原因</source>
        <translation>The receiving hospital has not agreed or has no means; say why.</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>接收医院反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>72 小时内</source>
        <translation>within 72 h</translation>
    </message>
    <message>
        <source>按现有记录没有转诊指征。</source>
        <translation>By what is recorded there is no reason to transfer.</translation>
    </message>
    <message>
        <source>有转诊指征，但体征太旧：先测脉搏、血压、血氧（F2）。</source>
        <translation>A reason to transfer, but the signs are too old: measure first (F2).</translation>
    </message>
    <message>
        <source>有转诊指征。先打接收医院电话（F10 2），同意后出发。</source>
        <translation>A reason to transfer. Call the receiving hospital first (F10 2).</translation>
    </message>
    <message>
        <source>答应接收的医院没有条件：请再叫一家。</source>
        <translation>The hospital that agreed has no means: call another.</translation>
    </message>
    <message>
        <source>三个条件都有：能走即走。</source>
        <translation>All three conditions hold: leave now.</translation>
    </message>
    <message>
        <source>不宜转运：就地抢救，请县级团队来。</source>
        <translation>Unfit to travel: rescue here, ask the county team to come.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>拒绝什么，谁说的</source>
        <translation>What was refused, by whom</translation>
    </message>
    <message>
        <source>对谁说的，说了什么</source>
        <translation>To whom, what was said</translation>
    </message>
    <message>
        <source>谁接的，怎么说</source>
        <translation>Who answered, what was said</translation>
    </message>
    <message>
        <source>结局、血量、用血、处置</source>
        <translation>Outcome, loss, blood, treatment</translation>
    </message>
    <message>
        <source>肌注</source>
        <translation>IM</translation>
    </message>
    <message>
        <source>静脉 10 分钟以上</source>
        <translation>IV over 10 min</translation>
    </message>
    <message>
        <source>静滴</source>
        <translation>infusion</translation>
    </message>
    <message>
        <source>宫体注射</source>
        <translation>intramyometrial</translation>
    </message>
    <message>
        <source>宫颈注射</source>
        <translation>intracervical</translation>
    </message>
    <message>
        <source>阴道</source>
        <translation>vaginal</translation>
    </message>
    <message>
        <source>口服</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>舌下</source>
        <translation>sublingual</translation>
    </message>
    <message>
        <source>直肠</source>
        <translation>rectal</translation>
    </message>
    <message>
        <source>%1 U/%2 mL，%3 mL/h</source>
        <translation>%1 U/%2 mL, %3 mL/h</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 起可给。</source>
        <translation>From %1.</translation>
    </message>
    <message>
        <source>先问禁忌，再给药。</source>
        <translation>Ask the contraindications first.</translation>
    </message>
    <message>
        <source>%1 U/h</source>
        <translation>%1 U/h</translation>
    </message>
    <message>
        <source>补记已经给过的药：不论规则允许与否都照实记下，并写明原因。</source>
        <translation>A drug already given is written down as it was, allowed or not, with its reason.</translation>
    </message>
    <message>
        <source>F3 缩宫素</source>
        <translation>F3 Oxytocin</translation>
    </message>
    <message>
        <source>其他配法、速度</source>
        <translation>Other bag or rate</translation>
    </message>
    <message>
        <source>填袋内 U、mL 和 mL/h</source>
        <translation>U and mL in the bag, mL/h</translation>
    </message>
    <message>
        <source>停止静滴</source>
        <translation>Stop the infusion</translation>
    </message>
    <message>
        <source>不能静脉推注。24 小时还可用 %1 U。</source>
        <translation>Never push. %1 U left of the 24 h.</translation>
    </message>
    <message>
        <source>F4 二线药</source>
        <translation>F4 Second line</translation>
    </message>
    <message>
        <source>F5 氨甲环酸</source>
        <translation>F5 Tranexamic acid</translation>
    </message>
    <message>
        <source>任何原因的产后出血，产后 3 小时内。先问：活动性血栓、DIC 高凝期。只能静脉，误入鞘内可致命。</source>
        <translation>Any cause, within 3 h of birth. Ask: active thrombosis, clotting phase of DIC. IV only; intrathecal error is fatal.</translation>
    </message>
    <message>
        <source>袋内缩宫素</source>
        <translation>Oxytocin in the bag</translation>
    </message>
    <message>
        <source>袋内液体</source>
        <translation>Fluid in the bag</translation>
    </message>
    <message>
        <source>速度</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>缩宫素静滴</source>
        <translation>Oxytocin infusion</translation>
    </message>
    <message>
        <source>国家指南 1.2～2.4 U/h；超过 5 U/h 不给。</source>
        <translation>National range 1.2–2.4 U/h; over 5 U/h is refused.</translation>
    </message>
    <message>
        <source>三个数都要大于 0，没有记录。请核对配法和速度。</source>
        <translation>All three must be above 0; nothing was written. Check bag and rate.</translation>
    </message>
    <message>
        <source>%1 U/h：%2</source>
        <translation>%1 U/h: %2</translation>
    </message>
    <message>
        <source>%1 U/h，要医生确认</source>
        <translation>%1 U/h, a doctor must confirm</translation>
    </message>
    <message>
        <source>这一项没有记录，请重新选择。</source>
        <translation>This was not written; please choose again.</translation>
    </message>
    <message>
        <source>有没有哮喘？</source>
        <translation>Asthma?</translation>
    </message>
    <message>
        <source>有没有高血压、子痫前期？</source>
        <translation>Hypertension, pre-eclampsia?</translation>
    </message>
    <message>
        <source>有没有心血管疾病？</source>
        <translation>Cardiovascular disease?</translation>
    </message>
    <message>
        <source>有没有活动性肺、肝、肾疾病？</source>
        <translation>Active lung, liver or kidney disease?</translation>
    </message>
    <message>
        <source>有没有青光眼？</source>
        <translation>Glaucoma?</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>相应的药将锁定</source>
        <translation>the drugs concerned are locked</translation>
    </message>
    <message>
        <source>问不到</source>
        <translation>Cannot be asked</translation>
    </message>
    <message>
        <source>由医生决定</source>
        <translation>the doctor decides</translation>
    </message>
    <message>
        <source>问过禁忌，现在</source>
        <translation>Asked; now</translation>
    </message>
    <message>
        <source>有的禁忌问不到。</source>
        <translation>Some could not be asked.</translation>
    </message>
    <message>
        <source>有没有药物过敏？</source>
        <translation>Allergic to a drug?</translation>
    </message>
    <message>
        <source>没有药物过敏</source>
        <translation>No drug allergy</translation>
    </message>
    <message>
        <source>对本药过敏</source>
        <translation>Allergic to this drug</translation>
    </message>
    <message>
        <source>已经给过的药：原因</source>
        <translation>Already given: reason</translation>
    </message>
    <message>
        <source>为什么给，谁决定的</source>
        <translation>Why it was given, who decided</translation>
    </message>
    <message>
        <source>湿重</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>干重（↑↓换）</source>
        <translation>Dry (↑↓)</translation>
    </message>
    <message>
        <source>F1 称重</source>
        <translation>F1 Weigh</translation>
    </message>
    <message>
        <source>称重</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>集血袋</source>
        <translation>Drape</translation>
    </message>
    <message>
        <source>吸引</source>
        <translation>Suction</translation>
    </message>
    <message>
        <source>目测</source>
        <translation>By eye</translation>
    </message>
    <message>
        <source>（湿重－干重）÷1.05。再按 F1 换方法。</source>
        <translation>(wet − dry) ÷ 1.05. F1 again: another method.</translation>
    </message>
    <message>
        <source>集血袋是累计刻度：填现在的读数，不要和上次相加。</source>
        <translation>The drape shows a running total: enter its present reading.</translation>
    </message>
    <message>
        <source>集血袋读数</source>
        <translation>Drape reading</translation>
    </message>
    <message>
        <source>减去羊水和冲洗液。</source>
        <translation>Less amniotic fluid and irrigation.</translation>
    </message>
    <message>
        <source>其中羊水、冲洗液</source>
        <translation>Fluid in it</translation>
    </message>
    <message>
        <source>吸引瓶、容器</source>
        <translation>Bottle, basin</translation>
    </message>
    <message>
        <source>目测常只有实际的一半，单凭它不分期。请尽快称重。</source>
        <translation>A guess is often half the truth and sets no stage alone. Weigh soon.</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>次/分</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>Systolic</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>Diastolic</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>Breaths</translation>
    </message>
    <message>
        <source>意识</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>清醒</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>烦躁</source>
        <translation>Restless</translation>
    </message>
    <message>
        <source>嗜睡</source>
        <translation>Drowsy</translation>
    </message>
    <message>
        <source>不应</source>
        <translation>No response</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>Pulse, BP</translation>
    </message>
    <message>
        <source>产后观察</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>没测的留空，空着不算正常。</source>
        <translation>Leave empty what was not measured; empty is not normal.</translation>
    </message>
    <message>
        <source>什么也没有填，没有记录。请至少填一项。</source>
        <translation>Nothing entered, nothing written. Enter at least one.</translation>
    </message>
    <message>
        <source>F12 更正备注</source>
        <translation>F12 Correct, note</translation>
    </message>
    <message>
        <source>更正、撤回一条</source>
        <translation>Correct or withdraw a line</translation>
    </message>
    <message>
        <source>↑↓选行，Enter</source>
        <translation>↑↓ line, Enter</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>姓名、选档案</source>
        <translation>Name, her record</translation>
    </message>
    <message>
        <source>出生时间、分娩方式</source>
        <translation>Hour and way of birth</translation>
    </message>
    <message>
        <source>体重、产前血红蛋白</source>
        <translation>Weight, Hb before birth</translation>
    </message>
    <message>
        <source>下一条记在几分前</source>
        <translation>Next line some minutes ago</translation>
    </message>
    <message>
        <source>补记已给过的药</source>
        <translation>Drug already given</translation>
    </message>
    <message>
        <source>在场人员与角色</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>交班、转诊、打印</source>
        <translation>Handover, transfer, print</translation>
    </message>
    <message>
        <source>结束本次</source>
        <translation>End this run</translation>
    </message>
    <message>
        <source>补记哪一种药？</source>
        <translation>Which drug?</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>Oxytocin</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>Second line</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>TXA</translation>
    </message>
    <message>
        <source>出生时分，如 0956</source>
        <translation>Hour of birth, e.g. 0956</translation>
    </message>
    <message>
        <source>胎儿数</source>
        <translation>Babies</translation>
    </message>
    <message>
        <source>分娩方式</source>
        <translation>Way of birth</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>Vaginal</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>Caesarean</translation>
    </message>
    <message>
        <source>多胎填最后一个胎儿娩出的时间。</source>
        <translation>With twins, the hour of the last baby.</translation>
    </message>
    <message>
        <source>“%1”不是时刻，没有记录。请填四位数字，如 0956。</source>
        <translation>“%1” is no time of day; nothing was written. Four digits, e.g. 0956.</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>Before pregnancy</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>At term</translation>
    </message>
    <message>
        <source>产前血红蛋白</source>
        <translation>Hb before birth</translation>
    </message>
    <message>
        <source>体重、血红蛋白</source>
        <translation>Weight, haemoglobin</translation>
    </message>
    <message>
        <source>有了体重才能算血容量和失血比例。</source>
        <translation>Blood volume and percentage need the weight.</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Added later</translation>
    </message>
    <message>
        <source>发生在几分钟前</source>
        <translation>How many minutes ago</translation>
    </message>
    <message>
        <source>分</source>
        <translation>min</translation>
    </message>
    <message>
        <source>只管下一条；记录里写明是补记。</source>
        <translation>For the next line only; the log says it was added later.</translation>
    </message>
    <message>
        <source>请填 0 到 %1 分钟。</source>
        <translation>Enter 0 to %1 minutes.</translation>
    </message>
    <message>
        <source>在场人数</source>
        <translation>People there</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>People there</translation>
    </message>
    <message>
        <source>在场人数请填 1 到 20。</source>
        <translation>Enter 1 to 20 people.</translation>
    </message>
    <message>
        <source>结束本次：结局</source>
        <translation>End this run: outcome</translation>
    </message>
    <message>
        <source>出血已控制，留院观察</source>
        <translation>Controlled, stays here</translation>
    </message>
    <message>
        <source>已转诊</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>不是产后出血</source>
        <translation>No haemorrhage</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>结束后只能看和打印，不能再加。</source>
        <translation>Afterwards it can only be read and printed.</translation>
    </message>
    <message>
        <source>一句话小结（谁决定的）</source>
        <translation>One sentence (who decided)</translation>
    </message>
    <message>
        <source>Enter 结束；Esc 不结束。</source>
        <translation>Enter ends it; Esc does not.</translation>
    </message>
    <message>
        <source>这一条已经更正过，请选更正后的那一条。</source>
        <translation>This line was corrected; choose the newer one.</translation>
    </message>
    <message>
        <source>这一条不能更正。可以再记一条。</source>
        <translation>This line cannot be corrected; add another one.</translation>
    </message>
    <message>
        <source>更正：怎么改？</source>
        <translation>Correct: how?</translation>
    </message>
    <message>
        <source>改数值：看错、秤错</source>
        <translation>Change: misread, misweighed</translation>
    </message>
    <message>
        <source>改数值：输错</source>
        <translation>Change: mistyped</translation>
    </message>
    <message>
        <source>撤回：按错了键</source>
        <translation>Withdraw: wrong key</translation>
    </message>
    <message>
        <source>原行留着，划线</source>
        <translation>the line stays, struck through</translation>
    </message>
    <message>
        <source>撤回：没有做成</source>
        <translation>Withdraw: was not done</translation>
    </message>
    <message>
        <source>看错、秤错</source>
        <translation>misread, misweighed</translation>
    </message>
    <message>
        <source>输错</source>
        <translation>mistyped</translation>
    </message>
    <message>
        <source>按错了键</source>
        <translation>wrong key</translation>
    </message>
    <message>
        <source>没有做成</source>
        <translation>was not done</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>垫湿重</source>
        <translation>Pad wet</translation>
    </message>
    <message>
        <source>垫干重</source>
        <translation>Pad dry</translation>
    </message>
    <message>
        <source>没测的留空。湿重留空就是没有换垫。</source>
        <translation>Leave empty what was not measured. No wet weight: no pad changed.</translation>
    </message>
    <message>
        <source>宫底</source>
        <translation>Fundus</translation>
    </message>
    <message>
        <source>硬</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>软</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>按摩，查原因</source>
        <translation>massage, find the cause</translation>
    </message>
    <message>
        <source>时硬时软</source>
        <translation>Now firm, now soft</translation>
    </message>
    <message>
        <source>没有查</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>膀胱</source>
        <translation>Bladder</translation>
    </message>
    <message>
        <source>已排空</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>胀，能摸到</source>
        <translation>Full, palpable</translation>
    </message>
    <message>
        <source>请排空</source>
        <translation>empty it</translation>
    </message>
    <message>
        <source>导尿管</source>
        <translation>Catheter</translation>
    </message>
    <message>
        <source>会阴</source>
        <translation>Perineum</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>渗血</source>
        <translation>Oozing</translation>
    </message>
    <message>
        <source>胀痛、肛门坠胀</source>
        <translation>Pain, rectal pressure</translation>
    </message>
    <message>
        <source>查血肿</source>
        <translation>look for a haematoma</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletBench</name>
    <message>
        <source>已打印并登记发放：%1。请她用自己的话说一遍。</source>
        <translation>Printed and noted as given: %1. Ask her to say it in her own words.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletEditor</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>恢复原文</source>
        <translation>Restore the original</translation>
    </message>
    <message>
        <source>看版面</source>
        <translation>See the page</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>标题（要做的事）</source>
        <translation>Title (what to do)</translation>
    </message>
    <message>
        <source>朝鲜文标题</source>
        <translation>Korean title</translation>
    </message>
    <message>
        <source>外面的标题（看不出内容）</source>
        <translation>Outside title (neutral)</translation>
    </message>
    <message>
        <source>外面的朝鲜文标题</source>
        <translation>Korean outside title</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>涉及隐私，打印前先问她</source>
        <translation>Private: ask her before printing</translation>
    </message>
    <message>
        <source>不限孕周</source>
        <translation>Any week</translation>
    </message>
    <message>
        <source> 周</source>
        <translation> </translation>
    </message>
    <message>
        <source>从 </source>
        <translation>from </translation>
    </message>
    <message>
        <source>到 </source>
        <translation>to </translation>
    </message>
    <message>
        <source>加一对</source>
        <translation>Add a pair</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>中文已审</source>
        <translation>Chinese reviewed</translation>
    </message>
    <message>
        <source>朝鲜文已审</source>
        <translation>Korean reviewed</translation>
    </message>
    <message>
        <source>新编 %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>已接着上次没有保存的编写。</source>
        <translation>Your unsaved typing was taken up again.</translation>
    </message>
    <message>
        <source>没有写来源</source>
        <translation>No source is named</translation>
    </message>
    <message>
        <source>字库里没有这些字：%1</source>
        <translation>The fonts lack: %1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>还有 %1 处要改，改好才能保存。%2</source>
        <translation>%1 places must be mended before saving. %2</translation>
    </message>
    <message>
        <source>有改动，没有保存</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>Not changed</translation>
    </message>
    <message>
        <source>没有保存：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>%1 已保存为新的一版，打印时用这一版。</source>
        <translation>%1 is saved as a new version and printed from now on.</translation>
    </message>
    <message>
        <source>%1 已停用；以前发放的记录还在。</source>
        <translation>%1 is withdrawn; the records of what was given stay.</translation>
    </message>
    <message>
        <source>%1 已恢复为程序自带的原文；本机构的版本还留在记录里。</source>
        <translation>%1 is the original again; the clinic's versions stay on record.</translation>
    </message>
    <message>
        <source>有改动没有保存。请先保存，再登记审核。</source>
        <translation>There are unsaved changes. Save first, then note the review.</translation>
    </message>
    <message>
        <source>已登记：朝鲜文由 %1 审核。</source>
        <translation>Noted: Korean reviewed by %1.</translation>
    </message>
    <message>
        <source>已登记：中文由 %1 审核。</source>
        <translation>Noted: Chinese reviewed by %1.</translation>
    </message>
    <message>
        <source>%1 %2 保存第 %3 版</source>
        <translation>%1 %2 saved version %3</translation>
    </message>
    <message>
        <source>%1 %2 登记：朝鲜文由 %3 审核</source>
        <translation>%1 %2 noted: Korean reviewed by %3</translation>
    </message>
    <message>
        <source>%1 %2 登记：中文由 %3 审核</source>
        <translation>%1 %2 noted: Chinese reviewed by %3</translation>
    </message>
    <message>
        <source>%1 %2 恢复原文</source>
        <translation>%1 %2 restored the original</translation>
    </message>
    <message>
        <source>还没有本机构的版本，也没有审核。</source>
        <translation>No version of the clinic and no review yet.</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletList</name>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>给她的</source>
        <translation>For her</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>标题或编号</source>
        <translation>Title or code</translation>
    </message>
    <message>
        <source>筛选宣教单</source>
        <translation>Filter leaflets</translation>
    </message>
    <message>
        <source>全部孕周</source>
        <translation>All weeks</translation>
    </message>
    <message>
        <source>孕 </source>
        <translation>week </translation>
    </message>
    <message>
        <source> 周</source>
        <translation> </translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>Gestation</translation>
    </message>
    <message>
        <source>新编一份</source>
        <translation>New leaflet</translation>
    </message>
    <message>
        <source>这份单子涉及隐私。请先单独问她：愿意带纸回家吗？纸上只印“%1”这个标题。</source>
        <translation>This leaflet is private. Ask her alone first: does she want to take the paper home? It shows only the title “%1”.</translation>
    </message>
    <message>
        <source>问过了，愿意</source>
        <translation>Asked, she wants it</translation>
    </message>
    <message>
        <source>不印</source>
        <translation>Do not print</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletModel</name>
    <message>
        <source>%1，旧版</source>
        <translation>%1, older edition</translation>
    </message>
    <message>
        <source>%1，未回述</source>
        <translation>%1, not asked back</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 版</source>
        <translation>edition %1</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>给过她</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>审核和版本</source>
        <translation>Review and edition</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSection</name>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>打印时还可以按每一次另选；只用中文的人总是只印中文。</source>
        <translation>Each printout may choose otherwise; who reads Chinese only always gets Chinese only.</translation>
    </message>
    <message>
        <source>中文在前</source>
        <translation>Chinese first</translation>
    </message>
    <message>
        <source>朝鲜文在前</source>
        <translation>Korean first</translation>
    </message>
    <message>
        <source>先后</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>按县里现行的文字规定；没有把握时中文在前。</source>
        <translation>As the county's rules on scripts say; Chinese first when in doubt.</translation>
    </message>
    <message>
        <source>朝鲜文字号</source>
        <translation>Size of the Korean</translation>
    </message>
    <message>
        <source>和中文相比；100 % 是一样大，不会小于 12 磅。</source>
        <translation>Beside the Chinese; 100 % is the same size, never under 12 pt.</translation>
    </message>
    <message>
        <source>宣教单的版面已保存。</source>
        <translation>The layout of the leaflets is saved.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSide</name>
    <message>
        <source>第一页的样子</source>
        <translation>How the first page looks</translation>
    </message>
    <message>
        <source>这一次的版面</source>
        <translation>Layout of this printout</translation>
    </message>
    <message>
        <source>大字朗读版</source>
        <translation>Large type to read aloud</translation>
    </message>
    <message>
        <source>读给不识字的家里老人听：标题、最要紧的一句话和危险信号</source>
        <translation>To be read to relatives who do not read: title, main message and danger signs</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>编写</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>请她用自己的话说一遍</source>
        <translation>Ask her to say it in her own words</translation>
    </message>
    <message>
        <source>家属在场</source>
        <translation>Family present</translation>
    </message>
    <message>
        <source>回述已登记：%1。</source>
        <translation>Teach-back noted: %1.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletsPage</name>
    <message>
        <source>宣教</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>宣教的各部分</source>
        <translation>Parts of the leaflets' page</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>孕妇学校</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>译文审核</source>
        <translation>Review of translations</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1 leaflets</translation>
    </message>
    <message>
        <source>编写 %1</source>
        <translation>Editing %1</translation>
    </message>
    <message>
        <source>Ctrl+S 保存新版   Esc 返回</source>
        <translation>Ctrl+S saves a new version   Esc goes back</translation>
    </message>
    <message>
        <source>Enter 或 Ctrl+P 预览打印   F2 编写   Esc 清除筛选</source>
        <translation>Enter or Ctrl+P previews   F2 edits   Esc clears the filter</translation>
    </message>
</context>
<context>
    <name>muying::ui::LoadBars</name>
    <message>
        <source>%1 %2 项</source>
        <translation>%1 %2 items</translation>
    </message>
    <message>
        <source>产检</source>
        <translation>Antenatal</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>报告登记</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>今后7天工作量：%1</source>
        <translation>Work of the next 7 days: %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::LookSection</name>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>纸上的语言按每位孕产妇另选。</source>
        <translation>The language on paper is chosen for each woman.</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>深色界面</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>muying::ui::LoopPanel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>记录与计算</source>
        <translation>On record and computed</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>they differ</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>they agree</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>记录的颜色 %1，计算的颜色 %2</source>
        <translation>Colour on record %1, computed %2</translation>
    </message>
    <message>
        <source>医生说明</source>
        <translation>Doctor's reason</translation>
    </message>
    <message>
        <source>此后有新的检查结果，当前按计算的颜色，待上级评估。</source>
        <translation>New findings since: the computed colour is in force until it is graded.</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>%1 份未回</source>
        <translation>%1 without answer</translation>
    </message>
    <message>
        <source>都有结果</source>
        <translation>all answered</translation>
    </message>
    <message>
        <source>%1 开出；%2 %3</source>
        <translation>written %1; %2 %3</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>未到位</source>
        <translation>Not arrived</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>%1 现在不接收转诊。</source>
        <translation>%1 takes no referrals at present.</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>Rescue centre</translation>
    </message>
    <message>
        <source>%1，路程 %2 分钟</source>
        <translation>%1, %2 minutes away</translation>
    </message>
    <message>
        <source>专案</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>还没有建</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>管理人</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>拟分娩机构</source>
        <translation>Planned place of birth</translation>
    </message>
    <message>
        <source>个体化方案</source>
        <translation>Individual plan</translation>
    </message>
    <message>
        <source>应急预案</source>
        <translation>Emergency plan</translation>
    </message>
    <message>
        <source>可继续</source>
        <translation>may continue</translation>
    </message>
    <message>
        <source>建议终止</source>
        <translation>ending it is advised</translation>
    </message>
    <message>
        <source>待上级评估</source>
        <translation>awaits the higher institution</translation>
    </message>
    <message>
        <source>能否继续妊娠</source>
        <translation>May the pregnancy continue</translation>
    </message>
    <message>
        <source>已拒绝</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>原因未记</source>
        <translation>no reason written down</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>建专案</source>
        <translation>Open a case file</translation>
    </message>
    <message>
        <source>打开专案</source>
        <translation>Case file</translation>
    </message>
</context>
<context>
    <name>muying::ui::MainWindow</name>
    <message>
        <source>一段时间没有操作，已自动锁定。</source>
        <translation>Locked automatically after a time without activity.</translation>
    </message>
    <message>
        <source>母婴</source>
        <translation>Muying</translation>
    </message>
    <message>
        <source>示例诊所</source>
        <translation>Sample clinic</translation>
    </message>
    <message>
        <source>正在准备示例诊所，里面的人都是虚构的。</source>
        <translation>Preparing the sample clinic. Everyone in it is invented.</translation>
    </message>
    <message>
        <source>母婴备份</source>
        <translation>Muying backup</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。请另选一个，或以后在设置里再定。</source>
        <translation>The folder %1 cannot be created. Choose another one, or decide later in the settings.</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘，仍留在本机内存里，请勿关机，解锁后再保存。%1</source>
        <translation>Unsaved work was not written to disk and is still in the memory of this computer. Do not switch off; unlock and save. %1</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘。请先保存；再按一次关闭就会放弃它。%1</source>
        <translation>Unsaved work was not written to disk. Save it first; closing once more will discard it. %1</translation>
    </message>
    <message>
        <source>不能建立档案文件夹 %1，请检查写入权限。</source>
        <translation>The data folder %1 cannot be created. Check the write permission.</translation>
    </message>
    <message>
        <source>示例诊所的密码是 %1。</source>
        <translation>The password of the sample clinic is %1.</translation>
    </message>
    <message>
        <source>建立档案时恢复单没有确认抄好。没有恢复单，忘记密码就再也打不开资料。请现在做一张新的恢复单。</source>
        <translation>The recovery sheet was never confirmed when the file was made. Without it a forgotten password locks the records for good. Please make a new recovery sheet now.</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>退出前的备份没有成功。请看上面的说明；再按一次关闭就不备份退出。</source>
        <translation>The backup before exit failed. See the note above; closing once more exits without it.</translation>
    </message>
</context>
<context>
    <name>muying::ui::MarkLegend</name>
    <message>
        <source>风险标记印成黑白线条</source>
        <translation>Risk marks printed as black line art</translation>
    </message>
    <message>
        <source>风险标记印成彩色</source>
        <translation>Risk marks printed in colour</translation>
    </message>
</context>
<context>
    <name>muying::ui::Notices</name>
    <message>
        <source>注意</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageThumbs</name>
    <message>
        <source>各页</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageView</name>
    <message>
        <source>纸面，第 %1 页，共 %2 页</source>
        <translation>Paper, page %1 of %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::PairRow</name>
    <message>
        <source>中文</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>依据的事实编号，如 3 L01.4；自己提出的写 p</source>
        <translation>Numbers of the facts it rests on, such as 3 L01.4; p for a proposal of your own</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>去掉这一对</source>
        <translation>Remove this pair</translation>
    </message>
</context>
<context>
    <name>muying::ui::PapersPane</name>
    <message>
        <source>交班者签名</source>
        <translation>Handing over, signature</translation>
    </message>
    <message>
        <source>接班者签名</source>
        <translation>Receiving, signature</translation>
    </message>
    <message>
        <source>交班签名</source>
        <translation>Sign the handover</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>转诊记录单</source>
        <translation>Transfer form</translation>
    </message>
    <message>
        <source>交班清单</source>
        <translation>Handover list</translation>
    </message>
    <message>
        <source>家属沟通记录</source>
        <translation>Family communication</translation>
    </message>
    <message>
        <source>复盘记录</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>一页流程图</source>
        <translation>One-page chart</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>Dose card</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>演练记录</source>
        <translation>Drill record</translation>
    </message>
    <message>
        <source>根因分析</source>
        <translation>Root cause analysis</translation>
    </message>
    <message>
        <source>不良事件报告</source>
        <translation>Adverse event report</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>Back Esc</translation>
    </message>
    <message>
        <source>事后</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>24 小时内已复盘</source>
        <translation>Debriefed within 24 h</translation>
    </message>
    <message>
        <source>7 天内根因分析已完成</source>
        <translation>Root cause analysis within 7 days</translation>
    </message>
    <message>
        <source>整改措施已完成</source>
        <translation>Actions closed</translation>
    </message>
    <message>
        <source>接收医院反馈，Enter 记下</source>
        <translation>Feedback of the hospital, Enter notes it</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>演练：%1</source>
        <translation>Drill: %1</translation>
    </message>
    <message>
        <source>交班与打印：%1</source>
        <translation>Handover and papers: %1</translation>
    </message>
    <message>
        <source>已交班：%1 交给 %2。</source>
        <translation>Handed over by %1 to %2.</translation>
    </message>
    <message>
        <source>各项都有，两人签名后交班。</source>
        <translation>Every item is there; two signatures close it.</translation>
    </message>
    <message>
        <source>还有 %1 项没有填。没有的写“无”，不适用的写明。</source>
        <translation>%1 items are still open. Write “none”, or why it does not apply.</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not filled</translation>
    </message>
    <message>
        <source>出血风险与准备</source>
        <translation>Bleeding risk, preparation</translation>
    </message>
</context>
<context>
    <name>muying::ui::PasswordSection</name>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>更改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，密码没有更改。</source>
        <translation>The two new passwords are different; the password was not changed.</translation>
    </message>
    <message>
        <source>密码已更改，下次解锁用新密码。</source>
        <translation>The password was changed. Use the new one at the next unlock.</translation>
    </message>
</context>
<context>
    <name>muying::ui::PeoplePage</name>
    <message>
        <source>共 %1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 人，共 %2 人</source>
        <translation>%1 of %2 people</translation>
    </message>
</context>
<context>
    <name>muying::ui::PersonChooser</name>
    <message>
        <source>母亲 %1</source>
        <translation>mother %1</translation>
    </message>
    <message>
        <source>孕 %1 周</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>产后 %1 天</source>
        <translation>day %1 after birth</translation>
    </message>
    <message>
        <source>%1 月龄</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>纸上用中文</source>
        <translation>paper in Chinese</translation>
    </message>
    <message>
        <source>纸上用中文和朝鲜文</source>
        <translation>paper in Chinese and Korean</translation>
    </message>
    <message>
        <source>她的档案</source>
        <translation>Her file</translation>
    </message>
    <message>
        <source>不为某个人打印</source>
        <translation>For nobody in particular</translation>
    </message>
    <message>
        <source>为谁打印：姓名、拼音、电话尾号</source>
        <translation>Print for: name, pinyin, end of the phone number</translation>
    </message>
    <message>
        <source>为谁打印</source>
        <translation>Print for</translation>
    </message>
</context>
<context>
    <name>muying::ui::PosterPane</name>
    <message>
        <source>海报</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>海报贴在墙上，不写任何人的名字。内容取自现行规则和疫苗程序。</source>
        <translation>Posters hang on the wall and name nobody. What they say comes from the rules and the vaccine schedule in force.</translation>
    </message>
    <message>
        <source>海报的样子</source>
        <translation>How the poster looks</translation>
    </message>
    <message>
        <source>产后出血处理图</source>
        <translation>Haemorrhage chart</translation>
    </message>
    <message>
        <source>没有这张海报。</source>
        <translation>There is no such poster.</translation>
    </message>
</context>
<context>
    <name>muying::ui::Presenter</name>
    <message>
        <source>哮喘</source>
        <translation>Asthma</translation>
    </message>
    <message>
        <source>高血压</source>
        <translation>Hypertension</translation>
    </message>
    <message>
        <source>心血管疾病</source>
        <translation>Cardiovascular disease</translation>
    </message>
    <message>
        <source>青光眼</source>
        <translation>Glaucoma</translation>
    </message>
    <message>
        <source>过敏：%1</source>
        <translation>Allergy: %1</translation>
    </message>
    <message>
        <source>无血库，到县医院 %1 分</source>
        <translation>No blood bank, %1 min to the county</translation>
    </message>
    <message>
        <source>无血库</source>
        <translation>No blood bank</translation>
    </message>
    <message>
        <source>产后出血，姓名以后填</source>
        <translation>Haemorrhage, name later</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>实战</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>血容量约 %1 mL（估算）</source>
        <translation>Blood volume about %1 mL (estimate)</translation>
    </message>
    <message>
        <source>血容量约 %1 mL</source>
        <translation>Blood volume about %1 mL</translation>
    </message>
    <message>
        <source>已结束，只能看和打印</source>
        <translation>Over; read and print only</translation>
    </message>
    <message>
        <source>不能排除：立即测脉搏血压</source>
        <translation>Cannot rule out: pulse and BP now</translation>
    </message>
    <message>
        <source>严重产后出血，≥%1 mL</source>
        <translation>Severe haemorrhage, ≥%1 mL</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>Haemorrhage</translation>
    </message>
    <message>
        <source>行动触发，仍在出血</source>
        <translation>Triggered, still bleeding</translation>
    </message>
    <message>
        <source>行动触发，出血已控制</source>
        <translation>Triggered, controlled</translation>
    </message>
    <message>
        <source>未触发，按时观察</source>
        <translation>Not triggered, observe on time</translation>
    </message>
    <message>
        <source>行动触发 WHO %1</source>
        <translation>WHO trigger %1</translation>
    </message>
    <message>
        <source>国内警戒线 %1</source>
        <translation>National line %1</translation>
    </message>
    <message>
        <source>国内诊断 %1</source>
        <translation>diagnosis %1</translation>
    </message>
    <message>
        <source>国内诊断 否</source>
        <translation>no national diagnosis</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>Since birth</translation>
    </message>
    <message>
        <source>按 B 填出生时间</source>
        <translation>Press B: hour of birth</translation>
    </message>
    <message>
        <source>分</source>
        <translation>min</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>Vaginal</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>Caesarean</translation>
    </message>
    <message>
        <source>出生 %1，%2</source>
        <translation>Born %1, %2</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>Since T0</translation>
    </message>
    <message>
        <source>尚未触发</source>
        <translation>Not triggered</translation>
    </message>
    <message>
        <source>触发 %1，%2 mL</source>
        <translation>Triggered %1, %2 mL</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>Shock index</translation>
    </message>
    <message>
        <source>%1 测的已过时，F2 重测</source>
        <translation>From %1, too old: F2</translation>
    </message>
    <message>
        <source>未测，按 F2</source>
        <translation>Not measured: F2</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>Next vital signs</translation>
    </message>
    <message>
        <source>下次观察 %1</source>
        <translation>Next slot %1</translation>
    </message>
    <message>
        <source>按时观察</source>
        <translation>Observe on time</translation>
    </message>
    <message>
        <source>每 %1 分，%2 到时</source>
        <translation>Every %1 min, at %2</translation>
    </message>
    <message>
        <source>到时，按 F2</source>
        <translation>Due: press F2</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>now</translation>
    </message>
    <message>
        <source>累计，含目测</source>
        <translation>Loss, partly by eye</translation>
    </message>
    <message>
        <source>累计，只有目测</source>
        <translation>Loss, by eye only</translation>
    </message>
    <message>
        <source>累计出血，称重</source>
        <translation>Loss, weighed</translation>
    </message>
    <message>
        <source>血容量 %1%</source>
        <translation>%1% of volume</translation>
    </message>
    <message>
        <source>有体征即触发</source>
        <translation>trigger with signs</translation>
    </message>
    <message>
        <source>一级急救</source>
        <translation>level 1</translation>
    </message>
    <message>
        <source>行动触发</source>
        <translation>trigger</translation>
    </message>
    <message>
        <source>产后出血，严重</source>
        <translation>haemorrhage, severe</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>危重期</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>all</translation>
    </message>
    <message>
        <source>先到者</source>
        <translation>first</translation>
    </message>
    <message>
        <source>立即</source>
        <translation>now</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>超时 %1 分</source>
        <translation>%1 min over</translation>
    </message>
    <message>
        <source>%1 分后</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>常规步骤</source>
        <translation>Every birth</translation>
    </message>
    <message>
        <source>一级步骤</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>二级步骤</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级步骤</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>已做 %1 / %2</source>
        <translation>%1 / %2 done</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A leader  B midwife  C nurse  D recorder  E calls</translation>
    </message>
    <message>
        <source>%1 U/h 静滴中</source>
        <translation>%1 U/h running</translation>
    </message>
    <message>
        <source>24 h 已用 %1 U</source>
        <translation>%1 U in 24 h</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>可用，限 %1 U/24 h</source>
        <translation>left of %1 U/24 h</translation>
    </message>
    <message>
        <source>余，产后 %1 分内</source>
        <translation>left of %1 min</translation>
    </message>
    <message>
        <source>先填出生时间（B）</source>
        <translation>hour of birth first (B)</translation>
    </message>
    <message>
        <source>时间窗已过</source>
        <translation>window closed</translation>
    </message>
    <message>
        <source>最后时机，现在给</source>
        <translation>now or never</translation>
    </message>
    <message>
        <source>第 1 剂未给</source>
        <translation>dose 1 not given</translation>
    </message>
    <message>
        <source>第 2 剂 %1 起</source>
        <translation>dose 2 from %1</translation>
    </message>
    <message>
        <source>仍出血可给第 2 剂</source>
        <translation>dose 2 if bleeding</translation>
    </message>
    <message>
        <source>已给 %1 剂</source>
        <translation>%1 doses given</translation>
    </message>
    <message>
        <source>本院没有</source>
        <translation>not in stock</translation>
    </message>
    <message>
        <source>第 %1 剂 %2 起</source>
        <translation>dose %1 from %2</translation>
    </message>
    <message>
        <source>先问禁忌</source>
        <translation>ask first</translation>
    </message>
    <message>
        <source>可给 %1 %2</source>
        <translation>may have %1 %2</translation>
    </message>
    <message>
        <source>，余 %1 剂</source>
        <translation>, %1 left</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>Drugs</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>Locked by itself</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>append only</translation>
    </message>
    <message>
        <source>%1 条已保存</source>
        <translation>%1 saved</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintOptions</name>
    <message>
        <source>风险标记在这台打印机上</source>
        <translation>Risk marks on this printer</translation>
    </message>
    <message>
        <source>整页，印在白纸上</source>
        <translation>Whole page, blank paper</translation>
    </message>
    <message>
        <source>套打：只把数值印到手册上</source>
        <translation>Overprint: values only</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>No printer; save as PDF</translation>
    </message>
    <message>
        <source>页，例如 1-3,5</source>
        <translation>Pages, for example 1-3,5</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>Black and white (line marks)</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>套打偏移</source>
        <translation>Overprint offset</translation>
    </message>
    <message>
        <source>随打印机保存</source>
        <translation>per printer</translation>
    </message>
    <message>
        <source>向右，毫米</source>
        <translation>Right, millimetres</translation>
    </message>
    <message>
        <source>向下，毫米</source>
        <translation>Down, millimetres</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>只印一节</source>
        <translation>Print one section only</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintPreview</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>单页</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>原大</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>印出的数值</source>
        <translation>Values printed</translation>
    </message>
    <message>
        <source>手册上已印好，不再印</source>
        <translation>Already on the handbook, not printed again</translation>
    </message>
    <message>
        <source>偏移已计入</source>
        <translation>offset included</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>Printing progress</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>打印.pdf</source>
        <translation>print.pdf</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>页码不对。请写成 1-%1 或 1,3 这样。</source>
        <translation>The page numbers are wrong. Write them like 1-%1 or 1,3.</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 处文字放不下，打印前请核对。</source>
        <translation>On page %1, text does not fit in %2 places. Check before printing.</translation>
    </message>
    <message>
        <source>打印 %1 页</source>
        <translation>Print %1 page(s)</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>Printing was cancelled. Pages already sent may still come out.</translation>
    </message>
    <message>
        <source>取消打印</source>
        <translation>Cancel printing</translation>
    </message>
    <message>
        <source>%1 页已送到打印机。</source>
        <translation>%1 page(s) sent to the printer.</translation>
    </message>
    <message>
        <source>已存为 %1。PDF 没有加密，含个人信息，请收好。</source>
        <translation>Saved as %1. The PDF is not encrypted and contains personal information; keep it safe.</translation>
    </message>
    <message>
        <source>%1 页待打印</source>
        <translation>%1 page(s) to print</translation>
    </message>
    <message>
        <source>PgUp / PgDn 翻页</source>
        <translation>PgUp / PgDn turn pages</translation>
    </message>
    <message>
        <source>Ctrl+滚轮 缩放</source>
        <translation>Ctrl+wheel zoom</translation>
    </message>
    <message>
        <source>方向键 微调偏移</source>
        <translation>Arrow keys fine-tune the offset</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>Printing is logged</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填，套打时留空。</source>
        <translation>Page %1 has %2 unanswered items, left blank when overprinting.</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填。</source>
        <translation>Page %1 has %2 unanswered items.</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填，套打时留空。</source>
        <translation>%1 pages have %2 unanswered items, left blank when overprinting.</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填。</source>
        <translation>%1 pages have %2 unanswered items.</translation>
    </message>
    <message>
        <source>第 %1 页：%2</source>
        <translation>Page %1: %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrinterSection</name>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>Black and white (line marks)</translation>
    </message>
    <message>
        <source>本机还没有打印机</source>
        <translation>No printer on this computer</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>套打向右</source>
        <translation>Overprint right</translation>
    </message>
    <message>
        <source>只移动套打时印出的数值，随打印机保存在本机。</source>
        <translation>Moves only the values printed onto the handbook; kept on this computer for each printer.</translation>
    </message>
    <message>
        <source>套打向下</source>
        <translation>Overprint down</translation>
    </message>
    <message>
        <source>测试页</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>先看再印：尺子、套打落点、五种标记和两种字体。没有打印机时可存成 PDF。</source>
        <translation>Look first, then print: rulers, where overprinting lands, the five marks and both typefaces. Without a printer it can be saved as PDF.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProcedurePane</name>
    <message>
        <source>为什么不适用</source>
        <translation>Why it does not apply</translation>
    </message>
    <message>
        <source>答案与要求不符：写明怎样处理</source>
        <translation>Not as it should be: write what was done</translation>
    </message>
    <message>
        <source>Esc 改剂量；已经给了的写明原因，照实记入</source>
        <translation>Esc to change the dose; if it has been given, write why and it is recorded</translation>
    </message>
    <message>
        <source>已划去，原来的记录仍在。</source>
        <translation>Struck out; the record itself remains.</translation>
    </message>
    <message>
        <source>过程已结束。</source>
        <translation>The run has ended.</translation>
    </message>
    <message>
        <source>写明原因才能记入。</source>
        <translation>It is recorded once the reason is written.</translation>
    </message>
    <message>
        <source>组员已记下。</source>
        <translation>The team has been noted.</translation>
    </message>
    <message>
        <source>本步已签名。</source>
        <translation>This phase is signed.</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>This phase needs no signature.</translation>
    </message>
    <message>
        <source>签名：%1</source>
        <translation>Sign: %1</translation>
    </message>
    <message>
        <source>结束这次过程</source>
        <translation>End this run</translation>
    </message>
    <message>
        <source>都完成了留空按 Enter；中途停止写明原因</source>
        <translation>Leave empty and press Enter if all is done; write why if it is broken off</translation>
    </message>
    <message>
        <source>划去这一条</source>
        <translation>Strike out this line</translation>
    </message>
    <message>
        <source>记录不会消失，写明原因</source>
        <translation>The record remains; write why</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>核对各项</source>
        <translation>Lines to check</translation>
    </message>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>已记下的</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>生后</source>
        <translation>Since birth</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>划去</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>本步签名</source>
        <translation>Sign this phase</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter 核对  空格 选答案  PgUp PgDn 换步</source>
        <translation>Enter confirm  Space answers  PgUp PgDn phase</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（已结束）</source>
        <translation>%1 (ended)</translation>
    </message>
    <message>
        <source>记录里已有</source>
        <translation>In the record</translation>
    </message>
    <message>
        <source>%1（待确认）</source>
        <translation>%1 (to be confirmed)</translation>
    </message>
    <message>
        <source>已签名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>决定→娩出 %1 分</source>
        <translation>Decision→birth %1 min</translation>
    </message>
    <message>
        <source>决定后 %1</source>
        <translation>Decided %1</translation>
    </message>
    <message>
        <source>生后 %1</source>
        <translation>Born %1</translation>
    </message>
    <message>
        <source>已过时：%1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>现在评：%1</source>
        <translation>Score now: %1</translation>
    </message>
    <message>
        <source>电脑时钟被改动 %1 秒，过程的时间不受影响。</source>
        <translation>The PC's clock was changed by %1 s; the time of the run is not affected.</translation>
    </message>
    <message>
        <source>%1（还有 %2 秒）</source>
        <translation>%1 (%2 s left)</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProcedureRoom</name>
    <message>
        <source>本院情况里没有手术室，不能剖宫产：请转诊。有手术室的在“本院情况”勾选。</source>
        <translation>This clinic has no theatre, no caesarean here: refer her. If there is one, tick it under this clinic.</translation>
    </message>
    <message>
        <source>先按 F3 关联她的档案，再填这份表。</source>
        <translation>Link her record by F3 first, then fill this form.</translation>
    </message>
    <message>
        <source>核对的内容已放进她的记录草稿，打开核对后保存。</source>
        <translation>The answers lie in her record as a draft: open it, go over it, save.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProfilePane</name>
    <message>
        <source>本院情况</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>抢救时用：没有的设备，相应步骤不显示；转诊提示按路程显示。</source>
        <translation>For the cockpit: steps that need what is missing are hidden; transfer hints follow the road.</translation>
    </message>
    <message>
        <source>抢救时在场人数</source>
        <translation>People at a run</translation>
    </message>
    <message>
        <source>接收医院</source>
        <translation>Receiving hospital</translation>
    </message>
    <message>
        <source>到接收医院（分钟）</source>
        <translation>Minutes to it</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>Uterine balloon</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>Anti-shock garment</translation>
    </message>
    <message>
        <source>血库</source>
        <translation>Blood bank</translation>
    </message>
    <message>
        <source>重症监护</source>
        <translation>Intensive care</translation>
    </message>
    <message>
        <source>本院有</source>
        <translation>The clinic has</translation>
    </message>
    <message>
        <source>垫子干重，每行“名称 克”</source>
        <translation>Dry weights, a line each: name grams</translation>
    </message>
    <message>
        <source>电话，每行“谁 号码”</source>
        <translation>Phones, a line each: who number</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>Back Esc</translation>
    </message>
    <message>
        <source>“%1”的末尾不是克数，没有保存。请写成“大垫 150”。</source>
        <translation>“%1” does not end with grams; nothing was saved. Write “large pad 150”.</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>Pad %1 g</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>手术室（剖宫产）</source>
        <translation>Theatre (caesarean)</translation>
    </message>
</context>
<context>
    <name>muying::ui::Rail</name>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReadinessPane</name>
    <message>
        <source>抢救准备</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>急救车</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>培训考核</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>OSCE 考核单</source>
        <translation>OSCE sheets</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>Par level</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>There</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>场景</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>至少每</source>
        <translation>At least every</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>应在</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>考核日期</source>
        <translation>Tested on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>复考</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>导师</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>未点</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>现在不用</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>due</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>上次 %1 %2</source>
        <translation>last %1 %2</translation>
    </message>
    <message>
        <source>还没有做过</source>
        <translation>never done</translation>
    </message>
    <message>
        <source>数字 1–4 做这项核查   Enter 点这一种   Ctrl+P 打印核查表   N 药品物资流水   Esc 返回</source>
        <translation>1–4 do this check   Enter count this item   Ctrl+P print the list   N supplies   Esc back</translation>
    </message>
    <message>
        <source>任一场景（技能与快速反应）</source>
        <translation>Any scenario (skills and rapid response)</translation>
    </message>
    <message>
        <source>%1 个月</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>due</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>自选</source>
        <translation>by choice</translation>
    </message>
    <message>
        <source>登记簿里没有排定下次演练。</source>
        <translation>No next drill is planned in the register.</translation>
    </message>
    <message>
        <source>登记簿里排定的下次演练：%1</source>
        <translation>Next drill planned in the register: %1</translation>
    </message>
    <message>
        <source>Enter 开始演练   N 登记演练、排下次日期   Esc 返回</source>
        <translation>Enter start a drill   N register one, plan the next   Esc back</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>还没有登记培训考核。按 N 登记第一条。</source>
        <translation>No training yet. Press N for the first entry.</translation>
    </message>
    <message>
        <source>%1 条到期或要复考。</source>
        <translation>%1 run out or must be repeated.</translation>
    </message>
    <message>
        <source>都在有效期内。</source>
        <translation>All are valid.</translation>
    </message>
    <message>
        <source>N 登记培训考核   Esc 返回</source>
        <translation>N register a training   Esc back</translation>
    </message>
    <message>
        <source>考核单上每一步打勾，不合格者重训后复考，结果登记在培训考核里。</source>
        <translation>Tick every step on the sheet; who fails trains and is tested again; enter the result under training.</translation>
    </message>
    <message>
        <source>Enter 打印这张考核单   N 登记培训考核   Esc 返回</source>
        <translation>Enter print this sheet   N register a training   Esc back</translation>
    </message>
    <message>
        <source>基数 %1 %2</source>
        <translation>par %1 %2</translation>
    </message>
    <message>
        <source>基数 %1 %2，后面还有 %3 种</source>
        <translation>par %1 %2, %3 more to count</translation>
    </message>
    <message>
        <source>最近有效期（年月日八位）</source>
        <translation>Soonest expiry (yyyymmdd)</translation>
    </message>
    <message>
        <source>数量不对，没有记入。</source>
        <translation>The number is wrong. Nothing was recorded.</translation>
    </message>
    <message>
        <source>有效期写成八位，如 20270531，没有记入。</source>
        <translation>Write the expiry in eight digits, as 20270531. Nothing was recorded.</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>Noted.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReasonPanel</name>
    <message>
        <source>颜色的理由、待办和曲线</source>
        <translation>Reasons for the colour, tasks and curves</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>已分级</source>
        <translation>Graded</translation>
    </message>
    <message>
        <source>建议，待上级评估</source>
        <translation>Proposed, awaiting review</translation>
    </message>
    <message>
        <source>另有较低的 %1 条：%2</source>
        <translation>Also %1 lower: %2</translation>
    </message>
    <message>
        <source>筛查已完成，没有符合的条目。</source>
        <translation>Screening is complete; no clause applies.</translation>
    </message>
    <message>
        <source>还没有符合的评估条目；未问、未查的项目不算正常。</source>
        <translation>No assessment clause applies yet. What was not asked or not tested does not count as normal.</translation>
    </message>
    <message>
        <source>筛查阳性 %1 项：%2</source>
        <translation>Screen-positive %1: %2</translation>
    </message>
    <message>
        <source>怎样会变</source>
        <translation>What would change it</translation>
    </message>
    <message>
        <source>未查 %1 项：%2等</source>
        <translation>Not tested, %1: %2 and others</translation>
    </message>
    <message>
        <source>未查 %1 项：%2</source>
        <translation>Not tested, %1: %2</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>Nothing to do.</translation>
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
        <translation>wk</translation>
    </message>
    <message>
        <source>多胎不适用此标准，只画曲线，不作判断。</source>
        <translation>This standard does not apply to multiple pregnancy: the curve is drawn without a judgement.</translation>
    </message>
    <message>
        <source>孕期增重</source>
        <translation>Weight gain</translation>
    </message>
    <message>
        <source>WS/T 801，%1</source>
        <translation>WS/T 801, %1</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>宫底高度</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>虚线：达到 %1/%2 mmHg 即为血压高（孕产妇妊娠风险筛查表）。一次升高须复测。</source>
        <translation>Broken lines: %1/%2 mmHg and above is high (maternal risk screening form). Measure again after one high reading.</translation>
    </message>
    <message>
        <source>血压</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>虚线以下为贫血：＜%1 g/L（孕产妇妊娠风险筛查表）。</source>
        <translation>Below the broken line: anaemia, under %1 g/L (maternal risk screening form).</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>Haemoglobin</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegisterModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Entered by</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegistersPage</name>
    <message>
        <source>快到期的批次</source>
        <translation>Batches about to expire</translation>
    </message>
    <message>
        <source>登记条目</source>
        <translation>Entries of the register</translation>
    </message>
    <message>
        <source>登记种类</source>
        <translation>Kinds of registers</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>新增一条</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>90 天内到期或已过期的批次：%1</source>
        <translation>Batches expiring within 90 days or expired: %1</translation>
    </message>
    <message>
        <source>没有 90 天内到期的批次。</source>
        <translation>No batch expires within 90 days.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Esc 回到列表</source>
        <translation>Esc back to the list</translation>
    </message>
    <message>
        <source>Enter 打开   Ctrl+Shift+N 新增一条</source>
        <translation>Enter open   Ctrl+Shift+N new entry</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReplayView</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>以前的风险评估</source>
        <translation>Earlier risk assessment</translation>
    </message>
    <message>
        <source>%1 的风险评估</source>
        <translation>Risk assessment of %1</translation>
    </message>
    <message>
        <source>第 %1 次，共 %2 次；由程序计算，%3 保存。</source>
        <translation>No. %1 of %2; computed by the program, saved by %3.</translation>
    </message>
    <message>
        <source>所用规则：%1（%2）</source>
        <translation>Rules used: %1 (%2)</translation>
    </message>
    <message>
        <source>所用规则：%1。这一版规则不在本机，下面只有条目编号。</source>
        <translation>Rules used: %1. This edition is not here: only the codes of the clauses are known.</translation>
    </message>
    <message>
        <source>用当时的资料和当时的规则重新计算，结果一致。</source>
        <translation>Computed again from the facts and rules of that time: the result is the same.</translation>
    </message>
    <message>
        <source>用当时的资料重新计算，结果与保存的不一致。请告诉管理员。</source>
        <translation>Computed again from the facts of that time the result differs from what was kept. Tell the administrator.</translation>
    </message>
    <message>
        <source>必查项目齐全。</source>
        <translation>Everything asked of everyone was known.</translation>
    </message>
    <message>
        <source>当时有项目未问、未查，结果是暂定的。</source>
        <translation>Something was not asked or examined then: the result was provisional.</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>下一次</source>
        <translation>After</translation>
    </message>
    <message>
        <source>回到表单</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>依据的条目</source>
        <translation>Clauses it stands on</translation>
    </message>
    <message>
        <source>%1（筛查）</source>
        <translation>%1 (screening)</translation>
    </message>
    <message>
        <source>没有符合的条目。</source>
        <translation>No clause applies.</translation>
    </message>
    <message>
        <source>当时未查：%1</source>
        <translation>Not examined then: %1</translation>
    </message>
    <message>
        <source>当时的资料</source>
        <translation>Facts of that time</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>医生勾选：%1</source>
        <translation>Ticked by the doctor: %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReportClock</name>
    <message>
        <source>逾期 %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>%1天 %2</source>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>今天 %1 前</source>
        <translation>today by %1</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4</source>
        <extracomment>spoken: mark, name, what to do, until when</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %2 天</source>
        <extracomment>colour and the time within which the report has to be made</extracomment>
        <translation>%1 %2 days</translation>
    </message>
    <message>
        <source>%1 %2 小时</source>
        <translation>%1 %2 hours</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d late</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReturnStrip</name>
    <message>
        <source>保存回执</source>
        <translation>Save the slip</translation>
    </message>
    <message>
        <source>单上编号</source>
        <translation>Number on the slip</translation>
    </message>
    <message>
        <source>单上姓名</source>
        <translation>Name on the slip</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>接诊机构</source>
        <translation>Receiving institution</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>机构级别</source>
        <translation>Its level</translation>
    </message>
    <message>
        <source>评估分级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>诊断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>处理及随访建议</source>
        <translation>Treatment and advice</translation>
    </message>
    <message>
        <source>接诊医生</source>
        <translation>Doctor there</translation>
    </message>
    <message>
        <source>颜色变更原因</source>
        <translation>Why the colour changed</translation>
    </message>
    <message>
        <source>录入转诊回执：%1　%2</source>
        <translation>Return slip of the referral %1　%2</translation>
    </message>
    <message>
        <source>没有保存：请照回执写上编号或姓名，以便核对是不是她的单子。</source>
        <translation>Not saved: copy the number or the name from the slip, so that it can be checked to be hers.</translation>
    </message>
    <message>
        <source>没有保存：请把日期写成 2026-11-23 这样。</source>
        <translation>Not saved: write the date like 2026-11-23.</translation>
    </message>
    <message>
        <source>已保存回执。</source>
        <translation>The return slip is saved.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReviewPane</name>
    <message>
        <source>程序里的朝鲜文和英文都是草稿，要由懂的人审过。导出清单，交给审核人在“改为”里改、在“已审”里打√，再导入，屏幕和纸上马上用审过的文字。</source>
        <translation>The Korean and English of the program are drafts and must be read by someone who knows. Export the list, let the reader write corrections in their column and tick what is right, import it again: screen and paper use the words at once.</translation>
    </message>
    <message>
        <source>哪种文字</source>
        <translation>Which language</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>导入审过的清单</source>
        <translation>Import the reviewed list</translation>
    </message>
    <message>
        <source>各类文字的条数</source>
        <translation>Texts by kind</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>待审</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>不能接受的行</source>
        <translation>Lines that cannot be accepted</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>英文待审清单.xlsx</source>
        <translation>english-review.xlsx</translation>
    </message>
    <message>
        <source>朝鲜文待审清单.xlsx</source>
        <translation>korean-review.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 条到 %2。</source>
        <translation>%1 texts exported to %2.</translation>
    </message>
    <message>
        <source>请先写审核人的姓名，再导入。没有改动任何文字。</source>
        <translation>Enter the reviewer's name before importing. Nothing was changed.</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>%1 lines cannot be accepted; the list was not imported and nothing was changed.</translation>
    </message>
    <message>
        <source>已接受 %1 条，其中改了 %2 条，现在起使用。</source>
        <translation>%1 texts accepted, %2 of them changed; in use from now on.</translation>
    </message>
</context>
<context>
    <name>muying::ui::RulesSection</name>
    <message>
        <source>风险规则版本</source>
        <translation>Editions of the risk rules</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>撤回未生效的版本</source>
        <translation>Withdraw an edition not yet in force</translation>
    </message>
    <message>
        <source>会变的人</source>
        <translation>Who would change</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>now</translation>
    </message>
    <message>
        <source>新版</source>
        <translation>new edition</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Put into force</translation>
    </message>
    <message>
        <source>规则文件</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>先检查、预览，按“启用”以前什么都不改。以前的评估保持原样。</source>
        <translation>It is checked and previewed first; nothing changes before “Put into force”. Earlier assessments stay as they are.</translation>
    </message>
    <message>
        <source>依据、说明</source>
        <translation>Source, note</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>等待生效</source>
        <translation>waits for its day</translation>
    </message>
    <message>
        <source>以前的版本</source>
        <translation>earlier edition</translation>
    </message>
    <message>
        <source>本机构载入</source>
        <translation>loaded by the clinic</translation>
    </message>
    <message>
        <source>随程序带来</source>
        <translation>came with the program</translation>
    </message>
    <message>
        <source>选择规则文件</source>
        <translation>Choose a rule file</translation>
    </message>
    <message>
        <source>规则文件 (*.json)</source>
        <translation>Rule files (*.json)</translation>
    </message>
    <message>
        <source>这个文件有 %1 处问题，不能启用：</source>
        <translation>The file has %1 faults and cannot be put into force:</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>正在比较：%1 / %2</source>
        <translation>Comparing: %1 / %2</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，没有人的颜色会变。</source>
        <translation>%1 women in care were compared; nobody's colour would change.</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，%2 位的颜色会变：</source>
        <translation>%1 women in care were compared; the colour of %2 would change:</translation>
    </message>
    <message>
        <source>有上级分级，重新评估以前仍用它</source>
        <translation>graded: that colour stays until she is assessed anew</translation>
    </message>
    <message>
        <source>没有启用：请把生效日期写成 2026-11-23 这样。</source>
        <translation>Not put into force: write the day like 2026-11-23.</translation>
    </message>
    <message>
        <source>已启用 %1，在管孕产妇已重新评估。</source>
        <translation>%1 is in force; women in care have been assessed anew.</translation>
    </message>
    <message>
        <source>%1 将从 %2 起生效。</source>
        <translation>%1 will hold from %2.</translation>
    </message>
    <message>
        <source>已撤回 %1。</source>
        <translation>%1 is withdrawn.</translation>
    </message>
</context>
<context>
    <name>muying::ui::RunList</name>
    <message>
        <source>产后出血</source>
        <translation>Haemorrhage</translation>
    </message>
    <message>
        <source>抢救、观察和演练</source>
        <translation>Runs, observations and drills</translation>
    </message>
    <message>
        <source>开始真实抢救</source>
        <translation>Start a real run</translation>
    </message>
    <message>
        <source>新分娩，开始产后观察</source>
        <translation>New birth: observe</translation>
    </message>
    <message>
        <source>开始演练</source>
        <translation>Start a drill</translation>
    </message>
    <message>
        <source>查看和打印</source>
        <translation>Read and print</translation>
    </message>
    <message>
        <source>产后观察时点</source>
        <translation>Observation slots</translation>
    </message>
    <message>
        <source>所选一次：打印与交班</source>
        <translation>Chosen run: papers</translation>
    </message>
    <message>
        <source>质控指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>本院情况</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>纸上中朝对照</source>
        <translation>Chinese and Korean on paper</translation>
    </message>
    <message>
        <source>一页流程图 A4</source>
        <translation>One-page chart A4</translation>
    </message>
    <message>
        <source>一页流程图 A3</source>
        <translation>One-page chart A3</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>Dose card</translation>
    </message>
    <message>
        <source>急救车核查表</source>
        <translation>Cart checklist</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>最后一条</source>
        <translation>Last line</translation>
    </message>
    <message>
        <source>最高阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>出血量</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>over</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>running</translation>
    </message>
    <message>
        <source>损坏，未计入</source>
        <translation>damaged, not counted</translation>
    </message>
    <message>
        <source>演练，%1</source>
        <translation>drill, %1</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>未触发</source>
        <translation>no trigger</translation>
    </message>
    <message>
        <source>剖宫产安全核查</source>
        <translation>Caesarean safety check</translation>
    </message>
    <message>
        <source>新生儿复苏</source>
        <translation>Resuscitate a newborn</translation>
    </message>
    <message>
        <source>急救车、演练、培训</source>
        <translation>Kit, drills, training</translation>
    </message>
</context>
<context>
    <name>muying::ui::ScreeningHelp</name>
    <message>
        <source>有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。</source>
        <translation>%1 items are positive (%2): the result would be “2 Screen positive”.</translation>
    </message>
    <message>
        <source>各项都已询问，没有阳性，筛查结果建议填“1 阴性”。</source>
        <translation>All items were asked and none is positive: the result would be “1 Negative”.</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>筛查结果填的是阴性，但勾选了 %1 项（%2）。没有保存：请改结果，或去掉勾选。</source>
        <translation>The result says negative, but %1 items are ticked (%2). Not saved: change the result or untick them.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchDelegate</name>
    <message>
        <source>操作</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchField</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号或操作</source>
        <translation>Name, initials, phone end, handbook no., command</translation>
    </message>
    <message>
        <source>查找孕产妇或操作，Ctrl+K</source>
        <translation>Find a woman or a command, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchModel</name>
    <message>
        <source>最近打开</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>孕产妇，%1</source>
        <translation>Women, %1</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4，尾号 %5</source>
        <translation>%1, %2, %3, %4, ending %5</translation>
    </message>
    <message>
        <source>孕产妇 %1，儿童 %2</source>
        <translation>women %1, children %2</translation>
    </message>
    <message>
        <source>儿童 %1，%2，母亲 %3，%4，尾号 %5</source>
        <translation>child %1, %2, mother %3, %4, tail %5</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPopup</name>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>↑ ↓ 选择   Enter 打开应填的表   Shift+Enter 打开档案   Alt+1–9 直接打开</source>
        <translation>↑ ↓ select   Enter open the form to fill   Shift+Enter open the record   Alt+1–9 open directly</translation>
    </message>
    <message>
        <source>找不到？ Ctrl+N 新建孕产妇</source>
        <translation>Not found? Ctrl+N new woman</translation>
    </message>
    <message>
        <source>没有找到。可以按姓名、拼音首字母、朝鲜文、电话尾号、身份证尾号或手册号查找。</source>
        <translation>Nothing found. Search by name, pinyin initials, Hangul, last digits of phone or ID, or handbook number.</translation>
    </message>
    <message>
        <source>这个二维码不属于本机构的档案：可能是别处打印的，或档案尚未登记。请按姓名或手册号查找。</source>
        <translation>This QR code belongs to no file here: it may have been printed elsewhere, or the file is not registered yet. Search by name or handbook number.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPreview</name>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>Handbook no.</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>ending %1</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>现在应做</source>
        <translation>To do now</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
</context>
<context>
    <name>muying::ui::Segment</name>
    <message>
        <source>%1，%2 项，第 %3 个，共 %4 个</source>
        <extracomment>accessible name of the chosen segment: word, number of rows, place among the choices</extracomment>
        <translation>%1, %2 items, %3 of %4</translation>
    </message>
    <message>
        <source>%1，第 %2 个，共 %3 个</source>
        <extracomment>the same where the choices have no number of rows</extracomment>
        <translation>%1, %2 of %3</translation>
    </message>
</context>
<context>
    <name>muying::ui::SettingsPage</name>
    <message>
        <source>设置各部分</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>This clinic</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>外观和打印机只存在本机，其余存在本机构的档案文件里</source>
        <translation>Appearance and printer are kept on this computer only, the rest in the clinic's data file</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>期限和间隔</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>Risk rules</translation>
    </message>
    <message>
        <source>抢救流程</source>
        <translation>Protocols</translation>
    </message>
</context>
<context>
    <name>muying::ui::SignOffSection</name>
    <message>
        <source>抢救流程的待确认数值</source>
        <translation>Values of the protocols to be confirmed</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>确认这一项</source>
        <translation>Confirm this value</translation>
    </message>
    <message>
        <source>我审定并启用这一版流程</source>
        <translation>Put this edition in force in my name</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>审定：%1 %2</source>
        <translation>approved by %1 on %2</translation>
    </message>
    <message>
        <source>还没有医师审定</source>
        <translation>not approved by a doctor yet</translation>
    </message>
    <message>
        <source>%1，%2 版，生效 %3，%4。待确认 %5 项，共 %6 项。</source>
        <translation>%1, edition %2, in force %3, %4. %5 of %6 values to be confirmed.</translation>
    </message>
    <message>
        <source>生效已超过 24 个月，请核对是否有新版。</source>
        <translation>In force for more than 24 months: look whether there is a new edition.</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>收回这一项的确认</source>
        <translation>Withdraw the confirmation</translation>
    </message>
    <message>
        <source>已收回确认，这一项又标为待确认。</source>
        <translation>Withdrawn: the value is marked to be confirmed again.</translation>
    </message>
    <message>
        <source>已以您的名字确认，留有记录。</source>
        <translation>Confirmed in your name and kept on record.</translation>
    </message>
    <message>
        <source>流程 %1 已由您审定启用；待确认的数值仍逐项标明。</source>
        <translation>Protocol %1 is in force in your name; values to be confirmed stay marked.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SlotsView</name>
    <message>
        <source>现在做</source>
        <translation>do now</translation>
    </message>
    <message>
        <source>已迟</source>
        <translation>late</translation>
    </message>
    <message>
        <source>漏做</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>不全</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>迟 %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>现在没有产后观察中的产妇。分娩后在列表按 O 开始。</source>
        <translation>Nobody is under observation. After a birth, press O in the list.</translation>
    </message>
    <message>
        <source>演练 %1</source>
        <translation>Drill %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::SuppliesPage</name>
    <message>
        <source>药品物资结存</source>
        <translation>Supplies in stock</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>Par level</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Refill</translation>
    </message>
    <message>
        <source>最近有效期</source>
        <translation>Nearest expiry</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>要补充</source>
        <translation>To refill</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Expiring</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>还没有登记药品物资。按 N 登记第一个品目。</source>
        <translation>No supplies are registered. Press N for the first item.</translation>
    </message>
    <message>
        <source>%1 个品目低于最低库存。</source>
        <translation>%1 items are below their minimum.</translation>
    </message>
    <message>
        <source>没有品目低于最低库存。</source>
        <translation>No item is below its minimum.</translation>
    </message>
    <message>
        <source>低于最低，补 %1</source>
        <translation>below minimum, refill %1</translation>
    </message>
    <message>
        <source>补 %1</source>
        <translation>refill %1</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>%1 个品目</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>Enter 登记入库、领用、盘点   N 新品目</source>
        <translation>Enter books a movement   N new item</translation>
    </message>
</context>
<context>
    <name>muying::ui::Timeline</name>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1 起，%2 前</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>风险评估（建议）</source>
        <translation>Risk assessment (proposed)</translation>
    </message>
    <message>
        <source>草稿，%1</source>
        <translation>Draft, %1</translation>
    </message>
    <message>
        <source>今后</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>以前</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>1 基本信息</source>
        <translation>1 Basic information</translation>
    </message>
    <message>
        <source>2 本次妊娠</source>
        <translation>2 This pregnancy</translation>
    </message>
    <message>
        <source>3 首次产检</source>
        <translation>3 First antenatal visit</translation>
    </message>
    <message>
        <source>姓名、证件、电话、住址</source>
        <translation>Name, ID, phone, address</translation>
    </message>
    <message>
        <source>孕产史、末次月经、预产期</source>
        <translation>Obstetric history, LMP, due date</translation>
    </message>
    <message>
        <source>像纸上一样填写</source>
        <translation>Filled in as on paper</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>Files merged</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>Transfer in or reopen</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>Close or transfer out</translation>
    </message>
    <message>
        <source>%1 第%2剂</source>
        <translation>%1 dose %2</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>1 儿童基本信息</source>
        <translation>1 Child's identity</translation>
    </message>
    <message>
        <source>姓名、出生、母亲、监护人</source>
        <translation>Name, birth, mother, guardian</translation>
    </message>
    <message>
        <source>宣教：%1</source>
        <translation>Leaflet: %1</translation>
    </message>
    <message>
        <source>包保责任人：%1</source>
        <translation>Person in charge: %1</translation>
    </message>
    <message>
        <source>错过，%1 止</source>
        <translation>Missed, until %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayModel</name>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>先按风险，再按天数</source>
        <translation>by risk, then by days</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>Weeks / PP</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayPage</name>
    <message>
        <source>这一项要填表才算完成，按 Enter 打开应填的表。</source>
        <translation>This task is done only when its form is filled in. Press Enter to open the form.</translation>
    </message>
    <message>
        <source>已登记完成。</source>
        <translation>Registered as done.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>≥37周</source>
        <translation>≥37 wk</translation>
    </message>
    <message>
        <source>报告计时</source>
        <translation>Report clocks</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>yyyy年M月d日 dddd</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 项在走</source>
        <translation>%1 running</translation>
    </message>
    <message>
        <source>没有在走的报告</source>
        <translation>No reports running</translation>
    </message>
    <message>
        <source>共 %1 项</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>没有到期的事项。按 Ctrl+N 新建孕产妇。</source>
        <translation>Nothing is due. Press Ctrl+N to register a woman.</translation>
    </message>
    <message>
        <source>没有符合这些条件的事项。按 Esc 清除筛选。</source>
        <translation>Nothing matches these filters. Press Esc to clear them.</translation>
    </message>
    <message>
        <source>%1 项，已选 1</source>
        <translation>%1 items, 1 selected</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>High-risk newborn</translation>
    </message>
    <message>
        <source>7天工作量</source>
        <translation>Work of the next 7 days</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   F 登记完成   P 打印名单   Esc 清除筛选</source>
        <translation>Enter opens the form due   F register as done   P print list   Esc clear filters</translation>
    </message>
    <message>
        <source>转诊未回</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>未筛查</source>
        <translation>Not screened</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Floating</translation>
    </message>
    <message>
        <source>值班：%1</source>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>值班：未排</source>
        <translation>On duty: nobody</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>共 %1 项。</source>
        <translation>%1 in all.</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayView</name>
    <message>
        <source>今日应做</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>产后 365天</source>
        <translation>PP day 365</translation>
    </message>
    <message>
        <source>逾期 365 天</source>
        <translation>365 d late</translation>
    </message>
    <message>
        <source>某某某（示例）</source>
        <translation>Somebody (sample)</translation>
    </message>
    <message>
        <source>38岁 G2P1</source>
        <translation>38 y G2P1</translation>
    </message>
</context>
<context>
    <name>muying::ui::TopBar</name>
    <message>
        <source>母婴</source>
        <translation>Muying</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnknownEntry</name>
    <message>
        <source>这份记录用的是 %1 版的表，本程序不认识这一版，只能查看。请升级程序后再修改。</source>
        <translation>This record uses edition %1 of the form, which this program does not know; it can only be viewed. Update the program before changing it.</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnlockPage</name>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>Caps Lock may be on.</translation>
    </message>
    <message>
        <source>请切换到已经打开的窗口，或关闭它后再试。</source>
        <translation>Switch to the window that is already open, or close it and try again.</translation>
    </message>
    <message>
        <source>请在装有新版程序的电脑上打开，或先升级本机的程序。文件没有被改动。</source>
        <translation>Open it on a computer with the newer program, or update the program on this computer first. The file was not changed.</translation>
    </message>
    <message>
        <source>请不要删除该文件，从备份文件夹取最近一份备份，并联系维护人员。</source>
        <translation>Do not delete this file; take the latest backup from the backup folder and contact support.</translation>
    </message>
    <message>
        <source>请把文件移到可以写入的文件夹，或请管理员放开写入权限后再试。</source>
        <translation>Move the file to a folder that can be written to, or ask the administrator for write permission, then try again.</translation>
    </message>
    <message>
        <source>请腾出磁盘空间后再试。</source>
        <translation>Free some disk space and try again.</translation>
    </message>
    <message>
        <source>排除原因后再试一次。</source>
        <translation>Remove the cause, then try again.</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>看示例诊所</source>
        <translation>View sample clinic</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>按恢复单上的各组输入，大小写和连字符不限。</source>
        <translation>Enter the groups on the recovery sheet; case and hyphens do not matter.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>忘记密码，用恢复单</source>
        <translation>Forgot password, use recovery sheet</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>档案文件没有打开</source>
        <translation>The data file is not open</translation>
    </message>
    <message>
        <source>用恢复单设新密码</source>
        <translation>Set a new password with the recovery sheet</translation>
    </message>
    <message>
        <source>恢复单在建库时抄写或打印，由管理员保管。只有管理员的密码能这样重设。</source>
        <translation>The recovery sheet is copied or printed when the data file is created and kept by the administrator. Only an administrator's password can be reset this way.</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>设新密码</source>
        <translation>Set new password</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，请重新输入。</source>
        <translation>The two new passwords are different. Enter them again.</translation>
    </message>
</context>
<context>
    <name>muying::ui::UsersSection</name>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>用户名单</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>停用所选用户</source>
        <translation>Disable selected user</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>增加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已增加用户 %1。</source>
        <translation>User %1 was added.</translation>
    </message>
    <message>
        <source>请先在名单里选一位用户。</source>
        <translation>First select a user in the list.</translation>
    </message>
    <message>
        <source>停用后 %1 不能再解锁，以前的记录保留。再按一次确认。</source>
        <translation>Once disabled, %1 can no longer unlock; earlier records are kept. Press again to confirm.</translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation>%1 has been disabled.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>用下面的密码重设</source>
        <translation>Reset to the password below</translation>
    </message>
    <message>
        <source>由管理员设第一个密码，用户在“我的密码”里更改。</source>
        <translation>The administrator sets the first password; the user changes it under “My password”.</translation>
    </message>
    <message>
        <source>请填写姓名和用户名。</source>
        <translation>Enter the name and the user name.</translation>
    </message>
    <message>
        <source>%1 的密码已重设，请当面告诉本人。</source>
        <translation>The password of %1 has been reset. Tell the person face to face.</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>恢复单丢了、被人看过，或从没抄好，就做一张新的；旧的立即作废。</source>
        <translation>If the sheet was lost, seen by others or never copied, make a new one; the old is void at once.</translation>
    </message>
    <message>
        <source>旧恢复单会立即作废。请先备好打印机或纸笔，再按一次。</source>
        <translation>The old recovery sheet becomes void at once. Have a printer or pen and paper ready and press again.</translation>
    </message>
</context>
<context>
    <name>muying::ui::VaccinePane</name>
    <message>
        <source>疫苗</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>剂次</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>应种日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
</context>
<context>
    <name>muying::ui::WhatIfLine</name>
    <message>
        <source>%1，变为%2</source>
        <translation>%1, becomes %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPage</name>
    <message>
        <source>缺少基本信息表，无法新建。请重新安装程序。</source>
        <translation>The basic information form is missing; nobody can be registered. Reinstall the program.</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>Draft, %1 / %2</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>Add a form</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>登记她的孩子</source>
        <translation>Register her child</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>Transfer in or reopen</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>Close or transfer out</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>Merge duplicate file</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>孩子</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>&amp;%1  %2，%3</source>
        <translation>&amp;%1  %2, %3</translation>
    </message>
    <message>
        <source>孩子 %1 名</source>
        <translation>%1 children</translation>
    </message>
    <message>
        <source>登记新生儿</source>
        <translation>Register newborn</translation>
    </message>
    <message>
        <source>转诊 %1 已记为“%2”。</source>
        <translation>Referral %1 is noted as “%2”.</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPicker</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号；Enter 只记名字</source>
        <translation>Name, initials, phone tail, handbook number; Enter takes the name alone</translation>
    </message>
    <message>
        <source>产妇是谁</source>
        <translation>Who she is</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenModel</name>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>Gestation</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>High-risk newborn</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>风险因素</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenPage</name>
    <message>
        <source>孕产妇</source>
        <translation>Mothers</translation>
    </message>
    <message>
        <source>姓名、拼音、村、电话、手册号</source>
        <translation>Name, pinyin, village, phone, handbook no.</translation>
    </message>
    <message>
        <source>筛选孕产妇</source>
        <translation>Filter women</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>孕产妇名单</source>
        <translation>List of women</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 women</translation>
    </message>
    <message>
        <source>村：%1</source>
        <translation>Village: %1</translation>
    </message>
    <message>
        <source>负责人：%1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>Searched for “%1”</translation>
    </message>
    <message>
        <source>名单里没有人。按 Esc 清除筛选。</source>
        <translation>Nobody stands in the list. Press Esc to clear the filters.</translation>
    </message>
    <message>
        <source>没有导出：建不了文件夹 %1。</source>
        <translation>Not exported: the folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>已导出 %1 人，文件在 %2，含个人信息，用后请删除。</source>
        <translation>%1 people exported to %2. The file names people: delete it after use.</translation>
    </message>
    <message>
        <source>请先选一位或几位孕产妇。Shift+↑↓ 或 Ctrl+A 多选。</source>
        <translation>Choose one woman or several first. Shift+↑↓ or Ctrl+A choose more.</translation>
    </message>
    <message>
        <source>请先选一位有本次妊娠登记的孕产妇。</source>
        <translation>Choose a woman whose pregnancy is registered first.</translation>
    </message>
    <message>
        <source>按村筛选</source>
        <translation>Filter by village</translation>
    </message>
    <message>
        <source>按负责人筛选</source>
        <translation>Filter by responsible person</translation>
    </message>
    <message>
        <source>登记随访</source>
        <translation>Log follow-up</translation>
    </message>
    <message>
        <source>分配负责人</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>Print for a list</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>所有村</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>所有负责人</source>
        <translation>Everybody responsible</translation>
    </message>
    <message>
        <source>%1 人，已选 %2</source>
        <translation>%1 people, %2 chosen</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   Shift+Enter 打开档案   Alt+F、A、P、B、X 随访、分配、打印、批量、导出   Esc 清除筛选</source>
        <translation>Enter opens the form due   Shift+Enter the file   Alt+F, A, P, B, X follow-up, assign, print, print for all, export   Esc clears</translation>
    </message>
</context>
<context>
    <name>muying::ui::Workplace</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>孕产妇</source>
        <translation>Mothers</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>New woman</translation>
    </message>
    <message>
        <source>登记一位新的孕产妇</source>
        <translation>Register a new woman</translation>
    </message>
    <message>
        <source>打印今日名单</source>
        <translation>Print today's list</translation>
    </message>
    <message>
        <source>打印今日应做的名单</source>
        <translation>Print the list of what is due today</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>保留草稿并锁定</source>
        <translation>Keep draft and lock</translation>
    </message>
    <message>
        <source>打开这一页</source>
        <translation>Open this page</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>草稿 %1</source>
        <translation>Drafts %1</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>备份 今天 %1，已校验</source>
        <translation>Backup today %1, verified</translation>
    </message>
    <message>
        <source>备份 %1，已校验</source>
        <translation>Backup %1, verified</translation>
    </message>
    <message>
        <source>单机，不联网</source>
        <translation>Stand-alone, no network</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>登记一名没有母亲档案的儿童</source>
        <translation>Register a child whose mother has no file</translation>
    </message>
    <message>
        <source>打开设置</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>Haemorrhage</translation>
    </message>
    <message>
        <source>宣教</source>
        <translation>Leaflets</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>打开这份名单</source>
        <translation>Opens this list</translation>
    </message>
    <message>
        <source>进行中：%1（F12）</source>
        <translation>Running: %1 (F12)</translation>
    </message>
</context>
<context>
    <name>muying::work</name>
    <message>
        <source>已停止。已写入的 %1 名示例妇女是完整的。</source>
        <translation>Stopped. The %1 sample women already written are complete.</translation>
    </message>
    <message>
        <source>人数应在 1 到 %1 之间。</source>
        <translation>The number of women must be between 1 and %1.</translation>
    </message>
    <message>
        <source>没有“%1”这张表，或它来自更新的程序，只能查看。</source>
        <translation>There is no form “%1”, or it comes from a newer program; it can only be viewed.</translation>
    </message>
    <message>
        <source>她还没有登记的妊娠，不能保存“%1”。请先填写本次妊娠登记。</source>
        <translation>She has no registered pregnancy yet, so “%1” cannot be saved. First fill in the registration of this pregnancy.</translation>
    </message>
    <message>
        <source>“%1”已经有一份记录，请打开那份记录修改。</source>
        <translation>“%1” already has a record. Open that record to change it.</translation>
    </message>
    <message>
        <source>她还有一次没有结案的妊娠。请先在那次妊娠登记里填写结局，再登记新的妊娠。</source>
        <translation>She still has a pregnancy that is not closed. First enter its outcome in that registration, then register the new pregnancy.</translation>
    </message>
    <message>
        <source>身份证号与已建档的“%1”相同。</source>
        <translation>The ID number is the same as that of “%1”, who already has a record.</translation>
    </message>
    <message>
        <source>姓名和出生日期与已建档的“%1”相同。</source>
        <translation>The name and date of birth are the same as those of “%1”, who already has a record.</translation>
    </message>
    <message>
        <source>电话相同，姓名与已建档的“%1”相近。</source>
        <translation>The phone number is the same and the name is close to that of “%1”, who already has a record.</translation>
    </message>
    <message>
        <source>已停止更新。</source>
        <translation>The update was stopped.</translation>
    </message>
    <message>
        <source>作废需要写明原因。记录没有改动。</source>
        <translation>Voiding needs a reason. The record was not changed.</translation>
    </message>
    <message>
        <source>这一项要填写相应的表，不能直接登记完成。</source>
        <translation>This task needs its form to be filled in; it cannot simply be registered as done.</translation>
    </message>
    <message>
        <source>完成日期不对：不能晚于今天。</source>
        <translation>The completion date is wrong: it cannot be later than today.</translation>
    </message>
    <message>
        <source>找不到这次妊娠，没有登记。</source>
        <translation>This pregnancy was not found; nothing was registered.</translation>
    </message>
    <message>
        <source>“%1”没有选项“%2”。请从列出的选项中选择。</source>
        <translation>“%1” has no option “%2”. Choose one of the listed options.</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”。</source>
        <translation>Form “%1” has no field “%2”.</translation>
    </message>
    <message>
        <source>“%1”的值类型不对。</source>
        <translation>“%1” has a value of the wrong type.</translation>
    </message>
    <message>
        <source>%1 村医</source>
        <translation>%1 (village)</translation>
    </message>
    <message>
        <source>%1 医师</source>
        <translation>Dr %1</translation>
    </message>
    <message>
        <source>档案损坏，打不开</source>
        <translation>The data file is damaged and cannot be opened</translation>
    </message>
    <message>
        <source>保留的份数应为 1 到 %1，备份安排没有改。</source>
        <translation>The number of copies must be 1 to %1; the backup plan was not changed.</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹，备份安排没有改。</source>
        <translation>Choose a backup folder first; the backup plan was not changed.</translation>
    </message>
    <message>
        <source>合并的档案互相指向，打不开。请恢复备份。</source>
        <translation>Joined files point at each other and cannot be opened. Please restore a backup.</translation>
    </message>
    <message>
        <source>“%1”是个人的表，不是本机构的登记，没有保存。</source>
        <translation>“%1” is a form about a person, not a register of the clinic; nothing was saved.</translation>
    </message>
    <message>
        <source>“%1”是本机构的登记，请在“登记”页填写。</source>
        <translation>“%1” is a register of the clinic; fill it in on the page Registers.</translation>
    </message>
    <message>
        <source>“%1”是儿童的表。请先打开儿童的档案，再填写。</source>
        <translation>“%1” is a child's form. Open the child's file first.</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，不能登记儿童。请重新安装程序。</source>
        <translation>The child's identity form is missing; no child can be registered. Please install the program again.</translation>
    </message>
    <message>
        <source>两份档案的身份证号不同，没有合并。请先核对，改正录错的一份。</source>
        <translation>The ID numbers of the two files differ; not merged. Check and correct the wrong one first.</translation>
    </message>
    <message>
        <source>两名儿童的性别、出生日期、身份证号或出生证编号不同，没有合并。请先核对。</source>
        <translation>Sex, birth date, ID or birth certificate number of the two children differ; not merged. Please check first.</translation>
    </message>
    <message>
        <source>他们是同一次分娩的不同孩子（双胎或多胎），没有合并。</source>
        <translation>They are different children of one birth (twins or more); not merged.</translation>
    </message>
    <message>
        <source>请保留连着母亲档案的那一份，把另一份并入它。没有合并。</source>
        <translation>Keep the file that is linked to the mother and join the other to it. Not merged.</translation>
    </message>
    <message>
        <source>两次妊娠的预产期相差 %1 天，不像同一次妊娠，没有合并。请先核对，或先结案其中一次。</source>
        <translation>The due dates differ by %1 days: not the same pregnancy; not merged. Check, or close one of them first.</translation>
    </message>
    <message>
        <source>这两份档案不能合并：要两份同类的、能打开的档案。</source>
        <translation>These files cannot be merged: two files of one kind that open are needed.</translation>
    </message>
    <message>
        <source>这份档案已经并入别的档案。没有改动。</source>
        <translation>This file is joined to another already. Nothing was changed.</translation>
    </message>
    <message>
        <source>这两份档案不能合并。</source>
        <translation>These files cannot be merged.</translation>
    </message>
    <message>
        <source>这份档案没有并入别的档案。没有改动。</source>
        <translation>This file is not joined to another. Nothing was changed.</translation>
    </message>
    <message>
        <source>合并档案要写明依据。没有改动。</source>
        <translation>Write the grounds for merging. Nothing was changed.</translation>
    </message>
    <message>
        <source>撤销合并要写明原因。没有改动。</source>
        <translation>Write the reason for undoing the merge. Nothing was changed.</translation>
    </message>
    <message>
        <source>档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。</source>
        <translation>The cover is missing or of a newer program; the state of the file cannot be changed. Nothing was changed.</translation>
    </message>
    <message>
        <source>日期不对：不能晚于今天。没有改动。</source>
        <translation>Wrong date: not later than today. Nothing was changed.</translation>
    </message>
    <message>
        <source>这种结束原因只用于儿童档案。没有改动。</source>
        <translation>This reason is for children only. Nothing was changed.</translation>
    </message>
    <message>
        <source>这份档案已经结束管理。没有改动。</source>
        <translation>This file is closed already. Nothing was changed.</translation>
    </message>
    <message>
        <source>档案首页、妊娠登记和儿童基本信息不能作废，只能修改。</source>
        <translation>Cover, registration of the pregnancy and the child's identity cannot be voided, only changed.</translation>
    </message>
    <message>
        <source>合并档案的记录不能作废，请撤销合并。</source>
        <translation>The record of a merge cannot be voided; undo the merge.</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。请插好U盘，或选择别的备份。</source>
        <translation>Backup file not found: %1. Plug in the USB stick or choose another backup.</translation>
    </message>
    <message>
        <source>备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。</source>
        <translation>The backup was not opened: a copy could not be put into the temporary folder. Check the stick and the free space of this PC.</translation>
    </message>
    <message>
        <source>已停止，没有算出数字。</source>
        <translation>Stopped; nothing was counted.</translation>
    </message>
    <message>
        <source>统计的起止日期不对：开始应不晚于结束。</source>
        <translation>The days of the statistic are wrong: the first must not be after the last.</translation>
    </message>
    <message>
        <source>本机构载入的规则“%1”打不开，没有判断任何颜色，记录没有改动。请用备份恢复。</source>
        <translation>The rules "%1" loaded by this clinic do not open: no colour was judged and no record changed. Restore them from a backup.</translation>
    </message>
    <message>
        <source>电脑时间 %1 早于最近一次保存的时间 %2，时钟可能被调回。已有记录都在，没有丢失；请先核对电脑的日期和时间，否则期限会算错。</source>
        <translation>The clock of the PC (%1) stands before the last save (%2): it may have been set back. All records are there, nothing was lost. Check date and time first, or deadlines will be reckoned wrong.</translation>
    </message>
    <message>
        <source>请填写随访方式、是否联系上和结果。没有保存。</source>
        <translation>Enter how, whether she was reached, and the result. Nothing was saved.</translation>
    </message>
    <message>
        <source>随访时间晚于现在，没有保存。</source>
        <translation>The time of the contact lies after now; nothing was saved.</translation>
    </message>
    <message>
        <source>下次随访应在这次之后。没有保存。</source>
        <translation>The next follow-up must come after this one. Nothing was saved.</translation>
    </message>
    <message>
        <source>她没有在管的妊娠，不能登记随访。没有保存。</source>
        <translation>She has no pregnancy in care: no contact can be entered. Nothing was saved.</translation>
    </message>
    <message>
        <source>只有管理员可以改期限。没有改动。</source>
        <translation>Only an administrator may change deadlines. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”应在 %2 到 %3 之间。没有改动。</source>
        <translation>"%1" must lie between %2 and %3. Nothing was changed.</translation>
    </message>
    <message>
        <source>请写明改期限的依据或原因。没有改动。</source>
        <translation>Give the ground for changing the deadline. Nothing was changed.</translation>
    </message>
    <message>
        <source>期限已经是这个值。没有改动。</source>
        <translation>The deadline has this value already. Nothing was changed.</translation>
    </message>
    <message>
        <source>没有可以改的期限“%1”。</source>
        <translation>There is no deadline "%1" that may be changed.</translation>
    </message>
    <message>
        <source>示例产后出血过程读不出来，没有写入。</source>
        <translation>The sample runs cannot be read; nothing was written.</translation>
    </message>
    <message>
        <source>请填写机构或联系人的名称。没有保存。</source>
        <translation>Enter the name of the institution or contact. Nothing was saved.</translation>
    </message>
    <message>
        <source>请选择机构的类别。没有保存。</source>
        <translation>Choose the kind of institution. Nothing was saved.</translation>
    </message>
    <message>
        <source>车程应在 0 到 1440 分钟之间。没有保存。</source>
        <translation>The drive must be between 0 and 1440 minutes. Nothing was saved.</translation>
    </message>
    <message>
        <source>停用一家机构要写明原因。没有保存。</source>
        <translation>Give the reason for closing an institution. Nothing was saved.</translation>
    </message>
    <message>
        <source>通讯录里已经有“%1”。没有保存。</source>
        <translation>"%1" is in the directory already. Nothing was saved.</translation>
    </message>
    <message>
        <source>交接班时间没有保存：请填写如 8:00 和 17:00，白班早于夜班。</source>
        <translation>The hours were not saved: write for example 8:00 and 17:00, the day shift before the night shift.</translation>
    </message>
    <message>
        <source>清单里没有“%1”，检查没有记入。</source>
        <translation>The kit has no “%1”; the check was not written.</translation>
    </message>
    <message>
        <source>%1 的数量 %2 不可能，检查没有记入。</source>
        <translation>%2 of %1 cannot be; the check was not written.</translation>
    </message>
    <message>
        <source>没有“%1”这种检查，没有记入。</source>
        <translation>There is no check “%1”; nothing was written.</translation>
    </message>
    <message>
        <source>这次发放的记录找不到了，回述没有登记。</source>
        <translation>The record of this leaflet is gone; the teach-back was not noted.</translation>
    </message>
    <message>
        <source>这份宣教单有 %1 处不合规则，没有保存，原来的文字没有改动。请按标出的地方改正。</source>
        <translation>This leaflet breaks the rules in %1 places and was not saved; the text before is unchanged. Mend the places shown.</translation>
    </message>
    <message>
        <source>审核要写明审核人和日期，没有登记。</source>
        <translation>A review needs a reviewer and a day. Nothing was noted.</translation>
    </message>
    <message>
        <source>“%1”在通讯录里已停用，不能转往那里，没有保存。请换一家机构，或先在通讯录里恢复。</source>
        <translation>"%1" is closed in the directory: she cannot be referred there, nothing was saved. Choose another institution or reopen it first.</translation>
    </message>
    <message>
        <source>同一时间转往“%1”的转诊单已经开过（%2），没有重复保存。</source>
        <translation>A letter to "%1" of that very time exists (%2); it was not saved twice.</translation>
    </message>
    <message>
        <source>这份回转单已经登记过，没有重复保存。</source>
        <translation>This return sheet is on record already; it was not saved twice.</translation>
    </message>
    <message>
        <source>这次评估的分级报告已经在 %1 报过，没有重复保存。</source>
        <translation>This assessment was reported on %1 already; nothing was saved twice.</translation>
    </message>
    <message>
        <source>评估颜色与系统按规范计算的颜色不同，没有保存。请核对命中条目；确要这样评估，请在“%1”写明理由。</source>
        <translation>The colour differs from the one computed by the norm and was not saved. Check the items; to grade like this all the same, give the reason in "%1".</translation>
    </message>
    <message>
        <source>转诊单编号“%1”不是她的转诊单，没有保存。请核对编号，或打开编号所属孕产妇的档案再登记。</source>
        <translation>No. "%1" is not a letter of hers: nothing was saved. Check the number, or open the file of the woman it belongs to.</translation>
    </message>
    <message>
        <source>回执上的姓名“%1”与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>The name "%1" on the slip is not hers: nothing was saved. Check whether the slip is another woman's.</translation>
    </message>
    <message>
        <source>回执上的身份证号与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>The ID number on the slip is not hers: nothing was saved. Check whether the slip is another woman's.</translation>
    </message>
    <message>
        <source>过程没有关联到一次妊娠，观察记录没有存入档案。请先关联。</source>
        <translation>The run is not linked to a pregnancy; the observations were not filed. Link it first.</translation>
    </message>
    <message>
        <source>有一次产后出血过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>One run does not open; the indicators were not worked out. Compare with a backup first.</translation>
    </message>
    <message>
        <source>%1 应 %2 分，未做</source>
        <translation>%1: expected %2 min, not done</translation>
    </message>
    <message>
        <source>%1 不适用：%2</source>
        <translation>%1 does not apply: %2</translation>
    </message>
    <message>
        <source>%1 应 %2 分，实 %3 分，差 %4</source>
        <translation>%1: expected %2 min, real %3 min, gap %4</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。可以更正已有的记录，或写备注。</source>
        <translation>This run is closed; nothing was written. Existing lines can be corrected and notes added.</translation>
    </message>
    <message>
        <source>要医生确认，还没有记入。%1</source>
        <translation>A doctor must confirm; not written yet. %1</translation>
    </message>
    <message>
        <source>不能给，没有记入。%1</source>
        <translation>Must not be given; not written. %1</translation>
    </message>
    <message>
        <source>第 %1 条不能更正：没有这一条，或已经更正过。没有改动。</source>
        <translation>Line %1 cannot be corrected: it is not there, or was corrected already. Nothing was changed.</translation>
    </message>
    <message>
        <source>划去一条记录要写原因，没有改动。</source>
        <translation>Give a reason to strike a line out. Nothing was changed.</translation>
    </message>
    <message>
        <source>流程中没有步骤“%1”，没有记入。</source>
        <translation>The protocol has no step “%1”; nothing was written.</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>Give the reason why it does not apply.</translation>
    </message>
    <message>
        <source>只有演练可以设置故障，实战记录没有改动。</source>
        <translation>Faults can be planted in drills only; the real record was not changed.</translation>
    </message>
    <message>
        <source>交班清单没有“%1”这一项，没有记入。</source>
        <translation>The handover list has no item “%1”; nothing was written.</translation>
    </message>
    <message>
        <source>交班人和接班人要各自签名，不能是同一人。交班没有结束。</source>
        <translation>Both sides must sign, and they cannot be the same person. The handover is not closed.</translation>
    </message>
    <message>
        <source>交班清单还有 %1 项没有填，不能签名：%2。</source>
        <translation>%1 items of the handover list are open; it cannot be signed: %2.</translation>
    </message>
    <message>
        <source>请选择结局，过程没有结束。</source>
        <translation>Choose the outcome; the run is not closed.</translation>
    </message>
    <message>
        <source>没有找到这份档案，过程没有关联。</source>
        <translation>This file was not found; the run was not linked.</translation>
    </message>
    <message>
        <source>已有一次演练在进行，没有另开。请先结束那一次，或回到那一次。</source>
        <translation>A drill is under way; no other was begun. Close it first, or go back to it.</translation>
    </message>
    <message>
        <source>已有一次没写姓名的过程在进行，没有另开。请回到那一次，或先给它写上姓名再另开。</source>
        <translation>A nameless run is under way; no other was begun. Go back to it, or give it a name first.</translation>
    </message>
    <message>
        <source>这位产妇已有一次过程在进行，没有另开。请回到那一次。</source>
        <translation>A run of this woman is under way; no other was begun. Go back to it.</translation>
    </message>
    <message>
        <source>抢救人数应为 2～20 人，设置没有保存。</source>
        <translation>The team must be 2 to 20 people; the settings were not saved.</translation>
    </message>
    <message>
        <source>到接收医院的分钟数不是可能的数值，设置没有保存。</source>
        <translation>The minutes to the receiving hospital cannot be; the settings were not saved.</translation>
    </message>
    <message>
        <source>“%1”的干重 %2 g 不是可能的重量，设置没有保存。</source>
        <translation>The dry weight %2 g of “%1” cannot be; the settings were not saved.</translation>
    </message>
    <message>
        <source>找不到这份转诊单，没有保存。</source>
        <translation>The referral letter was not found; nothing was saved.</translation>
    </message>
    <message>
        <source>日期不对：应在转诊当日（%1）到今天之间。没有保存。</source>
        <translation>The day must lie between the referral (%1) and today. Nothing was saved.</translation>
    </message>
    <message>
        <source>回执的编号是她的另一份转诊单“%1”，没有保存。请选那份转诊单。</source>
        <translation>The slip bears the number of another letter of hers, "%1": nothing was saved. Choose that letter.</translation>
    </message>
    <message>
        <source>这份转诊单已经取消，不能登记回执。没有保存。</source>
        <translation>This letter was cancelled; no answer can be entered. Nothing was saved.</translation>
    </message>
    <message>
        <source>这份转诊单的回执已经登记过，没有重复保存。</source>
        <translation>The answer to this letter is on record already; it was not saved twice.</translation>
    </message>
    <message>
        <source>请填写评估机构和它的级别（二级或三级）。没有保存。</source>
        <translation>Enter the assessing institution and its level (2 or 3). Nothing was saved.</translation>
    </message>
    <message>
        <source>请填写回执上的评估颜色。没有保存。</source>
        <translation>Enter the colour given on the slip. Nothing was saved.</translation>
    </message>
    <message>
        <source>请填写回执上的诊断或颜色。没有保存。</source>
        <translation>Enter the diagnosis or the colour given on the slip. Nothing was saved.</translation>
    </message>
    <message>
        <source>上级机构评估回执</source>
        <translation>reply of the higher institution</translation>
    </message>
    <message>
        <source>这份转诊单已有回执，不能再改到位情况。没有保存。</source>
        <translation>This letter is answered already: whether she arrived cannot be changed. Nothing was saved.</translation>
    </message>
    <message>
        <source>取消转诊要写明原因。没有保存。</source>
        <translation>Give the reason for cancelling. Nothing was saved.</translation>
    </message>
    <message>
        <source>没有编号“%1”的转诊单。请核对编号。</source>
        <translation>There is no letter no. "%1". Check the number.</translation>
    </message>
    <message>
        <source>找不到这次评估的记录，或它已损坏。</source>
        <translation>The record of this assessment was not found or is damaged.</translation>
    </message>
    <message>
        <source>请选择或填写包保责任人。没有改动。</source>
        <translation>Choose or enter the responsible person. Nothing was changed.</translation>
    </message>
    <message>
        <source>请选择责任人是乡镇、村级还是县级。没有改动。</source>
        <translation>Choose whether the person is of the township, village or county. Nothing was changed.</translation>
    </message>
    <message>
        <source>请先选中要改派的孕产妇。没有改动。</source>
        <translation>Select the women first. Nothing was changed.</translation>
    </message>
    <message>
        <source>包保责任人只能派给孕产妇。没有改动。</source>
        <translation>Only women are given a responsible person. Nothing was changed.</translation>
    </message>
    <message>
        <source>找不到规则文件“%1”。</source>
        <translation>The rule file "%1" was not found.</translation>
    </message>
    <message>
        <source>规则文件“%1”读不出来，没有载入。</source>
        <translation>The rule file "%1" cannot be read and was not loaded.</translation>
    </message>
    <message>
        <source>只有管理员可以启用新版规则。没有改动。</source>
        <translation>Only an administrator may put new rules into force. Nothing was changed.</translation>
    </message>
    <message>
        <source>规则文件有错，不能启用。没有改动。</source>
        <translation>The rule file has errors and cannot be used. Nothing was changed.</translation>
    </message>
    <message>
        <source>生效日期应是今天或以后：已作的评估不改。没有改动。</source>
        <translation>The rules can take effect today or later: assessments already made stay. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”这一版规则已经有了。没有改动。</source>
        <translation>The edition "%1" is known already. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”也从这一天起生效，请另选一天。没有改动。</source>
        <translation>"%1" takes effect on that day too; choose another. Nothing was changed.</translation>
    </message>
    <message>
        <source>规则文件有错，不能预览。</source>
        <translation>The rule file has errors and cannot be previewed.</translation>
    </message>
    <message>
        <source>已停止预览。</source>
        <translation>The preview was stopped.</translation>
    </message>
    <message>
        <source>只有管理员可以撤回规则。没有改动。</source>
        <translation>Only an administrator may take rules back. Nothing was changed.</translation>
    </message>
    <message>
        <source>只能撤回本机构载入、还没有生效的规则，并要写明原因。没有改动。</source>
        <translation>Only rules this clinic loaded that are not yet in force can be taken back, with a reason. Nothing was changed.</translation>
    </message>
    <message>
        <source>这个数值没有人确认过，没有改动。</source>
        <translation>Nobody has confirmed this value; nothing was changed.</translation>
    </message>
    <message>
        <source>缺编号</source>
        <translation>The id is missing</translation>
    </message>
    <message>
        <source>没有编号“%1”</source>
        <translation>There is no id “%1”</translation>
    </message>
    <message>
        <source>%1：中文和现在的不同，请用新导出的清单</source>
        <translation>%1: the Chinese is not the present one; use a new list</translation>
    </message>
    <message>
        <source>%1：原译文和现在的不同，请用新导出的清单</source>
        <translation>%1: the draft is not the present one; use a new list</translation>
    </message>
    <message>
        <source>%1：译文是空的</source>
        <translation>%1: the translation is empty</translation>
    </message>
    <message>
        <source>%1：填空和中文的不一致（%2）</source>
        <translation>%1: the placeholders differ from the Chinese (%2)</translation>
    </message>
    <message>
        <source>%1：数字变了（原来 %2，现在 %3）</source>
        <translation>%1: the numbers changed (%2 before, %3 now)</translation>
    </message>
    <message>
        <source>%1：“%2”不是中国朝鲜文的写法，应写“%3”</source>
        <translation>%1: “%2” is not Korean of China: “%3”</translation>
    </message>
    <message>
        <source>%1：字库里没有“%2”</source>
        <translation>%1: the fonts lack “%2”</translation>
    </message>
    <message>
        <source>%1：这个编号出现了两次</source>
        <translation>%1: this id stands there twice</translation>
    </message>
    <message>
        <source>宣教单 %1 改后不合规则（%2），整份清单没有导入，文字没有改动。</source>
        <translation>Leaflet %1 would break a rule (%2); the list was not imported and nothing was changed.</translation>
    </message>
    <message>
        <source>找不到界面文字的文件 %1。</source>
        <translation>The file of screen words %1 is missing.</translation>
    </message>
    <message>
        <source>界面文字的文件 %1 读不懂：%2。</source>
        <translation>The file of screen words %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>示例机构的登记读不出来，没有写入。</source>
        <translation>The registers of the sample clinic cannot be read; nothing was written.</translation>
    </message>
    <message>
        <source>有一次剖宫产或复苏过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>A caesarean or resuscitation cannot be opened; the indicators were not computed. Compare with a backup first.</translation>
    </message>
    <message>
        <source>同一人（或没写姓名）的这项过程已在进行，没有另开。请回到那一次，双胎请分别写上姓名。</source>
        <translation>A run for the same person (or one without a name) is open; no other was begun. Go back to it; name twins one by one.</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。</source>
        <translation>This run has ended. Nothing was recorded.</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>This phase needs no signature.</translation>
    </message>
    <message>
        <source>“%1”还没有签名，不能签这一步。</source>
        <translation>“%1” is not signed yet; this phase cannot be signed.</translation>
    </message>
    <message>
        <source>还有没核对的项，不能签名：%1。</source>
        <translation>Not checked yet, cannot be signed: %1.</translation>
    </message>
    <message>
        <source>%1 要签名，各人签各人的。没有签成。</source>
        <translation>%1 must sign, each with their own name. It was not signed.</translation>
    </message>
    <message>
        <source>“%1”没有完成（%2），不能结束。中途停止请写明原因。</source>
        <translation>“%1” is not complete (%2): the run cannot end. If it is broken off, write why.</translation>
    </message>
    <message>
        <source>未签名</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>急救车有已过期的：%1。</source>
        <translation>Expired in the kit: %1.</translation>
    </message>
    <message>
        <source>急救车 30 天内到期：%1。</source>
        <translation>Expires in the kit within 30 days: %1.</translation>
    </message>
    <message>
        <source>急救车 90 天内到期：%1。</source>
        <translation>Expires in the kit within 90 days: %1.</translation>
    </message>
    <message>
        <source>急救车还没有清点过。</source>
        <translation>The kit has never been counted.</translation>
    </message>
    <message>
        <source>急救车：%1。</source>
        <translation>Kit: %1.</translation>
    </message>
    <message>
        <source>急救车有 %1 种不足基数。</source>
        <translation>%1 items of the kit are below par.</translation>
    </message>
    <message>
        <source>任一场景，每 %1 个月</source>
        <translation>any scenario, every %1 months</translation>
    </message>
    <message>
        <source>演练到期：%1（上次 %2）。</source>
        <translation>Drill due: %1 (last %2).</translation>
    </message>
    <message>
        <source>演练还没有做过：%1。</source>
        <translation>Never drilled: %1.</translation>
    </message>
    <message>
        <source>今日值班的 %1 没有在有效期内的技能考核。</source>
        <translation>On duty today without a valid skill test: %1.</translation>
    </message>
    <message>
        <source>还没有登记产后出血技能培训与考核。</source>
        <translation>No haemorrhage training has been registered.</translation>
    </message>
    <message>
        <source>考核到期：%1，%2（%3）。</source>
        <translation>Test runs out: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>复考：%1，%2（%3）。</source>
        <translation>Test again: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>%1：数字换了位置（原来 %2，现在 %3）</source>
        <translation>%1: the numbers changed places (were %2, are %3)</translation>
    </message>
    <message>
        <source>“%1”在 %2 评的颜色比这次重，没有保存。请以上级的评估为准；确要改低，请写明理由，或录入上级新的评估。</source>
        <translation>The colour graded by “%1” on %2 is worse than this one; nothing was saved. Go by the higher institution; to lower it, write the reason or enter its new grading.</translation>
    </message>
</context>
</TS>
