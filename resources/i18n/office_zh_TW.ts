<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>office</name>
  <message>
   <source>Tickets today</source>
   <translation>今天取號</translation>
  </message>
  <message>
   <source>persons (office)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Waiting now</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>longest {minutes} min</source>
   <translation>最長 {minutes} 分鐘</translation>
  </message>
  <message>
   <source>Accepted today</source>
   <translation>今天受理</translation>
  </message>
  <message>
   <source>cases (office)</source>
   <translation>件</translation>
  </message>
  <message>
   <source>{n} done at once</source>
   <translation>{n} 件當場辦結</translation>
  </message>
  <message>
   <source>Ratings (office)</source>
   <translation>評價</translation>
  </message>
  <message>
   <source>satisfied (office)</source>
   <translation>滿意</translation>
  </message>
  <message>
   <source>{n} received</source>
   <translation>收到 {n} 條</translation>
  </message>
  <message>
   <source>nothing to compare with yet</source>
   <translation>上週沒有可比的</translation>
  </message>
  <message>
   <source>{n} more than last {weekday}</source>
   <translation>比上{weekday}多 {n} 人</translation>
  </message>
  <message>
   <source>{n} fewer than last {weekday}</source>
   <translation>比上{weekday}少 {n} 人</translation>
  </message>
  <message>
   <source>Mean wait (office)</source>
   <translation>平均等候</translation>
  </message>
  <message>
   <source>nobody was called yet</source>
   <translation>還沒有叫過號</translation>
  </message>
  <message>
   <source>min (office)</source>
   <translation>分</translation>
  </message>
  <message>
   <source>s (office)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>goal: within {n} min</source>
   <translation>目標 {n} 分鐘以內</translation>
  </message>
  <message>
   <source>all in good time</source>
   <translation>都在正常時長內</translation>
  </message>
  <message>
   <source>window {n} is serving for {minutes} min</source>
   <translation>{n} 號窗口已服務 {minutes} 分鐘</translation>
  </message>
  <message>
   <source>open, {n} away</source>
   <translation>開，{n} 暫離</translation>
  </message>
  <message>
   <source>open (office)</source>
   <translation>開</translation>
  </message>
  <message>
   <source>calling (office)</source>
   <translation>呼叫中</translation>
  </message>
  <message>
   <source>away (office)</source>
   <translation>暫離</translation>
  </message>
  <message>
   <source>nobody here</source>
   <translation>沒人</translation>
  </message>
  <message>
   <source>free (office)</source>
   <translation>空閒</translation>
  </message>
  <message>
   <source>people go to {place}</source>
   <translation>請到 {place}</translation>
  </message>
  <message>
   <source>issued (legend)</source>
   <translation>取號</translation>
  </message>
  <message>
   <source>done (legend)</source>
   <translation>辦完</translation>
  </message>
  <message>
   <source>Notice on the big screen</source>
   <translation>大屏公告</translation>
  </message>
  <message>
   <source>Day report</source>
   <translation>今天的日報</translation>
  </message>
  <message>
   <source>The hall now</source>
   <translation>大廳實況</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>State</source>
   <translation>狀態</translation>
  </message>
  <message>
   <source>Ticket (office)</source>
   <translation>號</translation>
  </message>
  <message>
   <source>Time used</source>
   <translation>已用</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>辦理</translation>
  </message>
  <message>
   <source>Visits (office)</source>
   <translation>接待</translation>
  </message>
  <message>
   <source>Cases (office)</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Waiting (office)</source>
   <translation>等候</translation>
  </message>
  <message>
   <source>Newcomer waits</source>
   <translation>現在取號要等</translation>
  </message>
  <message>
   <source>Done (office)</source>
   <translation>辦完</translation>
  </message>
  <message>
   <source>Tickets and finished visits per half hour</source>
   <translation>每半小時 取號和辦完</translation>
  </message>
  <message>
   <source>Take down</source>
   <translation>撤下</translation>
  </message>
  <message>
   <source>{low} to {high} min</source>
   <translation>{low} 到 {high} 分鐘</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>列印</translation>
  </message>
  <message>
   <source>The report is being made.</source>
   <translation>正在生成日報</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}</source>
   <translation>檔案寫不進去：{reason}</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station head's desk</source>
   <translation>站長工作臺</translation>
  </message>
  <message>
   <source>Notice (60 characters at most)</source>
   <translation>公告內容（最多 60 字）</translation>
  </message>
  <message>
   <source>Show it now</source>
   <translation>馬上顯示</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Station Desk: office</source>
   <translation>便民服務檯：站長</translation>
  </message>
  <message>
   <source>Sign off</source>
   <translation>退出登入</translation>
  </message>
  <message>
   <source>{name}, station head</source>
   <translation>{name} 站長</translation>
  </message>
  <message>
   <source>Cases (page)</source>
   <translation>辦件</translation>
  </message>
  <message>
   <source>agree (decision)</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>do not agree (decision)</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>result handed over</source>
   <translation>結果已送達</translation>
  </message>
  <message>
   <source>told on the way</source>
   <translation>告知進展</translation>
  </message>
  <message>
   <source>agree to the days</source>
   <translation>同意延期</translation>
  </message>
  <message>
   <source>do not agree to the days</source>
   <translation>不同意延期</translation>
  </message>
  <message>
   <source>Press for it</source>
   <translation>督辦</translation>
  </message>
  <message>
   <source>Take it up</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>Send elsewhere</source>
   <translation>轉辦</translation>
  </message>
  <message>
   <source>More days</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>End it, by two persons</source>
   <translation>終止，要雙人確認</translation>
  </message>
  <message>
   <source>Reason (act)</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Writing it down</source>
   <translation>正在登記</translation>
  </message>
  <message>
   <source>What the resident gets</source>
   <translation>給居民的答覆</translation>
  </message>
  <message>
   <source>In words the resident understands</source>
   <translation>用居民聽得懂的話寫</translation>
  </message>
  <message>
   <source>To which department</source>
   <translation>轉給哪個部門</translation>
  </message>
  <message>
   <source>How many more working days</source>
   <translation>延長几個工作日</translation>
  </message>
  <message>
   <source>What the resident was told</source>
   <translation>怎麼跟居民說的</translation>
  </message>
  <message>
   <source>Second person: staff number</source>
   <translation>第二人工號</translation>
  </message>
  <message>
   <source>Second person: PIN</source>
   <translation>第二人密碼</translation>
  </message>
  <message>
   <source>Law and article, if any</source>
   <translation>法律依據（如有）</translation>
  </message>
  <message>
   <source>More days were asked for</source>
   <translation>有人申請延期</translation>
  </message>
  <message>
   <source>{name}, offered to {to}</source>
   <translation>{name}（已請 {to} 接手）</translation>
  </message>
  <message>
   <source>Show (person)</source>
   <translation>顯示</translation>
  </message>
  <message>
   <source>Choose a case at the left.</source>
   <translation>請在左邊選一件</translation>
  </message>
  <message>
   <source>{day} (for the time being)</source>
   <translation>{day}（暫定）</translation>
  </message>
  <message>
   <source>ID number</source>
   <translation>證件號</translation>
  </message>
  <message>
   <source>Phone (case)</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>Works on it</source>
   <translation>辦理人</translation>
  </message>
  <message>
   <source>Last day (case)</source>
   <translation>最遲辦結</translation>
  </message>
  <message>
   <source>{n} received, {owed} owed</source>
   <translation>收 {n} 份，欠 {owed} 份</translation>
  </message>
  <message>
   <source>Same visit</source>
   <translation>同批辦理</translation>
  </message>
  <message>
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <source>female (case)</source>
   <translation>女</translation>
  </message>
  <message>
   <source>male (case)</source>
   <translation>男</translation>
  </message>
  <message>
   <source>only this matter</source>
   <translation>只有這一件</translation>
  </message>
  <message>
   <source>Limit (case)</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>受理編號</translation>
  </message>
  <message>
   <source>Matter (case)</source>
   <translation>事項</translation>
  </message>
  <message>
   <source>Who works on it</source>
   <translation>現在誰在辦</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>到哪一步</translation>
  </message>
  <message>
   <source>rather satisfied</source>
   <translation>基本滿意</translation>
  </message>
  <message>
   <source>the last day comes near</source>
   <translation>快到期了</translation>
  </message>
  <message>
   <source>the last day is here</source>
   <translation>今明到期</translation>
  </message>
  <message>
   <source>overdue, the station head is told</source>
   <translation>已逾期，升級到站長</translation>
  </message>
  <message>
   <source>overdue, the street is told</source>
   <translation>已逾期，升級到街道</translation>
  </message>
  <message>
   <source>overdue, the district is told</source>
   <translation>已逾期，升級到區</translation>
  </message>
  <message>
   <source>promised in {n} working days</source>
   <translation>承諾 {n} 個工作日</translation>
  </message>
  <message>
   <source>{n} years old</source>
   <translation>{n} 歲</translation>
  </message>
  <message>
   <source>{day}, now certain</source>
   <translation>確定為 {day}</translation>
  </message>
  <message>
   <source>the year's working days were proclaimed</source>
   <translation>當年工作日安排已公佈</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message>
   <source>decided at once (case)</source>
   <translation>即辦件</translation>
  </message>
  <message>
   <source>promised in {n} calendar days</source>
   <translation>承諾 {n} 天</translation>
  </message>
  <message>
   <source>It was due on {day}. Decide today, or ask for an extension with the reason. The first-asked worker {name} has been told.</source>
   <translation>應在 {day}前辦結。請今天辦結，或寫明原因申請延期；系統會通知首問人 {name}</translation>
  </message>
  <message>
   <source>The department has decided; the resident does not know yet. {name} has to tell them.</source>
   <translation>部門已有決定，居民還不知道。請 {name} 儘快答覆居民</translation>
  </message>
  <message>
   <source>{n} facts from elsewhere did not count, because they were not possible when their turn came. They are in the timeline.</source>
   <translation>有 {n} 條別處傳來的記錄當時不能成立，沒有生效，已在經過裡標出</translation>
  </message>
  <message>
   <source>System:</source>
   <translation>系統：</translation>
  </message>
  <message>
   <source>told: {to}</source>
   <translation>已通知 {to}</translation>
  </message>
  <message>
   <source>The resident:</source>
   <translation>居民：</translation>
  </message>
  <message>
   <source>did not count: {why}</source>
   <translation>沒有生效：{why}</translation>
  </message>
  <message>
   <source>to {to}</source>
   <translation>轉給 {to}</translation>
  </message>
  <message>
   <source>{n} more days</source>
   <translation>延長 {n} 天</translation>
  </message>
  <message>
   <source>denied (decision)</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>last day now {day}</source>
   <translation>最後一天改為 {day}</translation>
  </message>
  <message>
   <source>all (cases)</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>to watch</source>
   <translation>要盯的</translation>
  </message>
  <message>
   <source>overdue (cases)</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>red light</source>
   <translation>紅燈</translation>
  </message>
  <message>
   <source>yellow light</source>
   <translation>黃燈</translation>
  </message>
  <message>
   <source>stopped (cases)</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>done (cases)</source>
   <translation>已辦結</translation>
  </message>
  <message>
   <source>Department (filter)</source>
   <translation>部門</translation>
  </message>
  <message>
   <source>number or name, key /</source>
   <translation>編號或姓名，按 /</translation>
  </message>
  <message>
   <source>another case</source>
   <translation>換一件</translation>
  </message>
  <message>
   <source>by department</source>
   <translation>按部門看</translation>
  </message>
  <message>
   <source>{n} under way, {watched} to watch</source>
   <translation>在辦 {n} 件，要盯的 {watched} 件</translation>
  </message>
  <message>
   <source>Nothing found. Try the end of the number, or the family name.</source>
   <translation>沒有找到。換編號的後幾位或姓試試</translation>
  </message>
  <message>
   <source>Nothing of this kind now.</source>
   <translation>現在沒有這類辦件</translation>
  </message>
  <message>
   <source>all departments</source>
   <translation>全部部門</translation>
  </message>
  <message>
   <source>The colleague's number or PIN is wrong.</source>
   <translation>第二人的工號或密碼不對</translation>
  </message>
  <message>
   <source>It is written down</source>
   <translation>已記下</translation>
  </message>
  <message>
   <source>Only a grade that was given as not good is called back.</source>
   <translation>只有不滿意的評價才需要回訪</translation>
  </message>
  <message>
   <source>This grade was settled already.</source>
   <translation>這條評價已經處理完了</translation>
  </message>
  <message>
   <source>Write what the resident said and what was done.</source>
   <translation>請寫明居民怎麼說、做了什麼</translation>
  </message>
  <message>
   <source>It has to be mended within {most} working days from today.</source>
   <translation>請填從今天起幾個工作日內改好，最多 {most} 個</translation>
  </message>
  <message>
   <source>nobody answered</source>
   <translation>沒有聯絡上</translation>
  </message>
  <message>
   <source>mended at once</source>
   <translation>立行立改</translation>
  </message>
  <message>
   <source>into the ledger, with a last day</source>
   <translation>列入臺賬，限期整改</translation>
  </message>
  <message>
   <source>explained, nothing was wrong</source>
   <translation>已說明，做法沒有不對</translation>
  </message>
  <message>
   <source>given by mistake, not counted</source>
   <translation>誤評，複核後不採納</translation>
  </message>
  <message>
   <source>over time (call)</source>
   <translation>已超時</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>不到 1 小時</translation>
  </message>
  <message>
   <source>{n} hour left</source>
   <translation>剩 {n} 小時</translation>
  </message>
  <message>
   <source>{n} hours left</source>
   <translation>剩 {n} 小時</translation>
  </message>
  <message>
   <source>tried {n} time</source>
   <translation>打過 {n} 次</translation>
  </message>
  <message>
   <source>tried {n} times</source>
   <translation>打過 {n} 次</translation>
  </message>
  <message>
   <source>to be called</source>
   <translation>待回訪</translation>
  </message>
  <message>
   <source>in the ledger</source>
   <translation>整改中</translation>
  </message>
  <message>
   <source>settled (grade)</source>
   <translation>已處理</translation>
  </message>
  <message>
   <source>{what}: {day}</source>
   <translation>{what}，{day}</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>時限</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>評價</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>評價時間</translation>
  </message>
  <message>
   <source>Served by</source>
   <translation>接待人</translation>
  </message>
  <message>
   <source>What was wrong</source>
   <translation>不滿意的原因</translation>
  </message>
  <message>
   <source>another grade</source>
   <translation>換一條</translation>
  </message>
  <message>
   <source>Call back</source>
   <translation>回訪</translation>
  </message>
  <message>
   <source>Ratings (page)</source>
   <translation>評價回訪</translation>
  </message>
  <message>
   <source>{n} of late, {low} of them low, {open} to be answered</source>
   <translation>最近 {n} 條，差評 {low} 條，待回訪 {open} 條</translation>
  </message>
  <message>
   <source>A low grade is called back within {hours} hours; what is in the ledger is mended within {days} working days. No answer is not a good grade.</source>
   <translation>差評 {hours} 小時內回訪；列入臺賬的 {days} 個工作日內改好。沒有評價的，不算好評</translation>
  </message>
  <message>
   <source>Nothing is left to do for this grade.</source>
   <translation>這條評價不用再處理</translation>
  </message>
  <message>
   <source>Nobody has rated yet.</source>
   <translation>還沒有人評價</translation>
  </message>
  <message>
   <source>nothing was named</source>
   <translation>沒有說原因</translation>
  </message>
  <message>
   <source>Receipt (rating)</source>
   <translation>回執號</translation>
  </message>
  <message>
   <source>no phone is known</source>
   <translation>沒有留電話</translation>
  </message>
  <message>
   <source>What came of the call</source>
   <translation>回訪結果</translation>
  </message>
  <message>
   <source>What the resident said, and what was done</source>
   <translation>居民怎麼說，做了什麼</translation>
  </message>
  <message>
   <source>Mended within how many working days from today</source>
   <translation>從今天起幾個工作日內改好</translation>
  </message>
  <message>
   <source>print what the page shows</source>
   <translation>列印本頁</translation>
  </message>
  <message>
   <source>keep what was changed</source>
   <translation>儲存改動</translation>
  </message>
  <message>
   <source>find on this page</source>
   <translation>在本頁查詢</translation>
  </message>
  <message>
   <source>close; back to the first page</source>
   <translation>關掉一層；回到首頁</translation>
  </message>
  <message>
   <source>What else a page can do stands at its foot.</source>
   <translation>每頁自己的鍵寫在頁面底部</translation>
  </message>
  <message>
   <source>filter (key)</source>
   <translation>換篩選</translation>
  </message>
  <message>
   <source>Another hall of the street</source>
   <translation>看街道里的別的大廳</translation>
  </message>
  <message>
   <source>Notices of a hall are written at the hall.</source>
   <translation>大廳的通知在那個大廳寫。</translation>
  </message>
  <message>
   <source>This is done at {hall}.</source>
   <translation>這件事在{hall}辦理。</translation>
  </message>
  <message>
   <source>has rated</source>
   <translation>評價了</translation>
  </message>
  <message>
   <source>Somebody else answers</source>
   <translation>改由別人答覆</translation>
  </message>
  <message>
   <source>Why does somebody else answer?</source>
   <translation>為什麼改由別人答覆？</translation>
  </message>
  <message>
   <source>The first worker is on leave</source>
   <translation>首問的人休假</translation>
  </message>
  <message>
   <source>It is another worker's field</source>
   <translation>屬於別人的業務</translation>
  </message>
  <message>
   <source>Who answers from now on?</source>
   <translation>今後由誰答覆？</translation>
  </message>
  <message>
   <source>Take it over (action)</source>
   <translation>接辦</translation>
  </message>
  <message>
   <source>Answer (action)</source>
   <translation>答覆</translation>
  </message>
  <message>
   <source>first asked: {name}</source>
   <translation>首問 {name}</translation>
  </message>
  <message>
   <source>Answer: {what}</source>
   <translation>答覆居民：{what}</translation>
  </message>
  <message>
   <source>slip of what was brought later (record)</source>
   <translation>補交材料憑證</translation>
  </message>
  <message>
   <source>statement for a resident (record)</source>
   <translation>居民說明單</translation>
  </message>
  <message>
   <source>ticket (record)</source>
   <translation>小票</translation>
  </message>
  <message>
   <source>kiosk {number}</source>
   <translation>自助機 {number}</translation>
  </message>
  <message>
   <source>trial window {number}</source>
   <translation>演練窗口 {number}</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>後臺</translation>
  </message>
  <message>
   <source>a window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>the setting up</source>
   <translation>初始設定</translation>
  </message>
  <message>
   <source>the exchange with the city</source>
   <translation>與市裡同步</translation>
  </message>
  <message>
   <source>the printing</source>
   <translation>列印</translation>
  </message>
  <message>
   <source>the watch over limits</source>
   <translation>期限值守</translation>
  </message>
  <message>
   <source>a trial</source>
   <translation>演練</translation>
  </message>
  <message>
   <source>this desk</source>
   <translation>本機</translation>
  </message>
  <message>
   <source>Its versions</source>
   <translation>看版本</translation>
  </message>
  <message>
   <source>{day}, refreshed every {n} seconds</source>
   <translation>{day}，每 {n} 秒重新整理</translation>
  </message>
  <message>
   <source>and {n} more (things)</source>
   <translation>還有 {n} 項</translation>
  </message>
  <message>
   <source>all who could are at other places; away: {away}</source>
   <translation>能來的人都在別的位置；請假：{away}</translation>
  </message>
  <message>
   <source>Tables (charts)</source>
   <translation>看錶格</translation>
  </message>
  <message>
   <source>the page above or below in the list</source>
   <translation>列表裡的上一頁、下一頁</translation>
  </message>
  <message>
   <source>Lock (office)</source>
   <translation>鎖屏</translation>
  </message>
  <message>
   <source>There is no case behind this line that could be shown.</source>
   <translation>這一行背後沒有可看的辦件</translation>
  </message>
  <message>
   <source>the report of this day</source>
   <translation>看這一天的報表</translation>
  </message>
  <message>
   <source>the report of this month</source>
   <translation>看這個月的報表</translation>
  </message>
  <message>
   <source>a command at this machine</source>
   <translation>本機上的命令</translation>
  </message>
  <message>
   <source>This hall has no windows yet.</source>
   <translation>這個大廳還沒有窗口</translation>
  </message>
  <message>
   <source>Stop the clock</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>Let the clock go on</source>
   <translation>恢復計時</translation>
  </message>
  <message>
   <source>One of the two has to be the station head.</source>
   <translation>兩人裡要有一位是站長</translation>
  </message>
 </context>
</TS>
