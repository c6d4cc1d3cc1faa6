<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>window</name>
  <message>
   <source>Station Desk: window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>A resident asks for help at the kiosk</source>
   <translation>自助機有居民要幫忙</translation>
  </message>
  <message>
   <source>Window {number}</source>
   <translation>{number} 號窗口</translation>
  </message>
  <message>
   <source>all shortcuts</source>
   <translation>全部快捷鍵</translation>
  </message>
  <message>
   <source>Accepted under {receipt}</source>
   <translation>已受理，{receipt}</translation>
  </message>
  <message>
   <source>You are away. Ctrl D comes back.</source>
   <translation>您在暫離，按 Ctrl D 回來</translation>
  </message>
  <message>
   <source>Accept first, or put it on hold with F8.</source>
   <translation>先完成受理，或按 F8 掛起</translation>
  </message>
  <message>
   <source>Person with priority</source>
   <translation>優先對象</translation>
  </message>
  <message>
   <source>Appointment is due</source>
   <translation>預約到點</translation>
  </message>
  <message>
   <source>Comes back with a material</source>
   <translation>回來補材料</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Why this one first?</source>
   <translation>為什麼先叫這一位？</translation>
  </message>
  <message>
   <source>{number} is marked as missed</source>
   <translation>{number} 已過號</translation>
  </message>
  <message>
   <source>Finish or hold this visit first.</source>
   <translation>先辦完這一位，或掛起</translation>
  </message>
  <message>
   <source>Another card was read. Finish this visit first, or hold it with F8.</source>
   <translation>讀到了另一張卡。先辦完這一位，或按 F8 掛起</translation>
  </message>
  <message>
   <source>No receipt has been given out yet.</source>
   <translation>今天還沒有回執</translation>
  </message>
  <message>
   <source>Print which receipt again?</source>
   <translation>補打哪一張回執？</translation>
  </message>
  <message>
   <source>{name} was taken out</source>
   <translation>已去掉「{name}」</translation>
  </message>
  <message>
   <source>Cancel the acceptance of {name}?</source>
   <translation>撤銷「{name}」的受理？</translation>
  </message>
  <message>
   <source>{number}. After that:</source>
   <translation>{number}。撤銷後：</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>為什麼撤銷？</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>不撤銷</translation>
  </message>
  <message>
   <source>Hold to cancel</source>
   <translation>按住撤銷</translation>
  </message>
  <message>
   <source>Window {number}, {label}</source>
   <translation>{number} 號窗口，{label}</translation>
  </message>
  <message>
   <source>Class {letter} {name}</source>
   <translation>{letter} 類 {name}</translation>
  </message>
  <message>
   <source>Transfer to where?</source>
   <translation>轉到哪裡？</translation>
  </message>
  <message>
   <source>finish and call next</source>
   <translation>辦結並呼叫下一位</translation>
  </message>
  <message>
   <source>add a matter</source>
   <translation>加事項</translation>
  </message>
  <message>
   <source>call again</source>
   <translation>重呼</translation>
  </message>
  <message>
   <source>missed (undo for 10 seconds)</source>
   <translation>過號（10 秒內可撤回）</translation>
  </message>
  <message>
   <source>read the card</source>
   <translation>讀卡</translation>
  </message>
  <message>
   <source>materials</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>hold; go on with a visit on hold</source>
   <translation>掛起；接著辦掛起的</translation>
  </message>
  <message>
   <source>next gap</source>
   <translation>下一個空項</translation>
  </message>
  <message>
   <source>gap before</source>
   <translation>上一個空項</translation>
  </message>
  <message>
   <source>go to matter</source>
   <translation>到第幾個事項</translation>
  </message>
  <message>
   <source>find</source>
   <translation>查詢</translation>
  </message>
  <message>
   <source>serve without a ticket; type identity</source>
   <translation>不取號直接辦；手工登記身份</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>轉窗口</translation>
  </message>
  <message>
   <source>print again</source>
   <translation>補打</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>show or hide personal data</source>
   <translation>顯示或遮住個人資訊</translation>
  </message>
  <message>
   <source>away</source>
   <translation>暫離</translation>
  </message>
  <message>
   <source>lock</source>
   <translation>鎖屏</translation>
  </message>
  <message>
   <source>sign off</source>
   <translation>下崗</translation>
  </message>
  <message>
   <source>materials: all here</source>
   <translation>材料全收</translation>
  </message>
  <message>
   <source>choose and move on</source>
   <translation>選中併到下一項</translation>
  </message>
  <message>
   <source>close a layer, nothing is lost</source>
   <translation>關掉這一層，內容不丟</translation>
  </message>
  <message>
   <source>The visit you were in the middle of is open again.</source>
   <translation>上次沒辦完的已經接上了</translation>
  </message>
  <message>
   <source>Nobody is waiting for this window.</source>
   <translation>沒有本窗口能接的號</translation>
  </message>
  <message>
   <source>The resident changed their mind</source>
   <translation>居民改主意</translation>
  </message>
  <message>
   <source>Wrong matter</source>
   <translation>事項選錯了</translation>
  </message>
  <message>
   <source>Wrong data</source>
   <translation>資訊填錯了</translation>
  </message>
  <message>
   <source>the receipt in the resident's hand is void; collect it</source>
   <translation>居民手裡的回執作廢，請當面收回</translation>
  </message>
  <message>
   <source>what was typed stays on record</source>
   <translation>填的內容留在記錄裡</translation>
  </message>
  <message>
   <source>the station head sees it in the log</source>
   <translation>會記到操作日誌，站長看得到</translation>
  </message>
  <message>
   <source>call next</source>
   <translation>呼叫下一位</translation>
  </message>
  <message>
   <source>go on with a visit on hold</source>
   <translation>接著辦掛起的</translation>
  </message>
  <message>
   <source>serve without a ticket</source>
   <translation>不取號直接辦</translation>
  </message>
  <message>
   <source>No visit is on hold.</source>
   <translation>沒有掛起的</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>過號</translation>
  </message>
  <message>
   <source>type it in</source>
   <translation>手工登記</translation>
  </message>
  <message>
   <source>finish and call</source>
   <translation>辦結並叫號</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>掛起</translation>
  </message>
  <message>
   <source>accept</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>{number} is cancelled</source>
   <translation>{number} 已撤銷</translation>
  </message>
  <message>
   <source>Go on with which visit?</source>
   <translation>接著辦哪一位？</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>身份證號</translation>
  </message>
  <message>
   <source>This person</source>
   <translation>就是這位</translation>
  </message>
  <message>
   <source>The PIN is wrong.</source>
   <translation>口令不對</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>來的是哪位？</translation>
  </message>
  <message>
   <source>All shortcuts</source>
   <translation>全部快捷鍵</translation>
  </message>
  <message>
   <source>Locked: {name}</source>
   <translation>已鎖屏：{name}</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解鎖</translation>
  </message>
  <message>
   <source>beside the shared questions, {n} more</source>
   <translation>除共用資訊外，還要 {n} 項</translation>
  </message>
  <message>
   <source>no further questions</source>
   <translation>沒有別的要填</translation>
  </message>
  <message>
   <source>not accepted today</source>
   <translation>今天先不受理</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>上次辦件</translation>
  </message>
  <message>
   <source>from the card</source>
   <translation>身份證</translation>
  </message>
  <message>
   <source>{n} to fill</source>
   <translation>差 {n} 項</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>已填</translation>
  </message>
  <message>
   <source>Shared questions</source>
   <translation>共用資訊</translation>
  </message>
  <message>
   <source>asked once for {n} matters; ①②③ tell which need them</source>
   <translation>填一次，{n} 件事項一起用；①②③ 表示哪幾件要用</translation>
  </message>
  <message>
   <source>asked once</source>
   <translation>填一次</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>剛取</translation>
  </message>
  <message>
   <source>Calling order: priority, appointments, then by the time of the ticket</source>
   <translation>叫號順序：優先號、預約號、其餘按取號先後</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>順序</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>號碼</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>業務</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>取號</translation>
  </message>
  <message>
   <source>Waited</source>
   <translation>已等</translation>
  </message>
  <message>
   <source>Matters chosen at the kiosk</source>
   <translation>自助機上選的事項</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>說明</translation>
  </message>
  <message>
   <source>Nobody is waiting now</source>
   <translation>現在沒人等</translation>
  </message>
  <message>
   <source>A sound tells you when somebody takes a ticket.</source>
   <translation>有人取號會自動出現在這裡</translation>
  </message>
  <message>
   <source>{open} open, {idle} free</source>
   <translation>開 {open} 個，空閒 {idle} 個</translation>
  </message>
  <message>
   <source>long</source>
   <translation>偏長</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>鎖屏</translation>
  </message>
  <message>
   <source>A card on the reader opens the visit</source>
   <translation>身份證放上讀卡器，自動開啟辦理</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一位</translation>
  </message>
  <message>
   <source>Done at once</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>Mean visit</source>
   <translation>平均一位</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>收到評價</translation>
  </message>
  <message>
   <source>Priority: 65 or older</source>
   <translation>優先，65 歲以上</translation>
  </message>
  <message>
   <source>Priority: disability</source>
   <translation>優先，殘疾人</translation>
  </message>
  <message>
   <source>Priority: pregnancy</source>
   <translation>優先，孕婦</translation>
  </message>
  <message>
   <source>Priority: military</source>
   <translation>優先，軍人</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>選人</translation>
  </message>
  <message>
   <source>call this one (with a reason)</source>
   <translation>指定呼叫（要選原因）</translation>
  </message>
  <message>
   <source>{n} for this window, the longest for {time}</source>
   <translation>本窗口可接 {n} 人，最長已等 {time}</translation>
  </message>
  <message>
   <source>none, ask at the window</source>
   <translation>沒選，到窗口再問</translation>
  </message>
  <message>
   <source>Appointment {time}</source>
   <translation>預約 {time}</translation>
  </message>
  <message>
   <source>{name} (me)</source>
   <translation>{name}（我）</translation>
  </message>
  <message>
   <source>Tickets this window takes</source>
   <translation>本窗口接哪些號</translation>
  </message>
  <message>
   <source>Hall notices</source>
   <translation>大廳通知</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>接著辦</translation>
  </message>
  <message>
   <source>None. F8 in a visit puts it on hold.</source>
   <translation>沒有。辦理時按 F8 可以掛起</translation>
  </message>
  <message>
   <source>Issued {time}, has waited {wait}</source>
   <translation>{time} 取號，已等 {wait}</translation>
  </message>
  <message>
   <source>You can serve without a ticket.</source>
   <translation>沒取號的也可以直接辦</translation>
  </message>
  <message>
   <source>Chosen at the kiosk: {matters}</source>
   <translation>自助機上選了：{matters}</translation>
  </message>
  <message>
   <source>Call next</source>
   <translation>呼叫下一位</translation>
  </message>
  <message>
   <source>{n} missed</source>
   <translation>過號 {n} 位</translation>
  </message>
  <message>
   <source>called {n} times, since {time}</source>
   <translation>叫過 {n} 次，{time} 過號</translation>
  </message>
  <message>
   <source>Call {number} again</source>
   <translation>重新叫 {number}</translation>
  </message>
  <message>
   <source>takes</source>
   <translation>接</translation>
  </message>
  <message>
   <source>not</source>
   <translation>不接</translation>
  </message>
  <message>
   <source>My day</source>
   <translation>我今天</translation>
  </message>
  <message>
   <source>{n}, {good} satisfied</source>
   <translation>{n} 條，{good} 條滿意以上</translation>
  </message>
  <message>
   <source>Windows of the hall</source>
   <translation>大廳窗口</translation>
  </message>
  <message>
   <source>This window</source>
   <translation>本窗口</translation>
  </message>
  <message>
   <source>Visits on hold</source>
   <translation>掛起的</translation>
  </message>
  <message>
   <source>Call {number}</source>
   <translation>呼叫 {number}</translation>
  </message>
  <message>
   <source>Nobody was missed.</source>
   <translation>沒有過號的</translation>
  </message>
  <message>
   <source>serving</source>
   <translation>服務中</translation>
  </message>
  <message>
   <source>calling</source>
   <translation>叫號中</translation>
  </message>
  <message>
   <source>no matter yet</source>
   <translation>還沒選事項</translation>
  </message>
  <message>
   <source>for another window</source>
   <translation>去別的窗口</translation>
  </message>
  <message>
   <source>away since {time}</source>
   <translation>暫離 {time}</translation>
  </message>
  <message>
   <source>Through one door,
everything done</source>
   <translation>進一扇門
辦所有事</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} 到 {end}</translation>
  </message>
  <message>
   <source>closed today</source>
   <translation>今天不開</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>登入</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>正在登入</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <source>{name}, since {time}</source>
   <translation>{name} {time} 上崗</translation>
  </message>
  <message>
   <source>Not me, sign in as someone else</source>
   <translation>不是我，換人登入</translation>
  </message>
  <message>
   <source>Start at window {number}</source>
   <translation>在 {number} 號窗口上崗</translation>
  </message>
  <message>
   <source>Window {number} is chosen; Enter starts, a digit chooses another.</source>
   <translation>已選 {number} 號窗口，按 Enter 直接上崗，按數字換窗口</translation>
  </message>
  <message>
   <source> {letters} needs an examination first.</source>
   <translation>{letters} 類還沒通過考核，不能接</translation>
  </message>
  <message>
   <source>Open {hours}</source>
   <translation>服務時間 {hours}</translation>
  </message>
  <message>
   <source>people</source>
   <translation>人</translation>
  </message>
  <message>
   <source>At their windows</source>
   <translation>上崗</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>掛起</translation>
  </message>
  <message>
   <source>Good day. Please sign in.</source>
   <translation>您好，請登入</translation>
  </message>
  <message>
   <source>Your staff number and PIN; Enter signs in.</source>
   <translation>輸入工號和口令，按 Enter 登入</translation>
  </message>
  <message>
   <source>Type your staff number.</source>
   <translation>請輸入工號</translation>
  </message>
  <message>
   <source>Type your PIN.</source>
   <translation>請輸入口令</translation>
  </message>
  <message>
   <source>The number or the PIN is wrong. Five wrong PINs lock for 15 minutes.</source>
   <translation>工號或口令不對。口令錯 5 次會鎖 15 分鐘</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>有人</translation>
  </message>
  <message>
   <source>Rostered today: me</source>
   <translation>今天排班：我</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>裝置自檢</translation>
  </message>
  <message>
   <source>{count} visits are on hold: {numbers}</source>
   <translation>有 {count} 件掛起：{numbers}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>讀卡器</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>Receipt printer</source>
   <translation>小票印表機</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>語音</translation>
  </message>
  <message>
   <source>1 Sign in</source>
   <translation>1 登入</translation>
  </message>
  <message>
   <source>2 Choose a window</source>
   <translation>2 選窗口</translation>
  </message>
  <message>
   <source>Rostered</source>
   <translation>排班</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>空著</translation>
  </message>
  <message>
   <source>Rostered today: {name}</source>
   <translation>今天排班：{name}</translation>
  </message>
  <message>
   <source>Nobody rostered</source>
   <translation>沒有排班</translation>
  </message>
  <message>
   <source>none, works without</source>
   <translation>沒有，不影響辦理</translation>
  </message>
  <message>
   <source>to check</source>
   <translation>待核</translation>
  </message>
  <message>
   <source>owed</source>
   <translation>容缺</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>to sign</source>
   <translation>待籤</translation>
  </message>
  <message>
   <source>Materials</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>先不受理</translation>
  </message>
  <message>
   <source> (if it applies)</source>
   <translation>（有就帶）</translation>
  </message>
  <message>
   <source>{n} matters together, {raw} become {merged}</source>
   <translation>{n} 件合併去重，{raw} 份變 {merged} 份</translation>
  </message>
  <message>
   <source>Add a matter with F3; its materials appear here.</source>
   <translation>按 F3 加事項，要的材料會列在這裡</translation>
  </message>
  <message>
   <source>{badges} {material} is missing. What now?</source>
   <translation>{badges} 缺{material}，怎麼辦？</translation>
  </message>
  <message>
   <source>all here</source>
   <translation>全收</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>here/missing</source>
   <translation>收/缺</translation>
  </message>
  <message>
   <source>Accept, bring it by {day}</source>
   <translation>容缺受理，{day}前補</translation>
  </message>
  <message>
   <source>By {day}</source>
   <translation>容缺，{day}前</translation>
  </message>
  <message>
   <source>Cannot be brought later</source>
   <translation>這份不能容缺</translation>
  </message>
  <message>
   <source>The catalogue does not allow this material to be owed.</source>
   <translation>事項目錄規定這份材料不能容缺</translation>
  </message>
  <message>
   <source>{n} materials</source>
   <translation>{n} 份材料</translation>
  </message>
  <message>
   <source>Find a matter</source>
   <translation>查詢事項</translation>
  </message>
  <message>
   <source>{old} has ended, take {new}. </source>
   <translation>{old}已停辦，直接辦{new}。</translation>
  </message>
  <message>
   <source>What is it about?</source>
   <translation>要辦什麼？</translation>
  </message>
  <message>
   <source>Nothing found. Try another word, or its first letters.</source>
   <translation>沒找到。換個說法，或打拼音首字母</translation>
  </message>
  <message>
   <source>initials, pinyin or characters</source>
   <translation>拼音首字母、全拼、漢字都行</translation>
  </message>
  <message>
   <source>add</source>
   <translation>加上</translation>
  </message>
  <message>
   <source>digit</source>
   <translation>數字</translation>
  </message>
  <message>
   <source>add that one</source>
   <translation>直接加</translation>
  </message>
  <message>
   <source>add and search again</source>
   <translation>連著加下一件</translation>
  </message>
  <message>
   <source>old name: {name}</source>
   <translation>舊名：{name}</translation>
  </message>
  <message>
   <source>{number} has been called and has not come. Call again, or mark it as missed.</source>
   <translation>{number} 叫了還沒來。可以重呼，或記過號</translation>
  </message>
  <message>
   <source>{n} visit this year</source>
   <translation>今年來辦 {n} 次</translation>
  </message>
  <message>
   <source>{n} visits this year</source>
   <translation>今年來辦 {n} 次</translation>
  </message>
  <message>
   <source>Still missing: {name}</source>
   <translation>還差：{name}</translation>
  </message>
  <message>
   <source>Call again</source>
   <translation>重呼</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>掛起</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>過號</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>顯示</translation>
  </message>
  <message>
   <source>Read the card</source>
   <translation>讀卡</translation>
  </message>
  <message>
   <source>Type it in</source>
   <translation>手工登記</translation>
  </message>
  <message>
   <source>; under way: {name}</source>
   <translation>，在辦：{name}</translation>
  </message>
  <message>
   <source>Add a matter</source>
   <translation>加事項</translation>
  </message>
  <message>
   <source>Ask the resident: is everything right? F9 accepts and prints one receipt.</source>
   <translation>請居民核對：都對嗎？F9 受理，列印一張回執</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>再打一張</translation>
  </message>
  <message>
   <source>{n} matter accepted</source>
   <translation>已受理 {n} 件</translation>
  </message>
  <message>
   <source>{n} matters accepted</source>
   <translation>已受理 {n} 件</translation>
  </message>
  <message>
   <source>{name}, {receipt}, query code {code}</source>
   <translation>{name}，{receipt}，查詢碼 {code}</translation>
  </message>
  <message>
   <source>The person is not known yet: read the card (F5) or type it in (Ctrl N).</source>
   <translation>還不知道是哪位：請讀身份證（F5）或手工登記（Ctrl N）</translation>
  </message>
  <message>
   <source>Material open: {name}</source>
   <translation>材料還沒核：{name}</translation>
  </message>
  <message>
   <source>F3 finds a matter by its first letters, pinyin, characters or old name.</source>
   <translation>按 F3 查事項：首字母、拼音、漢字、舊名都行</translation>
  </message>
  <message>
   <source>Serving</source>
   <translation>正在服務</translation>
  </message>
  <message>
   <source>No ticket</source>
   <translation>沒取號</translation>
  </message>
  <message>
   <source>direct</source>
   <translation>直接辦理</translation>
  </message>
  <message>
   <source>Issued {time}, waited {wait}</source>
   <translation>{time} 取號，等候 {wait}</translation>
  </message>
  <message>
   <source>Nothing was begun yet.</source>
   <translation>還沒開始辦理</translation>
  </message>
  <message>
   <source>since the call</source>
   <translation>叫號至今</translation>
  </message>
  <message>
   <source>served</source>
   <translation>已服務</translation>
  </message>
  <message>
   <source>Finish and call {number}</source>
   <translation>辦結並呼叫 {number}</translation>
  </message>
  <message>
   <source>Finish this visit</source>
   <translation>辦結這一位</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>還有 {n} 人</translation>
  </message>
  <message>
   <source>Lay the identity card on the reader, or type name and number.</source>
   <translation>請把身份證放上讀卡器，或手工錄姓名和號碼</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>遮住</translation>
  </message>
  <message>
   <source>Registered: {place}</source>
   <translation>戶籍地：{place}</translation>
  </message>
  <message>
   <source>First visit here</source>
   <translation>第一次來</translation>
  </message>
  <message>
   <source>the person</source>
   <translation>身份</translation>
  </message>
  <message>
   <source>{n} still missing: {names}</source>
   <translation>還差 {n} 項：{names}</translation>
  </message>
  <message>
   <source>Accept {n}, print the receipt</source>
   <translation>受理 {n} 件，列印回執</translation>
  </message>
  <message>
   <source>Nothing to accept yet</source>
   <translation>還沒有可受理的</translation>
  </message>
  <message>
   <source>Add a matter with F3 first.</source>
   <translation>請先按 F3 加事項</translation>
  </message>
  <message>
   <source>Cancel acceptance</source>
   <translation>撤銷受理</translation>
  </message>
  <message>
   <source>Accepted already; F2 goes on.</source>
   <translation>已經受理了，按 F2 繼續</translation>
  </message>
  <message>
   <source>Calling</source>
   <translation>正在叫號</translation>
  </message>
  <message>
   <source>call {n}</source>
   <translation>第 {n} 次</translation>
  </message>
  <message>
   <source>After {calls} calls and {minutes} minutes.</source>
   <translation>叫滿 {calls} 次、等滿 {minutes} 分鐘才能過號</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>排隊</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>優先</translation>
  </message>
  <message>
   <source>male</source>
   <translation>男</translation>
  </message>
  <message>
   <source>female</source>
   <translation>女</translation>
  </message>
  <message>
   <source>card read {time}</source>
   <translation>讀卡核驗 {time}</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>手工登記</translation>
  </message>
  <message>
   <source>65 or older</source>
   <translation>65 歲以上</translation>
  </message>
  <message>
   <source>Promises</source>
   <translation>承諾辦結</translation>
  </message>
  <message>
   <source>accepted, material owed</source>
   <translation>容缺受理</translation>
  </message>
  <message>
   <source>appointment</source>
   <translation>預約</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>材料、資訊都齊了</translation>
  </message>
  <message>
   <source>by {day}</source>
   <translation>{day}前</translation>
  </message>
  <message>
   <source>{n} answers open</source>
   <translation>資訊差 {n} 項</translation>
  </message>
  <message>
   <source>{n} materials open</source>
   <translation>材料差 {n} 份</translation>
  </message>
  <message>
   <source>{n} years</source>
   <translation>{n} 歲</translation>
  </message>
  <message>
   <source>A visit holds at most 9 matters.</source>
   <translation>一次最多辦 9 件</translation>
  </message>
  <message>
   <source>Receipts wait</source>
   <translation>回執等著列印</translation>
  </message>
  <message>
   <source>notice</source>
   <translation>一次性告知單</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>當場答覆</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>答覆</translation>
  </message>
  <message>
   <source>notice of what is missing</source>
   <translation>一次性告知單</translation>
  </message>
  <message>
   <source>reply on the spot: done, refused, passed on</source>
   <translation>當場答覆：辦結、不予受理、轉辦</translation>
  </message>
  <message>
   <source>Done on the spot, with F9</source>
   <translation>辦結，按 F9 受理時當場辦結</translation>
  </message>
  <message>
   <source>Done on the spot</source>
   <translation>辦結</translation>
  </message>
  <message>
   <source>Pass on to {department}, promise a day</source>
   <translation>轉辦，交{department}，約定答覆日期</translation>
  </message>
  <message>
   <source>Accept; {department} decides</source>
   <translation>受理，交{department}決定</translation>
  </message>
  <message>
   <source>{department} decides this matter.</source>
   <translation>這件由{department}決定，窗口不能當場辦結</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>{name}: the answer</source>
   <translation>{name}，怎麼答覆？</translation>
  </message>
  <message>
   <source>A material is missing</source>
   <translation>缺材料</translation>
  </message>
  <message>
   <source>The conditions are not met</source>
   <translation>不符合條件</translation>
  </message>
  <message>
   <source>Why is {name} not accepted?</source>
   <translation>{name}，為什麼不予受理？</translation>
  </message>
  <message>
   <source>By when does the resident have the answer?</source>
   <translation>幾天內答覆居民？</translation>
  </message>
  <message>
   <source>{department} decides; the day stands on the receipt.</source>
   <translation>由{department}決定，日期寫在回執上</translation>
  </message>
  <message>
   <source>Nothing of this visit is left to decide here.</source>
   <translation>這次沒有要在窗口辦結的了</translation>
  </message>
  <message>
   <source>Which one is done now?</source>
   <translation>哪一件辦好了？</translation>
  </message>
  <message>
   <source>{number} is done</source>
   <translation>{number} 已辦結</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>什麼都不缺</translation>
  </message>
  <message>
   <source>Notice of missing materials</source>
   <translation>一次性告知單</translation>
  </message>
  <message>
   <source>{n} missing</source>
   <translation>缺 {n} 份</translation>
  </message>
  <message>
   <source>Tell the resident all of it now, so that one way is enough.</source>
   <translation>請把缺的一次說全，讓居民少跑一趟</translation>
  </message>
  <message>
   <source>Told once and completely, as the Administrative License Law, article 32 asks.</source>
   <translation>依據：行政許可法第三十二條，一次告知需要補正的全部內容</translation>
  </message>
  <message>
   <source>The resident was told</source>
   <translation>已當面告知</translation>
  </message>
  <message>
   <source>not accepted</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>Accept {n}, {now} done at once</source>
   <translation>受理 {n} 件，當場辦結 {now} 件</translation>
  </message>
  <message>
   <source>Every matter is refused; F2 closes the visit, F11 changes a reply.</source>
   <translation>都不予受理了，按 F2 結束，按 F11 改答覆</translation>
  </message>
  <message>
   <source>Done now</source>
   <translation>現在辦結</translation>
  </message>
  <message>
   <source>This social security card belongs to somebody else. Take it out.</source>
   <translation>這張社保卡不是本人的，請取出來</translation>
  </message>
  <message>
   <source>social card</source>
   <translation>社保卡</translation>
  </message>
  <message>
   <source>social card read</source>
   <translation>社保卡已讀</translation>
  </message>
  <message>
   <source>press {known}</source>
   <translation>按 {known}</translation>
  </message>
  <message>
   <source>This receipt is not known here.</source>
   <translation>本機沒有這張回執</translation>
  </message>
  <message>
   <source>Person, case or matter</source>
   <translation>查人、查件、查事項</translation>
  </message>
  <message>
   <source>Find a person, a case or a matter</source>
   <translation>查人、查件、查事項</translation>
  </message>
  <message>
   <source>A name in characters, pinyin or initials, the last four of an identity number or telephone, a case number, or a matter by its initials.</source>
   <translation>姓名、姓名拼音或首字母、證件號或手機號後四位、辦件編號、事項首字母都行</translation>
  </message>
  <message>
   <source>matter</source>
   <translation>事項</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>case</source>
   <translation>辦件</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>開啟</translation>
  </message>
  <message>
   <source>back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>passed on</source>
   <translation>已轉辦</translation>
  </message>
  <message>
   <source>from the register, no card</source>
   <translation>從名冊選的，沒讀卡</translation>
  </message>
  <message>
   <source>{name}, accepted {day} {time} by {worker} at window {window}</source>
   <translation>{name}，{day} {time} 由 {window} 號窗口{worker}受理</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>辦件</translation>
  </message>
  <message>
   <source>Serve this person</source>
   <translation>給這位辦</translation>
  </message>
  <message>
   <source>Who can apply</source>
   <translation>誰能辦</translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation>法律依據</translation>
  </message>
  <message>
   <source>No case yet.</source>
   <translation>還沒有辦件</translation>
  </message>
  <message>
   <source>Still to bring</source>
   <translation>還要補</translation>
  </message>
  <message>
   <source>Synced {time}</source>
   <translation>已同步 {time}</translation>
  </message>
  <message>
   <source>Synced</source>
   <translation>已同步</translation>
  </message>
  <message>
   <source>Sending {n} entry</source>
   <translation>正在上傳 {n} 件</translation>
  </message>
  <message>
   <source>Sending {n} entries</source>
   <translation>正在上傳 {n} 件</translation>
  </message>
  <message>
   <source>Offline, {n} kept here</source>
   <translation>離線，本機存 {n} 件</translation>
  </message>
  <message>
   <source>{n} entry was not taken</source>
   <translation>{n} 件沒傳上，請告訴站長</translation>
  </message>
  <message>
   <source>{n} entries were not taken</source>
   <translation>{n} 件沒傳上，請告訴站長</translation>
  </message>
  <message>
   <source>The hall's server cannot be reached</source>
   <translation>連不上大廳伺服器</translation>
  </message>
  <message>
   <source>The hall's server has not been reached since {time}</source>
   <translation>{time} 起連不上大廳伺服器</translation>
  </message>
  <message>
   <source>Read cards, accept and print as usual; all of it is sent when the line is back. Records of other departments cannot be looked up; calls follow the order last known.</source>
   <translation>可以照常讀卡、受理、列印，恢復後自動上傳。查不了電子證照和跨部門資訊，叫號按本機最後同步的順序繼續。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再連一次</translation>
  </message>
  <message>
   <source>What is kept here</source>
   <translation>看存了什麼</translation>
  </message>
  <message>
   <source>Kept here, waits to be sent</source>
   <translation>本機存著、等上傳</translation>
  </message>
  <message>
   <source>encrypted on this machine</source>
   <translation>加密存在本機</translation>
  </message>
  <message>
   <source>Nothing was taken in since then.</source>
   <translation>從那時起還沒有受理</translation>
  </message>
  <message>
   <source>waits to be sent</source>
   <translation>等上傳</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>印表機</translation>
  </message>
  <message>
   <source>no card reader</source>
   <translation>沒有讀卡器</translation>
  </message>
  <message>
   <source>papers wait</source>
   <translation>有紙沒打出來</translation>
  </message>
  <message>
   <source>The hall is closed now.</source>
   <translation>大廳現在沒開門</translation>
  </message>
  <message>
   <source>none</source>
   <translation>不優先</translation>
  </message>
  <message>
   <source>pregnancy</source>
   <translation>孕婦</translation>
  </message>
  <message>
   <source>military</source>
   <translation>軍人</translation>
  </message>
  <message>
   <source>Give out a ticket</source>
   <translation>發號</translation>
  </message>
  <message>
   <source>the age comes from the card on the reader</source>
   <translation>放身份證自動看年齡</translation>
  </message>
  <message>
   <source>Given out last</source>
   <translation>剛發的號</translation>
  </message>
  <message>
   <source>Given out here</source>
   <translation>本次發的號</translation>
  </message>
  <message>
   <source>Sit at a window instead</source>
   <translation>改去坐窗口</translation>
  </message>
  <message>
   <source>Matters: {names}</source>
   <translation>要辦：{names}</translation>
  </message>
  <message>
   <source>No matter chosen; the window asks.</source>
   <translation>沒選事項，到窗口再問</translation>
  </message>
  <message>
   <source>Print a ticket of class {letter}</source>
   <translation>列印 {letter} 類號</translation>
  </message>
  <message>
   <source>Choose a class by its digit</source>
   <translation>先按數字選類別</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>還沒有</translation>
  </message>
  <message>
   <source>{n} ahead, called about {when}</source>
   <translation>前面 {n} 人，大約 {when} 叫到</translation>
  </message>
  <message>
   <source>No ticket was given out here yet.</source>
   <translation>這裡還沒發過號</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>補打</translation>
  </message>
  <message>
   <source>{number} is printed</source>
   <translation>{number} 在列印</translation>
  </message>
  <message>
   <source>print the ticket</source>
   <translation>列印號票</translation>
  </message>
  <message>
   <source>Give out tickets</source>
   <translation>去取號臺</translation>
  </message>
  <message>
   <source>Reception</source>
   <translation>取號臺</translation>
  </message>
  <message>
   <source>{n} waiting, {wait}</source>
   <translation>等候 {n} 人，{wait}</translation>
  </message>
  <message>
   <source>nobody waiting, {wait}</source>
   <translation>沒人等，{wait}</translation>
  </message>
  <message>
   <source>disabled person</source>
   <translation>殘疾人</translation>
  </message>
  <message>
   <source>{n} given out</source>
   <translation>{n} 張</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新讀卡</translation>
  </message>
  <message>
   <source>Finish and call</source>
   <translation>辦結並叫號</translation>
  </message>
  <message>
   <source>saved as files</source>
   <translation>存成檔案</translation>
  </message>
  <message>
   <source>how</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Nothing is handed over for this one.</source>
   <translation>這份不用交，沒有收取方式</translation>
  </message>
  <message>
   <source>How was {name} taken?</source>
   <translation>{name}，怎麼收的？</translation>
  </message>
  <message>
   <source>The receipt says it in these words.</source>
   <translation>回執上照這樣寫</translation>
  </message>
  <message>
   <source>{n} ahead; no window takes this class yet</source>
   <translation>前面 {n} 人，還沒有窗口接這類號</translation>
  </message>
  <message>
   <source>Good morning, {name}</source>
   <translation>{name}，早上好</translation>
  </message>
  <message>
   <source>Good afternoon, {name}</source>
   <translation>{name}，下午好</translation>
  </message>
  <message>
   <source>Good evening, {name}</source>
   <translation>{name}，晚上好</translation>
  </message>
  <message>
   <source>here {n}</source>
   <translation>已齊 {n}</translation>
  </message>
  <message>
   <source>to check {n}</source>
   <translation>待核 {n}</translation>
  </message>
  <message>
   <source>to sign {n}</source>
   <translation>待籤 {n}</translation>
  </message>
  <message>
   <source>owed {n}</source>
   <translation>容缺 {n}</translation>
  </message>
  <message>
   <source>missing {n}</source>
   <translation>缺 {n}</translation>
  </message>
  <message>
   <source>{n} together</source>
   <translation>合併 {n} 份</translation>
  </message>
  <message>
   <source>from {day}, working days only</source>
   <translation>從 {day} 起算，只算工作日</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>從 {day} 起算</translation>
  </message>
  <message>
   <source>Issued {time}, called at once</source>
   <translation>{time} 取號，隨到隨叫</translation>
  </message>
  <message>
   <source>Nobody is waiting.</source>
   <translation>沒有人在等</translation>
  </message>
  <message>
   <source>{n} person</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>{n} matter</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} matters</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n}, all satisfied</source>
   <translation>{n} 條，都是滿意以上</translation>
  </message>
  <message>
   <source>The card reader is back.</source>
   <translation>讀卡器好了</translation>
  </message>
  <message>
   <source>{number} is a ticket of another day.</source>
   <translation>{number} 是別的日子的號</translation>
  </message>
  <message>
   <source>Another ticket was read. Finish this visit first, or hold it.</source>
   <translation>掃到的是別人的號。先辦完這一位，或按 F8 掛起</translation>
  </message>
  <message>
   <source>{number} does not wait for this window.</source>
   <translation>{number} 沒在等這個窗口</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>檢視</translation>
  </message>
  <message>
   <source>What was the resident told?</source>
   <translation>跟居民是怎麼答覆的？</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>寫一句</translation>
  </message>
  <message>
   <source>Kept with the case; the resident has an answer from then on.</source>
   <translation>會記在這一件裡，從現在起算已答覆</translation>
  </message>
  <message>
   <source>How is {name} decided?</source>
   <translation>{name}，結果是什麼？</translation>
  </message>
  <message>
   <source>How is the result handed over?</source>
   <translation>結果怎麼給居民？</translation>
  </message>
  <message>
   <source>Which department is the right one?</source>
   <translation>該轉給哪個部門？</translation>
  </message>
  <message>
   <source>The limit goes on; the first-asked worker stays.</source>
   <translation>時限照走，首問責任人不變</translation>
  </message>
  <message>
   <source>Hand {number} over to whom?</source>
   <translation>{number} 移交給誰？</translation>
  </message>
  <message>
   <source>It stays yours until they accept it.</source>
   <translation>對方接下之前，還是您的</translation>
  </message>
  <message>
   <source>Why do you not take it over?</source>
   <translation>為什麼不接？</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why does the resident take it back?</source>
   <translation>居民為什麼撤回？</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>接下</translation>
  </message>
  <message>
   <source>Do not take it over</source>
   <translation>不接</translation>
  </message>
  <message>
   <source>A material was brought</source>
   <translation>材料補來了</translation>
  </message>
  <message>
   <source>Send to the department</source>
   <translation>送部門辦理</translation>
  </message>
  <message>
   <source>Hand over the result</source>
   <translation>結果給居民</translation>
  </message>
  <message>
   <source>Tell the resident</source>
   <translation>答覆居民</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>辦結</translation>
  </message>
  <message>
   <source>Another department</source>
   <translation>轉別的部門</translation>
  </message>
  <message>
   <source>Hand over to a colleague</source>
   <translation>移交同事</translation>
  </message>
  <message>
   <source>Resident takes it back</source>
   <translation>居民撤回</translation>
  </message>
  <message>
   <source>Which material was brought?</source>
   <translation>補來的是哪一份？</translation>
  </message>
  <message>
   <source>It is being worked on and will be ready by its last day</source>
   <translation>正在辦，到期前能辦好</translation>
  </message>
  <message>
   <source>The result is ready and can be fetched</source>
   <translation>已經辦好，可以來取</translation>
  </message>
  <message>
   <source>It is not possible; the reason was explained</source>
   <translation>辦不了，原因已經講清楚</translation>
  </message>
  <message>
   <source>Why is it not granted?</source>
   <translation>為什麼不批准？</translation>
  </message>
  <message>
   <source>Why does it go to {department}?</source>
   <translation>為什麼轉給{department}？</translation>
  </message>
  <message>
   <source>Not my field of work</source>
   <translation>不是我這一塊的事</translation>
  </message>
  <message>
   <source>I am away these days</source>
   <translation>這幾天我不在崗</translation>
  </message>
  <message>
   <source>It is settled otherwise</source>
   <translation>事情已經解決了</translation>
  </message>
  <message>
   <source>Every acceptance of this visit is cancelled.</source>
   <translation>這一次的受理都撤銷了</translation>
  </message>
  <message>
   <source>Look at which case?</source>
   <translation>看哪一件？</translation>
  </message>
  <message>
   <source>The materials do not prove it</source>
   <translation>材料證明不了</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>Not granted</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>Here at the window</source>
   <translation>當面給</translation>
  </message>
  <message>
   <source>By post</source>
   <translation>郵寄</translation>
  </message>
  <message>
   <source>To the agent</source>
   <translation>交給代辦人</translation>
  </message>
  <message>
   <source>As an electronic licence</source>
   <translation>發電子證照</translation>
  </message>
  <message>
   <source>It is their matter</source>
   <translation>屬於他們管</translation>
  </message>
  <message>
   <source>They decide the next step</source>
   <translation>下一步由他們辦</translation>
  </message>
  <message>
   <source>Cancel which acceptance?</source>
   <translation>撤銷哪一件？</translation>
  </message>
  <message>
   <source>{name}, offered to {other}</source>
   <translation>{name}，正移交給 {other}</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>答覆</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>經過</translation>
  </message>
  <message>
   <source>owed, by {day}</source>
   <translation>容缺，{day}前補</translation>
  </message>
  <message>
   <source>the resident waits</source>
   <translation>居民還在等</translation>
  </message>
  <message>
   <source>given</source>
   <translation>已答覆</translation>
  </message>
  <message>
   <source>now due {day}</source>
   <translation>到期日改為 {day}</translation>
  </message>
  <message>
   <source>has one under way; {words}</source>
   <translation>已有在辦；{words}</translation>
  </message>
  <message>
   <source>and {n} more case</source>
   <translation>另有 {n} 件</translation>
  </message>
  <message>
   <source>and {n} more cases</source>
   <translation>另有 {n} 件</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Write a sentence, or choose one by its digit.</source>
   <translation>寫一句，或按數字選一句</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>記下</translation>
  </message>
  <message>
   <source>did not take effect ({need}); {said}</source>
   <translation>沒有生效（要有：{need}）；{said}</translation>
  </message>
  <message>
   <source>The last day became certain: {day}</source>
   <translation>到期日確定為 {day}</translation>
  </message>
  <message>
   <source>did not grant it</source>
   <translation>辦結，不同意</translation>
  </message>
  <message>
   <source>Reminder to {name}</source>
   <translation>提醒{name}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>This entry is not known here.</source>
   <translation>本機沒有這條登記</translation>
  </message>
  <message>
   <source>Who can answer this?</source>
   <translation>這件事誰能答覆？</translation>
  </message>
  <message>
   <source>It stays with you until the resident has the answer.</source>
   <translation>居民得到答覆之前，一直由您跟著</translation>
  </message>
  <message>
   <source>Hand it over to whom?</source>
   <translation>移交給誰？</translation>
  </message>
  <message>
   <source>Which later day?</source>
   <translation>改到哪一天？</translation>
  </message>
  <message>
   <source>Why is no answer wanted any more?</source>
   <translation>為什麼不用答覆了？</translation>
  </message>
  <message>
   <source>Which case did it become?</source>
   <translation>變成了哪一件？</translation>
  </message>
  <message>
   <source>I find it out myself</source>
   <translation>我自己去問清楚</translation>
  </message>
  <message>
   <source>{n} working days, {day}</source>
   <translation>{n} 個工作日，{day}</translation>
  </message>
  <message>
   <source>Answer the resident</source>
   <translation>答覆居民</translation>
  </message>
  <message>
   <source>It became a case</source>
   <translation>已轉成辦件</translation>
  </message>
  <message>
   <source>Promise a later day</source>
   <translation>改約答覆日</translation>
  </message>
  <message>
   <source>No longer wanted</source>
   <translation>不用答覆了</translation>
  </message>
  <message>
   <source>Explained; nothing more is to be done</source>
   <translation>已經講清楚，不用再辦</translation>
  </message>
  <message>
   <source>Told where and with what to apply</source>
   <translation>已告知到哪裡、帶什麼去辦</translation>
  </message>
  <message>
   <source>The department has answered and the resident was told</source>
   <translation>部門已回話，已轉告居民</translation>
  </message>
  <message>
   <source>Why is a later day promised?</source>
   <translation>為什麼要改期？</translation>
  </message>
  <message>
   <source>The resident said so</source>
   <translation>居民說不用了</translation>
  </message>
  <message>
   <source>Written down; the answer is due on {day}</source>
   <translation>已登記，{day}前答覆</translation>
  </message>
  <message>
   <source>The department still checks it</source>
   <translation>部門還在核</translation>
  </message>
  <message>
   <source>The resident asked for it</source>
   <translation>居民要求的</translation>
  </message>
  <message>
   <source>First-asked register</source>
   <translation>首問登記</translation>
  </message>
  <message>
   <source>reply by {day}</source>
   <translation>{day}前答覆</translation>
  </message>
  <message>
   <source>what cannot be done here is written down; whoever was asked first follows it</source>
   <translation>順帶問到、這裡辦不了的事記一筆，由首問人跟到有答覆</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答覆</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>問的什麼事</translation>
  </message>
  <message>
   <source>Name and telephone of who asked</source>
   <translation>來問的人姓名和電話</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>登記時間</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>來問的人</translation>
  </message>
  <message>
   <source>To be told</source>
   <translation>答覆給</translation>
  </message>
  <message>
   <source>Who can answer</source>
   <translation>誰來答覆</translation>
  </message>
  <message>
   <source>Reply by</source>
   <translation>答覆期限</translation>
  </message>
  <message>
   <source>Whoever was asked first follows it until the resident has the answer.</source>
   <translation>誰先被問到，誰就跟到居民有答覆</translation>
  </message>
  <message>
   <source>To be told: {person}</source>
   <translation>答覆給：{person}</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>我要跟進</translation>
  </message>
  <message>
   <source>Nothing is due from you.</source>
   <translation>沒有要跟進的</translation>
  </message>
  <message>
   <source>due or over</source>
   <translation>今明到期或逾期</translation>
  </message>
  <message>
   <source>asked first, no answer yet</source>
   <translation>首問未答覆</translation>
  </message>
  <message>
   <source>resident brings material</source>
   <translation>等居民補正</translation>
  </message>
  <message>
   <source>Nothing is due from you here.</source>
   <translation>這裡沒有要跟進的</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>第 {page} 頁，共 {pages} 頁</translation>
  </message>
  <message>
   <source>part</source>
   <translation>換欄</translation>
  </message>
  <message>
   <source>look</source>
   <translation>檢視</translation>
  </message>
  <message>
   <source>Asked: {what}</source>
   <translation>首問：{what}</translation>
  </message>
  <message>
   <source>press the department</source>
   <translation>催辦</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Asked first</source>
   <translation>首問</translation>
  </message>
  <message>
   <source>Materials owed</source>
   <translation>補正</translation>
  </message>
  <message>
   <source>To be answered</source>
   <translation>待答覆</translation>
  </message>
  <message>
   <source>Handed to me</source>
   <translation>移交給我</translation>
  </message>
  <message>
   <source>take it over</source>
   <translation>接下</translation>
  </message>
  <message>
   <source>needs an owner</source>
   <translation>要定責任人</translation>
  </message>
  <message>
   <source>hand over the result</source>
   <translation>給結果</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>答覆</translation>
  </message>
  <message>
   <source>remind of the material</source>
   <translation>提醒補正</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>follow up</source>
   <translation>我要跟進</translation>
  </message>
  <message>
   <source>first-asked register</source>
   <translation>首問登記</translation>
  </message>
  <message>
   <source>take the matter out; held, cancel an acceptance</source>
   <translation>去掉事項；受理後按住撤銷受理</translation>
  </message>
  <message>
   <source>write down what was asked, first-asked register</source>
   <translation>記一筆，首問登記</translation>
  </message>
  <message>
   <source>what is to be followed up</source>
   <translation>我要跟進</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>登記</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>代辦人</translation>
  </message>
  <message>
   <source>household</source>
   <translation>戶內</translation>
  </message>
  <message>
   <source>Who comes for the resident?</source>
   <translation>誰替居民來辦？</translation>
  </message>
  <message>
   <source>How does {name} show that the resident sent them?</source>
   <translation>{name} 憑什麼代辦？</translation>
  </message>
  <message>
   <source>Family needs none; anybody else does.</source>
   <translation>家人不用委託書，別人要</translation>
  </message>
  <message>
   <source>The household</source>
   <translation>家庭成員</translation>
  </message>
  <message>
   <source>First say who it is for: F5 or Ctrl N.</source>
   <translation>先按 F5 讀卡或 Ctrl N 登記居民本人</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>別的人</translation>
  </message>
  <message>
   <source>Add a member</source>
   <translation>加一位成員</translation>
  </message>
  <message>
   <source>Nobody is entered yet. The resident becomes the head.</source>
   <translation>還沒登記。登記後居民本人為戶主</translation>
  </message>
  <message>
   <source>This is the resident.</source>
   <translation>這是居民本人</translation>
  </message>
  <message>
   <source>Nobody, the resident is here</source>
   <translation>沒有，本人來了</translation>
  </message>
  <message>
   <source>Lay the agent's identity card on the reader, or type it in.</source>
   <translation>把代辦人身份證放上讀卡器，或手工填</translation>
  </message>
  <message>
   <source>To the resident</source>
   <translation>與居民的關係</translation>
  </message>
  <message>
   <source>A mandate on paper, kept here</source>
   <translation>帶來委託書，已收</translation>
  </message>
  <message>
   <source>A mandate signed here by the resident</source>
   <translation>居民當面籤委託書</translation>
  </message>
  <message>
   <source>Guardian or contact of this matter</source>
   <translation>作本件的監護人或聯絡人</translation>
  </message>
  <message>
   <source>Comes for the resident today</source>
   <translation>今天替居民來辦</translation>
  </message>
  <message>
   <source>No longer lives here</source>
   <translation>不住一起了</translation>
  </message>
  <message>
   <source>Lay their identity card on the reader, or type it in.</source>
   <translation>把成員身份證放上讀卡器，或手工填</translation>
  </message>
  <message>
   <source>To the head of the household</source>
   <translation>與戶主的關係</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>家庭成員</translation>
  </message>
  <message>
   <source>agent: {name}, {relation}</source>
   <translation>代辦人：{name}，{relation}</translation>
  </message>
  <message>
   <source>Household of {n}</source>
   <translation>家庭 {n} 人</translation>
  </message>
  <message>
   <source>registered in this street</source>
   <translation>本街道戶籍</translation>
  </message>
  <message>
   <source>the resident</source>
   <translation>本人</translation>
  </message>
  <message>
   <source>head of the household</source>
   <translation>戶主</translation>
  </message>
  <message>
   <source>grandchild</source>
   <translation>孫輩</translation>
  </message>
  <message>
   <source>{name} is not for this agent to ask: F11 refuses it, Ctrl U changes the agent.</source>
   <translation>{name}不能由這位代辦：按 F11 不受理，或 Ctrl U 換代辦人</translation>
  </message>
  <message>
   <source>The hand-over slip for {to} is printed</source>
   <translation>給{to}的交接單已列印</translation>
  </message>
  <message>
   <source>Hand-over slip</source>
   <translation>交接單</translation>
  </message>
  <message>
   <source>The place in line is kept, and what was typed goes along.</source>
   <translation>排隊位置不變，填好的內容一起帶過去</translation>
  </message>
  <message>
   <source>A department; I follow it until it answers</source>
   <translation>轉部門答覆，由我跟到有結果</translation>
  </message>
  <message>
   <source>Told and on record; the notice is printed.</source>
   <translation>已一次告知並留存，告知單已列印</translation>
  </message>
  <message>
   <source>The resident cannot read the screen</source>
   <translation>居民看不清小屏</translation>
  </message>
  <message>
   <source>The resident cannot write on it</source>
   <translation>居民不便在屏上簽字</translation>
  </message>
  <message>
   <source>There is no screen, or it does not work</source>
   <translation>沒有小屏，或小屏壞了</translation>
  </message>
  <message>
   <source>The resident wants paper</source>
   <translation>居民要紙質簽字</translation>
  </message>
  <message>
   <source>Why is it signed on paper?</source>
   <translation>為什麼用紙質簽字？</translation>
  </message>
  <message>
   <source>The signed papers are kept with the case; the reason is on record.</source>
   <translation>簽好的紙收進這一件裡，原因會記下來</translation>
  </message>
  <message>
   <source>accept, signed on paper</source>
   <translation>受理，紙質簽字</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>Lives at</source>
   <translation>現住</translation>
  </message>
  <message>
   <source>Still owed: {name}, by {day}</source>
   <translation>還差{name}，{day}前補</translation>
  </message>
  <message>
   <source>send to the resident, accept and print</source>
   <translation>發給居民核對，受理並列印</translation>
  </message>
  <message>
   <source>ask the resident for a rating</source>
   <translation>請居民評價</translation>
  </message>
  <message>
   <source>show the receipt's code to the resident</source>
   <translation>把回執二維碼給居民看</translation>
  </message>
  <message>
   <source>let the resident type the number</source>
   <translation>請居民自己輸號碼</translation>
  </message>
  <message>
   <source>It was changed since the resident signed. Send it again with F9.</source>
   <translation>居民簽字後內容改過了，按 F9 再發一次</translation>
  </message>
  <message>
   <source>There is no resident's screen at this window.</source>
   <translation>這個窗口沒接居民小屏</translation>
  </message>
  <message>
   <source>See how it stands: {n}</source>
   <translation>查辦到哪一步：{n}</translation>
  </message>
  <message>
   <source>The resident types it now.</source>
   <translation>請居民在小屏上輸入</translation>
  </message>
  <message>
   <source>Accept first; the resident rates what was done.</source>
   <translation>先受理，辦完了再請居民評價</translation>
  </message>
  <message>
   <source>The resident has rated.</source>
   <translation>居民已評價</translation>
  </message>
  <message>
   <source>The resident says that something is wrong. Ask what.</source>
   <translation>居民說有錯，問一下哪裡不對</translation>
  </message>
  <message>
   <source>The resident has typed it.</source>
   <translation>居民輸好了</translation>
  </message>
  <message>
   <source>on the screen</source>
   <translation>已發到小屏</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Sign on paper instead</source>
   <translation>改用紙簽字</translation>
  </message>
  <message>
   <source>The screen is gone; it is shown again as soon as it is back.</source>
   <translation>小屏斷了，接上後會再顯示</translation>
  </message>
  <message>
   <source>Waiting for the resident</source>
   <translation>等居民確認</translation>
  </message>
  <message>
   <source>who checks, signs and confirms at the small screen.</source>
   <translation>居民正在小屏上核對、簽字</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>掃描件</translation>
  </message>
  <message>
   <source>materials: how it was taken, scans</source>
   <translation>材料：怎麼收的、掃描件</translation>
  </message>
  <message>
   <source>Scan or photograph it</source>
   <translation>掃描或拍照</translation>
  </message>
  <message>
   <source>Other windows have just called those who were waiting.</source>
   <translation>在等的人剛被別的窗口叫走了</translation>
  </message>
  <message>
   <source>{number} was called at two windows</source>
   <translation>{number} 被兩個窗口叫了</translation>
  </message>
  <message>
   <source>The ticket is yours. If nobody comes, the person stands at window {other}.</source>
   <translation>這個號歸您這裡。沒人過來的話，人在 {other} 號窗口</translation>
  </message>
  <message>
   <source>Window {window} has the ticket now.</source>
   <translation>這個號現在歸 {window} 號窗口</translation>
  </message>
  <message>
   <source>The ticket is at no window any more.</source>
   <translation>這個號已經不在任何窗口了</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>知道了</translation>
  </message>
  <message>
   <source>Send the person to window {window}</source>
   <translation>請居民去 {window} 號窗口</translation>
  </message>
  <message>
   <source>The person stands here: take the ticket over</source>
   <translation>人就在我這裡：號轉到我這裡</translation>
  </message>
  <message>
   <source>Window {other} called it at {theirs}, without knowing of your call at {mine}.</source>
   <translation>您 {mine} 先叫了號，{other} 號窗口斷網不知道，{theirs} 又叫了一次。</translation>
  </message>
  <message>
   <source>You called it at {mine}, without knowing that window {other} had called it at {theirs}.</source>
   <translation>{other} 號窗口 {theirs} 先叫了號，您斷網不知道，{mine} 又叫了一次。</translation>
  </message>
  <message>
   <source>No case of this visit waits for this material any more.</source>
   <translation>這次辦的事項都不再等這份材料了。</translation>
  </message>
  <message>
   <source>{name} was brought</source>
   <translation>{name}補來了</translation>
  </message>
  <message>
   <source>The case goes on, and a receipt of it is printed for the resident.</source>
   <translation>這件接著往下辦，同時給居民打一張補交憑證。</translation>
  </message>
  <message>
   <source>Brought later: {name}</source>
   <translation>補交：{name}</translation>
  </message>
  <message>
   <source>It is on record; the receipt of it is printed</source>
   <translation>已經記下，補交憑證已列印</translation>
  </message>
  <message>
   <source>All of them, seen and complete</source>
   <translation>全都補齊了，看過，沒問題</translation>
  </message>
  <message>
   <source>Seen and complete</source>
   <translation>看過，沒問題</translation>
  </message>
  <message>
   <source>Receipt of materials brought later</source>
   <translation>補交材料憑證</translation>
  </message>
  <message>
   <source>goes on when everything is there</source>
   <translation>其餘的補齊了再往下辦</translation>
  </message>
  <message>
   <source>goes on</source>
   <translation>接著往下辦</translation>
  </message>
  <message>
   <source>goes on, last day {due}</source>
   <translation>接著往下辦，最遲 {due}</translation>
  </message>
  <message>
   <source>Still missing: {names}</source>
   <translation>還差：{names}</translation>
  </message>
  <message>
   <source>Nothing is missing any more.</source>
   <translation>材料都齊了，不用再跑。</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>受理編號</translation>
  </message>
  <message>
   <source>Brought at</source>
   <translation>補交時間</translation>
  </message>
  <message>
   <source>Received now</source>
   <translation>這次收到</translation>
  </message>
  <message>
   <source>my roster, and swaps with colleagues</source>
   <translation>我的排班，和同事換班</translation>
  </message>
  <message>
   <source>My roster</source>
   <translation>我的排班</translation>
  </message>
  <message>
   <source>published places of the next four weeks</source>
   <translation>今後四周已發布的班次</translation>
  </message>
  <message>
   <source>another line</source>
   <translation>換一行</translation>
  </message>
  <message>
   <source>agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>do not swap</source>
   <translation>不換</translation>
  </message>
  <message>
   <source>ask for a swap</source>
   <translation>想換班</translation>
  </message>
  <message>
   <source>No roster is published that has you in it. The station head publishes it.</source>
   <translation>還沒有發布排到您的班表，由站長發布</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>等您答覆</translation>
  </message>
  <message>
   <source>waits for the answer</source>
   <translation>等對方答覆</translation>
  </message>
  <message>
   <source>{name} would like to swap with you</source>
   <translation>{name}想和您換班</translation>
  </message>
  <message>
   <source>you give {mine}; you get {theirs}</source>
   <translation>您讓出 {mine}；換來 {theirs}</translation>
  </message>
  <message>
   <source>you asked to swap {place}</source>
   <translation>您想換掉 {place}</translation>
  </message>
  <message>
   <source>for {place}</source>
   <translation>換成 {place}</translation>
  </message>
  <message>
   <source>window {n}</source>
   <translation>{n} 號窗口</translation>
  </message>
  <message>
   <source>help and home visits</source>
   <translation>幫辦和走訪</translation>
  </message>
  <message>
   <source>on duty</source>
   <translation>值班</translation>
  </message>
  <message>
   <source>You have asked for this place already; take that back first.</source>
   <translation>這個班您已經找人換了，先收回那一次</translation>
  </message>
  <message>
   <source>Nobody can swap this place with you by the rules.</source>
   <translation>按規則沒有人能和您換這個班</translation>
  </message>
  <message>
   <source>Swap {place} for</source>
   <translation>把 {place} 換成</translation>
  </message>
  <message>
   <source>{name} sees it at the next sign-in and under Ctrl R.</source>
   <translation>{name}下次登入時會看到，按 Ctrl R 也能看到</translation>
  </message>
  <message>
   <source>Swapped; the roster says so from now on.</source>
   <translation>換好了，班表已經改過來</translation>
  </message>
  <message>
   <source>Declined.</source>
   <translation>已答覆不換</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>已收回</translation>
  </message>
  <message>
   <source>A colleague would like to swap a place with you: Ctrl R.</source>
   <translation>有一位同事想和您換班，按 Ctrl R 看</translation>
  </message>
  <message>
   <source>{n} colleagues would like to swap a place with you: Ctrl R.</source>
   <translation>有 {n} 位同事想和您換班，按 Ctrl R 看</translation>
  </message>
  <message>
   <source>Rated by the resident</source>
   <translation>居民評價了</translation>
  </message>
  <message>
   <source>Ask to sign, accept {n}</source>
   <translation>請居民確認簽字，受理 {n} 件</translation>
  </message>
  <message>
   <source>Accepted as soon as the resident confirms on the small screen; one receipt.</source>
   <translation>居民在小屏點“都對，確認”後自動受理，列印 1 張回執</translation>
  </message>
  <message>
   <source>Small screen</source>
   <translation>小屏</translation>
  </message>
  <message>
   <source>added already</source>
   <translation>已在這次裡</translation>
  </message>
  <message>
   <source>Chosen by your skills; a letter takes a class or leaves it out.</source>
   <translation>按您的上崗資格勾好了，按字母可增減。</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} 條</translation>
  </message>
  <message>
   <source>Last {number}</source>
   <translation>上一位 {number}</translation>
  </message>
  <message>
   <source>rated (last)</source>
   <translation>已評價</translation>
  </message>
  <message>
   <source>not rated (last)</source>
   <translation>未評價</translation>
  </message>
  <message>
   <source>{n} to sign</source>
   <translation>待籤 {n} 份</translation>
  </message>
  <message>
   <source>materials complete</source>
   <translation>材料已齊</translation>
  </message>
  <message>
   <source>{n} minute</source>
   <translation>{n} 分鐘</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} 分鐘</translation>
  </message>
  <message>
   <source>Issued {time}, {wait}</source>
   <translation>{time} 取號，{wait}</translation>
  </message>
  <message>
   <source>{n} for this window</source>
   <translation>本窗口可接 {n} 人</translation>
  </message>
  <message>
   <source>Note it down</source>
   <translation>記一筆</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>rating</source>
   <translation>請評價</translation>
  </message>
  <message>
   <source>First visit this year</source>
   <translation>今年第一次來</translation>
  </message>
  <message>
   <source>the register says {name}</source>
   <translation>登記簿上是 {name}</translation>
  </message>
 </context>
</TS>
