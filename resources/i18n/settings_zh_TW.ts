<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>settings</name>
  <message>
   <source>Settings (page)</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Language of this desk</source>
   <translation>這臺電腦的語言</translation>
  </message>
  <message>
   <source>Size of text, per cent</source>
   <translation>字的大小（百分比）</translation>
  </message>
  <message>
   <source>Buttons show their keys</source>
   <translation>按鈕上標快捷鍵</translation>
  </message>
  <message>
   <source>Calls are spoken on this machine</source>
   <translation>這臺電腦語音叫號</translation>
  </message>
  <message>
   <source>Kiosk begins within reach of a wheelchair</source>
   <translation>自助機一開始就用低位操作</translation>
  </message>
  <message>
   <source>Number of this kiosk</source>
   <translation>自助機編號</translation>
  </message>
  <message>
   <source>Window this desk usually serves, 0 for none</source>
   <translation>這臺電腦常用的窗口，0 為不固定</translation>
  </message>
  <message>
   <source>Printer for tickets</source>
   <translation>打號票的印表機</translation>
  </message>
  <message>
   <source>Printer for receipts</source>
   <translation>打回執的印表機</translation>
  </message>
  <message>
   <source>Printer for reports</source>
   <translation>打報表的印表機</translation>
  </message>
  <message>
   <source>Paper of receipts</source>
   <translation>回執用紙</translation>
  </message>
  <message>
   <source>Dots of the receipt printer</source>
   <translation>回執印表機點數</translation>
  </message>
  <message>
   <source>Card reader at</source>
   <translation>讀卡器介面</translation>
  </message>
  <message>
   <source>Folder of the scanner</source>
   <translation>掃描器存檔案的資料夾</translation>
  </message>
  <message>
   <source>Screen of the resident's page, 0 for none</source>
   <translation>居民屏接在第幾個螢幕，0 為不用</translation>
  </message>
  <message>
   <source>Address in QR codes</source>
   <translation>二維碼裡的網址</translation>
  </message>
  <message>
   <source>This cannot be: {allowed}</source>
   <translation>不能這樣填，可以是：{allowed}</translation>
  </message>
  <message>
   <source>Write {yes} or {no}.</source>
   <translation>填“{yes}”或“{no}”。</translation>
  </message>
  <message>
   <source>This machine (settings)</source>
   <translation>這臺電腦</translation>
  </message>
  <message>
   <source>00:00 to 23:59</source>
   <translation>00:00 到 23:59</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} 到 {high}</translation>
  </message>
  <message>
   <source>Set (setting)</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Back to the plain value</source>
   <translation>恢復預設</translation>
  </message>
  <message>
   <source>this hall (setting)</source>
   <translation>本廳</translation>
  </message>
  <message>
   <source>Now (setting)</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Plain value</source>
   <translation>預設</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>允許範圍</translation>
  </message>
  <message>
   <source>Holds for</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>{what}: for all halls below</source>
   <translation>{what}：下面各廳都用</translation>
  </message>
  <message>
   <source>another setting</source>
   <translation>換一項</translation>
  </message>
  <message>
   <source>groups and settings</source>
   <translation>分類/設定</translation>
  </message>
  <message>
   <source>set it</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>set it for all halls below</source>
   <translation>下面各廳都用</translation>
  </message>
  <message>
   <source>back to the plain value</source>
   <translation>恢復預設</translation>
  </message>
  <message>
   <source>plain value</source>
   <translation>預設</translation>
  </message>
  <message>
   <source>this machine; used from the next start on</source>
   <translation>這臺電腦；下次啟動起用</translation>
  </message>
  <message>
   <source>Source (setting)</source>
   <translation>依據</translation>
  </message>
  <message>
   <source>back to what holds anyway</source>
   <translation>恢復預設</translation>
  </message>
  <message>
   <source>Written down; this machine uses it from its next start on.</source>
   <translation>已記下，這臺電腦下次啟動起用</translation>
  </message>
  <message>
   <source>Settings of</source>
   <translation>分類</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>設定項</translation>
  </message>
  <message>
   <source>Value (setting)</source>
   <translation>現在的值</translation>
  </message>
  <message>
   <source>From (setting)</source>
   <translation>由誰定</translation>
  </message>
  <message>
   <source>take effect at once, on every desk of the hall</source>
   <translation>改了馬上生效，全廳每臺電腦都一樣</translation>
  </message>
  <message>
   <source>{what} is set.</source>
   <translation>{what}已設好</translation>
  </message>
  <message>
   <source>this machine</source>
   <translation>這臺電腦</translation>
  </message>
  <message>
   <source>working days (setting)</source>
   <translation>個工作日</translation>
  </message>
  <message>
   <source>minutes (setting)</source>
   <translation>分鐘</translation>
  </message>
  <message>
   <source>seconds (setting)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>persons (setting)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>hours (setting)</source>
   <translation>小時</translation>
  </message>
  <message>
   <source>times (setting)</source>
   <translation>次</translation>
  </message>
  <message>
   <source>years (setting)</source>
   <translation>歲</translation>
  </message>
  <message>
   <source>megabytes (setting)</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>time of day (setting)</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>per mille (setting)</source>
   <translation>‰</translation>
  </message>
  <message>
   <source>half days (setting)</source>
   <translation>個半天</translation>
  </message>
  <message>
   <source>house rule: lights as on the office's pages</source>
   <translation>本軟體的燈色規則</translation>
  </message>
  <message>
   <source>State Council Office 2019 no. 51: low grades are answered; hours by provinces</source>
   <translation>國辦發〔2019〕51號要求差評整改；小時數由各省定</translation>
  </message>
  <message>
   <source>Lights and reminders of cases</source>
   <translation>辦件亮燈與催辦</translation>
  </message>
  <message>
   <source>Call-backs of low grades</source>
   <translation>差評回訪</translation>
  </message>
  <message>
   <source>Calling and missing</source>
   <translation>叫號與過號</translation>
  </message>
  <message>
   <source>Kiosk (settings)</source>
   <translation>自助機</translation>
  </message>
  <message>
   <source>Big screen and voice</source>
   <translation>大屏與語音</translation>
  </message>
  <message>
   <source>Live hall and reports</source>
   <translation>實況與報表</translation>
  </message>
  <message>
   <source>Scanned materials</source>
   <translation>掃描材料</translation>
  </message>
  <message>
   <source>Wishes for rosters</source>
   <translation>排班要求</translation>
  </message>
  <message>
   <source>Yellow light from so many days left</source>
   <translation>剩幾天亮黃燈</translation>
  </message>
  <message>
   <source>Red light from so many days left</source>
   <translation>剩幾天亮紅燈</translation>
  </message>
  <message>
   <source>The station head hears, days overdue</source>
   <translation>逾期幾天報站長</translation>
  </message>
  <message>
   <source>The street hears, days overdue</source>
   <translation>逾期幾天報街道</translation>
  </message>
  <message>
   <source>The district hears, days overdue</source>
   <translation>逾期幾天報區裡</translation>
  </message>
  <message>
   <source>Reply offered within</source>
   <translation>預設幾天內答覆</translation>
  </message>
  <message>
   <source>Somebody has called within</source>
   <translation>差評幾小時內回電話</translation>
  </message>
  <message>
   <source>What was wrong is settled within</source>
   <translation>問題幾天內整改完</translation>
  </message>
  <message>
   <source>Calls before somebody counts as missed</source>
   <translation>叫滿幾次可以過號</translation>
  </message>
  <message>
   <source>Minutes from the first call until then</source>
   <translation>頭一次叫號後至少等</translation>
  </message>
  <message>
   <source>Called first from this age on</source>
   <translation>多大年紀優先</translation>
  </message>
  <message>
   <source>The home page rests after</source>
   <translation>首頁沒人動就休息</translation>
  </message>
  <message>
   <source>A personal page is hidden after</source>
   <translation>個人頁面沒人動就遮住</translation>
  </message>
  <message>
   <source>and is left after so many more</source>
   <translation>再過多久退出</translation>
  </message>
  <message>
   <source>A ticket stays on the screen for</source>
   <translation>號票頁面停留</translation>
  </message>
  <message>
   <source>A new call is marked for</source>
   <translation>新叫號突出顯示</translation>
  </message>
  <message>
   <source>Data counts as old after</source>
   <translation>資料多久沒更新算舊</translation>
  </message>
  <message>
   <source>The next notice after</source>
   <translation>通知多久換一條</translation>
  </message>
  <message>
   <source>A call is spoken</source>
   <translation>每次叫號念幾遍</translation>
  </message>
  <message>
   <source>No voice from (equal times: never quiet)</source>
   <translation>從幾點起不出聲（兩個時刻相同就不靜音）</translation>
  </message>
  <message>
   <source>No voice until</source>
   <translation>到幾點恢復出聲</translation>
  </message>
  <message>
   <source>The live page marks waiting from</source>
   <translation>等候多久標出</translation>
  </message>
  <message>
   <source>The live page marks a visit from</source>
   <translation>辦理多久標出</translation>
  </message>
  <message>
   <source>The live page marks a silent device from</source>
   <translation>裝置多久沒訊息標出</translation>
  </message>
  <message>
   <source>Target for the mean wait</source>
   <translation>平均等候目標</translation>
  </message>
  <message>
   <source>Target for cases on time</source>
   <translation>按時辦結目標</translation>
  </message>
  <message>
   <source>Target for good ratings</source>
   <translation>滿意率目標</translation>
  </message>
  <message>
   <source>Counts below this are not told; 0 tells all</source>
   <translation>小於這個數的不公開，0 為都公開</translation>
  </message>
  <message>
   <source>Largest file of a material</source>
   <translation>材料檔案最大</translation>
  </message>
  <message>
   <source>On duty at noon, at least</source>
   <translation>中午至少在崗</translation>
  </message>
  <message>
   <source>On duty in evenings and at weekends, at least</source>
   <translation>晚上和週末至少在崗</translation>
  </message>
  <message>
   <source>Helpers beside the windows</source>
   <translation>窗口以外的機動人員</translation>
  </message>
  <message>
   <source>Half days of one person a week, at most</source>
   <translation>每人每週最多上</translation>
  </message>
  <message>
   <source>Wrong PINs until a number is locked</source>
   <translation>輸錯幾次密碼就鎖</translation>
  </message>
  <message>
   <source>and for how long</source>
   <translation>鎖多久</translation>
  </message>
  <message>
   <source>A time of day like 20:00.</source>
   <translation>寫時刻，如 20:00。</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <translation>寫 {low} 到 {high} 的數。</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>先不改</translation>
  </message>
  <message>
   <source>house rule: nobody is overtaken by who came later than this; new tickets follow it</source>
   <translation>本站規則：比這更晚來的人不會排到前面；改後新取的號照新的算</translation>
  </message>
  <message>
   <source>Priority goes ahead of who came so long before</source>
   <translation>優先對象排到早來多久的人前面</translation>
  </message>
  <message>
   <source>An appointment goes ahead of who came so long before</source>
   <translation>預約的排到早來多久的人前面</translation>
  </message>
  <message>
   <source>An appointment counts from so long before its time</source>
   <translation>預約提前多久可以算到</translation>
  </message>
  <message>
   <source>Red light so long before it is too late to call</source>
   <translation>離回訪到期多久亮紅燈</translation>
  </message>
  <message>
   <source>Help is called again after</source>
   <translation>再次叫人要隔</translation>
  </message>
  <message>
   <source>A case with so many working days left, or fewer, shines yellow, is to be watched, and its worker is reminded.</source>
   <translation>剩這麼多個工作日或更少，亮黃燈，列入“要盯的”，提醒經辦人。</translation>
  </message>
  <message>
   <source>With so many left, or fewer, it shines red and its worker is reminded again.</source>
   <translation>剩這麼多或更少，亮紅燈，再提醒經辦人一次。</translation>
  </message>
  <message>
   <source>So many working days after the last day the station head is told of it, once for each case.</source>
   <translation>超過最後一天這麼多個工作日，提醒站長，每件提醒一次。</translation>
  </message>
  <message>
   <source>So long after the last day the case is told to the street.</source>
   <translation>超過這麼久，報街道。</translation>
  </message>
  <message>
   <source>So long after the last day the case is told to the district.</source>
   <translation>超過這麼久，報區裡。</translation>
  </message>
  <message>
   <source>The reply day that is offered for an entry of the first-asked register; the worker may choose another.</source>
   <translation>首問登記時先填好的答覆日期；經辦人可以另選。</translation>
  </message>
  <message>
   <source>Who graded a visit low is called within so many hours; later it is overdue and waits at the head's desk.</source>
   <translation>給了差評的，這麼多小時內要有人回電話；過了就算逾期，列入“等我處理”。</translation>
  </message>
  <message>
   <source>What was put on the list of things to mend is to be mended within so many working days.</source>
   <translation>記進整改清單的，這麼多個工作日內改好。</translation>
  </message>
  <message>
   <source>So many hours before it is too late a call-back turns from yellow to red.</source>
   <translation>離到期不到這麼多小時，回訪從黃燈變紅燈。</translation>
  </message>
  <message>
   <source>A ticket can be marked missed only after so many calls.</source>
   <translation>叫滿這麼多次，才能過號。</translation>
  </message>
  <message>
   <source>And only so long after the first call.</source>
   <translation>並且從第一次叫號起等滿這麼久。</translation>
  </message>
  <message>
   <source>Who is as old by their card gets a priority ticket by itself.</source>
   <translation>按身份證年滿這個歲數，取號自動優先。</translation>
  </message>
  <message>
   <source>A priority ticket counts as issued so much earlier. It goes before all who came less than this before it, and nobody is overtaken by who comes later than this.</source>
   <translation>優先號按早取這麼久來排：早來不到這麼久的人讓在後面；比這更晚來的優先號，不會排到前面。</translation>
  </message>
  <message>
   <source>An appointment counts as come so long before its time.</source>
   <translation>預約按約定時間提前這麼久來排。</translation>
  </message>
  <message>
   <source>Who comes earlier than so long before the appointment waits like everybody until then.</source>
   <translation>比約定時間早到超過這麼久的，早到的部分不算。</translation>
  </message>
  <message>
   <source>Untouched for so long, the kiosk shows its picture with the number of those who wait.</source>
   <translation>沒人碰這麼久，自助機回到待機畫面。</translation>
  </message>
  <message>
   <source>Then it asks whether somebody is there, and after so much longer wipes everything.</source>
   <translation>遮住後問“您還在嗎”，再過這麼久全部清掉。</translation>
  </message>
  <message>
   <source>The page that says the ticket was printed goes by itself after so long.</source>
   <translation>“號已取好”的頁面這麼久後自動退出。</translation>
  </message>
  <message>
   <source>Pressing help again within this time calls nobody a second time.</source>
   <translation>這段時間裡再按“叫人”，不會重複叫。</translation>
  </message>
  <message>
   <source>A new call stands out on the big screen for so long.</source>
   <translation>新叫的號在大屏上突出顯示這麼久。</translation>
  </message>
  <message>
   <source>When the big screen has heard nothing for so long it says that numbers may be late.</source>
   <translation>大屏這麼久沒收到新資料，就寫明“號碼可能慢了”。</translation>
  </message>
  <message>
   <source>Each notice stands for so long before the next.</source>
   <translation>每條公告停留這麼久，換下一條。</translation>
  </message>
  <message>
   <source>How often each call is spoken; 0 leaves the chime alone.</source>
   <translation>每個號念幾遍；0 只響提示音。</translation>
  </message>
  <message>
   <source>From this time on calls are shown and not spoken.</source>
   <translation>從這個時間起只顯示，不念號。</translation>
  </message>
  <message>
   <source>Until this time.</source>
   <translation>到這個時間為止。</translation>
  </message>
  <message>
   <source>Who waits longer than this is marked on the live page and stands in what waits for the head.</source>
   <translation>等候超過這麼久，大廳實況上標出來，列入“等我處理”。</translation>
  </message>
  <message>
   <source>A visit that lasts longer is marked on the live page with its window.</source>
   <translation>一件辦得比這久，大廳實況上標出那個窗口。</translation>
  </message>
  <message>
   <source>A device of the hall that has not been heard of for so long is told to the head while the hall is open.</source>
   <translation>開門時，本廳裝置這麼久沒有訊息，提醒站長。</translation>
  </message>
  <message>
   <source>What the mean wait is measured by on the live page and in reports.</source>
   <translation>大廳實況和報表裡，平均等候跟它比。</translation>
  </message>
  <message>
   <source>What the share of cases on time is measured by in reports; 1000 is all of them.</source>
   <translation>報表裡，按期辦結率跟它比；1000 是全部。</translation>
  </message>
  <message>
   <source>What the share of good ratings is measured by in reports.</source>
   <translation>報表裡，滿意率跟它比。</translation>
  </message>
  <message>
   <source>In reports a count of fewer is not told, where a person could be recognised by it.</source>
   <translation>報表裡比這少的數不寫出來，免得認出是誰。</translation>
  </message>
  <message>
   <source>A scan or photograph larger than this is refused, with the size it has.</source>
   <translation>掃描件或照片比這大，不收，並說明有多大。</translation>
  </message>
  <message>
   <source>Rosters keep at least so many at their windows over noon.</source>
   <translation>排班時，中午至少留這麼多人在窗口。</translation>
  </message>
  <message>
   <source>Rosters put nobody on duty alone in evenings and at weekends.</source>
   <translation>排班時，晚上和週末至少這麼多人同班。</translation>
  </message>
  <message>
   <source>So many more than windows need are put on duty, to help at the kiosk.</source>
   <translation>排班時，窗口之外再排這麼多人在廳裡幫忙。</translation>
  </message>
  <message>
   <source>Rosters give nobody more half days in a week.</source>
   <translation>排班時，一個人一週不超過這麼多個半天。</translation>
  </message>
  <message>
   <source>After so many wrong PINs a staff number is locked.</source>
   <translation>PIN 連續輸錯這麼多次，工號鎖住。</translation>
  </message>
  <message>
   <source>For so long; the station head can let the number in before.</source>
   <translation>鎖這麼久；站長可以提前放行。</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>管什麼</translation>
  </message>
  <message>
   <source>Personal data that are asked for are shown for</source>
   <translation>要看個人資訊時顯示</translation>
  </message>
  <message>
   <source>After Alt M or Ctrl H name, numbers and phone are covered again by themselves after so long; each time is on record.</source>
   <translation>按 Alt M 或 Ctrl H 看姓名、證號、電話，這麼久後自動遮住；每次都有記錄。</translation>
  </message>
  <message>
   <source>The resident's small screen</source>
   <translation>居民小屏</translation>
  </message>
  <message>
   <source>The question for a rating closes after</source>
   <translation>請居民評價等</translation>
  </message>
  <message>
   <source>Without an answer the resident's screen closes the question; that is no grade.</source>
   <translation>這麼久沒人點，小屏自己關掉評價；沒評不算好評。</translation>
  </message>
  <message>
   <source>Locks itself after so many minutes, 0: as the hall has set</source>
   <translation>幾分鐘沒人按鍵就鎖屏，0 按大廳定的</translation>
  </message>
  <message>
   <source>A promise counts as short up to</source>
   <translation>承諾幾天以內算短期件</translation>
  </message>
  <message>
   <source>Yellow light, short promises</source>
   <translation>短期件，剩幾天亮黃燈</translation>
  </message>
  <message>
   <source>Red light, short promises</source>
   <translation>短期件，剩幾天亮紅燈</translation>
  </message>
  <message>
   <source>Matters promised within so many days have lights of their own, where three days left would always be yellow; cases that are under way follow.</source>
   <translation>承諾時限在這麼多天以內的單獨算燈色，否則一受理就是黃燈；已經在辦的件也跟著重算。</translation>
  </message>
  <message>
   <source>The same for short promises.</source>
   <translation>短期件剩這麼多個工作日或更少，亮黃燈。</translation>
  </message>
  <message>
   <source>The same for the red light of short promises.</source>
   <translation>短期件剩這麼多個工作日或更少，亮紅燈。</translation>
  </message>
  <message>
   <source>days (setting)</source>
   <translation>天</translation>
  </message>
  <message>
   <source>per cent (setting)</source>
   <translation>%</translation>
  </message>
  <message>
   <source>At the window (settings)</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Devices (settings)</source>
   <translation>裝置</translation>
  </message>
  <message>
   <source>A miss and the like can be taken back within</source>
   <translation>過號等操作幾秒內可撤回</translation>
  </message>
  <message>
   <source>So long Ctrl Z takes a miss back, or a matter that was removed.</source>
   <translation>這麼久之內按 Ctrl Z 可以撤回過號，或找回刪掉的事項。</translation>
  </message>
  <message>
   <source>The queue marks a wait from</source>
   <translation>排隊等多久標黃</translation>
  </message>
  <message>
   <source>Whoever waits as long has a yellow bar in the queue of every window.</source>
   <translation>等了這麼久的人，在每個窗口的排隊表裡標黃。</translation>
  </message>
  <message>
   <source>The list of windows marks a visit from</source>
   <translation>辦理多久標“時間長”</translation>
  </message>
  <message>
   <source>A visit that lasts longer is called long in the list of the hall's windows.</source>
   <translation>一位辦得比這久，窗口一覽裡標“時間長”。</translation>
  </message>
  <message>
   <source>What was taken in here comes first for</source>
   <translation>常辦事項看最近幾天</translation>
  </message>
  <message>
   <source>What a window took in most in so many days comes first in its search.</source>
   <translation>查事項時，本窗口這麼多天裡辦得多的排在前面。</translation>
  </message>
  <message>
   <source>A word at the lower edge stays for</source>
   <translation>右下角提示停留</translation>
  </message>
  <message>
   <source>A word that something was done goes by itself after so long; errors stay until they are closed.</source>
   <translation>“已辦好”一類的提示這麼久後自己消失；出錯的提示要人關掉才消失。</translation>
  </message>
  <message>
   <source>Large letters give so much of these times</source>
   <translation>關懷版時間放寬到</translation>
  </message>
  <message>
   <source>The times of this group are so much longer while the kiosk has its large letters.</source>
   <translation>關懷版裡，本組的時間按這個比例放寬。</translation>
  </message>
  <message>
   <source>Numbers not found until a window is asked</source>
   <translation>號碼查不到幾次就請到窗口</translation>
  </message>
  <message>
   <source>After so many numbers that are not found the kiosk sends to a window until the session ends, so that nobody tries them out.</source>
   <translation>這麼多次都查不到，就請到窗口問，退出之前不能再試，防止有人挨個試號碼。</translation>
  </message>
  <message>
   <source>A page with personal data is covered when it was not touched for so long; the large version takes longer.</source>
   <translation>有個人資訊的頁面沒人碰這麼久就遮住；關懷版放寬。</translation>
  </message>
  <message>
   <source>A good grade can be changed for</source>
   <translation>好評幾秒內可以改</translation>
  </message>
  <message>
   <source>So long after the tap a good grade can still be changed; then it is sent.</source>
   <translation>點了以後這麼久之內還能改，過了就送出。</translation>
  </message>
  <message>
   <source>The reasons of a low grade are waited for</source>
   <translation>差評原因等多久</translation>
  </message>
  <message>
   <source>Without a tap for so long a low grade is sent with the reasons chosen by then.</source>
   <translation>這麼久沒再點，就按已選的原因送出差評。</translation>
  </message>
  <message>
   <source>The word of thanks stays for</source>
   <translation>“謝謝您”停留</translation>
  </message>
  <message>
   <source>After so long the resident's screen shows the window's number again.</source>
   <translation>這麼久後，小屏回到窗口號畫面。</translation>
  </message>
  <message>
   <source>It says that it is being accepted for, at most</source>
   <translation>“正在受理”最多停留</translation>
  </message>
  <message>
   <source>Data and signature are gone with the tap that confirms; the word that it is being accepted stays until the window answers, and no longer than this.</source>
   <translation>居民一點確認，個人資訊和簽名立刻從小屏上消失；“正在受理”等到窗口答覆為止，最多停這麼久。</translation>
  </message>
  <message>
   <source>The live page is read anew every</source>
   <translation>大廳實況幾秒重新整理一次</translation>
  </message>
  <message>
   <source>So often the live page looks anew by itself; what a desk of the hall does shows at once.</source>
   <translation>大廳實況自己隔這麼久重新整理一次；本廳有人操作時馬上重新整理。</translation>
  </message>
  <message>
   <source>A device counts as not heard after</source>
   <translation>裝置多久沒訊息算失聯</translation>
  </message>
  <message>
   <source>On the page of devices a device that sent nothing for so long is marked; each speaks twice a minute.</source>
   <translation>“裝置與同步”頁裡，這麼久沒訊息的裝置標出來；正常每半分鐘報一次。</translation>
  </message>
  <message>
   <source>A device counts as behind after</source>
   <translation>裝置落後多久標出</translation>
  </message>
  <message>
   <source>On the page of devices a device is marked whose oldest unsent change is older.</source>
   <translation>“裝置與同步”頁裡，最早一筆沒上傳的資料比這還早的裝置標出來。</translation>
  </message>
  <message>
   <source>when they were typed within</source>
   <translation>輸錯之間最多隔</translation>
  </message>
  <message>
   <source>Wrong PINs count together when no more time than this lies between.</source>
   <translation>相隔不超過這麼久的，才連著算。</translation>
  </message>
  <message>
   <source>A desk locks itself after (0: never)</source>
   <translation>多久沒人按鍵就鎖屏（0 不鎖）</translation>
  </message>
  <message>
   <source>After so long without a key windows and the office are locked; the work in front stays as it is. A machine may have a time of its own.</source>
   <translation>窗口和站長機這麼久沒人按鍵就鎖屏，正在辦的事不會丟；單臺裝置可以另定。</translation>
  </message>
  <message>
   <source>A word of a setting</source>
   <translation>找一項設定</translation>
  </message>
 </context>
</TS>
