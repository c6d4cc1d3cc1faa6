<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>printing</name>
  <message>
   <source>Priority</source>
   <translation>優先</translation>
  </message>
  <message>
   <source>How many are left</source>
   <translation>查還有幾人</translation>
  </message>
  <message>
   <source>Sit in the waiting area, watch the screen, listen for your number. Missed by up to 20 minutes: tell a window, no new ticket is needed.</source>
   <translation>在一樓等候區坐，看大屏、聽叫號。過號 20 分鐘內到窗口說一聲，不用重新排。</translation>
  </message>
  <message>
   <source>Receipt of acceptance</source>
   <translation>受理回執</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>申請人</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>身份證</translation>
  </message>
  <message>
   <source>Accepted at</source>
   <translation>受理時間</translation>
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
   <translation>查進度</translation>
  </message>
  <message>
   <source>Scan this at a kiosk, or tell the number and the last 4 digits of the identity card</source>
   <translation>自助機上掃這個碼，或報編號和身份證後 4 位</translation>
  </message>
  <message>
   <source>Query code </source>
   <translation>查詢碼 </translation>
  </message>
  <message>
   <source>First asked</source>
   <translation>首問負責</translation>
  </message>
  <message>
   <source>Hall</source>
   <translation>大廳電話</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>投訴</translation>
  </message>
  <message>
   <source>This paper fades; ask for the A5 receipt to keep.</source>
   <translation>熱敏紙會褪色，要長期留存請要 A5 回執</translation>
  </message>
  <message>
   <source>Number of the acceptance</source>
   <translation>受理編號</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>序</translation>
  </message>
  <message>
   <source>Matter</source>
   <translation>受理事項</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>承辦部門</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>承諾時限</translation>
  </message>
  <message>
   <source>At the latest</source>
   <translation>最遲辦結</translation>
  </message>
  <message>
   <source>Working days count from the day after acceptance, without weekends and holidays. Time for public notice, appraisal and supplements is not counted.</source>
   <translation>工作日從受理次日起算，不含週末和法定節假日。公示、鑑定、補正的時間另計。</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用於</translation>
  </message>
  <message>
   <source>How it was taken</source>
   <translation>收取情況</translation>
  </message>
  <message>
   <source>Scan the code at a kiosk; or come, or call, with the number and the last 4 digits of the identity card</source>
   <translation>自助機掃左邊的碼；或到窗口、打電話，報受理編號和身份證後 4 位</translation>
  </message>
  <message>
   <source>Seal of acceptance</source>
   <translation>受理專用章</translation>
  </message>
  <message>
   <source>Page {n} of {all}</source>
   <translation>第 {n} 頁，共 {all} 頁</translation>
  </message>
  <message>
   <source>How the figures are counted</source>
   <translation>數字怎麼算的</translation>
  </message>
  <message>
   <source>Station head (signature):</source>
   <translation>站長（簽字）：</translation>
  </message>
  <message>
   <source>Seal of the hall</source>
   <translation>大廳公章</translation>
  </message>
  <message>
   <source>tickets issued</source>
   <translation>取號</translation>
  </message>
  <message>
   <source>visits finished</source>
   <translation>辦完</translation>
  </message>
  <message>
   <source>Tickets: issued at kiosk and reception on this day.</source>
   <translation>取號：當天自助機和前臺發出的號。</translation>
  </message>
  <message>
   <source>Visits: tickets whose service was begun and ended on this day.</source>
   <translation>接待：當天開始並結束辦理的號。</translation>
  </message>
  <message>
   <source>Accepted: cases accepted on this day, without those cancelled later.</source>
   <translation>受理：當天受理的件，後來撤銷的不算。</translation>
  </message>
  <message>
   <source>Done at once: accepted cases that were decided and delivered at the window.</source>
   <translation>當場辦結：在窗口當場辦好、交給居民的件。</translation>
  </message>
  <message>
   <source>Wait: from the ticket to the first call, of all tickets that were called.</source>
   <translation>等候：從取號到第一次叫號，只算叫過的號。</translation>
  </message>
  <message>
   <source>Service: from the person's arrival at the window to the end of the visit.</source>
   <translation>辦理：從居民到窗口到辦完。</translation>
  </message>
  <message>
   <source>Ratings: given by residents themselves; no answer is not a good grade.</source>
   <translation>評價：居民自己給的；沒評的不算好評。</translation>
  </message>
  <message>
   <source>{matter}: please have ready</source>
   <translation>{matter}，請備好</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>請稍候</translation>
  </message>
  <message>
   <source>{n} people </source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>已撤銷</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已辦結</translation>
  </message>
  <message>
   <source>by {day} ({weekday})</source>
   <translation>{day}（{weekday}）前</translation>
  </message>
  <message>
   <source> (provisional)</source>
   <translation>（暫定）</translation>
  </message>
  <message>
   <source>missing, bring it by {day}</source>
   <translation>缺，{day}前補</translation>
  </message>
  <message>
   <source>checked by the system, no copy</source>
   <translation>系統核驗，免影印</translation>
  </message>
  <message>
   <source>signed</source>
   <translation>已籤</translation>
  </message>
  <message>
   <source>shown, given back</source>
   <translation>驗原件，已還</translation>
  </message>
  <message>
   <source>copied, original given back</source>
   <translation>拍照留存，原件已還</translation>
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
   <translation>還差 {n} 份，請 {day}前補</translation>
  </message>
  <message>
   <source>{names}; hand it to any window of this hall, a relative may bring it. If it does not come, number {places} is returned; the others go on.</source>
   <translation>{names}，交到本大廳任一窗口，也可由家人代交。到期沒補，第 {places} 項退回，不影響其他項。</translation>
  </message>
  <message>
   <source>material owed</source>
   <translation>容缺</translation>
  </message>
  <message>
   <source> ({number}) window {window}</source>
   <translation>（{number}）{window} 號窗口</translation>
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
   <translation>平均辦理</translation>
  </message>
  <message>
   <source>{n} ratings</source>
   <translation>{n} 條評價</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>在辦</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>人員</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>件</translation>
  </message>
  <message>
   <source>Data until {time}</source>
   <translation>資料截至 {time}</translation>
  </message>
  <message>
   <source>Kiosk {n}</source>
   <translation>自助機 {n} 號</translation>
  </message>
  <message>
   <source>The printer is out of paper. Change the roll; what waits is printed then.</source>
   <translation>小票機沒紙了。換紙後接著打，受理已經成功，不用重辦</translation>
  </message>
  <message>
   <source>The printer's cover is open. Close it; what waits is printed then.</source>
   <translation>印表機蓋子沒關好。關上後接著打</translation>
  </message>
  <message>
   <source>The printer does not answer. Is it switched on? What waits is printed later.</source>
   <translation>印表機沒反應，看看開機了沒有。沒打的會接著打</translation>
  </message>
  <message>
   <source>The connection to the printer broke. Check the cable; it is printed again.</source>
   <translation>和印表機斷開了，請檢查線。沒打的會重打</translation>
  </message>
  <message>
   <source>The printer reports a fault. What waits is printed later.</source>
   <translation>印表機報錯。沒打的會接著打</translation>
  </message>
  <message>
   <source>This machine has no printing system (CUPS) installed.</source>
   <translation>本機沒裝列印系統（CUPS）</translation>
  </message>
  <message>
   <source>winraw: printers exist on Windows only.</source>
   <translation>winraw: 印表機只能在 Windows 上用</translation>
  </message>
  <message>
   <source>The printer address {uri} is not understood.</source>
   <translation>印表機地址 {uri} 看不懂</translation>
  </message>
  <message>
   <source>Say either --out FILE.pdf or --printer URI.</source>
   <translation>請寫 --out 檔案.pdf 或 --printer 地址，二選一</translation>
  </message>
  <message>
   <source>{m} min {s} s</source>
   <translation>{m} 分 {s} 秒</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合計</translation>
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
   <translation>辦得最多的事</translation>
  </message>
  <message>
   <source>cases</source>
   <translation>件數</translation>
  </message>
  <message>
   <source>{name} (agent {agent})</source>
   <translation>{name}（代辦 {agent}）</translation>
  </message>
  <message>
   <source>One-time notice</source>
   <translation>一次性告知單</translation>
  </message>
  <message>
   <source>This is everything that is missing; with it one more way is enough.</source>
   <translation>缺的都在這裡，備齊了再來一趟就夠</translation>
  </message>
  <message>
   <source>Administrative License Law, article 32: what is missing is told once and completely.</source>
   <translation>《行政許可法》第三十二條：缺的材料一次告知清楚</translation>
  </message>
  <message>
   <source>Resident</source>
   <translation>居民</translation>
  </message>
  <message>
   <source>Told at</source>
   <translation>告知時間</translation>
  </message>
  <message>
   <source>{name}, window {window}</source>
   <translation>{name}，{window} 號窗口</translation>
  </message>
  <message>
   <source>Ask: {phone}</source>
   <translation>諮詢電話：{phone}</translation>
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
   <translation>共 {n} 件，接收人簽字後移交才算數</translation>
  </message>
  <message>
   <source>Printed {day}</source>
   <translation>{day}列印</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>號碼</translation>
  </message>
  <message>
   <source>From</source>
   <translation>移交方</translation>
  </message>
  <message>
   <source>Handed at</source>
   <translation>移交時間</translation>
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
