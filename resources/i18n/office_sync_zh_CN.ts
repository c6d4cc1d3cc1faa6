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
    <message>
      <source>Hall (conflict)</source>
      <translation>大厅</translation>
    </message>
    <message>
      <source>Kind of ticket</source>
      <translation>号种</translation>
    </message>
    <message>
      <source>Window (conflict)</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Worker (conflict)</source>
      <translation>工作人员</translation>
    </message>
    <message>
      <source>Notice (conflict)</source>
      <translation>大屏通知</translation>
    </message>
    <message>
      <source>Roster (conflict)</source>
      <translation>排班</translation>
    </message>
    <message>
      <source>Absence (conflict)</source>
      <translation>请假</translation>
    </message>
    <message>
      <source>Setting (conflict)</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Grid (conflict)</source>
      <translation>网格</translation>
    </message>
    <message>
      <source>Community (conflict)</source>
      <translation>社区</translation>
    </message>
    <message>
      <source>Resident (conflict)</source>
      <translation>居民</translation>
    </message>
    <message>
      <source>Household (conflict)</source>
      <translation>家庭成员</translation>
    </message>
    <message>
      <source>Other record (conflict)</source>
      <translation>其他记录</translation>
    </message>
    <message>
      <source>deleted or not</source>
      <translation>是否删除</translation>
    </message>
    <message>
      <source>where it belongs</source>
      <translation>归哪里管</translation>
    </message>
    <message>
      <source>name (column)</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>text (column)</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>phone (column)</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>address (column)</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>address on the card</source>
      <translation>证件地址</translation>
    </message>
    <message>
      <source>identity number (column)</source>
      <translation>证件号</translation>
    </message>
    <message>
      <source>kind of card</source>
      <translation>证件类型</translation>
    </message>
    <message>
      <source>sex (column)</source>
      <translation>性别</translation>
    </message>
    <message>
      <source>nation (column)</source>
      <translation>民族</translation>
    </message>
    <message>
      <source>day of birth</source>
      <translation>出生日期</translation>
    </message>
    <message>
      <source>division (column)</source>
      <translation>所在区划</translation>
    </message>
    <message>
      <source>answers on forms</source>
      <translation>表单填写内容</translation>
    </message>
    <message>
      <source>relation to the head of the household</source>
      <translation>与户主关系</translation>
    </message>
    <message>
      <source>opening hours (column)</source>
      <translation>开放时间</translation>
    </message>
    <message>
      <source>open or closed</source>
      <translation>是否开放</translation>
    </message>
    <message>
      <source>why it is closed</source>
      <translation>关闭原因</translation>
    </message>
    <message>
      <source>shown from</source>
      <translation>开始显示</translation>
    </message>
    <message>
      <source>shown until</source>
      <translation>显示到</translation>
    </message>
    <message>
      <source>who is on duty</source>
      <translation>值班人</translation>
    </message>
    <message>
      <source>window (column)</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>day (column)</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>first day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <source>last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>note (column)</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>kind (column)</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>value (column)</source>
      <translation>值</translation>
    </message>
    <message>
      <source>number of households</source>
      <translation>户数</translation>
    </message>
    <message>
      <source>mixed community or not</source>
      <translation>是否混合社区</translation>
    </message>
    <message>
      <source>number of workers</source>
      <translation>人数</translation>
    </message>
    <message>
      <source>number (column)</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>role (column)</source>
      <translation>身份</translation>
    </message>
    <message>
      <source>what a worker may do</source>
      <translation>能办的业务</translation>
    </message>
    <message>
      <source>still working here or not</source>
      <translation>是否在岗</translation>
    </message>
    <message>
      <source>PIN (column)</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>tickets it calls</source>
      <translation>叫哪些号</translation>
    </message>
    <message>
      <source>place in the order</source>
      <translation>排列次序</translation>
    </message>
    <message>
      <source>explanation (column)</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>{thing} {name}: {part}</source>
      <translation>{thing} {name}：{part}</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>kept, as it was changed</source>
      <translation>保留，按改过的</translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>{name} ({number})</source>
      <translation>{name}（{number}）</translation>
    </message>
    <message>
      <source>{who}, {when}</source>
      <translation>{who}，{when}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不详</translation>
    </message>
    <message>
      <source>Keep this one</source>
      <translation>留这个</translation>
    </message>
    <message>
      <source>Time (conflict)</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Where (conflict)</source>
      <translation>在哪里</translation>
    </message>
    <message>
      <source>What counts now</source>
      <translation>现在算数的</translation>
    </message>
    <message>
      <source>What lost</source>
      <translation>被盖掉的</translation>
    </message>
    <message>
      <source>Nothing to settle. No two people wrote the same thing without seeing each other.</source>
      <translation>没有要处理的。没有两个人同时改过同一处。</translation>
    </message>
    <message>
      <source>Conflicts (page)</source>
      <translation>改重的记录</translation>
    </message>
    <message>
      <source>next one</source>
      <translation>换一条</translation>
    </message>
    <message>
      <source>keep one of both</source>
      <translation>留下其中一个</translation>
    </message>
    <message>
      <source>Kept: {value}</source>
      <translation>已留下：{value}</translation>
    </message>
    <message>
      <source>{n} to settle</source>
      <translation>{n} 条要处理</translation>
    </message>
    <message>
      <source>Counts now, was written since</source>
      <translation>现在算数，后来有人又改过</translation>
    </message>
    <message>
      <source>Counts now, was written later</source>
      <translation>现在算数，后写的</translation>
    </message>
    <message>
      <source>Lost, was written earlier</source>
      <translation>被盖掉，先写的</translation>
    </message>
    <message>
      <source>Both look alike here since the digits that differ are hidden. Ask the resident.</source>
      <translation>两个看着一样，是因为不同的数字被遮住了。请问居民本人。</translation>
    </message>
    <message>
      <source>Somebody deleted what somebody else changed; 2 brings it back.</source>
      <translation>一个人删了，另一个人正好在改；按 2 可以找回来。</translation>
    </message>
    <message>
      <source>Neither saw the other's {part}.</source>
      <translation>两个人改“{part}”时，谁也没看到对方写的。</translation>
    </message>
    <message>
      <source>Somebody has settled this one already.</source>
      <translation>这一条已经有人处理过了。</translation>
    </message>
    <message>
      <source>This row is no longer on this machine.</source>
      <translation>这条记录已经不在本机上了。</translation>
    </message>
    <message>
      <source>Somebody has written this value since. Look at it again.</source>
      <translation>刚才又有人改了这里，请再看一眼。</translation>
    </message>
  </context>
</TS>
