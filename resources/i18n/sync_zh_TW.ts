<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>sync</name>
  <message>
   <source>This database belongs to another city.</source>
   <translation>這個資料庫屬於另一個城市。</translation>
  </message>
  <message>
   <source>The database must use UTF8, not {encoding}.</source>
   <translation>資料庫必須使用 UTF8 編碼，現在是 {encoding}。</translation>
  </message>
  <message>
   <source>There is no kind of device called {kind}.</source>
   <translation>沒有名為 {kind} 的裝置型別。</translation>
  </message>
  <message>
   <source>There is no device {node}.</source>
   <translation>沒有編號為 {node} 的裝置。</translation>
  </message>
  <message>
   <source>This is not an enrolment of Station Desk.</source>
   <translation>這不是本系統的裝置登記憑證。</translation>
  </message>
  <message>
   <source>The upstream did not understand this desk: {detail}</source>
   <translation>上級沒有看懂這臺裝置發出的內容：{detail}</translation>
  </message>
  <message>
   <source>This device has no right to do that at the upstream.</source>
   <translation>這臺裝置在上級沒有這項許可權。</translation>
  </message>
  <message>
   <source>Another log was sent under this device's number. The disk was probably copied; enrol this device again.</source>
   <translation>有另一份記錄用這臺裝置的編號傳送過，硬碟可能被複制過。請重新登記這臺裝置。</translation>
  </message>
  <message>
   <source>This device was revoked by the city. It goes on working here but sends nothing; ask the administrator to enrol it again.</source>
   <translation>這臺裝置已被市裡停用。本機照常工作，但不再傳送；請管理員重新登記。</translation>
  </message>
  <message>
   <source>The enrolment has expired. Ask the administrator for a new one.</source>
   <translation>登記憑證已過期，請向管理員要一份新的。</translation>
  </message>
  <message>
   <source>The upstream is missing a part of this device's log.</source>
   <translation>上級缺少這臺裝置的一段記錄。</translation>
  </message>
  <message>
   <source>The upstream keeps its feed only from later on; everything is loaded anew.</source>
   <translation>上級只保留較近的記錄，正在全部重新載入。</translation>
  </message>
  <message>
   <source>This version of Station Desk is too old for the city. Upgrade it; what was entered is kept and will be sent then.</source>
   <translation>本機的版本對市裡來說太舊，請升級。已錄入的內容都保留著，升級後會傳送。</translation>
  </message>
  <message>
   <source>The city's database is older than this version of Station Desk. Work goes on; everything is sent once the city has been upgraded.</source>
   <translation>市裡的資料庫比本機版本舊。可以照常工作，市裡升級後會全部傳送。</translation>
  </message>
  <message>
   <source>The upstream did not accept this device's password. Enrol it again.</source>
   <translation>上級不接受這臺裝置的口令，請重新登記。</translation>
  </message>
  <message>
   <source>This device may not log in at the upstream. It was revoked or never enrolled there.</source>
   <translation>這臺裝置不能登入上級：已被停用，或從未在那裡登記。</translation>
  </message>
  <message>
   <source>There is no such database at the upstream. Check the address.</source>
   <translation>上級沒有這個資料庫，請檢查地址。</translation>
  </message>
  <message>
   <source>The address leads to a database that is no upstream of Station Desk.</source>
   <translation>這個地址的資料庫不是本系統的上級。</translation>
  </message>
  <message>
   <source>The upstream's certificate is not the city's. Nothing was sent; tell the administrator.</source>
   <translation>上級的證書不是市裡的證書。沒有傳送任何內容，請告訴管理員。</translation>
  </message>
  <message>
   <source>The address leads to another city's database. Nothing was sent.</source>
   <translation>這個地址屬於另一個城市的資料庫，沒有傳送任何內容。</translation>
  </message>
  <message>
   <source>This desk's disk was copied from another machine. Enrol this device again.</source>
   <translation>這臺裝置的硬碟是從別的機器複製來的，請重新登記。</translation>
  </message>
  <message>
   <source>This desk's store is older than what the city holds of it, as after a restore. Enrol this device again; nothing is lost.</source>
   <translation>本機的資料比市裡儲存的舊，可能剛恢復過備份。請重新登記這臺裝置，不會丟失任何內容。</translation>
  </message>
 </context>
</TS>
