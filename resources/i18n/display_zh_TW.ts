<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>display</name>
  <message>
   <source>Station Desk: display</source>
   <translation>大屏</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>歡迎您</translation>
  </message>
  <message>
   <source>Take a ticket at the kiosk; you are called here.</source>
   <translation>請在自助機取號，在這裡看叫號</translation>
  </message>
  <message>
   <source>Please come</source>
   <translation>請到窗口</translation>
  </message>
  <message>
   <source>window (tile)</source>
   <translation>號窗口</translation>
  </message>
  <message>
   <source>to (recent call)</source>
   <translation>到</translation>
  </message>
  <message>
   <source>called {time}</source>
   <translation>{time} 叫過</translation>
  </message>
  <message>
   <source>No. (window)</source>
   <translation>號</translation>
  </message>
  <message>
   <source>Away, please go to {n}</source>
   <translation>暫離，請到 {n} 號</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>暫離</translation>
  </message>
  <message>
   <source>free</source>
   <translation>空閒</translation>
  </message>
  <message>
   <source>not open</source>
   <translation>沒開</translation>
  </message>
  <message>
   <source>people (unit)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Numbers may lag; please listen for your number</source>
   <translation>號碼可能慢了，請聽叫號</translation>
  </message>
  <message>
   <source>Please keep your ticket until you are called.</source>
   <translation>請拿好您的號，叫到再過去</translation>
  </message>
  <message>
   <source>Closed now</source>
   <translation>現在不在服務時間</translation>
  </message>
  <message>
   <source>Open again {day}, {start} to {end}</source>
   <translation>{day} {start} 到 {end} 開門</translation>
  </message>
  <message>
   <source>no window open now</source>
   <translation>現在沒有窗口</translation>
  </message>
  <message>
   <source>no wait</source>
   <translation>不用等</translation>
  </message>
  <message>
   <source>about {n} minutes</source>
   <translation>約等 {n} 分鐘</translation>
  </message>
  <message>
   <source>about {low} to {high} minutes</source>
   <translation>約等 {low} 到 {high} 分鐘</translation>
  </message>
  <message>
   <source>Nobody waits; take a ticket and come</source>
   <translation>現在沒有人等候，取了號就能辦</translation>
  </message>
 </context>
</TS>
