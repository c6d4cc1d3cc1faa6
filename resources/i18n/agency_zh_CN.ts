<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>agency</name>
  <message>
   <source>This errand has not been begun yet.</source>
   <translation>这一步还没有开始办</translation>
  </message>
  <message>
   <source>This errand was begun already.</source>
   <translation>这一步已经开始办了</translation>
  </message>
  <message>
   <source>This errand waits for somebody. Let it go on first.</source>
   <translation>这一步正在等待，请先让它继续</translation>
  </message>
  <message>
   <source>This errand is done already.</source>
   <translation>这一步已经办好了</translation>
  </message>
  <message>
   <source>This errand could not be done. Plan another instead of it.</source>
   <translation>这一步没办成，请改走别的路</translation>
  </message>
  <message>
   <source>Another errand was planned instead of this one.</source>
   <translation>这一步已经换成别的路</translation>
  </message>
  <message>
   <source>At most {n} errands are planned at once.</source>
   <translation>一次最多安排 {n} 步</translation>
  </message>
  <message>
   <source>The mandate has no text.</source>
   <translation>委托书还没有内容</translation>
  </message>
  <message>
   <source>The resident signed another text. Send the mandate to the screen again.</source>
   <translation>居民签的不是这份委托书，请重新送到屏上</translation>
  </message>
  <message>
   <source>This errand is not known here.</source>
   <translation>这里查不到这一步代办</translation>
  </message>
  <message>
   <source>Errand {n} needs a department and what is done there.</source>
   <translation>第 {n} 步要写清去哪个部门、办什么</translation>
  </message>
  <message>
   <source>Say in at most {n} characters what is done there.</source>
   <translation>办什么，最多写 {n} 个字</translation>
  </message>
  <message>
   <source>Errand {n} needs a limit of 1 to {most} days.</source>
   <translation>第 {n} 步要写期限，1 到 {most} 天</translation>
  </message>
  <message>
   <source>Errand {n} can only follow one that stands before it.</source>
   <translation>第 {n} 步只能排在前面某一步之后</translation>
  </message>
  <message>
   <source>An errand of {number} is still open. End it, or have the resident take the mandate back.</source>
   <translation>{number} 还有代办没办完。请先办完，或者由居民收回委托</translation>
  </message>
  <message>
   <source>A worker runs errands for {number} already.</source>
   <translation>{number} 已经有人代办</translation>
  </message>
  <message>
   <source>Plan at least one errand, and say who runs it.</source>
   <translation>请至少安排一步，并选定代办人</translation>
  </message>
  <message>
   <source>Nobody runs errands for {number} now.</source>
   <translation>{number} 现在没有人代办</translation>
  </message>
  <message>
   <source>Only the worker the resident mandated can do this.</source>
   <translation>只有居民委托的代办人才能这样做</translation>
  </message>
  <message>
   <source>The errands of {number} were not offered to you.</source>
   <translation>{number} 的代办没有移交给您</translation>
  </message>
  <message>
   <source>Another errand has to be done first.</source>
   <translation>要先办完前面那一步</translation>
  </message>
  <message>
   <source>Say what replaces this errand.</source>
   <translation>请写清改办什么</translation>
  </message>
  <message>
   <source>The resident did not sign for this errand.</source>
   <translation>居民没有委托这一步</translation>
  </message>
  <message>
   <source>{number} lies with another department.</source>
   <translation>{number} 不在您的部门</translation>
  </message>
  <message>
   <source>took the resident's mandate to run errands</source>
   <translation>接受居民委托，帮跑代办</translation>
  </message>
  <message>
   <source>offered the errands to a colleague</source>
   <translation>把代办移交给同事</translation>
  </message>
  <message>
   <source>took the errands over</source>
   <translation>接手代办</translation>
  </message>
  <message>
   <source>did not take the errands over</source>
   <translation>没有接手代办</translation>
  </message>
  <message>
   <source>gave the errands to somebody else</source>
   <translation>把代办指定给别人</translation>
  </message>
  <message>
   <source>noted that the resident took the mandate back</source>
   <translation>记下居民收回委托</translation>
  </message>
  <message>
   <source>planned an errand</source>
   <translation>安排了一步代办</translation>
  </message>
  <message>
   <source>began an errand</source>
   <translation>开始办这一步</translation>
  </message>
  <message>
   <source>waits with an errand</source>
   <translation>这一步在等待</translation>
  </message>
  <message>
   <source>went on with an errand</source>
   <translation>继续办这一步</translation>
  </message>
  <message>
   <source>has done an errand</source>
   <translation>办好了这一步</translation>
  </message>
  <message>
   <source>could not do an errand</source>
   <translation>这一步没办成</translation>
  </message>
  <message>
   <source>planned another errand instead</source>
   <translation>改走别的路</translation>
  </message>
  <message>
   <source>nobody runs errands yet</source>
   <translation>还没有人代办</translation>
  </message>
  <message>
   <source>an agent and a plan</source>
   <translation>代办人和代办步骤</translation>
  </message>
  <message>
   <source>a mandate that holds</source>
   <translation>有效的委托</translation>
  </message>
  <message>
   <source>the mandated worker</source>
   <translation>居民委托的代办人</translation>
  </message>
  <message>
   <source>somebody other than the agent</source>
   <translation>代办人以外的人</translation>
  </message>
  <message>
   <source>the one the errands were offered to</source>
   <translation>被移交代办的人</translation>
  </message>
  <message>
   <source>no errand is open</source>
   <translation>代办都已办完</translation>
  </message>
  <message>
   <source>an errand the resident signed for</source>
   <translation>居民委托的步骤</translation>
  </message>
  <message>
   <source>the errand before it is done</source>
   <translation>前面一步已办好</translation>
  </message>
  <message>
   <source>another errand instead</source>
   <translation>改办的步骤</translation>
  </message>
  <message>
   <source>the agency begins</source>
   <translation>代办开始</translation>
  </message>
  <message>
   <source>the agent changes</source>
   <translation>代办人更换</translation>
  </message>
  <message>
   <source>the agency ends</source>
   <translation>代办结束</translation>
  </message>
  <message>
   <source>to be begun</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>comes later</source>
   <translation>还没轮到</translation>
  </message>
  <message>
   <source>under way (errand)</source>
   <translation>正在办</translation>
  </message>
  <message>
   <source>waits (errand)</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>done (errand)</source>
   <translation>已办好</translation>
  </message>
  <message>
   <source>could not be done</source>
   <translation>没办成</translation>
  </message>
  <message>
   <source>replaced by another</source>
   <translation>已改办</translation>
  </message>
  <message>
   <source>no longer run</source>
   <translation>不再办</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>还没安排</translation>
  </message>
 </context>
</TS>
