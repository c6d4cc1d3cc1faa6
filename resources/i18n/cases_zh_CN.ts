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
 </context>
</TS>
