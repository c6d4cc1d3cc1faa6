<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>kit</name>
  <message>
   <source>Choose a reason first.</source>
   <translation>請先選一個原因</translation>
  </message>
  <message>
   <source>Held for 1.5 seconds it takes effect; let go and nothing happens.</source>
   <translation>按住 1.5 秒才生效，鬆開就取消</translation>
  </message>
  <message>
   <source>Undo Ctrl Z</source>
   <translation>撤回 Ctrl Z</translation>
  </message>
  <message>
   <source>Something went wrong in the program; your work is kept. Number {number}</source>
   <translation>程式出了點問題，您錄的內容還在。編號 {number}</translation>
  </message>
  <message>
   <source>Station Desk cannot start</source>
   <translation>程式打不開</translation>
  </message>
  <message>
   <source>This machine only</source>
   <translation>僅本機</translation>
  </message>
  <message>
   <source>8 days left</source>
   <translation>剩 8 天</translation>
  </message>
  <message>
   <source>2 days left</source>
   <translation>剩 2 天</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>今天到期</translation>
  </message>
  <message>
   <source>1 day over</source>
   <translation>逾期 1 天</translation>
  </message>
  <message>
   <source>stopped, to be mended</source>
   <translation>停表，等補正</translation>
  </message>
  <message>
   <source>rather long</source>
   <translation>偏長</translation>
  </message>
  <message>
   <source>this machine only</source>
   <translation>僅本機</translation>
  </message>
  <message>
   <source>synced 09:46</source>
   <translation>已同步 09:46</translation>
  </message>
  <message>
   <source>uploading 3</source>
   <translation>正在上傳 3 件</translation>
  </message>
  <message>
   <source>offline, 3 kept here</source>
   <translation>離線，本機存 3 件</translation>
  </message>
  <message>
   <source>1 not uploaded, open it</source>
   <translation>1 件沒傳上，點開處理</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Accepting</source>
   <translation>正在受理</translation>
  </message>
  <message>
   <source>Cancel the acceptance</source>
   <translation>撤銷受理</translation>
  </message>
  <message>
   <source>Buttons</source>
   <translation>按鈕</translation>
  </message>
  <message>
   <source>Card number</source>
   <translation>銀行卡號</translation>
  </message>
  <message>
   <source>{n} digits are missing</source>
   <translation>少 {n} 位</translation>
  </message>
  <message>
   <source>Filled in by the system</source>
   <translation>政府代繳身份</translation>
  </message>
  <message>
   <source>checked by the system</source>
   <translation>自動複核</translation>
  </message>
  <message>
   <source>Income of the family a month</source>
   <translation>家庭月總收入</translation>
  </message>
  <message>
   <source>Ten times the last one. A digit too many?</source>
   <translation>是上次的 10 倍，多打了 0？</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>輸入</translation>
  </message>
  <message>
   <source>disability</source>
   <translation>重度殘疾</translation>
  </message>
  <message>
   <source>Choices, keys, switches</source>
   <translation>選項、鍵帽、開關</translation>
  </message>
  <message>
   <source>Deadline lights and pills (shape, colour and words)</source>
   <translation>期限燈和狀態標籤（形狀、顏色、文字三樣都有）</translation>
  </message>
  <message>
   <source>Connection, at the top right</source>
   <translation>連線和同步（一直在右上角）</translation>
  </message>
  <message>
   <source>Banners</source>
   <translation>橫幅</translation>
  </message>
  <message>
   <source>Toasts (6 seconds, with undo 10) and nothing to do</source>
   <translation>提示條（6 秒；帶撤回的 10 秒）和空狀態</translation>
  </message>
  <message>
   <source>11 digits</source>
   <translation>11 位手機號</translation>
  </message>
  <message>
   <source>empty, required</source>
   <translation>空，必填</translation>
  </message>
  <message>
   <source>with focus</source>
   <translation>焦點</translation>
  </message>
  <message>
   <source>with source</source>
   <translation>帶來源</translation>
  </message>
  <message>
   <source>wrong: how to mend it stands below</source>
   <translation>出錯：怎麼改寫在下面</translation>
  </message>
  <message>
   <source>read only</source>
   <translation>只讀</translation>
  </message>
  <message>
   <source>to be looked at, holds nobody up</source>
   <translation>要留意，不攔</translation>
  </message>
  <message>
   <source>illness</source>
   <translation>重病</translation>
  </message>
  <message>
   <source>no work</source>
   <translation>失業</translation>
  </message>
  <message>
   <source>Offline since 14:20</source>
   <translation>14:20 起斷網</translation>
  </message>
  <message>
   <source>Accepting and printing go on; it is uploaded afterwards.</source>
   <translation>可以照常受理、列印，恢復後自動上傳</translation>
  </message>
  <message>
   <source>The receipt printer is out of paper</source>
   <translation>小票機沒紙了</translation>
  </message>
  <message>
   <source>Change it and press F9; what was accepted stays accepted.</source>
   <translation>換紙後按 F9 接著打，受理已經成功，不用重辦</translation>
  </message>
  <message>
   <source>Somebody else looks at this too.</source>
   <translation>張勇也在看這件</translation>
  </message>
  <message>
   <source>3 accepted, the receipt is printed</source>
   <translation>已受理 3 件，回執打好了</translation>
  </message>
  <message>
   <source>A038 was missed</source>
   <translation>A038 已過號</translation>
  </message>
  <message>
   <source>The card was not read. Lay it flat and try again.</source>
   <translation>沒讀到卡。把身份證平放、別疊著，再放一次</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>現在沒人等</translation>
  </message>
  <message>
   <source>A sound tells when somebody takes a ticket.</source>
   <translation>有人取號會響一聲</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>顏色</translation>
  </message>
  <message>
   <source>Print A5</source>
   <translation>改打 A5</translation>
  </message>
  <message>
   <source>Components and states</source>
   <translation>元件與狀態</translation>
  </message>
  <message>
   <source>primary button</source>
   <translation>主要</translation>
  </message>
  <message>
   <source>pressed</source>
   <translation>按下</translation>
  </message>
  <message>
   <source>not possible</source>
   <translation>不可用</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>忙</translation>
  </message>
  <message>
   <source>secondary button</source>
   <translation>次要</translation>
  </message>
  <message>
   <source>text button</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>danger button</source>
   <translation>危險</translation>
  </message>
  <message>
   <source>held halfway</source>
   <translation>按住一半</translation>
  </message>
  <message>
   <source>small button</source>
   <translation>小號</translation>
  </message>
  <message>
   <source>large button</source>
   <translation>大號</translation>
  </message>
  <message>
   <source>plain, chosen, focus of the group</source>
   <translation>預設、選中、焦點組</translation>
  </message>
  <message>
   <source>key caps</source>
   <translation>鍵帽</translation>
  </message>
  <message>
   <source>switch off and on</source>
   <translation>關、開</translation>
  </message>
  <message>
   <source>View it</source>
   <translation>檢視</translation>
  </message>
  <message>
   <source>Call the next</source>
   <translation>呼叫</translation>
  </message>
  <message>
   <source>{n} day left</source>
   <translation>剩 {n} 天</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>剩 {n} 天</translation>
  </message>
  <message>
   <source>due tomorrow</source>
   <translation>明天到期</translation>
  </message>
  <message>
   <source>{n} day over</source>
   <translation>逾期 {n} 天</translation>
  </message>
  <message>
   <source>{n} days over</source>
   <translation>逾期 {n} 天</translation>
  </message>
  <message>
   <source>stopped, waits for a material</source>
   <translation>停表，等補正</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>result to hand over</source>
   <translation>有結果，等領取</translation>
  </message>
  <message>
   <source>refusal to hand over</source>
   <translation>不予辦理，等告知</translation>
  </message>
  <message>
   <source>Resident's screen</source>
   <translation>居民小屏</translation>
  </message>
  <message>
   <source>Check, sign, rate at the window</source>
   <translation>在窗口核對、簽字、評價</translation>
  </message>
  <message>
   <source>{n} scans</source>
   <translation>{n} 份掃描件</translation>
  </message>
  <message>
   <source>Add scans</source>
   <translation>新增掃描件</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF, each up to 10 MB</source>
   <translation>JPEG、PNG 或 PDF，每份不超過 10 MB</translation>
  </message>
  <message>
   <source>{words}, {n} not here yet</source>
   <translation>{words}，{n} 份還沒傳到</translation>
  </message>
  <message>
   <source>Pictures and PDF</source>
   <translation>圖片和 PDF</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>新增檔案</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>取出</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>看大圖</translation>
  </message>
  <message>
   <source>Choose a scan first.</source>
   <translation>請先選一份掃描件</translation>
  </message>
  <message>
   <source>Adding {n} files…</source>
   <translation>正在新增 {n} 份檔案…</translation>
  </message>
  <message>
   <source>Nothing yet. Drag files here, or choose them with O.</source>
   <translation>還沒有掃描件。把檔案拖到這裡，或按 O 選檔案</translation>
  </message>
  <message>
   <source>Nothing was scanned for this case.</source>
   <translation>這件事沒有掃描件</translation>
  </message>
  <message>
   <source>This scan is not here yet. It comes as soon as the line allows; the case can be worked on meanwhile.</source>
   <translation>這份掃描件還沒傳到本機，網路通了就會傳來，不影響繼續辦理</translation>
  </message>
  <message>
   <source>{name}: not here yet</source>
   <translation>{name}：還沒傳到</translation>
  </message>
  <message>
   <source>{name}, page {n} of {all}; PgDn turns</source>
   <translation>{name}，第 {n} 頁，共 {all} 頁，按 PgDn 翻頁</translation>
  </message>
  <message>
   <source>What the scanner puts into its folder is added by itself</source>
   <translation>掃描器存進資料夾的會自動新增</translation>
  </message>
  <message>
   <source>not here yet</source>
   <translation>還沒傳到</translation>
  </message>
  <message>
   <source>clock is wrong</source>
   <translation>時鐘不對</translation>
  </message>
  <message>
   <source>choose a line</source>
   <translation>選一條</translation>
  </message>
 </context>
</TS>
