<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>window</name>
  <message>
   <source>Station Desk: window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>A resident asks for help at the kiosk</source>
   <translation>自助机有居民要帮忙</translation>
  </message>
  <message>
   <source>Window {number}</source>
   <translation>{number} 号窗口</translation>
  </message>
  <message>
   <source>all shortcuts</source>
   <translation>全部快捷键</translation>
  </message>
  <message>
   <source>Accepted under {receipt}</source>
   <translation>已受理，{receipt}</translation>
  </message>
  <message>
   <source>You are away. Ctrl D comes back.</source>
   <translation>您在暂离，按 Ctrl D 回来</translation>
  </message>
  <message>
   <source>Accept first, or put it on hold with F8.</source>
   <translation>先完成受理，或按 F8 挂起</translation>
  </message>
  <message>
   <source>Person with priority</source>
   <translation>优先对象</translation>
  </message>
  <message>
   <source>Appointment is due</source>
   <translation>预约到点</translation>
  </message>
  <message>
   <source>Comes back with a material</source>
   <translation>回来补材料</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Why this one first?</source>
   <translation>为什么先叫这一位？</translation>
  </message>
  <message>
   <source>{number} is marked as missed</source>
   <translation>{number} 已过号</translation>
  </message>
  <message>
   <source>Finish or hold this visit first.</source>
   <translation>先办完这一位，或挂起</translation>
  </message>
  <message>
   <source>Another card was read. Finish this visit first, or hold it with F8.</source>
   <translation>读到了另一张卡。先办完这一位，或按 F8 挂起</translation>
  </message>
  <message>
   <source>No receipt has been given out yet.</source>
   <translation>今天还没有回执</translation>
  </message>
  <message>
   <source>Print which receipt again?</source>
   <translation>补打哪一张回执？</translation>
  </message>
  <message>
   <source>{name} was taken out</source>
   <translation>已去掉「{name}」</translation>
  </message>
  <message>
   <source>Cancel the acceptance of {name}?</source>
   <translation>撤销「{name}」的受理？</translation>
  </message>
  <message>
   <source>{number}. After that:</source>
   <translation>{number}。撤销后：</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>为什么撤销？</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>不撤销</translation>
  </message>
  <message>
   <source>Hold to cancel</source>
   <translation>按住撤销</translation>
  </message>
  <message>
   <source>Window {number}, {label}</source>
   <translation>{number} 号窗口，{label}</translation>
  </message>
  <message>
   <source>Class {letter} {name}</source>
   <translation>{letter} 类 {name}</translation>
  </message>
  <message>
   <source>Transfer to where?</source>
   <translation>转到哪里？</translation>
  </message>
  <message>
   <source>finish and call next</source>
   <translation>办结并呼叫下一位</translation>
  </message>
  <message>
   <source>add a matter</source>
   <translation>加事项</translation>
  </message>
  <message>
   <source>call again</source>
   <translation>重呼</translation>
  </message>
  <message>
   <source>missed (undo for 10 seconds)</source>
   <translation>过号（10 秒内可撤回）</translation>
  </message>
  <message>
   <source>read the card</source>
   <translation>读卡</translation>
  </message>
  <message>
   <source>materials</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>hold; go on with a visit on hold</source>
   <translation>挂起；接着办挂起的</translation>
  </message>
  <message>
   <source>next gap</source>
   <translation>下一个空项</translation>
  </message>
  <message>
   <source>gap before</source>
   <translation>上一个空项</translation>
  </message>
  <message>
   <source>go to matter</source>
   <translation>到第几个事项</translation>
  </message>
  <message>
   <source>find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>serve without a ticket; type identity</source>
   <translation>不取号直接办；手工登记身份</translation>
  </message>
  <message>
   <source>transfer</source>
   <translation>转窗口</translation>
  </message>
  <message>
   <source>print again</source>
   <translation>补打</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>show or hide personal data</source>
   <translation>显示或遮住个人信息</translation>
  </message>
  <message>
   <source>away</source>
   <translation>暂离</translation>
  </message>
  <message>
   <source>lock</source>
   <translation>锁屏</translation>
  </message>
  <message>
   <source>sign off</source>
   <translation>下岗</translation>
  </message>
  <message>
   <source>materials: all here</source>
   <translation>材料全收</translation>
  </message>
  <message>
   <source>choose and move on</source>
   <translation>选中并到下一项</translation>
  </message>
  <message>
   <source>close a layer, nothing is lost</source>
   <translation>关掉这一层，内容不丢</translation>
  </message>
  <message>
   <source>The visit you were in the middle of is open again.</source>
   <translation>上次没办完的已经接上了</translation>
  </message>
  <message>
   <source>Nobody is waiting for this window.</source>
   <translation>没有本窗口能接的号</translation>
  </message>
  <message>
   <source>The resident changed their mind</source>
   <translation>居民改主意</translation>
  </message>
  <message>
   <source>Wrong matter</source>
   <translation>事项选错了</translation>
  </message>
  <message>
   <source>Wrong data</source>
   <translation>信息填错了</translation>
  </message>
  <message>
   <source>the receipt in the resident's hand is void; collect it</source>
   <translation>居民手里的回执作废，请当面收回</translation>
  </message>
  <message>
   <source>what was typed stays on record</source>
   <translation>填的内容留在记录里</translation>
  </message>
  <message>
   <source>the station head sees it in the log</source>
   <translation>会记到操作日志，站长看得到</translation>
  </message>
  <message>
   <source>call next</source>
   <translation>呼叫下一位</translation>
  </message>
  <message>
   <source>go on with a visit on hold</source>
   <translation>接着办挂起的</translation>
  </message>
  <message>
   <source>serve without a ticket</source>
   <translation>不取号直接办</translation>
  </message>
  <message>
   <source>No visit is on hold.</source>
   <translation>没有挂起的</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>过号</translation>
  </message>
  <message>
   <source>type it in</source>
   <translation>手工登记</translation>
  </message>
  <message>
   <source>finish and call</source>
   <translation>办结并叫号</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>挂起</translation>
  </message>
  <message>
   <source>accept</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>{number} is cancelled</source>
   <translation>{number} 已撤销</translation>
  </message>
  <message>
   <source>Go on with which visit?</source>
   <translation>接着办哪一位？</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>身份证号</translation>
  </message>
  <message>
   <source>This person</source>
   <translation>就是这位</translation>
  </message>
  <message>
   <source>The PIN is wrong.</source>
   <translation>口令不对</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>来的是哪位？</translation>
  </message>
  <message>
   <source>All shortcuts</source>
   <translation>全部快捷键</translation>
  </message>
  <message>
   <source>Locked: {name}</source>
   <translation>已锁屏：{name}</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>beside the shared questions, {n} more</source>
   <translation>除共用信息外，还要 {n} 项</translation>
  </message>
  <message>
   <source>no further questions</source>
   <translation>没有别的要填</translation>
  </message>
  <message>
   <source>not accepted today</source>
   <translation>今天先不受理</translation>
  </message>
  <message>
   <source>last visit</source>
   <translation>上次办件</translation>
  </message>
  <message>
   <source>from the card</source>
   <translation>身份证</translation>
  </message>
  <message>
   <source>{n} to fill</source>
   <translation>差 {n} 项</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>已填</translation>
  </message>
  <message>
   <source>Shared questions</source>
   <translation>共用信息</translation>
  </message>
  <message>
   <source>asked once for {n} matters; ①②③ tell which need them</source>
   <translation>填一次，{n} 件事项一起用；①②③ 表示哪几件要用</translation>
  </message>
  <message>
   <source>asked once</source>
   <translation>填一次</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>刚取</translation>
  </message>
  <message>
   <source>Calling order: priority, appointments, then by the time of the ticket</source>
   <translation>叫号顺序：优先号、预约号、其余按取号先后</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>业务类别</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>取号</translation>
  </message>
  <message>
   <source>Waited</source>
   <translation>已等</translation>
  </message>
  <message>
   <source>Matters chosen at the kiosk</source>
   <translation>自助机上选的事项</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Nobody is waiting now</source>
   <translation>现在没人等</translation>
  </message>
  <message>
   <source>A sound tells you when somebody takes a ticket.</source>
   <translation>有人取号会自动出现在这里</translation>
  </message>
  <message>
   <source>{open} open, {idle} free</source>
   <translation>开 {open} 个，空闲 {idle} 个</translation>
  </message>
  <message>
   <source>long</source>
   <translation>偏长</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁屏</translation>
  </message>
  <message>
   <source>A card on the reader opens the visit</source>
   <translation>身份证放上读卡器，自动打开办理</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一位</translation>
  </message>
  <message>
   <source>Done at once</source>
   <translation>当场办结</translation>
  </message>
  <message>
   <source>Mean visit</source>
   <translation>平均一位</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>收到评价</translation>
  </message>
  <message>
   <source>Priority: 65 or older</source>
   <translation>优先，65 岁以上</translation>
  </message>
  <message>
   <source>Priority: disability</source>
   <translation>优先，残疾人</translation>
  </message>
  <message>
   <source>Priority: pregnancy</source>
   <translation>优先，孕妇</translation>
  </message>
  <message>
   <source>Priority: military</source>
   <translation>优先，军人</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>选人</translation>
  </message>
  <message>
   <source>call this one (with a reason)</source>
   <translation>指定呼叫（要选原因）</translation>
  </message>
  <message>
   <source>{n} for this window, the longest for {time}</source>
   <translation>本窗口可接 {n} 人，最长已等 {time}</translation>
  </message>
  <message>
   <source>none, ask at the window</source>
   <translation>没选，到窗口再问</translation>
  </message>
  <message>
   <source>Appointment {time}</source>
   <translation>预约 {time}</translation>
  </message>
  <message>
   <source>{name} (me)</source>
   <translation>{name}（我）</translation>
  </message>
  <message>
   <source>Tickets this window takes</source>
   <translation>本窗口接哪些号</translation>
  </message>
  <message>
   <source>Hall notices</source>
   <translation>大厅通知</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>接着办</translation>
  </message>
  <message>
   <source>None. F8 in a visit puts it on hold.</source>
   <translation>没有。办理时按 F8 可以挂起</translation>
  </message>
  <message>
   <source>Issued {time}, has waited {wait}</source>
   <translation>{time} 取号，已等 {wait}</translation>
  </message>
  <message>
   <source>You can serve without a ticket.</source>
   <translation>没取号的也可以直接办</translation>
  </message>
  <message>
   <source>Chosen at the kiosk: {matters}</source>
   <translation>自助机上选了：{matters}</translation>
  </message>
  <message>
   <source>Call next</source>
   <translation>呼叫下一位</translation>
  </message>
  <message>
   <source>{n} missed</source>
   <translation>过号 {n} 位</translation>
  </message>
  <message>
   <source>called {n} times, since {time}</source>
   <translation>叫过 {n} 次，{time} 过号</translation>
  </message>
  <message>
   <source>Call {number} again</source>
   <translation>重新叫 {number}</translation>
  </message>
  <message>
   <source>takes</source>
   <translation>接</translation>
  </message>
  <message>
   <source>not</source>
   <translation>不接</translation>
  </message>
  <message>
   <source>My day</source>
   <translation>我今天</translation>
  </message>
  <message>
   <source>{n}, {good} satisfied</source>
   <translation>{n} 条，{good} 条满意以上</translation>
  </message>
  <message>
   <source>Windows of the hall</source>
   <translation>大厅窗口</translation>
  </message>
  <message>
   <source>This window</source>
   <translation>本窗口</translation>
  </message>
  <message>
   <source>Visits on hold</source>
   <translation>挂起的</translation>
  </message>
  <message>
   <source>Call {number}</source>
   <translation>呼叫 {number}</translation>
  </message>
  <message>
   <source>Nobody was missed.</source>
   <translation>没有过号的</translation>
  </message>
  <message>
   <source>serving</source>
   <translation>服务中</translation>
  </message>
  <message>
   <source>calling</source>
   <translation>叫号中</translation>
  </message>
  <message>
   <source>no matter yet</source>
   <translation>还没选事项</translation>
  </message>
  <message>
   <source>for another window</source>
   <translation>去别的窗口</translation>
  </message>
  <message>
   <source>away since {time}</source>
   <translation>暂离 {time}</translation>
  </message>
  <message>
   <source>Through one door,
everything done</source>
   <translation>进一扇门
办所有事</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} 到 {end}</translation>
  </message>
  <message>
   <source>closed today</source>
   <translation>今天不开</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>正在登录</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <source>{name}, since {time}</source>
   <translation>{name} {time} 上岗</translation>
  </message>
  <message>
   <source>Not me, sign in as someone else</source>
   <translation>不是我，换人登录</translation>
  </message>
  <message>
   <source>Start at window {number}</source>
   <translation>在 {number} 号窗口上岗</translation>
  </message>
  <message>
   <source>Window {number} is chosen; Enter starts, a digit chooses another.</source>
   <translation>已选 {number} 号窗口，按 Enter 直接上岗，按数字换窗口</translation>
  </message>
  <message>
   <source> {letters} needs an examination first.</source>
   <translation>{letters} 类还没通过考核，不能接</translation>
  </message>
  <message>
   <source>Open {hours}</source>
   <translation>服务时间 {hours}</translation>
  </message>
  <message>
   <source>people</source>
   <translation>人</translation>
  </message>
  <message>
   <source>At their windows</source>
   <translation>上岗</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>挂起</translation>
  </message>
  <message>
   <source>Good day. Please sign in.</source>
   <translation>您好，请登录</translation>
  </message>
  <message>
   <source>Your staff number and PIN; Enter signs in.</source>
   <translation>输入工号和口令，按 Enter 登录</translation>
  </message>
  <message>
   <source>Type your staff number.</source>
   <translation>请输入工号</translation>
  </message>
  <message>
   <source>Type your PIN.</source>
   <translation>请输入口令</translation>
  </message>
  <message>
   <source>The number or the PIN is wrong. Five wrong PINs lock for 15 minutes.</source>
   <translation>工号或口令不对。口令错 5 次会锁 15 分钟</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>有人</translation>
  </message>
  <message>
   <source>Rostered today: me</source>
   <translation>今天排班：我</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>设备自检</translation>
  </message>
  <message>
   <source>{count} visits are on hold: {numbers}</source>
   <translation>有 {count} 件挂起：{numbers}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>读卡器</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>Receipt printer</source>
   <translation>小票打印机</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>语音</translation>
  </message>
  <message>
   <source>1 Sign in</source>
   <translation>1 登录</translation>
  </message>
  <message>
   <source>2 Choose a window</source>
   <translation>2 选窗口</translation>
  </message>
  <message>
   <source>Rostered</source>
   <translation>排班</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>空着</translation>
  </message>
  <message>
   <source>Rostered today: {name}</source>
   <translation>今天排班：{name}</translation>
  </message>
  <message>
   <source>Nobody rostered</source>
   <translation>没有排班</translation>
  </message>
  <message>
   <source>none, works without</source>
   <translation>没有，不影响办理</translation>
  </message>
  <message>
   <source>to check</source>
   <translation>待核</translation>
  </message>
  <message>
   <source>owed</source>
   <translation>容缺</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺</translation>
  </message>
  <message>
   <source>to sign</source>
   <translation>待签</translation>
  </message>
  <message>
   <source>Materials</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>先不受理</translation>
  </message>
  <message>
   <source> (if it applies)</source>
   <translation>（有就带）</translation>
  </message>
  <message>
   <source>{n} matters together, {raw} become {merged}</source>
   <translation>{n} 件合并去重，{raw} 份变 {merged} 份</translation>
  </message>
  <message>
   <source>Add a matter with F3; its materials appear here.</source>
   <translation>按 F3 加事项，要的材料会列在这里</translation>
  </message>
  <message>
   <source>{badges} {material} is missing. What now?</source>
   <translation>{badges} 缺{material}，怎么办？</translation>
  </message>
  <message>
   <source>all here</source>
   <translation>全收</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>here/missing</source>
   <translation>收/缺</translation>
  </message>
  <message>
   <source>Accept, bring it by {day}</source>
   <translation>容缺受理，{day}前补</translation>
  </message>
  <message>
   <source>By {day}</source>
   <translation>容缺，{day}前</translation>
  </message>
  <message>
   <source>Cannot be brought later</source>
   <translation>这份不能容缺</translation>
  </message>
  <message>
   <source>The catalogue does not allow this material to be owed.</source>
   <translation>事项目录规定这份材料不能容缺</translation>
  </message>
  <message>
   <source>{n} materials</source>
   <translation>{n} 份材料</translation>
  </message>
  <message>
   <source>Find a matter</source>
   <translation>查找事项</translation>
  </message>
  <message>
   <source>{old} has ended, take {new}. </source>
   <translation>{old}已停办，直接办{new}。</translation>
  </message>
  <message>
   <source>What is it about?</source>
   <translation>要办什么？</translation>
  </message>
  <message>
   <source>Nothing found. Try another word, or its first letters.</source>
   <translation>没找到。换个说法，或打拼音首字母</translation>
  </message>
  <message>
   <source>initials, pinyin or characters</source>
   <translation>拼音首字母、全拼、汉字都行</translation>
  </message>
  <message>
   <source>add</source>
   <translation>加上</translation>
  </message>
  <message>
   <source>digit</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>add that one</source>
   <translation>直接加</translation>
  </message>
  <message>
   <source>add and search again</source>
   <translation>连着加下一件</translation>
  </message>
  <message>
   <source>old name: {name}</source>
   <translation>旧名：{name}</translation>
  </message>
  <message>
   <source>{number} has been called and has not come. Call again, or mark it as missed.</source>
   <translation>{number} 叫了还没来。可以重呼，或记过号</translation>
  </message>
  <message>
   <source>{n} visit this year</source>
   <translation>今年来办 {n} 次</translation>
  </message>
  <message>
   <source>{n} visits this year</source>
   <translation>今年来办 {n} 次</translation>
  </message>
  <message>
   <source>Still missing: {name}</source>
   <translation>还差：{name}</translation>
  </message>
  <message>
   <source>Call again</source>
   <translation>重呼</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>挂起</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>过号</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Read the card</source>
   <translation>读卡</translation>
  </message>
  <message>
   <source>Type it in</source>
   <translation>手工登记</translation>
  </message>
  <message>
   <source>; under way: {name}</source>
   <translation>，在办：{name}</translation>
  </message>
  <message>
   <source>Add a matter</source>
   <translation>加事项</translation>
  </message>
  <message>
   <source>Ask the resident: is everything right? F9 accepts and prints one receipt.</source>
   <translation>请居民核对：都对吗？F9 受理，打印一张回执</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>再打一张</translation>
  </message>
  <message>
   <source>{n} matter accepted</source>
   <translation>已受理 {n} 件</translation>
  </message>
  <message>
   <source>{n} matters accepted</source>
   <translation>已受理 {n} 件</translation>
  </message>
  <message>
   <source>{name}, {receipt}, query code {code}</source>
   <translation>{name}，{receipt}，查询码 {code}</translation>
  </message>
  <message>
   <source>The person is not known yet: read the card (F5) or type it in (Ctrl N).</source>
   <translation>还不知道是哪位：请读身份证（F5）或手工登记（Ctrl N）</translation>
  </message>
  <message>
   <source>Material open: {name}</source>
   <translation>材料还没核：{name}</translation>
  </message>
  <message>
   <source>F3 finds a matter by its first letters, pinyin, characters or old name.</source>
   <translation>按 F3 查事项：首字母、拼音、汉字、旧名都行</translation>
  </message>
  <message>
   <source>Serving</source>
   <translation>正在服务</translation>
  </message>
  <message>
   <source>No ticket</source>
   <translation>没取号</translation>
  </message>
  <message>
   <source>direct</source>
   <translation>直接办理</translation>
  </message>
  <message>
   <source>Issued {time}, waited {wait}</source>
   <translation>{time} 取号，等候 {wait}</translation>
  </message>
  <message>
   <source>Nothing was begun yet.</source>
   <translation>还没开始办理</translation>
  </message>
  <message>
   <source>since the call</source>
   <translation>叫号至今</translation>
  </message>
  <message>
   <source>served</source>
   <translation>已服务</translation>
  </message>
  <message>
   <source>Finish and call {number}</source>
   <translation>办结并呼叫 {number}</translation>
  </message>
  <message>
   <source>Finish this visit</source>
   <translation>办结这一位</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>还有 {n} 人</translation>
  </message>
  <message>
   <source>Lay the identity card on the reader, or type name and number.</source>
   <translation>请把身份证放上读卡器，或手工录姓名和号码</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>遮住</translation>
  </message>
  <message>
   <source>Registered: {place}</source>
   <translation>户籍地：{place}</translation>
  </message>
  <message>
   <source>First visit here</source>
   <translation>第一次来</translation>
  </message>
  <message>
   <source>the person</source>
   <translation>身份</translation>
  </message>
  <message>
   <source>{n} still missing: {names}</source>
   <translation>还差 {n} 项：{names}</translation>
  </message>
  <message>
   <source>Accept {n}, print the receipt</source>
   <translation>受理 {n} 件，打印回执</translation>
  </message>
  <message>
   <source>Nothing to accept yet</source>
   <translation>还没有可受理的</translation>
  </message>
  <message>
   <source>Add a matter with F3 first.</source>
   <translation>请先按 F3 加事项</translation>
  </message>
  <message>
   <source>Cancel acceptance</source>
   <translation>撤销受理</translation>
  </message>
  <message>
   <source>Accepted already; F2 goes on.</source>
   <translation>已经受理了，按 F2 继续</translation>
  </message>
  <message>
   <source>Calling</source>
   <translation>正在叫号</translation>
  </message>
  <message>
   <source>call {n}</source>
   <translation>第 {n} 次</translation>
  </message>
  <message>
   <source>After {calls} calls and {minutes} minutes.</source>
   <translation>叫满 {calls} 次、等满 {minutes} 分钟才能过号</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>排队</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>优先</translation>
  </message>
  <message>
   <source>male</source>
   <translation>男</translation>
  </message>
  <message>
   <source>female</source>
   <translation>女</translation>
  </message>
  <message>
   <source>card read {time}</source>
   <translation>读卡核验 {time}</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>手工登记</translation>
  </message>
  <message>
   <source>65 or older</source>
   <translation>65 岁以上</translation>
  </message>
  <message>
   <source>Promises</source>
   <translation>承诺办结</translation>
  </message>
  <message>
   <source>accepted, material owed</source>
   <translation>容缺受理</translation>
  </message>
  <message>
   <source>appointment</source>
   <translation>预约</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>材料、信息都齐了</translation>
  </message>
  <message>
   <source>by {day}</source>
   <translation>{day}前</translation>
  </message>
  <message>
   <source>{n} answers open</source>
   <translation>信息差 {n} 项</translation>
  </message>
  <message>
   <source>{n} materials open</source>
   <translation>材料差 {n} 份</translation>
  </message>
  <message>
   <source>{n} years</source>
   <translation>{n} 岁</translation>
  </message>
  <message>
   <source>A visit holds at most 9 matters.</source>
   <translation>一次最多办 9 件</translation>
  </message>
  <message>
   <source>Receipts wait</source>
   <translation>回执等着打印</translation>
  </message>
  <message>
   <source>notice</source>
   <translation>一次性告知单</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>当场答复</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>notice of what is missing</source>
   <translation>一次性告知单</translation>
  </message>
  <message>
   <source>reply on the spot: done, refused, passed on</source>
   <translation>当场答复：办结、不予受理、转办</translation>
  </message>
  <message>
   <source>Done on the spot, with F9</source>
   <translation>办结，按 F9 受理时当场办结</translation>
  </message>
  <message>
   <source>Done on the spot</source>
   <translation>办结</translation>
  </message>
  <message>
   <source>Pass on to {department}, promise a day</source>
   <translation>转办，交{department}，约定答复日期</translation>
  </message>
  <message>
   <source>Accept; {department} decides</source>
   <translation>受理，交{department}决定</translation>
  </message>
  <message>
   <source>{department} decides this matter.</source>
   <translation>这件由{department}决定，窗口不能当场办结</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>{name}: the answer</source>
   <translation>{name}，怎么答复？</translation>
  </message>
  <message>
   <source>A material is missing</source>
   <translation>缺材料</translation>
  </message>
  <message>
   <source>The conditions are not met</source>
   <translation>不符合条件</translation>
  </message>
  <message>
   <source>Why is {name} not accepted?</source>
   <translation>{name}，为什么不予受理？</translation>
  </message>
  <message>
   <source>By when does the resident have the answer?</source>
   <translation>几天内答复居民？</translation>
  </message>
  <message>
   <source>{department} decides; the day stands on the receipt.</source>
   <translation>由{department}决定，日期写在回执上</translation>
  </message>
  <message>
   <source>Nothing of this visit is left to decide here.</source>
   <translation>这次没有要在窗口办结的了</translation>
  </message>
  <message>
   <source>Which one is done now?</source>
   <translation>哪一件办好了？</translation>
  </message>
  <message>
   <source>{number} is done</source>
   <translation>{number} 已办结</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>什么都不缺</translation>
  </message>
  <message>
   <source>Notice of missing materials</source>
   <translation>一次性告知单</translation>
  </message>
  <message>
   <source>{n} missing</source>
   <translation>缺 {n} 份</translation>
  </message>
  <message>
   <source>Tell the resident all of it now, so that one way is enough.</source>
   <translation>请把缺的一次说全，让居民少跑一趟</translation>
  </message>
  <message>
   <source>Told once and completely, as the Administrative License Law, article 32 asks.</source>
   <translation>依据：行政许可法第三十二条，一次告知需要补正的全部内容</translation>
  </message>
  <message>
   <source>The resident was told</source>
   <translation>已当面告知</translation>
  </message>
  <message>
   <source>not accepted</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>Accept {n}, {now} done at once</source>
   <translation>受理 {n} 件，当场办结 {now} 件</translation>
  </message>
  <message>
   <source>Every matter is refused; F2 closes the visit, F11 changes a reply.</source>
   <translation>都不予受理了，按 F2 结束，按 F11 改答复</translation>
  </message>
  <message>
   <source>Done now</source>
   <translation>现在办结</translation>
  </message>
  <message>
   <source>This social security card belongs to somebody else. Take it out.</source>
   <translation>这张社保卡不是本人的，请取出来</translation>
  </message>
  <message>
   <source>social card</source>
   <translation>社保卡</translation>
  </message>
  <message>
   <source>social card read</source>
   <translation>社保卡已读</translation>
  </message>
  <message>
   <source>press {known}</source>
   <translation>按 {known}</translation>
  </message>
  <message>
   <source>This receipt is not known here.</source>
   <translation>本机没有这张回执</translation>
  </message>
  <message>
   <source>Person, case or matter</source>
   <translation>查人、查件、查事项</translation>
  </message>
  <message>
   <source>Find a person, a case or a matter</source>
   <translation>查人、查件、查事项</translation>
  </message>
  <message>
   <source>A name in characters, pinyin or initials, the last four of an identity number or telephone, a case number, or a matter by its initials.</source>
   <translation>姓名、姓名拼音或首字母、证件号或手机号后四位、办件编号、事项首字母都行</translation>
  </message>
  <message>
   <source>matter</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>case</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>passed on</source>
   <translation>已转办</translation>
  </message>
  <message>
   <source>from the register, no card</source>
   <translation>从名册选的，没读卡</translation>
  </message>
  <message>
   <source>{name}, accepted {day} {time} by {worker} at window {window}</source>
   <translation>{name}，{day} {time} 由 {window} 号窗口{worker}受理</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>Serve this person</source>
   <translation>给这位办</translation>
  </message>
  <message>
   <source>Who can apply</source>
   <translation>谁能办</translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation>法律依据</translation>
  </message>
  <message>
   <source>No case yet.</source>
   <translation>还没有办件</translation>
  </message>
  <message>
   <source>Still to bring</source>
   <translation>还要补</translation>
  </message>
  <message>
   <source>Synced {time}</source>
   <translation>已同步 {time}</translation>
  </message>
  <message>
   <source>Synced</source>
   <translation>已同步</translation>
  </message>
  <message>
   <source>Sending {n} entry</source>
   <translation>正在上传 {n} 件</translation>
  </message>
  <message>
   <source>Sending {n} entries</source>
   <translation>正在上传 {n} 件</translation>
  </message>
  <message>
   <source>Offline, {n} kept here</source>
   <translation>离线，本机存 {n} 件</translation>
  </message>
  <message>
   <source>{n} entry was not taken</source>
   <translation>{n} 件没传上，请告诉站长</translation>
  </message>
  <message>
   <source>{n} entries were not taken</source>
   <translation>{n} 件没传上，请告诉站长</translation>
  </message>
  <message>
   <source>The hall's server cannot be reached</source>
   <translation>连不上大厅服务器</translation>
  </message>
  <message>
   <source>The hall's server has not been reached since {time}</source>
   <translation>{time} 起连不上大厅服务器</translation>
  </message>
  <message>
   <source>Read cards, accept and print as usual; all of it is sent when the line is back. Records of other departments cannot be looked up; calls follow the order last known.</source>
   <translation>可以照常读卡、受理、打印，恢复后自动上传。查不了电子证照和跨部门信息，叫号按本机最后同步的顺序继续。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再连一次</translation>
  </message>
  <message>
   <source>What is kept here</source>
   <translation>看存了什么</translation>
  </message>
  <message>
   <source>Kept here, waits to be sent</source>
   <translation>本机存着、等上传</translation>
  </message>
  <message>
   <source>encrypted on this machine</source>
   <translation>加密存在本机</translation>
  </message>
  <message>
   <source>Nothing was taken in since then.</source>
   <translation>从那时起还没有受理</translation>
  </message>
  <message>
   <source>waits to be sent</source>
   <translation>等上传</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>打印机</translation>
  </message>
  <message>
   <source>no card reader</source>
   <translation>没有读卡器</translation>
  </message>
  <message>
   <source>papers wait</source>
   <translation>有纸没打出来</translation>
  </message>
  <message>
   <source>The hall is closed now.</source>
   <translation>大厅现在没开门</translation>
  </message>
  <message>
   <source>none</source>
   <translation>不优先</translation>
  </message>
  <message>
   <source>pregnancy</source>
   <translation>孕妇</translation>
  </message>
  <message>
   <source>military</source>
   <translation>军人</translation>
  </message>
  <message>
   <source>Give out a ticket</source>
   <translation>发号</translation>
  </message>
  <message>
   <source>the age comes from the card on the reader</source>
   <translation>放身份证自动看年龄</translation>
  </message>
  <message>
   <source>Given out last</source>
   <translation>刚发的号</translation>
  </message>
  <message>
   <source>Given out here</source>
   <translation>本次发的号</translation>
  </message>
  <message>
   <source>Sit at a window instead</source>
   <translation>改去坐窗口</translation>
  </message>
  <message>
   <source>Matters: {names}</source>
   <translation>要办：{names}</translation>
  </message>
  <message>
   <source>No matter chosen; the window asks.</source>
   <translation>没选事项，到窗口再问</translation>
  </message>
  <message>
   <source>Print a ticket of class {letter}</source>
   <translation>打印 {letter} 类号</translation>
  </message>
  <message>
   <source>Choose a class by its digit</source>
   <translation>先按数字选类别</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>{n} ahead, called about {when}</source>
   <translation>前面 {n} 人，大约 {when} 叫到</translation>
  </message>
  <message>
   <source>No ticket was given out here yet.</source>
   <translation>这里还没发过号</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>补打</translation>
  </message>
  <message>
   <source>{number} is printed</source>
   <translation>{number} 在打印</translation>
  </message>
  <message>
   <source>print the ticket</source>
   <translation>打印号票</translation>
  </message>
  <message>
   <source>Give out tickets</source>
   <translation>去取号台</translation>
  </message>
  <message>
   <source>Reception</source>
   <translation>取号台</translation>
  </message>
  <message>
   <source>{n} waiting, {wait}</source>
   <translation>等候 {n} 人，{wait}</translation>
  </message>
  <message>
   <source>nobody waiting, {wait}</source>
   <translation>没人等，{wait}</translation>
  </message>
  <message>
   <source>disabled person</source>
   <translation>残疾人</translation>
  </message>
  <message>
   <source>{n} given out</source>
   <translation>{n} 张</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读卡</translation>
  </message>
  <message>
   <source>Finish and call</source>
   <translation>办结并叫号</translation>
  </message>
  <message>
   <source>saved as files</source>
   <translation>存成文件</translation>
  </message>
  <message>
   <source>how</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Nothing is handed over for this one.</source>
   <translation>这份不用交，没有收取方式</translation>
  </message>
  <message>
   <source>How was {name} taken?</source>
   <translation>{name}，怎么收的？</translation>
  </message>
  <message>
   <source>The receipt says it in these words.</source>
   <translation>回执上照这样写</translation>
  </message>
  <message>
   <source>{n} ahead; no window takes this class yet</source>
   <translation>前面 {n} 人，还没有窗口接这类号</translation>
  </message>
  <message>
   <source>Good morning, {name}</source>
   <translation>{name}，早上好</translation>
  </message>
  <message>
   <source>Good afternoon, {name}</source>
   <translation>{name}，下午好</translation>
  </message>
  <message>
   <source>Good evening, {name}</source>
   <translation>{name}，晚上好</translation>
  </message>
  <message>
   <source>here {n}</source>
   <translation>已齐 {n}</translation>
  </message>
  <message>
   <source>to check {n}</source>
   <translation>待核 {n}</translation>
  </message>
  <message>
   <source>to sign {n}</source>
   <translation>待签 {n}</translation>
  </message>
  <message>
   <source>owed {n}</source>
   <translation>容缺 {n}</translation>
  </message>
  <message>
   <source>missing {n}</source>
   <translation>缺 {n}</translation>
  </message>
  <message>
   <source>{n} together</source>
   <translation>合并 {n} 份</translation>
  </message>
  <message>
   <source>from {day}, working days only</source>
   <translation>从 {day} 起算，只算工作日</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>从 {day} 起算</translation>
  </message>
  <message>
   <source>Issued {time}, called at once</source>
   <translation>{time} 取号，随到随叫</translation>
  </message>
  <message>
   <source>Nobody is waiting.</source>
   <translation>没有人在等</translation>
  </message>
  <message>
   <source>{n} person</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>{n} matter</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} matters</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n}, all satisfied</source>
   <translation>{n} 条，都是满意以上</translation>
  </message>
  <message>
   <source>The card reader is back.</source>
   <translation>读卡器好了</translation>
  </message>
  <message>
   <source>{number} is a ticket of another day.</source>
   <translation>{number} 是别的日子的号</translation>
  </message>
  <message>
   <source>Another ticket was read. Finish this visit first, or hold it.</source>
   <translation>扫到的是别人的号。先办完这一位，或按 F8 挂起</translation>
  </message>
  <message>
   <source>{number} does not wait for this window.</source>
   <translation>{number} 没在等这个窗口</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>What was the resident told?</source>
   <translation>跟居民是怎么答复的？</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>写一句</translation>
  </message>
  <message>
   <source>Kept with the case; the resident has an answer from then on.</source>
   <translation>会记在这一件里，从现在起算已答复</translation>
  </message>
  <message>
   <source>How is {name} decided?</source>
   <translation>{name}，结果是什么？</translation>
  </message>
  <message>
   <source>How is the result handed over?</source>
   <translation>结果怎么给居民？</translation>
  </message>
  <message>
   <source>Which department is the right one?</source>
   <translation>该转给哪个部门？</translation>
  </message>
  <message>
   <source>The limit goes on; the first-asked worker stays.</source>
   <translation>时限照走，首问责任人不变</translation>
  </message>
  <message>
   <source>Hand {number} over to whom?</source>
   <translation>{number} 移交给谁？</translation>
  </message>
  <message>
   <source>It stays yours until they accept it.</source>
   <translation>对方接下之前，还是您的</translation>
  </message>
  <message>
   <source>Why do you not take it over?</source>
   <translation>为什么不接？</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why does the resident take it back?</source>
   <translation>居民为什么撤回？</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>接下</translation>
  </message>
  <message>
   <source>Do not take it over</source>
   <translation>不接</translation>
  </message>
  <message>
   <source>A material was brought</source>
   <translation>材料补来了</translation>
  </message>
  <message>
   <source>Send to the department</source>
   <translation>送部门办理</translation>
  </message>
  <message>
   <source>Hand over the result</source>
   <translation>结果给居民</translation>
  </message>
  <message>
   <source>Tell the resident</source>
   <translation>答复居民</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>办结</translation>
  </message>
  <message>
   <source>Another department</source>
   <translation>转别的部门</translation>
  </message>
  <message>
   <source>Hand over to a colleague</source>
   <translation>移交同事</translation>
  </message>
  <message>
   <source>Resident takes it back</source>
   <translation>居民撤回</translation>
  </message>
  <message>
   <source>Which material was brought?</source>
   <translation>补来的是哪一份？</translation>
  </message>
  <message>
   <source>It is being worked on and will be ready by its last day</source>
   <translation>正在办，到期前能办好</translation>
  </message>
  <message>
   <source>The result is ready and can be fetched</source>
   <translation>已经办好，可以来取</translation>
  </message>
  <message>
   <source>It is not possible; the reason was explained</source>
   <translation>办不了，原因已经讲清楚</translation>
  </message>
  <message>
   <source>Why is it not granted?</source>
   <translation>为什么不批准？</translation>
  </message>
  <message>
   <source>Why does it go to {department}?</source>
   <translation>为什么转给{department}？</translation>
  </message>
  <message>
   <source>Not my field of work</source>
   <translation>不是我这一块的事</translation>
  </message>
  <message>
   <source>I am away these days</source>
   <translation>这几天我不在岗</translation>
  </message>
  <message>
   <source>It is settled otherwise</source>
   <translation>事情已经解决了</translation>
  </message>
  <message>
   <source>Every acceptance of this visit is cancelled.</source>
   <translation>这一次的受理都撤销了</translation>
  </message>
  <message>
   <source>Look at which case?</source>
   <translation>看哪一件？</translation>
  </message>
  <message>
   <source>The materials do not prove it</source>
   <translation>材料证明不了</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>Not granted</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>Here at the window</source>
   <translation>当面给</translation>
  </message>
  <message>
   <source>By post</source>
   <translation>邮寄</translation>
  </message>
  <message>
   <source>To the agent</source>
   <translation>交给代办人</translation>
  </message>
  <message>
   <source>As an electronic licence</source>
   <translation>发电子证照</translation>
  </message>
  <message>
   <source>It is their matter</source>
   <translation>属于他们管</translation>
  </message>
  <message>
   <source>They decide the next step</source>
   <translation>下一步由他们办</translation>
  </message>
  <message>
   <source>Cancel which acceptance?</source>
   <translation>撤销哪一件？</translation>
  </message>
  <message>
   <source>{name}, offered to {other}</source>
   <translation>{name}，正移交给 {other}</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>经过</translation>
  </message>
  <message>
   <source>owed, by {day}</source>
   <translation>容缺，{day}前补</translation>
  </message>
  <message>
   <source>the resident waits</source>
   <translation>居民还在等</translation>
  </message>
  <message>
   <source>given</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>now due {day}</source>
   <translation>到期日改为 {day}</translation>
  </message>
  <message>
   <source>has one under way; {words}</source>
   <translation>已有在办；{words}</translation>
  </message>
  <message>
   <source>and {n} more case</source>
   <translation>另有 {n} 件</translation>
  </message>
  <message>
   <source>and {n} more cases</source>
   <translation>另有 {n} 件</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Write a sentence, or choose one by its digit.</source>
   <translation>写一句，或按数字选一句</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>记下</translation>
  </message>
  <message>
   <source>did not take effect ({need}); {said}</source>
   <translation>没有生效（要有：{need}）；{said}</translation>
  </message>
  <message>
   <source>The last day became certain: {day}</source>
   <translation>到期日确定为 {day}</translation>
  </message>
  <message>
   <source>did not grant it</source>
   <translation>办结，不同意</translation>
  </message>
  <message>
   <source>Reminder to {name}</source>
   <translation>提醒{name}</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>This entry is not known here.</source>
   <translation>本机没有这条登记</translation>
  </message>
  <message>
   <source>Who can answer this?</source>
   <translation>这件事谁能答复？</translation>
  </message>
  <message>
   <source>It stays with you until the resident has the answer.</source>
   <translation>居民得到答复之前，一直由您跟着</translation>
  </message>
  <message>
   <source>Hand it over to whom?</source>
   <translation>移交给谁？</translation>
  </message>
  <message>
   <source>Which later day?</source>
   <translation>改到哪一天？</translation>
  </message>
  <message>
   <source>Why is no answer wanted any more?</source>
   <translation>为什么不用答复了？</translation>
  </message>
  <message>
   <source>Which case did it become?</source>
   <translation>变成了哪一件？</translation>
  </message>
  <message>
   <source>I find it out myself</source>
   <translation>我自己去问清楚</translation>
  </message>
  <message>
   <source>{n} working days, {day}</source>
   <translation>{n} 个工作日，{day}</translation>
  </message>
  <message>
   <source>Answer the resident</source>
   <translation>答复居民</translation>
  </message>
  <message>
   <source>It became a case</source>
   <translation>已转成办件</translation>
  </message>
  <message>
   <source>Promise a later day</source>
   <translation>改约答复日</translation>
  </message>
  <message>
   <source>No longer wanted</source>
   <translation>不用答复了</translation>
  </message>
  <message>
   <source>Explained; nothing more is to be done</source>
   <translation>已经讲清楚，不用再办</translation>
  </message>
  <message>
   <source>Told where and with what to apply</source>
   <translation>已告知到哪里、带什么去办</translation>
  </message>
  <message>
   <source>The department has answered and the resident was told</source>
   <translation>部门已回话，已转告居民</translation>
  </message>
  <message>
   <source>Why is a later day promised?</source>
   <translation>为什么要改期？</translation>
  </message>
  <message>
   <source>The resident said so</source>
   <translation>居民说不用了</translation>
  </message>
  <message>
   <source>Written down; the answer is due on {day}</source>
   <translation>已登记，{day}前答复</translation>
  </message>
  <message>
   <source>The department still checks it</source>
   <translation>部门还在核</translation>
  </message>
  <message>
   <source>The resident asked for it</source>
   <translation>居民要求的</translation>
  </message>
  <message>
   <source>First-asked register</source>
   <translation>首问登记</translation>
  </message>
  <message>
   <source>reply by {day}</source>
   <translation>{day}前答复</translation>
  </message>
  <message>
   <source>what cannot be done here is written down; whoever was asked first follows it</source>
   <translation>顺带问到、这里办不了的事记一笔，由首问人跟到有答复</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>问的什么事</translation>
  </message>
  <message>
   <source>Name and telephone of who asked</source>
   <translation>来问的人姓名和电话</translation>
  </message>
  <message>
   <source>Asked at</source>
   <translation>登记时间</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>来问的人</translation>
  </message>
  <message>
   <source>To be told</source>
   <translation>答复给</translation>
  </message>
  <message>
   <source>Who can answer</source>
   <translation>谁来答复</translation>
  </message>
  <message>
   <source>Reply by</source>
   <translation>答复期限</translation>
  </message>
  <message>
   <source>Whoever was asked first follows it until the resident has the answer.</source>
   <translation>谁先被问到，谁就跟到居民有答复</translation>
  </message>
  <message>
   <source>To be told: {person}</source>
   <translation>答复给：{person}</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>我要跟进</translation>
  </message>
  <message>
   <source>Nothing is due from you.</source>
   <translation>没有要跟进的</translation>
  </message>
  <message>
   <source>due or over</source>
   <translation>今明到期或逾期</translation>
  </message>
  <message>
   <source>asked first, no answer yet</source>
   <translation>首问未答复</translation>
  </message>
  <message>
   <source>resident brings material</source>
   <translation>等居民补正</translation>
  </message>
  <message>
   <source>Nothing is due from you here.</source>
   <translation>这里没有要跟进的</translation>
  </message>
  <message>
   <source>page {page} of {pages}</source>
   <translation>第 {page} 页，共 {pages} 页</translation>
  </message>
  <message>
   <source>part</source>
   <translation>换栏</translation>
  </message>
  <message>
   <source>look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Asked: {what}</source>
   <translation>首问：{what}</translation>
  </message>
  <message>
   <source>press the department</source>
   <translation>催办</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Asked first</source>
   <translation>首问</translation>
  </message>
  <message>
   <source>Materials owed</source>
   <translation>补正</translation>
  </message>
  <message>
   <source>To be answered</source>
   <translation>待答复</translation>
  </message>
  <message>
   <source>Handed to me</source>
   <translation>移交给我</translation>
  </message>
  <message>
   <source>take it over</source>
   <translation>接下</translation>
  </message>
  <message>
   <source>needs an owner</source>
   <translation>要定责任人</translation>
  </message>
  <message>
   <source>hand over the result</source>
   <translation>给结果</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>remind of the material</source>
   <translation>提醒补正</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>follow up</source>
   <translation>我要跟进</translation>
  </message>
  <message>
   <source>first-asked register</source>
   <translation>首问登记</translation>
  </message>
  <message>
   <source>take the matter out; held, cancel an acceptance</source>
   <translation>去掉事项；受理后按住撤销受理</translation>
  </message>
  <message>
   <source>write down what was asked, first-asked register</source>
   <translation>记一笔，首问登记</translation>
  </message>
  <message>
   <source>what is to be followed up</source>
   <translation>我要跟进</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>登记</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>代办人</translation>
  </message>
  <message>
   <source>household</source>
   <translation>户内</translation>
  </message>
  <message>
   <source>Who comes for the resident?</source>
   <translation>谁替居民来办？</translation>
  </message>
  <message>
   <source>How does {name} show that the resident sent them?</source>
   <translation>{name} 代办，有什么凭据？</translation>
  </message>
  <message>
   <source>Family needs none; anybody else does.</source>
   <translation>家人不用委托书，别人要</translation>
  </message>
  <message>
   <source>The household</source>
   <translation>家庭成员</translation>
  </message>
  <message>
   <source>First say who it is for: F5 or Ctrl N.</source>
   <translation>先按 F5 读卡或 Ctrl N 登记居民本人</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>别的人</translation>
  </message>
  <message>
   <source>Add a member</source>
   <translation>加一位成员</translation>
  </message>
  <message>
   <source>Nobody is entered yet. The resident becomes the head.</source>
   <translation>还没登记。登记后居民本人为户主</translation>
  </message>
  <message>
   <source>This is the resident.</source>
   <translation>这是居民本人</translation>
  </message>
  <message>
   <source>Nobody, the resident is here</source>
   <translation>没有，本人来了</translation>
  </message>
  <message>
   <source>Lay the agent's identity card on the reader, or type it in.</source>
   <translation>把代办人身份证放上读卡器，或手工填</translation>
  </message>
  <message>
   <source>To the resident</source>
   <translation>与居民的关系</translation>
  </message>
  <message>
   <source>A mandate on paper, kept here</source>
   <translation>带来委托书，已收</translation>
  </message>
  <message>
   <source>A mandate signed here by the resident</source>
   <translation>居民当面签委托书</translation>
  </message>
  <message>
   <source>Guardian or contact of this matter</source>
   <translation>作本件的监护人或联系人</translation>
  </message>
  <message>
   <source>Comes for the resident today</source>
   <translation>今天替居民来办</translation>
  </message>
  <message>
   <source>No longer lives here</source>
   <translation>不住一起了</translation>
  </message>
  <message>
   <source>Lay their identity card on the reader, or type it in.</source>
   <translation>把成员身份证放上读卡器，或手工填</translation>
  </message>
  <message>
   <source>To the head of the household</source>
   <translation>与户主的关系</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>家庭成员</translation>
  </message>
  <message>
   <source>agent: {name}, {relation}</source>
   <translation>代办人：{name}，{relation}</translation>
  </message>
  <message>
   <source>Household of {n}</source>
   <translation>家庭 {n} 人</translation>
  </message>
  <message>
   <source>registered in this street</source>
   <translation>本街道户籍</translation>
  </message>
  <message>
   <source>the resident</source>
   <translation>本人</translation>
  </message>
  <message>
   <source>head of the household</source>
   <translation>户主</translation>
  </message>
  <message>
   <source>grandchild</source>
   <translation>孙辈</translation>
  </message>
  <message>
   <source>{name} is not for this agent to ask: F11 refuses it, Ctrl U changes the agent.</source>
   <translation>{name}不能由这位代办：按 F11 不受理，或 Ctrl U 换代办人</translation>
  </message>
  <message>
   <source>The hand-over slip for {to} is printed</source>
   <translation>给{to}的交接单已打印</translation>
  </message>
  <message>
   <source>Hand-over slip</source>
   <translation>交接单</translation>
  </message>
  <message>
   <source>The place in line is kept, and what was typed goes along.</source>
   <translation>排队位置不变，填好的内容一起带过去</translation>
  </message>
  <message>
   <source>A department; I follow it until it answers</source>
   <translation>转部门答复，由我跟到有结果</translation>
  </message>
  <message>
   <source>Told and on record; the notice is printed.</source>
   <translation>已一次告知并留存，告知单已打印</translation>
  </message>
  <message>
   <source>The resident cannot read the screen</source>
   <translation>居民看不清小屏</translation>
  </message>
  <message>
   <source>The resident cannot write on it</source>
   <translation>居民不便在屏上签字</translation>
  </message>
  <message>
   <source>There is no screen, or it does not work</source>
   <translation>没有小屏，或小屏坏了</translation>
  </message>
  <message>
   <source>The resident wants paper</source>
   <translation>居民要纸质签字</translation>
  </message>
  <message>
   <source>Why is it signed on paper?</source>
   <translation>为什么用纸质签字？</translation>
  </message>
  <message>
   <source>The signed papers are kept with the case; the reason is on record.</source>
   <translation>签好的纸收进这一件里，原因会记下来</translation>
  </message>
  <message>
   <source>accept, signed on paper</source>
   <translation>受理，纸质签字</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Lives at</source>
   <translation>现住</translation>
  </message>
  <message>
   <source>Still owed: {name}, by {day}</source>
   <translation>还差{name}，{day}前补</translation>
  </message>
  <message>
   <source>send to the resident, accept and print</source>
   <translation>发给居民核对，受理并打印</translation>
  </message>
  <message>
   <source>ask the resident for a rating</source>
   <translation>请居民评价</translation>
  </message>
  <message>
   <source>show the receipt's code to the resident</source>
   <translation>把回执二维码给居民看</translation>
  </message>
  <message>
   <source>let the resident type the number</source>
   <translation>请居民自己输号码</translation>
  </message>
  <message>
   <source>It was changed since the resident signed. Send it again with F9.</source>
   <translation>居民签字后内容改过了，按 F9 再发一次</translation>
  </message>
  <message>
   <source>There is no resident's screen at this window.</source>
   <translation>这个窗口没接居民小屏</translation>
  </message>
  <message>
   <source>See how it stands: {n}</source>
   <translation>查办到哪一步：{n}</translation>
  </message>
  <message>
   <source>The resident types it now.</source>
   <translation>请居民在小屏上输入</translation>
  </message>
  <message>
   <source>Accept first; the resident rates what was done.</source>
   <translation>先受理，办完了再请居民评价</translation>
  </message>
  <message>
   <source>The resident has rated.</source>
   <translation>居民已评价</translation>
  </message>
  <message>
   <source>The resident says that something is wrong. Ask what.</source>
   <translation>居民说有错，问一下哪里不对</translation>
  </message>
  <message>
   <source>The resident has typed it.</source>
   <translation>居民输好了</translation>
  </message>
  <message>
   <source>on the screen</source>
   <translation>已发到小屏</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Sign on paper instead</source>
   <translation>改用纸签字</translation>
  </message>
  <message>
   <source>The screen is gone; it is shown again as soon as it is back.</source>
   <translation>小屏断了，接上后会再显示</translation>
  </message>
  <message>
   <source>Waiting for the resident</source>
   <translation>等居民确认</translation>
  </message>
  <message>
   <source>who checks, signs and confirms at the small screen.</source>
   <translation>居民正在小屏上核对、签字</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>扫描件</translation>
  </message>
  <message>
   <source>materials: how it was taken, scans</source>
   <translation>材料：怎么收的、扫描件</translation>
  </message>
  <message>
   <source>Scan or photograph it</source>
   <translation>扫描或拍照</translation>
  </message>
  <message>
   <source>Other windows have just called those who were waiting.</source>
   <translation>在等的人刚被别的窗口叫走了</translation>
  </message>
  <message>
   <source>{number} was called at two windows</source>
   <translation>{number} 被两个窗口叫了</translation>
  </message>
  <message>
   <source>The ticket is yours. If nobody comes, the person stands at window {other}.</source>
   <translation>这个号归您这里。没人过来的话，人在 {other} 号窗口</translation>
  </message>
  <message>
   <source>Window {window} has the ticket now.</source>
   <translation>这个号现在归 {window} 号窗口</translation>
  </message>
  <message>
   <source>The ticket is at no window any more.</source>
   <translation>这个号已经不在任何窗口了</translation>
  </message>
  <message>
   <source>I have read this</source>
   <translation>知道了</translation>
  </message>
  <message>
   <source>Send the person to window {window}</source>
   <translation>请居民去 {window} 号窗口</translation>
  </message>
  <message>
   <source>The person stands here: take the ticket over</source>
   <translation>人就在我这里：号转到我这里</translation>
  </message>
  <message>
   <source>Window {other} called it at {theirs}, without knowing of your call at {mine}.</source>
   <translation>您 {mine} 先叫了号，{other} 号窗口断网不知道，{theirs} 又叫了一次。</translation>
  </message>
  <message>
   <source>You called it at {mine}, without knowing that window {other} had called it at {theirs}.</source>
   <translation>{other} 号窗口 {theirs} 先叫了号，您断网不知道，{mine} 又叫了一次。</translation>
  </message>
  <message>
   <source>No case of this visit waits for this material any more.</source>
   <translation>这次办的事项都不再等这份材料了。</translation>
  </message>
  <message>
   <source>{name} was brought</source>
   <translation>{name}补来了</translation>
  </message>
  <message>
   <source>The case goes on, and a receipt of it is printed for the resident.</source>
   <translation>这件接着往下办，同时给居民打一张补交凭证。</translation>
  </message>
  <message>
   <source>Brought later: {name}</source>
   <translation>补交：{name}</translation>
  </message>
  <message>
   <source>It is on record; the receipt of it is printed</source>
   <translation>已经记下，补交凭证已打印</translation>
  </message>
  <message>
   <source>All of them, seen and complete</source>
   <translation>全都补齐了，看过，没问题</translation>
  </message>
  <message>
   <source>Seen and complete</source>
   <translation>看过，没问题</translation>
  </message>
  <message>
   <source>Receipt of materials brought later</source>
   <translation>补交材料凭证</translation>
  </message>
  <message>
   <source>goes on when everything is there</source>
   <translation>其余的补齐了再往下办</translation>
  </message>
  <message>
   <source>goes on</source>
   <translation>接着往下办</translation>
  </message>
  <message>
   <source>goes on, last day {due}</source>
   <translation>接着往下办，最迟 {due}</translation>
  </message>
  <message>
   <source>Still missing: {names}</source>
   <translation>还差：{names}</translation>
  </message>
  <message>
   <source>Nothing is missing any more.</source>
   <translation>材料都齐了，不用再跑。</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>受理编号</translation>
  </message>
  <message>
   <source>Brought at</source>
   <translation>补交时间</translation>
  </message>
  <message>
   <source>Received now</source>
   <translation>这次收到</translation>
  </message>
  <message>
   <source>my roster, and swaps with colleagues</source>
   <translation>我的排班，和同事换班</translation>
  </message>
  <message>
   <source>My roster</source>
   <translation>我的排班</translation>
  </message>
  <message>
   <source>published places of the next four weeks</source>
   <translation>今后四周已发布的班次</translation>
  </message>
  <message>
   <source>another line</source>
   <translation>换一行</translation>
  </message>
  <message>
   <source>agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>do not swap</source>
   <translation>不换</translation>
  </message>
  <message>
   <source>ask for a swap</source>
   <translation>想换班</translation>
  </message>
  <message>
   <source>No roster is published that has you in it. The station head publishes it.</source>
   <translation>还没有发布排到您的班表，由站长发布</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>等您答复</translation>
  </message>
  <message>
   <source>waits for the answer</source>
   <translation>等对方答复</translation>
  </message>
  <message>
   <source>{name} would like to swap with you</source>
   <translation>{name}想和您换班</translation>
  </message>
  <message>
   <source>you give {mine}; you get {theirs}</source>
   <translation>您让出 {mine}；换来 {theirs}</translation>
  </message>
  <message>
   <source>you asked to swap {place}</source>
   <translation>您想换掉 {place}</translation>
  </message>
  <message>
   <source>for {place}</source>
   <translation>换成 {place}</translation>
  </message>
  <message>
   <source>window {n}</source>
   <translation>{n} 号窗口</translation>
  </message>
  <message>
   <source>help and home visits</source>
   <translation>帮办和走访</translation>
  </message>
  <message>
   <source>on duty</source>
   <translation>值班</translation>
  </message>
  <message>
   <source>You have asked for this place already; take that back first.</source>
   <translation>这个班您已经找人换了，先收回那一次</translation>
  </message>
  <message>
   <source>Nobody can swap this place with you by the rules.</source>
   <translation>按规则没有人能和您换这个班</translation>
  </message>
  <message>
   <source>Swap {place} for</source>
   <translation>把 {place} 换成</translation>
  </message>
  <message>
   <source>{name} sees it at the next sign-in and under Ctrl R.</source>
   <translation>{name}下次登录时会看到，按 Ctrl R 也能看到</translation>
  </message>
  <message>
   <source>Swapped; the roster says so from now on.</source>
   <translation>换好了，班表已经改过来</translation>
  </message>
  <message>
   <source>Declined.</source>
   <translation>已答复不换</translation>
  </message>
  <message>
   <source>Taken back.</source>
   <translation>已收回</translation>
  </message>
  <message>
   <source>A colleague would like to swap a place with you: Ctrl R.</source>
   <translation>有一位同事想和您换班，按 Ctrl R 看</translation>
  </message>
  <message>
   <source>{n} colleagues would like to swap a place with you: Ctrl R.</source>
   <translation>有 {n} 位同事想和您换班，按 Ctrl R 看</translation>
  </message>
  <message>
   <source>Rated by the resident</source>
   <translation>居民评价了</translation>
  </message>
  <message>
   <source>Ask to sign, accept {n}</source>
   <translation>请居民确认签字，受理 {n} 件</translation>
  </message>
  <message>
   <source>Accepted as soon as the resident confirms on the small screen; one receipt.</source>
   <translation>居民在小屏点“都对，确认”后自动受理，打印 1 张回执</translation>
  </message>
  <message>
   <source>Small screen</source>
   <translation>小屏</translation>
  </message>
  <message>
   <source>added already</source>
   <translation>已在这次里</translation>
  </message>
  <message>
   <source>Chosen by your skills; a letter takes a class or leaves it out.</source>
   <translation>按您的上岗资格勾好了，按字母可增减。</translation>
  </message>
  <message>
   <source>{n} so far</source>
   <translation>{n} 条</translation>
  </message>
  <message>
   <source>Last {number}</source>
   <translation>上一位 {number}</translation>
  </message>
  <message>
   <source>rated (last)</source>
   <translation>已评价</translation>
  </message>
  <message>
   <source>not rated (last)</source>
   <translation>未评价</translation>
  </message>
  <message>
   <source>{n} to sign</source>
   <translation>待签 {n} 份</translation>
  </message>
  <message>
   <source>materials complete</source>
   <translation>材料已齐</translation>
  </message>
  <message>
   <source>{n} minute</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>Issued {time}, {wait}</source>
   <translation>{time} 取号，{wait}</translation>
  </message>
  <message>
   <source>{n} for this window</source>
   <translation>本窗口可接 {n} 人</translation>
  </message>
  <message>
   <source>Note it down</source>
   <translation>记一笔</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>rating</source>
   <translation>请评价</translation>
  </message>
  <message>
   <source>First visit this year</source>
   <translation>今年第一次来</translation>
  </message>
  <message>
   <source>the register says {name}</source>
   <translation>登记簿上是 {name}</translation>
  </message>
 </context>
</TS>
