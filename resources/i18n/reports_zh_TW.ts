<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>reports</name>
  <message>
   <source>{text} is no {kind}. Write it like {example}.</source>
   <translation>{text} 看不懂，請寫成 {example} 這樣</translation>
  </message>
  <message>
   <source>There is no division {code} that has reports.</source>
   <translation>沒有程式碼為 {code} 的區劃可以出報表</translation>
  </message>
  <message>
   <source>No hall of {place} is known here.</source>
   <translation>這裡沒有{place}的大廳</translation>
  </message>
  <message>
   <source>＊ not told, so that nobody can be recognised by a small number.</source>
   <translation>＊ 數目太小，為免認出是誰，不列出</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} 個百分點</translation>
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
   <translation>{period}執行日報</translation>
  </message>
  <message>
   <source>{period}: week report</source>
   <translation>{period}執行週報</translation>
  </message>
  <message>
   <source>{period}: month report</source>
   <translation>{period}執行月報</translation>
  </message>
  <message>
   <source>{period}: quarter report</source>
   <translation>{period}執行季報</translation>
  </message>
  <message>
   <source>{period}: year report</source>
   <translation>{period}執行年報</translation>
  </message>
  <message>
   <source>day (period)</source>
   <translation>日報</translation>
  </message>
  <message>
   <source>week (period)</source>
   <translation>週報</translation>
  </message>
  <message>
   <source>month (period)</source>
   <translation>月報</translation>
  </message>
  <message>
   <source>quarter (period)</source>
   <translation>季報</translation>
  </message>
  <message>
   <source>year (period)</source>
   <translation>年報</translation>
  </message>
  <message>
   <source>{name} is a number from 0 to {most}.</source>
   <translation>{name} 要填 0 到 {most} 的數</translation>
  </message>
  <message>
   <source>Tickets: issued at kiosk, at reception or by appointment in the period.</source>
   <translation>取號：本期在取號機、導辦臺取的號和預約的號</translation>
  </message>
  <message>
   <source>Visits: every time a resident was received at a window, with a ticket or without one.</source>
   <translation>接待人次：居民到窗口辦一趟算一人次，有沒有取號都算</translation>
  </message>
  <message>
   <source>Cases a visit: accepted cases divided by visits.</source>
   <translation>一趟辦幾件：受理件數除以接待人次</translation>
  </message>
  <message>
   <source>Wait: from the ticket to its first call, of every ticket that was called.</source>
   <translation>等候：從取號到第一次叫號，凡叫過的號都算</translation>
  </message>
  <message>
   <source>Median: half of all were not longer.</source>
   <translation>中位數：一半的人不超過這個時間</translation>
  </message>
  <message>
   <source>Nine of ten: only one in ten was longer.</source>
   <translation>九成以內：十個人裡只有一個比這更久</translation>
  </message>
  <message>
   <source>Within the target: share of waits not longer than the hall's target.</source>
   <translation>達標比例：等候不超過本廳目標的佔多少</translation>
  </message>
  <message>
   <source>Service: from the beginning of the visit at the window to its end, without the time in which it was put by.</source>
   <translation>辦理：從在窗口開始接待到接待結束，中間掛起的時間不算</translation>
  </message>
  <message>
   <source>Accepted: cases accepted in the period, without those cancelled since.</source>
   <translation>受理：本期受理的件，後來撤銷的不算</translation>
  </message>
  <message>
   <source>Done at once: accepted cases that ended on the day they were accepted.</source>
   <translation>當場辦結：受理當天就辦結的件</translation>
  </message>
  <message>
   <source>Ended: cases decided, refused, closed or withdrawn in the period, whenever they were accepted.</source>
   <translation>辦結：本期辦成、不予辦理、結案或居民撤回的件，不管哪天受理</translation>
  </message>
  <message>
   <source>Under way: cases accepted by the end of the period and not ended by then.</source>
   <translation>在辦：到本期最後一天已受理還沒辦結的件</translation>
  </message>
  <message>
   <source>Time taken: mean working days after the day of acceptance up to the end, of the cases ended in the period, the time they waited for the resident included.</source>
   <translation>平均用時：本期辦結的件，從受理第二天算到辦結平均幾個工作日，等居民補材料的時間也算在內</translation>
  </message>
  <message>
   <source>On time: share of the cases ended in the period that ended by their last day. The last day follows the promise, with the time by which the law lets it stop or be extended.</source>
   <translation>按期辦結率：本期辦結的件裡，在最後一天之前（含當天）辦結的佔多少；最後一天按承諾時限算，依法停表和延期的順延</translation>
  </message>
  <message>
   <source>Overdue: cases whose last day lies in the period and passed before they ended.</source>
   <translation>逾期：最後一天在本期內、到了那天還沒辦結的件</translation>
  </message>
  <message>
   <source>Reason: what a worker wrote to explain it; without one it is not explained.</source>
   <translation>說明：工作人員寫下的逾期原因，沒寫的算未說明</translation>
  </message>
  <message>
   <source>Ratings: given by residents themselves for visits of the period, at most one a visit, without those that a second look found mistaken.</source>
   <translation>評價：居民本人對本期接待打的分，一趟最多一條，查實打錯的不算</translation>
  </message>
  <message>
   <source>Response: share of the visits that were rated. No answer is not a good grade.</source>
   <translation>參評率：打了分的接待佔多少；沒打分不當好評</translation>
  </message>
  <message>
   <source>Satisfied: share of the ratings that say basically satisfied or better; visits without an answer are left out.</source>
   <translation>滿意率：打分裡基本滿意及以上的佔多少；沒打分的不算在內</translation>
  </message>
  <message>
   <source>Dissatisfied: ratings that say dissatisfied or very dissatisfied.</source>
   <translation>不滿意：打“不滿意”“非常不滿意”的</translation>
  </message>
  <message>
   <source>Called back: dissatisfied ratings whose resident was spoken to.</source>
   <translation>已回訪：不滿意的居民裡已經和本人談過的</translation>
  </message>
  <message>
   <source>First asked: entries made in the period in the register of what was asked.</source>
   <translation>首問：本期登記的首問事項</translation>
  </message>
  <message>
   <source>Closed: share of these entries that were answered, became a case, or were given up by the resident.</source>
   <translation>辦了結：這些事項裡已答覆、已轉為辦件或居民說不用辦了的佔多少</translation>
  </message>
  <message>
   <source>In time: share of these entries that were closed by the day promised last.</source>
   <translation>按時答覆：這些事項裡在最後答應的日子之前（含當天）了結的佔多少</translation>
  </message>
  <message>
   <source>Workload: visits received and cases accepted by a worker or at a window; matters differ in effort, so it is no measure of diligence.</source>
   <translation>工作量：每人、每個窗口接待和受理的數目；事項難易不同，不能拿來比誰勤快</translation>
  </message>
  <message>
   <source>Others: the median of the other halls or places of the same kind.</source>
   <translation>同類：其他同類大廳或地方的中位數</translation>
  </message>
  <message>
   <source>Before: the same number for the period before.</source>
   <translation>上期：上一期的同一個數</translation>
  </message>
  <message>
   <source>Visits (figure)</source>
   <translation>接待人次</translation>
  </message>
  <message>
   <source>Tickets (figure)</source>
   <translation>取號</translation>
  </message>
  <message>
   <source>Left unserved</source>
   <translation>沒辦走了</translation>
  </message>
  <message>
   <source>Cases a visit</source>
   <translation>一趟辦幾件</translation>
  </message>
  <message>
   <source>Median wait</source>
   <translation>等候中位數</translation>
  </message>
  <message>
   <source>Nine of ten waited at most</source>
   <translation>九成等候不超過</translation>
  </message>
  <message>
   <source>Waits within the target</source>
   <translation>等候達標</translation>
  </message>
  <message>
   <source>Median service</source>
   <translation>辦理中位數</translation>
  </message>
  <message>
   <source>Nine of ten were served within</source>
   <translation>九成辦理不超過</translation>
  </message>
  <message>
   <source>Cases accepted</source>
   <translation>受理件數</translation>
  </message>
  <message>
   <source>Done at once (figure)</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>Cases ended</source>
   <translation>辦結件數</translation>
  </message>
  <message>
   <source>Under way (figure)</source>
   <translation>在辦件數</translation>
  </message>
  <message>
   <source>Mean working days taken</source>
   <translation>平均用時（工作日）</translation>
  </message>
  <message>
   <source>On time (figure)</source>
   <translation>按期辦結率</translation>
  </message>
  <message>
   <source>Overdue (figure)</source>
   <translation>逾期件數</translation>
  </message>
  <message>
   <source>Overdue without a reason</source>
   <translation>逾期未說明</translation>
  </message>
  <message>
   <source>Ratings (figure)</source>
   <translation>評價條數</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>參評率</translation>
  </message>
  <message>
   <source>Satisfied (figure)</source>
   <translation>滿意率</translation>
  </message>
  <message>
   <source>Dissatisfied (figure)</source>
   <translation>不滿意</translation>
  </message>
  <message>
   <source>Called back (figure)</source>
   <translation>已回訪</translation>
  </message>
  <message>
   <source>First-asked entries</source>
   <translation>首問登記</translation>
  </message>
  <message>
   <source>First-asked closed</source>
   <translation>首問了結率</translation>
  </message>
  <message>
   <source>First-asked in time</source>
   <translation>首問按時率</translation>
  </message>
  <message>
   <source>Class (column)</source>
   <translation>類</translation>
  </message>
  <message>
   <source>Name (column)</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>Waiting by class</source>
   <translation>各類號等候</translation>
  </message>
  <message>
   <source>Matter (column)</source>
   <translation>事項</translation>
  </message>
  <message>
   <source>Department (column)</source>
   <translation>承辦</translation>
  </message>
  <message>
   <source>Share (column)</source>
   <translation>佔比</translation>
  </message>
  <message>
   <source>Accepted by matter</source>
   <translation>各事項受理</translation>
  </message>
  <message>
   <source>Accepted (column)</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Ended (column)</source>
   <translation>辦結</translation>
  </message>
  <message>
   <source>Under way (column)</source>
   <translation>在辦</translation>
  </message>
  <message>
   <source>Days taken (column)</source>
   <translation>平均用時</translation>
  </message>
  <message>
   <source>Promised (column)</source>
   <translation>承諾時限</translation>
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
   <translation>說明</translation>
  </message>
  <message>
   <source>On time by department</source>
   <translation>各部門按期情況</translation>
  </message>
  <message>
   <source>Number (column)</source>
   <translation>編號</translation>
  </message>
  <message>
   <source>Last day (column)</source>
   <translation>最後一天</translation>
  </message>
  <message>
   <source>Working days over</source>
   <translation>超幾天</translation>
  </message>
  <message>
   <source>Overdue one by one</source>
   <translation>逾期逐件</translation>
  </message>
  <message>
   <source>Grade (column)</source>
   <translation>評價</translation>
  </message>
  <message>
   <source>Ratings by grade</source>
   <translation>各檔評價</translation>
  </message>
  <message>
   <source>Staff number (column)</source>
   <translation>工號</translation>
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
   <translation>大廳</translation>
  </message>
  <message>
   <source>Hall by hall</source>
   <translation>各大廳對比</translation>
  </message>
  <message>
   <source>Community (column)</source>
   <translation>社區</translation>
  </message>
  <message>
   <source>Households (column)</source>
   <translation>戶數</translation>
  </message>
  <message>
   <source>Required (column)</source>
   <translation>應配</translation>
  </message>
  <message>
   <source>Actual (column)</source>
   <translation>實有</translation>
  </message>
  <message>
   <source>Missing (column)</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>Establishment by community</source>
   <translation>各社區人員配備</translation>
  </message>
  <message>
   <source>Visits (section)</source>
   <translation>每天接待多少人</translation>
  </message>
  <message>
   <source>Waiting and service</source>
   <translation>等了多久，辦了多久</translation>
  </message>
  <message>
   <source>Cases (section)</source>
   <translation>辦了哪些事</translation>
  </message>
  <message>
   <source>Who is in time, who is late</source>
   <translation>誰在按期辦，誰超期了</translation>
  </message>
  <message>
   <source>Overdue, with reasons</source>
   <translation>逾期和原因</translation>
  </message>
  <message>
   <source>Ratings (section)</source>
   <translation>居民怎麼評價</translation>
  </message>
  <message>
   <source>First asked (section)</source>
   <translation>首問有沒有了結</translation>
  </message>
  <message>
   <source>Workload by worker and window</source>
   <translation>各人各窗口工作量</translation>
  </message>
  <message>
   <source>Establishment (section)</source>
   <translation>人員配備</translation>
  </message>
  <message>
   <source>Visits by day</source>
   <translation>每天接待人次</translation>
  </message>
  <message>
   <source>Workers required</source>
   <translation>應配人數</translation>
  </message>
  <message>
   <source>Workers there</source>
   <translation>實有人數</translation>
  </message>
  <message>
   <source>Workers missing</source>
   <translation>缺人數</translation>
  </message>
  <message>
   <source>Say with --territory which district, street or hall.</source>
   <translation>請用 --territory 說明是哪個區、街道或大廳</translation>
  </message>
  <message>
   <source>Nothing waits for you.</source>
   <translation>現在沒有要您處理的事</translation>
  </message>
  <message>
   <source>{n} conflicts between desks to settle</source>
   <translation>有 {n} 處各臺電腦改得不一樣，要您定</translation>
  </message>
  <message>
   <source>{n} were called and did not come</source>
   <translation>有 {n} 個號叫了沒來</translation>
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
   <translation>{time} 前就該打</translation>
  </message>
  <message>
   <source>Press (action)</source>
   <translation>督辦</translation>
  </message>
  <message>
   <source>Decide (action)</source>
   <translation>去批</translation>
  </message>
  <message>
   <source>Call (action)</source>
   <translation>打電話</translation>
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
   <translation>{matter}，{department}還沒答覆</translation>
  </message>
  <message>
   <source>{name}, {number}</source>
   <translation>{name}，{number}</translation>
  </message>
  <message>
   <source>{matter}: more days are asked for</source>
   <translation>{matter}延期申請，等我批</translation>
  </message>
  <message>
   <source>{n} working days (asked)</source>
   <translation>申請延 {n} 個工作日</translation>
  </message>
  <message>
   <source>Window {n} takes more than {minutes} min</source>
   <translation>{n} 號窗口一件辦了 {minutes} 分鐘，要不要派人幫</translation>
  </message>
  <message>
   <source>{device} has been silent for {minutes} min</source>
   <translation>{device} {minutes} 分鐘沒有訊息</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>沒說原因</translation>
  </message>
  <message>
   <source>Call back: {reason}</source>
   <translation>不滿意回訪：{reason}</translation>
  </message>
  <message>
   <source>Somebody waits {minutes} min already</source>
   <translation>有人已經等了 {minutes} 分鐘</translation>
  </message>
  <message>
   <source>nothing is near its limit</source>
   <translation>沒有快到期的</translation>
  </message>
  <message>
   <source>Limits (strip)</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>{n} received, {low} to call back</source>
   <translation>收到 {n} 條，{low} 條要回訪</translation>
  </message>
  <message>
   <source>{n} overdue (strip)</source>
   <translation>逾期 {n}</translation>
  </message>
  <message>
   <source>{n} red (strip)</source>
   <translation>紅 {n}</translation>
  </message>
  <message>
   <source>{n} yellow (strip)</source>
   <translation>黃 {n}</translation>
  </message>
  <message>
   <source>cases to watch</source>
   <translation>件要盯</translation>
  </message>
  <message>
   <source>Time (chart)</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>預計</translation>
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
   <translation>臨期</translation>
  </message>
  <message>
   <source>over (light)</source>
   <translation>今明到期或逾期</translation>
  </message>
  <message>
   <source>In persons. By now about {n} were expected, as on the last {weeks} such weekdays.</source>
   <translation>單位：人。按最近 {weeks} 個同樣的星期幾，這會兒預計來 {n} 人</translation>
  </message>
  <message>
   <source>In persons. What is expected is known after the first week.</source>
   <translation>單位：人。用滿一週後才有預計</translation>
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
   <translation>等候時長，近 {n} 個工作日</translation>
  </message>
  <message>
   <source>Limits of open cases</source>
   <translation>在辦件期限</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>等我處理</translation>
  </message>
  <message>
   <source>goal {n}</source>
   <translation>目標 {n}</translation>
  </message>
  <message>
   <source>{n} under way</source>
   <translation>在辦 {n} 件</translation>
  </message>
  <message>
   <source>Nine of ten</source>
   <translation>九成不超過</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>最長</translation>
  </message>
  <message>
   <source>Windows open</source>
   <translation>開窗</translation>
  </message>
  <message>
   <source>To watch</source>
   <translation>要盯</translation>
  </message>
  <message>
   <source>By class</source>
   <translation>按類</translation>
  </message>
  <message>
   <source>All halls</source>
   <translation>各大廳</translation>
  </message>
  <message>
   <source>In minutes; by the day of the month.</source>
   <translation>單位：分鐘；橫軸是幾號</translation>
  </message>
  <message>
   <source>Say why it is late</source>
   <translation>說明超期原因</translation>
  </message>
  <message>
   <source>Why it took longer</source>
   <translation>為什麼超期</translation>
  </message>
  <message>
   <source>The reason of an overdue case</source>
   <translation>超期原因</translation>
  </message>
  <message>
   <source>It stands in the report and with the case. Name nobody in it.</source>
   <translation>寫進報表，也留在這件裡。裡面不要寫人名。</translation>
  </message>
  <message>
   <source>Write its reason</source>
   <translation>寫原因</translation>
  </message>
  <message>
   <source>{title} of {n} halls</source>
   <translation>{title}：{n} 個大廳</translation>
  </message>
  <message>
   <source>PDF files in a folder</source>
   <translation>存成 PDF，每個大廳一份</translation>
  </message>
  <message>
   <source>Print one for each hall</source>
   <translation>列印，每個大廳一份</translation>
  </message>
  <message>
   <source>Half hour from (column)</source>
   <translation>時段起</translation>
  </message>
  <message>
   <source>By half hours</source>
   <translation>每半小時</translation>
  </message>
  <message>
   <source>Half hours: tickets by the time they were issued, visits by the time they were finished, of the tickets of this day.</source>
   <translation>每半小時：當天取的號，取號按取號時間算，辦完按辦完時間算。</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>縮小</translation>
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
   <translation>份數</translation>
  </message>
  <message>
   <source>{n} copies</source>
   <translation>{n} 份</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>雙面</translation>
  </message>
  <message>
   <source>One side</source>
   <translation>單面</translation>
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
   <translation>印表機：存成 PDF，放在 {name} 資料夾</translation>
  </message>
  <message>
   <source>Printer: {name}</source>
   <translation>印表機：{name}</translation>
  </message>
  <message>
   <source>the system's own</source>
   <translation>系統預設印表機</translation>
  </message>
  <message>
   <source>One file; how many and on which sides is written in it for whoever prints it.</source>
   <translation>只存一個檔案；份數和單雙面寫在檔案裡，列印時自動帶出。</translation>
  </message>
  <message>
   <source>Print {n}</source>
   <translation>列印 {n} 份</translation>
  </message>
  <message>
   <source>Name of a person (column)</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Working days over: from the day after the last day to the end, or to the day of this report where it has not ended.</source>
   <translation>超幾個工作日：從最後一天的第二天算到辦結那天，沒辦結的算到製表那天</translation>
  </message>
  <message>
   <source>Missing: workers fewer than required; what one place has too many does not make up for another, and places of which a figure is unknown are not in the sums.</source>
   <translation>缺：比應配少的人數；多出的社區不抵別處的缺，人數不清楚的社區不算在合計裡</translation>
  </message>
  <message>
   <source>Left: tickets whose holder was not received at a window; of today, those who were called.</source>
   <translation>沒辦走了：取了號但沒到窗口辦的；當天的只算已經叫過的號</translation>
  </message>
 </context>
</TS>
