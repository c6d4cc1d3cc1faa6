<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>office</name>
  <message>
   <source>Only a station head signs in here.</source>
   <translation>這裡只有站長能登入</translation>
  </message>
  <message>
   <source>Tickets today</source>
   <translation>今天取號</translation>
  </message>
  <message>
   <source>persons (office)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Waiting now</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>longest {minutes} min</source>
   <translation>最長 {minutes} 分鐘</translation>
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
   <translation>{n} 件當場辦結</translation>
  </message>
  <message>
   <source>Ratings (office)</source>
   <translation>評價</translation>
  </message>
  <message>
   <source>satisfied (office)</source>
   <translation>滿意</translation>
  </message>
  <message>
   <source>{n} received</source>
   <translation>收到 {n} 條</translation>
  </message>
  <message>
   <source>Material owed</source>
   <translation>材料待補</translation>
  </message>
  <message>
   <source>{n} no-shows today</source>
   <translation>今天過號 {n} 個</translation>
  </message>
  <message>
   <source>nothing to compare with yet</source>
   <translation>上週沒有可比的</translation>
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
   <translation>還沒有叫過號</translation>
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
   <translation>目標 {n} 分鐘以內</translation>
  </message>
  <message>
   <source>all in good time</source>
   <translation>都在正常時長內</translation>
  </message>
  <message>
   <source>window {n} is serving for {minutes} min</source>
   <translation>{n} 號視窗已服務 {minutes} 分鐘</translation>
  </message>
  <message>
   <source>open, {n} away</source>
   <translation>開，{n} 暫離</translation>
  </message>
  <message>
   <source>open (office)</source>
   <translation>開</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>視窗</translation>
  </message>
  <message>
   <source>calling (office)</source>
   <translation>呼叫中</translation>
  </message>
  <message>
   <source>away (office)</source>
   <translation>暫離</translation>
  </message>
  <message>
   <source>nobody here</source>
   <translation>沒人</translation>
  </message>
  <message>
   <source>free (office)</source>
   <translation>空閒</translation>
  </message>
  <message>
   <source>people go to {place}</source>
   <translation>請到 {place}</translation>
  </message>
  <message>
   <source>{time}: {issued} issued, {done} done</source>
   <translation>{time}：取號 {issued}，辦完 {done}</translation>
  </message>
  <message>
   <source>No ticket has been issued today.</source>
   <translation>今天還沒有人取號</translation>
  </message>
  <message>
   <source>issued (legend)</source>
   <translation>取號</translation>
  </message>
  <message>
   <source>done (legend)</source>
   <translation>辦完</translation>
  </message>
  <message>
   <source>Notice on the big screen</source>
   <translation>大屏公告</translation>
  </message>
  <message>
   <source>Day report</source>
   <translation>今天的日報</translation>
  </message>
  <message>
   <source>The hall now</source>
   <translation>大廳實況</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>State</source>
   <translation>狀態</translation>
  </message>
  <message>
   <source>Ticket (office)</source>
   <translation>號</translation>
  </message>
  <message>
   <source>Time used</source>
   <translation>已用</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>辦理</translation>
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
   <translation>現在取號要等</translation>
  </message>
  <message>
   <source>Done (office)</source>
   <translation>辦完</translation>
  </message>
  <message>
   <source>Nothing was accepted yet.</source>
   <translation>今天還沒有受理</translation>
  </message>
  <message>
   <source>Tickets and finished visits per half hour</source>
   <translation>每半小時 取號和辦完</translation>
  </message>
  <message>
   <source>Waiting and service by class</source>
   <translation>各類業務的等候和辦理</translation>
  </message>
  <message>
   <source>Accepted today by matter</source>
   <translation>今天受理的事項</translation>
  </message>
  <message>
   <source>Notices on the big screen</source>
   <translation>大屏上的公告</translation>
  </message>
  <message>
   <source>{day}, refreshed every 5 seconds</source>
   <translation>{day}，每 5 秒重新整理</translation>
  </message>
  <message>
   <source>Take down</source>
   <translation>撤下</translation>
  </message>
  <message>
   <source>The big screen shows no notice.</source>
   <translation>大屏上沒有公告</translation>
  </message>
  <message>
   <source>{low} to {high} min</source>
   <translation>{low} 到 {high} 分鐘</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>約 {n} 分鐘</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>列印</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存為 PDF</translation>
  </message>
  <message>
   <source>The page you see is the page that is printed.</source>
   <translation>看到的就是列印出來的</translation>
  </message>
  <message>
   <source>Back to the hall</source>
   <translation>回到大廳實況</translation>
  </message>
  <message>
   <source>The report is being made.</source>
   <translation>正在生成日報</translation>
  </message>
  <message>
   <source>The day report is on its way to the printer.</source>
   <translation>日報已送去列印</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}</source>
   <translation>檔案寫不進去：{reason}</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station head's desk</source>
   <translation>站長工作臺</translation>
  </message>
  <message>
   <source>Notice (60 characters at most)</source>
   <translation>公告內容（最多 60 字）</translation>
  </message>
  <message>
   <source>Show it now</source>
   <translation>馬上顯示</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>先不發</translation>
  </message>
  <message>
   <source>Station Desk: office</source>
   <translation>便民服務檯：站長</translation>
  </message>
  <message>
   <source>Sign off</source>
   <translation>退出登入</translation>
  </message>
  <message>
   <source>{name}, station head</source>
   <translation>{name} 站長</translation>
  </message>
 </context>
</TS>
