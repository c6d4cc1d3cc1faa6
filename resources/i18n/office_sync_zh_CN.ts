<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>office_sync</name>
    <message>
      <source>Window (device)</source>
      <translation>窗口机</translation>
    </message>
    <message>
      <source>Kiosk (device)</source>
      <translation>自助机</translation>
    </message>
    <message>
      <source>Big screen (device)</source>
      <translation>大屏</translation>
    </message>
    <message>
      <source>Station head (device)</source>
      <translation>站长机</translation>
    </message>
    <message>
      <source>Tablet (device)</source>
      <translation>平板</translation>
    </message>
    <message>
      <source>Hall's server (device)</source>
      <translation>大厅服务器</translation>
    </message>
    <message>
      <source>This machine works alone</source>
      <translation>本机单独使用</translation>
    </message>
    <message>
      <source>Everything is kept here and nothing is sent. It joins the city by an enrolment.</source>
      <translation>数据都存在本机，不往外传。登记入网后才和全市同步。</translation>
    </message>
    <message>
      <source>{n} entry is not sent</source>
      <translation>有 {n} 条没传上去</translation>
    </message>
    <message>
      <source>{n} entries are not sent</source>
      <translation>有 {n} 条没传上去</translation>
    </message>
    <message>
      <source>The upstream keeps them aside as they came. Tell the administrator of the city.</source>
      <translation>上级服务器收到了但没能入账，原样单独存着。请告诉市里管理员。</translation>
    </message>
    <message>
      <source>The upstream has not been reached yet</source>
      <translation>还没连上过上级服务器</translation>
    </message>
    <message>
      <source>{n} entry is kept here</source>
      <translation>本机存着 {n} 条</translation>
    </message>
    <message>
      <source>{n} entries are kept here</source>
      <translation>本机存着 {n} 条</translation>
    </message>
    <message>
      <source>All of it is sent when the line is back.</source>
      <translation>网通了会自动全部上传。</translation>
    </message>
    <message>
      <source>{first}. {rest}</source>
      <translation>{first}。{rest}</translation>
    </message>
    <message>
      <source>Work may go on meanwhile.</source>
      <translation>不耽误，照常办。</translation>
    </message>
    <message>
      <source>Everything written here is at the hall's server, which sends it on to the city.</source>
      <translation>本机写下的都已到大厅服务器，由它转送市里。</translation>
    </message>
    <message>
      <source>Everything written here is at the city.</source>
      <translation>本机写下的都已到市里。</translation>
    </message>
    <message>
      <source>Version (device)</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Upstream in use</source>
      <translation>现在连着</translation>
    </message>
    <message>
      <source>Last heard</source>
      <translation>上次连上</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message>
      <source>Still to be sent</source>
      <translation>还没传的</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>Oldest of it</source>
      <translation>最早的等了</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>Set aside upstream</source>
      <translation>上级没收下的</translation>
    </message>
    <message>
      <source>Number of this device</source>
      <translation>本机编号</translation>
    </message>
    <message>
      <source>none at the moment</source>
      <translation>眼下没连上</translation>
    </message>
    <message>
      <source>the hall's server</source>
      <translation>大厅服务器</translation>
    </message>
    <message>
      <source>the city</source>
      <translation>市里</translation>
    </message>
    <message>
      <source>the city, the hall's server is silent</source>
      <translation>市里（大厅服务器没回应）</translation>
    </message>
    <message>
      <source>right</source>
      <translation>准</translation>
    </message>
    <message>
      <source>{n} second</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{n} seconds</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{n} minute (clock)</source>
      <translation>{n} 分钟</translation>
    </message>
    <message>
      <source>{n} minutes (clock)</source>
      <translation>{n} 分钟</translation>
    </message>
    <message>
      <source>{n} hour (clock)</source>
      <translation>{n} 小时</translation>
    </message>
    <message>
      <source>{n} hours (clock)</source>
      <translation>{n} 小时</translation>
    </message>
    <message>
      <source>{n} day (age)</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <source>{n} days (age)</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <source>{amount} fast</source>
      <translation>快 {amount}</translation>
    </message>
    <message>
      <source>{amount} slow</source>
      <translation>慢 {amount}</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>不到 1 分钟</translation>
    </message>
    <message>
      <source>{n} not taken</source>
      <translation>{n} 条没收下</translation>
    </message>
    <message>
      <source>not begun yet</source>
      <translation>还没启用</translation>
    </message>
    <message>
      <source>clock wrong</source>
      <translation>时钟不准</translation>
    </message>
    <message>
      <source>not heard</source>
      <translation>没有联系</translation>
    </message>
    <message>
      <source>behind</source>
      <translation>积压超过一天</translation>
    </message>
    <message>
      <source>well</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>number {n}</source>
      <translation>{n} 号机</translation>
    </message>
    <message>
      <source>{name} (this machine)</source>
      <translation>{name}（本机）</translation>
    </message>
    <message>
      <source>in order</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>no line</source>
      <translation>断网</translation>
    </message>
    <message>
      <source>to be mended</source>
      <translation>要处理</translation>
    </message>
    <message>
      <source>alone</source>
      <translation>单机</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>马上同步</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Name (device)</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Waiting (device)</source>
      <translation>没传</translation>
    </message>
    <message>
      <source>State (device)</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Devices of this hall</source>
      <translation>本厅设备</translation>
    </message>
    <message>
      <source>Devices and sync</source>
      <translation>设备与同步</translation>
    </message>
    <message>
      <source>Trying it now.</source>
      <translation>正在重连。</translation>
    </message>
    <message>
      <source>This machine is not enrolled; there is nobody to sync with.</source>
      <translation>本机还没登记入网，没有可同步的地方。</translation>
    </message>
    <message>
      <source>Syncing is switched off in the settings of this machine.</source>
      <translation>本机设置里关掉了同步。</translation>
    </message>
    <message>
      <source>as told at {time}</source>
      <translation>{time} 的情况</translation>
    </message>
    <message>
      <source>Nothing is known of other devices while this machine works alone.</source>
      <translation>本机单独使用，看不到其他设备。</translation>
    </message>
    <message>
      <source>Only a machine enrolled for the office is told how the others stand.</source>
      <translation>只有登记为站长机的电脑才看得到其他设备。</translation>
    </message>
    <message>
      <source>The upstream has not told of other devices yet.</source>
      <translation>上级服务器还没传来其他设备的情况。</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>正在传</translation>
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation>{time} 起断网</translation>
    </message>
    <message>
      <source>{n} entry was set aside upstream</source>
      <translation>有 {n} 条上级没收下</translation>
    </message>
    <message>
      <source>{n} entries were set aside upstream</source>
      <translation>有 {n} 条上级没收下</translation>
    </message>
  </context>
</TS>
