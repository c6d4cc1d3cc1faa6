<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>counter</name>
  <message>
   <source>Say which window the screen belongs to: desk counter --window 3</source>
   <translation>要寫明小屏在幾號窗口：desk counter --window 3</translation>
  </message>
  <message>
   <source>Station Desk: the resident's screen</source>
   <translation>服務檯：居民小屏</translation>
  </message>
  <message>
   <source>Please check; if all is right, sign</source>
   <translation>請核對，沒問題就簽字</translation>
  </message>
  <message>
   <source>Something is wrong, tell the worker</source>
   <translation>有錯，告訴工作人員</translation>
  </message>
  <message>
   <source>Anew</source>
   <translation>重籤</translation>
  </message>
  <message>
   <source>All right, confirm</source>
   <translation>都對，確認</translation>
  </message>
  <message>
   <source>Write your name in the field</source>
   <translation>在框裡寫您的名字</translation>
  </message>
  <message>
   <source>Sign once, for {n} paper</source>
   <translation>籤一次，用在 {n} 份材料上</translation>
  </message>
  <message>
   <source>Sign once, for {n} papers</source>
   <translation>籤一次，用在 {n} 份材料上</translation>
  </message>
  <message>
   <source>Sign once, for all of it</source>
   <translation>籤一次就行</translation>
  </message>
  <message>
   <source>Very satisfied</source>
   <translation>非常滿意</translation>
  </message>
  <message>
   <source>Pleased</source>
   <translation>滿意</translation>
  </message>
  <message>
   <source>Fairly satisfied</source>
   <translation>基本滿意</translation>
  </message>
  <message>
   <source>Not satisfied</source>
   <translation>不滿意</translation>
  </message>
  <message>
   <source>Not satisfied at all</source>
   <translation>非常不滿意</translation>
  </message>
  <message>
   <source>Waited too long</source>
   <translation>等太久</translation>
  </message>
  <message>
   <source>Not explained clearly</source>
   <translation>沒講清楚</translation>
  </message>
  <message>
   <source>Not friendly</source>
   <translation>態度不好</translation>
  </message>
  <message>
   <source>Had to come again</source>
   <translation>來回跑</translation>
  </message>
  <message>
   <source>Too many papers</source>
   <translation>材料太多</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>別的原因</translation>
  </message>
  <message>
   <source>Are you satisfied with this service?</source>
   <translation>這次服務，您滿意嗎？</translation>
  </message>
  <message>
   <source>Please tap it yourself. It only serves to do better, your matter does not depend on it</source>
   <translation>請您自己點。評價只用來改進服務，不影響您辦的事</translation>
  </message>
  <message>
   <source>What was wrong?</source>
   <translation>哪裡沒做好？</translation>
  </message>
  <message>
   <source>You have more to say?</source>
   <translation>您有話要說？</translation>
  </message>
  <message>
   <source>Any of these reaches somebody who answers.</source>
   <translation>下面哪一種都有人回您</translation>
  </message>
  <message>
   <source>More to say</source>
   <translation>有話要說</translation>
  </message>
  <message>
   <source>Closes in {n} s; no tap is no grade</source>
   <translation>{n} 秒後關閉，沒點就算不評價</translation>
  </message>
  <message>
   <source>Not this time</source>
   <translation>這次不評</translation>
  </message>
  <message>
   <source>Another grade</source>
   <translation>換一個</translation>
  </message>
  <message>
   <source>Sent in {n} s</source>
   <translation>{n} 秒後提交</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Tell the worker; it is written down and answered.</source>
   <translation>跟工作人員說，會記下來給您答覆</translation>
  </message>
  <message>
   <source>Ask for the station head.</source>
   <translation>找站長說</translation>
  </message>
  <message>
   <source>Call 12345 at any hour.</source>
   <translation>隨時打 12345</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>改一下</translation>
  </message>
  <message>
   <source>Window {n}, {worker}</source>
   <translation>{n} 號窗口，{worker}</translation>
  </message>
  <message>
   <source>Type your phone number</source>
   <translation>請輸入手機號</translation>
  </message>
  <message>
   <source>Type your card number</source>
   <translation>請輸入銀行卡號</translation>
  </message>
  <message>
   <source>Station Desk</source>
   <translation>服務檯</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>先不輸</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>好了</translation>
  </message>
  <message>
   <source>One moment, please</source>
   <translation>請稍等</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>謝謝您</translation>
  </message>
  <message>
   <source>It is being accepted now.</source>
   <translation>正在受理，請稍等</translation>
  </message>
  <message>
   <source>Take your papers and your card along.</source>
   <translation>請帶好證件和材料</translation>
  </message>
  <message>
   <source>Thank you for saying so</source>
   <translation>謝謝您說出來</translation>
  </message>
  <message>
   <source>Back in a moment</source>
   <translation>馬上回來</translation>
  </message>
  <message>
   <source>Please wait for your number; other windows go on calling.</source>
   <translation>請等候叫號，別的窗口照常辦理</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>Take a picture of it with your phone.</source>
   <translation>用手機拍下來</translation>
  </message>
  <message>
   <source>Window {n}</source>
   <translation>{n} 號窗口</translation>
  </message>
  <message>
   <source>Please come when your number is called.</source>
   <translation>叫到您的號再過來</translation>
  </message>
  <message>
   <source>Eleven digits; only the worker at your window gets it.</source>
   <translation>11 位，只給窗口的工作人員看</translation>
  </message>
  <message>
   <source>16 to 19 digits; only the worker at your window gets it.</source>
   <translation>16 到 19 位，只給窗口的工作人員看</translation>
  </message>
  <message>
   <source>is being served</source>
   <translation>正在辦理</translation>
  </message>
  <message>
   <source>You are being served</source>
   <translation>正在為您辦理</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Tap what fits; you get an answer within {n} hours.</source>
   <translation>點一點哪裡沒做好，{n} 小時內給您回話。</translation>
  </message>
  <message>
   <source>You get an answer within {n} hours.</source>
   <translation>{n} 小時內給您回話。</translation>
  </message>
  <message>
   <source>The window has it now.</source>
   <translation>窗口收到了</translation>
  </message>
 </context>
</TS>
