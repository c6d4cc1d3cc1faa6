<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>queue</name>
  <message>
   <source>A PIN has 4 to 12 digits.</source>
   <translation>口令要 4 到 12 位數字</translation>
  </message>
  <message>
   <source>Too many wrong PINs. Try again after {time}, or ask the station head.</source>
   <translation>口令錯得太多。{time} 以後再試，或者找站長解鎖</translation>
  </message>
  <message>
   <source>This window no longer exists.</source>
   <translation>這個窗口已經沒有了</translation>
  </message>
  <message>
   <source>{name} sits at window {window}. Choose another window, or have {name} sign off first.</source>
   <translation>{window} 號窗口有{name}在。換個窗口，或請{name}先下崗</translation>
  </message>
  <message>
   <source>Take at least one class of tickets, or step away instead.</source>
   <translation>至少接一類號；不接號請按暫離</translation>
  </message>
  <message>
   <source>You are not set up for class {letter}. The station head can add it.</source>
   <translation>您沒有開通 {letter} 類業務，可請站長新增</translation>
  </message>
  <message>
   <source>Write the notice first.</source>
   <translation>請先寫公告內容</translation>
  </message>
  <message>
   <source>A notice has at most 60 characters, this one has {count}.</source>
   <translation>公告最多 60 個字，現在 {count} 個</translation>
  </message>
  <message>
   <source>This hall has no tickets of class {letter}.</source>
   <translation>本大廳沒有 {letter} 類號</translation>
  </message>
  <message>
   <source>The hall is closed now, so no ticket was issued.</source>
   <translation>現在不在服務時間，沒有出號</translation>
  </message>
  <message>
   <source>This ticket is not known here.</source>
   <translation>這裡查不到這個號</translation>
  </message>
  <message>
   <source>{number} has just been called by another window.</source>
   <translation>{number} 剛被別的窗口叫走了</translation>
  </message>
  <message>
   <source>{number} is being served at a window.</source>
   <translation>{number} 正在窗口辦理</translation>
  </message>
  <message>
   <source>{number} is on hold.</source>
   <translation>{number} 掛起了</translation>
  </message>
  <message>
   <source>{number} has been marked as missed.</source>
   <translation>{number} 已過號</translation>
  </message>
  <message>
   <source>{number} is finished.</source>
   <translation>{number} 已辦完</translation>
  </message>
  <message>
   <source>{number} was given back.</source>
   <translation>{number} 已退號</translation>
  </message>
  <message>
   <source>{number} is waiting, so this cannot be done.</source>
   <translation>{number} 還在等候，不能這樣做</translation>
  </message>
  <message>
   <source>You are not signed in at this window any more. Sign in again.</source>
   <translation>您已不在這個窗口上崗，請重新登入</translation>
  </message>
  <message>
   <source>{number} is still at this window. Finish or hold it first.</source>
   <translation>{number} 還在本窗口，先辦完或掛起</translation>
  </message>
  <message>
   <source>{number} may be marked as missed after {calls} calls and {minutes} minutes.</source>
   <translation>叫滿 {calls} 次、等滿 {minutes} 分鐘才能把 {number} 記過號</translation>
  </message>
  <message>
   <source>{number} can no longer be undone; call it again instead.</source>
   <translation>{number} 撤回晚了，可以重新叫</translation>
  </message>
  <message>
   <source>Choose a window or a class to transfer to.</source>
   <translation>請選要轉到的窗口或業務</translation>
  </message>
  <message>
   <source>Nobody sits at that window now. Choose another.</source>
   <translation>那個窗口現在沒人，請換一個</translation>
  </message>
  <message>
   <source>{tickets} tickets on {days} days at {windows} windows, {left} not served by midnight</source>
   <translation>{days} 天、{windows} 個窗口，共 {tickets} 張號，{left} 張到半夜還沒辦</translation>
  </message>
  <message>
   <source>Wait: mean {mean}, median {median}, nine of ten within {p90}, longest {most}</source>
   <translation>等候：平均 {mean}，中位 {median}，九成在 {p90} 以內，最長 {most}</translation>
  </message>
  <message>
   <source>Wait of persons with priority: mean {mean}</source>
   <translation>優先號等候：平均 {mean}</translation>
  </message>
  <message>
   <source>Utilisation of the windows: {percent} %</source>
   <translation>窗口利用率：{percent}%</translation>
  </message>
  <message>
   <source>Estimate: median error {error}, bias {bias} s, {inside} % within the range</source>
   <translation>預計等候：誤差中位 {error}，偏差 {bias} 秒，{inside}% 落在給出的範圍內</translation>
  </message>
  <message>
   <source>A hall has 1 to 99 windows.</source>
   <translation>大廳有 1 到 99 個窗口</translation>
  </message>
  <message>
   <source>No window takes class {letter}.</source>
   <translation>沒有窗口接 {letter} 類號</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no priority.</source>
   <translation>{file} 第 {line} 行：{text} 不是優先類別</translation>
  </message>
  <message>
   <source>{file} holds no arrivals.</source>
   <translation>{file} 裡沒有取號記錄</translation>
  </message>
  <message>
   <source>{file} holds no service time for class {name}.</source>
   <translation>{file} 裡沒有 {name} 類的辦理時長</translation>
  </message>
  <message>
   <source>{file} needs the columns {columns} in its first line.</source>
   <translation>{file} 第一行要有這些列：{columns}</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}</source>
   <translation>{file} 讀不了：{reason}</translation>
  </message>
  <message>
   <source>There are more than 26 classes.</source>
   <translation>業務類別超過 26 個</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no service time in seconds, 0 to {most}.</source>
   <translation>{file} 第 {line} 行：{text} 不是辦理秒數（0 到 {most}）</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no time. Write 09:05 or 2026-11-23T09:05.</source>
   <translation>{file} 第 {line} 行：{text} 不是時間，請寫 09:05 或 2026-11-23T09:05</translation>
  </message>
 </context>
</TS>
