<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>core</name>
  <message>
   <source>An identity number has 18 characters, this one has {count}.</source>
   <translation>身份证号要 18 位，现在是 {count} 位</translation>
  </message>
  <message>
   <source>The first 17 characters of an identity number are digits.</source>
   <translation>身份证号前 17 位要全是数字</translation>
  </message>
  <message>
   <source>The identity number's check digit is wrong. Read the number again.</source>
   <translation>身份证号末位校验不对，请再核对一遍</translation>
  </message>
  <message>
   <source>An identity number cannot begin with {area}.</source>
   <translation>身份证号不会以 {area} 开头，请再核对</translation>
  </message>
  <message>
   <source>The identity number holds a birth date that does not exist.</source>
   <translation>身份证号里的出生日期不存在，请再核对</translation>
  </message>
  <message>
   <source>The identity number's birth date lies in the future or too far back.</source>
   <translation>身份证号里的出生日期不合理，请再核对</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}</source>
   <translation>设置文件 {path} 读不出来：{reason}</translation>
  </message>
  <message>
   <source>The settings file {path} has faults: {reason}</source>
   <translation>设置文件 {path} 有错：{reason}</translation>
  </message>
  <message>
   <source>The disk is full. Nothing was changed; free some space and do it again.</source>
   <translation>磁盘满了。什么都没改动；腾出空间后再做一次</translation>
  </message>
  <message>
   <source>The store {path} cannot be written: the disk or folder is read-only.</source>
   <translation>数据库 {path} 写不进去：磁盘或文件夹是只读的</translation>
  </message>
  <message>
   <source>The store {path} is damaged. Restore a backup with: desk restore FILE, or on a desk of a city: desk sync --rebuild</source>
   <translation>数据库 {path} 损坏了。请用备份恢复：desk restore 文件；已加入全市的设备也可以重建：desk sync --rebuild</translation>
  </message>
  <message>
   <source>The disk did not confirm what was written to {path}. Look whether the last entry is there, and have the disk checked.</source>
   <translation>磁盘没有确认写入 {path}。请看看最后一条记录在不在，并请人检查磁盘</translation>
  </message>
  <message>
   <source>Another program keeps the store locked. Try again in a moment.</source>
   <translation>数据库被别的程序占着，稍等再试</translation>
  </message>
  <message>
   <source>This installation's SQLite {version} is too old; 3.51.3 or newer is needed.</source>
   <translation>本机安装的 SQLite {version} 太旧，需要 3.51.3 以上</translation>
  </message>
  <message>
   <source>The store cannot be opened durably (journal {mode}, synchronous {durable}).</source>
   <translation>数据库不能以可靠方式打开（日志 {mode}，同步 {durable}）</translation>
  </message>
  <message>
   <source>The key file {path} may be read by others. Set its rights to 600.</source>
   <translation>密钥文件 {path} 别人也能读。请把权限改成 600</translation>
  </message>
  <message>
   <source>The key file {path} cannot be read: {reason}</source>
   <translation>密钥文件 {path} 读不出来：{reason}</translation>
  </message>
  <message>
   <source>The key file {path} does not hold a key.</source>
   <translation>密钥文件 {path} 里不是密钥</translation>
  </message>
  <message>
   <source>The key of the store {path} is missing. Put {file} back or restore a backup; nothing was changed.</source>
   <translation>数据库 {path} 的密钥不见了。请把 {file} 放回去或用备份恢复；什么都没改动</translation>
  </message>
  <message>
   <source>The key does not fit the store {path}. Put the right {file} back; nothing was changed.</source>
   <translation>密钥和数据库 {path} 对不上。请放回正确的 {file}；什么都没改动</translation>
  </message>
  <message>
   <source>This store belongs to a newer version of Station Desk (schema {revision}). Install that version; nothing was changed.</source>
   <translation>这个数据库是更新版本的程序建的（结构 {revision}）。请安装新版本；什么都没改动</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} 已经有了，请换个名字</translation>
  </message>
  <message>
   <source>There is no backup {path}.</source>
   <translation>没有备份文件 {path}</translation>
  </message>
  <message>
   <source>Close all desks that use this store, then restore again.</source>
   <translation>请先关掉所有正在使用这个数据库的程序，再恢复</translation>
  </message>
  <message>
   <source>The key of this desk is missing, so no backup can be read.</source>
   <translation>本机密钥不见了，备份读不了</translation>
  </message>
  <message>
   <source>The backup {path} cannot be read with this desk's key, or it is damaged. Nothing was changed.</source>
   <translation>备份 {path} 用本机密钥读不出来，或者已损坏。什么都没改动</translation>
  </message>
  <message>
   <source>The backup {path} is damaged. Nothing was changed.</source>
   <translation>备份 {path} 已损坏。什么都没改动</translation>
  </message>
  <message>
   <source>There is no store in {path}.</source>
   <translation>{path} 里没有数据库</translation>
  </message>
  <message>
   <source>The chain is whole: {changesets} changesets, {rows} rows.</source>
   <translation>记录链完整：{changesets} 个变更集，{rows} 行</translation>
  </message>
  <message>
   <source>The chain breaks at {place}: {fault}.</source>
   <translation>记录链在 {place} 断开：{fault}</translation>
  </message>
  <message>
   <source>Backup written to {path}.</source>
   <translation>备份已写到 {path}</translation>
  </message>
  <message>
   <source>Restored. The store before is kept as {path}.</source>
   <translation>已恢复。原来的数据库留作 {path}</translation>
  </message>
  <message>
   <source>the triggers that capture changes are not those of this version</source>
   <translation>记录变更的触发器不是本版本的</translation>
  </message>
  <message>
   <source>the row is in the log but no longer in the table</source>
   <translation>日志里有这一行，表里没有了</translation>
  </message>
  <message>
   <source>the head of the chain is missing</source>
   <translation>链头不见了</translation>
  </message>
  <message>
   <source>the changeset is missing from the log</source>
   <translation>日志里缺这个变更集</translation>
  </message>
  <message>
   <source>the changeset was altered after it was sealed</source>
   <translation>这个变更集封存后被改过</translation>
  </message>
  <message>
   <source>the end of the log was cut off</source>
   <translation>日志末尾被截掉了</translation>
  </message>
  <message>
   <source>the row was never sealed into the log</source>
   <translation>这一行没有封存过</translation>
  </message>
  <message>
   <source>the row differs from what was sealed</source>
   <translation>这一行和封存时不一样</translation>
  </message>
  <message>
   <source>the value differs from what was sealed</source>
   <translation>这个值和封存时不一样</translation>
  </message>
  <message>
   <source>DESK_CLOCK is {text}, which is no time. Write it as 2026-11-23T09:30.</source>
   <translation>DESK_CLOCK 写的是 {text}，不是时间。请写成 2026-11-23T09:30</translation>
  </message>
  <message>
   <source>The number of a foreigner's card has three letters and twelve digits. Read it again.</source>
   <translation>外国人永久居留证号是 3 个字母加 12 位数字，请再核对</translation>
  </message>
  <message>
   <source>“{sign}” cannot be printed. Leave it out.</source>
   <translation>“{sign}”打印不出来，请去掉</translation>
  </message>
  <message>
   <source>An invisible character is in it. Type it anew.</source>
   <translation>里面有看不见的字符，请重新输入</translation>
  </message>
  <message>
   <source>A name has at most {most} characters.</source>
   <translation>姓名最多 {most} 个字</translation>
  </message>
  <message>
   <source>A name has no “{sign}”. Leave it out.</source>
   <translation>姓名里不能有“{sign}”，请去掉</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}</source>
   <translation>{path} 用不了：{reason}</translation>
  </message>
  <message>
   <source>There is no hall {code} here; there is {known}.</source>
   <translation>这里没有大厅 {code}；有的是 {known}。</translation>
  </message>
 </context>
</TS>
