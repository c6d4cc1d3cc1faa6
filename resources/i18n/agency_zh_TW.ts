<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>agency</name>
  <message>
   <source>This errand has not been begun yet.</source>
   <translation>這一步還沒有開始辦</translation>
  </message>
  <message>
   <source>This errand was begun already.</source>
   <translation>這一步已經開始辦了</translation>
  </message>
  <message>
   <source>This errand waits for somebody. Let it go on first.</source>
   <translation>這一步正在等待，請先讓它繼續</translation>
  </message>
  <message>
   <source>This errand is done already.</source>
   <translation>這一步已經辦好了</translation>
  </message>
  <message>
   <source>This errand could not be done. Plan another instead of it.</source>
   <translation>這一步沒辦成，請改走別的路</translation>
  </message>
  <message>
   <source>Another errand was planned instead of this one.</source>
   <translation>這一步已經換成別的路</translation>
  </message>
  <message>
   <source>At most {n} errands are planned at once.</source>
   <translation>一次最多安排 {n} 步</translation>
  </message>
  <message>
   <source>The mandate has no text.</source>
   <translation>委託書還沒有內容</translation>
  </message>
  <message>
   <source>The resident signed another text. Send the mandate to the screen again.</source>
   <translation>居民籤的不是這份委託書，請重新送到屏上</translation>
  </message>
  <message>
   <source>This errand is not known here.</source>
   <translation>這裡查不到這一步代辦</translation>
  </message>
  <message>
   <source>Errand {n} needs a department and what is done there.</source>
   <translation>第 {n} 步要寫清去哪個部門、辦什麼</translation>
  </message>
  <message>
   <source>Say in at most {n} characters what is done there.</source>
   <translation>辦什麼，最多寫 {n} 個字</translation>
  </message>
  <message>
   <source>Errand {n} needs a limit of 1 to {most} days.</source>
   <translation>第 {n} 步要寫期限，1 到 {most} 天</translation>
  </message>
  <message>
   <source>Errand {n} can only follow one that stands before it.</source>
   <translation>第 {n} 步只能排在前面某一步之後</translation>
  </message>
  <message>
   <source>An errand of {number} is still open. End it, or have the resident take the mandate back.</source>
   <translation>{number} 還有代辦沒辦完。請先辦完，或者由居民收回委託</translation>
  </message>
  <message>
   <source>A worker runs errands for {number} already.</source>
   <translation>{number} 已經有人代辦</translation>
  </message>
  <message>
   <source>Plan at least one errand, and say who runs it.</source>
   <translation>請至少安排一步，並選定代辦人</translation>
  </message>
  <message>
   <source>Nobody runs errands for {number} now.</source>
   <translation>{number} 現在沒有人代辦</translation>
  </message>
  <message>
   <source>Only the worker the resident mandated can do this.</source>
   <translation>只有居民委託的代辦人才能這樣做</translation>
  </message>
  <message>
   <source>The errands of {number} were not offered to you.</source>
   <translation>{number} 的代辦沒有移交給您</translation>
  </message>
  <message>
   <source>Another errand has to be done first.</source>
   <translation>要先辦完前面那一步</translation>
  </message>
  <message>
   <source>Say what replaces this errand.</source>
   <translation>請寫清改辦什麼</translation>
  </message>
  <message>
   <source>The resident did not sign for this errand.</source>
   <translation>居民沒有委託這一步</translation>
  </message>
  <message>
   <source>{number} lies with another department.</source>
   <translation>{number} 不在您的部門</translation>
  </message>
  <message>
   <source>took the resident's mandate to run errands</source>
   <translation>接受居民委託，幫跑代辦</translation>
  </message>
  <message>
   <source>offered the errands to a colleague</source>
   <translation>把代辦移交給同事</translation>
  </message>
  <message>
   <source>took the errands over</source>
   <translation>接手代辦</translation>
  </message>
  <message>
   <source>did not take the errands over</source>
   <translation>沒有接手代辦</translation>
  </message>
  <message>
   <source>gave the errands to somebody else</source>
   <translation>把代辦指定給別人</translation>
  </message>
  <message>
   <source>noted that the resident took the mandate back</source>
   <translation>記下居民收回委託</translation>
  </message>
  <message>
   <source>planned an errand</source>
   <translation>安排了一步代辦</translation>
  </message>
  <message>
   <source>began an errand</source>
   <translation>開始辦這一步</translation>
  </message>
  <message>
   <source>waits with an errand</source>
   <translation>這一步在等待</translation>
  </message>
  <message>
   <source>went on with an errand</source>
   <translation>繼續辦這一步</translation>
  </message>
  <message>
   <source>has done an errand</source>
   <translation>辦好了這一步</translation>
  </message>
  <message>
   <source>could not do an errand</source>
   <translation>這一步沒辦成</translation>
  </message>
  <message>
   <source>planned another errand instead</source>
   <translation>改走別的路</translation>
  </message>
  <message>
   <source>nobody runs errands yet</source>
   <translation>還沒有人代辦</translation>
  </message>
  <message>
   <source>an agent and a plan</source>
   <translation>代辦人和代辦步驟</translation>
  </message>
  <message>
   <source>a mandate that holds</source>
   <translation>有效的委託</translation>
  </message>
  <message>
   <source>the mandated worker</source>
   <translation>居民委託的代辦人</translation>
  </message>
  <message>
   <source>somebody other than the agent</source>
   <translation>代辦人以外的人</translation>
  </message>
  <message>
   <source>the one the errands were offered to</source>
   <translation>被移交代辦的人</translation>
  </message>
  <message>
   <source>no errand is open</source>
   <translation>代辦都已辦完</translation>
  </message>
  <message>
   <source>an errand the resident signed for</source>
   <translation>居民委託的步驟</translation>
  </message>
  <message>
   <source>the errand before it is done</source>
   <translation>前面一步已辦好</translation>
  </message>
  <message>
   <source>another errand instead</source>
   <translation>改辦的步驟</translation>
  </message>
  <message>
   <source>the agency begins</source>
   <translation>代辦開始</translation>
  </message>
  <message>
   <source>the agent changes</source>
   <translation>代辦人更換</translation>
  </message>
  <message>
   <source>the agency ends</source>
   <translation>代辦結束</translation>
  </message>
  <message>
   <source>to be begun</source>
   <translation>待辦</translation>
  </message>
  <message>
   <source>comes later</source>
   <translation>還沒輪到</translation>
  </message>
  <message>
   <source>under way (errand)</source>
   <translation>正在辦</translation>
  </message>
  <message>
   <source>waits (errand)</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>done (errand)</source>
   <translation>已辦好</translation>
  </message>
  <message>
   <source>could not be done</source>
   <translation>沒辦成</translation>
  </message>
  <message>
   <source>replaced by another</source>
   <translation>已改辦</translation>
  </message>
  <message>
   <source>no longer run</source>
   <translation>不再辦</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>還沒安排</translation>
  </message>
  <message>
   <source>Who runs the errands for {name}?</source>
   <translation>{name}由誰來代辦？</translation>
  </message>
  <message>
   <source>The resident mandates this worker and need not go anywhere.</source>
   <translation>居民委託這位工作人員，自己不用跑</translation>
  </message>
  <message>
   <source>The mandate is on its way to the printer.</source>
   <translation>委託書正在列印</translation>
  </message>
  <message>
   <source>Which errand?</source>
   <translation>哪一步？</translation>
  </message>
  <message>
   <source>Why does the resident take the mandate back?</source>
   <translation>居民為什麼收回委託？</translation>
  </message>
  <message>
   <source>Take the errands over</source>
   <translation>接手代辦</translation>
  </message>
  <message>
   <source>Do not take them over</source>
   <translation>不接手</translation>
  </message>
  <message>
   <source>Begin an errand</source>
   <translation>開始辦一步</translation>
  </message>
  <message>
   <source>An errand is done</source>
   <translation>辦好一步</translation>
  </message>
  <message>
   <source>It waits for somebody</source>
   <translation>要等一等</translation>
  </message>
  <message>
   <source>It goes on</source>
   <translation>接著辦</translation>
  </message>
  <message>
   <source>It cannot be done</source>
   <translation>辦不成</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>改走別的路</translation>
  </message>
  <message>
   <source>Errands of {agent} for the resident</source>
   <translation>{agent} 替居民代辦</translation>
  </message>
  <message>
   <source>What is done instead of {task}?</source>
   <translation>“{task}”改辦什麼？</translation>
  </message>
  <message>
   <source>They go themselves</source>
   <translation>改為自己辦</translation>
  </message>
  <message>
   <source>They no longer want it</source>
   <translation>不想辦了</translation>
  </message>
  <message>
   <source>No errands can be run for this case any more.</source>
   <translation>這件事不能再代辦了</translation>
  </message>
  <message>
   <source>Run errands for which case?</source>
   <translation>給哪一件代辦？</translation>
  </message>
  <message>
   <source>{task}: done with what?</source>
   <translation>“{task}”辦好了，結果是什麼？</translation>
  </message>
  <message>
   <source>Hand the errands over to whom?</source>
   <translation>代辦移交給誰？</translation>
  </message>
  <message>
   <source>They stay yours until they are accepted.</source>
   <translation>對方接手以前，還由您代辦</translation>
  </message>
  <message>
   <source>The paper is here</source>
   <translation>證明已經拿到</translation>
  </message>
  <message>
   <source>Handed in, nothing more is needed</source>
   <translation>已經交上去，不用再跑</translation>
  </message>
  <message>
   <source>{task}: what is waited for?</source>
   <translation>“{task}”在等什麼？</translation>
  </message>
  <message>
   <source>The resident has to bring something</source>
   <translation>等居民補材料</translation>
  </message>
  <message>
   <source>The department is checking it</source>
   <translation>等部門審核</translation>
  </message>
  <message>
   <source>{task}: why can it not be done?</source>
   <translation>“{task}”為什麼辦不成？</translation>
  </message>
  <message>
   <source>{task}: why another way?</source>
   <translation>“{task}”為什麼改走別的路？</translation>
  </message>
  <message>
   <source>The department is not the right one</source>
   <translation>不歸這個部門管</translation>
  </message>
  <message>
   <source>There is a shorter way</source>
   <translation>有更近的路</translation>
  </message>
  <message>
   <source>{day}, {how}</source>
   <translation>{day}，{how}</translation>
  </message>
  <message>
   <source>{done} of {all} done</source>
   <translation>{all} 步辦好 {done} 步</translation>
  </message>
  <message>
   <source>on the resident's screen</source>
   <translation>居民在屏上籤</translation>
  </message>
  <message>
   <source>on paper (mandate)</source>
   <translation>紙上籤</translation>
  </message>
  <message>
   <source>Errands for {name}</source>
   <translation>替 {name} 代辦</translation>
  </message>
  <message>
   <source>after {n} (errand)</source>
   <translation>接第 {n} 步</translation>
  </message>
  <message>
   <source>Agent (mandate)</source>
   <translation>代辦人</translation>
  </message>
  <message>
   <source>Mandate signed</source>
   <translation>籤委託書</translation>
  </message>
  <message>
   <source>The case</source>
   <translation>看這件事</translation>
  </message>
  <message>
   <source>Print the mandate</source>
   <translation>列印委託書</translation>
  </message>
  <message>
   <source>Mandate ended</source>
   <translation>委託結束</translation>
  </message>
  <message>
   <source>The resident takes it back</source>
   <translation>居民收回委託</translation>
  </message>
  <message>
   <source>with the case</source>
   <translation>隨辦件結束</translation>
  </message>
  <message>
   <source>Why is the acceptance of {number} cancelled?</source>
   <translation>為什麼撤銷 {number} 的受理？</translation>
  </message>
  <message>
   <source>Nothing is cancelled before the reason is written down.</source>
   <translation>寫下原因才會撤銷</translation>
  </message>
  <message>
   <source>{done} of {all} done, by {name}</source>
   <translation>{all} 步辦好 {done} 步，{name} 代辦</translation>
  </message>
  <message>
   <source>Errands</source>
   <translation>代辦</translation>
  </message>
  <message>
   <source>Run errands for them</source>
   <translation>幫居民代辦</translation>
  </message>
  <message>
   <source>mandate ended</source>
   <translation>委託已結束</translation>
  </message>
  <message>
   <source>Errand: {what}</source>
   <translation>代辦：{what}</translation>
  </message>
  <message>
   <source>begin it</source>
   <translation>開始辦</translation>
  </message>
  <message>
   <source>carry it on</source>
   <translation>接著辦</translation>
  </message>
  <message>
   <source>run errands for the resident</source>
   <translation>幫居民代辦</translation>
  </message>
  <message>
   <source>agent: somebody comes, or goes, for the resident</source>
   <translation>代辦人：替居民來辦，或替居民去跑</translation>
  </message>
  <message>
   <source>{n} calendar days (errand)</source>
   <translation>{n} 個自然日</translation>
  </message>
  <message>
   <source>{n} working days (errand)</source>
   <translation>{n} 個工作日</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>委託人</translation>
  </message>
  <message>
   <source>{name}, staff number {number}</source>
   <translation>{name}，工號 {number}</translation>
  </message>
  <message>
   <source>For (mandate)</source>
   <translation>委託事項</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>約定</translation>
  </message>
  <message>
   <source>The agent hands in and fetches papers there for me, free of charge. I can take this back at any time.</source>
   <translation>由代辦人替我到下列部門遞交、領取材料，不收費用；我可以隨時收回委託</translation>
  </message>
  <message>
   <source>Mandate (paper)</source>
   <translation>授權委託書</translation>
  </message>
  <message>
   <source>{task}: {department}</source>
   <translation>{task}（{department}）</translation>
  </message>
  <message>
   <source>What is done there</source>
   <translation>去辦什麼</translation>
  </message>
  <message>
   <source>In how many days</source>
   <translation>幾天內</translation>
  </message>
  <message>
   <source>working days</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>calendar days</source>
   <translation>自然日</translation>
  </message>
  <message>
   <source>Counted as</source>
   <translation>按</translation>
  </message>
  <message>
   <source>after the one before</source>
   <translation>接著上一步</translation>
  </message>
  <message>
   <source>beside the others</source>
   <translation>同時辦</translation>
  </message>
  <message>
   <source>When (errand)</source>
   <translation>先後</translation>
  </message>
  <message>
   <source>Add this errand</source>
   <translation>加這一步</translation>
  </message>
  <message>
   <source>Take the last out</source>
   <translation>去掉最後一步</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>在紙上籤</translation>
  </message>
  <message>
   <source>Let the resident sign</source>
   <translation>請居民簽字</translation>
  </message>
  <message>
   <source>at once (errand)</source>
   <translation>馬上辦</translation>
  </message>
  <message>
   <source>Add at least one errand.</source>
   <translation>請至少加一步</translation>
  </message>
  <message>
   <source>Signature of the applicant</source>
   <translation>申請人簽名</translation>
  </message>
  <message>
   <source>Signature of the principal</source>
   <translation>委託人簽名</translation>
  </message>
  <message>
   <source>What is done where</source>
   <translation>到哪裡辦什麼</translation>
  </message>
  <message>
   <source>In at most</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>I let the agent run these errands for me:</source>
   <translation>我委託代辦人替我辦理：</translation>
  </message>
  <message>
   <source>Text of the mandate, SHA-256: {digest}</source>
   <translation>委託書文字校驗（SHA-256）：{digest}</translation>
  </message>
  <message>
   <source>{hall}, telephone {phone}</source>
   <translation>{hall}，電話 {phone}</translation>
  </message>
  <message>
   <source>Signed at {time}</source>
   <translation>籤於 {time}</translation>
  </message>
  <message>
   <source>Date: {day}</source>
   <translation>日期：{day}</translation>
  </message>
  <message>
   <source>Which department (errand)</source>
   <translation>去哪個部門</translation>
  </message>
  <message>
   <source>{name}, {department}</source>
   <translation>{name}，{department}</translation>
  </message>
  <message>
   <source>Case desk</source>
   <translation>辦件臺</translation>
  </message>
  <message>
   <source>Ask for materials</source>
   <translation>要材料</translation>
  </message>
  <message>
   <source>Back to the window</source>
   <translation>退回窗口</translation>
  </message>
  <message>
   <source>What is missing, all of it</source>
   <translation>缺什麼，一次說全</translation>
  </message>
  <message>
   <source>Errands run by {name}: {done} of {all} done</source>
   <translation>{name} 代辦：{all} 步辦好 {done} 步</translation>
  </message>
  <message>
   <source>{errands}; the mandate has ended</source>
   <translation>{errands}，委託已結束</translation>
  </message>
  <message>
   <source>agent: {name}</source>
   <translation>代辦人：{name}</translation>
  </message>
  <message>
   <source>waiting for me</source>
   <translation>等我處理</translation>
  </message>
  <message>
   <source>to receive (cases)</source>
   <translation>待接收</translation>
  </message>
  <message>
   <source>in work (cases)</source>
   <translation>在辦</translation>
  </message>
  <message>
   <source>take along</source>
   <translation>匯出</translation>
  </message>
  <message>
   <source>print (list)</source>
   <translation>列印</translation>
  </message>
  <message>
   <source>The list is on its way to the printer.</source>
   <translation>清單正在列印</translation>
  </message>
  <message>
   <source>found by {text}</source>
   <translation>查詢“{text}”</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station heads, department officers and window workers sign in here.</source>
   <translation>站長、部門人員和窗口人員在這裡登入</translation>
  </message>
  <message>
   <source>overdue (light)</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>red (light)</source>
   <translation>紅燈</translation>
  </message>
  <message>
   <source>yellow (light)</source>
   <translation>黃燈</translation>
  </message>
  <message>
   <source>green (light)</source>
   <translation>綠燈</translation>
  </message>
  <message>
   <source>stopped (light)</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>done (light)</source>
   <translation>已辦結</translation>
  </message>
  <message>
   <source>Light (column)</source>
   <translation>亮燈</translation>
  </message>
  <message>
   <source>Cases: {filter}</source>
   <translation>辦件：{filter}</translation>
  </message>
  <message>
   <source>{who}, {time}</source>
   <translation>{who}，{time}</translation>
  </message>
  <message>
   <source>, {n} day over</source>
   <translation> {n} 天</translation>
  </message>
  <message>
   <source>, {n} days over</source>
   <translation> {n} 天</translation>
  </message>
  <message>
   <source>An officer needs a staff number, a name and a department.</source>
   <translation>部門人員要有工號、姓名和部門</translation>
  </message>
  <message>
   <source>The staff number {number} is taken.</source>
   <translation>工號 {number} 已經有人用</translation>
  </message>
  <message>
   <source>{who} runs the errands for you</source>
   <translation>{who} 替您代辦</translation>
  </message>
  <message>
   <source>errand: {task}, handed in at {department}</source>
   <translation>代辦：{task}，已交到{department}</translation>
  </message>
  <message>
   <source>errand: {task}, we wait for {department}</source>
   <translation>代辦：{task}，在{department}等迴音</translation>
  </message>
  <message>
   <source>errand: {task}, done at {department}</source>
   <translation>代辦：{task}，在{department}辦好了</translation>
  </message>
  <message>
   <source>errand: {task} could not be done, we call you</source>
   <translation>代辦：{task}沒辦成，會打電話告訴您</translation>
  </message>
  <message>
   <source>you took the mandate for the errands back</source>
   <translation>您收回了代辦委託</translation>
  </message>
  <message>
   <source>mandate (record)</source>
   <translation>授權委託書</translation>
  </message>
  <message>
   <source>list of cases (record)</source>
   <translation>辦件清單</translation>
  </message>
  <message>
   <source>Department officers work at the office, not at a window.</source>
   <translation>部門人員請到辦公端登入，不在窗口登入</translation>
  </message>
  <message>
   <source>No matter is decided by {name}. Departments: {known}</source>
   <translation>沒有事項歸 {name} 辦理。現有部門：{known}</translation>
  </message>
  <message>
   <source>{name} signs in at the office with {number}.</source>
   <translation>{name} 可以用工號 {number} 在辦公端登入</translation>
  </message>
 </context>
</TS>
