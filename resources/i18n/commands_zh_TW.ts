<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>commands</name>
  <message>
   <source>There is no hall here yet. Set one up with: desk seed</source>
   <translation>這裡還沒有大廳。先執行：desk seed</translation>
  </message>
  <message>
   <source>This hall has no window {window}.</source>
   <translation>本大廳沒有 {window} 號窗口</translation>
  </message>
  <message>
   <source>Window {window} has no free seat or worker.</source>
   <translation>{window} 號窗口沒有空位或沒有可上崗的人</translation>
  </message>
  <message>
   <source>{hall} ({code}): {windows} windows, {workers} workers; every demo PIN is {pin}.</source>
   <translation>{hall}（{code}）：{windows} 個窗口，{workers} 名工作人員；演示口令都是 {pin}</translation>
  </message>
  <message>
   <source>{count} matters, no faults.</source>
   <translation>{count} 個事項，沒有錯誤</translation>
  </message>
  <message>
   <source>The catalogue of matters has faults:
{faults}</source>
   <translation>事項目錄有錯：
{faults}</translation>
  </message>
  <message>
   <source>{text} is not a date. Write it as 2026-09-24.</source>
   <translation>{text} 不是日期。請寫成 2026-09-24</translation>
  </message>
  <message>
   <source>The working-day table {path} has a fault in line {line}: {reason}</source>
   <translation>工作日表 {path} 第 {line} 行有錯：{reason}</translation>
  </message>
  <message>
   <source>Days are counted as working or calendar days, not {unit}.</source>
   <translation>天數按工作日或自然日計，沒有 {unit}</translation>
  </message>
  <message>
   <source>A limit has 0 to 3650 days, not {n}.</source>
   <translation>時限是 0 到 3650 天，不能是 {n}</translation>
  </message>
  <message>
   <source>The list of divisions {path} has a fault in line {line}.</source>
   <translation>區劃表 {path} 第 {line} 行有錯</translation>
  </message>
  <message>
   <source>What is done</source>
   <translation>發生什麼</translation>
  </message>
  <message>
   <source>Who may (act)</source>
   <translation>誰可以辦</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>要有</translation>
  </message>
  <message>
   <source>Starts</source>
   <translation>隨之</translation>
  </message>
  <message>
   <source>Next state</source>
   <translation>之後</translation>
  </message>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>Give both --certificate and --certificate-key.</source>
   <translation>--certificate 和 --certificate-key 要一起給。</translation>
  </message>
  <message>
   <source>Only the database's owner may do this; the address names another role.</source>
   <translation>只有資料庫的所有者能做這件事；地址裡寫的是別的賬號。</translation>
  </message>
  <message>
   <source>This is no city's database, or one of an older version. Make it one, or bring it up to date, with: desk central init</source>
   <translation>這不是本系統的城市資料庫，或者是舊版本的。要建立或升級，請執行：desk central init</translation>
  </message>
  <message>
   <source>{path} is no root certificate in PEM.</source>
   <translation>{path} 不是 PEM 格式的根證書。</translation>
  </message>
  <message>
   <source>A QR code is written as .png or .svg.</source>
   <translation>二維碼請寫成 .png 或 .svg 檔案。</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} 寫不進去。</translation>
  </message>
  <message>
   <source>This desk works alone.</source>
   <translation>本機獨立使用。</translation>
  </message>
  <message>
   <source>Everything has been sent.</source>
   <translation>都送到了。</translation>
  </message>
  <message>
   <source>{count} changesets wait to be sent.</source>
   <translation>還有 {count} 個變更集沒送。</translation>
  </message>
  <message>
   <source>No upstream is heard; {count} changesets wait.</source>
   <translation>現在連不上上級；有 {count} 個變更集等著送。</translation>
  </message>
  <message>
   <source>The upstream refuses this desk; {count} changesets wait.</source>
   <translation>上級不接受本機；有 {count} 個變更集等著送。</translation>
  </message>
  <message>
   <source>Last heard {day} {time}.</source>
   <translation>上次連通：{day} {time}。</translation>
  </message>
 </context>
</TS>
