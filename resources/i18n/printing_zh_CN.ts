<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>printing</name>
  <message>
   <source>Priority</source>
   <translation>优先</translation>
  </message>
  <message>
   <source>How many are left</source>
   <translation>查还有几人</translation>
  </message>
  <message>
   <source>Sit in the waiting area, watch the screen, listen for your number. Missed by up to 20 minutes: tell a window, no new ticket is needed.</source>
   <translation>在一楼等候区坐，看大屏、听叫号。过号 20 分钟内到窗口说一声，不用重新排。</translation>
  </message>
  <message>
   <source>Receipt of acceptance</source>
   <translation>受理回执</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>申请人</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>身份证</translation>
  </message>
  <message>
   <source>Accepted at</source>
   <translation>受理时间</translation>
  </message>
  <message>
   <source>{n} accepted</source>
   <translation>受理 {n} 件</translation>
  </message>
  <message>
   <source>Materials received ({n})</source>
   <translation>收到的材料（{n} 份）</translation>
  </message>
  <message>
   <source>{names}: {how}</source>
   <translation>{names}：{how}</translation>
  </message>
  <message>
   <source>How it stands</source>
   <translation>查进度</translation>
  </message>
  <message>
   <source>Scan this at a kiosk, or tell the number and the last 4 digits of the identity card</source>
   <translation>自助机上扫这个码，或报编号和身份证后 4 位</translation>
  </message>
  <message>
   <source>Query code </source>
   <translation>查询码 </translation>
  </message>
  <message>
   <source>First asked</source>
   <translation>首问负责</translation>
  </message>
  <message>
   <source>Hall</source>
   <translation>大厅电话</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>投诉</translation>
  </message>
  <message>
   <source>This paper fades; ask for the A5 receipt to keep.</source>
   <translation>热敏纸会褪色，要长期留存请要 A5 回执</translation>
  </message>
  <message>
   <source>Number of the acceptance</source>
   <translation>受理编号</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>序</translation>
  </message>
  <message>
   <source>Matter</source>
   <translation>受理事项</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>承办部门</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>承诺时限</translation>
  </message>
  <message>
   <source>At the latest</source>
   <translation>最迟办结</translation>
  </message>
  <message>
   <source>Working days count from the day after acceptance, without weekends and holidays. Time for public notice, appraisal and supplements is not counted.</source>
   <translation>工作日从受理次日起算，不含周末和法定节假日。公示、鉴定、补正的时间另计。</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用于</translation>
  </message>
  <message>
   <source>How it was taken</source>
   <translation>收取情况</translation>
  </message>
  <message>
   <source>Scan the code at a kiosk; or come, or call, with the number and the last 4 digits of the identity card</source>
   <translation>自助机扫左边的码；或到窗口、打电话，报受理编号和身份证后 4 位</translation>
  </message>
  <message>
   <source>Seal of acceptance</source>
   <translation>受理专用章</translation>
  </message>
  <message>
   <source>Page {n} of {all}</source>
   <translation>第 {n} 页，共 {all} 页</translation>
  </message>
  <message>
   <source>How the figures are counted</source>
   <translation>数字怎么算的</translation>
  </message>
  <message>
   <source>Station head (signature):</source>
   <translation>站长（签字）：</translation>
  </message>
  <message>
   <source>Seal of the hall</source>
   <translation>大厅公章</translation>
  </message>
  <message>
   <source>tickets issued</source>
   <translation>取号</translation>
  </message>
  <message>
   <source>visits finished</source>
   <translation>办完</translation>
  </message>
  <message>
   <source>Tickets: issued at kiosk and reception on this day.</source>
   <translation>取号：当天自助机和前台发出的号。</translation>
  </message>
  <message>
   <source>Visits: tickets whose service was begun and ended on this day.</source>
   <translation>接待：当天开始并结束办理的号。</translation>
  </message>
  <message>
   <source>Accepted: cases accepted on this day, without those cancelled later.</source>
   <translation>受理：当天受理的件，后来撤销的不算。</translation>
  </message>
  <message>
   <source>Done at once: accepted cases that were decided and delivered at the window.</source>
   <translation>当场办结：在窗口当场办好、交给居民的件。</translation>
  </message>
  <message>
   <source>Wait: from the ticket to the first call, of all tickets that were called.</source>
   <translation>等候：从取号到第一次叫号，只算叫过的号。</translation>
  </message>
  <message>
   <source>Service: from the person's arrival at the window to the end of the visit.</source>
   <translation>办理：从居民到窗口到办完。</translation>
  </message>
  <message>
   <source>Ratings: given by residents themselves; no answer is not a good grade.</source>
   <translation>评价：居民自己给的；没评的不算好评。</translation>
  </message>
  <message>
   <source>{matter}: please have ready</source>
   <translation>{matter}，请备好</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>请稍候</translation>
  </message>
  <message>
   <source>{n} people </source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>当场办结</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已办结</translation>
  </message>
  <message>
   <source>by {day} ({weekday})</source>
   <translation>{day}（{weekday}）前</translation>
  </message>
  <message>
   <source> (provisional)</source>
   <translation>（暂定）</translation>
  </message>
  <message>
   <source>missing, bring it by {day}</source>
   <translation>缺，{day}前补</translation>
  </message>
  <message>
   <source>checked by the system, no copy</source>
   <translation>系统核验，免复印</translation>
  </message>
  <message>
   <source>signed</source>
   <translation>已签</translation>
  </message>
  <message>
   <source>shown, given back</source>
   <translation>验原件，已还</translation>
  </message>
  <message>
   <source>copied, original given back</source>
   <translation>拍照留存，原件已还</translation>
  </message>
  <message>
   <source>original kept</source>
   <translation>收原件</translation>
  </message>
  <message>
   <source>received</source>
   <translation>已收</translation>
  </message>
  <message>
   <source>{n} still missing, please bring it by {day}</source>
   <translation>还差 {n} 份，请 {day}前补</translation>
  </message>
  <message>
   <source>{names}; hand it to any window of this hall, a relative may bring it. If it does not come, number {places} is returned; the others go on.</source>
   <translation>{names}，交到本大厅任一窗口，也可由家人代交。到期没补，第 {places} 项退回，不影响其他项。</translation>
  </message>
  <message>
   <source>material owed</source>
   <translation>容缺</translation>
  </message>
  <message>
   <source> ({number}) window {window}</source>
   <translation>（{number}）{window} 号窗口</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>接待</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已受理</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>平均等候</translation>
  </message>
  <message>
   <source>Mean service</source>
   <translation>平均办理</translation>
  </message>
  <message>
   <source>{n} ratings</source>
   <translation>{n} 条评价</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>在办</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>件</translation>
  </message>
  <message>
   <source>Data until {time}</source>
   <translation>数据截至 {time}</translation>
  </message>
  <message>
   <source>Kiosk {n}</source>
   <translation>自助机 {n} 号</translation>
  </message>
  <message>
   <source>The printer is out of paper. Change the roll; what waits is printed then.</source>
   <translation>小票机没纸了。换纸后接着打，受理已经成功，不用重办</translation>
  </message>
  <message>
   <source>The printer's cover is open. Close it; what waits is printed then.</source>
   <translation>打印机盖子没关好。关上后接着打</translation>
  </message>
  <message>
   <source>The printer does not answer. Is it switched on? What waits is printed later.</source>
   <translation>打印机没反应，看看开机了没有。没打的会接着打</translation>
  </message>
  <message>
   <source>The connection to the printer broke. Check the cable; it is printed again.</source>
   <translation>和打印机断开了，请检查线。没打的会重打</translation>
  </message>
  <message>
   <source>The printer reports a fault. What waits is printed later.</source>
   <translation>打印机报错。没打的会接着打</translation>
  </message>
  <message>
   <source>This machine has no printing system (CUPS) installed.</source>
   <translation>本机没装打印系统（CUPS）</translation>
  </message>
  <message>
   <source>winraw: printers exist on Windows only.</source>
   <translation>winraw: 打印机只能在 Windows 上用</translation>
  </message>
  <message>
   <source>The printer address {uri} is not understood.</source>
   <translation>打印机地址 {uri} 看不懂</translation>
  </message>
  <message>
   <source>Say either --out FILE.pdf or --printer URI.</source>
   <translation>请写 --out 文件.pdf 或 --printer 地址，二选一</translation>
  </message>
  <message>
   <source>{m} min {s} s</source>
   <translation>{m} 分 {s} 秒</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>1  {title}</source>
   <translation>一、{title}</translation>
  </message>
  <message>
   <source>2  {title}</source>
   <translation>二、{title}</translation>
  </message>
  <message>
   <source>3  {title}</source>
   <translation>三、{title}</translation>
  </message>
  <message>
   <source>4  {title}</source>
   <translation>四、{title}</translation>
  </message>
  <message>
   <source>What was asked for most</source>
   <translation>办得最多的事</translation>
  </message>
  <message>
   <source>cases</source>
   <translation>件数</translation>
  </message>
  <message>
   <source>{name} (agent {agent})</source>
   <translation>{name}（代办 {agent}）</translation>
  </message>
  <message>
   <source>One-time notice</source>
   <translation>一次性告知单</translation>
  </message>
  <message>
   <source>This is everything that is missing; with it one more way is enough.</source>
   <translation>缺的都在这里，备齐了再来一趟就够</translation>
  </message>
  <message>
   <source>Administrative License Law, article 32: what is missing is told once and completely.</source>
   <translation>《行政许可法》第三十二条：缺的材料一次告知清楚</translation>
  </message>
  <message>
   <source>Resident</source>
   <translation>居民</translation>
  </message>
  <message>
   <source>Told at</source>
   <translation>告知时间</translation>
  </message>
  <message>
   <source>{name}, window {window}</source>
   <translation>{name}，{window} 号窗口</translation>
  </message>
  <message>
   <source>Ask: {phone}</source>
   <translation>咨询电话：{phone}</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>移交人</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>接收人</translation>
  </message>
  <message>
   <source>{n} cases; the hand-over counts when it is received.</source>
   <translation>共 {n} 件，接收人签字后移交才算数</translation>
  </message>
  <message>
   <source>Printed {day}</source>
   <translation>{day}打印</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>From</source>
   <translation>移交方</translation>
  </message>
  <message>
   <source>Handed at</source>
   <translation>移交时间</translation>
  </message>
  <message>
   <source>{person}, last day {due}</source>
   <translation>{person}，{due}到期</translation>
  </message>
  <message>
   <source>Handed to</source>
   <translation>接收方</translation>
  </message>
 </context>
</TS>
