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
  <message>
   <source>Who runs the errands for {name}?</source>
   <translation>{name}由谁来代办？</translation>
  </message>
  <message>
   <source>The resident mandates this worker and need not go anywhere.</source>
   <translation>居民委托这位工作人员，自己不用跑</translation>
  </message>
  <message>
   <source>The mandate is on its way to the printer.</source>
   <translation>委托书正在打印</translation>
  </message>
  <message>
   <source>Which errand?</source>
   <translation>哪一步？</translation>
  </message>
  <message>
   <source>Why does the resident take the mandate back?</source>
   <translation>居民为什么收回委托？</translation>
  </message>
  <message>
   <source>Take the errands over</source>
   <translation>接手代办</translation>
  </message>
  <message>
   <source>Do not take them over</source>
   <translation>不接手</translation>
  </message>
  <message>
   <source>Begin an errand</source>
   <translation>开始办一步</translation>
  </message>
  <message>
   <source>An errand is done</source>
   <translation>办好一步</translation>
  </message>
  <message>
   <source>It waits for somebody</source>
   <translation>要等一等</translation>
  </message>
  <message>
   <source>It goes on</source>
   <translation>接着办</translation>
  </message>
  <message>
   <source>It cannot be done</source>
   <translation>办不成</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>改走别的路</translation>
  </message>
  <message>
   <source>Errands of {agent} for the resident</source>
   <translation>{agent} 替居民代办</translation>
  </message>
  <message>
   <source>What is done instead of {task}?</source>
   <translation>“{task}”改办什么？</translation>
  </message>
  <message>
   <source>They go themselves</source>
   <translation>改为自己办</translation>
  </message>
  <message>
   <source>They no longer want it</source>
   <translation>不想办了</translation>
  </message>
  <message>
   <source>No errands can be run for this case any more.</source>
   <translation>这件事不能再代办了</translation>
  </message>
  <message>
   <source>Run errands for which case?</source>
   <translation>给哪一件代办？</translation>
  </message>
  <message>
   <source>{task}: done with what?</source>
   <translation>“{task}”办好了，结果是什么？</translation>
  </message>
  <message>
   <source>Hand the errands over to whom?</source>
   <translation>代办移交给谁？</translation>
  </message>
  <message>
   <source>They stay yours until they are accepted.</source>
   <translation>对方接手以前，还由您代办</translation>
  </message>
  <message>
   <source>The paper is here</source>
   <translation>证明已经拿到</translation>
  </message>
  <message>
   <source>Handed in, nothing more is needed</source>
   <translation>已经交上去，不用再跑</translation>
  </message>
  <message>
   <source>{task}: what is waited for?</source>
   <translation>“{task}”在等什么？</translation>
  </message>
  <message>
   <source>The resident has to bring something</source>
   <translation>等居民补材料</translation>
  </message>
  <message>
   <source>The department is checking it</source>
   <translation>等部门审核</translation>
  </message>
  <message>
   <source>{task}: why can it not be done?</source>
   <translation>“{task}”为什么办不成？</translation>
  </message>
  <message>
   <source>{task}: why another way?</source>
   <translation>“{task}”为什么改走别的路？</translation>
  </message>
  <message>
   <source>The department is not the right one</source>
   <translation>不归这个部门管</translation>
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
   <translation>{all} 步办好 {done} 步</translation>
  </message>
  <message>
   <source>on the resident's screen</source>
   <translation>居民在屏上签</translation>
  </message>
  <message>
   <source>on paper (mandate)</source>
   <translation>纸上签</translation>
  </message>
  <message>
   <source>Errands for {name}</source>
   <translation>替 {name} 代办</translation>
  </message>
  <message>
   <source>after {n} (errand)</source>
   <translation>接第 {n} 步</translation>
  </message>
  <message>
   <source>Agent (mandate)</source>
   <translation>代办人</translation>
  </message>
  <message>
   <source>Mandate signed</source>
   <translation>签委托书</translation>
  </message>
  <message>
   <source>The case</source>
   <translation>看这件事</translation>
  </message>
  <message>
   <source>Print the mandate</source>
   <translation>打印委托书</translation>
  </message>
  <message>
   <source>Mandate ended</source>
   <translation>委托结束</translation>
  </message>
  <message>
   <source>The resident takes it back</source>
   <translation>居民收回委托</translation>
  </message>
  <message>
   <source>with the case</source>
   <translation>随办件结束</translation>
  </message>
  <message>
   <source>Why is the acceptance of {number} cancelled?</source>
   <translation>为什么撤销 {number} 的受理？</translation>
  </message>
  <message>
   <source>Nothing is cancelled before the reason is written down.</source>
   <translation>写下原因才会撤销</translation>
  </message>
  <message>
   <source>{done} of {all} done, by {name}</source>
   <translation>{all} 步办好 {done} 步，{name} 代办</translation>
  </message>
  <message>
   <source>Errands</source>
   <translation>代办</translation>
  </message>
  <message>
   <source>Run errands for them</source>
   <translation>帮居民代办</translation>
  </message>
  <message>
   <source>mandate ended</source>
   <translation>委托已结束</translation>
  </message>
  <message>
   <source>Errand: {what}</source>
   <translation>代办：{what}</translation>
  </message>
  <message>
   <source>begin it</source>
   <translation>开始办</translation>
  </message>
  <message>
   <source>carry it on</source>
   <translation>接着办</translation>
  </message>
  <message>
   <source>run errands for the resident</source>
   <translation>帮居民代办</translation>
  </message>
  <message>
   <source>agent: somebody comes, or goes, for the resident</source>
   <translation>代办人：替居民来办，或替居民去跑</translation>
  </message>
  <message>
   <source>{n} calendar days (errand)</source>
   <translation>{n} 个自然日</translation>
  </message>
  <message>
   <source>{n} working days (errand)</source>
   <translation>{n} 个工作日</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>委托人</translation>
  </message>
  <message>
   <source>{name}, staff number {number}</source>
   <translation>{name}，工号 {number}</translation>
  </message>
  <message>
   <source>For (mandate)</source>
   <translation>委托事项</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>约定</translation>
  </message>
  <message>
   <source>The agent hands in and fetches papers there for me, free of charge. I can take this back at any time.</source>
   <translation>由代办人替我到下列部门递交、领取材料，不收费用；我可以随时收回委托</translation>
  </message>
  <message>
   <source>Mandate (paper)</source>
   <translation>授权委托书</translation>
  </message>
  <message>
   <source>{task}: {department}</source>
   <translation>{task}（{department}）</translation>
  </message>
  <message>
   <source>What is done there</source>
   <translation>去办什么</translation>
  </message>
  <message>
   <source>In how many days</source>
   <translation>几天内</translation>
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
   <translation>接着上一步</translation>
  </message>
  <message>
   <source>beside the others</source>
   <translation>同时办</translation>
  </message>
  <message>
   <source>When (errand)</source>
   <translation>先后</translation>
  </message>
  <message>
   <source>Add this errand</source>
   <translation>加这一步</translation>
  </message>
  <message>
   <source>Take the last out</source>
   <translation>去掉最后一步</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>在纸上签</translation>
  </message>
  <message>
   <source>Let the resident sign</source>
   <translation>请居民签字</translation>
  </message>
  <message>
   <source>at once (errand)</source>
   <translation>马上办</translation>
  </message>
  <message>
   <source>Add at least one errand.</source>
   <translation>请至少加一步</translation>
  </message>
  <message>
   <source>Signature of the applicant</source>
   <translation>申请人签名</translation>
  </message>
  <message>
   <source>Signature of the principal</source>
   <translation>委托人签名</translation>
  </message>
  <message>
   <source>What is done where</source>
   <translation>到哪里办什么</translation>
  </message>
  <message>
   <source>In at most</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>I let the agent run these errands for me:</source>
   <translation>我委托代办人替我办理：</translation>
  </message>
  <message>
   <source>Text of the mandate, SHA-256: {digest}</source>
   <translation>委托书文本校验（SHA-256）：{digest}</translation>
  </message>
  <message>
   <source>{hall}, telephone {phone}</source>
   <translation>{hall}，电话 {phone}</translation>
  </message>
  <message>
   <source>Signed at {time}</source>
   <translation>签于 {time}</translation>
  </message>
  <message>
   <source>Date: {day}</source>
   <translation>日期：{day}</translation>
  </message>
  <message>
   <source>Which department (errand)</source>
   <translation>去哪个部门</translation>
  </message>
  <message>
   <source>{name}, {department}</source>
   <translation>{name}，{department}</translation>
  </message>
  <message>
   <source>Case desk</source>
   <translation>办件台</translation>
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
   <translation>缺什么，一次说全</translation>
  </message>
  <message>
   <source>Errands run by {name}: {done} of {all} done</source>
   <translation>{name} 代办：{all} 步办好 {done} 步</translation>
  </message>
  <message>
   <source>{errands}; the mandate has ended</source>
   <translation>{errands}，委托已结束</translation>
  </message>
  <message>
   <source>agent: {name}</source>
   <translation>代办人：{name}</translation>
  </message>
  <message>
   <source>waiting for me</source>
   <translation>等我处理</translation>
  </message>
  <message>
   <source>to receive (cases)</source>
   <translation>待接收</translation>
  </message>
  <message>
   <source>in work (cases)</source>
   <translation>在办</translation>
  </message>
  <message>
   <source>take along</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>print (list)</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>The list is on its way to the printer.</source>
   <translation>清单正在打印</translation>
  </message>
  <message>
   <source>found by {text}</source>
   <translation>查找“{text}”</translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station heads, department officers and window workers sign in here.</source>
   <translation>站长、部门人员和窗口人员在这里登录</translation>
  </message>
  <message>
   <source>overdue (light)</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>red (light)</source>
   <translation>红灯</translation>
  </message>
  <message>
   <source>yellow (light)</source>
   <translation>黄灯</translation>
  </message>
  <message>
   <source>green (light)</source>
   <translation>绿灯</translation>
  </message>
  <message>
   <source>stopped (light)</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>done (light)</source>
   <translation>已办结</translation>
  </message>
  <message>
   <source>Light (column)</source>
   <translation>亮灯</translation>
  </message>
  <message>
   <source>Cases: {filter}</source>
   <translation>办件：{filter}</translation>
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
   <translation>部门人员要有工号、姓名和部门</translation>
  </message>
  <message>
   <source>The staff number {number} is taken.</source>
   <translation>工号 {number} 已经有人用</translation>
  </message>
  <message>
   <source>{who} runs the errands for you</source>
   <translation>{who} 替您代办</translation>
  </message>
  <message>
   <source>errand: {task}, handed in at {department}</source>
   <translation>代办：{task}，已交到{department}</translation>
  </message>
  <message>
   <source>errand: {task}, we wait for {department}</source>
   <translation>代办：{task}，在{department}等回音</translation>
  </message>
  <message>
   <source>errand: {task}, done at {department}</source>
   <translation>代办：{task}，在{department}办好了</translation>
  </message>
  <message>
   <source>errand: {task} could not be done, we call you</source>
   <translation>代办：{task}没办成，会打电话告诉您</translation>
  </message>
  <message>
   <source>you took the mandate for the errands back</source>
   <translation>您收回了代办委托</translation>
  </message>
  <message>
   <source>mandate (record)</source>
   <translation>授权委托书</translation>
  </message>
  <message>
   <source>list of cases (record)</source>
   <translation>办件清单</translation>
  </message>
  <message>
   <source>Department officers work at the office, not at a window.</source>
   <translation>部门人员请到办公端登录，不在窗口登录</translation>
  </message>
  <message>
   <source>No matter is decided by {name}. Departments: {known}</source>
   <translation>没有事项归 {name} 办理。现有部门：{known}</translation>
  </message>
  <message>
   <source>{name} signs in at the office with {number}.</source>
   <translation>{name} 可以用工号 {number} 在办公端登录</translation>
  </message>
 </context>
</TS>
