<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>office</name>
  <message>
   <source>Window (device)</source>
   <translation>視窗機</translation>
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
 </context>
</TS>
