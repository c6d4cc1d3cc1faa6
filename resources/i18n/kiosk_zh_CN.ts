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
   <source>no wait</source>
   <translation>不用等</translation>
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
   <source>Somebody is coming, within a minute</source>
   <translation>已叫人，1 分钟内到</translation>
  </message>
  <message>
   <source>Call for help</source>
   <translation>叫人帮忙</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
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
   <source>Reading aloud</source>
   <translation>正在朗读</translation>
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
   <source>Large letters</source>
   <translation>关怀版</translation>
  </message>
  <message>
   <source>Touch to start</source>
   <translation>点一下开始</translation>
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
   <source>Hello, what may we do for you?</source>
   <translation>您好，请问来办什么？</translation>
  </message>
  <message>
   <source>Hello,
what may we do for you?</source>
   <translation>您好，
请问来办什么？</translation>
  </message>
  <message>
   <source>{n} waiting now, {windows} windows open</source>
   <translation>现在等候 {n} 人，开了 {windows} 个窗口</translation>
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
   <source>what to bring, where to go</source>
   <translation>要带什么、去哪办</translation>
  </message>
  <message>
   <source>About the hall</source>
   <translation>便民服务</translation>
  </message>
  <message>
   <source>telephone, hours, windows</source>
   <translation>电话、时间、窗口</translation>
  </message>
  <message>
   <source>Call a person to help me</source>
   <translation>叫工作人员来帮我</translation>
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
   <source>Have an identity card?</source>
   <translation>带了身份证？</translation>
  </message>
  <message>
   <source>Lay it on the reader at the lower right</source>
   <translation>放到屏幕右下方的读卡区就行</translation>
  </message>
  <message>
   <source>Closed now; open {day}, {start} to {end}</source>
   <translation>现在不开放，{day} {start} 到 {end} 开放</translation>
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
   <source>pictures and large letters</source>
   <translation>一样一样给您列出来</translation>
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
   <source>tap the first letters, for instance DB for 低保</source>
   <translation>点拼音首字母，比如 DB 找低保</translation>
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
   <source>, bring {n} things</source>
   <translation>，带 {n} 样东西</translation>
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
   <source>Show all</source>
   <translation>看全部</translation>
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
   <source>Do not forget your identity card</source>
   <translation>别忘了拿走身份证</translation>
  </message>
 </context>
</TS>
