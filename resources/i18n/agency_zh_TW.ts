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
 </context>
</TS>
