<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>calendar</name>
  <message>
   <source>{text} is neither rest (休) nor work (班)</source>
   <translation>“{text}”既不是 rest（休）也不是 work（班）</translation>
  </message>
  <message>
   <source>{text} is so anyway on that day of the week</source>
   <translation>这天按星期本来就是 {text}，不用写</translation>
  </message>
  <message>
   <source>{text} is neither 1 (working day) nor 0</source>
   <translation>“{text}”不是 1（上班）也不是 0</translation>
  </message>
  <message>
   <source>this is no text</source>
   <translation>这不是文本文件</translation>
  </message>
  <message>
   <source>no year in it is proclaimed</source>
   <translation>里面没有已公布的年份</translation>
  </message>
  <message>
   <source>the file is too large for a year's days</source>
   <translation>文件太大，不像是一年的日历</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件是空的</translation>
  </message>
  <message>
   <source>the columns are date and kind, or date and is_workday</source>
   <translation>列名要有 date 和 kind，或 date 和 is_workday</translation>
  </message>
  <message>
   <source>this day stands in line {text} already</source>
   <translation>这一天在第 {text} 行已经有了</translation>
  </message>
  <message>
   <source>the year {text} is not whole</source>
   <translation>{text} 年不完整</translation>
  </message>
  <message>
   <source>cannot be read: {text}</source>
   <translation>读不了：{text}</translation>
  </message>
  <message>
   <source>{text} is no date like 2027-01-01</source>
   <translation>“{text}”不是 2027-01-01 这样的日期</translation>
  </message>
  <message>
   <source>the year {text} has hardly a holiday</source>
   <translation>{text} 年几乎没有节假日，不像已公布的表</translation>
  </message>
  <message>
   <source>Calendar (page)</source>
   <translation>日历</translation>
  </message>
  <message>
   <source>Hours of the week; several spans with a comma, empty is closed</source>
   <translation>每周办公时间：几段之间用逗号，空着为不开</translation>
  </message>
  <message>
   <source>month {n}</source>
   <translation>{n}月</translation>
  </message>
  <message>
   <source>Calendar of {year}</source>
   <translation>{year}年日历</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>day off</source>
   <translation>休息日</translation>
  </message>
  <message>
   <source>Import a year's table</source>
   <translation>导入一年的工作日表</translation>
  </message>
  <message>
   <source>{n} running cases: their last day changes or becomes certain</source>
   <translation>在办 {n} 件：办结期限有变，或由暂定变为确定</translation>
  </message>
  <message>
   <source>{file}, line {n}: {what}</source>
   <translation>{file} 第 {n} 行：{what}</translation>
  </message>
  <message>
   <source>another year</source>
   <translation>换一年</translation>
  </message>
  <message>
   <source>special day</source>
   <translation>特殊日子</translation>
  </message>
  <message>
   <source>ordinary again</source>
   <translation>恢复平常</translation>
  </message>
  <message>
   <source>hours of the week</source>
   <translation>每周时间</translation>
  </message>
  <message>
   <source>import a year</source>
   <translation>导入年表</translation>
  </message>
  <message>
   <source>proclaimed</source>
   <translation>已公布</translation>
  </message>
  <message>
   <source>not proclaimed yet: dates into this year are provisional</source>
   <translation>还没公布，落在这一年的期限都是暂定</translation>
  </message>
  <message>
   <source>make-up working day</source>
   <translation>调休上班</translation>
  </message>
  <message>
   <source>holiday (calendar)</source>
   <translation>放假</translation>
  </message>
  <message>
   <source>Open (hours)</source>
   <translation>开放</translation>
  </message>
  <message>
   <source>Notice (calendar)</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Hours of the week</source>
   <translation>每周办公时间</translation>
  </message>
  <message>
   <source>Write the notice, with 60 characters at most.</source>
   <translation>写一条通知，最多 60 个字。</translation>
  </message>
  <message>
   <source>{day}: other hours</source>
   <translation>{day}：另定时间</translation>
  </message>
  <message>
   <source>What {file} changes</source>
   <translation>{file} 会改变什么</translation>
  </message>
  <message>
   <source>{year}: {n} days are worked otherwise than known so far</source>
   <translation>{year}年：有 {n} 天上班或放假和现在不同</translation>
  </message>
  <message>
   <source>{day}, certain now</source>
   <translation>{day}，现在确定了</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>什么也没改。</translation>
  </message>
  <message>
   <source>off (day)</source>
   <translation>休</translation>
  </message>
  <message>
   <source>on (day)</source>
   <translation>班</translation>
  </message>
  <message>
   <source>closed (hours)</source>
   <translation>不开放</translation>
  </message>
  <message>
   <source>Special days to come</source>
   <translation>接下来的特殊日子</translation>
  </message>
  <message>
   <source>Every year of this table is known as it stands there.</source>
   <translation>表里的年份都和现在的一样，没有新内容。</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>照此更改</translation>
  </message>
  <message>
   <source>Close (faults)</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>until (same day or a later one)</source>
   <translation>到哪天（当天或以后）</translation>
  </message>
  <message>
   <source>Open, for instance 09:00-12:00; empty: closed</source>
   <translation>开放时间，如 09:00-12:00；空着为停办</translation>
  </message>
  <message>
   <source>Notice for the big screen and the kiosk</source>
   <translation>大屏和自助机上的通知</translation>
  </message>
  <message>
   <source>A hall is open at least once a week. Close single days in the calendar.</source>
   <translation>大厅每周至少要开一次。单独停办请在日历上设。</translation>
  </message>
  <message>
   <source>The last day is not before the first, nor past, and within 60 days of it.</source>
   <translation>最后一天不能早于第一天，不能已过去，前后最多 60 天。</translation>
  </message>
  <message>
   <source>This day has its ordinary hours.</source>
   <translation>这一天本来就是平常时间。</translation>
  </message>
  <message>
   <source>{text} is no opening time. Write 08:30-12:00, 14:00-17:30.</source>
   <translation>“{text}”不是开放时间。写成 08:30-12:00, 14:00-17:30。</translation>
  </message>
  <message>
   <source>{text} ends before it begins.</source>
   <translation>“{text}”结束早于开始。</translation>
  </message>
  <message>
   <source>{text} begins before the span ahead of it ends.</source>
   <translation>“{text}”和前一段重叠。</translation>
  </message>
  <message>
   <source>Signing in (settings)</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>The years from {first} to {last} are known; {year} would leave a gap.</source>
   <translation>已知 {first} 到 {last} 年，直接导入 {year} 年会缺年份。</translation>
  </message>
  <message>
   <source>{file} cannot be read as a table of working days.</source>
   <translation>{file} 不能当作工作日表来读</translation>
  </message>
 </context>
</TS>
