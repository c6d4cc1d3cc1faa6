<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>office</name>
  <message>
   <source>Tickets today</source>
   <translation>今天取号</translation>
  </message>
  <message>
   <source>persons (office)</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Waiting now</source>
   <translation>现在等候</translation>
  </message>
  <message>
   <source>longest {minutes} min</source>
   <translation>最长 {minutes} 分钟</translation>
  </message>
  <message>
   <source>Accepted today</source>
   <translation>今天受理</translation>
  </message>
  <message>
   <source>cases (office)</source>
   <translation>件</translation>
  </message>
  <message>
   <source>{n} done at once</source>
   <translation>{n} 件当场办结</translation>
  </message>
  <message>
   <source>Ratings (office)</source>
   <translation>评价</translation>
  </message>
  <message>
   <source>satisfied (office)</source>
   <translation>满意</translation>
  </message>
  <message>
   <source>{n} received</source>
   <translation>收到 {n} 条</translation>
  </message>
  <message>
   <source>nothing to compare with yet</source>
   <translation>上周没有可比的</translation>
  </message>
  <message>
   <source>{n} more than last {weekday}</source>
   <translation>比上{weekday}多 {n} 人</translation>
  </message>
  <message>
   <source>{n} fewer than last {weekday}</source>
   <translation>比上{weekday}少 {n} 人</translation>
  </message>
  <message>
   <source>Mean wait (office)</source>
   <translation>平均等候</translation>
  </message>
  <message>
   <source>nobody was called yet</source>
   <translation>还没有叫过号</translation>
  </message>
  <message>
   <source>min (office)</source>
   <translation>分</translation>
  </message>
  <message>
   <source>s (office)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>goal: within {n} min</source>
   <translation>目标 {n} 分钟以内</translation>
  </message>
  <message>
   <source>all in good time</source>
   <translation>都在正常时长内</translation>
  </message>
  <message>
   <source>window {n} is serving for {minutes} min</source>
   <translation>{n} 号窗口已服务 {minutes} 分钟</translation>
  </message>
  <message>
   <source>open, {n} away</source>
   <translation>开，{n} 暂离</translation>
  </message>
  <message>
   <source>open (office)</source>
   <translation>开</translation>
  </message>
  <message>
   <source>calling (office)</source>
   <translation>呼叫中</translation>
  </message>
  <message>
   <source>away (office)</source>
   <translation>暂离</translation>
  </message>
  <message>
   <source>nobody here</source>
   <translation>没人</translation>
  </message>
  <message>
   <source>free (office)</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>people go to {place}</source>
   <translation>请到 {place}</translation>
  </message>
  <message>
   <source>issued (legend)</source>
   <translation>取号</translation>
  </message>
  <message>
   <source>done (legend)</source>
   <translation>办完</translation>
  </message>
  <message>
   <source>Notice on the big screen</source>
   <translation>大屏公告</translation>
  </message>
  <message>
   <source>Day report</source>
   <translation>今天的日报</translation>
  </message>
  <message>
   <source>The hall now</source>
   <translation>大厅实况</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Ticket (office)</source>
   <translation>号</translation>
  </message>
  <message>
   <source>Time used</source>
   <translation>已用</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>办理</translation>
  </message>
  <message>
   <source>Visits (office)</source>
   <translation>接待</translation>
  </message>
  <message>
   <source>Cases (office)</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Waiting (office)</source>
   <translation>等候</translation>
  </message>
  <message>
   <source>Newcomer waits</source>
   <translation>现在取号要等</translation>
  </message>
  <message>
   <source>Done (office)</source>
   <translation>办完</translation>
  </message>
  <message>
   <source>Tickets and finished visits per half hour</source>
   <translation>每半小时 取号和办完</translation>
  </message>
  <message>
   <source>Take down</source>
   <translation>撤下</translation>
  </message>
  <message>
   <source>{low} to {high} min</source>
   <translation>{low} 到 {high} 分钟</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>The report is being made.</source>
   <translation>正在生成日报</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}</source>
   <translation>文件写不进去：{reason}</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>已存到 {path}</translation>
  </message>
  <message>
   <source>Station head's desk</source>
   <translation>站长工作台</translation>
  </message>
  <message>
   <source>Notice (60 characters at most)</source>
   <translation>公告内容（最多 60 字）</translation>
  </message>
  <message>
   <source>Show it now</source>
   <translation>马上显示</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Station Desk: office</source>
   <translation>便民服务台：站长</translation>
  </message>
  <message>
   <source>Sign off</source>
   <translation>退出登录</translation>
  </message>
  <message>
   <source>{name}, station head</source>
   <translation>{name} 站长</translation>
  </message>
  <message>
   <source>Cases (page)</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>agree (decision)</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>do not agree (decision)</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>result handed over</source>
   <translation>结果已送达</translation>
  </message>
  <message>
   <source>told on the way</source>
   <translation>告知进展</translation>
  </message>
  <message>
   <source>agree to the days</source>
   <translation>同意延期</translation>
  </message>
  <message>
   <source>do not agree to the days</source>
   <translation>不同意延期</translation>
  </message>
  <message>
   <source>Press for it</source>
   <translation>督办</translation>
  </message>
  <message>
   <source>Take it up</source>
   <translation>接收</translation>
  </message>
  <message>
   <source>Send elsewhere</source>
   <translation>转办</translation>
  </message>
  <message>
   <source>More days</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>End it, by two persons</source>
   <translation>终止，要双人确认</translation>
  </message>
  <message>
   <source>Reason (act)</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Writing it down</source>
   <translation>正在登记</translation>
  </message>
  <message>
   <source>What the resident gets</source>
   <translation>给居民的答复</translation>
  </message>
  <message>
   <source>In words the resident understands</source>
   <translation>用居民听得懂的话写</translation>
  </message>
  <message>
   <source>To which department</source>
   <translation>转给哪个部门</translation>
  </message>
  <message>
   <source>How many more working days</source>
   <translation>延长几个工作日</translation>
  </message>
  <message>
   <source>What the resident was told</source>
   <translation>怎么跟居民说的</translation>
  </message>
  <message>
   <source>Second person: staff number</source>
   <translation>第二人工号</translation>
  </message>
  <message>
   <source>Second person: PIN</source>
   <translation>第二人密码</translation>
  </message>
  <message>
   <source>Law and article, if any</source>
   <translation>法律依据（如有）</translation>
  </message>
  <message>
   <source>More days were asked for</source>
   <translation>有人申请延期</translation>
  </message>
  <message>
   <source>{name}, offered to {to}</source>
   <translation>{name}（已请 {to} 接手）</translation>
  </message>
  <message>
   <source>Show (person)</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Choose a case at the left.</source>
   <translation>请在左边选一件</translation>
  </message>
  <message>
   <source>{day} (for the time being)</source>
   <translation>{day}（暂定）</translation>
  </message>
  <message>
   <source>ID number</source>
   <translation>证件号</translation>
  </message>
  <message>
   <source>Phone (case)</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Works on it</source>
   <translation>办理人</translation>
  </message>
  <message>
   <source>Last day (case)</source>
   <translation>最迟办结</translation>
  </message>
  <message>
   <source>{n} received, {owed} owed</source>
   <translation>收 {n} 份，欠 {owed} 份</translation>
  </message>
  <message>
   <source>Same visit</source>
   <translation>同批办理</translation>
  </message>
  <message>
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <source>female (case)</source>
   <translation>女</translation>
  </message>
  <message>
   <source>male (case)</source>
   <translation>男</translation>
  </message>
  <message>
   <source>only this matter</source>
   <translation>只有这一件</translation>
  </message>
  <message>
   <source>Limit (case)</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>受理编号</translation>
  </message>
  <message>
   <source>Matter (case)</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>Who works on it</source>
   <translation>现在谁在办</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>到哪一步</translation>
  </message>
  <message>
   <source>rather satisfied</source>
   <translation>基本满意</translation>
  </message>
  <message>
   <source>the last day comes near</source>
   <translation>快到期了</translation>
  </message>
  <message>
   <source>the last day is here</source>
   <translation>今明到期</translation>
  </message>
  <message>
   <source>overdue, the station head is told</source>
   <translation>已逾期，升级到站长</translation>
  </message>
  <message>
   <source>overdue, the street is told</source>
   <translation>已逾期，升级到街道</translation>
  </message>
  <message>
   <source>overdue, the district is told</source>
   <translation>已逾期，升级到区</translation>
  </message>
  <message>
   <source>promised in {n} working days</source>
   <translation>承诺 {n} 个工作日</translation>
  </message>
  <message>
   <source>{n} years old</source>
   <translation>{n} 岁</translation>
  </message>
  <message>
   <source>{day}, now certain</source>
   <translation>确定为 {day}</translation>
  </message>
  <message>
   <source>the year's working days were proclaimed</source>
   <translation>当年工作日安排已公布</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message>
   <source>decided at once (case)</source>
   <translation>即办件</translation>
  </message>
  <message>
   <source>promised in {n} calendar days</source>
   <translation>承诺 {n} 天</translation>
  </message>
  <message>
   <source>It was due on {day}. Decide today, or ask for an extension with the reason. The first-asked worker {name} has been told.</source>
   <translation>应在 {day}前办结。请今天办结，或写明原因申请延期；系统会通知首问人 {name}</translation>
  </message>
  <message>
   <source>The department has decided; the resident does not know yet. {name} has to tell them.</source>
   <translation>部门已有决定，居民还不知道。请 {name} 尽快答复居民</translation>
  </message>
  <message>
   <source>{n} facts from elsewhere did not count, because they were not possible when their turn came. They are in the timeline.</source>
   <translation>有 {n} 条别处传来的记录当时不能成立，没有生效，已在经过里标出</translation>
  </message>
  <message>
   <source>System:</source>
   <translation>系统：</translation>
  </message>
  <message>
   <source>told: {to}</source>
   <translation>已通知 {to}</translation>
  </message>
  <message>
   <source>The resident:</source>
   <translation>居民：</translation>
  </message>
  <message>
   <source>did not count: {why}</source>
   <translation>没有生效：{why}</translation>
  </message>
  <message>
   <source>to {to}</source>
   <translation>转给 {to}</translation>
  </message>
  <message>
   <source>{n} more days</source>
   <translation>延长 {n} 天</translation>
  </message>
  <message>
   <source>denied (decision)</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>last day now {day}</source>
   <translation>最后一天改为 {day}</translation>
  </message>
  <message>
   <source>all (cases)</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>to watch</source>
   <translation>要盯的</translation>
  </message>
  <message>
   <source>overdue (cases)</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>red light</source>
   <translation>红灯</translation>
  </message>
  <message>
   <source>yellow light</source>
   <translation>黄灯</translation>
  </message>
  <message>
   <source>stopped (cases)</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>done (cases)</source>
   <translation>已办结</translation>
  </message>
  <message>
   <source>Department (filter)</source>
   <translation>部门</translation>
  </message>
  <message>
   <source>number or name, key /</source>
   <translation>编号或姓名，按 /</translation>
  </message>
  <message>
   <source>another case</source>
   <translation>换一件</translation>
  </message>
  <message>
   <source>by department</source>
   <translation>按部门看</translation>
  </message>
  <message>
   <source>{n} under way, {watched} to watch</source>
   <translation>在办 {n} 件，要盯的 {watched} 件</translation>
  </message>
  <message>
   <source>Nothing found. Try the end of the number, or the family name.</source>
   <translation>没有找到。换编号的后几位或姓试试</translation>
  </message>
  <message>
   <source>Nothing of this kind now.</source>
   <translation>现在没有这类办件</translation>
  </message>
  <message>
   <source>all departments</source>
   <translation>全部部门</translation>
  </message>
  <message>
   <source>The colleague's number or PIN is wrong.</source>
   <translation>第二人的工号或密码不对</translation>
  </message>
  <message>
   <source>It is written down</source>
   <translation>已记下</translation>
  </message>
  <message>
   <source>Only a grade that was given as not good is called back.</source>
   <translation>只有不满意的评价才需要回访</translation>
  </message>
  <message>
   <source>This grade was settled already.</source>
   <translation>这条评价已经处理完了</translation>
  </message>
  <message>
   <source>Write what the resident said and what was done.</source>
   <translation>请写明居民怎么说、做了什么</translation>
  </message>
  <message>
   <source>It has to be mended within {most} working days from today.</source>
   <translation>请填从今天起几个工作日内改好，最多 {most} 个</translation>
  </message>
  <message>
   <source>nobody answered</source>
   <translation>没有联系上</translation>
  </message>
  <message>
   <source>mended at once</source>
   <translation>立行立改</translation>
  </message>
  <message>
   <source>into the ledger, with a last day</source>
   <translation>列入台账，限期整改</translation>
  </message>
  <message>
   <source>explained, nothing was wrong</source>
   <translation>已说明，做法没有不对</translation>
  </message>
  <message>
   <source>given by mistake, not counted</source>
   <translation>误评，复核后不采纳</translation>
  </message>
  <message>
   <source>over time (call)</source>
   <translation>已超时</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>不到 1 小时</translation>
  </message>
  <message>
   <source>{n} hour left</source>
   <translation>剩 {n} 小时</translation>
  </message>
  <message>
   <source>{n} hours left</source>
   <translation>剩 {n} 小时</translation>
  </message>
  <message>
   <source>tried {n} time</source>
   <translation>打过 {n} 次</translation>
  </message>
  <message>
   <source>tried {n} times</source>
   <translation>打过 {n} 次</translation>
  </message>
  <message>
   <source>to be called</source>
   <translation>待回访</translation>
  </message>
  <message>
   <source>in the ledger</source>
   <translation>整改中</translation>
  </message>
  <message>
   <source>settled (grade)</source>
   <translation>已处理</translation>
  </message>
  <message>
   <source>{what}: {day}</source>
   <translation>{what}，{day}</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>时限</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>评价</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>评价时间</translation>
  </message>
  <message>
   <source>Served by</source>
   <translation>接待人</translation>
  </message>
  <message>
   <source>What was wrong</source>
   <translation>不满意的原因</translation>
  </message>
  <message>
   <source>another grade</source>
   <translation>换一条</translation>
  </message>
  <message>
   <source>Call back</source>
   <translation>回访</translation>
  </message>
  <message>
   <source>Ratings (page)</source>
   <translation>评价回访</translation>
  </message>
  <message>
   <source>{n} of late, {low} of them low, {open} to be answered</source>
   <translation>最近 {n} 条，差评 {low} 条，待回访 {open} 条</translation>
  </message>
  <message>
   <source>A low grade is called back within {hours} hours; what is in the ledger is mended within {days} working days. No answer is not a good grade.</source>
   <translation>差评 {hours} 小时内回访；列入台账的 {days} 个工作日内改好。没有评价的，不算好评</translation>
  </message>
  <message>
   <source>Nothing is left to do for this grade.</source>
   <translation>这条评价不用再处理</translation>
  </message>
  <message>
   <source>Nobody has rated yet.</source>
   <translation>还没有人评价</translation>
  </message>
  <message>
   <source>nothing was named</source>
   <translation>没有说原因</translation>
  </message>
  <message>
   <source>Receipt (rating)</source>
   <translation>回执号</translation>
  </message>
  <message>
   <source>no phone is known</source>
   <translation>没有留电话</translation>
  </message>
  <message>
   <source>What came of the call</source>
   <translation>回访结果</translation>
  </message>
  <message>
   <source>What the resident said, and what was done</source>
   <translation>居民怎么说，做了什么</translation>
  </message>
  <message>
   <source>Mended within how many working days from today</source>
   <translation>从今天起几个工作日内改好</translation>
  </message>
  <message>
   <source>print what the page shows</source>
   <translation>打印本页</translation>
  </message>
  <message>
   <source>keep what was changed</source>
   <translation>保存改动</translation>
  </message>
  <message>
   <source>find on this page</source>
   <translation>在本页查找</translation>
  </message>
  <message>
   <source>close; back to the first page</source>
   <translation>关掉一层；回到首页</translation>
  </message>
  <message>
   <source>What else a page can do stands at its foot.</source>
   <translation>每页自己的键写在页面底部</translation>
  </message>
  <message>
   <source>filter (key)</source>
   <translation>换筛选</translation>
  </message>
  <message>
   <source>Another hall of the street</source>
   <translation>看街道里的别的大厅</translation>
  </message>
  <message>
   <source>Notices of a hall are written at the hall.</source>
   <translation>大厅的通知在那个大厅写。</translation>
  </message>
  <message>
   <source>This is done at {hall}.</source>
   <translation>这件事在{hall}办理。</translation>
  </message>
  <message>
   <source>has rated</source>
   <translation>评价了</translation>
  </message>
  <message>
   <source>Somebody else answers</source>
   <translation>改由别人答复</translation>
  </message>
  <message>
   <source>Why does somebody else answer?</source>
   <translation>为什么改由别人答复？</translation>
  </message>
  <message>
   <source>The first worker is on leave</source>
   <translation>首问的人休假</translation>
  </message>
  <message>
   <source>It is another worker's field</source>
   <translation>属于别人的业务</translation>
  </message>
  <message>
   <source>Who answers from now on?</source>
   <translation>今后由谁答复？</translation>
  </message>
  <message>
   <source>Take it over (action)</source>
   <translation>接办</translation>
  </message>
  <message>
   <source>Answer (action)</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>first asked: {name}</source>
   <translation>首问 {name}</translation>
  </message>
  <message>
   <source>Answer: {what}</source>
   <translation>答复居民：{what}</translation>
   </message>
   <message>
   <source>slip of what was brought later (record)</source>
   <translation>补交材料凭证</translation>
  </message>
  <message>
   <source>statement for a resident (record)</source>
   <translation>居民说明单</translation>
  </message>
  <message>
   <source>ticket (record)</source>
   <translation>小票</translation>
  </message>
  <message>
   <source>kiosk {number}</source>
   <translation>自助机 {number}</translation>
  </message>
  <message>
   <source>trial window {number}</source>
   <translation>演练窗口 {number}</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>后台</translation>
  </message>
  <message>
   <source>a window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>the setting up</source>
   <translation>初始设置</translation>
  </message>
  <message>
   <source>the exchange with the city</source>
   <translation>与市里同步</translation>
  </message>
  <message>
   <source>the printing</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>the watch over limits</source>
   <translation>期限值守</translation>
  </message>
  <message>
   <source>a trial</source>
   <translation>演练</translation>
  </message>
  <message>
   <source>this desk</source>
   <translation>本机</translation>
  </message>
  <message>
   <source>Its versions</source>
   <translation>看版本</translation>
  </message>
  <message>
   <source>{day}, refreshed every {n} seconds</source>
   <translation>{day}，每 {n} 秒刷新</translation>
  </message>
  <message>
   <source>and {n} more (things)</source>
   <translation>还有 {n} 项</translation>
  </message>
  <message>
   <source>all who could are at other places; away: {away}</source>
   <translation>能来的人都在别的位置；请假：{away}</translation>
  </message>
  <message>
   <source>Tables (charts)</source>
   <translation>看表格</translation>
  </message>
  <message>
   <source>the page above or below in the list</source>
   <translation>列表里的上一页、下一页</translation>
  </message>
  <message>
   <source>Lock (office)</source>
   <translation>锁屏</translation>
  </message>
  <message>
   <source>There is no case behind this line that could be shown.</source>
   <translation>这一行背后没有可看的办件</translation>
  </message>
  <message>
   <source>the report of this day</source>
   <translation>看这一天的报表</translation>
  </message>
  <message>
   <source>the report of this month</source>
   <translation>看这个月的报表</translation>
  </message>
  <message>
   <source>a command at this machine</source>
   <translation>本机上的命令</translation>
  </message>
  <message>
   <source>This hall has no windows yet.</source>
   <translation>这个大厅还没有窗口</translation>
  </message>
  <message>
   <source>Stop the clock</source>
   <translation>停表</translation>
  </message>
  <message>
   <source>Let the clock go on</source>
   <translation>恢复计时</translation>
  </message>
  <message>
   <source>One of the two has to be the station head.</source>
   <translation>两人里要有一位是站长</translation>
  </message>
 </context>
</TS>
