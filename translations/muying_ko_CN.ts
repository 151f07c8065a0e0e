<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_CN" sourcelanguage="zh_CN">
<context>
    <name>muying</name>
    <message>
        <source>母婴不能启动</source>
        <translation>모영을 시작할 수 없음</translation>
    </message>
    <message>
        <source>乡镇卫生院孕产妇工作站</source>
        <translation>향진위생원 임산부 업무프로그람</translation>
    </message>
    <message>
        <source>资料文件</source>
        <translation>자료파일</translation>
    </message>
    <message>
        <source>打开示例诊所</source>
        <translation>시례진료소 열기</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>화면언어</translation>
    </message>
    <message>
        <source>资源文件夹</source>
        <translation>자원폴더</translation>
    </message>
    <message>
        <source>身份证号没有填写。</source>
        <translation>신분증번호를 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>身份证号只能由数字组成，仅第18位可以是X。请核对后重填。</source>
        <translation>신분증번호는 수자로만 되여야 하며 18번째만 X일 수 있습니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>15位旧身份证号已停用。请按现用的18位号码填写。</source>
        <translation>15자리 옛 신분증번호는 사용이 중지되였습니다. 지금 쓰는 18자리 번호를 기입하십시오.</translation>
    </message>
    <message>
        <source>身份证号应为18位，现为%1位。请核对后重填。</source>
        <translation>신분증번호는 18자리여야 하는데 지금은 %1자리입니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>身份证号前两位（%1）不是任何省份的代码。请核对后重填。</source>
        <translation>신분증번호의 앞 두자리(%1)는 어느 성의 코드도 아닙니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 不存在。请核对第7～14位。</source>
        <translation>신분증번호에 있는 출생날자 %1은(는) 존재하지 않습니다. 7~14번째 수자를 확인하십시오.</translation>
    </message>
    <message>
        <source>身份证号中的出生日期 %1 晚于今天。请核对第7～14位。</source>
        <translation>신분증번호에 있는 출생날자 %1은(는) 오늘보다 늦습니다. 7~14번째 수자를 확인하십시오.</translation>
    </message>
    <message>
        <source>身份证号的校验码（第18位）不对，可能有一位抄错。请核对后重填。</source>
        <translation>신분증번호의 검증코드(18번째)가 틀립니다. 한자리를 잘못 적었을 수 있습니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>这里没有图形界面，母婴需要在桌面上启动；命令行请用 muyingctl。</source>
        <translation>여기에는 도형화면이 없습니다. 모영은 탁상에서 기동하여야 합니다. 명령행에서는 muyingctl을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>muying::content</name>
    <message>
        <source>程序自带的表单、规则或日程数据有误，程序没有打开任何记录，记录也没有改动。请重新安装本程序，或把下面几行告诉维护人员：</source>
        <translation>프로그람에 딸린 표, 규칙 또는 일정 자료에 오유가 있습니다. 프로그람은 아무 기록도 열지 않았고 기록도 변경되지 않았습니다. 프로그람을 다시 설치하거나 아래의 행들을 관리보수인원에게 알리십시오:</translation>
    </message>
    <message>
        <source>宣教单张的内容有误，没有打印任何单张，记录没有改动。请改正下面几行，或重新安装本程序：</source>
        <translation>선전교육자료의 내용에 오유가 있어 아무것도 인쇄하지 않았고 기록은 바뀌지 않았습니다. 아래 줄들을 고치거나 프로그람을 다시 설치하십시오:</translation>
    </message>
</context>
<context>
    <name>muying::ctl</name>
    <message>
        <source>这一行不是 JSON 对象，没有处理。</source>
        <translation>이 행은 JSON 객체가 아니므로 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>这一行不是正确的 JSON（第 %1 字节处），没有处理。</source>
        <translation>이 행은 옳은 JSON이 아니므로(%1번째 바이트) 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经回答。</source>
        <translation>입력을 읽는중에 오유가 생겼습니다. 앞의 행들은 응답하였습니다.</translation>
    </message>
    <message>
        <source>没有 --%1 这个选项。用 --help 查看用法。</source>
        <translation>--%1: 이런 선택항이 없습니다. --help로 사용법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>선택항 --%1: 값을 가지지 않습니다.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少值。</source>
        <translation>선택항 --%1: 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>多余的参数：%1。用 --help 查看用法。</source>
        <translation>필요없는 인수: %1. --help로 사용법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>按五色规则评估妊娠风险：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>5색규칙에 따라 임신위험 평가: 행마다 JSON 하나, 행마다 응답(자료파일 필요 없음)</translation>
    </message>
    <message>
        <source>规则文件（默认随程序安装的 cn_2017.json）</source>
        <translation>규칙파일(기정값은 프로그람과 함께 설치된 cn_2017.json)</translation>
    </message>
    <message>
        <source>规则文件读不出来或有错误，一行也没有评估。请修复后重试。</source>
        <translation>규칙파일을 읽을 수 없거나 오유가 있어 한행도 평가하지 않았습니다. 바로잡은 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>测量解锁、打开全部身份、查找、名单和保存的时间；保存与单纯的 SQLite 提交相比</source>
        <translation>잠금풀기, 모든 신분자료 열기, 검색, 명단, 저장의 시간을 측정. 저장은 단순한 SQLite 제출과 비교</translation>
    </message>
    <message>
        <source>保存几次（默认 50）</source>
        <translation>저장회수(기정값 50)</translation>
    </message>
    <message>
        <source>用法：muyingctl bench --db FILE [--saves N]</source>
        <translation>사용법: muyingctl bench --db FILE [--saves N]</translation>
    </message>
    <message>
        <source>这个文件有多个用户（%1），请用 --user 指明。</source>
        <translation>이 파일에는 사용자가 여러명(%1) 있습니다. --user로 지정하십시오.</translation>
    </message>
    <message>
        <source>机构的数据文件</source>
        <translation>기구의 자료파일</translation>
    </message>
    <message>
        <source>登录名（只有一个用户时可省略）</source>
        <translation>로그인이름(사용자가 한명이면 생략 가능)</translation>
    </message>
    <message>
        <source>密码所在文件（默认用变量 MUYING_PASSWORD）</source>
        <translation>암호가 있는 파일(기정값은 변수 MUYING_PASSWORD)</translation>
    </message>
    <message>
        <source>没有密码：请用 --password-file 或变量 MUYING_PASSWORD。</source>
        <translation>암호가 없습니다. --password-file 또는 변수 MUYING_PASSWORD를 쓰십시오.</translation>
    </message>
    <message>
        <source>打不开密码文件 %1：%2。</source>
        <translation>암호파일 %1: 열 수 없습니다. %2.</translation>
    </message>
    <message>
        <source>请用 --db 指明数据文件。</source>
        <translation>--db로 자료파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>填入示例妇女；文件不存在时新建示例机构</source>
        <translation>시례녀성을 기입. 파일이 없으면 시례기구를 새로 만듦</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>인원수</translation>
    </message>
    <message>
        <source>种子（默认 1）：相同种子和日期得到相同的机构</source>
        <translation>종자값(기정값 1): 종자값과 날자가 같으면 같은 기구가 만들어짐</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有新建。</source>
        <translation>파일 %1: 쓸 수 없어 만들지 못하였습니다.</translation>
    </message>
    <message>
        <source>示例妇女</source>
        <translation>시례녀성</translation>
    </message>
    <message>
        <source>恢复码（只显示这一次，请抄下保存）：%1</source>
        <translation>복원코드(이번에만 표시됩니다. 적어서 보관하십시오): %1</translation>
    </message>
    <message>
        <source>用法：muyingctl demo --db FILE --women N [--seed S]</source>
        <translation>사용법: muyingctl demo --db FILE --women N [--seed S]</translation>
    </message>
    <message>
        <source>用法：muyingctl 命令 [选项] …</source>
        <translation>사용법: muyingctl 명령 [선택항] …</translation>
    </message>
    <message>
        <source>每个命令都有 --help 和 --lang zh|ko|en。数据为每行一个 JSON 对象。</source>
        <translation>모든 명령에 --help와 --lang zh|ko|en이 있습니다. 자료는 행마다 JSON 객체 하나입니다.</translation>
    </message>
    <message>
        <source>退出码：0 全部完成，1 有输入被拒绝，2 用法错误，3 文件被占用、密码错误或无权限，4 读写失败。</source>
        <translation>끝내기코드: 0 모두 완료, 1 거부된 입력 있음, 2 사용법 오유, 3 파일 사용중·암호 오유·권한 없음, 4 읽기쓰기 실패.</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 [选项] %2</source>
        <translation>사용법: muyingctl %1 [선택항] %2</translation>
    </message>
    <message>
        <source>纸面语言（默认按孕产妇的打印语言）</source>
        <translation>종이에 쓰는 언어(기정값은 임산부의 인쇄언어)</translation>
    </message>
    <message>
        <source>消息的语言（默认 zh）</source>
        <translation>통보문의 언어(기정값 zh)</translation>
    </message>
    <message>
        <source>显示本说明</source>
        <translation>이 설명을 표시</translation>
    </message>
    <message>
        <source>结果写不出去（磁盘已满或管道已关闭），输出不完整。</source>
        <translation>결과를 내보낼 수 없어(디스크가 가득 찼거나 파이프가 닫힘) 출력이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh、ko 或 en。</source>
        <translation>--lang에는 zh, ko 또는 en만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。用 muyingctl --help 查看全部命令。</source>
        <translation>“%1”: 이런 명령이 없습니다. muyingctl --help로 모든 명령을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>儿童生长评价：每行一个 JSON，逐行回答（不需要数据库）</source>
        <translation>아동성장평가: 행마다 JSON 하나, 행마다 응답(자료파일 필요 없음)</translation>
    </message>
    <message>
        <source>wst423（默认，WS/T 423-2022）或 who2006</source>
        <translation>wst423(기정값, WS/T 423-2022) 또는 who2006</translation>
    </message>
    <message>
        <source>%1 不是可能的数值，本行没有处理。</source>
        <translation>%1: 있을 수 없는 수치이므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 应为整数，本行没有处理。</source>
        <translation>%1: 옹근수여야 하므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 的写法不认识，本行没有处理。</source>
        <translation>%1: 알 수 없는 표기이므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false，本行没有处理。</source>
        <translation>%1: true 또는 false여야 하므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。本行没有处理。</source>
        <translation>“%1”: 알 수 없습니다. 이름을 확인하십시오. 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>缺少 sex（1 男，2 女），本行没有处理。</source>
        <translation>sex(1 남, 2 녀)가 없으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>缺少 x（月龄或厘米）或 value，本行没有处理。</source>
        <translation>x(월령 또는 센치메터) 또는 value가 없으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>标准的表中没有这个月龄或身长，本行没有处理。</source>
        <translation>표준의 표에 이 월령이나 키가 없으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>缺少 age_days 或 age_months，本行没有处理。</source>
        <translation>age_days 또는 age_months가 없으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>不认识标准“%1”，可用 wst423 或 who2006。</source>
        <translation>표준 “%1”: 알 수 없습니다. wst423 또는 who2006을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>一份记录的修改历史：谁、何时、哪个字段、从什么改成什么</source>
        <translation>한 기록의 수정경력: 누가, 언제, 어느 항목을, 무엇에서 무엇으로 고쳤는가</translation>
    </message>
    <message>
        <source>只看一个字段</source>
        <translation>한 항목만 보기</translation>
    </message>
    <message>
        <source>用法：muyingctl history --db FILE ID [--field CODE]</source>
        <translation>사용법: muyingctl history --db FILE ID [--field CODE]</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>파일 %1: 열 수 없습니다. %2. 경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>写到这个文件</source>
        <translation>이 파일에 쓰기</translation>
    </message>
    <message>
        <source>黑白线条标识，用于单色打印机</source>
        <translation>흑백 선 표식, 단색인쇄기용</translation>
    </message>
    <message>
        <source>套打：只印填写的内容</source>
        <translation>덧인쇄: 기입한 내용만 인쇄</translation>
    </message>
    <message>
        <source>不认识“%1”，这一行没有保存。</source>
        <translation>“%1”: 알 수 없으므로 이 행은 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>没有“%1”这张表，这一行没有保存。</source>
        <translation>“%1”: 이런 표가 없으므로 이 행은 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>缺少 answers，这一行没有保存。</source>
        <translation>answers가 없으므로 이 행은 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>这张表没有记录 %1，没有保存。</source>
        <translation>이 표에 기록 %1이(가) 없어 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>这一行不是 JSON 对象，没有保存。</source>
        <translation>이 행은 JSON 객체가 아니므로 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>读取输入时出错。前面的行已经保存。</source>
        <translation>입력을 읽는중에 오유가 생겼습니다. 앞의 행들은 저장되였습니다.</translation>
    </message>
    <message>
        <source>按姓名、拼音、首字母、朝鲜文、电话或身份证尾号、手册号、村名查找</source>
        <translation>이름, 병음, 첫글자, 조선문, 전화나 신분증 끝번호, 수첩번호, 촌이름으로 검색</translation>
    </message>
    <message>
        <source>最多几个（默认 9）</source>
        <translation>최대 개수(기정값 9)</translation>
    </message>
    <message>
        <source>用法：muyingctl search --db FILE TEXT [--limit N]</source>
        <translation>사용법: muyingctl search --db FILE TEXT [--limit N]</translation>
    </message>
    <message>
        <source>用法：muyingctl show --db FILE ID</source>
        <translation>사용법: muyingctl show --db FILE ID</translation>
    </message>
    <message>
        <source>检查文件完整性、封印和审计链，并报告数目</source>
        <translation>파일의 완전성, 봉인, 감사련쇄를 검사하고 개수를 보고</translation>
    </message>
    <message>
        <source>在线备份到一个文件夹，并打开核对备份</source>
        <translation>사용중에 폴더에 여벌저장하고 여벌파일을 열어 대조</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>어느 폴더에 여벌저장하는가</translation>
    </message>
    <message>
        <source>用法：muyingctl backup --db FILE --to DIR</source>
        <translation>사용법: muyingctl backup --db FILE --to DIR</translation>
    </message>
    <message>
        <source>用户：list、add LOGIN、reset LOGIN、disable LOGIN</source>
        <translation>사용자: list, add LOGIN, reset LOGIN, disable LOGIN</translation>
    </message>
    <message>
        <source>新用户的姓名（add）</source>
        <translation>새 사용자의 이름(add)</translation>
    </message>
    <message>
        <source>doctor（默认）或 administrator（add）</source>
        <translation>doctor(기정값) 또는 administrator (add)</translation>
    </message>
    <message>
        <source>新密码所在文件（默认用变量 MUYING_NEW_PASSWORD；add、reset）</source>
        <translation>새 암호가 있는 파일(기정값은 변수 MUYING_NEW_PASSWORD; add, reset)</translation>
    </message>
    <message>
        <source>没有新密码：请用 --new-password-file 或变量 MUYING_NEW_PASSWORD。</source>
        <translation>새 암호가 없습니다. --new-password-file 또는 변수 MUYING_NEW_PASSWORD를 쓰십시오.</translation>
    </message>
    <message>
        <source>用法：muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</source>
        <translation>사용법: muyingctl users --db FILE list|add LOGIN|reset LOGIN|disable LOGIN</translation>
    </message>
    <message>
        <source>今日名单：逾期、今天、本周应做的事</source>
        <translation>오늘 명단: 기한 지난 일, 오늘과 이번 주에 할 일</translation>
    </message>
    <message>
        <source>按哪一天（YYYY-MM-DD，8 点）看，默认现在</source>
        <translation>기준날자(YYYY-MM-DD, 8시), 기정값은 지금</translation>
    </message>
    <message>
        <source>用法：muyingctl worklist --db FILE [--list %1] [--date D]</source>
        <translation>사용법: muyingctl worklist --db FILE [--list %1] [--date D]</translation>
    </message>
    <message>
        <source>核对或列出宣教单张（不需要数据库）</source>
        <translation>선전교육자료를 대조하거나 렬거(자료기지 필요없음)</translation>
    </message>
    <message>
        <source>list：只列这个主题</source>
        <translation>list: 이 주제만 렬거</translation>
    </message>
    <message>
        <source>list：只列适合这个孕周的</source>
        <translation>list: 이 임신주수에 맞는것만 렬거</translation>
    </message>
    <message>
        <source>list：只列适合这个风险颜色的</source>
        <translation>list: 이 위험색갈에 맞는것만 렬거</translation>
    </message>
    <message>
        <source>list：只列这项到期事项要用的</source>
        <translation>list: 이 기한항목에 쓰는것만 렬거</translation>
    </message>
    <message>
        <source>宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。</source>
        <translation>선전교육자료 %1부, 대조문 %2쌍, 문제 %3곳, 심사하지 않은것 %4부.</translation>
    </message>
    <message>
        <source>孕周应为整数。</source>
        <translation>임신주수는 옹근수여야 합니다.</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets check|list [选项]</source>
        <translation>용법: muyingctl leaflets check|list [선택항목]</translation>
    </message>
    <message>
        <source>产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）</source>
        <translation>산후출혈: 분만 한번의 출혈, 징후와 투약을 되풀이하여 줄마다 단계와 지시가능여부를 답함(자료기지 불필요)</translation>
    </message>
    <message>
        <source>产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。</source>
        <translation>산후출혈 처치절차 파일을 읽을수 없거나 잘못이 있어 한줄도 처리하지 않았습니다. 고친 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>把手册、表单、标签或打印机测试页印成 PDF</source>
        <translation>수첩, 표, 표식지 또는 인쇄기 시험페지를 PDF로 만들기</translation>
    </message>
    <message>
        <source>孕产妇、一次妊娠或儿童（可写多次）</source>
        <translation>임산부, 한차례 임신 또는 아동(여러번 쓸수 있음)</translation>
    </message>
    <message>
        <source>名单上的每一个人（名单见 worklist）</source>
        <translation>명단의 매 사람(명단은 worklist 참조)</translation>
    </message>
    <message>
        <source>只印手册的这一节</source>
        <translation>수첩의 이 부분만 인쇄</translation>
    </message>
    <message>
        <source>blank：哪一种表单</source>
        <translation>blank: 어느 표</translation>
    </message>
    <message>
        <source>leaflet：哪一份宣教单张（见 leaflets list）</source>
        <translation>leaflet: 어느 선전교육자료(leaflets list 참조)</translation>
    </message>
    <message>
        <source>leaflet：side 左右对照（默认）或 stacked 上下对照</source>
        <translation>leaflet: side 좌우대조(기본) 또는 stacked 상하대조</translation>
    </message>
    <message>
        <source>leaflet：已问过本人，可以打印敏感单张</source>
        <translation>leaflet: 본인에게 물었으며 민감한 자료를 인쇄해도 됨</translation>
    </message>
    <message>
        <source>labels：标签纸规格，默认 70x37</source>
        <translation>labels: 표식지규격, 기본 70x37</translation>
    </message>
    <message>
        <source>labels：第一张上已用掉的枚数</source>
        <translation>labels: 첫장에서 이미 쓴 개수</translation>
    </message>
    <message>
        <source>labels：每人几枚，默认一行</source>
        <translation>labels: 한사람에 몇개, 기본 한줄</translation>
    </message>
    <message>
        <source>labels：印出裁切线，用于普通纸</source>
        <translation>labels: 자름선을 인쇄, 보통종이용</translation>
    </message>
    <message>
        <source>test-page：写在页上的打印机名</source>
        <translation>test-page: 페지에 쓸 인쇄기 이름</translation>
    </message>
    <message>
        <source>套打偏移，毫米</source>
        <translation>덧인쇄 편차, 밀리메터</translation>
    </message>
    <message>
        <source>用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf
内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、leaflet（--leaflet CODE，可加 --db 和 --subject）</source>
        <translation>사용법: muyingctl print 내용 --db FILE --subject ID|--list NAME --out FILE.pdf
내용: handbook cover identity pregnancy anc1 visits screening assessment, 모든 양식의 번호, labels, blank(--form CODE, --subject를 붙일 수 있음), test-page(--db 필요 없음), leaflet(--leaflet CODE, --db와 --subject를 붙일 수 있음)</translation>
    </message>
    <message>
        <source>没有编号为“%1”的宣教单张。</source>
        <translation>번호가 “%1”인 선전교육자료가 없습니다.</translation>
    </message>
    <message>
        <source>这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。</source>
        <translation>이 자료는 사생활과 관계됩니다. 본인에게 먼저 묻고 --sensitive를 붙여 인쇄하십시오. 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>--layout 可用 side 或 stacked。</source>
        <translation>--layout에는 side 또는 stacked를 씁니다.</translation>
    </message>
    <message>
        <source>--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。</source>
        <translation>--offset는 오른쪽,아래(밀리메터, −20에서 20)로 씁니다. 례: 1.5,-0.5.</translation>
    </message>
    <message>
        <source>没有名单“%1”。可用的名单：%2</source>
        <translation>명단 “%1”이 없습니다. 쓸수 있는 명단: %2</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>保存记录：每行一个 JSON（subject、form、date、answers），逐行回答。没有 subject 的 WOM_COVER 登记新妇女；subject 写 clinic 是本机构的登记（值班、物资、演练等）；不重复的表已有记录时改写所给的字段。“acknowledge” 列出已确认的少见值，true 为全部</source>
        <translation>기록 저장: 한줄에 JSON 하나(subject, form, date, answers)이며 줄마다 답합니다. subject가 없는 WOM_COVER는 새 부녀를 등록하고 subject에 clinic을 적으면 본 기구의 대장(당직, 물자, 훈련 등)입니다. 반복되지 않는 표에 이미 기록이 있으면 준 항목만 고칩니다. “acknowledge”는 확인한 드문 값을 적으며 true는 전부입니다</translation>
    </message>
    <message>
        <source>一名妇女、一次妊娠或本机构登记（ID 写 clinic）的全部记录和待办</source>
        <translation>부녀 한명, 임신 한번 또는 본 기구 대장(ID에 clinic)의 모든 기록과 할 일</translation>
    </message>
</context>
<context>
    <name>muying::pph</name>
    <message>
        <source>称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。</source>
        <translation>저울질 젖은것 %1 g, 마른것 %2 g은 가능한 무게가 아니여서 반영하지 않았습니다. 저울을 확인하십시오.</translation>
    </message>
    <message>
        <source>湿重 %1 g 比干重 %2 g 还轻，没有计入。请核对是否填反。</source>
        <translation>젖은 무게 %1 g이 마른 무게 %2 g보다 가벼워 반영하지 않았습니다. 바꿔 적지 않았는지 대조하십시오.</translation>
    </message>
    <message>
        <source>量 %1 mL 不是可能的数值，没有计入。请核对。</source>
        <translation>량 %1 mL는 가능한 수값이 아니여서 반영하지 않았습니다. 대조하십시오.</translation>
    </message>
    <message>
        <source>其中羊水或冲洗液 %1 mL 比总量 %2 mL 还多，没有计入。请核对。</source>
        <translation>그중 양수나 세척액 %1 mL가 총량 %2 mL보다 많아 반영하지 않았습니다. 대조하십시오.</translation>
    </message>
    <message>
        <source>%1 %2 超出人体可能的范围（%3～%4），没有计入。请重测。</source>
        <translation>%1 %2은(는) 인체에서 가능한 범위(%3~%4)를 벗어나 반영하지 않았습니다. 다시 재십시오.</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>맥박</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>수축압</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>이완압</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>호흡</translation>
    </message>
    <message>
        <source>血氧</source>
        <translation>산소포화도</translation>
    </message>
    <message>
        <source>舒张压 %1 不低于收缩压 %2，没有计入。请核对是否填反。</source>
        <translation>이완압 %1이(가) 수축압 %2보다 낮지 않아 반영하지 않았습니다. 바꿔 적지 않았는지 대조하십시오.</translation>
    </message>
    <message>
        <source>不认识意识状态“%1”，没有计入。</source>
        <translation>의식상태 “%1”을(를) 알수 없어 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>药物表中没有“%1”，没有计入。请核对药名。</source>
        <translation>약물표에 “%1”이(가) 없어 반영하지 않았습니다. 약이름을 대조하십시오.</translation>
    </message>
    <message>
        <source>这种药没有这样的静滴速度，没有计入。请核对药名和速度。</source>
        <translation>이 약에는 이런 점적속도가 없어 반영하지 않았습니다. 약이름과 속도를 대조하십시오.</translation>
    </message>
    <message>
        <source>静滴速度合 %1 U/h，多半是把 mU 写成了 U，没有计入。国内指南为 %2～%3 U/h。</source>
        <translation>점적속도가 %1 U/h로서 mU를 U로 잘못 쓴것 같아 반영하지 않았습니다. 국내지침은 %2~%3 U/h입니다.</translation>
    </message>
    <message>
        <source>剂量 %1 不是可能的数值，没有计入。请核对。</source>
        <translation>용량 %1은(는) 가능한 수값이 아니여서 반영하지 않았습니다. 대조하십시오.</translation>
    </message>
    <message>
        <source>%1不用单位“%2”，没有计入。应写 %3。</source>
        <translation>%1에는 단위 “%2”을(를) 쓰지 않으므로 반영하지 않았습니다. %3(으)로 써야 합니다.</translation>
    </message>
    <message>
        <source>这条记录没有时间，没有计入。请补上时间。</source>
        <translation>이 기록에 시간이 없어 반영하지 않았습니다. 시간을 보충하십시오.</translation>
    </message>
    <message>
        <source>时间 %1 早于胎儿娩出（%2），没有计入。请核对时间。</source>
        <translation>시간 %1은(는) 태아가 나온 시간(%2)보다 일러 반영하지 않았습니다. 시간을 대조하십시오.</translation>
    </message>
    <message>
        <source>时间 %1 在分娩两个月以后，没有计入。请核对年份和日期。</source>
        <translation>시간 %1은(는) 분만 두달후여서 반영하지 않았습니다. 년도와 날자를 대조하십시오.</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>헤모글로빈</translation>
    </message>
    <message>
        <source>不认识“%1”，没有计入。</source>
        <translation>“%1”을(를) 알수 없어 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>集血袋读数 %1 mL 比先前的 %2 mL 还少，没有计入。换了新袋请记为另一次测量。</source>
        <translation>혈액수집주머니 눈금 %1 mL가 앞서의 %2 mL보다 적어 반영하지 않았습니다. 새 주머니로 바꾸었으면 다른 측정으로 적으십시오.</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>임신전 체중</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>만삭체중</translation>
    </message>
    <message>
        <source>胎儿个数 %1 不可能，请核对。</source>
        <translation>태아수 %1은(는) 불가능합니다. 대조하십시오.</translation>
    </message>
    <message>
        <source>现在的时间早于胎儿娩出，请核对电脑时钟和出生时间。</source>
        <translation>지금 시간이 태아가 나온 시간보다 이릅니다. 콤퓨터시계와 출생시간을 대조하십시오.</translation>
    </message>
    <message>
        <source>时间 %1 晚于现在，没有计入。请核对电脑时钟。</source>
        <translation>시간 %1은(는) 지금보다 늦어 반영하지 않았습니다. 콤퓨터시계를 대조하십시오.</translation>
    </message>
    <message>
        <source>缺少 %1。</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 必须是数值。</source>
        <translation>%1은(는) 수값이라야 합니다.</translation>
    </message>
    <message>
        <source>%1 必须是文字。</source>
        <translation>%1은(는) 글이라야 합니다.</translation>
    </message>
    <message>
        <source>%1 应为 true 或 false。</source>
        <translation>%1은(는) true나 false라야 합니다.</translation>
    </message>
    <message>
        <source>%1 应为文字的列表。</source>
        <translation>%1은(는) 글의 목록이라야 합니다.</translation>
    </message>
    <message>
        <source>%1 不是时间（应如 2026-03-01T08:00）。</source>
        <translation>%1은(는) 시간이 아닙니다(례: 2026-03-01T08:00).</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对名称。</source>
        <translation>“%1”을(를) 알수 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。</source>
        <translation>주머니당 단위수, 주머니용량 또는 mL/h가 있을수 없는 값이여서 넣지 않았습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>第 %1 条事件</source>
        <translation>%1번째 사건</translation>
    </message>
    <message>
        <source>胎儿个数不可能，请核对。</source>
        <translation>태아수가 있을수 없습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>缺少 birth（分娩方式和时间），本行没有处理。</source>
        <translation>birth(분만방식과 시간)가 없어 이 줄을 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>woman 应为对象，本行没有处理。</source>
        <translation>woman은 객체라야 합니다. 이 줄을 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>events 应为列表，本行没有处理。</source>
        <translation>events는 목록이라야 합니다. 이 줄을 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>没有任何时间可用，本行没有处理。请写明 now。</source>
        <translation>쓸수 있는 시간이 없어 이 줄을 처리하지 않았습니다. now를 적으십시오.</translation>
    </message>
    <message>
        <source>哮喘：国内指南禁用本药，请改用其他药。</source>
        <translation>천식: 국내지침에서 이 약을 금하므로 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>高血压：麦角新碱禁用；卡前列素慎用，由医生决定。</source>
        <translation>고혈압: 에르고메트린(麦角新碱) 금기, 카르보프로스트(卡前列素)는 신중히 쓰며 의사가 결정합니다.</translation>
    </message>
    <message>
        <source>心血管疾病：禁用本药，请改用其他药。</source>
        <translation>심장혈관질병: 이 약 금기, 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>活动性肺、肝、肾疾病：禁用本药，请改用其他药。</source>
        <translation>활동성 페, 간, 콩팥 질병: 이 약 금기, 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>青光眼：禁用本药，请改用其他药。</source>
        <translation>록내장: 이 약 금기, 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>对本药过敏：禁用，请改用其他药。</source>
        <translation>이 약에 과민함: 금기, 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>超过单次剂量或总次数的上限，不能再给。请换药或升级处理。</source>
        <translation>1회 용량이나 총차수의 상한을 넘어 더 줄수 없습니다. 약을 바꾸거나 처치를 높이십시오.</translation>
    </message>
    <message>
        <source>24小时总量将超过上限（含静滴），不能再给。请换第二线药物。</source>
        <translation>24시간 총량이 상한을 넘게 되므로(점적 포함) 더 줄수 없습니다. 2선 약물로 바꾸십시오.</translation>
    </message>
    <message>
        <source>离上一剂太近，请等到所示时间。</source>
        <translation>앞번 약과 너무 가깝습니다. 표시된 시간까지 기다리십시오.</translation>
    </message>
    <message>
        <source>已过可用的时间窗。各指南说法不同处由医生决定并签名。</source>
        <translation>쓸수 있는 시간이 지났습니다. 지침마다 다른 점은 의사가 결정하고 서명합니다.</translation>
    </message>
    <message>
        <source>不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。</source>
        <translation>태아가 나온 시간을 몰라 3시간 창을 판단할수 없습니다. 먼저 출생시간을 적으십시오.</translation>
    </message>
    <message>
        <source>已预防性使用，一般不再重复。请改用其他药。</source>
        <translation>이미 예방으로 썼으므로 보통 다시 쓰지 않습니다. 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>本药不能这样给，请按药物表选择途径。</source>
        <translation>이 약은 이렇게 줄수 없습니다. 약물표대로 투여경로를 고르십시오.</translation>
    </message>
    <message>
        <source>不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴1.2～2.4 U/h；氨甲环酸不少于10分钟。</source>
        <translation>정맥에 밀어넣을수 없습니다: 지침과 설명서에 이런 용법이 없고 심한 저혈압을 일으킬수 있습니다. 옥시토신(缩宫素)은 10 U 근육주사와 희석 점적 1.2~2.4 U/h, 트라넥삼산(氨甲环酸)은 10분이상에 걸쳐 주십시오.</translation>
    </message>
    <message>
        <source>静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；超过5 U/h不给。</source>
        <translation>점적속도가 2023년 국가지침의 1.2~2.4 U/h를 넘습니다. 5 U/h이내는 2014년판과 WHO 방법에 가까우므로 의사가 확인하며 5 U/h를 넘으면 주지 않습니다.</translation>
    </message>
    <message>
        <source>单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。</source>
        <translation>단위를 잘못 쓴것 같습니다(0.02~0.04 U/min = 20~40 mU/min = 1.2~2.4 U/h; µg, mg, g는 천배씩 다름). 대조하십시오.</translation>
    </message>
    <message>
        <source>胎盘还没有娩出，不能用麦角新碱。</source>
        <translation>태반이 아직 나오지 않아 에르고메트린(麦角新碱)을 쓸수 없습니다.</translation>
    </message>
    <message>
        <source>本药此时没有治疗指征（只用于预防，或出血已控制），不提供。</source>
        <translation>이 약은 지금 치료적응증이 없어(예방용이거나 출혈이 멎음) 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。</source>
        <translation>설명서나 지침을 벗어난 용법(분만방식, 용량, 또는 다른 자궁수축제를 얻을수 있음)이므로 의사가 확인합니다.</translation>
    </message>
    <message>
        <source>还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。请先问清再用。</source>
        <translation>금기(천식, 고혈압, 심장병, 록내장, 과민 등)를 아직 묻지 않았습니다. 먼저 물어본 뒤 쓰십시오.</translation>
    </message>
    <message>
        <source>不能排除产后出血：请立即测脉搏和血压。</source>
        <translation>산후출혈을 배제할수 없습니다: 맥박과 혈압을 곧 재십시오.</translation>
    </message>
</context>
<context>
    <name>muying::print</name>
    <message>
        <source>缺少字体文件 %1，无法显示和打印。记录没有受影响；请重新安装程序。</source>
        <translation>서체파일 %1: 없어서 표시하거나 인쇄할 수 없습니다. 기록에는 영향이 없습니다. 프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“%1”还没有记录，没有可打印的页。</source>
        <translation>“%1”: 아직 기록이 없어 인쇄할 페지가 없습니다.</translation>
    </message>
    <message>
        <source>没有名为“%1”的可打印内容。</source>
        <translation>“%1”: 이런 이름의 인쇄할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>无法生成PDF。记录没有受影响；请再试一次。</source>
        <translation>PDF를 만들 수 없습니다. 기록에는 영향이 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>文件夹 %1 不存在，PDF没有保存。请换一个文件夹。</source>
        <translation>폴더 %1: 존재하지 않아 PDF를 저장하지 못하였습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>文件夹 %1 不能写入，PDF没有保存。请换一个文件夹。</source>
        <translation>폴더 %1: 쓸 수 없어 PDF를 저장하지 못하였습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>磁盘已满，PDF没有保存。原有文件没有改动；请腾出空间后再保存。</source>
        <translation>디스크가 가득 차서 PDF를 저장하지 못하였습니다. 원래 파일은 변경되지 않았습니다. 공간을 비운 다음 저장하십시오.</translation>
    </message>
    <message>
        <source>PDF没有保存到 %1。原有文件没有改动；请换一个位置再保存。</source>
        <translation>PDF를 %1에 저장하지 못하였습니다. 원래 파일은 변경되지 않았습니다. 다른 위치에 저장하십시오.</translation>
    </message>
    <message>
        <source>没有可打印的页。</source>
        <translation>인쇄할 페지가 없습니다.</translation>
    </message>
    <message>
        <source>名单是空的，没有可打印的页。</source>
        <translation>명단이 비여 인쇄할 페지가 없습니다.</translation>
    </message>
    <message>
        <source>名单上 %1 人都没有可打印的页。%2</source>
        <translation>명단의 %1명 모두 인쇄할 페지가 없습니다. %2</translation>
    </message>
    <message>
        <source>没有编号为“%1”的表单。</source>
        <translation>번호가 “%1”인 표가 없습니다.</translation>
    </message>
    <message>
        <source>没有标签规格“%1”。可用的规格：%2</source>
        <translation>표식지규격 “%1”이 없습니다. 쓸수 있는 규격: %2</translation>
    </message>
    <message>
        <source>名单是空的，没有标签可打印。</source>
        <translation>명단이 비여 인쇄할 표식지가 없습니다.</translation>
    </message>
    <message>
        <source>这种标签每张 %1 枚：跳过的枚数要比它少，每人最多 100 枚。</source>
        <translation>이 표식지는 한장에 %1개입니다. 건너뛰는 수는 그보다 적어야 하고 한사람에 최대 100개입니다.</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>표식지</translation>
    </message>
    <message>
        <source>偏移只能在 −20 到 20 毫米之间。</source>
        <translation>편차는 −20에서 20밀리메터사이라야 합니다.</translation>
    </message>
</context>
<context>
    <name>muying::record</name>
    <message>
        <source>%1中的出生日期是 %2，与所填的 %3 不符。请核对哪一个抄错了。</source>
        <translation>%1에 있는 출생날자는 %2인데 기입한 %3와(과) 다릅니다. 어느 것을 잘못 적었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1第17位表示女性，与所填性别不符。请核对。</source>
        <translation>%1의 17번째 수자는 녀성을 나타내는데 기입한 성별과 다릅니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>%1第17位表示男性，与所填性别不符。请核对。</source>
        <translation>%1의 17번째 수자는 남성을 나타내는데 기입한 성별과 다릅니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>%1（%2）应低于%3（%4）。请核对是否填反。</source>
        <translation>%1(%2)은(는) %3(%4)보다 낮아야 합니다. 바꾸어 기입하지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1（%2）不能早于%3（%4）。请核对后重填。</source>
        <translation>%1(%2)은(는) %3(%4)보다 이를 수 없습니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1（%2）不能晚于%3（%4）。请核对后重填。</source>
        <translation>%1(%2)은(는) %3(%4)보다 늦을 수 없습니다. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1尚未填写。</source>
        <translation>%1: 아직 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1尚不能算出，所需的其他记录不全。</source>
        <translation>%1: 필요한 다른 기록이 갖추어지지 않아 아직 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1尚不能算出，请先填写：%2。</source>
        <translation>%1: 아직 계산할 수 없습니다. 먼저 기입하십시오: %2.</translation>
    </message>
    <message>
        <source>%1只能填是或否。请重填。</source>
        <translation>%1: “예” 또는 “아니”만 기입할 수 있습니다. 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1应填数字。请重填。</source>
        <translation>%1: 수자를 기입해야 합니다. 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1应为整数，现为 %2。请核对后重填。</source>
        <translation>%1: 옹근수여야 합니다. 지금 값: %2. 확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1应填文字。请重填。</source>
        <translation>%1: 글자를 기입해야 합니다. 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1里混有看不见的控制字符，多半是粘贴带进来的。请删去后重填。</source>
        <translation>%1: 보이지 않는 조종문자가 섞여 있습니다. 대개 붙여넣을 때 들어옵니다. 지우고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1最多 %2 个字，现为 %3 个字。请缩短。</source>
        <translation>%1: 최대 %2자까지인데 지금은 %3자입니다. 줄이십시오.</translation>
    </message>
    <message>
        <source>%1不是有效的日期，现为“%2”。请按年-月-日重填。</source>
        <translation>%1: “%2”: 옳은 날자가 아닙니다. 년-월-일로 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1应填所列选项的号码。请重填。</source>
        <translation>%1: 렬거된 선택항의 번호를 기입해야 합니다. 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1没有“%2”这个选项。请按所列号码重填。</source>
        <translation>%1: “%2” 선택항이 없습니다. 렬거된 번호로 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1的同一选项填了两次。请删去一个。</source>
        <translation>%1: 같은 선택항을 두번 기입하였습니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>%1选了“%2”，就不能再选其他项。请改正。</source>
        <translation>%1: “%2”을(를) 선택하면 다른 항을 더 선택할 수 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>%1不应小于 %2%4，现为 %5。</source>
        <translation>%1: %2%4보다 작을 수 없습니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1不应大于 %3%4，现为 %5。</source>
        <translation>%1: %3%4보다 클 수 없습니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1应在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1: %2~%3%4 사이여야 합니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1不应早于 %2，现为 %5。</source>
        <translation>%1: %2보다 이를 수 없습니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1不应晚于 %3，现为 %5。</source>
        <translation>%1: %3보다 늦을 수 없습니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1应在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1: %2부터 %3까지여야 합니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常不小于 %2%4，现为 %5。</source>
        <translation>%1: 보통 %2%4 이상입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常不大于 %3%4，现为 %5。</source>
        <translation>%1: 보통 %3%4 이하입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常为 %2%4，现为 %5。</source>
        <translation>%1: 보통 %2%4입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常在 %2～%3%4 之间，现为 %5。</source>
        <translation>%1: 보통 %2~%3%4 사이입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常不早于 %2，现为 %5。</source>
        <translation>%1: 보통 %2 이후입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常不晚于 %3，现为 %5。</source>
        <translation>%1: 보통 %3 이전입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>%1通常在 %2 至 %3 之间，现为 %5。</source>
        <translation>%1: 보통 %2부터 %3까지입니다. 지금 값: %5.</translation>
    </message>
    <message>
        <source>请再看一眼，无误即可保留。</source>
        <translation>한번 더 보고 틀림없으면 그대로 두십시오.</translation>
    </message>
    <message>
        <source>它由其他项目算出，请核对那些项目。</source>
        <translation>다른 항목에서 계산된 값이므로 그 항목들을 확인하십시오.</translation>
    </message>
    <message>
        <source>请核对后重填。</source>
        <translation>확인하고 다시 기입하십시오.</translation>
    </message>
    <message>
        <source>%1（%2）是累计值，不应少于%3（%4）。请再看一眼。</source>
        <translation>%1(%2)은(는) 루계값이므로 %3(%4)보다 적을수 없다. 다시 한번 보십시오.</translation>
    </message>
    <message>
        <source>%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。</source>
        <translation>%1이(가) %2 mL로 산후출혈 경계값(%3 mL)에 이르렀다. 대조하여 맞으면 그대로 둔다.</translation>
    </message>
    <message>
        <source>%1不应晚于 %2 年，现为 %3。请核对后重填。</source>
        <translation>%1은(는) %2년보다 늦을수 없는데 지금 %3이다. 대조한 뒤 다시 적으십시오.</translation>
    </message>
    <message>
        <source>%1应大于 0，增减由“%2”决定；只有“%3”可以填负数。</source>
        <translation>%1은(는) 0보다 커야 하며 증감은 “%2”이(가) 정합니다. “%3”에만 0보다 작은 수를 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2 mL 合 %3 mL/kg，通常为 %4～%5 mL/kg。请再核对剂量、途径和体重。</source>
        <translation>%1 %2 mL는 %3 mL/kg이며 보통 %4~%5 mL/kg입니다. 용량, 투여경로와 체중을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>%1要写到时和分，现为“%2”。请补填时间。</source>
        <translation>%1은(는) 시와 분까지 적어야 하는데 지금 “%2”이다. 시간을 보충하여 적으십시오.</translation>
    </message>
    <message>
        <source>%1在这一次随访的表上没有“%2”这一项。请重填。</source>
        <translation>이번 방문의 표에는 %1에 “%2”라는 선택이 없습니다. 다시 적어주십시오.</translation>
    </message>
</context>
<context>
    <name>muying::risk</name>
    <message>
        <source>“%1”必须是条目编号的列表，本行没有处理。</source>
        <translation>“%1”: 조목번호의 목록이여야 하므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>“phase”只能是 pregnancy（孕期）或 postpartum（产后），本行没有处理。</source>
        <translation>“phase”: pregnancy(임신기) 또는 postpartum(산후)만 쓸 수 있으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>“facts”必须是一个对象，本行没有处理。</source>
        <translation>“facts”: 객체여야 하므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>指标 %1 的值只能是规则中指标的数值、true、false 或 null，本行没有处理。</source>
        <translation>지표 %1의 값은 규칙에 있는 지표의 수치, true, false 또는 null만 될 수 있으므로 이 행은 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>保存的风险评估读不出来。原记录没有改动，请重新评估。</source>
        <translation>저장된 위험평가를 읽을 수 없습니다. 원래 기록은 변경되지 않았습니다. 다시 평가하십시오.</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个条目，请核对条目编号。</source>
        <translation>“%1”: 규칙에 이런 조목이 없습니다. 조목번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1”是标题，不能直接勾选，请选择其下的具体条目（%2）。</source>
        <translation>“%1”: 제목이므로 직접 선택할 수 없습니다. 아래의 구체적인 조목(%2)을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1”（绿色）由其他条目推出，不能勾选。</source>
        <translation>“%1”(록색): 다른 조목에서 도출되므로 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>指标 %1 只能填 true 或 false。</source>
        <translation>지표 %1: true 또는 false만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>指标 %1 必须是数值。</source>
        <translation>지표 %1: 수치여야 합니다.</translation>
    </message>
    <message>
        <source>指标 %1 的值 %2 超出人体可能的范围（%3～%4 %5），请核对。</source>
        <translation>지표 %1의 값 %2은(는) 사람에게 있을 수 있는 범위(%3~%4 %5)를 벗어났습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>指标 %1 必须是整数，而不是 %2。</source>
        <translation>지표 %1: 옹근수여야 하며 %2은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>规则中没有“%1”这个指标，请核对名称。</source>
        <translation>“%1”: 규칙에 이런 지표가 없습니다. 이름을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>muying::store</name>
    <message>
        <source>操作日志第 %1 行被改动，或它前面缺行。</source>
        <translation>조작기록의 %1번째 행이 변경되였거나 그 앞에 빠진 행이 있습니다.</translation>
    </message>
    <message>
        <source>操作日志末尾缺行：应有 %1 行，现有 %2 行。</source>
        <translation>조작기록의 끝부분에 행이 빠졌습니다. 있어야 할 행 %1개, 지금 행 %2개.</translation>
    </message>
    <message>
        <source>找不到备份文件夹：%1，没有备份。请插好U盘或选择别的文件夹。</source>
        <translation>여벌저장폴더 %1: 찾을 수 없어 여벌저장을 하지 못하였습니다. USB메모리를 꽂거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>草稿（对象 %1，表 %2）打不开或被改动。</source>
        <translation>초고(대상 %1, 표 %2): 열 수 없거나 변경되였습니다.</translation>
    </message>
    <message>
        <source>记录 %1 的第 %2 版打不开、缺失或被改动。</source>
        <translation>기록 %1의 제%2판: 열 수 없거나 없어졌거나 변경되였습니다.</translation>
    </message>
    <message>
        <source>过程 %1 的第 %2 个事件打不开或被改动。</source>
        <translation>과정 %1의 %2번째 사건: 열 수 없거나 변경되였습니다.</translation>
    </message>
    <message>
        <source>档案已锁定。请先输入密码解锁。</source>
        <translation>자료파일이 잠겨 있습니다. 먼저 암호를 입력하여 잠금을 푸십시오.</translation>
    </message>
    <message>
        <source>只有管理员可以管理用户，没有做任何改动。请管理员登录后再做。</source>
        <translation>사용자는 관리자만 관리할 수 있습니다. 아무것도 변경하지 않았습니다. 관리자가 로그인한 다음 하십시오.</translation>
    </message>
    <message>
        <source>用户名或密码不对，档案仍然锁定。请检查大小写和输入法后重试。</source>
        <translation>사용자이름이나 암호가 틀려 자료파일은 잠긴 대로 있습니다. 대소문자와 입력법을 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>原来的密码不对，密码没有改变。请重新输入原密码。</source>
        <translation>원래 암호가 틀려 암호를 바꾸지 않았습니다. 원래 암호를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>这张恢复单不是这份档案的，没有做任何改动。请找出建立这份档案时打印的恢复单。</source>
        <translation>이 복원표는 이 자료파일의 것이 아닙니다. 아무것도 변경하지 않았습니다. 이 자료파일을 만들 때 인쇄한 복원표를 찾으십시오.</translation>
    </message>
    <message>
        <source>档案文件有损坏或被改动过，没有读出可疑的内容，文件也没有被改写。请保留此文件，并用最近的备份恢复。</source>
        <translation>자료파일이 손상되였거나 변경되였습니다. 의심스러운 내용은 읽지 않았고 파일도 고쳐 쓰지 않았습니다. 이 파일을 보관하고 최근의 여벌파일로 복원하십시오.</translation>
    </message>
    <message>
        <source>这个文件不是母婴档案，或者已经残缺，没有对它做任何改动。请选择正确的文件，或用最近的备份恢复。</source>
        <translation>이 파일은 모영 자료파일이 아니거나 이미 손상되였습니다. 파일을 아무것도 변경하지 않았습니다. 옳은 파일을 선택하거나 최근의 여벌파일로 복원하십시오.</translation>
    </message>
    <message>
        <source>这份档案是用更新版本的程序建立的（档案版本 %1，本程序最高支持 %2），没有对它做任何改动。请升级程序后再打开。</source>
        <translation>이 자료파일은 더 새로운 판본의 프로그람으로 만든 것입니다(자료파일 판본 %1, 이 프로그람의 최고 지원판본 %2). 아무것도 변경하지 않았습니다. 프로그람을 갱신한 다음 여십시오.</translation>
    </message>
    <message>
        <source>找不到档案文件：%1。请检查U盘或硬盘是否接好，或选择别的文件。</source>
        <translation>자료파일 %1: 찾을 수 없습니다. USB메모리나 하드디스크가 잘 련결되였는지 확인하거나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>这里已经有一个文件：%1。没有覆盖它。请换一个名字，或直接打开它。</source>
        <translation>여기에 이미 파일이 있습니다: %1. 덮어쓰지 않았습니다. 다른 이름을 쓰거나 그 파일을 직접 여십시오.</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，没有做任何改动。请检查文件夹的权限或写保护开关，或把档案放到可以写入的地方。</source>
        <translation>이 폴더에 쓸 수 없습니다. 아무것도 변경하지 않았습니다. 폴더의 권한이나 쓰기보호스위치를 확인하거나 자료파일을 쓸 수 있는 곳으로 옮기십시오.</translation>
    </message>
    <message>
        <source>另一个窗口或电脑正在使用这份档案，没有做任何改动。请先在那里关闭程序，再试一次。</source>
        <translation>다른 창문이나 콤퓨터에서 이 자료파일을 쓰고 있습니다. 아무것도 변경하지 않았습니다. 거기서 먼저 프로그람을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>磁盘已满，这一次没有写入；以前的档案完好，屏幕上的内容还在。请清理磁盘后再试一次。</source>
        <translation>디스크가 가득 차서 이번에는 쓰지 못하였습니다. 이전 자료파일은 온전하고 화면의 내용도 그대로 있습니다. 디스크를 정리한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>读写磁盘时出错，这一次没有写入；以前的档案没有改动。请检查硬盘或U盘的连接后再试，并尽快备份。</source>
        <translation>디스크를 읽고 쓰는중에 오유가 생겨 이번에는 쓰지 못하였습니다. 이전 자료파일은 변경되지 않았습니다. 하드디스크나 USB메모리의 련결을 확인한 다음 다시 시도하고 빨리 여벌저장을 하십시오.</translation>
    </message>
    <message>
        <source>您打开之后，这条记录已被别人改动或作废，这一次没有保存；您填的内容还在。请查看新内容后再保存。</source>
        <translation>여신 다음 다른 사람이 이 기록을 고치거나 무효로 하여 이번에는 저장하지 않았습니다. 기입하신 내용은 그대로 있습니다. 새 내용을 보고 저장하십시오.</translation>
    </message>
    <message>
        <source>档案中没有这条记录，没有做任何改动。请重新查找。</source>
        <translation>자료파일에 이 기록이 없습니다. 아무것도 변경하지 않았습니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>程序内部出错，这一次没有写入；以前的档案没有改动。请重新启动程序，若再次出现请联系维护人员。</source>
        <translation>프로그람 내부에 오유가 생겨 이번에는 쓰지 못하였습니다. 이전 자료파일은 변경되지 않았습니다. 프로그람을 다시 시작하고 또 생기면 관리보수인원에게 련락하십시오.</translation>
    </message>
    <message>
        <source>内存不足，无法验证密码，档案仍然锁定。请关闭其他程序后重试。</source>
        <translation>메모리가 모자라 암호를 검증할 수 없으며 자료파일은 잠긴 대로 있습니다. 다른 프로그람을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>密码要有 %1 到 %2 个字符，没有做任何改动。请换一个密码。</source>
        <translation>암호는 %1자부터 %2자까지여야 합니다. 아무것도 변경하지 않았습니다. 다른 암호를 쓰십시오.</translation>
    </message>
    <message>
        <source>恢复码抄写有误，核对不上，没有做任何改动。请对照恢复单再输入一次，共六组，每组五个字符。</source>
        <translation>복원코드를 잘못 적어 맞지 않습니다. 아무것도 변경하지 않았습니다. 복원표와 대조하여 다시 입력하십시오. 모두 6조, 조마다 5자입니다.</translation>
    </message>
    <message>
        <source>作废记录要写明原因，记录没有作废。请填写原因。</source>
        <translation>기록을 무효로 하려면 원인을 밝혀야 합니다. 기록은 무효로 되지 않았습니다. 원인을 기입하십시오.</translation>
    </message>
    <message>
        <source>设置项 %1 打不开或被改动。</source>
        <translation>설정항 %1: 열 수 없거나 변경되였습니다.</translation>
    </message>
    <message>
        <source>恢复码只能给启用的管理员设新密码，没有做任何改动。请输入管理员的用户名。</source>
        <translation>복원코드로는 사용중인 관리자의 새 암호만 설정할 수 있습니다. 아무것도 변경하지 않았습니다. 관리자의 사용자이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>档案里有内容被删去或被旧内容替换。现有内容仍可查看，请尽快核对档案，并用最近的备份恢复。</source>
        <translation>자료파일의 일부 내용이 삭제되였거나 이전 내용으로 바뀌였습니다. 지금 있는 내용은 볼 수 있습니다. 빨리 자료파일을 확인하고 최근의 여벌파일로 복원하십시오.</translation>
    </message>
    <message>
        <source>上次解锁以来，有 %1 次输错密码。如果不是您，请换一个密码。</source>
        <translation>지난번 잠금해제후 암호를 %1번 잘못 입력하였습니다. 본인이 아니라면 암호를 바꾸십시오.</translation>
    </message>
    <message>
        <source>没有用户 %1，没有做任何改动。请检查用户名。</source>
        <translation>사용자 %1: 없습니다. 아무것도 변경하지 않았습니다. 사용자이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>已经有用户 %1，没有做任何改动。请换一个用户名。</source>
        <translation>사용자 %1: 이미 있습니다. 아무것도 변경하지 않았습니다. 다른 사용자이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>不能停用自己，没有做任何改动。请让另一位管理员来停用。</source>
        <translation>자신의 사용을 정지할 수 없습니다. 아무것도 변경하지 않았습니다. 다른 관리자에게 정지해 달라고 하십시오.</translation>
    </message>
    <message>
        <source>用户名（最多 64 个字符）和姓名（最多 100 个字符）都要填写，不能有控制字符，没有做任何改动。请改正后重试。</source>
        <translation>사용자이름(64자까지)과 이름(100자까지)을 다 기입해야 하며 조종문자가 있어서는 안됩니다. 아무것도 변경하지 않았습니다. 고친 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>数据库文件本身有损坏：%1</source>
        <translation>데이터베이스파일 자체가 손상되였습니다: %1</translation>
    </message>
    <message>
        <source>%1 表中有一行指向不存在的内容。</source>
        <translation>%1 표에 존재하지 않는 내용을 가리키는 행이 있습니다.</translation>
    </message>
    <message>
        <source>数据库的结构或防改触发器被改动。</source>
        <translation>데이터베이스의 구조나 변경방지장치가 변경되였습니다.</translation>
    </message>
    <message>
        <source>%1 表有行缺失、多出或被旧内容替换：应有 %2 行，现有 %3 行。</source>
        <translation>%1 표의 행이 없어졌거나 더 생겼거나 이전 내용으로 바뀌였습니다. 있어야 할 행 %2개, 지금 행 %3개.</translation>
    </message>
    <message>
        <source>用户 %1 的内容被改动。</source>
        <translation>사용자 %1: 내용이 변경되였습니다.</translation>
    </message>
    <message>
        <source>档案 %1 打不开或被改动。</source>
        <translation>서류 %1: 열 수 없거나 변경되였습니다.</translation>
    </message>
    <message>
        <source>档案 %1 的记录有缺失，或被旧内容替换。</source>
        <translation>서류 %1: 기록이 빠졌거나 이전 내용으로 바뀌였습니다.</translation>
    </message>
    <message>
        <source>档案 %1 的待办事项被改动。</source>
        <translation>서류 %1: 처리할 일이 변경되였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui</name>
    <message>
        <source>打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。</source>
        <translation>인쇄기 “%1”: 인쇄를 접수하지 않았습니다. 내용은 다 저장되였습니다. 인쇄기를 확인하고 다시 시도하거나 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>복원표</translation>
    </message>
    <message>
        <source>母婴工作站 恢复单</source>
        <translation>모영 업무프로그람 복원표</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>복원코드</translation>
    </message>
    <message>
        <source>示例诊所没有写入磁盘，请检查磁盘空间后再试。</source>
        <translation>시례진료소를 디스크에 쓰지 못하였습니다. 디스크공간을 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>不能建立示例诊所的文件夹，请检查写入权限。</source>
        <translation>시례진료소의 폴더를 만들 수 없습니다. 쓰기권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>产后 %1天</source>
        <translation>산후 %1일</translation>
    </message>
    <message>
        <source>%1周+%2</source>
        <extracomment>completed weeks and days of pregnancy</extracomment>
        <translation>%1주+%2</translation>
    </message>
    <message>
        <source>%1岁</source>
        <translation>%1살</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1일 지남</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>%1 지남</translation>
    </message>
    <message>
        <source>余 %1</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>래일</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>주수 / 산후</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>今日名单</source>
        <translation>오늘 명단</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页，含个人信息，用后请收好</source>
        <translation>제%1페지, 모두 %2페지, 개인정보가 있으니 쓴 다음 잘 간수하십시오</translation>
    </message>
    <message>
        <source>未评</source>
        <translation>미평가</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>上次 %1</source>
        <translation>지난번 %1</translation>
    </message>
    <message>
        <source>（界限待确认）</source>
        <translation>(한계 확인 대기)</translation>
    </message>
    <message>
        <source>超声与末次月经相差 %1 天，超过 %2 天%3。建议按超声核定预产期为 %4。</source>
        <translation>초음파와 마지막 월경의 차이가 %1일로 %2일을 넘습니다%3. 초음파로 확정한 해산예정일 제안: %4.</translation>
    </message>
    <message>
        <source>余 %1天 %2</source>
        <translation>%1일 %2 남음</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <comment>field name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>필수입력</translation>
    </message>
    <message>
        <source>“%1”不是数，请只填数字。</source>
        <translation>“%1”: 수가 아닙니다. 수자만 기입하십시오.</translation>
    </message>
    <message>
        <source>这里填整数，“%1”带小数。</source>
        <translation>여기에는 옹근수를 기입합니다. “%1”에는 소수가 있습니다.</translation>
    </message>
    <message>
        <source>这里最多 %1 位小数。</source>
        <translation>여기에는 소수점 아래 %1자리까지 기입할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1”不是日期。可填 20261123、261123、1123、11-23，或 t（今天）。</source>
        <translation>“%1”: 날자가 아닙니다. 20261123, 261123, 1123, 11-23 또는 t(오늘)로 기입할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1”不是日期和时间。例：20261123 0915。</source>
        <translation>“%1”: 날자와 시간이 아닙니다. 례: 20261123 0915.</translation>
    </message>
    <message>
        <source>最多 %1 个字，现在是 %2 个。请缩短后再继续，已输入的内容仍在。</source>
        <translation>최대 %1자까지인데 지금은 %2자입니다. 줄인 다음 계속하십시오. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>岁</source>
        <translation>살</translation>
    </message>
    <message>
        <source>次</source>
        <translation>번</translation>
    </message>
    <message>
        <source>周</source>
        <translation>주</translation>
    </message>
    <message>
        <source>例</source>
        <translation>례</translation>
    </message>
    <message>
        <source>人</source>
        <translation>명</translation>
    </message>
    <message>
        <source>个</source>
        <translation>명</translation>
    </message>
    <message>
        <source>月</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>天</source>
        <translation>일</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>분</translation>
    </message>
    <message>
        <source>次/分钟</source>
        <translation>번/분</translation>
    </message>
    <message>
        <source>kg/周</source>
        <translation>kg/주</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>是</source>
        <translation>예</translation>
    </message>
    <message>
        <source>否</source>
        <translation>아니</translation>
    </message>
    <message>
        <source>医生勾选</source>
        <translation>의사 선택</translation>
    </message>
    <message>
        <source>筛查 %1 将为阳性。</source>
        <translation>선별검사 %1: 양성으로 됩니다.</translation>
    </message>
    <message>
        <source>评估条目 %1 将符合。</source>
        <translation>평가조목 %1: 해당하게 됩니다.</translation>
    </message>
    <message>
        <source>有“%1”</source>
        <translation>“%1” 있음</translation>
    </message>
    <message>
        <source>无“%1”</source>
        <translation>“%1” 없음</translation>
    </message>
    <message>
        <source>体重 %1%2 kg（%3）</source>
        <translation>체중 %1%2 kg (%3)</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>无</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>산후</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>임신주수</translation>
    </message>
    <message>
        <source>余 %1 天</source>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>已过 %1 天</source>
        <translation>%1일 지남</translation>
    </message>
    <message>
        <source>%1 Rh%2</source>
        <translation>%1 Rh%2</translation>
    </message>
    <message>
        <source>忘记密码时，在解锁页选“忘记密码，用恢复单”，输入恢复码，就能为管理员设新密码。得到这张纸的人能打开全部资料：请装入信封封好，锁进柜子，不要拍照，不要存在电脑上。</source>
        <translation>암호를 잊었을 때 잠금풀기 페지에서 “암호를 잊음, 복원표 사용”을 선택하고 복원코드를 입력하면 관리자의 새 암호를 설정할 수 있습니다. 이 종이를 얻은 사람은 모든 자료를 열 수 있습니다. 봉투에 넣어 봉하고 장안에 잠가 두며 사진을 찍거나 콤퓨터에 저장하지 마십시오.</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>이사감</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>련락 끊김</translation>
    </message>
    <message>
        <source>已死亡</source>
        <translation>사망</translation>
    </message>
    <message>
        <source>满7岁，已结束管理</source>
        <translation>만 7살, 관리 끝남</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>관리 끝남</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>고위험신생아</translation>
    </message>
    <message>
        <source>出生时高危</source>
        <translation>출생시 고위험</translation>
    </message>
    <message>
        <source>生长</source>
        <translation>생장</translation>
    </message>
    <message>
        <source>过早接种</source>
        <translation>너무 이른 접종</translation>
    </message>
    <message>
        <source>%1岁%2月</source>
        <translation>%1살 %2개월</translation>
    </message>
    <message>
        <source>%1月%2天</source>
        <translation>%1개월 %2일</translation>
    </message>
    <message>
        <source>男</source>
        <translation>남</translation>
    </message>
    <message>
        <source>女</source>
        <translation>녀</translation>
    </message>
    <message>
        <source>%1 出生</source>
        <translation>%1 출생</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>矫正未足月</source>
        <translation>교정 만삭전</translation>
    </message>
    <message>
        <source>矫正 %1</source>
        <translation>교정 %1</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>출생</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>어머니</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>수첩번호</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>等前一剂</source>
        <translation>앞 차수 기다림</translation>
    </message>
    <message>
        <source>今天可种</source>
        <translation>오늘 접종 가능</translation>
    </message>
    <message>
        <source>逾期 %1 月</source>
        <translation>%1개월 지남</translation>
    </message>
    <message>
        <source>已种 %1</source>
        <translation>%1 접종</translation>
    </message>
    <message>
        <source>已种</source>
        <translation>접종함</translation>
    </message>
    <message>
        <source>过早 %1</source>
        <translation>너무 이름 %1</translation>
    </message>
    <message>
        <source>错过，不再补种</source>
        <translation>놓침, 더 접종하지 않음</translation>
    </message>
    <message>
        <source>暂缓至 %1</source>
        <translation>%1까지 미룸</translation>
    </message>
    <message>
        <source>禁忌</source>
        <translation>금기</translation>
    </message>
    <message>
        <source>未见记录，请查接种证</source>
        <translation>기록 없음, 접종증 확인</translation>
    </message>
    <message>
        <source>WS/T 423-2022，标准差法</source>
        <translation>WS/T 423-2022, 표준편차법</translation>
    </message>
    <message>
        <source>WHO 2006/2007，Z 评分</source>
        <translation>WHO 2006/2007, Z점수</translation>
    </message>
    <message>
        <source>与标准线平行</source>
        <translation>표준선과 평행</translation>
    </message>
    <message>
        <source>曲线变平或下滑</source>
        <translation>곡선이 평평하거나 내려감</translation>
    </message>
    <message>
        <source>曲线上扬过快</source>
        <translation>곡선이 너무 빨리 오름</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>30 天内到期</source>
        <translation>30일안에 기한</translation>
    </message>
    <message>
        <source>90 天内到期</source>
        <translation>90일안에 기한</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7일 안</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>母亲 %1</source>
        <translation>어머니 %1</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>시례</translation>
    </message>
    <message>
        <source>证 </source>
        <translation>증 </translation>
    </message>
    <message>
        <source>册 </source>
        <translation>책 </translation>
    </message>
    <message>
        <source>尾号 </source>
        <translation>끝번호 </translation>
    </message>
    <message>
        <source>妊娠档案损坏</source>
        <translation>임신자료파일 손상</translation>
    </message>
</context>
<context>
    <name>muying::ui::AboutSection</name>
    <message>
        <source>关于</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>위험규칙</translation>
    </message>
    <message>
        <source>%1，%2，共 %3 条</source>
        <translation>%1, %2, 모두 %3조목</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>표</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>%1 处内容来源尚待确认，界面上标有“待确认”。</source>
        <translation>출처를 아직 확인하지 못한 내용 %1곳은 화면에 “확인 대기”로 표시됩니다.</translation>
    </message>
    <message>
        <source>档案文件</source>
        <translation>자료파일</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupRunner</name>
    <message>
        <source>%1 备份没有成功：%2</source>
        <translation>%1 여벌저장을 하지 못하였습니다: %2</translation>
    </message>
    <message>
        <source>正在备份……</source>
        <translation>여벌저장중……</translation>
    </message>
    <message>
        <source>已备份并校验。</source>
        <translation>여벌저장을 하고 검증하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::BackupSection</name>
    <message>
        <source>备份</source>
        <translation>여벌저장</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>여벌저장폴더</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>지금 여벌저장</translation>
    </message>
    <message>
        <source>上次备份</source>
        <translation>지난번 여벌저장</translation>
    </message>
    <message>
        <source>%1，已校验</source>
        <translation>%1, 검증됨</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>아직 여벌저장을 한 적이 없음</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹。</source>
        <translation>먼저 여벌저장폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。没有备份，请换一个文件夹。</source>
        <translation>폴더 %1: 만들 수 없습니다. 여벌저장을 하지 못하였습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>已备份并校验：%1</source>
        <translation>여벌저장하고 검증하였습니다: %1</translation>
    </message>
    <message>
        <source>最好是 U 盘或另一块硬盘。备份是加密的，用同样的密码打开。</source>
        <translation>USB메모리나 다른 하드디스크가 가장 좋습니다. 여벌파일은 암호화되여 있으며 같은 암호로 엽니다.</translation>
    </message>
    <message>
        <source>退出程序时再备份一次</source>
        <translation>프로그람을 끝낼 때 한번 더 여벌저장</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>나의 암호</translation>
    </message>
    <message>
        <source>不自动备份</source>
        <translation>자동으로 만들지 않음</translation>
    </message>
    <message>
        <source>每天第一次使用时</source>
        <translation>매일 처음 쓸 때</translation>
    </message>
    <message>
        <source>每天定时</source>
        <translation>매일 정한 시각</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>자동 여벌저장</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>到时间程序没有开着，就在下次解锁后补做。</source>
        <translation>그 시간에 프로그람이 열려있지 않으면 다음번 잠금을 푼 뒤에 만듭니다.</translation>
    </message>
    <message>
        <source>退出时</source>
        <translation>끝낼 때</translation>
    </message>
    <message>
        <source>保留份数</source>
        <translation>보관 부수</translation>
    </message>
    <message>
        <source>每份都打开校验过；多出的旧备份会删除。</source>
        <translation>매 부를 열어 검증합니다. 넘치는 오랜 여벌은 지웁니다.</translation>
    </message>
    <message>
        <source>保存备份安排</source>
        <translation>여벌저장 계획 저장</translation>
    </message>
    <message>
        <source>演练恢复：把最近一份备份复制出来打开，清点里面的记录。备份和现在的档案都不改动。</source>
        <translation>복원련습: 최근 여벌파일을 복사하여 열고 기록을 세여봅니다. 여벌파일과 지금의 자료파일은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>복원련습</translation>
    </message>
    <message>
        <source>找不到文件夹 %1。请插好 U 盘或另选文件夹；备份安排没有改。</source>
        <translation>폴더 %1: 찾지 못하였습니다. USB메모리를 꽂거나 다른 폴더를 고르십시오. 여벌저장 계획은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>已保存。没有备份文件夹，就不会自动备份。</source>
        <translation>저장하였습니다. 여벌저장폴더가 없으면 자동으로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>备份安排已保存。</source>
        <translation>여벌저장 계획을 저장하였습니다.</translation>
    </message>
    <message>
        <source>还没有备份可以演练。请先备份一次。</source>
        <translation>련습할 여벌파일이 아직 없습니다. 먼저 한번 여벌저장을 하십시오.</translation>
    </message>
    <message>
        <source>这份备份有损坏，不能用来恢复：%1</source>
        <translation>이 여벌파일은 손상되여 복원에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>能恢复：备份里有孕产妇 %1 人、妊娠 %2 次、记录 %3 份、历史 %4 稿，全部打开并校验。现在的档案有孕产妇 %5 人。</source>
        <translation>복원할 수 있습니다: 여벌파일에 임산부 %1명, 임신 %2회, 기록 %3부, 력사 %4고가 있고 모두 열어 검증하였습니다. 지금의 자료파일에는 임산부 %5명이 있습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChartBox</name>
    <message>
        <source>第 %1 周 %2</source>
        <translation>제%1주 %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPage</name>
    <message>
        <source>曲线 Alt+1</source>
        <translation>곡선 Alt+1</translation>
    </message>
    <message>
        <source>检查表 Alt+2</source>
        <translation>검사표 Alt+2</translation>
    </message>
    <message>
        <source>疫苗 Alt+3</source>
        <translation>백신 Alt+3</translation>
    </message>
    <message>
        <source>曲线、检查表、疫苗</source>
        <translation>곡선, 검사표, 백신</translation>
    </message>
    <message>
        <source>这不是儿童的档案。</source>
        <translation>어린이의 서류가 아닙니다.</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，无法新建。请重新安装程序。</source>
        <translation>어린이 기본정보표가 없어 등록할수 없습니다. 프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>%1 的孩子</source>
        <translation>%1의 아이</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>어린이 등록</translation>
    </message>
    <message>
        <source>母亲和分娩的资料已带入，核对后保存</source>
        <translation>어머니와 해산자료를 옮겨왔습니다. 확인하고 저장하십시오</translation>
    </message>
    <message>
        <source>先填儿童基本信息；母亲没有档案时请填母亲一栏</source>
        <translation>먼저 어린이 기본정보를 적으십시오. 어머니의 서류가 없으면 어머니란도 적으십시오</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>수첩 인쇄</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>어머니</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>초고, %1 / %2 항목</translation>
    </message>
    <message>
        <source>母亲没有档案。</source>
        <translation>어머니의 서류가 없습니다.</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>표 한장 추가</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>관리 끝내기, 전출</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>전입, 관리 회복</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>중복서류 합치기</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>합치기 취소</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>生长曲线</source>
        <translation>성장곡선</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>백신</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   Alt+M 母亲</source>
        <translation>Alt+1 곡선   Alt+2 검사표   Alt+3 백신   F6 접종 등록   Alt+M 어머니</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildPanel</name>
    <message>
        <source>应种疫苗、生长评价和待办</source>
        <translation>접종할 백신, 생장평가와 할 일</translation>
    </message>
    <message>
        <source>应种疫苗</source>
        <translation>접종할 백신</translation>
    </message>
    <message>
        <source>%1 年版程序</source>
        <translation>%1년판 절차</translation>
    </message>
    <message>
        <source>没有应种的疫苗。</source>
        <translation>접종할 백신이 없습니다.</translation>
    </message>
    <message>
        <source>登记接种</source>
        <translation>접종 등록</translation>
    </message>
    <message>
        <source>生长评价</source>
        <translation>생장평가</translation>
    </message>
    <message>
        <source>WHO %1</source>
        <translation>WHO %1</translation>
    </message>
    <message>
        <source>体重：%1（规则待确认）</source>
        <translation>체중: %1(규칙 확인 대기)</translation>
    </message>
    <message>
        <source>还没有可以评价的测量值。</source>
        <translation>평가할수 있는 측정값이 아직 없습니다.</translation>
    </message>
    <message>
        <source>早产 %1 天，24月龄内按矫正月龄评价；接种按实际月龄。</source>
        <translation>%1일 조산, 24개월안에는 교정월령으로 평가하고 접종은 실제 월령으로 합니다.</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>错过</source>
        <translation>놓침</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenModel</name>
    <message>
        <source>高危</source>
        <translation>고위험</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>기한 %1일 넘음</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>출생날자</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>어머니</translation>
    </message>
    <message>
        <source>最近应做</source>
        <translation>가까운 할 일</translation>
    </message>
    <message>
        <source>村</source>
        <translation>촌</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
</context>
<context>
    <name>muying::ui::ChildrenPage</name>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>姓名、拼音、母亲、电话、证件尾号</source>
        <translation>이름, 병음, 어머니, 전화, 증건 끝번호</translation>
    </message>
    <message>
        <source>筛选儿童</source>
        <translation>어린이 추리기</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>어린이 등록</translation>
    </message>
    <message>
        <source>有逾期</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>고위험신생아</translation>
    </message>
    <message>
        <source>不满1岁</source>
        <translation>1살 미만</translation>
    </message>
    <message>
        <source>已结束管理</source>
        <translation>관리 끝남</translation>
    </message>
    <message>
        <source>儿童名单</source>
        <translation>어린이 명단</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>모두 %1명</translation>
    </message>
    <message>
        <source>%1 人，共 %2 人</source>
        <translation>%1명, 모두 %2명</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>Enter 打开   Shift+Enter 打开基本信息   Esc 清除筛选</source>
        <translation>Enter 열기   Shift+Enter 기본정보 열기   Esc 추리기 지우기</translation>
    </message>
</context>
<context>
    <name>muying::ui::Chip</name>
    <message>
        <source>%1，%2 项</source>
        <extracomment>accessible name of a filter: word and number of rows</extracomment>
        <translation>%1, %2건</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClauseList</name>
    <message>
        <source>有</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>无</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>muying::ui::ClinicSection</name>
    <message>
        <source>本机构</source>
        <translation>본 기구</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>기구명칭</translation>
    </message>
    <message>
        <source>印在每一页的页眉上。</source>
        <translation>매 페지의 웃머리에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>由管理员更改。</source>
        <translation>관리자가 고칩니다.</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>향진(가두)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>련락전화</translation>
    </message>
    <message>
        <source>保存机构资料</source>
        <translation>기구자료 저장</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>无人操作时锁定</source>
        <translation>조작이 없을 때 잠금</translation>
    </message>
    <message>
        <source>锁定时不询问，未保存的内容存成草稿。</source>
        <translation>잠글 때 묻지 않고 저장하지 않은 내용은 초고로 보관합니다.</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>기구명칭을 기입하십시오. 매 페지에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>机构资料已保存。</source>
        <translation>기구자료를 저장하였습니다.</translation>
    </message>
    <message>
        <source>无人操作 %1 后锁定。</source>
        <translation>%1 동안 조작이 없으면 잠급니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::DoneStrip</name>
    <message>
        <source>登记哪一项</source>
        <translation>어느 일을 등록하는가</translation>
    </message>
    <message>
        <source>完成日期，年-月-日</source>
        <translation>완료날자, 년-월-일</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
</context>
<context>
    <name>muying::ui::DraftBanner</name>
    <message>
        <source>继续</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <extracomment>name of the woman, title of the form, time of the draft</extracomment>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留：%1</source>
        <translation>지난번 저장하지 않은 내용을 보관하였습니다: %1</translation>
    </message>
    <message>
        <source>上次未保存的内容已保留，共 %1 份，最近一份：%2</source>
        <translation>지난번 저장하지 않은 내용을 보관하였습니다. 모두 %1부, 최근: %2</translation>
    </message>
    <message>
        <source>本机构登记 %1（%2）</source>
        <extracomment>the clinic's own register, title of the form, time of the draft</extracomment>
        <translation>본 기구 대장 %1(%2)</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>어린이 등록</translation>
    </message>
</context>
<context>
    <name>muying::ui::DueLine</name>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1일 지남</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>기한지남</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryFrame</name>
    <message>
        <source>母婴</source>
        <translation>모영</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryPane</name>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>되돌리기 Ctrl+Z</translation>
    </message>
    <message>
        <source>重做 Ctrl+Y</source>
        <translation>다시 실행 Ctrl+Y</translation>
    </message>
    <message>
        <source>本项历史 Alt+H</source>
        <translation>수정경력 Alt+H</translation>
    </message>
    <message>
        <source>保存并打印</source>
        <translation>저장하고 인쇄</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>保存并继续</source>
        <translation>저장하고 계속</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容。这份记录后来又保存过，请核对后再保存。</source>
        <translation>%1의 저장하지 않은 내용을 복원하였습니다. 이 기록은 그후 다시 저장되였으므로 확인하고 저장하십시오.</translation>
    </message>
    <message>
        <source>已恢复 %1 未保存的内容，可以接着填。</source>
        <translation>%1의 저장하지 않은 내용을 복원하였습니다. 이어서 기입할 수 있습니다.</translation>
    </message>
    <message>
        <source>不要草稿</source>
        <translation>초고 버리기</translation>
    </message>
    <message>
        <source>已填 %1 / %2 项</source>
        <translation>기입 %1 / %2</translation>
    </message>
    <message>
        <source>%1，必填未填 %2</source>
        <translation>%1, 필수 %2개 남음</translation>
    </message>
    <message>
        <source>Enter 下一项   Shift+Enter 上一项   Alt+H 本项历史</source>
        <translation>Enter 다음 항목   Shift+Enter 이전 항목   Alt+H 수정경력</translation>
    </message>
    <message>
        <source>草稿 %1 已存</source>
        <translation>초고 %1 저장됨</translation>
    </message>
</context>
<context>
    <name>muying::ui::ExpiryModel</name>
    <message>
        <source>提醒</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>규격</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>제조번호</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>잔고</translation>
    </message>
</context>
<context>
    <name>muying::ui::FilePanel</name>
    <message>
        <source>原因</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>查找另一份档案</source>
        <translation>다른 서류 찾기</translation>
    </message>
    <message>
        <source>另一份档案的姓名、拼音、电话或证件尾号</source>
        <translation>다른 서류의 이름, 병음, 전화 또는 증건 끝번호</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>간 곳</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>在管的孩子一并办理</source>
        <translation>관리중인 아이도 함께</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>관리 끝내기, 전출</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>전입, 관리 회복</translation>
    </message>
    <message>
        <source>把另一份重复的档案并入这份</source>
        <translation>중복된 다른 서류를 이 서류에 합치기</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>합치기 취소</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>온 곳</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>已并入的档案</source>
        <translation>합친 서류</translation>
    </message>
    <message>
        <source>可能重复的档案</source>
        <translation>중복일수 있는 서류</translation>
    </message>
    <message>
        <source>迁出、转出</source>
        <translation>이사, 전출</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>련락 끊김</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>사망</translation>
    </message>
    <message>
        <source>满7岁</source>
        <translation>만 7살</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>注销、结案</source>
        <translation>말소, 종결</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>끝번호 %1</translation>
    </message>
    <message>
        <source>请先在列表中选一份档案。</source>
        <translation>먼저 목록에서 서류를 고르십시오.</translation>
    </message>
    <message>
        <source>已结束管理。</source>
        <translation>관리를 끝냈습니다.</translation>
    </message>
    <message>
        <source>已恢复管理。</source>
        <translation>관리를 회복했습니다.</translation>
    </message>
    <message>
        <source>已合并，可以在“加表”里撤销。</source>
        <translation>합쳤습니다. “표 추가”에서 취소할수 있습니다.</translation>
    </message>
    <message>
        <source>已撤销合并，两份档案恢复原样。</source>
        <translation>합치기를 취소하여 두 서류가 본래대로 되였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::FirstRunPage</name>
    <message>
        <source>欢迎使用母婴工作站</source>
        <translation>모영 업무프로그람 사용을 환영합니다</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>화면언어</translation>
    </message>
    <message>
        <source>为本机构建立资料</source>
        <translation>본 기구의 자료 만들기</translation>
    </message>
    <message>
        <source>先看示例诊所</source>
        <translation>시례진료소 먼저 보기</translation>
    </message>
    <message>
        <source>示例诊所里都是虚构的人，标有“示例”，可以随意试用。</source>
        <translation>시례진료소의 사람은 모두 꾸며낸 것으로 “시례”라고 표시되여 있으니 마음대로 써 보십시오.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>본 기구</translation>
    </message>
    <message>
        <source>第 1 步，共 4 步。印在手册和表单的页眉上，以后可以在设置里改。</source>
        <translation>4단계중 1단계. 수첩과 표의 웃머리에 인쇄되며 나중에 설정에서 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>기구명칭</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>향진(가두)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>련락전화</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>请填写机构名称，它会印在每一页上。</source>
        <translation>기구명칭을 기입하십시오. 매 페지에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>대문자잠금(Caps Lock)이 켜져 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>请填写管理员姓名。</source>
        <translation>관리자의 이름을 기입하십시오.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>복원표</translation>
    </message>
    <message>
        <source>恢复码 %1</source>
        <translation>복원코드 %1</translation>
    </message>
    <message>
        <source>打印恢复单</source>
        <translation>복원표 인쇄</translation>
    </message>
    <message>
        <source>请输入恢复码的最后一组，确认已经抄好</source>
        <translation>다 적었음을 확인하기 위해 복원코드의 마지막 조를 입력하십시오</translation>
    </message>
    <message>
        <source>已抄好，继续</source>
        <translation>다 적었음, 계속</translation>
    </message>
    <message>
        <source>与恢复码的最后一组不一致。请对照上面的恢复码再抄一遍。</source>
        <translation>복원코드의 마지막 조와 다릅니다. 우의 복원코드와 대조하여 다시 적으십시오.</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>여벌저장폴더</translation>
    </message>
    <message>
        <source>第 4 步，共 4 步。备份也是加密的。最好选 U 盘或另一块硬盘，电脑坏了也不丢资料。</source>
        <translation>4단계중 4단계. 여벌파일도 암호화되여 있습니다. USB메모리나 다른 하드디스크를 선택하면 콤퓨터가 고장나도 자료를 잃지 않습니다.</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>以后再定</source>
        <translation>나중에 정하기</translation>
    </message>
    <message>
        <source>本机还没有档案文件。所有资料只存在这台电脑上，加密保存，不联网。</source>
        <translation>이 콤퓨터에 아직 자료파일이 없습니다. 모든 자료는 이 콤퓨터에만 암호화하여 저장하며 망에 련결하지 않습니다.</translation>
    </message>
    <message>
        <source>第 2 步，共 4 步。管理员可以增加用户、重设密码和备份。</source>
        <translation>4단계중 2단계. 관리자는 사용자를 추가하고 암호를 다시 설정하며 여벌저장을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>사용자이름</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>至少 %1 个字符。忘记密码时只有恢复单能打开资料。</source>
        <translation>적어도 %1자. 암호를 잊으면 복원표로만 자료를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>再输一次密码</source>
        <translation>암호 다시 입력</translation>
    </message>
    <message>
        <source>建立档案文件</source>
        <translation>자료파일 만들기</translation>
    </message>
    <message>
        <source>请填写用户名。</source>
        <translation>사용자이름을 기입하십시오.</translation>
    </message>
    <message>
        <source>密码太短，至少 %1 个字符。</source>
        <translation>암호가 너무 짧습니다. 적어도 %1자여야 합니다.</translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请重新输入。</source>
        <translation>두번 입력한 암호가 서로 다릅니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>第 3 步，共 4 步。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>4단계중 3단계. 암호를 잊으면 이 복원코드로만 자료를 열 수 있습니다. 이번에만 표시되니 적거나 인쇄하여 장안에 잠가 두고 이 콤퓨터에는 저장하지 마십시오.</translation>
    </message>
    <message>
        <source>以前的恢复单已经作废。忘记密码时，只有这串恢复码能打开资料。它只显示这一次，请抄写或打印，锁进柜子，不要存在这台电脑上。</source>
        <translation>이전의 복원표는 무효로 되였습니다. 암호를 잊었을 때 이 복원코드로만 자료를 열 수 있습니다. 이번 한번만 보이므로 베껴쓰거나 인쇄하여 장에 잠가두고 이 콤퓨터에는 보관하지 마십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::FormView</name>
    <message>
        <source>重填</source>
        <translation>다시 기입</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthChartBox</name>
    <message>
        <source>性别未填，没有标准线。</source>
        <translation>성별이 없어 표준선이 없습니다.</translation>
    </message>
    <message>
        <source>还没有可以画的测量值。</source>
        <translation>그릴수 있는 측정값이 아직 없습니다.</translation>
    </message>
    <message>
        <source>早产，按矫正月龄画点（至24月龄）。</source>
        <translation>조산, 교정월령으로 점을 찍습니다(24개월까지).</translation>
    </message>
    <message>
        <source>月</source>
        <translation>개월</translation>
    </message>
</context>
<context>
    <name>muying::ui::GrowthPane</name>
    <message>
        <source>体重、身长</source>
        <translation>체중, 신장</translation>
    </message>
    <message>
        <source>身长别体重</source>
        <translation>신장별 체중</translation>
    </message>
    <message>
        <source>头围</source>
        <translation>머리둘레</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>曲线</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>测量值和评价</source>
        <translation>측정값과 평가</translation>
    </message>
    <message>
        <source>换 WHO 标准</source>
        <translation>WHO 표준으로</translation>
    </message>
    <message>
        <source>换 WS/T 423</source>
        <translation>WS/T 423으로</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Z 评分</source>
        <translation>Z점수</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>体重</source>
        <translation>체중</translation>
    </message>
    <message>
        <source>身长（高）</source>
        <translation>신장(키)</translation>
    </message>
    <message>
        <source>身长（高）别体重</source>
        <translation>신장(키)별 체중</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>출생</translation>
    </message>
    <message>
        <source>矫正</source>
        <translation>교정</translation>
    </message>
</context>
<context>
    <name>muying::ui::HeaderBand</name>
    <message>
        <source>加表</source>
        <translation>표 추가</translation>
    </message>
    <message>
        <source>新增一张表 Ctrl+Shift+N</source>
        <translation>새 표 추가 Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>打印手册</source>
        <translation>수첩 인쇄</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>先填基本信息，再建本次妊娠，然后填首次产检</source>
        <translation>먼저 기본정보를 기입하고 이번 임신을 등록한 다음 첫 산전검사를 기입합니다</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>해산예정일</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>미기입</translation>
    </message>
    <message>
        <source>血型</source>
        <translation>혈액형</translation>
    </message>
    <message>
        <source>未查</source>
        <translation>검사 안함</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>과민</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>수첩번호</translation>
    </message>
    <message>
        <source>尚未评估</source>
        <translation>아직 평가하지 않음</translation>
    </message>
</context>
<context>
    <name>muying::ui::HintStrip</name>
    <message>
        <source>立即转诊</source>
        <translation>즉시 전원</translation>
    </message>
    <message>
        <source>转诊提示</source>
        <translation>전원 알림</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>另有 %1 条提示</source>
        <translation>알림 %1건이 더 있음</translation>
    </message>
</context>
<context>
    <name>muying::ui::HistoryPanel</name>
    <message>
        <source>%1的历史</source>
        <translation>%1 수정경력</translation>
    </message>
    <message>
        <source>Esc 关闭</source>
        <translation>Esc 닫기</translation>
    </message>
    <message>
        <source>填入 %1</source>
        <translation>%1 기입</translation>
    </message>
    <message>
        <source>清空，原为 %1</source>
        <translation>지움, 원래 %1</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 → %2(으)로 고침</translation>
    </message>
    <message>
        <source>%1，第 %2 稿</source>
        <translation>%1, 제%2고</translation>
    </message>
    <message>
        <source>这一项还没有保存过。</source>
        <translation>이 항목은 아직 저장한 적이 없습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::IntakeHelp</name>
    <message>
        <source>可能已有档案：%1。%2</source>
        <translation>서류가 이미 있을 수 있습니다: %1. %2</translation>
    </message>
    <message>
        <source>打开已有档案</source>
        <translation>있는 서류 열기</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>按超声核定</source>
        <translation>초음파로 확정</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>고치지 않음</translation>
    </message>
</context>
<context>
    <name>muying::ui::LoadBars</name>
    <message>
        <source>%1 %2 项</source>
        <translation>%1 %2건</translation>
    </message>
    <message>
        <source>产检</source>
        <translation>산전검사</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>报告登记</source>
        <translation>보고·등록</translation>
    </message>
    <message>
        <source>今后7天工作量：%1</source>
        <translation>앞으로 7일 작업량: %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::LookSection</name>
    <message>
        <source>外观</source>
        <translation>겉모양</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>어두운 색</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>화면언어</translation>
    </message>
    <message>
        <source>纸上的语言按每位孕产妇另选。</source>
        <translation>종이에 쓰는 언어는 임산부마다 따로 선택합니다.</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>글자크기</translation>
    </message>
    <message>
        <source>深色界面</source>
        <translation>어두운 화면</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>밝기</translation>
    </message>
</context>
<context>
    <name>muying::ui::MainWindow</name>
    <message>
        <source>一段时间没有操作，已自动锁定。</source>
        <translation>한동안 조작이 없어 자동으로 잠그었습니다.</translation>
    </message>
    <message>
        <source>母婴</source>
        <translation>모영</translation>
    </message>
    <message>
        <source>示例诊所</source>
        <translation>시례진료소</translation>
    </message>
    <message>
        <source>正在准备示例诊所，里面的人都是虚构的。</source>
        <translation>시례진료소를 준비하고 있습니다. 여기 나오는 사람은 모두 꾸며낸 것입니다.</translation>
    </message>
    <message>
        <source>母婴备份</source>
        <translation>모영 여벌저장</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。请另选一个，或以后在设置里再定。</source>
        <translation>폴더 %1: 만들 수 없습니다. 다른 폴더를 선택하거나 나중에 설정에서 정하십시오.</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘，仍留在本机内存里，请勿关机，解锁后再保存。%1</source>
        <translation>저장하지 않은 내용을 디스크에 쓰지 못하였으며 아직 이 콤퓨터의 메모리에 있습니다. 콤퓨터를 끄지 말고 잠금을 푼 다음 저장하십시오. %1</translation>
    </message>
    <message>
        <source>未保存的内容没有写进磁盘。请先保存；再按一次关闭就会放弃它。%1</source>
        <translation>저장하지 않은 내용을 디스크에 쓰지 못하였습니다. 먼저 저장하십시오. 닫기를 한번 더 누르면 버려집니다. %1</translation>
    </message>
    <message>
        <source>不能建立档案文件夹 %1，请检查写入权限。</source>
        <translation>자료폴더 %1: 만들 수 없습니다. 쓰기권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>示例诊所的密码是 %1。</source>
        <translation>시례진료소의 암호: %1.</translation>
    </message>
    <message>
        <source>建立档案时恢复单没有确认抄好。没有恢复单，忘记密码就再也打不开资料。请现在做一张新的恢复单。</source>
        <translation>자료파일을 만들 때 복원표를 베꼈다는 확인이 없었습니다. 복원표가 없이 암호를 잊으면 자료를 다시는 열 수 없습니다. 지금 새 복원표를 만드십시오.</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>새 복원표 만들기</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>退出前的备份没有成功。请看上面的说明；再按一次关闭就不备份退出。</source>
        <translation>끝내기전의 여벌저장을 하지 못하였습니다. 우의 설명을 보십시오. 닫기를 한번 더 누르면 여벌저장 없이 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::MarkLegend</name>
    <message>
        <source>风险标记印成黑白线条</source>
        <translation>위험표식을 흑백 선으로 인쇄</translation>
    </message>
    <message>
        <source>风险标记印成彩色</source>
        <translation>위험표식을 색으로 인쇄</translation>
    </message>
</context>
<context>
    <name>muying::ui::Notices</name>
    <message>
        <source>注意</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>알았습니다</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageThumbs</name>
    <message>
        <source>各页</source>
        <translation>모든 페지</translation>
    </message>
</context>
<context>
    <name>muying::ui::PageView</name>
    <message>
        <source>纸面，第 %1 页，共 %2 页</source>
        <translation>지면, 제%1페지, 모두 %2페지</translation>
    </message>
</context>
<context>
    <name>muying::ui::PasswordSection</name>
    <message>
        <source>我的密码</source>
        <translation>나의 암호</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>지금 암호</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>새 암호 다시 입력</translation>
    </message>
    <message>
        <source>更改密码</source>
        <translation>암호 바꾸기</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，密码没有更改。</source>
        <translation>두번 입력한 새 암호가 서로 달라 암호를 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>密码已更改，下次解锁用新密码。</source>
        <translation>암호를 바꾸었습니다. 다음번 잠금을 풀 때 새 암호를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintOptions</name>
    <message>
        <source>风险标记在这台打印机上</source>
        <translation>이 인쇄기에서의 위험표식</translation>
    </message>
    <message>
        <source>整页，印在白纸上</source>
        <translation>전체 페지, 흰 종이에</translation>
    </message>
    <message>
        <source>套打：只把数值印到手册上</source>
        <translation>덧인쇄: 수첩에 수치만</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>인쇄기</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>인쇄기 없음, PDF 가능</translation>
    </message>
    <message>
        <source>页，例如 1-3,5</source>
        <translation>페지, 례: 1-3,5</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>흑백인쇄기(선 표식)</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>页</source>
        <translation>페지</translation>
    </message>
    <message>
        <source>套打偏移</source>
        <translation>덧인쇄 편차</translation>
    </message>
    <message>
        <source>随打印机保存</source>
        <translation>인쇄기별</translation>
    </message>
    <message>
        <source>向右，毫米</source>
        <translation>오른쪽으로, 밀리메터</translation>
    </message>
    <message>
        <source>向下，毫米</source>
        <translation>아래로, 밀리메터</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>只印一节</source>
        <translation>한 부분만 인쇄</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전부</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrintPreview</name>
    <message>
        <source>返回</source>
        <translation>되돌아가기</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>인쇄 미리보기</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>이전 페지</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>다음 페지</translation>
    </message>
    <message>
        <source>单页</source>
        <translation>한페지</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>두페지</translation>
    </message>
    <message>
        <source>原大</source>
        <translation>원래 크기</translation>
    </message>
    <message>
        <source>印出的数值</source>
        <translation>인쇄되는 수치</translation>
    </message>
    <message>
        <source>手册上已印好，不再印</source>
        <translation>수첩에 이미 인쇄되여 있어 다시 인쇄하지 않음</translation>
    </message>
    <message>
        <source>偏移已计入</source>
        <translation>편차를 반영함</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>인쇄 진척</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>打印.pdf</source>
        <translation>인쇄.pdf</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>제%1페지, 모두 %2페지</translation>
    </message>
    <message>
        <source>页码不对。请写成 1-%1 或 1,3 这样。</source>
        <translation>페지번호가 틀립니다. 1-%1 또는 1,3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 处文字放不下，打印前请核对。</source>
        <translation>제%1페지에 글이 다 들어가지 않는 곳이 %2곳 있습니다. 인쇄하기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>打印 %1 页</source>
        <translation>%1페지 인쇄</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>인쇄를 취소하였습니다. 이미 보낸 페지는 그대로 인쇄될 수 있습니다.</translation>
    </message>
    <message>
        <source>取消打印</source>
        <translation>인쇄 취소</translation>
    </message>
    <message>
        <source>%1 页已送到打印机。</source>
        <translation>%1페지를 인쇄기로 보냈습니다.</translation>
    </message>
    <message>
        <source>已存为 %1。PDF 没有加密，含个人信息，请收好。</source>
        <translation>%1에 저장하였습니다. PDF는 암호화되지 않았고 개인정보가 들어 있으므로 잘 간수하십시오.</translation>
    </message>
    <message>
        <source>%1 页待打印</source>
        <translation>인쇄 대기 %1페지</translation>
    </message>
    <message>
        <source>PgUp / PgDn 翻页</source>
        <translation>PgUp / PgDn 페지 넘기기</translation>
    </message>
    <message>
        <source>Ctrl+滚轮 缩放</source>
        <translation>Ctrl+굴림판 확대·축소</translation>
    </message>
    <message>
        <source>方向键 微调偏移</source>
        <translation>방향건 편차 미세조절</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>인쇄는 조작기록에 남습니다</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填，套打时留空。</source>
        <translation>제%1페지에 기입하지 않은 항목이 %2개 있습니다. 덧인쇄 때 비여둡니다.</translation>
    </message>
    <message>
        <source>第 %1 页有 %2 项未填。</source>
        <translation>제%1페지에 기입하지 않은 항목이 %2개 있습니다.</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填，套打时留空。</source>
        <translation>%1페지에 기입하지 않은 항목이 모두 %2개 있습니다. 덧인쇄 때 비여둡니다.</translation>
    </message>
    <message>
        <source>有 %1 页共 %2 项未填。</source>
        <translation>%1페지에 기입하지 않은 항목이 모두 %2개 있습니다.</translation>
    </message>
    <message>
        <source>第 %1 页：%2</source>
        <translation>제%1페지: %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::PrinterSection</name>
    <message>
        <source>打印机</source>
        <translation>인쇄기</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>흑백인쇄기(선 표식)</translation>
    </message>
    <message>
        <source>本机还没有打印机</source>
        <translation>이 콤퓨터에 아직 인쇄기가 없음</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>색</translation>
    </message>
    <message>
        <source>套打向右</source>
        <translation>덧인쇄 오른쪽으로</translation>
    </message>
    <message>
        <source>只移动套打时印出的数值，随打印机保存在本机。</source>
        <translation>덧인쇄할 때 찍히는 수치만 옮기며 인쇄기에 따라 이 콤퓨터에 저장됩니다.</translation>
    </message>
    <message>
        <source>套打向下</source>
        <translation>덧인쇄 아래로</translation>
    </message>
    <message>
        <source>测试页</source>
        <translation>시험페지</translation>
    </message>
    <message>
        <source>先看再印：尺子、套打落点、五种标记和两种字体。没有打印机时可存成 PDF。</source>
        <translation>먼저 보고 인쇄합니다: 자, 덧인쇄 위치, 다섯가지 표식과 두가지 글꼴. 인쇄기가 없으면 PDF로 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::Rail</name>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation>%1(Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReasonPanel</name>
    <message>
        <source>颜色的理由、待办和曲线</source>
        <translation>색의 리유, 처리할 일, 곡선</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>리유</translation>
    </message>
    <message>
        <source>已分级</source>
        <translation>등급 확정</translation>
    </message>
    <message>
        <source>建议，待上级评估</source>
        <translation>제안, 상급평가 대기</translation>
    </message>
    <message>
        <source>另有较低的 %1 条：%2</source>
        <translation>더 낮은 조목 %1개도 있음: %2</translation>
    </message>
    <message>
        <source>筛查已完成，没有符合的条目。</source>
        <translation>선별조사를 마쳤으며 해당하는 조목이 없습니다.</translation>
    </message>
    <message>
        <source>还没有符合的评估条目；未问、未查的项目不算正常。</source>
        <translation>아직 해당하는 평가조목이 없습니다. 묻지 않았거나 검사하지 않은 항목은 정상으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>筛查阳性 %1 项：%2</source>
        <translation>선별 양성 %1개: %2</translation>
    </message>
    <message>
        <source>怎样会变</source>
        <translation>어떻게 달라지나</translation>
    </message>
    <message>
        <source>未查 %1 项：%2等</source>
        <translation>검사 안함 %1: %2 등</translation>
    </message>
    <message>
        <source>未查 %1 项：%2</source>
        <translation>검사 안함 %1: %2</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>처리할 일</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>처리할 일이 없습니다.</translation>
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
        <translation>주</translation>
    </message>
    <message>
        <source>多胎不适用此标准，只画曲线，不作判断。</source>
        <translation>다태임신에는 이 표준을 적용하지 않으며 곡선만 그리고 판단하지 않습니다.</translation>
    </message>
    <message>
        <source>孕期增重</source>
        <translation>임신기 체중증가</translation>
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
        <translation>자궁저높이</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegisterModel</name>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>등록자</translation>
    </message>
</context>
<context>
    <name>muying::ui::RegistersPage</name>
    <message>
        <source>快到期的批次</source>
        <translation>기한이 가까운 제조번호</translation>
    </message>
    <message>
        <source>登记条目</source>
        <translation>대장 항목</translation>
    </message>
    <message>
        <source>登记种类</source>
        <translation>대장 종류</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>새 품목</translation>
    </message>
    <message>
        <source>新增一条</source>
        <translation>한줄 추가</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>모두 %1개</translation>
    </message>
    <message>
        <source>90 天内到期或已过期的批次：%1</source>
        <translation>90일안에 기한이 되거나 이미 지난 제조번호: %1</translation>
    </message>
    <message>
        <source>没有 90 天内到期的批次。</source>
        <translation>90일안에 기한이 되는 제조번호가 없습니다.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>저장하였습니다.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Esc 回到列表</source>
        <translation>Esc 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Enter 打开   Ctrl+Shift+N 新增一条</source>
        <translation>Enter 열기   Ctrl+Shift+N 한줄 추가</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReportClock</name>
    <message>
        <source>逾期 %1</source>
        <translation>%1 지남</translation>
    </message>
    <message>
        <source>%1天 %2</source>
        <translation>%1일 %2</translation>
    </message>
    <message>
        <source>今天 %1 前</source>
        <translation>오늘 %1까지</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4</source>
        <extracomment>spoken: mark, name, what to do, until when</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %2 天</source>
        <extracomment>colour and the time within which the report has to be made</extracomment>
        <translation>%1 %2일</translation>
    </message>
    <message>
        <source>%1 %2 小时</source>
        <translation>%1 %2시간</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1일 지남</translation>
    </message>
</context>
<context>
    <name>muying::ui::ScreeningHelp</name>
    <message>
        <source>有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。</source>
        <translation>선별조사 양성이 %1개(%2) 있습니다. 결과를 “2 선별조사 양성”으로 기입할것을 건의합니다.</translation>
    </message>
    <message>
        <source>各项都已询问，没有阳性，筛查结果建议填“1 阴性”。</source>
        <translation>모든 항목을 물었고 양성이 없습니다. 결과를 “1 음성”으로 기입할것을 건의합니다.</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>채용</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>고치지 않음</translation>
    </message>
    <message>
        <source>筛查结果填的是阴性，但勾选了 %1 项（%2）。没有保存：请改结果，或去掉勾选。</source>
        <translation>선별조사결과는 음성인데 %1개(%2)를 선택하였습니다. 저장하지 않았습니다. 결과를 고치거나 선택을 없애십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchDelegate</name>
    <message>
        <source>操作</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchField</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号或操作</source>
        <translation>이름, 병음 첫글자, 전화 끝번호, 수첩번호, 기능</translation>
    </message>
    <message>
        <source>查找孕产妇或操作，Ctrl+K</source>
        <translation>임산부나 기능 검색, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchModel</name>
    <message>
        <source>最近打开</source>
        <translation>최근에 연 것</translation>
    </message>
    <message>
        <source>人</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>孕产妇，%1</source>
        <translation>임산부, %1</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4，尾号 %5</source>
        <translation>%1, %2, %3, %4, 끝번호 %5</translation>
    </message>
    <message>
        <source>孕产妇 %1，儿童 %2</source>
        <translation>임산부 %1, 어린이 %2</translation>
    </message>
    <message>
        <source>儿童 %1，%2，母亲 %3，%4，尾号 %5</source>
        <translation>어린이 %1, %2, 어머니 %3, %4, 끝번호 %5</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPopup</name>
    <message>
        <source>搜索结果</source>
        <translation>검색결과</translation>
    </message>
    <message>
        <source>↑ ↓ 选择   Enter 打开应填的表   Shift+Enter 打开档案   Alt+1–9 直接打开</source>
        <translation>↑ ↓ 선택   Enter 기입할 표 열기   Shift+Enter 서류 열기   Alt+1–9 바로 열기</translation>
    </message>
    <message>
        <source>找不到？ Ctrl+N 新建孕产妇</source>
        <translation>없습니까? Ctrl+N 새 임산부 등록</translation>
    </message>
    <message>
        <source>没有找到。可以按姓名、拼音首字母、朝鲜文、电话尾号、身份证尾号或手册号查找。</source>
        <translation>찾지 못하였습니다. 이름, 병음 첫 글자, 조선문, 전화 끝번호, 신분증 끝번호, 수첩번호로 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SearchPreview</name>
    <message>
        <source>未填</source>
        <translation>미기입</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>수첩번호</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>尾号 %1</source>
        <translation>끝번호 %1</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>해산예정일</translation>
    </message>
    <message>
        <source>过敏</source>
        <translation>과민</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>现在应做</source>
        <translation>지금 할 일</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>처리할 일이 없습니다.</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>출생</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>어머니</translation>
    </message>
</context>
<context>
    <name>muying::ui::Segment</name>
    <message>
        <source>%1，%2 项，第 %3 个，共 %4 个</source>
        <extracomment>accessible name of the chosen segment: word, number of rows, place among the choices</extracomment>
        <translation>%1, %2건, %4개중 %3번째</translation>
    </message>
</context>
<context>
    <name>muying::ui::SettingsPage</name>
    <message>
        <source>设置各部分</source>
        <translation>설정의 각 부분</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>겉모양</translation>
    </message>
    <message>
        <source>本机构</source>
        <translation>본 기구</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>인쇄기</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>여벌저장</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>나의 암호</translation>
    </message>
    <message>
        <source>外观和打印机只存在本机，其余存在本机构的档案文件里</source>
        <translation>겉모양과 인쇄기 설정은 이 콤퓨터에만, 나머지는 본 기구의 자료파일에 저장됩니다</translation>
    </message>
</context>
<context>
    <name>muying::ui::Timeline</name>
    <message>
        <source>时间线</source>
        <translation>시간선</translation>
    </message>
    <message>
        <source>%1 起，%2 前</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1일 지남</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>风险评估（建议）</source>
        <translation>위험평가(제안)</translation>
    </message>
    <message>
        <source>草稿，%1</source>
        <translation>초고, %1</translation>
    </message>
    <message>
        <source>今后</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>以前</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>1 基本信息</source>
        <translation>1 기본정보</translation>
    </message>
    <message>
        <source>2 本次妊娠</source>
        <translation>2 이번 임신</translation>
    </message>
    <message>
        <source>3 首次产检</source>
        <translation>3 첫 산전검사</translation>
    </message>
    <message>
        <source>姓名、证件、电话、住址</source>
        <translation>이름, 증건, 전화, 주소</translation>
    </message>
    <message>
        <source>孕产史、末次月经、预产期</source>
        <translation>임신출산력, 마지막 월경, 해산예정일</translation>
    </message>
    <message>
        <source>像纸上一样填写</source>
        <translation>종이에 쓰듯이 기입</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>서류 합치기</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>전입, 관리 회복</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>관리 끝내기, 전출</translation>
    </message>
    <message>
        <source>%1 第%2剂</source>
        <translation>%1 제%2차</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>어린이 등록</translation>
    </message>
    <message>
        <source>1 儿童基本信息</source>
        <translation>1 어린이 기본정보</translation>
    </message>
    <message>
        <source>姓名、出生、母亲、监护人</source>
        <translation>이름, 출생, 어머니, 보호자</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayModel</name>
    <message>
        <source>%1 项</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>先按风险，再按天数</source>
        <translation>위험순, 다음 날수순</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>孕周 / 产后</source>
        <translation>주수 / 산후</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayPage</name>
    <message>
        <source>这一项要填表才算完成，按 Enter 打开应填的表。</source>
        <translation>이 일은 표를 기입해야 완료로 됩니다. Enter를 눌러 기입할 표를 여십시오.</translation>
    </message>
    <message>
        <source>已登记完成。</source>
        <translation>완료를 등록하였습니다.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>기한지남</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>명단 인쇄</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>≥37周</source>
        <translation>≥37주</translation>
    </message>
    <message>
        <source>报告计时</source>
        <translation>보고시한</translation>
    </message>
    <message>
        <source>访视</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>yyyy年M月d日 dddd</source>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>%1 项在走</source>
        <translation>진행중 %1건</translation>
    </message>
    <message>
        <source>没有在走的报告</source>
        <translation>진행중인 보고 없음</translation>
    </message>
    <message>
        <source>共 %1 项</source>
        <translation>모두 %1건</translation>
    </message>
    <message>
        <source>没有到期的事项。按 Ctrl+N 新建孕产妇。</source>
        <translation>기한이 된 일이 없습니다. Ctrl+N을 눌러 새 임산부를 등록하십시오.</translation>
    </message>
    <message>
        <source>没有符合这些条件的事项。按 Esc 清除筛选。</source>
        <translation>이 조건에 맞는 일이 없습니다. Esc를 눌러 려과를 해제하십시오.</translation>
    </message>
    <message>
        <source>%1 项，已选 1</source>
        <translation>%1건, 1건 선택</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7일 안</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>高危新生儿</source>
        <translation>고위험신생아</translation>
    </message>
    <message>
        <source>7天工作量</source>
        <translation>7일 작업량</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   F 登记完成   P 打印名单   Esc 清除筛选</source>
        <translation>Enter 기입할 표 열기   F 완료 등록   P 명단 인쇄   Esc 려과 해제</translation>
    </message>
</context>
<context>
    <name>muying::ui::TodayView</name>
    <message>
        <source>今日应做</source>
        <translation>오늘 할 일</translation>
    </message>
    <message>
        <source>产后 365天</source>
        <translation>산후 365일</translation>
    </message>
    <message>
        <source>逾期 365 天</source>
        <translation>365일 지남</translation>
    </message>
    <message>
        <source>某某某（示例）</source>
        <translation>아무개(시례)</translation>
    </message>
    <message>
        <source>38岁 G2P1</source>
        <translation>38살 G2P1</translation>
    </message>
</context>
<context>
    <name>muying::ui::TopBar</name>
    <message>
        <source>母婴</source>
        <translation>모영</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>시례</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>잠금</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnknownEntry</name>
    <message>
        <source>这份记录用的是 %1 版的表，本程序不认识这一版，只能查看。请升级程序后再修改。</source>
        <translation>이 기록은 %1판 표를 썼는데 이 프로그람은 그 판을 모르므로 볼 수만 있습니다. 프로그람을 갱신한 다음 고치십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::UnlockPage</name>
    <message>
        <source>大写锁定可能已打开。</source>
        <translation>대문자잠금(Caps Lock)이 켜져 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>请切换到已经打开的窗口，或关闭它后再试。</source>
        <translation>이미 열린 창문으로 가거나 그것을 닫은 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>请在装有新版程序的电脑上打开，或先升级本机的程序。文件没有被改动。</source>
        <translation>새 판본의 프로그람이 설치된 콤퓨터에서 열거나 먼저 이 콤퓨터의 프로그람을 갱신하십시오. 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>请不要删除该文件，从备份文件夹取最近一份备份，并联系维护人员。</source>
        <translation>이 파일을 지우지 말고 여벌저장폴더에서 최근의 여벌파일을 꺼내고 관리보수인원에게 련락하십시오.</translation>
    </message>
    <message>
        <source>请把文件移到可以写入的文件夹，或请管理员放开写入权限后再试。</source>
        <translation>파일을 쓸 수 있는 폴더로 옮기거나 관리자에게 쓰기권한을 열어 달라고 한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>请腾出磁盘空间后再试。</source>
        <translation>디스크공간을 비운 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>排除原因后再试一次。</source>
        <translation>원인을 없앤 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>잠금풀기</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>文件：%1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>看示例诊所</source>
        <translation>시례진료소 보기</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>복원코드</translation>
    </message>
    <message>
        <source>按恢复单上的各组输入，大小写和连字符不限。</source>
        <translation>복원표의 조대로 입력하며 대소문자와 이음표는 가리지 않습니다.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>되돌아가기</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>忘记密码，用恢复单</source>
        <translation>암호를 잊음, 복원표 사용</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>档案文件没有打开</source>
        <translation>자료파일이 열리지 않았음</translation>
    </message>
    <message>
        <source>用恢复单设新密码</source>
        <translation>복원표로 새 암호 설정</translation>
    </message>
    <message>
        <source>恢复单在建库时抄写或打印，由管理员保管。只有管理员的密码能这样重设。</source>
        <translation>복원표는 자료파일을 만들 때 적거나 인쇄하여 관리자가 보관합니다. 관리자의 암호만 이렇게 다시 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>再输一次新密码</source>
        <translation>새 암호 다시 입력</translation>
    </message>
    <message>
        <source>设新密码</source>
        <translation>새 암호 설정</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样，请重新输入。</source>
        <translation>두번 입력한 새 암호가 서로 다릅니다. 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::UsersSection</name>
    <message>
        <source>用户</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>신분</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>用户名单</source>
        <translation>사용자 명단</translation>
    </message>
    <message>
        <source>停用所选用户</source>
        <translation>선택한 사용자 정지</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>의사</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>增加用户</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>사용정지</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>사용중</translation>
    </message>
    <message>
        <source>已增加用户 %1。</source>
        <translation>사용자 %1: 추가하였습니다.</translation>
    </message>
    <message>
        <source>请先在名单里选一位用户。</source>
        <translation>먼저 명단에서 사용자 한명을 선택하십시오.</translation>
    </message>
    <message>
        <source>停用后 %1 不能再解锁，以前的记录保留。再按一次确认。</source>
        <translation>사용을 정지하면 %1은(는) 더는 잠금을 풀 수 없고 이전 기록은 남습니다. 확인하려면 한번 더 누르십시오.</translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation>%1: 사용을 정지하였습니다.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>사용자이름</translation>
    </message>
    <message>
        <source>用下面的密码重设</source>
        <translation>아래 암호로 다시 설정</translation>
    </message>
    <message>
        <source>由管理员设第一个密码，用户在“我的密码”里更改。</source>
        <translation>첫 암호는 관리자가 설정하고 사용자는 “나의 암호”에서 바꿉니다.</translation>
    </message>
    <message>
        <source>请填写姓名和用户名。</source>
        <translation>이름과 사용자이름을 기입하십시오.</translation>
    </message>
    <message>
        <source>%1 的密码已重设，请当面告诉本人。</source>
        <translation>%1의 암호를 다시 설정하였습니다. 본인에게 직접 알려 주십시오.</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>새 복원표 만들기</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>복원표</translation>
    </message>
    <message>
        <source>恢复单丢了、被人看过，或从没抄好，就做一张新的；旧的立即作废。</source>
        <translation>복원표를 잃었거나 남이 보았거나 베끼지 못하였으면 새로 만드십시오. 옛것은 곧 무효로 됩니다.</translation>
    </message>
    <message>
        <source>旧恢复单会立即作废。请先备好打印机或纸笔，再按一次。</source>
        <translation>옛 복원표는 곧 무효로 됩니다. 인쇄기나 종이와 펜을 준비하고 한번 더 누르십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::VaccinePane</name>
    <message>
        <source>疫苗</source>
        <translation>백신</translation>
    </message>
    <message>
        <source>剂次</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>应种日</source>
        <translation>접종날자</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>muying::ui::WhatIfLine</name>
    <message>
        <source>%1，变为%2</source>
        <translation>%1, 변경후 %2</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPage</name>
    <message>
        <source>缺少基本信息表，无法新建。请重新安装程序。</source>
        <translation>기본정보표가 없어 새로 만들 수 없습니다. 프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>草稿，%1 / %2 项</source>
        <translation>초고, %1 / %2</translation>
    </message>
    <message>
        <source>新增一张表</source>
        <translation>새 표 추가</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>登记她的孩子</source>
        <translation>그의 아이 등록</translation>
    </message>
    <message>
        <source>转入、恢复管理</source>
        <translation>전입, 관리 회복</translation>
    </message>
    <message>
        <source>结束管理、转出</source>
        <translation>관리 끝내기, 전출</translation>
    </message>
    <message>
        <source>合并重复档案</source>
        <translation>중복서류 합치기</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>합치기 취소</translation>
    </message>
    <message>
        <source>孩子</source>
        <translation>아이</translation>
    </message>
    <message>
        <source>&amp;%1  %2，%3</source>
        <translation>&amp;%1  %2, %3</translation>
    </message>
    <message>
        <source>孩子 %1 名</source>
        <translation>아이 %1명</translation>
    </message>
    <message>
        <source>登记新生儿</source>
        <translation>신생아 등록</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenModel</name>
    <message>
        <source>产后 %1天</source>
        <translation>산후 %1일</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>표식</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>임신주수</translation>
    </message>
    <message>
        <source>预产期</source>
        <translation>해산예정일</translation>
    </message>
    <message>
        <source>村</source>
        <translation>촌</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>책임자</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenPage</name>
    <message>
        <source>孕产妇</source>
        <translation>임산부</translation>
    </message>
    <message>
        <source>姓名、拼音、村、电话、手册号</source>
        <translation>이름, 병음, 촌, 전화, 수첩번호</translation>
    </message>
    <message>
        <source>筛选孕产妇</source>
        <translation>임산부 려과</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>≥37周</source>
        <translation>≥37주</translation>
    </message>
    <message>
        <source>在孕</source>
        <translation>임신중</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>산후</translation>
    </message>
    <message>
        <source>孕产妇名单</source>
        <translation>임산부 명단</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>모두 %1명</translation>
    </message>
    <message>
        <source>%1 人，共 %2 人</source>
        <translation>%1명, 모두 %2명</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   Shift+Enter 打开档案   Esc 清除筛选</source>
        <translation>Enter 기입할 표 열기   Shift+Enter 서류 열기   Esc 려과 해제</translation>
    </message>
</context>
<context>
    <name>muying::ui::Workplace</name>
    <message>
        <source>今日</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>孕产妇</source>
        <translation>임산부</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>新建孕产妇</source>
        <translation>새 임산부</translation>
    </message>
    <message>
        <source>登记一位新的孕产妇</source>
        <translation>새 임산부를 등록</translation>
    </message>
    <message>
        <source>打印今日名单</source>
        <translation>오늘 명단 인쇄</translation>
    </message>
    <message>
        <source>打印今日应做的名单</source>
        <translation>오늘 할 일 명단 인쇄</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>保留草稿并锁定</source>
        <translation>초고를 남기고 잠금</translation>
    </message>
    <message>
        <source>打开这一页</source>
        <translation>이 페지 열기</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>医师</source>
        <translation>의사</translation>
    </message>
    <message>
        <source>草稿 %1</source>
        <translation>초고 %1</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>아직 여벌저장 안함</translation>
    </message>
    <message>
        <source>备份 今天 %1，已校验</source>
        <translation>여벌저장 오늘 %1, 검증됨</translation>
    </message>
    <message>
        <source>备份 %1，已校验</source>
        <translation>여벌저장 %1, 검증됨</translation>
    </message>
    <message>
        <source>单机，不联网</source>
        <translation>단독기, 련결 안함</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>新建儿童</source>
        <translation>어린이 등록</translation>
    </message>
    <message>
        <source>登记一名没有母亲档案的儿童</source>
        <translation>어머니의 서류가 없는 어린이 등록</translation>
    </message>
    <message>
        <source>打开设置</source>
        <translation>설정 열기</translation>
    </message>
</context>
<context>
    <name>muying::work</name>
    <message>
        <source>已停止。已写入的 %1 名示例妇女是完整的。</source>
        <translation>멈추었습니다. 이미 써넣은 시례녀성 %1명은 완전합니다.</translation>
    </message>
    <message>
        <source>人数应在 1 到 %1 之间。</source>
        <translation>인원수는 1부터 %1까지여야 합니다.</translation>
    </message>
    <message>
        <source>没有“%1”这张表，或它来自更新的程序，只能查看。</source>
        <translation>“%1”: 이런 표가 없거나 더 새로운 프로그람에서 온 것이므로 볼 수만 있습니다.</translation>
    </message>
    <message>
        <source>她还没有登记的妊娠，不能保存“%1”。请先填写本次妊娠登记。</source>
        <translation>등록된 임신이 아직 없어 “%1”을(를) 저장할 수 없습니다. 먼저 이번 임신등록을 기입하십시오.</translation>
    </message>
    <message>
        <source>“%1”已经有一份记录，请打开那份记录修改。</source>
        <translation>“%1”: 이미 기록이 있습니다. 그 기록을 열어 고치십시오.</translation>
    </message>
    <message>
        <source>她还有一次没有结案的妊娠。请先在那次妊娠登记里填写结局，再登记新的妊娠。</source>
        <translation>아직 종결하지 않은 임신이 있습니다. 먼저 그 임신등록에 결말을 기입한 다음 새 임신을 등록하십시오.</translation>
    </message>
    <message>
        <source>身份证号与已建档的“%1”相同。</source>
        <translation>신분증번호가 이미 서류가 있는 “%1”와(과) 같습니다.</translation>
    </message>
    <message>
        <source>姓名和出生日期与已建档的“%1”相同。</source>
        <translation>이름과 출생날자가 이미 서류가 있는 “%1”와(과) 같습니다.</translation>
    </message>
    <message>
        <source>电话相同，姓名与已建档的“%1”相近。</source>
        <translation>전화가 같고 이름이 이미 서류가 있는 “%1”와(과) 비슷합니다.</translation>
    </message>
    <message>
        <source>已停止更新。</source>
        <translation>갱신을 멈추었습니다.</translation>
    </message>
    <message>
        <source>作废需要写明原因。记录没有改动。</source>
        <translation>무효로 하려면 원인을 밝혀야 합니다. 기록은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>这一项要填写相应的表，不能直接登记完成。</source>
        <translation>이 일은 해당하는 표를 기입해야 하며 직접 완료로 등록할 수 없습니다.</translation>
    </message>
    <message>
        <source>完成日期不对：不能晚于今天。</source>
        <translation>완료날자가 틀립니다. 오늘보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>找不到这次妊娠，没有登记。</source>
        <translation>이 임신을 찾을 수 없어 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”没有选项“%2”。请从列出的选项中选择。</source>
        <translation>“%1”: “%2” 선택항이 없습니다. 렬거된 선택항에서 선택하십시오.</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”。</source>
        <translation>표 “%1”에 항목 “%2”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“%1”的值类型不对。</source>
        <translation>“%1”: 값의 류형이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 村医</source>
        <translation>%1 촌의사</translation>
    </message>
    <message>
        <source>%1 医师</source>
        <translation>%1 의사</translation>
    </message>
    <message>
        <source>档案损坏，打不开</source>
        <translation>자료파일이 손상되여 열 수 없음</translation>
    </message>
    <message>
        <source>保留的份数应为 1 到 %1，备份安排没有改。</source>
        <translation>보관 부수는 1부터 %1까지여야 합니다. 여벌저장 계획은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>请先选一个备份文件夹，备份安排没有改。</source>
        <translation>먼저 여벌저장폴더를 고르십시오. 여벌저장 계획은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>合并的档案互相指向，打不开。请恢复备份。</source>
        <translation>합친 서류들이 서로를 가리켜 열수 없습니다. 예비복사를 회복하십시오.</translation>
    </message>
    <message>
        <source>“%1”是个人的表，不是本机构的登记，没有保存。</source>
        <translation>《%1》은 개인의 표이며 본 기구의 대장이 아니므로 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”是本机构的登记，请在“登记”页填写。</source>
        <translation>《%1》은 본 기구의 대장이니 “대장” 페지에 적으십시오.</translation>
    </message>
    <message>
        <source>“%1”是儿童的表。请先打开儿童的档案，再填写。</source>
        <translation>“%1”은 어린이의 표입니다. 먼저 어린이의 서류를 여십시오.</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，不能登记儿童。请重新安装程序。</source>
        <translation>어린이 기본정보표가 없어 등록할수 없습니다. 프로그람을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>两份档案的身份证号不同，没有合并。请先核对，改正录错的一份。</source>
        <translation>두 서류의 신분증번호가 달라 합치지 않았습니다. 먼저 확인하고 잘못된 서류를 고치십시오.</translation>
    </message>
    <message>
        <source>两名儿童的性别、出生日期、身份证号或出生证编号不同，没有合并。请先核对。</source>
        <translation>두 어린이의 성별, 출생날자, 신분증번호 또는 출생의학증명 번호가 달라 합치지 않았습니다. 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>他们是同一次分娩的不同孩子（双胎或多胎），没有合并。</source>
        <translation>같은 해산의 서로 다른 아이(쌍둥이 또는 다태)이므로 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>请保留连着母亲档案的那一份，把另一份并入它。没有合并。</source>
        <translation>어머니의 서류와 이어진 서류를 남기고 다른 서류를 거기에 합치십시오. 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>两次妊娠的预产期相差 %1 天，不像同一次妊娠，没有合并。请先核对，或先结案其中一次。</source>
        <translation>두 임신의 해산예정일이 %1일 차이나 같은 임신 같지 않아 합치지 않았습니다. 먼저 확인하거나 하나를 종결하십시오.</translation>
    </message>
    <message>
        <source>这两份档案不能合并：要两份同类的、能打开的档案。</source>
        <translation>이 두 서류는 합칠수 없습니다. 같은 종류의 열리는 서류 두개가 필요합니다.</translation>
    </message>
    <message>
        <source>这份档案已经并入别的档案。没有改动。</source>
        <translation>이 서류는 이미 다른 서류에 합쳤습니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>这两份档案不能合并。</source>
        <translation>이 두 서류는 합칠수 없습니다.</translation>
    </message>
    <message>
        <source>这份档案没有并入别的档案。没有改动。</source>
        <translation>이 서류는 다른 서류에 합친것이 아닙니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>合并档案要写明依据。没有改动。</source>
        <translation>서류를 합치려면 근거를 적어야 합니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>撤销合并要写明原因。没有改动。</source>
        <translation>합치기를 취소하려면 원인을 적어야 합니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。</source>
        <translation>서류 첫페지가 없거나 더 새 프로그람의것이여서 서류상태를 바꿀수 없습니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>日期不对：不能晚于今天。没有改动。</source>
        <translation>날자가 맞지 않습니다. 오늘보다 늦을수 없습니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>这种结束原因只用于儿童档案。没有改动。</source>
        <translation>이 원인은 어린이서류에만 씁니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>这份档案已经结束管理。没有改动。</source>
        <translation>이 서류는 이미 관리를 끝냈습니다. 바뀐것이 없습니다.</translation>
    </message>
    <message>
        <source>档案首页、妊娠登记和儿童基本信息不能作废，只能修改。</source>
        <translation>서류 첫페지, 임신등록과 어린이 기본정보는 무효로 할수 없고 고칠수만 있습니다.</translation>
    </message>
    <message>
        <source>合并档案的记录不能作废，请撤销合并。</source>
        <translation>합치기 기록은 무효로 할수 없습니다. 합치기를 취소하십시오.</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。请插好U盘，或选择别的备份。</source>
        <translation>여벌파일 %1: 찾지 못하였습니다. USB메모리를 꽂거나 다른 여벌파일을 고르십시오.</translation>
    </message>
    <message>
        <source>备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。</source>
        <translation>여벌파일을 열어보지 못하였습니다: 림시폴더에 복사본을 둘 수 없습니다. 여벌디스크와 이 콤퓨터의 남은 공간을 확인하십시오.</translation>
    </message>
</context>
</TS>
