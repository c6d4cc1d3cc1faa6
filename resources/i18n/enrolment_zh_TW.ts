<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>enrolment</name>
  <message>
   <source>Not now (enrolment)</source>
   <translation>先不入網</translation>
  </message>
  <message>
   <source>Please make an enrolment for {kind} “{name}” of hall {hall}:
desk central enrol --hall {hall} --kind {word} --label "{name}" --out FILE --qr PICTURE</source>
   <translation>請給 {hall} 大廳的{kind}“{name}”做一份登記憑證：
desk central enrol --hall {hall} --kind {word} --label "{name}" --out 檔案 --qr 圖片</translation>
  </message>
  <message>
   <source>Kind of device</source>
   <translation>裝置種類</translation>
  </message>
  <message>
   <source>What people call it</source>
   <translation>平時怎麼叫它</translation>
  </message>
  <message>
   <source>Window 3 (name)</source>
   <translation>3 號窗口</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>To be sent to the administrator of the city</source>
   <translation>發給市裡管理員的話</translation>
  </message>
  <message>
   <source>An enrolment for another machine</source>
   <translation>給另一臺機器要一份登記憑證</translation>
  </message>
  <message>
   <source>Only the administrator of the city can make one. What comes back is a small file or a QR code, good for 24 hours and once: open the program on the other machine and give it there.</source>
   <translation>登記憑證只有市裡管理員能做。做好後會給您一個小檔案或一張二維碼，24 小時內有效，只能用一次：在那臺機器上開啟本程式，選檔案或掃碼就行。</translation>
  </message>
  <message>
   <source>Only the administrator of the city can make one; tell them the hall ({hall}), the kind of device and a name for it. There they run:
desk central enrol --hall {hall} --kind {kind} --out FILE</source>
   <translation>登記憑證只有市裡管理員能做。告訴他大廳編號（{hall}）、裝置種類和名字，他在市裡執行：
desk central enrol --hall {hall} --kind {kind} --out 檔案</translation>
  </message>
  <message>
   <source>Choose the enrolment</source>
   <translation>選登記憑證檔案</translation>
  </message>
  <message>
   <source>Enrolment</source>
   <translation>登記憑證</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>選檔案</translation>
  </message>
  <message>
   <source>Scan the QR code, or paste its text here</source>
   <translation>用掃碼槍掃二維碼，或把憑證內容貼上到這裡</translation>
  </message>
  <message>
   <source>Text of the enrolment</source>
   <translation>憑證內容</translation>
  </message>
  <message>
   <source>Join the city with this machine</source>
   <translation>本機登記入網</translation>
  </message>
  <message>
   <source>For this the city's administrator makes an enrolment, as a small file or a QR code. It is good for 24 hours, for one machine, once.</source>
   <translation>入網要用市裡管理員給的登記憑證：一個小檔案，或一張二維碼。24 小時內有效，一臺機器用，只能用一次。</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>讀取</translation>
  </message>
  <message>
   <source>Is it this one?</source>
   <translation>請核對</translation>
  </message>
  <message>
   <source>From then on everything written here is sent there, and the hall's data is loaded.</source>
   <translation>入網以後，本機辦的每一件都會送到市裡，大廳的資料也會取到本機。</translation>
  </message>
  <message>
   <source>Another enrolment</source>
   <translation>換一份登記憑證</translation>
  </message>
  <message>
   <source>Joining</source>
   <translation>正在登記</translation>
  </message>
  <message>
   <source>The city is asked; that takes some seconds at most.</source>
   <translation>正在和市裡核對，最多幾秒鐘。</translation>
  </message>
  <message>
   <source>Joining the city</source>
   <translation>登記入網</translation>
  </message>
  <message>
   <source>Stop (joining)</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>This machine is number {n} of the city</source>
   <translation>本機已入網，編號 {n}</translation>
  </message>
  <message>
   <source>Now the hall's data is loaded, once. What was written here is sent as well.</source>
   <translation>正在把大廳的資料取到本機，只取這一次；本機原有的記錄也會送上去。</translation>
  </message>
  <message>
   <source>Stop for now</source>
   <translation>先停下</translation>
  </message>
  <message>
   <source>Everything is here</source>
   <translation>資料都到齊了</translation>
  </message>
  <message>
   <source>From now on it is kept up to date by itself, and works on when the line is cut.</source>
   <translation>以後資料自動保持最新，斷網也能照常辦事。</translation>
  </message>
  <message>
   <source>Close (enrolment)</source>
   <translation>關閉</translation>
  </message>
  <message>
   <source>Where an enrolment comes from</source>
   <translation>登記憑證從哪裡來</translation>
  </message>
  <message>
   <source>City (enrolment)</source>
   <translation>市</translation>
  </message>
  <message>
   <source>Hall (enrolment)</source>
   <translation>大廳</translation>
  </message>
  <message>
   <source>Answers at</source>
   <translation>伺服器</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>請稍候</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>入網</translation>
  </message>
  <message>
   <source>Stopped. It goes on from here, also after the machine was switched off.</source>
   <translation>已停下。以後從這裡接著取，關機再開也不用重來。</translation>
  </message>
  <message>
   <source>Load on</source>
   <translation>接著取</translation>
  </message>
  <message>
   <source>Another screen of this machine is loading it.</source>
   <translation>本機的另一個介面正在取資料。</translation>
  </message>
  <message>
   <source>When all is here, the screen opens by itself.</source>
   <translation>取完以後會自動進入。</translation>
  </message>
  <message>
   <source>Work may go on meanwhile; also this may be closed, it goes on by itself.</source>
   <translation>這時可以照常辦事；關掉這個窗口，也會接著取完。</translation>
  </message>
  <message>
   <source>Go on beside the work</source>
   <translation>邊辦事邊取</translation>
  </message>
  <message>
   <source>{n} entry so far</source>
   <translation>已取 {n} 條</translation>
  </message>
  <message>
   <source>{n} entries so far</source>
   <translation>已取 {n} 條</translation>
  </message>
  <message>
   <source>Nobody answers at {hosts}. Look whether the network is there, then join again; the enrolment is not used up.</source>
   <translation>{hosts} 沒有應答。請看看網路通不通，再點入網；這份登記憑證還能用。</translation>
  </message>
  <message>
   <source>unknown to this version</source>
   <translation>本版本不認識</translation>
  </message>
  <message>
   <source>It is for another kind of device ({kind}). This screen is meant for: {face}.</source>
   <translation>這份登記憑證是給“{kind}”用的，這裡開著的是“{face}”。</translation>
  </message>
  <message>
   <source>This machine is number {n} until now. What waits here is sent under the new number; nothing is lost.</source>
   <translation>本機現在的編號是 {n}。還沒送出去的會用新編號送，不會丟。</translation>
  </message>
  <message>
   <source>It carries no certificate of the city, so it is not checked who answers there.</source>
   <translation>登記憑證裡沒有市裡的證書，無法核對對方是不是市裡的伺服器。</translation>
  </message>
  <message>
   <source>The line is cut now. It goes on by itself from where it is.</source>
   <translation>網路斷了，通了以後會自動接著取。</translation>
  </message>
  <message>
   <source>Only the administrator of the city can make one; tell them the hall, the kind of device and a name for it. There they run:
desk central enrol --hall HALL --kind {kind} --out FILE
A hall that works alone, without a city, is set up with: desk seed</source>
   <translation>登記憑證只有市裡管理員能做。告訴他是哪個大廳、哪種裝置、叫什麼名字，他在市裡執行：
desk central enrol --hall 大廳編號 --kind {kind} --out 檔案
不入網、單獨使用的大廳，用這個命令設立：desk seed</translation>
  </message>
  <message>
   <source>But the city has no hall under this number yet. Tell its administrator; as soon as the hall is set up there, the screen opens by itself.</source>
   <translation>不過市裡還沒有設立這個大廳。請告訴市裡管理員；那邊設好以後，這裡會自動進入。</translation>
  </message>
  <message>
   <source>Loading, {n} so far</source>
   <translation>正在取資料，已取 {n} 條</translation>
  </message>
  <message>
   <source>Loading, {n} entry so far</source>
   <translation>正在取資料，已取 {n} 條</translation>
  </message>
  <message>
   <source>Loading, {n} entries so far</source>
   <translation>正在取資料，已取 {n} 條</translation>
  </message>
  <message>
   <source>Join the city</source>
   <translation>登記入網</translation>
  </message>
  <message>
   <source>Another machine</source>
   <translation>給別的機器登記</translation>
  </message>
  <message>
   <source>Copied. Send it to the administrator of the city.</source>
   <translation>已複製，請發給市裡管理員。</translation>
  </message>
  <message>
   <source>See the loading</source>
   <translation>看取資料</translation>
  </message>
  <message>
   <source>Enrol anew</source>
   <translation>重新登記</translation>
  </message>
  <message>
   <source>Syncing was stopped at this machine. It goes on when somebody says so here.</source>
   <translation>本機上有人停下了同步，在這裡點繼續才會接著同步。</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>已停止，什麼都沒有改。</translation>
  </message>
  <message>
   <source>This enrolment is for a hall's server. Use it there: desk hall serve --join FILE</source>
   <translation>這份登記憑證是給大廳伺服器的，請在那臺機器上用：desk hall serve --join 檔案</translation>
  </message>
  <message>
   <source>This machine belongs to another city, which still waits for its records. It has to leave that one first: desk sync --leave</source>
   <translation>本機屬於另一個市，記錄還要送到那裡。要先退出那邊：desk sync --leave</translation>
  </message>
  <message>
   <source>This enrolment is for a kiosk or big screen, and on this machine there are records of residents, which such a machine must not hold. Use a machine that was set up anew.</source>
   <translation>這份登記憑證是給自助機或大屏的，而本機存有居民資料，這類機器上不能有。請換一臺重新裝好的機器。</translation>
  </message>
  <message>
   <source>This enrolment is for another hall. What was written on this machine belongs to its own hall and could not be sent. Ask for an enrolment for that hall, or use a machine set up anew.</source>
   <translation>這份登記憑證是給另一個大廳的，本機原有的記錄送不上去。請要一份本廳的登記憑證，或換一臺重新裝好的機器。</translation>
  </message>
  <message>
   <source>There is no enrolment yet. Choose its file, scan its QR code, or paste its text.</source>
   <translation>還沒有憑證內容。請選檔案、掃二維碼，或貼上內容。</translation>
  </message>
  <message>
   <source>The end of this enrolment is missing. Scan or copy all of it.</source>
   <translation>憑證內容不完整，後半截沒有了。請重新掃碼，或全部複製一次。</translation>
  </message>
  <message>
   <source>This enrolment was made by another version of Station Desk. Upgrade this machine, or ask the administrator for a new enrolment.</source>
   <translation>這份登記憑證是別的版本做的。請升級本機，或請管理員重新做一份。</translation>
  </message>
  <message>
   <source>The address in this enrolment cannot be read. Ask the administrator for a new one.</source>
   <translation>登記憑證裡的伺服器地址看不懂，請管理員重新做一份。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>沒有檔案 {path}。</translation>
  </message>
  <message>
   <source>The upstream's certificate is not the city's, or this machine's date is wrong. Nothing was sent; tell the administrator.</source>
   <translation>上級的證書不是市裡的，或者本機的日期不對。沒有傳送任何內容，請告訴管理員。</translation>
  </message>
  <message>
   <source>The secret of this enrolment is wrong or was used before. Each is good for one machine and once; ask the administrator for a new one.</source>
   <translation>登記憑證的密碼不對，或已經用過。每份登記憑證只給一臺機器用一次，請管理員重新做一份。</translation>
  </message>
  <message>
   <source>The city does not know this enrolment, or has withdrawn it. Ask the administrator for a new one.</source>
   <translation>市裡沒有這份登記憑證，或已經收回。請管理員重新做一份。</translation>
  </message>
  <message>
   <source>What answers at this address is no database of Station Desk. Check the address.</source>
   <translation>這個地址上應答的不是本系統的資料庫，請檢查地址。</translation>
  </message>
  <message>
   <source>The disk of the upstream is full. Everything is kept here and sent once there is room; tell the administrator.</source>
   <translation>上級伺服器的磁碟滿了。記錄都存在本機，騰出空間後會自動送上去，請告訴管理員。</translation>
  </message>
  <message>
   <source>changeset {seq} set aside: {reason}</source>
   <translation>第 {seq} 條單獨存著：{reason}</translation>
  </message>
  <message>
   <source>This database was found restored from an older copy on {day} at {time}; the devices send again what it had lost.</source>
   <translation>{day} {time} 發現本庫是從較早的備份恢復的；缺的部分由各臺裝置自動補送。</translation>
  </message>
  <message>
   <source>{count} applied, {left} still set aside.</source>
   <translation>{count} 條已入賬，還有 {left} 條單獨存著。</translation>
  </message>
  <message>
   <source>it has no right to {scope}</source>
   <translation>無權寫 {scope}</translation>
  </message>
  <message>
   <source>it waits for the record it changes</source>
   <translation>在等它要改的那條記錄</translation>
  </message>
  <message>
   <source>its enrolment has expired; make a new one</source>
   <translation>登記憑證已過期，請重新做一份</translation>
  </message>
  <message>
   <source>may be enrolled until {day} {time}</source>
   <translation>{day} {time} 前可以登記</translation>
  </message>
  <message>
   <source>Clock wrong, tell the station head</source>
   <translation>時鐘不準，請告訴站長</translation>
  </message>
  <message>
   <source>This machine's clock is wrong</source>
   <translation>本機時鐘不準</translation>
  </message>
  <message>
   <source>It is {amount}, and what is printed bears that time. Go on working; the station head has it set right.</source>
   <translation>{amount}，列印出來的時間也跟著錯。可以照常辦事，請告訴站長校準。</translation>
  </message>
  <message>
   <source>This machine's clock is {amount} against the upstream. Set its date and time, and let it follow a time server; what was written is put in order by itself.</source>
   <translation>本機時鐘和上級相比{amount}。請校準日期和時間，最好設成自動校時；已經寫下的會自動排好先後。</translation>
  </message>
  <message>
   <source>has trouble</source>
   <translation>有故障</translation>
  </message>
  <message>
   <source>The upstream did not understand this desk. Everything is kept here; tell the administrator, the log of this machine says more.</source>
   <translation>上級沒有看懂這臺裝置發出的內容。記錄都存在本機，請告訴管理員，本機日誌裡有詳情。</translation>
  </message>
  <message>
   <source>The database at this address does not know this device: it is another one, or an older copy. Nothing was sent; tell the administrator.</source>
   <translation>這個地址上的資料庫不認識這臺裝置：可能是別的庫，或是較早的備份。沒有傳送任何內容，請告訴管理員。</translation>
  </message>
  <message>
   <source>With this certificate the enrolment is too long for a QR code. Hand it out as a file, or use a root certificate with an elliptic curve, which is shorter.</source>
   <translation>加上這張證書，登記憑證太長，二維碼放不下。請改用檔案，或換一張橢圓曲線的根證書，會短很多。</translation>
  </message>
  <message>
   <source>not enrolled at any machine yet</source>
   <translation>還沒在哪臺機器上登記</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>has sent two different logs; enrol it again</source>
   <translation>發來過兩份不同的記錄，請重新登記</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>已停用</translation>
  </message>
  <message>
   <source>a later version wrote it; it is applied after the upgrade</source>
   <translation>是更新的版本寫的，升級後自動入賬</translation>
  </message>
  <message>
   <source>another record with the same identifier is here already</source>
   <translation>已有編號相同、內容不同的記錄</translation>
  </message>
  <message>
   <source>an identifier in it is not written as identifiers are</source>
   <translation>裡面有寫法不對的編號</translation>
  </message>
  <message>
   <source>its record is kept for another place</source>
   <translation>它的記錄歸別處管</translation>
  </message>
  <message>
   <source>the database could not read it ({reason})</source>
   <translation>資料庫讀不懂（{reason}）</translation>
  </message>
  <message>
   <source>it is for a table this database does not have ({name})</source>
   <translation>這個庫裡沒有它要寫的表（{name}）</translation>
  </message>
  <message>
   <source>the queue of hall {code}</source>
   <translation>大廳 {code} 的佇列</translation>
  </message>
  <message>
   <source>the table of codes</source>
   <translation>程式碼表</translation>
  </message>
  <message>
   <source>place {code}</source>
   <translation>區劃 {code}</translation>
  </message>
 </context>
</TS>
