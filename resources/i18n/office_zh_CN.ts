<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>office</name>
  <message>
   <source>Only a station head signs in here.</source>
   <translation>这里只有站长能登录</translation>
  </message>
  <message>
   <source>Tickets today</source>
   <translation>今天取号</translation>
  </message>
  <message>
   <source>persons (office)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Waiting now</source>
   <translation>现在等候</translation>
  </message>
  <message>
   <source>longest {minutes} min</source>
   <translation>最长 {minutes} 分钟</translation>
  </message>
  <message>
   <source>Accepted today</source>
   <translation>今天受理</translation>
  </message>
  <message>
   <source>cases (office)</source>
   <translation>件</translation>
  </message>
  <message>
   <source>{n} done at once</source>
   <translation>{n} 件当场办结</translation>
  </message>
  <message>
   <source>Ratings (office)</source>
   <translation>评价</translation>
  </message>
  <message>
   <source>satisfied (office)</source>
   <translation>满意</translation>
  </message>
  <message>
   <source>{n} received</source>
   <translation>收到 {n} 条</translation>
  </message>
  <message>
   <source>Material owed</source>
   <translation>材料待补</translation>
  </message>
  <message>
   <source>{n} no-shows today</source>
   <translation>今天过号 {n} 个</translation>
  </message>
  <message>
   <source>nothing to compare with yet</source>
   <translation>上周没有可比的</translation>
  </message>
  <message>
   <source>{n} more than last {weekday}</source>
   <translation>比上{weekday}多 {n} 人</translation>
  </message>
  <message>
   <source>{n} fewer than last {weekday}</source>
   <translation>比上{weekday}少 {n} 人</translation>
  </message>
  <message>
   <source>Mean wait (office)</source>
   <translation>平均等候</translation>
  </message>
  <message>
   <source>nobody was called yet</source>
   <translation>还没有叫过号</translation>
  </message>
  <message>
   <source>min (office)</source>
   <translation>分</translation>
  </message>
  <message>
   <source>s (office)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>goal: within {n} min</source>
   <translation>目标 {n} 分钟以内</translation>
  </message>
  <message>
   <source>all in good time</source>
   <translation>都在正常时长内</translation>
  </message>
  <message>
   <source>window {n} is serving for {minutes} min</source>
   <translation>{n} 号窗口已服务 {minutes} 分钟</translation>
  </message>
  <message>
   <source>open, {n} away</source>
   <translation>开，{n} 暂离</translation>
  </message>
  <message>
   <source>open (office)</source>
   <translation>开</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>calling (office)</source>
   <translation>呼叫中</translation>
  </message>
  <message>
   <source>away (office)</source>
   <translation>暂离</translation>
  </message>
  <message>
   <source>nobody here</source>
   <translation>没人</translation>
  </message>
  <message>
   <source>free (office)</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>people go to {place}</source>
   <translation>请到 {place}</translation>
  </message>
  <message>
   <source>{time}: {issued} issued, {done} done</source>
   <translation>{time}：取号 {issued}，办完 {done}</translation>
  </message>
  <message>
   <source>No ticket has been issued today.</source>
   <translation>今天还没有人取号</translation>
  </message>
  <message>
   <source>issued (legend)</source>
   <translation>取号</translation>
  </message>
  <message>
   <source>done (legend)</source>
   <translation>办完</translation>
  </message>
  <message>
   <source>Notice on the big screen</source>
   <translation>大屏公告</translation>
  </message>
  <message>
   <source>Day report</source>
   <translation>今天的日报</translation>
  </message>
  <message>
   <source>The hall now</source>
   <translation>大厅实况</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Ticket (office)</source>
   <translation>号</translation>
  </message>
  <message>
   <source>Time used</source>
   <translation>已用</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>办理</translation>
  </message>
  <message>
   <source>Visits (office)</source>
   <translation>接待</translation>
  </message>
  <message>
   <source>Cases (office)</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Waiting (office)</source>
   <translation>等候</translation>
  </message>
  <message>
   <source>Newcomer waits</source>
   <translation>现在取号要等</translation>
  </message>
  <message>
   <source>Done (office)</source>
   <translation>办完</translation>
  </message>
  <message>
   <source>Nothing was accepted yet.</source>
   <translation>今天还没有受理</translation>
  </message>
  <message>
   <source>Tickets and finished visits per half hour</source>
   <translation>每半小时 取号和办完</translation>
  </message>
  <message>
   <source>Waiting and service by class</source>
   <translation>各类业务的等候和办理</translation>
  </message>
  <message>
   <source>Accepted today by matter</source>
   <translation>今天受理的事项</translation>
  </message>
  <message>
   <source>Notices on the big screen</source>
   <translation>大屏上的公告</translation>
  </message>
  <message>
   <source>{day}, refreshed every 5 seconds</source>
   <translation>{day}，每 5 秒刷新</translation>
  </message>
  <message>
   <source>Take down</source>
   <translation>撤下</translation>
  </message>
  <message>
   <source>The big screen shows no notice.</source>
   <translation>大屏上没有公告</translation>
  </message>
  <message>
   <source>{low} to {high} min</source>
   <translation>{low} 到 {high} 分钟</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>约 {n} 分钟</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message>
   <source>The page you see is the page that is printed.</source>
   <translation>看到的就是打印出来的</translation>
  </message>
  <message>
   <source>Back to the hall</source>
   <translation>回到大厅实况</translation>
  </message>
  <message>
   <source>The report is being made.</source>
   <translation>正在生成日报</translation>
  </message>
  <message>
   <source>The day report is on its way to the printer.</source>
   <translation>日报已送去打印</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}</source>
   <translation>文件写不进去：{reason}</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station head's desk</source>
   <translation>站长工作台</translation>
  </message>
  <message>
   <source>Notice (60 characters at most)</source>
   <translation>公告内容（最多 60 字）</translation>
  </message>
  <message>
   <source>Show it now</source>
   <translation>马上显示</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>先不发</translation>
  </message>
  <message>
   <source>Station Desk: office</source>
   <translation>便民服务台：站长</translation>
  </message>
  <message>
   <source>Sign off</source>
   <translation>退出登录</translation>
  </message>
  <message>
   <source>{name}, station head</source>
   <translation>{name} 站长</translation>
  </message>
 </context>
</TS>
