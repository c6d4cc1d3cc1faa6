<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>core</name>
  <message>
   <source>An identity number has 18 characters, this one has {count}.</source>
   <translation>身份證號要 18 位，現在是 {count} 位</translation>
  </message>
  <message>
   <source>The first 17 characters of an identity number are digits.</source>
   <translation>身份證號前 17 位要全是數字</translation>
  </message>
  <message>
   <source>The identity number's check digit is wrong. Read the number again.</source>
   <translation>身份證號末位校驗不對，請再核對一遍</translation>
  </message>
  <message>
   <source>An identity number cannot begin with {area}.</source>
   <translation>身份證號不會以 {area} 開頭，請再核對</translation>
  </message>
  <message>
   <source>The identity number holds a birth date that does not exist.</source>
   <translation>身份證號裡的出生日期不存在，請再核對</translation>
  </message>
  <message>
   <source>The identity number's birth date lies in the future or too far back.</source>
   <translation>身份證號裡的出生日期不合理，請再核對</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}</source>
   <translation>設定檔案 {path} 讀不出來：{reason}</translation>
  </message>
  <message>
   <source>The settings file {path} has faults: {reason}</source>
   <translation>設定檔案 {path} 有錯：{reason}</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was changed; free some space and do it again.</source>
   <translation>磁碟滿了。什麼都沒改動；騰出空間後再做一次</translation>
  </message>
  <message>
   <source>The store {path} cannot be written: the disk or folder is read-only.</source>
   <translation>資料庫 {path} 寫不進去：磁碟或資料夾是隻讀的</translation>
  </message>
  <message>
   <source>The store {path} is damaged. Restore a backup with: desk restore FILE, or on a desk of a city: desk sync --rebuild</source>
   <translation>資料庫 {path} 損壞了。請用備份恢復：desk restore 檔案；已加入全市的裝置也可以重建：desk sync --rebuild</translation>
  </message>
  <message>
   <source>The disk did not confirm what was written to {path}. Look whether the last entry is there, and have the disk checked.</source>
   <translation>磁碟沒有確認寫入 {path}。請看看最後一條記錄在不在，並請人檢查磁碟</translation>
  </message>
  <message>
   <source>Another program keeps the store locked. Try again in a moment.</source>
   <translation>資料庫被別的程式佔著，稍等再試</translation>
  </message>
  <message>
   <source>This installation's SQLite {version} is too old; 3.51.3 or newer is needed.</source>
   <translation>本機安裝的 SQLite {version} 太舊，需要 3.51.3 以上</translation>
  </message>
  <message>
   <source>The store cannot be opened durably (journal {mode}, synchronous {durable}).</source>
   <translation>資料庫不能以可靠方式開啟（日誌 {mode}，同步 {durable}）</translation>
  </message>
  <message>
   <source>The key file {path} may be read by others. Set its rights to 600.</source>
   <translation>金鑰檔案 {path} 別人也能讀。請把許可權改成 600</translation>
  </message>
  <message>
   <source>The key file {path} cannot be read: {reason}</source>
   <translation>金鑰檔案 {path} 讀不出來：{reason}</translation>
  </message>
  <message>
   <source>The key file {path} does not hold a key.</source>
   <translation>金鑰檔案 {path} 裡不是金鑰</translation>
  </message>
  <message>
   <source>The key of the store {path} is missing. Put {file} back or restore a backup; nothing was changed.</source>
   <translation>資料庫 {path} 的金鑰不見了。請把 {file} 放回去或用備份恢復；什麼都沒改動</translation>
  </message>
  <message>
   <source>The key does not fit the store {path}. Put the right {file} back; nothing was changed.</source>
   <translation>金鑰和資料庫 {path} 對不上。請放回正確的 {file}；什麼都沒改動</translation>
  </message>
  <message>
   <source>This store belongs to a newer version of Station Desk (schema {revision}). Install that version; nothing was changed.</source>
   <translation>這個資料庫是更新版本的程式建的（結構 {revision}）。請安裝新版本；什麼都沒改動</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} 已經有了，請換個名字</translation>
  </message>
  <message>
   <source>There is no backup {path}.</source>
   <translation>沒有備份檔案 {path}</translation>
  </message>
  <message>
   <source>Close all desks that use this store, then restore again.</source>
   <translation>請先關掉所有正在使用這個資料庫的程式，再恢復</translation>
  </message>
  <message>
   <source>The key of this desk is missing, so no backup can be read.</source>
   <translation>本機金鑰不見了，備份讀不了</translation>
  </message>
  <message>
   <source>The backup {path} cannot be read with this desk's key, or it is damaged. Nothing was changed.</source>
   <translation>備份 {path} 用本機金鑰讀不出來，或者已損壞。什麼都沒改動</translation>
  </message>
  <message>
   <source>The backup {path} is damaged. Nothing was changed.</source>
   <translation>備份 {path} 已損壞。什麼都沒改動</translation>
  </message>
  <message>
   <source>There is no store in {path}.</source>
   <translation>{path} 裡沒有資料庫</translation>
  </message>
  <message>
   <source>The chain is whole: {changesets} changesets, {rows} rows.</source>
   <translation>記錄鏈完整：{changesets} 個變更集，{rows} 行</translation>
  </message>
  <message>
   <source>The chain breaks at {place}: {fault}.</source>
   <translation>記錄鏈在 {place} 斷開：{fault}</translation>
  </message>
  <message>
   <source>Backup written to {path}.</source>
   <translation>備份已寫到 {path}</translation>
  </message>
  <message>
   <source>Restored. The store before is kept as {path}.</source>
   <translation>已恢復。原來的資料庫留作 {path}</translation>
  </message>
  <message>
   <source>the triggers that capture changes are not those of this version</source>
   <translation>記錄變更的觸發器不是本版本的</translation>
  </message>
  <message>
   <source>the row is in the log but no longer in the table</source>
   <translation>日誌裡有這一行，表裡沒有了</translation>
  </message>
  <message>
   <source>the head of the chain is missing</source>
   <translation>鏈頭不見了</translation>
  </message>
  <message>
   <source>the changeset is missing from the log</source>
   <translation>日誌裡缺這個變更集</translation>
  </message>
  <message>
   <source>the changeset was altered after it was sealed</source>
   <translation>這個變更集封存後被改過</translation>
  </message>
  <message>
   <source>the end of the log was cut off</source>
   <translation>日誌末尾被截掉了</translation>
  </message>
  <message>
   <source>the row was never sealed into the log</source>
   <translation>這一行沒有封存過</translation>
  </message>
  <message>
   <source>the row differs from what was sealed</source>
   <translation>這一行和封存時不一樣</translation>
  </message>
  <message>
   <source>the value differs from what was sealed</source>
   <translation>這個值和封存時不一樣</translation>
  </message>
  <message>
   <source>DESK_CLOCK is {text}, which is no time. Write it as 2026-11-23T09:30.</source>
   <translation>DESK_CLOCK 寫的是 {text}，不是時間。請寫成 2026-11-23T09:30</translation>
  </message>
  <message>
   <source>The number of a foreigner's card has three letters and twelve digits. Read it again.</source>
   <translation>外國人永久居留證號是 3 個字母加 12 位數字，請再核對</translation>
  </message>
  <message>
   <source>“{sign}” cannot be printed. Leave it out.</source>
   <translation>“{sign}”列印不出來，請去掉</translation>
  </message>
  <message>
   <source>An invisible character is in it. Type it anew.</source>
   <translation>裡面有看不見的字元，請重新輸入</translation>
  </message>
  <message>
   <source>A name has at most {most} characters.</source>
   <translation>姓名最多 {most} 個字</translation>
  </message>
  <message>
   <source>A name has no “{sign}”. Leave it out.</source>
   <translation>姓名裡不能有“{sign}”，請去掉</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}</source>
   <translation>{path} 用不了：{reason}</translation>
  </message>
  <message>
   <source>There is no hall {code} here; there is {known}.</source>
   <translation>這裡沒有大廳 {code}；有的是 {known}。</translation>
  </message>
 </context>
</TS>
