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
   <source>The upstream's certificate is for another machine. Nothing was sent; tell the administrator.</source>
   <translation>上級的證書是給另一臺機器的。沒有傳送任何內容，請告訴管理員。</translation>
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
  <message>
   <source>Give the database's address with --dsn or DESK_CENTRAL.</source>
   <translation>請用 --dsn 或 DESK_CENTRAL 給出資料庫地址。</translation>
  </message>
  <message>
   <source>The database is ready; its own number is {node}.</source>
   <translation>資料庫已就緒，它自己的編號是 {node}。</translation>
  </message>
  <message>
   <source>There is no division {code}.</source>
   <translation>沒有程式碼為 {code} 的區劃。</translation>
  </message>
  <message>
   <source>Device {node} is shut out. What it had sent before stays.</source>
   <translation>裝置 {node} 已停用；它之前傳送的內容都保留著。</translation>
  </message>
  <message>
   <source>This server takes {most} connections, and {count} devices keep one each. Set max_connections to {wanted} or some of them will stay offline.</source>
   <translation>這臺伺服器最多接受 {most} 個連線，而 {count} 臺裝置各佔一個。請把 max_connections 設為 {wanted}，否則會有裝置一直離線。</translation>
  </message>
  <message>
   <source>seen {day} {time}</source>
   <translation>最近聯絡 {day} {time}</translation>
  </message>
  <message>
   <source>never seen</source>
   <translation>從未聯絡</translation>
  </message>
  <message>
   <source>The database does not answer: {reason}</source>
   <translation>資料庫沒有應答：{reason}</translation>
  </message>
  <message>
   <source>Device {node} may enrol within 24 hours with {path}.</source>
   <translation>裝置 {node} 可在 24 小時內用 {path} 登記。</translation>
  </message>
  <message>
   <source>No device has been enrolled yet.</source>
   <translation>還沒有登記過裝置。</translation>
  </message>
  <message>
   <source>{count} waiting since {since}</source>
   <translation>自 {since} 起有 {count} 條待傳送</translation>
  </message>
  <message>
   <source>clock off by {minutes} min</source>
   <translation>時鐘相差 {minutes} 分鐘</translation>
  </message>
  <message>
   <source>{count} set aside</source>
   <translation>{count} 條暫存待查</translation>
  </message>
  <message>
   <source>{writes} writes and {facts} facts read, {losers} kept losers, {aside} set aside.</source>
   <translation>讀取 {writes} 次寫入、{facts} 條事實；保留 {losers} 個未採用的值，暫存 {aside} 條。</translation>
  </message>
  <message>
   <source>{count} places dropped from the feeds.</source>
   <translation>已從變更流中清理 {count} 個位置。</translation>
  </message>
  <message>
   <source>Every chain is whole: {changesets} changesets, {places} places, {anchors} anchors.</source>
   <translation>所有鏈條完整：變更集 {changesets} 個，位置 {places} 個，錨點 {anchors} 個。</translation>
  </message>
  <message>
   <source>The record breaks at {place}: {fault}.</source>
   <translation>記錄在 {place} 處斷開：{fault}。</translation>
  </message>
  <message>
   <source>No value was lost without a trace.</source>
   <translation>沒有任何值無聲丟失。</translation>
  </message>
  <message>
   <source>This hall has not joined a city yet. Give its enrolment with --join.</source>
   <translation>這個大廳還沒有加入城市，請用 --join 給出登記憑證。</translation>
  </message>
  <message>
   <source>The hall is device {node} of the city.</source>
   <translation>這個大廳是本市的裝置 {node}。</translation>
  </message>
  <message>
   <source>In touch with the city.</source>
   <translation>已與市裡連通。</translation>
  </message>
  <message>
   <source>The city does not answer; the hall goes on by itself.</source>
   <translation>市裡沒有應答，大廳自行繼續工作。</translation>
  </message>
  <message>
   <source>The city refuses this hall; ask the administrator.</source>
   <translation>市裡拒絕了這個大廳，請找管理員。</translation>
  </message>
  <message>
   <source>No upstream answers now. Try again when the network is there.</source>
   <translation>現在沒有上級應答，等網路恢復後再試。</translation>
  </message>
  <message>
   <source>This desk is not enrolled. Enrol it with: desk sync --enrol FILE</source>
   <translation>這臺裝置還沒有登記。請執行：desk sync --enrol 檔案</translation>
  </message>
  <message>
   <source>This desk is now device {node} of the city.</source>
   <translation>這臺裝置現在是本市的裝置 {node}。</translation>
  </message>
  <message>
   <source>The enrolment {path} cannot be read.</source>
   <translation>讀不了登記憑證 {path}。</translation>
  </message>
  <message>
   <source>{pushed} changesets sent, {pulled} received, {loaded} rows loaded, {aside} set aside.</source>
   <translation>已傳送 {pushed} 個變更集，收到 {pulled} 個，載入 {loaded} 行，暫存 {aside} 個。</translation>
  </message>
  <message>
   <source>A new store is in place with {saved} entries of the log; {missing} could not be read. The damaged one is kept as {path}. Ask the administrator for a new enrolment, then: desk sync --enrol FILE</source>
   <translation>新資料庫已經就位，救回日誌 {saved} 條；{missing} 條讀不出來。損壞的那份留在 {path}。請向管理員要一份新的入網檔案，然後執行：desk sync --enrol 檔案</translation>
  </message>
  <message>
   <source>Close all desks that use this store, then rebuild again.</source>
   <translation>請先關掉所有正在使用這個資料庫的程式，再重建</translation>
  </message>
  <message>
   <source>The key of this desk is missing, so its store cannot be read.</source>
   <translation>本機金鑰不見了，資料庫讀不了</translation>
  </message>
  <message>
   <source>This desk works alone now.</source>
   <translation>這臺裝置現在獨立工作。</translation>
  </message>
  <message>
   <source>the fact is in the log but not in its table</source>
   <translation>日誌裡有這條事實，表裡沒有</translation>
  </message>
  <message>
   <source>the row is in the log but not in its table</source>
   <translation>日誌裡有這一行，表裡沒有</translation>
  </message>
  <message>
   <source>the row is in no changeset</source>
   <translation>這一行不在任何變更集裡</translation>
  </message>
  <message>
   <source>a value was lost without a trace</source>
   <translation>有一個值無聲丟失</translation>
  </message>
  <message>
   <source>the place is missing from the feed</source>
   <translation>變更流缺少這個位置</translation>
  </message>
  <message>
   <source>the feed was put into another order</source>
   <translation>變更流的次序被改動</translation>
  </message>
  <message>
   <source>the end of the feed was cut off</source>
   <translation>變更流的末尾被截斷</translation>
  </message>
  <message>
   <source>the anchor was altered</source>
   <translation>錨點被改動</translation>
  </message>
  <message>
   <source>the record differs from what was anchored on that day</source>
   <translation>記錄與當日錨定的內容不符</translation>
  </message>
  <message>
   <source>PostgreSQL did not start ({name}). Its log is {path}.</source>
   <translation>PostgreSQL 沒有啟動（{name}），日誌在 {path}。</translation>
  </message>
  <message>
   <source>This enrolment is for a {kind}, not for a hall.</source>
   <translation>這份憑證是給 {kind} 用的，不是給大廳用的。</translation>
  </message>
  <message>
   <source>The city, both halls and all desks hold the same; nothing was lost or applied twice.</source>
   <translation>市裡、兩個大廳和所有裝置內容一致；沒有丟失，也沒有重複。</translation>
  </message>
  <message>
   <source>Something is not as it must be; see above.</source>
   <translation>有不對的地方，見上。</translation>
  </message>
  <message>
   <source>The certificate {path} cannot be used with its key: {reason}</source>
   <translation>證書 {path} 和它的金鑰不能用：{reason}</translation>
  </message>
  <message>
   <source>Port {port} cannot be listened on: {reason}</source>
   <translation>埠 {port} 不能監聽：{reason}</translation>
  </message>
 </context>
</TS>
