<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>calendar</name>
  <message>
   <source>{text} is neither rest (休) nor work (班)</source>
   <translation>“{text}”既不是 rest（休）也不是 work（班）</translation>
  </message>
  <message>
   <source>{text} is so anyway on that day of the week</source>
   <translation>這天按星期本來就是 {text}，不用寫</translation>
  </message>
  <message>
   <source>{text} is neither 1 (working day) nor 0</source>
   <translation>“{text}”不是 1（上班）也不是 0</translation>
  </message>
  <message>
   <source>this is no text</source>
   <translation>這不是文字檔案</translation>
  </message>
  <message>
   <source>no year in it is proclaimed</source>
   <translation>裡面沒有已公佈的年份</translation>
  </message>
  <message>
   <source>the file is too large for a year's days</source>
   <translation>檔案太大，不像是一年的日曆</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>檔案是空的</translation>
  </message>
  <message>
   <source>the columns are date and kind, or date and is_workday</source>
   <translation>列名要有 date 和 kind，或 date 和 is_workday</translation>
  </message>
  <message>
   <source>this day stands in line {text} already</source>
   <translation>這一天在第 {text} 行已經有了</translation>
  </message>
  <message>
   <source>the year {text} is not whole</source>
   <translation>{text} 年不完整</translation>
  </message>
  <message>
   <source>cannot be read: {text}</source>
   <translation>讀不了：{text}</translation>
  </message>
  <message>
   <source>{text} is no date like 2027-01-01</source>
   <translation>“{text}”不是 2027-01-01 這樣的日期</translation>
  </message>
  <message>
   <source>the year {text} has hardly a holiday</source>
   <translation>{text} 年幾乎沒有節假日，不像已公佈的表</translation>
  </message>
  <message>
   <source>Calendar (page)</source>
   <translation>日曆</translation>
  </message>
  <message>
   <source>Hours of the week; several spans with a comma, empty is closed</source>
   <translation>每週辦公時間：幾段之間用逗號，空著為不開</translation>
  </message>
  <message>
   <source>month {n}</source>
   <translation>{n}月</translation>
  </message>
  <message>
   <source>Calendar of {year}</source>
   <translation>{year}年日曆</translation>
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
   <translation>匯入一年的工作日表</translation>
  </message>
  <message>
   <source>{n} running cases: their last day changes or becomes certain</source>
   <translation>在辦 {n} 件：辦結期限有變，或由暫定變為確定</translation>
  </message>
  <message>
   <source>{file}, line {n}: {what}</source>
   <translation>{file} 第 {n} 行：{what}</translation>
  </message>
  <message>
   <source>another year</source>
   <translation>換一年</translation>
  </message>
  <message>
   <source>special day</source>
   <translation>特殊日子</translation>
  </message>
  <message>
   <source>ordinary again</source>
   <translation>恢復平常</translation>
  </message>
  <message>
   <source>hours of the week</source>
   <translation>每週時間</translation>
  </message>
  <message>
   <source>import a year</source>
   <translation>匯入年表</translation>
  </message>
  <message>
   <source>proclaimed</source>
   <translation>已公佈</translation>
  </message>
  <message>
   <source>not proclaimed yet: dates into this year are provisional</source>
   <translation>還沒公佈，落在這一年的期限都是暫定</translation>
  </message>
  <message>
   <source>make-up working day</source>
   <translation>調休上班</translation>
  </message>
  <message>
   <source>holiday (calendar)</source>
   <translation>放假</translation>
  </message>
  <message>
   <source>Open (hours)</source>
   <translation>開放</translation>
  </message>
  <message>
   <source>Notice (calendar)</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Hours of the week</source>
   <translation>每週辦公時間</translation>
  </message>
  <message>
   <source>Write the notice, with 60 characters at most.</source>
   <translation>寫一條通知，最多 60 個字。</translation>
  </message>
  <message>
   <source>{day}: other hours</source>
   <translation>{day}：另定時間</translation>
  </message>
  <message>
   <source>What {file} changes</source>
   <translation>{file} 會改變什麼</translation>
  </message>
  <message>
   <source>{year}: {n} days are worked otherwise than known so far</source>
   <translation>{year}年：有 {n} 天上班或放假和現在不同</translation>
  </message>
  <message>
   <source>{day}, certain now</source>
   <translation>{day}，現在確定了</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>什麼也沒改。</translation>
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
   <translation>不開放</translation>
  </message>
  <message>
   <source>Special days to come</source>
   <translation>接下來的特殊日子</translation>
  </message>
  <message>
   <source>Every year of this table is known as it stands there.</source>
   <translation>表裡的年份都和現在的一樣，沒有新內容。</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>照此更改</translation>
  </message>
  <message>
   <source>Close (faults)</source>
   <translation>關閉</translation>
  </message>
  <message>
   <source>until (same day or a later one)</source>
   <translation>到哪天（當天或以後）</translation>
  </message>
  <message>
   <source>Open, for instance 09:00-12:00; empty: closed</source>
   <translation>開放時間，如 09:00-12:00；空著為停辦</translation>
  </message>
  <message>
   <source>Notice for the big screen and the kiosk</source>
   <translation>大屏和自助機上的通知</translation>
  </message>
  <message>
   <source>A hall is open at least once a week. Close single days in the calendar.</source>
   <translation>大廳每週至少要開一次。單獨停辦請在日曆上設。</translation>
  </message>
  <message>
   <source>The last day is not before the first, nor past, and within 60 days of it.</source>
   <translation>最後一天不能早於第一天，不能已過去，前後最多 60 天。</translation>
  </message>
  <message>
   <source>This day has its ordinary hours.</source>
   <translation>這一天本來就是平常時間。</translation>
  </message>
  <message>
   <source>{text} is no opening time. Write 08:30-12:00, 14:00-17:30.</source>
   <translation>“{text}”不是開放時間。寫成 08:30-12:00, 14:00-17:30。</translation>
  </message>
  <message>
   <source>{text} ends before it begins.</source>
   <translation>“{text}”結束早於開始。</translation>
  </message>
  <message>
   <source>{text} begins before the span ahead of it ends.</source>
   <translation>“{text}”和前一段重疊。</translation>
  </message>
  <message>
   <source>Signing in (settings)</source>
   <translation>登入</translation>
  </message>
  <message>
   <source>The years from {first} to {last} are known; {year} would leave a gap.</source>
   <translation>已知 {first} 到 {last} 年，直接匯入 {year} 年會缺年份。</translation>
  </message>
  <message>
   <source>{file} cannot be read as a table of working days.</source>
   <translation>{file} 不能當作工作日表來讀</translation>
  </message>
 </context>
</TS>
