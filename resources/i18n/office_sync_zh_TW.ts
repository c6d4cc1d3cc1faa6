<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>office</name>
  <message>
   <source>Window (device)</source>
   <translation>窗口機</translation>
  </message>
  <message>
   <source>Kiosk (device)</source>
   <translation>自助機</translation>
  </message>
  <message>
   <source>Big screen (device)</source>
   <translation>大屏</translation>
  </message>
  <message>
   <source>Station head (device)</source>
   <translation>站長機</translation>
  </message>
  <message>
   <source>Tablet (device)</source>
   <translation>平板</translation>
  </message>
  <message>
   <source>Hall's server (device)</source>
   <translation>大廳伺服器</translation>
  </message>
  <message>
   <source>This machine works alone</source>
   <translation>本機單獨使用</translation>
  </message>
  <message>
   <source>Everything is kept here and nothing is sent. It joins the city by an enrolment.</source>
   <translation>資料都存在本機，不往外傳。登記入網後才和全市同步。</translation>
  </message>
  <message>
   <source>{n} entry is not sent</source>
   <translation>有 {n} 條沒傳上去</translation>
  </message>
  <message>
   <source>{n} entries are not sent</source>
   <translation>有 {n} 條沒傳上去</translation>
  </message>
  <message>
   <source>The upstream keeps them aside as they came. Tell the administrator of the city.</source>
   <translation>上級伺服器收到了但沒能入賬，原樣單獨存著。請告訴市裡管理員。</translation>
  </message>
  <message>
   <source>The upstream has not been reached yet</source>
   <translation>還沒連上過上級伺服器</translation>
  </message>
  <message>
   <source>{n} entry is kept here</source>
   <translation>本機存著 {n} 條</translation>
  </message>
  <message>
   <source>{n} entries are kept here</source>
   <translation>本機存著 {n} 條</translation>
  </message>
  <message>
   <source>All of it is sent when the line is back.</source>
   <translation>網通了會自動全部上傳。</translation>
  </message>
  <message>
   <source>{first}. {rest}</source>
   <translation>{first}。{rest}</translation>
  </message>
  <message>
   <source>Work may go on meanwhile.</source>
   <translation>不耽誤，照常辦。</translation>
  </message>
  <message>
   <source>Everything written here is at the hall's server, which sends it on to the city.</source>
   <translation>本機寫下的都已到大廳伺服器，由它轉送市裡。</translation>
  </message>
  <message>
   <source>Everything written here is at the city.</source>
   <translation>本機寫下的都已到市裡。</translation>
  </message>
  <message>
   <source>Version (device)</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Upstream in use</source>
   <translation>現在連著</translation>
  </message>
  <message>
   <source>Last heard</source>
   <translation>上次連上</translation>
  </message>
  <message>
   <source>never</source>
   <translation>從未</translation>
  </message>
  <message>
   <source>Still to be sent</source>
   <translation>還沒傳的</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>沒有</translation>
  </message>
  <message>
   <source>Oldest of it</source>
   <translation>最早的等了</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>時鐘</translation>
  </message>
  <message>
   <source>Set aside upstream</source>
   <translation>上級沒收下的</translation>
  </message>
  <message>
   <source>Number of this device</source>
   <translation>本機編號</translation>
  </message>
  <message>
   <source>none at the moment</source>
   <translation>眼下沒連上</translation>
  </message>
  <message>
   <source>the hall's server</source>
   <translation>大廳伺服器</translation>
  </message>
  <message>
   <source>the city</source>
   <translation>市裡</translation>
  </message>
  <message>
   <source>the city, the hall's server is silent</source>
   <translation>市裡（大廳伺服器沒回應）</translation>
  </message>
  <message>
   <source>right</source>
   <translation>準</translation>
  </message>
  <message>
   <source>{n} second</source>
   <translation>{n} 秒</translation>
  </message>
  <message>
   <source>{n} seconds</source>
   <translation>{n} 秒</translation>
  </message>
  <message>
   <source>{n} minute (clock)</source>
   <translation>{n} 分鐘</translation>
  </message>
  <message>
   <source>{n} minutes (clock)</source>
   <translation>{n} 分鐘</translation>
  </message>
  <message>
   <source>{n} hour (clock)</source>
   <translation>{n} 小時</translation>
  </message>
  <message>
   <source>{n} hours (clock)</source>
   <translation>{n} 小時</translation>
  </message>
  <message>
   <source>{n} day (age)</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{n} days (age)</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{amount} fast</source>
   <translation>快 {amount}</translation>
  </message>
  <message>
   <source>{amount} slow</source>
   <translation>慢 {amount}</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>不到 1 分鐘</translation>
  </message>
  <message>
   <source>{n} not taken</source>
   <translation>{n} 條沒收下</translation>
  </message>
  <message>
   <source>not begun yet</source>
   <translation>還沒啟用</translation>
  </message>
  <message>
   <source>clock wrong</source>
   <translation>時鐘不準</translation>
  </message>
  <message>
   <source>not heard</source>
   <translation>沒有聯絡</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>積壓超過一天</translation>
  </message>
  <message>
   <source>well</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>number {n}</source>
   <translation>{n} 號機</translation>
  </message>
  <message>
   <source>{name} (this machine)</source>
   <translation>{name}（本機）</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>no line</source>
   <translation>斷網</translation>
  </message>
  <message>
   <source>to be mended</source>
   <translation>要處理</translation>
  </message>
  <message>
   <source>alone</source>
   <translation>單機</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>馬上同步</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>裝置</translation>
  </message>
  <message>
   <source>Name (device)</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>Waiting (device)</source>
   <translation>沒傳</translation>
  </message>
  <message>
   <source>State (device)</source>
   <translation>狀態</translation>
  </message>
  <message>
   <source>Devices of this hall</source>
   <translation>本廳裝置</translation>
  </message>
  <message>
   <source>Devices and sync</source>
   <translation>裝置與同步</translation>
  </message>
  <message>
   <source>Trying it now.</source>
   <translation>正在重連。</translation>
  </message>
  <message>
   <source>This machine is not enrolled; there is nobody to sync with.</source>
   <translation>本機還沒登記入網，沒有可同步的地方。</translation>
  </message>
  <message>
   <source>Syncing is switched off in the settings of this machine.</source>
   <translation>本機設定裡關掉了同步。</translation>
  </message>
  <message>
   <source>as told at {time}</source>
   <translation>{time} 的情況</translation>
  </message>
  <message>
   <source>Nothing is known of other devices while this machine works alone.</source>
   <translation>本機單獨使用，看不到其他裝置。</translation>
  </message>
  <message>
   <source>Only a machine enrolled for the office is told how the others stand.</source>
   <translation>只有登記為站長機的電腦才看得到其他裝置。</translation>
  </message>
  <message>
   <source>The upstream has not told of other devices yet.</source>
   <translation>上級伺服器還沒傳來其他裝置的情況。</translation>
  </message>
  <message>
   <source>being sent</source>
   <translation>正在傳</translation>
  </message>
  <message>
   <source>Offline since {time}</source>
   <translation>{time} 起斷網</translation>
  </message>
  <message>
   <source>{n} entry was set aside upstream</source>
   <translation>有 {n} 條上級沒收下</translation>
  </message>
  <message>
   <source>{n} entries were set aside upstream</source>
   <translation>有 {n} 條上級沒收下</translation>
  </message>
  <message>
   <source>Hall (conflict)</source>
   <translation>大廳</translation>
  </message>
  <message>
   <source>Kind of ticket</source>
   <translation>號種</translation>
  </message>
  <message>
   <source>Window (conflict)</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Worker (conflict)</source>
   <translation>工作人員</translation>
  </message>
  <message>
   <source>Notice (conflict)</source>
   <translation>大屏通知</translation>
  </message>
  <message>
   <source>Roster (conflict)</source>
   <translation>排班</translation>
  </message>
  <message>
   <source>Absence (conflict)</source>
   <translation>請假</translation>
  </message>
  <message>
   <source>Setting (conflict)</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Grid (conflict)</source>
   <translation>網格</translation>
  </message>
  <message>
   <source>Community (conflict)</source>
   <translation>社區</translation>
  </message>
  <message>
   <source>Resident (conflict)</source>
   <translation>居民</translation>
  </message>
  <message>
   <source>Household (conflict)</source>
   <translation>家庭成員</translation>
  </message>
  <message>
   <source>Other record (conflict)</source>
   <translation>其他記錄</translation>
  </message>
  <message>
   <source>deleted or not</source>
   <translation>是否刪除</translation>
  </message>
  <message>
   <source>where it belongs</source>
   <translation>歸哪裡管</translation>
  </message>
  <message>
   <source>name (column)</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>text (column)</source>
   <translation>內容</translation>
  </message>
  <message>
   <source>phone (column)</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>address (column)</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>address on the card</source>
   <translation>證件地址</translation>
  </message>
  <message>
   <source>identity number (column)</source>
   <translation>證件號</translation>
  </message>
  <message>
   <source>kind of card</source>
   <translation>證件型別</translation>
  </message>
  <message>
   <source>sex (column)</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>nation (column)</source>
   <translation>民族</translation>
  </message>
  <message>
   <source>day of birth</source>
   <translation>出生日期</translation>
  </message>
  <message>
   <source>division (column)</source>
   <translation>所在區劃</translation>
  </message>
  <message>
   <source>answers on forms</source>
   <translation>表單填寫內容</translation>
  </message>
  <message>
   <source>relation to the head of the household</source>
   <translation>與戶主關係</translation>
  </message>
  <message>
   <source>opening hours (column)</source>
   <translation>開放時間</translation>
  </message>
  <message>
   <source>open or closed</source>
   <translation>是否開放</translation>
  </message>
  <message>
   <source>why it is closed</source>
   <translation>關閉原因</translation>
  </message>
  <message>
   <source>shown from</source>
   <translation>開始顯示</translation>
  </message>
  <message>
   <source>shown until</source>
   <translation>顯示到</translation>
  </message>
  <message>
   <source>who is on duty</source>
   <translation>值班人</translation>
  </message>
  <message>
   <source>window (column)</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>day (column)</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>第一天</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>最後一天</translation>
  </message>
  <message>
   <source>note (column)</source>
   <translation>備註</translation>
  </message>
  <message>
   <source>kind (column)</source>
   <translation>類別</translation>
  </message>
  <message>
   <source>value (column)</source>
   <translation>值</translation>
  </message>
  <message>
   <source>number of households</source>
   <translation>戶數</translation>
  </message>
  <message>
   <source>mixed community or not</source>
   <translation>是否混合社區</translation>
  </message>
  <message>
   <source>number of workers</source>
   <translation>人數</translation>
  </message>
  <message>
   <source>number (column)</source>
   <translation>編號</translation>
  </message>
  <message>
   <source>role (column)</source>
   <translation>身份</translation>
  </message>
  <message>
   <source>what a worker may do</source>
   <translation>能辦的業務</translation>
  </message>
  <message>
   <source>still working here or not</source>
   <translation>是否在崗</translation>
  </message>
  <message>
   <source>PIN (column)</source>
   <translation>密碼</translation>
  </message>
  <message>
   <source>tickets it calls</source>
   <translation>叫哪些號</translation>
  </message>
  <message>
   <source>place in the order</source>
   <translation>排列次序</translation>
  </message>
  <message>
   <source>explanation (column)</source>
   <translation>說明</translation>
  </message>
  <message>
   <source>{thing} {name}: {part}</source>
   <translation>{thing} {name}：{part}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>kept, as it was changed</source>
   <translation>保留，按改過的</translation>
  </message>
  <message>
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <source>{name} ({number})</source>
   <translation>{name}（{number}）</translation>
  </message>
  <message>
   <source>{who}, {when}</source>
   <translation>{who}，{when}</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不詳</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>留這個</translation>
  </message>
  <message>
   <source>Time (conflict)</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>Where (conflict)</source>
   <translation>在哪裡</translation>
  </message>
  <message>
   <source>What counts now</source>
   <translation>現在算數的</translation>
  </message>
  <message>
   <source>What lost</source>
   <translation>被蓋掉的</translation>
  </message>
  <message>
   <source>Nothing to settle. No two people wrote the same thing without seeing each other.</source>
   <translation>沒有要處理的。沒有兩個人同時改過同一處。</translation>
  </message>
  <message>
   <source>Conflicts (page)</source>
   <translation>改重的記錄</translation>
  </message>
  <message>
   <source>next one</source>
   <translation>換一條</translation>
  </message>
  <message>
   <source>keep one of both</source>
   <translation>留下其中一個</translation>
  </message>
  <message>
   <source>Kept: {value}</source>
   <translation>已留下：{value}</translation>
  </message>
  <message>
   <source>{n} to settle</source>
   <translation>{n} 條要處理</translation>
  </message>
  <message>
   <source>Counts now, was written since</source>
   <translation>現在算數，後來有人又改過</translation>
  </message>
  <message>
   <source>Counts now, was written later</source>
   <translation>現在算數，後寫的</translation>
  </message>
  <message>
   <source>Lost, was written earlier</source>
   <translation>被蓋掉，先寫的</translation>
  </message>
  <message>
   <source>Both look alike here since the digits that differ are hidden. Ask the resident.</source>
   <translation>兩個看著一樣，是因為不同的數字被遮住了。請問居民本人。</translation>
  </message>
  <message>
   <source>Somebody deleted what somebody else changed; 2 brings it back.</source>
   <translation>一個人刪了，另一個人正好在改；按 2 可以找回來。</translation>
  </message>
  <message>
   <source>Neither saw the other's {part}.</source>
   <translation>兩個人改“{part}”時，誰也沒看到對方寫的。</translation>
  </message>
  <message>
   <source>Somebody has settled this one already.</source>
   <translation>這一條已經有人處理過了。</translation>
  </message>
  <message>
   <source>This row is no longer on this machine.</source>
   <translation>這條記錄已經不在本機上了。</translation>
  </message>
  <message>
   <source>Somebody has written this value since. Look at it again.</source>
   <translation>剛才又有人改了這裡，請再看一眼。</translation>
  </message>
 </context>
</TS>
