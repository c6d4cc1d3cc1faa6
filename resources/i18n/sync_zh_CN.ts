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
      <source>The upstream's certificate is not the city's. Nothing was sent; tell the administrator.</source>
      <translation>上级的证书不是市里的证书。没有发送任何内容，请告诉管理员。</translation>
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
  </context>
</TS>
