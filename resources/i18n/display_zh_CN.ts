<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>display</name>
  <message>
   <source>Station Desk: display</source>
   <translation>大屏</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>欢迎您</translation>
  </message>
  <message>
   <source>Take a ticket at the kiosk; you are called here.</source>
   <translation>请在自助机取号，在这里看叫号</translation>
  </message>
  <message>
   <source>Please come</source>
   <translation>请到窗口</translation>
  </message>
  <message>
   <source>window (tile)</source>
   <translation>号窗口</translation>
  </message>
  <message>
   <source>to (recent call)</source>
   <translation>到</translation>
  </message>
  <message>
   <source>called {time}</source>
   <translation>{time} 叫过</translation>
  </message>
  <message>
   <source>No. (window)</source>
   <translation>号</translation>
  </message>
  <message>
   <source>Away, please go to {n}</source>
   <translation>暂离，请到 {n} 号</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>暂离</translation>
  </message>
  <message>
   <source>free</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>not open</source>
   <translation>没开</translation>
  </message>
  <message>
   <source>people (unit)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Numbers may lag; please listen for your number</source>
   <translation>号码可能慢了，请听叫号</translation>
  </message>
  <message>
   <source>Please keep your ticket until you are called.</source>
   <translation>请拿好您的号，叫到再过去</translation>
  </message>
  <message>
   <source>Closed now</source>
   <translation>现在不在服务时间</translation>
  </message>
  <message>
   <source>Open again {day}, {start} to {end}</source>
   <translation>{day} {start} 到 {end} 开门</translation>
  </message>
  <message>
   <source>no window open now</source>
   <translation>现在没有窗口</translation>
  </message>
  <message>
   <source>no wait</source>
   <translation>不用等</translation>
  </message>
  <message>
   <source>about {n} minutes</source>
   <translation>约等 {n} 分钟</translation>
  </message>
  <message>
   <source>about {low} to {high} minutes</source>
   <translation>约等 {low} 到 {high} 分钟</translation>
  </message>
  <message>
   <source>Nobody waits; take a ticket and come</source>
   <translation>现在没有人等候，取了号就能办</translation>
  </message>
 </context>
</TS>
