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
   <translation>{number} 已退回視窗，請先重新轉給部門</translation>
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
 </context>
</TS>
