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
 </context>
</TS>
