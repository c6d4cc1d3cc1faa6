<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>queue</name>
  <message>
   <source>A PIN has 4 to 12 digits.</source>
   <translation>口令要 4 到 12 位数字</translation>
  </message>
  <message>
   <source>Too many wrong PINs. Try again after {time}, or ask the station head.</source>
   <translation>口令错得太多。{time} 以后再试，或者找站长解锁</translation>
  </message>
  <message>
   <source>This window no longer exists.</source>
   <translation>这个窗口已经没有了</translation>
  </message>
  <message>
   <source>{name} sits at window {window}. Choose another window, or have {name} sign off first.</source>
   <translation>{window} 号窗口有{name}在。换个窗口，或请{name}先下岗</translation>
  </message>
  <message>
   <source>Take at least one class of tickets, or step away instead.</source>
   <translation>至少接一类号；不接号请按暂离</translation>
  </message>
  <message>
   <source>You are not set up for class {letter}. The station head can add it.</source>
   <translation>您没有开通 {letter} 类业务，可请站长添加</translation>
  </message>
  <message>
   <source>Write the notice first.</source>
   <translation>请先写公告内容</translation>
  </message>
  <message>
   <source>A notice has at most 60 characters, this one has {count}.</source>
   <translation>公告最多 60 个字，现在 {count} 个</translation>
  </message>
  <message>
   <source>This hall has no tickets of class {letter}.</source>
   <translation>本大厅没有 {letter} 类号</translation>
  </message>
  <message>
   <source>The hall is closed now, so no ticket was issued.</source>
   <translation>现在不在服务时间，没有出号</translation>
  </message>
  <message>
   <source>This ticket is not known here.</source>
   <translation>这里查不到这个号</translation>
  </message>
  <message>
   <source>{number} has just been called by another window.</source>
   <translation>{number} 刚被别的窗口叫走了</translation>
  </message>
  <message>
   <source>{number} is being served at a window.</source>
   <translation>{number} 正在窗口办理</translation>
  </message>
  <message>
   <source>{number} is on hold.</source>
   <translation>{number} 挂起了</translation>
  </message>
  <message>
   <source>{number} has been marked as missed.</source>
   <translation>{number} 已过号</translation>
  </message>
  <message>
   <source>{number} is finished.</source>
   <translation>{number} 已办完</translation>
  </message>
  <message>
   <source>{number} was given back.</source>
   <translation>{number} 已退号</translation>
  </message>
  <message>
   <source>{number} is waiting, so this cannot be done.</source>
   <translation>{number} 还在等候，不能这样做</translation>
  </message>
  <message>
   <source>You are not signed in at this window any more. Sign in again.</source>
   <translation>您已不在这个窗口上岗，请重新登录</translation>
  </message>
  <message>
   <source>{number} is still at this window. Finish or hold it first.</source>
   <translation>{number} 还在本窗口，先办完或挂起</translation>
  </message>
  <message>
   <source>{number} may be marked as missed after {calls} calls and {minutes} minutes.</source>
   <translation>叫满 {calls} 次、等满 {minutes} 分钟才能把 {number} 记过号</translation>
  </message>
  <message>
   <source>{number} can no longer be undone; call it again instead.</source>
   <translation>{number} 撤回晚了，可以重新叫</translation>
  </message>
  <message>
   <source>Choose a window or a class to transfer to.</source>
   <translation>请选要转到的窗口或业务</translation>
  </message>
  <message>
   <source>Nobody sits at that window now. Choose another.</source>
   <translation>那个窗口现在没人，请换一个</translation>
  </message>
  <message>
   <source>{tickets} tickets on {days} days at {windows} windows, {left} not served by midnight</source>
   <translation>{days} 天、{windows} 个窗口，共 {tickets} 张号，{left} 张到半夜还没办</translation>
  </message>
  <message>
   <source>Wait: mean {mean}, median {median}, nine of ten within {p90}, longest {most}</source>
   <translation>等候：平均 {mean}，中位 {median}，九成在 {p90} 以内，最长 {most}</translation>
  </message>
  <message>
   <source>Wait of persons with priority: mean {mean}</source>
   <translation>优先号等候：平均 {mean}</translation>
  </message>
  <message>
   <source>Utilisation of the windows: {percent} %</source>
   <translation>窗口利用率：{percent}%</translation>
  </message>
  <message>
   <source>Estimate: median error {error}, bias {bias} s, {inside} % within the range</source>
   <translation>预计等候：误差中位 {error}，偏差 {bias} 秒，{inside}% 落在给出的范围内</translation>
  </message>
  <message>
   <source>A hall has 1 to 99 windows.</source>
   <translation>大厅有 1 到 99 个窗口</translation>
  </message>
  <message>
   <source>No window takes class {letter}.</source>
   <translation>没有窗口接 {letter} 类号</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no priority.</source>
   <translation>{file} 第 {line} 行：{text} 不是优先类别</translation>
  </message>
  <message>
   <source>{file} holds no arrivals.</source>
   <translation>{file} 里没有取号记录</translation>
  </message>
  <message>
   <source>{file} holds no service time for class {name}.</source>
   <translation>{file} 里没有 {name} 类的办理时长</translation>
  </message>
  <message>
   <source>{file} needs the columns {columns} in its first line.</source>
   <translation>{file} 第一行要有这些列：{columns}</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}</source>
   <translation>{file} 读不了：{reason}</translation>
  </message>
  <message>
   <source>There are more than 26 classes.</source>
   <translation>业务类别超过 26 个</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no service time in seconds, 0 to {most}.</source>
   <translation>{file} 第 {line} 行：{text} 不是办理秒数（0 到 {most}）</translation>
  </message>
  <message>
   <source>{file}, line {line}: {text} is no time. Write 09:05 or 2026-11-23T09:05.</source>
   <translation>{file} 第 {line} 行：{text} 不是时间，请写 09:05 或 2026-11-23T09:05</translation>
  </message>
 </context>
</TS>
