<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>papers</name>
  <message>
   <source>**{visits}** people were received and **{cases}** cases accepted, {per_visit} a visit.</source>
   <translation>共接待 **{visits}** 人次，受理 **{cases}** 件，平均每人一趟办 {per_visit} 件。</translation>
  </message>
  <message>
   <source>**{visits}** people were received and **{cases}** cases accepted.</source>
   <translation>共接待 **{visits}** 人次，受理 **{cases}** 件。</translation>
  </message>
  <message>
   <source>{on_time} of the ended cases were on time, {past_due} overdue.</source>
   <translation>按期办结率 {on_time}，逾期 {past_due} 件。</translation>
  </message>
  <message>
   <source>{rated} ratings came in ({response} of the visits), {satisfied} satisfied.</source>
   <translation>收到评价 {rated} 条（参评率 {response}），满意率 {satisfied}。</translation>
  </message>
  <message>
   <source>{low} were dissatisfied, {called_back} of them called back.</source>
   <translation>不满意 {low} 条，已回访 {called_back} 条。</translation>
  </message>
  <message>
   <source>Nobody came in this time.</source>
   <translation>这段时间没有人来办事。</translation>
  </message>
  <message>
   <source>5  {title}</source>
   <translation>五、{title}</translation>
  </message>
  <message>
   <source>6  {title}</source>
   <translation>六、{title}</translation>
  </message>
  <message>
   <source>7  {title}</source>
   <translation>七、{title}</translation>
  </message>
  <message>
   <source>8  {title}</source>
   <translation>八、{title}</translation>
  </message>
  <message>
   <source>9  {title}</source>
   <translation>九、{title}</translation>
  </message>
  <message>
   <source>10  {title}</source>
   <translation>十、{title}</translation>
  </message>
  <message>
   <source>11  {title}</source>
   <translation>十一、{title}</translation>
  </message>
  <message>
   <source>12  {title}</source>
   <translation>十二、{title}</translation>
  </message>
  <message>
   <source>{change} on the day before</source>
   <translation>比前一天 {change}</translation>
  </message>
  <message>
   <source>{change} on the week before</source>
   <translation>比上周 {change}</translation>
  </message>
  <message>
   <source>{change} on the month before</source>
   <translation>比上月 {change}</translation>
  </message>
  <message>
   <source>{change} on the quarter before</source>
   <translation>比上季 {change}</translation>
  </message>
  <message>
   <source>{change} on the year before</source>
   <translation>比上年 {change}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <source>{days}, open on {n} working days</source>
   <translation>{days}，开放 {n} 个工作日</translation>
  </message>
  <message>
   <source>target {target}, not met</source>
   <translation>目标 {target}，未达标</translation>
  </message>
  <message>
   <source>made on {day}, seen by {name}</source>
   <translation>{day}编制，{name}审核</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>目标 {target}</translation>
  </message>
  <message>
   <source>target {target}, met</source>
   <translation>目标 {target}，达标</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>This period</source>
   <translation>本期</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>上期</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>增减</translation>
  </message>
  <message>
   <source>Others (median)</source>
   <translation>同类中位</translation>
  </message>
  <message>
   <source>Target (column)</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Day (column)</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>{names}, in minutes</source>
   <translation>{names}，单位：分钟</translation>
  </message>
  <message>
   <source>not explained</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>Month (column)</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>Hour (column)</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>指标总表</translation>
  </message>
  <message>
   <source>How it is counted</source>
   <translation>怎么算的</translation>
  </message>
  <message>
   <source>Definitions</source>
   <translation>指标说明</translation>
  </message>
  <message>
   <source>number (unit)</source>
   <translation>个</translation>
  </message>
  <message>
   <source>seconds (unit)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>share from 0 to 1 (unit)</source>
   <translation>比例（0 到 1）</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Saw (record)</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Changed (record)</source>
   <translation>改动</translation>
  </message>
  <message>
   <source>Printed (record)</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Exported (record)</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Checked (record)</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>Signed in (record)</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>looked at somebody's data</source>
   <translation>看了居民的证件号和电话</translation>
  </message>
  <message>
   <source>looked up a receipt</source>
   <translation>查了一张回执</translation>
  </message>
  <message>
   <source>looked up their own matters at the kiosk</source>
   <translation>居民在自助机查自己的办件</translation>
  </message>
  <message>
   <source>published the roster</source>
   <translation>发布了排班</translation>
  </message>
  <message>
   <source>checked the record</source>
   <translation>核验了记录</translation>
  </message>
  <message>
   <source>signed in</source>
   <translation>登录了</translation>
  </message>
  <message>
   <source>gave a wrong PIN</source>
   <translation>密码输错</translation>
  </message>
  <message>
   <source>was unlocked by the head</source>
   <translation>由站长解锁</translation>
  </message>
  <message>
   <source>receipt (record)</source>
   <translation>受理回执</translation>
  </message>
  <message>
   <source>report (record)</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>roster (record)</source>
   <translation>排班表</translation>
  </message>
  <message>
   <source>notice of what is missing (record)</source>
   <translation>一次性告知单</translation>
  </message>
  <message>
   <source>hand-over slip (record)</source>
   <translation>交接单</translation>
  </message>
  <message>
   <source>certificate (record)</source>
   <translation>核验证明</translation>
  </message>
  <message>
   <source>printed: {thing}</source>
   <translation>打印了{thing}</translation>
  </message>
  <message>
   <source>exported as {form}</source>
   <translation>导出为 {form}</translation>
  </message>
  <message>
   <source>changed: {things}</source>
   <translation>改了：{things}</translation>
  </message>
  <message>
   <source>whole (record)</source>
   <translation>完整</translation>
  </message>
  <message>
   <source>broken (record)</source>
   <translation>有问题</translation>
  </message>
  <message>
   <source>{n} changesets, {found}</source>
   <translation>{n} 组改动，{found}</translation>
  </message>
  <message>
   <source>{n} rows, changeset {seq}</source>
   <translation>{n} 行，第 {seq} 组改动</translation>
  </message>
  <message>
   <source>Number, name or word</source>
   <translation>编号、姓名或文字</translation>
  </message>
  <message>
   <source>Time (record)</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who (record)</source>
   <translation>谁</translation>
  </message>
  <message>
   <source>Kind (record)</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>What (record)</source>
   <translation>做了什么</translation>
  </message>
  <message>
   <source>Of what (record)</source>
   <translation>对什么</translation>
  </message>
  <message>
   <source>Nothing is on record that fits. Look further back with D, or take filters away.</source>
   <translation>没有符合的记录。按 D 看更早的，或去掉筛选。</translation>
  </message>
  <message>
   <source>Record (page)</source>
   <translation>操作记录</translation>
  </message>
  <message>
   <source>Check the record</source>
   <translation>核验记录</translation>
  </message>
  <message>
   <source>Stop the check</source>
   <translation>停止核验</translation>
  </message>
  <message>
   <source>Print the certificate</source>
   <translation>打印证明</translation>
  </message>
  <message>
   <source>Is the record whole?</source>
   <translation>记录有没有被改过？</translation>
  </message>
  <message>
   <source>Every change is sealed with the hash of the one before. The check reckons them all anew; work goes on meanwhile.</source>
   <translation>每次改动都连着上一次的校验值。核验会全部重算一遍，不影响大家办事。</translation>
  </message>
  <message>
   <source>Names are masked here. That this page was looked at needs no record: it shows nobody's data.</source>
   <translation>这里的姓名已脱敏。看这一页不用留记录，因为不显示任何人的信息。</translation>
  </message>
  <message>
   <source>Check the record first, then print the certificate.</source>
   <translation>请先核验，再打印证明。</translation>
  </message>
  <message>
   <source>The certificate is on its way to the printer.</source>
   <translation>证明已送去打印。</translation>
  </message>
  <message>
   <source>the newest {n}; there are more</source>
   <translation>最新的 {n} 条，还有更多</translation>
  </message>
  <message>
   <source>{n} entry</source>
   <translation>{n} 条</translation>
  </message>
  <message>
   <source>{n} entries</source>
   <translation>{n} 条</translation>
  </message>
  <message>
   <source>Person: {name}</source>
   <translation>人员：{name}</translation>
  </message>
  <message>
   <source>Person: everybody</source>
   <translation>人员：全部</translation>
  </message>
  <message>
   <source>Today only</source>
   <translation>只看今天</translation>
  </message>
  <message>
   <source>Last {n} days</source>
   <translation>最近 {n} 天</translation>
  </message>
  <message>
   <source>Check the record first.</source>
   <translation>请先核验。</translation>
  </message>
  <message>
   <source>Being checked …</source>
   <translation>正在核验……</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>还没核验</translation>
  </message>
  <message>
   <source>The record is whole.</source>
   <translation>记录完整，没有被改过。</translation>
  </message>
  <message>
   <source>The record is broken.</source>
   <translation>记录有问题。</translation>
  </message>
  <message>
   <source>{n} changesets read</source>
   <translation>已读 {n} 组改动</translation>
  </message>
  <message>
   <source>{n} rows compared</source>
   <translation>已核对 {n} 行数据</translation>
  </message>
  <message>
   <source>head {hash}</source>
   <translation>末端校验值 {hash}</translation>
  </message>
  <message>
   <source>Machine (node)</source>
   <translation>机器编号</translation>
  </message>
  <message>
   <source>Changesets read</source>
   <translation>已读改动组</translation>
  </message>
  <message>
   <source>Rows compared</source>
   <translation>核对数据行</translation>
  </message>
  <message>
   <source>First changeset</source>
   <translation>第一组改动</translation>
  </message>
  <message>
   <source>Last changeset</source>
   <translation>最后一组改动</translation>
  </message>
  <message>
   <source>Checked at</source>
   <translation>核验时间</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>核验人</translation>
  </message>
  <message>
   <source>First break</source>
   <translation>第一处问题</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Certificate of the checked record</source>
   <translation>操作记录核验证明</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>Every change on this machine is sealed with the hash of the one before it. The check reckoned every hash anew from the first changeset and compared every row with what was sealed.</source>
   <translation>本机的每一次改动都连着上一次改动的校验值。核验从第一组改动起把校验值全部重算，并把每一行数据与封存的内容对照。</translation>
  </message>
  <message>
   <source>Whoever keeps this paper can tell later whether the record up to here was altered: the hash at this changeset must still be the same.</source>
   <translation>留好这张纸，以后就能查出到这里为止的记录有没有被改过：这一组改动的校验值必须还是一样。</translation>
  </message>
  <message>
   <source>Hash of the last changeset (SHA-256)</source>
   <translation>最后一组改动的校验值（SHA-256）</translation>
  </message>
  <message>
   <source>Day report (list)</source>
   <translation>日报</translation>
  </message>
  <message>
   <source>Week report (list)</source>
   <translation>周报</translation>
  </message>
  <message>
   <source>Month report (list)</source>
   <translation>月报</translation>
  </message>
  <message>
   <source>Quarter report (list)</source>
   <translation>季报</translation>
  </message>
  <message>
   <source>Year report (list)</source>
   <translation>年报</translation>
  </message>
  <message>
   <source>printed (past)</source>
   <translation>已打印</translation>
  </message>
  <message>
   <source>Reports (page)</source>
   <translation>统计报表</translation>
  </message>
  <message>
   <source>Given out before</source>
   <translation>以前出过的</translation>
  </message>
  <message>
   <source>{day}, {name}, {how}</source>
   <translation>{day}，{name}，{how}</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>还没有。</translation>
  </message>
  <message>
   <source>The period before</source>
   <translation>上一期</translation>
  </message>
  <message>
   <source>The period after</source>
   <translation>下一期</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停下</translation>
  </message>
  <message>
   <source>Period (option)</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Place (option)</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>放哪些内容</translation>
  </message>
  <message>
   <source>Nobody is named in it. What is taken out is on record.</source>
   <translation>报表里没有居民姓名。导出会留记录。</translation>
  </message>
  <message>
   <source>, {n} halls</source>
   <translation>，{n} 个大厅</translation>
  </message>
  <message>
   <source>This desk knows one hall alone.</source>
   <translation>这台电脑里只有一个大厅。</translation>
  </message>
  <message>
   <source>{n} hall</source>
   <translation>{n} 个大厅</translation>
  </message>
  <message>
   <source>All {n} halls</source>
   <translation>全部 {n} 个大厅</translation>
  </message>
  <message>
   <source>It is under way.</source>
   <translation>正在进行。</translation>
  </message>
  <message>
   <source>{done} of {whole}: {name}</source>
   <translation>第 {done} 个，共 {whole} 个：{name}</translation>
  </message>
  <message>
   <source>{n} made</source>
   <translation>已出 {n} 份</translation>
  </message>
  <message>
   <source>{n} were there already</source>
   <translation>{n} 份早就有了</translation>
  </message>
  <message>
   <source>stopped; begin again to go on</source>
   <translation>已停下，再点一次接着出</translation>
  </message>
  <message>
   <source>{name}: {why}</source>
   <translation>{name}：{why}</translation>
  </message>
  <message>
   <source>Write them now</source>
   <translation>现在去补</translation>
  </message>
  <message>
   <source>{n} overdue case has no written reason. It can be printed all the same; the report says so.</source>
   <translation>{n} 件逾期没有写原因。不写也能打印，报表里会显示“未说明”。</translation>
  </message>
  <message>
   <source>{n} overdue cases have no written reason. It can be printed all the same; the report says so.</source>
   <translation>{n} 件逾期没有写原因。不写也能打印，报表里会显示“未说明”。</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>整页</translation>
  </message>
  <message>
   <source>Full width</source>
   <translation>整宽</translation>
  </message>
  <message>
   <source>The report is on its way to the printer.</source>
   <translation>报表已送去打印。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报表</translation>
  </message>
  <message>
   <source>Folder for the reports of all halls</source>
   <translation>各大厅报表放在哪个文件夹</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>看图表</translation>
  </message>
  <message>
   <source>Tables for charts</source>
   <translation>图表换成表格</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>看页面</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>看数字</translation>
  </message>
  <message>
   <source>{title}, {n} halls</source>
   <translation>{title}，{n} 个大厅</translation>
  </message>
  <message>
   <source>by half hours</source>
   <translation>每半小时</translation>
  </message>
  <message>
   <source>Back (page)</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>On (page)</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>{s} s</source>
   <translation>{s} 秒</translation>
  </message>
  <message>
   <source>**{visits}** people were received.</source>
   <translation>共接待 **{visits}** 人次。</translation>
  </message>
  <message>
   <source>Person (behind)</source>
   <translation>居民</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>受理日期</translation>
  </message>
  <message>
   <source>the cases behind a number</source>
   <translation>看这个数字背后的办件</translation>
  </message>
  <message>
   <source>There is no case behind this number that could be shown.</source>
   <translation>这个数字背后没有可以列出的办件。</translation>
  </message>
  <message>
   <source>{n} case; one of them in whole</source>
   <translation>{n} 件；看其中一件</translation>
  </message>
  <message>
   <source>{n} cases; one of them in whole</source>
   <translation>{n} 件；看其中一件</translation>
  </message>
  <message>
   <source>The mean wait was {wait_mean}{than}; nine of ten waited at most {wait_p90}.</source>
   <translation>平均等候 {wait_mean}{than}，九成的人等候不超过 {wait_p90}。</translation>
  </message>
  <message>
   <source>, {time} less than on the day before</source>
   <translation>，比前一天少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than in the week before</source>
   <translation>，比上周少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than in the month before</source>
   <translation>，比上月少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than in the quarter before</source>
   <translation>，比上季度少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than in the year before</source>
   <translation>，比上年少 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the day before</source>
   <translation>，比前一天多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than in the week before</source>
   <translation>，比上周多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than in the month before</source>
   <translation>，比上月多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than in the quarter before</source>
   <translation>，比上季度多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than in the year before</source>
   <translation>，比上年多 {time}</translation>
  </message>
  <message>
   <source>busiest on {day}, with {n}</source>
   <translation>{day}最忙，{n} 人次</translation>
  </message>
  <message>
   <source>the ten most frequent are {n} cases, {share} of all</source>
   <translation>前十件事合计 {n} 件，占受理总数 {share}</translation>
  </message>
  <message>
   <source>times in working days; each overdue case follows below</source>
   <translation>时间单位：工作日；逾期原因逐件见下一部分</translation>
  </message>
  <message>
   <source>{days}, not over yet</source>
   <translation>{days}，还没到期末</translation>
  </message>
  <message>
   <source>**{n}** tickets were issued; nobody has been received yet.</source>
   <translation>已取号 **{n}** 个，还没有接待。</translation>
  </message>
  <message>
   <source>{change} on the whole day before</source>
   <translation>比前一天全天 {change}</translation>
  </message>
  <message>
   <source>{change} on the same days of the week before</source>
   <translation>比上周同期 {change}</translation>
  </message>
  <message>
   <source>{change} on the same days of the month before</source>
   <translation>比上月同期 {change}</translation>
  </message>
  <message>
   <source>{change} on the same days of the quarter before</source>
   <translation>比上季同期 {change}</translation>
  </message>
  <message>
   <source>{change} on the same days of the year before</source>
   <translation>比上年同期 {change}</translation>
  </message>
  <message>
   <source>The whole day before</source>
   <translation>前一天全天</translation>
  </message>
  <message>
   <source>Same days before</source>
   <translation>上期同期</translation>
  </message>
  <message>
   <source>This day is not over; it is compared with the whole of {day}.</source>
   <translation>这一天还没过完，和 {day}全天比</translation>
  </message>
  <message>
   <source>This period is not over; it is compared with as many days of the one before: {first} to {last}.</source>
   <translation>本期还没到期末，和上期同样长的一段比：{first} 至 {last}</translation>
  </message>
  <message>
   <source>{day}, until {time}</source>
   <translation>{day}，到 {time}</translation>
  </message>
  <message>
   <source>, {time} less than on the whole day before</source>
   <translation>，比前一天全天少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than on the same days of the week before</source>
   <translation>，比上周同期少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than on the same days of the month before</source>
   <translation>，比上月同期少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than on the same days of the quarter before</source>
   <translation>，比上季同期少 {time}</translation>
  </message>
  <message>
   <source>, {time} less than on the same days of the year before</source>
   <translation>，比上年同期少 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the whole day before</source>
   <translation>，比前一天全天多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the same days of the week before</source>
   <translation>，比上周同期多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the same days of the month before</source>
   <translation>，比上月同期多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the same days of the quarter before</source>
   <translation>，比上季同期多 {time}</translation>
  </message>
  <message>
   <source>, {time} more than on the same days of the year before</source>
   <translation>，比上年同期多 {time}</translation>
  </message>
 </context>
</TS>
