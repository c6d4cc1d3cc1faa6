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
 </context>
</TS>
