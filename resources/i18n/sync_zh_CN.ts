<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>sync</name>
    <message>
      <source>This database belongs to another city.</source>
      <translation>这个数据库属于另一个城市。</translation>
    </message>
    <message>
      <source>The database must use UTF8, not {encoding}.</source>
      <translation>数据库必须使用 UTF8 编码，现在是 {encoding}。</translation>
    </message>
    <message>
      <source>There is no kind of device called {kind}.</source>
      <translation>没有名为 {kind} 的设备类型。</translation>
    </message>
    <message>
      <source>There is no device {node}.</source>
      <translation>没有编号为 {node} 的设备。</translation>
    </message>
    <message>
      <source>This is not an enrolment of Station Desk.</source>
      <translation>这不是本系统的设备登记凭证。</translation>
    </message>
    <message>
      <source>The upstream did not understand this desk: {detail}</source>
      <translation>上级没有看懂这台设备发出的内容：{detail}</translation>
    </message>
    <message>
      <source>This device has no right to do that at the upstream.</source>
      <translation>这台设备在上级没有这项权限。</translation>
    </message>
    <message>
      <source>Another log was sent under this device's number. The disk was probably copied; enrol this device again.</source>
      <translation>有另一份记录用这台设备的编号发送过，硬盘可能被复制过。请重新登记这台设备。</translation>
    </message>
    <message>
      <source>This device was revoked by the city. It goes on working here but sends nothing; ask the administrator to enrol it again.</source>
      <translation>这台设备已被市里停用。本机照常工作，但不再发送；请管理员重新登记。</translation>
    </message>
    <message>
      <source>The enrolment has expired. Ask the administrator for a new one.</source>
      <translation>登记凭证已过期，请向管理员要一份新的。</translation>
    </message>
    <message>
      <source>The upstream is missing a part of this device's log.</source>
      <translation>上级缺少这台设备的一段记录。</translation>
    </message>
    <message>
      <source>The upstream keeps its feed only from later on; everything is loaded anew.</source>
      <translation>上级只保留较近的记录，正在全部重新载入。</translation>
    </message>
    <message>
      <source>This version of Station Desk is too old for the city. Upgrade it; what was entered is kept and will be sent then.</source>
      <translation>本机的版本对市里来说太旧，请升级。已录入的内容都保留着，升级后会发送。</translation>
    </message>
    <message>
      <source>The city's database is older than this version of Station Desk. Work goes on; everything is sent once the city has been upgraded.</source>
      <translation>市里的数据库比本机版本旧。可以照常工作，市里升级后会全部发送。</translation>
    </message>
    <message>
      <source>The upstream did not accept this device's password. Enrol it again.</source>
      <translation>上级不接受这台设备的口令，请重新登记。</translation>
    </message>
    <message>
      <source>This device may not log in at the upstream. It was revoked or never enrolled there.</source>
      <translation>这台设备不能登录上级：已被停用，或从未在那里登记。</translation>
    </message>
    <message>
      <source>There is no such database at the upstream. Check the address.</source>
      <translation>上级没有这个数据库，请检查地址。</translation>
    </message>
    <message>
      <source>The address leads to a database that is no upstream of Station Desk.</source>
      <translation>这个地址的数据库不是本系统的上级。</translation>
    </message>
    <message>
      <source>The upstream's certificate is for another machine. Nothing was sent; tell the administrator.</source>
      <translation>上级的证书是给另一台机器的。没有发送任何内容，请告诉管理员。</translation>
    </message>
    <message>
      <source>The address leads to another city's database. Nothing was sent.</source>
      <translation>这个地址属于另一个城市的数据库，没有发送任何内容。</translation>
    </message>
    <message>
      <source>This desk's disk was copied from another machine. Enrol this device again.</source>
      <translation>这台设备的硬盘是从别的机器复制来的，请重新登记。</translation>
    </message>
    <message>
      <source>This desk's store is older than what the city holds of it, as after a restore. Enrol this device again; nothing is lost.</source>
      <translation>本机的数据比市里保存的旧，可能刚恢复过备份。请重新登记这台设备，不会丢失任何内容。</translation>
    </message>
    <message>
      <source>Give the database's address with --dsn or DESK_CENTRAL.</source>
      <translation>请用 --dsn 或 DESK_CENTRAL 给出数据库地址。</translation>
    </message>
    <message>
      <source>The database is ready; its own number is {node}.</source>
      <translation>数据库已就绪，它自己的编号是 {node}。</translation>
    </message>
    <message>
      <source>There is no division {code}.</source>
      <translation>没有代码为 {code} 的区划。</translation>
    </message>
    <message>
      <source>Device {node} is shut out. What it had sent before stays.</source>
      <translation>设备 {node} 已停用；它之前发送的内容都保留着。</translation>
    </message>
    <message>
      <source>This server takes {most} connections, and {count} devices keep one each. Set max_connections to {wanted} or some of them will stay offline.</source>
      <translation>这台服务器最多接受 {most} 个连接，而 {count} 台设备各占一个。请把 max_connections 设为 {wanted}，否则会有设备一直离线。</translation>
    </message>
    <message>
      <source>seen {day} {time}</source>
      <translation>最近联系 {day} {time}</translation>
    </message>
    <message>
      <source>never seen</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>The database does not answer: {reason}</source>
      <translation>数据库没有应答：{reason}</translation>
    </message>
    <message>
      <source>Device {node} may enrol within 24 hours with {path}.</source>
      <translation>设备 {node} 可在 24 小时内用 {path} 登记。</translation>
    </message>
    <message>
      <source>No device has been enrolled yet.</source>
      <translation>还没有登记过设备。</translation>
    </message>
    <message>
      <source>{count} waiting since {since}</source>
      <translation>自 {since} 起有 {count} 条待发送</translation>
    </message>
    <message>
      <source>clock off by {minutes} min</source>
      <translation>时钟相差 {minutes} 分钟</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>{count} 条暂存待查</translation>
    </message>
    <message>
      <source>{writes} writes and {facts} facts read, {losers} kept losers, {aside} set aside.</source>
      <translation>读取 {writes} 次写入、{facts} 条事实；保留 {losers} 个未采用的值，暂存 {aside} 条。</translation>
    </message>
    <message>
      <source>{count} places dropped from the feeds.</source>
      <translation>已从变更流中清理 {count} 个位置。</translation>
    </message>
    <message>
      <source>Every chain is whole: {changesets} changesets, {places} places, {anchors} anchors.</source>
      <translation>所有链条完整：变更集 {changesets} 个，位置 {places} 个，锚点 {anchors} 个。</translation>
    </message>
    <message>
      <source>The record breaks at {place}: {fault}.</source>
      <translation>记录在 {place} 处断开：{fault}。</translation>
    </message>
    <message>
      <source>No value was lost without a trace.</source>
      <translation>没有任何值无声丢失。</translation>
    </message>
    <message>
      <source>This hall has not joined a city yet. Give its enrolment with --join.</source>
      <translation>这个大厅还没有加入城市，请用 --join 给出登记凭证。</translation>
    </message>
    <message>
      <source>The hall is device {node} of the city.</source>
      <translation>这个大厅是本市的设备 {node}。</translation>
    </message>
    <message>
      <source>In touch with the city.</source>
      <translation>已与市里连通。</translation>
    </message>
    <message>
      <source>The city does not answer; the hall goes on by itself.</source>
      <translation>市里没有应答，大厅自行继续工作。</translation>
    </message>
    <message>
      <source>The city refuses this hall; ask the administrator.</source>
      <translation>市里拒绝了这个大厅，请找管理员。</translation>
    </message>
    <message>
      <source>No upstream answers now. Try again when the network is there.</source>
      <translation>现在没有上级应答，等网络恢复后再试。</translation>
    </message>
    <message>
      <source>This desk is not enrolled. Enrol it with: desk sync --enrol FILE</source>
      <translation>这台设备还没有登记。请运行：desk sync --enrol 文件</translation>
    </message>
    <message>
      <source>This desk is now device {node} of the city.</source>
      <translation>这台设备现在是本市的设备 {node}。</translation>
    </message>
    <message>
      <source>The enrolment {path} cannot be read.</source>
      <translation>读不了登记凭证 {path}。</translation>
    </message>
    <message>
      <source>{pushed} changesets sent, {pulled} received, {loaded} rows loaded, {aside} set aside.</source>
      <translation>已发送 {pushed} 个变更集，收到 {pulled} 个，载入 {loaded} 行，暂存 {aside} 个。</translation>
    </message>
    <message>
      <source>A new store is in place with {saved} entries of the log; {missing} could not be read. The damaged one is kept as {path}. Ask the administrator for a new enrolment, then: desk sync --enrol FILE</source>
      <translation>新数据库已经就位，救回日志 {saved} 条；{missing} 条读不出来。损坏的那份留在 {path}。请向管理员要一份新的入网文件，然后运行：desk sync --enrol 文件</translation>
    </message>
    <message>
      <source>Close all desks that use this store, then rebuild again.</source>
      <translation>请先关掉所有正在使用这个数据库的程序，再重建</translation>
    </message>
    <message>
      <source>The key of this desk is missing, so its store cannot be read.</source>
      <translation>本机密钥不见了，数据库读不了</translation>
    </message>
    <message>
      <source>This desk works alone now.</source>
      <translation>这台设备现在独立工作。</translation>
    </message>
    <message>
      <source>the fact is in the log but not in its table</source>
      <translation>日志里有这条事实，表里没有</translation>
    </message>
    <message>
      <source>the row is in the log but not in its table</source>
      <translation>日志里有这一行，表里没有</translation>
    </message>
    <message>
      <source>the row is in no changeset</source>
      <translation>这一行不在任何变更集里</translation>
    </message>
    <message>
      <source>a value was lost without a trace</source>
      <translation>有一个值无声丢失</translation>
    </message>
    <message>
      <source>the place is missing from the feed</source>
      <translation>变更流缺少这个位置</translation>
    </message>
    <message>
      <source>the feed was put into another order</source>
      <translation>变更流的次序被改动</translation>
    </message>
    <message>
      <source>the end of the feed was cut off</source>
      <translation>变更流的末尾被截断</translation>
    </message>
    <message>
      <source>the anchor was altered</source>
      <translation>锚点被改动</translation>
    </message>
    <message>
      <source>the record differs from what was anchored on that day</source>
      <translation>记录与当日锚定的内容不符</translation>
    </message>
    <message>
      <source>PostgreSQL did not start ({name}). Its log is {path}.</source>
      <translation>PostgreSQL 没有启动（{name}），日志在 {path}。</translation>
    </message>
    <message>
      <source>This enrolment is for a {kind}, not for a hall.</source>
      <translation>这份凭证是给 {kind} 用的，不是给大厅用的。</translation>
    </message>
    <message>
      <source>The city, both halls and all desks hold the same; nothing was lost or applied twice.</source>
      <translation>市里、两个大厅和所有设备内容一致；没有丢失，也没有重复。</translation>
    </message>
    <message>
      <source>Something is not as it must be; see above.</source>
      <translation>有不对的地方，见上。</translation>
    </message>
  <message>
   <source>The certificate {path} cannot be used with its key: {reason}</source>
   <translation>证书 {path} 和它的密钥不能用：{reason}</translation>
  </message>
  <message>
   <source>Port {port} cannot be listened on: {reason}</source>
   <translation>端口 {port} 不能监听：{reason}</translation>
  </message>
  </context>
</TS>
