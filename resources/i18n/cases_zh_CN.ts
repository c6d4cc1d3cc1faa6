<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>cases</name>
  <message>
   <source>The name is missing. Read the card or type it.</source>
   <translation>还没有姓名。请读身份证，或者手工输入</translation>
  </message>
  <message>
   <source>Choose one of the answers shown.</source>
   <translation>请从列出的选项里选</translation>
  </message>
  <message>
   <source>A telephone number has only digits.</source>
   <translation>电话号码只能是数字</translation>
  </message>
  <message>
   <source>A mobile number has 11 digits, this one has {count}.</source>
   <translation>手机号要 11 位，现在是 {count} 位</translation>
  </message>
  <message>
   <source>A telephone number with its area code has 7 to 12 digits.</source>
   <translation>电话连区号是 7 到 12 位</translation>
  </message>
  <message>
   <source>A card number has only digits.</source>
   <translation>卡号只能是数字</translation>
  </message>
  <message>
   <source>{text} is not a date. Write it as 20261123.</source>
   <translation>{text} 不是日期，请写成 20261123</translation>
  </message>
  <message>
   <source>Write an amount in yuan, for instance 1240.</source>
   <translation>请写金额（元），例如 1240</translation>
  </message>
  <message>
   <source>At most {maximum} yuan. One digit too many?</source>
   <translation>最多 {maximum} 元，是不是多打了一位？</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>请写整数</translation>
  </message>
  <message>
   <source>A number from {minimum} to {maximum}.</source>
   <translation>请填 {minimum} 到 {maximum} 之间的数</translation>
  </message>
  <message>
   <source>At most {maximum} characters.</source>
   <translation>最多 {maximum} 个字</translation>
  </message>
  <message>
   <source>{count} things are still missing.</source>
   <translation>还差 {count} 项</translation>
  </message>
  <message>
   <source>This visit is closed already.</source>
   <translation>这次接待已经结束了</translation>
  </message>
  <message>
   <source>No matter is left to accept. Add one, or close the visit.</source>
   <translation>没有要受理的事项。请加事项，或结束接待</translation>
  </message>
  <message>
   <source>This case is not known here.</source>
   <translation>这里查不到这个办件</translation>
  </message>
  <message>
   <source>{number} was cancelled already.</source>
   <translation>{number} 已经撤销过了</translation>
  </message>
  <message>
   <source>This visit is not known here.</source>
   <translation>这里查不到这次接待</translation>
  </message>
  <message>
   <source>This visit was rated already.</source>
   <translation>这次接待已经评过了</translation>
  </message>
  <message>
   <source>{count} digits are missing (a card has {least} to {most}).</source>
   <translation>少 {count} 位（卡号 {least} 到 {most} 位）</translation>
  </message>
  <message>
   <source>{count} digits too many (a card has {least} to {most}).</source>
   <translation>多 {count} 位（卡号 {least} 到 {most} 位）</translation>
  </message>
  <message>
   <source>The card's own check digit does not fit. Read it once more.</source>
   <translation>卡号的校验位对不上，照着卡再核对一遍</translation>
  </message>
  <message>
   <source>Nothing is missing, so there is nothing to give notice of.</source>
   <translation>什么都不缺，不用开告知单</translation>
  </message>
  <message>
   <source>{number} was decided already.</source>
   <translation>{number} 已经办结过了</translation>
  </message>
  <message>
   <source>{number} still waits for a material.</source>
   <translation>{number} 还等着补材料，补齐再办结</translation>
  </message>
  <message>
   <source>{number} is closed.</source>
   <translation>{number} 已经结案</translation>
  </message>
  <message>
   <source>{number} was withdrawn by the resident.</source>
   <translation>{number} 居民已撤回</translation>
  </message>
  <message>
   <source>{number} was not accepted.</source>
   <translation>{number} 没有受理</translation>
  </message>
  <message>
   <source>The clock of {number} is stopped. Let it go on first.</source>
   <translation>{number} 正在停表，请先恢复计时</translation>
  </message>
  <message>
   <source>{number} was sent back to the window. Send it to the department again first.</source>
   <translation>{number} 已退回窗口，请先重新转给部门</translation>
  </message>
  <message>
   <source>{number} has not been sent to a department yet.</source>
   <translation>{number} 还没有转给部门</translation>
  </message>
  <message>
   <source>{number} is on its way to the department.</source>
   <translation>{number} 已转给部门，部门还没有签收</translation>
  </message>
  <message>
   <source>{number} is being worked on by the department.</source>
   <translation>{number} 部门正在办理</translation>
  </message>
  <message>
   <source>The clock of {number} is not stopped.</source>
   <translation>{number} 没有停表</translation>
  </message>
  <message>
   <source>{number} has no decision yet that could be handed over.</source>
   <translation>{number} 还没有办理结果，不能送达</translation>
  </message>
  <message>
   <source>Give a reason; it stays with the case.</source>
   <translation>请写明理由，理由会留在办件里</translation>
  </message>
  <message>
   <source>Write what the resident was told.</source>
   <translation>请写下给居民的答复</translation>
  </message>
  <message>
   <source>Say who it goes to.</source>
   <translation>请写明转给谁</translation>
  </message>
  <message>
   <source>Choose somebody else to hand it to.</source>
   <translation>请选另一位同事来接手</translation>
  </message>
  <message>
   <source>An extension has 1 to 365 days.</source>
   <translation>延期天数是 1 到 365 天</translation>
  </message>
  <message>
   <source>This material is not owed for {number}.</source>
   <translation>{number} 没有欠这份材料</translation>
  </message>
  <message>
   <source>No extension was asked for {number}.</source>
   <translation>{number} 没有人申请延期</translation>
  </message>
  <message>
   <source>Another person than the one who asked has to agree.</source>
   <translation>要由申请人以外的另一个人同意</translation>
  </message>
  <message>
   <source>Nobody has asked to end {number}.</source>
   <translation>{number} 没有人申请终止</translation>
  </message>
  <message>
   <source>The resident has the answer to {number} already.</source>
   <translation>{number} 居民已经得到答复</translation>
  </message>
  <message>
   <source>Only the worker who owns {number} can hand it over.</source>
   <translation>只有 {number} 的首问责任人可以移交</translation>
  </message>
  <message>
   <source>{number} was not offered to you.</source>
   <translation>{number} 没有移交给您</translation>
  </message>
  <message>
   <source>The resident has no answer to {number} yet. Answer first, then close.</source>
   <translation>{number} 还没有给居民答复，先答复，再结案</translation>
  </message>
  <message>
   <source>This cannot be done now.</source>
   <translation>现在不能这样做</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the station head.</source>
   <translation>您的岗位不能做这一步，请找站长</translation>
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
   <translation>已受理，待转办</translation>
  </message>
  <message>
   <source>waits for material</source>
   <translation>等补材料</translation>
  </message>
  <message>
   <source>on its way to the department</source>
   <translation>已转部门，待接收</translation>
  </message>
  <message>
   <source>with the department</source>
   <translation>部门办理中</translation>
  </message>
  <message>
   <source>sent back to the window</source>
   <translation>部门退回窗口</translation>
  </message>
  <message>
   <source>clock stopped</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>decided, to be handed over</source>
   <translation>已决定，待送达</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>handed over to the resident</source>
   <translation>已送达</translation>
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
   <translation>已办结</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>待答复</translation>
  </message>
  <message>
   <source>answered (asking)</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>became a case</source>
   <translation>已转为办件</translation>
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
   <translation>转后台办理</translation>
  </message>
  <message>
   <source>sent it to the department</source>
   <translation>转部门办理</translation>
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
   <translation>改转别的部门</translation>
  </message>
  <message>
   <source>stopped the clock</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>let the clock go on</source>
   <translation>恢复计时</translation>
  </message>
  <message>
   <source>received an owed material</source>
   <translation>收到补交材料</translation>
  </message>
  <message>
   <source>asked for more days</source>
   <translation>申请延期</translation>
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
   <translation>督办</translation>
  </message>
  <message>
   <source>decided it</source>
   <translation>作出决定</translation>
  </message>
  <message>
   <source>handed the result over</source>
   <translation>送达结果</translation>
  </message>
  <message>
   <source>told the resident</source>
   <translation>答复居民</translation>
  </message>
  <message>
   <source>offered it to a colleague</source>
   <translation>请同事接手</translation>
  </message>
  <message>
   <source>took it over</source>
   <translation>接手首问</translation>
  </message>
  <message>
   <source>did not take it over</source>
   <translation>没有接手</translation>
  </message>
  <message>
   <source>gave it to somebody else</source>
   <translation>改由别人负责</translation>
  </message>
  <message>
   <source>asked to end it</source>
   <translation>申请终止</translation>
  </message>
  <message>
   <source>closed the case</source>
   <translation>办结</translation>
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
   <translation>改约答复日期</translation>
  </message>
  <message>
   <source>took it in as a case</source>
   <translation>转为办件</translation>
  </message>
  <message>
   <source>noted that it is no longer wanted</source>
   <translation>居民不再需要</translation>
  </message>
  <message>
   <source>not possible in that state</source>
   <translation>当时的状态下不能这样办</translation>
  </message>
  <message>
   <source>cannot be read by this version</source>
   <translation>本版本读不懂</translation>
  </message>
  <message>
   <source>a reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>what the resident was told</source>
   <translation>告诉居民的话</translation>
  </message>
  <message>
   <source>what is missing</source>
   <translation>缺什么</translation>
  </message>
  <message>
   <source>who it goes to</source>
   <translation>转给谁</translation>
  </message>
  <message>
   <source>somebody other than the owner</source>
   <translation>换一个人，不能是首问人自己</translation>
  </message>
  <message>
   <source>1 to 365 days</source>
   <translation>1 到 365 天</translation>
  </message>
  <message>
   <source>a material that is owed</source>
   <translation>确实欠着的材料</translation>
  </message>
  <message>
   <source>no material is owed</source>
   <translation>没有欠材料</translation>
  </message>
  <message>
   <source>a reason when denied</source>
   <translation>不同意时要有理由</translation>
  </message>
  <message>
   <source>an extension was asked</source>
   <translation>有人申请过延期</translation>
  </message>
  <message>
   <source>not the person who asked</source>
   <translation>不能是申请的人自己</translation>
  </message>
  <message>
   <source>ending was asked</source>
   <translation>有人申请过终止</translation>
  </message>
  <message>
   <source>not the person who asked to end it</source>
   <translation>不能是申请终止的人自己</translation>
  </message>
  <message>
   <source>the resident still waits for the answer</source>
   <translation>居民还在等答复</translation>
  </message>
  <message>
   <source>the first-asked worker</source>
   <translation>首问责任人本人</translation>
  </message>
  <message>
   <source>the one it was offered to</source>
   <translation>被请的那位同事本人</translation>
  </message>
  <message>
   <source>the resident has the answer</source>
   <translation>居民已得到答复</translation>
  </message>
  <message>
   <source>a later day</source>
   <translation>更晚的日期</translation>
  </message>
  <message>
   <source>the case it became</source>
   <translation>转成的办件</translation>
  </message>
  <message>
   <source>the limit begins</source>
   <translation>开始计时</translation>
  </message>
  <message>
   <source>the clock stops</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>the last day moves</source>
   <translation>最后期限随之变动</translation>
  </message>
  <message>
   <source>the clock ends</source>
   <translation>计时结束</translation>
  </message>
  <message>
   <source>the answer is given</source>
   <translation>居民得到答复</translation>
  </message>
  <message>
   <source>the owner changes</source>
   <translation>首问责任人变更</translation>
  </message>
  <message>
   <source>worker (role)</source>
   <translation>窗口人员</translation>
  </message>
  <message>
   <source>department (role)</source>
   <translation>部门人员</translation>
  </message>
  <message>
   <source>station head (role)</source>
   <translation>站长</translation>
  </message>
  <message>
   <source>This was answered or closed already.</source>
   <translation>这一条已经答复或了结了</translation>
  </message>
  <message>
   <source>Give a reason; it stays with the entry.</source>
   <translation>请写明理由，会留在登记里</translation>
  </message>
  <message>
   <source>Only the worker who owes the answer can hand it over.</source>
   <translation>只有首问责任人本人能移交</translation>
  </message>
  <message>
   <source>This was not offered to you.</source>
   <translation>这一条没有请你接手</translation>
  </message>
  <message>
   <source>A postponed reply needs a later day.</source>
   <translation>改约的日期要比原来晚</translation>
  </message>
  <message>
   <source>Accept the case first.</source>
   <translation>请先受理成办件</translation>
  </message>
  <message>
   <source>Write what the resident asked.</source>
   <translation>请写明居民问了什么</translation>
  </message>
  <message>
   <source>Write a name or telephone number, so that the resident can be told.</source>
   <translation>请写姓名或电话，不然没法给居民回话</translation>
  </message>
  <message>
   <source>The reply day lies between today and a year from now.</source>
   <translation>答复日期要在今天到一年之内</translation>
  </message>
  <message>
   <source>This entry of the register is not known here.</source>
   <translation>本机没有这条首问登记</translation>
  </message>
  <message>
   <source>There is no threshold called {name}.</source>
   <translation>没有叫 {name} 的提醒界限</translation>
  </message>
  <message>
   <source>A threshold is a number of working days from 0 to 60.</source>
   <translation>提醒界限是 0 到 60 个工作日</translation>
  </message>
  <message>
   <source>Yellow comes before red, the station head before street and district.</source>
   <translation>黄灯要早于红灯，站长要早于街道和区</translation>
  </message>
  <message>
   <source>Only a station head can end a worker's service here.</source>
   <translation>只有站长能办理工作人员离岗</translation>
  </message>
  <message>
   <source>Another station head has to do this for you.</source>
   <translation>站长本人离岗要由另一位站长办理</translation>
  </message>
  <message>
   <source>This colleague no longer works here. Choose somebody else.</source>
   <translation>这位同事已离岗，请选别人</translation>
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
   <translation>社区工作者</translation>
  </message>
  <message>
   <source>other person</source>
   <translation>其他人</translation>
  </message>
  <message>
   <source>This is the resident's own number. An agent is somebody else.</source>
   <translation>这是居民本人的号码，代办人要是别人</translation>
  </message>
  <message>
   <source>This household has a head already.</source>
   <translation>这一户已有户主</translation>
  </message>
  <message>
   <source>Nothing was signed. Send it to the resident's screen again.</source>
   <translation>还没签字，再发到居民小屏上签一次</translation>
  </message>
  <message>
   <source>explained why it took longer</source>
   <translation>说明了超时原因</translation>
  </message>
  <message>
   <source>The resident signed another text. Send it to the screen again.</source>
   <translation>居民签的是另一份内容。请重新发到小屏</translation>
  </message>
  <message>
   <source>The case ends with this, once the resident has signed; it can be asked for anew.</source>
   <translation>居民签字后，办理到此结束；以后可以重新申请</translation>
  </message>
  <message>
   <source>signed on the resident's screen</source>
   <translation>在小屏上签了字</translation>
  </message>
  <message>
   <source>signed on paper</source>
   <translation>在纸上签字</translation>
  </message>
  <message>
   <source>The resident signed; the paper is on its way to the printer.</source>
   <translation>居民已签字，文书正在打印</translation>
  </message>
  <message>
   <source>Have the paper signed that is on its way to the printer.</source>
   <translation>文书正在打印，请居民签字</translation>
  </message>
  <message>
   <source>{number}, accepted on {day}</source>
   <translation>{number}，{day}受理</translation>
  </message>
  <message>
   <source>Applicant (statement)</source>
   <translation>申请人</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Declared</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>I take this request back of my own will. The case ends with it; I get my papers back and can ask for it anew at any time.</source>
   <translation>我自愿撤回这项申请。办理到此结束，材料退还给我，以后随时可以重新申请。</translation>
  </message>
  <message>
   <source>ends (statement)</source>
   <translation>到此结束</translation>
  </message>
  <message>
   <source>Withdrawal (paper)</source>
   <translation>撤回申请书</translation>
  </message>
  <message>
   <source>I take the mandate back. What was not run yet is not run any more; the case itself goes on.</source>
   <translation>我收回这份委托。没办的不再代办，事项本身继续办理。</translation>
  </message>
  <message>
   <source>Mandate taken back (paper)</source>
   <translation>收回委托书</translation>
  </message>
  <message>
   <source>Text of this paper, SHA-256: {digest}</source>
   <translation>本件文本校验（SHA-256）：{digest}</translation>
  </message>
  <message>
   <source>Signature of the resident</source>
   <translation>居民签名</translation>
  </message>
 </context>
</TS>
