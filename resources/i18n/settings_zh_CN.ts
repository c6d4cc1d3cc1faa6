<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>settings</name>
  <message>
   <source>Settings (page)</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Language of this desk</source>
   <translation>这台电脑的语言</translation>
  </message>
  <message>
   <source>Size of text, per cent</source>
   <translation>字的大小（百分比）</translation>
  </message>
  <message>
   <source>Buttons show their keys</source>
   <translation>按钮上标快捷键</translation>
  </message>
  <message>
   <source>Calls are spoken on this machine</source>
   <translation>这台电脑语音叫号</translation>
  </message>
  <message>
   <source>Kiosk begins within reach of a wheelchair</source>
   <translation>自助机一开始就用低位操作</translation>
  </message>
  <message>
   <source>Number of this kiosk</source>
   <translation>自助机编号</translation>
  </message>
  <message>
   <source>Window this desk usually serves, 0 for none</source>
   <translation>这台电脑常用的窗口，0 为不固定</translation>
  </message>
  <message>
   <source>Printer for tickets</source>
   <translation>打号票的打印机</translation>
  </message>
  <message>
   <source>Printer for receipts</source>
   <translation>打回执的打印机</translation>
  </message>
  <message>
   <source>Printer for reports</source>
   <translation>打报表的打印机</translation>
  </message>
  <message>
   <source>Paper of receipts</source>
   <translation>回执用纸</translation>
  </message>
  <message>
   <source>Dots of the receipt printer</source>
   <translation>回执打印机点数</translation>
  </message>
  <message>
   <source>Card reader at</source>
   <translation>读卡器接口</translation>
  </message>
  <message>
   <source>Folder of the scanner</source>
   <translation>扫描仪存文件的文件夹</translation>
  </message>
  <message>
   <source>Screen of the resident's page, 0 for none</source>
   <translation>居民屏接在第几个屏幕，0 为不用</translation>
  </message>
  <message>
   <source>Address in QR codes</source>
   <translation>二维码里的网址</translation>
  </message>
  <message>
   <source>This cannot be: {allowed}</source>
   <translation>不能这样填，可以是：{allowed}</translation>
  </message>
  <message>
   <source>Write {yes} or {no}.</source>
   <translation>填“{yes}”或“{no}”。</translation>
  </message>
  <message>
   <source>This machine (settings)</source>
   <translation>这台电脑</translation>
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
   <translation>设置</translation>
  </message>
  <message>
   <source>Back to the plain value</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>this hall (setting)</source>
   <translation>本厅</translation>
  </message>
  <message>
   <source>Now (setting)</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Plain value</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>允许范围</translation>
  </message>
  <message>
   <source>Holds for</source>
   <translation>适用</translation>
  </message>
  <message>
   <source>{what}: for all halls below</source>
   <translation>{what}：下面各厅都用</translation>
  </message>
  <message>
   <source>another setting</source>
   <translation>换一项</translation>
  </message>
  <message>
   <source>groups and settings</source>
   <translation>分类/设置</translation>
  </message>
  <message>
   <source>set it</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>set it for all halls below</source>
   <translation>下面各厅都用</translation>
  </message>
  <message>
   <source>back to the plain value</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>plain value</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>this machine; used from the next start on</source>
   <translation>这台电脑；下次启动起用</translation>
  </message>
  <message>
   <source>Source (setting)</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>back to what holds anyway</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <source>Written down; this machine uses it from its next start on.</source>
   <translation>已记下，这台电脑下次启动起用</translation>
  </message>
  <message>
   <source>Settings of</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>设置项</translation>
  </message>
  <message>
   <source>Value (setting)</source>
   <translation>现在的值</translation>
  </message>
  <message>
   <source>From (setting)</source>
   <translation>由谁定</translation>
  </message>
  <message>
   <source>take effect at once, on every desk of the hall</source>
   <translation>改了马上生效，全厅每台电脑都一样</translation>
  </message>
  <message>
   <source>{what} is set.</source>
   <translation>{what}已设好</translation>
  </message>
  <message>
   <source>this machine</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <source>working days (setting)</source>
   <translation>个工作日</translation>
  </message>
  <message>
   <source>minutes (setting)</source>
   <translation>分钟</translation>
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
   <translation>小时</translation>
  </message>
  <message>
   <source>times (setting)</source>
   <translation>次</translation>
  </message>
  <message>
   <source>years (setting)</source>
   <translation>岁</translation>
  </message>
  <message>
   <source>megabytes (setting)</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>time of day (setting)</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>per mille (setting)</source>
   <translation>‰</translation>
  </message>
  <message>
   <source>half days (setting)</source>
   <translation>个半天</translation>
  </message>
  <message>
   <source>house rule: lights as on the office's pages</source>
   <translation>本软件的灯色规则</translation>
  </message>
  <message>
   <source>State Council Office 2019 no. 51: low grades are answered; hours by provinces</source>
   <translation>国办发〔2019〕51号要求差评整改；小时数由各省定</translation>
  </message>
  <message>
   <source>Lights and reminders of cases</source>
   <translation>办件亮灯与催办</translation>
  </message>
  <message>
   <source>Call-backs of low grades</source>
   <translation>差评回访</translation>
  </message>
  <message>
   <source>Calling and missing</source>
   <translation>叫号与过号</translation>
  </message>
  <message>
   <source>Kiosk (settings)</source>
   <translation>自助机</translation>
  </message>
  <message>
   <source>Big screen and voice</source>
   <translation>大屏与语音</translation>
  </message>
  <message>
   <source>Live hall and reports</source>
   <translation>实况与报表</translation>
  </message>
  <message>
   <source>Scanned materials</source>
   <translation>扫描材料</translation>
  </message>
  <message>
   <source>Wishes for rosters</source>
   <translation>排班要求</translation>
  </message>
  <message>
   <source>Yellow light from so many days left</source>
   <translation>剩几天亮黄灯</translation>
  </message>
  <message>
   <source>Red light from so many days left</source>
   <translation>剩几天亮红灯</translation>
  </message>
  <message>
   <source>The station head hears, days overdue</source>
   <translation>逾期几天报站长</translation>
  </message>
  <message>
   <source>The street hears, days overdue</source>
   <translation>逾期几天报街道</translation>
  </message>
  <message>
   <source>The district hears, days overdue</source>
   <translation>逾期几天报区里</translation>
  </message>
  <message>
   <source>Reply offered within</source>
   <translation>默认几天内答复</translation>
  </message>
  <message>
   <source>Somebody has called within</source>
   <translation>差评几小时内回电话</translation>
  </message>
  <message>
   <source>What was wrong is settled within</source>
   <translation>问题几天内整改完</translation>
  </message>
  <message>
   <source>Calls before somebody counts as missed</source>
   <translation>叫满几次可以过号</translation>
  </message>
  <message>
   <source>Minutes from the first call until then</source>
   <translation>头一次叫号后至少等</translation>
  </message>
  <message>
   <source>Called first from this age on</source>
   <translation>多大年纪优先</translation>
  </message>
  <message>
   <source>The home page rests after</source>
   <translation>首页没人动就休息</translation>
  </message>
  <message>
   <source>A personal page is hidden after</source>
   <translation>个人页面没人动就遮住</translation>
  </message>
  <message>
   <source>and is left after so many more</source>
   <translation>再过多久退出</translation>
  </message>
  <message>
   <source>A ticket stays on the screen for</source>
   <translation>号票页面停留</translation>
  </message>
  <message>
   <source>A new call is marked for</source>
   <translation>新叫号突出显示</translation>
  </message>
  <message>
   <source>Data counts as old after</source>
   <translation>数据多久没更新算旧</translation>
  </message>
  <message>
   <source>The next notice after</source>
   <translation>通知多久换一条</translation>
  </message>
  <message>
   <source>A call is spoken</source>
   <translation>每次叫号念几遍</translation>
  </message>
  <message>
   <source>No voice from (equal times: never quiet)</source>
   <translation>从几点起不出声（两个时刻相同就不静音）</translation>
  </message>
  <message>
   <source>No voice until</source>
   <translation>到几点恢复出声</translation>
  </message>
  <message>
   <source>The live page marks waiting from</source>
   <translation>等候多久标出</translation>
  </message>
  <message>
   <source>The live page marks a visit from</source>
   <translation>办理多久标出</translation>
  </message>
  <message>
   <source>The live page marks a silent device from</source>
   <translation>设备多久没消息标出</translation>
  </message>
  <message>
   <source>Target for the mean wait</source>
   <translation>平均等候目标</translation>
  </message>
  <message>
   <source>Target for cases on time</source>
   <translation>按时办结目标</translation>
  </message>
  <message>
   <source>Target for good ratings</source>
   <translation>满意率目标</translation>
  </message>
  <message>
   <source>Counts below this are not told; 0 tells all</source>
   <translation>小于这个数的不公开，0 为都公开</translation>
  </message>
  <message>
   <source>Largest file of a material</source>
   <translation>材料文件最大</translation>
  </message>
  <message>
   <source>On duty at noon, at least</source>
   <translation>中午至少在岗</translation>
  </message>
  <message>
   <source>On duty in evenings and at weekends, at least</source>
   <translation>晚上和周末至少在岗</translation>
  </message>
  <message>
   <source>Helpers beside the windows</source>
   <translation>窗口以外的机动人员</translation>
  </message>
  <message>
   <source>Half days of one person a week, at most</source>
   <translation>每人每周最多上</translation>
  </message>
  <message>
   <source>Wrong PINs until a number is locked</source>
   <translation>输错几次密码就锁</translation>
  </message>
  <message>
   <source>and for how long</source>
   <translation>锁多久</translation>
  </message>
  <message>
   <source>A time of day like 20:00.</source>
   <translation>写时刻，如 20:00。</translation>
  </message>
  <message>
   <source>A number from {low} to {high}.</source>
   <translation>写 {low} 到 {high} 的数。</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>先不改</translation>
  </message>
  <message>
   <source>house rule: nobody is overtaken by who came later than this; new tickets follow it</source>
   <translation>本站规则：比这更晚来的人不会排到前面；改后新取的号照新的算</translation>
  </message>
  <message>
   <source>Priority goes ahead of who came so long before</source>
   <translation>优先对象排到早来多久的人前面</translation>
  </message>
  <message>
   <source>An appointment goes ahead of who came so long before</source>
   <translation>预约的排到早来多久的人前面</translation>
  </message>
  <message>
   <source>An appointment counts from so long before its time</source>
   <translation>预约提前多久可以算到</translation>
  </message>
  <message>
   <source>Red light so long before it is too late to call</source>
   <translation>离回访到期多久亮红灯</translation>
  </message>
  <message>
   <source>Help is called again after</source>
   <translation>再次叫人要隔</translation>
  </message>
  <message>
   <source>A case with so many working days left, or fewer, shines yellow, is to be watched, and its worker is reminded.</source>
   <translation>剩这么多个工作日或更少，亮黄灯，列入“要盯的”，提醒经办人。</translation>
  </message>
  <message>
   <source>With so many left, or fewer, it shines red and its worker is reminded again.</source>
   <translation>剩这么多或更少，亮红灯，再提醒经办人一次。</translation>
  </message>
  <message>
   <source>So many working days after the last day the station head is told of it, once for each case.</source>
   <translation>超过最后一天这么多个工作日，提醒站长，每件提醒一次。</translation>
  </message>
  <message>
   <source>So long after the last day the case is told to the street.</source>
   <translation>超过这么久，报街道。</translation>
  </message>
  <message>
   <source>So long after the last day the case is told to the district.</source>
   <translation>超过这么久，报区里。</translation>
  </message>
  <message>
   <source>The reply day that is offered for an entry of the first-asked register; the worker may choose another.</source>
   <translation>首问登记时先填好的答复日期；经办人可以另选。</translation>
  </message>
  <message>
   <source>Who graded a visit low is called within so many hours; later it is overdue and waits at the head's desk.</source>
   <translation>给了差评的，这么多小时内要有人回电话；过了就算逾期，列入“等我处理”。</translation>
  </message>
  <message>
   <source>What was put on the list of things to mend is to be mended within so many working days.</source>
   <translation>记进整改清单的，这么多个工作日内改好。</translation>
  </message>
  <message>
   <source>So many hours before it is too late a call-back turns from yellow to red.</source>
   <translation>离到期不到这么多小时，回访从黄灯变红灯。</translation>
  </message>
  <message>
   <source>A ticket can be marked missed only after so many calls.</source>
   <translation>叫满这么多次，才能过号。</translation>
  </message>
  <message>
   <source>And only so long after the first call.</source>
   <translation>并且从第一次叫号起等满这么久。</translation>
  </message>
  <message>
   <source>Who is as old by their card gets a priority ticket by itself.</source>
   <translation>按身份证年满这个岁数，取号自动优先。</translation>
  </message>
  <message>
   <source>A priority ticket counts as issued so much earlier. It goes before all who came less than this before it, and nobody is overtaken by who comes later than this.</source>
   <translation>优先号按早取这么久来排：早来不到这么久的人让在后面；比这更晚来的优先号，不会排到前面。</translation>
  </message>
  <message>
   <source>An appointment counts as come so long before its time.</source>
   <translation>预约按约定时间提前这么久来排。</translation>
  </message>
  <message>
   <source>Who comes earlier than so long before the appointment waits like everybody until then.</source>
   <translation>比约定时间早到超过这么久的，早到的部分不算。</translation>
  </message>
  <message>
   <source>Untouched for so long, the kiosk shows its picture with the number of those who wait.</source>
   <translation>没人碰这么久，自助机回到待机画面。</translation>
  </message>
  <message>
   <source>Then it asks whether somebody is there, and after so much longer wipes everything.</source>
   <translation>遮住后问“您还在吗”，再过这么久全部清掉。</translation>
  </message>
  <message>
   <source>The page that says the ticket was printed goes by itself after so long.</source>
   <translation>“号已取好”的页面这么久后自动退出。</translation>
  </message>
  <message>
   <source>Pressing help again within this time calls nobody a second time.</source>
   <translation>这段时间里再按“叫人”，不会重复叫。</translation>
  </message>
  <message>
   <source>A new call stands out on the big screen for so long.</source>
   <translation>新叫的号在大屏上突出显示这么久。</translation>
  </message>
  <message>
   <source>When the big screen has heard nothing for so long it says that numbers may be late.</source>
   <translation>大屏这么久没收到新数据，就写明“号码可能慢了”。</translation>
  </message>
  <message>
   <source>Each notice stands for so long before the next.</source>
   <translation>每条公告停留这么久，换下一条。</translation>
  </message>
  <message>
   <source>How often each call is spoken; 0 leaves the chime alone.</source>
   <translation>每个号念几遍；0 只响提示音。</translation>
  </message>
  <message>
   <source>From this time on calls are shown and not spoken.</source>
   <translation>从这个时间起只显示，不念号。</translation>
  </message>
  <message>
   <source>Until this time.</source>
   <translation>到这个时间为止。</translation>
  </message>
  <message>
   <source>Who waits longer than this is marked on the live page and stands in what waits for the head.</source>
   <translation>等候超过这么久，大厅实况上标出来，列入“等我处理”。</translation>
  </message>
  <message>
   <source>A visit that lasts longer is marked on the live page with its window.</source>
   <translation>一件办得比这久，大厅实况上标出那个窗口。</translation>
  </message>
  <message>
   <source>A device of the hall that has not been heard of for so long is told to the head while the hall is open.</source>
   <translation>开门时，本厅设备这么久没有消息，提醒站长。</translation>
  </message>
  <message>
   <source>What the mean wait is measured by on the live page and in reports.</source>
   <translation>大厅实况和报表里，平均等候跟它比。</translation>
  </message>
  <message>
   <source>What the share of cases on time is measured by in reports; 1000 is all of them.</source>
   <translation>报表里，按期办结率跟它比；1000 是全部。</translation>
  </message>
  <message>
   <source>What the share of good ratings is measured by in reports.</source>
   <translation>报表里，满意率跟它比。</translation>
  </message>
  <message>
   <source>In reports a count of fewer is not told, where a person could be recognised by it.</source>
   <translation>报表里比这少的数不写出来，免得认出是谁。</translation>
  </message>
  <message>
   <source>A scan or photograph larger than this is refused, with the size it has.</source>
   <translation>扫描件或照片比这大，不收，并说明有多大。</translation>
  </message>
  <message>
   <source>Rosters keep at least so many at their windows over noon.</source>
   <translation>排班时，中午至少留这么多人在窗口。</translation>
  </message>
  <message>
   <source>Rosters put nobody on duty alone in evenings and at weekends.</source>
   <translation>排班时，晚上和周末至少这么多人同班。</translation>
  </message>
  <message>
   <source>So many more than windows need are put on duty, to help at the kiosk.</source>
   <translation>排班时，窗口之外再排这么多人在厅里帮忙。</translation>
  </message>
  <message>
   <source>Rosters give nobody more half days in a week.</source>
   <translation>排班时，一个人一周不超过这么多个半天。</translation>
  </message>
  <message>
   <source>After so many wrong PINs a staff number is locked.</source>
   <translation>PIN 连续输错这么多次，工号锁住。</translation>
  </message>
  <message>
   <source>For so long; the station head can let the number in before.</source>
   <translation>锁这么久；站长可以提前放行。</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>管什么</translation>
  </message>
  <message>
   <source>Personal data that are asked for are shown for</source>
   <translation>要看个人信息时显示</translation>
  </message>
  <message>
   <source>After Alt M or Ctrl H name, numbers and phone are covered again by themselves after so long; each time is on record.</source>
   <translation>按 Alt M 或 Ctrl H 看姓名、证号、电话，这么久后自动遮住；每次都有记录。</translation>
  </message>
  <message>
   <source>The resident's small screen</source>
   <translation>居民小屏</translation>
  </message>
  <message>
   <source>The question for a rating closes after</source>
   <translation>请居民评价等</translation>
  </message>
  <message>
   <source>Without an answer the resident's screen closes the question; that is no grade.</source>
   <translation>这么久没人点，小屏自己关掉评价；没评不算好评。</translation>
  </message>
  <message>
   <source>Locks itself after so many minutes, 0: as the hall has set</source>
   <translation>几分钟没人按键就锁屏，0 按大厅定的</translation>
  </message>
  <message>
   <source>A promise counts as short up to</source>
   <translation>承诺几天以内算短期件</translation>
  </message>
  <message>
   <source>Yellow light, short promises</source>
   <translation>短期件，剩几天亮黄灯</translation>
  </message>
  <message>
   <source>Red light, short promises</source>
   <translation>短期件，剩几天亮红灯</translation>
  </message>
  <message>
   <source>Matters promised within so many days have lights of their own, where three days left would always be yellow; cases that are under way follow.</source>
   <translation>承诺时限在这么多天以内的单独算灯色，否则一受理就是黄灯；已经在办的件也跟着重算。</translation>
  </message>
  <message>
   <source>The same for short promises.</source>
   <translation>短期件剩这么多个工作日或更少，亮黄灯。</translation>
  </message>
  <message>
   <source>The same for the red light of short promises.</source>
   <translation>短期件剩这么多个工作日或更少，亮红灯。</translation>
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
   <translation>设备</translation>
  </message>
  <message>
   <source>A miss and the like can be taken back within</source>
   <translation>过号等操作几秒内可撤回</translation>
  </message>
  <message>
   <source>So long Ctrl Z takes a miss back, or a matter that was removed.</source>
   <translation>这么久之内按 Ctrl Z 可以撤回过号，或找回删掉的事项。</translation>
  </message>
  <message>
   <source>The queue marks a wait from</source>
   <translation>排队等多久标黄</translation>
  </message>
  <message>
   <source>Whoever waits as long has a yellow bar in the queue of every window.</source>
   <translation>等了这么久的人，在每个窗口的排队表里标黄。</translation>
  </message>
  <message>
   <source>The list of windows marks a visit from</source>
   <translation>办理多久标“时间长”</translation>
  </message>
  <message>
   <source>A visit that lasts longer is called long in the list of the hall's windows.</source>
   <translation>一位办得比这久，窗口一览里标“时间长”。</translation>
  </message>
  <message>
   <source>What was taken in here comes first for</source>
   <translation>常办事项看最近几天</translation>
  </message>
  <message>
   <source>What a window took in most in so many days comes first in its search.</source>
   <translation>查事项时，本窗口这么多天里办得多的排在前面。</translation>
  </message>
  <message>
   <source>A word at the lower edge stays for</source>
   <translation>右下角提示停留</translation>
  </message>
  <message>
   <source>A word that something was done goes by itself after so long; errors stay until they are closed.</source>
   <translation>“已办好”一类的提示这么久后自己消失；出错的提示要人关掉才消失。</translation>
  </message>
  <message>
   <source>Large letters give so much of these times</source>
   <translation>关怀版时间放宽到</translation>
  </message>
  <message>
   <source>The times of this group are so much longer while the kiosk has its large letters.</source>
   <translation>关怀版里，本组的时间按这个比例放宽。</translation>
  </message>
  <message>
   <source>Numbers not found until a window is asked</source>
   <translation>号码查不到几次就请到窗口</translation>
  </message>
  <message>
   <source>After so many numbers that are not found the kiosk sends to a window until the session ends, so that nobody tries them out.</source>
   <translation>这么多次都查不到，就请到窗口问，退出之前不能再试，防止有人挨个试号码。</translation>
  </message>
  <message>
   <source>A page with personal data is covered when it was not touched for so long; the large version takes longer.</source>
   <translation>有个人信息的页面没人碰这么久就遮住；关怀版放宽。</translation>
  </message>
  <message>
   <source>A good grade can be changed for</source>
   <translation>好评几秒内可以改</translation>
  </message>
  <message>
   <source>So long after the tap a good grade can still be changed; then it is sent.</source>
   <translation>点了以后这么久之内还能改，过了就送出。</translation>
  </message>
  <message>
   <source>The reasons of a low grade are waited for</source>
   <translation>差评原因等多久</translation>
  </message>
  <message>
   <source>Without a tap for so long a low grade is sent with the reasons chosen by then.</source>
   <translation>这么久没再点，就按已选的原因送出差评。</translation>
  </message>
  <message>
   <source>The word of thanks stays for</source>
   <translation>“谢谢您”停留</translation>
  </message>
  <message>
   <source>After so long the resident's screen shows the window's number again.</source>
   <translation>这么久后，小屏回到窗口号画面。</translation>
  </message>
  <message>
   <source>It says that it is being accepted for, at most</source>
   <translation>“正在受理”最多停留</translation>
  </message>
  <message>
   <source>Data and signature are gone with the tap that confirms; the word that it is being accepted stays until the window answers, and no longer than this.</source>
   <translation>居民一点确认，个人信息和签名立刻从小屏上消失；“正在受理”等到窗口答复为止，最多停这么久。</translation>
  </message>
  <message>
   <source>The live page is read anew every</source>
   <translation>大厅实况几秒刷新一次</translation>
  </message>
  <message>
   <source>So often the live page looks anew by itself; what a desk of the hall does shows at once.</source>
   <translation>大厅实况自己隔这么久刷新一次；本厅有人操作时马上刷新。</translation>
  </message>
  <message>
   <source>A device counts as not heard after</source>
   <translation>设备多久没消息算失联</translation>
  </message>
  <message>
   <source>On the page of devices a device that sent nothing for so long is marked; each speaks twice a minute.</source>
   <translation>“设备与同步”页里，这么久没消息的设备标出来；正常每半分钟报一次。</translation>
  </message>
  <message>
   <source>A device counts as behind after</source>
   <translation>设备落后多久标出</translation>
  </message>
  <message>
   <source>On the page of devices a device is marked whose oldest unsent change is older.</source>
   <translation>“设备与同步”页里，最早一笔没上传的数据比这还早的设备标出来。</translation>
  </message>
  <message>
   <source>when they were typed within</source>
   <translation>输错之间最多隔</translation>
  </message>
  <message>
   <source>Wrong PINs count together when no more time than this lies between.</source>
   <translation>相隔不超过这么久的，才连着算。</translation>
  </message>
  <message>
   <source>A desk locks itself after (0: never)</source>
   <translation>多久没人按键就锁屏（0 不锁）</translation>
  </message>
  <message>
   <source>After so long without a key windows and the office are locked; the work in front stays as it is. A machine may have a time of its own.</source>
   <translation>窗口和站长机这么久没人按键就锁屏，正在办的事不会丢；单台设备可以另定。</translation>
  </message>
  <message>
   <source>A word of a setting</source>
   <translation>找一项设置</translation>
  </message>
 </context>
</TS>
