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
    <message>
        <source>这一版规则与本程序的表单不符，没有启用：</source>
        <translation>이 판의 규칙이 본 프로그람의 서식과 맞지 않아 사용하지 않았습니다:</translation>
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
        <source>list：只列这个主题</source>
        <translation>list: 이 주제만 렬거</translation>
    </message>
    <message>
        <source>list：只列适合这个孕周的</source>
        <translation>list: 이 임신주수에 맞는 것만 렬거</translation>
    </message>
    <message>
        <source>list：只列适合这个风险颜色的</source>
        <translation>list: 이 위험색갈에 맞는 것만 렬거</translation>
    </message>
    <message>
        <source>list：只列这项到期事项要用的</source>
        <translation>list: 이 기한항목에 쓰는 것만 렬거</translation>
    </message>
    <message>
        <source>宣教单张 %1 份，对照文字 %2 对，问题 %3 处，未审 %4 份。</source>
        <translation>선전교육자료 %1부, 대조문 %2쌍, 문제 %3곳, 심사하지 않은 것 %4부.</translation>
    </message>
    <message>
        <source>孕周应为整数。</source>
        <translation>임신주수는 옹근수여야 합니다.</translation>
    </message>
    <message>
        <source>产后出血：重放一次分娩的出血、体征和用药，逐行回答阶段与医嘱是否可行（不需要数据库）</source>
        <translation>산후출혈: 분만 한번의 출혈, 징후와 투약을 되풀이하여 줄마다 단계와 지시가능여부를 답함(자료기지 불필요)</translation>
    </message>
    <message>
        <source>产后出血流程文件读不出来或有错误，一行也没有处理。请修复后重试。</source>
        <translation>산후출혈 처치절차 파일을 읽을 수 없거나 잘못이 있어 한줄도 처리하지 않았습니다. 고친 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>把手册、表单、标签或打印机测试页印成 PDF</source>
        <translation>수첩, 표, 표식지 또는 인쇄기 시험페지를 PDF로 만들기</translation>
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
        <translation>labels: 자름선을 인쇄, 보통종이에 씀</translation>
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
        <source>没有编号为“%1”的宣教单张。</source>
        <translation>번호가 “%1”인 선전교육자료가 없습니다.</translation>
    </message>
    <message>
        <source>这份单张涉及隐私，请先问过本人，再加 --sensitive 打印。没有打印。</source>
        <translation>이 자료는 사생활과 관계됩니다. 본인에게 먼저 묻고 --sensitive를 붙여 인쇄하십시오. 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>--offset 写成 右,下（毫米，−20 到 20），例如 1.5,-0.5。</source>
        <translation>--offset는 오른쪽,아래(밀리메터, −20에서 20)로 씁니다. 례: 1.5,-0.5.</translation>
    </message>
    <message>
        <source>没有名单“%1”。可用的名单：%2</source>
        <translation>명단 “%1”이(가) 없습니다. 쓸 수 있는 명단: %2</translation>
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
    <message>
        <source>测量解锁、打开全部身份、查找、名单、保存和打印手册的时间；保存与单纯的 SQLite 提交相比</source>
        <translation>잠금풀기, 모든 신분자료 열기, 검색, 명단, 저장과 수첩인쇄의 시간을 측정. 저장은 단순한 SQLite 제출과 비교</translation>
    </message>
    <message>
        <source>用法：muyingctl %1 %2 %3</source>
        <translation>사용법: muyingctl %1 %2 %3</translation>
    </message>
    <message>
        <source>--%1 要写成 YYYY-MM-DD 的日期。</source>
        <translation>--%1에는 YYYY-MM-DD 날자를 써야 합니다.</translation>
    </message>
    <message>
        <source>导出：csv 或 xlsx（记录或一份名单），package（一人的加密档案包），fhir（一人的测量值）</source>
        <translation>내보내기: csv 또는 xlsx(기록이나 명단), package(한 사람의 암호화 기록묶음), fhir(한 사람의 측정값)</translation>
    </message>
    <message>
        <source>写到哪里；csv 为一个文件夹，或一张表的文件</source>
        <translation>쓸 곳; csv는 폴더 또는 표 하나의 파일</translation>
    </message>
    <message>
        <source>只要这张表（可写多次），默认所有填过的表</source>
        <translation>이 표만(여러번 쓸 수 있음), 기정은 기입한 모든 표</translation>
    </message>
    <message>
        <source>从这一天的记录起</source>
        <translation>이날의 기록부터</translation>
    </message>
    <message>
        <source>到这一天的记录为止</source>
        <translation>이날의 기록까지</translation>
    </message>
    <message>
        <source>带姓名、身份证号和所有文字；不写则只有编号、数字、日期和选项</source>
        <translation>이름, 신분증번호와 모든 글을 포함; 쓰지 않으면 번호, 수자, 날자, 선택항만</translation>
    </message>
    <message>
        <source>导出这份在管人员名单（带姓名，名单见 worklist）</source>
        <translation>관리중 사람의 이 명단을 내보내기(이름 포함, 명단은 worklist 참조)</translation>
    </message>
    <message>
        <source>--list：按哪一天看，默认现在</source>
        <translation>--list: 어느날을 기준으로, 기정은 지금</translation>
    </message>
    <message>
        <source>package、fhir：谁的档案</source>
        <translation>package, fhir: 누구의 기록</translation>
    </message>
    <message>
        <source>package：档案包密码所在文件（默认用变量 MUYING_PACKAGE_PASSWORD）</source>
        <translation>package: 기록묶음 암호가 있는 파일(기정은 변수 MUYING_PACKAGE_PASSWORD)</translation>
    </message>
    <message>
        <source>读取档案</source>
        <translation>기록 읽기</translation>
    </message>
    <message>
        <source>写出记录</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>写出名单</source>
        <translation>명단 쓰기</translation>
    </message>
    <message>
        <source>有 %1 份档案损坏，它们的记录不在导出的文件里。请用 verify 检查。</source>
        <translation>기록파일 %1건이 손상되여 내보낸 파일에 없습니다. verify로 검사하십시오.</translation>
    </message>
    <message>
        <source>没有档案包的密码：请用 --package-password-file 或变量 MUYING_PACKAGE_PASSWORD。</source>
        <translation>기록묶음 암호가 없습니다. --package-password-file이나 변수 MUYING_PACKAGE_PASSWORD를 쓰십시오.</translation>
    </message>
    <message>
        <source>导入：csv 或 xlsx 的记录（要么全部，要么不动），package（别的机构送来的档案包）</source>
        <translation>들여오기: csv나 xlsx의 기록(모두 들여오거나 그대로), package(다른 기구의 기록묶음)</translation>
    </message>
    <message>
        <source>只在副本里试一遍，不改动数据文件</source>
        <translation>부본에서 시험만 하고 자료파일은 그대로</translation>
    </message>
    <message>
        <source>确认所有少见的值（csv、xlsx）</source>
        <translation>드문 값을 모두 확인(csv, xlsx)</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>기록 들여오기</translation>
    </message>
    <message>
        <source>导入档案</source>
        <translation>기록파일 들여오기</translation>
    </message>
    <message>
        <source>有不能导入的内容，什么也没有导入。</source>
        <translation>들여올 수 없는 내용이 있어 아무것도 들여오지 않았습니다.</translation>
    </message>
    <message>
        <source>核对或列出宣教单张，导出、导入译文审核清单</source>
        <translation>교육자료를 대조하거나 목록을 내고 번역심사목록을 내보내고 가져오기</translation>
    </message>
    <message>
        <source>review：哪种文字的清单，默认 ko</source>
        <translation>review: 어느 글의 목록, 기본 ko</translation>
    </message>
    <message>
        <source>review import：审核人</source>
        <translation>review import: 심사자</translation>
    </message>
    <message>
        <source>review import：审核日期，默认今天</source>
        <translation>review import: 심사날자, 기본 오늘</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets check|list|terms|review export FILE|review import FILE [选项]</source>
        <translation>사용법: muyingctl leaflets check|list|terms|review export FILE|review import FILE [선택]</translation>
    </message>
    <message>
        <source>用法：muyingctl leaflets review export|import 文件.xlsx [--words ko|en] [--db FILE]；import 还要 --db、--reviewer 姓名，可加 --date 日期</source>
        <translation>사용법: muyingctl leaflets review export|import 파일.xlsx [--words ko|en] [--db FILE]; import에는 --db, --reviewer 이름이 필요하며 --date 날자를 더할 수 있음</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>%1줄을 받아들일 수 없어 목록을 가져오지 않았으며 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>；或在管人员的名单（cases:代码，写错时列出全部代码）</source>
        <translation>; 또는 관리중 사람의 명단(cases:코드, 틀리게 쓰면 모든 코드를 보여줌)</translation>
    </message>
    <message>
        <source>没有名单“%1”。有：%2。</source>
        <translation>명단 “%1”이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>孕产妇、一次妊娠或儿童（可写多次）；clinic 为本机构的登记</source>
        <translation>임산부, 한차례 임신 또는 아동(여러번 쓸 수 있음); clinic은 본 기구의 등록</translation>
    </message>
    <message>
        <source>leaflet：side 左右对照（默认）、stacked 上下对照、zh 只印中文、back 背面朝鲜文</source>
        <translation>leaflet: side 좌우대조(기본), stacked 상하대조, zh 한어만, back 뒤면 조선문</translation>
    </message>
    <message>
        <source>poster：colours、danger 或 vaccines</source>
        <translation>poster: colours, danger 또는 vaccines</translation>
    </message>
    <message>
        <source>leaflet：大字朗读版</source>
        <translation>leaflet: 큰글자 읽어주기판</translation>
    </message>
    <message>
        <source>pph-…：哪一次过程，默认最近一次</source>
        <translation>pph-…: 어느 과정, 기본은 최근의 것</translation>
    </message>
    <message>
        <source>pph-quality：2026-11 或 2026-Q4</source>
        <translation>pph-quality: 2026-11 또는 2026-Q4</translation>
    </message>
    <message>
        <source>pph-chart、poster：纸张，默认 A4</source>
        <translation>pph-chart, poster: 종이, 기본 A4</translation>
    </message>
    <message>
        <source>用法：muyingctl print 内容 --db FILE --subject ID|--list NAME --out FILE.pdf
内容：handbook cover identity pregnancy anc1 visits screening assessment、任何表单的编号、labels、blank（--form CODE，可加 --subject）、test-page（不需要 --db）、leaflet（--leaflet CODE，可加 --db 和 --subject）、poster（--poster CODE）、pph-timeline pph-transfer pph-handover pph-debrief pph-family（--run ID）、pph-chart pph-doses pph-kit（不需要 --db）、pph-quality（--period）、pph-risk（--subject）</source>
        <translation>사용법: muyingctl print 내용 --db FILE --subject ID|--list NAME --out FILE.pdf
내용: handbook cover identity pregnancy anc1 visits screening assessment, 모든 표의 번호, labels, blank(--form CODE, --subject를 덧붙일 수 있음), test-page(--db 필요없음), leaflet(--leaflet CODE, --db와 --subject를 덧붙일 수 있음), poster(--poster CODE), pph-timeline pph-transfer pph-handover pph-debrief pph-family(--run ID), pph-chart pph-doses pph-kit(--db 필요없음), pph-quality(--period), pph-risk(--subject)</translation>
    </message>
    <message>
        <source>--layout 可用 side、stacked、zh 或 back。</source>
        <translation>--layout에는 side, stacked, zh, back을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>“%1” 포스터가 없습니다.</translation>
    </message>
    <message>
        <source>没有这次产后出血过程，什么都没有打印。</source>
        <translation>이 산후출혈과정이 없어 아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>产后出血可打印：pph-timeline、pph-transfer、pph-handover、pph-debrief、pph-family（--db，--run 可省）、pph-chart（--paper A4 或 A3）、pph-doses、pph-kit、pph-quality（--period 2026-11 或 2026-Q4）、pph-risk（--subject）。</source>
        <translation>산후출혈 인쇄: pph-timeline, pph-transfer, pph-handover, pph-debrief, pph-family(--db, --run 생략가능), pph-chart(--paper A4 또는 A3), pph-doses, pph-kit, pph-quality(--period 2026-11 또는 2026-Q4), pph-risk(--subject).</translation>
    </message>
    <message>
        <source>--period 写成 2026-11 或 2026-Q4。</source>
        <translation>--period는 2026-11 또는 2026-Q4로 적습니다.</translation>
    </message>
    <message>
        <source>恢复：先把备份完整试开一遍并报告数目，再放到 --db 的位置；原来的文件改名保留</source>
        <translation>복원: 먼저 여벌을 완전히 열어보고 수자를 보고한 다음 --db의 자리에 놓음; 원래 파일은 이름을 바꾸어 남김</translation>
    </message>
    <message>
        <source>只试开备份，不恢复</source>
        <translation>여벌을 열어보기만 하고 복원하지 않음</translation>
    </message>
    <message>
        <source>--db 处已有文件时也恢复；旧文件改名保留在旁边</source>
        <translation>--db에 이미 파일이 있어도 복원; 낡은 파일은 이름을 바꾸어 곁에 남김</translation>
    </message>
    <message>
        <source>写不出文件 %1，没有恢复，原来的文件还在。请检查磁盘空间和权限。</source>
        <translation>파일 %1을(를) 쓸 수 없어 복원하지 않았고 원래 파일은 그대로입니다. 디스크 공간과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。</source>
        <translation>여벌저장파일을 찾을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 已经有一个文件，没有恢复。确实要替换它，请加 --replace。</source>
        <translation>%1에 이미 파일이 있어 복원하지 않았습니다. 꼭 바꾸려면 --replace를 붙이십시오.</translation>
    </message>
    <message>
        <source>备份和 --db 是同一个文件，没有恢复。</source>
        <translation>여벌과 --db가 같은 파일이므로 복원하지 않았습니다.</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>어느날부터</translation>
    </message>
    <message>
        <source>到哪一天（含）</source>
        <translation>어느날까지(포함)</translation>
    </message>
    <message>
        <source>写成 .xlsx 或 .csv，默认每行一个 JSON</source>
        <translation>.xlsx나 .csv로 쓰기, 기정은 행마다 JSON 하나</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>分子是什么</source>
        <translation>분자의 뜻</translation>
    </message>
    <message>
        <source>分母是什么</source>
        <translation>분모의 뜻</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>확인상태</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>有 %1 份妊娠档案损坏，没有计入。请用 verify 检查。</source>
        <translation>임신 기록파일 %1건이 손상되여 계산에 넣지 않았습니다. verify로 검사하십시오.</translation>
    </message>
    <message>
        <source>统计：care（孕产妇管理）、education（健康教育）、pph（产后出血质控）；每项有分子、分母、出处</source>
        <translation>통계: care(임산부관리), education(건강교육), pph(산후출혈 질통제); 항목마다 분자, 분모, 출처가 있음</translation>
    </message>
</context>
<context>
    <name>muying::exchange</name>
    <message>
        <source>“%1”不能是“%2”</source>
        <translation>“%1”은(는) “%2”일 수 없습니다</translation>
    </message>
    <message>
        <source>产后%1天</source>
        <translation>산후 %1일</translation>
    </message>
    <message>
        <source>认不出文件的文字编码，没有读入任何内容。请另存为“CSV UTF-8”。</source>
        <translation>파일의 문자부호를 알 수 없어 아무것도 읽지 않았습니다. “CSV UTF-8”로 다시 보존하십시오.</translation>
    </message>
    <message>
        <source>第 %1 行的列数过多，没有读入任何内容。</source>
        <translation>%1행의 렬수가 너무 많아 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>第 %1 行引号后面还有字，没有读入任何内容。请检查这一行的引号。</source>
        <translation>%1행 따옴표 뒤에 글자가 있어 아무것도 읽지 않았습니다. 이 행의 따옴표를 확인하십시오.</translation>
    </message>
    <message>
        <source>第 %1 行的引号没有结束，没有读入任何内容。</source>
        <translation>%1행의 따옴표가 닫히지 않아 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>打不开文件 %1：%2。请检查路径和权限。</source>
        <translation>파일 %1: 열 수 없습니다. %2. 경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>读文件 %1 时出错：%2。没有读入任何内容。</source>
        <translation>파일 %1 읽기 오유: %2. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 不是文字表格，没有读入任何内容。请另存为 .xlsx 或 .csv。</source>
        <translation>%1은(는) 문자표가 아니므로 아무것도 읽지 않았습니다. .xlsx나 .csv로 다시 보존하십시오.</translation>
    </message>
    <message>
        <source>已停止，没有写出文件。</source>
        <translation>중지하였습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>表</source>
        <translation>표</translation>
    </message>
    <message>
        <source>版本号</source>
        <translation>판본번호</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>기록번호</translation>
    </message>
    <message>
        <source>第几次保存</source>
        <translation>저장차수</translation>
    </message>
    <message>
        <source>档案编号</source>
        <translation>기록파일번호</translation>
    </message>
    <message>
        <source>档案种类</source>
        <translation>기록파일 종류</translation>
    </message>
    <message>
        <source>母亲档案编号</source>
        <translation>어머니 기록파일번호</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>신분증번호</translation>
    </message>
    <message>
        <source>手册号</source>
        <translation>수첩번호</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>保存时间</source>
        <translation>저장시간</translation>
    </message>
    <message>
        <source>保存人</source>
        <translation>저장한 사람</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>무효 원인</translation>
    </message>
    <message>
        <source>没有“%1”这张表，没有写出文件。</source>
        <translation>표 “%1”이(가) 없습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>一个 CSV 文件只放一张表：请指明表，或给出一个文件夹。</source>
        <translation>CSV 파일 하나에는 표 하나만 둡니다. 표를 지정하거나 폴더를 주십시오.</translation>
    </message>
    <message>
        <source>找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。</source>
        <translation>폴더 %1을(를) 찾을 수 없어 파일을 쓰지 않았습니다. USB를 확인하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>已作废的记录不能导入</source>
        <translation>무효로 한 기록은 들여올 수 없습니다</translation>
    </message>
    <message>
        <source>这个记录编号在本机属于另一张表或另一个版本</source>
        <translation>이 기록번호는 본 기기에서 다른 표나 다른 판본에 속합니다</translation>
    </message>
    <message>
        <source>这条记录在本机已经作废</source>
        <translation>이 기록은 본 기기에서 이미 무효로 되였습니다</translation>
    </message>
    <message>
        <source>作废不能导入，请在本机打开这条记录作废</source>
        <translation>무효처리는 들여올 수 없습니다. 본 기기에서 기록을 열고 무효로 하십시오</translation>
    </message>
    <message>
        <source>导出以后这条记录在本机又改过（第 %1 次，表格是第 %2 次），请重新导出再改</source>
        <translation>내보낸 다음 본 기기에서 이 기록을 또 고쳤습니다(%1번째, 표는 %2번째). 다시 내보내고 고치십시오</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1</source>
        <translation>본 기기에 이미 그의 기록이 있을 수 있습니다: %1</translation>
    </message>
    <message>
        <source>本机没有档案“%1”</source>
        <translation>본 기기에 기록 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>已停止，没有导入任何内容。</source>
        <translation>중지하였습니다. 아무것도 들여오지 않았습니다.</translation>
    </message>
    <message>
        <source>没有“%1”这张表（版本 %2）</source>
        <translation>표 “%1”(판본 %2)이 없습니다</translation>
    </message>
    <message>
        <source>没有写是谁的记录（#subject）</source>
        <translation>누구의 기록인지 적지 않았습니다(#subject)</translation>
    </message>
    <message>
        <source>表“%1”里没有字段“%2”</source>
        <translation>표 “%1”에 항목 “%2”이(가) 없습니다</translation>
    </message>
    <message>
        <source>不认识“%1”这一列</source>
        <translation>렬 “%1”을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>文件是空的，没有读入任何内容。</source>
        <translation>파일이 비여 있어 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>FHIR 只导出一名妇女或儿童的记录，没有写出文件。</source>
        <translation>FHIR는 한 녀성이나 어린이의 기록만 내보냅니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 不是普通文件，没有写出。请换一个文件名。</source>
        <translation>%1은(는) 보통파일이 아니므로 쓰지 않았습니다. 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>磁盘已满，%1 没有写出；原来的同名文件没有改动。请清理磁盘后再试。</source>
        <translation>디스크가 차서 %1을(를) 쓰지 못했습니다. 원래의 같은 이름 파일은 그대로입니다. 디스크를 정리하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>不能在这个文件夹里写入，%1 没有写出；原来的同名文件没有改动。请检查权限或写保护开关，或选择别的文件夹。</source>
        <translation>이 폴더에 쓸 수 없어 %1을(를) 쓰지 못했습니다. 원래의 같은 이름 파일은 그대로입니다. 권한이나 쓰기보호를 확인하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>写文件时出错，%1 没有写出；原来的同名文件没有改动。请检查硬盘或U盘的连接后再试。</source>
        <translation>파일을 쓰는중 오유가 나서 %1을(를) 쓰지 못했습니다. 원래의 같은 이름 파일은 그대로입니다. 하드디스크나 USB의 련결을 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>她的档案有损坏，没有写出档案包。请先用备份恢复。</source>
        <translation>그의 기록이 손상되여 기록묶음을 쓰지 않았습니다. 먼저 여벌로 복원하십시오.</translation>
    </message>
    <message>
        <source>档案包只装一名妇女或儿童的档案，没有写出文件。</source>
        <translation>기록묶음에는 한 녀성이나 어린이의 기록만 담습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>文件超过 50 MB，不是转诊档案包，没有读入任何内容。</source>
        <translation>파일이 50 MB를 넘어 전원 기록묶음이 아닙니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>这个文件不是转诊档案包，或者不完整，没有读入任何内容。</source>
        <translation>이 파일은 전원 기록묶음이 아니거나 완전하지 않아 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>密码不对，或档案包被改动过，没有读入任何内容。请向发送单位核对密码，或重新取得文件。</source>
        <translation>암호가 틀리거나 기록묶음이 변경되여 아무것도 읽지 않았습니다. 보낸 단위에 암호를 확인하거나 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>加密部件不能工作，没有写出文件。</source>
        <translation>암호화부품이 동작하지 않아 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>这个档案包来自更新的程序，没有读入任何内容。请升级程序。</source>
        <translation>이 기록묶음은 더 새로운 프로그람에서 온 것이므로 아무것도 읽지 않았습니다. 프로그람을 갱신하십시오.</translation>
    </message>
    <message>
        <source>档案包里的表“%1”（版本 %2）本程序不认识，没有导入任何内容。请升级程序后再导入。</source>
        <translation>기록묶음의 표 “%1”(판본 %2)을 본 프로그람이 모르므로 아무것도 들여오지 않았습니다. 프로그람을 갱신하고 들여오십시오.</translation>
    </message>
    <message>
        <source>档案包里的档案编号在本机属于另一个人，没有导入任何内容。</source>
        <translation>기록묶음의 기록파일번호가 본 기기에서 다른 사람에게 속하여 아무것도 들여오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”%2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>本机已把这条记录作废，没有改动；请与发送单位核对</source>
        <translation>본 기기에서 이 기록을 무효로 하였으므로 고치지 않았습니다. 보낸 단위와 대조하십시오</translation>
    </message>
    <message>
        <source>本机的记录与档案包里的不同，保留本机的；请对照后修改</source>
        <translation>본 기기의 기록이 기록묶음과 달라 본 기기의 것을 남겼습니다. 대조하고 고치십시오</translation>
    </message>
    <message>
        <source>本机可能已有她的档案：%1。没有导入任何内容，请先核对是不是同一个人。</source>
        <translation>본 기기에 이미 그의 기록이 있을 수 있습니다: %1. 아무것도 들여오지 않았습니다. 같은 사람인지 먼저 대조하십시오.</translation>
    </message>
    <message>
        <source>档案包的内容不完整，没有读入任何内容。请发送单位重新制作。</source>
        <translation>기록묶음의 내용이 완전하지 않아 아무것도 읽지 않았습니다. 보낸 단위에서 다시 만들도록 하십시오.</translation>
    </message>
    <message>
        <source>文件超过 50 MB，没有读入任何内容。请分成几个文件。</source>
        <translation>파일이 50 MB를 넘어 아무것도 읽지 않았습니다. 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>这是旧格式（.xls）或加了密码的表格，没有读入任何内容。请用 Excel 或 WPS 另存为不带密码的 .xlsx。</source>
        <translation>낡은 형식(.xls)이나 암호가 있는 표이므로 아무것도 읽지 않았습니다. Excel이나 WPS로 암호없는 .xlsx로 다시 보존하십시오.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>제%1행</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列</source>
        <translation>%1행 %2렬</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行</source>
        <translation>작업표 “%1” %2행</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行 %3 列</source>
        <translation>작업표 “%1” %2행 %3렬</translation>
    </message>
    <message>
        <source>%1：“%2”这一列出现了两次，没有读入任何内容。</source>
        <translation>%1: 렬 “%2”이(가) 두번 나와 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>表格“%1”里没有“%2”这一列，没有读入任何内容。请核对表头。</source>
        <translation>표 “%1”에 렬 “%2”이(가) 없어 아무것도 읽지 않았습니다. 표머리를 대조하십시오.</translation>
    </message>
    <message>
        <source>文件里没有内容，没有改动任何文字。</source>
        <translation>파일에 내용이 없습니다. 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>不能在档案所在的文件夹里写入，没有做任何改动。请检查权限。</source>
        <translation>기록파일이 있는 폴더에 쓸 수 없어 아무것도 고치지 않았습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>档案在导入时被改动，没有导入任何内容。请再试一次。</source>
        <translation>들여오는 동안 기록파일이 변경되여 아무것도 들여오지 않았습니다. 다시 해보십시오.</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列超出了电子表格的限度（32767 字，1048576 行），没有写出文件。请改用 CSV 或缩小范围。</source>
        <translation>%1행 %2렬이 전자표의 한도(32767자, 1048576행)를 넘어 파일을 쓰지 않았습니다. CSV를 쓰거나 범위를 줄이십시오.</translation>
    </message>
    <message>
        <source>文件名应以 .xlsx 或 .csv 结尾：%1。没有写出文件。</source>
        <translation>파일이름은 .xlsx나 .csv로 끝나야 합니다: %1. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>工作表“%1”第 %2 行之后的单元格位置不对，没有读入任何内容。</source>
        <translation>작업표 “%1” %2행 다음의 칸 위치가 맞지 않아 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>表格的单元格过多，没有读入任何内容。请分成几个文件。</source>
        <translation>표의 칸이 너무 많아 아무것도 읽지 않았습니다. 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1，内部第 %2 行），没有读入任何内容。请重新取得这个文件。</source>
        <translation>표파일이 손상되였습니다(%1, 내부 %2행). 아무것도 읽지 않았습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>这个文件不是 XLSX 表格，没有读入任何内容。请用 Excel 或 WPS 另存为 .xlsx 或 .csv。</source>
        <translation>이 파일은 XLSX 표가 아니므로 아무것도 읽지 않았습니다. Excel이나 WPS로 .xlsx나 .csv로 다시 보존하십시오.</translation>
    </message>
    <message>
        <source>文件解开后过大，不像正常的表格，没有读入任何内容。</source>
        <translation>파일을 풀면 너무 커서 정상적인 표가 아닌 것 같습니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>表格文件已损坏（%1），没有读入任何内容。请重新取得这个文件。</source>
        <translation>표파일이 손상되였습니다(%1). 아무것도 읽지 않았습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>文件有密码保护，没有读入任何内容。请先去掉密码再导入。</source>
        <translation>파일이 암호로 보호되여 아무것도 읽지 않았습니다. 먼저 암호를 없애고 들여오십시오.</translation>
    </message>
</context>
<context>
    <name>muying::pph</name>
    <message>
        <source>称重 湿 %1 g、干 %2 g 不是可能的重量，没有计入。请核对秤。</source>
        <translation>저울질 젖은 것 %1 g, 마른 것 %2 g은 가능한 무게가 아니여서 반영하지 않았습니다. 저울을 확인하십시오.</translation>
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
        <translation>수축기혈압</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>확장기혈압</translation>
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
        <translation>확장기혈압 %1이(가) 수축기혈압 %2보다 낮지 않아 반영하지 않았습니다. 바꿔 적지 않았는지 대조하십시오.</translation>
    </message>
    <message>
        <source>不认识意识状态“%1”，没有计入。</source>
        <translation>의식상태 “%1”을(를) 알 수 없어 반영하지 않았습니다.</translation>
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
        <translation>점적속도가 %1 U/h로서 mU를 U로 잘못 쓴 것 같아 반영하지 않았습니다. 국내지침은 %2~%3 U/h입니다.</translation>
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
        <translation>“%1”을(를) 알 수 없어 반영하지 않았습니다.</translation>
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
        <translation>“%1”을(를) 알 수 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。</source>
        <translation>주머니당 단위수, 주머니용량 또는 mL/h가 있을 수 없는 값이여서 넣지 않았습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>第 %1 条事件</source>
        <translation>%1번째 사건</translation>
    </message>
    <message>
        <source>胎儿个数不可能，请核对。</source>
        <translation>태아수가 있을 수 없습니다. 확인하십시오.</translation>
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
        <translation>쓸 수 있는 시간이 없어 이 줄을 처리하지 않았습니다. now를 적으십시오.</translation>
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
        <translation>1회 용량이나 총차수의 상한을 넘어 더 줄 수 없습니다. 약을 바꾸거나 처치를 높이십시오.</translation>
    </message>
    <message>
        <source>24小时总量将超过上限（含静滴），不能再给。请换第二线药物。</source>
        <translation>24시간 총량이 상한을 넘게 되므로(점적 포함) 더 줄 수 없습니다. 2선 약물로 바꾸십시오.</translation>
    </message>
    <message>
        <source>离上一剂太近，请等到所示时间。</source>
        <translation>앞번 약과 너무 가깝습니다. 표시된 시간까지 기다리십시오.</translation>
    </message>
    <message>
        <source>已过可用的时间窗。各指南说法不同处由医生决定并签名。</source>
        <translation>쓸 수 있는 시간이 지났습니다. 지침마다 다른 점은 의사가 결정하고 서명합니다.</translation>
    </message>
    <message>
        <source>不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。</source>
        <translation>태아가 나온 시간을 몰라 3시간 창을 판단할 수 없습니다. 먼저 출생시간을 적으십시오.</translation>
    </message>
    <message>
        <source>已预防性使用，一般不再重复。请改用其他药。</source>
        <translation>이미 예방으로 썼으므로 보통 다시 쓰지 않습니다. 다른 약을 쓰십시오.</translation>
    </message>
    <message>
        <source>本药不能这样给，请按药物表选择途径。</source>
        <translation>이 약은 이렇게 줄 수 없습니다. 약물표대로 투여경로를 고르십시오.</translation>
    </message>
    <message>
        <source>不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴1.2～2.4 U/h；氨甲环酸不少于10分钟。</source>
        <translation>정맥에 밀어넣을 수 없습니다: 지침과 설명서에 이런 용법이 없고 심한 저혈압을 일으킬 수 있습니다. 옥시토신(缩宫素)은 10 U 근육주사와 희석 점적 1.2~2.4 U/h, 트라넥삼산(氨甲环酸)은 10분이상에 걸쳐 주십시오.</translation>
    </message>
    <message>
        <source>静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；超过5 U/h不给。</source>
        <translation>점적속도가 2023년 국가지침의 1.2~2.4 U/h를 넘습니다. 5 U/h이내는 2014년판과 WHO 방법에 가까우므로 의사가 확인하며 5 U/h를 넘으면 주지 않습니다.</translation>
    </message>
    <message>
        <source>单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。</source>
        <translation>단위를 잘못 쓴 것 같습니다(0.02~0.04 U/min = 20~40 mU/min = 1.2~2.4 U/h; µg, mg, g는 천배씩 다름). 대조하십시오.</translation>
    </message>
    <message>
        <source>胎盘还没有娩出，不能用麦角新碱。</source>
        <translation>태반이 아직 나오지 않아 에르고메트린(麦角新碱)을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>本药此时没有治疗指征（只用于预防，或出血已控制），不提供。</source>
        <translation>이 약은 지금 치료적응증이 없어(예방용이거나 출혈이 멎음) 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。</source>
        <translation>설명서나 지침을 벗어난 용법(분만방식, 용량, 또는 다른 자궁수축제를 얻을 수 있음)이므로 의사가 확인합니다.</translation>
    </message>
    <message>
        <source>还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。请先问清再用。</source>
        <translation>금기(천식, 고혈압, 심장병, 록내장, 과민 등)를 아직 묻지 않았습니다. 먼저 물어본 뒤 쓰십시오.</translation>
    </message>
    <message>
        <source>不能排除产后出血：请立即测脉搏和血压。</source>
        <translation>산후출혈을 배제할 수 없습니다: 맥박과 혈압을 곧 재십시오.</translation>
    </message>
    <message>
        <source>宫底高度</source>
        <translation>자궁저높이</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>체온</translation>
    </message>
    <message>
        <source>这次过程的第 %1 条记录读不懂，没有改动。请保留文件，从备份中核对。</source>
        <translation>이번 과정의 제%1 기록을 알아볼 수 없으며 아무것도 변경하지 않았습니다. 파일을 보존하고 여벌에서 대조하십시오.</translation>
    </message>
    <message>
        <source>没有找到这次过程的记录。</source>
        <translation>이번 과정의 기록을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>%1：“%2”不是可能的数值，没有记入。</source>
        <translation>%1: “%2”은(는) 가능한 값이 아니므로 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 %2 不在 %3～%4 之间，没有记入。</source>
        <translation>%1 %2은(는) %3~%4 사이가 아니므로 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：没有“%2”这个选项，没有记入。</source>
        <translation>%1: “%2” 선택항이 없어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：时间不对或还没有到，没有记入。</source>
        <translation>%1: 시간이 틀리거나 아직 오지 않아 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：时间早于两天前，没有记入。</source>
        <translation>%1: 시간이 이틀전보다 일러 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 %2 与 %3 %4 的先后不对，没有记入。</source>
        <translation>%1 %2와(과) %3 %4의 선후가 맞지 않아 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：请答是或否，没有记入。</source>
        <translation>%1: 예 또는 아니로 대답하십시오. 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：五项各为 0、1 或 2 分，没有记入。</source>
        <translation>%1: 다섯 항목은 각각 0, 1 또는 2점입니다. 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1：没有填，没有记入。</source>
        <translation>%1: 비여 있어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>清单里没有“%1”这一项，没有记入。</source>
        <translation>점검표에 “%1” 항목이 없어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>해당하지 않는 원인을 적은 뒤에야 기입할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1：答案与要求不符，写明原因和处理后才能记入。</source>
        <translation>%1: 대답이 요구와 다릅니다. 원인과 처리를 적어야 기입됩니다.</translation>
    </message>
    <message>
        <source>脐静脉或骨髓腔 %1～%2 mL，气管内 %3～%4 mL</source>
        <translation>배꼽정맥 또는 골수강 %1~%2 mL, 기관내 %3~%4 mL</translation>
    </message>
    <message>
        <source>剂量要大于 0，没有记入。</source>
        <translation>용량은 0보다 커야 합니다. 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>先选肾上腺素的途径，没有记入。</source>
        <translation>먼저 아드레날린의 투여경로를 선택하십시오. 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>写明原因后才能照实记入。</source>
        <translation>원인을 적어야 실지대로 기입됩니다.</translation>
    </message>
    <message>
        <source>没有体重，不能核对剂量，没有记入。先填出生体重。</source>
        <translation>체중이 없어 용량을 확인할 수 없으므로 기입하지 않았습니다. 먼저 출생체중을 적으십시오.</translation>
    </message>
    <message>
        <source>生理盐水 %1 mL 超过这个体重的 %2 mL，没有记入。</source>
        <translation>생리식염수 %1 mL은 이 체중의 %2 mL을 넘으므로 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>1:10000 肾上腺素 %1 mL 不在这个体重和途径的 %2～%3 mL 内，没有记入。</source>
        <translation>1:10000 아드레날린 %1 mL은 이 체중과 경로의 %2~%3 mL 밖이므로 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>距上一剂肾上腺素不足 %1 分钟，没有记入。</source>
        <translation>앞선 아드레날린에서 %1분이 되지 않아 기입하지 않았습니다.</translation>
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
        <translation>표식지규격 “%1”이(가) 없습니다. 쓸 수 있는 규격: %2</translation>
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
    <message>
        <source>没有“%1”这张海报。</source>
        <translation>“%1” 포스터가 없습니다.</translation>
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
        <translation>%1(%2)은(는) 루계값이므로 %3(%4)보다 적을 수 없다. 다시 한번 보십시오.</translation>
    </message>
    <message>
        <source>%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。</source>
        <translation>%1이(가) %2 mL로 산후출혈 경계값(%3 mL)에 이르렀다. 대조하여 맞으면 그대로 둔다.</translation>
    </message>
    <message>
        <source>%1不应晚于 %2 年，现为 %3。请核对后重填。</source>
        <translation>%1은(는) %2년보다 늦을 수 없는데 지금 %3이다. 대조한 뒤 다시 적으십시오.</translation>
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
    <message>
        <source>白班</source>
        <translation>낮교대</translation>
    </message>
    <message>
        <source>夜班</source>
        <translation>밤교대</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>온종일</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>구급치료쎈터</translation>
    </message>
    <message>
        <source>医院</source>
        <translation>병원</translation>
    </message>
    <message>
        <source>妇幼保健机构</source>
        <translation>부유보건기구</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>련락인</translation>
    </message>
    <message>
        <source>村卫生室、村医</source>
        <translation>촌위생소, 촌의사</translation>
    </message>
    <message>
        <source>数字或单位不一致：朝鲜文 %1，中文 %2</source>
        <translation>수자나 단위가 다름: 조선문 %1, 한어 %2</translation>
    </message>
    <message>
        <source>“%1”的登记译名是“%2”</source>
        <translation>“%1”의 등록된 번역은 “%2”</translation>
    </message>
    <message>
        <source>药品、疫苗或检验名称“%1”要写在“%2”旁边的括号里</source>
        <translation>약품, 백신, 검사이름 “%1”을(를) “%2” 옆의 괄호안에 적어야 함</translation>
    </message>
    <message>
        <source>“%1”不是中国朝鲜文的写法，应写“%2”</source>
        <translation>“%1”은(는) 중국 조선문의 표기가 아니며 “%2”(으)로 적어야 함</translation>
    </message>
    <message>
        <source>没有这个填空：%1</source>
        <translation>이런 빈칸이 없음: %1</translation>
    </message>
    <message>
        <source>中文里有朝鲜文字母</source>
        <translation>한어에 조선문글자가 있음</translation>
    </message>
    <message>
        <source>中文要用全角标点和普通数字</source>
        <translation>한어는 전각부호와 보통수자를 써야 함</translation>
    </message>
    <message>
        <source>朝鲜文里的汉字要写在括号里，放在朝鲜文词后面</source>
        <translation>조선문속의 한자는 조선문 단어뒤 괄호안에 적어야 함</translation>
    </message>
    <message>
        <source>朝鲜文要用半角标点和普通数字</source>
        <translation>조선문은 반각부호와 보통수자를 써야 함</translation>
    </message>
    <message>
        <source>孕期保健</source>
        <translation>임신기 건강관리</translation>
    </message>
    <message>
        <source>营养与贫血</source>
        <translation>영양과 빈혈</translation>
    </message>
    <message>
        <source>孕期疾病</source>
        <translation>임신기 질병</translation>
    </message>
    <message>
        <source>风险颜色</source>
        <translation>위험색</translation>
    </message>
    <message>
        <source>分娩准备</source>
        <translation>해산준비</translation>
    </message>
    <message>
        <source>产后保健</source>
        <translation>산후 건강관리</translation>
    </message>
    <message>
        <source>新生儿</source>
        <translation>갓난아기</translation>
    </message>
    <message>
        <source>婴幼儿</source>
        <translation>영유아</translation>
    </message>
    <message>
        <source>孕前</source>
        <translation>임신전</translation>
    </message>
    <message>
        <source>左右对照</source>
        <translation>좌우대조</translation>
    </message>
    <message>
        <source>上下对照</source>
        <translation>상하대조</translation>
    </message>
    <message>
        <source>只印中文</source>
        <translation>한어만</translation>
    </message>
    <message>
        <source>正面中文，背面朝鲜文</source>
        <translation>앞면 한어, 뒤면 조선문</translation>
    </message>
    <message>
        <source>今天要讲</source>
        <translation>오늘 설명할 것</translation>
    </message>
    <message>
        <source>按她的颜色</source>
        <translation>그의 색에 따라</translation>
    </message>
    <message>
        <source>按时间</source>
        <translation>시기에 따라</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>심사함</translation>
    </message>
    <message>
        <source>朝鲜文未审</source>
        <translation>조선문 미심사</translation>
    </message>
    <message>
        <source>中文未审</source>
        <translation>한어 미심사</translation>
    </message>
    <message>
        <source>未审</source>
        <translation>미심사</translation>
    </message>
    <message>
        <source>本机构改过，%1</source>
        <translation>본 기구에서 고침, %1</translation>
    </message>
    <message>
        <source>本机构自编，%1</source>
        <translation>본 기구에서 씀, %1</translation>
    </message>
    <message>
        <source>自己会说</source>
        <translation>스스로 말함</translation>
    </message>
    <message>
        <source>再讲后会说</source>
        <translation>다시 설명한 후 말함</translation>
    </message>
    <message>
        <source>还说不出</source>
        <translation>아직 말하지 못함</translation>
    </message>
    <message>
        <source>最要紧的一句话</source>
        <translation>제일 중요한 한마디</translation>
    </message>
    <message>
        <source>危险信号</source>
        <translation>위험신호</translation>
    </message>
    <message>
        <source>出现时怎么办</source>
        <translation>나타나면 어떻게 하는가</translation>
    </message>
    <message>
        <source>请这样做</source>
        <translation>이렇게 하십시오</translation>
    </message>
    <message>
        <source>她的安排</source>
        <translation>그의 계획</translation>
    </message>
    <message>
        <source>讲完问一问</source>
        <translation>설명후 물어보기</translation>
    </message>
    <message>
        <source>“%1”应有 %2 条，现在 %3 条</source>
        <translation>“%1”은(는) %2줄이여야 하는데 지금 %3줄임</translation>
    </message>
    <message>
        <source>“她的安排”里没有写急救电话120</source>
        <translation>“그의 계획”에 구급전화 120이 없음</translation>
    </message>
    <message>
        <source>标题要有 1 到 %1 个字</source>
        <translation>제목은 1자부터 %1자까지여야 함</translation>
    </message>
    <message>
        <source>外面的标题不能说出“%1”</source>
        <translation>겉제목에서 “%1”을(를) 말하면 안됨</translation>
    </message>
    <message>
        <source>这一对缺一种文字</source>
        <translation>이 한쌍에 한가지 글이 없음</translation>
    </message>
    <message>
        <source>%1 个字，最多放得下 %2 个</source>
        <translation>%1자, 최대 %2자까지 들어감</translation>
    </message>
    <message>
        <source>没有写明依据（自己提出的写 p）</source>
        <translation>근거를 밝히지 않음(스스로 내놓은 것은 p)</translation>
    </message>
    <message>
        <source>图片打不开，请用 PNG 或 JPEG</source>
        <translation>그림을 열 수 없음, PNG나 JPEG를 쓰십시오</translation>
    </message>
    <message>
        <source>图片太大：%1，最多 %2</source>
        <translation>그림이 너무 큼: %1, 최대 %2</translation>
    </message>
    <message>
        <source>要写成叫人去做的话（… 십시오）</source>
        <translation>무엇을 하라는 말로 적어야 함(… 십시오)</translation>
    </message>
    <message>
        <source>图片 %1 太大：%2×%3，最多 %4×%4。请先缩小。没有加入。</source>
        <translation>그림 %1이(가) 너무 큽니다: %2×%3, 최대 %4×%4. 먼저 줄이십시오. 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>图片 %1 打不开，请用 PNG 或 JPEG。没有加入。</source>
        <translation>그림 %1을(를) 열 수 없습니다. PNG나 JPEG를 쓰십시오. 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>图片 %1 存不进来。没有加入。</source>
        <translation>그림 %1을(를) 저장할 수 없습니다. 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>表单项目</source>
        <translation>서식항목</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>선택항</translation>
    </message>
    <message>
        <source>风险规则条款</source>
        <translation>위험규칙조항</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>疫苗</source>
        <translation>백신</translation>
    </message>
    <message>
        <source>产后出血步骤和药物</source>
        <translation>산후출혈 절차와 약물</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>界面文字</source>
        <translation>화면글</translation>
    </message>
    <message>
        <source>请先在列表里选一次抢救或演练。</source>
        <translation>먼저 목록에서 구급이나 훈련을 고르십시오.</translation>
    </message>
    <message>
        <source>封面标签</source>
        <translation>표지라벨</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>모두 %1명</translation>
    </message>
    <message>
        <source>包保责任人</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>交回日期</source>
        <translation>돌려준 날자</translation>
    </message>
    <message>
        <source>名单和指标</source>
        <translation>명단과 지표</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>不适用，写原因</source>
        <translation>해당없음, 원인을 적음</translation>
    </message>
    <message>
        <source>五项各 0、1、2 分</source>
        <translation>다섯 항목 각각 0, 1, 2점</translation>
    </message>
    <message>
        <source>心率</source>
        <translation>심장박동수</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>호흡</translation>
    </message>
    <message>
        <source>肌张力</source>
        <translation>근긴장도</translation>
    </message>
    <message>
        <source>反射</source>
        <translation>반사</translation>
    </message>
    <message>
        <source>肤色</source>
        <translation>피부색</translation>
    </message>
    <message>
        <source>时分四位，Enter 记现在；早于现在的改成当时</source>
        <translation>시분 네자리, Enter는 지금; 더 이르면 그때 시간으로 고침</translation>
    </message>
    <message>
        <source>连着打数字：%1</source>
        <translation>수자를 이어서 침: %1</translation>
    </message>
    <message>
        <source>原因和处理</source>
        <translation>원인과 처리</translation>
    </message>
    <message>
        <source>没有这张考核单。</source>
        <translation>이 심사표가 없습니다.</translation>
    </message>
    <message>
        <source>这次过程没有关联档案，没有风险资料可印。</source>
        <translation>이 과정은 서류와 련결되지 않아 인쇄할 위험자료가 없습니다.</translation>
    </message>
    <message>
        <source>本院随访（见专案）</source>
        <translation>본원에서 추적방문(전담관리서류 참조)</translation>
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
    <name>muying::ui::AppointmentsPage</name>
    <message>
        <source>待到</source>
        <translation>오기를 기다림</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>왔음</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>날자변경</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1/%2（%3%）</source>
        <translation>%1/%2 (%3%)</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>预约事项</source>
        <translation>예약사항</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>7天内</source>
        <translation>7일 안</translation>
    </message>
    <message>
        <source>30天内</source>
        <translation>30일안</translation>
    </message>
    <message>
        <source>过去30天</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>近 %1 天按时到：复诊 %2，住院待产 %3。约定日后 %4 天内来都算（待确认）。</source>
        <translation>최근 %1일 제때에 온 수: 재진 %2, 입원대기 %3. 예약한 날부터 %4일안에 오면 온 것으로 계산(확인 대기).</translation>
    </message>
    <message>
        <source>%1 人次</source>
        <translation>연 %1명</translation>
    </message>
    <message>
        <source>Enter 打开档案</source>
        <translation>Enter 서류 열기</translation>
    </message>
</context>
<context>
    <name>muying::ui::AssignStrip</name>
    <message>
        <source>分配</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>乡镇包保</source>
        <translation>향진 책임</translation>
    </message>
    <message>
        <source>村级包保</source>
        <translation>촌급 책임</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>책임</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>给所选 %1 人分配负责人</source>
        <translation>고른 %1명에게 책임자 배정</translation>
    </message>
    <message>
        <source>没有分配：请填写负责人的姓名。</source>
        <translation>배정하지 않았습니다: 책임자의 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>已把 %1 人分配给 %2。</source>
        <translation>%1명을 %2에게 배정하였습니다.</translation>
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
    <name>muying::ui::BatchPage</name>
    <message>
        <source>返回</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>일괄인쇄</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>모두 %1명</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>打印什么</source>
        <translation>무엇을 인쇄하는가</translation>
    </message>
    <message>
        <source>空白表：只填身份信息，其余手写</source>
        <translation>빈 표: 신분정보만 적고 나머지는 손으로 적음</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>인쇄기</translation>
    </message>
    <message>
        <source>没有打印机，可存 PDF</source>
        <translation>인쇄기가 없음, PDF로 저장할 수 있음</translation>
    </message>
    <message>
        <source>黑白打印机（标记印成线条）</source>
        <translation>흑백인쇄기(표식을 선으로 인쇄)</translation>
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
        <source>打印进度</source>
        <translation>인쇄진도</translation>
    </message>
    <message>
        <source>没有打印的人和原因</source>
        <translation>인쇄하지 않은 사람과 원인</translation>
    </message>
    <message>
        <source>批量打印.pdf</source>
        <translation>일괄인쇄.pdf</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>第 %1 人，共 %2 人；%3 页</source>
        <translation>%2명중 %1번째, %3페지</translation>
    </message>
    <message>
        <source>打印已取消，已经送出的页可能还会印出。</source>
        <translation>인쇄를 취소하였습니다. 이미 보낸 페지는 인쇄될 수 있습니다.</translation>
    </message>
    <message>
        <source>已取消，没有写文件。</source>
        <translation>취소하였습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 人，%2 页已送到打印机。</source>
        <translation>%1명, %2페지를 인쇄기에 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 人，%2 页已存为 %3。PDF 没有加密，含个人信息，请收好。</source>
        <translation>%1명, %2페지를 %3(으)로 저장하였습니다. PDF는 암호화되지 않았으며 개인정보가 있으므로 잘 보관하십시오.</translation>
    </message>
    <message>
        <source>%1 人没有打印，见下。</source>
        <translation>%1명은 인쇄하지 않았습니다. 아래를 보십시오.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打印记入操作记录</source>
        <translation>인쇄는 조작기록에 적힘</translation>
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
        <translation>어린이 기본정보표가 없어 등록할 수 없습니다. 프로그람을 다시 설치하십시오.</translation>
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
        <source>Alt+1 曲线   Alt+2 检查表   Alt+3 疫苗   F6 登记接种   F7 登记反应   F8 接种卡   Alt+M 母亲</source>
        <translation>Alt+1 곡선   Alt+2 검사표   Alt+3 백신   F6 접종 등록   F7 반응 등록   F8 접종카드   Alt+M 어머니</translation>
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
        <translation>평가할 수 있는 측정값이 아직 없습니다.</translation>
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
    <message>
        <source>%1：逾期 %2 天</source>
        <translation>%1: %2일 지남</translation>
    </message>
    <message>
        <source>%1：%2 前</source>
        <translation>%1: %2까지</translation>
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
        <source>%1 人</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>명단 인쇄</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>일괄인쇄</translation>
    </message>
    <message>
        <source>名单里没有儿童。按 Esc 清除筛选。</source>
        <translation>명단에 아동이 없습니다. Esc를 눌러 추리기를 지우십시오.</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>“%1” 찾기</translation>
    </message>
    <message>
        <source>Enter 打开   Shift+Enter 打开基本信息   Alt+P、B 打印、批量   Esc 清除筛选</source>
        <translation>Enter 열기   Shift+Enter 기본정보 열기   Alt+P, B 인쇄, 일괄인쇄   Esc 추리기 지우기</translation>
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
    <name>muying::ui::ClinicPage</name>
    <message>
        <source>机构</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>당직</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>약품물자</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>련락처</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>예약</translation>
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
    <message>
        <source>机构编码</source>
        <translation>기구코드</translation>
    </message>
    <message>
        <source>写在转诊单等编号前面；可以空着。</source>
        <translation>전원의뢰서 등의 번호앞에 씁니다. 비워두어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitHead</name>
    <message>
        <source>列表 Esc</source>
        <translation>목록 Esc</translation>
    </message>
</context>
<context>
    <name>muying::ui::CockpitPane</name>
    <message>
        <source>这次已经结束，不能再加。可以看和打印。</source>
        <translation>이번 건은 이미 끝나서 더 적을 수 없습니다. 보고 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>演练：选情景</source>
        <translation>훈련: 정황 선택</translation>
    </message>
    <message>
        <source>演练不计入产后出血，每页都标“演练”。</source>
        <translation>훈련은 산후출혈에 계산하지 않으며 모든 페지에 “훈련”이라고 표시합니다.</translation>
    </message>
    <message>
        <source>↑↓ 选要更正的一行，Enter 更正，Esc 返回。</source>
        <translation>↑↓로 고칠 줄을 고르고 Enter로 고치며 Esc로 돌아갑니다.</translation>
    </message>
    <message>
        <source>为什么不适用</source>
        <translation>왜 해당없음인지</translation>
    </message>
    <message>
        <source>不适用：%1</source>
        <translation>해당없음: %1</translation>
    </message>
    <message>
        <source>静音 %1 秒</source>
        <translation>무음 %1초</translation>
    </message>
    <message>
        <source>声音开 M</source>
        <translation>소리 켜짐 M</translation>
    </message>
    <message>
        <source>下一条记在 %1 分前</source>
        <translation>다음 줄은 %1분전</translation>
    </message>
    <message>
        <source>演练准备</source>
        <translation>훈련준비</translation>
    </message>
    <message>
        <source>准备好</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>按 F1～F12 任一键开始</source>
        <translation>F1~F12중 아무 건이나 누르면 시작</translation>
    </message>
    <message>
        <source>姓名、出生时间以后填，现在什么也没写</source>
        <translation>이름, 출생시간은 후에; 지금은 아무것도 쓰지 않음</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>산후</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>T0후</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>쇼크지수</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>다음 활력징후</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A 지휘  B 조산  C 간호  D 기록  E 련락</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>투약</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>금기, 한도초과 자동잠금</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>추가만 가능</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>产后 %1 分</source>
        <translation>산후 %1분</translation>
    </message>
    <message>
        <source>电脑的时钟被拨动了 %1 秒。计时不受影响，按原来的时间走。</source>
        <translation>콤퓨터시계가 %1초 변경되였습니다. 시간재기는 영향없이 원래 시간대로 갑니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ContactStrip</name>
    <message>
        <source>登记随访</source>
        <translation>추적방문 등록</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>가정방문</translation>
    </message>
    <message>
        <source>门诊</source>
        <translation>외래</translation>
    </message>
    <message>
        <source>微信、视频</source>
        <translation>위챗, 영상</translation>
    </message>
    <message>
        <source>短信</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>통하지 않음</translation>
    </message>
    <message>
        <source>空号、停机</source>
        <translation>없는 번호, 정지</translation>
    </message>
    <message>
        <source>不在家</source>
        <translation>집에 없음</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>联系上</source>
        <translation>련락된 사람</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>정황</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>下次随访</source>
        <translation>다음 추적방문</translation>
    </message>
    <message>
        <source>登记随访：%1</source>
        <translation>추적방문 등록: %1</translation>
    </message>
    <message>
        <source>登记随访：%1　%2</source>
        <translation>추적방문 등록: %1　%2</translation>
    </message>
    <message>
        <source>没有登记：请把日期写成 2026-11-23 这样。</source>
        <translation>등록하지 않았습니다: 날자를 2026-11-23과 같이 적으십시오.</translation>
    </message>
    <message>
        <source>没有登记：请把下次随访的日期写成 2026-11-23 这样。</source>
        <translation>등록하지 않았습니다: 다음 추적방문 날자를 2026-11-23과 같이 적으십시오.</translation>
    </message>
    <message>
        <source>已登记 %1 的随访，下次 %2。</source>
        <translation>%1의 추적방문을 등록하였습니다. 다음은 %2.</translation>
    </message>
    <message>
        <source>已登记 %1 的随访。</source>
        <translation>%1의 추적방문을 등록하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::DeadlinesSection</name>
    <message>
        <source>%1 小时</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>期限和随访间隔</source>
        <translation>기한과 추적방문간격</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>사항</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>현재값</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>기정값</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>고칠 값</translation>
    </message>
    <message>
        <source>原因、依据</source>
        <translation>원인, 근거</translation>
    </message>
    <message>
        <source>例如县里的文件名和文号。每次更改都留记录。</source>
        <translation>례를 들면 현의 문건이름과 문건번호. 고칠 때마다 기록이 남습니다.</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>기한 저장</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>기정값으로</translation>
    </message>
    <message>
        <source>本机构已改</source>
        <translation>본 기구에서 고침</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>可以设为 %1 到 %2</source>
        <translation>%1부터 %2까지 정할 수 있음</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 → %2(으)로 고침</translation>
    </message>
    <message>
        <source>没有更改过。</source>
        <translation>고친 적이 없습니다.</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>변경기록: %1</translation>
    </message>
    <message>
        <source>没有保存：请写一个整数。</source>
        <translation>저장하지 않았습니다: 옹근수를 적으십시오.</translation>
    </message>
    <message>
        <source>已保存“%1”，没有做完的任务已按新期限重排。</source>
        <translation>“%1”을(를) 저장하였으며 끝내지 않은 일을 새 기한에 따라 다시 배렬하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::DirectoryPage</name>
    <message>
        <source>机构与联系人</source>
        <translation>기구와 련락인</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>급별</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>당직전화</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>路程</source>
        <translation>로정</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>地址、备注</source>
        <translation>주소, 비고</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>구급치료쎈터</translation>
    </message>
    <message>
        <source>其他机构</source>
        <translation>다른 기구</translation>
    </message>
    <message>
        <source>本机构联系人</source>
        <translation>본 기구 련락인</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>새로 추가</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>1급</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>2급</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>3급</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>접수함</translation>
    </message>
    <message>
        <source>不接收</source>
        <translation>접수하지 않음</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>随程序带来的资料，本机构还没有更改过。</source>
        <translation>프로그람에 딸린 자료이며 본 기구에서 고친 적이 없습니다.</translation>
    </message>
    <message>
        <source>更改记录：%1</source>
        <translation>변경기록: %1</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>련락처</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Enter 更改   N 新增</source>
        <translation>Enter 고치기   N 새로 추가</translation>
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
    <name>muying::ui::DutyPage</name>
    <message>
        <source>14 天值班表</source>
        <translation>14일 당직표</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>날자</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>교대</translation>
    </message>
    <message>
        <source>值班医师</source>
        <translation>당직의사</translation>
    </message>
    <message>
        <source>助产士/护士</source>
        <translation>조산사/간호사</translation>
    </message>
    <message>
        <source>二线</source>
        <translation>2선</translation>
    </message>
    <message>
        <source>司机、车辆</source>
        <translation>운전사, 차량</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>당직전화</translation>
    </message>
    <message>
        <source>白班开始</source>
        <translation>낮교대 시작</translation>
    </message>
    <message>
        <source>夜班开始</source>
        <translation>밤교대 시작</translation>
    </message>
    <message>
        <source>保存交接班时间</source>
        <translation>교대시간 저장</translation>
    </message>
    <message>
        <source>已保存交接班时间。</source>
        <translation>교대시간을 저장하였습니다.</translation>
    </message>
    <message>
        <source>M月d日 ddd</source>
        <translation>M월 d일 ddd</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>车可用</source>
        <translation>차량 사용가능</translation>
    </message>
    <message>
        <source>车维修</source>
        <translation>차량 수리중</translation>
    </message>
    <message>
        <source>车外出</source>
        <translation>차량 외출</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>默认值，待确认。</source>
        <translation>기정값, 확인 대기.</translation>
    </message>
    <message>
        <source>现在值班：%1，到 %2</source>
        <translation>지금 당직: %1, %2까지</translation>
    </message>
    <message>
        <source>现在这一班没有排人。在下面的表里选这一班，按 Enter 填写。</source>
        <translation>지금 이 교대에는 당직자가 없습니다. 아래 표에서 이 교대를 고르고 Enter를 눌러 적으십시오.</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>당직지도자</translation>
    </message>
    <message>
        <source>司机</source>
        <translation>운전사</translation>
    </message>
    <message>
        <source>上级救治中心</source>
        <translation>상급 구급치료쎈터</translation>
    </message>
    <message>
        <source>血站</source>
        <translation>혈액소</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>당직</translation>
    </message>
    <message>
        <source>Enter 打开或填写这一班   Ctrl+PgDn 下一部分</source>
        <translation>Enter 이 교대를 열거나 적기   Ctrl+PgDn 다음 부분</translation>
    </message>
</context>
<context>
    <name>muying::ui::EducationPane</name>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source> 年</source>
        <translation>년</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>년도</translation>
    </message>
    <message>
        <source>排一次课，登记人数</source>
        <translation>수업계획과 인원수 등록</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>주제별</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>举办</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>其中孕产妇</source>
        <translation>그중 임산부</translation>
    </message>
    <message>
        <source>其中用朝鲜语</source>
        <translation>그중 조선말 사용</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>%1월</translation>
    </message>
    <message>
        <source>还没有安排的月份：%1。</source>
        <translation>아직 계획이 없는 달: %1.</translation>
    </message>
    <message>
        <source>课上发放</source>
        <translation>강의에서 나누어 줌</translation>
    </message>
    <message>
        <source>发给个人</source>
        <translation>개인에게 줌</translation>
    </message>
    <message>
        <source>其中会说</source>
        <translation>그중 말함</translation>
    </message>
    <message>
        <source>计划 %1 次，举办 %2 次，参加 %3 人；课上发放 %4 份，发给个人 %5 份。</source>
        <translation>계획 %1번, 진행 %2번, 참가 %3명; 강의에서 %4부, 개인에게 %5부 나누어 줌.</translation>
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
        <source>草稿 %1 已存</source>
        <translation>초고 %1 저장됨</translation>
    </message>
    <message>
        <source>Enter 下一项   Shift+Enter 上一项   Ctrl+Enter 下一必填项   Alt+H 本项历史</source>
        <translation>Enter 다음 항목   Shift+Enter 이전 항목   Ctrl+Enter 다음 필수항목   Alt+H 수정경력</translation>
    </message>
</context>
<context>
    <name>muying::ui::EntryStrip</name>
    <message>
        <source>数字选择  Esc 返回</source>
        <translation>수자로 선택  Esc 돌아가기</translation>
    </message>
    <message>
        <source>Enter 下一项、保存  Esc 返回</source>
        <translation>Enter 다음, 저장  Esc 돌아가기</translation>
    </message>
    <message>
        <source>请按数字选择一项。</source>
        <translation>수자로 한 항목을 고르십시오.</translation>
    </message>
    <message>
        <source>请先填：%1。</source>
        <translation>먼저 적으십시오: %1.</translation>
    </message>
    <message>
        <source>%1 由医生确认后按 Enter。</source>
        <translation>%1 의사가 확인한 뒤 Enter를 누르십시오.</translation>
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
        <translation>중복일 수 있는 서류</translation>
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
        <translation>합쳤습니다. “표 추가”에서 취소할 수 있습니다.</translation>
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
        <translation>그릴 수 있는 측정값이 아직 없습니다.</translation>
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
        <translation>체중, 키</translation>
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
    <name>muying::ui::HaemorrhagePage</name>
    <message>
        <source>产后观察时点</source>
        <translation>산후관찰 시점</translation>
    </message>
    <message>
        <source>每次分娩 2 小时；有危险因素或产后出血 4 小时。Enter 填现在这一格，↑↓ 换产妇，Esc 返回。</source>
        <translation>분만마다 2시간; 위험인소나 산후출혈이 있으면 4시간. Enter로 지금 칸을 적고 ↑↓로 산모를 바꾸며 Esc로 돌아갑니다.</translation>
    </message>
    <message>
        <source>有 %1 次抢救、观察或演练还没有结束，Esc 看列表。</source>
        <translation>끝나지 않은 구급, 관찰, 훈련이 %1건 있습니다. Esc로 목록을 보십시오.</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>산후출혈</translation>
    </message>
    <message>
        <source>演练 产后出血</source>
        <translation>훈련 산후출혈</translation>
    </message>
    <message>
        <source>F12 随时打开</source>
        <translation>F12 언제나 열기</translation>
    </message>
    <message>
        <source>流程 %1 生效已超过 24 个月，请核对是否有新版。</source>
        <translation>절차 %1은(는) 시행된지 24개월이 넘었습니다. 새판이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>本机没有播放器，报警只有系统提示音和闪烁。</source>
        <translation>이 콤퓨터에 재생기가 없어 경보는 체계 알림음과 깜박임뿐입니다.</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>이름 미기입</translation>
    </message>
    <message>
        <source>出生 %1</source>
        <translation>출생 %1</translation>
    </message>
    <message>
        <source>还没有填出生时间，没有时点</source>
        <translation>출생시간이 없어 시점이 없음</translation>
    </message>
    <message>
        <source>有危险因素，4 小时</source>
        <translation>위험인소 있음, 4시간</translation>
    </message>
    <message>
        <source>发生过出血，4 小时</source>
        <translation>출혈이 있었음, 4시간</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>패드 %1 g</translation>
    </message>
    <message>
        <source>这份表已有没保存的草稿，先打开草稿。</source>
        <translation>이 표에 저장하지 않은 초고가 있어 초고를 먼저 엽니다.</translation>
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
    <name>muying::ui::IndicatorPane</name>
    <message>
        <source>月或季</source>
        <translation>월 또는 분기</translation>
    </message>
    <message>
        <source>月</source>
        <translation>월</translation>
    </message>
    <message>
        <source>季</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>앞 기간</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>다음 기간</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>开 PDCA 卡</source>
        <translation>PDCA카드 열기</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>数字后面的名字</source>
        <translation>수자뒤의 이름</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>例数少，不判</source>
        <translation>례수가 적어 판정 안함</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>미도달</translation>
    </message>
    <message>
        <source>有 %1 次记录按现行流程读不通，没有计入。</source>
        <translation>현행절차로 읽을 수 없는 기록이 %1건 있어 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>产后出血质控指标  %1</source>
        <translation>산후출혈 질관리지표  %1</translation>
    </message>
    <message>
        <source>演练 %1 次，不计入</source>
        <translation>훈련 %1회, 계산 안함</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>中位数（分）</source>
        <translation>중앙값(분)</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>，中位数 &lt;%1 分</source>
        <translation>, 중앙값 &lt;%1분</translation>
    </message>
    <message>
        <source>（待确认）</source>
        <translation>(확인대기)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>분</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>分子：%1  分母：%2</source>
        <translation>분자: %1  분모: %2</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>부합</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>미부합</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>계산 안함</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>이름 미기입</translation>
    </message>
    <message>
        <source>只列时间，不作评判</source>
        <translation>시간만 적고 평가하지 않음</translation>
    </message>
</context>
<context>
    <name>muying::ui::InlineStrip</name>
    <message>
        <source>取消</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>muying::ui::InstitutionStrip</name>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>1급</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>2급</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>3급</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>급별</translation>
    </message>
    <message>
        <source>值班电话</source>
        <translation>당직전화</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>路程（分钟）</source>
        <translation>로정(분)</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>接收转诊</source>
        <translation>전원 접수</translation>
    </message>
    <message>
        <source>更改原因</source>
        <translation>변경원인</translation>
    </message>
    <message>
        <source>新增机构或联系人</source>
        <translation>기구나 련락인 새로 추가</translation>
    </message>
    <message>
        <source>更改：%1</source>
        <translation>고치기: %1</translation>
    </message>
    <message>
        <source>没有保存：路程请写分钟数，例如 45。</source>
        <translation>저장하지 않았습니다: 로정은 45와 같이 분수로 적으십시오.</translation>
    </message>
    <message>
        <source>已保存 %1。</source>
        <translation>%1: 저장하였습니다.</translation>
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
    <name>muying::ui::KeyBar</name>
    <message>
        <source>称重</source>
        <translation>무게</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>맥박·혈압</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>옥시토신</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>2선약</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>트라넥삼산</translation>
    </message>
    <message>
        <source>补液</source>
        <translation>수액</translation>
    </message>
    <message>
        <source>按摩</source>
        <translation>안마</translation>
    </message>
    <message>
        <source>查因 4T</source>
        <translation>원인 4T</translation>
    </message>
    <message>
        <source>球囊压迫</source>
        <translation>풍선압박</translation>
    </message>
    <message>
        <source>呼叫电话</source>
        <translation>호출전화</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>전원결정</translation>
    </message>
    <message>
        <source>更正备注</source>
        <translation>정정·비고</translation>
    </message>
</context>
<context>
    <name>muying::ui::KeyPages</name>
    <message>
        <source>还可 %1 mL</source>
        <translation>%1 mL 더 가능</translation>
    </message>
    <message>
        <source>F6 补液</source>
        <translation>F6 수액</translation>
    </message>
    <message>
        <source>晶体液 500 mL</source>
        <translation>정질액 500 mL</translation>
    </message>
    <message>
        <source>晶体液 1000 mL</source>
        <translation>정질액 1000 mL</translation>
    </message>
    <message>
        <source>胶体液 500 mL</source>
        <translation>교질액 500 mL</translation>
    </message>
    <message>
        <source>晶体液，其他量</source>
        <translation>정질액, 다른 량</translation>
    </message>
    <message>
        <source>胶体液，其他量</source>
        <translation>교질액, 다른 량</translation>
    </message>
    <message>
        <source>尿量</source>
        <translation>뇨량</translation>
    </message>
    <message>
        <source>输血</source>
        <translation>수혈</translation>
    </message>
    <message>
        <source>导尿，排空膀胱</source>
        <translation>도뇨, 방광 비우기</translation>
    </message>
    <message>
        <source>两条静脉通路，抽血</source>
        <translation>정맥통로 2개, 채혈</translation>
    </message>
    <message>
        <source>16G/18G，配血管随病人走</source>
        <translation>16G/18G, 교차혈액관은 환자와 함께</translation>
    </message>
    <message>
        <source>吸氧、保暖、抬腿</source>
        <translation>산소, 보온, 다리 올리기</translation>
    </message>
    <message>
        <source>早期晶体 ≤2000、胶体 ≤1500 mL，要加温；再多会稀释凝血。</source>
        <translation>초기 정질액 ≤2000, 교질액 ≤1500 mL, 데워서; 더 많으면 응고가 희석됩니다.</translation>
    </message>
    <message>
        <source>量</source>
        <translation>량</translation>
    </message>
    <message>
        <source>晶体液</source>
        <translation>정질액</translation>
    </message>
    <message>
        <source>胶体液</source>
        <translation>교질액</translation>
    </message>
    <message>
        <source>输血量</source>
        <translation>수혈량</translation>
    </message>
    <message>
        <source>请填一个数，没有记录。</source>
        <translation>수자를 적으십시오. 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>F7 按摩</source>
        <translation>F7 안마</translation>
    </message>
    <message>
        <source>按摩子宫，排血块</source>
        <translation>자궁안마, 혈괴 배출</translation>
    </message>
    <message>
        <source>直至变硬，同时用宫缩剂</source>
        <translation>굳을 때까지, 자궁수축제와 함께</translation>
    </message>
    <message>
        <source>宫体硬，出血已控制</source>
        <translation>자궁 굳음, 출혈 통제됨</translation>
    </message>
    <message>
        <source>仍在出血</source>
        <translation>계속 출혈</translation>
    </message>
    <message>
        <source>怀疑内出血</source>
        <translation>내출혈 의심</translation>
    </message>
    <message>
        <source>宫底上升、会阴胀痛</source>
        <translation>자궁저 상승, 회음부 팽창통</translation>
    </message>
    <message>
        <source>预防性宫缩剂之后不作常规按摩；出血时按摩到宫体变硬。</source>
        <translation>예방용 자궁수축제후 정례안마는 하지 않음; 출혈하면 굳을 때까지 안마.</translation>
    </message>
    <message>
        <source>F8 查因 4T</source>
        <translation>F8 원인 4T</translation>
    </message>
    <message>
        <source>乏力</source>
        <translation>무력</translation>
    </message>
    <message>
        <source>宫体软</source>
        <translation>자궁이 무름</translation>
    </message>
    <message>
        <source>胎盘胎膜残留</source>
        <translation>태반태막 잔류</translation>
    </message>
    <message>
        <source>不可盲目刮宫</source>
        <translation>맹목적인 소파 금지</translation>
    </message>
    <message>
        <source>裂伤、血肿</source>
        <translation>렬상, 혈종</translation>
    </message>
    <message>
        <source>宫颈、阴道、会阴</source>
        <translation>자궁경부, 질, 회음부</translation>
    </message>
    <message>
        <source>凝血异常</source>
        <translation>응고이상</translation>
    </message>
    <message>
        <source>床旁试管不凝</source>
        <translation>침대곁 시험관 불응고</translation>
    </message>
    <message>
        <source>未见原因</source>
        <translation>원인 못찾음</translation>
    </message>
    <message>
        <source>胎盘已娩出</source>
        <translation>태반 만출됨</translation>
    </message>
    <message>
        <source>胎盘未娩出</source>
        <translation>태반 미만출</translation>
    </message>
    <message>
        <source>病因已处理</source>
        <translation>원인 처치함</translation>
    </message>
    <message>
        <source>再选哪一种</source>
        <translation>다음에 어느것인지</translation>
    </message>
    <message>
        <source>须转诊的发现</source>
        <translation>전원이 필요한 발견</translation>
    </message>
    <message>
        <source>破裂、内翻、植入</source>
        <translation>파렬, 내번, 유착</translation>
    </message>
    <message>
        <source>胎盘胎膜、宫颈、阴道、会阴、子宫内翻、凝血都要看到。</source>
        <translation>태반태막, 자궁경부, 질, 회음부, 자궁내번, 응고를 모두 봐야 합니다.</translation>
    </message>
    <message>
        <source>哪一种病因已处理？</source>
        <translation>어느 원인을 처치했습니까?</translation>
    </message>
    <message>
        <source>胎盘滞留取不出</source>
        <translation>태반잔류, 꺼낼 수 없음</translation>
    </message>
    <message>
        <source>疑胎盘植入</source>
        <translation>태반유착 의심</translation>
    </message>
    <message>
        <source>疑子宫破裂</source>
        <translation>자궁파렬 의심</translation>
    </message>
    <message>
        <source>子宫内翻未复位</source>
        <translation>자궁내번 미복원</translation>
    </message>
    <message>
        <source>高位或Ⅲ、Ⅳ度裂伤</source>
        <translation>고위 또는 Ⅲ, Ⅳ도 렬상</translation>
    </message>
    <message>
        <source>血肿</source>
        <translation>혈종</translation>
    </message>
    <message>
        <source>凝血障碍</source>
        <translation>응고장애</translation>
    </message>
    <message>
        <source>F9 球囊压迫</source>
        <translation>F9 풍선압박</translation>
    </message>
    <message>
        <source>双手压迫</source>
        <translation>두손압박</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>자궁강 풍선</translation>
    </message>
    <message>
        <source>先排除残留与破裂；24～48 h 取出</source>
        <translation>잔류와 파렬을 먼저 배제; 24~48시간에 제거</translation>
    </message>
    <message>
        <source>体外压腹主动脉</source>
        <translation>체외 복부대동맥압박</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>항쇼크복</translation>
    </message>
    <message>
        <source>纱条填塞</source>
        <translation>거즈 충전</translation>
    </message>
    <message>
        <source>先用球囊；记条数</source>
        <translation>풍선 먼저; 개수 기록</translation>
    </message>
    <message>
        <source>取出球囊</source>
        <translation>풍선 제거</translation>
    </message>
    <message>
        <source>取出纱条</source>
        <translation>거즈 제거</translation>
    </message>
    <message>
        <source>解开抗休克裤</source>
        <translation>항쇼크복 풀기</translation>
    </message>
    <message>
        <source>球囊注水</source>
        <translation>풍선 주수</translation>
    </message>
    <message>
        <source>纱条条数</source>
        <translation>거즈 개수</translation>
    </message>
    <message>
        <source>条</source>
        <translation>개</translation>
    </message>
    <message>
        <source>F10 呼叫电话</source>
        <translation>F10 호출전화</translation>
    </message>
    <message>
        <source>院内呼救</source>
        <translation>원내 구조요청</translation>
    </message>
    <message>
        <source>说“产后出血，几百毫升”</source>
        <translation>“산후출혈, 몇백밀리리터”라고 말하기</translation>
    </message>
    <message>
        <source>接收医院产科</source>
        <translation>접수병원 산과</translation>
    </message>
    <message>
        <source>再选对方怎么说</source>
        <translation>다음에 상대측 대답 선택</translation>
    </message>
    <message>
        <source>120、救护车</source>
        <translation>120, 구급차</translation>
    </message>
    <message>
        <source>上级会诊</source>
        <translation>상급회진</translation>
    </message>
    <message>
        <source>县级专家、多学科</source>
        <translation>현급전문가, 다학과</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>告知、同意</source>
        <translation>알림, 동의</translation>
    </message>
    <message>
        <source>报告县妇幼、卫健</source>
        <translation>현 부녀보건·위생부문 보고</translation>
    </message>
    <message>
        <source>接收医院怎么说？</source>
        <translation>접수병원이 뭐라고 합니까?</translation>
    </message>
    <message>
        <source>同意接收</source>
        <translation>접수 동의</translation>
    </message>
    <message>
        <source>有血、有抢救条件</source>
        <translation>혈액과 구급조건 있음</translation>
    </message>
    <message>
        <source>同意，但没有条件</source>
        <translation>동의하지만 조건 없음</translation>
    </message>
    <message>
        <source>没有血或人手</source>
        <translation>혈액이나 인원 없음</translation>
    </message>
    <message>
        <source>已预警，未定接收</source>
        <translation>예보함, 접수 미정</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>请再叫另一家</source>
        <translation>다른 병원을 부르십시오</translation>
    </message>
    <message>
        <source>没有人接</source>
        <translation>받는 사람 없음</translation>
    </message>
    <message>
        <source>已预警</source>
        <translation>예보함</translation>
    </message>
    <message>
        <source>对方不同意接收</source>
        <translation>상대측이 접수에 동의하지 않음</translation>
    </message>
    <message>
        <source>家属沟通</source>
        <translation>가족과 소통</translation>
    </message>
    <message>
        <source>已告知病情</source>
        <translation>병세를 알림</translation>
    </message>
    <message>
        <source>同意转诊、处置</source>
        <translation>전원, 처치에 동의</translation>
    </message>
    <message>
        <source>签字在纸上</source>
        <translation>서명은 종이에</translation>
    </message>
    <message>
        <source>写明拒绝什么</source>
        <translation>무엇을 거절했는지 적기</translation>
    </message>
    <message>
        <source>回答了家属的问题</source>
        <translation>가족의 물음에 대답</translation>
    </message>
    <message>
        <source>F11 决定转诊</source>
        <translation>F11 전원결정</translation>
    </message>
    <message>
        <source>决定转诊</source>
        <translation>전원결정</translation>
    </message>
    <message>
        <source>体征不稳，先就地抢救</source>
        <translation>징후불안정, 먼저 현지구급</translation>
    </message>
    <message>
        <source>就地抢救，请县级来</source>
        <translation>현지구급, 현급팀 요청</translation>
    </message>
    <message>
        <source>写明原因</source>
        <translation>원인을 적기</translation>
    </message>
    <message>
        <source>出发</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>接收医院还没有同意或没有条件，要写原因</source>
        <translation>접수병원이 동의하지 않았거나 조건이 없음, 원인을 적어야 함</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>接收医院反馈</source>
        <translation>접수병원 회신</translation>
    </message>
    <message>
        <source>72 小时内</source>
        <translation>72시간안</translation>
    </message>
    <message>
        <source>按现有记录没有转诊指征。</source>
        <translation>지금 기록으로는 전원지표가 없습니다.</translation>
    </message>
    <message>
        <source>有转诊指征，但体征太旧：先测脉搏、血压、血氧（F2）。</source>
        <translation>전원지표가 있으나 징후가 오래됨: 먼저 맥박, 혈압, 산소포화도(F2).</translation>
    </message>
    <message>
        <source>有转诊指征。先打接收医院电话（F10 2），同意后出发。</source>
        <translation>전원지표가 있습니다. 먼저 접수병원에 전화(F10 2), 동의후 출발.</translation>
    </message>
    <message>
        <source>答应接收的医院没有条件：请再叫一家。</source>
        <translation>동의한 병원에 조건이 없음: 다른 병원을 부르십시오.</translation>
    </message>
    <message>
        <source>三个条件都有：能走即走。</source>
        <translation>세 조건이 모두 있음: 즉시 출발.</translation>
    </message>
    <message>
        <source>不宜转运：就地抢救，请县级团队来。</source>
        <translation>후송부적합: 현지구급, 현급팀 요청.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>拒绝什么，谁说的</source>
        <translation>무엇을 거절, 누가 말함</translation>
    </message>
    <message>
        <source>对谁说的，说了什么</source>
        <translation>누구에게, 무엇을 말함</translation>
    </message>
    <message>
        <source>谁接的，怎么说</source>
        <translation>누가 받음, 뭐라고 함</translation>
    </message>
    <message>
        <source>结局、血量、用血、处置</source>
        <translation>결과, 출혈량, 수혈, 처치</translation>
    </message>
    <message>
        <source>肌注</source>
        <translation>근육주사</translation>
    </message>
    <message>
        <source>静脉 10 分钟以上</source>
        <translation>정맥 10분이상</translation>
    </message>
    <message>
        <source>静滴</source>
        <translation>점적</translation>
    </message>
    <message>
        <source>宫体注射</source>
        <translation>자궁체 주사</translation>
    </message>
    <message>
        <source>宫颈注射</source>
        <translation>자궁경부 주사</translation>
    </message>
    <message>
        <source>阴道</source>
        <translation>질</translation>
    </message>
    <message>
        <source>口服</source>
        <translation>먹기</translation>
    </message>
    <message>
        <source>舌下</source>
        <translation>혀밑</translation>
    </message>
    <message>
        <source>直肠</source>
        <translation>직장</translation>
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
        <translation>%1부터 줄 수 있음.</translation>
    </message>
    <message>
        <source>先问禁忌，再给药。</source>
        <translation>금기를 먼저 묻고 투약.</translation>
    </message>
    <message>
        <source>%1 U/h</source>
        <translation>%1 U/h</translation>
    </message>
    <message>
        <source>补记已经给过的药：不论规则允许与否都照实记下，并写明原因。</source>
        <translation>이미 준 약을 보충기록: 규칙이 허용하든 말든 사실대로 적고 원인을 밝힙니다.</translation>
    </message>
    <message>
        <source>F3 缩宫素</source>
        <translation>F3 옥시토신</translation>
    </message>
    <message>
        <source>其他配法、速度</source>
        <translation>다른 배합, 속도</translation>
    </message>
    <message>
        <source>填袋内 U、mL 和 mL/h</source>
        <translation>주머니의 U, mL와 mL/h</translation>
    </message>
    <message>
        <source>停止静滴</source>
        <translation>점적 중지</translation>
    </message>
    <message>
        <source>不能静脉推注。24 小时还可用 %1 U。</source>
        <translation>정맥으로 밀어넣지 못함. 24시간안 %1 U 더 가능.</translation>
    </message>
    <message>
        <source>F4 二线药</source>
        <translation>F4 2선약</translation>
    </message>
    <message>
        <source>F5 氨甲环酸</source>
        <translation>F5 트라넥삼산</translation>
    </message>
    <message>
        <source>任何原因的产后出血，产后 3 小时内。先问：活动性血栓、DIC 高凝期。只能静脉，误入鞘内可致命。</source>
        <translation>원인에 관계없이 산후 3시간안. 먼저 묻기: 활동성 혈전, DIC 고응고기. 정맥으로만, 척수강에 잘못 들어가면 치명적.</translation>
    </message>
    <message>
        <source>袋内缩宫素</source>
        <translation>주머니의 옥시토신</translation>
    </message>
    <message>
        <source>袋内液体</source>
        <translation>주머니의 액체</translation>
    </message>
    <message>
        <source>速度</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>缩宫素静滴</source>
        <translation>옥시토신 점적</translation>
    </message>
    <message>
        <source>国家指南 1.2～2.4 U/h；超过 5 U/h 不给。</source>
        <translation>국가지침 1.2~2.4 U/h; 5 U/h를 넘으면 주지 않음.</translation>
    </message>
    <message>
        <source>三个数都要大于 0，没有记录。请核对配法和速度。</source>
        <translation>세 수자는 모두 0보다 커야 합니다. 기록하지 않았습니다. 배합과 속도를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 U/h：%2</source>
        <translation>%1 U/h: %2</translation>
    </message>
    <message>
        <source>%1 U/h，要医生确认</source>
        <translation>%1 U/h, 의사의 확인 필요</translation>
    </message>
    <message>
        <source>这一项没有记录，请重新选择。</source>
        <translation>이 항목은 기록하지 않았습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>有没有哮喘？</source>
        <translation>천식이 있습니까?</translation>
    </message>
    <message>
        <source>有没有高血压、子痫前期？</source>
        <translation>고혈압, 자간전증이 있습니까?</translation>
    </message>
    <message>
        <source>有没有心血管疾病？</source>
        <translation>심혈관질병이 있습니까?</translation>
    </message>
    <message>
        <source>有没有活动性肺、肝、肾疾病？</source>
        <translation>활동성 페, 간, 신장 질병이 있습니까?</translation>
    </message>
    <message>
        <source>有没有青光眼？</source>
        <translation>록내장이 있습니까?</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>有</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>相应的药将锁定</source>
        <translation>해당 약이 잠깁니다</translation>
    </message>
    <message>
        <source>问不到</source>
        <translation>물을 수 없음</translation>
    </message>
    <message>
        <source>由医生决定</source>
        <translation>의사가 결정</translation>
    </message>
    <message>
        <source>问过禁忌，现在</source>
        <translation>금기를 물었음, 이제</translation>
    </message>
    <message>
        <source>有的禁忌问不到。</source>
        <translation>물을 수 없는 금기가 있습니다.</translation>
    </message>
    <message>
        <source>有没有药物过敏？</source>
        <translation>약물과민이 있습니까?</translation>
    </message>
    <message>
        <source>没有药物过敏</source>
        <translation>약물과민 없음</translation>
    </message>
    <message>
        <source>对本药过敏</source>
        <translation>이 약에 과민</translation>
    </message>
    <message>
        <source>已经给过的药：原因</source>
        <translation>이미 준 약: 원인</translation>
    </message>
    <message>
        <source>为什么给，谁决定的</source>
        <translation>왜 주었는가, 누가 결정했는가</translation>
    </message>
    <message>
        <source>湿重</source>
        <translation>젖은 무게</translation>
    </message>
    <message>
        <source>干重（↑↓换）</source>
        <translation>마른 무게(↑↓)</translation>
    </message>
    <message>
        <source>F1 称重</source>
        <translation>F1 무게</translation>
    </message>
    <message>
        <source>称重</source>
        <translation>무게</translation>
    </message>
    <message>
        <source>集血袋</source>
        <translation>집혈주머니</translation>
    </message>
    <message>
        <source>吸引</source>
        <translation>흡인</translation>
    </message>
    <message>
        <source>目测</source>
        <translation>눈짐작</translation>
    </message>
    <message>
        <source>（湿重－干重）÷1.05。再按 F1 换方法。</source>
        <translation>(젖은－마른)÷1.05. F1을 다시 누르면 방법 변경.</translation>
    </message>
    <message>
        <source>集血袋是累计刻度：填现在的读数，不要和上次相加。</source>
        <translation>집혈주머니는 루계눈금: 지금 눈금을 적고 지난번과 더하지 마십시오.</translation>
    </message>
    <message>
        <source>集血袋读数</source>
        <translation>집혈주머니 눈금</translation>
    </message>
    <message>
        <source>减去羊水和冲洗液。</source>
        <translation>양수와 세척액을 덜기.</translation>
    </message>
    <message>
        <source>其中羊水、冲洗液</source>
        <translation>그중 양수, 세척액</translation>
    </message>
    <message>
        <source>吸引瓶、容器</source>
        <translation>흡인병, 용기</translation>
    </message>
    <message>
        <source>目测常只有实际的一半，单凭它不分期。请尽快称重。</source>
        <translation>눈짐작은 흔히 실제의 절반, 그것만으로 단계를 정하지 않음. 빨리 재십시오.</translation>
    </message>
    <message>
        <source>脉搏</source>
        <translation>맥박</translation>
    </message>
    <message>
        <source>次/分</source>
        <translation>회/분</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>수축기혈압</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>확장기혈압</translation>
    </message>
    <message>
        <source>呼吸</source>
        <translation>호흡</translation>
    </message>
    <message>
        <source>意识</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>清醒</source>
        <translation>또렷함</translation>
    </message>
    <message>
        <source>烦躁</source>
        <translation>초조</translation>
    </message>
    <message>
        <source>嗜睡</source>
        <translation>졸림</translation>
    </message>
    <message>
        <source>不应</source>
        <translation>무반응</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>脉搏血压</source>
        <translation>맥박·혈압</translation>
    </message>
    <message>
        <source>产后观察</source>
        <translation>산후관찰</translation>
    </message>
    <message>
        <source>没测的留空，空着不算正常。</source>
        <translation>재지 않은 것은 비워두기, 빈 것은 정상이 아님.</translation>
    </message>
    <message>
        <source>什么也没有填，没有记录。请至少填一项。</source>
        <translation>아무것도 적지 않아 기록하지 않았습니다. 적어도 하나는 적으십시오.</translation>
    </message>
    <message>
        <source>F12 更正备注</source>
        <translation>F12 정정·비고</translation>
    </message>
    <message>
        <source>更正、撤回一条</source>
        <translation>한줄 정정, 철회</translation>
    </message>
    <message>
        <source>↑↓选行，Enter</source>
        <translation>↑↓ 줄 선택, Enter</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>姓名、选档案</source>
        <translation>이름, 서류 선택</translation>
    </message>
    <message>
        <source>出生时间、分娩方式</source>
        <translation>출생시간, 분만방식</translation>
    </message>
    <message>
        <source>体重、产前血红蛋白</source>
        <translation>체중, 산전 헤모글로빈</translation>
    </message>
    <message>
        <source>下一条记在几分前</source>
        <translation>다음 줄은 몇분전</translation>
    </message>
    <message>
        <source>补记已给过的药</source>
        <translation>이미 준 약 보충기록</translation>
    </message>
    <message>
        <source>在场人员与角色</source>
        <translation>현장인원과 역할</translation>
    </message>
    <message>
        <source>交班、转诊、打印</source>
        <translation>교대, 전원, 인쇄</translation>
    </message>
    <message>
        <source>结束本次</source>
        <translation>이번 건 끝내기</translation>
    </message>
    <message>
        <source>补记哪一种药？</source>
        <translation>어느 약을 보충기록합니까?</translation>
    </message>
    <message>
        <source>缩宫素</source>
        <translation>옥시토신</translation>
    </message>
    <message>
        <source>二线药</source>
        <translation>2선약</translation>
    </message>
    <message>
        <source>氨甲环酸</source>
        <translation>트라넥삼산</translation>
    </message>
    <message>
        <source>出生时分，如 0956</source>
        <translation>출생시각, 례: 0956</translation>
    </message>
    <message>
        <source>胎儿数</source>
        <translation>태아수</translation>
    </message>
    <message>
        <source>分娩方式</source>
        <translation>분만방식</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>질분만</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>제왕절개</translation>
    </message>
    <message>
        <source>多胎填最后一个胎儿娩出的时间。</source>
        <translation>다태는 마지막 태아의 만출시간.</translation>
    </message>
    <message>
        <source>“%1”不是时刻，没有记录。请填四位数字，如 0956。</source>
        <translation>“%1”은(는) 시각이 아닙니다. 기록하지 않았습니다. 네자리수로 적으십시오, 례: 0956.</translation>
    </message>
    <message>
        <source>孕前体重</source>
        <translation>임신전 체중</translation>
    </message>
    <message>
        <source>足月体重</source>
        <translation>만삭 체중</translation>
    </message>
    <message>
        <source>产前血红蛋白</source>
        <translation>산전 헤모글로빈</translation>
    </message>
    <message>
        <source>体重、血红蛋白</source>
        <translation>체중, 헤모글로빈</translation>
    </message>
    <message>
        <source>有了体重才能算血容量和失血比例。</source>
        <translation>체중이 있어야 혈용량과 실혈비률을 계산합니다.</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>보충기록</translation>
    </message>
    <message>
        <source>发生在几分钟前</source>
        <translation>몇분전에 있었는가</translation>
    </message>
    <message>
        <source>分</source>
        <translation>분</translation>
    </message>
    <message>
        <source>只管下一条；记录里写明是补记。</source>
        <translation>다음 한줄만; 기록에 보충기록이라고 밝힙니다.</translation>
    </message>
    <message>
        <source>请填 0 到 %1 分钟。</source>
        <translation>0에서 %1분까지 적으십시오.</translation>
    </message>
    <message>
        <source>在场人数</source>
        <translation>현장인원수</translation>
    </message>
    <message>
        <source>人</source>
        <translation>명</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>현장인원</translation>
    </message>
    <message>
        <source>在场人数请填 1 到 20。</source>
        <translation>현장인원수는 1에서 20까지 적으십시오.</translation>
    </message>
    <message>
        <source>结束本次：结局</source>
        <translation>이번 건 끝내기: 결과</translation>
    </message>
    <message>
        <source>出血已控制，留院观察</source>
        <translation>출혈 통제, 입원관찰</translation>
    </message>
    <message>
        <source>已转诊</source>
        <translation>전원함</translation>
    </message>
    <message>
        <source>不是产后出血</source>
        <translation>산후출혈이 아님</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>사망</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>结束后只能看和打印，不能再加。</source>
        <translation>끝낸 뒤에는 보고 인쇄만 할 수 있고 더 적을 수 없습니다.</translation>
    </message>
    <message>
        <source>一句话小结（谁决定的）</source>
        <translation>한마디 총화(누가 결정)</translation>
    </message>
    <message>
        <source>Enter 结束；Esc 不结束。</source>
        <translation>Enter 끝내기; Esc 끝내지 않기.</translation>
    </message>
    <message>
        <source>这一条已经更正过，请选更正后的那一条。</source>
        <translation>이 줄은 이미 고쳤습니다. 고친 뒤의 줄을 고르십시오.</translation>
    </message>
    <message>
        <source>这一条不能更正。可以再记一条。</source>
        <translation>이 줄은 고칠 수 없습니다. 한줄 더 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>更正：怎么改？</source>
        <translation>정정: 어떻게 고칩니까?</translation>
    </message>
    <message>
        <source>改数值：看错、秤错</source>
        <translation>수값 고치기: 잘못 보거나 쟀음</translation>
    </message>
    <message>
        <source>改数值：输错</source>
        <translation>수값 고치기: 잘못 입력</translation>
    </message>
    <message>
        <source>撤回：按错了键</source>
        <translation>철회: 건을 잘못 누름</translation>
    </message>
    <message>
        <source>原行留着，划线</source>
        <translation>원래 줄은 남고 줄을 긋습니다</translation>
    </message>
    <message>
        <source>撤回：没有做成</source>
        <translation>철회: 하지 못함</translation>
    </message>
    <message>
        <source>看错、秤错</source>
        <translation>잘못 보거나 쟀음</translation>
    </message>
    <message>
        <source>输错</source>
        <translation>잘못 입력</translation>
    </message>
    <message>
        <source>按错了键</source>
        <translation>건을 잘못 누름</translation>
    </message>
    <message>
        <source>没有做成</source>
        <translation>하지 못함</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>체온</translation>
    </message>
    <message>
        <source>垫湿重</source>
        <translation>패드 젖은 무게</translation>
    </message>
    <message>
        <source>垫干重</source>
        <translation>패드 마른 무게</translation>
    </message>
    <message>
        <source>没测的留空。湿重留空就是没有换垫。</source>
        <translation>재지 않은 것은 비워두기. 젖은 무게가 비면 패드를 바꾸지 않은 것.</translation>
    </message>
    <message>
        <source>宫底</source>
        <translation>자궁저</translation>
    </message>
    <message>
        <source>硬</source>
        <translation>굳음</translation>
    </message>
    <message>
        <source>软</source>
        <translation>무름</translation>
    </message>
    <message>
        <source>按摩，查原因</source>
        <translation>안마, 원인찾기</translation>
    </message>
    <message>
        <source>时硬时软</source>
        <translation>굳었다 물렀다 함</translation>
    </message>
    <message>
        <source>没有查</source>
        <translation>검사 안함</translation>
    </message>
    <message>
        <source>膀胱</source>
        <translation>방광</translation>
    </message>
    <message>
        <source>已排空</source>
        <translation>비웠음</translation>
    </message>
    <message>
        <source>胀，能摸到</source>
        <translation>차서 만져짐</translation>
    </message>
    <message>
        <source>请排空</source>
        <translation>비우십시오</translation>
    </message>
    <message>
        <source>导尿管</source>
        <translation>도뇨관</translation>
    </message>
    <message>
        <source>会阴</source>
        <translation>회음부</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>渗血</source>
        <translation>스며나오는 출혈</translation>
    </message>
    <message>
        <source>胀痛、肛门坠胀</source>
        <translation>팽창통, 항문 무직감</translation>
    </message>
    <message>
        <source>查血肿</source>
        <translation>혈종 검사</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletBench</name>
    <message>
        <source>已打印并登记发放：%1。请她用自己的话说一遍。</source>
        <translation>인쇄하고 나누어 준 것으로 등록하였습니다: %1. 본인의 말로 다시 말하게 하십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletEditor</name>
    <message>
        <source>返回</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>加图片</source>
        <translation>그림 넣기</translation>
    </message>
    <message>
        <source>恢复原文</source>
        <translation>원문 복원</translation>
    </message>
    <message>
        <source>看版面</source>
        <translation>배치 보기</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>标题（要做的事）</source>
        <translation>제목(해야 할 일)</translation>
    </message>
    <message>
        <source>朝鲜文标题</source>
        <translation>조선문 제목</translation>
    </message>
    <message>
        <source>外面的标题（看不出内容）</source>
        <translation>겉제목(내용을 알 수 없음)</translation>
    </message>
    <message>
        <source>外面的朝鲜文标题</source>
        <translation>조선문 겉제목</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>涉及隐私，打印前先问她</source>
        <translation>사생활과 관련됨, 인쇄전에 먼저 물어보기</translation>
    </message>
    <message>
        <source>不限孕周</source>
        <translation>임신주수 제한 없음</translation>
    </message>
    <message>
        <source> 周</source>
        <translation>주</translation>
    </message>
    <message>
        <source>从 </source>
        <translation>부터 </translation>
    </message>
    <message>
        <source>到 </source>
        <translation>까지 </translation>
    </message>
    <message>
        <source>加一对</source>
        <translation>한쌍 더하기</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>심사자</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>심사날자</translation>
    </message>
    <message>
        <source>中文已审</source>
        <translation>한어 심사함</translation>
    </message>
    <message>
        <source>朝鲜文已审</source>
        <translation>조선문 심사함</translation>
    </message>
    <message>
        <source>新编 %1</source>
        <translation>새 자료 %1</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>사용중지</translation>
    </message>
    <message>
        <source>已接着上次没有保存的编写。</source>
        <translation>지난번에 저장하지 않은 글을 이어 놓았습니다.</translation>
    </message>
    <message>
        <source>没有写来源</source>
        <translation>출처를 적지 않음</translation>
    </message>
    <message>
        <source>字库里没有这些字：%1</source>
        <translation>글자체에 없는 글자: %1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>还有 %1 处要改，改好才能保存。%2</source>
        <translation>고칠 곳이 %1곳 남았으며 고친 다음에 저장할 수 있습니다. %2</translation>
    </message>
    <message>
        <source>有改动，没有保存</source>
        <translation>고친 것이 있음, 저장 안됨</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>고친 것이 없음</translation>
    </message>
    <message>
        <source>没有保存：%1</source>
        <translation>저장하지 않음: %1</translation>
    </message>
    <message>
        <source>%1 已保存为新的一版，打印时用这一版。</source>
        <translation>%1을(를) 새 판으로 저장하였으며 인쇄할 때 이 판을 씁니다.</translation>
    </message>
    <message>
        <source>%1 已停用；以前发放的记录还在。</source>
        <translation>%1의 사용을 중지하였으며 이전에 나누어 준 기록은 남아 있습니다.</translation>
    </message>
    <message>
        <source>%1 已恢复为程序自带的原文；本机构的版本还留在记录里。</source>
        <translation>%1을(를) 프로그람의 원문으로 복원하였으며 본 기구의 판은 기록에 남아 있습니다.</translation>
    </message>
    <message>
        <source>有改动没有保存。请先保存，再登记审核。</source>
        <translation>고친 것을 저장하지 않았습니다. 먼저 저장하고 심사를 등록하십시오.</translation>
    </message>
    <message>
        <source>已登记：朝鲜文由 %1 审核。</source>
        <translation>등록함: 조선문은 %1이(가) 심사.</translation>
    </message>
    <message>
        <source>已登记：中文由 %1 审核。</source>
        <translation>등록함: 한어는 %1이(가) 심사.</translation>
    </message>
    <message>
        <source>%1 %2 保存第 %3 版</source>
        <translation>%1 %2 제%3판 저장</translation>
    </message>
    <message>
        <source>%1 %2 登记：朝鲜文由 %3 审核</source>
        <translation>%1 %2 등록: 조선문은 %3이(가) 심사</translation>
    </message>
    <message>
        <source>%1 %2 登记：中文由 %3 审核</source>
        <translation>%1 %2 등록: 한어는 %3이(가) 심사</translation>
    </message>
    <message>
        <source>%1 %2 恢复原文</source>
        <translation>%1 %2 원문 복원</translation>
    </message>
    <message>
        <source>还没有本机构的版本，也没有审核。</source>
        <translation>본 기구의 판도 심사도 아직 없습니다.</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletList</name>
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>给她的</source>
        <translation>그에게 줄 것</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>标题或编号</source>
        <translation>제목이나 번호</translation>
    </message>
    <message>
        <source>筛选宣教单</source>
        <translation>교육자료 선별</translation>
    </message>
    <message>
        <source>全部孕周</source>
        <translation>모든 임신주수</translation>
    </message>
    <message>
        <source>孕 </source>
        <translation>임신 </translation>
    </message>
    <message>
        <source> 周</source>
        <translation>주</translation>
    </message>
    <message>
        <source>孕周</source>
        <translation>임신주수</translation>
    </message>
    <message>
        <source>新编一份</source>
        <translation>새로 쓰기</translation>
    </message>
    <message>
        <source>这份单子涉及隐私。请先单独问她：愿意带纸回家吗？纸上只印“%1”这个标题。</source>
        <translation>이 자료는 사생활과 관련됩니다. 먼저 따로 물어보십시오. 종이를 집에 가져가려 합니까? 종이에는 “%1”이라는 제목만 찍힙니다.</translation>
    </message>
    <message>
        <source>问过了，愿意</source>
        <translation>물어보았고 원함</translation>
    </message>
    <message>
        <source>不印</source>
        <translation>인쇄하지 않음</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletModel</name>
    <message>
        <source>%1，旧版</source>
        <translation>%1, 이전 판</translation>
    </message>
    <message>
        <source>%1，未回述</source>
        <translation>%1, 설명확인 안함</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 版</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>권고</translation>
    </message>
    <message>
        <source>给过她</source>
        <translation>이미 준 것</translation>
    </message>
    <message>
        <source>审核和版本</source>
        <translation>심사와 판본</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSection</name>
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>打印时还可以按每一次另选；只用中文的人总是只印中文。</source>
        <translation>인쇄할 때마다 따로 고를 수 있으며 한어만 쓰는 사람에게는 늘 한어만 찍습니다.</translation>
    </message>
    <message>
        <source>中文在前</source>
        <translation>한어 먼저</translation>
    </message>
    <message>
        <source>朝鲜文在前</source>
        <translation>조선문 먼저</translation>
    </message>
    <message>
        <source>先后</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>按县里现行的文字规定；没有把握时中文在前。</source>
        <translation>현의 현행 문자규정을 따르며 확실하지 않으면 한어를 먼저 둡니다.</translation>
    </message>
    <message>
        <source>朝鲜文字号</source>
        <translation>조선문 글자크기</translation>
    </message>
    <message>
        <source>和中文相比；100 % 是一样大，不会小于 12 磅。</source>
        <translation>한어와 비교한 것으로서 100 %면 같은 크기이며 12포인트보다 작지 않습니다.</translation>
    </message>
    <message>
        <source>宣教单的版面已保存。</source>
        <translation>교육자료의 배치를 저장하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletSide</name>
    <message>
        <source>第一页的样子</source>
        <translation>첫 페지의 모양</translation>
    </message>
    <message>
        <source>这一次的版面</source>
        <translation>이번 인쇄의 배치</translation>
    </message>
    <message>
        <source>大字朗读版</source>
        <translation>큰글자 읽어주기판</translation>
    </message>
    <message>
        <source>读给不识字的家里老人听：标题、最要紧的一句话和危险信号</source>
        <translation>글을 모르는 집안 로인에게 읽어 주는 것: 제목, 제일 중요한 한마디와 위험신호</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>인쇄 미리보기</translation>
    </message>
    <message>
        <source>编写</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>请她用自己的话说一遍</source>
        <translation>본인의 말로 다시 말하게 하십시오</translation>
    </message>
    <message>
        <source>家属在场</source>
        <translation>가족이 함께 들음</translation>
    </message>
    <message>
        <source>回述已登记：%1。</source>
        <translation>설명확인을 등록하였습니다: %1.</translation>
    </message>
</context>
<context>
    <name>muying::ui::LeafletsPage</name>
    <message>
        <source>宣教</source>
        <translation>건강교육</translation>
    </message>
    <message>
        <source>宣教的各部分</source>
        <translation>건강교육의 각 부분</translation>
    </message>
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>孕妇学校</source>
        <translation>임신부학교</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>译文审核</source>
        <translation>번역문심사</translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>编写 %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Ctrl+S 保存新版   Esc 返回</source>
        <translation>Ctrl+S 새 판 저장   Esc 돌아가기</translation>
    </message>
    <message>
        <source>Enter 或 Ctrl+P 预览打印   F2 编写   Esc 清除筛选</source>
        <translation>Enter 또는 Ctrl+P 인쇄 미리보기   F2 편집   Esc 선별조건 지우기</translation>
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
    <name>muying::ui::LoopPanel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>记录与计算</source>
        <translation>기록과 계산</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>일치하지 않음</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>일치함</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>记录的颜色 %1，计算的颜色 %2</source>
        <translation>기록한 색갈 %1, 계산한 색갈 %2</translation>
    </message>
    <message>
        <source>医生说明</source>
        <translation>의사설명</translation>
    </message>
    <message>
        <source>此后有新的检查结果，当前按计算的颜色，待上级评估。</source>
        <translation>그뒤 새 검사결과가 있어 지금은 계산한 색갈을 쓰며 상급의 평가를 기다립니다.</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>%1 份未回</source>
        <translation>%1부 회신 없음</translation>
    </message>
    <message>
        <source>都有结果</source>
        <translation>모두 결과 있음</translation>
    </message>
    <message>
        <source>%1 开出；%2 %3</source>
        <translation>%1 발급; %2 %3</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>기한 %1일 넘음</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>到位</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>未到位</source>
        <translation>도착하지 않음</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>%1 现在不接收转诊。</source>
        <translation>%1은(는) 지금 전원을 접수하지 않습니다.</translation>
    </message>
    <message>
        <source>救治中心</source>
        <translation>구급치료쎈터</translation>
    </message>
    <message>
        <source>%1，路程 %2 分钟</source>
        <translation>%1, 로정 %2분</translation>
    </message>
    <message>
        <source>专案</source>
        <translation>전담관리</translation>
    </message>
    <message>
        <source>还没有建</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>管理人</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>拟分娩机构</source>
        <translation>해산예정기구</translation>
    </message>
    <message>
        <source>个体化方案</source>
        <translation>개별화방안</translation>
    </message>
    <message>
        <source>应急预案</source>
        <translation>응급예비안</translation>
    </message>
    <message>
        <source>可继续</source>
        <translation>계속할 수 있음</translation>
    </message>
    <message>
        <source>建议终止</source>
        <translation>중지 건의</translation>
    </message>
    <message>
        <source>待上级评估</source>
        <translation>상급의 평가를 기다림</translation>
    </message>
    <message>
        <source>能否继续妊娠</source>
        <translation>임신을 계속할 수 있는가</translation>
    </message>
    <message>
        <source>已拒绝</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>原因未记</source>
        <translation>원인 기록 없음</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>아직 빠짐</translation>
    </message>
    <message>
        <source>建专案</source>
        <translation>전담관리 만들기</translation>
    </message>
    <message>
        <source>打开专案</source>
        <translation>전담관리 열기</translation>
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
    <name>muying::ui::PairRow</name>
    <message>
        <source>中文</source>
        <translation>한어</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>조선문</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>依据的事实编号，如 3 L01.4；自己提出的写 p</source>
        <translation>근거가 되는 사실의 번호, 례: 3 L01.4. 스스로 내놓은 것은 p</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>去掉这一对</source>
        <translation>이 한쌍을 없애기</translation>
    </message>
</context>
<context>
    <name>muying::ui::PapersPane</name>
    <message>
        <source>交班者签名</source>
        <translation>인계자 서명</translation>
    </message>
    <message>
        <source>接班者签名</source>
        <translation>접수자 서명</translation>
    </message>
    <message>
        <source>交班签名</source>
        <translation>교대 서명</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>시간선</translation>
    </message>
    <message>
        <source>转诊记录单</source>
        <translation>전원기록지</translation>
    </message>
    <message>
        <source>交班清单</source>
        <translation>교대점검표</translation>
    </message>
    <message>
        <source>家属沟通记录</source>
        <translation>가족소통기록</translation>
    </message>
    <message>
        <source>复盘记录</source>
        <translation>복기기록</translation>
    </message>
    <message>
        <source>一页流程图</source>
        <translation>한페지 흐름도</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>약물용량카드</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>演练记录</source>
        <translation>훈련기록</translation>
    </message>
    <message>
        <source>根因分析</source>
        <translation>근본원인분석</translation>
    </message>
    <message>
        <source>不良事件报告</source>
        <translation>불량사건보고</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>돌아가기 Esc</translation>
    </message>
    <message>
        <source>事后</source>
        <translation>사후</translation>
    </message>
    <message>
        <source>24 小时内已复盘</source>
        <translation>24시간안에 복기함</translation>
    </message>
    <message>
        <source>7 天内根因分析已完成</source>
        <translation>7일안에 근본원인분석 완료</translation>
    </message>
    <message>
        <source>整改措施已完成</source>
        <translation>개진조치 완료</translation>
    </message>
    <message>
        <source>接收医院反馈，Enter 记下</source>
        <translation>접수병원 회신, Enter로 적기</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>적었습니다.</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>이름 미기입</translation>
    </message>
    <message>
        <source>演练：%1</source>
        <translation>훈련: %1</translation>
    </message>
    <message>
        <source>交班与打印：%1</source>
        <translation>교대와 인쇄: %1</translation>
    </message>
    <message>
        <source>已交班：%1 交给 %2。</source>
        <translation>교대함: %1이(가) %2에게.</translation>
    </message>
    <message>
        <source>各项都有，两人签名后交班。</source>
        <translation>모든 항목이 있습니다. 두 사람이 서명한 뒤 교대.</translation>
    </message>
    <message>
        <source>还有 %1 项没有填。没有的写“无”，不适用的写明。</source>
        <translation>아직 %1항목이 비였습니다. 없으면 “없음”, 해당없으면 밝혀 적으십시오.</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>미기입</translation>
    </message>
    <message>
        <source>出血风险与准备</source>
        <translation>출혈위험과 준비</translation>
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
    <name>muying::ui::PeoplePage</name>
    <message>
        <source>共 %1 人</source>
        <translation>모두 %1명</translation>
    </message>
    <message>
        <source>%1 人，共 %2 人</source>
        <translation>%1명, 모두 %2명</translation>
    </message>
</context>
<context>
    <name>muying::ui::PersonChooser</name>
    <message>
        <source>母亲 %1</source>
        <translation>어머니 %1</translation>
    </message>
    <message>
        <source>孕 %1 周</source>
        <translation>임신 %1주</translation>
    </message>
    <message>
        <source>产后 %1 天</source>
        <translation>산후 %1일</translation>
    </message>
    <message>
        <source>%1 月龄</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>纸上用中文</source>
        <translation>종이는 한어</translation>
    </message>
    <message>
        <source>纸上用中文和朝鲜文</source>
        <translation>종이는 한어와 조선문</translation>
    </message>
    <message>
        <source>她的档案</source>
        <translation>그의 서류</translation>
    </message>
    <message>
        <source>不为某个人打印</source>
        <translation>누구를 위한 것이 아님</translation>
    </message>
    <message>
        <source>为谁打印：姓名、拼音、电话尾号</source>
        <translation>누구를 위해 인쇄: 이름, 병음, 전화 끝번호</translation>
    </message>
    <message>
        <source>为谁打印</source>
        <translation>누구를 위해 인쇄</translation>
    </message>
</context>
<context>
    <name>muying::ui::PosterPane</name>
    <message>
        <source>海报</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>인쇄 미리보기</translation>
    </message>
    <message>
        <source>海报贴在墙上，不写任何人的名字。内容取自现行规则和疫苗程序。</source>
        <translation>포스터는 벽에 붙이는 것으로서 누구의 이름도 적지 않습니다. 내용은 현행 규칙과 백신절차에서 가져옵니다.</translation>
    </message>
    <message>
        <source>海报的样子</source>
        <translation>포스터의 모양</translation>
    </message>
    <message>
        <source>产后出血处理图</source>
        <translation>산후출혈 처치도</translation>
    </message>
    <message>
        <source>没有这张海报。</source>
        <translation>이런 포스터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::Presenter</name>
    <message>
        <source>哮喘</source>
        <translation>천식</translation>
    </message>
    <message>
        <source>高血压</source>
        <translation>고혈압</translation>
    </message>
    <message>
        <source>心血管疾病</source>
        <translation>심혈관질병</translation>
    </message>
    <message>
        <source>青光眼</source>
        <translation>록내장</translation>
    </message>
    <message>
        <source>过敏：%1</source>
        <translation>과민: %1</translation>
    </message>
    <message>
        <source>无血库，到县医院 %1 分</source>
        <translation>혈액고 없음, 현병원까지 %1분</translation>
    </message>
    <message>
        <source>无血库</source>
        <translation>혈액고 없음</translation>
    </message>
    <message>
        <source>产后出血，姓名以后填</source>
        <translation>산후출혈, 이름은 후에</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>实战</source>
        <translation>실전</translation>
    </message>
    <message>
        <source>血容量约 %1 mL（估算）</source>
        <translation>혈용량 약 %1 mL(추정)</translation>
    </message>
    <message>
        <source>血容量约 %1 mL</source>
        <translation>혈용량 약 %1 mL</translation>
    </message>
    <message>
        <source>已结束，只能看和打印</source>
        <translation>끝남, 보고 인쇄만</translation>
    </message>
    <message>
        <source>不能排除：立即测脉搏血压</source>
        <translation>배제 못함: 즉시 맥박·혈압</translation>
    </message>
    <message>
        <source>严重产后出血，≥%1 mL</source>
        <translation>엄중한 산후출혈, ≥%1 mL</translation>
    </message>
    <message>
        <source>产后出血</source>
        <translation>산후출혈</translation>
    </message>
    <message>
        <source>行动触发，仍在出血</source>
        <translation>행동촉발, 계속 출혈</translation>
    </message>
    <message>
        <source>行动触发，出血已控制</source>
        <translation>행동촉발, 출혈 통제됨</translation>
    </message>
    <message>
        <source>未触发，按时观察</source>
        <translation>미촉발, 제시간 관찰</translation>
    </message>
    <message>
        <source>行动触发 WHO %1</source>
        <translation>행동촉발 WHO %1</translation>
    </message>
    <message>
        <source>国内警戒线 %1</source>
        <translation>국내경계선 %1</translation>
    </message>
    <message>
        <source>国内诊断 %1</source>
        <translation>국내진단 %1</translation>
    </message>
    <message>
        <source>国内诊断 否</source>
        <translation>국내진단 아님</translation>
    </message>
    <message>
        <source>产后</source>
        <translation>산후</translation>
    </message>
    <message>
        <source>按 B 填出生时间</source>
        <translation>B로 출생시간 적기</translation>
    </message>
    <message>
        <source>分</source>
        <translation>분</translation>
    </message>
    <message>
        <source>阴道分娩</source>
        <translation>질분만</translation>
    </message>
    <message>
        <source>剖宫产</source>
        <translation>제왕절개</translation>
    </message>
    <message>
        <source>出生 %1，%2</source>
        <translation>출생 %1, %2</translation>
    </message>
    <message>
        <source>T0 后</source>
        <translation>T0후</translation>
    </message>
    <message>
        <source>尚未触发</source>
        <translation>아직 미촉발</translation>
    </message>
    <message>
        <source>触发 %1，%2 mL</source>
        <translation>촉발 %1, %2 mL</translation>
    </message>
    <message>
        <source>休克指数</source>
        <translation>쇼크지수</translation>
    </message>
    <message>
        <source>%1 测的已过时，F2 重测</source>
        <translation>%1 측정은 오래됨, F2 재측정</translation>
    </message>
    <message>
        <source>未测，按 F2</source>
        <translation>미측정, F2</translation>
    </message>
    <message>
        <source>下次生命体征</source>
        <translation>다음 활력징후</translation>
    </message>
    <message>
        <source>下次观察 %1</source>
        <translation>다음 관찰 %1</translation>
    </message>
    <message>
        <source>按时观察</source>
        <translation>제시간 관찰</translation>
    </message>
    <message>
        <source>每 %1 分，%2 到时</source>
        <translation>%1분마다, %2까지</translation>
    </message>
    <message>
        <source>到时，按 F2</source>
        <translation>시간됨, F2</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>累计，含目测</source>
        <translation>루계, 눈짐작 포함</translation>
    </message>
    <message>
        <source>累计，只有目测</source>
        <translation>루계, 눈짐작뿐</translation>
    </message>
    <message>
        <source>累计出血，称重</source>
        <translation>루계출혈, 무게</translation>
    </message>
    <message>
        <source>血容量 %1%</source>
        <translation>혈용량 %1%</translation>
    </message>
    <message>
        <source>有体征即触发</source>
        <translation>징후 있으면 촉발</translation>
    </message>
    <message>
        <source>一级急救</source>
        <translation>1급구급</translation>
    </message>
    <message>
        <source>行动触发</source>
        <translation>행동촉발</translation>
    </message>
    <message>
        <source>产后出血，严重</source>
        <translation>산후출혈, 엄중</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>엄중</translation>
    </message>
    <message>
        <source>危重期</source>
        <translation>위중단계</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>先到者</source>
        <translation>먼저 온 사람</translation>
    </message>
    <message>
        <source>立即</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>해당없음</translation>
    </message>
    <message>
        <source>超时 %1 分</source>
        <translation>%1분 초과</translation>
    </message>
    <message>
        <source>%1 分后</source>
        <translation>%1분후</translation>
    </message>
    <message>
        <source>常规步骤</source>
        <translation>일반단계</translation>
    </message>
    <message>
        <source>一级步骤</source>
        <translation>1급단계</translation>
    </message>
    <message>
        <source>二级步骤</source>
        <translation>2급단계</translation>
    </message>
    <message>
        <source>三级步骤</source>
        <translation>3급단계</translation>
    </message>
    <message>
        <source>已做 %1 / %2</source>
        <translation>%1 / %2 완료</translation>
    </message>
    <message>
        <source>A 指挥  B 助产  C 护士  D 记录  E 外联</source>
        <translation>A 지휘  B 조산  C 간호  D 기록  E 련락</translation>
    </message>
    <message>
        <source>%1 U/h 静滴中</source>
        <translation>%1 U/h 점적중</translation>
    </message>
    <message>
        <source>24 h 已用 %1 U</source>
        <translation>24 h %1 U 사용</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>可用，限 %1 U/24 h</source>
        <translation>남음, 한도 %1 U/24 h</translation>
    </message>
    <message>
        <source>余，产后 %1 分内</source>
        <translation>남음, 산후 %1분안</translation>
    </message>
    <message>
        <source>先填出生时间（B）</source>
        <translation>출생시간 먼저(B)</translation>
    </message>
    <message>
        <source>时间窗已过</source>
        <translation>시간창 지남</translation>
    </message>
    <message>
        <source>最后时机，现在给</source>
        <translation>마지막 기회, 지금</translation>
    </message>
    <message>
        <source>第 1 剂未给</source>
        <translation>1차 미투여</translation>
    </message>
    <message>
        <source>第 2 剂 %1 起</source>
        <translation>2차 %1부터</translation>
    </message>
    <message>
        <source>仍出血可给第 2 剂</source>
        <translation>출혈하면 2차 가능</translation>
    </message>
    <message>
        <source>已给 %1 剂</source>
        <translation>%1회 투여</translation>
    </message>
    <message>
        <source>本院没有</source>
        <translation>본원에 없음</translation>
    </message>
    <message>
        <source>第 %1 剂 %2 起</source>
        <translation>%1차 %2부터</translation>
    </message>
    <message>
        <source>先问禁忌</source>
        <translation>금기 먼저 묻기</translation>
    </message>
    <message>
        <source>可给 %1 %2</source>
        <translation>%1 %2 가능</translation>
    </message>
    <message>
        <source>，余 %1 剂</source>
        <translation>, %1회 남음</translation>
    </message>
    <message>
        <source>用药</source>
        <translation>투약</translation>
    </message>
    <message>
        <source>禁忌、超限自动锁定</source>
        <translation>금기, 한도초과 자동잠금</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>只增不删</source>
        <translation>추가만 가능</translation>
    </message>
    <message>
        <source>%1 条已保存</source>
        <translation>%1줄 저장됨</translation>
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
    <name>muying::ui::ProcedurePane</name>
    <message>
        <source>为什么不适用</source>
        <translation>왜 해당없음인지</translation>
    </message>
    <message>
        <source>答案与要求不符：写明怎样处理</source>
        <translation>대답이 요구와 다름: 어떻게 처리했는지 적음</translation>
    </message>
    <message>
        <source>Esc 改剂量；已经给了的写明原因，照实记入</source>
        <translation>Esc로 용량 고치기; 이미 주었으면 원인을 적고 실지대로 기입</translation>
    </message>
    <message>
        <source>已划去，原来的记录仍在。</source>
        <translation>취소했습니다. 원래 기록은 남아있습니다.</translation>
    </message>
    <message>
        <source>过程已结束。</source>
        <translation>과정이 끝났습니다.</translation>
    </message>
    <message>
        <source>写明原因才能记入。</source>
        <translation>원인을 적어야 기입됩니다.</translation>
    </message>
    <message>
        <source>组员已记下。</source>
        <translation>조원을 기입했습니다.</translation>
    </message>
    <message>
        <source>本步已签名。</source>
        <translation>이 단계에 서명했습니다.</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>조원</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>이 단계는 서명하지 않습니다.</translation>
    </message>
    <message>
        <source>签名：%1</source>
        <translation>서명: %1</translation>
    </message>
    <message>
        <source>结束这次过程</source>
        <translation>이번 과정 끝내기</translation>
    </message>
    <message>
        <source>都完成了留空按 Enter；中途停止写明原因</source>
        <translation>다 되였으면 비운채 Enter; 도중에 멈추면 원인을 적음</translation>
    </message>
    <message>
        <source>划去这一条</source>
        <translation>이 기록 취소</translation>
    </message>
    <message>
        <source>记录不会消失，写明原因</source>
        <translation>기록은 없어지지 않음, 원인을 적음</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>核对各项</source>
        <translation>확인할 항목</translation>
    </message>
    <message>
        <source>键</source>
        <translation>건</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>答案</source>
        <translation>대답</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>누구</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>已记下的</source>
        <translation>기입한 것</translation>
    </message>
    <message>
        <source>生后</source>
        <translation>생후</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>해당없음</translation>
    </message>
    <message>
        <source>划去</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>本步签名</source>
        <translation>이 단계 서명</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Enter 核对  空格 选答案  PgUp PgDn 换步</source>
        <translation>Enter 확인  빈칸건 대답선택  PgUp PgDn 단계</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>이름 미기입</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（已结束）</source>
        <translation>%1(끝남)</translation>
    </message>
    <message>
        <source>记录里已有</source>
        <translation>기록에 있음</translation>
    </message>
    <message>
        <source>%1（待确认）</source>
        <translation>%1(확인대기)</translation>
    </message>
    <message>
        <source>已签名</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>决定→娩出 %1 分</source>
        <translation>결정→만출 %1분</translation>
    </message>
    <message>
        <source>决定后 %1</source>
        <translation>결정후 %1</translation>
    </message>
    <message>
        <source>生后 %1</source>
        <translation>생후 %1</translation>
    </message>
    <message>
        <source>已过时：%1</source>
        <translation>시간이 지남: %1</translation>
    </message>
    <message>
        <source>现在评：%1</source>
        <translation>지금 평점: %1</translation>
    </message>
    <message>
        <source>电脑时钟被改动 %1 秒，过程的时间不受影响。</source>
        <translation>콤퓨터 시계가 %1초 바뀌였으나 과정의 시간은 영향받지 않습니다.</translation>
    </message>
    <message>
        <source>%1（还有 %2 秒）</source>
        <translation>%1(%2초 남음)</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProcedureRoom</name>
    <message>
        <source>本院情况里没有手术室，不能剖宫产：请转诊。有手术室的在“本院情况”勾选。</source>
        <translation>본원정황에 수술실이 없어 제왕절개를 할 수 없습니다: 전원하십시오. 수술실이 있으면 “본원정황”에서 선택하십시오.</translation>
    </message>
    <message>
        <source>先按 F3 关联她的档案，再填这份表。</source>
        <translation>먼저 F3으로 그의 서류를 련결한 다음 이 표를 적으십시오.</translation>
    </message>
    <message>
        <source>核对的内容已放进她的记录草稿，打开核对后保存。</source>
        <translation>확인한 내용을 그의 기록초안에 넣었습니다. 열어 대조하고 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ProfilePane</name>
    <message>
        <source>本院情况</source>
        <translation>본원 정황</translation>
    </message>
    <message>
        <source>抢救时用：没有的设备，相应步骤不显示；转诊提示按路程显示。</source>
        <translation>구급때 사용: 없는 설비의 단계는 표시하지 않으며 전원 알림은 거리대로 표시합니다.</translation>
    </message>
    <message>
        <source>抢救时在场人数</source>
        <translation>구급때 현장인원수</translation>
    </message>
    <message>
        <source>接收医院</source>
        <translation>접수병원</translation>
    </message>
    <message>
        <source>到接收医院（分钟）</source>
        <translation>접수병원까지(분)</translation>
    </message>
    <message>
        <source>宫腔球囊</source>
        <translation>자궁강 풍선</translation>
    </message>
    <message>
        <source>抗休克裤</source>
        <translation>항쇼크복</translation>
    </message>
    <message>
        <source>血库</source>
        <translation>혈액고</translation>
    </message>
    <message>
        <source>重症监护</source>
        <translation>중증감호</translation>
    </message>
    <message>
        <source>本院有</source>
        <translation>본원에 있음</translation>
    </message>
    <message>
        <source>垫子干重，每行“名称 克”</source>
        <translation>패드 마른 무게, 줄마다 “이름 그람”</translation>
    </message>
    <message>
        <source>电话，每行“谁 号码”</source>
        <translation>전화, 줄마다 “누구 번호”</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>返回 Esc</source>
        <translation>돌아가기 Esc</translation>
    </message>
    <message>
        <source>“%1”的末尾不是克数，没有保存。请写成“大垫 150”。</source>
        <translation>“%1”의 끝이 그람수가 아니여서 저장하지 않았습니다. “큰패드 150”처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>垫 %1 g</source>
        <translation>패드 %1 g</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>저장하였습니다.</translation>
    </message>
    <message>
        <source>手术室（剖宫产）</source>
        <translation>수술실(제왕절개)</translation>
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
    <name>muying::ui::ReadinessPane</name>
    <message>
        <source>抢救准备</source>
        <translation>구급준비</translation>
    </message>
    <message>
        <source>急救车</source>
        <translation>구급카트</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>培训考核</source>
        <translation>양성심사</translation>
    </message>
    <message>
        <source>OSCE 考核单</source>
        <translation>OSCE 심사표</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>품목</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>기준수</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>있는 수량</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>모자람</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>场景</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>至少每</source>
        <translation>적어도 매</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>지난번</translation>
    </message>
    <message>
        <source>应在</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>考核日期</source>
        <translation>심사날자</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>复考</source>
        <translation>재시험</translation>
    </message>
    <message>
        <source>导师</source>
        <translation>지도교원</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>항목수</translation>
    </message>
    <message>
        <source>合格线</source>
        <translation>합격선</translation>
    </message>
    <message>
        <source>未点</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>现在不用</source>
        <translation>지금은 필요없음</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>기한됨</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>上次 %1 %2</source>
        <translation>지난번 %1 %2</translation>
    </message>
    <message>
        <source>还没有做过</source>
        <translation>아직 하지 않음</translation>
    </message>
    <message>
        <source>数字 1–4 做这项核查   Enter 点这一种   Ctrl+P 打印核查表   N 药品物资流水   Esc 返回</source>
        <translation>수자 1–4 이 점검   Enter 이 품목 세기   Ctrl+P 점검표 인쇄   N 약품물자 장부   Esc 돌아가기</translation>
    </message>
    <message>
        <source>任一场景（技能与快速反应）</source>
        <translation>어느 장면이나(기능과 빠른 대응)</translation>
    </message>
    <message>
        <source>%1 个月</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>기한됨</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>自选</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>登记簿里没有排定下次演练。</source>
        <translation>등록부에 다음 훈련이 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>登记簿里排定的下次演练：%1</source>
        <translation>등록부에 정해진 다음 훈련: %1</translation>
    </message>
    <message>
        <source>Enter 开始演练   N 登记演练、排下次日期   Esc 返回</source>
        <translation>Enter 훈련 시작   N 훈련 등록, 다음 날자   Esc 돌아가기</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>합격</translation>
    </message>
    <message>
        <source>未合格</source>
        <translation>불합격</translation>
    </message>
    <message>
        <source>还没有登记培训考核。按 N 登记第一条。</source>
        <translation>양성심사가 아직 등록되지 않았습니다. N으로 첫번째를 등록하십시오.</translation>
    </message>
    <message>
        <source>%1 条到期或要复考。</source>
        <translation>%1건이 기한되였거나 재시험이 필요합니다.</translation>
    </message>
    <message>
        <source>都在有效期内。</source>
        <translation>모두 유효합니다.</translation>
    </message>
    <message>
        <source>N 登记培训考核   Esc 返回</source>
        <translation>N 양성심사 등록   Esc 돌아가기</translation>
    </message>
    <message>
        <source>考核单上每一步打勾，不合格者重训后复考，结果登记在培训考核里。</source>
        <translation>심사표의 매 단계에 표시하고 불합격자는 다시 훈련한후 재시험하며 결과를 양성심사에 등록합니다.</translation>
    </message>
    <message>
        <source>Enter 打印这张考核单   N 登记培训考核   Esc 返回</source>
        <translation>Enter 이 심사표 인쇄   N 양성심사 등록   Esc 돌아가기</translation>
    </message>
    <message>
        <source>基数 %1 %2</source>
        <translation>기준수 %1 %2</translation>
    </message>
    <message>
        <source>基数 %1 %2，后面还有 %3 种</source>
        <translation>기준수 %1 %2, 뒤에 %3가지 더</translation>
    </message>
    <message>
        <source>最近有效期（年月日八位）</source>
        <translation>가장 이른 유효기간(년월일 8자리)</translation>
    </message>
    <message>
        <source>数量不对，没有记入。</source>
        <translation>수량이 맞지 않아 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>有效期写成八位，如 20270531，没有记入。</source>
        <translation>유효기간은 20270531처럼 8자리로 적습니다. 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>적었습니다.</translation>
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
    <message>
        <source>虚线：达到 %1/%2 mmHg 即为血压高（孕产妇妊娠风险筛查表）。一次升高须复测。</source>
        <translation>점선: %1/%2 mmHg에 이르면 혈압이 높은 것이다(임산부 임신위험 선별검사표). 한번 높으면 다시 재여야 한다.</translation>
    </message>
    <message>
        <source>血压</source>
        <translation>혈압</translation>
    </message>
    <message>
        <source>虚线以下为贫血：＜%1 g/L（孕产妇妊娠风险筛查表）。</source>
        <translation>점선아래는 빈혈: %1 g/L 미만(임산부 임신위험 선별검사표).</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>헤모글로빈</translation>
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
    <name>muying::ui::ReplayView</name>
    <message>
        <source>是</source>
        <translation>예</translation>
    </message>
    <message>
        <source>否</source>
        <translation>아니</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>以前的风险评估</source>
        <translation>이전의 위험평가</translation>
    </message>
    <message>
        <source>%1 的风险评估</source>
        <translation>%1의 위험평가</translation>
    </message>
    <message>
        <source>第 %1 次，共 %2 次；由程序计算，%3 保存。</source>
        <translation>제%1차, 모두 %2차; 프로그람이 계산하고 %3이(가) 저장함.</translation>
    </message>
    <message>
        <source>所用规则：%1（%2）</source>
        <translation>쓴 규칙: %1(%2)</translation>
    </message>
    <message>
        <source>所用规则：%1。这一版规则不在本机，下面只有条目编号。</source>
        <translation>쓴 규칙: %1. 이 판본의 규칙이 이 콤퓨터에 없어 아래에는 조목번호만 있습니다.</translation>
    </message>
    <message>
        <source>用当时的资料和当时的规则重新计算，结果一致。</source>
        <translation>그때의 자료와 그때의 규칙으로 다시 계산하니 결과가 일치합니다.</translation>
    </message>
    <message>
        <source>用当时的资料重新计算，结果与保存的不一致。请告诉管理员。</source>
        <translation>그때의 자료로 다시 계산하니 저장한 결과와 다릅니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>必查项目齐全。</source>
        <translation>필수검사항목이 모두 있습니다.</translation>
    </message>
    <message>
        <source>当时有项目未问、未查，结果是暂定的。</source>
        <translation>그때 묻지 않거나 검사하지 않은 항목이 있어 결과는 림시입니다.</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation>앞차례</translation>
    </message>
    <message>
        <source>下一次</source>
        <translation>다음차례</translation>
    </message>
    <message>
        <source>回到表单</source>
        <translation>표로 돌아가기</translation>
    </message>
    <message>
        <source>依据的条目</source>
        <translation>근거한 조목</translation>
    </message>
    <message>
        <source>%1（筛查）</source>
        <translation>%1(선별조사)</translation>
    </message>
    <message>
        <source>没有符合的条目。</source>
        <translation>맞는 조목이 없습니다.</translation>
    </message>
    <message>
        <source>当时未查：%1</source>
        <translation>그때 검사하지 않음: %1</translation>
    </message>
    <message>
        <source>当时的资料</source>
        <translation>그때의 자료</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>医生勾选：%1</source>
        <translation>의사가 표시함: %1</translation>
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
    <name>muying::ui::ReturnStrip</name>
    <message>
        <source>保存回执</source>
        <translation>회신 저장</translation>
    </message>
    <message>
        <source>单上编号</source>
        <translation>회신의 번호</translation>
    </message>
    <message>
        <source>单上姓名</source>
        <translation>회신의 이름</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>평가날자</translation>
    </message>
    <message>
        <source>接诊机构</source>
        <translation>접수기구</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>2급</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>3급</translation>
    </message>
    <message>
        <source>机构级别</source>
        <translation>기구급별</translation>
    </message>
    <message>
        <source>评估分级</source>
        <translation>평가등급</translation>
    </message>
    <message>
        <source>诊断</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>处理及随访建议</source>
        <translation>처리와 추적방문 건의</translation>
    </message>
    <message>
        <source>接诊医生</source>
        <translation>접수의사</translation>
    </message>
    <message>
        <source>颜色变更原因</source>
        <translation>색갈 변경원인</translation>
    </message>
    <message>
        <source>录入转诊回执：%1　%2</source>
        <translation>전원회신 입력: %1　%2</translation>
    </message>
    <message>
        <source>没有保存：请照回执写上编号或姓名，以便核对是不是她的单子。</source>
        <translation>저장하지 않았습니다: 본인의 회신이 맞는지 대조할 수 있게 회신에 있는 번호나 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>没有保存：请把日期写成 2026-11-23 这样。</source>
        <translation>저장하지 않았습니다: 날자를 2026-11-23과 같이 적으십시오.</translation>
    </message>
    <message>
        <source>已保存回执。</source>
        <translation>회신을 저장하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::ReviewPane</name>
    <message>
        <source>程序里的朝鲜文和英文都是草稿，要由懂的人审过。导出清单，交给审核人在“改为”里改、在“已审”里打√，再导入，屏幕和纸上马上用审过的文字。</source>
        <translation>프로그람의 조선문과 영문은 모두 초고이므로 아는 사람의 심사를 거쳐야 합니다. 목록을 내보내여 심사자가 “改为”칸에 고쳐 적고 “已审”칸에 √를 한 다음 다시 가져오면 화면과 종이에 곧 심사한 글을 씁니다.</translation>
    </message>
    <message>
        <source>哪种文字</source>
        <translation>어느 글</translation>
    </message>
    <message>
        <source>朝鲜文</source>
        <translation>조선문</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>영문</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>목록 내보내기</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>심사자</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>심사날자</translation>
    </message>
    <message>
        <source>导入审过的清单</source>
        <translation>심사한 목록 가져오기</translation>
    </message>
    <message>
        <source>各类文字的条数</source>
        <translation>각 류형 글의 건수</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>류형</translation>
    </message>
    <message>
        <source>待审</source>
        <translation>심사대기</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>심사함</translation>
    </message>
    <message>
        <source>不能接受的行</source>
        <translation>받아들일 수 없는 줄</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>英文待审清单.xlsx</source>
        <translation>영문심사목록.xlsx</translation>
    </message>
    <message>
        <source>朝鲜文待审清单.xlsx</source>
        <translation>조선문심사목록.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>표 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 条到 %2。</source>
        <translation>%1건을 %2에 내보냈습니다.</translation>
    </message>
    <message>
        <source>请先写审核人的姓名，再导入。没有改动任何文字。</source>
        <translation>먼저 심사자의 이름을 적고 가져오십시오. 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>有 %1 行不能接受，整份清单没有导入，文字没有改动。</source>
        <translation>%1줄을 받아들일 수 없어 목록을 가져오지 않았으며 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>已接受 %1 条，其中改了 %2 条，现在起使用。</source>
        <translation>%1건을 받아들였으며 그중 %2건을 고쳤습니다. 지금부터 사용합니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::RulesSection</name>
    <message>
        <source>风险规则版本</source>
        <translation>위험규칙판본</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>규칙판본</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>효력발생날자</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>撤回未生效的版本</source>
        <translation>효력이 나지 않은 판본 철회</translation>
    </message>
    <message>
        <source>会变的人</source>
        <translation>색갈이 변하는 사람</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>新版</source>
        <translation>새 판본</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>사용시작</translation>
    </message>
    <message>
        <source>规则文件</source>
        <translation>규칙파일</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>先检查、预览，按“启用”以前什么都不改。以前的评估保持原样。</source>
        <translation>먼저 검사하고 미리 보며 “사용시작”을 누르기전에는 아무것도 고치지 않습니다. 이전의 평가는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>依据、说明</source>
        <translation>근거, 설명</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>현재값</translation>
    </message>
    <message>
        <source>等待生效</source>
        <translation>효력발생 대기</translation>
    </message>
    <message>
        <source>以前的版本</source>
        <translation>이전 판본</translation>
    </message>
    <message>
        <source>本机构载入</source>
        <translation>본 기구에서 불러들임</translation>
    </message>
    <message>
        <source>随程序带来</source>
        <translation>프로그람에 딸림</translation>
    </message>
    <message>
        <source>选择规则文件</source>
        <translation>규칙파일 선택</translation>
    </message>
    <message>
        <source>规则文件 (*.json)</source>
        <translation>규칙파일 (*.json)</translation>
    </message>
    <message>
        <source>这个文件有 %1 处问题，不能启用：</source>
        <translation>이 파일에 문제가 %1곳 있어 쓸 수 없습니다:</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>正在比较：%1 / %2</source>
        <translation>비교하는중: %1 / %2</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，没有人的颜色会变。</source>
        <translation>관리중인 임산부 %1명을 비교하였으며 색갈이 변하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>比较了 %1 位在管孕产妇，%2 位的颜色会变：</source>
        <translation>관리중인 임산부 %1명을 비교하였으며 %2명의 색갈이 변합니다:</translation>
    </message>
    <message>
        <source>有上级分级，重新评估以前仍用它</source>
        <translation>상급의 등급이 있어 다시 평가하기전에는 그것을 씀</translation>
    </message>
    <message>
        <source>没有启用：请把生效日期写成 2026-11-23 这样。</source>
        <translation>사용을 시작하지 않았습니다: 효력발생날자를 2026-11-23과 같이 적으십시오.</translation>
    </message>
    <message>
        <source>已启用 %1，在管孕产妇已重新评估。</source>
        <translation>%1의 사용을 시작하였으며 관리중인 임산부를 다시 평가하였습니다.</translation>
    </message>
    <message>
        <source>%1 将从 %2 起生效。</source>
        <translation>%1은(는) %2부터 효력이 납니다.</translation>
    </message>
    <message>
        <source>已撤回 %1。</source>
        <translation>%1을(를) 철회하였습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::RunList</name>
    <message>
        <source>产后出血</source>
        <translation>산후출혈</translation>
    </message>
    <message>
        <source>抢救、观察和演练</source>
        <translation>구급, 관찰과 훈련</translation>
    </message>
    <message>
        <source>开始真实抢救</source>
        <translation>실제구급 시작</translation>
    </message>
    <message>
        <source>新分娩，开始产后观察</source>
        <translation>새 분만, 산후관찰 시작</translation>
    </message>
    <message>
        <source>开始演练</source>
        <translation>훈련 시작</translation>
    </message>
    <message>
        <source>查看和打印</source>
        <translation>보기와 인쇄</translation>
    </message>
    <message>
        <source>产后观察时点</source>
        <translation>산후관찰 시점</translation>
    </message>
    <message>
        <source>所选一次：打印与交班</source>
        <translation>선택한 건: 인쇄와 교대</translation>
    </message>
    <message>
        <source>质控指标</source>
        <translation>질관리지표</translation>
    </message>
    <message>
        <source>本院情况</source>
        <translation>본원 정황</translation>
    </message>
    <message>
        <source>纸上中朝对照</source>
        <translation>종이는 중조 대조</translation>
    </message>
    <message>
        <source>一页流程图 A4</source>
        <translation>한페지 흐름도 A4</translation>
    </message>
    <message>
        <source>一页流程图 A3</source>
        <translation>한페지 흐름도 A3</translation>
    </message>
    <message>
        <source>药物剂量卡</source>
        <translation>약물용량카드</translation>
    </message>
    <message>
        <source>急救车核查表</source>
        <translation>구급카트 점검표</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>最后一条</source>
        <translation>마지막 줄</translation>
    </message>
    <message>
        <source>最高阶段</source>
        <translation>최고단계</translation>
    </message>
    <message>
        <source>出血量</source>
        <translation>출혈량</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>진행중</translation>
    </message>
    <message>
        <source>损坏，未计入</source>
        <translation>손상, 계산 안함</translation>
    </message>
    <message>
        <source>演练，%1</source>
        <translation>훈련, %1</translation>
    </message>
    <message>
        <source>姓名未填</source>
        <translation>이름 미기입</translation>
    </message>
    <message>
        <source>未触发</source>
        <translation>미촉발</translation>
    </message>
    <message>
        <source>剖宫产安全核查</source>
        <translation>제왕절개 안전확인</translation>
    </message>
    <message>
        <source>新生儿复苏</source>
        <translation>신생아소생</translation>
    </message>
    <message>
        <source>急救车、演练、培训</source>
        <translation>구급카트, 훈련, 양성</translation>
    </message>
</context>
<context>
    <name>muying::ui::ScreeningHelp</name>
    <message>
        <source>有 %1 项筛查阳性（%2），筛查结果建议填“2 筛查阳性”。</source>
        <translation>선별조사 양성이 %1개(%2) 있습니다. 결과를 “2 선별조사 양성”으로 기입할 것을 건의합니다.</translation>
    </message>
    <message>
        <source>各项都已询问，没有阳性，筛查结果建议填“1 阴性”。</source>
        <translation>모든 항목을 물었고 양성이 없습니다. 결과를 “1 음성”으로 기입할 것을 건의합니다.</translation>
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
    <message>
        <source>这个二维码不属于本机构的档案：可能是别处打印的，或档案尚未登记。请按姓名或手册号查找。</source>
        <translation>이 2차원코드(QR)는 본 기구의 서류가 아닙니다. 다른 곳에서 인쇄하였거나 서류가 아직 등록되지 않았습니다. 이름이나 수첩번호로 찾으십시오.</translation>
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
    <message>
        <source>%1，第 %2 个，共 %3 个</source>
        <extracomment>the same where the choices have no number of rows</extracomment>
        <translation>%1, %3개중 %2번째</translation>
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
    <message>
        <source>宣教单</source>
        <translation>교육자료</translation>
    </message>
    <message>
        <source>期限和间隔</source>
        <translation>기한과 간격</translation>
    </message>
    <message>
        <source>风险规则</source>
        <translation>위험규칙</translation>
    </message>
    <message>
        <source>抢救流程</source>
        <translation>구급흐름</translation>
    </message>
</context>
<context>
    <name>muying::ui::SignOffSection</name>
    <message>
        <source>抢救流程的待确认数值</source>
        <translation>구급흐름의 확인대기 수치</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>판</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>确认这一项</source>
        <translation>이 항목 확인</translation>
    </message>
    <message>
        <source>我审定并启用这一版流程</source>
        <translation>이 판의 흐름을 심사하고 사용함</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>审定：%1 %2</source>
        <translation>심사: %1 %2</translation>
    </message>
    <message>
        <source>还没有医师审定</source>
        <translation>아직 의사가 심사하지 않음</translation>
    </message>
    <message>
        <source>%1，%2 版，生效 %3，%4。待确认 %5 项，共 %6 项。</source>
        <translation>%1, %2판, 효력 %3, %4. 확인대기 %5항, 모두 %6항.</translation>
    </message>
    <message>
        <source>生效已超过 24 个月，请核对是否有新版。</source>
        <translation>효력이 24개월을 넘었으니 새 판이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>收回这一项的确认</source>
        <translation>이 항목의 확인 철회</translation>
    </message>
    <message>
        <source>已收回确认，这一项又标为待确认。</source>
        <translation>확인을 철회하여 이 항목은 다시 확인대기로 됩니다.</translation>
    </message>
    <message>
        <source>已以您的名字确认，留有记录。</source>
        <translation>당신의 이름으로 확인하고 기록을 남겼습니다.</translation>
    </message>
    <message>
        <source>流程 %1 已由您审定启用；待确认的数值仍逐项标明。</source>
        <translation>흐름 %1을(를) 당신이 심사하여 사용합니다. 확인대기 수치는 계속 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::SlotsView</name>
    <message>
        <source>现在做</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>已迟</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>漏做</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>不全</source>
        <translation>불완전</translation>
    </message>
    <message>
        <source>迟 %1</source>
        <translation>늦게 %1</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>现在没有产后观察中的产妇。分娩后在列表按 O 开始。</source>
        <translation>지금 산후관찰중인 산모가 없습니다. 분만후 목록에서 O를 눌러 시작합니다.</translation>
    </message>
    <message>
        <source>演练 %1</source>
        <translation>훈련 %1</translation>
    </message>
</context>
<context>
    <name>muying::ui::SuppliesPage</name>
    <message>
        <source>药品物资结存</source>
        <translation>약품물자 재고</translation>
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
        <source>存放位置</source>
        <translation>보관위치</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>잔고</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>기준수</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>보충</translation>
    </message>
    <message>
        <source>最近有效期</source>
        <translation>가장 가까운 유효기한</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>要补充</source>
        <translation>보충필요</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>기한 림박</translation>
    </message>
    <message>
        <source>新品目</source>
        <translation>새 품목</translation>
    </message>
    <message>
        <source>还没有登记药品物资。按 N 登记第一个品目。</source>
        <translation>아직 등록한 약품물자가 없습니다. N을 눌러 첫 품목을 등록하십시오.</translation>
    </message>
    <message>
        <source>%1 个品目低于最低库存。</source>
        <translation>%1개 품목이 최저재고보다 적습니다.</translation>
    </message>
    <message>
        <source>没有品目低于最低库存。</source>
        <translation>최저재고보다 적은 품목이 없습니다.</translation>
    </message>
    <message>
        <source>低于最低，补 %1</source>
        <translation>최저재고 미달, %1 보충</translation>
    </message>
    <message>
        <source>补 %1</source>
        <translation>%1 보충</translation>
    </message>
    <message>
        <source>药品物资</source>
        <translation>약품물자</translation>
    </message>
    <message>
        <source>%1 个品目</source>
        <translation>%1개 품목</translation>
    </message>
    <message>
        <source>Enter 登记入库、领用、盘点   N 新品目</source>
        <translation>Enter 입고·수령·재고조사 등록   N 새 품목</translation>
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
    <message>
        <source>宣教：%1</source>
        <translation>건강교육: %1</translation>
    </message>
    <message>
        <source>包保责任人：%1</source>
        <translation>책임자: %1</translation>
    </message>
    <message>
        <source>错过，%1 止</source>
        <translation>놓침, %1까지</translation>
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
    <message>
        <source>转诊未回</source>
        <translation>전원회신 없음</translation>
    </message>
    <message>
        <source>未筛查</source>
        <translation>선별조사 안함</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>류동</translation>
    </message>
    <message>
        <source>值班：%1</source>
        <translation>당직: %1</translation>
    </message>
    <message>
        <source>值班：未排</source>
        <translation>당직: 정하지 않음</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>共 %1 项。</source>
        <translation>모두 %1항.</translation>
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
    <message>
        <source>转诊 %1 已记为“%2”。</source>
        <translation>전원 %1: “%2”(으)로 적었습니다.</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomanPicker</name>
    <message>
        <source>姓名、拼音首字母、电话尾号、手册号；Enter 只记名字</source>
        <translation>이름, 병음 첫자모, 전화 끝자리, 수첩번호; Enter 이름만 적기</translation>
    </message>
    <message>
        <source>产妇是谁</source>
        <translation>산모가 누구인가</translation>
    </message>
</context>
<context>
    <name>muying::ui::WomenModel</name>
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
    <message>
        <source>高危新生儿</source>
        <translation>고위험신생아</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>어린이</translation>
    </message>
    <message>
        <source>风险因素</source>
        <translation>위험요소</translation>
    </message>
    <message>
        <source>应做</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>기한</translation>
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
        <source>孕产妇名单</source>
        <translation>임산부 명단</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>村：%1</source>
        <translation>촌: %1</translation>
    </message>
    <message>
        <source>负责人：%1</source>
        <translation>책임자: %1</translation>
    </message>
    <message>
        <source>查找“%1”</source>
        <translation>“%1” 찾기</translation>
    </message>
    <message>
        <source>名单里没有人。按 Esc 清除筛选。</source>
        <translation>명단에 사람이 없습니다. Esc를 눌러 선별을 지우십시오.</translation>
    </message>
    <message>
        <source>没有导出：建不了文件夹 %1。</source>
        <translation>내보내지 못하였습니다: 폴더 %1을(를) 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>已导出 %1 人，文件在 %2，含个人信息，用后请删除。</source>
        <translation>%1명을 내보냈습니다. 파일은 %2에 있으며 개인정보가 들어 있으니 쓴 다음 지우십시오.</translation>
    </message>
    <message>
        <source>请先选一位或几位孕产妇。Shift+↑↓ 或 Ctrl+A 多选。</source>
        <translation>먼저 임산부 한명 또는 여러명을 고르십시오. Shift+↑↓ 또는 Ctrl+A로 여럿을 고릅니다.</translation>
    </message>
    <message>
        <source>请先选一位有本次妊娠登记的孕产妇。</source>
        <translation>먼저 이번 임신이 등록된 임산부를 고르십시오.</translation>
    </message>
    <message>
        <source>按村筛选</source>
        <translation>촌별로 고르기</translation>
    </message>
    <message>
        <source>按负责人筛选</source>
        <translation>책임자별로 고르기</translation>
    </message>
    <message>
        <source>登记随访</source>
        <translation>추적방문 등록</translation>
    </message>
    <message>
        <source>分配负责人</source>
        <translation>책임자 배정</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>명단 인쇄</translation>
    </message>
    <message>
        <source>批量打印</source>
        <translation>일괄인쇄</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>所有村</source>
        <translation>모든 촌</translation>
    </message>
    <message>
        <source>所有负责人</source>
        <translation>모든 책임자</translation>
    </message>
    <message>
        <source>%1 人，已选 %2</source>
        <translation>%1명, 고른 사람 %2</translation>
    </message>
    <message>
        <source>Enter 打开应填的表   Shift+Enter 打开档案   Alt+F、A、P、B、X 随访、分配、打印、批量、导出   Esc 清除筛选</source>
        <translation>Enter 적을 표 열기   Shift+Enter 서류 열기   Alt+F, A, P, B, X 방문, 배정, 인쇄, 묶음, 내보내기   Esc 선별 지우기</translation>
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
    <message>
        <source>产后出血</source>
        <translation>산후출혈</translation>
    </message>
    <message>
        <source>宣教</source>
        <translation>건강교육</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>打开这份名单</source>
        <translation>이 명단 열기</translation>
    </message>
    <message>
        <source>进行中：%1（F12）</source>
        <translation>진행중: %1(F12)</translation>
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
        <translation>합친 서류들이 서로를 가리켜 열 수 없습니다. 여벌를 복원하십시오.</translation>
    </message>
    <message>
        <source>“%1”是个人的表，不是本机构的登记，没有保存。</source>
        <translation>《%1》은(는) 개인의 표이며 본 기구의 대장이 아니므로 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”是本机构的登记，请在“登记”页填写。</source>
        <translation>《%1》은(는) 본 기구의 대장이니 “대장” 페지에 적으십시오.</translation>
    </message>
    <message>
        <source>“%1”是儿童的表。请先打开儿童的档案，再填写。</source>
        <translation>“%1”은(는) 어린이의 표입니다. 먼저 어린이의 서류를 여십시오.</translation>
    </message>
    <message>
        <source>缺少儿童基本信息表，不能登记儿童。请重新安装程序。</source>
        <translation>어린이 기본정보표가 없어 등록할 수 없습니다. 프로그람을 다시 설치하십시오.</translation>
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
        <translation>이 두 서류는 합칠 수 없습니다. 같은 종류의 열리는 서류 두개가 필요합니다.</translation>
    </message>
    <message>
        <source>这份档案已经并入别的档案。没有改动。</source>
        <translation>이 서류는 이미 다른 서류에 합쳤습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>这两份档案不能合并。</source>
        <translation>이 두 서류는 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>这份档案没有并入别的档案。没有改动。</source>
        <translation>이 서류는 다른 서류에 합친 것이 아닙니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>合并档案要写明依据。没有改动。</source>
        <translation>서류를 합치려면 근거를 적어야 합니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>撤销合并要写明原因。没有改动。</source>
        <translation>합치기를 취소하려면 원인을 적어야 합니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>档案首页缺失或来自更新的程序，不能改变档案状态。没有改动。</source>
        <translation>서류 첫페지가 없거나 더 새 프로그람의 것이여서 서류상태를 바꿀 수 없습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>日期不对：不能晚于今天。没有改动。</source>
        <translation>날자가 맞지 않습니다. 오늘보다 늦을 수 없습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>这种结束原因只用于儿童档案。没有改动。</source>
        <translation>이 원인은 어린이서류에만 씁니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>这份档案已经结束管理。没有改动。</source>
        <translation>이 서류는 이미 관리를 끝냈습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>档案首页、妊娠登记和儿童基本信息不能作废，只能修改。</source>
        <translation>서류 첫페지, 임신등록과 어린이 기본정보는 무효로 할 수 없고 고칠수만 있습니다.</translation>
    </message>
    <message>
        <source>合并档案的记录不能作废，请撤销合并。</source>
        <translation>합치기 기록은 무효로 할 수 없습니다. 합치기를 취소하십시오.</translation>
    </message>
    <message>
        <source>找不到备份文件：%1。请插好U盘，或选择别的备份。</source>
        <translation>여벌파일 %1: 찾지 못하였습니다. USB메모리를 꽂거나 다른 여벌파일을 고르십시오.</translation>
    </message>
    <message>
        <source>备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。</source>
        <translation>여벌파일을 열어보지 못하였습니다: 림시폴더에 복사본을 둘 수 없습니다. 여벌디스크와 이 콤퓨터의 남은 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>已停止，没有算出数字。</source>
        <translation>중지하였습니다. 수자를 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>统计的起止日期不对：开始应不晚于结束。</source>
        <translation>통계의 시작과 끝 날자가 맞지 않습니다. 시작이 끝보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>本机构载入的规则“%1”打不开，没有判断任何颜色，记录没有改动。请用备份恢复。</source>
        <translation>본 기구가 불러들인 규칙 “%1”을(를) 열 수 없어 아무 색갈도 판단하지 않았으며 기록은 바뀌지 않았습니다. 여벌으로 복원하십시오.</translation>
    </message>
    <message>
        <source>电脑时间 %1 早于最近一次保存的时间 %2，时钟可能被调回。已有记录都在，没有丢失；请先核对电脑的日期和时间，否则期限会算错。</source>
        <translation>콤퓨터시간 %1이(가) 최근 저장한 시간 %2보다 이릅니다. 시계를 뒤로 돌린 것 같습니다. 기록은 모두 그대로이며 잃은 것이 없습니다. 먼저 콤퓨터의 날자와 시간을 확인하십시오. 그러지 않으면 기한이 틀리게 계산됩니다.</translation>
    </message>
    <message>
        <source>请填写随访方式、是否联系上和结果。没有保存。</source>
        <translation>추적방문방식, 련락이 되였는가와 결과를 적으십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>随访时间晚于现在，没有保存。</source>
        <translation>추적방문시간이 지금보다 늦어 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>下次随访应在这次之后。没有保存。</source>
        <translation>다음 추적방문은 이번보다 뒤여야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>她没有在管的妊娠，不能登记随访。没有保存。</source>
        <translation>관리중인 임신이 없어 추적방문을 등록할 수 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>只有管理员可以改期限。没有改动。</source>
        <translation>관리자만 기한을 고칠 수 있습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1”应在 %2 到 %3 之间。没有改动。</source>
        <translation>“%1”은(는) %2~%3이여야 합니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>请写明改期限的依据或原因。没有改动。</source>
        <translation>기한을 고치는 근거나 원인을 적으십시오. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>期限已经是这个值。没有改动。</source>
        <translation>기한이 이미 이 값입니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>没有可以改的期限“%1”。</source>
        <translation>고칠 수 있는 기한 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>示例产后出血过程读不出来，没有写入。</source>
        <translation>시례 산후출혈과정을 읽을 수 없어 써넣지 않았습니다.</translation>
    </message>
    <message>
        <source>请填写机构或联系人的名称。没有保存。</source>
        <translation>기구나 련락처의 이름을 적으십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>请选择机构的类别。没有保存。</source>
        <translation>기구의 종류를 선택하십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>车程应在 0 到 1440 分钟之间。没有保存。</source>
        <translation>차로 가는 시간은 0~1440분이여야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>停用一家机构要写明原因。没有保存。</source>
        <translation>기구를 정지하려면 원인을 적어야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>通讯录里已经有“%1”。没有保存。</source>
        <translation>련락처에 이미 “%1”이(가) 있습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>交接班时间没有保存：请填写如 8:00 和 17:00，白班早于夜班。</source>
        <translation>교대시간을 저장하지 않았습니다: 8:00과 17:00처럼 적으며 낮교대가 밤교대보다 일러야 합니다.</translation>
    </message>
    <message>
        <source>清单里没有“%1”，检查没有记入。</source>
        <translation>점검표에 “%1”이(가) 없어 검사를 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 的数量 %2 不可能，检查没有记入。</source>
        <translation>%1의 수량 %2은(는) 불가능하므로 검사를 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>没有“%1”这种检查，没有记入。</source>
        <translation>“%1” 검사가 없어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>这次发放的记录找不到了，回述没有登记。</source>
        <translation>나누어 준 기록을 찾을 수 없어 설명확인을 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>这份宣教单有 %1 处不合规则，没有保存，原来的文字没有改动。请按标出的地方改正。</source>
        <translation>이 교육자료는 %1곳이 규칙에 맞지 않아 저장하지 않았으며 원래 글은 바뀌지 않았습니다. 표시한 곳을 고치십시오.</translation>
    </message>
    <message>
        <source>审核要写明审核人和日期，没有登记。</source>
        <translation>심사에는 심사자와 날자를 적어야 합니다. 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”在通讯录里已停用，不能转往那里，没有保存。请换一家机构，或先在通讯录里恢复。</source>
        <translation>“%1”은(는) 련락처에서 정지되여 그곳으로 전원할 수 없으며 저장하지 않았습니다. 다른 기구를 선택하거나 먼저 련락처에서 복원하십시오.</translation>
    </message>
    <message>
        <source>同一时间转往“%1”的转诊单已经开过（%2），没有重复保存。</source>
        <translation>같은 시간에 “%1”(으)로 가는 전원의뢰서를 이미 발급하였으므로(%2) 다시 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>这份回转单已经登记过，没有重复保存。</source>
        <translation>이 회송의뢰서는 이미 등록되여 다시 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>这次评估的分级报告已经在 %1 报过，没有重复保存。</source>
        <translation>이 평가의 등급보고는 %1에 이미 보고하였으므로 다시 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>评估颜色与系统按规范计算的颜色不同，没有保存。请核对命中条目；确要这样评估，请在“%1”写明理由。</source>
        <translation>평가색갈이 규범에 따라 계산된 색갈과 달라 저장하지 않았습니다. 해당 조목을 대조하고 꼭 이렇게 평가하려면 “%1”에 리유를 적으십시오.</translation>
    </message>
    <message>
        <source>转诊单编号“%1”不是她的转诊单，没有保存。请核对编号，或打开编号所属孕产妇的档案再登记。</source>
        <translation>전원의뢰서 번호 “%1”은(는) 그의 전원의뢰서가 아니므로 저장하지 않았습니다. 번호를 대조하거나 그 번호에 속한 임산부의 서류를 열고 등록하십시오.</translation>
    </message>
    <message>
        <source>回执上的姓名“%1”与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>회신의 이름 “%1”이(가) 이 서류와 맞지 않아 저장하지 않았습니다. 다른 임산부의 회신이 아닌지 대조하십시오.</translation>
    </message>
    <message>
        <source>回执上的身份证号与本档案不符，没有保存。请核对是不是另一位孕产妇的回执。</source>
        <translation>회신의 신분증번호가 이 서류와 맞지 않아 저장하지 않았습니다. 다른 임산부의 회신이 아닌지 대조하십시오.</translation>
    </message>
    <message>
        <source>过程没有关联到一次妊娠，观察记录没有存入档案。请先关联。</source>
        <translation>과정이 임신에 련결되지 않아 관찰기록을 서류에 넣지 않았습니다. 먼저 련결하십시오.</translation>
    </message>
    <message>
        <source>有一次产后出血过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>산후출혈과정 하나가 열리지 않아 지표를 계산하지 않았습니다. 먼저 여벌에서 대조하십시오.</translation>
    </message>
    <message>
        <source>%1 应 %2 分，未做</source>
        <translation>%1 기준 %2분, 하지 않음</translation>
    </message>
    <message>
        <source>%1 不适用：%2</source>
        <translation>%1 해당 없음: %2</translation>
    </message>
    <message>
        <source>%1 应 %2 分，实 %3 分，差 %4</source>
        <translation>%1 기준 %2분, 실제 %3분, 차이 %4</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。可以更正已有的记录，或写备注。</source>
        <translation>이번 과정은 이미 끝났으므로 기입하지 않았습니다. 있는 기록을 정정하거나 비고를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>要医生确认，还没有记入。%1</source>
        <translation>의사의 확인이 필요하며 아직 기입하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>不能给，没有记入。%1</source>
        <translation>투여할 수 없으며 기입하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>第 %1 条不能更正：没有这一条，或已经更正过。没有改动。</source>
        <translation>제%1 기록은 정정할 수 없습니다: 없거나 이미 정정되였습니다. 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>划去一条记录要写原因，没有改动。</source>
        <translation>기록을 취소하려면 원인을 적어야 합니다. 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>流程中没有步骤“%1”，没有记入。</source>
        <translation>흐름에 “%1” 단계가 없어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>写明不适用的原因后才能记入。</source>
        <translation>해당하지 않는 원인을 적은 뒤에야 기입할 수 있습니다.</translation>
    </message>
    <message>
        <source>只有演练可以设置故障，实战记录没有改动。</source>
        <translation>훈련에만 고장을 설정할 수 있습니다. 실전기록은 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>交班清单没有“%1”这一项，没有记入。</source>
        <translation>인계점검표에 “%1” 항목이 없어 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>交班人和接班人要各自签名，不能是同一人。交班没有结束。</source>
        <translation>인계자와 인수자가 각기 서명해야 하며 같은 사람일 수 없습니다. 인계가 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>交班清单还有 %1 项没有填，不能签名：%2。</source>
        <translation>인계점검표에 아직 %1개 항목이 비여 있어 서명할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>请选择结局，过程没有结束。</source>
        <translation>결과를 선택하십시오. 과정이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>没有找到这份档案，过程没有关联。</source>
        <translation>이 서류를 찾지 못해 과정을 련결하지 않았습니다.</translation>
    </message>
    <message>
        <source>已有一次演练在进行，没有另开。请先结束那一次，或回到那一次。</source>
        <translation>이미 훈련이 진행중이므로 따로 시작하지 않았습니다. 먼저 그것을 끝내거나 돌아가십시오.</translation>
    </message>
    <message>
        <source>已有一次没写姓名的过程在进行，没有另开。请回到那一次，或先给它写上姓名再另开。</source>
        <translation>성명을 적지 않은 과정이 진행중이므로 따로 시작하지 않았습니다. 그 과정에 돌아가거나 먼저 성명을 적으십시오.</translation>
    </message>
    <message>
        <source>这位产妇已有一次过程在进行，没有另开。请回到那一次。</source>
        <translation>이 산모는 이미 과정이 진행중이므로 따로 시작하지 않았습니다. 그 과정에 돌아가십시오.</translation>
    </message>
    <message>
        <source>抢救人数应为 2～20 人，设置没有保存。</source>
        <translation>구급인원은 2~20명이여야 합니다. 설정을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>到接收医院的分钟数不是可能的数值，设置没有保存。</source>
        <translation>접수병원까지의 분수가 가능한 값이 아닙니다. 설정을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”的干重 %2 g 不是可能的重量，设置没有保存。</source>
        <translation>“%1”의 마른 무게 %2 g은 가능한 무게가 아닙니다. 설정을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>找不到这份转诊单，没有保存。</source>
        <translation>이 전원의뢰서를 찾을 수 없어 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>日期不对：应在转诊当日（%1）到今天之间。没有保存。</source>
        <translation>날자가 맞지 않습니다: 전원한 날(%1)부터 오늘사이여야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>回执的编号是她的另一份转诊单“%1”，没有保存。请选那份转诊单。</source>
        <translation>회신의 번호는 그의 다른 전원의뢰서 “%1”이므로 저장하지 않았습니다. 그 전원의뢰서를 선택하십시오.</translation>
    </message>
    <message>
        <source>这份转诊单已经取消，不能登记回执。没有保存。</source>
        <translation>이 전원의뢰서는 이미 취소되여 회신을 등록할 수 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>这份转诊单的回执已经登记过，没有重复保存。</source>
        <translation>이 전원의뢰서의 회신은 이미 등록되여 다시 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>请填写评估机构和它的级别（二级或三级）。没有保存。</source>
        <translation>평가기구와 그 급별(2급 또는 3급)을 적으십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>请填写回执上的评估颜色。没有保存。</source>
        <translation>회신의 평가색갈을 적으십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>请填写回执上的诊断或颜色。没有保存。</source>
        <translation>회신의 진단이나 색갈을 적으십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>上级机构评估回执</source>
        <translation>상급기구 평가회신</translation>
    </message>
    <message>
        <source>这份转诊单已有回执，不能再改到位情况。没有保存。</source>
        <translation>이 전원의뢰서는 이미 회신이 있어 도착정황을 고칠 수 없습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>取消转诊要写明原因。没有保存。</source>
        <translation>전원을 취소하려면 원인을 적어야 합니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>没有编号“%1”的转诊单。请核对编号。</source>
        <translation>번호가 “%1”인 전원의뢰서가 없습니다. 번호를 대조하십시오.</translation>
    </message>
    <message>
        <source>找不到这次评估的记录，或它已损坏。</source>
        <translation>이 평가의 기록을 찾을 수 없거나 손상되였습니다.</translation>
    </message>
    <message>
        <source>请选择或填写包保责任人。没有改动。</source>
        <translation>책임자를 선택하거나 적으십시오. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>请选择责任人是乡镇、村级还是县级。没有改动。</source>
        <translation>책임자가 향진급, 촌급, 현급중 어느것인지 선택하십시오. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>请先选中要改派的孕产妇。没有改动。</source>
        <translation>먼저 바꾸어맡길 임산부를 선택하십시오. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>包保责任人只能派给孕产妇。没有改动。</source>
        <translation>책임자는 임산부에게만 정할 수 있습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>找不到规则文件“%1”。</source>
        <translation>규칙파일 “%1”을(를) 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>规则文件“%1”读不出来，没有载入。</source>
        <translation>규칙파일 “%1”을(를) 읽을 수 없어 불러들이지 않았습니다.</translation>
    </message>
    <message>
        <source>只有管理员可以启用新版规则。没有改动。</source>
        <translation>관리자만 새 판의 규칙을 사용할 수 있게 합니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>规则文件有错，不能启用。没有改动。</source>
        <translation>규칙파일에 오유가 있어 사용할 수 없습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>生效日期应是今天或以后：已作的评估不改。没有改动。</source>
        <translation>발효날자는 오늘이나 그 이후여야 합니다: 이미 한 평가는 고치지 않습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1”这一版规则已经有了。没有改动。</source>
        <translation>“%1” 판의 규칙이 이미 있습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1”也从这一天起生效，请另选一天。没有改动。</source>
        <translation>“%1”도 이날부터 발효하므로 다른 날을 선택하십시오. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>规则文件有错，不能预览。</source>
        <translation>규칙파일에 오유가 있어 미리 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>已停止预览。</source>
        <translation>미리보기를 멈추었습니다.</translation>
    </message>
    <message>
        <source>只有管理员可以撤回规则。没有改动。</source>
        <translation>관리자만 규칙을 철회할 수 있습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>只能撤回本机构载入、还没有生效的规则，并要写明原因。没有改动。</source>
        <translation>본 기구가 불러들이고 아직 발효하지 않은 규칙만 철회할 수 있으며 원인을 적어야 합니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>这个数值没有人确认过，没有改动。</source>
        <translation>이 값은 확인한 사람이 없습니다. 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>缺编号</source>
        <translation>번호가 없음</translation>
    </message>
    <message>
        <source>没有编号“%1”</source>
        <translation>번호 “%1”이(가) 없음</translation>
    </message>
    <message>
        <source>%1：中文和现在的不同，请用新导出的清单</source>
        <translation>%1: 한어가 지금 것과 다름, 새로 내보낸 목록을 쓰십시오</translation>
    </message>
    <message>
        <source>%1：原译文和现在的不同，请用新导出的清单</source>
        <translation>%1: 원래 번역문이 지금 것과 다름, 새로 내보낸 목록을 쓰십시오</translation>
    </message>
    <message>
        <source>%1：译文是空的</source>
        <translation>%1: 번역문이 비였음</translation>
    </message>
    <message>
        <source>%1：填空和中文的不一致（%2）</source>
        <translation>%1: 빈칸이 한어와 다름(%2)</translation>
    </message>
    <message>
        <source>%1：数字变了（原来 %2，现在 %3）</source>
        <translation>%1: 수자가 바뀜(원래 %2, 지금 %3)</translation>
    </message>
    <message>
        <source>%1：“%2”不是中国朝鲜文的写法，应写“%3”</source>
        <translation>%1: “%2”은(는) 중국 조선문의 표기가 아니며 “%3”(으)로 적어야 함</translation>
    </message>
    <message>
        <source>%1：字库里没有“%2”</source>
        <translation>%1: 글자체에 “%2”이(가) 없음</translation>
    </message>
    <message>
        <source>%1：这个编号出现了两次</source>
        <translation>%1: 이 번호가 두번 나타남</translation>
    </message>
    <message>
        <source>宣教单 %1 改后不合规则（%2），整份清单没有导入，文字没有改动。</source>
        <translation>교육자료 %1이(가) 고친 후 규칙에 맞지 않아(%2) 목록을 가져오지 않았으며 글은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>找不到界面文字的文件 %1。</source>
        <translation>화면글 파일 %1을(를) 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>界面文字的文件 %1 读不懂：%2。</source>
        <translation>화면글 파일 %1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>示例机构的登记读不出来，没有写入。</source>
        <translation>시범기구의 등록을 읽을 수 없어 적지 않았습니다.</translation>
    </message>
    <message>
        <source>有一次剖宫产或复苏过程打不开，指标没有计算。请先从备份中核对。</source>
        <translation>제왕절개나 소생과정 하나가 열리지 않아 지표를 계산하지 않았습니다. 먼저 여벌에서 대조하십시오.</translation>
    </message>
    <message>
        <source>同一人（或没写姓名）的这项过程已在进行，没有另开。请回到那一次，双胎请分别写上姓名。</source>
        <translation>같은 사람(또는 이름 없는) 과정이 진행중이므로 따로 시작하지 않았습니다. 그 과정에 돌아가고 쌍둥이는 각각 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>这次过程已经结束，没有记入。</source>
        <translation>이번 과정은 이미 끝났으므로 기입하지 않았습니다.</translation>
    </message>
    <message>
        <source>这一步不用签名。</source>
        <translation>이 단계는 서명하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1”还没有签名，不能签这一步。</source>
        <translation>“%1”에 아직 서명하지 않아 이 단계에 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>还有没核对的项，不能签名：%1。</source>
        <translation>확인하지 않은 항목이 있어 서명할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 要签名，各人签各人的。没有签成。</source>
        <translation>%1의 서명이 필요하며 각자 자기 이름으로 서명해야 합니다. 서명되지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”没有完成（%2），不能结束。中途停止请写明原因。</source>
        <translation>“%1”이(가) 끝나지 않아(%2) 끝낼 수 없습니다. 도중에 멈추면 원인을 적으십시오.</translation>
    </message>
    <message>
        <source>未签名</source>
        <translation>서명 안됨</translation>
    </message>
    <message>
        <source>急救车有已过期的：%1。</source>
        <translation>구급카트에 기한이 지난 것: %1.</translation>
    </message>
    <message>
        <source>急救车 30 天内到期：%1。</source>
        <translation>구급카트 30일안 만기: %1.</translation>
    </message>
    <message>
        <source>急救车 90 天内到期：%1。</source>
        <translation>구급카트 90일안 만기: %1.</translation>
    </message>
    <message>
        <source>急救车还没有清点过。</source>
        <translation>구급카트를 아직 점검하지 않았습니다.</translation>
    </message>
    <message>
        <source>急救车：%1。</source>
        <translation>구급카트: %1.</translation>
    </message>
    <message>
        <source>急救车有 %1 种不足基数。</source>
        <translation>구급카트에 %1가지가 기준수보다 적습니다.</translation>
    </message>
    <message>
        <source>任一场景，每 %1 个月</source>
        <translation>어느 장면이나, %1개월마다</translation>
    </message>
    <message>
        <source>演练到期：%1（上次 %2）。</source>
        <translation>훈련 기한됨: %1(지난번 %2).</translation>
    </message>
    <message>
        <source>演练还没有做过：%1。</source>
        <translation>아직 하지 않은 훈련: %1.</translation>
    </message>
    <message>
        <source>今日值班的 %1 没有在有效期内的技能考核。</source>
        <translation>오늘 당직 %1은(는) 유효한 기능심사가 없습니다.</translation>
    </message>
    <message>
        <source>还没有登记产后出血技能培训与考核。</source>
        <translation>산후출혈 기능양성과 심사가 아직 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>考核到期：%1，%2（%3）。</source>
        <translation>심사 만기: %1, %2(%3).</translation>
    </message>
    <message>
        <source>复考：%1，%2（%3）。</source>
        <translation>재시험: %1, %2(%3).</translation>
    </message>
    <message>
        <source>%1：数字换了位置（原来 %2，现在 %3）</source>
        <translation>%1: 수자의 자리가 바뀌였습니다(원래 %2, 지금 %3)</translation>
    </message>
    <message>
        <source>“%1”在 %2 评的颜色比这次重，没有保存。请以上级的评估为准；确要改低，请写明理由，或录入上级新的评估。</source>
        <translation>“%1”이(가) %2에 평가한 색갈이 이번보다 더 무거워 저장하지 않았습니다. 상급의 평가를 기준으로 하십시오. 꼭 낮추려면 리유를 적거나 상급의 새 평가를 입력하십시오.</translation>
    </message>
</context>
</TS>
