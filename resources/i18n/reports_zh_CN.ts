<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>reports</name>
  <message>
   <source>{text} is no {kind}. Write it like {example}.</source>
   <translation>{text} 看不懂，请写成 {example} 这样</translation>
  </message>
  <message>
   <source>There is no division {code} that has reports.</source>
   <translation>没有代码为 {code} 的区划可以出报表</translation>
  </message>
  <message>
   <source>No hall of {place} is known here.</source>
   <translation>这里没有{place}的大厅</translation>
  </message>
  <message>
   <source>＊ not told, so that nobody can be recognised by a small number.</source>
   <translation>＊ 数目太小，为免认出是谁，不列出</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} 个百分点</translation>
  </message>
  <message>
   <source>Week {n} of {year}</source>
   <translation>{year}年第{n}周</translation>
  </message>
  <message>
   <source>{year}-{n:02} (month)</source>
   <translation>{year}年{n}月</translation>
  </message>
  <message>
   <source>Quarter {n} of {year}</source>
   <translation>{year}年第{n}季度</translation>
  </message>
  <message>
   <source>Year {year}</source>
   <translation>{year}年</translation>
  </message>
  <message>
   <source>{period}: day report</source>
   <translation>{period}运行日报</translation>
  </message>
  <message>
   <source>{period}: week report</source>
   <translation>{period}运行周报</translation>
  </message>
  <message>
   <source>{period}: month report</source>
   <translation>{period}运行月报</translation>
  </message>
  <message>
   <source>{period}: quarter report</source>
   <translation>{period}运行季报</translation>
  </message>
  <message>
   <source>{period}: year report</source>
   <translation>{period}运行年报</translation>
  </message>
  <message>
   <source>day (period)</source>
   <translation>日报</translation>
  </message>
  <message>
   <source>week (period)</source>
   <translation>周报</translation>
  </message>
  <message>
   <source>month (period)</source>
   <translation>月报</translation>
  </message>
  <message>
   <source>quarter (period)</source>
   <translation>季报</translation>
  </message>
  <message>
   <source>year (period)</source>
   <translation>年报</translation>
  </message>
  <message>
   <source>{name} is a number from 0 to {most}.</source>
   <translation>{name} 要填 0 到 {most} 的数</translation>
  </message>
  <message>
   <source>Tickets: issued at kiosk, at reception or by appointment in the period.</source>
   <translation>取号：本期在取号机、导办台取的号和预约的号</translation>
  </message>
  <message>
   <source>Visits: every time a resident was received at a window, with a ticket or without one.</source>
   <translation>接待人次：居民到窗口办一趟算一人次，有没有取号都算</translation>
  </message>
  <message>
   <source>Cases a visit: accepted cases divided by visits.</source>
   <translation>一趟办几件：受理件数除以接待人次</translation>
  </message>
  <message>
   <source>Wait: from the ticket to its first call, of every ticket that was called.</source>
   <translation>等候：从取号到第一次叫号，凡叫过的号都算</translation>
  </message>
  <message>
   <source>Median: half of all were not longer.</source>
   <translation>中位数：一半的人不超过这个时间</translation>
  </message>
  <message>
   <source>Nine of ten: only one in ten was longer.</source>
   <translation>九成以内：十个人里只有一个比这更久</translation>
  </message>
  <message>
   <source>Within the target: share of waits not longer than the hall's target.</source>
   <translation>达标比例：等候不超过本厅目标的占多少</translation>
  </message>
  <message>
   <source>Service: from the beginning of the visit at the window to its end, without the time in which it was put by.</source>
   <translation>办理：从在窗口开始接待到接待结束，中间挂起的时间不算</translation>
  </message>
  <message>
   <source>Accepted: cases accepted in the period, without those cancelled since.</source>
   <translation>受理：本期受理的件，后来撤销的不算</translation>
  </message>
  <message>
   <source>Done at once: accepted cases that ended on the day they were accepted.</source>
   <translation>当场办结：受理当天就办结的件</translation>
  </message>
  <message>
   <source>Ended: cases decided, refused, closed or withdrawn in the period, whenever they were accepted.</source>
   <translation>办结：本期办成、不予办理、结案或居民撤回的件，不管哪天受理</translation>
  </message>
  <message>
   <source>Under way: cases accepted by the end of the period and not ended by then.</source>
   <translation>在办：到本期最后一天已受理还没办结的件</translation>
  </message>
  <message>
   <source>Time taken: mean working days after the day of acceptance up to the end, of the cases ended in the period, the time they waited for the resident included.</source>
   <translation>平均用时：本期办结的件，从受理第二天算到办结平均几个工作日，等居民补材料的时间也算在内</translation>
  </message>
  <message>
   <source>On time: share of the cases ended in the period that ended by their last day. The last day follows the promise, with the time by which the law lets it stop or be extended.</source>
   <translation>按期办结率：本期办结的件里，在最后一天之前（含当天）办结的占多少；最后一天按承诺时限算，依法停表和延期的顺延</translation>
  </message>
  <message>
   <source>Overdue: cases whose last day lies in the period and passed before they ended.</source>
   <translation>逾期：最后一天在本期内、到了那天还没办结的件</translation>
  </message>
  <message>
   <source>Reason: what a worker wrote to explain it; without one it is not explained.</source>
   <translation>说明：工作人员写下的逾期原因，没写的算未说明</translation>
  </message>
  <message>
   <source>Ratings: given by residents themselves for visits of the period, at most one a visit, without those that a second look found mistaken.</source>
   <translation>评价：居民本人对本期接待打的分，一趟最多一条，查实打错的不算</translation>
  </message>
  <message>
   <source>Response: share of the visits that were rated. No answer is not a good grade.</source>
   <translation>参评率：打了分的接待占多少；没打分不当好评</translation>
  </message>
  <message>
   <source>Satisfied: share of the ratings that say basically satisfied or better; visits without an answer are left out.</source>
   <translation>满意率：打分里基本满意及以上的占多少；没打分的不算在内</translation>
  </message>
  <message>
   <source>Dissatisfied: ratings that say dissatisfied or very dissatisfied.</source>
   <translation>不满意：打“不满意”“非常不满意”的</translation>
  </message>
  <message>
   <source>Called back: dissatisfied ratings whose resident was spoken to.</source>
   <translation>已回访：不满意的居民里已经和本人谈过的</translation>
  </message>
  <message>
   <source>First asked: entries made in the period in the register of what was asked.</source>
   <translation>首问：本期登记的首问事项</translation>
  </message>
  <message>
   <source>Closed: share of these entries that were answered, became a case, or were given up by the resident.</source>
   <translation>办了结：这些事项里已答复、已转为办件或居民说不用办了的占多少</translation>
  </message>
  <message>
   <source>In time: share of these entries that were closed by the day promised last.</source>
   <translation>按时答复：这些事项里在最后答应的日子之前（含当天）了结的占多少</translation>
  </message>
  <message>
   <source>Workload: visits received and cases accepted by a worker or at a window; matters differ in effort, so it is no measure of diligence.</source>
   <translation>工作量：每人、每个窗口接待和受理的数目；事项难易不同，不能拿来比谁勤快</translation>
  </message>
  <message>
   <source>Others: the median of the other halls or places of the same kind.</source>
   <translation>同类：其他同类大厅或地方的中位数</translation>
  </message>
  <message>
   <source>Before: the same number for the period before.</source>
   <translation>上期：上一期的同一个数</translation>
  </message>
  <message>
   <source>Visits (figure)</source>
   <translation>接待人次</translation>
  </message>
  <message>
   <source>Tickets (figure)</source>
   <translation>取号</translation>
  </message>
  <message>
   <source>Left unserved</source>
   <translation>没办走了</translation>
  </message>
  <message>
   <source>Cases a visit</source>
   <translation>一趟办几件</translation>
  </message>
  <message>
   <source>Median wait</source>
   <translation>等候中位数</translation>
  </message>
  <message>
   <source>Nine of ten waited at most</source>
   <translation>九成等候不超过</translation>
  </message>
  <message>
   <source>Waits within the target</source>
   <translation>等候达标</translation>
  </message>
  <message>
   <source>Median service</source>
   <translation>办理中位数</translation>
  </message>
  <message>
   <source>Nine of ten were served within</source>
   <translation>九成办理不超过</translation>
  </message>
  <message>
   <source>Cases accepted</source>
   <translation>受理件数</translation>
  </message>
  <message>
   <source>Done at once (figure)</source>
   <translation>当场办结</translation>
  </message>
  <message>
   <source>Cases ended</source>
   <translation>办结件数</translation>
  </message>
  <message>
   <source>Under way (figure)</source>
   <translation>在办件数</translation>
  </message>
  <message>
   <source>Mean working days taken</source>
   <translation>平均用时（工作日）</translation>
  </message>
  <message>
   <source>On time (figure)</source>
   <translation>按期办结率</translation>
  </message>
  <message>
   <source>Overdue (figure)</source>
   <translation>逾期件数</translation>
  </message>
  <message>
   <source>Overdue without a reason</source>
   <translation>逾期未说明</translation>
  </message>
  <message>
   <source>Ratings (figure)</source>
   <translation>评价条数</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>参评率</translation>
  </message>
  <message>
   <source>Satisfied (figure)</source>
   <translation>满意率</translation>
  </message>
  <message>
   <source>Dissatisfied (figure)</source>
   <translation>不满意</translation>
  </message>
  <message>
   <source>Called back (figure)</source>
   <translation>已回访</translation>
  </message>
  <message>
   <source>First-asked entries</source>
   <translation>首问登记</translation>
  </message>
  <message>
   <source>First-asked closed</source>
   <translation>首问了结率</translation>
  </message>
  <message>
   <source>First-asked in time</source>
   <translation>首问按时率</translation>
  </message>
  <message>
   <source>Class (column)</source>
   <translation>类</translation>
  </message>
  <message>
   <source>Name (column)</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Waiting by class</source>
   <translation>各类号等候</translation>
  </message>
  <message>
   <source>Matter (column)</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>Department (column)</source>
   <translation>承办</translation>
  </message>
  <message>
   <source>Share (column)</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Accepted by matter</source>
   <translation>各事项受理</translation>
  </message>
  <message>
   <source>Accepted (column)</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Ended (column)</source>
   <translation>办结</translation>
  </message>
  <message>
   <source>Under way (column)</source>
   <translation>在办</translation>
  </message>
  <message>
   <source>Days taken (column)</source>
   <translation>平均用时</translation>
  </message>
  <message>
   <source>Promised (column)</source>
   <translation>承诺时限</translation>
  </message>
  <message>
   <source>On time (column)</source>
   <translation>按期</translation>
  </message>
  <message>
   <source>Overdue (column)</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Reason (column)</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>On time by department</source>
   <translation>各部门按期情况</translation>
  </message>
  <message>
   <source>Number (column)</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Last day (column)</source>
   <translation>最后一天</translation>
  </message>
  <message>
   <source>Working days over</source>
   <translation>超几天</translation>
  </message>
  <message>
   <source>Overdue one by one</source>
   <translation>逾期逐件</translation>
  </message>
  <message>
   <source>Grade (column)</source>
   <translation>评价</translation>
  </message>
  <message>
   <source>Ratings by grade</source>
   <translation>各档评价</translation>
  </message>
  <message>
   <source>Staff number (column)</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>Workload by worker</source>
   <translation>各人工作量</translation>
  </message>
  <message>
   <source>Window (column)</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Workload by window</source>
   <translation>各窗口工作量</translation>
  </message>
  <message>
   <source>Hall (column)</source>
   <translation>大厅</translation>
  </message>
  <message>
   <source>Hall by hall</source>
   <translation>各大厅对比</translation>
  </message>
  <message>
   <source>Community (column)</source>
   <translation>社区</translation>
  </message>
  <message>
   <source>Households (column)</source>
   <translation>户数</translation>
  </message>
  <message>
   <source>Required (column)</source>
   <translation>应配</translation>
  </message>
  <message>
   <source>Actual (column)</source>
   <translation>实有</translation>
  </message>
  <message>
   <source>Missing (column)</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>Establishment by community</source>
   <translation>各社区人员配备</translation>
  </message>
  <message>
   <source>Visits (section)</source>
   <translation>每天接待多少人</translation>
  </message>
  <message>
   <source>Waiting and service</source>
   <translation>等了多久，办了多久</translation>
  </message>
  <message>
   <source>Cases (section)</source>
   <translation>办了哪些事</translation>
  </message>
  <message>
   <source>Who is in time, who is late</source>
   <translation>谁在按期办，谁超期了</translation>
  </message>
  <message>
   <source>Overdue, with reasons</source>
   <translation>逾期和原因</translation>
  </message>
  <message>
   <source>Ratings (section)</source>
   <translation>居民怎么评价</translation>
  </message>
  <message>
   <source>First asked (section)</source>
   <translation>首问有没有了结</translation>
  </message>
  <message>
   <source>Workload by worker and window</source>
   <translation>各人各窗口工作量</translation>
  </message>
  <message>
   <source>Establishment (section)</source>
   <translation>人员配备</translation>
  </message>
  <message>
   <source>Visits by day</source>
   <translation>每天接待人次</translation>
  </message>
  <message>
   <source>Workers required</source>
   <translation>应配人数</translation>
  </message>
  <message>
   <source>Workers there</source>
   <translation>实有人数</translation>
  </message>
  <message>
   <source>Workers missing</source>
   <translation>缺人数</translation>
  </message>
  <message>
   <source>Say with --territory which district, street or hall.</source>
   <translation>请用 --territory 说明是哪个区、街道或大厅</translation>
  </message>
  <message>
   <source>Nothing waits for you.</source>
   <translation>现在没有要您处理的事</translation>
  </message>
  <message>
   <source>{n} conflicts between desks to settle</source>
   <translation>有 {n} 处各台电脑改得不一样，要您定</translation>
  </message>
  <message>
   <source>{n} were called and did not come</source>
   <translation>有 {n} 个号叫了没来</translation>
  </message>
  <message>
   <source>by {day} {time}</source>
   <translation>{day} {time} 前</translation>
  </message>
  <message>
   <source>by {time}</source>
   <translation>{time} 前</translation>
  </message>
  <message>
   <source>should have been called by {time}</source>
   <translation>{time} 前就该打</translation>
  </message>
  <message>
   <source>Press (action)</source>
   <translation>督办</translation>
  </message>
  <message>
   <source>Decide (action)</source>
   <translation>去批</translation>
  </message>
  <message>
   <source>Call (action)</source>
   <translation>打电话</translation>
  </message>
  <message>
   <source>Look (action)</source>
   <translation>去看看</translation>
  </message>
  <message>
   <source>Settle (action)</source>
   <translation>去定</translation>
  </message>
  <message>
   <source>Check (action)</source>
   <translation>去查</translation>
  </message>
  <message>
   <source>{matter}, no answer from {department}</source>
   <translation>{matter}，{department}还没答复</translation>
  </message>
  <message>
   <source>{name}, {number}</source>
   <translation>{name}，{number}</translation>
  </message>
  <message>
   <source>{matter}: more days are asked for</source>
   <translation>{matter}延期申请，等我批</translation>
  </message>
  <message>
   <source>{n} working days (asked)</source>
   <translation>申请延 {n} 个工作日</translation>
  </message>
  <message>
   <source>Window {n} takes more than {minutes} min</source>
   <translation>{n} 号窗口一件办了 {minutes} 分钟，要不要派人帮</translation>
  </message>
  <message>
   <source>{device} has been silent for {minutes} min</source>
   <translation>{device} {minutes} 分钟没有消息</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>没说原因</translation>
  </message>
  <message>
   <source>Call back: {reason}</source>
   <translation>不满意回访：{reason}</translation>
  </message>
  <message>
   <source>Somebody waits {minutes} min already</source>
   <translation>有人已经等了 {minutes} 分钟</translation>
  </message>
  <message>
   <source>nothing is near its limit</source>
   <translation>没有快到期的</translation>
  </message>
  <message>
   <source>Limits (strip)</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>{n} received, {low} to call back</source>
   <translation>收到 {n} 条，{low} 条要回访</translation>
  </message>
  <message>
   <source>{n} overdue (strip)</source>
   <translation>逾期 {n}</translation>
  </message>
  <message>
   <source>{n} red (strip)</source>
   <translation>红 {n}</translation>
  </message>
  <message>
   <source>{n} yellow (strip)</source>
   <translation>黄 {n}</translation>
  </message>
  <message>
   <source>cases to watch</source>
   <translation>件要盯</translation>
  </message>
  <message>
   <source>Time (chart)</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>预计</translation>
  </message>
  <message>
   <source>Day (chart)</source>
   <translation>日</translation>
  </message>
  <message>
   <source>in time (light)</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>near (light)</source>
   <translation>临期</translation>
  </message>
  <message>
   <source>over (light)</source>
   <translation>今明到期或逾期</translation>
  </message>
  <message>
   <source>In persons. By now about {n} were expected, as on the last {weeks} such weekdays.</source>
   <translation>单位：人。按最近 {weeks} 个同样的星期几，这会儿预计来 {n} 人</translation>
  </message>
  <message>
   <source>In persons. What is expected is known after the first week.</source>
   <translation>单位：人。用满一周后才有预计</translation>
  </message>
  <message>
   <source>today (axis)</source>
   <translation>今</translation>
  </message>
  <message>
   <source>mean (line)</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>slowest tenth</source>
   <translation>最慢一成</translation>
  </message>
  <message>
   <source>{n} min (short)</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>Waits, the last {n} working days</source>
   <translation>等候时长，近 {n} 个工作日</translation>
  </message>
  <message>
   <source>Limits of open cases</source>
   <translation>在办件期限</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>等我处理</translation>
  </message>
  <message>
   <source>goal {n}</source>
   <translation>目标 {n}</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>在办 {n} 件</translation>
  </message>
  <message>
   <source>Nine of ten</source>
   <translation>九成不超过</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>最长</translation>
  </message>
  <message>
   <source>Windows open</source>
   <translation>开窗</translation>
  </message>
  <message>
   <source>To watch</source>
   <translation>要盯</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>按类</translation>
  </message>
  <message>
   <source>All halls</source>
   <translation>各大厅</translation>
  </message>
  <message>
   <source>In minutes; by the day of the month.</source>
   <translation>单位：分钟；横轴是几号</translation>
  </message>
  <message>
   <source>Say why it is late</source>
   <translation>说明超期原因</translation>
  </message>
  <message>
   <source>Why it took longer</source>
   <translation>为什么超期</translation>
  </message>
  <message>
   <source>The reason of an overdue case</source>
   <translation>超期原因</translation>
  </message>
  <message>
   <source>It stands in the report and with the case. Name nobody in it.</source>
   <translation>写进报表，也留在这件里。里面不要写人名。</translation>
  </message>
  <message>
   <source>Write its reason</source>
   <translation>写原因</translation>
  </message>
  <message>
   <source>{title} of {n} halls</source>
   <translation>{title}：{n} 个大厅</translation>
  </message>
  <message>
   <source>PDF files in a folder</source>
   <translation>存成 PDF，每个大厅一份</translation>
  </message>
  <message>
   <source>Print one for each hall</source>
   <translation>打印，每个大厅一份</translation>
  </message>
  <message>
   <source>Half hour from (column)</source>
   <translation>时段起</translation>
  </message>
  <message>
   <source>By half hours</source>
   <translation>每半小时</translation>
  </message>
  <message>
   <source>Half hours: tickets by the time they were issued, visits by the time they were finished, of the tickets of this day.</source>
   <translation>每半小时：当天取的号，取号按取号时间算，办完按办完时间算。</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>It gets no smaller.</source>
   <translation>不能再小了。</translation>
  </message>
  <message>
   <source>It gets no larger.</source>
   <translation>不能再大了。</translation>
  </message>
  <message>
   <source>One copy less</source>
   <translation>少一份</translation>
  </message>
  <message>
   <source>One copy more</source>
   <translation>多一份</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>份数</translation>
  </message>
  <message>
   <source>{n} copies</source>
   <translation>{n} 份</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>双面</translation>
  </message>
  <message>
   <source>One side</source>
   <translation>单面</translation>
  </message>
  <message>
   <source>At least one.</source>
   <translation>至少一份。</translation>
  </message>
  <message>
   <source>At most {n}.</source>
   <translation>最多 {n} 份。</translation>
  </message>
  <message>
   <source>Printer: PDF files in the folder {name}</source>
   <translation>打印机：存成 PDF，放在 {name} 文件夹</translation>
  </message>
  <message>
   <source>Printer: {name}</source>
   <translation>打印机：{name}</translation>
  </message>
  <message>
   <source>the system's own</source>
   <translation>系统默认打印机</translation>
  </message>
  <message>
   <source>One file; how many and on which sides is written in it for whoever prints it.</source>
   <translation>只存一个文件；份数和单双面写在文件里，打印时自动带出。</translation>
  </message>
  <message>
   <source>Print {n}</source>
   <translation>打印 {n} 份</translation>
  </message>
  <message>
   <source>Name of a person (column)</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Working days over: from the day after the last day to the end, or to the day of this report where it has not ended.</source>
   <translation>超几个工作日：从最后一天的第二天算到办结那天，没办结的算到制表那天</translation>
  </message>
  <message>
   <source>Missing: workers fewer than required; what one place has too many does not make up for another, and places of which a figure is unknown are not in the sums.</source>
   <translation>缺：比应配少的人数；多出的社区不抵别处的缺，人数不清楚的社区不算在合计里</translation>
  </message>
  <message>
   <source>Left: tickets whose holder was not received at a window; of today, those who were called.</source>
   <translation>没办走了：取了号但没到窗口办的；当天的只算已经叫过的号</translation>
  </message>
 </context>
</TS>
