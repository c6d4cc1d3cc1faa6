<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>demo</name>
  <message>
   <source>{tickets} tickets, {visits} visits, {cases} matters, {receipts} receipts and {ratings} ratings in {seconds} s; everything is in {path}</source>
   <translation>取号 {tickets} 张，接待 {visits} 人，受理 {cases} 件，回执 {receipts} 张，评价 {ratings} 条，用时 {seconds} 秒；结果在 {path}</translation>
  </message>
  <message>
   <source>A day has 1 to 200 visits.</source>
   <translation>一天 1 到 200 位</translation>
  </message>
  <message>
   <source>There is a day in {path} already. Choose another folder.</source>
   <translation>{path} 里已经有一天的结果，请换个文件夹</translation>
  </message>
  <message>
   <source>Residents take tickets</source>
   <translation>居民取号、看指南</translation>
  </message>
  <message>
   <source>Call, take in, hand out the receipt</source>
   <translation>叫号、受理、打回执</translation>
  </message>
  <message>
   <source>Who is called to which window</source>
   <translation>叫号大屏</translation>
  </message>
  <message>
   <source>Today in the hall, the day report</source>
   <translation>大厅今天、日报</translation>
  </message>
  <message>
   <source>Station Desk: demonstration</source>
   <translation>办事台：演示</translation>
  </message>
  <message>
   <source>Everything here is invented; try whatever you like.</source>
   <translation>人和事都是虚构的，随便试</translation>
  </message>
  <message>
   <source>Sign in as {people}; every PIN is {pin}.</source>
   <translation>可用 {people} 登录，口令都是 {pin}</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>自助机</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>大屏</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>站长台</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>There is no screen here. Live through a day with: desk demo --headless</source>
   <translation>这里没有屏幕。可以离屏走完一天：desk demo --headless</translation>
  </message>
  <message>
   <source>This folder belongs to {hall}. Give the demonstration one of its own: desk --home DIR demo</source>
   <translation>这个文件夹是{hall}在用的。请给演示换一个文件夹：desk --home DIR demo</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>再开一个</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关掉</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>全部打开</translation>
  </message>
  <message>
   <source>stopped by a fault, see desk.log</source>
   <translation>出错停了，见 desk.log</translation>
  </message>
  <message>
   <source>{n} running</source>
   <translation>开着 {n} 个</translation>
  </message>
  <message>
   <source>running</source>
   <translation>开着</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>没打开</translation>
  </message>
  <message>
   <source>The demonstration runs as if it were {time}, when the hall is open.</source>
   <translation>为了大厅开着，演示按 {time} 走</translation>
  </message>
  <message>
   <source>The hall is closed now; this runs as at {time}.</source>
   <translation>大厅现在没开门，按 {time} 运行</translation>
  </message>
  <message>
    <source>Stopped. Nothing of the city is left running.</source>
    <translation>已停止。这座城市没有留下任何还在运行的程序。</translation>
  </message>
  <message>
    <source>The city: its PostgreSQL</source>
    <translation>市里：启动 PostgreSQL</translation>
  </message>
  <message>
    <source>{hall}: its PostgreSQL and its relay</source>
    <translation>{hall}：启动 PostgreSQL 和转发程序</translation>
  </message>
  <message>
    <source>{hall}: desk {desk}</source>
    <translation>{hall}：设备 {desk}</translation>
  </message>
  <message>
    <source>The day begins; it lasts {seconds:.0f} seconds.</source>
    <translation>开门办事，这一天共 {seconds:.0f} 秒。</translation>
  </message>
  <message>
    <source>Evening: everything is connected again, the last visits end</source>
    <translation>傍晚：网络全部恢复，办完最后几位</translation>
  </message>
  <message>
    <source>Evening: everything comes to the city</source>
    <translation>傍晚：所有内容送到市里</translation>
  </message>
  <message>
    <source>Evening: everything comes to everybody</source>
    <translation>傍晚：所有内容送到每台设备</translation>
  </message>
  <message>
    <source>The chains are verified and every write is accounted for</source>
    <translation>核对链条，逐笔核对每次写入</translation>
  </message>
  <message>
    <source>The city could not be set up: {name} did not do its part. Its log is {path}; it ends with: {words}</source>
    <translation>这座城市没能搭起来：{name} 没有完成。日志在 {path}，最后一行是：{words}</translation>
  </message>
  <message>
    <source>{taken} tickets taken, {served} visits finished</source>
    <translation>已取号 {taken} 个，已办完 {served} 次</translation>
  </message>
  <message>
    <source>the city is cut off from its halls</source>
    <translation>市里与各大厅的网络断开</translation>
  </message>
  <message>
    <source>the city is reached again</source>
    <translation>市里的网络恢复</translation>
  </message>
  <message>
    <source>the network in hall {hall} is cut</source>
    <translation>大厅 {hall} 的网络断开</translation>
  </message>
  <message>
    <source>the network in hall {hall} is back</source>
    <translation>大厅 {hall} 的网络恢复</translation>
  </message>
  <message>
    <source>the city's PostgreSQL is killed</source>
    <translation>市里的 PostgreSQL 被强行终止</translation>
  </message>
  <message>
    <source>the city's PostgreSQL starts again</source>
    <translation>市里的 PostgreSQL 重新启动</translation>
  </message>
  <message>
    <source>the machine of hall {hall} loses power</source>
    <translation>大厅 {hall} 的主机断电</translation>
  </message>
  <message>
    <source>the machine of hall {hall} starts</source>
    <translation>大厅 {hall} 的主机启动</translation>
  </message>
  <message>
    <source>desk {desk} loses power</source>
    <translation>设备 {desk} 断电</translation>
  </message>
 </context>
</TS>
