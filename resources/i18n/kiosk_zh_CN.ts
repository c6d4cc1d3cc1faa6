<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>kiosk</name>
  <message>
   <source>Station Desk: kiosk</source>
   <translation>自助机</translation>
  </message>
  <message>
   <source>For staff</source>
   <translation>工作人员</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工号</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>The kiosk cannot do this now. Please go to a window.</source>
   <translation>这台机器暂时办不了，请到窗口</translation>
  </message>
  <message>
   <source>no window yet</source>
   <translation>现在没有窗口</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>约 {n} 分钟</translation>
  </message>
  <message>
   <source>about {low} to {high} min</source>
   <translation>约 {low} 到 {high} 分钟</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Read to me</source>
   <translation>读给我听</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>普通版</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>低位</translation>
  </message>
  <message>
   <source>Low reach</source>
   <translation>低位操作</translation>
  </message>
  <message>
   <source>Touch to start</source>
   <translation>点一下屏幕开始</translation>
  </message>
  <message>
   <source>Come once,
get several things done</source>
   <translation>来这里
一次办好几件</translation>
  </message>
  <message>
   <source>Papers are handed in only once</source>
   <translation>低保、养老、残疾人证，材料只交一遍</translation>
  </message>
  <message>
   <source>Touch the screen to start</source>
   <translation>点一下屏幕开始</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>waiting now</source>
   <translation>现在等候</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>不开放</translation>
  </message>
  <message>
   <source>open today</source>
   <translation>今天开放</translation>
  </message>
  <message>
   <source>windows open</source>
   <translation>窗口开放</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>等候 {n} 人</translation>
  </message>
  <message>
   <source>Take a ticket</source>
   <translation>取号办事</translation>
  </message>
  <message>
   <source>one tap, the ticket comes at once</source>
   <translation>点一下，马上出号</translation>
  </message>
  <message>
   <source>Other services</source>
   <translation>其他服务</translation>
  </message>
  <message>
   <source>Guides</source>
   <translation>办事指南</translation>
  </message>
  <message>
   <source>About the hall</source>
   <translation>便民服务</translation>
  </message>
  <message>
   <source>{name}, your card was read.</source>
   <translation>{name}，读到您的身份证了。</translation>
  </message>
  <message>
   <source>You go first. Now tap what it is about.</source>
   <translation>您可以优先，请点要办的事</translation>
  </message>
  <message>
   <source>Now tap what it is about.</source>
   <translation>请点要办的事</translation>
  </message>
  <message>
   <source>Hello, what is it about?</source>
   <translation>您好，来办什么事？</translation>
  </message>
  <message>
   <source>Tap a large button; if unsure, call us</source>
   <translation>点下面的大按钮，不会用就叫人</translation>
  </message>
  <message>
   <source>{n} before you, older people first</source>
   <translation>前面等 {n} 人，老人优先</translation>
  </message>
  <message>
   <source>we come at once</source>
   <translation>工作人员马上过来</translation>
  </message>
  <message>
   <source>What to bring</source>
   <translation>要带什么</translation>
  </message>
  <message>
   <source>Telephone and hours</source>
   <translation>电话和时间</translation>
  </message>
  <message>
   <source>Here is your ticket</source>
   <translation>取号成功，请拿好小票</translation>
  </message>
  <message>
   <source>please wait</source>
   <translation>请稍候</translation>
  </message>
  <message>
   <source>Before you</source>
   <translation>前面等候</translation>
  </message>
  <message>
   <source>About your turn</source>
   <translation>大概叫到您</translation>
  </message>
  <message>
   <source>65 or older: first</source>
   <translation>65 岁以上优先</translation>
  </message>
  <message>
   <source>Sit in the waiting area, watch the screen, listen for your number</source>
   <translation>请在一楼等候区坐，看大屏、听叫号</translation>
  </message>
  <message>
   <source>No paper came out. Remember the number or photograph it; it is valid.</source>
   <translation>没出纸。请记住号码或拍下来，号有效</translation>
  </message>
  <message>
   <source>Your ticket is being printed; take it below the screen</source>
   <translation>小票正在打印，从屏幕下方的出口取</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>没出纸，再打一张</translation>
  </message>
  <message>
   <source>Give this ticket back</source>
   <translation>不办了，退掉这个号</translation>
  </message>
  <message>
   <source>back in {n} s</source>
   <translation>{n} 秒后回首页</translation>
  </message>
  <message>
   <source>A moment more</source>
   <translation>再看一会儿</translation>
  </message>
  <message>
   <source>While you wait: {matter}</source>
   <translation>等候时先看看：{matter}</translation>
  </message>
  <message>
   <source>have the original ready</source>
   <translation>请准备好原件</translation>
  </message>
  <message>
   <source>not needed</source>
   <translation>免交</translation>
  </message>
  <message>
   <source>Guides: what to bring</source>
   <translation>办事指南</translation>
  </message>
  <message>
   <source>formerly {name}</source>
   <translation>原来叫{name}</translation>
  </message>
  <message>
   <source>done at once</source>
   <translation>当场办结</translation>
  </message>
  <message>
   <source>Nothing found. Try other letters, or call for help.</source>
   <translation>没找到。换几个字母，或叫人帮忙</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Next page ({n}/{all})</source>
   <translation>下一页（{n}/{all}）</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>{n} working days</source>
   <translation>{n} 个工作日</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>no charge</source>
   <translation>不收钱</translation>
  </message>
  <message>
   <source>{n} yuan</source>
   <translation>{n} 元</translation>
  </message>
  <message>
   <source>Bring {n} things, {time}, {money}</source>
   <translation>带 {n} 样东西，{time}，{money}</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>多久办好</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>收费</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>现在等候</translation>
  </message>
  <message>
   <source>{name}: not needed</source>
   <translation>{name}不用带</translation>
  </message>
  <message>
   <source>the system finds it</source>
   <translation>系统能查到</translation>
  </message>
  <message>
   <source>Who may</source>
   <translation>谁能办</translation>
  </message>
  <message>
   <source>Back to what to bring</source>
   <translation>看要带什么</translation>
  </message>
  <message>
   <source>Law and full text</source>
   <translation>看全文和依据</translation>
  </message>
  <message>
   <source>Take a ticket for this</source>
   <translation>取号，去办这件事</translation>
  </message>
  <message>
   <source>Decided by: {name}</source>
   <translation>承办：{name}</translation>
  </message>
  <message>
   <source>Promise: {time}</source>
   <translation>承诺时限：{time}</translation>
  </message>
  <message>
   <source>Basis: {law}, {article}</source>
   <translation>依据：{law}{article}</translation>
  </message>
  <message>
   <source>Result: {result}</source>
   <translation>办好给您：{result}</translation>
  </message>
  <message>
   <source>Formerly: {names}</source>
   <translation>旧名：{names}</translation>
  </message>
  <message>
   <source>Limits and lists are this hall's own; ask at a window when in doubt.</source>
   <translation>时限和材料以本大厅公布的为准，拿不准请问窗口</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Open today</source>
   <translation>今天开放</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>City hotline</source>
   <translation>市民热线</translation>
  </message>
  <message>
   <source>Are you still there?</source>
   <translation>您还在吗？</translation>
  </message>
  <message>
   <source>To protect your data the page is hidden</source>
   <translation>为了保护您的信息，先遮住了屏幕</translation>
  </message>
  <message>
   <source>seconds, then everything is wiped</source>
   <translation>秒后退出，并清掉您填的内容</translation>
  </message>
  <message>
   <source>I am still here</source>
   <translation>我还在用</translation>
  </message>
  <message>
   <source>No, finish</source>
   <translation>不用了，退出</translation>
  </message>
  <message>
   <source>, {n} working days left</source>
   <translation>，还有 {n} 个工作日</translation>
  </message>
  <message>
   <source>123 signs</source>
   <translation>123 符</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>回到刚才的页面</translation>
  </message>
  <message>
   <source>Bring: {papers}</source>
   <translation>要带：{papers}</translation>
  </message>
  <message>
   <source>Call a member of staff</source>
   <translation>叫工作人员来帮我</translation>
  </message>
  <message>
   <source>Call once more</source>
   <translation>再叫一次</translation>
  </message>
  <message>
   <source>Call somebody</source>
   <translation>叫人来帮我</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>已叫人</translation>
  </message>
  <message>
   <source>Called, somebody comes within a minute</source>
   <translation>已叫人，1 分钟内到</translation>
  </message>
  <message>
   <source>Cannot type? Call us</source>
   <translation>不会打字，请人写</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Decided: you can have the result</source>
   <translation>办好了，可以来拿结果</translation>
  </message>
  <message>
   <source>Done ({n} chosen)</source>
   <translation>好了（选了 {n} 件）</translation>
  </message>
  <message>
   <source>End the kiosk</source>
   <translation>退出自助机</translation>
  </message>
  <message>
   <source>Every visit was rated already. Thank you!</source>
   <translation>都评价过了，谢谢您！</translation>
  </message>
  <message>
   <source>Finish and wipe</source>
   <translation>退出，清掉我的信息</translation>
  </message>
  <message>
   <source>For a paper, lay the identity card on the reader first.</source>
   <translation>要打单子，请先把身份证放到读卡区。</translation>
  </message>
  <message>
   <source>Go on without paper</source>
   <translation>不要纸，照样取号</translation>
  </message>
  <message>
   <source>Have an ID card?</source>
   <translation>带了身份证？</translation>
  </message>
  <message>
   <source>Hello, how can we help?</source>
   <translation>您好，请问来办什么？</translation>
  </message>
  <message>
   <source>Hello,
how can we help?</source>
   <translation>您好，
请问来办什么？</translation>
  </message>
  <message>
   <source>Help me</source>
   <translation>叫人帮忙</translation>
  </message>
  <message>
   <source>Hold the code of your ticket to the scanner, or tap its number</source>
   <translation>把小票上的方块码对准扫码口，或者点上面的号码</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>怎么办</translation>
  </message>
  <message>
   <source>How was your visit?</source>
   <translation>这次办事满意吗？</translation>
  </message>
  <message>
   <source>I have a question</source>
   <translation>对这件事有疑问</translation>
  </message>
  <message>
   <source>I lost my queue ticket</source>
   <translation>排队小票丢了</translation>
  </message>
  <message>
   <source>Is it done yet?</source>
   <translation>看看办好没有</translation>
  </message>
  <message>
   <source>It is being printed; take it below the screen.</source>
   <translation>正在打印，从屏幕下方的出口取。</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>关怀版</translation>
  </message>
  <message>
   <source>Last four of your ID number</source>
   <translation>身份证号最后四位</translation>
  </message>
  <message>
   <source>Lay your ID card on the reader</source>
   <translation>把身份证放到读卡区</translation>
  </message>
  <message>
   <source>More words</source>
   <translation>更多候选字</translation>
  </message>
  <message>
   <source>My matters</source>
   <translation>办件进度</translation>
  </message>
  <message>
   <source>My place in line</source>
   <translation>排到第几</translation>
  </message>
  <message>
   <source>No grade today</source>
   <translation>这次不评</translation>
  </message>
  <message>
   <source>No paper comes out</source>
   <translation>小票打不出来</translation>
  </message>
  <message>
   <source>No ticket of today has this number.</source>
   <translation>今天没有这个号，请看看小票。</translation>
  </message>
  <message>
   <source>Not found too often. Please ask at a window.</source>
   <translation>好几次都没查到，请到窗口问。</translation>
  </message>
  <message>
   <source>Not found. Compare the number with your receipt, or ask at a window.</source>
   <translation>没查到。请和回执对一下号码，或者到窗口问。</translation>
  </message>
  <message>
   <source>Nothing is under way or was done here in this name. A window can look.</source>
   <translation>这张身份证名下没有办件，窗口可以再帮您查。</translation>
  </message>
  <message>
   <source>Nothing to bring</source>
   <translation>不用带东西</translation>
  </message>
  <message>
   <source>Number of the receipt</source>
   <translation>回执上的编号</translation>
  </message>
  <message>
   <source>Number or PIN is wrong.</source>
   <translation>工号或密码不对。</translation>
  </message>
  <message>
   <source>Number {number}</source>
   <translation>受理编号 {number}</translation>
  </message>
  <message>
   <source>Or hold the code of your receipt to the scanner</source>
   <translation>或者把回执上的方块码对准扫码口</translation>
  </message>
  <message>
   <source>Or type the numbers on the receipt</source>
   <translation>也可以输回执上的编号</translation>
  </message>
  <message>
   <source>Papers: {names}</source>
   <translation>材料：{names}</translation>
  </message>
  <message>
   <source>Place it on the reader</source>
   <translation>放到屏幕右下方的读卡区就行</translation>
  </message>
  <message>
   <source>Please stay here. The windows see this kiosk.</source>
   <translation>请在这里等一下，窗口已经看到了。</translation>
  </message>
  <message>
   <source>Please take your identity card</source>
   <translation>别忘了拿走身份证</translation>
  </message>
  <message>
   <source>Print a paper again</source>
   <translation>补打回执</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>补打回执单</translation>
  </message>
  <message>
   <source>Put aside for you</source>
   <translation>给您留着，还没办完</translation>
  </message>
  <message>
   <source>Rate a visit</source>
   <translation>给办事打个分</translation>
  </message>
  <message>
   <source>Rate us</source>
   <translation>评价服务</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在朗读</translation>
  </message>
  <message>
   <source>Say what it is for (the window prepares)</source>
   <translation>说说办什么，窗口好准备</translation>
  </message>
  <message>
   <source>See how far your matters are</source>
   <translation>看看办到哪一步了</translation>
  </message>
  <message>
   <source>Send the grade</source>
   <translation>就这样评</translation>
  </message>
  <message>
   <source>Somebody comes within a minute</source>
   <translation>1 分钟内有人来</translation>
  </message>
  <message>
   <source>Somebody else comes for you</source>
   <translation>请人代办</translation>
  </message>
  <message>
   <source>Somebody is coming</source>
   <translation>马上有人来</translation>
  </message>
  <message>
   <source>Something else as well</source>
   <translation>还要办别的</translation>
  </message>
  <message>
   <source>Staff number and PIN end the kiosk on this screen</source>
   <translation>输工号和密码，退出这台自助机</translation>
  </message>
  <message>
   <source>Take a ticket to ask</source>
   <translation>取个号，到窗口问</translation>
  </message>
  <message>
   <source>Take it along</source>
   <translation>扫码带走</translation>
  </message>
  <message>
   <source>Tap a receipt; it comes out below the screen</source>
   <translation>点一下要补打的回执，从屏幕下方的出口取</translation>
  </message>
  <message>
   <source>Tap up to three; the window sees them before you come. You may also skip this.</source>
   <translation>最多点三件，窗口提前就能看到。不说也可以。</translation>
  </message>
  <message>
   <source>Tap what you came for; if it is not there, let us look</source>
   <translation>点要办的事；没有就叫人帮您找</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>谢谢您！</translation>
  </message>
  <message>
   <source>The clock stands still</source>
   <translation>停表，先不算时间</translation>
  </message>
  <message>
   <source>The first words</source>
   <translation>回到前面的字</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>出结果</translation>
  </message>
  <message>
   <source>The windows can look it up for you; no ticket is needed to ask.</source>
   <translation>可以问窗口，不用取号。</translation>
  </message>
  <message>
   <source>There are no tickets outside opening hours</source>
   <translation>不在服务时间，取不了号</translation>
  </message>
  <message>
   <source>This cannot be looked up now</source>
   <translation>现在查不了</translation>
  </message>
  <message>
   <source>This ticket is over</source>
   <translation>这个号已经用完了</translation>
  </message>
  <message>
   <source>Three at most; the window adds more.</source>
   <translation>最多选三件，其余到窗口再加。</translation>
  </message>
  <message>
   <source>Tickets and guides work as always</source>
   <translation>取号和办事指南照常能用</translation>
  </message>
  <message>
   <source>Type the number of the receipt and the four last of the ID.</source>
   <translation>请输回执编号和身份证号最后四位。</translation>
  </message>
  <message>
   <source>We wait for what is missing</source>
   <translation>等您补材料</translation>
  </message>
  <message>
   <source>What is {number} for?</source>
   <translation>{number} 号来办什么？</translation>
  </message>
  <message>
   <source>Which visit?</source>
   <translation>评价哪一次？</translation>
  </message>
  <message>
   <source>Which window</source>
   <translation>去哪个窗口</translation>
  </message>
  <message>
   <source>Window 1 also gives tickets</source>
   <translation>也可以到 1 号窗口取号</translation>
  </message>
  <message>
   <source>Write or type first letters: db finds 低保</source>
   <translation>写要办的事，打首字母也行：db 就是低保</translation>
  </message>
  <message>
   <source>Write what you look for</source>
   <translation>打字查找</translation>
  </message>
  <message>
   <source>You can take a ticket all the same: remember the number or photograph it.</source>
   <translation>照样可以取号，记住号码或者拍下来就行。</translation>
  </message>
  <message>
   <source>You have {n} matter</source>
   <translation>您有 {n} 件事</translation>
  </message>
  <message>
   <source>You have {n} matters</source>
   <translation>您有 {n} 件事</translation>
  </message>
  <message>
   <source>You were called and nobody came</source>
   <translation>叫过您，没等到</translation>
  </message>
  <message>
   <source>You were called</source>
   <translation>已经叫到您了</translation>
  </message>
  <message>
   <source>Your grade counts; the window does not see whose it is</source>
   <translation>您的评价算数，窗口看不到是谁评的</translation>
  </message>
  <message>
   <source>Your matters</source>
   <translation>您的办件</translation>
  </message>
  <message>
   <source>a grade for your visit</source>
   <translation>给办事打个分</translation>
  </message>
  <message>
   <source>and {n} more: see the full text</source>
   <translation>还有 {n} 样，看全文</translation>
  </message>
  <message>
   <source>any window takes it</source>
   <translation>交到任何一个窗口都行</translation>
  </message>
  <message>
   <source>at any window</source>
   <translation>到任何一个窗口都行</translation>
  </message>
  <message>
   <source>at the right below the screen; it shows all your matters</source>
   <translation>在屏幕右下方，您的事都能看到</translation>
  </message>
  <message>
   <source>check and sign</source>
   <translation>小屏核对签字</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>有结果了</translation>
  </message>
  <message>
   <source>dissatisfied</source>
   <translation>不满意</translation>
  </message>
  <message>
   <source>due now</source>
   <translation>快到期了</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>就要办好</translation>
  </message>
  <message>
   <source>ended on {day}</source>
   <translation>{day}办结</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>基本满意</translation>
  </message>
  <message>
   <source>fold</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>four signs</source>
   <translation>输四位</translation>
  </message>
  <message>
   <source>free of charge</source>
   <translation>免费</translation>
  </message>
  <message>
   <source>had to come again</source>
   <translation>又跑了一趟</translation>
  </message>
  <message>
   <source>hides itself in {n} s</source>
   <translation>{n} 秒后自动退出</translation>
  </message>
  <message>
   <source>in good time</source>
   <translation>按时在办</translation>
  </message>
  <message>
   <source>it goes on by itself</source>
   <translation>到时候自己接着办</translation>
  </message>
  <message>
   <source>it goes on</source>
   <translation>接着办</translation>
  </message>
  <message>
   <source>it takes longer than promised</source>
   <translation>要晚几天，已经批准延期</translation>
  </message>
  <message>
   <source>it was refused; the reason is in the letter</source>
   <translation>没能办成，原因写在通知里</translation>
  </message>
  <message>
   <source>late</source>
   <translation>超时了</translation>
  </message>
  <message>
   <source>late; the station head knows</source>
   <translation>超时了，站长在催</translation>
  </message>
  <message>
   <source>nobody came? Tap once more</source>
   <translation>没人来？再点一次</translation>
  </message>
  <message>
   <source>nothing more to do for you</source>
   <translation>不用再跑了</translation>
  </message>
  <message>
   <source>passed on to {department}</source>
   <translation>转到{department}</translation>
  </message>
  <message>
   <source>please ask at a window</source>
   <translation>请问一下窗口</translation>
  </message>
  <message>
   <source>please bring by {day}: {names}</source>
   <translation>请在 {day} 前补：{names}</translation>
  </message>
  <message>
   <source>please go to window {n}</source>
   <translation>请到 {n} 号窗口</translation>
  </message>
  <message>
   <source>promised </source>
   <translation>答应您 </translation>
  </message>
  <message>
   <source>promised by {day}</source>
   <translation>{day} 前办好</translation>
  </message>
  <message>
   <source>questions once</source>
   <translation>窗口填一次信息</translation>
  </message>
  <message>
   <source>read already</source>
   <translation>已读，不用复印</translation>
  </message>
  <message>
   <source>ready for you</source>
   <translation>可以来拿</translation>
  </message>
  <message>
   <source>receipt with the last day</source>
   <translation>拿回执，等通知</translation>
  </message>
  <message>
   <source>receipt, and it is done</source>
   <translation>拿回执，办好了</translation>
  </message>
  <message>
   <source>satisfied</source>
   <translation>满意</translation>
  </message>
  <message>
   <source>scan it, it needs no network</source>
   <translation>手机扫一下，没网也能看</translation>
  </message>
  <message>
   <source>see how far it is</source>
   <translation>看办到哪一步了</translation>
  </message>
  <message>
   <source>sent to {department}</source>
   <translation>送到{department}</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>别的原因</translation>
  </message>
  <message>
   <source>something is missing, by {day}</source>
   <translation>{day} 前补材料</translation>
  </message>
  <message>
   <source>space</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>split</source>
   <translation>分词</translation>
  </message>
  <message>
   <source>take a new one</source>
   <translation>请重新取号</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>taken in on {day}</source>
   <translation>{day}受理</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>受理了</translation>
  </message>
  <message>
   <source>taken in, something is still missing</source>
   <translation>受理了，还差材料</translation>
  </message>
  <message>
   <source>the clock was stopped</source>
   <translation>停表了</translation>
  </message>
  <message>
   <source>the matter was closed</source>
   <translation>这件事办完了</translation>
  </message>
  <message>
   <source>the result was handed over</source>
   <translation>结果交给您了</translation>
  </message>
  <message>
   <source>the small square on the paper you were given</source>
   <translation>回执上的小方块</translation>
  </message>
  <message>
   <source>ticket, wait</source>
   <translation>取号等叫号</translation>
  </message>
  <message>
   <source>too many papers</source>
   <translation>材料太多</translation>
  </message>
  <message>
   <source>unfriendly</source>
   <translation>态度不好</translation>
  </message>
  <message>
   <source>very dissatisfied</source>
   <translation>非常不满意</translation>
  </message>
  <message>
   <source>very satisfied</source>
   <translation>非常满意</translation>
  </message>
  <message>
   <source>waited too long</source>
   <translation>等得太久</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>停表等着</translation>
  </message>
  <message>
   <source>waits for you</source>
   <translation>等您补材料</translation>
  </message>
  <message>
   <source>we call you, or you ask here</source>
   <translation>好了给您打电话，也可以来这里查</translation>
  </message>
  <message>
   <source>we tell you when it goes on</source>
   <translation>有进展就告诉您</translation>
  </message>
  <message>
   <source>what was missing came in</source>
   <translation>差的材料补来了</translation>
  </message>
  <message>
   <source>with both ID cards and a letter of authority</source>
   <translation>再带代办人身份证、委托书</translation>
  </message>
  <message>
   <source>withdrawn by you</source>
   <translation>您撤回了</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>within {n} s</source>
   <translation>{n} 秒内</translation>
  </message>
  <message>
   <source>you need not come for this</source>
   <translation>您不用跑</translation>
  </message>
  <message>
   <source>{a} to {b}</source>
   <translation>{a} 至 {b} 号</translation>
  </message>
  <message>
   <source>{day}, by {name}</source>
   <translation>{day}，{name}</translation>
  </message>
  <message>
   <source>{day}: {matters}</source>
   <translation>{day}：{matters}</translation>
  </message>
  <message>
   <source>{department} needs something from you</source>
   <translation>{department}要您补材料</translation>
  </message>
  <message>
   <source>{department} works on it</source>
   <translation>{department}正在办</translation>
  </message>
  <message>
   <source>{name} (if there is one)</source>
   <translation>{name}（有就带）</translation>
  </message>
  <message>
   <source>{n} under way, {done} done</source>
   <translation>{n} 件在办，{done} 件办好了</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>还有 {n} 件</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>咨询诉求</translation>
  </message>
  <message>
   <source>Civil affairs</source>
   <translation>民政</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>残疾人</translation>
  </message>
  <message>
   <source>Older people</source>
   <translation>老年人</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>生育和家庭</translation>
  </message>
  <message>
   <source>Housing</source>
   <translation>住房</translation>
  </message>
  <message>
   <source>Law and mediation</source>
   <translation>法律和调解</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>就业</translation>
  </message>
  <message>
   <source>Medical insurance</source>
   <translation>医保</translation>
  </message>
  <message>
   <source>Pension</source>
   <translation>养老</translation>
  </message>
  <message>
   <source>Residence</source>
   <translation>户籍和居住</translation>
  </message>
  <message>
   <source>Veterans</source>
   <translation>退役军人</translation>
  </message>
  <message>
   <source>{time}; to bring: {n}</source>
   <translation>{time}，带 {n} 样东西</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>叫人</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>朗读</translation>
  </message>
  <message>
   <source>Bring {n} thing, {time}, {money}</source>
   <translation>带 {n} 样东西，{time}，{money}</translation>
  </message>
  <message>
   <source>{n} now</source>
   <translation>{n} 个</translation>
  </message>
  <message>
   <source>what to bring</source>
   <translation>要带什么、去哪办</translation>
  </message>
  <message>
   <source>phone, hours, windows</source>
   <translation>电话、时间、窗口</translation>
  </message>
  <message>
   <source>who is before me</source>
   <translation>前面还有几个人</translation>
  </message>
  <message>
   <source>lost your paper?</source>
   <translation>单子丢了再打一张</translation>
  </message>
  <message>
   <source>not clear</source>
   <translation>没讲清楚</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>查一下</translation>
  </message>
  <message>
   <source>Reprint</source>
   <translation>补打回执</translation>
  </message>
  <message>
   <source>Place it on the right</source>
   <translation>放到右边读卡区</translation>
  </message>
  <message>
   <source>{waiting} waiting, {n} window open</source>
   <translation>现在等候 {waiting} 人，开了 {n} 个窗口</translation>
  </message>
  <message>
   <source>{waiting} waiting, {n} windows open</source>
   <translation>现在等候 {waiting} 人，开了 {n} 个窗口</translation>
  </message>
  <message>
   <source>ID card: look, reprint, rate</source>
   <translation>放上身份证，查、补打、评价</translation>
  </message>
  <message>
   <source>Rate the service</source>
   <translation>评价这次服务</translation>
  </message>
  <message>
   <source>What was wrong? We answer within {n} hours</source>
   <translation>哪里没办好？可以多选，{n} 小时内给您回话</translation>
  </message>
  <message>
   <source>No card is needed.</source>
   <translation>不用刷证</translation>
  </message>
  <message>
   <source>Just tap what it is about.</source>
   <translation>点一下要办的事就行</translation>
  </message>
  <message>
   <source>Hold the code of your receipt to the scanner</source>
   <translation>把回执上的方块码对准扫码口</translation>
  </message>
  <message>
   <source>For a paper, hold the code of its receipt to the scanner.</source>
   <translation>要补打，请把回执上的方块码对准扫码口</translation>
  </message>
 </context>
</TS>
