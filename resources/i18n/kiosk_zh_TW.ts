<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>kiosk</name>
  <message>
   <source>Station Desk: kiosk</source>
   <translation>自助機</translation>
  </message>
  <message>
   <source>For staff</source>
   <translation>工作人員</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工號</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>The kiosk cannot do this now. Please go to a window.</source>
   <translation>這臺機器暫時辦不了，請到視窗</translation>
  </message>
  <message>
   <source>no window yet</source>
   <translation>現在沒有視窗</translation>
  </message>
  <message>
   <source>no wait</source>
   <translation>不用等</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>約 {n} 分鐘</translation>
  </message>
  <message>
   <source>about {low} to {high} min</source>
   <translation>約 {low} 到 {high} 分鐘</translation>
  </message>
  <message>
   <source>Somebody is coming, within a minute</source>
   <translation>已叫人，1 分鐘內到</translation>
  </message>
  <message>
   <source>Call for help</source>
   <translation>叫人幫忙</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首頁</translation>
  </message>
  <message>
   <source>Read to me</source>
   <translation>讀給我聽</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>普通版</translation>
  </message>
  <message>
   <source>Reading aloud</source>
   <translation>正在朗讀</translation>
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
   <translation>關懷版</translation>
  </message>
  <message>
   <source>Touch to start</source>
   <translation>點一下開始</translation>
  </message>
  <message>
   <source>Come once,
get several things done</source>
   <translation>來這裡
一次辦好幾件</translation>
  </message>
  <message>
   <source>Papers are handed in only once</source>
   <translation>低保、養老、殘疾人證，材料只交一遍</translation>
  </message>
  <message>
   <source>Touch the screen to start</source>
   <translation>點一下螢幕開始</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>waiting now</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>不開放</translation>
  </message>
  <message>
   <source>open today</source>
   <translation>今天開放</translation>
  </message>
  <message>
   <source>windows open</source>
   <translation>視窗開放</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>等候 {n} 人</translation>
  </message>
  <message>
   <source>Hello, what may we do for you?</source>
   <translation>您好，請問來辦什麼？</translation>
  </message>
  <message>
   <source>Hello,
what may we do for you?</source>
   <translation>您好，
請問來辦什麼？</translation>
  </message>
  <message>
   <source>{n} waiting now, {windows} windows open</source>
   <translation>現在等候 {n} 人，開了 {windows} 個視窗</translation>
  </message>
  <message>
   <source>Take a ticket</source>
   <translation>取號辦事</translation>
  </message>
  <message>
   <source>one tap, the ticket comes at once</source>
   <translation>點一下，馬上出號</translation>
  </message>
  <message>
   <source>Other services</source>
   <translation>其他服務</translation>
  </message>
  <message>
   <source>Guides</source>
   <translation>辦事指南</translation>
  </message>
  <message>
   <source>what to bring, where to go</source>
   <translation>要帶什麼、去哪辦</translation>
  </message>
  <message>
   <source>About the hall</source>
   <translation>便民服務</translation>
  </message>
  <message>
   <source>telephone, hours, windows</source>
   <translation>電話、時間、視窗</translation>
  </message>
  <message>
   <source>Call a person to help me</source>
   <translation>叫工作人員來幫我</translation>
  </message>
  <message>
   <source>{name}, your card was read.</source>
   <translation>{name}，讀到您的身份證了。</translation>
  </message>
  <message>
   <source>You go first. Now tap what it is about.</source>
   <translation>您可以優先，請點要辦的事</translation>
  </message>
  <message>
   <source>Now tap what it is about.</source>
   <translation>請點要辦的事</translation>
  </message>
  <message>
   <source>Have an identity card?</source>
   <translation>帶了身份證？</translation>
  </message>
  <message>
   <source>Lay it on the reader at the lower right</source>
   <translation>放到螢幕右下方的讀卡區就行</translation>
  </message>
  <message>
   <source>Closed now; open {day}, {start} to {end}</source>
   <translation>現在不開放，{day} {start} 到 {end} 開放</translation>
  </message>
  <message>
   <source>Hello, what is it about?</source>
   <translation>您好，來辦什麼事？</translation>
  </message>
  <message>
   <source>Tap a large button; if unsure, call us</source>
   <translation>點下面的大按鈕，不會用就叫人</translation>
  </message>
  <message>
   <source>{n} before you, older people first</source>
   <translation>前面等 {n} 人，老人優先</translation>
  </message>
  <message>
   <source>we come at once</source>
   <translation>工作人員馬上過來</translation>
  </message>
  <message>
   <source>What to bring</source>
   <translation>要帶什麼</translation>
  </message>
  <message>
   <source>pictures and large letters</source>
   <translation>一樣一樣給您列出來</translation>
  </message>
  <message>
   <source>Telephone and hours</source>
   <translation>電話和時間</translation>
  </message>
  <message>
   <source>Here is your ticket</source>
   <translation>取號成功，請拿好小票</translation>
  </message>
  <message>
   <source>please wait</source>
   <translation>請稍候</translation>
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
   <translation>65 歲以上優先</translation>
  </message>
  <message>
   <source>Sit in the waiting area, watch the screen, listen for your number</source>
   <translation>請在一樓等候區坐，看大屏、聽叫號</translation>
  </message>
  <message>
   <source>No paper came out. Remember the number or photograph it; it is valid.</source>
   <translation>沒出紙。請記住號碼或拍下來，號有效</translation>
  </message>
  <message>
   <source>Your ticket is being printed; take it below the screen</source>
   <translation>小票正在列印，從螢幕下方的出口取</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>沒出紙，再打一張</translation>
  </message>
  <message>
   <source>Give this ticket back</source>
   <translation>不辦了，退掉這個號</translation>
  </message>
  <message>
   <source>back in {n} s</source>
   <translation>{n} 秒後回首頁</translation>
  </message>
  <message>
   <source>A moment more</source>
   <translation>再看一會兒</translation>
  </message>
  <message>
   <source>While you wait: {matter}</source>
   <translation>等候時先看看：{matter}</translation>
  </message>
  <message>
   <source>have the original ready</source>
   <translation>請準備好原件</translation>
  </message>
  <message>
   <source>not needed</source>
   <translation>免交</translation>
  </message>
  <message>
   <source>Guides: what to bring</source>
   <translation>辦事指南</translation>
  </message>
  <message>
   <source>tap the first letters, for instance DB for 低保</source>
   <translation>點拼音首字母，比如 DB 找低保</translation>
  </message>
  <message>
   <source>formerly {name}</source>
   <translation>原來叫{name}</translation>
  </message>
  <message>
   <source>done at once</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>, bring {n} things</source>
   <translation>，帶 {n} 樣東西</translation>
  </message>
  <message>
   <source>Nothing found. Try other letters, or call for help.</source>
   <translation>沒找到。換幾個字母，或叫人幫忙</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>上一頁</translation>
  </message>
  <message>
   <source>Next page ({n}/{all})</source>
   <translation>下一頁（{n}/{all}）</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>看全部</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>{n} working days</source>
   <translation>{n} 個工作日</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>no charge</source>
   <translation>不收錢</translation>
  </message>
  <message>
   <source>{n} yuan</source>
   <translation>{n} 元</translation>
  </message>
  <message>
   <source>Bring {n} things, {time}, {money}</source>
   <translation>帶 {n} 樣東西，{time}，{money}</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>多久辦好</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>收費</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>視窗</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>{name}: not needed</source>
   <translation>{name}不用帶</translation>
  </message>
  <message>
   <source>the system finds it</source>
   <translation>系統能查到</translation>
  </message>
  <message>
   <source>Who may</source>
   <translation>誰能辦</translation>
  </message>
  <message>
   <source>Back to what to bring</source>
   <translation>看要帶什麼</translation>
  </message>
  <message>
   <source>Law and full text</source>
   <translation>看全文和依據</translation>
  </message>
  <message>
   <source>Take a ticket for this</source>
   <translation>取號，去辦這件事</translation>
  </message>
  <message>
   <source>Decided by: {name}</source>
   <translation>承辦：{name}</translation>
  </message>
  <message>
   <source>Promise: {time}</source>
   <translation>承諾時限：{time}</translation>
  </message>
  <message>
   <source>Basis: {law}, {article}</source>
   <translation>依據：{law}{article}</translation>
  </message>
  <message>
   <source>Result: {result}</source>
   <translation>辦好給您：{result}</translation>
  </message>
  <message>
   <source>Formerly: {names}</source>
   <translation>舊名：{names}</translation>
  </message>
  <message>
   <source>Limits and lists are this hall's own; ask at a window when in doubt.</source>
   <translation>時限和材料以本大廳公佈的為準，拿不準請問視窗</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>Open today</source>
   <translation>今天開放</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>City hotline</source>
   <translation>市民熱線</translation>
  </message>
  <message>
   <source>Are you still there?</source>
   <translation>您還在嗎？</translation>
  </message>
  <message>
   <source>To protect your data the page is hidden</source>
   <translation>為了保護您的資訊，先遮住了螢幕</translation>
  </message>
  <message>
   <source>seconds, then everything is wiped</source>
   <translation>秒後退出，並清掉您填的內容</translation>
  </message>
  <message>
   <source>I am still here</source>
   <translation>我還在用</translation>
  </message>
  <message>
   <source>No, finish</source>
   <translation>不用了，退出</translation>
  </message>
  <message>
   <source>Do not forget your identity card</source>
   <translation>別忘了拿走身份證</translation>
  </message>
 </context>
</TS>
