<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>demo</name>
  <message>
   <source>{tickets} tickets, {visits} visits, {cases} matters, {receipts} receipts and {ratings} ratings in {seconds} s; everything is in {path}</source>
   <translation>取號 {tickets} 張，接待 {visits} 人，受理 {cases} 件，回執 {receipts} 張，評價 {ratings} 條，用時 {seconds} 秒；結果在 {path}</translation>
  </message>
  <message>
   <source>A day has 1 to 200 visits.</source>
   <translation>一天 1 到 200 位</translation>
  </message>
  <message>
   <source>There is a day in {path} already. Choose another folder.</source>
   <translation>{path} 裡已經有一天的結果，請換個資料夾</translation>
  </message>
  <message>
   <source>Residents take tickets</source>
   <translation>居民取號、看指南</translation>
  </message>
  <message>
   <source>Call, take in, hand out the receipt</source>
   <translation>叫號、受理、打回執</translation>
  </message>
  <message>
   <source>Who is called to which window</source>
   <translation>叫號大屏</translation>
  </message>
  <message>
   <source>Today in the hall, the day report</source>
   <translation>大廳今天、日報</translation>
  </message>
  <message>
   <source>Station Desk: demonstration</source>
   <translation>辦事臺：演示</translation>
  </message>
  <message>
   <source>Everything here is invented; try whatever you like.</source>
   <translation>這裡都是虛構的人和事，隨便試</translation>
  </message>
  <message>
   <source>Sign in as {people}; every PIN is {pin}.</source>
   <translation>可用 {people} 登入，口令都是 {pin}</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>自助機</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>大屏</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>站長臺</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開啟</translation>
  </message>
  <message>
   <source>There is no screen here. Live through a day with: desk demo --headless</source>
   <translation>這裡沒有螢幕。可以離屏走完一天：desk demo --headless</translation>
  </message>
  <message>
   <source>This folder belongs to {hall}. Give the demonstration one of its own: desk --home DIR demo</source>
   <translation>這個資料夾是{hall}在用的。請給演示換一個資料夾：desk --home DIR demo</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>再開一個</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>關掉</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>全部開啟</translation>
  </message>
  <message>
   <source>stopped by a fault, see desk.log</source>
   <translation>出錯停了，見 desk.log</translation>
  </message>
  <message>
   <source>{n} running</source>
   <translation>開著 {n} 個</translation>
  </message>
  <message>
   <source>running</source>
   <translation>開著</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>沒開啟</translation>
  </message>
  <message>
   <source>The demonstration runs as if it were {time}, when the hall is open.</source>
   <translation>為了大廳開著，演示按 {time} 走</translation>
  </message>
  <message>
   <source>The hall is closed now; this runs as at {time}.</source>
   <translation>大廳現在沒開門，按 {time} 執行</translation>
  </message>
  <message>
   <source>Stopped. Nothing of the city is left running.</source>
   <translation>已停止。這座城市沒有留下任何還在執行的程式。</translation>
  </message>
  <message>
   <source>The city: its PostgreSQL</source>
   <translation>市裡：啟動 PostgreSQL</translation>
  </message>
  <message>
   <source>{hall}: its PostgreSQL and its relay</source>
   <translation>{hall}：啟動 PostgreSQL 和轉發程式</translation>
  </message>
  <message>
   <source>{hall}: desk {desk}</source>
   <translation>{hall}：裝置 {desk}</translation>
  </message>
  <message>
   <source>The day begins; it lasts {seconds:.0f} seconds.</source>
   <translation>開門辦事，這一天共 {seconds:.0f} 秒。</translation>
  </message>
  <message>
   <source>Evening: everything is connected again, the last visits end</source>
   <translation>傍晚：網路全部恢復，辦完最後幾位</translation>
  </message>
  <message>
   <source>Evening: everything comes to the city</source>
   <translation>傍晚：所有內容送到市裡</translation>
  </message>
  <message>
   <source>Evening: everything comes to everybody</source>
   <translation>傍晚：所有內容送到每臺裝置</translation>
  </message>
  <message>
   <source>The chains are verified and every write is accounted for</source>
   <translation>核對鏈條，逐筆核對每次寫入</translation>
  </message>
  <message>
   <source>The city could not be set up: {name} did not do its part. Its log is {path}; it ends with: {words}</source>
   <translation>這座城市沒能搭起來：{name} 沒有完成。日誌在 {path}，最後一行是：{words}</translation>
  </message>
  <message>
   <source>{taken} tickets taken, {served} visits finished</source>
   <translation>已取號 {taken} 個，已辦完 {served} 次</translation>
  </message>
  <message>
   <source>the city is cut off from its halls</source>
   <translation>市裡與各大廳的網路斷開</translation>
  </message>
  <message>
   <source>the city is reached again</source>
   <translation>市裡的網路恢復</translation>
  </message>
  <message>
   <source>the network in hall {hall} is cut</source>
   <translation>大廳 {hall} 的網路斷開</translation>
  </message>
  <message>
   <source>the network in hall {hall} is back</source>
   <translation>大廳 {hall} 的網路恢復</translation>
  </message>
  <message>
   <source>the city's PostgreSQL is killed</source>
   <translation>市裡的 PostgreSQL 被強行終止</translation>
  </message>
  <message>
   <source>the city's PostgreSQL starts again</source>
   <translation>市裡的 PostgreSQL 重新啟動</translation>
  </message>
  <message>
   <source>the machine of hall {hall} loses power</source>
   <translation>大廳 {hall} 的主機斷電</translation>
  </message>
  <message>
   <source>the machine of hall {hall} starts</source>
   <translation>大廳 {hall} 的主機啟動</translation>
  </message>
  <message>
   <source>desk {desk} loses power</source>
   <translation>裝置 {desk} 斷電</translation>
  </message>
 </context>
</TS>
