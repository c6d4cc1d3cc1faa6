<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>enrolment</name>
    <message>
      <source>Not now (enrolment)</source>
      <translation>先不入网</translation>
    </message>
    <message>
      <source>Please make an enrolment for {kind} “{name}” of hall {hall}:
desk central enrol --hall {hall} --kind {word} --label "{name}" --out FILE --qr PICTURE</source>
      <translation>请给 {hall} 大厅的{kind}“{name}”做一份登记凭证：
desk central enrol --hall {hall} --kind {word} --label "{name}" --out 文件 --qr 图片</translation>
    </message>
    <message>
      <source>Kind of device</source>
      <translation>设备种类</translation>
    </message>
    <message>
      <source>What people call it</source>
      <translation>平时怎么叫它</translation>
    </message>
    <message>
      <source>Window 3 (name)</source>
      <translation>3 号窗口</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>To be sent to the administrator of the city</source>
      <translation>发给市里管理员的话</translation>
    </message>
    <message>
      <source>An enrolment for another machine</source>
      <translation>给另一台机器要一份登记凭证</translation>
    </message>
    <message>
      <source>Only the administrator of the city can make one. What comes back is a small file or a QR code, good for 24 hours and once: open the program on the other machine and give it there.</source>
      <translation>登记凭证只有市里管理员能做。做好后会给您一个小文件或一张二维码，24 小时内有效，只能用一次：在那台机器上打开本程序，选文件或扫码就行。</translation>
    </message>
    <message>
      <source>Only the administrator of the city can make one; tell them the hall ({hall}), the kind of device and a name for it. There they run:
desk central enrol --hall {hall} --kind {kind} --out FILE</source>
      <translation>登记凭证只有市里管理员能做。告诉他大厅编号（{hall}）、设备种类和名字，他在市里运行：
desk central enrol --hall {hall} --kind {kind} --out 文件</translation>
    </message>
    <message>
      <source>Choose the enrolment</source>
      <translation>选登记凭证文件</translation>
    </message>
    <message>
      <source>Enrolment</source>
      <translation>登记凭证</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>选文件</translation>
    </message>
    <message>
      <source>Scan the QR code, or paste its text here</source>
      <translation>用扫码枪扫二维码，或把凭证内容粘贴到这里</translation>
    </message>
    <message>
      <source>Text of the enrolment</source>
      <translation>凭证内容</translation>
    </message>
    <message>
      <source>Join the city with this machine</source>
      <translation>本机登记入网</translation>
    </message>
    <message>
      <source>For this the city's administrator makes an enrolment, as a small file or a QR code. It is good for 24 hours, for one machine, once.</source>
      <translation>入网要用市里管理员给的登记凭证：一个小文件，或一张二维码。24 小时内有效，一台机器用，只能用一次。</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>读取</translation>
    </message>
    <message>
      <source>Is it this one?</source>
      <translation>请核对</translation>
    </message>
    <message>
      <source>From then on everything written here is sent there, and the hall's data is loaded.</source>
      <translation>入网以后，本机办的每一件都会送到市里，大厅的数据也会取到本机。</translation>
    </message>
    <message>
      <source>Another enrolment</source>
      <translation>换一份登记凭证</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>正在登记</translation>
    </message>
    <message>
      <source>The city is asked; that takes some seconds at most.</source>
      <translation>正在和市里核对，最多几秒钟。</translation>
    </message>
    <message>
      <source>Joining the city</source>
      <translation>登记入网</translation>
    </message>
    <message>
      <source>Stop (joining)</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>This machine is number {n} of the city</source>
      <translation>本机已入网，编号 {n}</translation>
    </message>
    <message>
      <source>Now the hall's data is loaded, once. What was written here is sent as well.</source>
      <translation>正在把大厅的数据取到本机，只取这一次；本机原有的记录也会送上去。</translation>
    </message>
    <message>
      <source>Stop for now</source>
      <translation>先停下</translation>
    </message>
    <message>
      <source>Everything is here</source>
      <translation>数据都到齐了</translation>
    </message>
    <message>
      <source>From now on it is kept up to date by itself, and works on when the line is cut.</source>
      <translation>以后数据自动保持最新，断网也能照常办事。</translation>
    </message>
    <message>
      <source>Close (enrolment)</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Where an enrolment comes from</source>
      <translation>登记凭证从哪里来</translation>
    </message>
    <message>
      <source>City (enrolment)</source>
      <translation>市</translation>
    </message>
    <message>
      <source>Hall (enrolment)</source>
      <translation>大厅</translation>
    </message>
    <message>
      <source>Answers at</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>入网</translation>
    </message>
    <message>
      <source>Stopped. It goes on from here, also after the machine was switched off.</source>
      <translation>已停下。以后从这里接着取，关机再开也不用重来。</translation>
    </message>
    <message>
      <source>Load on</source>
      <translation>接着取</translation>
    </message>
    <message>
      <source>Another screen of this machine is loading it.</source>
      <translation>本机的另一个界面正在取数据。</translation>
    </message>
    <message>
      <source>When all is here, the screen opens by itself.</source>
      <translation>取完以后会自动进入。</translation>
    </message>
    <message>
      <source>Work may go on meanwhile; also this may be closed, it goes on by itself.</source>
      <translation>这时可以照常办事；关掉这个窗口，也会接着取完。</translation>
    </message>
    <message>
      <source>Go on beside the work</source>
      <translation>边办事边取</translation>
    </message>
    <message>
      <source>{n} entry so far</source>
      <translation>已取 {n} 条</translation>
    </message>
    <message>
      <source>{n} entries so far</source>
      <translation>已取 {n} 条</translation>
    </message>
    <message>
      <source>Nobody answers at {hosts}. Look whether the network is there, then join again; the enrolment is not used up.</source>
      <translation>{hosts} 没有应答。请看看网络通不通，再点入网；这份登记凭证还能用。</translation>
    </message>
    <message>
      <source>unknown to this version</source>
      <translation>本版本不认识</translation>
    </message>
    <message>
      <source>It is for another kind of device ({kind}). This screen is meant for: {face}.</source>
      <translation>这份登记凭证是给“{kind}”用的，这里开着的是“{face}”。</translation>
    </message>
    <message>
      <source>This machine is number {n} until now. What waits here is sent under the new number; nothing is lost.</source>
      <translation>本机现在的编号是 {n}。还没送出去的会用新编号送，不会丢。</translation>
    </message>
    <message>
      <source>It carries no certificate of the city, so it is not checked who answers there.</source>
      <translation>登记凭证里没有市里的证书，无法核对对方是不是市里的服务器。</translation>
    </message>
    <message>
      <source>The line is cut now. It goes on by itself from where it is.</source>
      <translation>网络断了，通了以后会自动接着取。</translation>
    </message>
    <message>
      <source>Only the administrator of the city can make one; tell them the hall, the kind of device and a name for it. There they run:
desk central enrol --hall HALL --kind {kind} --out FILE
A hall that works alone, without a city, is set up with: desk seed</source>
      <translation>登记凭证只有市里管理员能做。告诉他是哪个大厅、哪种设备、叫什么名字，他在市里运行：
desk central enrol --hall 大厅编号 --kind {kind} --out 文件
不入网、单独使用的大厅，用这个命令设立：desk seed</translation>
    </message>
    <message>
      <source>But the city has no hall under this number yet. Tell its administrator; as soon as the hall is set up there, the screen opens by itself.</source>
      <translation>不过市里还没有设立这个大厅。请告诉市里管理员；那边设好以后，这里会自动进入。</translation>
    </message>
    <message>
      <source>Loading, {n} so far</source>
      <translation>正在取数据，已取 {n} 条</translation>
    </message>
    <message>
      <source>Loading, {n} entry so far</source>
      <translation>正在取数据，已取 {n} 条</translation>
    </message>
    <message>
      <source>Loading, {n} entries so far</source>
      <translation>正在取数据，已取 {n} 条</translation>
    </message>
    <message>
      <source>Join the city</source>
      <translation>登记入网</translation>
    </message>
    <message>
      <source>Another machine</source>
      <translation>给别的机器登记</translation>
    </message>
    <message>
      <source>Copied. Send it to the administrator of the city.</source>
      <translation>已复制，请发给市里管理员。</translation>
    </message>
    <message>
      <source>See the loading</source>
      <translation>看取数据</translation>
    </message>
    <message>
      <source>Enrol anew</source>
      <translation>重新登记</translation>
    </message>
    <message>
      <source>Syncing was stopped at this machine. It goes on when somebody says so here.</source>
      <translation>本机上有人停下了同步，在这里点继续才会接着同步。</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>已停止，什么都没有改。</translation>
    </message>
    <message>
      <source>This enrolment is for a hall's server. Use it there: desk hall serve --join FILE</source>
      <translation>这份登记凭证是给大厅服务器的，请在那台机器上用：desk hall serve --join 文件</translation>
    </message>
    <message>
      <source>This machine belongs to another city, which still waits for its records. It has to leave that one first: desk sync --leave</source>
      <translation>本机属于另一个市，记录还要送到那里。要先退出那边：desk sync --leave</translation>
    </message>
    <message>
      <source>This enrolment is for a kiosk or big screen, and on this machine there are records of residents, which such a machine must not hold. Use a machine that was set up anew.</source>
      <translation>这份登记凭证是给自助机或大屏的，而本机存有居民资料，这类机器上不能有。请换一台重新装好的机器。</translation>
    </message>
    <message>
      <source>This enrolment is for another hall. What was written on this machine belongs to its own hall and could not be sent. Ask for an enrolment for that hall, or use a machine set up anew.</source>
      <translation>这份登记凭证是给另一个大厅的，本机原有的记录送不上去。请要一份本厅的登记凭证，或换一台重新装好的机器。</translation>
    </message>
    <message>
      <source>There is no enrolment yet. Choose its file, scan its QR code, or paste its text.</source>
      <translation>还没有凭证内容。请选文件、扫二维码，或粘贴内容。</translation>
    </message>
    <message>
      <source>The end of this enrolment is missing. Scan or copy all of it.</source>
      <translation>凭证内容不完整，后半截没有了。请重新扫码，或全部复制一次。</translation>
    </message>
    <message>
      <source>This enrolment was made by another version of Station Desk. Upgrade this machine, or ask the administrator for a new enrolment.</source>
      <translation>这份登记凭证是别的版本做的。请升级本机，或请管理员重新做一份。</translation>
    </message>
    <message>
      <source>The address in this enrolment cannot be read. Ask the administrator for a new one.</source>
      <translation>登记凭证里的服务器地址看不懂，请管理员重新做一份。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>没有文件 {path}。</translation>
    </message>
    <message>
      <source>The upstream's certificate is not the city's, or this machine's date is wrong. Nothing was sent; tell the administrator.</source>
      <translation>上级的证书不是市里的，或者本机的日期不对。没有发送任何内容，请告诉管理员。</translation>
    </message>
    <message>
      <source>The secret of this enrolment is wrong or was used before. Each is good for one machine and once; ask the administrator for a new one.</source>
      <translation>登记凭证的密码不对，或已经用过。每份登记凭证只给一台机器用一次，请管理员重新做一份。</translation>
    </message>
    <message>
      <source>The city does not know this enrolment, or has withdrawn it. Ask the administrator for a new one.</source>
      <translation>市里没有这份登记凭证，或已经收回。请管理员重新做一份。</translation>
    </message>
    <message>
      <source>What answers at this address is no database of Station Desk. Check the address.</source>
      <translation>这个地址上应答的不是本系统的数据库，请检查地址。</translation>
    </message>
    <message>
      <source>The disk of the upstream is full. Everything is kept here and sent once there is room; tell the administrator.</source>
      <translation>上级服务器的磁盘满了。记录都存在本机，腾出空间后会自动送上去，请告诉管理员。</translation>
    </message>
    <message>
      <source>changeset {seq} set aside: {reason}</source>
      <translation>第 {seq} 条单独存着：{reason}</translation>
    </message>
    <message>
      <source>This database was found restored from an older copy on {day} at {time}; the devices send again what it had lost.</source>
      <translation>{day} {time} 发现本库是从较早的备份恢复的；缺的部分由各台设备自动补送。</translation>
    </message>
    <message>
      <source>{count} applied, {left} still set aside.</source>
      <translation>{count} 条已入账，还有 {left} 条单独存着。</translation>
    </message>
    <message>
      <source>it has no right to {scope}</source>
      <translation>无权写{scope}</translation>
    </message>
    <message>
      <source>it waits for the record it changes</source>
      <translation>在等它要改的那条记录</translation>
    </message>
    <message>
      <source>its enrolment has expired; make a new one</source>
      <translation>登记凭证已过期，请重新做一份</translation>
    </message>
    <message>
      <source>may be enrolled until {day} {time}</source>
      <translation>{day} {time} 前可以登记</translation>
    </message>
    <message>
      <source>Clock wrong, tell the station head</source>
      <translation>时钟不准，请告诉站长</translation>
    </message>
    <message>
      <source>This machine's clock is wrong</source>
      <translation>本机时钟不准</translation>
    </message>
    <message>
      <source>It is {amount}, and what is printed bears that time. Go on working; the station head has it set right.</source>
      <translation>{amount}，打印出来的时间也跟着错。可以照常办事，请告诉站长校准。</translation>
    </message>
    <message>
      <source>This machine's clock is {amount} against the upstream. Set its date and time, and let it follow a time server; what was written is put in order by itself.</source>
      <translation>本机时钟和上级相比{amount}。请校准日期和时间，最好设成自动校时；已经写下的会自动排好先后。</translation>
    </message>
    <message>
      <source>has trouble</source>
      <translation>有故障</translation>
    </message>
    <message>
      <source>The upstream did not understand this desk. Everything is kept here; tell the administrator, the log of this machine says more.</source>
      <translation>上级没有看懂这台设备发出的内容。记录都存在本机，请告诉管理员，本机日志里有详情。</translation>
    </message>
    <message>
      <source>The database at this address does not know this device: it is another one, or an older copy. Nothing was sent; tell the administrator.</source>
      <translation>这个地址上的数据库不认识这台设备：可能是别的库，或是较早的备份。没有发送任何内容，请告诉管理员。</translation>
    </message>
    <message>
      <source>With this certificate the enrolment is too long for a QR code. Hand it out as a file, or use a root certificate with an elliptic curve, which is shorter.</source>
      <translation>加上这张证书，登记凭证太长，二维码放不下。请改用文件，或换一张椭圆曲线的根证书，会短很多。</translation>
    </message>
  <message>
   <source>not enrolled at any machine yet</source>
   <translation>还没在哪台机器上登记</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>has sent two different logs; enrol it again</source>
   <translation>发来过两份不同的记录，请重新登记</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>已停用</translation>
  </message>
  <message>
   <source>a later version wrote it; it is applied after the upgrade</source>
   <translation>是更新的版本写的，升级后自动入账</translation>
  </message>
  <message>
   <source>another record with the same identifier is here already</source>
   <translation>已有编号相同、内容不同的记录</translation>
  </message>
  <message>
   <source>an identifier in it is not written as identifiers are</source>
   <translation>里面有写法不对的编号</translation>
  </message>
  <message>
   <source>its record is kept for another place</source>
   <translation>它的记录归别处管</translation>
  </message>
  <message>
   <source>the database could not read it ({reason})</source>
   <translation>数据库读不懂（{reason}）</translation>
  </message>
  <message>
   <source>it is for a table this database does not have ({name})</source>
   <translation>这个库里没有它要写的表（{name}）</translation>
  </message>
  <message>
   <source>the queue of hall {code}</source>
   <translation>大厅 {code} 的队列</translation>
  </message>
  <message>
   <source>the table of codes</source>
   <translation>代码表</translation>
  </message>
  <message>
   <source>place {code}</source>
   <translation>区划 {code}</translation>
  </message>
  </context>
</TS>
