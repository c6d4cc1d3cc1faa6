<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>commands</name>
  <message>
   <source>There is no hall here yet. Set one up with: desk seed</source>
   <translation>这里还没有大厅。先运行：desk seed</translation>
  </message>
  <message>
   <source>This hall has no window {window}.</source>
   <translation>本大厅没有 {window} 号窗口</translation>
  </message>
  <message>
   <source>Window {window} has no free seat or worker.</source>
   <translation>{window} 号窗口没有空位或没有可上岗的人</translation>
  </message>
  <message>
   <source>{hall} ({code}): {windows} windows, {workers} workers; every demo PIN is {pin}.</source>
   <translation>{hall}（{code}）：{windows} 个窗口，{workers} 名工作人员；演示口令都是 {pin}</translation>
  </message>
  <message>
   <source>{count} matters, no faults.</source>
   <translation>{count} 个事项，没有错误</translation>
  </message>
  <message>
   <source>The catalogue of matters has faults:
{faults}</source>
   <translation>事项目录有错：
{faults}</translation>
  </message>
  <message>
   <source>{text} is not a date. Write it as 2026-09-24.</source>
   <translation>{text} 不是日期。请写成 2026-09-24</translation>
  </message>
  <message>
   <source>The working-day table {path} has a fault in line {line}: {reason}</source>
   <translation>工作日表 {path} 第 {line} 行有错：{reason}</translation>
  </message>
  <message>
   <source>Days are counted as working or calendar days, not {unit}.</source>
   <translation>天数按工作日或自然日计，没有 {unit}</translation>
  </message>
  <message>
   <source>A limit has 0 to 3650 days, not {n}.</source>
   <translation>时限是 0 到 3650 天，不能是 {n}</translation>
  </message>
  <message>
   <source>The list of divisions {path} has a fault in line {line}.</source>
   <translation>区划表 {path} 第 {line} 行有错</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>发生什么</translation>
  </message>
  <message>
   <source>Who may (act)</source>
   <translation>谁可以办</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>要有</translation>
  </message>
  <message>
   <source>Starts</source>
   <translation>随之</translation>
  </message>
  <message>
   <source>Next state</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>Give both --certificate and --certificate-key.</source>
   <translation>--certificate 和 --certificate-key 要一起给。</translation>
  </message>
  <message>
   <source>Only the database's owner may do this; the address names another role.</source>
   <translation>只有数据库的所有者能做这件事；地址里写的是别的账号。</translation>
  </message>
  <message>
   <source>This is no city's database, or one of an older version. Make it one, or bring it up to date, with: desk central init</source>
   <translation>这不是本系统的城市数据库，或者是旧版本的。要建立或升级，请运行：desk central init</translation>
  </message>
  <message>
   <source>{path} is no root certificate in PEM.</source>
   <translation>{path} 不是 PEM 格式的根证书。</translation>
  </message>
  <message>
   <source>A QR code is written as .png or .svg.</source>
   <translation>二维码请写成 .png 或 .svg 文件。</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} 写不进去。</translation>
  </message>
  <message>
   <source>This desk works alone.</source>
   <translation>本机独立使用。</translation>
  </message>
  <message>
   <source>Everything has been sent.</source>
   <translation>都送到了。</translation>
  </message>
  <message>
   <source>{count} changesets wait to be sent.</source>
   <translation>还有 {count} 个变更集没送。</translation>
  </message>
  <message>
   <source>No upstream is heard; {count} changesets wait.</source>
   <translation>现在连不上上级；有 {count} 个变更集等着送。</translation>
  </message>
  <message>
   <source>The upstream refuses this desk; {count} changesets wait.</source>
   <translation>上级不接受本机；有 {count} 个变更集等着送。</translation>
  </message>
  <message>
   <source>Last heard {day} {time}.</source>
   <translation>上次连通：{day} {time}。</translation>
  </message>
 </context>
</TS>
