<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>kit</name>
  <message>
   <source>Choose a reason first.</source>
   <translation>请先选一个原因</translation>
  </message>
  <message>
   <source>Held for 1.5 seconds it takes effect; let go and nothing happens.</source>
   <translation>按住 1.5 秒才生效，松开就取消</translation>
  </message>
  <message>
   <source>Undo Ctrl Z</source>
   <translation>撤回 Ctrl Z</translation>
  </message>
  <message>
   <source>Something went wrong in the program; your work is kept. Number {number}</source>
   <translation>程序出了点问题，您录的内容还在。编号 {number}</translation>
  </message>
  <message>
   <source>Station Desk cannot start</source>
   <translation>程序打不开</translation>
  </message>
  <message>
   <source>This machine only</source>
   <translation>仅本机</translation>
  </message>
  <message>
   <source>8 days left</source>
   <translation>剩 8 天</translation>
  </message>
  <message>
   <source>2 days left</source>
   <translation>剩 2 天</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>今天到期</translation>
  </message>
  <message>
   <source>1 day over</source>
   <translation>逾期 1 天</translation>
  </message>
  <message>
   <source>stopped, to be mended</source>
   <translation>停表，等补正</translation>
  </message>
  <message>
   <source>rather long</source>
   <translation>偏长</translation>
  </message>
  <message>
   <source>this machine only</source>
   <translation>仅本机</translation>
  </message>
  <message>
   <source>synced 09:46</source>
   <translation>已同步 09:46</translation>
  </message>
  <message>
   <source>uploading 3</source>
   <translation>正在上传 3 件</translation>
  </message>
  <message>
   <source>offline, 3 kept here</source>
   <translation>离线，本机存 3 件</translation>
  </message>
  <message>
   <source>1 not uploaded, open it</source>
   <translation>1 件没传上，点开处理</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Accepting</source>
   <translation>正在受理</translation>
  </message>
  <message>
   <source>Cancel the acceptance</source>
   <translation>撤销受理</translation>
  </message>
  <message>
   <source>Buttons</source>
   <translation>按钮</translation>
  </message>
  <message>
   <source>Card number</source>
   <translation>银行卡号</translation>
  </message>
  <message>
   <source>{n} digits are missing</source>
   <translation>少 {n} 位</translation>
  </message>
  <message>
   <source>Filled in by the system</source>
   <translation>政府代缴身份</translation>
  </message>
  <message>
   <source>checked by the system</source>
   <translation>自动复核</translation>
  </message>
  <message>
   <source>Income of the family a month</source>
   <translation>家庭月总收入</translation>
  </message>
  <message>
   <source>Ten times the last one. A digit too many?</source>
   <translation>是上次的 10 倍，多打了 0？</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>disability</source>
   <translation>重度残疾</translation>
  </message>
  <message>
   <source>Choices, keys, switches</source>
   <translation>选项、键帽、开关</translation>
  </message>
  <message>
   <source>Deadline lights and pills (shape, colour and words)</source>
   <translation>期限灯和状态标签（形状、颜色、文字三样都有）</translation>
  </message>
  <message>
   <source>Connection, at the top right</source>
   <translation>连接和同步（一直在右上角）</translation>
  </message>
  <message>
   <source>Banners</source>
   <translation>横幅</translation>
  </message>
  <message>
   <source>Toasts (6 seconds, with undo 10) and nothing to do</source>
   <translation>提示条（6 秒；带撤回的 10 秒）和空状态</translation>
  </message>
  <message>
   <source>11 digits</source>
   <translation>11 位手机号</translation>
  </message>
  <message>
   <source>empty, required</source>
   <translation>空，必填</translation>
  </message>
  <message>
   <source>with focus</source>
   <translation>焦点</translation>
  </message>
  <message>
   <source>with source</source>
   <translation>带来源</translation>
  </message>
  <message>
   <source>wrong: how to mend it stands below</source>
   <translation>出错：怎么改写在下面</translation>
  </message>
  <message>
   <source>read only</source>
   <translation>只读</translation>
  </message>
  <message>
   <source>to be looked at, holds nobody up</source>
   <translation>要留意，不拦</translation>
  </message>
  <message>
   <source>illness</source>
   <translation>重病</translation>
  </message>
  <message>
   <source>no work</source>
   <translation>失业</translation>
  </message>
  <message>
   <source>Offline since 14:20</source>
   <translation>14:20 起断网</translation>
  </message>
  <message>
   <source>Accepting and printing go on; it is uploaded afterwards.</source>
   <translation>可以照常受理、打印，恢复后自动上传</translation>
  </message>
  <message>
   <source>The receipt printer is out of paper</source>
   <translation>小票机没纸了</translation>
  </message>
  <message>
   <source>Change it and press F9; what was accepted stays accepted.</source>
   <translation>换纸后按 F9 接着打，受理已经成功，不用重办</translation>
  </message>
  <message>
   <source>Somebody else looks at this too.</source>
   <translation>张勇也在看这件</translation>
  </message>
  <message>
   <source>3 accepted, the receipt is printed</source>
   <translation>已受理 3 件，回执打好了</translation>
  </message>
  <message>
   <source>A038 was missed</source>
   <translation>A038 已过号</translation>
  </message>
  <message>
   <source>The card was not read. Lay it flat and try again.</source>
   <translation>没读到卡。把身份证平放、别叠着，再放一次</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>现在没人等</translation>
  </message>
  <message>
   <source>A sound tells when somebody takes a ticket.</source>
   <translation>有人取号会响一声</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Print A5</source>
   <translation>改打 A5</translation>
  </message>
  <message>
   <source>Components and states</source>
   <translation>组件与状态</translation>
  </message>
  <message>
   <source>primary button</source>
   <translation>主要</translation>
  </message>
  <message>
   <source>pressed</source>
   <translation>按下</translation>
  </message>
  <message>
   <source>not possible</source>
   <translation>不可用</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>忙</translation>
  </message>
  <message>
   <source>secondary button</source>
   <translation>次要</translation>
  </message>
  <message>
   <source>text button</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>danger button</source>
   <translation>危险</translation>
  </message>
  <message>
   <source>held halfway</source>
   <translation>按住一半</translation>
  </message>
  <message>
   <source>small button</source>
   <translation>小号</translation>
  </message>
  <message>
   <source>large button</source>
   <translation>大号</translation>
  </message>
  <message>
   <source>plain, chosen, focus of the group</source>
   <translation>默认、选中、焦点组</translation>
  </message>
  <message>
   <source>key caps</source>
   <translation>键帽</translation>
  </message>
  <message>
   <source>switch off and on</source>
   <translation>关、开</translation>
  </message>
  <message>
   <source>View it</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Call the next</source>
   <translation>呼叫</translation>
  </message>
  <message>
   <source>{n} day left</source>
   <translation>剩 {n} 天</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>剩 {n} 天</translation>
  </message>
  <message>
   <source>due tomorrow</source>
   <translation>明天到期</translation>
  </message>
  <message>
   <source>{n} day over</source>
   <translation>逾期 {n} 天</translation>
  </message>
  <message>
   <source>{n} days over</source>
   <translation>逾期 {n} 天</translation>
  </message>
  <message>
   <source>stopped, waits for a material</source>
   <translation>停表，等补正</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>result to hand over</source>
   <translation>有结果，等领取</translation>
  </message>
  <message>
   <source>refusal to hand over</source>
   <translation>不予办理，等告知</translation>
  </message>
  <message>
   <source>Resident's screen</source>
   <translation>居民小屏</translation>
  </message>
  <message>
   <source>Check, sign, rate at the window</source>
   <translation>在窗口核对、签字、评价</translation>
  </message>
  <message>
   <source>{n} scans</source>
   <translation>{n} 份扫描件</translation>
  </message>
  <message>
   <source>Add scans</source>
   <translation>添加扫描件</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF, each up to 10 MB</source>
   <translation>JPEG、PNG 或 PDF，每份不超过 10 MB</translation>
  </message>
  <message>
   <source>{words}, {n} not here yet</source>
   <translation>{words}，{n} 份还没传到</translation>
  </message>
  <message>
   <source>Pictures and PDF</source>
   <translation>图片和 PDF</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>添加文件</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>取出</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>看大图</translation>
  </message>
  <message>
   <source>Choose a scan first.</source>
   <translation>请先选一份扫描件</translation>
  </message>
  <message>
   <source>Adding {n} files…</source>
   <translation>正在添加 {n} 份文件…</translation>
  </message>
  <message>
   <source>Nothing yet. Drag files here, or choose them with O.</source>
   <translation>还没有扫描件。把文件拖到这里，或按 O 选文件</translation>
  </message>
  <message>
   <source>Nothing was scanned for this case.</source>
   <translation>这件事没有扫描件</translation>
  </message>
  <message>
   <source>This scan is not here yet. It comes as soon as the line allows; the case can be worked on meanwhile.</source>
   <translation>这份扫描件还没传到本机，网络通了就会传来，不影响继续办理</translation>
  </message>
  <message>
   <source>{name}: not here yet</source>
   <translation>{name}：还没传到</translation>
  </message>
  <message>
   <source>{name}, page {n} of {all}; PgDn turns</source>
   <translation>{name}，第 {n} 页，共 {all} 页，按 PgDn 翻页</translation>
  </message>
  <message>
   <source>What the scanner puts into its folder is added by itself</source>
   <translation>扫描仪存进文件夹的会自动添加</translation>
  </message>
  <message>
   <source>not here yet</source>
   <translation>还没传到</translation>
  </message>
  <message>
   <source>clock is wrong</source>
   <translation>时钟不对</translation>
  </message>
  <message>
   <source>choose a line</source>
   <translation>选一条</translation>
  </message>
 </context>
</TS>
