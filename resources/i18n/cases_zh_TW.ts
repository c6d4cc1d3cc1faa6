<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>cases</name>
  <message>
   <source>The name is missing. Read the card or type it.</source>
   <translation>還沒有姓名。請讀身份證，或者手工輸入</translation>
  </message>
  <message>
   <source>Choose one of the answers shown.</source>
   <translation>請從列出的選項裡選</translation>
  </message>
  <message>
   <source>A telephone number has only digits.</source>
   <translation>電話號碼只能是數字</translation>
  </message>
  <message>
   <source>A mobile number has 11 digits, this one has {count}.</source>
   <translation>手機號要 11 位，現在是 {count} 位</translation>
  </message>
  <message>
   <source>A telephone number with its area code has 7 to 12 digits.</source>
   <translation>電話連區號是 7 到 12 位</translation>
  </message>
  <message>
   <source>A card number has only digits.</source>
   <translation>卡號只能是數字</translation>
  </message>
  <message>
   <source>{text} is not a date. Write it as 20261123.</source>
   <translation>{text} 不是日期，請寫成 20261123</translation>
  </message>
  <message>
   <source>Write an amount in yuan, for instance 1240.</source>
   <translation>請寫金額（元），例如 1240</translation>
  </message>
  <message>
   <source>At most {maximum} yuan. One digit too many?</source>
   <translation>最多 {maximum} 元，是不是多打了一位？</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>請寫整數</translation>
  </message>
  <message>
   <source>A number from {minimum} to {maximum}.</source>
   <translation>請填 {minimum} 到 {maximum} 之間的數</translation>
  </message>
  <message>
   <source>At most {maximum} characters.</source>
   <translation>最多 {maximum} 個字</translation>
  </message>
  <message>
   <source>{count} things are still missing.</source>
   <translation>還差 {count} 項</translation>
  </message>
  <message>
   <source>This visit is closed already.</source>
   <translation>這次接待已經結束了</translation>
  </message>
  <message>
   <source>No matter is left to accept. Add one, or close the visit.</source>
   <translation>沒有要受理的事項。請加事項，或結束接待</translation>
  </message>
  <message>
   <source>This case is not known here.</source>
   <translation>這裡查不到這個辦件</translation>
  </message>
  <message>
   <source>{number} was cancelled already.</source>
   <translation>{number} 已經撤銷過了</translation>
  </message>
  <message>
   <source>This visit is not known here.</source>
   <translation>這裡查不到這次接待</translation>
  </message>
  <message>
   <source>This visit was rated already.</source>
   <translation>這次接待已經評過了</translation>
  </message>
  <message>
   <source>{count} digits are missing (a card has {least} to {most}).</source>
   <translation>少 {count} 位（卡號 {least} 到 {most} 位）</translation>
  </message>
  <message>
   <source>{count} digits too many (a card has {least} to {most}).</source>
   <translation>多 {count} 位（卡號 {least} 到 {most} 位）</translation>
  </message>
  <message>
   <source>The card's own check digit does not fit. Read it once more.</source>
   <translation>卡號的校驗位對不上，照著卡再核對一遍</translation>
  </message>
  <message>
   <source>Nothing is missing, so there is nothing to give notice of.</source>
   <translation>什麼都不缺，不用開告知單</translation>
  </message>
  <message>
   <source>{number} was decided already.</source>
   <translation>{number} 已經辦結過了</translation>
  </message>
  <message>
   <source>{number} still waits for a material.</source>
   <translation>{number} 還等著補材料，補齊再辦結</translation>
  </message>
  <message>
   <source>{number} is closed.</source>
   <translation>{number} 已經結案</translation>
  </message>
  <message>
   <source>{number} was withdrawn by the resident.</source>
   <translation>{number} 居民已撤回</translation>
  </message>
  <message>
   <source>{number} was not accepted.</source>
   <translation>{number} 沒有受理</translation>
  </message>
  <message>
   <source>The clock of {number} is stopped. Let it go on first.</source>
   <translation>{number} 正在停表，請先恢復計時</translation>
  </message>
  <message>
   <source>{number} was sent back to the window. Send it to the department again first.</source>
   <translation>{number} 已退回窗口，請先重新轉給部門</translation>
  </message>
  <message>
   <source>{number} has not been sent to a department yet.</source>
   <translation>{number} 還沒有轉給部門</translation>
  </message>
  <message>
   <source>{number} is on its way to the department.</source>
   <translation>{number} 已轉給部門，部門還沒有簽收</translation>
  </message>
  <message>
   <source>{number} is being worked on by the department.</source>
   <translation>{number} 部門正在辦理</translation>
  </message>
  <message>
   <source>The clock of {number} is not stopped.</source>
   <translation>{number} 沒有停表</translation>
  </message>
  <message>
   <source>{number} has no decision yet that could be handed over.</source>
   <translation>{number} 還沒有辦理結果，不能送達</translation>
  </message>
  <message>
   <source>Give a reason; it stays with the case.</source>
   <translation>請寫明理由，理由會留在辦件裡</translation>
  </message>
  <message>
   <source>Write what the resident was told.</source>
   <translation>請寫下給居民的答覆</translation>
  </message>
  <message>
   <source>Say who it goes to.</source>
   <translation>請寫明轉給誰</translation>
  </message>
  <message>
   <source>Choose somebody else to hand it to.</source>
   <translation>請選另一位同事來接手</translation>
  </message>
  <message>
   <source>An extension has 1 to 365 days.</source>
   <translation>延期天數是 1 到 365 天</translation>
  </message>
  <message>
   <source>This material is not owed for {number}.</source>
   <translation>{number} 沒有欠這份材料</translation>
  </message>
  <message>
   <source>No extension was asked for {number}.</source>
   <translation>{number} 沒有人申請延期</translation>
  </message>
  <message>
   <source>Another person than the one who asked has to agree.</source>
   <translation>要由申請人以外的另一個人同意</translation>
  </message>
  <message>
   <source>Nobody has asked to end {number}.</source>
   <translation>{number} 沒有人申請終止</translation>
  </message>
  <message>
   <source>The resident has the answer to {number} already.</source>
   <translation>{number} 居民已經得到答覆</translation>
  </message>
  <message>
   <source>Only the worker who owns {number} can hand it over.</source>
   <translation>只有 {number} 的首問責任人可以移交</translation>
  </message>
  <message>
   <source>{number} was not offered to you.</source>
   <translation>{number} 沒有移交給您</translation>
  </message>
  <message>
   <source>The resident has no answer to {number} yet. Answer first, then close.</source>
   <translation>{number} 還沒有給居民答覆，先答覆，再結案</translation>
  </message>
  <message>
   <source>This cannot be done now.</source>
   <translation>現在不能這樣做</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the station head.</source>
   <translation>您的崗位不能做這一步，請找站長</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>已提出</translation>
  </message>
  <message>
   <source>told what is missing</source>
   <translation>已一次性告知</translation>
  </message>
  <message>
   <source>accepted, not sent on</source>
   <translation>已受理，待轉辦</translation>
  </message>
  <message>
   <source>waits for material</source>
   <translation>等補材料</translation>
  </message>
  <message>
   <source>on its way to the department</source>
   <translation>已轉部門，待接收</translation>
  </message>
  <message>
   <source>with the department</source>
   <translation>部門辦理中</translation>
  </message>
  <message>
   <source>sent back to the window</source>
   <translation>部門退回窗口</translation>
  </message>
  <message>
   <source>clock stopped</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>decided, to be handed over</source>
   <translation>已決定，待送達</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>handed over to the resident</source>
   <translation>已送達</translation>
  </message>
  <message>
   <source>withdrawn by the resident</source>
   <translation>居民已撤回</translation>
  </message>
  <message>
   <source>acceptance cancelled</source>
   <translation>已取消受理</translation>
  </message>
  <message>
   <source>closed (case)</source>
   <translation>已辦結</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>待答覆</translation>
  </message>
  <message>
   <source>answered (asking)</source>
   <translation>已答覆</translation>
  </message>
  <message>
   <source>became a case</source>
   <translation>已轉為辦件</translation>
  </message>
  <message>
   <source>no longer wanted</source>
   <translation>居民不再需要</translation>
  </message>
  <message>
   <source>accepted the case</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>accepted it with material owed</source>
   <translation>容缺受理</translation>
  </message>
  <message>
   <source>did not take it on</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>gave notice of what is missing</source>
   <translation>一次性告知缺的材料</translation>
  </message>
  <message>
   <source>passed it on instead of deciding at once</source>
   <translation>轉後臺辦理</translation>
  </message>
  <message>
   <source>sent it to the department</source>
   <translation>轉部門辦理</translation>
  </message>
  <message>
   <source>took it up</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>sent it back to the window</source>
   <translation>退回窗口</translation>
  </message>
  <message>
   <source>sent it to another department</source>
   <translation>改轉別的部門</translation>
  </message>
  <message>
   <source>stopped the clock</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>let the clock go on</source>
   <translation>恢復計時</translation>
  </message>
  <message>
   <source>received an owed material</source>
   <translation>收到補交材料</translation>
  </message>
  <message>
   <source>asked for more days</source>
   <translation>申請延期</translation>
  </message>
  <message>
   <source>agreed to more days</source>
   <translation>同意延期</translation>
  </message>
  <message>
   <source>did not agree to more days</source>
   <translation>不同意延期</translation>
  </message>
  <message>
   <source>pressed for it</source>
   <translation>督辦</translation>
  </message>
  <message>
   <source>decided it</source>
   <translation>作出決定</translation>
  </message>
  <message>
   <source>handed the result over</source>
   <translation>送達結果</translation>
  </message>
  <message>
   <source>told the resident</source>
   <translation>答覆居民</translation>
  </message>
  <message>
   <source>offered it to a colleague</source>
   <translation>請同事接手</translation>
  </message>
  <message>
   <source>took it over</source>
   <translation>接手首問</translation>
  </message>
  <message>
   <source>did not take it over</source>
   <translation>沒有接手</translation>
  </message>
  <message>
   <source>gave it to somebody else</source>
   <translation>改由別人負責</translation>
  </message>
  <message>
   <source>asked to end it</source>
   <translation>申請終止</translation>
  </message>
  <message>
   <source>closed the case</source>
   <translation>辦結</translation>
  </message>
  <message>
   <source>took the resident's withdrawal</source>
   <translation>居民撤回</translation>
  </message>
  <message>
   <source>cancelled the acceptance</source>
   <translation>取消受理</translation>
  </message>
  <message>
   <source>promised a later reply</source>
   <translation>改約答覆日期</translation>
  </message>
  <message>
   <source>took it in as a case</source>
   <translation>轉為辦件</translation>
  </message>
  <message>
   <source>noted that it is no longer wanted</source>
   <translation>居民不再需要</translation>
  </message>
  <message>
   <source>not possible in that state</source>
   <translation>當時的狀態下不能這樣辦</translation>
  </message>
  <message>
   <source>cannot be read by this version</source>
   <translation>本版本讀不懂</translation>
  </message>
  <message>
   <source>a reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>what the resident was told</source>
   <translation>告訴居民的話</translation>
  </message>
  <message>
   <source>what is missing</source>
   <translation>缺什麼</translation>
  </message>
  <message>
   <source>who it goes to</source>
   <translation>轉給誰</translation>
  </message>
  <message>
   <source>somebody other than the owner</source>
   <translation>換一個人，不能是首問人自己</translation>
  </message>
  <message>
   <source>1 to 365 days</source>
   <translation>1 到 365 天</translation>
  </message>
  <message>
   <source>a material that is owed</source>
   <translation>確實欠著的材料</translation>
  </message>
  <message>
   <source>no material is owed</source>
   <translation>沒有欠材料</translation>
  </message>
  <message>
   <source>a reason when denied</source>
   <translation>不同意時要有理由</translation>
  </message>
  <message>
   <source>an extension was asked</source>
   <translation>有人申請過延期</translation>
  </message>
  <message>
   <source>not the person who asked</source>
   <translation>不能是申請的人自己</translation>
  </message>
  <message>
   <source>ending was asked</source>
   <translation>有人申請過終止</translation>
  </message>
  <message>
   <source>not the person who asked to end it</source>
   <translation>不能是申請終止的人自己</translation>
  </message>
  <message>
   <source>the resident still waits for the answer</source>
   <translation>居民還在等答覆</translation>
  </message>
  <message>
   <source>the first-asked worker</source>
   <translation>首問責任人本人</translation>
  </message>
  <message>
   <source>the one it was offered to</source>
   <translation>被請的那位同事本人</translation>
  </message>
  <message>
   <source>the resident has the answer</source>
   <translation>居民已得到答覆</translation>
  </message>
  <message>
   <source>a later day</source>
   <translation>更晚的日期</translation>
  </message>
  <message>
   <source>the case it became</source>
   <translation>轉成的辦件</translation>
  </message>
  <message>
   <source>the limit begins</source>
   <translation>開始計時</translation>
  </message>
  <message>
   <source>the clock stops</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>the last day moves</source>
   <translation>最後期限隨之變動</translation>
  </message>
  <message>
   <source>the clock ends</source>
   <translation>計時結束</translation>
  </message>
  <message>
   <source>the answer is given</source>
   <translation>居民得到答覆</translation>
  </message>
  <message>
   <source>the owner changes</source>
   <translation>首問責任人變更</translation>
  </message>
  <message>
   <source>worker (role)</source>
   <translation>窗口人員</translation>
  </message>
  <message>
   <source>department (role)</source>
   <translation>部門人員</translation>
  </message>
  <message>
   <source>station head (role)</source>
   <translation>站長</translation>
  </message>
  <message>
   <source>This was answered or closed already.</source>
   <translation>這一條已經答覆或了結了</translation>
  </message>
  <message>
   <source>Give a reason; it stays with the entry.</source>
   <translation>請寫明理由，會留在登記裡</translation>
  </message>
  <message>
   <source>Only the worker who owes the answer can hand it over.</source>
   <translation>只有首問責任人本人能移交</translation>
  </message>
  <message>
   <source>This was not offered to you.</source>
   <translation>這一條沒有請你接手</translation>
  </message>
  <message>
   <source>A postponed reply needs a later day.</source>
   <translation>改約的日期要比原來晚</translation>
  </message>
  <message>
   <source>Accept the case first.</source>
   <translation>請先受理成辦件</translation>
  </message>
  <message>
   <source>Write what the resident asked.</source>
   <translation>請寫明居民問了什麼</translation>
  </message>
  <message>
   <source>Write a name or telephone number, so that the resident can be told.</source>
   <translation>請寫姓名或電話，不然沒法給居民回話</translation>
  </message>
  <message>
   <source>The reply day lies between today and a year from now.</source>
   <translation>答覆日期要在今天到一年之內</translation>
  </message>
  <message>
   <source>This entry of the register is not known here.</source>
   <translation>本機沒有這條首問登記</translation>
  </message>
  <message>
   <source>There is no threshold called {name}.</source>
   <translation>沒有叫 {name} 的提醒界限</translation>
  </message>
  <message>
   <source>A threshold is a number of working days from 0 to 60.</source>
   <translation>提醒界限是 0 到 60 個工作日</translation>
  </message>
  <message>
   <source>Yellow comes before red, the station head before street and district.</source>
   <translation>黃燈要早於紅燈，站長要早於街道和區</translation>
  </message>
  <message>
   <source>Only a station head can end a worker's service here.</source>
   <translation>只有站長能辦理工作人員離崗</translation>
  </message>
  <message>
   <source>Another station head has to do this for you.</source>
   <translation>站長本人離崗要由另一位站長辦理</translation>
  </message>
  <message>
   <source>This colleague no longer works here. Choose somebody else.</source>
   <translation>這位同事已離崗，請選別人</translation>
  </message>
  <message>
   <source>spouse</source>
   <translation>配偶</translation>
  </message>
  <message>
   <source>father or mother</source>
   <translation>父母</translation>
  </message>
  <message>
   <source>son or daughter</source>
   <translation>子女</translation>
  </message>
  <message>
   <source>other family</source>
   <translation>其他家人</translation>
  </message>
  <message>
   <source>worker of the station</source>
   <translation>社區工作者</translation>
  </message>
  <message>
   <source>other person</source>
   <translation>其他人</translation>
  </message>
  <message>
   <source>This is the resident's own number. An agent is somebody else.</source>
   <translation>這是居民本人的號碼，代辦人要是別人</translation>
  </message>
  <message>
   <source>This household has a head already.</source>
   <translation>這一戶已有戶主</translation>
  </message>
  <message>
   <source>Nothing was signed. Send it to the resident's screen again.</source>
   <translation>還沒簽字，再發到居民小屏上籤一次</translation>
  </message>
  <message>
   <source>explained why it took longer</source>
   <translation>說明了超時原因</translation>
  </message>
  <message>
   <source>The resident signed another text. Send it to the screen again.</source>
   <translation>居民籤的是另一份內容。請重新發到小屏</translation>
  </message>
  <message>
   <source>The case ends with this, once the resident has signed; it can be asked for anew.</source>
   <translation>居民簽字後，辦理到此結束；以後可以重新申請</translation>
  </message>
  <message>
   <source>signed on the resident's screen</source>
   <translation>在小屏上籤了字</translation>
  </message>
  <message>
   <source>signed on paper</source>
   <translation>在紙上簽字</translation>
  </message>
  <message>
   <source>The resident signed; the paper is on its way to the printer.</source>
   <translation>居民已簽字，文書正在列印</translation>
  </message>
  <message>
   <source>Have the paper signed that is on its way to the printer.</source>
   <translation>文書正在列印，請居民簽字</translation>
  </message>
  <message>
   <source>{number}, accepted on {day}</source>
   <translation>{number}，{day}受理</translation>
  </message>
  <message>
   <source>Applicant (statement)</source>
   <translation>申請人</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>申請</translation>
  </message>
  <message>
   <source>Declared</source>
   <translation>宣告</translation>
  </message>
  <message>
   <source>I take this request back of my own will. The case ends with it; I get my papers back and can ask for it anew at any time.</source>
   <translation>我自願撤回這項申請。辦理到此結束，材料退還給我，以後隨時可以重新申請。</translation>
  </message>
  <message>
   <source>ends (statement)</source>
   <translation>到此結束</translation>
  </message>
  <message>
   <source>Withdrawal (paper)</source>
   <translation>撤回申請書</translation>
  </message>
  <message>
   <source>I take the mandate back. What was not run yet is not run any more; the case itself goes on.</source>
   <translation>我收回這份委託。沒辦的不再代辦，事項本身繼續辦理。</translation>
  </message>
  <message>
   <source>Mandate taken back (paper)</source>
   <translation>收回委託書</translation>
  </message>
  <message>
   <source>Text of this paper, SHA-256: {digest}</source>
   <translation>本件文字校驗（SHA-256）：{digest}</translation>
  </message>
  <message>
   <source>Signature of the resident</source>
   <translation>居民簽名</translation>
  </message>
 </context>
</TS>
